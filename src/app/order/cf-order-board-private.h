/* cf-order-board-private.h: the board's parts: cf-order-board.c reads, fills and moves, cf-board-column.c has a column with its cards. */
#pragma once
#include "cf-order-board.h"
#include "cf-board-data.h"

#define CF_BOARD_STEP 3                           /* cards of a column with each frame, while it is filled */
#define CF_BOARD_SHOWN 24                         /* without scrolling; more than a screen has */

typedef struct {
  CfOrderBoard       *board;
  CfId                status_id;
  CfStage             stage;
  GListStore         *cards;             /* CfBoardCard, all that are not filtered away */
  GtkSliceListModel  *shown;
  GtkWidget          *box, *title, *count, *scroller, *list;
} CfColumn;

struct _CfOrderBoard {
  GtkWidget     parent;
  CfSession    *session;
  CfBoardData  *data;                                                   /* NULL: nothing yet */
  GCancellable *cancel;
  GPtrArray    *columns;
  CfId          follow, follow_to;                                      /* a job that is on its way to a status, and gets the focus when it came; 0 = none */
  guint         tries;
  guint         tick;                                                   /* columns are being filled; 0 = no */
  gboolean      setting;
  GtkWidget    *box, *typed, *staff, *board, *total, *pages, *empty;
  GArray       *staff_ids;                                              /* CfId, as the list has them; 0: everybody */
};


/* cf-board-column.c */
/* Puts one more column at the end of the board; its keys and what is dropped on it go to the two functions below. */
CfColumn *cf_board_column_new   (CfOrderBoard *self);
void      cf_board_column_free  (gpointer column);
/* What is other than before is put into its list. @folded: what was typed, for looking up. */
void      cf_board_column_fill  (CfOrderBoard *self, CfColumn *column, const CfBoardColumn *data, const char *folded);
/* Which card has the focus; NULL: none of this column. */
CfBoardCard *cf_board_column_focused (CfColumn *column);
guint     cf_board_column_find  (CfColumn *column, CfId job_id);          /* GTK_INVALID_LIST_POSITION: not in it */
/* Gives the focus to card @position; FALSE: it has no widget yet. */
gboolean  cf_board_column_focus (CfColumn *column, guint position);

/* cf-order-board.c */
gboolean  cf_order_board_wants  (CfOrderBoard *self, const CfJobRow *job, const char *folded);
gboolean  cf_order_board_key    (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, CfColumn *column);
void      cf_order_board_move   (CfOrderBoard *self, CfId job_id, CfId status_id);
