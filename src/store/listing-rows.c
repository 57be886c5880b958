/* listing-rows.c: see listing.h: rows by id, each by the statements of its primary key. */
#include "listing.h"
#include "alias.h"
#include "base/id.h"
#include "base/money.h"
#include "derived.h"

/* The last column: is anybody merged into them? */
CF_SQL (customer_shown, "SELECT c.number, c.name, c.company, c.city, c.phone, c.email, c.hold, c.archived, (SELECT COUNT(*) FROM customer m WHERE m.merged_into_id = c.id AND m.merged_into_id <> 0) "
                        "FROM customer c WHERE c.id = $1");
CF_SQL (customer_open, "SELECT open_minor, due FROM open_item WHERE customer_id = $1 AND to_date = 2932897");
CF_SQL (draft_shown, "SELECT d.customer_id, d.kind, COALESCE(c.name, ''), COALESCE(c.number, ''), d.po, d.reference, d.date, (SELECT COUNT(*) FROM draft_line l WHERE l.draft_id = d.id) "
                     "FROM draft d LEFT JOIN customer c ON c.id = d.customer_id WHERE d.id = $1");

void
cf_draft_row_clear (gpointer p)
{
  CfDraftRow *row = p;
  g_free (row->customer);
  g_free (row->number);
  g_free (row->po);
  g_free (row->reference);
}

static void item_clear (gpointer item) { cf_item_clear (item); }

static const struct { gsize size; GDestroyNotify clear; } rows[] = {
  [CF_LIST_INVOICES] = { sizeof (CfInvoiceRow), cf_invoice_row_clear }, [CF_LIST_CUSTOMERS] = { sizeof (CfCustomerSum), cf_customer_sum_clear },
  [CF_LIST_PAYMENTS] = { sizeof (CfPaymentRow), cf_payment_row_clear }, [CF_LIST_ITEMS] = { sizeof (CfItem), item_clear },
  [CF_LIST_DRAFTS] = { sizeof (CfDraftRow), cf_draft_row_clear }, [CF_LIST_ORDERS] = { sizeof (CfOrderRow), cf_order_row_clear },
  [CF_LIST_ESTIMATES] = { sizeof (CfEstimateRow), cf_estimate_row_clear },
};

GArray *
cf_listing_rows_new (CfListKind kind)
{
  GArray *ret = g_array_new (FALSE, TRUE, rows[kind].size);
  g_array_set_clear_func (ret, rows[kind].clear);
  return ret;
}

static gboolean
add_open (CfDb *db, CfId customer_id, CfDate today, CfCustomerSum *sum, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &customer_open, error);
  gboolean fits = TRUE;
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  while ((step = cf_step (stmt, error)) == CF_ROW && fits) {
    CfMoney open = cf_int (stmt, 0);
    fits = open > 0 ? cf_add (sum->open_minor, open, &sum->open_minor) : cf_sub (sum->unapplied_minor, open, &sum->unapplied_minor);
    if (fits && open > 0 && cf_int (stmt, 1) < today)
      fits = cf_add (sum->overdue_minor, open, &sum->overdue_minor);
  }
  if (!fits)
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: listing: the amounts are too large to be added up", cf_db_path (db));
  return fits && step == CF_DONE;
}

static gboolean
load_customer (CfDb *db, CfId id, CfDate today, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &customer_shown, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  CfStep step = cf_step (stmt, error);
  if (step != CF_ROW)
    return step == CF_DONE;
  CfCustomerSum *sum = (g_array_set_size (ret, ret->len + 1), &g_array_index (ret, CfCustomerSum, ret->len - 1));
  sum->row = (CfCustomerRow) { .id = id, .number = g_strdup (cf_text (stmt, 0)), .name = g_strdup (cf_text (stmt, 1)), .company = g_strdup (cf_text (stmt, 2)), .city = g_strdup (cf_text (stmt, 3)),
                               .phone = g_strdup (cf_text (stmt, 4)), .email = g_strdup (cf_text (stmt, 5)), .hold = cf_int (stmt, 6) != 0, .archived = cf_int (stmt, 7) != 0 };
  if (cf_int (stmt, 8) == 0)
    return add_open (db, id, today, sum, error);
  g_autoptr (GArray) family = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_family_load (db, id, CF_FOREVER - 1, family, error))
    return FALSE;
  for (guint i = 0; i < family->len; i++)
    if (!add_open (db, g_array_index (family, CfId, i), today, sum, error))
      return FALSE;
  return TRUE;
}

static gboolean
load_draft (CfDb *db, CfId id, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &draft_shown, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  CfStep step = cf_step (stmt, error);
  if (step != CF_ROW)
    return step == CF_DONE;
  CfDraftRow row = { .id = id, .customer_id = cf_int (stmt, 0), .kind = cf_int (stmt, 1), .customer = g_strdup (cf_text (stmt, 2)), .number = g_strdup (cf_text (stmt, 3)),
                     .po = g_strdup (cf_text (stmt, 4)), .reference = g_strdup (cf_text (stmt, 5)), .date = cf_int (stmt, 6), .n_lines = cf_int (stmt, 7), .made = cf_id_instant (id) };
  g_array_append_val (ret, row);
  return TRUE;
}

static gboolean
load_item (CfDb *db, CfId id, GArray *ret, GError **error)
{
  CfItem item;
  gboolean found;
  if (!cf_record_load (db, &CF_ITEM, id, &item, &found, error))
    return FALSE;
  if (found)
    g_array_append_val (ret, item);
  return TRUE;
}

static gboolean
load_row (CfDb *db, CfListKind kind, CfDate today, CfId id, GArray *ret, GError **error)
{
  switch (kind) {
    case CF_LIST_INVOICES: return cf_list_invoice (db, id, ret, error);
    case CF_LIST_CUSTOMERS: return load_customer (db, id, today, ret, error);
    case CF_LIST_PAYMENTS: return cf_list_payment (db, id, ret, error);
    case CF_LIST_ITEMS: return load_item (db, id, ret, error);
    case CF_LIST_ORDERS: return cf_list_order (db, id, ret, error);
    case CF_LIST_ESTIMATES: return cf_list_estimate (db, id, ret, error);
    case CF_LIST_DRAFTS:
    default: return load_draft (db, id, ret, error);
  }
}

gboolean
cf_listing_rows (CfDb *db, CfListKind kind, CfDate today, const CfId *ids, guint n, GArray *ret, GError **error)
{
  gboolean begun = !cf_db_in_transaction (db), ok = !begun || cf_db_begin (db, FALSE, error);      /* one moment for all, and one lock */
  if (!ok)
    return FALSE;
  for (guint i = 0; ok && i < n; i++) {
    guint before = ret->len;
    ok = load_row (db, kind, today, ids[i], ret, error);
    if (ok && ret->len == before)
      g_array_set_size (ret, before + 1);
  }
  if (begun)
    cf_db_rollback (db);
  return ok;
}
