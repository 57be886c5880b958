/* cf-record-kinds.c: see cf-record-kinds.h. */
#include "cf-record-kinds.h"
#include "base/decimal.h"
#include "cf-words.h"
#include "shop/records.h"
#include "shop/staff.h"
#include <glib/gi18n-lib.h>

#define ROWS(a) (a), G_N_ELEMENTS (a)

/* A save act as the sheet calls it. */
#define SAVE(name, T) \
  static CfOutcome save_##name (CfShop *shop, CfWho *who, gconstpointer record, GError **error) { return cf_save_##name (shop, who, (const T *) record, error); }
SAVE (terms, CfTerms)
SAVE (tax_rate, CfTaxRate)
SAVE (tax_group, CfTaxGroup)
SAVE (tender, CfTender)
SAVE (series, CfSeries)
SAVE (item, CfItem)
SAVE (staff, CfStaff)

/* --- terms --- */

static const char *const terms_words[] = { N_("Days after the date"), N_("Due on receipt"), N_("Days after the end of the month"), NULL };
static const CfRecordRow terms_rows[] = {
  { "name", N_("Name"), NULL, FALSE, NULL }, { "kind", N_("Due"), terms_words, FALSE, NULL }, { "days", N_("Days"), NULL, FALSE, NULL },
  { "discount_rate", N_("Discount for paying early, %"), NULL, TRUE, NULL }, { "discount_days", N_("Paid within days"), NULL, FALSE, NULL },
  { "archived", N_("Archived: no longer offered"), NULL, FALSE, NULL },
};

static char *
describe_terms (CfShop *shop, gconstpointer record)
{
  const CfTerms *terms = record;
  char rate[32];
  g_autofree char *due = terms->kind == CF_TERMS_ON_RECEIPT ? g_strdup (_("Due on receipt"))
                       : terms->kind == CF_TERMS_END_OF_MONTH ? g_strdup_printf (ngettext ("%d day after the end of the month", "%d days after the end of the month", (gulong) terms->days), (int) terms->days)
                                                              : g_strdup_printf (ngettext ("%d day after the date", "%d days after the date", (gulong) terms->days), (int) terms->days);
  if (!terms->discount_rate)
    return g_steal_pointer (&due);
  cf_decimal_percent (rate, sizeof rate, terms->discount_rate, '.');
  return g_strdup_printf (_("%s; %s %% off if paid within %d days"), due, rate, (int) terms->discount_days);
}

const CfRecordKind CF_TERMS_KIND = { &CF_TERMS, N_("Payment terms"), N_("New Terms"), N_("When invoices are due, and what is taken off for paying early"), ROWS (terms_rows), NULL, save_terms, describe_terms };

/* --- taxes --- */

static const CfRecordRow tax_rate_rows[] = {
  { "name", N_("Name"), NULL, FALSE, NULL }, { "jurisdiction", N_("Jurisdiction"), NULL, FALSE, NULL }, { "rate", N_("Rate, %"), NULL, TRUE, NULL }, { "archived", N_("Archived: no longer offered"), NULL, FALSE, NULL },
};

static char *
describe_rate (CfShop *shop, gconstpointer record)
{
  const CfTaxRate *rate = record;
  char text[32];
  cf_decimal_percent (text, sizeof text, rate->rate, '.');
  return rate->jurisdiction && *rate->jurisdiction ? g_strdup_printf ("%s %% · %s", text, rate->jurisdiction) : g_strdup_printf ("%s %%", text);
}

const CfRecordKind CF_TAX_RATE_KIND = { &CF_TAX_RATE, N_("Tax rates"), N_("New Tax Rate"), N_("One rate of one jurisdiction"), ROWS (tax_rate_rows), NULL, save_tax_rate, describe_rate };

static const CfRecordRow tax_group_rows[] = {
  { "name", N_("Name"), NULL, FALSE, NULL }, { "inclusive", N_("Prices contain the tax"), NULL, FALSE, NULL }, { "archived", N_("Archived: no longer offered"), NULL, FALSE, NULL },
};

static char *
describe_group (CfShop *shop, gconstpointer record)
{
  const CfTaxGroup *group = record;
  return g_strdup_printf (ngettext ("%u rate", "%u rates", group->n_members), group->n_members);
}

const CfRecordKind CF_TAX_GROUP_KIND = { &CF_TAX_GROUP, N_("Tax groups"), N_("New Tax Group"), N_("The rates that go on a line together"), ROWS (tax_group_rows), N_("Rates in it"), save_tax_group, describe_group };

/* --- tenders --- */

static const char *const tender_words[] = { N_("Cash"), N_("Check"), N_("Card"), N_("Bank debit (ACH)"), N_("Bank transfer (wire)"), N_("Other"), NULL };
static const CfRecordRow tender_rows[] = {
  { "name", N_("Name"), NULL, FALSE, NULL }, { "kind", N_("Kind"), tender_words, FALSE, NULL }, { "needs_reference", N_("Asks for a reference (check number …)"), NULL, FALSE, NULL },
  { "rank", N_("Place in the list"), NULL, FALSE, NULL }, { "archived", N_("Archived: no longer offered"), NULL, FALSE, NULL },
};

static char *
describe_tender (CfShop *shop, gconstpointer record)
{
  const CfTender *tender = record;
  const char *kind = tender->kind >= CF_TENDER_CASH && tender->kind <= CF_TENDER_OTHER ? _(tender_words[tender->kind - 1]) : "";
  return tender->needs_reference ? g_strdup_printf (_("%s, with a reference"), kind) : g_strdup (kind);
}

const CfRecordKind CF_TENDER_KIND = { &CF_TENDER, N_("Payment methods"), N_("New Payment Method"), N_("How customers pay; their keys at the counter follow this order"), ROWS (tender_rows), NULL, save_tender,
                                      describe_tender };

/* --- series --- */

static const char *const series_words[] = { N_("Invoices"), N_("Credit memos"), N_("Groups"), N_("Imported"), NULL };
static const CfRecordRow series_rows[] = {
  { "kind", N_("Documents"), series_words, FALSE, NULL }, { "prefix", N_("Prefix"), NULL, FALSE, NULL }, { "first", N_("First number"), NULL, FALSE, NULL },
  { "station", N_("Register"), NULL, FALSE, NULL }, { "archived", N_("Archived: gives no more numbers"), NULL, FALSE, NULL },
};

static char *
describe_series (CfShop *shop, gconstpointer record)
{
  const CfSeries *series = record;
  const char *kind = series->kind >= CF_SERIES_INVOICE && series->kind <= CF_SERIES_IMPORTED ? _(series_words[series->kind - 1]) : "";
  return g_strdup_printf (_("%s of register %d, from %s%d"), kind, (int) series->station, series->prefix ? series->prefix : "", (int) series->first);
}

const CfRecordKind CF_SERIES_KIND = { &CF_SERIES, N_("Number series"), N_("New Series"), N_("Numbers are given at issue, without gaps, by each register in its own series"), ROWS (series_rows), NULL, save_series,
                                      describe_series };

/* --- catalogue --- */

static const CfRecordRow item_rows[] = {
  { "code", N_("Code"), NULL, FALSE, NULL }, { "name", N_("Name"), NULL, FALSE, NULL }, { "description", N_("Description on documents"), NULL, FALSE, NULL }, { "unit", N_("Unit"), NULL, FALSE, NULL },
  { "unit_price", N_("Price"), NULL, FALSE, NULL }, { "tax_group_id", N_("Tax"), NULL, FALSE, &CF_TAX_GROUP }, { "untaxed", N_("Never taxed"), NULL, FALSE, NULL },
  { "archived", N_("Archived: no longer offered"), NULL, FALSE, NULL },
};

static char *
describe_item (CfShop *shop, gconstpointer record)
{
  const CfItem *item = record;
  char price[64];
  cf_decimal_format (price, sizeof price, item->unit_price, shop->rules.currency->digits, '.');
  return item->unit && *item->unit ? g_strdup_printf ("%s · %s / %s", item->name ? item->name : "", price, item->unit) : g_strdup_printf ("%s · %s", item->name ? item->name : "", price);
}

const CfRecordKind CF_ITEM_KIND = { &CF_ITEM, N_("Catalogue"), N_("New Item"), N_("What is sold, with its prices"), ROWS (item_rows), N_("Price from a quantity on"), save_item, describe_item };

/* --- staff --- */

static const char *const role_words[] = { N_("Clerk"), N_("Bookkeeper"), N_("Manager"), N_("Owner"), NULL };
static const CfRecordRow staff_rows[] = {
  { "name", N_("Name"), NULL, FALSE, NULL }, { "role", N_("Role"), role_words, FALSE, NULL }, { "archived", N_("No longer works here"), NULL, FALSE, NULL },
};

static char *
describe_staff (CfShop *shop, gconstpointer record)
{
  const CfStaff *staff = record;
  return staff->pin_hash && *staff->pin_hash ? g_strdup (cf_words_role (staff->role)) : g_strdup_printf (_("%s · no PIN yet"), cf_words_role (staff->role));
}

const CfRecordKind CF_STAFF_KIND = { &CF_STAFF, N_("Staff"), N_("New Staff Member"), N_("Who works here, and what they may do"), ROWS (staff_rows), NULL, save_staff, describe_staff };
