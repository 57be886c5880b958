/* cf-till-report.h: an X or Z report on the screen, in a window that prints and saves it (T7). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "ledger/shift.h"

/* @close_id 0: an X of the shift that is open. @prints: it goes to the printer for documents at once, where one was chosen; the window shows it all the same. */
void        cf_till_report_show (GtkWidget *parent, CfSession *session, CfId close_id, gboolean prints);
const char *cf_till_figure_words   (CfFigureKind kind);      /* "Payments" … Static, translated */
const char *cf_till_move_words     (CfDrawerKind kind);      /* "Paid in" … */
const char *cf_till_category_words (CfDrawerCategory category);
