/* listing-scan.c: see listing-scan.h. Every statement gives the same columns, and is one scan of a table or an index. To look up for each of a million invoices what is open on it would take twice as long as all
 * the rest: who scans all of them reads that beforehand, in one scan (cf_listing_open). */
#include "listing-scan.h"

/* Whose documents: $1; 0: everybody's. Dated $2 to $3. */
#define FAMILY \
  "WITH RECURSIVE family(id) AS (SELECT CAST($1 AS BIGINT) UNION SELECT c.id FROM customer c JOIN family f ON c.merged_into_id = f.id WHERE c.merged_into_id <> 0) "
#define EVERYBODY "WHERE CAST($1 AS BIGINT) = 0 AND "
#define DATED(t) t ".date >= $2 AND " t ".date <= $3 "
#define NEWEST(t) "ORDER BY " t ".date DESC, " t ".id DESC "
/* The newest documents: an entry has the id and the date of its document, and an index by date. $4: at most so many of them, among the newest $5 entries. */
#define NEWEST_OF(table) \
  "(SELECT d.id AS id FROM (SELECT e.id AS id FROM entry e " EVERYBODY DATED ("e") NEWEST ("e") "LIMIT $5) AS n JOIN " table " d ON d.id = n.id " NEWEST ("d") "LIMIT $4) AS k "
/* The latest $4 documents by id, those no older document is dated after: all entries before the oldest of them end with that day or sooner. The "+" keeps the date's index in use. */
#define LATEST(table) "(SELECT l.id AS id FROM " table " l ORDER BY l.id DESC LIMIT $4)"
#define LATEST_OF(table, t) \
  LATEST (table) " AS k JOIN " table " " t " ON " t ".id = k.id "
#define NONE_AFTER(table, t) \
  "WHERE CAST($1 AS BIGINT) = 0 AND " DATED (t) "AND " t ".date >= COALESCE((SELECT e.date FROM entry e WHERE + e.id < (SELECT MIN(m.id) FROM " LATEST (table) " AS m) ORDER BY e.date DESC LIMIT 1), 0) "
#define NEWEST_HIS(table) "(SELECT d.id AS id FROM family f JOIN " table " d ON d.customer_id = f.id WHERE " DATED ("d") NEWEST ("d") "LIMIT $4) AS k "

#define INVOICE_AND(open_and_void) \
  "SELECT i.id, i.customer_id, i.date, i.due, CASE WHEN i.kind = 2 THEN -i.total_minor ELSE i.total_minor END, " open_and_void ", CASE WHEN i.kind = 2 THEN 8 ELSE 0 END, i.number, i.po, '' "
#define INVOICE INVOICE_AND ("COALESCE(o.open_minor, 0), (SELECT COUNT(*) FROM invoice_void v WHERE v.invoice_id = i.id)")
#define INVOICE_OPEN "LEFT JOIN open_item o ON o.item_id = i.id AND o.to_date = 2932897 "
#define PAYMENT_AND(unapplied) "SELECT p.id, p.customer_id, p.date, 0, p.amount_minor, " unapplied ", 0, 0, p.reference, '', '' "
#define PAYMENT PAYMENT_AND ("COALESCE(-o.open_minor, 0)")
#define PAYMENT_OPEN "LEFT JOIN open_item o ON o.item_id = p.id AND o.to_date = 2932897 "
#define CUSTOMER \
  "SELECT c.id, c.id, 0, 0, COALESCE(s.open_minor, 0), COALESCE(s.unapplied_minor, 0), 0, 2 * c.hold + 4 * c.archived, c.number, c.city, c.name " \
  "FROM customer c LEFT JOIN customer_sum s ON s.customer_id = c.id WHERE c.merged_into_id = 0 "
#define ITEM "SELECT id, 0, 0, 0, unit_price, 0, 0, 4 * archived, code, '', name FROM item "
#define DRAFT "SELECT d.id, d.customer_id, d.date, 0, 0, 0, 0, 0, d.reference, d.po, '' "
#define WAITING "d.discarded = 0 AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.draft_id = d.id AND i.draft_id <> 0) "
/* What is due on no day is due after all others. */
#define ORDER \
  "SELECT o.id, o.customer_id, o.date, CASE WHEN o.due = 0 THEN 2932897 ELSE o.due END, 0, CASE WHEN s.state < 5 THEN 1 ELSE 0 END, 0, s.state * 256 + 16 * o.rush + 32 * o.review, o.number, o.po, '' "
#define ESTIMATE "SELECT e.id, e.customer_id, e.date, CASE WHEN e.expires = 0 THEN 2932897 ELSE e.expires END, 0, CASE WHEN e.state = 1 THEN 1 ELSE 0 END, 0, e.state * 256, e.number, e.po, '' "
#define ANYBODY "WHERE CAST($1 AS BIGINT) = 0 "

CF_SQL (invoices_all, INVOICE_AND ("0, 0") "FROM invoice i " EVERYBODY DATED ("i"));
CF_SQL (invoices_of, FAMILY INVOICE "FROM family f JOIN invoice i ON i.customer_id = f.id " INVOICE_OPEN "WHERE " DATED ("i"));
CF_SQL (invoices_first, INVOICE "FROM " NEWEST_OF ("invoice") "JOIN invoice i ON i.id = k.id " INVOICE_OPEN NEWEST ("i"));
CF_SQL (invoices_latest, INVOICE "FROM " LATEST_OF ("invoice", "i") INVOICE_OPEN NONE_AFTER ("invoice", "i") NEWEST ("i"));
CF_SQL (invoices_first_of, FAMILY INVOICE "FROM " NEWEST_HIS ("invoice") "JOIN invoice i ON i.id = k.id " INVOICE_OPEN NEWEST ("i"));
CF_SQL (payments_all, PAYMENT_AND ("0") "FROM payment p " EVERYBODY DATED ("p"));
CF_SQL (payments_of, FAMILY PAYMENT "FROM family f JOIN payment p ON p.customer_id = f.id " PAYMENT_OPEN "WHERE " DATED ("p"));
CF_SQL (payments_first, PAYMENT "FROM " NEWEST_OF ("payment") "JOIN payment p ON p.id = k.id " PAYMENT_OPEN NEWEST ("p"));
CF_SQL (payments_latest, PAYMENT "FROM " LATEST_OF ("payment", "p") PAYMENT_OPEN NONE_AFTER ("payment", "p") NEWEST ("p"));
CF_SQL (payments_first_of, FAMILY PAYMENT "FROM " NEWEST_HIS ("payment") "JOIN payment p ON p.id = k.id " PAYMENT_OPEN NEWEST ("p"));
CF_SQL (open_now, "SELECT item_id, open_minor FROM open_item WHERE to_date = 2932897 ORDER BY item_id");
CF_SQL (voids, "SELECT invoice_id FROM invoice_void");
CF_SQL (customers_all, CUSTOMER);
CF_SQL (customers_first, CUSTOMER "ORDER BY c.name, c.id LIMIT $1");
CF_SQL (items_all, ITEM);
CF_SQL (items_first, ITEM "ORDER BY code, id LIMIT $1");
CF_SQL (drafts_all, DRAFT "FROM draft d " EVERYBODY WAITING);
CF_SQL (drafts_of, FAMILY DRAFT "FROM family f JOIN draft d ON d.customer_id = f.id WHERE " WAITING);
CF_SQL (drafts_first, DRAFT "FROM draft d " EVERYBODY WAITING "ORDER BY d.id DESC LIMIT $2");
CF_SQL (drafts_first_of, FAMILY DRAFT "FROM family f JOIN draft d ON d.customer_id = f.id WHERE " WAITING "ORDER BY d.id DESC LIMIT $2");
CF_SQL (orders_all, ORDER "FROM order_sum s JOIN sales_order o ON o.id = s.order_id " ANYBODY);
CF_SQL (orders_of, FAMILY ORDER "FROM family f CROSS JOIN order_sum s JOIN sales_order o ON o.id = s.order_id WHERE s.customer_id = f.id");
CF_SQL (orders_first, ORDER "FROM order_sum s JOIN sales_order o ON o.id = s.order_id " ANYBODY "ORDER BY s.order_id DESC LIMIT $2");
CF_SQL (orders_first_of, FAMILY ORDER "FROM family f CROSS JOIN order_sum s JOIN sales_order o ON o.id = s.order_id WHERE s.customer_id = f.id ORDER BY s.order_id DESC LIMIT $2");
CF_SQL (estimates_all, ESTIMATE "FROM estimate e " ANYBODY);
CF_SQL (estimates_of, FAMILY ESTIMATE "FROM family f JOIN estimate e ON e.customer_id = f.id");
CF_SQL (estimates_first, ESTIMATE "FROM estimate e " ANYBODY "ORDER BY e.id DESC LIMIT $2");
CF_SQL (estimates_first_of, FAMILY ESTIMATE "FROM family f JOIN estimate e ON e.customer_id = f.id ORDER BY e.id DESC LIMIT $2");

static const struct { const CfSql *sql[3][2] /* scan, of a customer */; int n_at; gboolean of, dated; } sources[] = {
  [CF_LIST_INVOICES] = { { { &invoices_all, &invoices_of }, { &invoices_first, &invoices_first_of }, { &invoices_latest, NULL } }, 4, TRUE, TRUE },
  [CF_LIST_CUSTOMERS] = { { { &customers_all, &customers_all }, { &customers_first, &customers_first } }, 1, FALSE, FALSE },
  [CF_LIST_PAYMENTS] = { { { &payments_all, &payments_of }, { &payments_first, &payments_first_of }, { &payments_latest, NULL } }, 4, TRUE, TRUE },
  [CF_LIST_ITEMS] = { { { &items_all, &items_all }, { &items_first, &items_first } }, 1, FALSE, FALSE },
  [CF_LIST_DRAFTS] = { { { &drafts_all, &drafts_of }, { &drafts_first, &drafts_first_of } }, 2, TRUE, FALSE },
  [CF_LIST_ORDERS] = { { { &orders_all, &orders_of }, { &orders_first, &orders_first_of } }, 2, TRUE, FALSE },
  [CF_LIST_ESTIMATES] = { { { &estimates_all, &estimates_of }, { &estimates_first, &estimates_first_of } }, 2, TRUE, FALSE },
};

gboolean cf_listing_scans_latest (const CfListingAsk *ask) { return !ask->customer_id && sources[ask->kind].sql[CF_SCAN_LATEST][0]; }

CfStmt *
cf_listing_scan (CfDb *db, const CfListingAsk *ask, CfScan scan, guint n, guint window, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sources[ask->kind].sql[scan][ask->customer_id != 0], error);
  if (!stmt)
    return NULL;
  if (sources[ask->kind].of)
    cf_bind_int (stmt, 1, ask->customer_id);
  if (sources[ask->kind].dated) {
    cf_bind_int (stmt, 2, ask->from ? ask->from : G_MININT64);
    cf_bind_int (stmt, 3, ask->to ? ask->to : G_MAXINT64);
  }
  if (scan != CF_SCAN_ALL)
    cf_bind_int (stmt, sources[ask->kind].n_at, n);
  if (scan == CF_SCAN_FIRST && sources[ask->kind].dated && !ask->customer_id)
    cf_bind_int (stmt, 5, window);
  return stmt;
}

void
cf_listing_read (CfStmt *stmt, CfListed *ret)
{
  *ret = (CfListed) { .id = cf_int (stmt, 0), .customer_id = cf_int (stmt, 1), .date = cf_int (stmt, 2), .due = cf_int (stmt, 3), .total_minor = cf_int (stmt, 4), .open_minor = cf_int (stmt, 5),
                      .flags = (cf_int (stmt, 6) ? CF_LISTED_VOID : 0) | cf_int (stmt, 7), .number = cf_text (stmt, 8), .text = cf_text (stmt, 9), .name = cf_text (stmt, 10) };
}

gboolean
cf_listing_open (CfDb *db, CfListingOpen *ret, GError **error)
{
  g_autoptr (CfRows) items = cf_db_stmt (db, &open_now, error), documents = items ? cf_db_stmt (db, &voids, error) : NULL;
  CfStep step;
  if (!documents)
    return FALSE;
  ret->items = g_array_new (FALSE, FALSE, sizeof (CfOpenNow));
  ret->voids = g_hash_table_new (NULL, NULL);
  while ((step = cf_step (items, error)) == CF_ROW) {
    CfOpenNow item = { cf_int (items, 0), cf_int (items, 1) };
    g_array_append_val (ret->items, item);
  }
  if (step != CF_DONE)
    return FALSE;
  while ((step = cf_step (documents, error)) == CF_ROW)
    g_hash_table_add (ret->voids, GSIZE_TO_POINTER (cf_int (documents, 0)));
  return step == CF_DONE;
}

void
cf_listing_open_clear (CfListingOpen *open)
{
  g_clear_pointer (&open->items, g_array_unref);
  g_clear_pointer (&open->voids, g_hash_table_unref);
}

/* Rows mostly come in order of id, as the items are. */
void
cf_listing_put_open (CfListingOpen *open, CfListed *row, gboolean is_payment)
{
  const CfOpenNow *item = (const CfOpenNow *) (gpointer) open->items->data;
  guint low = open->at < open->items->len && item[open->at].id <= row->id ? open->at : 0, high = open->items->len;
  for (guint step = 1; low + step < high; step *= 2)                    /* the next ones first */
    if (item[low + step].id > row->id)
      high = low + step;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (item[middle].id < row->id)
      low = middle + 1;
    else
      high = middle;
  }
  open->at = low;
  if (low < open->items->len && item[low].id == row->id)
    row->open_minor = is_payment ? -item[low].open_minor : item[low].open_minor;
  if (!is_payment && g_hash_table_contains (open->voids, GSIZE_TO_POINTER (row->id)))
    row->flags |= CF_LISTED_VOID;
}
