/* closeout.c: see closeout.h. Nothing of it is kept: what was put right in the books or at a terminal agrees the next time. Payment events in SQL: 1 settled. */
#include "closeout.h"
#include "base/id.h"
#include "shift.h"

CF_SQL (counts_of, "SELECT c.id, c.counted_minor FROM drawer_count c WHERE c.shift_id = $1 AND c.id > COALESCE((SELECT MAX(z.id) FROM shift_close z WHERE z.shift_id = $1 AND z.id < $2), 0) AND c.id < $2 ORDER BY c.id");
CF_SQL (last_count_began, "SELECT COALESCE(MAX(id), 0) FROM shift_event WHERE shift_id = $1 AND kind = 1 AND id < $2");
CF_SQL (terminals_of, "SELECT t.id, t.name, t.archived FROM terminal t WHERE t.station = $1 ORDER BY t.name, t.id");
CF_SQL (by_hand_in, "SELECT p.id, p.customer_id, p.amount_minor + p.tip_minor, p.reference FROM payment p WHERE p.shift_id = $1 AND p.shift_id <> 0 AND p.tender_kind = 3 "
                    "AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.payment_id = p.id) AND NOT EXISTS (SELECT 1 FROM payment_event e WHERE e.payment_id = p.id AND e.kind <> 1) ORDER BY p.id");
CF_SQL (hand_notes, "SELECT payment_id, reason FROM card_batch_note WHERE terminal_id = 0 AND kind = 2 ORDER BY id");

static void
batch_clear (gpointer p)
{
  g_free (((CfCloseoutBatch *) p)->name);
}

void
cf_closeout_clear (CfCloseout *closeout)
{
  g_clear_pointer (&closeout->batches, g_array_unref);
  g_clear_pointer (&closeout->rows, g_array_unref);
}

/* Counts since the last close of this shift; which of them stands: the last, unless the count was begun anew after it. */
static gboolean
load_counts (CfDb *db, CfCloseout *ret, CfId before, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &counts_of, error), began = cf_db_stmt (db, &last_count_began, error);
  CfId last = 0;
  CfStep step;
  if (!stmt || !began)
    return FALSE;
  cf_bind_int (stmt, 1, ret->shift.id);
  cf_bind_int (stmt, 2, before);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    last = cf_int (stmt, 0);
    ret->counted_minor = cf_int (stmt, 1);
    if (ret->counts++ == 0)
      ret->first_minor = ret->counted_minor;
  }
  cf_bind_int (began, 1, ret->shift.id);
  cf_bind_int (began, 2, before);
  if (step == CF_STEP_FAILED || cf_step (began, error) != CF_ROW)
    return FALSE;
  ret->count_id = ret->state != CF_SHIFT_OPEN && last > cf_int (began, 0) ? last : 0;
  return TRUE;
}

static gboolean
add_batch (CfDb *db, CfCloseout *ret, CfCloseoutBatch *line, const CfCardBatch *batch, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfBatchRow));
  g_array_set_clear_func (rows, cf_batch_row_clear);                    /* the comparison takes rows out */
  gboolean ok = cf_card_batch_compare (db, batch, rows, &line->sums, error);
  line->looked = batch->has_lines || batch->has_totals;
  for (guint i = 0; i < rows->len; i++)
    g_array_append_val (ret->rows, g_array_index (rows, CfBatchRow, i));
  g_array_set_clear_func (rows, NULL);                                  /* their texts have gone with them */
  g_array_append_val (ret->batches, *line);
  return ok;
}

static gboolean
add_terminal (CfDb *db, CfCloseout *ret, const GPtrArray *looks, CfId terminal_id, const char *name, gboolean archived, CfInstant until, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfCardBatch none = { .terminal_id = terminal_id };
  const CfCardBatch *look = &none;
  if (!cf_card_batches (db, terminal_id, ret->shift.at, until, ids, error))
    return FALSE;
  for (guint i = ids->len; i-- > 0;) {
    g_auto (CfCardBatch) batch = { 0 };
    gboolean found;
    if (!cf_record_load (db, &CF_CARD_BATCH, g_array_index (ids, CfId, i), &batch, &found, error))
      return FALSE;
    CfCloseoutBatch line = { .terminal_id = terminal_id, .batch_id = batch.id, .name = g_strdup (name), .at = batch.at };
    if (!add_batch (db, ret, &line, &batch, error))
      return FALSE;
  }
  if (archived || until != G_MAXINT64)                                  /* a shift that is over: what is open now is another's */
    return TRUE;
  for (guint i = 0; looks && i < looks->len; i++)
    if (((const CfCardBatch *) looks->pdata[i])->terminal_id == terminal_id)
      look = looks->pdata[i];
  CfCloseoutBatch line = { .terminal_id = terminal_id, .name = g_strdup (name) };
  return add_batch (db, ret, &line, look, error);
}

static gboolean
add_terminals (CfDb *db, CfCloseout *ret, const GPtrArray *looks, CfInstant until, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &terminals_of, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, ret->shift.station);
  while ((step = cf_step (stmt, error)) == CF_ROW)
    if (!add_terminal (db, ret, looks, cf_int (stmt, 0), cf_text (stmt, 1), cf_int (stmt, 2) != 0, until, error))
      return FALSE;
  return step == CF_DONE;
}

/* --- card payments that somebody wrote down --- */

static gboolean
put_reasons (CfDb *db, CfCloseout *ret, guint from, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &hand_notes, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    for (guint i = from; i < ret->rows->len; i++) {
      CfBatchRow *row = &g_array_index (ret->rows, CfBatchRow, i);
      if (row->payment_id != cf_int (stmt, 0))
        continue;
      g_free (row->carried);
      row->carried = g_strdup (cf_text (stmt, 1));
    }
  return step == CF_DONE;
}

/* Where no terminal lists its transactions there is nothing to miss them in. */
static gboolean
add_by_hand (CfDb *db, CfCloseout *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &by_hand_in, error);
  gboolean listed = FALSE;
  guint from = ret->rows->len;
  CfStep step;
  if (!stmt)
    return FALSE;
  for (guint i = 0; i < ret->batches->len; i++)
    listed |= g_array_index (ret->batches, CfCloseoutBatch, i).sums.has_lines;
  cf_bind_int (stmt, 1, ret->shift.id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gboolean known = FALSE;
    for (guint i = 0; i < from; i++)
      known |= g_array_index (ret->rows, CfBatchRow, i).payment_id == cf_int (stmt, 0);
    if (known)
      continue;
    CfBatchRow row = { .match = listed ? CF_BATCH_BY_HAND : CF_BATCH_NOT_LISTED, .kind = CF_ATTEMPT_SALE, .payment_id = cf_int (stmt, 0), .customer_id = cf_int (stmt, 1), .here_minor = cf_int (stmt, 2),
                       .number = g_strdup (cf_text (stmt, 3)), .at = cf_id_instant (cf_int (stmt, 0)) };
    char text[CF_ID_TEXT];
    row.spot = g_strconcat ("payment ", cf_id_text (row.payment_id, text), NULL);
    g_array_append_val (ret->rows, row);
  }
  return step == CF_DONE && put_reasons (db, ret, from, error);
}

static int
faults_first (gconstpointer a, gconstpointer b)
{
  const CfBatchRow *x = a, *y = b;
  int order = cf_batch_row_is_fault (y) - cf_batch_row_is_fault (x);
  return order ? order : (y->carried != NULL) - (x->carried != NULL) ? (y->carried != NULL) - (x->carried != NULL) : (x->at > y->at) - (x->at < y->at);
}

gboolean
cf_closeout_load (CfDb *db, CfId shift_id, const GPtrArray *looks, CfCloseout *ret, GError **error)
{
  g_auto (CfShiftClose) z = { 0 };
  gboolean found;
  CfId close_id = 0;
  *ret = (CfCloseout) { .expected_minor = -1, .batches = g_array_new (FALSE, TRUE, sizeof (CfCloseoutBatch)), .rows = g_array_new (FALSE, TRUE, sizeof (CfBatchRow)) };
  g_array_set_clear_func (ret->batches, batch_clear);
  g_array_set_clear_func (ret->rows, cf_batch_row_clear);
  if (!cf_record_load (db, &CF_SHIFT, shift_id, &ret->shift, &found, error))
    return FALSE;
  if (!found) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "this shift is not in the ledger");
    return FALSE;
  }
  if (!cf_shift_state (db, shift_id, &ret->state, error) || !cf_shift_close_of (db, shift_id, &close_id, error) || (close_id && !cf_record_load (db, &CF_SHIFT_CLOSE, close_id, &z, &found, error)))
    return FALSE;
  gboolean over = ret->state == CF_SHIFT_CLOSED;
  if (!load_counts (db, ret, over ? close_id : G_MAXINT64, error) || !add_terminals (db, ret, looks, over ? z.at : G_MAXINT64, error) || !add_by_hand (db, ret, error))
    return FALSE;
  if (over) {
    ret->expected_minor = z.expected_minor;
    ret->counted_minor = z.counted_minor;
    ret->counts = MAX (z.counts, 1);
    ret->first_minor = z.first_minor;
  } else if (ret->count_id && !cf_drawer_balance (db, ret->shift.station, &ret->expected_minor, error))
    return FALSE;
  for (guint i = 0; i < ret->rows->len; i++) {
    const CfBatchRow *row = &g_array_index (ret->rows, CfBatchRow, i);
    ret->card_here_minor += row->here_minor;
    ret->card_there_minor += row->there_minor;
    ret->n_faults += cf_batch_row_is_fault (row);
    ret->n_carried += row->carried != NULL;
    ret->n_agree += !cf_batch_row_is_fault (row) && !row->carried;
  }
  g_array_sort (ret->rows, faults_first);
  return TRUE;
}

void
cf_closeout_differences (const CfCloseout *closeout, CfCardDifference **ret, guint *ret_n)
{
  GArray *differences = g_array_new (FALSE, TRUE, sizeof (CfCardDifference));
  for (guint i = 0; i < closeout->rows->len; i++) {
    const CfBatchRow *row = &g_array_index (closeout->rows, CfBatchRow, i);
    if (!cf_batch_row_is_fault (row) && !row->carried)
      continue;
    CfCardDifference difference = { .match = row->match, .terminal_id = row->terminal_id, .attempt_id = row->attempt_id, .payment_id = row->payment_id, .there_minor = row->there_minor,
                                    .here_minor = row->here_minor, .reason = g_strdup (row->carried) };
    difference.card = row->last4 && *row->last4 ? g_strdup_printf ("%s ···%s", row->brand ? row->brand : "", row->last4) : g_strdup (row->number);
    g_array_append_val (differences, difference);
  }
  *ret_n = differences->len;
  *ret = (CfCardDifference *) (gpointer) g_array_free (differences, FALSE);
}
