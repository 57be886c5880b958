/* card-batch.c: see card-batch.h. Tags are on the wire: append-only. The comparison is made anew each time it is looked at, of facts alone: what is put right in the books is matched the next time. */
#include "card-batch.h"
#include "attempt.h"
#include "base/id.h"
#include <string.h>

static const CfField line_fields[] = {
  CF_TEXT (CfCardBatchLine, reference, 1), CF_TEXT (CfCardBatchLine, number, 2), CF_TEXT (CfCardBatchLine, brand, 3), CF_TEXT (CfCardBatchLine, last4, 4), CF_TEXT (CfCardBatchLine, code, 5),
  CF_ENUM (CfCardBatchLine, kind, 6, CfAttemptKind, cf_attempt_kinds), CF_MONEY (CfCardBatchLine, amount_minor, 7), CF_INSTANT (CfCardBatchLine, at, 8), CF_FLAG (CfCardBatchLine, voided, 9),
  CF_FLAG (CfCardBatchLine, offline, 10),
};
static const CfRecord LINE = { "card_batch_line", 0, CF_PART, sizeof (CfCardBatchLine), CF_TABLE (line_fields), NULL, 0 };
static const CfField total_fields[] = { CF_TEXT (CfCardBatchTotal, name, 1), CF_INT (CfCardBatchTotal, count, 2), CF_MONEY (CfCardBatchTotal, amount_minor, 3) };
static const CfRecord TOTAL = { "card_batch_total", 0, CF_PART, sizeof (CfCardBatchTotal), CF_TABLE (total_fields), NULL, 0 };
static const CfField member_fields[] = { CF_REF (CfCardBatchMember, attempt_id, 1) };
static const CfRecord MEMBER = { "card_batch_member", 0, CF_PART, sizeof (CfCardBatchMember), CF_TABLE (member_fields), NULL, 0 };

static const CfField batch_fields[] = {
  CF_REF (CfCardBatch, terminal_id, 1), CF_REF (CfCardBatch, staff_id, 2), CF_INSTANT (CfCardBatch, at, 3), CF_TEXT (CfCardBatch, number, 4), CF_TEXT (CfCardBatch, identity, 5),
  CF_CURRENCY (CfCardBatch, currency, 6), CF_FLAG (CfCardBatch, has_lines, 7), CF_FLAG (CfCardBatch, has_totals, 8), CF_TEXT (CfCardBatch, receipt, 9), CF_TEXT (CfCardBatch, evidence, 10),
};
static const CfPart batch_parts[] = { CF_PARTS_OF (CfCardBatch, lines, 11, &LINE), CF_PARTS_OF (CfCardBatch, totals, 12, &TOTAL), CF_PARTS_OF (CfCardBatch, members, 13, &MEMBER) };
const CfRecord CF_CARD_BATCH = { "card_batch", 40, CF_FACT, sizeof (CfCardBatch), CF_TABLE (batch_fields), CF_TABLE (batch_parts) };

static const CfField orphan_end_fields[] = {
  CF_REF (CfOrphanEnd, orphan_id, 1), CF_ENUM (CfOrphanEnd, kind, 2, CfOrphanKind, cf_orphan_kinds), CF_REF (CfOrphanEnd, attempt_id, 3), CF_REF (CfOrphanEnd, payment_id, 4),
  CF_REF (CfOrphanEnd, staff_id, 5), CF_TEXT (CfOrphanEnd, reason, 6),
};
const CfRecord CF_ORPHAN_END = { "orphan_end", 41, CF_FACT, sizeof (CfOrphanEnd), CF_TABLE (orphan_end_fields), NULL, 0 };

static const CfField note_fields[] = {
  CF_ENUM (CfBatchNote, kind, 1, CfBatchNoteKind, cf_batch_notes), CF_ENUM (CfBatchNote, match, 2, CfBatchMatch, cf_batch_matches), CF_REF (CfBatchNote, terminal_id, 3), CF_REF (CfBatchNote, batch_id, 4),
  CF_TEXT (CfBatchNote, spot, 5), CF_REF (CfBatchNote, orphan_id, 6), CF_REF (CfBatchNote, attempt_id, 7), CF_REF (CfBatchNote, payment_id, 8), CF_MONEY (CfBatchNote, there_minor, 9),
  CF_MONEY (CfBatchNote, here_minor, 10), CF_REF (CfBatchNote, staff_id, 11), CF_INSTANT (CfBatchNote, at, 12), CF_TEXT (CfBatchNote, reason, 13),
};
const CfRecord CF_BATCH_NOTE = { "card_batch_note", 36, CF_FACT, sizeof (CfBatchNote), CF_TABLE (note_fields), NULL, 0 };

const CfEnumName cf_batch_notes[] = { { CF_BATCH_WRITTEN_DOWN, "written_down" }, { CF_BATCH_CARRIED, "carried" }, { 0, NULL } };
const CfEnumName cf_batch_matches[] = {
  { CF_BATCH_MATCHED, "matched" }, { CF_BATCH_DIFFERS, "differs" }, { CF_BATCH_DOUBLED, "doubled" }, { CF_BATCH_MISSING_HERE, "missing_here" }, { CF_BATCH_MISSING_THERE, "missing_there" },
  { CF_BATCH_NOT_LISTED, "not_listed" }, { CF_BATCH_BY_HAND, "by_hand" }, { CF_BATCH_TO_GIVE_BACK, "to_give_back" }, { 0, NULL },
};

/* What is on an attempt of ours, once for each result that says that money moved (16 and 17: of an offline approval, before the bank's word). */
#define OURS "SELECT a.id, a.kind, a.payment_id, a.refund_id, a.customer_id, r.amount_minor + r.tip_minor, r.brand, r.last4, r.code, r.reference, r.at, r.state, " \
             "CASE WHEN a.kind = 1 AND EXISTS (SELECT 1 FROM payment_event e WHERE e.payment_id = a.payment_id AND e.kind IN (3, 4)) THEN 1 ELSE 0 END, " \
             "COALESCE((SELECT MAX(o.kind) FROM orphan_end o WHERE o.attempt_id = a.id), 0), CAST(COALESCE((SELECT SUM(b.amount_minor) FROM refund b WHERE b.source_id = a.payment_id), 0) AS BIGINT), " \
             "r.amount_minor, a.terminal_id FROM attempt a " \
             "JOIN attempt_result r ON r.attempt_id = a.id AND r.state IN (10, 11, 14, 16, 17) "
CF_SQL (ours_open, OURS "WHERE a.terminal_id = $1 AND a.kind IN (1, 2, 3) AND NOT EXISTS (SELECT 1 FROM card_batch_member m WHERE m.attempt_id = a.id) "
                    "AND NOT EXISTS (SELECT 1 FROM orphan_end e JOIN card_batch_note n ON n.orphan_id = e.orphan_id WHERE e.attempt_id = a.id AND n.batch_id <> 0) ORDER BY a.id, r.id");
CF_SQL (ours_one, OURS "WHERE a.id = $1 ORDER BY a.id, r.id");
CF_SQL (notes_of, "SELECT n.kind, n.match, n.spot, n.orphan_id, n.reason, COALESCE((SELECT MAX(e.kind) FROM orphan_end e WHERE e.orphan_id = n.orphan_id AND n.orphan_id <> 0), 0), "
                  "COALESCE((SELECT MAX(e.attempt_id) FROM orphan_end e WHERE e.orphan_id = n.orphan_id AND n.orphan_id <> 0), 0), "
                  "COALESCE((SELECT MAX(e.reason) FROM orphan_end e WHERE e.orphan_id = n.orphan_id AND n.orphan_id <> 0), '') FROM card_batch_note n WHERE n.terminal_id = $1 ORDER BY n.id");
CF_SQL (ours_in, OURS "JOIN card_batch_member m ON m.attempt_id = a.id WHERE m.card_batch_id = $1 ORDER BY a.id, r.id");
CF_SQL (batches_of, "SELECT id FROM card_batch WHERE (CAST($1 AS BIGINT) = 0 OR terminal_id = $1) AND at >= $2 AND at < $3 ORDER BY at DESC, id DESC");
#define NOTED "SELECT n.batch_id FROM orphan_end e JOIN card_batch_note n ON n.orphan_id = e.orphan_id WHERE n.batch_id <> 0 AND e.attempt_id = "      /* its line was in a batch that was closed already */
CF_SQL (batch_of, "SELECT card_batch_id FROM card_batch_member WHERE attempt_id = $1 UNION ALL " NOTED "$1 ORDER BY 1 LIMIT 1");
CF_SQL (way_of, "SELECT a.id, a.terminal_id, COALESCE((SELECT MIN(m.card_batch_id) FROM card_batch_member m WHERE m.attempt_id = a.id), (" NOTED "a.id LIMIT 1), 0) FROM attempt a WHERE a.payment_id = $1 AND a.kind = 1 "
                "AND EXISTS (SELECT 1 FROM attempt_result r WHERE r.attempt_id = a.id AND r.state IN (10, 11, 14, 16, 17)) ORDER BY a.id LIMIT 1");
CF_SQL (orphan_end_of, "SELECT id FROM orphan_end WHERE attempt_id = $1 AND attempt_id <> 0 LIMIT 1");
CF_SQL (by_hand, "SELECT p.id, p.customer_id, p.reference FROM payment p WHERE p.tender_kind = 3 AND p.amount_minor + p.tip_minor = $1 AND p.amount_minor BETWEEN $1 - 1000000 AND $1 "
                 "AND p.reference <> '' AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.payment_id = p.id) ORDER BY p.id DESC");
CF_SQL (orphans_waiting, "SELECT r.id, r.reference, r.code, r.amount_minor + r.tip_minor, r.last4 FROM attempt_result r WHERE r.attempt_id = 0 AND r.terminal_id = $1 "
                         "AND NOT EXISTS (SELECT 1 FROM orphan_end e WHERE e.orphan_id = r.id) ORDER BY r.id");

void
cf_batch_row_clear (gpointer p)
{
  CfBatchRow *row = p;
  g_free (row->number);
  g_free (row->brand);
  g_free (row->last4);
  g_free (row->code);
  g_free (row->spot);
  g_free (row->carried);
}

gboolean
cf_batch_row_is_fault (const CfBatchRow *row)
{
  return row->match != CF_BATCH_MATCHED && row->match != CF_BATCH_NOT_LISTED && !row->carried;
}

/* --- ours --- */

static gboolean
load_ours (CfDb *db, const CfSql *sql, CfId key, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfBatchRow *last = ret->len ? &g_array_index (ret, CfBatchRow, ret->len - 1) : NULL;
    CfAttemptState state = (CfAttemptState) cf_int (stmt, 11);
    gboolean offline = state == CF_ATTEMPT_OFFLINE_APPROVED || state == CF_ATTEMPT_FORWARDED;
    if (last && last->attempt_id == cf_int (stmt, 0)) {
      last->offline &= offline;
      continue;
    }
    CfBatchRow row = { .match = CF_BATCH_NOT_LISTED, .kind = (CfAttemptKind) cf_int (stmt, 1), .attempt_id = cf_int (stmt, 0), .payment_id = cf_int (stmt, 2), .refund_id = cf_int (stmt, 3),
                       .customer_id = cf_int (stmt, 4), .offline = offline, .here_voided = cf_int (stmt, 12) != 0, .number = g_strdup (cf_text (stmt, 9)), .brand = g_strdup (cf_text (stmt, 6)),
                       .last4 = g_strdup (cf_text (stmt, 7)), .code = g_strdup (cf_text (stmt, 8)), .at = cf_int (stmt, 10) };
    row.terminal_id = cf_int (stmt, 16);
    if (cf_int (stmt, 13) == CF_ORPHAN_GIVEN_BACK && !row.here_voided && cf_int (stmt, 14) < cf_int (stmt, 15))
      row.match = CF_BATCH_TO_GIVE_BACK;
    row.here_minor = row.here_voided ? 0 : row.kind == CF_ATTEMPT_REFUND ? -cf_int (stmt, 5) : cf_int (stmt, 5);
    if (!row.at)
      row.at = cf_id_instant (row.attempt_id);
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

typedef struct { CfId attempt_id, payment_id; } Void;

/* A void has no row of its own: it is the sale that is taken back. Void in @ret_voids; NULL: not wanted. */
static void
drop_voids (GArray *rows, GArray *ret_voids)
{
  for (guint i = rows->len; i-- > 0;) {
    const CfBatchRow *row = &g_array_index (rows, CfBatchRow, i);
    Void taken_back = { row->attempt_id, row->payment_id };
    if (row->kind != CF_ATTEMPT_VOID)
      continue;
    if (ret_voids)
      g_array_append_val (ret_voids, taken_back);
    g_array_remove_index (rows, i);
  }
}

gboolean
cf_card_batch_members (CfDb *db, CfId terminal_id, GArray *ret, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfBatchRow));
  g_array_set_clear_func (rows, cf_batch_row_clear);
  if (!load_ours (db, &ours_open, terminal_id, rows, error))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    g_array_append_val (ret, g_array_index (rows, CfBatchRow, i).attempt_id);
  return TRUE;
}

/* --- side by side --- */

static gboolean
same_text (const char *a, const char *b)
{
  return a && b && *a && g_ascii_strcasecmp (a, b) == 0;
}

static gboolean
is_same (const CfCardBatchLine *line, const CfBatchRow *row, guint pass)
{
  CfId named = 0;
  gboolean same_amount = line->amount_minor == row->here_minor || (line->voided && row->here_voided);
  switch (pass) {
    case 0: return line->reference && cf_id_parse (line->reference, &named) && named == row->attempt_id && line->kind == row->kind;
    case 1: return same_text (line->number, row->number) && line->kind == row->kind && (same_text (line->last4, row->last4) || same_amount);
    default: return same_amount && line->kind == row->kind && same_text (line->code, row->code);
  }
}

static void
put_line (CfBatchRow *row, const CfCardBatchLine *line, guint n)
{
  row->line = n;
  row->kind = line->kind;
  row->there_voided = line->voided;
  row->there_minor = line->voided ? 0 : line->amount_minor;
  row->offline = row->offline || line->offline;
  row->at = line->at ? line->at : row->at;
}

/* What a line beside it makes of a row of ours. */
static void
judge (CfBatchRow *row)
{
  if (row->match != CF_BATCH_TO_GIVE_BACK || row->there_minor != row->here_minor)
    row->match = row->there_minor == row->here_minor ? CF_BATCH_MATCHED : CF_BATCH_DIFFERS;
}

static void
match_ours (const CfCardBatch *batch, GArray *rows, gboolean *taken)
{
  for (guint pass = 0; pass < 3; pass++)
    for (guint i = 0; i < batch->n_lines; i++) {
      const CfCardBatchLine *line = &batch->lines[i];
      for (guint k = 0; k < rows->len && !taken[i]; k++) {
        CfBatchRow *row = &g_array_index (rows, CfBatchRow, k);
        if (row->line || !is_same (line, row, pass))
          continue;
        put_line (row, line, i + 1);
        judge (row);
        taken[i] = TRUE;
      }
    }
}

/* Terminals that list a void as a line of its own: by our reference of the void or of the sale. */
static void
match_voids (const CfCardBatch *batch, GArray *rows, const GArray *voids)
{
  for (guint i = 0; i < batch->n_lines; i++) {
    const CfCardBatchLine *line = &batch->lines[i];
    CfId named = 0, payment_id = 0;
    if (line->kind != CF_ATTEMPT_VOID)
      continue;
    gboolean has_name = line->reference && cf_id_parse (line->reference, &named);
    for (guint k = 0; has_name && k < voids->len; k++)
      if (g_array_index (voids, Void, k).attempt_id == named)
        payment_id = g_array_index (voids, Void, k).payment_id;
    for (guint k = 0; k < rows->len; k++) {
      CfBatchRow *row = &g_array_index (rows, CfBatchRow, k);
      if (!row->line || row->kind != CF_ATTEMPT_SALE || !((has_name && row->attempt_id == named) || (payment_id && row->payment_id == payment_id)))
        continue;
      row->there_voided = TRUE;
      row->there_minor = 0;
      judge (row);
    }
  }
}

/* A sale that is not ours, and a void of it further on. */
static gboolean
is_taken_back (const CfCardBatch *batch, const CfCardBatchLine *line)
{
  for (guint i = (guint) (line - batch->lines) + 1; i < batch->n_lines; i++) {
    const CfCardBatchLine *other = &batch->lines[i];
    if (other->kind == CF_ATTEMPT_VOID && ABS (other->amount_minor) == ABS (line->amount_minor) && (same_text (other->reference, line->reference) || same_text (other->last4, line->last4)))
      return TRUE;
  }
  return line->voided;
}

/* A payment that somebody wrote down by hand: the amount agrees, and its reference has the code or the last digits. */
static gboolean
match_by_hand (CfDb *db, const CfCardBatchLine *line, GArray *rows, CfBatchRow *row, GError **error)
{
  g_autoptr (CfRows) stmt = line->kind == CF_ATTEMPT_SALE && !line->voided ? cf_db_stmt (db, &by_hand, error) : NULL;
  CfStep step;
  if (line->kind != CF_ATTEMPT_SALE || line->voided)
    return TRUE;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, line->amount_minor);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    const char *reference = cf_text (stmt, 2);
    gboolean used = FALSE;
    for (guint k = 0; k < rows->len; k++)
      used |= g_array_index (rows, CfBatchRow, k).payment_id == cf_int (stmt, 0);
    if (used || !((line->last4 && *line->last4 && strstr (reference, line->last4)) || (line->code && *line->code && strstr (reference, line->code))))
      continue;
    *row = (CfBatchRow) { .match = CF_BATCH_MATCHED, .payment_id = cf_int (stmt, 0), .customer_id = cf_int (stmt, 1), .here_minor = line->amount_minor };
    return TRUE;
  }
  return step == CF_DONE;
}

/* The same card and amount within half an hour of one that is matched, or our own reference once more. */
static const CfBatchRow *
doubled_of (const CfCardBatchLine *line, GArray *rows)
{
  for (guint k = 0; k < rows->len; k++) {
    const CfBatchRow *row = &g_array_index (rows, CfBatchRow, k);
    CfId named = 0;
    if (!row->attempt_id || row->kind != line->kind || !row->line || line->voided || row->here_voided)
      continue;
    if (line->reference && cf_id_parse (line->reference, &named) && named == row->attempt_id)
      return row;
    if (line->amount_minor == row->there_minor && same_text (line->last4, row->last4) && (!line->at || ABS (line->at - row->at) < 30 * 60 * G_USEC_PER_SEC))
      return row;
  }
  return NULL;
}

static gboolean
find_orphan (CfDb *db, CfId terminal_id, const CfCardBatchLine *line, CfId *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &orphans_waiting, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, terminal_id);
  while ((step = cf_step (stmt, error)) == CF_ROW)
    if (ABS (cf_int (stmt, 3)) == ABS (line->amount_minor) && (same_text (line->number, cf_text (stmt, 1)) || same_text (line->reference, cf_text (stmt, 1)) || same_text (line->code, cf_text (stmt, 2)))) {
      *ret = cf_int (stmt, 0);
      return TRUE;
    }
  return step == CF_DONE;
}

/* --- what people said of it --- */

typedef struct { CfBatchNoteKind kind; CfBatchMatch match; char *spot; CfId orphan_id; char *reason; CfOrphanKind end; CfId attempt_id; char *end_reason; } Note;

static void
note_clear (gpointer p)
{
  Note *note = p;
  g_free (note->spot);
  g_free (note->reason);
  g_free (note->end_reason);
}

static gboolean
load_notes (CfDb *db, CfId terminal_id, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &notes_of, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, terminal_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    Note note = { (CfBatchNoteKind) cf_int (stmt, 0), (CfBatchMatch) cf_int (stmt, 1), g_strdup (cf_text (stmt, 2)), cf_int (stmt, 3), g_strdup (cf_text (stmt, 4)), (CfOrphanKind) cf_int (stmt, 5),
                  cf_int (stmt, 6), g_strdup (cf_text (stmt, 7)) };
    g_array_append_val (ret, note);
  }
  return step == CF_DONE;
}

/* Terminals begin to count anew: what was told of a transaction and when is what it is known by. */
static char *
spot_of_line (const CfCardBatchLine *line)
{
  g_autofree char *text = g_strdup_printf ("%s/%s/%s/%s/%d/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, line->number ? line->number : "", line->reference ? line->reference : "", line->code ? line->code : "",
                                           line->last4 ? line->last4 : "", line->kind, ABS (line->amount_minor), line->at);
  char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  sum[32] = '\0';
  for (char *c = sum; *c; c++)                                          /* letters: a row of digits could be taken for a card number and masked */
    *c = g_ascii_isdigit (*c) ? (char) (*c - '0' + 'g') : *c;
  return sum;
}

static char *
spot_of_ours (const CfBatchRow *row)
{
  char text[CF_ID_TEXT];
  return g_strconcat (row->attempt_id ? "attempt " : "payment ", cf_id_text (row->attempt_id ? row->attempt_id : row->payment_id, text), NULL);
}

static const Note *
note_at (const GArray *notes, CfBatchNoteKind kind, const char *spot, CfBatchMatch match)
{
  for (guint i = notes->len; i-- > 0;) {
    const Note *note = &g_array_index (notes, Note, i);
    if (note->kind == kind && (!match || note->match == match) && g_strcmp0 (note->spot, spot) == 0)
      return note;
  }
  return NULL;
}

/* A line that somebody has written down is what it became, whatever else it looks like. */
static gboolean
match_written (CfDb *db, const CfCardBatch *batch, GArray *rows, const GArray *notes, gboolean *taken, GError **error)
{
  for (guint i = 0; i < batch->n_lines; i++) {
    g_autofree char *spot = spot_of_line (&batch->lines[i]);
    const Note *note = note_at (notes, CF_BATCH_WRITTEN_DOWN, spot, 0);
    CfBatchRow *row = NULL;
    if (!note || !note->attempt_id)
      continue;
    for (int tried = 0; tried < 2 && !row; tried++) {
      for (guint k = 0; k < rows->len && !row; k++)
        if (g_array_index (rows, CfBatchRow, k).attempt_id == note->attempt_id)
          row = &g_array_index (rows, CfBatchRow, k);
      if (!row && !tried && !load_ours (db, &ours_one, note->attempt_id, rows, error))
        return FALSE;
    }
    if (!row || row->line)
      continue;
    put_line (row, &batch->lines[i], i + 1);
    judge (row);
    taken[i] = TRUE;
  }
  return TRUE;
}

static void
put_notes (const CfCardBatch *batch, GArray *rows, const GArray *notes)
{
  for (guint i = 0; i < rows->len; i++) {
    CfBatchRow *row = &g_array_index (rows, CfBatchRow, i);
    row->terminal_id = batch->terminal_id;
    row->batch_id = batch->id;
    row->spot = row->line ? spot_of_line (&batch->lines[row->line - 1]) : spot_of_ours (row);
    const Note *carried = note_at (notes, CF_BATCH_CARRIED, row->spot, row->match), *written = note_at (notes, CF_BATCH_WRITTEN_DOWN, row->spot, 0);
    if (written && !written->end)
      row->orphan_id = written->orphan_id;
    if (row->match != CF_BATCH_MATCHED && written && written->end == CF_ORPHAN_ELSEWHERE)
      row->carried = g_strdup (written->end_reason);
    else if (row->match != CF_BATCH_MATCHED && carried)
      row->carried = g_strdup (carried->reason);
  }
}

static gboolean
add_strays (CfDb *db, const CfCardBatch *batch, GArray *rows, const gboolean *taken, GError **error)
{
  for (guint i = 0; i < batch->n_lines; i++) {
    const CfCardBatchLine *line = &batch->lines[i];
    CfBatchRow row = { 0 };
    if (taken[i] || line->kind == CF_ATTEMPT_VOID || line->kind == CF_ATTEMPT_CLOSE)      /* the sale is the line that counts */
      continue;
    const CfBatchRow *twin = doubled_of (line, rows);
    if (twin)
      row = (CfBatchRow) { .match = CF_BATCH_DOUBLED, .attempt_id = twin->attempt_id, .payment_id = twin->payment_id, .customer_id = twin->customer_id };
    else if (!is_taken_back (batch, line) && !match_by_hand (db, line, rows, &row, error))
      return FALSE;
    if (!row.match)
      row.match = is_taken_back (batch, line) ? CF_BATCH_MATCHED : CF_BATCH_MISSING_HERE;      /* taken back there, never here: nobody has lost anything */
    put_line (&row, line, i + 1);
    if (row.match == CF_BATCH_MATCHED && !row.payment_id) {
      row.there_voided = TRUE;
      row.there_minor = 0;
    }
    row.number = g_strdup (line->number);
    row.brand = g_strdup (line->brand);
    row.last4 = g_strdup (line->last4);
    row.code = g_strdup (line->code);
    g_array_append_val (rows, row);
    if (row.match != CF_BATCH_MATCHED && !find_orphan (db, batch->terminal_id, line, &g_array_index (rows, CfBatchRow, rows->len - 1).orphan_id, error))
      return FALSE;
  }
  return TRUE;
}

static int
faults_first (gconstpointer a, gconstpointer b)
{
  const CfBatchRow *x = a, *y = b;
  gboolean x_good = !cf_batch_row_is_fault (x), y_good = !cf_batch_row_is_fault (y);
  return x_good != y_good ? x_good - y_good : x->at != y->at ? (x->at > y->at) - (x->at < y->at) : (x->attempt_id > y->attempt_id) - (x->attempt_id < y->attempt_id);
}

static void
sum_up (const CfCardBatch *batch, GArray *rows, CfBatchSums *ret)
{
  *ret = (CfBatchSums) { .has_lines = batch && batch->has_lines, .has_totals = batch && batch->has_totals };
  for (guint i = 0; i < rows->len; i++) {
    const CfBatchRow *row = &g_array_index (rows, CfBatchRow, i);
    gboolean here = row->match != CF_BATCH_DOUBLED && row->payment_id && !row->here_voided;
    ret->n_here += here;
    ret->here_minor += row->here_minor;
    ret->n_there += row->line && !row->there_voided;
    ret->there_minor += row->there_minor;
    ret->n_matched += row->match == CF_BATCH_MATCHED;
    ret->n_faults += cf_batch_row_is_fault (row);
    ret->n_carried += row->carried != NULL;
  }
  for (guint i = 0; batch && !batch->has_lines && i < batch->n_totals; i++) {
    ret->n_there += batch->totals[i].count;
    ret->there_minor += batch->totals[i].amount_minor;
  }
}

/* Side by side with lines. */
static gboolean
compare_lines (CfDb *db, const CfCardBatch *batch, GArray *rows, const GArray *voids, const GArray *notes, GError **error)
{
  g_autofree gboolean *taken = g_new0 (gboolean, batch->n_lines + 1);
  for (guint i = 0; i < rows->len; i++) {
    CfBatchRow *row = &g_array_index (rows, CfBatchRow, i);
    row->match = row->match == CF_BATCH_NOT_LISTED ? CF_BATCH_MISSING_THERE : row->match;
  }
  if (!match_written (db, batch, rows, notes, taken, error))
    return FALSE;
  match_ours (batch, rows, taken);
  match_voids (batch, rows, voids);
  for (guint i = 0; i < rows->len; i++) {
    CfBatchRow *row = &g_array_index (rows, CfBatchRow, i);
    if (row->match == CF_BATCH_MISSING_THERE && row->here_voided)
      row->match = CF_BATCH_MATCHED;                                    /* taken back on both sides: many terminals do not list it */
  }
  return add_strays (db, batch, rows, taken, error);
}

gboolean
cf_card_batch_compare (CfDb *db, const CfCardBatch *batch, GArray *ret, CfBatchSums *ret_sums, GError **error)
{
  g_autoptr (GArray) voids = g_array_new (FALSE, FALSE, sizeof (Void)), notes = g_array_new (FALSE, TRUE, sizeof (Note));
  g_array_set_clear_func (notes, note_clear);
  if (!load_ours (db, batch->id ? &ours_in : &ours_open, batch->id ? batch->id : batch->terminal_id, ret, error) || !load_notes (db, batch->terminal_id, notes, error))
    return FALSE;
  drop_voids (ret, voids);
  if (batch->has_lines && !compare_lines (db, batch, ret, voids, notes, error))
    return FALSE;
  put_notes (batch, ret, notes);
  g_array_sort (ret, faults_first);
  sum_up (batch, ret, ret_sums);
  return TRUE;
}

gboolean
cf_card_batch_rows (CfDb *db, CfId batch_id, GArray *ret, CfBatchSums *ret_sums, GError **error)
{
  g_auto (CfCardBatch) batch = { 0 };
  gboolean found;
  if (!cf_record_load (db, &CF_CARD_BATCH, batch_id, &batch, &found, error))
    return FALSE;
  if (!found) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "this batch is not in the ledger");
    return FALSE;
  }
  return cf_card_batch_compare (db, &batch, ret, ret_sums, error);
}

gboolean
cf_card_batch_open (CfDb *db, CfId terminal_id, GArray *ret, CfBatchSums *ret_sums, GError **error)
{
  return cf_card_batch_compare (db, &(CfCardBatch) { .terminal_id = terminal_id }, ret, ret_sums, error);
}

gboolean
cf_card_batches (CfDb *db, CfId terminal_id, CfInstant from, CfInstant to, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &batches_of, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, terminal_id);
  cf_bind_int (stmt, 2, from);
  cf_bind_int (stmt, 3, to);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

gboolean
cf_card_batch_of (CfDb *db, CfId attempt_id, CfId *ret_batch_id, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &batch_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, attempt_id);
  CfStep step = cf_step (stmt, error);
  *ret_batch_id = step == CF_ROW ? cf_int (stmt, 0) : 0;
  return step != CF_STEP_FAILED;
}

gboolean
cf_card_way (CfDb *db, CfId payment_id, CfCardWay *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &way_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, payment_id);
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW ? (CfCardWay) { cf_int (stmt, 0), cf_int (stmt, 1), cf_int (stmt, 2) } : (CfCardWay) { 0 };
  return step != CF_STEP_FAILED;
}

gboolean
cf_card_is_orphans (CfDb *db, CfId attempt_id, gboolean *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &orphan_end_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, attempt_id);
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW;
  return step != CF_STEP_FAILED;
}
