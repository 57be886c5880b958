/* report-owed.c: what is owed: receivables by age, in sum and in detail (T13), and by which the ledger's balance ties out. */
#include "report-private.h"
#include "store/query.h"
#include <glib/gi18n-lib.h>
#include <string.h>

/* Names of customers by id. */
typedef struct { CfId id; char *number, *name; CfAging aging; } Owing;

static void
owing_clear (gpointer p)
{
  g_free (((Owing *) p)->number);
  g_free (((Owing *) p)->name);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  int order = g_utf8_collate (((const Owing *) a)->name, ((const Owing *) b)->name);
  return order ? order : strcmp (((const Owing *) a)->number, ((const Owing *) b)->number);
}

/* Customers with something open, by name. */
static GArray *
owing_load (CfShop *shop, CfDate as_of, CfAging *ret_total, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfAgingRow)), owing = g_array_new (FALSE, TRUE, sizeof (Owing));
  g_array_set_clear_func (owing, owing_clear);
  if (!cf_aging_load (shop->db, as_of, rows, ret_total, error))
    return NULL;
  for (guint i = 0; i < rows->len; i++) {
    const CfAgingRow *row = &g_array_index (rows, CfAgingRow, i);
    g_auto (CfCustomer) customer = { 0 };
    gboolean found;
    if (!cf_record_load (shop->db, &CF_CUSTOMER, row->customer_id, &customer, &found, error))
      return NULL;
    Owing one = { row->customer_id, g_strdup (customer.number ? customer.number : ""), g_strdup (customer.name ? customer.name : ""), row->aging };
    g_array_append_val (owing, one);
  }
  g_array_sort (owing, by_name);
  return g_steal_pointer (&owing);
}

static const char *const bucket_titles[] = { N_("Not due"), N_("1–30 days"), N_("31–60 days"), N_("61–90 days"), N_("Over 90 days") };

static const CfReportColumn aging_columns[] = {
  { N_("Number"), CF_CELL_TEXT, FALSE }, { N_("Customer"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Not due"), CF_CELL_MONEY, TRUE }, { N_("1–30 days"), CF_CELL_MONEY, TRUE },
  { N_("31–60 days"), CF_CELL_MONEY, TRUE }, { N_("61–90 days"), CF_CELL_MONEY, TRUE }, { N_("Over 90 days"), CF_CELL_MONEY, TRUE }, { N_("Unapplied"), CF_CELL_MONEY, TRUE },
  { N_("Balance"), CF_CELL_MONEY, TRUE },
};

static void
aging_row (CfReport *report, const Owing *owing)
{
  CfReportRow *row = cf_report_row (report, CF_OPENS_CUSTOMER, 0, owing->id);
  CfExplainAsk why = { .figure = CF_FIGURE_BUCKET, .as_of = report->to, .customer_id = owing->id };
  cf_report_put_text (row, 0, owing->number);
  cf_report_put_text (row, 1, owing->name);
  for (guint i = 0; i < CF_N_BUCKETS; i++) {
    why.bucket = i;
    if (owing->aging.buckets[i])
      cf_report_put (row, 2 + i, owing->aging.buckets[i], &why);
    row->cells[2 + i].alert = i == CF_BUCKET_OVER_90;
  }
  why.figure = CF_FIGURE_UNAPPLIED;
  if (owing->aging.unapplied_minor)
    cf_report_put (row, 7, owing->aging.unapplied_minor, &why);
  why.figure = CF_FIGURE_BALANCE;
  cf_report_put (row, 8, owing->aging.balance_minor, &why);
}

gboolean
cf_gather_aging (CfShop *shop, CfReport *report, GError **error)
{
  CfAging total = { 0 };
  CfExplainAsk all = { .figure = CF_FIGURE_BALANCE, .as_of = report->to };
  g_autoptr (GArray) owing = owing_load (shop, report->to, &total, error);
  if (!owing)
    return FALSE;
  report->columns = aging_columns;
  report->n_columns = G_N_ELEMENTS (aging_columns);
  for (guint i = 0; i < owing->len; i++)
    aging_row (report, &g_array_index (owing, Owing, i));
  for (guint i = 0; i < CF_N_BUCKETS; i++)
    cf_report_bar (report, _(bucket_titles[i]), total.buckets[i]);
  report->sums = g_new0 (CfReportCell, report->n_columns);
  report->sums[0].blank = report->sums[1].blank = TRUE;
  for (guint i = 0; i < CF_N_BUCKETS; i++)
    report->sums[2 + i].why = (CfExplainAsk) { .figure = CF_FIGURE_BUCKET, .as_of = report->to, .bucket = i };
  report->sums[7].why = (CfExplainAsk) { .figure = CF_FIGURE_UNAPPLIED, .as_of = report->to };
  report->sums[8].why = all;
  report->note = g_strdup (_("Sum of the ages less unapplied credit = balance = account 1200, receivable."));
  return TRUE;
}

static const CfReportColumn detail_columns[] = {
  { N_("Customer"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Document"), CF_CELL_TEXT, FALSE }, { N_("Reference"), CF_CELL_TEXT, FALSE, TRUE }, { N_("Date"), CF_CELL_DATE, FALSE }, { N_("Due"), CF_CELL_DATE, FALSE },
  { N_("Days late"), CF_CELL_COUNT, FALSE }, { N_("Total"), CF_CELL_MONEY, FALSE }, { N_("Open"), CF_CELL_MONEY, TRUE },
};

static void
detail_row (CfReport *report, const Owing *owing, const CfItemRow *item)
{
  CfReportRow *row = cf_report_row (report, CF_OPENS_ENTRY, item->item.kind, item->item.id);
  CfExplainAsk why = { .figure = CF_FIGURE_ITEM, .as_of = report->to, .item_id = item->item.id };
  gint64 late = item->item.open_minor > 0 ? cf_aging_days_late (item->item.due, report->to) : 0;
  cf_report_put_text (row, 0, owing->name);
  cf_report_put_text (row, 1, item->number);
  cf_report_put_text (row, 2, item->po && *item->po ? item->po : item->reference);
  cf_report_put (row, 3, item->item.date, NULL);
  if (item->item.open_minor > 0)
    cf_report_put (row, 4, item->item.due, NULL);
  if (late > 0)
    cf_report_put (row, 5, late, NULL);
  row->cells[5].alert = late > 0;
  cf_report_put (row, 6, item->total_minor, NULL);
  cf_report_put (row, 7, item->item.open_minor, &why);
}

gboolean
cf_gather_detail (CfShop *shop, CfReport *report, GError **error)
{
  CfAging total = { 0 };
  g_autoptr (GArray) owing = owing_load (shop, report->to, &total, error);
  if (!owing)
    return FALSE;
  report->columns = detail_columns;
  report->n_columns = G_N_ELEMENTS (detail_columns);
  for (guint i = 0; i < owing->len; i++) {
    const Owing *one = &g_array_index (owing, Owing, i);
    g_autoptr (GArray) items = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
    g_array_set_clear_func (items, cf_item_row_clear);
    if (!cf_open_items_load (shop->db, one->id, report->to, CF_OLDEST_BY_DUE, items, error))
      return FALSE;
    for (guint k = 0; k < items->len; k++)
      detail_row (report, one, &g_array_index (items, CfItemRow, k));
  }
  return TRUE;
}
