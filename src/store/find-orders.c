/* find-orders.c: orders, jobs and estimates by what somebody typed or scanned (find.h). Every question is one of an index. */
#include "find.h"
#include "ledger/order.h"
#include <string.h>

#define LAST_CHARACTER "\xf4\x8f\xbf\xbf"

#define WITH_NAME "LEFT JOIN customer c ON c.id = o.customer_id "
#define ORDER_FOUND "SELECT o.id, o.customer_id, o.number, COALESCE(c.name, ''), o.po, o.date, o.due, o.cancelled, COALESCE(s.state, 1) FROM sales_order o LEFT JOIN order_sum s ON s.order_id = o.id " WITH_NAME
CF_SQL (orders_begin, ORDER_FOUND "WHERE o.number >= $1 AND o.number < $2 ORDER BY o.number, o.id LIMIT $3");
CF_SQL (orders_po, ORDER_FOUND "WHERE o.po >= $1 AND o.po < $2 AND o.po <> '' ORDER BY o.po, o.id LIMIT $3");
CF_SQL (estimates_begin, "SELECT o.id, o.customer_id, o.number, COALESCE(c.name, ''), o.po, o.date, o.expires, 0, o.state FROM estimate o " WITH_NAME "WHERE o.number >= $1 AND o.number < $2 ORDER BY o.number, o.id LIMIT $3");
CF_SQL (job_placed, "SELECT j.id, o.customer_id, o.number, COALESCE(c.name, ''), j.description, o.date, CASE WHEN j.due <> 0 THEN j.due ELSE o.due END, o.cancelled, COALESCE(t.stage, 1) "
                    "FROM sales_order o CROSS JOIN job j LEFT JOIN item_status t ON t.id = j.status_id " WITH_NAME "WHERE o.number = $1 AND j.order_id = o.id AND j.sequence = $2 AND j.removed = 0 ORDER BY j.id LIMIT $3");

static gboolean
is_there (const GArray *found, CfFoundKind kind, CfId id)
{
  for (guint i = 0; i < found->len; i++)
    if (g_array_index (found, CfFound, i).kind == kind && g_array_index (found, CfFound, i).id == id)
      return TRUE;
  return FALSE;
}

/* The rows of @stmt; @place: of a job in its order. */
static gboolean
take (CfStmt *stmt, CfFoundKind kind, CfFoundBy by, const char *typed, gint64 place, GArray *ret, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfFound f = { .kind = kind, .by = by, .id = cf_int (stmt, 0), .customer_id = cf_int (stmt, 1), .number = place ? cf_job_number (cf_text (stmt, 2), place) : g_strdup (cf_text (stmt, 2)),
                  .name = g_strdup (cf_text (stmt, 3)), .detail = g_strdup (cf_text (stmt, 4)), .date = cf_int (stmt, 5), .due = cf_int (stmt, 6), .is_void = cf_int (stmt, 7) != 0, .sub_kind = cf_int (stmt, 8) };
    f.exact = by == CF_BY_NUMBER && strcmp (f.number, typed) == 0;
    if (is_there (ret, kind, f.id))
      cf_found_clear (&f);
    else
      g_array_append_val (ret, f);
  }
  return step == CF_DONE;
}

static gboolean
beginning (CfDb *db, const CfSql *sql, CfFoundKind kind, CfFoundBy by, const char *typed, guint count_max, GArray *ret, GError **error)
{
  g_autofree char *end = g_strconcat (typed, LAST_CHARACTER, NULL);
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, typed);
  cf_bind_text (stmt, 2, end);
  cf_bind_int (stmt, 3, count_max);
  return take (stmt, kind, by, typed, 0, ret, error);
}

static gboolean
job (CfDb *db, const char *typed, guint count_max, GArray *ret, GError **error)
{
  gint64 place;
  g_autofree char *order = cf_job_number_split (typed, &place);
  CfStmt *stmt = order ? cf_db_stmt (db, &job_placed, error) : NULL;
  if (!order)
    return TRUE;
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, order);
  cf_bind_int (stmt, 2, place);
  cf_bind_int (stmt, 3, count_max);
  return take (stmt, CF_FOUND_JOB, CF_BY_NUMBER, typed, place, ret, error);
}

/* "1005" is what people say of O-1005 and E-1005. */
static gboolean
without_letter (CfDb *db, const char *digits, guint count_max, GArray *ret, GError **error)
{
  g_autofree char *order = g_strconcat ("O-", digits, NULL), *estimate = g_strconcat ("E-", digits, NULL);
  if (strspn (digits, "0123456789") != strlen (digits))
    return TRUE;
  return beginning (db, &orders_begin, CF_FOUND_ORDER, CF_BY_NUMBER, order, count_max, ret, error) && beginning (db, &estimates_begin, CF_FOUND_ESTIMATE, CF_BY_NUMBER, estimate, count_max, ret, error);
}

/* Where two things have the number that was typed, neither is meant exactly. */
static void
keep_one_exact (GArray *found)
{
  guint n = 0;
  for (guint i = 0; i < found->len; i++)
    n += g_array_index (found, CfFound, i).exact;
  for (guint i = 0; i < found->len && n > 1; i++)
    g_array_index (found, CfFound, i).exact = FALSE;
}

gboolean
cf_find_orders (CfDb *db, const char *text, guint count_max, GArray *ret, GError **error)
{
  g_autofree char *typed = g_strdup (text ? text : "");
  g_strstrip (typed);
  if (!*typed || !g_utf8_validate (typed, -1, NULL))
    return TRUE;
  g_autofree char *capitals = g_utf8_strup (typed, -1);
  if (!job (db, capitals, count_max, ret, error) || !beginning (db, &orders_begin, CF_FOUND_ORDER, CF_BY_NUMBER, capitals, count_max, ret, error) ||
      !beginning (db, &estimates_begin, CF_FOUND_ESTIMATE, CF_BY_NUMBER, capitals, count_max, ret, error) || !beginning (db, &orders_po, CF_FOUND_ORDER, CF_BY_PO, typed, count_max, ret, error) ||
      !beginning (db, &orders_po, CF_FOUND_ORDER, CF_BY_PO, capitals, count_max, ret, error))
    return FALSE;
  guint n = ret->len;
  if (!without_letter (db, capitals, count_max, ret, error))
    return FALSE;
  for (; n < ret->len; n++)
    g_array_index (ret, CfFound, n).exact = FALSE;                      /* an invoice may have that number */
  keep_one_exact (ret);
  return TRUE;
}
