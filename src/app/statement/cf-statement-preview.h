/* cf-statement-preview.h: one statement as it would be drawn, in a window to look at. Nothing is kept. */
#pragma once
#include "cf-statements-work.h"

/* @like: the day and kind that are looked at; NULL: today's, each customer's own kind. */
void cf_statement_preview_show (GtkWidget *parent, CfSession *session, const CfStatementsWork *like, CfId customer_id);
