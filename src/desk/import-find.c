/* import-find.c: things that cells name: customers, payment methods, terms, tax rates, items, countries. Each is looked up once per file. What may be made on the way is made by its own act,
 * inside the import's batch: if the import does not apply, neither does this. */
#include "import-private.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/id.h"
#include "ledger/due.h"
#include "paper/address.h"
#include "shop/records.h"
#include "store/lookup.h"
#include "store/query.h"
#include <string.h>

/* What an act said about a record made on the way. */
static gboolean
made (CfImport *im, CfImportRow *row, guint field, CfOutcome outcome, GError *failed)
{
  if (outcome == CF_OK || outcome == CF_ALREADY)
    return TRUE;
  if (outcome == CF_FAILED) {
    im->error = failed;
    return FALSE;
  }
  g_autofree char *why = cf_refusal_sentence (&im->who->refusal);
  cf_import_refuse (im, row, field, outcome, "%s", why);
  return FALSE;
}

/* --- countries --- */

static const struct { const char *name; char code[3]; } other_names[] = {
  { "uk", "GB" }, { "greatbritain", "GB" }, { "england", "GB" }, { "scotland", "GB" }, { "wales", "GB" }, { "northernireland", "GB" },
  { "unitedkingdomofgreatbritainandnorthernireland", "GB" }, { "grossbritannien", "GB" }, { "royaumeuni", "GB" }, { "reinounido", "GB" },
  { "eire", "IE" }, { "irland", "IE" }, { "republicofireland", "IE" }, { "usa", "US" }, { "unitedstatesofamerica", "US" }, { "america", "US" },
  { "etatsunis", "US" }, { "estadosunidos", "US" }, { "vereinigtestaaten", "US" }, { "statiuniti", "US" }, { "deutschland", "DE" },
  { "allemagne", "DE" }, { "alemania", "DE" }, { "germania", "DE" }, { "osterreich", "AT" }, { "autriche", "AT" }, { "schweiz", "CH" },
  { "suisse", "CH" }, { "svizzera", "CH" }, { "frankreich", "FR" }, { "francia", "FR" }, { "espana", "ES" }, { "spanien", "ES" }, { "espagne", "ES" },
  { "italia", "IT" }, { "italien", "IT" }, { "italie", "IT" }, { "nederland", "NL" }, { "holland", "NL" }, { "thenetherlands", "NL" },
  { "niederlande", "NL" }, { "paysbas", "NL" }, { "belgie", "BE" }, { "belgique", "BE" }, { "belgien", "BE" }, { "danmark", "DK" },
  { "danemark", "DK" }, { "sverige", "SE" }, { "schweden", "SE" }, { "norge", "NO" }, { "norwegen", "NO" }, { "suomi", "FI" }, { "polska", "PL" },
  { "polen", "PL" }, { "ceskarepublika", "CZ" }, { "cesko", "CZ" }, { "czechia", "CZ" }, { "turkiye", "TR" }, { "brasil", "BR" }, { "mexiko", "MX" },
  { "kanada", "CA" }, { "rsa", "ZA" }, { "uae", "AE" }, { "korea", "KR" }, { "republicofkorea", "KR" }, { "vietnam", "VN" },
  { "russianfederation", "RU" }, { "nippon", "JP" }, { "magyarorszag", "HU" }, { "hellas", "GR" }, { "island", "IS" }, { "luxemburg", "LU" },
};

static GHashTable *
country_table (void)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (char a = 'A'; a <= 'Z'; a++)
    for (char b = 'A'; b <= 'Z'; b++) {
      char code[] = { a, b, '\0' };
      const char *name = cf_country_name (code);
      if (name)
        g_hash_table_insert (table, cf_import_fold (name), g_strdup (code));
    }
  for (guint i = 0; i < G_N_ELEMENTS (other_names); i++)
    g_hash_table_insert (table, g_strdup (other_names[i].name), g_strdup (other_names[i].code));
  return table;
}

const char *
cf_import_country (const char *text)
{
  static gsize once = 0;
  static GHashTable *table;
  if (g_once_init_enter (&once)) {
    table = country_table ();
    g_once_init_leave (&once, 1);
  }
  g_autofree char *folded = cf_import_fold (text);
  const char *code = g_hash_table_lookup (table, folded);
  if (code || strlen (text) != 2 || !cf_country_name (text))
    return code;
  g_autofree char *upper = g_ascii_strup (text, -1), *name = cf_import_fold (cf_country_name (upper));
  return g_hash_table_lookup (table, name);
}

/* --- customers --- */

/* Does the column hold numbers of customers? Its head may say so; else what looks like one does: "17850", "C1001", "CUST-0042", and not "3M". */
static gboolean
is_number (CfImport *im, guint field, const char *text)
{
  static const char *const ends[] = { "id", "no", "nr", "number", "code", "num", "nummer", "numero" };
  g_autofree char *head = cf_import_fold (im->heads[field] ? im->heads[field] : "");
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (head, ends[i]))
      return strlen (text) <= 40;
  const char *p = text;
  while (g_ascii_isalpha (*p) && p - text < 5)
    p++;
  if (*p == '-' || *p == '_' || *p == '/')
    p++;
  return g_ascii_isdigit (*p) && strspn (p, "0123456789") == strlen (p);
}

static gboolean
create_customer (CfImport *im, CfImportRow *row, guint field, const char *what, const char *name, const char *country, CfId *ret)
{
  GError *failed = NULL;
  gboolean number = what && is_number (im, field, what);
  g_autofree char *called = name && *name ? NULL : number ? g_strdup_printf ("Customer %s", what) : NULL;
  const char *code = country && *country ? cf_import_country (country) : NULL;
  CfCustomer customer = { .id = cf_shop_id (im->shop), .number = number ? (char *) what : NULL, .name = (char *) (name && *name ? name : called ? called : what),
                          .country = (char *) code,
                          .region = country && *country && !code ? (char *) country : NULL };
  if (!made (im, row, field, cf_save_customer (im->shop, im->who, &customer, &failed), failed))
    return FALSE;
  im->ret->customers++;
  *ret = customer.id;
  return TRUE;
}

/* 0 in *ret if nobody answers to it. */
static gboolean
find_customer (CfImport *im, CfImportRow *row, guint field, const char *what, CfId *ret)
{
  g_autoptr (GError) failed = NULL;
  *ret = 0;
  if (!cf_customer_find (im->shop->db, what, ret, &failed)) {
    if (g_error_matches (failed, CF_ERROR, CF_ERROR_CONFLICT))
      cf_import_refuse (im, row, field, CF_AMBIGUOUS, NULL);
    else
      im->error = g_steal_pointer (&failed);
    return FALSE;
  }
  if (*ret && !cf_lookup_alias (im->shop->db, *ret, ret, &im->error))
    return FALSE;
  return TRUE;
}

gboolean
cf_import_customer (CfImport *im, CfImportRow *row, guint field, int name_field, int country_field, CfId *ret)
{
  const char *what = row->cells[field], *name = name_field >= 0 ? row->cells[name_field] : "";
  const char *key = *what ? what : name;
  CfId *known;
  *ret = 0;
  if (!*key)
    return cf_import_need (im, row, field);
  if (!*what)
    field = name_field;
  if ((known = g_hash_table_lookup (im->customers, key)) && *known) {
    *ret = *known;
    return TRUE;
  }
  if (!known && !find_customer (im, row, field, key, ret))
    return FALSE;
  if (!known && !*ret && *what && *name && !is_number (im, field, what) && !find_customer (im, row, name_field, name, ret))
    return FALSE;
  if (!*ret && !im->ask->create_customers) {
    cf_import_refuse (im, row, field, CF_UNKNOWN_REFERENCE, "there is no customer “%.80s”", key);
    return FALSE;
  }
  if (!*ret && !create_customer (im, row, field, *what ? what : NULL, *what && !*name && !is_number (im, field, what) ? what : *name ? name : NULL,
                                 country_field >= 0 ? row->cells[country_field] : NULL, ret))
    return FALSE;
  g_hash_table_insert (im->customers, (gpointer) g_string_chunk_insert_const (im->texts, key), g_memdup2 (ret, sizeof *ret));
  return TRUE;
}

gboolean
cf_import_walk_in (CfImport *im, CfImportRow *row, CfId *ret)
{
  GError *failed = NULL;
  CfId *known = g_hash_table_lookup (im->customers, "");
  gboolean found = FALSE;
  g_auto (CfCustomer) there = { 0 };
  *ret = known ? *known : cf_id_derive ("walk-in customer", 0, NULL, 0, NULL);      /* one per shop, whoever makes it */
  if (known)
    return TRUE;
  if (!cf_record_load (im->shop->db, &CF_CUSTOMER, *ret, &there, &found, &im->error))
    return FALSE;
  CfCustomer customer = { .id = *ret, .number = (char *) "CASH", .name = (char *) "Cash sales", .note = (char *) "Sales without a customer, paid at the counter" };
  if (!found && !made (im, row, SALES_CUSTOMER, cf_save_customer (im->shop, im->who, &customer, &failed), failed))
    return FALSE;
  im->ret->customers += !found;
  g_hash_table_insert (im->customers, (gpointer) "", g_memdup2 (ret, sizeof *ret));
  return TRUE;
}

gboolean
cf_import_load_customer (CfImport *im, CfId id, const CfCustomer **ret)
{
  gboolean found = TRUE;
  *ret = &im->customer;
  if (im->customer.id == id)
    return TRUE;
  cf_customer_clear (&im->customer);
  if (!cf_record_load (im->shop->db, &CF_CUSTOMER, id, &im->customer, &found, &im->error))
    return FALSE;
  if (!found)
    g_set_error (&im->error, CF_ERROR, CF_ERROR_CORRUPT, "a customer that was there a moment ago is not there");
  return found;
}

/* --- payment methods --- */

static void tender_free (gpointer p) { cf_record_clear (&CF_TENDER, p); g_free (p); }

static gboolean
add_tender (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  CfTender *copy = g_new (CfTender, 1);
  cf_record_copy (type, record, copy);
  g_ptr_array_add (user, copy);
  return TRUE;
}

static int
by_rank (gconstpointer a, gconstpointer b)
{
  const CfTender *x = *(CfTender *const *) a, *y = *(CfTender *const *) b;
  return x->archived != y->archived ? (x->archived > y->archived) - (x->archived < y->archived)
         : x->rank != y->rank ? (x->rank > y->rank) - (x->rank < y->rank) : (x->id > y->id) - (x->id < y->id);
}

static gboolean
load_tenders (CfImport *im)
{
  if (im->tenders)
    return TRUE;
  im->tenders = g_ptr_array_new_with_free_func (tender_free);
  if (!cf_record_each (im->shop->db, &CF_TENDER, add_tender, im->tenders, &im->error))
    return FALSE;
  g_ptr_array_sort (im->tenders, by_rank);
  return TRUE;
}

static const struct { const char *word; CfTenderKind kind; } tender_words[] = {
  { "cash", CF_TENDER_CASH }, { "bar", CF_TENDER_CASH }, { "barzahlung", CF_TENDER_CASH }, { "especes", CF_TENDER_CASH },
  { "efectivo", CF_TENDER_CASH }, { "contanti", CF_TENDER_CASH }, { "contant", CF_TENDER_CASH }, { "kontant", CF_TENDER_CASH },
  { "check", CF_TENDER_CHECK }, { "cheque", CF_TENDER_CHECK }, { "scheck", CF_TENDER_CHECK }, { "assegno", CF_TENDER_CHECK },
  { "card", CF_TENDER_CARD }, { "creditcard", CF_TENDER_CARD }, { "debitcard", CF_TENDER_CARD }, { "visa", CF_TENDER_CARD },
  { "mastercard", CF_TENDER_CARD }, { "amex", CF_TENDER_CARD }, { "americanexpress", CF_TENDER_CARD }, { "discover", CF_TENDER_CARD },
  { "kreditkarte", CF_TENDER_CARD }, { "karte", CF_TENDER_CARD }, { "cartebancaire", CF_TENDER_CARD }, { "cb", CF_TENDER_CARD },
  { "tarjeta", CF_TENDER_CARD }, { "carta", CF_TENDER_CARD }, { "pin", CF_TENDER_CARD }, { "ach", CF_TENDER_ACH }, { "echeck", CF_TENDER_ACH },
  { "directdebit", CF_TENDER_ACH }, { "lastschrift", CF_TENDER_ACH }, { "prelevement", CF_TENDER_ACH }, { "wire", CF_TENDER_WIRE },
  { "wiretransfer", CF_TENDER_WIRE }, { "banktransfer", CF_TENDER_WIRE }, { "transfer", CF_TENDER_WIRE }, { "bacs", CF_TENDER_WIRE },
  { "eft", CF_TENDER_WIRE }, { "sepa", CF_TENDER_WIRE }, { "uberweisung", CF_TENDER_WIRE }, { "bank", CF_TENDER_WIRE },
  { "virement", CF_TENDER_WIRE }, { "transferencia", CF_TENDER_WIRE }, { "bonifico", CF_TENDER_WIRE }, { "overschrijving", CF_TENDER_WIRE },
  { "other", CF_TENDER_OTHER },
};

static const CfTender *
tender_of_kind (CfImport *im, CfTenderKind kind)
{
  for (guint i = 0; i < im->tenders->len; i++)
    if (((CfTender *) im->tenders->pdata[i])->kind == kind)
      return im->tenders->pdata[i];
  return NULL;
}

static const CfTender *
tender_named (CfImport *im, const char *text)
{
  g_autofree char *folded = cf_import_fold (text);
  CfId id;
  for (guint i = 0; i < im->tenders->len; i++) {
    const CfTender *tender = im->tenders->pdata[i];
    g_autofree char *name = cf_import_fold (tender->name ? tender->name : "");
    if (g_str_equal (name, folded) || (cf_id_parse (text, &id) && id == tender->id))
      return tender;
  }
  for (guint i = 0; i < G_N_ELEMENTS (tender_words); i++)
    if (g_str_equal (tender_words[i].word, folded))
      return tender_of_kind (im, tender_words[i].kind);
  return NULL;
}

gboolean
cf_import_tender (CfImport *im, CfImportRow *row, guint field, CfId *ret)
{
  if (!load_tenders (im))
    return FALSE;
  const char *text = row->cells[field];
  const CfTender *tender = *text ? tender_named (im, text) : tender_of_kind (im, CF_TENDER_OTHER);
  if (!tender && !*text)
    tender = tender_of_kind (im, CF_TENDER_CHECK);
  *ret = tender ? tender->id : 0;
  if (!tender) {
    g_autoptr (GString) names = g_string_new (NULL);
    for (guint i = 0; i < im->tenders->len; i++)
      g_string_append_printf (names, "%s%s", i ? ", " : "", ((CfTender *) im->tenders->pdata[i])->name);
    cf_import_refuse (im, row, field, CF_UNKNOWN_REFERENCE, "there is no payment method “%.60s”: add it to the shop's first (there are: %s)", text, names->str);
  }
  return tender != NULL;
}

gboolean
cf_import_cash (CfImport *im, CfImportRow *row, CfId *ret)
{
  const CfTender *cash = load_tenders (im) ? tender_of_kind (im, CF_TENDER_CASH) : NULL;
  *ret = cash ? cash->id : 0;
  if (!cash && !im->error)
    cf_import_refuse (im, row, SALES_CUSTOMER, CF_UNKNOWN_REFERENCE, "the shop has no payment method for cash");
  return cash != NULL;
}

/* --- terms --- */

typedef struct { const CfTerms *like; CfId found; } TermsSearch;

static gboolean
same_terms (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  TermsSearch *search = user;
  const CfTerms *a = record, *b = search->like;
  if (!search->found && !a->archived && a->kind == b->kind && a->days == b->days && a->discount_rate == b->discount_rate && a->discount_days == b->discount_days)
    search->found = a->id;
  return TRUE;
}

gboolean
cf_import_terms (CfImport *im, CfImportRow *row, guint field, CfId *ret)
{
  const char *text = row->cells[field];
  CfId *known = g_hash_table_lookup (im->terms, text);
  g_auto (CfRefusal) refusal = { 0 };
  g_auto (CfTerms) terms = { 0 };
  GError *failed = NULL;
  *ret = known ? *known : 0;
  if (known || !*text)
    return TRUE;
  CfOutcome outcome = cf_due_parse (text, &terms, &refusal);
  if (outcome != CF_OK) {
    cf_import_refuse (im, row, field, outcome,
                      "“%.60s” is not known as terms of payment: write them as “Net 30”, “2 %% 10 net 30”, “Due on receipt” or “End of month”", text);
    return FALSE;
  }
  TermsSearch search = { &terms, 0 };
  if (!cf_record_each (im->shop->db, &CF_TERMS, same_terms, &search, &im->error))
    return FALSE;
  terms.id = search.found ? search.found : cf_shop_id (im->shop);
  terms.name = cf_due_words (&terms);
  if (!search.found && !made (im, row, field, cf_save_terms (im->shop, im->who, &terms, &failed), failed))
    return FALSE;
  *ret = terms.id;
  g_hash_table_insert (im->terms, (gpointer) g_string_chunk_insert_const (im->texts, text), g_memdup2 (ret, sizeof *ret));
  return TRUE;
}

/* --- taxes --- */

void
cf_import_tax_free (gpointer p)
{
  CfImportTax *tax = p;
  for (guint i = 0; i < tax->n_rates; i++)
    cf_tax_rate_clear (&tax->rates[i]);
  g_free (tax->rates);
  cf_tax_group_clear (&tax->group);
  g_free (tax);
}

typedef struct { CfImport *im; CfDecimal rate; CfImportTax *found; } TaxSearch;

/* Takes the first exclusive group whose rates come to what is asked. */
static gboolean
try_group (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  TaxSearch *search = user;
  const CfTaxGroup *group = record;
  gboolean found = TRUE;
  CfDecimal sum = 0;
  if (search->found || group->archived || group->inclusive || group->n_members == 0)
    return TRUE;
  CfImportTax *tax = g_new0 (CfImportTax, 1);
  tax->rates = g_new0 (CfTaxRate, group->n_members);
  cf_record_copy (&CF_TAX_GROUP, group, &tax->group);
  for (guint i = 0; found && i < group->n_members; i++) {
    if (!cf_record_load (search->im->shop->db, &CF_TAX_RATE, group->members[i].tax_rate_id, &tax->rates[i], &found, error)) {
      cf_import_tax_free (tax);
      return FALSE;
    }
    tax->n_rates++;
    sum += tax->rates[i].rate;
  }
  if (found && sum == search->rate)
    search->found = tax;
  else
    cf_import_tax_free (tax);
  return TRUE;
}

static CfImportTax *
create_tax (CfImport *im, CfImportRow *row, guint field, CfDecimal rate)
{
  char percent[32];
  GError *failed = NULL;
  CfImportTax *tax = g_new0 (CfImportTax, 1);
  tax->rates = g_new0 (CfTaxRate, 1);
  tax->n_rates = 1;
  tax->rates[0] = (CfTaxRate) { .id = cf_shop_id (im->shop), .name = rate ? g_strdup_printf ("Tax %s %%", cf_decimal_percent (percent, sizeof percent, rate, '.'))
                                : g_strdup ("Tax, imported"),
                                .rate = rate };
  tax->group = (CfTaxGroup) { .id = cf_shop_id (im->shop), .name = g_strdup (tax->rates[0].name), .members = g_new0 (CfTaxGroupMember, 1), .n_members = 1 };
  tax->group.members[0].tax_rate_id = tax->rates[0].id;
  if (made (im, row, field, cf_save_tax_rate (im->shop, im->who, &tax->rates[0], &failed), failed) &&
      made (im, row, field, cf_save_tax_group (im->shop, im->who, &tax->group, &failed), failed))
    return tax;
  cf_import_tax_free (tax);
  return NULL;
}

const CfImportTax *
cf_import_tax (CfImport *im, CfImportRow *row, guint field, CfDecimal rate)
{
  CfImportTax *tax = g_hash_table_lookup (im->taxes, &rate);
  TaxSearch search = { im, rate, NULL };
  if (tax)
    return tax;
  if (!cf_record_each (im->shop->db, &CF_TAX_GROUP, try_group, &search, &im->error)) {
    g_clear_pointer (&search.found, cf_import_tax_free);
    return NULL;
  }
  tax = search.found ? search.found : create_tax (im, row, field, rate);
  if (tax)
    g_hash_table_insert (im->taxes, g_memdup2 (&rate, sizeof rate), tax);
  return tax;
}

/* --- items --- */

static gboolean
add_item (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  CfImport *im = user;
  const CfItem *item = record;
  if (item->code && *item->code && !item->archived)
    g_hash_table_insert (im->items, g_string_chunk_insert_const (im->texts, item->code), g_memdup2 (&item->id, sizeof item->id));
  return TRUE;
}

gboolean
cf_import_item (CfImport *im, const char *code, CfId *ret)
{
  if (!im->items) {
    im->items = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
    if (!cf_record_each (im->shop->db, &CF_ITEM, add_item, im, &im->error))
      return FALSE;
  }
  CfId *id = *code ? g_hash_table_lookup (im->items, code) : NULL;
  *ret = id ? *id : 0;
  return TRUE;
}
