/* export-journal.c: see export.h. One walk over all entries in order of date and id; each format is a row of a table: head, one entry, foot. Amounts are written from whole minor units. */
#include "export.h"
#include "base/csv.h"
#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "journal-names.h"
#include "practice.h"
#include <errno.h>
#include <jansson.h>
#include <string.h>

CF_SQL (journal_walk, "SELECT e.id, e.date, e.kind, e.currency, p.account, p.amount_minor, p.customer_id, p.due, p.sub_id, "
                      "COALESCE (i.number, r.number, ''), COALESCE (y.reference, f.reference, i.reference, ''), COALESCE (y.tender_name, f.tender_name, '') "
                      "FROM entry e JOIN posting p ON p.entry_id = e.id LEFT JOIN invoice i ON i.id = e.id LEFT JOIN invoice r ON r.id = e.reverses_id "
                      "LEFT JOIN payment y ON y.id = e.id LEFT JOIN refund f ON f.id = e.id "
                      "WHERE e.date >= $1 AND e.date <= $2 ORDER BY e.date, e.id, p.line");
CF_SQL (journal_accounts, "SELECT p.account, p.customer_id, p.sub_id, MIN (e.date) FROM posting p JOIN entry e ON e.id = p.entry_id "
                          "WHERE e.date >= $1 AND e.date <= $2 GROUP BY p.account, p.customer_id, p.sub_id ORDER BY p.account, p.customer_id, p.sub_id");

const CfEnumName cf_journal_formats[] = {
  { CF_JOURNAL_HLEDGER, "hledger" }, { CF_JOURNAL_LEDGER, "ledger" }, { CF_JOURNAL_BEANCOUNT, "beancount" },
  { CF_JOURNAL_CSV, "csv" },         { CF_JOURNAL_JSON, "json" },     { CF_JOURNAL_IIF, "iif" },             { 0, NULL },
};

typedef struct {
  CfId    id;
  CfDate  date;
  gint64  kind, currency;
  GArray *lines;                     /* CfPosting */
  GString *number, *reference, *tender;
} Entry;

typedef struct {
  CfShop        *shop;
  CfDate         from, to;
  CfJournalNames names;
  GString       *out;
  guint64        n;
} Walk;

static const struct { CfEntryKind kind; const char *words; const char *name; } kinds[] = {
  { CF_ENTRY_INVOICE, "Invoice", "invoice" }, { CF_ENTRY_CREDIT_MEMO, "Credit memo", "credit_memo" }, { CF_ENTRY_LATE_FEE, "Late fee", "late_fee" },
  { CF_ENTRY_OPENING, "Opening balance", "opening" }, { CF_ENTRY_RETURN_FEE, "Return fee", "return_fee" }, { CF_ENTRY_VOID, "Void", "void" },
  { CF_ENTRY_WRITE_OFF, "Write-off", "write_off" }, { CF_ENTRY_PAYMENT, "Payment", "payment" }, { CF_ENTRY_DEPOSIT, "Deposit", "deposit" },
  { CF_ENTRY_DEPOSIT_USE, "Deposit used", "deposit_use" }, { CF_ENTRY_REFUND, "Refund", "refund" }, { CF_ENTRY_RETURN, "Returned payment", "return" },
  { CF_ENTRY_PAYMENT_VOID, "Payment voided", "payment_void" }, { CF_ENTRY_SETTLEMENT, "Settled", "settlement" }, { CF_ENTRY_FLOAT, "Float", "float" },
  { CF_ENTRY_PAY_IN, "Pay-in", "pay_in" }, { CF_ENTRY_PAY_OUT, "Pay-out", "pay_out" }, { CF_ENTRY_DROP, "Drop", "drop" }, { CF_ENTRY_SHIFT_CLOSE, "Closeout", "shift_close" },
  { CF_ENTRY_BANK_DEPOSIT, "Bank deposit", "bank_deposit" }, { CF_ENTRY_CASH_BEFORE, "Cash from before the first shift", "cash_before" },
};

static guint
kind_index (gint64 kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if ((gint64) kinds[i].kind == kind)
      return i;
  return 0;
}

/* "Invoice 1042", "Payment Check 10233". */
static char *
describe (const Entry *entry)
{
  g_autoptr (GString) words = g_string_new (kinds[kind_index (entry->kind)].words);
  const GString *parts[] = { entry->number, entry->tender, entry->number->len && !entry->tender->len ? NULL : entry->reference };
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] && parts[i]->len)
      g_string_append_printf (words, " %s", parts[i]->str);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static const CfCustomer *
whose (Walk *walk, const Entry *entry)
{
  for (guint i = 0; i < entry->lines->len; i++) {
    CfId id = g_array_index (entry->lines, CfPosting, i).customer_id;
    if (id)
      return cf_journal_customer (&walk->names, id);
  }
  return NULL;
}

/* "12.50" */
static const char *
plain (char buf[48], CfMoney amount, gint64 currency)
{
  return cf_money_format (buf, 48, amount, cf_currency_by_number (currency), '.', 0);
}

/* --- hledger, ledger-cli --- */

static void
text_entry (Walk *walk, const Entry *entry)
{
  char day[16], id[CF_ID_TEXT], amount[48];
  g_autofree char *words = describe (entry);
  const CfCustomer *customer = whose (walk, entry);
  g_string_append_printf (walk->out, "%s * ", cf_date_iso (day, sizeof day, entry->date));
  if (entry->number->len && !strpbrk (entry->number->str, "()")) {
    g_string_append_c (walk->out, '(');
    cf_journal_words (&walk->names, entry->number->str, walk->out);
    g_string_append (walk->out, ") ");
  }
  cf_journal_words (&walk->names, words, walk->out);
  if (customer) {
    g_string_append (walk->out, ", ");
    cf_journal_words (&walk->names, customer->name ? customer->name : "", walk->out);
  }
  g_string_append_printf (walk->out, "\n    ; id: %s\n", cf_id_text (entry->id, id));
  for (guint i = 0; i < entry->lines->len; i++) {
    const CfPosting *p = &g_array_index (entry->lines, CfPosting, i);
    g_string_append_printf (walk->out, "    %s  %s %s\n", cf_journal_name (&walk->names, p->account, p->customer_id, p->sub_id),
                            cf_currency_by_number (entry->currency)->code,
                            plain (amount, p->amount_minor, entry->currency));
  }
  g_string_append_c (walk->out, '\n');
}

static gboolean
hledger_head (Walk *walk, GError **error)
{
  const CfCurrency *currency = walk->shop->rules.currency;
  char one[48];
  g_string_append_printf (walk->out, "; Counterfoil " CF_VERSION "\ndecimal-mark .\ncommodity %s %s%s\n\n", currency->code,
                          cf_money_format (one, sizeof one, currency->digits ? 0 : 1000, currency, '.', 0), currency->digits ? "" : ".");
  return TRUE;
}

static gboolean
ledger_head (Walk *walk, GError **error)
{
  g_string_append (walk->out, "; Counterfoil " CF_VERSION "\n\n");
  return TRUE;
}

/* --- beancount --- */

static void
beancount_quoted (Walk *walk, const char *text)
{
  g_string_append_c (walk->out, '"');
  cf_journal_words (&walk->names, text, walk->out);
  g_string_append_c (walk->out, '"');
}

static void
beancount_entry (Walk *walk, const Entry *entry)
{
  char day[16], id[CF_ID_TEXT], amount[48];
  g_autofree char *words = describe (entry);
  const CfCustomer *customer = whose (walk, entry);
  g_string_append_printf (walk->out, "%s * ", cf_date_iso (day, sizeof day, entry->date));
  if (customer) {
    beancount_quoted (walk, customer->name ? customer->name : "");
    g_string_append_c (walk->out, ' ');
  }
  beancount_quoted (walk, words);
  g_string_append_printf (walk->out, "\n  id: \"%s\"\n", cf_id_text (entry->id, id));
  for (guint i = 0; i < entry->lines->len; i++) {
    const CfPosting *p = &g_array_index (entry->lines, CfPosting, i);
    g_string_append_printf (walk->out, "  %s  %s %s\n", cf_journal_name (&walk->names, p->account, p->customer_id, p->sub_id),
                            plain (amount, p->amount_minor, entry->currency),
                            cf_currency_by_number (entry->currency)->code);
  }
  g_string_append_c (walk->out, '\n');
}

/* Each account is opened once, on the day of its first posting: aliases share the account of whom they were merged into. */
static gboolean
beancount_head (Walk *walk, GError **error)
{
  g_autoptr (GHashTable) first = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  const char *code = walk->shop->rules.currency->code;
  CfStmt *stmt = cf_db_stmt (walk->shop->db, &journal_accounts, error);
  CfStep step;
  char day[16];
  g_string_append_printf (walk->out, "; Counterfoil " CF_VERSION "\noption \"title\" ");
  beancount_quoted (walk, cf_shop_setting (walk->shop, CF_SET_SHOP_NAME));
  g_string_append_printf (walk->out, "\noption \"operating_currency\" \"%s\"\n\n", code);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, walk->from);
  cf_bind_int (stmt, 2, walk->to);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gpointer name = (gpointer) cf_journal_name (&walk->names, cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2));
    gpointer was = g_hash_table_lookup (first, name);
    gint64 date = cf_int (stmt, 3);
    if (!was)
      g_ptr_array_add (order, name);
    if (!was || date < (gint64) GPOINTER_TO_SIZE (was))
      g_hash_table_insert (first, name, GSIZE_TO_POINTER (date));
  }
  for (guint i = 0; i < order->len; i++)
    g_string_append_printf (walk->out, "%s open %s %s\n", cf_date_iso (day, sizeof day, GPOINTER_TO_SIZE (g_hash_table_lookup (first, order->pdata[i]))),
                            (char *) order->pdata[i], code);
  g_string_append_c (walk->out, '\n');
  return step == CF_DONE;
}

/* --- CSV --- */

static gboolean
csv_head (Walk *walk, GError **error)
{
  g_string_append (walk->out, "date,id,kind,number,reference,account,account_name,customer_id,customer_number,customer,due,currency,amount_minor,amount\n");
  return TRUE;
}

static void
csv_entry (Walk *walk, const Entry *entry)
{
  char day[16], due[16], id[CF_ID_TEXT], customer_id[CF_ID_TEXT], amount[48];
  for (guint i = 0; i < entry->lines->len; i++) {
    const CfPosting *p = &g_array_index (entry->lines, CfPosting, i);
    const CfCustomer *customer = p->customer_id ? cf_journal_customer (&walk->names, p->customer_id) : NULL;
    g_autofree char *account = g_strdup_printf ("%" G_GINT64_FORMAT, p->account), *minor = g_strdup_printf ("%" G_GINT64_FORMAT, p->amount_minor);
    const char *cells[] = { cf_date_iso (day, sizeof day, entry->date), cf_id_text (entry->id, id), kinds[kind_index (entry->kind)].name, entry->number->str,
                            entry->reference->str, account,
                            cf_journal_name (&walk->names, p->account, p->customer_id, p->sub_id), p->customer_id ? cf_id_text (p->customer_id, customer_id) : "",
                            customer && customer->number ? customer->number : "", customer && customer->name ? customer->name : "",
                                cf_date_iso (due, sizeof due, p->due),
                            cf_currency_by_number (entry->currency)->code, minor, plain (amount, p->amount_minor, entry->currency) };
    cf_csv_append (walk->out, ',', cells, G_N_ELEMENTS (cells));
  }
}

/* --- JSON --- */

static gboolean
json_head (Walk *walk, GError **error)
{
  g_autoptr (GString) shop = g_string_new (NULL);
  json_t *head = json_pack ("{s:s, s:s, s:s}", "version", CF_VERSION, "shop", cf_shop_setting (walk->shop, CF_SET_SHOP_NAME), "currency",
                            walk->shop->rules.currency->code);
  char *text = head ? json_dumps (head, JSON_COMPACT) : NULL;
  g_string_append_printf (walk->out, "{\"counterfoil\":%s,\n\"entries\":[", text ? text : "{}");
  free (text);
  json_decref (head);
  return TRUE;
}

static void
json_entry (Walk *walk, const Entry *entry)
{
  char day[16], id[CF_ID_TEXT];
  json_t *lines = json_array ();
  json_t *object = json_pack ("{s:s, s:s, s:s, s:s}", "id", cf_id_text (entry->id, id), "date", cf_date_iso (day, sizeof day, entry->date), "kind",
                              kinds[kind_index (entry->kind)].name,
                              "currency", cf_currency_by_number (entry->currency)->code);
  if (entry->number->len)
    json_object_set_new (object, "number", json_string (entry->number->str));
  if (entry->reference->len)
    json_object_set_new (object, "reference", json_string (entry->reference->str));
  for (guint i = 0; i < entry->lines->len; i++) {
    const CfPosting *p = &g_array_index (entry->lines, CfPosting, i);
    const CfCustomer *customer = p->customer_id ? cf_journal_customer (&walk->names, p->customer_id) : NULL;
    json_t *line = json_pack ("{s:I, s:s, s:I}", "account", (json_int_t) p->account, "name", cf_journal_name (&walk->names, p->account, p->customer_id, p->sub_id),
                              "amount",
                              (json_int_t) p->amount_minor);
    if (customer) {
      json_object_set_new (line, "customer_id", json_string (cf_id_text (customer->id, id)));
      json_object_set_new (line, "customer", json_string (customer->name ? customer->name : ""));
    }
    if (p->due)
      json_object_set_new (line, "due", json_string (cf_date_iso (day, sizeof day, p->due)));
    json_array_append_new (lines, line);
  }
  json_object_set_new (object, "postings", lines);
  char *text = json_dumps (object, JSON_COMPACT);
  g_string_append_printf (walk->out, "%s\n%s", walk->n ? "," : "", text ? text : "{}");
  free (text);
  json_decref (object);
}

static void json_foot (Walk *walk) { g_string_append (walk->out, "\n]}\n"); }

/* --- IIF: QuickBooks Desktop's import; Windows-1252, tabs, CR LF --- */

static void
iif_line (Walk *walk, const char *const *cells, guint n)
{
  for (guint i = 0; i < n; i++) {
    g_autoptr (GString) cell = g_string_new (NULL);
    cf_journal_words (&walk->names, cells[i], cell);
    g_autofree char *latin = g_convert_with_fallback (cell->str, -1, "WINDOWS-1252", "UTF-8", "?", NULL, NULL, NULL);
    g_string_append_printf (walk->out, "%s%s", i ? "\t" : "", latin ? latin : "");
  }
  g_string_append (walk->out, "\r\n");
}

static const char *
iif_kind (const CfChartRow *row)
{
  static const char *const of[] = { [CF_ACCOUNT_ASSET] = "OCASSET", [CF_ACCOUNT_LIABILITY] = "OCLIAB", [CF_ACCOUNT_EQUITY] = "EQUITY", [CF_ACCOUNT_INCOME] = "INC",
                                    [CF_ACCOUNT_EXPENSE] = "EXP" };
  return row->number == CF_ACCOUNT_RECEIVABLE ? "AR" : row->number == CF_ACCOUNT_BANK || row->number == CF_ACCOUNT_CASH ? "BANK" : of[row->kind];
}

static const char *
iif_customer (Walk *walk, CfId id)
{
  const CfCustomer *customer = id ? cf_journal_customer (&walk->names, id) : NULL;
  const char *name = customer ? g_hash_table_lookup (walk->names.parts[CF_PER_CUSTOMER], GSIZE_TO_POINTER (customer->id)) : NULL;
  return name ? name : "";
}

/* Accounts and customers first, so that nothing has to be there before. */
static gboolean
iif_head (Walk *walk, GError **error)
{
  g_autoptr (GHashTable) said = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) customers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  CfStmt *stmt = cf_db_stmt (walk->shop->db, &journal_accounts, error);
  CfStep step;
  g_string_append (walk->out, "!ACCNT\tNAME\tACCNTTYPE\r\n");
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, walk->from);
  cf_bind_int (stmt, 2, walk->to);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    const CfChartRow *row = cf_chart_row (cf_int (stmt, 0));
    const char *name = cf_journal_name (&walk->names, cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2)), *customer = iif_customer (walk, cf_int (stmt, 1));
    if (g_hash_table_add (said, (gpointer) name))
      iif_line (walk, (const char *[]) { "ACCNT", name, row ? iif_kind (row) : "EQUITY" }, 3);
    if (*customer && g_hash_table_add (customers, (gpointer) customer))
      g_ptr_array_add (names, (gpointer) customer);
  }
  g_string_append (walk->out, "!CUST\tNAME\r\n");
  for (guint i = 0; i < names->len; i++)
    iif_line (walk, (const char *[]) { "CUST", names->pdata[i] }, 2);
  g_string_append (walk->out, "!TRNS\tTRNSTYPE\tDATE\tACCNT\tNAME\tAMOUNT\tDOCNUM\tMEMO\r\n!SPL\tTRNSTYPE\tDATE\tACCNT\tNAME\tAMOUNT\tDOCNUM\tMEMO\r\n!ENDTRNS\r\n");
  return step == CF_DONE;
}

static void
iif_entry (Walk *walk, const Entry *entry)
{
  int year, month, day;
  char date[24], amount[48];
  g_autofree char *words = describe (entry);
  cf_date_to_ymd (entry->date, &year, &month, &day);
  g_snprintf (date, sizeof date, "%d/%d/%04d", month, day, year);
  for (guint i = 0; i < entry->lines->len; i++) {
    const CfPosting *p = &g_array_index (entry->lines, CfPosting, i);
    const char *cells[] = { i ? "SPL" : "TRNS", "GENERAL JOURNAL", date, cf_journal_name (&walk->names, p->account, p->customer_id, p->sub_id),
                            iif_customer (walk, p->customer_id),
                            plain (amount, p->amount_minor, entry->currency), entry->number->len ? entry->number->str : entry->reference->str, words };
    iif_line (walk, cells, G_N_ELEMENTS (cells));
  }
  g_string_append (walk->out, "ENDTRNS\r\n");
}

/* --- the walk --- */

static const struct { gboolean (*head) (Walk *, GError **); void (*entry) (Walk *, const Entry *); void (*foot) (Walk *); } formats[] = {
  [CF_JOURNAL_HLEDGER] = { hledger_head, text_entry, NULL },
  [CF_JOURNAL_LEDGER] = { ledger_head, text_entry, NULL },
  [CF_JOURNAL_BEANCOUNT] = { beancount_head, beancount_entry, NULL },
  [CF_JOURNAL_CSV] = { csv_head, csv_entry, NULL },
  [CF_JOURNAL_JSON] = { json_head, json_entry, json_foot },
  [CF_JOURNAL_IIF] = { iif_head, iif_entry, NULL },
};

static gboolean
flush (Walk *walk, FILE *out, GError **error)
{
  gboolean ok = fwrite (walk->out->str, 1, walk->out->len, out) == walk->out->len;
  g_string_truncate (walk->out, 0);
  if (!ok)
    g_set_error (error, CF_ERROR, errno == ENOSPC ? CF_ERROR_FULL : CF_ERROR_RETRY, "writing the journal: %s", g_strerror (errno));
  return ok;
}

static gboolean
finish_entry (Walk *walk, const CfJournalAsk *ask, Entry *entry, FILE *out, GError **error)
{
  if (entry->lines->len) {
    formats[ask->format].entry (walk, entry);
    walk->n++;
  }
  g_array_set_size (entry->lines, 0);
  if (ask->progress && walk->n % 1000 == 0 && !ask->progress (walk->n, 0, ask->user)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the export was stopped");
    return FALSE;
  }
  return walk->out->len < 65536 || flush (walk, out, error);
}

static gboolean
walk_rows (Walk *walk, const CfJournalAsk *ask, Entry *entry, FILE *out, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (walk->shop->db, &journal_walk, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, walk->from);
  cf_bind_int (stmt, 2, walk->to);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfPosting posting = { .account = cf_int (stmt, 4), .amount_minor = cf_int (stmt, 5), .customer_id = cf_int (stmt, 6), .due = cf_int (stmt, 7),
                          .sub_id = cf_int (stmt, 8) };
    if (cf_int (stmt, 0) != entry->id) {
      if (!finish_entry (walk, ask, entry, out, error))
        return FALSE;
      entry->id = cf_int (stmt, 0);
      entry->date = cf_int (stmt, 1);
      entry->kind = cf_int (stmt, 2);
      entry->currency = cf_currency_by_number (cf_int (stmt, 3)) ? cf_int (stmt, 3) : walk->shop->rules.currency->number;
      g_string_assign (entry->number, cf_text (stmt, 9));
      g_string_assign (entry->reference, cf_text (stmt, 10));
      g_string_assign (entry->tender, cf_text (stmt, 11));
    }
    g_array_append_val (entry->lines, posting);
  }
  return step == CF_DONE && finish_entry (walk, ask, entry, out, error);
}

gboolean
cf_export_journal (CfShop *shop, const CfJournalAsk *ask, FILE *out, GError **error)
{
  g_assert (ask->format >= CF_JOURNAL_HLEDGER && ask->format <= CF_JOURNAL_IIF);
  if (!cf_practice_lets (shop, "exporting", error))
    return FALSE;
  g_autoptr (GString) text = g_string_sized_new (80000), number = g_string_new (NULL), reference = g_string_new (NULL), tender = g_string_new (NULL);
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfPosting));
  Walk walk = { .shop = shop, .from = ask->from ? ask->from : G_MININT64, .to = ask->to ? ask->to : G_MAXINT64, .out = text };
  Entry entry = { .lines = lines, .number = number, .reference = reference, .tender = tender };
  gboolean inside = cf_db_in_transaction (shop->db);
  cf_journal_names_init (&walk.names, shop->db, ask->format);
  gboolean ok = (inside || cf_db_begin (shop->db, FALSE, error)) && cf_shop_refresh (shop, error) && cf_journal_names_load (&walk.names, error) &&
                formats[ask->format].head (&walk, error) && walk_rows (&walk, ask, &entry, out, error);
  if (ok && formats[ask->format].foot)
    formats[ask->format].foot (&walk);
  ok = ok && flush (&walk, out, error);
  if (ok && fflush (out) != 0) {
    g_set_error (error, CF_ERROR, errno == ENOSPC ? CF_ERROR_FULL : CF_ERROR_RETRY, "writing the journal: %s", g_strerror (errno));
    ok = FALSE;
  }
  if (!inside)
    cf_db_rollback (shop->db);
  cf_journal_names_clear (&walk.names);
  return ok;
}
