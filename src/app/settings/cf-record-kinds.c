/* cf-record-kinds.c: see cf-record-kinds.h. */
#include "cf-record-kinds.h"
#include "base/decimal.h"
#include "cf-order-words.h"
#include "cf-words.h"
#include "shop/order.h"
#include "shop/records.h"
#include "shop/staff.h"
#include <glib/gi18n-lib.h>

#define ROWS(a) (a), G_N_ELEMENTS (a)
#define AT(T, m) .offset = G_STRUCT_OFFSET (T, m)

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
SAVE (item_status, CfItemStatus)

/* --- terms --- */

static const char *const terms_words[] = { N_("Days after the date"), N_("Due on receipt"), N_("Days after the end of the month"), NULL };
static const CfFormField terms_rows[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (CfTerms, name) },
  { NULL, N_("Due"), "kind", CF_FORM_ENUM, AT (CfTerms, kind), .choices = CF_RECORD_WORDS },
  { NULL, N_("Days"), "days", CF_FORM_COUNT, AT (CfTerms, days) },
  { NULL, N_("Discount for paying early, %"), "discount_rate", CF_FORM_PERCENT, AT (CfTerms, discount_rate) },
  { NULL, N_("Paid within days"), "discount_days", CF_FORM_COUNT, AT (CfTerms, discount_days) },
  { NULL, N_("Archived: no longer offered"), "archived", CF_FORM_FLAG, AT (CfTerms, archived) },
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

const CfRecordKind CF_TERMS_KIND = { &CF_TERMS, N_("Payment terms"), N_("New Terms"), N_("When invoices are due, and what is taken off for paying early"), ROWS (terms_rows), NULL, save_terms, describe_terms, .words = terms_words };

/* --- taxes --- */

static const CfFormField tax_rate_rows[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (CfTaxRate, name) },
  { NULL, N_("Jurisdiction"), "jurisdiction", CF_FORM_TEXT, AT (CfTaxRate, jurisdiction) },
  { NULL, N_("Rate, %"), "rate", CF_FORM_PERCENT, AT (CfTaxRate, rate) },
  { NULL, N_("Archived: no longer offered"), "archived", CF_FORM_FLAG, AT (CfTaxRate, archived) },
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

static const CfFormField tax_group_rows[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (CfTaxGroup, name) },
  { NULL, N_("Prices contain the tax"), "inclusive", CF_FORM_FLAG, AT (CfTaxGroup, inclusive) },
  { NULL, N_("Archived: no longer offered"), "archived", CF_FORM_FLAG, AT (CfTaxGroup, archived) },
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
static const CfFormField tender_rows[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (CfTender, name) },
  { NULL, N_("Kind"), "kind", CF_FORM_ENUM, AT (CfTender, kind), .choices = CF_RECORD_WORDS },
  { NULL, N_("Asks for a reference (check number …)"), "needs_reference", CF_FORM_FLAG, AT (CfTender, needs_reference) },
  { NULL, N_("Place in the list"), "rank", CF_FORM_COUNT, AT (CfTender, rank) },
  { NULL, N_("Archived: no longer offered"), "archived", CF_FORM_FLAG, AT (CfTender, archived) },
};

static char *
describe_tender (CfShop *shop, gconstpointer record)
{
  const CfTender *tender = record;
  const char *kind = tender->kind >= CF_TENDER_CASH && tender->kind <= CF_TENDER_OTHER ? _(tender_words[tender->kind - 1]) : "";
  return tender->needs_reference ? g_strdup_printf (_("%s, with a reference"), kind) : g_strdup (kind);
}

const CfRecordKind CF_TENDER_KIND = { &CF_TENDER, N_("Payment methods"), N_("New Payment Method"), N_("How customers pay; their keys at the counter follow this order"), ROWS (tender_rows), NULL, save_tender,
                                      describe_tender, .words = tender_words };

/* --- series --- */

static const char *const series_words[] = { N_("Invoices"), N_("Credit memos"), N_("Groups"), N_("Imported"), NULL };
static const CfFormField series_rows[] = {
  { "", N_("Documents"), "kind", CF_FORM_ENUM, AT (CfSeries, kind), .choices = CF_RECORD_WORDS },
  { NULL, N_("Prefix"), "prefix", CF_FORM_TEXT, AT (CfSeries, prefix) },
  { NULL, N_("First number"), "first", CF_FORM_COUNT, AT (CfSeries, first) },
  { NULL, N_("Register"), "station", CF_FORM_COUNT, AT (CfSeries, station) },
  { NULL, N_("Archived: gives no more numbers"), "archived", CF_FORM_FLAG, AT (CfSeries, archived) },
};

static char *
describe_series (CfShop *shop, gconstpointer record)
{
  const CfSeries *series = record;
  const char *kind = series->kind >= CF_SERIES_INVOICE && series->kind <= CF_SERIES_IMPORTED ? _(series_words[series->kind - 1]) : "";
  return g_strdup_printf (_("%s of register %d, from %s%d"), kind, (int) series->station, series->prefix ? series->prefix : "", (int) series->first);
}

const CfRecordKind CF_SERIES_KIND = { &CF_SERIES, N_("Number series"), N_("New Series"), N_("Numbers are given at issue, without gaps, by each register in its own series"), ROWS (series_rows), NULL, save_series,
                                      describe_series, .words = series_words };

/* --- catalogue --- */

static const CfFormField item_rows[] = {
  { "", N_("Code"), "code", CF_FORM_TEXT, AT (CfItem, code) },
  { NULL, N_("Name"), "name", CF_FORM_TEXT, AT (CfItem, name) },
  { NULL, N_("Description on documents"), "description", CF_FORM_TEXT, AT (CfItem, description) },
  { NULL, N_("Unit"), "unit", CF_FORM_TEXT, AT (CfItem, unit) },
  { NULL, N_("Price"), "unit_price", CF_FORM_DECIMAL, AT (CfItem, unit_price) },
  { NULL, N_("Tax"), "tax_group_id", CF_FORM_CHOICE, AT (CfItem, tax_group_id), .choices = CF_RECORD_REFERS },
  { NULL, N_("Never taxed"), "untaxed", CF_FORM_FLAG, AT (CfItem, untaxed) },
  { NULL, N_("Archived: no longer offered"), "archived", CF_FORM_FLAG, AT (CfItem, archived) },
};

static char *
describe_item (CfShop *shop, gconstpointer record)
{
  const CfItem *item = record;
  char price[64];
  cf_decimal_format (price, sizeof price, item->unit_price, shop->rules.currency->digits, '.');
  return item->unit && *item->unit ? g_strdup_printf ("%s · %s / %s", item->name ? item->name : "", price, item->unit) : g_strdup_printf ("%s · %s", item->name ? item->name : "", price);
}

const CfRecordKind CF_ITEM_KIND = { &CF_ITEM, N_("Catalogue"), N_("New Item"), N_("What is sold, with its prices"), ROWS (item_rows), N_("Price from a quantity on"), save_item, describe_item, .refers = &CF_TAX_GROUP,
                                    .refers_to_none = N_("The customer's, or the shop's") };

/* --- staff --- */

static const char *const role_words[] = { N_("Clerk"), N_("Bookkeeper"), N_("Manager"), N_("Owner"), NULL };
static const CfFormField staff_rows[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (CfStaff, name) },
  { NULL, N_("Role"), "role", CF_FORM_ENUM, AT (CfStaff, role), .choices = CF_RECORD_WORDS },
  { NULL, N_("No longer works here"), "archived", CF_FORM_FLAG, AT (CfStaff, archived) },
};

static char *
describe_staff (CfShop *shop, gconstpointer record)
{
  const CfStaff *staff = record;
  return staff->pin_hash && *staff->pin_hash ? g_strdup (cf_words_role (staff->role)) : g_strdup_printf (_("%s · no PIN yet"), cf_words_role (staff->role));
}

const CfRecordKind CF_STAFF_KIND = { &CF_STAFF, N_("Staff"), N_("New Staff Member"), N_("Who works here, and what they may do"), ROWS (staff_rows), NULL, save_staff, describe_staff, .words = role_words };

/* --- item statuses (S2-07 to S2-10) --- */

static const char *const stage_words[] = { NC_("stage", "New"), NC_("stage", "Waiting"), NC_("stage", "In work"), NC_("stage", "Ready"), NC_("stage", "Done"), NC_("stage", "Cancelled"), NULL };
static const CfFormField item_status_rows[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (CfItemStatus, name) },
  { NULL, N_("What it means"), "stage", CF_FORM_ENUM, AT (CfItemStatus, stage), .choices = CF_RECORD_WORDS },
  { NULL, N_("Place in the list"), "place", CF_FORM_COUNT, AT (CfItemStatus, place) },
  { NULL, N_("Archived: no longer offered"), "archived", CF_FORM_FLAG, AT (CfItemStatus, archived) },
  { N_("When a Proof Is Answered"), N_("Approved: goes on to"), "approved_id", CF_FORM_CHOICE, AT (CfItemStatus, approved_id), .choices = CF_RECORD_REFERS },
  { NULL, N_("Changes asked for: goes to"), "changes_id", CF_FORM_CHOICE, AT (CfItemStatus, changes_id), .choices = CF_RECORD_REFERS },
  { N_("What the Customer Sees"), N_("Called for the customer"), "portal_label", CF_FORM_TEXT, AT (CfItemStatus, portal_label), .hint = N_("Empty: by its name.") },
  { NULL, N_("Stands under “Action required”"), "action_required", CF_FORM_FLAG, AT (CfItemStatus, action_required) },
  { N_("What the Customer May Do"), N_("Approve the proof"), "actions", CF_FORM_FLAG, AT (CfItemStatus, actions), .bit = CF_ACTION_APPROVE_PROOF },
  { NULL, N_("Pay"), "actions", CF_FORM_FLAG, AT (CfItemStatus, actions), .bit = CF_ACTION_PAY },
  { NULL, N_("Send files"), "actions", CF_FORM_FLAG, AT (CfItemStatus, actions), .bit = CF_ACTION_SEND_FILES },
  { NULL, N_("Answer a question"), "actions", CF_FORM_FLAG, AT (CfItemStatus, actions), .bit = CF_ACTION_ANSWER },
  { NULL, N_("Fetch it"), "actions", CF_FORM_FLAG, AT (CfItemStatus, actions), .bit = CF_ACTION_PICK_UP },
  { N_("What the Customer Must Do"), N_("Approve the proof"), "mandatory", CF_FORM_FLAG, AT (CfItemStatus, mandatory), .bit = CF_ACTION_APPROVE_PROOF },
  { NULL, N_("Pay"), "mandatory", CF_FORM_FLAG, AT (CfItemStatus, mandatory), .bit = CF_ACTION_PAY },
  { NULL, N_("Send files"), "mandatory", CF_FORM_FLAG, AT (CfItemStatus, mandatory), .bit = CF_ACTION_SEND_FILES },
  { NULL, N_("Answer a question"), "mandatory", CF_FORM_FLAG, AT (CfItemStatus, mandatory), .bit = CF_ACTION_ANSWER },
  { NULL, N_("Fetch it"), "mandatory", CF_FORM_FLAG, AT (CfItemStatus, mandatory), .bit = CF_ACTION_PICK_UP },
};

static char *
describe_item_status (CfShop *shop, gconstpointer record)
{
  const CfItemStatus *status = record;
  const char *stage = cf_order_stage_words (status->stage), *label = status->portal_label && *status->portal_label ? status->portal_label : status->name;
  return status->action_required ? g_strdup_printf (_("%s · for the customer “%s”, who has to do something"), stage, label) : g_strdup_printf (_("%s · for the customer “%s”"), stage, label);
}

const CfRecordKind CF_ITEM_STATUS_KIND = { &CF_ITEM_STATUS, N_("Item statuses"), N_("New Item Status"), N_("The steps that a job goes through, in their order, and what the customer sees and does in each"), ROWS (item_status_rows),
                                           NULL, save_item_status, describe_item_status, .words = stage_words, .words_context = "stage", .refers = &CF_ITEM_STATUS, .refers_to_none = N_("Stays where it is"),
                                           .place = G_STRUCT_OFFSET (CfItemStatus, place) };
