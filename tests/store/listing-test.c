/* listing-test.c: proves that every sort with every filter, of everybody's and of one customer's, with and without what is typed and dates, gives the ids a plain evaluation of all rows gives, in that order,
 * with their sums; that rows by id say what the plain lists say; that the first page begins the whole; and that a pass nobody waits for ends. */
#include "base/id.h"
#include "base/text.h"
#include "busy.h"
#include "ledger.h"
#include "shop/estimate.h"
#include "shop/order.h"
#include "store/list-filter.h"
#include "store/listing.h"
#include <string.h>

#define S(text) ((char *) (text))

/* A row of any kind, as the evaluation here needs it: no code in common with what is tested. */
typedef struct {
  CfId     id, customer_id;
  CfDate   date, due;
  CfMoney  total, open, overdue;
  gboolean is_void, credit, hold, archived, rush, review;
  gint64   state;
  char    *number, *text, *name, *company;     /* text: PO, city; name: of the customer or item */
} Plain;

static void
plain_clear (gpointer p)
{
  Plain *row = p;
  g_free (row->number);
  g_free (row->text);
  g_free (row->name);
  g_free (row->company);
}

static GArray *
array_of (gsize size, GDestroyNotify clear)
{
  GArray *ret = g_array_new (FALSE, TRUE, size);
  g_array_set_clear_func (ret, clear);
  return ret;
}

static void
add_customer (CfDb *db, Plain *row, CfId id)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfCustomer) customer = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (db, &CF_CUSTOMER, id, &customer, &found, &error) && found);
  row->customer_id = id;
  row->name = g_strdup (customer.name);
  row->company = g_strdup (customer.company ? customer.company : "");
}

static GArray *
plain_invoices (CfDb *db, CfDate today)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) all = array_of (sizeof (CfInvoiceRow), cf_invoice_row_clear);
  GArray *ret = array_of (sizeof (Plain), plain_clear);
  g_assert_true (cf_list_invoices (db, &(CfListAsk) { 0 }, all, &error));
  for (guint i = 0; i < all->len; i++) {
    const CfInvoiceRow *a = &g_array_index (all, CfInvoiceRow, i);
    Plain row = { .id = a->id, .date = a->date, .due = a->due, .total = a->total_minor, .open = a->open_minor, .overdue = a->open_minor > 0 && a->due < today ? a->open_minor : 0,
                  .is_void = a->is_void, .credit = a->kind == CF_INVOICE_CREDIT_MEMO, .number = g_strdup (a->number), .text = g_strdup (a->po) };
    add_customer (db, &row, a->customer_id);
    g_array_append_val (ret, row);
  }
  return ret;
}

static GArray *
plain_payments (CfDb *db, CfDate today)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) all = array_of (sizeof (CfPaymentRow), cf_payment_row_clear);
  GArray *ret = array_of (sizeof (Plain), plain_clear);
  g_assert_true (cf_list_payments (db, &(CfListAsk) { 0 }, all, &error));
  for (guint i = 0; i < all->len; i++) {
    const CfPaymentRow *a = &g_array_index (all, CfPaymentRow, i);
    Plain row = { .id = a->id, .date = a->date, .total = a->amount_minor, .open = a->unapplied_minor, .number = g_strdup (a->reference), .text = g_strdup ("") };
    add_customer (db, &row, a->customer_id);
    g_array_append_val (ret, row);
  }
  return ret;
}

/* open here is what they have over, total what they owe. */
static GArray *
plain_customers (CfDb *db, CfDate today)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) all = array_of (sizeof (CfCustomerSum), cf_customer_sum_clear);
  GArray *ret = array_of (sizeof (Plain), plain_clear);
  g_assert_true (cf_filter_customers (db, &(CfCustomerAsk) { .archived = TRUE, .today = today }, all, &error));
  for (guint i = 0; i < all->len; i++) {
    const CfCustomerSum *a = &g_array_index (all, CfCustomerSum, i);
    Plain row = { .id = a->row.id, .total = a->open_minor, .open = a->unapplied_minor, .overdue = a->overdue_minor, .hold = a->row.hold, .archived = a->row.archived,
                  .number = g_strdup (a->row.number), .text = g_strdup (a->row.city) };
    add_customer (db, &row, a->row.id);
    g_array_append_val (ret, row);
  }
  return ret;
}

static gboolean
add_item (const CfRecord *type, gconstpointer record, gpointer into, GError **error)
{
  const CfItem *item = record;
  Plain row = { .id = item->id, .total = item->unit_price, .archived = item->archived != 0, .number = g_strdup (item->code), .text = g_strdup (""), .name = g_strdup (item->name), .company = g_strdup ("") };
  g_array_append_val ((GArray *) into, row);
  return TRUE;
}

static GArray *
plain_items (CfDb *db, CfDate today)
{
  g_autoptr (GError) error = NULL;
  GArray *ret = array_of (sizeof (Plain), plain_clear);
  g_assert_true (cf_record_each (db, &CF_ITEM, add_item, ret, &error));
  return ret;
}

static void draft_clear (gpointer draft) { cf_draft_clear (draft); }

static GArray *
plain_drafts (CfDb *db, CfDate today)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) all = array_of (sizeof (CfDraft), draft_clear);
  GArray *ret = array_of (sizeof (Plain), plain_clear);
  g_assert_true (cf_list_drafts (db, 0, 0, 0, all, &error));
  for (guint i = 0; i < all->len; i++) {
    const CfDraft *a = &g_array_index (all, CfDraft, i);
    Plain row = { .id = a->id, .number = g_strdup (a->reference), .text = g_strdup (a->po) };
    add_customer (db, &row, a->customer_id);
    g_array_append_val (ret, row);
  }
  return ret;
}

static GArray *
plain_orders (CfDb *db, CfDate today)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) all = array_of (sizeof (CfOrderRow), cf_order_row_clear);
  GArray *ret = array_of (sizeof (Plain), plain_clear);
  g_assert_true (cf_list_orders (db, &(CfWorkAsk) { 0 }, all, &error));
  for (guint i = 0; i < all->len; i++) {
    const CfOrderRow *a = &g_array_index (all, CfOrderRow, i);
    gboolean open = a->state != CF_ORDER_COMPLETED && a->state != CF_ORDER_CANCELLED;
    Plain row = { .id = a->id, .date = a->id, .due = a->due ? a->due : CF_DATE_MAX + 1, .state = a->state, .rush = a->rush != 0, .review = a->review != 0, .open = open, .overdue = open && a->due && a->due < today,
                  .number = g_strdup (a->number), .text = g_strdup (a->po) };
    add_customer (db, &row, a->customer_id);
    g_array_append_val (ret, row);
  }
  return ret;
}

static GArray *
plain_estimates (CfDb *db, CfDate today)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) all = array_of (sizeof (CfEstimateRow), cf_estimate_row_clear);
  GArray *ret = array_of (sizeof (Plain), plain_clear);
  g_assert_true (cf_list_estimates (db, &(CfWorkAsk) { 0 }, all, &error));
  for (guint i = 0; i < all->len; i++) {
    const CfEstimateRow *a = &g_array_index (all, CfEstimateRow, i);
    gboolean open = a->state == CF_ESTIMATE_OPEN;
    Plain row = { .id = a->id, .date = a->id, .due = a->expires ? a->expires : CF_DATE_MAX + 1, .state = a->state, .open = open, .overdue = open && a->expires && a->expires < today,
                  .number = g_strdup (a->number), .text = g_strdup (a->po) };
    add_customer (db, &row, a->customer_id);
    g_array_append_val (ret, row);
  }
  return ret;
}

/* --- the plain evaluation --- */

/* A text whose bytes are in the order of the rule: folded, digits without leading zeros and as wide as any. */
static char *
sort_key (const char *text)
{
  g_autofree char *folded = g_str_is_ascii (text) ? g_ascii_strdown (text, -1) : cf_text_fold (text);
  GString *key = g_string_new (NULL);
  for (const char *p = folded; *p;) {
    if (!g_ascii_isdigit (*p)) {
      g_string_append_c (key, *p++);
      continue;
    }
    for (; *p == '0'; p++);
    gsize n = strspn (p, "0123456789");
    g_string_append_printf (key, "%.*s%.*s", (int) (20 - n), "00000000000000000000", (int) n, p);
    p += n;
  }
  return g_string_free (key, FALSE);
}

static int
compare_texts (const char *a, const char *b)
{
  g_autofree char *x = sort_key (a), *y = sort_key (b);
  return strcmp (x, y);
}

static int compare_numbers (gint64 a, gint64 b) { return (a > b) - (a < b); }

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer user)
{
  const CfListingAsk *ask = user;
  const Plain *x = a, *y = b;
  CfListSort sort = ask->sort ? ask->sort : cf_listing_usual (ask->kind);
  gboolean customers = ask->kind == CF_LIST_CUSTOMERS;
  int order;
  switch (sort) {
    case CF_SORT_DATE: order = compare_numbers (x->date, y->date); break;
    case CF_SORT_DUE: order = compare_numbers (x->due, y->due); break;
    case CF_SORT_OPEN: order = customers ? compare_numbers (x->total, y->total) : compare_numbers (x->open, y->open); break;
    case CF_SORT_TOTAL: order = customers ? compare_numbers (x->total - x->open, y->total - y->open) : compare_numbers (x->total, y->total); break;
    case CF_SORT_UNAPPLIED: order = compare_numbers (x->open, y->open); break;
    case CF_SORT_OVERDUE: order = compare_numbers (x->overdue, y->overdue); break;
    case CF_SORT_AMOUNT: case CF_SORT_PRICE: order = compare_numbers (x->total, y->total); break;
    case CF_SORT_CUSTOMER: case CF_SORT_NAME: order = compare_texts (x->name, y->name); break;
    case CF_SORT_CITY: order = compare_texts (x->text, y->text); break;
    case CF_SORT_REFERENCE: order = ask->kind == CF_LIST_INVOICES ? compare_texts (x->text, y->text) : compare_texts (x->number, y->number); break;
    case CF_SORT_NUMBER: case CF_SORT_CODE: default: order = compare_texts (x->number, y->number);
  }
  order = order ? order : compare_numbers (x->id, y->id);
  return cf_list_sort_ascends (sort) == !ask->descending ? order : -order;
}

static gboolean
begins (const char *text, const char *typed)
{
  g_autofree char *x = g_ascii_strdown (text, -1), *y = g_ascii_strdown (typed, -1);
  return g_str_has_prefix (x, y);
}

static gboolean
typed_matches (const CfListingAsk *ask, const Plain *row)
{
  if (!ask->typed || !ask->typed[strspn (ask->typed, " ")])
    return TRUE;
  g_auto (GStrv) typed_words = g_str_tokenize_and_fold (ask->typed, NULL, NULL);
  g_autofree char *words = g_strconcat (row->name, " ", row->company, " ", ask->kind == CF_LIST_CUSTOMERS ? row->number : "", NULL);
  return (*typed_words && g_str_match_string (ask->typed, words, TRUE)) || (ask->kind != CF_LIST_CUSTOMERS && (begins (row->number, ask->typed) || begins (row->text, ask->typed)));
}

static gboolean
passes (const CfListingAsk *ask, const Plain *row, GHashTable *family)
{
  if ((family && !g_hash_table_contains (family, GSIZE_TO_POINTER (row->customer_id))) || (ask->from && row->date < ask->from) || (ask->to && row->date > ask->to) || !typed_matches (ask, row))
    return FALSE;
  switch (ask->filter) {
    case CF_FILTER_OPEN: return row->open > 0;
    case CF_FILTER_OVERDUE: return row->overdue > 0 && !row->archived;
    case CF_FILTER_PAID: return row->open == 0 && !row->is_void;
    case CF_FILTER_VOID: return row->is_void;
    case CF_FILTER_CREDIT: return row->credit && row->open != 0;
    case CF_FILTER_OWING: return row->total > 0 && !row->archived;
    case CF_FILTER_ON_HOLD: return row->hold && !row->archived;
    case CF_FILTER_ARCHIVED: return row->archived;
    case CF_FILTER_UNAPPLIED: return row->open > 0;
    case CF_FILTER_RUSH: return row->open && row->rush;
    case CF_FILTER_REVIEW: return row->open && row->review;
    case CF_FILTER_STATE: case CF_FILTER_ALL: default: return ask->filter > CF_FILTER_STATE ? row->state == (gint64) ask->filter - CF_FILTER_STATE : !row->archived;
  }
}

/* @customer_id and whoever was merged into somebody who is in it. */
static GHashTable *
family_of (CfDb *db, CfId customer_id)
{
  GHashTable *ret = g_hash_table_new (NULL, NULL);
  g_hash_table_add (ret, GSIZE_TO_POINTER (customer_id));
  for (guint before = 0; before != g_hash_table_size (ret);) {
    before = g_hash_table_size (ret);
    g_autoptr (GList) ids = g_hash_table_get_keys (ret);
    for (GList *l = ids; l; l = l->next) {
      g_autofree char *sql = g_strdup_printf ("SELECT COALESCE (MIN (id), 0) FROM customer WHERE merged_into_id = %" G_GINT64_FORMAT, (gint64) GPOINTER_TO_SIZE (l->data));
      gint64 merged = ledger_ask (db, sql);                             /* the busy shop merges one into another at most */
      if (merged)
        g_hash_table_add (ret, GSIZE_TO_POINTER (merged));
    }
  }
  return ret;
}

/* --- comparing --- */

static gboolean always (gpointer user) { return TRUE; }

static void
ask_for (CfDb *db, GArray *all, const CfListingAsk *ask)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) got = g_array_new (FALSE, FALSE, sizeof (CfId)), some = g_array_new (FALSE, FALSE, sizeof (CfId)), want = g_array_new (FALSE, FALSE, sizeof (Plain));
  g_autoptr (GHashTable) family = ask->customer_id ? family_of (db, ask->customer_id) : NULL;
  CfMoney total = -1, open = -1, want_total = 0, want_open = 0;
  for (guint i = 0; i < all->len; i++) {
    const Plain *row = &g_array_index (all, Plain, i);
    if (!passes (ask, row, family))
      continue;
    g_array_append_val (want, *row);
    gboolean sums = ask->kind == CF_LIST_INVOICES || ask->kind == CF_LIST_PAYMENTS;
    want_total += ask->kind == CF_LIST_CUSTOMERS ? row->total - row->open : sums ? row->total : 0;
    want_open += ask->kind == CF_LIST_CUSTOMERS ? row->total : sums ? row->open : 0;
  }
  g_array_sort_with_data (want, compare_rows, (gpointer) ask);
  g_assert_true (cf_listing_ids (db, ask, 0, always, NULL, got, &total, &open, &error));
  if (got->len != want->len)
    g_test_message ("kind %d filter %d sort %d typed “%s”", ask->kind, ask->filter, ask->sort, ask->typed ? ask->typed : "");
  g_assert_cmpuint (got->len, ==, want->len);
  for (guint i = 0; i < got->len; i++)
    g_assert_cmpint (g_array_index (got, CfId, i), ==, g_array_index (want, Plain, i).id);
  g_assert_cmpint (total, ==, want_total);
  g_assert_cmpint (open, ==, want_open);

  g_assert_true (cf_listing_ids (db, ask, 3, NULL, NULL, some, NULL, NULL, &error));
  g_assert_cmpuint (some->len, ==, MIN (3, want->len));
  g_assert_true (some->len == 0 || memcmp (some->data, got->data, some->len * sizeof (CfId)) == 0);
  for (guint n = 1; n <= 200; n += 199) {                                /* as far as an index tells */
    g_array_set_size (some, 0);
    g_assert_true (cf_listing_first (db, ask, n, some, &error));
    g_assert_cmpuint (some->len, <=, MIN (n, got->len));
    gboolean typed = ask->typed && *ask->typed, usual = !ask->sort || ask->sort == cf_listing_usual (ask->kind);
    if (usual && !ask->descending && !typed && n == 200 && !(ask->kind == CF_LIST_CUSTOMERS && ask->filter == CF_FILTER_OVERDUE))
      g_assert_cmpuint (some->len, ==, MIN (n, got->len));
    if (ask->kind != CF_LIST_CUSTOMERS && ask->kind != CF_LIST_ITEMS && some->len)       /* names and codes go by bytes in an index: here not the same */
      g_assert_true (memcmp (some->data, got->data, some->len * sizeof (CfId)) == 0);
  }
}

static guint
expect_all (Busy *b, CfListKind kind, GArray *(*plain) (CfDb *db, CfDate today), const char *const *typed)
{
  CfDb *db = b->f.shop->db;
  CfDate today = b->last + 20;
  g_autoptr (GArray) all = plain (db, today);
  guint n = 0;
  g_assert_cmpuint (all->len, >, 3);
  for (CfListSort sort = 0; sort <= CF_SORT_PRICE; sort++)
    for (CfListFilter filter = 0; filter <= CF_FILTER_REVIEW; filter++) {
      if ((sort && !cf_listing_has_sort (kind, sort)) || !cf_listing_has_filter (kind, filter))
        continue;
      for (guint bits = 0; bits < 2; bits++, n++)
        ask_for (db, all, &(CfListingAsk) { .kind = kind, .filter = filter, .sort = sort, .descending = bits, .today = today });
      for (guint i = 0; typed[i]; i++, n++)
        ask_for (db, all, &(CfListingAsk) { .kind = kind, .filter = filter, .sort = sort, .today = today, .typed = typed[i] });
      if (kind == CF_LIST_CUSTOMERS || kind == CF_LIST_ITEMS)
        continue;
      for (guint i = 0; i < BUSY_CUSTOMERS; i++, n++)
        ask_for (db, all, &(CfListingAsk) { .kind = kind, .filter = filter, .sort = sort, .today = today, .customer_id = b->customers[i] });
      if (kind == CF_LIST_INVOICES || kind == CF_LIST_PAYMENTS)
        ask_for (db, all, &(CfListingAsk) { .kind = kind, .filter = filter, .sort = sort, .today = today, .from = b->first + 3, .to = b->first + 30 });
    }
  return n;
}

/* Names and places in every case and script, numbers of any width, POs, drafts that wait. */
static void
fill (Busy *b)
{
  static const char *const names[] = { "acme signs", "Ärzte GmbH", "Zoe", "zoe", "O'Brien & Sons", "Customer 10", "Customer 9", "Łódź Print", "van der Berg", "Straße 7" };
  g_autoptr (GError) error = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *number = g_strdup_printf ("K-%u", 95 + i), *city = g_strdup (i % 3 == 0 ? "Wien" : i % 3 == 1 ? "aachen" : "Örebro");
    CfCustomer c = { .id = cf_shop_id (b->f.shop), .name = S (names[i]), .company = S (i % 4 ? "" : "Berg Holding"), .city = city, .number = number, .hold = i % 3 == 0 };
    g_assert_cmpint (cf_save_customer (b->f.shop, &b->f.who, &c, &error), ==, CF_OK);
    CfId draft = fixture_draft (&b->f, c.id, CF_DRAFT_INVOICE, 0, 0, &(CfMoney) { 1000 + i }, 1);
    if (!c.hold && i % 2)
      fixture_invoice (&b->f, c.id, 100 * i);
    g_auto (CfDraft) d = { 0 };
    gboolean found;
    g_assert_true (cf_record_load (b->f.shop->db, &CF_DRAFT, draft, &d, &found, &error) && found);
    d.po = g_strdup_printf ("PO %u", 12 - i);
    d.reference = g_strdup_printf ("job %u", i * 7);
    g_assert_cmpint (cf_save_draft (b->f.shop, &b->f.who, &d, &error), ==, CF_OK);
    if (i % 2 && !c.hold) {
      g_auto (CfInvoice) invoice = { 0 };
      fixture_ok (&b->f, cf_issue_invoice (b->f.shop, &b->f.who, cf_shop_id (b->f.shop), draft, FALSE, &invoice, &error));
    }
    c.archived = i == 5 || i == 6;
    g_assert_cmpint (cf_save_customer (b->f.shop, &b->f.who, &c, &error), ==, CF_OK);
    g_autofree char *code = g_strdup_printf ("%s%u", i % 2 ? "b" : "B-", 12 - i);
    CfItem item = { .id = cf_shop_id (b->f.shop), .code = code, .name = S (names[i]), .unit_price = 1000000 * (i % 4), .archived = i == 4 };
    fixture_ok (&b->f, cf_save_item (b->f.shop, &b->f.who, &item, &error));
  }
}

/* Orders and estimates in every state, due on some day, on none, or late; in a hurry, to be looked at. */
static void
fill_work (Busy *b)
{
  static const CfStage stages[] = { CF_STAGE_NEW, CF_STAGE_WORKING, CF_STAGE_READY, CF_STAGE_DONE };
  g_autoptr (GError) error = NULL;
  CfShop *shop = b->f.shop;
  for (guint i = 0; i < 40; i++) {
    CfId customer = b->customers[i % BUSY_CUSTOMERS];
    g_autofree char *po = g_strdup_printf ("PO %u", 90 + i);
    CfJob jobs[] = { { .description = S ("Banner"), .quantity = CF_DECIMAL_ONE, .unit_price = 50 * CF_DECIMAL_ONE }, { .description = S ("Cards"), .quantity = CF_DECIMAL_ONE, .unit_price = 20 * CF_DECIMAL_ONE } };
    CfOrder order = { .id = cf_shop_id (shop), .customer_id = customer, .due = i % 3 ? b->last + 10 + i : 0, .rush = i % 5 == 0, .review = i % 7 == 0, .po = po }, made = { 0 };
    fixture_ok (&b->f, cf_order_new (shop, &b->f.who, &order, jobs, 2, &made, &error));
    g_autoptr (GArray) rows = array_of (sizeof (CfJobRow), cf_job_row_clear);
    g_assert_true (cf_list_jobs_of (shop->db, made.id, rows, &error));
    for (guint k = 0; k < rows->len; k++) {
      g_autofree char *sql = g_strdup_printf ("SELECT COALESCE (MIN (id), 0) FROM item_status WHERE stage = %d", stages[(i + k * (i % 2)) % G_N_ELEMENTS (stages)]);
      CfId status = ledger_ask (shop->db, sql);
      CfOutcome outcome = status ? cf_job_move (shop, &b->f.who, g_array_index (rows, CfJobRow, k).id, status, &error) : CF_OK;
      g_assert_no_error (error);
      g_assert_cmpint (outcome, !=, CF_FAILED);
    }
    if (i % 11 == 10) {
      b->f.who.reason = S ("changed their mind");
      g_assert_cmpint (cf_order_cancel (shop, &b->f.who, made.id, &error), !=, CF_FAILED);
      b->f.who.reason = NULL;
    }
    cf_order_clear (&made);
    CfEstimateLine line = { .description = S ("Sign"), .quantity = CF_DECIMAL_ONE, .unit_price = 10 * CF_DECIMAL_ONE };
    CfEstimate estimate = { .id = cf_shop_id (shop), .customer_id = customer, .date = b->last, .expires = i % 2 ? b->last + 10 + i : 0, .po = po, .lines = &line, .n_lines = 1 }, saved = { 0 };
    fixture_ok (&b->f, cf_estimate_save (shop, &b->f.who, &estimate, &saved, &error));
    if (i % 4 == 1)
      g_assert_cmpint (cf_estimate_close (shop, &b->f.who, saved.id, CF_ESTIMATE_LOST, &error), !=, CF_FAILED);
    cf_estimate_clear (&saved);
  }
}

static void
test_every_sort_and_filter (void)
{
  static const char *const documents[] = { "10", "100", "customer", "acme s", "PO 1", "po", "berg", "brien", "77", "strasse", " ", "…", NULL };
  static const char *const customers[] = { "cust", "zoe", "berg", "K-9", "", NULL };
  static const char *const items[] = { "b", "b-1", "sons", "print", NULL };
  Busy b;
  busy_open (&b, 250);
  fill (&b);
  fill_work (&b);
  guint n = expect_all (&b, CF_LIST_INVOICES, plain_invoices, documents);
  n += expect_all (&b, CF_LIST_PAYMENTS, plain_payments, documents);
  n += expect_all (&b, CF_LIST_CUSTOMERS, plain_customers, customers);
  n += expect_all (&b, CF_LIST_ITEMS, plain_items, items);
  n += expect_all (&b, CF_LIST_DRAFTS, plain_drafts, documents);
  g_assert_cmpint (ledger_ask (b.f.shop->db, "SELECT COUNT(DISTINCT state) FROM order_sum"), >=, 5);
  n += expect_all (&b, CF_LIST_ORDERS, plain_orders, documents);
  n += expect_all (&b, CF_LIST_ESTIMATES, plain_estimates, documents);
  g_test_message ("%u questions", n);
  busy_close (&b);
}

/* --- rows --- */

static GArray *
rows_of (CfDb *db, CfListKind kind, CfDate today, GArray *ids)
{
  g_autoptr (GError) error = NULL;
  GArray *rows = cf_listing_rows_new (kind);
  g_assert_true (cf_listing_ids (db, &(CfListingAsk) { .kind = kind, .today = today }, 0, NULL, NULL, ids, NULL, NULL, &error));
  CfId gone = 12345;
  g_array_append_val (ids, gone);
  g_assert_true (cf_listing_rows (db, kind, today, (const CfId *) (gpointer) ids->data, ids->len, rows, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (rows->len, ==, ids->len);
  g_assert_cmpuint (rows->len, >, 3);
  for (guint i = 0; i < ids->len; i++)                                   /* each struct begins with its id; the last is not there */
    g_assert_cmpint (*(const CfId *) (gpointer) (rows->data + i * g_array_get_element_size (rows)), ==, i + 1 < ids->len ? g_array_index (ids, CfId, i) : 0);
  return rows;
}

static const Plain *
plain_by_id (GArray *all, CfId id)
{
  for (guint i = 0; i < all->len; i++)
    if (g_array_index (all, Plain, i).id == id)
      return &g_array_index (all, Plain, i);
  g_assert_not_reached ();
}

static void
test_rows (void)
{
  Busy b;
  busy_open (&b, 120);
  fill (&b);
  fill_work (&b);
  CfDb *db = b.f.shop->db;
  CfDate today = b.last + 20;
  g_autoptr (GArray) invoice_ids = g_array_new (FALSE, FALSE, sizeof (CfId)), payment_ids = g_array_new (FALSE, FALSE, sizeof (CfId)), customer_ids = g_array_new (FALSE, FALSE, sizeof (CfId)),
                     item_ids = g_array_new (FALSE, FALSE, sizeof (CfId)), draft_ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GArray) invoices = rows_of (db, CF_LIST_INVOICES, today, invoice_ids), payments = rows_of (db, CF_LIST_PAYMENTS, today, payment_ids),
                     customers = rows_of (db, CF_LIST_CUSTOMERS, today, customer_ids), items = rows_of (db, CF_LIST_ITEMS, today, item_ids), drafts = rows_of (db, CF_LIST_DRAFTS, today, draft_ids);
  g_autoptr (GArray) plain_i = plain_invoices (db, today), plain_p = plain_payments (db, today), plain_c = plain_customers (db, today), plain_t = plain_items (db, today), plain_d = plain_drafts (db, today);
  for (guint i = 0; i + 1 < invoices->len; i++) {
    const CfInvoiceRow *row = &g_array_index (invoices, CfInvoiceRow, i);
    const Plain *plain = plain_by_id (plain_i, row->id);
    g_assert_cmpstr (row->number, ==, plain->number);
    g_assert_cmpstr (row->customer, ==, plain->name);
    g_assert_cmpint (row->open_minor, ==, plain->open);
    g_assert_cmpint (row->is_void, ==, plain->is_void);
  }
  for (guint i = 0; i + 1 < payments->len; i++) {
    const CfPaymentRow *row = &g_array_index (payments, CfPaymentRow, i);
    g_assert_cmpint (row->unapplied_minor, ==, plain_by_id (plain_p, row->id)->open);
  }
  for (guint i = 0; i + 1 < customers->len; i++) {
    const CfCustomerSum *row = &g_array_index (customers, CfCustomerSum, i);
    const Plain *plain = plain_by_id (plain_c, row->row.id);
    g_assert_cmpstr (row->row.city, ==, plain->text);
    g_assert_cmpint (row->open_minor, ==, plain->total);
    g_assert_cmpint (row->unapplied_minor, ==, plain->open);
    g_assert_cmpint (row->overdue_minor, ==, plain->overdue);
  }
  for (guint i = 0; i + 1 < items->len; i++)
    g_assert_cmpstr (g_array_index (items, CfItem, i).code, ==, plain_by_id (plain_t, g_array_index (items, CfItem, i).id)->number);
  for (guint i = 0; i + 1 < drafts->len; i++) {
    const CfDraftRow *row = &g_array_index (drafts, CfDraftRow, i);
    g_assert_cmpstr (row->customer, ==, plain_by_id (plain_d, row->id)->name);
    g_assert_cmpstr (row->po, ==, plain_by_id (plain_d, row->id)->text);
    g_assert_cmpint (row->n_lines, >=, 1);
    g_assert_cmpint (row->made, ==, cf_id_instant (row->id));
  }
  g_autoptr (GArray) order_ids = g_array_new (FALSE, FALSE, sizeof (CfId)), estimate_ids = g_array_new (FALSE, FALSE, sizeof (CfId)), plain_o = plain_orders (db, today), plain_e = plain_estimates (db, today);
  g_autoptr (GArray) orders = rows_of (db, CF_LIST_ORDERS, today, order_ids), estimates = rows_of (db, CF_LIST_ESTIMATES, today, estimate_ids);
  for (guint i = 0; i + 1 < orders->len; i++)
    g_assert_cmpstr (g_array_index (orders, CfOrderRow, i).number, ==, plain_by_id (plain_o, g_array_index (orders, CfOrderRow, i).id)->number);
  for (guint i = 0; i + 1 < estimates->len; i++)
    g_assert_cmpstr (g_array_index (estimates, CfEstimateRow, i).number, ==, plain_by_id (plain_e, g_array_index (estimates, CfEstimateRow, i).id)->number);
  busy_close (&b);
}

static gboolean
never (gpointer asked)
{
  (*(guint *) asked)++;
  return FALSE;
}

/* Five thousand customers: enough to be asked whether to go on. */
static void
test_nobody_waits (void)
{
  Fixture f;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  guint asked = 0;
  fixture_open (&f);
  g_assert_true (cf_batch_begin (f.shop, &error));
  for (guint i = 0; i < 5000; i++)
    fixture_customer (&f, "Twin");
  g_assert_true (cf_batch_end (f.shop, &error));
  g_assert_false (cf_listing_ids (f.shop->db, &(CfListingAsk) { .kind = CF_LIST_CUSTOMERS }, 0, never, &asked, ids, NULL, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_RETRY);
  g_assert_cmpuint (asked, ==, 1);
  g_assert_cmpuint (ids->len, ==, 0);
  g_clear_error (&error);
  g_assert_true (cf_listing_ids (f.shop->db, &(CfListingAsk) { .kind = CF_LIST_CUSTOMERS }, 0, always, NULL, ids, NULL, NULL, &error));
  g_assert_cmpuint (ids->len, ==, 5001);
  fixture_close (&f);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/listing/every-sort-and-filter", test_every_sort_and_filter);
  g_test_add_func ("/listing/rows", test_rows);
  g_test_add_func ("/listing/nobody-waits", test_nobody_waits);
  return g_test_run ();
}
