/* document-pdf.c: see document-pdf.h. Everything shown is read from the ledger; what was put on a document is listed row by row, so that total − paid = balance on the page too. */
#include "document-pdf.h"
#include "base/decimal.h"
#include "base/id.h"
#include "store/files.h"
#include "ledger/code.h"
#include "shop/issue-invoice.h"
#include "shop/link.h"
#include "store/lookup.h"
#include "store/query.h"
#include <string.h>

/* What sits on an item: as debit (lowers it), or as credit (uses it). Named by what stands on the other side. */
#define OTHER_SIDE "SELECT a.date, l.amount_minor, COALESCE(e.kind, 0), COALESCE(i.number, ''), COALESCE(p.tender_name, f.tender_name, ''), " \
                   "COALESCE(p.reference, f.reference, v.code, '') FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id "
#define SOLD_MAX 60

CF_SQL (put_on, OTHER_SIDE "LEFT JOIN entry e ON e.id = l.credit_id LEFT JOIN invoice i ON i.id = l.credit_id LEFT JOIN payment p ON p.id = l.credit_id "
                           "LEFT JOIN refund f ON f.id = l.credit_id LEFT JOIN payment_event v ON v.id = l.credit_id WHERE l.debit_id = $1 "
                           "ORDER BY a.date, a.pos, l.line");
CF_SQL (used_for, OTHER_SIDE "LEFT JOIN entry e ON e.id = l.debit_id LEFT JOIN invoice i ON i.id = l.debit_id LEFT JOIN payment p ON p.id = l.debit_id "
                             "LEFT JOIN refund f ON f.id = l.debit_id LEFT JOIN payment_event v ON v.id = l.debit_id WHERE l.credit_id = $1 "
                             "ORDER BY a.date, a.pos, l.line");
CF_SQL (void_date, "SELECT COALESCE(MIN(date), 0) FROM invoice_void WHERE invoice_id = $1");
CF_SQL (about_what, "SELECT COALESCE(i.number, p.reference, '') FROM (SELECT CAST($1 AS BIGINT) AS id) q LEFT JOIN invoice i ON i.id = q.id "
                    "LEFT JOIN payment p ON p.id = q.id");
CF_SQL (applied_by, "SELECT l.debit_id, MAX(a.pos), CAST(SUM(l.amount_minor) AS BIGINT) FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id "
                    "WHERE l.credit_id = $1 GROUP BY l.debit_id ORDER BY MIN(a.pos), MIN(l.line)");
CF_SQL (applied_until, "SELECT CAST(COALESCE(SUM(l.amount_minor), 0) AS BIGINT) FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id "
                       "WHERE l.debit_id = $1 AND a.pos <= $2");
CF_SQL (owed_until, "SELECT CAST(COALESCE(SUM(p.amount_minor), 0) AS BIGINT) FROM posting p JOIN entry e ON e.id = p.entry_id "
                    "WHERE p.customer_id = $1 AND p.account = 1200 AND e.pos <= $2");
CF_SQL (who_did, "SELECT COALESCE(s.name, '') FROM payment p JOIN commit_log c ON c.pos = p.pos LEFT JOIN staff s ON s.id = c.actor_id WHERE p.id = $1");
/* What the card schemes demand, of the tries that moved money (ledger/attempt.h). */
CF_SQL (card_lines_of, "SELECT r.receipt FROM attempt a JOIN attempt_result r ON r.attempt_id = a.id WHERE a.payment_id = $1 AND a.kind = 1 AND r.receipt <> '' AND r.state IN (10, 11, 14, 16, 17) ORDER BY r.id");

CF_SQL (who_gave, "SELECT COALESCE(s.name, '') FROM refund r JOIN commit_log c ON c.pos = r.pos LEFT JOIN staff s ON s.id = c.actor_id WHERE r.id = $1");
CF_SQL (card_lines_back, "SELECT r.receipt FROM attempt a JOIN attempt_result r ON r.attempt_id = a.id WHERE a.refund_id = $1 AND r.receipt <> '' AND r.state IN (10, 11, 14, 16, 17) ORDER BY r.id");

static const char *
noun (gint64 kind)
{
  switch (kind) {
    case CF_ENTRY_INVOICE: return "Invoice";
    case CF_ENTRY_CREDIT_MEMO: return "Credit memo";
    case CF_ENTRY_LATE_FEE: return "Late fee";
    case CF_ENTRY_OPENING: return "Opening balance";
    case CF_ENTRY_RETURN_FEE: return "Return fee";
    case CF_ENTRY_VOID: return "Void";
    case CF_ENTRY_WRITE_OFF: return "Written off";
    case CF_ENTRY_DEPOSIT: case CF_ENTRY_DEPOSIT_USE: return "Deposit";
    case CF_ENTRY_REFUND: return "Refund";
    case CF_ENTRY_RETURN: return "Returned payment";
    case CF_ENTRY_PAYMENT_VOID: return "Payment voided";
    default: return "Payment";
  }
}

/* "Check 10233", "Credit memo 77", "Returned payment R01". */
static char *
words_of (CfStmt *stmt)
{
  gint64 kind = cf_int (stmt, 2);
  const char *number = cf_text (stmt, 3), *tender = cf_text (stmt, 4), *reference = cf_text (stmt, 5);
  const char *first = kind == CF_ENTRY_PAYMENT && *tender ? tender : noun (kind), *second = *number ? number : reference;
  return g_strjoin (*second ? " " : "", first, second, NULL);
}

static gboolean
load_payments (CfDb *db, const CfSql *sql, CfId id, GArray *rows, GPtrArray *texts, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfPaperPayment row = { cf_int (stmt, 0), words_of (stmt), cf_int (stmt, 1) };
    g_ptr_array_add (texts, (gpointer) row.words);
    g_array_append_val (rows, row);
  }
  return step == CF_DONE;
}

/* One text or number of one row; *ret_found FALSE where there is none. */
static gboolean
one (CfDb *db, const CfSql *sql, gint64 key, gint64 second, gint64 *ret_number, char **ret_text, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key);
  if (second)
    cf_bind_int (stmt, 2, second);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW && ret_number)
    *ret_number = cf_int (stmt, 0);
  if (step == CF_ROW && ret_text)
    *ret_text = g_strdup (cf_text (stmt, 0));
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_document_load (CfDb *db, const CfRecord *type, CfId id, gpointer ret, GError **error)
{
  gboolean found;
  char text[CF_ID_TEXT];
  if (!cf_record_load (db, type, id, ret, &found, error))
    return FALSE;
  if (!found)
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "%s: there is no %s %s", cf_db_path (db), type->name, cf_id_text (id, text));
  return found;
}

/* Who shows for a customer: the one merged into. */
static gboolean
load_customer (CfDb *db, CfId id, CfCustomer *ret, GError **error)
{
  gboolean found;
  return cf_lookup_alias (db, id, &id, error) && cf_record_load (db, &CF_CUSTOMER, id, ret, &found, error);
}

/* An invoice with all it borrows; made in one place for one file and for print files. */
typedef struct {
  CfInvoice      invoice;
  CfInvoiceParty party;
  CfCustomer     customer;
  GArray        *payments;           /* CfPaperPayment */
  GPtrArray     *texts;
  char          *about, *link, code[CF_CODE_TEXT];
  CfPaperInvoice paper;
} Gathered;

static void
gathered_clear (Gathered *g)
{
  cf_invoice_clear (&g->invoice);
  cf_invoice_party_clear (&g->party);
  cf_customer_clear (&g->customer);
  g_clear_pointer (&g->payments, g_array_unref);
  g_clear_pointer (&g->texts, g_ptr_array_unref);
  g_free (g->about);
  g_free (g->link);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Gathered, gathered_clear)

static gboolean
gather_state (CfDb *db, Gathered *g, gboolean copy, GError **error)
{
  CfMoney open = 0;
  CfInvoiceState state;
  gint64 voided = 0;
  gboolean credit = g->invoice.kind == CF_INVOICE_CREDIT_MEMO;
  if (!cf_invoice_state (db, &g->invoice, &state, &open, error) || !one (db, &void_date, g->invoice.id, 0, &voided, NULL, error))
    return FALSE;
  const CfPaperPayment *last = g->payments->len ? &g_array_index (g->payments, CfPaperPayment, g->payments->len - 1) : NULL;
  g->paper.balance_minor = ABS (open);
  g->paper.paid_minor = g->invoice.total_minor - g->paper.balance_minor;
  if (copy)
    g->paper.stamps |= CF_STAMP_COPY;
  if (voided)
    g->paper.stamps |= CF_STAMP_VOID;
  else if (state == CF_STATE_PAID && !credit && g->invoice.total_minor > 0)
    g->paper.stamps |= CF_STAMP_PAID;
  g->paper.stamp_date = voided ? voided : last ? last->date : 0;
  return TRUE;
}

/* What the document itself says, and what was put on it. */
static gboolean
gather_figures (CfShop *shop, CfId id, gboolean copy, Gathered *g, GError **error)
{
  CfDb *db = shop->db;
  gboolean found;
  *g = (Gathered) { .payments = g_array_new (FALSE, FALSE, sizeof (CfPaperPayment)), .texts = g_ptr_array_new_with_free_func (g_free) };
  if (!cf_document_load (db, &CF_INVOICE, id, &g->invoice, error) || !cf_record_load (db, &CF_INVOICE_PARTY, id, &g->party, &found, error) ||
      !load_payments (db, g->invoice.kind == CF_INVOICE_CREDIT_MEMO || g->invoice.total_minor < 0 ? &used_for : &put_on, id, g->payments, g->texts, error))
    return FALSE;
  g->paper = (CfPaperInvoice) { .invoice = &g->invoice, .party = &g->party, .payments = (CfPaperPayment *) (gpointer) g->payments->data, .n_payments = g->payments->len };
  return gather_state (db, g, copy, error);
}

/* And what its page of paper shows besides. */
static gboolean
gather_invoice (CfShop *shop, CfId id, gboolean copy, Gathered *g, GError **error)
{
  if (!gather_figures (shop, id, copy, g, error) || !load_customer (shop->db, g->invoice.customer_id, &g->customer, error) ||
      (g->invoice.subject_id && !one (shop->db, &about_what, g->invoice.subject_id, 0, NULL, &g->about, error)))
    return FALSE;
  g_autoptr (GError) no_link = NULL;
  g->link = cf_link_address (shop, id, &no_link);
  if (no_link) {
    g_propagate_error (error, g_steal_pointer (&no_link));
    return FALSE;
  }
  g->paper.customer_number = g->customer.number;
  g->paper.about = g->about;
  g->paper.pay_link = g->link;
  g->paper.code = cf_code_text (CF_CODE_INVOICE, id, g->code);
  return TRUE;
}

GBytes *
cf_invoice_pdf (CfShop *shop, CfPaper *paper, CfId invoice_id, gboolean copy, GError **error)
{
  g_auto (Gathered) g = { 0 };
  if (!gather_invoice (shop, invoice_id, copy, &g, error))
    return NULL;
  return cf_paper_bytes (paper, &(CfPaperDocument) { .invoice = &g.paper }, NULL, error);
}

gboolean
cf_invoice_with (CfShop *shop, CfId invoice_id, CfInvoiceUse use, gpointer data, GError **error)
{
  g_auto (Gathered) g = { 0 };
  return gather_figures (shop, invoice_id, FALSE, &g, error) && use (&g.paper, data, error);
}

static gboolean
append_bytes (gpointer data, const guint8 *bytes, gsize length, GError **error)
{
  g_byte_array_append (data, bytes, length);
  return TRUE;
}

static GBytes *
group_pdf (CfShop *shop, CfPaper *paper, CfId group_id, gboolean copy, guint hides, GError **error)
{
  g_auto (CfInvoiceGroup) group = { 0 };
  g_autoptr (GByteArray) out = g_byte_array_new ();
  if (!cf_document_load (shop->db, &CF_INVOICE_GROUP, group_id, &group, error))
    return NULL;
  g_autofree char *title = g_strdup_printf ("Multi-site invoice %s", group.number ? group.number : "");
  gboolean ok = cf_paper_open (paper, title, group.date, append_bytes, out, error);
  for (guint i = 0; ok && i < group.n_members; i++) {
    g_auto (Gathered) g = { 0 };
    ok = gather_invoice (shop, group.members[i].invoice_id, copy, &g, error);
    g.paper.hides = hides;
    ok = ok && cf_paper_add (paper, &(CfPaperDocument) { .invoice = &g.paper }, NULL, error);
  }
  if (!ok || !cf_paper_close (paper, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

GBytes *
cf_group_pdf (CfShop *shop, CfPaper *paper, CfId group_id, gboolean copy, GError **error)
{
  return group_pdf (shop, paper, group_id, copy, 0, error);
}

/* --- on wish --- */

CfPaper *
cf_paper_for (CfShop *shop, const CfDrawOptions *options, GError **error)
{
  g_auto (CfPaperLooks) looks = { 0 };
  if (!cf_paper_looks_load (shop, G_MAXINT64, &looks, error))
    return NULL;
  if (options->size)
    looks.shop.size = options->size;
  return cf_paper_new (&looks.shop, error);
}

GBytes *
cf_invoice_draw (CfShop *shop, CfId invoice_id, const CfDrawOptions *options, GError **error)
{
  g_autoptr (CfPaper) paper = cf_paper_for (shop, options, error);
  g_auto (Gathered) g = { 0 };
  if (!paper || !gather_invoice (shop, invoice_id, options->copy, &g, error))
    return NULL;
  g.paper.hides = options->hides;
  return cf_paper_bytes (paper, &(CfPaperDocument) { .invoice = &g.paper }, NULL, error);
}

GBytes *
cf_group_draw (CfShop *shop, CfId group_id, const CfDrawOptions *options, GError **error)
{
  g_autoptr (CfPaper) paper = cf_paper_for (shop, options, error);
  return paper ? group_pdf (shop, paper, group_id, options->copy, options->hides, error) : NULL;
}

CfOutcome
cf_draft_draw (CfShop *shop, CfWho *who, const CfDraft *draft, const CfDrawOptions *options, GBytes **ret_pdf, GError **error)
{
  g_auto (Gathered) g = { .payments = g_array_new (FALSE, FALSE, sizeof (CfPaperPayment)), .texts = g_ptr_array_new_with_free_func (g_free) };
  *ret_pdf = NULL;
  CfOutcome outcome = cf_draft_totals (shop, who, draft, &g.invoice, &g.party, error);
  if (outcome)
    return outcome;
  g_autoptr (CfPaper) paper = cf_paper_for (shop, options, error);
  if (!paper || !load_customer (shop->db, g.invoice.customer_id, &g.customer, error) ||
      (g.invoice.subject_id && !one (shop->db, &about_what, g.invoice.subject_id, 0, NULL, &g.about, error)))
    return CF_FAILED;
  g.invoice.number = g_strdup ("");
  g.paper = (CfPaperInvoice) { .invoice = &g.invoice, .party = &g.party, .customer_number = g.customer.number, .about = g.about, .balance_minor = g.invoice.total_minor,
                               .stamps = CF_STAMP_DRAFT, .hides = options->hides, .code = draft->id ? cf_code_text (CF_CODE_DRAFT, draft->id, g.code) : NULL };
  *ret_pdf = cf_paper_bytes (paper, &(CfPaperDocument) { .invoice = &g.paper }, NULL, error);
  return *ret_pdf ? CF_OK : CF_FAILED;
}

/* --- receipts --- */

/* What @payment was put on: adds to the row of the same item. CfPaperApplied in @rows, ids beside it. */
static gboolean
add_applied (CfDb *db, CfId payment_id, GArray *rows, GArray *ids, GPtrArray *texts, CfMoney *left, GError **error)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, 3 * sizeof (gint64));
  CfStmt *stmt = cf_db_stmt (db, &applied_by, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, payment_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gint64 row[] = { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2) };
    g_array_append_val (found, row);
  }
  if (step == CF_STEP_FAILED)
    return FALSE;
  for (guint i = 0; i < found->len; i++) {
    const gint64 *f = (gint64 *) (gpointer) found->data + 3 * i;
    gint64 until = 0;
    CfItemRow item = { 0 };
    guint k = 0;
    if (f[2] == 0)
      continue;
    if (!cf_open_item_load (db, f[0], &item, error) || !one (db, &applied_until, f[0], f[1], &until, NULL, error))
      return FALSE;
    while (k < ids->len && g_array_index (ids, CfId, k) != f[0])
      k++;
    if (k == ids->len) {
      CfPaperApplied row = { .kind = item.item.kind, .number = g_strdup (item.number), .date = item.item.date, .due = item.item.due,
                             .total_minor = item.total_minor };
      g_ptr_array_add (texts, (gpointer) row.number);
      g_array_append_val (rows, row);
      g_array_append_val (ids, f[0]);
    }
    CfPaperApplied *row = &g_array_index (rows, CfPaperApplied, k);
    row->amount_minor += f[2];
    row->balance_minor = item.total_minor - until;
    *left -= f[2];
    cf_item_row_clear (&item);
  }
  return TRUE;
}

/* What the customer owed right after the sale, with those merged into them. */
static gboolean
balance_after (CfDb *db, CfId customer_id, gint64 pos, CfMoney *ret, GError **error)
{
  *ret = 0;
  return one (db, &owed_until, customer_id, pos, ret, NULL, error);
}

static gboolean
sale_stamps (CfDb *db, CfId payment_id, CfPaperReceipt *paper, GError **error)
{
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_lookup_ids (db, CF_EVENTS_OF_PAYMENT, payment_id, events, error))
    return FALSE;
  for (guint i = 0; i < events->len; i++) {
    g_auto (CfPaymentEvent) event = { 0 };
    if (!cf_document_load (db, &CF_PAYMENT_EVENT, g_array_index (events, CfId, i), &event, error))
      return FALSE;
    if (event.kind == CF_PAYMENT_VOIDED) {
      paper->stamps |= CF_STAMP_VOID;
      paper->stamp_date = event.date;
    }
  }
  return TRUE;
}

static gboolean
add_card_lines (CfDb *db, const CfSql *sql, CfId id, GString *lines, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  while ((step = cf_step (stmt, error)) == CF_ROW)
    g_string_append_printf (lines, "%s%s", lines->len ? "\n" : "", cf_text (stmt, 0));
  return step == CF_DONE;
}

/* What was sold, where the payment is for one invoice of its day: who pays an account gets the documents, not their lines once more. */
static gboolean
add_sold (CfDb *db, const CfPayment *payment, CfId item_id, GArray *sold, GPtrArray *texts, CfMoney *ret_tax, GError **error)
{
  g_auto (CfInvoice) invoice = { 0 };
  gboolean found;
  if (!cf_record_load (db, &CF_INVOICE, item_id, &invoice, &found, error))
    return FALSE;
  if (!found || invoice.kind != CF_INVOICE_INVOICE || invoice.date != payment->date || invoice.n_lines > SOLD_MAX)
    return TRUE;
  for (guint i = 0; i < invoice.n_lines; i++) {
    const CfInvoiceLine *line = &invoice.lines[i];
    const char *unit = line->unit && *line->unit ? line->unit : NULL;
    char quantity[40];
    char *what = g_strdup (line->description ? line->description : ""), *many = NULL;
    if (line->quantity != CF_DECIMAL_ONE)
      many = g_strdup_printf ("%s%s%s", cf_decimal_format (quantity, sizeof quantity, line->quantity, 0, '.'), unit ? " " : "", unit ? unit : "");
    g_ptr_array_add (texts, what);
    if (many)
      g_ptr_array_add (texts, many);
    g_array_append_val (sold, ((CfPaperSold) { what, many, line->amount_minor }));
  }
  *ret_tax = invoice.tax_minor;
  return TRUE;
}

/* Of money that was given back: the tender is the refund. */
static gboolean
refund_with (CfShop *shop, CfId refund_id, gboolean copy, CfReceiptUse use, gpointer data, GError **error)
{
  CfDb *db = shop->db;
  g_auto (CfRefund) refund = { 0 };
  g_auto (CfCustomer) customer = { 0 };
  g_autofree char *by = NULL;
  g_autoptr (GString) card_lines = g_string_new (NULL);
  char number[CF_ID_TEXT];
  CfPaperReceipt receipt = { .number = cf_id_text (refund_id, number), .stamps = copy ? CF_STAMP_COPY : 0, .gives_back = TRUE, .shows_balance = TRUE };
  gint64 pos;
  if (!cf_document_load (db, &CF_REFUND, refund_id, &refund, error) || !load_customer (db, refund.customer_id, &customer, error) || !cf_record_pos (db, &CF_REFUND, refund_id, &pos, error) ||
      !balance_after (db, refund.customer_id, pos, &receipt.balance_minor, error) || !one (db, &who_gave, refund_id, 0, NULL, &by, error) ||
      !add_card_lines (db, &card_lines_back, refund_id, card_lines, error))
    return FALSE;
  CfPayment tender = { .id = refund_id, .customer_id = refund.customer_id, .date = refund.date, .tender_kind = refund.tender_kind, .tender_name = refund.tender_name, .currency = refund.currency,
                       .kind = CF_PAYMENT_PAYMENT, .amount_minor = refund.amount_minor, .reference = refund.reference, .subject = refund.reason };
  const CfPayment *tenders[] = { &tender };
  receipt.tenders = tenders;
  receipt.n_tenders = 1;
  receipt.received_minor = refund.amount_minor;
  receipt.customer = customer.id ? &customer : NULL;
  receipt.taken_by = by && *by ? by : NULL;
  receipt.card_lines = card_lines->str;
  return use (&receipt, data, error);
}

gboolean
cf_receipt_with (CfShop *shop, CfId payment_id, gboolean copy, CfReceiptUse use, gpointer data, GError **error)
{
  CfDb *db = shop->db;
  gboolean is_payment;
  g_auto (CfPayment) either = { 0 };
  if (!cf_record_load (db, &CF_PAYMENT, payment_id, &either, &is_payment, error))
    return FALSE;
  if (!is_payment)
    return refund_with (shop, payment_id, copy, use, data, error);
  g_auto (CfPayment) asked = { 0 };
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId)), rows = g_array_new (FALSE, FALSE, sizeof (CfPaperApplied)),
      items = g_array_new (FALSE, FALSE, sizeof (CfId)), sold = g_array_new (FALSE, FALSE, sizeof (CfPaperSold));
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *taken_by = NULL;
  g_autoptr (GString) card_lines = g_string_new (NULL);
  char code[CF_CODE_TEXT], number[CF_ID_TEXT];
  CfPaperReceipt receipt = { .number = cf_id_text (payment_id, number), .stamps = copy ? CF_STAMP_COPY : 0, .shows_balance = TRUE, .code = cf_code_text (CF_CODE_PAYMENT, payment_id, code) };
  gint64 pos;
  if (!cf_document_load (db, &CF_PAYMENT, payment_id, &asked, error) || !load_customer (db, asked.customer_id, &customer, error) ||
      !cf_lookup_ids (db, CF_PAYMENTS_OF_SALE, payment_id, ids, error) || !cf_record_pos (db, &CF_PAYMENT, payment_id, &pos, error) ||
      !balance_after (db, asked.customer_id, pos, &receipt.balance_minor, error) || !one (db, &who_did, payment_id, 0, NULL, &taken_by, error))
    return FALSE;
  g_autofree CfPayment *payments = g_new0 (CfPayment, ids->len + 1);
  g_autofree const CfPayment **tenders = g_new0 (const CfPayment *, ids->len + 1);
  gboolean ok = TRUE;
  for (guint i = 0; ok && i < ids->len; i++) {
    CfId id = g_array_index (ids, CfId, i);
    tenders[i] = &payments[i];
    if (!(ok = cf_document_load (db, &CF_PAYMENT, id, &payments[i], error)))
      break;
    receipt.received_minor += payments[i].amount_minor;                 /* each at most CF_AMOUNT_MAX, and a sale has few */
    receipt.unapplied_minor += payments[i].amount_minor;
    ok = add_applied (db, id, rows, items, texts, &receipt.unapplied_minor, error) && sale_stamps (db, id, &receipt, error) && add_card_lines (db, &card_lines_of, id, card_lines, error);
  }
  if (ok && items->len == 1)
    ok = add_sold (db, &asked, g_array_index (items, CfId, 0), sold, texts, &receipt.sold_tax_minor, error);
  receipt.sold = (CfPaperSold *) (gpointer) sold->data;
  receipt.n_sold = sold->len;
  receipt.tenders = tenders;
  receipt.n_tenders = ids->len;
  receipt.customer = customer.id ? &customer : NULL;
  receipt.applied = (CfPaperApplied *) (gpointer) rows->data;
  receipt.n_applied = rows->len;
  receipt.taken_by = taken_by && *taken_by ? taken_by : NULL;
  receipt.card_lines = card_lines->str;
  ok = ok && use (&receipt, data, error);
  for (guint i = 0; i < ids->len; i++)
    cf_payment_clear (&payments[i]);
  return ok;
}

typedef struct { CfPaper *paper; GBytes *bytes; } Drawn;

static gboolean
draw_receipt (const CfPaperReceipt *receipt, gpointer data, GError **error)
{
  Drawn *drawn = data;
  return (drawn->bytes = cf_paper_bytes (drawn->paper, &(CfPaperDocument) { .receipt = receipt }, NULL, error)) != NULL;
}

GBytes *
cf_receipt_pdf (CfShop *shop, CfPaper *paper, CfId payment_id, gboolean copy, GError **error)
{
  Drawn drawn = { paper, NULL };
  return cf_receipt_with (shop, payment_id, copy, draw_receipt, &drawn, error) ? drawn.bytes : NULL;
}

/* --- the first page --- */

GBytes *
cf_invoice_first (CfShop *shop, CfWho *who, CfId invoice_id, GError **error)
{
  g_autofree char *sha256 = NULL;
  g_auto (CfDocumentFile) file = { 0 };
  char hash[CF_FILE_HASH];
  if (!cf_file_of (shop, invoice_id, &sha256, error))
    return NULL;
  g_autoptr (GBytes) kept = *sha256 ? cf_files_get (shop->db, sha256, NULL) : NULL;
  if (kept)
    return g_steal_pointer (&kept);
  g_autoptr (GBytes) drawn = cf_invoice_draw (shop, invoice_id, &(CfDrawOptions) { 0 }, error);
  gboolean same = drawn && *sha256 && g_str_equal (cf_hash_hex (g_bytes_get_data (drawn, NULL), g_bytes_get_size (drawn), hash), sha256);
  if (!drawn || (*sha256 && !same))                                     /* it was sent from elsewhere, and its file has not come: as it would be drawn */
    return g_steal_pointer (&drawn);
  if (!cf_files_put_bytes (shop->db, g_bytes_get_data (drawn, NULL), g_bytes_get_size (drawn), hash, error))
    return NULL;
  if (same)
    return g_steal_pointer (&drawn);
  CfOutcome outcome = cf_file_note (shop, who, invoice_id, hash, &file, error);
  if (outcome == CF_FAILED)
    return NULL;
  g_autoptr (GBytes) first = outcome == CF_ALREADY ? cf_files_get (shop->db, file.sha256, NULL) : NULL;
  return first ? g_steal_pointer (&first) : g_steal_pointer (&drawn);
}
