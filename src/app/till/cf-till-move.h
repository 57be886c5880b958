/* cf-till-move.h: cash into or out of the drawer, and the drawer opened for nothing: how much, what for, and why; the drawer opens when it is in the books. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "ledger/shift.h"

void cf_till_move_show (GtkWidget *parent, CfSession *session, CfDrawerKind kind);
