/* report-series.c: see report-series.h. The places of a series are read off its index, in order. */
#include "report-series.h"

CF_SQL (series_all, "SELECT id FROM series WHERE kind <> 4 ORDER BY station, kind, id");
CF_SQL (places_invoice, "SELECT sequence FROM invoice WHERE series_id = $1 ORDER BY sequence");
CF_SQL (places_group, "SELECT sequence FROM invoice_group WHERE series_id = $1 ORDER BY sequence");

void
cf_series_row_clear (gpointer p)
{
  CfSeriesRow *row = p;
  cf_series_clear (&row->series);
  g_clear_pointer (&row->gaps, g_free);
}

static gboolean
numbers (CfDb *db, const CfSql *sql, CfId key, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  if (key)
    cf_bind_int (stmt, 1, key);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gint64 number = cf_int (stmt, 0);
    g_array_append_val (ret, number);
  }
  return step == CF_DONE;
}

static gboolean
load_row (CfDb *db, CfId id, CfSeriesRow *ret, GError **error)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean found;
  if (!cf_record_load (db, &CF_SERIES, id, &ret->series, &found, error) || !numbers (db, ret->series.kind == CF_SERIES_GROUP ? &places_group : &places_invoice, id, places, error))
    return FALSE;
  const gint64 *place = (gint64 *) (gpointer) places->data;
  for (guint i = 1; i < places->len; i++)
    ret->repeats += place[i] == place[i - 1];
  ret->count = places->len;
  ret->last = places->len ? place[places->len - 1] : 0;
  cf_number_gaps (ret->series.first, place, places->len, &ret->gaps, &ret->n_gaps);
  return TRUE;
}

/* Does @later go on where @earlier ended? */
static gboolean
goes_on_from (const CfSeries *later, const CfSeries *earlier)
{
  return earlier->id < later->id && earlier->first <= later->first && earlier->station == later->station && earlier->kind == later->kind &&
         g_str_equal (earlier->prefix ? earlier->prefix : "", later->prefix ? later->prefix : "");
}

/* Who restored a backup said which number was printed last, and the successor begins after that one. */
static void
find_lost (GArray *rows)
{
  for (guint i = 0; i < rows->len; i++) {
    CfSeriesRow *row = &g_array_index (rows, CfSeriesRow, i);
    gint64 end = 0;
    for (guint k = 0; k < rows->len; k++) {
      const CfSeriesRow *other = &g_array_index (rows, CfSeriesRow, k);
      if (goes_on_from (&row->series, &other->series))
        end = MAX (end, other->last ? other->last : other->series.first - 1);
    }
    if (end && end + 1 < row->series.first)
      row->lost = (CfGap) { end + 1, row->series.first - 1 };
  }
}

gboolean
cf_series_load (CfDb *db, GArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!numbers (db, &series_all, 0, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    CfSeriesRow row = { 0 };
    if (!load_row (db, g_array_index (ids, CfId, i), &row, error)) {
      cf_series_row_clear (&row);
      return FALSE;
    }
    g_array_append_val (ret, row);
  }
  find_lost (ret);
  return TRUE;
}
