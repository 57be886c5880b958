/* shift.c: see shift.h. Facts; tags are on the wire: append-only. The state of a shift is the newest of its events and closes: ids of one register ascend in time. Kinds in SQL: account 1000 cash in drawers, 1010 undeposited;
 * payment events 1 settled; tender 2 check. */
#include "shift.h"
#include "enums.h"
#include <string.h>

static const CfField cash_fields[] = { CF_MONEY (CfCash, value_minor, 1), CF_INT (CfCash, count, 2) };
static const CfRecord CLOSE_CASH = { "shift_close_cash", 0, CF_PART, sizeof (CfCash), CF_TABLE (cash_fields), NULL, 0 };
static const CfRecord DEPOSIT_CASH = { "bank_deposit_cash", 0, CF_PART, sizeof (CfCash), CF_TABLE (cash_fields), NULL, 0 };
static const CfField figure_fields[] = {
  CF_ENUM (CfShiftFigure, kind, 1, CfFigureKind, cf_figure_kinds), CF_ENUM (CfShiftFigure, tender_kind, 2, CfTenderKind, cf_tender_kinds), CF_TEXT (CfShiftFigure, name, 3),
  CF_INT (CfShiftFigure, count, 4), CF_MONEY (CfShiftFigure, amount_minor, 5),
};
static const CfRecord FIGURE = { "shift_close_figure", 0, CF_PART, sizeof (CfShiftFigure), CF_TABLE (figure_fields), NULL, 0 };
static const CfField carried_fields[] = { CF_ENUM (CfCarried, kind, 1, CfCarriedKind, cf_carried_kinds), CF_REF (CfCarried, ref_id, 2) };
static const CfRecord CARRIED = { "shift_close_carried", 0, CF_PART, sizeof (CfCarried), CF_TABLE (carried_fields), NULL, 0 };
static const CfField difference_fields[] = {
  CF_ENUM (CfCardDifference, match, 1, CfBatchMatch, cf_batch_matches), CF_REF (CfCardDifference, terminal_id, 2), CF_REF (CfCardDifference, attempt_id, 3), CF_REF (CfCardDifference, payment_id, 4),
  CF_TEXT (CfCardDifference, card, 5), CF_MONEY (CfCardDifference, there_minor, 6), CF_MONEY (CfCardDifference, here_minor, 7), CF_TEXT (CfCardDifference, reason, 8),
};
static const CfRecord DIFFERENCE = { "shift_close_difference", 0, CF_PART, sizeof (CfCardDifference), CF_TABLE (difference_fields), NULL, 0 };
static const CfRecord COUNT_CASH = { "drawer_count_cash", 0, CF_PART, sizeof (CfCash), CF_TABLE (cash_fields), NULL, 0 };
static const CfField check_fields[] = { CF_REF (CfDepositCheck, payment_id, 1), CF_MONEY (CfDepositCheck, amount_minor, 2) };
static const CfRecord CHECK = { "bank_deposit_check", 0, CF_PART, sizeof (CfDepositCheck), CF_TABLE (check_fields), NULL, 0 };

static const CfField shift_fields[] = {
  CF_INT (CfShift, station, 1), CF_DATE (CfShift, date, 2), CF_REF (CfShift, staff_id, 3), CF_INSTANT (CfShift, at, 4), CF_CURRENCY (CfShift, currency, 5), CF_MONEY (CfShift, float_minor, 6),
};
const CfRecord CF_SHIFT = { "shift", 31, CF_FACT, sizeof (CfShift), CF_TABLE (shift_fields), NULL, 0 };

static const CfField drawer_fields[] = {
  CF_REF (CfDrawerEntry, shift_id, 1), CF_ENUM (CfDrawerEntry, kind, 2, CfDrawerKind, cf_drawer_kinds), CF_ENUM (CfDrawerEntry, category, 3, CfDrawerCategory, cf_drawer_categories),
  CF_MONEY (CfDrawerEntry, amount_minor, 4), CF_REF (CfDrawerEntry, staff_id, 5), CF_INSTANT (CfDrawerEntry, at, 6), CF_TEXT (CfDrawerEntry, reason, 7),
};
const CfRecord CF_DRAWER_ENTRY = { "drawer_entry", 32, CF_FACT, sizeof (CfDrawerEntry), CF_TABLE (drawer_fields), NULL, 0 };

static const CfField event_fields[] = {
  CF_REF (CfShiftEvent, shift_id, 1), CF_ENUM (CfShiftEvent, kind, 2, CfShiftEventKind, cf_shift_events), CF_REF (CfShiftEvent, staff_id, 3), CF_INSTANT (CfShiftEvent, at, 4),
  CF_TEXT (CfShiftEvent, reason, 5),
};
const CfRecord CF_SHIFT_EVENT = { "shift_event", 33, CF_FACT, sizeof (CfShiftEvent), CF_TABLE (event_fields), NULL, 0 };

static const CfField close_fields[] = {
  CF_REF (CfShiftClose, shift_id, 1), CF_REF (CfShiftClose, staff_id, 2), CF_INSTANT (CfShiftClose, at, 3), CF_INT (CfShiftClose, number, 4), CF_CURRENCY (CfShiftClose, currency, 5),
  CF_MONEY (CfShiftClose, expected_minor, 6), CF_MONEY (CfShiftClose, counted_minor, 7), CF_MONEY (CfShiftClose, over_minor, 8), CF_MONEY (CfShiftClose, left_minor, 9),
  CF_TEXT (CfShiftClose, reason, 10), CF_TEXT (CfShiftClose, head, 11), CF_INT (CfShiftClose, counts, 15), CF_MONEY (CfShiftClose, first_minor, 16),
};
static const CfPart close_parts[] = { CF_PARTS_OF (CfShiftClose, cash, 12, &CLOSE_CASH), CF_PARTS_OF (CfShiftClose, figures, 13, &FIGURE), CF_PARTS_OF (CfShiftClose, carried, 14, &CARRIED),
                                      CF_PARTS_OF (CfShiftClose, differences, 17, &DIFFERENCE) };
const CfRecord CF_SHIFT_CLOSE = { "shift_close", 34, CF_FACT, sizeof (CfShiftClose), CF_TABLE (close_fields), CF_TABLE (close_parts) };

static const CfField count_fields[] = {
  CF_REF (CfDrawerCount, shift_id, 1), CF_REF (CfDrawerCount, staff_id, 2), CF_INSTANT (CfDrawerCount, at, 3), CF_MONEY (CfDrawerCount, counted_minor, 4),
};
static const CfPart count_parts[] = { CF_PARTS_OF (CfDrawerCount, cash, 5, &COUNT_CASH) };
const CfRecord CF_DRAWER_COUNT = { "drawer_count", 37, CF_FACT, sizeof (CfDrawerCount), CF_TABLE (count_fields), CF_TABLE (count_parts) };

static const CfField move_fields[] = {
  CF_REF (CfShiftMove, payment_id, 1), CF_REF (CfShiftMove, refund_id, 2), CF_REF (CfShiftMove, from_shift_id, 3), CF_REF (CfShiftMove, to_shift_id, 4), CF_MONEY (CfShiftMove, cash_minor, 5),
  CF_FLAG (CfShiftMove, from_open, 6), CF_FLAG (CfShiftMove, to_open, 7), CF_REF (CfShiftMove, staff_id, 8), CF_INSTANT (CfShiftMove, at, 9), CF_TEXT (CfShiftMove, reason, 10),
};
const CfRecord CF_SHIFT_MOVE = { "shift_move", 38, CF_FACT, sizeof (CfShiftMove), CF_TABLE (move_fields), NULL, 0 };

static const CfField deposit_fields[] = {
  CF_DATE (CfBankDeposit, date, 1), CF_REF (CfBankDeposit, staff_id, 2), CF_CURRENCY (CfBankDeposit, currency, 3), CF_MONEY (CfBankDeposit, cash_minor, 4),
  CF_MONEY (CfBankDeposit, total_minor, 5), CF_TEXT (CfBankDeposit, reference, 6),
};
static const CfPart deposit_parts[] = { CF_PARTS_OF (CfBankDeposit, cash, 7, &DEPOSIT_CASH), CF_PARTS_OF (CfBankDeposit, checks, 8, &CHECK) };
const CfRecord CF_BANK_DEPOSIT = { "bank_deposit", 35, CF_FACT, sizeof (CfBankDeposit), CF_TABLE (deposit_fields), CF_TABLE (deposit_parts) };

CF_SQL (shift_newest, "SELECT id, date FROM shift WHERE station = $1 ORDER BY id DESC LIMIT 1");
CF_SQL (shift_states, "SELECT (SELECT COUNT(*) FROM shift WHERE id = $1), COALESCE((SELECT MAX(id) FROM shift_close WHERE shift_id = $1), 0), "
                      "COALESCE((SELECT MAX(id) FROM shift_event WHERE shift_id = $1), 0), COALESCE((SELECT kind FROM shift_event WHERE shift_id = $1 ORDER BY id DESC LIMIT 1), 0)");
CF_SQL (shift_before, "SELECT s.id, COALESCE((SELECT MAX(c.id) FROM shift_close c WHERE c.shift_id = s.id), 0) FROM shift s WHERE s.station = $1 AND s.id < $2 ORDER BY s.id DESC LIMIT 1");
CF_SQL (drawer_sum, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM posting WHERE account = 1000 AND sub_id = $1");
/* What was moved counts where it was moved to last. */
#define IN_SHIFT(table, key) "((" table ".shift_id = $1 AND " table ".shift_id <> 0 AND NOT EXISTS (SELECT 1 FROM shift_move m WHERE m." key " = " table ".id)) OR " table ".id IN " \
                             "(SELECT m." key " FROM shift_move m WHERE m.to_shift_id = $1 AND m." key " <> 0 AND NOT EXISTS (SELECT 1 FROM shift_move n WHERE n." key " = m." key " AND n.id > m.id)))"
CF_SQL (shift_figures, "SELECT 1, p.tender_kind, p.tender_name, COUNT(*), CAST(SUM(p.amount_minor + p.rounding_minor + p.tip_minor) AS BIGINT) FROM payment p WHERE " IN_SHIFT ("p", "payment_id")
                       " GROUP BY p.tender_kind, p.tender_name "
                       "UNION ALL SELECT 2, r.tender_kind, r.tender_name, COUNT(*), CAST(-SUM(r.amount_minor + r.rounding_minor) AS BIGINT) FROM refund r WHERE " IN_SHIFT ("r", "refund_id")
                       " GROUP BY r.tender_kind, r.tender_name "
                       "UNION ALL SELECT 3, p.tender_kind, p.tender_name, COUNT(*), CAST(-SUM(p.amount_minor + p.rounding_minor + p.tip_minor) AS BIGINT) FROM payment_event e JOIN payment p ON p.id = e.payment_id "
                       "WHERE e.shift_id = $1 AND e.shift_id <> 0 AND e.kind <> 1 GROUP BY p.tender_kind, p.tender_name "
                       "UNION ALL SELECT 3 + kind, 0, '', COUNT(*), CAST(SUM(CASE WHEN kind IN (2, 3) THEN -amount_minor ELSE amount_minor END) AS BIGINT) FROM drawer_entry WHERE shift_id = $1 GROUP BY kind "
                       "UNION ALL SELECT 8, 0, '', (SELECT COUNT(*) FROM shift_close c WHERE c.shift_id = $1), CAST((SELECT COALESCE(SUM(c.left_minor - c.expected_minor), 0) FROM shift_close c WHERE c.shift_id = $1) "
                       "- (SELECT COALESCE(SUM(m.cash_minor), 0) FROM shift_move m WHERE m.to_shift_id = $1 AND m.to_open = 0) "
                       "+ (SELECT COALESCE(SUM(m.cash_minor), 0) FROM shift_move m WHERE m.from_shift_id = $1 AND m.from_open = 0) AS BIGINT) FROM shift s WHERE s.id = $1 "
                       "AND EXISTS (SELECT 1 FROM shift_close c WHERE c.shift_id = $1) ORDER BY 1, 2, 3");
CF_SQL (payments_of_shift, "SELECT p.id FROM payment p WHERE " IN_SHIFT ("p", "payment_id") " ORDER BY p.id DESC");
CF_SQL (shift_of_payment, "SELECT COALESCE((SELECT m.to_shift_id FROM shift_move m WHERE m.payment_id = p.id ORDER BY m.id DESC LIMIT 1), p.shift_id) FROM payment p WHERE p.id = $1");
CF_SQL (shift_of_refund, "SELECT COALESCE((SELECT m.to_shift_id FROM shift_move m WHERE m.refund_id = r.id ORDER BY m.id DESC LIMIT 1), r.shift_id) FROM refund r WHERE r.id = $1");
CF_SQL (carried_work, "SELECT 1, attempt_id FROM attempt_journal WHERE state < 10 UNION ALL SELECT 2, d.id FROM draft d WHERE d.discarded = 0 "
                      "AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.draft_id = d.id AND i.draft_id <> 0) "
                      "UNION ALL SELECT 3, p.id FROM shift s JOIN payment p ON p.shift_id <> 0 AND p.shift_id IN (SELECT o.id FROM shift o WHERE o.station = s.station AND o.id < s.id ORDER BY o.id DESC LIMIT 20) "
                      "WHERE s.id = $1 AND p.pos > s.pos ORDER BY 1, 2");
CF_SQL (close_number, "SELECT COALESCE(MAX(c.number), 0) + 1 FROM shift_close c JOIN shift s ON s.id = c.shift_id WHERE s.station = $1");
CF_SQL (shift_ids, "SELECT id FROM shift WHERE CAST($1 AS BIGINT) = 0 OR station = $1 ORDER BY id DESC LIMIT $2");
CF_SQL (close_of, "SELECT id FROM shift_close WHERE shift_id = $1 ORDER BY id DESC LIMIT 1");
CF_SQL (closes_of, "SELECT c.id FROM shift_close c JOIN shift s ON s.id = c.shift_id WHERE s.station = $1 ORDER BY c.id DESC");
CF_SQL (drawer_entries, "SELECT id FROM drawer_entry WHERE shift_id = $1 ORDER BY id DESC");
CF_SQL (safe_sum, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM posting WHERE account = 1010 AND sub_id = $1");
CF_SQL (checks_waiting, "SELECT id FROM payment p WHERE p.tender_kind = 2 AND NOT EXISTS (SELECT 1 FROM payment_event e WHERE e.payment_id = p.id) ORDER BY p.id");
CF_SQL (close_gaps, "SELECT s.station, COUNT(*), COUNT(DISTINCT c.number), MAX(c.number) FROM shift_close c JOIN shift s ON s.id = c.shift_id GROUP BY s.station "
                    "HAVING COUNT(DISTINCT c.number) <> COUNT(*) OR MAX(c.number) <> COUNT(*) ORDER BY s.station");
CF_SQL (close_sums, "SELECT c.number FROM shift_close c JOIN shift s ON s.id = c.shift_id WHERE c.counted_minor BETWEEN 0 AND 1000000000000000 "
                    "AND c.expected_minor BETWEEN -1000000000000000 AND 1000000000000000 AND c.over_minor <> c.counted_minor - c.expected_minor ORDER BY c.id");

static gboolean
one_int (CfDb *db, const CfSql *sql, gint64 key, gint64 *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, key);
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW ? cf_int (stmt, 0) : 0;
  return step != CF_STEP_FAILED;
}

gboolean
cf_shift_state (CfDb *db, CfId shift_id, CfShiftState *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &shift_states, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, shift_id);
  if (cf_step (stmt, error) != CF_ROW)
    return FALSE;
  if (cf_int (stmt, 0) == 0)
    *ret = CF_SHIFT_NONE;
  else if (cf_int (stmt, 1) > cf_int (stmt, 2))
    *ret = CF_SHIFT_CLOSED;
  else
    *ret = cf_int (stmt, 3) == CF_SHIFT_BEGAN_COUNT ? CF_SHIFT_COUNTING : CF_SHIFT_OPEN;
  return TRUE;
}

gboolean
cf_shift_now (CfDb *db, gint64 station, CfId *ret_shift_id, CfDate *ret_date, CfShiftState *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &shift_newest, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, station);
  CfStep step = cf_step (stmt, error);
  *ret_shift_id = step == CF_ROW ? cf_int (stmt, 0) : 0;
  *ret_date = step == CF_ROW ? cf_int (stmt, 1) : 0;
  *ret = CF_SHIFT_NONE;
  return step == CF_DONE || (step == CF_ROW && cf_shift_state (db, *ret_shift_id, ret, error));
}

gboolean
cf_shift_at (CfDb *db, gint64 station, CfId id, CfId *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &shift_before, error);
  CfShiftState state;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, station);
  cf_bind_int (stmt, 2, id);
  CfStep step = cf_step (stmt, error);
  *ret = 0;
  if (step != CF_ROW)
    return step == CF_DONE;
  CfId shift_id = cf_int (stmt, 0), closed = cf_int (stmt, 1);
  if (closed == 0 || closed > id)
    *ret = shift_id;
  else if (!cf_shift_state (db, shift_id, &state, error))
    return FALSE;
  else if (state != CF_SHIFT_CLOSED)                                    /* reopened since */
    *ret = shift_id;
  return TRUE;
}

gboolean
cf_drawer_balance (CfDb *db, gint64 station, CfMoney *ret, GError **error)
{
  return one_int (db, &drawer_sum, station, ret, error);
}

void
cf_shift_figure_clear (gpointer figure)
{
  g_free (((CfShiftFigure *) figure)->name);
}

gboolean
cf_shift_figures (CfDb *db, CfId shift_id, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &shift_figures, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, shift_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfShiftFigure figure = { (CfFigureKind) cf_int (stmt, 0), (CfTenderKind) cf_int (stmt, 1), g_strdup (cf_text (stmt, 2)), cf_int (stmt, 3), cf_int (stmt, 4) };
    g_array_append_val (ret, figure);
  }
  return step == CF_DONE;
}

CfMoney
cf_figures_cash (const CfShiftFigure *figures, guint n)
{
  CfMoney sum = 0;
  for (guint i = 0; i < n; i++)
    if (figures[i].kind >= CF_FIGURE_PAY_IN || figures[i].tender_kind == CF_TENDER_CASH)
      sum += figures[i].amount_minor;
  return sum;
}

gboolean
cf_shift_carried (CfDb *db, CfId shift_id, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &carried_work, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, shift_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfCarried carried = { (CfCarriedKind) cf_int (stmt, 0), cf_int (stmt, 1) };
    g_array_append_val (ret, carried);
  }
  return step == CF_DONE;
}

gboolean
cf_shift_of (CfDb *db, CfId payment_id, gboolean is_refund, CfId *ret, GError **error)
{
  return one_int (db, is_refund ? &shift_of_refund : &shift_of_payment, payment_id, ret, error);
}

static const CfShiftFigure *
same_figure (const CfShiftFigure *figures, guint n, const CfShiftFigure *wanted)
{
  for (guint i = 0; i < n; i++)
    if (figures[i].kind == wanted->kind && figures[i].tender_kind == wanted->tender_kind && g_strcmp0 (figures[i].name ? figures[i].name : "", wanted->name ? wanted->name : "") == 0)
      return &figures[i];
  return NULL;
}

/* @after less @before; what is the same on both is left out. */
static void
add_change (GArray *ret, const CfShiftFigure *before, const CfShiftFigure *after)
{
  const CfShiftFigure *either = after ? after : before;
  CfShiftFigure change = { either->kind, either->tender_kind, NULL, (after ? after->count : 0) - (before ? before->count : 0), (after ? after->amount_minor : 0) - (before ? before->amount_minor : 0) };
  if (change.kind == CF_FIGURE_EARLIER || (!change.count && !change.amount_minor))
    return;
  change.name = g_strdup (either->name);
  g_array_append_val (ret, change);
}

gboolean
cf_shift_late (CfDb *db, const CfShiftClose *z, GArray *ret, GError **error)
{
  g_autoptr (GArray) now = g_array_new (FALSE, TRUE, sizeof (CfShiftFigure));
  g_array_set_clear_func (now, cf_shift_figure_clear);
  if (!cf_shift_figures (db, z->shift_id, now, error))
    return FALSE;
  const CfShiftFigure *figures = (const CfShiftFigure *) (gpointer) now->data;
  for (guint i = 0; i < now->len; i++)
    add_change (ret, same_figure (z->figures, z->n_figures, &figures[i]), &figures[i]);
  for (guint i = 0; i < z->n_figures; i++)
    if (!same_figure (figures, now->len, &z->figures[i]))
      add_change (ret, &z->figures[i], NULL);
  return TRUE;
}

gboolean
cf_shift_number (CfDb *db, gint64 station, gint64 *ret, GError **error)
{
  return one_int (db, &close_number, station, ret, error);
}

static gboolean
ids (CfRows *stmt, GArray *ret, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

gboolean
cf_shifts (CfDb *db, gint64 station, guint max, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &shift_ids, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, station);
  cf_bind_int (stmt, 2, max);
  return ids (stmt, ret, error);
}

gboolean
cf_shift_payments (CfDb *db, CfId shift_id, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &payments_of_shift, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, shift_id);
  return ids (stmt, ret, error);
}

gboolean
cf_shift_close_of (CfDb *db, CfId shift_id, CfId *ret, GError **error)
{
  return one_int (db, &close_of, shift_id, ret, error);
}

gboolean
cf_shift_closes (CfDb *db, gint64 station, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &closes_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, station);
  return ids (stmt, ret, error);
}

gboolean
cf_drawer_entries (CfDb *db, CfId shift_id, GArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &drawer_entries, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, shift_id);
  return ids (stmt, ret, error);
}

gboolean
cf_undeposited (CfDb *db, CfId safe, CfMoney *ret_cash, GArray *ret_checks, GError **error)
{
  if (!one_int (db, &safe_sum, safe, ret_cash, error))
    return FALSE;
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &checks_waiting, error);
  return stmt && ids (stmt, ret_checks, error);
}

static gboolean
each_number (CfDb *db, const CfSql *sql, const char *format, GPtrArray *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    g_ptr_array_add (ret, g_strdup_printf ("%s %" G_GINT64_FORMAT, format, cf_int (stmt, 0)));
  return step == CF_DONE;
}

gboolean
cf_shift_verify (CfDb *db, GPtrArray *ret, GError **error)
{
  return each_number (db, &close_gaps, "Z reports are left out or doubled at station", ret, error) &&
         each_number (db, &close_sums, "what was counted or over does not add up: Z", ret, error);
}
