/* cf-order-board.h: what is being made as a board: a column for each item status, a card for each job; a card is moved by drag or by keys, as a job's step is moved anywhere (S2-57, S0-02). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

#define CF_TYPE_ORDER_BOARD (cf_order_board_get_type ())
G_DECLARE_FINAL_TYPE (CfOrderBoard, cf_order_board, CF, ORDER_BOARD, GtkWidget)

void  cf_order_board_set_session (CfOrderBoard *self, CfSession *session);
/* Reads it again, and shows what changed. */
void  cf_order_board_refresh     (CfOrderBoard *self);
/* How many cards column @column (from 0) has, shown or not; for tests and the title. */
guint cf_order_board_count       (CfOrderBoard *self, guint column);
