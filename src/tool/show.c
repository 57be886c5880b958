/* show.c: see show.h. */
#include "show.h"
#include "json.h"
#include <sys/ioctl.h>
#include <unistd.h>

const CfEnumName cf_show_role_names[] = {
  { CF_ROLE_BILLING, "billing" }, { CF_ROLE_AP, "ap" }, { CF_ROLE_ORDERS, "orders" }, { CF_ROLE_ARTWORK, "artwork" }, { 0, NULL }
};

const CfEnumName cf_show_invoice_kinds[] = {
  { CF_INVOICE_INVOICE, "invoice" }, { CF_INVOICE_CREDIT_MEMO, "credit_memo" }, { CF_INVOICE_LATE_FEE, "late_fee" }, { CF_INVOICE_OPENING, "opening" },
  { CF_INVOICE_RETURN_FEE, "return_fee" }, { 0, NULL },
};

static const struct { CfEntryKind kind; const char *word, *title; } entry_kinds[] = {
  { CF_ENTRY_INVOICE, "invoice", "Invoice" }, { CF_ENTRY_CREDIT_MEMO, "credit_memo", "Credit memo" }, { CF_ENTRY_LATE_FEE, "late_fee", "Late fee" },
  { CF_ENTRY_OPENING, "opening", "Opening balance" }, { CF_ENTRY_RETURN_FEE, "return_fee", "Return fee" }, { CF_ENTRY_VOID, "void", "Void" },
  { CF_ENTRY_WRITE_OFF, "write_off", "Write-off" }, { CF_ENTRY_PAYMENT, "payment", "Payment" }, { CF_ENTRY_DEPOSIT, "deposit", "Deposit" },
  { CF_ENTRY_DEPOSIT_USE, "deposit_use", "Deposit used" }, { CF_ENTRY_REFUND, "refund", "Refund" }, { CF_ENTRY_RETURN, "return", "Returned payment" },
  { CF_ENTRY_PAYMENT_VOID, "payment_void", "Voided payment" }, { CF_ENTRY_SETTLEMENT, "settlement", "Settlement" }, { CF_ENTRY_FLOAT, "float", "Float" },
  { CF_ENTRY_PAY_IN, "pay_in", "Pay-in" }, { CF_ENTRY_PAY_OUT, "pay_out", "Pay-out" }, { CF_ENTRY_DROP, "drop", "Drop" }, { CF_ENTRY_SHIFT_CLOSE, "shift_close", "Closeout" },
  { CF_ENTRY_BANK_DEPOSIT, "bank_deposit", "Bank deposit" }, { CF_ENTRY_CASH_BEFORE, "cash_before", "Cash from before the first shift" },
};

const char *
cf_show_entry_kind (gint64 kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (entry_kinds); i++)
    if ((gint64) entry_kinds[i].kind == kind)
      return entry_kinds[i].title;
  return "Entry";
}

const char *
cf_show_entry_word (gint64 kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (entry_kinds); i++)
    if ((gint64) entry_kinds[i].kind == kind)
      return entry_kinds[i].word;
  return "entry";
}

const char *
cf_show_invoice_kind (CfInvoiceKind kind)
{
  return cf_show_entry_kind ((gint64) kind);      /* the first five kinds are the same */
}

void
cf_show_table (CfTool *tool, CfTable *table)
{
  struct winsize size = { 0 };
  gboolean known = isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0;

  cf_table_print (table, tool->text, known ? size.ws_col : 0);
}

char *
cf_show_roles (gint64 roles)
{
  GString *text = g_string_new (NULL);

  for (const CfEnumName *name = cf_show_role_names; name->name; name++)
    if (roles & name->value)
      g_string_append_printf (text, "%s%s", text->len ? ", " : "", name->name);
  return g_string_free (text, FALSE);
}

static gboolean
has (const char *text)
{
  return text && *text;
}

void
cf_show_address (CfTool *tool, const CfCustomer *customer)
{
  g_autoptr (GString) place = g_string_new (NULL);
  const char *const parts[] = { customer->city, customer->region, customer->postcode, customer->country };

  if (has (customer->company))
    cf_say (tool, "%s", customer->company);
  if (has (customer->address))
    cf_say (tool, "%s", customer->address);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (has (parts[i]))
      g_string_append_printf (place, "%s%s", place->len ? " " : "", parts[i]);
  if (place->len)
    cf_say (tool, "%s", place->str);
  if (has (customer->phone) || has (customer->email))
    cf_say (tool, "%s%s%s", has (customer->phone) ? customer->phone : "", has (customer->phone) && has (customer->email) ? "  " : "",
            has (customer->email) ? customer->email : "");
}

void
cf_show_item_row (CfTool *tool, CfTable *table, const CfItemRow *row, CfDate as_of)
{
  const CfOpenItem *item = &row->item;
  gint64 late = item->open_minor > 0 ? cf_aging_days_late (item->due, as_of) : 0;
  g_autofree char *days = late > 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, late) : NULL;

  cf_table_row (table, cf_show_entry_kind (item->kind), has (row->number) ? row->number : cf_id_shown (item->id),
                has (row->po)        ? row->po :
                has (row->reference) ? row->reference :
                                       "",
                cf_date_text (tool, item->date), item->open_minor > 0 ? cf_date_text (tool, item->due) : "", cf_money_text (tool, row->total_minor),
                cf_money_text (tool, item->open_minor), days ? days : "", NULL);
}

json_t *
cf_show_item_json (const CfItemRow *row, CfDate as_of)
{
  const CfOpenItem *item = &row->item;

  return json_pack ("{s:o, s:s, s:o, s:o, s:o, s:o, s:o, s:I, s:I, s:I}", "id", cf_json_id (item->id), "kind", cf_show_entry_word (item->kind), "number",
                    cf_json_text (row->number), "po", cf_json_text (row->po), "reference", cf_json_text (row->reference), "date", cf_json_date (item->date),
                    "due", cf_json_date (item->due), "total", (json_int_t) row->total_minor, "open", (json_int_t) item->open_minor, "days_late",
                    (json_int_t) (item->open_minor > 0 ? cf_aging_days_late (item->due, as_of) : 0));
}

void
cf_show_aging_json (const CfAging *aging, json_t *json)
{
  for (guint i = 0; i < CF_N_BUCKETS; i++)
    json_object_set_new (json, cf_aging_name ((CfBucket) i), json_integer (aging->buckets[i]));
  json_object_set_new (json, "unapplied", json_integer (aging->unapplied_minor));
  json_object_set_new (json, "balance", json_integer (aging->balance_minor));
}
