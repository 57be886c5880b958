/* cf-board-data.h: what the board shows, read in one go by a worker: the shop's item statuses, and the jobs in each. */
#pragma once
#include "shop/act.h"
#include "store/order-list.h"
#include <gio/gio.h>

#define CF_BOARD_DONE_MAX 60             /* of what is done the newest: the rest is history */

typedef struct {
  CfItemStatus status;
  GArray      *jobs;                     /* CfJobRow; what is due first comes first, of what is done the newest */
} CfBoardColumn;
typedef struct { GArray *columns; /* CfBoardColumn */ GPtrArray *staff; /* CfStaff *, of those that something is assigned to */ } CfBoardData;      /* rc: cards hold it */

/* For cf_session_read; no data. */
gpointer cf_board_data_load (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error);
void     cf_board_data_unref (gpointer data);
/* "Dev Patel"; "" for nobody. */
const char *cf_board_data_staff (const CfBoardData *data, CfId id);

/* A card: one job, as an item of a list model. */
#define CF_TYPE_BOARD_CARD (cf_board_card_get_type ())
G_DECLARE_FINAL_TYPE (CfBoardCard, cf_board_card, CF, BOARD_CARD, GObject)
/* Holds @data, of which @job is. */
CfBoardCard    *cf_board_card_new     (CfBoardData *data, const CfJobRow *job);
const CfJobRow *cf_board_card_get_job (CfBoardCard *self);
const char     *cf_board_card_get_assignee (CfBoardCard *self);
/* Do both say the same? */
gboolean        cf_board_card_equal   (CfBoardCard *a, CfBoardCard *b);
