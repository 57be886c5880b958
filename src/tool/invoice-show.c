/* invoice-show.c: see invoice-show.h. */
#include "invoice-show.h"
#include "base/date.h"
#include "edit.h"
#include "shop/issue-invoice.h"
#include "show.h"
#include "store/lookup.h"
#include "store/online.h"

static const char *
text (const char *s)
{
  return s ? s : "";
}

/* --- lines and sums --- */

static void
say_lines (CfTool *tool, const CfInvoice *invoice)
{
  g_autoptr (CfTable) table = cf_table_new ("|Code|Description|>Quantity||>Price|>Discount|>Amount");

  for (guint i = 0; i < invoice->n_lines; i++) {
    const CfInvoiceLine *line = &invoice->lines[i];
    g_autofree char *number = g_strdup_printf ("%u", i + 1);
    cf_table_row (table, number, text (line->code), text (line->description), cf_decimal_text (tool, line->quantity, 0), text (line->unit),
                  cf_decimal_text (tool, line->unit_price, tool->shop->rules.currency->digits),
                  line->discount_rate ? cf_rate_text (tool, line->discount_rate) : "", cf_money_text (tool, line->amount_minor), NULL);
  }
  cf_table_rule (table);
  if (invoice->n_taxes)
    cf_table_row (table, "", "", "Subtotal", "", "", "", "", cf_money_text (tool, invoice->subtotal_minor), NULL);
  for (guint i = 0; i < invoice->n_taxes; i++) {
    const CfInvoiceTax *tax = &invoice->taxes[i];
    g_autofree char *name = g_strdup_printf ("%s %s%s", text (tax->name), cf_rate_text (tool, tax->rate),
                                             tax->exempt_minor && !tax->tax_minor ? ", exempt" : "");
    cf_table_row (table, "", "", name, "", "", "", "", cf_money_text (tool, tax->tax_minor), NULL);
  }
  cf_table_row (table, "", "", "Total", "", "", "", "", cf_money_text (tool, invoice->total_minor), NULL);
  cf_show_table (tool, table);
}

/* --- what was put on it --- */

typedef struct { CfId id; CfMoney amount_minor; } Applied;

/* What other items have on @item_id: credits if it is a debit, the other way round if not. */
static GArray *
applied_to (CfTool *tool, CfId item_id)
{
  GArray *sums = g_array_new (FALSE, FALSE, sizeof (Applied));
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  g_autoptr (GError) error = NULL;

  if (!cf_allocations_load (tool->shop->db, item_id, lines, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < lines->len; i++) {
    const CfAllocationLine *line = &g_array_index (lines, CfAllocationLine, i);
    CfId other = line->credit_id == item_id ? line->debit_id : line->credit_id;
    guint at = 0;
    while (at < sums->len && g_array_index (sums, Applied, at).id != other)
      at++;
    if (at == sums->len)
      g_array_append_val (sums, ((Applied) { other, 0 }));
    g_array_index (sums, Applied, at).amount_minor += line->amount_minor;      /* each is at most what its document says */
  }
  return sums;
}

json_t *
cf_say_applied (CfTool *tool, CfId item_id, const char *title)
{
  g_autoptr (GArray) sums = applied_to (tool, item_id);
  g_autoptr (CfTable) table = cf_table_new ("|Number|Date|>Amount|");
  json_t *list = json_array ();

  for (guint i = 0; i < sums->len && !tool->exit; i++) {
    const Applied *sum = &g_array_index (sums, Applied, i);
    CfItemRow row = { 0 };
    g_autoptr (GError) error = NULL;
    if (sum->amount_minor == 0)
      continue;
    if (!cf_open_item_load (tool->shop->db, sum->id, &row, &error)) {
      cf_tool_error (tool, g_steal_pointer (&error));
      break;
    }
    cf_table_row (table, cf_show_entry_kind (row.item.kind), *text (row.number) ? row.number : text (row.reference), cf_date_text (tool, row.item.date),
                  cf_money_text (tool, sum->amount_minor), cf_id_shown (sum->id), NULL);
    json_array_append_new (list, json_pack ("{s:o, s:s, s:o, s:o, s:o, s:I}", "id", cf_json_id (sum->id), "kind", cf_show_entry_word (row.item.kind),
                                            "number", cf_json_text (row.number), "reference", cf_json_text (row.reference), "date",
                                            cf_json_date (row.item.date), "amount", (json_int_t) sum->amount_minor));
    cf_item_row_clear (&row);
  }
  if (cf_table_rows (table)) {
    cf_say (tool, "%s%s:", tool->text->len ? "\n" : "", title);
    cf_show_table (tool, table);
  }
  return list;
}

/* --- an issued document --- */

/* Of a credit memo and a late fee: which document. That of a return fee is a payment, which its line names. */
static void
say_about (CfTool *tool, const CfInvoice *invoice)
{
  g_auto (CfInvoice) subject = { 0 };

  if (!invoice->subject_id || invoice->kind == CF_INVOICE_RETURN_FEE || !cf_load (tool, &CF_INVOICE, invoice->subject_id, &subject))
    return;
  cf_say (tool, "About %s %s of %s", cf_show_invoice_kind (subject.kind), text (subject.number), cf_date_text (tool, subject.date));
}

static void
say_party (CfTool *tool, CfId invoice_id, json_t *json)
{
  g_auto (CfInvoiceParty) party = { 0 };

  if (!cf_load (tool, &CF_INVOICE_PARTY, invoice_id, &party))
    return;
  if (*text (party.ship_name) || *text (party.ship_address) || *text (party.ship_city))
    cf_say (tool, "Ship to: %s%s%s%s%s", text (party.ship_name), *text (party.ship_address) ? ", " : "", text (party.ship_address),
            *text (party.ship_city) ? ", " : "", text (party.ship_city));
  json_object_set_new (json, "party", cf_json_record (&CF_INVOICE_PARTY, &party));
}

static void
add_group (CfTool *tool, CfId invoice_id, json_t *json)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  g_auto (CfInvoiceGroup) group = { 0 };

  if (!cf_lookup_ids (tool->shop->db, CF_GROUPS_OF_INVOICE, invoice_id, ids, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  json_object_set_new (json, "group", json_null ());
  if (ids->len && cf_load (tool, &CF_INVOICE_GROUP, g_array_index (ids, CfId, 0), &group)) {
    cf_say (tool, "Part of the multi-site invoice %s.", text (group.number));
    json_object_set_new (json, "group", cf_json_text (group.number));
  }
}

/* D11: how often the customer looked at it on the web. */
static void
say_views (CfTool *tool, CfId invoice_id, json_t *json)
{
  g_autoptr (GError) error = NULL;
  CfViews views;

  if (!cf_views_load (tool->shop->db, invoice_id, &views, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  if (views.count) {
    cf_say (tool, "Seen by the customer %" G_GINT64_FORMAT " %s, last on %s.", views.count, views.count == 1 ? "time" : "times", cf_date_text (tool, cf_date_at (views.last, tool->shop->tz)));
  }
  json_object_set_new (json, "views", json_pack ("{s:I, s:I, s:I}", "count", (json_int_t) views.count, "first_usec", (json_int_t) views.first, "last_usec", (json_int_t) views.last));
}

void
cf_say_issued (CfTool *tool, const CfInvoice *invoice, const char *what)
{
  g_auto (CfCustomer) customer = { 0 };
  gboolean credit = invoice->kind == CF_INVOICE_CREDIT_MEMO;

  if (!cf_load (tool, &CF_CUSTOMER, invoice->customer_id, &customer))
    return;
  cf_say (tool, "%s %s of %s %s %s %s%s: %s%s%s.", cf_show_invoice_kind (invoice->kind), text (invoice->number), cf_date_text (tool, invoice->date),
          credit ? "for" : "to", text (customer.number), text (customer.name), what, cf_price_text (tool, invoice->total_minor), credit ? "" : ", due ",
          credit ? "" : cf_date_text (tool, invoice->due));
}

void
cf_say_invoice (CfTool *tool, CfId invoice_id)
{
  g_auto (CfInvoice) invoice = { 0 };
  g_autoptr (GError) error = NULL;
  CfInvoiceState state;
  CfMoney open;
  CfDate today = cf_shop_today (tool->shop);
  g_autofree char *words = NULL;
  gboolean credit;
  gint64 late;
  json_t *json;

  if (!cf_load (tool, &CF_INVOICE, invoice_id, &invoice))
    return;
  if (!cf_invoice_state (tool->shop->db, &invoice, &state, &open, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  credit = invoice.kind == CF_INVOICE_CREDIT_MEMO;
  late = open > 0 ? cf_aging_days_late (invoice.due, today) : 0;
  json = cf_json_record (&CF_INVOICE, &invoice);
  json_object_set_new (json, "state", json_string (cf_enum_name (cf_invoice_states, state)));
  json_object_set_new (json, "open", json_integer (open));
  json_object_set_new (json, "overdue", json_boolean (late > 0));
  json_object_set_new (json, "days_late", json_integer (late));
  cf_say_issued (tool, &invoice, "");
  if (*text (invoice.po) || *text (invoice.reference))
    cf_say (tool, "%s%s%s%s", *text (invoice.po) ? "PO " : "", text (invoice.po), *text (invoice.po) && *text (invoice.reference) ? ", reference " : "",
            text (invoice.reference));
  if (*text (invoice.terms))
    cf_say (tool, "Terms: %s%s%s%s%s", invoice.terms, invoice.discount_minor ? "; less " : "",
            invoice.discount_minor ? cf_money_text (tool, invoice.discount_minor) : "", invoice.discount_minor ? " if paid by " : "",
            invoice.discount_minor ? cf_date_text (tool, invoice.discount_until) : "");
  if (*text (invoice.exempt_number))
    cf_say (tool, "Exempt: %s, certificate %s", text (invoice.exempt_reason), invoice.exempt_number);
  say_about (tool, &invoice);
  say_party (tool, invoice.id, json);
  say_lines (tool, &invoice);
  say_views (tool, invoice.id, json);
  json_object_set_new (json, "applied", cf_say_applied (tool, invoice.id, credit ? "Put on" : "Payments and credits"));
  add_group (tool, invoice.id, json);
  words = g_strdelimit (g_strdup (cf_enum_name (cf_invoice_states, state)), "_", ' ');
  if (open < 0)
    cf_say (tool, "State: %s; unapplied: %s", words, cf_price_text (tool, -open));
  else
    cf_say (tool, "State: %s; open: %s%s", credit && state == CF_STATE_PAID ? "used" : words, cf_price_text (tool, open), late > 0 ? "; overdue" : "");
  cf_answer (tool, json);
}

/* --- a draft --- */

void
cf_say_draft (CfTool *tool, const CfDraft *draft)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfInvoice) would = { 0 };
  g_auto (CfInvoiceParty) party = { 0 };
  GError *error = NULL;
  CfOutcome outcome;
  json_t *json;

  if (!cf_load (tool, &CF_CUSTOMER, draft->customer_id, &customer))
    return;
  outcome = cf_draft_totals (tool->shop, &tool->who, draft, &would, &party, &error);
  if (outcome != CF_NO_LINES && !cf_tool_done (tool, outcome, error))
    return;
  json = cf_json_record (&CF_DRAFT, draft);
  json_object_set_new (json, "state", json_string (draft->discarded ? "discarded" : "draft"));
  json_object_set_new (json, "subtotal", json_integer (would.subtotal_minor));
  json_object_set_new (json, "tax", json_integer (would.tax_minor));
  json_object_set_new (json, "total", json_integer (would.total_minor));
  cf_say (tool, "%s %s of %s for %s %s%s.", draft->discarded ? "Discarded draft" : "Draft", cf_id_shown (draft->id),
          draft->kind == CF_DRAFT_CREDIT_MEMO ? "a credit memo" : "an invoice", text (customer.number), text (customer.name),
          draft->discarded ? "" : ", not issued yet");
  if (would.n_lines)
    say_lines (tool, &would);
  cf_answer (tool, json);
}

/* --- a multi-site invoice --- */

void
cf_say_group (CfTool *tool, const CfInvoiceGroup *group)
{
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (CfTable) table = cf_table_new ("Invoice|Place|Date|>Total|>Open");
  json_t *json = cf_json_record (&CF_INVOICE_GROUP, group), *list = json_array ();
  CfMoney total = 0, open = 0;

  cf_load (tool, &CF_CUSTOMER, group->customer_id, &customer);
  for (guint i = 0; i < group->n_members && !tool->exit; i++) {
    g_auto (CfInvoice) invoice = { 0 };
    g_autofree char *place = NULL;
    g_autoptr (GError) error = NULL;
    CfInvoiceState state;
    CfMoney left;
    if (!cf_load (tool, &CF_INVOICE, group->members[i].invoice_id, &invoice))
      break;
    if (!cf_invoice_state (tool->shop->db, &invoice, &state, &left, &error))
      cf_tool_error (tool, g_steal_pointer (&error));
    else if (!cf_add (total, invoice.total_minor, &total) || !cf_add (open, left, &open))
      cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", NULL, "The sum of the invoices is too large.");
    place = cf_name_of (tool, &CF_LOCATION, invoice.location_id);
    cf_table_row (table, text (invoice.number), place, cf_date_text (tool, invoice.date), cf_money_text (tool, invoice.total_minor),
                  cf_money_text (tool, left), NULL);
    json_array_append_new (list, json_pack ("{s:o, s:o, s:I, s:I}", "id", cf_json_id (invoice.id), "number", cf_json_text (invoice.number), "total",
                                            (json_int_t) invoice.total_minor, "open", (json_int_t) left));
  }
  cf_table_rule (table);
  cf_table_row (table, "", "", "", cf_money_text (tool, total), cf_money_text (tool, open), NULL);
  cf_say (tool, "Multi-site invoice %s of %s to %s %s, due %s%s.", text (group->number), cf_date_text (tool, group->date), text (customer.number),
          text (customer.name), cf_date_text (tool, group->due), group->dissolved ? " (dissolved)" : "");
  cf_show_table (tool, table);
  json_object_set_new (json, "members", list);
  json_object_set_new (json, "total", json_integer (total));
  json_object_set_new (json, "open", json_integer (open));
  if (tool->exit)
    json_decref (json);
  else
    cf_answer (tool, json);
}
