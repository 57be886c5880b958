/* import-corrections.c: what happened to documents and money after they came (our own export writes it, export-corrections.c): credit put on invoices, deposits used, amounts written off, payments that came back,
 * money given back. Each row is the act it tells of, with the id that it had, so that a file read again finds it done; "applied" has no id and is done where that much is applied already. */
#include "import-private.h"
#include "base/id.h"
#include "import-corrections.h"
#include "ledger/entry.h"
#include "shop/apply-credit.h"
#include "shop/correct-invoice.h"
#include "shop/give-back.h"
#include "store/lookup.h"

const CfEnumName cf_correction_kinds[] = {
  { CF_CORRECTION_DEPOSIT_USE, "deposit_use" }, { CF_CORRECTION_APPLIED, "applied" }, { CF_CORRECTION_WRITE_OFF, "write_off" }, { CF_CORRECTION_SETTLED, "settled" },
  { CF_CORRECTION_RETURNED, "returned" }, { CF_CORRECTION_FAILED, "failed" }, { CF_CORRECTION_REFUND, "refund" }, { 0, NULL },
};
const CfEnumName cf_write_off_kinds[] = { { CF_WRITE_OFF_BAD_DEBT, "bad_debt" }, { CF_WRITE_OFF_SMALL, "small" }, { CF_WRITE_OFF_DISCOUNT, "discount" }, { 0, NULL } };

typedef struct { CfCorrectionKind kind; CfId id, customer_id, document_id, credit_id, payment_id; CfDate date; CfMoney amount_minor; } Correction;

/* The record whose id the row has, where its kind has one. */
static const CfRecord *
record_of (CfCorrectionKind kind)
{
  switch (kind) {
    case CF_CORRECTION_DEPOSIT_USE: return &CF_DEPOSIT_USE;
    case CF_CORRECTION_WRITE_OFF: return &CF_WRITE_OFF;
    case CF_CORRECTION_REFUND: return &CF_REFUND;
    case CF_CORRECTION_SETTLED: case CF_CORRECTION_RETURNED: case CF_CORRECTION_FAILED: return &CF_PAYMENT_EVENT;
    case CF_CORRECTION_APPLIED: break;
  }
  return NULL;
}

static gboolean
is_done (CfImport *im, const Correction *c, gboolean *ret)
{
  const CfRecord *type = record_of (c->kind);
  gint64 pos = 0;
  *ret = FALSE;
  if (type) {
    gboolean ok = cf_record_pos (im->shop->db, type, c->id, &pos, &im->error);
    *ret = pos != 0;
    return ok;
  }
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine));
  CfMoney applied = 0;
  if (!cf_allocations_load (im->shop->db, c->credit_id, lines, &im->error))
    return FALSE;
  for (guint i = 0; i < lines->len; i++) {
    const CfAllocationLine *line = &g_array_index (lines, CfAllocationLine, i);
    applied += line->credit_id == c->credit_id && line->debit_id == c->document_id ? line->amount_minor : 0;
  }
  *ret = applied >= c->amount_minor;
  return TRUE;
}

/* A cell that names a record by its id; "" is 0. */
static gboolean
read_id (CfImport *im, CfImportRow *row, guint field, CfId *ret)
{
  *ret = 0;
  if (!*row->cells[field] || cf_id_parse (row->cells[field], ret))
    return TRUE;
  cf_import_refuse (im, row, field, CF_UNKNOWN_REFERENCE, "“%.40s” is no id: 13 letters and digits, as the export writes them", row->cells[field]);
  return FALSE;
}

static gboolean
read_document (CfImport *im, CfImportRow *row, guint field, CfId customer_id, CfId *ret)
{
  CfId of;
  *ret = *row->cells[field] ? cf_import_numbered (im, row, field, row->cells[field], customer_id, &of) : 0;
  return *ret || !*row->cells[field];
}

/* What each kind cannot do without. */
static gboolean
has_all (CfImport *im, CfImportRow *row, const Correction *c)
{
  gboolean document = c->document_id, credit = c->credit_id || c->payment_id, id = c->id;
  switch (c->kind) {
    case CF_CORRECTION_APPLIED: return (document || cf_import_need (im, row, CORRECTION_DOCUMENT)) && (credit || cf_import_need (im, row, CORRECTION_CREDIT));
    case CF_CORRECTION_WRITE_OFF: return (id || cf_import_need (im, row, CORRECTION_ID)) && (document || cf_import_need (im, row, CORRECTION_DOCUMENT));
    case CF_CORRECTION_REFUND: return (id || cf_import_need (im, row, CORRECTION_ID)) && (credit || cf_import_need (im, row, CORRECTION_CREDIT));
    default: return (id || cf_import_need (im, row, CORRECTION_ID)) && (c->payment_id || cf_import_need (im, row, CORRECTION_PAYMENT));
  }
}

static gboolean
read_correction (CfImport *im, CfImportRow *row, Correction *c)
{
  int kind = 0;
  if (!cf_import_text_ok (im, row) || !cf_import_money (im, row, CORRECTION_AMOUNT, TRUE, &c->amount_minor))
    return FALSE;
  cf_import_amount (im, row, c->amount_minor);
  if (c->amount_minor <= 0 || !cf_enum_value (cf_correction_kinds, row->cells[CORRECTION_KIND], &kind)) {
    cf_import_refuse (im, row, c->amount_minor <= 0 ? CORRECTION_AMOUNT : CORRECTION_KIND, c->amount_minor <= 0 ? CF_NOT_POSITIVE : CF_NOT_A_CHOICE, NULL);
    return FALSE;
  }
  c->kind = (CfCorrectionKind) kind;
  gboolean named = *row->cells[CORRECTION_CUSTOMER] || *row->cells[CORRECTION_CUSTOMER_NAME];
  if (!cf_import_date (im, row, CORRECTION_DATE, TRUE, &c->date) ||
      (named && !cf_import_customer (im, row, CORRECTION_CUSTOMER, cf_import_has (im, CORRECTION_CUSTOMER_NAME) ? CORRECTION_CUSTOMER_NAME : -1, -1, &c->customer_id)))
    return FALSE;
  if (!read_id (im, row, CORRECTION_ID, &c->id) || !read_id (im, row, CORRECTION_PAYMENT, &c->payment_id) || !read_document (im, row, CORRECTION_DOCUMENT, c->customer_id, &c->document_id) ||
      !read_document (im, row, CORRECTION_CREDIT, c->customer_id, &c->credit_id) || !has_all (im, row, c))
    return FALSE;
  if (!c->credit_id)
    c->credit_id = c->payment_id;
  return TRUE;
}

static CfOutcome
write_off (CfImport *im, CfImportRow *row, const Correction *c, GError **error)
{
  g_auto (CfWriteOff) done = { 0 };
  int kind = CF_WRITE_OFF_BAD_DEBT;
  if (*row->cells[CORRECTION_CODE] && !cf_enum_value (cf_write_off_kinds, row->cells[CORRECTION_CODE], &kind))
    return cf_refuse (&im->who->refusal, CF_NOT_A_CHOICE, "code", row->cells[CORRECTION_CODE]);
  return cf_write_off (im->shop, im->who, c->id, c->document_id, (CfWriteOffKind) kind, c->amount_minor, c->date, &done, error);
}

static CfOutcome
refund (CfImport *im, CfImportRow *row, const Correction *c, GError **error)
{
  g_auto (CfRefund) done = { 0 };
  CfId tender_id = 0;
  if (*row->cells[CORRECTION_TENDER] && !cf_import_tender (im, row, CORRECTION_TENDER, &tender_id))
    return CF_NOT_FOUND;
  return cf_refund (im->shop, im->who, c->id, c->credit_id, c->amount_minor, tender_id, TRUE, row->cells[CORRECTION_REFERENCE], c->date, &done, error);
}

static CfOutcome
do_it (CfImport *im, CfImportRow *row, const Correction *c, GError **error)
{
  g_auto (CfPaymentEvent) event = { 0 };
  g_auto (CfAllocation) applied = { 0 };
  g_auto (CfDepositUse) use = { 0 };
  CfSettleChoice choice = { c->document_id, c->amount_minor };
  switch (c->kind) {
    case CF_CORRECTION_WRITE_OFF: return write_off (im, row, c, error);
    case CF_CORRECTION_REFUND: return refund (im, row, c, error);
    case CF_CORRECTION_DEPOSIT_USE: return cf_use_deposit (im->shop, im->who, c->id, c->payment_id, 0, c->amount_minor, c->date, &use, error);
    case CF_CORRECTION_APPLIED:
      return cf_apply_credit (im->shop, im->who, cf_shop_id (im->shop), c->credit_id, c->amount_minor, CF_SETTLE_NAMED, &choice, 1, c->date, &applied, error);
    default: {
      CfPaymentEventKind kind = c->kind == CF_CORRECTION_SETTLED ? CF_PAYMENT_SETTLED : c->kind == CF_CORRECTION_RETURNED ? CF_PAYMENT_RETURNED : CF_PAYMENT_FAILED;
      return cf_payment_event (im->shop, im->who, c->id, c->payment_id, kind, row->cells[CORRECTION_CODE], 0, c->date, &event, error);
    }
  }
}

static gboolean
import_correction (CfImport *im, guint i)
{
  CfImportRow *row = cf_import_row (im, i);
  Correction c = { 0 };
  GError *failed = NULL;
  gboolean done;
  if (!read_correction (im, row, &c))
    return im->error == NULL;
  if (!is_done (im, &c, &done))
    return FALSE;
  const char *reason = im->who->reason;
  im->who->reason = row->cells[CORRECTION_REASON];
  CfOutcome outcome = done ? CF_ALREADY : do_it (im, row, &c, &failed);
  im->who->reason = reason;
  im->ret->documents += outcome == CF_OK;
  return row->state == CF_ROW_REFUSED ? im->error == NULL : cf_import_answer (im, i, CORRECTION_AMOUNT, outcome, failed);
}

gboolean
cf_import_corrections (CfImport *im)
{
  for (guint i = 0; i < im->rows->len; i++)
    if (cf_import_row (im, i)->state != CF_ROW_REFUSED && (!import_correction (im, i) || !cf_import_step (im, i, im->rows->len)))
      return FALSE;
  return TRUE;
}
