/* cf-import-words.c: see cf-import-words.h. */
#include "cf-import-words.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static const struct { const char *name, *title; } titles[] = {
  { "name", N_("Name") }, { "id", N_("Id in the other program") }, { "number", N_("Number") }, { "first_name", N_("First name") }, { "last_name", N_("Last name") }, { "company", N_("Company") },
  { "email", N_("E-mail") }, { "phone", N_("Phone") }, { "address", N_("Address") }, { "address2", N_("Second line of the address") }, { "city", N_("City") }, { "region", N_("Region or state") },
  { "postcode", N_("Postcode") }, { "country", N_("Country") }, { "terms", N_("Terms") }, { "tax_id", N_("Tax number") }, { "credit_limit", N_("Credit limit") }, { "note", N_("Note") },
  { "language", N_("Language") }, { "since", N_("Customer since") }, { "statement_kind", N_("Kind of statement") }, { "description", N_("Description") }, { "unit", N_("Unit") },
  { "unit_price", N_("Unit price") }, { "customer", N_("Customer") }, { "customer_name", N_("Customer’s name") }, { "date", N_("Date") }, { "amount", N_("Amount") }, { "total", N_("Total") },
  { "item", N_("Item") }, { "quantity", N_("Quantity") }, { "discount", N_("Discount") }, { "tax_rate", N_("Tax rate") }, { "tax", N_("Tax") }, { "line_amount", N_("Amount of the line") },
  { "due", N_("Due") }, { "reference", N_("Reference") }, { "po", N_("PO number") }, { "kind", N_("Kind of row") }, { "invoice", N_("Invoice") }, { "tender", N_("Tender") },
  { "document", N_("Invoice") }, { "credit", N_("Credit memo") }, { "payment", N_("Payment") }, { "code", N_("Code") }, { "reason", N_("Reason") }, { "subject", N_("What the deposit is for") },
};

char *
cf_import_words_field (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (strcmp (titles[i].name, name) == 0)
      return g_strdup (_(titles[i].title));
  char *title = g_strdelimit (g_strdup (name), "_", ' ');
  title[0] = g_ascii_toupper (title[0]);
  return title;
}
