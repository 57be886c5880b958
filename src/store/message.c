/* message.c: messages, what became of them, and the shop's own words for them. Tags and groups are on the wire: append-only. */
#include "message.h"
#include "records.h"

static const CfField message_fields[] = {
  CF_REF (CfMessage, send_id, 1), CF_ENUM (CfMessage, channel, 2, CfChannel, cf_channels), CF_ENUM (CfMessage, about, 3, CfMessageAbout, cf_message_abouts),
  CF_ENUM (CfMessage, purpose, 4, CfMessagePurpose, cf_message_purposes), CF_REF (CfMessage, document_id, 5), CF_REF (CfMessage, customer_id, 6), CF_REF (CfMessage, contact_id, 7),
  CF_TEXT (CfMessage, once, 8), CF_TEXT (CfMessage, recipient, 9, .flags = CF_PERSONAL), CF_TEXT (CfMessage, recipient_name, 10, .flags = CF_PERSONAL),
  CF_TEXT (CfMessage, subject, 11, .flags = CF_PERSONAL), CF_TEXT (CfMessage, text, 12, .flags = CF_PERSONAL), CF_TEXT (CfMessage, link, 13, .flags = CF_PERSONAL),
  CF_TEXT (CfMessage, language, 14), CF_FLAG (CfMessage, attaches, 16), CF_INSTANT (CfMessage, at, 17), CF_INSTANT (CfMessage, hold_until, 18),
};
const CfRecord CF_MESSAGE = { "message", 140, CF_FACT, sizeof (CfMessage), CF_TABLE (message_fields), NULL, 0 };

static const CfField event_fields[] = {
  CF_REF (CfMessageEvent, message_id, 1), CF_REF (CfMessageEvent, customer_id, 2), CF_ENUM (CfMessageEvent, kind, 3, CfMessageEventKind, cf_message_event_kinds),
  CF_INSTANT (CfMessageEvent, at, 4), CF_INSTANT (CfMessageEvent, next_at, 5), CF_INT (CfMessageEvent, try, 6), CF_INT (CfMessageEvent, code, 7),
  CF_TEXT (CfMessageEvent, said, 8, .flags = CF_PERSONAL), CF_TEXT (CfMessageEvent, sha256, 9),
};
const CfRecord CF_MESSAGE_EVENT = { "message_event", 141, CF_FACT, sizeof (CfMessageEvent), CF_TABLE (event_fields), NULL, 0 };

enum { TEMPLATE_FOR = 1, TEMPLATE_WORDS = 2 };
static const CfField template_fields[] = {
  CF_ENUM (CfMessageTemplate, about, 1, CfMessageAbout, cf_message_abouts, .group = TEMPLATE_FOR), CF_ENUM (CfMessageTemplate, purpose, 2, CfMessagePurpose, cf_message_purposes, .group = TEMPLATE_FOR),
  CF_TEXT (CfMessageTemplate, language, 3, .group = TEMPLATE_FOR), CF_TEXT (CfMessageTemplate, subject, 4, .group = TEMPLATE_WORDS), CF_TEXT (CfMessageTemplate, text, 5, .group = TEMPLATE_WORDS),
};
const CfRecord CF_MESSAGE_TEMPLATE = { "message_template", 86, CF_DOCUMENT, sizeof (CfMessageTemplate), CF_TABLE (template_fields), NULL, 0 };

#define ROW "SELECT m.id, m.send_id, m.about, m.document_id, m.customer_id, m.recipient, m.recipient_name, m.subject, m.at, s.state, s.next_at, s.since, s.tries, s.last, s.waits, " \
  "COALESCE((SELECT e.said FROM message_event e WHERE e.message_id = m.id ORDER BY e.at DESC, e.id DESC LIMIT 1), ''), COALESCE((SELECT c.name FROM customer c WHERE c.id = m.customer_id), '') " \
  "FROM message_sum s JOIN message m ON m.id = s.message_id "
CF_SQL (messages_all, ROW "WHERE s.message_id < $1 AND CAST($2 AS BIGINT) = 0 ORDER BY s.message_id DESC LIMIT $3");
CF_SQL (messages_open, ROW "WHERE s.message_id < $1 AND CAST($2 AS BIGINT) = 0 AND s.state IN (1, 2, 4, 5, 6, 7) ORDER BY s.message_id DESC LIMIT $3");
CF_SQL (messages_of, ROW "WHERE s.message_id < $1 AND s.document_id = $2 ORDER BY s.message_id DESC LIMIT $3");
CF_SQL (message_one, ROW "WHERE s.message_id = $1");
CF_SQL (messages_due, "SELECT message_id FROM message_sum WHERE state = 1 AND next_at <= $1 ORDER BY next_at, message_id LIMIT $2");
CF_SQL (messages_next, "SELECT COALESCE(MIN(next_at), 0) FROM message_sum WHERE state = 1 AND CAST($1 AS BIGINT) = 0");
CF_SQL (messages_sending, "SELECT message_id FROM message_sum WHERE state = 2 AND CAST($1 AS BIGINT) = 0 ORDER BY message_id LIMIT $2");
CF_SQL (messages_counts, "SELECT state, COUNT(*) FROM message_sum WHERE state IN (1, 2, 4, 5, 6, 7) GROUP BY state");
CF_SQL (sent_of, "SELECT COUNT(DISTINCT m.send_id), COALESCE(MAX(s.since), 0) FROM message_sum s JOIN message m ON m.id = s.message_id WHERE s.document_id = $1 AND s.state = 3");
CF_SQL (bounced_last, "SELECT e.kind, e.at FROM message m JOIN message_event e ON e.message_id = m.id WHERE m.recipient = $1 AND m.recipient <> '' AND e.kind IN (2, 4, 11) ORDER BY e.at DESC, e.id DESC LIMIT 1");
CF_SQL (sample_invoice, "SELECT id FROM invoice WHERE kind = 1 AND CAST($1 AS BIGINT) = 0 ORDER BY id DESC LIMIT 1");
CF_SQL (sample_estimate, "SELECT id FROM estimate WHERE CAST($1 AS BIGINT) = 0 ORDER BY id DESC LIMIT 1");
CF_SQL (sample_order, "SELECT id FROM sales_order WHERE CAST($1 AS BIGINT) = 0 ORDER BY id DESC LIMIT 1");
CF_SQL (events_of_message, "SELECT id FROM message_event WHERE message_id = $1 ORDER BY at, id");

void
cf_message_row_clear (gpointer p)
{
  CfMessageRow *row = p;
  g_free (row->recipient);
  g_free (row->recipient_name);
  g_free (row->subject);
  g_free (row->said);
  g_free (row->customer);
}

static gboolean
read_rows (CfStmt *stmt, GArray *ret, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfMessageRow row = { .id = cf_int (stmt, 0), .send_id = cf_int (stmt, 1), .about = (CfMessageAbout) cf_int (stmt, 2), .document_id = cf_int (stmt, 3), .customer_id = cf_int (stmt, 4),
                         .recipient = g_strdup (cf_text (stmt, 5)), .recipient_name = g_strdup (cf_text (stmt, 6)), .subject = g_strdup (cf_text (stmt, 7)), .at = cf_int (stmt, 8),
                         .sum = { (CfMessageState) cf_int (stmt, 9), cf_int (stmt, 10), cf_int (stmt, 11), cf_int (stmt, 12), cf_int (stmt, 14), (CfMessageEventKind) cf_int (stmt, 13) },
                         .said = g_strdup (cf_text (stmt, 15)), .customer = g_strdup (cf_text (stmt, 16)) };
    g_array_append_val (ret, row);
  }
  return step == CF_DONE;
}

gboolean
cf_messages_list (CfDb *db, CfMessageList which, CfId document_id, CfId before, guint n, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, document_id ? &messages_of : which == CF_MESSAGES_OPEN ? &messages_open : &messages_all, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, before ? before : G_MAXINT64);
  cf_bind_int (stmt, 2, document_id);
  cf_bind_int (stmt, 3, n);
  return read_rows (stmt, ret, error);
}

gboolean
cf_message_row_load (CfDb *db, CfId id, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &message_one, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  return read_rows (stmt, ret, error);
}

static gboolean
ids (CfDb *db, const CfSql *sql, gint64 first, gint64 n, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, first);
  if (n)
    cf_bind_int (stmt, 2, n);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (ret, id);
  }
  return step == CF_DONE;
}

gboolean cf_messages_due (CfDb *db, CfInstant now, guint n, GArray *ret, GError **error) { return ids (db, &messages_due, now, n, ret, error); }
gboolean cf_messages_sending (CfDb *db, guint n, GArray *ret, GError **error) { return ids (db, &messages_sending, 0, n, ret, error); }
gboolean cf_message_events (CfDb *db, CfId message_id, GArray *ret, GError **error) { return ids (db, &events_of_message, message_id, 0, ret, error); }

/* Two numbers of one row. */
static gboolean
pair (CfStmt *stmt, gint64 *ret_first, gint64 *ret_second, GError **error)
{
  *ret_first = *ret_second = 0;
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW) {
    *ret_first = cf_int (stmt, 0);
    *ret_second = cf_int (stmt, 1);
  }
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

/* The first number of the one row; 0 where there is none. */
static gboolean
one (CfDb *db, const CfSql *sql, gint64 *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, 0);
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW ? cf_int (stmt, 0) : 0;
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean cf_messages_next (CfDb *db, CfInstant *ret, GError **error) { return one (db, &messages_next, ret, error); }

gboolean
cf_message_sample (CfDb *db, CfMessageAbout about, CfId *ret, GError **error)
{
  return one (db, about == CF_ABOUT_ESTIMATE ? &sample_estimate : about == CF_ABOUT_ORDER ? &sample_order : &sample_invoice, ret, error);
}

gboolean
cf_messages_count (CfDb *db, CfMessageCounts *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &messages_counts, error);
  CfStep step;
  *ret = (CfMessageCounts) { 0 };
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    gint64 state = cf_int (stmt, 0);
    *(state == CF_MESSAGE_IS_QUEUED || state == CF_MESSAGE_IS_SENDING ? &ret->waiting : &ret->troubled) += cf_int (stmt, 1);
  }
  return step == CF_DONE;
}

gboolean
cf_sent_load (CfDb *db, CfId document_id, CfSent *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &sent_of, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, document_id);
  return pair (stmt, &ret->count, &ret->last, error);
}

gboolean
cf_address_bounced (CfDb *db, const char *address, CfInstant *ret_at, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, &bounced_last, error);
  gint64 kind;
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, address);
  if (!pair (stmt, &kind, ret_at, error))
    return FALSE;
  if (kind != CF_MESSAGE_BOUNCED)
    *ret_at = 0;
  return TRUE;
}
