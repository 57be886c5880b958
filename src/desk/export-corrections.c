/* export-corrections.c: what happened to documents and money after they came, as import-corrections.c reads it. In the order in which it can be done again: deposits are used, credit is put on invoices, amounts
 * are written off, money is given back, payments settle or come back (nothing can be given back of them then). What was taken back again (a write-off, a payment by mistake) is not there, nor is what stood on a void document. */
#include "export-private.h"
#include "base/id.h"
#include "import-corrections.h"

CF_SQL (uses, "SELECT u.id, u.date, u.customer_id, '', '', u.deposit_id, u.amount_minor, '', '', '', '' FROM deposit_use u WHERE NOT EXISTS "
              "(SELECT 1 FROM payment_event v WHERE v.payment_id = u.deposit_id AND v.kind = 3) ORDER BY u.id");
CF_SQL (applied, "SELECT 0, MIN(a.date), a.customer_id, d.number, COALESCE(c.number, ''), CASE WHEN e.kind = 12 THEN e.id ELSE 0 END, CAST(SUM(l.amount_minor) AS BIGINT), '', '', '', '' "
                 "FROM allocation_line l JOIN allocation a ON a.id = l.allocation_id JOIN entry e ON e.id = l.credit_id AND e.kind IN (2, 4, 12) JOIN invoice d ON d.id = l.debit_id "
                 "LEFT JOIN invoice c ON c.id = e.id GROUP BY e.id, e.kind, d.id, a.customer_id, d.number, c.number HAVING SUM(l.amount_minor) > 0 ORDER BY 2, d.number, COALESCE(c.number, ''), e.id, d.id");
CF_SQL (write_offs, "SELECT w.id, w.date, w.customer_id, d.number, '', 0, w.amount_minor, '', '', w.kind, w.reason FROM write_off w JOIN invoice d ON d.id = w.item_id "
                    "WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.reverses_id = w.id) ORDER BY w.id");
CF_SQL (events, "SELECT v.id, v.date, v.customer_id, '', '', v.payment_id, p.amount_minor, '', '', v.code, v.reason, v.kind FROM payment_event v JOIN payment p ON p.id = v.payment_id "
                "WHERE v.kind <> 3 AND NOT EXISTS (SELECT 1 FROM payment_event o WHERE o.payment_id = v.payment_id AND o.kind = 3) ORDER BY v.pos, v.id");
CF_SQL (refunds, "SELECT r.id, r.date, r.customer_id, '', COALESCE(c.number, ''), CASE WHEN c.id IS NULL THEN r.source_id ELSE 0 END, r.amount_minor, r.tender_name, r.reference, '', r.reason FROM refund r "
                 "LEFT JOIN invoice c ON c.id = r.source_id ORDER BY r.id");

typedef struct {
  CfId id, customer_id, payment_id; CfDate date; CfMoney amount; gint64 event;
  char *document, *credit, *tender, *reference, *code, *reason;
} Row;

static void
row_clear (gpointer p)
{
  Row *row = p;
  char **texts[] = { &row->document, &row->credit, &row->tender, &row->reference, &row->code, &row->reason };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_clear_pointer (texts[i], g_free);
}

static gboolean
load (CfOut *out, const CfSql *sql, gboolean has_event, GArray *rows, GError **error)
{
  CfStmt *stmt = cf_db_stmt (out->shop->db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    Row row = { .id = cf_int (stmt, 0), .date = cf_int (stmt, 1), .customer_id = cf_int (stmt, 2), .document = g_strdup (cf_text (stmt, 3)), .credit = g_strdup (cf_text (stmt, 4)),
                .payment_id = cf_int (stmt, 5), .amount = cf_int (stmt, 6), .tender = g_strdup (cf_text (stmt, 7)), .reference = g_strdup (cf_text (stmt, 8)),
                .code = sql == &write_offs ? g_strdup (cf_enum_name (cf_write_off_kinds, cf_int (stmt, 9))) : g_strdup (cf_text (stmt, 9)), .reason = g_strdup (cf_text (stmt, 10)),
                .event = has_event ? cf_int (stmt, 11) : 0 };
    g_array_append_val (rows, row);
  }
  return step == CF_DONE;
}

static CfCorrectionKind
kind_of (CfCorrectionKind kind, const Row *row)
{
  if (kind != CF_CORRECTION_RETURNED)
    return kind;
  return row->event == CF_PAYMENT_SETTLED ? CF_CORRECTION_SETTLED : row->event == CF_PAYMENT_FAILED ? CF_CORRECTION_FAILED : CF_CORRECTION_RETURNED;
}

/* What needs a reason has one when it is done again: where none was kept, that it was imported. */
static const char *
reason_of (CfCorrectionKind kind, const Row *row)
{
  gboolean needs = kind == CF_CORRECTION_WRITE_OFF || kind == CF_CORRECTION_REFUND || kind == CF_CORRECTION_RETURNED;
  return needs && !*row->reason ? "Imported" : row->reason;
}

static gboolean
put (CfOut *out, CfCorrectionKind kind, const Row *row, GError **error)
{
  char id[CF_ID_TEXT];
  cf_out_add (out, cf_enum_name (cf_correction_kinds, kind_of (kind, row)));
  cf_out_date (out, row->date);
  if (!cf_out_customer (out, row->customer_id, error))
    return FALSE;
  cf_out_add (out, row->document);
  cf_out_add (out, row->credit);
  cf_out_add (out, row->payment_id ? cf_id_text (row->payment_id, id) : "");
  cf_out_money (out, row->amount);
  cf_out_add (out, row->tender);
  cf_out_add (out, row->reference);
  cf_out_add (out, row->code);
  cf_out_add (out, reason_of (kind, row));
  cf_out_add (out, row->id ? cf_id_text (row->id, id) : "");
  return cf_out_end (out, error);
}

static gboolean
put_all (CfOut *out, CfCorrectionKind kind, const CfSql *sql, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_array_set_clear_func (rows, row_clear);
  if (!load (out, sql, kind == CF_CORRECTION_RETURNED, rows, error))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (!put (out, kind, &g_array_index (rows, Row, i), error))
      return FALSE;
  return TRUE;
}

gboolean
cf_out_corrections (CfOut *out, GError **error)
{
  return put_all (out, CF_CORRECTION_DEPOSIT_USE, &uses, error) && put_all (out, CF_CORRECTION_APPLIED, &applied, error) && put_all (out, CF_CORRECTION_WRITE_OFF, &write_offs, error) &&
         put_all (out, CF_CORRECTION_REFUND, &refunds, error) && put_all (out, CF_CORRECTION_RETURNED, &events, error);
}
