/* list.c: see list.h. One statement a kind of list; conditions that are not asked for are 0 or ''. */
#include "list.h"

#define FAMILY \
  "WITH RECURSIVE family(id) AS (SELECT CAST($1 AS BIGINT) UNION SELECT c.id FROM customer c JOIN family f ON c.merged_into_id = f.id WHERE c.merged_into_id <> 0)"
#define IN_ORDER(t) "ORDER BY " t ".date DESC, " t ".id DESC"
/* $1 customer (0 where all are asked for), $2 from, $3 to, $4 before_date, $5 before_id, $6 how many. */
#define PAGE(t) "AND " t ".date >= $2 AND " t ".date <= $3 AND (" t ".date < $4 OR (" t ".date = $4 AND " t ".id < $5)) " IN_ORDER (t) " LIMIT $6"
/* The rows of a page are chosen by the index before anything is joined to them: of a customer with thousands of documents a page costs what a page is. */
#define PAGE_OF(table, t, kind) \
  FAMILY ", page(id) AS (SELECT " t ".id FROM family f JOIN " table " " t " ON " t ".customer_id = f.id WHERE " kind PAGE (t) ") "
#define EVERYBODY "WHERE CAST($1 AS BIGINT) = 0 AND "
#define INVOICE_COLUMNS \
  "SELECT i.id, i.kind, i.number, i.customer_id, c.name, i.date, i.due, CASE WHEN i.kind = 2 THEN -i.total_minor ELSE i.total_minor END, COALESCE(o.open_minor, 0), " \
  "(SELECT COUNT(*) FROM invoice_void v WHERE v.invoice_id = i.id), i.po, i.reference "
#define INVOICE_JOINS "LEFT JOIN customer c ON c.id = i.customer_id LEFT JOIN open_item o ON o.item_id = i.id AND o.to_date = 2932897 "
#define INVOICE_KIND "(CAST($7 AS BIGINT) = 0 OR i.kind = $7) "
#define PAYMENT_COLUMNS \
  "SELECT p.id, p.kind, p.tender_kind, p.customer_id, c.name, p.tender_name, p.reference, p.subject, p.date, p.amount_minor, COALESCE(-o.open_minor, 0), " \
  "(SELECT CAST(COALESCE(SUM(r.amount_minor), 0) AS BIGINT) FROM refund r WHERE r.source_id = p.id), (SELECT COALESCE(MAX(e.kind), 0) FROM payment_event e WHERE e.payment_id = p.id) "
#define PAYMENT_JOINS "LEFT JOIN customer c ON c.id = p.customer_id LEFT JOIN open_item o ON o.item_id = p.id AND o.to_date = 2932897 "
#define PAYMENT_KIND "(CAST($7 AS BIGINT) = 0 OR p.kind = $7) AND ($8 = '' OR p.reference = $8) "

CF_SQL (invoices_all, INVOICE_COLUMNS "FROM invoice i " INVOICE_JOINS EVERYBODY INVOICE_KIND PAGE ("i"));
CF_SQL (invoices_open, INVOICE_COLUMNS "FROM open_item n JOIN invoice i ON i.id = n.item_id AND n.to_date = 2932897 " INVOICE_JOINS EVERYBODY INVOICE_KIND PAGE ("i"));
CF_SQL (invoices_of, PAGE_OF ("invoice", "i", INVOICE_KIND) INVOICE_COLUMNS "FROM page JOIN invoice i ON i.id = page.id " INVOICE_JOINS IN_ORDER ("i"));
CF_SQL (invoices_open_of, FAMILY " " INVOICE_COLUMNS "FROM family f JOIN open_item n ON n.customer_id = f.id AND n.to_date = 2932897 JOIN invoice i ON i.id = n.item_id " INVOICE_JOINS
                          "WHERE " INVOICE_KIND PAGE ("i"));
CF_SQL (invoices_one, INVOICE_COLUMNS "FROM invoice i " INVOICE_JOINS "WHERE i.id = $1");
CF_SQL (payments_one, PAYMENT_COLUMNS "FROM payment p " PAYMENT_JOINS "WHERE p.id = $1");
CF_SQL (payments_all, PAYMENT_COLUMNS "FROM payment p " PAYMENT_JOINS EVERYBODY PAYMENT_KIND PAGE ("p"));
CF_SQL (payments_open, PAYMENT_COLUMNS "FROM open_item n JOIN payment p ON p.id = n.item_id AND n.to_date = 2932897 " PAYMENT_JOINS EVERYBODY PAYMENT_KIND PAGE ("p"));
CF_SQL (payments_of, PAGE_OF ("payment", "p", PAYMENT_KIND) PAYMENT_COLUMNS "FROM page JOIN payment p ON p.id = page.id " PAYMENT_JOINS IN_ORDER ("p"));
CF_SQL (payments_open_of, FAMILY " " PAYMENT_COLUMNS "FROM family f JOIN open_item n ON n.customer_id = f.id AND n.to_date = 2932897 JOIN payment p ON p.id = n.item_id " PAYMENT_JOINS
                          "WHERE " PAYMENT_KIND PAGE ("p"));
CF_SQL (customers_by_name,
        "SELECT c.id, c.number, c.name, c.company, c.city, c.phone, c.email, c.hold, c.archived FROM customer c "
        "WHERE c.merged_into_id = 0 AND (c.archived = 0 OR CAST($1 AS BIGINT) <> 0) AND (c.name > $2 OR (c.name = $2 AND c.id > $3)) ORDER BY c.name, c.id LIMIT $4");

static CfStmt *
ask_stmt (CfDb *db, const CfListAsk *ask, const CfSql *all, const CfSql *open, const CfSql *of, const CfSql *open_of, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, ask->customer_id ? (ask->open_only ? open_of : of) : (ask->open_only ? open : all), error);

  if (!stmt)
    return NULL;
  cf_bind_int (stmt, 1, ask->customer_id);
  cf_bind_int (stmt, 2, ask->from ? ask->from : G_MININT64);
  cf_bind_int (stmt, 3, ask->to ? ask->to : G_MAXINT64);
  cf_bind_int (stmt, 4, ask->before_date ? ask->before_date : G_MAXINT64);
  cf_bind_int (stmt, 5, ask->before_date ? ask->before_id : G_MAXINT64);
  cf_bind_int (stmt, 6, ask->count_max ? (gint64) ask->count_max : G_MAXINT64);
  cf_bind_int (stmt, 7, ask->kind);
  return stmt;
}

void
cf_invoice_row_clear (gpointer p)
{
  CfInvoiceRow *row = p;

  g_free (row->number);
  g_free (row->customer);
  g_free (row->po);
  g_free (row->reference);
}

static gboolean
read_invoices (CfStmt *stmt, GArray *ret, GError **error)
{
  CfStep step;

  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfInvoiceRow row = {
      .id = cf_int (stmt, 0), .kind = (CfInvoiceKind) cf_int (stmt, 1), .number = g_strdup (cf_text (stmt, 2)), .customer_id = cf_int (stmt, 3), .customer = g_strdup (cf_text (stmt, 4)),
      .date = cf_int (stmt, 5), .due = cf_int (stmt, 6), .total_minor = cf_int (stmt, 7), .open_minor = cf_int (stmt, 8), .is_void = cf_int (stmt, 9) != 0,
      .po = g_strdup (cf_text (stmt, 10)), .reference = g_strdup (cf_text (stmt, 11)),
    };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

gboolean
cf_list_invoices (CfDb *db, const CfListAsk *ask, GArray *ret, GError **error)
{
  CfStmt *stmt = ask_stmt (db, ask, &invoices_all, &invoices_open, &invoices_of, &invoices_open_of, error);
  return stmt && read_invoices (stmt, ret, error);
}

gboolean
cf_list_invoice (CfDb *db, CfId id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &invoices_one, error);

  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  return read_invoices (stmt, ret, error);
}

void
cf_payment_row_clear (gpointer p)
{
  CfPaymentRow *row = p;

  g_free (row->customer);
  g_free (row->tender);
  g_free (row->reference);
  g_free (row->subject);
}

static gboolean
read_payments (CfStmt *stmt, GArray *ret, GError **error)
{
  CfStep step;

  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfPaymentRow row = {
      .id = cf_int (stmt, 0), .kind = (CfPaymentKind) cf_int (stmt, 1), .tender_kind = (CfTenderKind) cf_int (stmt, 2), .customer_id = cf_int (stmt, 3),
      .customer = g_strdup (cf_text (stmt, 4)), .tender = g_strdup (cf_text (stmt, 5)), .reference = g_strdup (cf_text (stmt, 6)), .subject = g_strdup (cf_text (stmt, 7)),
      .date = cf_int (stmt, 8), .amount_minor = cf_int (stmt, 9), .unapplied_minor = cf_int (stmt, 10), .refunded_minor = cf_int (stmt, 11),
      .event = (CfPaymentEventKind) cf_int (stmt, 12),
    };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

gboolean
cf_list_payments (CfDb *db, const CfListAsk *ask, GArray *ret, GError **error)
{
  CfStmt *stmt = ask_stmt (db, ask, &payments_all, &payments_open, &payments_of, &payments_open_of, error);

  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 8, ask->reference);
  return read_payments (stmt, ret, error);
}

gboolean
cf_list_payment (CfDb *db, CfId id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &payments_one, error);

  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  return read_payments (stmt, ret, error);
}

void
cf_customer_row_clear (gpointer p)
{
  CfCustomerRow *row = p;

  g_free (row->number);
  g_free (row->name);
  g_free (row->company);
  g_free (row->city);
  g_free (row->phone);
  g_free (row->email);
}

gboolean
cf_list_customers (CfDb *db, gboolean archived, const char *after_name, CfId after_id, guint count_max, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &customers_by_name, error);
  CfStep step;

  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, archived);
  cf_bind_text (stmt, 2, after_name);
  cf_bind_int (stmt, 3, after_id);
  cf_bind_int (stmt, 4, count_max ? (gint64) count_max : G_MAXINT64);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfCustomerRow row = {
      .id = cf_int (stmt, 0), .number = g_strdup (cf_text (stmt, 1)), .name = g_strdup (cf_text (stmt, 2)), .company = g_strdup (cf_text (stmt, 3)), .city = g_strdup (cf_text (stmt, 4)),
      .phone = g_strdup (cf_text (stmt, 5)), .email = g_strdup (cf_text (stmt, 6)), .hold = cf_int (stmt, 7) != 0, .archived = cf_int (stmt, 8) != 0,
    };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}
