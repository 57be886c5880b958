/* cf-till-deposit.h: cash from the safe, counted, and checks one by one go to the bank; the slip that goes with them has the total that the bank's statement will show (T20). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "cf-till-load.h"

/* @now: what waits; read here, not kept. */
void cf_till_deposit_show (GtkWidget *parent, CfSession *session, const CfTillNow *now);
