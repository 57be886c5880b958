/* explain.c: see explain.h. What customers owe; accounts, taxes and tenders are in explain-account.c. */
#include "explain-private.h"
#include "alias.h"
#include "base/date.h"
#include "base/money.h"
#include "label.h"
#include "query.h"

CF_SQL (why_items, "SELECT o.item_id, o.customer_id, o.due, o.open_minor, COALESCE(e.kind, 0), COALESCE(e.date, o.from_date), " CF_LABEL_NUMBER " FROM open_item o "
                   "LEFT JOIN entry e ON e.id = o.item_id " CF_LABEL_JOINS "WHERE o.customer_id = $1 AND o.to_date > $2 AND o.from_date <= $2 ORDER BY o.due, o.item_id");
CF_SQL (why_customers, "SELECT DISTINCT customer_id FROM open_item WHERE to_date > $1 AND from_date <= $1 ORDER BY customer_id");
CF_SQL (why_posting, "SELECT e.id, e.kind, e.date, p.due, p.amount_minor, p.account, p.customer_id, " CF_LABEL_NUMBER " FROM entry e JOIN posting p ON p.entry_id = e.id AND p.account = 1200 "
                     CF_LABEL_JOINS "WHERE e.id = $1 AND e.date <= $2");
CF_SQL (why_allocations, "SELECT a.id, a.date, l.line AS line, -l.amount_minor, l.credit_id, COALESCE(e.kind, 0), " CF_LABEL_NUMBER ", a.date AS date_, a.id AS id_ FROM allocation_line l "
                         "JOIN allocation a ON a.id = l.allocation_id LEFT JOIN entry e ON e.id = l.credit_id " CF_LABEL_JOINS "WHERE l.debit_id = $1 AND a.date <= $2 "
                         "UNION ALL SELECT a.id, a.date, l.line, l.amount_minor, l.debit_id, COALESCE(e.kind, 0), " CF_LABEL_NUMBER ", a.date, a.id FROM allocation_line l "
                         "JOIN allocation a ON a.id = l.allocation_id LEFT JOIN entry e ON e.id = l.debit_id " CF_LABEL_JOINS "WHERE l.credit_id = $1 AND a.date <= $2 ORDER BY date_, id_, line");

void
cf_why_clear (gpointer p)
{
  CfWhy *why = p;
  g_clear_pointer (&why->number, g_free);
  g_clear_pointer (&why->children, g_array_unref);
}

CfWhy *
cf_why_add (CfWhy *to, CfWhy child)
{
  if (!to->children) {
    to->children = g_array_new (FALSE, TRUE, sizeof (CfWhy));
    g_array_set_clear_func (to->children, cf_why_clear);
  }
  g_array_append_val (to->children, child);
  return &g_array_index (to->children, CfWhy, to->children->len - 1);
}

/* --- leaves --- */

gboolean
cf_why_add_postings (CfExplain *x, CfStmt *stmt, int sign, CfWhy *to)
{
  CfStep step;
  while ((step = cf_step (stmt, x->error)) == CF_ROW)
    cf_why_add (to, (CfWhy) { .kind = CF_WHY_POSTING, .id = cf_int (stmt, 0), .entry_kind = cf_int (stmt, 1), .date = cf_int (stmt, 2), .due = cf_int (stmt, 3),
                       .amount_minor = sign * cf_int (stmt, 4), .account = cf_int (stmt, 5), .customer_id = cf_int (stmt, 6), .number = g_strdup (cf_text (stmt, 7)) });
  return step == CF_DONE;
}

static gboolean
add_item_leaves (CfExplain *x, CfId item_id, int sign, CfWhy *to)
{
  CfStep step;
  CfStmt *stmt = cf_db_stmt (x->db, &why_posting, x->error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  cf_bind_int (stmt, 2, x->as_of);
  if (!cf_why_add_postings (x, stmt, sign, to) || !(stmt = cf_db_stmt (x->db, &why_allocations, x->error)))
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  cf_bind_int (stmt, 2, x->as_of);
  while ((step = cf_step (stmt, x->error)) == CF_ROW)
    cf_why_add (to, (CfWhy) { .kind = CF_WHY_ALLOCATION, .id = cf_int (stmt, 0), .date = cf_int (stmt, 1), .amount_minor = sign * cf_int (stmt, 3), .other_id = cf_int (stmt, 4),
                       .entry_kind = cf_int (stmt, 5), .number = g_strdup (cf_text (stmt, 6)) });
  return step == CF_DONE;
}

/* --- what a customer owes --- */

static gboolean
counts (const CfExplain *x, CfDate due, CfMoney open)
{
  switch (x->ask->figure) {
    case CF_FIGURE_OPEN: return open > 0;
    case CF_FIGURE_UNAPPLIED: return open < 0;
    case CF_FIGURE_BUCKET: return open > 0 && cf_aging_bucket (due, x->as_of) == x->ask->bucket;
    default: return TRUE;
  }
}

static gboolean
add_items (CfExplain *x, CfId member, CfWhy *to)
{
  int sign = x->ask->figure == CF_FIGURE_UNAPPLIED ? -1 : 1;
  guint first = to->children ? to->children->len : 0;
  CfStep step;
  CfStmt *stmt = cf_db_stmt (x->db, &why_items, x->error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, member);
  cf_bind_int (stmt, 2, x->as_of);
  while ((step = cf_step (stmt, x->error)) == CF_ROW)
    if (counts (x, cf_int (stmt, 2), cf_int (stmt, 3)))
      cf_why_add (to, (CfWhy) { .kind = CF_WHY_ITEM, .id = cf_int (stmt, 0), .customer_id = cf_int (stmt, 1), .due = cf_int (stmt, 2), .amount_minor = sign * cf_int (stmt, 3),
                         .entry_kind = cf_int (stmt, 4), .date = cf_int (stmt, 5), .number = g_strdup (cf_text (stmt, 6)) });
  if (step == CF_STEP_FAILED)
    return FALSE;
  for (guint i = first; to->children && i < to->children->len; i++) {
    CfWhy *item = &g_array_index (to->children, CfWhy, i);
    if (!add_item_leaves (x, item->id, sign, item))
      return FALSE;
  }
  return TRUE;
}

static CfMoney
of_aging (const CfExplain *x, const CfAging *aging)
{
  switch (x->ask->figure) {
    case CF_FIGURE_OPEN: return aging->balance_minor + aging->unapplied_minor;
    case CF_FIGURE_UNAPPLIED: return aging->unapplied_minor;
    case CF_FIGURE_BUCKET: return aging->buckets[x->ask->bucket];
    default: return aging->balance_minor;
  }
}

/* The figure as the screen has it: today's sums where they are asked, else from the items. */
static gboolean
customer_figure (CfExplain *x, CfMoney *ret)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfItemRow));
  CfAging aging = { 0 };
  CfBalance balance;
  if (x->as_of == CF_DATE_MAX && x->ask->figure != CF_FIGURE_BUCKET) {
    if (!cf_balance_load (x->db, x->ask->customer_id, &balance, x->error))
      return FALSE;
    aging = (CfAging) { .unapplied_minor = balance.unapplied_minor, .balance_minor = balance.balance_minor };
    *ret = of_aging (x, &aging);
    return TRUE;
  }
  g_array_set_clear_func (rows, cf_item_row_clear);
  if (!cf_open_items_load (x->db, x->ask->customer_id, x->as_of, CF_OLDEST_BY_DUE, rows, x->error))
    return FALSE;
  for (guint i = 0; i < rows->len; i++) {
    const CfOpenItem *item = &g_array_index (rows, CfItemRow, i).item;
    if (!cf_aging_add (&aging, item->due, item->open_minor, x->as_of))
      return FALSE;
  }
  *ret = of_aging (x, &aging);
  return TRUE;
}

static gboolean
explain_customer (CfExplain *x, CfWhy *root)
{
  g_autoptr (GArray) family = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!customer_figure (x, &root->amount_minor) || !cf_family_load (x->db, x->ask->customer_id, x->as_of, family, x->error))
    return FALSE;
  for (guint i = 0; i < family->len; i++)
    if (!add_items (x, g_array_index (family, CfId, i), root))
      return FALSE;
  return TRUE;
}

static gboolean
customers_open (CfExplain *x, GArray *ret)
{
  CfStmt *stmt = cf_db_stmt (x->db, &why_customers, x->error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, x->as_of);
  while ((step = cf_step (stmt, x->error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

/* One branch for each customer with something that counts; the items of those merged hang under whom they stand for. */
static gboolean
explain_shop (CfExplain *x, CfWhy *root)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow)), members = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GHashTable) aliases = cf_aliases_load (x->db, x->as_of, x->error), places = g_hash_table_new (NULL, NULL);
  CfAging total;
  if (!aliases || !cf_aging_load (x->db, x->as_of, rows, &total, x->error) || !customers_open (x, members))
    return FALSE;
  root->amount_minor = of_aging (x, &total);
  for (guint i = 0; i < rows->len; i++) {
    const CfAgingRow *row = &g_array_index (rows, CfAgingRow, i);
    cf_why_add (root, (CfWhy) { .kind = CF_WHY_CUSTOMER, .id = row->customer_id, .customer_id = row->customer_id, .amount_minor = of_aging (x, &row->aging) });
    g_hash_table_insert (places, GSIZE_TO_POINTER (row->customer_id), GUINT_TO_POINTER (i));
  }
  for (guint i = 0; i < members->len; i++) {
    CfId member = g_array_index (members, CfId, i);
    guint place = GPOINTER_TO_UINT (g_hash_table_lookup (places, GSIZE_TO_POINTER (cf_alias_of (aliases, member))));
    if (!add_items (x, member, &g_array_index (root->children, CfWhy, place)))
      return FALSE;
  }
  for (guint i = rows->len; i-- > 0;) {
    CfWhy *customer = &g_array_index (root->children, CfWhy, i);
    if (!customer->children)
      g_array_remove_index (root->children, i);
    else if (!(customer->number = cf_label (x->db, &CF_CUSTOMER, customer->id, x->error)))
      return FALSE;
  }
  return TRUE;
}

static gboolean
explain_item (CfExplain *x, CfWhy *root)
{
  CfItemRow row;
  if (!cf_open_item_load (x->db, x->ask->item_id, &row, x->error))
    return FALSE;
  root->id = row.item.id;
  root->customer_id = row.item.customer_id;
  root->amount_minor = row.item.open_minor;
  cf_item_row_clear (&row);
  if (x->as_of == CF_DATE_MAX)
    return add_item_leaves (x, x->ask->item_id, 1, root);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfItemRow));
  g_array_set_clear_func (rows, cf_item_row_clear);
  if (!cf_open_items_load (x->db, root->customer_id, x->as_of, CF_OLDEST_BY_DUE, rows, x->error))
    return FALSE;
  root->amount_minor = 0;
  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, CfItemRow, i).item.id == x->ask->item_id)
      root->amount_minor = g_array_index (rows, CfItemRow, i).item.open_minor;
  return add_item_leaves (x, x->ask->item_id, 1, root);
}

/* What its posting says less what is open of it, and the allocations that make the difference. */
static gboolean
explain_used (CfExplain *x, CfWhy *root)
{
  CfWhy item = { .kind = CF_WHY_ITEM };
  CfMoney whole = 0;
  if (!explain_item (x, &item)) {
    cf_why_clear (&item);
    return FALSE;
  }
  for (guint i = 0; item.children && i < item.children->len; i++)
    if (g_array_index (item.children, CfWhy, i).kind == CF_WHY_POSTING)
      whole += g_array_index (item.children, CfWhy, i).amount_minor;
  int sign = whole < 0 ? -1 : 1;
  root->id = item.id;
  root->customer_id = item.customer_id;
  root->amount_minor = sign * (whole - item.amount_minor);
  for (guint i = 0; item.children && i < item.children->len; i++) {
    CfWhy *leaf = &g_array_index (item.children, CfWhy, i);
    if (leaf->kind != CF_WHY_ALLOCATION)
      continue;
    CfWhy *moved = cf_why_add (root, *leaf);
    moved->amount_minor = -sign * leaf->amount_minor;
    leaf->number = NULL;                                                /* it went with it */
  }
  cf_why_clear (&item);
  return TRUE;
}

/* --- */

static gboolean
adds_up (const CfWhy *why)
{
  CfMoney sum = 0;
  if (why->kind == CF_WHY_POSTING || why->kind == CF_WHY_ALLOCATION || why->kind == CF_WHY_DOCUMENT)
    return TRUE;
  for (guint i = 0; why->children && i < why->children->len; i++) {
    const CfWhy *child = &g_array_index (why->children, CfWhy, i);
    if (!adds_up (child) || !cf_add (sum, child->amount_minor, &sum))
      return FALSE;
  }
  return sum == why->amount_minor;
}

static gboolean
explain (CfExplain *x, CfWhy *root)
{
  switch (x->ask->figure) {
    case CF_FIGURE_ITEM: return explain_item (x, root);
    case CF_FIGURE_USED: return explain_used (x, root);
    case CF_FIGURE_ACCOUNT: return cf_explain_account (x, root);
    case CF_FIGURE_TAX:
    case CF_FIGURE_TAXED:
    case CF_FIGURE_EXEMPT: return cf_explain_tax (x, root);
    case CF_FIGURE_TENDER: return cf_explain_tender (x, root);
    case CF_FIGURE_TOTAL:
    case CF_FIGURE_NET:
    case CF_FIGURE_DOCUMENT_TAX: return cf_explain_document (x, root);
    case CF_FIGURE_PAID: return cf_explain_payment (x, root);
    default: return x->ask->customer_id ? explain_customer (x, root) : explain_shop (x, root);
  }
}

gboolean
cf_explain (CfDb *db, const CfExplainAsk *ask, CfWhy *ret, GError **error)
{
  CfExplain x = { db, ask, ask->as_of && ask->as_of < CF_DATE_MAX ? ask->as_of : CF_DATE_MAX, ask->from ? ask->from : G_MININT64, error };
  *ret = (CfWhy) { .kind = CF_WHY_FIGURE, .id = ask->customer_id, .customer_id = ask->customer_id, .date = x.as_of };
  gboolean ok = explain (&x, ret);
  if (ok && !adds_up (ret)) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: the figure does not follow from the entries and allocations; run “counterfoilctl verify”", cf_db_path (db));
    ok = FALSE;
  }
  if (!ok)
    cf_why_clear (ret);
  return ok;
}
