/* import-customers.c: customers by number; without one by name and e-mail. What is there with the same content is already there; with other content it is refused, as documents are (D33): an
 * import never overwrites what somebody has mended since. Only what the file says is compared. */
#include "import-private.h"
#include "base/id.h"
#include "base/text.h"
#include "shop/records.h"
#include <string.h>

CF_SQL (customers_by_number, "SELECT id FROM customer WHERE number = $1 ORDER BY id");
CF_SQL (customers_by_name, "SELECT id, email FROM customer WHERE name = $1 AND merged_into_id = 0 ORDER BY id");

static char *
joined (const char *a, const char *b, const char *by)
{
  return g_strjoin (*a && *b ? by : "", a, b, NULL);
}

static CfStatementKind
statement_kind (const char *word)
{
  return g_str_equal (word, "open_item") ? CF_STATEMENT_OPEN_ITEM : g_str_equal (word, "overdue") ? CF_STATEMENT_OVERDUE : g_str_equal (word, "activity")
      ? CF_STATEMENT_ACTIVITY : 0;
}

static gboolean
read_customer (CfImport *im, CfImportRow *row, CfCustomer *ret)
{
  g_autofree char *person = joined (row->cells[CUSTOMER_FIRST], row->cells[CUSTOMER_LAST], " ");
  const char *name = *row->cells[CUSTOMER_NAME] ? row->cells[CUSTOMER_NAME] : *row->cells[CUSTOMER_COMPANY] ? row->cells[CUSTOMER_COMPANY] : person;
  const char *number = cf_import_has (im, CUSTOMER_NUMBER) ? row->cells[CUSTOMER_NUMBER] : row->cells[CUSTOMER_ID], *country = row->cells[CUSTOMER_COUNTRY];
  const char *code = *country ? cf_import_country (country) : "";
  CfId id;
  if (!*name) {
    cf_import_need (im, row, CUSTOMER_NAME);
    return FALSE;
  }
  if (!code) {
    cf_import_refuse (im, row, CUSTOMER_COUNTRY, CF_NOT_A_CHOICE, "“%.60s” is not known as a country: write its English name or its two letters (ISO 3166)",
                      country);
    return FALSE;
  }
  if (cf_import_has (im, CUSTOMER_NUMBER) && cf_id_parse (row->cells[CUSTOMER_ID], &id))      /* our own export: the customer keeps its id */
    ret->id = id;
  ret->number = g_strdup (number);
  ret->name = g_strdup (name);
  ret->company = g_strdup (g_str_equal (name, row->cells[CUSTOMER_COMPANY]) ? "" : row->cells[CUSTOMER_COMPANY]);
  ret->email = g_strdup (row->cells[CUSTOMER_EMAIL]);
  ret->phone = g_strdup (row->cells[CUSTOMER_PHONE]);
  ret->address = joined (row->cells[CUSTOMER_ADDRESS], row->cells[CUSTOMER_ADDRESS2], "\n");
  ret->city = g_strdup (row->cells[CUSTOMER_CITY]);
  ret->region = g_strdup (row->cells[CUSTOMER_REGION]);
  ret->postcode = g_strdup (row->cells[CUSTOMER_POSTCODE]);
  ret->country = g_strdup (code);
  ret->tax_id = g_strdup (row->cells[CUSTOMER_TAX_ID]);
  ret->note = g_strdup (row->cells[CUSTOMER_NOTE]);
  ret->language = g_strdup (row->cells[CUSTOMER_LANGUAGE]);
  ret->has_limit = *row->cells[CUSTOMER_LIMIT] != '\0';
  ret->statement_kind = statement_kind (row->cells[CUSTOMER_STATEMENT]);
  return cf_import_money (im, row, CUSTOMER_LIMIT, FALSE, &ret->credit_limit_minor) && cf_import_date (im, row, CUSTOMER_SINCE, FALSE, &ret->since) &&
         cf_import_terms (im, row, CUSTOMER_TERMS, &ret->terms_id);
}

/* Whose number, or name and e-mail, this is. 0 in *ret if nobody's. */
static gboolean
find_same (CfImport *im, const CfCustomer *asked, CfId *ret)
{
  gboolean number = asked->number && *asked->number;
  CfStmt *stmt = cf_db_stmt (im->shop->db, number ? &customers_by_number : &customers_by_name, &im->error);
  CfStep step;
  *ret = 0;
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, number ? asked->number : asked->name);
  while ((step = cf_step (stmt, &im->error)) == CF_ROW)
    if (!*ret && (number || g_ascii_strcasecmp (cf_text (stmt, 1), asked->email) == 0))
      *ret = cf_int (stmt, 0);
  return step == CF_DONE;
}

static gboolean
text_differs (const char *there, const char *asked)
{
  g_autofree char *masked = asked && *asked ? cf_mask_card_numbers (asked) : NULL;      /* as the act would keep it (D22) */
  const char *kept = masked ? masked : asked;
  return kept && *kept && !g_str_equal (there ? there : "", kept);
}

/* People write one phone in many ways: what counts are its digits, with or without those of the country before them. */
static gboolean
phone_differs (const char *there, const char *asked)
{
  g_autoptr (GString) a = g_string_new (NULL), b = g_string_new (NULL);
  for (const char *p = there ? there : ""; *p; p++)
    if (g_ascii_isdigit (*p))
      g_string_append_c (a, *p);
  for (const char *p = asked ? asked : ""; *p; p++)
    if (g_ascii_isdigit (*p))
      g_string_append_c (b, *p);
  gboolean same = MIN (a->len, b->len) >= 7 && (g_str_has_suffix (a->str, b->str) || g_str_has_suffix (b->str, a->str));
  return text_differs (there, asked) && !same;
}

/* Does the file say anything else than what is there? The field is named. */
static const char *
difference (CfImport *im, const CfCustomer *there, const CfCustomer *asked)
{
  const struct { const char *name, *there, *asked; } texts[] = {
    { "name", there->name, asked->name },       { "company", there->company, asked->company },    { "email", there->email, asked->email },
    { "address", there->address, asked->address },    { "city", there->city, asked->city },
    { "region", there->region, asked->region }, { "postcode", there->postcode, asked->postcode }, { "country", there->country, asked->country },
    { "tax_id", there->tax_id, asked->tax_id }, { "note", there->note, asked->note },             { "language", there->language, asked->language },
  };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (text_differs (texts[i].there, texts[i].asked))
      return texts[i].name;
  return phone_differs (there->phone, asked->phone) ? "phone" : asked->terms_id && asked->terms_id != there->terms_id ? "terms"
         : asked->has_limit && (!there->has_limit || asked->credit_limit_minor != there->credit_limit_minor) ? "credit_limit"
         : asked->since && asked->since != there->since ? "since"
         : asked->statement_kind && asked->statement_kind != there->statement_kind ? "statement_kind" : NULL;
}

static gboolean
import_customer (CfImport *im, guint i)
{
  CfImportRow *row = cf_import_row (im, i);
  g_auto (CfCustomer) asked = { 0 };
  g_auto (CfCustomer) there = { 0 };
  GError *failed = NULL;
  gboolean found = FALSE;
  CfId same;
  if (!cf_import_text_ok (im, row) || !read_customer (im, row, &asked))
    return im->error == NULL;
  if (!find_same (im, &asked, &same) || (same && !cf_record_load (im->shop->db, &CF_CUSTOMER, same, &there, &found, &im->error)))
    return FALSE;
  if (found) {
    const char *field = difference (im, &there, &asked);
    if (!field)
      row->state = CF_ROW_ALREADY;
    else
      cf_import_refuse (im, row, *asked.number ? CUSTOMER_NUMBER : CUSTOMER_NAME, CF_NUMBER_DIFFERS,
                        "customer “%.60s” is there already with another %s; nothing was overwritten",
                        *asked.number ? asked.number : asked.name, field);
    return TRUE;
  }
  if (!asked.id)
    asked.id = cf_shop_id (im->shop);
  CfOutcome outcome = cf_save_customer (im->shop, im->who, &asked, &failed);
  im->ret->customers += outcome == CF_OK;
  return cf_import_answer (im, i, CUSTOMER_NAME, outcome, failed);
}

gboolean
cf_import_customers (CfImport *im)
{
  for (guint i = 0; i < im->rows->len; i++)
    if (cf_import_row (im, i)->state != CF_ROW_REFUSED && (!import_customer (im, i) || !cf_import_step (im, i, im->rows->len)))
      return FALSE;
  return TRUE;
}
