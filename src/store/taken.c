/* taken.c: see taken.h. Customers and items are found by an index; of the other kinds a shop has a handful. */
#include "taken.h"
#include <string.h>

CF_SQL (customer_number, "SELECT id FROM customer WHERE number = $1 AND id <> $2 LIMIT 1");
CF_SQL (item_code, "SELECT id FROM item WHERE code = $1 AND id <> $2 LIMIT 1");
CF_SQL (series_prefix, "SELECT id FROM series WHERE prefix = $1 AND id <> $2 AND kind <> 4 LIMIT 1");
CF_SQL (terms_name, "SELECT id FROM terms WHERE name = $1 AND id <> $2 AND archived = 0 LIMIT 1");
CF_SQL (tax_rate_name, "SELECT id FROM tax_rate WHERE name = $1 AND id <> $2 AND archived = 0 LIMIT 1");
CF_SQL (tax_group_name, "SELECT id FROM tax_group WHERE name = $1 AND id <> $2 AND archived = 0 LIMIT 1");
CF_SQL (tender_name, "SELECT id FROM tender WHERE name = $1 AND id <> $2 AND archived = 0 LIMIT 1");
CF_SQL (terminal_name, "SELECT id FROM terminal WHERE name = $1 AND id <> $2 AND archived = 0 LIMIT 1");
CF_SQL (status_name, "SELECT id FROM item_status WHERE name = $1 AND id <> $2 AND archived = 0 LIMIT 1");
CF_SQL (staff_name, "SELECT id FROM staff WHERE name = $1 AND id <> $2 AND archived = 0 LIMIT 1");
CF_SQL (number_last, "SELECT number FROM customer WHERE number > $1 AND number < $2 AND LENGTH(number) = CAST($3 AS BIGINT) ORDER BY number DESC");
CF_SQL (entry_any, "SELECT id FROM entry LIMIT 1");
CF_SQL (series_any, "SELECT id FROM (SELECT id FROM invoice WHERE series_id = $1 UNION SELECT id FROM invoice_group WHERE series_id = $1) u LIMIT 1");
CF_SQL (owners, "SELECT COUNT(*) FROM staff WHERE role = 4 AND archived = 0 AND id <> $1");
CF_SQL (owners_with_pin, "SELECT COUNT(*) FROM staff WHERE role = 4 AND archived = 0 AND pin_hash <> '' AND id <> $1");
CF_SQL (others_with_pin, "SELECT COUNT(*) FROM staff WHERE archived = 0 AND pin_hash <> '' AND id <> $1");

#define DIGITS_MIN 6
#define DIGITS_MAX 15

static gboolean
any (CfStmt *stmt, gboolean *ret, GError **error)
{
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_taken (CfDb *db, const CfRecord *type, const char *text, CfId except_id, gboolean *ret, GError **error)
{
  const CfSql *sql = type == &CF_CUSTOMER ? &customer_number : type == &CF_ITEM ? &item_code : type == &CF_SERIES ? &series_prefix : type == &CF_TERMS ? &terms_name :
                     type == &CF_TAX_RATE ? &tax_rate_name : type == &CF_TAX_GROUP ? &tax_group_name : type == &CF_TENDER ? &tender_name : type == &CF_CARD_TERMINAL ? &terminal_name : type == &CF_ITEM_STATUS ? &status_name : &staff_name;
  g_assert (sql != &staff_name || type == &CF_STAFF);
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, text);
  cf_bind_int (stmt, 2, except_id);
  return any (stmt, ret, error);
}

/* The highest number of exactly @digits digits after @prefix; 0 where there is none, -1 on error. */
static gint64
last_number (CfDb *db, const char *prefix, guint digits, GError **error)
{
  g_autofree char *to = g_strconcat (prefix, ":", NULL);                 /* ':' follows '9' */
  gsize n = strlen (prefix);
  gint64 last = 0;
  CfStep step = CF_DONE;
  CfStmt *stmt = cf_db_stmt (db, &number_last, error);
  if (!stmt)
    return -1;
  cf_bind_text (stmt, 1, prefix);
  cf_bind_text (stmt, 2, to);
  cf_bind_int (stmt, 3, n + digits);
  while (last == 0 && (step = cf_step (stmt, error)) == CF_ROW) {         /* the first that ends in digits; people also type "C1234X" */
    const char *tail = cf_text (stmt, 0) + n;
    if (strspn (tail, "0123456789") == strlen (tail))
      last = g_ascii_strtoll (tail, NULL, 10);
  }
  cf_stmt_reset (stmt);
  return step == CF_STEP_FAILED ? -1 : last;
}

char *
cf_next_customer_number (CfDb *db, gint64 station, GError **error)
{
  g_autofree char *prefix = station == 1 ? g_strdup ("C") : g_strdup_printf ("C%" G_GINT64_FORMAT "-", station);
  gint64 full = 999999, last = 0;
  for (guint digits = DIGITS_MIN; digits <= DIGITS_MAX; digits++, full = full * 10 + 9) {
    gint64 of_length = last_number (db, prefix, digits, error);
    if (of_length < 0)
      return NULL;
    last = of_length ? of_length : last;
    if (of_length < full)
      break;
  }
  for (;;) {                                                             /* somebody may have typed what comes next */
    g_autofree char *number = g_strdup_printf ("%s%0*" G_GINT64_FORMAT, prefix, DIGITS_MIN, ++last);
    gboolean taken;
    if (!cf_taken (db, &CF_CUSTOMER, number, 0, &taken, error))
      return NULL;
    if (!taken)
      return g_steal_pointer (&number);
  }
}

gboolean
cf_nothing_posted (CfDb *db, gboolean *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &entry_any, error);
  if (!stmt || !any (stmt, ret, error))
    return FALSE;
  *ret = !*ret;
  return TRUE;
}

gboolean
cf_series_used (CfDb *db, CfId series_id, gboolean *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &series_any, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, series_id);
  return any (stmt, ret, error);
}

static gboolean
count_but (CfDb *db, const CfSql *sql, CfId except_id, gint64 *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, except_id);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return TRUE;
}

gboolean cf_count_owners (CfDb *db, CfId except_id, gint64 *ret, GError **error) { return count_but (db, &owners, except_id, ret, error); }

gboolean
cf_count_pins (CfDb *db, CfId except_id, gint64 *ret_owners, gint64 *ret_all, GError **error)
{
  return count_but (db, &owners_with_pin, except_id, ret_owners, error) && count_but (db, &others_with_pin, except_id, ret_all, error);
}
