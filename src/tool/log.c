/* log.c: the commit log as people read it (T23), and the reports about numbers and money. */
#include "commands.h"
#include "base/date.h"
#include "desk/report-numbers.h"
#include "edit.h"
#include "show.h"
#include "store/audit.h"
#include "store/report-tenders.h"
#include <string.h>

static const char *
text (const char *s)
{
  return s ? s : "";
}

/* --- log --- */

static const char *const change_words[] = { "?", "added", "changed", "removed", "by a newer version" };
static const char *const change_names[] = { "?", "added", "changed", "removed", "unknown" };

/* @zone NULL: UTC. */
static char *
clock_text (CfInstant at, GTimeZone *zone, const char *format)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (at / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local = utc && zone ? g_date_time_to_timezone (utc, zone) : NULL;

  return utc ? g_date_time_format (local ? local : utc, format) : g_strdup ("");
}

static json_t *
change_json (const CfAuditChange *change)
{
  json_t *fields = json_array ();

  for (guint i = 0; change->fields && i < change->fields->len; i++) {
    const CfAuditField *f = &g_array_index (change->fields, CfAuditField, i);
    json_t *json = json_pack ("{s:s, s:o, s:o}", "field", f->field, "before", f->before ? cf_json_text (f->before) : json_null (), "after",
                              f->after ? cf_json_text (f->after) : json_null ());
    if (f->list) {
      json_object_set_new (json, "list", json_string (f->list));
      json_object_set_new (json, "line", json_integer (f->line));
    }
    json_array_append_new (fields, json);
  }
  return json_pack ("{s:s, s:s, s:o, s:o, s:o}", "what", change_names[change->kind], "type", change->type, "id", cf_json_id (change->id), "label",
                    cf_json_text (change->label), "fields", fields);
}

static void
say_change (CfTool *tool, const CfAuditChange *change, gboolean detail)
{
  cf_say (tool, "    %s %s %s", text (change->type), text (change->label), change_words[change->kind]);
  for (guint i = 0; change->fields && i < change->fields->len; i++) {
    const CfAuditField *f = &g_array_index (change->fields, CfAuditField, i);
    g_autofree char *place = f->list ? g_strdup_printf ("%s %u %s", f->list, f->line, f->field) : g_strdup (f->field);
    if (change->kind == CF_AUDIT_CHANGED)
      cf_say (tool, "        %s: %s → %s", place, f->before ? f->before : "–", f->after ? f->after : "–");
    else if (detail || strcmp (text (change->type), "setting") == 0)
      cf_say (tool, "        %s: %s", place, text (f->after));
  }
}

static json_t *
say_commit (CfTool *tool, const CfAuditCommit *commit, gboolean detail)
{
  g_autofree char *at = clock_text (commit->at, tool->shop->tz, "%Y-%m-%d %H:%M:%S"), *utc = clock_text (commit->at, NULL, "%Y-%m-%dT%H:%M:%SZ");
  json_t *changes = json_array ();

  cf_say (tool, "%" G_GINT64_FORMAT "  %s  %s%s%s%s%s%s%s%s", commit->pos, at, text (commit->act), *text (commit->actor) ? " by " : "", text (commit->actor),
          *text (commit->approver) ? ", allowed by " : "", text (commit->approver), *text (commit->reason) ? ": " : "", text (commit->reason),
          commit->held ? "  (held)" : "");
  for (guint i = 0; commit->changes && i < commit->changes->len; i++) {
    say_change (tool, &g_array_index (commit->changes, CfAuditChange, i), detail);
    json_array_append_new (changes, change_json (&g_array_index (commit->changes, CfAuditChange, i)));
  }
  return json_pack ("{s:I, s:I, s:I, s:s, s:o, s:o, s:o, s:o, s:o, s:b, s:o}", "commit", (json_int_t) commit->pos, "station", (json_int_t) commit->station,
                    "seq", (json_int_t) commit->seq, "at", utc, "act", cf_json_text (commit->act), "actor", cf_json_text (commit->actor), "actor_id",
                    cf_json_id (commit->actor_id), "approver", cf_json_text (commit->approver), "reason", cf_json_text (commit->reason), "held", commit->held,
                    "changes", changes);
}

/* The first instant of a day in the shop. */
static CfInstant
day_begin (CfTool *tool, CfDate date)
{
  int year, month, day;
  g_autoptr (GDateTime) local = NULL;

  cf_date_to_ymd (date, &year, &month, &day);
  local = g_date_time_new (tool->shop->tz, year, month, day, 0, 0, 0);
  return local ? g_date_time_to_unix (local) * G_USEC_PER_SEC : 0;
}

static void
show_log (CfTool *tool)
{
  g_autoptr (GArray) commits = g_array_new (FALSE, TRUE, sizeof (CfAuditCommit));
  g_autoptr (GError) error = NULL;
  CfAuditAsk ask = { .act = cf_given (tool, "act"), .count_max = (guint) cf_number (tool, "count", 50), .before_pos = cf_number (tool, "before", 0) };
  json_t *list = json_array ();

  g_array_set_clear_func (commits, cf_audit_commit_clear);
  if (cf_has (tool, "staff"))
    ask.staff_id = cf_find_record (tool, &CF_STAFF, 0, cf_given (tool, "staff"));
  if (cf_has (tool, "customer"))
    ask.customer_id = cf_find_customer (tool, cf_given (tool, "customer"));
  if (cf_has (tool, "invoice")) {
    ask.type = &CF_INVOICE;
    ask.id = cf_find_invoice (tool, cf_given (tool, "invoice"));
    if (ask.customer_id)
      cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "invoice", "Say either --customer or --invoice.");
  }
  if (cf_has (tool, "from"))
    ask.from = day_begin (tool, cf_number (tool, "from", 0));
  if (cf_has (tool, "to"))
    ask.to = day_begin (tool, cf_number (tool, "to", 0) + 1) - 1;
  if (!tool->exit && !cf_audit_load (tool->shop->db, &ask, commits, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < commits->len; i++)
    json_array_append_new (list, say_commit (tool, &g_array_index (commits, CfAuditCommit, i), cf_has (tool, "detail")));
  if (commits->len && commits->len == ask.count_max)
    cf_say (tool, "Older ones: --before %" G_GINT64_FORMAT, g_array_index (commits, CfAuditCommit, commits->len - 1).pos);
  if (tool->exit)
    json_decref (list);
  else
    cf_answer_set (tool, "commits", list);
}

/* --- gaps --- */

static void
gaps (CfTool *tool)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfSeriesRow));
  g_autoptr (CfTable) table = cf_table_new (">Station|Prefix|For|>First|>Last|>Documents|Missing");
  g_autoptr (GError) error = NULL;
  static const CfEnumName kinds[] = { { CF_SERIES_INVOICE, "invoice" }, { CF_SERIES_CREDIT_MEMO, "credit_memo" }, { CF_SERIES_GROUP, "group" }, { 0, NULL } };
  g_autoptr (GString) lost = g_string_new (NULL);
  json_t *list = json_array ();
  guint missing = 0;

  g_array_set_clear_func (rows, cf_series_row_clear);
  if (!cf_series_load (tool->shop->db, rows, &error)) {
    json_decref (list);
    cf_tool_error (tool, g_steal_pointer (&error));
    return;
  }
  for (guint i = 0; i < rows->len; i++) {
    const CfSeriesRow *row = &g_array_index (rows, CfSeriesRow, i);
    g_autofree char *missing_words = cf_series_missing (row), *lost_words = cf_series_lost_sentence (row);
    g_autoptr (GString) words = g_string_new (missing_words);
    g_autofree char *station = g_strdup_printf ("%" G_GINT64_FORMAT, row->series.station), *first = g_strdup_printf ("%" G_GINT64_FORMAT, row->series.first);
    g_autofree char *last = row->last ? g_strdup_printf ("%" G_GINT64_FORMAT, row->last) : g_strdup ("–"),
                    *count = g_strdup_printf ("%" G_GINT64_FORMAT, row->count);
    json_t *missing_json = json_array ();
    for (guint k = 0; k < row->n_gaps; k++)
      json_array_append_new (missing_json, json_pack ("{s:I, s:I}", "from", (json_int_t) row->gaps[k].from, "to", (json_int_t) row->gaps[k].to));
    missing += row->n_gaps;
    if (row->repeats)
      g_string_append_printf (words, "%s%" G_GINT64_FORMAT " given twice", words->len ? "; " : "", row->repeats);
    cf_table_row (table, station, text (row->series.prefix), cf_enum_name (kinds, row->series.kind), first, last, count, words->len ? words->str : "none",
                  NULL);
    if (lost_words)
      g_string_append_printf (lost, "%s\n", lost_words);
    json_array_append_new (list, json_pack ("{s:o, s:o, s:s, s:I, s:I, s:I, s:I, s:I, s:o, s:o}", "id", cf_json_id (row->series.id), "prefix",
                                            cf_json_text (row->series.prefix), "kind", cf_enum_name (kinds, row->series.kind), "station",
                                            (json_int_t) row->series.station, "first", (json_int_t) row->series.first, "last", (json_int_t) row->last,
                                            "documents", (json_int_t) row->count, "repeats", (json_int_t) row->repeats, "gaps", missing_json, "lost",
                                            row->lost.from ? json_pack ("{s:I, s:I}", "from", (json_int_t) row->lost.from, "to", (json_int_t) row->lost.to) : json_null ()));
  }
  cf_show_table (tool, table);
  g_strchomp (lost->str);
  if (*lost->str)
    cf_say (tool, "%s", lost->str);
  cf_say (tool, missing ? "Numbers are missing." : "No number is missing.");
  cf_answer_set (tool, "series", list);
}

/* --- money by tender --- */

static void
tender_row (CfTool *tool, CfTable *table, const char *day, const char *name, const CfTenderRow *row)
{
  cf_table_row (table, day, name, cf_money_text (tool, row->in_minor), cf_money_text (tool, row->refunded_minor), cf_money_text (tool, row->returned_minor),
                cf_money_text (tool, row->net_minor), NULL);
}

static void
tender_add (CfTool *tool, CfTenderRow *sum, const CfTenderRow *row)
{
  if (!cf_add (sum->in_minor, row->in_minor, &sum->in_minor) || !cf_add (sum->refunded_minor, row->refunded_minor, &sum->refunded_minor) ||
      !cf_add (sum->returned_minor, row->returned_minor, &sum->returned_minor) || !cf_add (sum->net_minor, row->net_minor, &sum->net_minor))
    cf_tool_fail (tool, CF_EXIT_REFUSED, "overflow", NULL, "The sum is too large.");
}

/* What each tender brought over all days: what is counted, and taken to the bank. Names are borrowed from @rows. */
static GArray *
tender_sums (CfTool *tool, GArray *rows)
{
  GArray *sums = g_array_new (FALSE, TRUE, sizeof (CfTenderRow));

  for (guint i = 0; i < rows->len && !tool->exit; i++) {
    const CfTenderRow *row = &g_array_index (rows, CfTenderRow, i);
    guint at = 0;
    while (at < sums->len && g_array_index (sums, CfTenderRow, at).tender_id != row->tender_id)
      at++;
    if (at == sums->len)
      g_array_append_val (sums, ((CfTenderRow) { .tender_id = row->tender_id, .name = row->name }));
    tender_add (tool, &g_array_index (sums, CfTenderRow, at), row);
  }
  return sums;
}

static void
tenders (CfTool *tool)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfTenderRow));
  g_autoptr (CfTable) table = cf_table_new ("Date|Tender|>In|>Given back|>Came back|>Net");
  g_autoptr (GError) error = NULL;
  CfDate to = cf_number (tool, "to", cf_shop_today (tool->shop)), from = cf_number (tool, "from", to);
  json_t *list = json_array ();
  g_autoptr (GArray) sums = NULL;
  CfTenderRow total = { 0 };

  g_array_set_clear_func (rows, cf_tender_row_clear);
  if (!cf_report_tenders (tool->shop->db, from, to, rows, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  for (guint i = 0; i < rows->len && !tool->exit; i++) {
    const CfTenderRow *row = &g_array_index (rows, CfTenderRow, i);
    tender_add (tool, &total, row);
    tender_row (tool, table, cf_date_text (tool, row->date), text (row->name), row);
    json_array_append_new (list,
                           json_pack ("{s:o, s:o, s:o, s:I, s:I, s:I, s:I}", "date", cf_json_date (row->date), "tender_id", cf_json_id (row->tender_id),
                                      "tender", cf_json_text (row->name), "in", (json_int_t) row->in_minor, "refunded", (json_int_t) row->refunded_minor,
                                      "returned", (json_int_t) row->returned_minor, "net", (json_int_t) row->net_minor));
  }
  cf_table_rule (table);
  sums = tender_sums (tool, rows);
  for (guint i = 0; i < sums->len && from != to; i++)
    tender_row (tool, table, "all days", text (g_array_index (sums, CfTenderRow, i).name), &g_array_index (sums, CfTenderRow, i));
  tender_row (tool, table, "", "", &total);
  if (rows->len)
    cf_show_table (tool, table);
  else
    cf_say (tool, "No money came or went from %s to %s.", cf_date_text (tool, from), cf_date_text (tool, to));
  if (tool->exit) {
    json_decref (list);
    return;
  }
  cf_answer_set (tool, "from", cf_json_date (from));
  cf_answer_set (tool, "to", cf_json_date (to));
  cf_answer_set (tool, "net", json_integer (total.net_minor));
  cf_answer_set (tool, "tenders", list);
}

static const CfArg log_args[] = {
  { "customer", CF_ARG_TEXT, NULL, "What touched this customer" },
  { "invoice", CF_ARG_TEXT, "NUMBER", "What was done to this document" },
  { "staff", CF_ARG_TEXT, "STAFF", "What this person did or allowed" },
  { "act", CF_ARG_TEXT, NULL, "Acts that begin with this: invoice., payment.take" },
  { "from", CF_ARG_DATE, NULL, "First day" },
  { "to", CF_ARG_DATE, NULL, "Last day" },
  { "count", CF_ARG_COUNT, NULL, "How many; 50 if not given, 0 for all" },
  { "before", CF_ARG_COUNT, "COMMIT", "Older than this commit" },
  { "detail", CF_ARG_FLAG, NULL, "All that was written, not only what changed" },
  { NULL },
};
static const CfArg tenders_args[] = { { "from", CF_ARG_DATE, NULL, "First day; the last if not given" },
                                      { "to", CF_ARG_DATE, NULL, "Last day; today if not given" },
                                      { NULL } };

const CfCommand cf_log_commands[] = {
  { "log", CF_OPEN_READ, show_log, "Who did what, when and why, with each field before and after; the newest first", log_args },
  { "series gaps", CF_OPEN_READ, gaps, "Whether a number is missing in a series of documents" },
  { "tender report", CF_OPEN_READ, tenders, "Money in and out by tender and day", tenders_args },
  { NULL },
};
