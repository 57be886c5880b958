/* cf-till-wrong.h: payments of the newest shift of this register and of the one before it, each of which can be put in the other one where it was booked in the wrong shift. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

void cf_till_wrong_show (GtkWidget *parent, CfSession *session);
