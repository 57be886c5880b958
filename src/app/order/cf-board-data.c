/* cf-board-data.c: see cf-board-data.h. */
#include "cf-board-data.h"
#include "store/lookup.h"
#include <string.h>

struct _CfBoardCard {
  GObject         parent;
  CfBoardData    *data;
  const CfJobRow *job;
};

G_DEFINE_TYPE (CfBoardCard, cf_board_card, G_TYPE_OBJECT)

/* --- reading --- */

static void
column_clear (gpointer p)
{
  CfBoardColumn *column = p;
  cf_item_status_clear (&column->status);
  g_array_unref (column->jobs);
}

static void
staff_free (gpointer p)
{
  cf_staff_clear (p);
  g_free (p);
}

static void
data_clear (gpointer p)
{
  g_array_unref (((CfBoardData *) p)->columns);
  g_ptr_array_unref (((CfBoardData *) p)->staff);
}

void
cf_board_data_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, data_clear);
}

/* What is due first, then what is not due on a day; what is as urgent by number. */
static int
compare_due (gconstpointer a, gconstpointer b)
{
  const CfJobRow *x = a, *y = b;
  gint64 dx = x->due ? x->due : G_MAXINT32, dy = y->due ? y->due : G_MAXINT32, mx = x->due_minute ? x->due_minute : G_MAXINT32, my = y->due_minute ? y->due_minute : G_MAXINT32;
  if (dx != dy)
    return dx < dy ? -1 : 1;
  if (x->rush != y->rush)
    return x->rush ? -1 : 1;
  if (mx != my)
    return mx < my ? -1 : 1;
  return x->order_id != y->order_id ? (x->order_id < y->order_id ? -1 : 1) : (x->sequence > y->sequence) - (x->sequence < y->sequence);
}

static gboolean
load_column (CfDb *db, CfBoardColumn *column, GError **error)
{
  gboolean done = column->status.stage == CF_STAGE_DONE;
  if (!cf_list_jobs_in (db, column->status.id, 0, done ? CF_BOARD_DONE_MAX : 0, column->jobs, error))
    return FALSE;
  if (!done)
    g_array_sort (column->jobs, compare_due);
  return TRUE;
}

static gboolean
load_staff (CfDb *db, CfBoardData *data, CfId id, GError **error)
{
  gboolean found;
  if (!id || *cf_board_data_staff (data, id))
    return TRUE;
  CfStaff *staff = g_new0 (CfStaff, 1);
  g_ptr_array_add (data->staff, staff);
  return cf_record_load (db, &CF_STAFF, id, staff, &found, error);
}

static gboolean
load_all (CfDb *db, CfBoardData *data, GCancellable *cancel, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean found, ok = cf_lookup_ids (db, CF_STATUSES, 0, ids, error);
  for (guint i = 0; ok && i < ids->len && !g_cancellable_is_cancelled (cancel); i++) {
    CfBoardColumn column = { .jobs = g_array_new (FALSE, TRUE, sizeof (CfJobRow)) };
    g_array_set_clear_func (column.jobs, cf_job_row_clear);
    ok = cf_record_load (db, &CF_ITEM_STATUS, g_array_index (ids, CfId, i), &column.status, &found, error);
    if (!ok || column.status.stage == CF_STAGE_CANCELLED) {
      column_clear (&column);
      continue;
    }
    ok = load_column (db, &column, error);
    g_array_append_val (data->columns, column);
    for (guint k = 0; ok && k < column.jobs->len; k++)
      ok = load_staff (db, data, g_array_index (column.jobs, CfJobRow, k).assignee_id, error);
  }
  return ok;
}

gpointer
cf_board_data_load (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  CfBoardData *data = g_atomic_rc_box_new0 (CfBoardData);
  data->columns = g_array_new (FALSE, FALSE, sizeof (CfBoardColumn));
  g_array_set_clear_func (data->columns, column_clear);
  data->staff = g_ptr_array_new_with_free_func (staff_free);
  if (load_all (shop->db, data, cancel, error))
    return data;
  cf_board_data_unref (data);
  return NULL;
}

const char *
cf_board_data_staff (const CfBoardData *data, CfId id)
{
  for (guint i = 0; i < data->staff->len; i++) {
    const CfStaff *staff = data->staff->pdata[i];
    if (staff->id == id && staff->name)
      return staff->name;
  }
  return "";
}

/* --- a card --- */

static void
cf_board_card_finalize (GObject *object)
{
  cf_board_data_unref (CF_BOARD_CARD (object)->data);
  G_OBJECT_CLASS (cf_board_card_parent_class)->finalize (object);
}

static void
cf_board_card_class_init (CfBoardCardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_board_card_finalize;
}

static void
cf_board_card_init (CfBoardCard *self)
{
}

CfBoardCard *
cf_board_card_new (CfBoardData *data, const CfJobRow *job)
{
  CfBoardCard *self = g_object_new (CF_TYPE_BOARD_CARD, NULL);
  self->data = g_atomic_rc_box_acquire (data);
  self->job = job;
  return self;
}

const CfJobRow *cf_board_card_get_job (CfBoardCard *self) { return self->job; }
const char     *cf_board_card_get_assignee (CfBoardCard *self) { return cf_board_data_staff (self->data, self->job->assignee_id); }

gboolean
cf_board_card_equal (CfBoardCard *a, CfBoardCard *b)
{
  const CfJobRow *x = a->job, *y = b->job;
  return x->id == y->id && x->status_id == y->status_id && x->due == y->due && x->due_minute == y->due_minute && x->rush == y->rush && x->assignee_id == y->assignee_id && x->quantity == y->quantity &&
         g_strcmp0 (x->description, y->description) == 0 && g_strcmp0 (x->customer, y->customer) == 0 && g_strcmp0 (x->number, y->number) == 0;
}
