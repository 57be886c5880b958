/* journal.c: see journal.h. Lines are only ever added, each with its own fdatasync. */
#include "journal.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static void
clear_record (gpointer record)
{
  g_free (((CfSimRecord *) record)->own);
}

static CfSimRecord *
at (const CfSimJournal *journal, guint i)
{
  return &g_array_index (journal->records, CfSimRecord, i);
}

CfSimRecord *
cf_sim_journal_nth (CfSimJournal *journal, guint number)
{
  for (guint i = journal->records->len; i > 0; i--)
    if (at (journal, i - 1)->number == number)
      return at (journal, i - 1);
  return NULL;
}

CfSimRecord *
cf_sim_journal_find (CfSimJournal *journal, char act, const char *reference)
{
  for (guint i = journal->records->len; reference && i > 0; i--)
    if (at (journal, i - 1)->act == act && strcmp (at (journal, i - 1)->reference, reference) == 0)
      return at (journal, i - 1);
  return NULL;
}

/* What a record does to the one that it is about. */
static CfSimRecord *
put (CfSimJournal *journal, const CfSimRecord *record)
{
  CfSimRecord *original = record->original ? cf_sim_journal_nth (journal, record->original) : NULL;
  if (original && record->act == 'V')
    original->undone = TRUE;
  if (original && record->act == 'R')
    original->refunded_minor += record->amount_minor;
  g_array_append_val (journal->records, *record);
  return at (journal, journal->records->len - 1);
}

/* --- on the disk --- */

static void
write_line (CfSimJournal *journal, json_t *line)
{
  if (journal->fd >= 0) {
    char *text = json_dumps (line, JSON_COMPACT);
    g_autofree char *whole = g_strconcat (text, "\n", NULL);
    free (text);
    if (write (journal->fd, whole, strlen (whole)) != (gssize) strlen (whole) || fdatasync (journal->fd) != 0)
      g_error ("writing the terminal's journal %s: %s", journal->path, g_strerror (errno));
  }
  json_decref (line);
}

static gint64 whole_of (json_t *line, const char *key) { return json_integer_value (json_object_get (line, key)); }

static void
read_line (CfSimJournal *journal, json_t *line)
{
  const char *what = json_string_value (json_object_get (line, "what")), *reference = json_string_value (json_object_get (line, "reference"));
  CfSimRecord *about = cf_sim_journal_nth (journal, whole_of (line, "number"));
  if (g_strcmp0 (what, "close") == 0)
    journal->batch++;
  else if (g_strcmp0 (what, "reversed") == 0 && about)
    about->undone = TRUE;
  else if (g_strcmp0 (what, "confirmed") == 0 && about)
    about->confirmed = TRUE;
  else if (g_strcmp0 (what, "tip") == 0 && about)
    about->tip_minor = whole_of (line, "tip");
  else if (g_strcmp0 (what, "charge") == 0 || g_strcmp0 (what, "refund") == 0 || g_strcmp0 (what, "void") == 0) {
    CfSimRecord r = { .number = whole_of (line, "number"), .act = g_ascii_toupper (*what), .amount_minor = whole_of (line, "amount"), .tip_minor = whole_of (line, "tip"), .at_s = whole_of (line, "at"),
                      .original = whole_of (line, "original"), .offline = json_is_true (json_object_get (line, "offline")), .batch = journal->batch,
                      .own = g_strdup (json_string_value (json_object_get (line, "own"))) };
    g_strlcpy (r.reference, reference ? reference : "", sizeof r.reference);
    put (journal, &r);
  }
}

gboolean
cf_sim_journal_open (CfSimJournal *journal, const char *path, GError **error)
{
  g_autofree char *text = NULL;
  gsize n = 0;
  *journal = (CfSimJournal) { .records = g_array_new (FALSE, FALSE, sizeof (CfSimRecord)), .fd = -1, .path = g_strdup (path) };
  g_array_set_clear_func (journal->records, clear_record);
  if (!path)
    return TRUE;
  journal->fd = open (path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (journal->fd < 0) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "opening the terminal's journal %s: %s", path, g_strerror (errno));
    return FALSE;
  }
  if (!g_file_get_contents (path, &text, &n, error))
    return FALSE;
  char *line = text, *end;
  for (; (end = memchr (line, '\n', text + n - line)); line = end + 1) {
    json_t *json = json_loadb (line, end - line, JSON_REJECT_DUPLICATES, NULL);
    if (!json) {
      g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "reading the terminal's journal %s: a line of it is no JSON; it is another file", path);
      return FALSE;
    }
    read_line (journal, json);
    json_decref (json);
  }
  if (line < text + n && ftruncate (journal->fd, line - text) != 0) {
    g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "mending the terminal's journal %s: %s", path, g_strerror (errno));
    return FALSE;
  }
  return TRUE;
}

void
cf_sim_journal_clear (CfSimJournal *journal)
{
  if (journal->fd >= 0)
    close (journal->fd);
  g_clear_pointer (&journal->records, g_array_unref);
  g_clear_pointer (&journal->path, g_free);
  journal->fd = -1;
}

static const char *
act_name (char act)
{
  return act == 'R' ? "refund" : act == 'V' ? "void" : "charge";
}

static json_t *
record_json (const CfSimRecord *r)
{
  json_t *json = json_pack ("{s:s, s:I, s:s, s:I, s:I, s:I}", "what", act_name (r->act), "number", (json_int_t) r->number, "reference", r->reference, "amount", (json_int_t) r->amount_minor, "tip",
                            (json_int_t) r->tip_minor, "at", (json_int_t) r->at_s);
  if (r->original)
    json_object_set_new (json, "original", json_integer (r->original));
  if (r->offline)
    json_object_set_new (json, "offline", json_true ());
  return json;
}

CfSimRecord *
cf_sim_journal_add (CfSimJournal *journal, const CfSimRecord *record)
{
  CfSimRecord r = *record;
  guint last = journal->records->len ? at (journal, journal->records->len - 1)->number : 0;
  r.own = g_strdup (record->own);
  r.batch = journal->batch;
  r.number = r.number ? r.number : last + 1;
  r.at_s = r.at_s ? r.at_s : g_get_real_time () / G_USEC_PER_SEC;
  json_t *line = record_json (&r);
  if (r.own)
    json_object_set_new (line, "own", json_string (r.own));
  write_line (journal, line);
  return put (journal, &r);
}

static void
note (CfSimJournal *journal, const char *what, guint number)
{
  write_line (journal, json_pack ("{s:s, s:I}", "what", what, "number", (json_int_t) number));
}

void
cf_sim_journal_undo (CfSimJournal *journal, CfSimRecord *record)
{
  note (journal, "reversed", record->number);
  record->undone = TRUE;
}

void
cf_sim_journal_confirm (CfSimJournal *journal, CfSimRecord *record)
{
  if (record->confirmed)
    return;
  note (journal, "confirmed", record->number);
  record->confirmed = TRUE;
}

void
cf_sim_journal_tip (CfSimJournal *journal, CfSimRecord *record, CfMoney tip)
{
  write_line (journal, json_pack ("{s:s, s:I, s:I}", "what", "tip", "number", (json_int_t) record->number, "tip", (json_int_t) tip));
  record->tip_minor = tip;
}

void
cf_sim_journal_close (CfSimJournal *journal)
{
  note (journal, "close", journal->batch);
  journal->batch++;
}

/* --- sums --- */

CfMoney
cf_sim_journal_total (const CfSimJournal *journal, gboolean batch, guint *ret_count)
{
  CfMoney total = 0;
  guint n = 0;
  for (guint i = 0; i < journal->records->len; i++) {
    const CfSimRecord *r = at (journal, i);
    if (r->undone || r->act == 'V' || (batch && r->batch != journal->batch))
      continue;
    total += (r->act == 'R' ? -1 : 1) * (r->amount_minor + r->tip_minor);
    n++;
  }
  if (ret_count)
    *ret_count = n;
  return total;
}

static char *
as_lines (const CfSimJournal *journal)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < journal->records->len; i++) {
    const CfSimRecord *r = at (journal, i);
    g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (r->at_s);
    g_autofree char *when = time ? g_date_time_format (time, "%F %T") : g_strdup ("-");
    g_string_append_printf (text, "%5u  %s  %-7s %12" G_GINT64_FORMAT "  %-14s%s%s%s\n", r->number, when, act_name (r->act), r->amount_minor + r->tip_minor, r->reference, r->undone ? " undone" : "",
                            r->offline ? " offline" : "", r->confirmed ? "" : " not confirmed");
  }
  guint n;
  CfMoney total = cf_sim_journal_total (journal, FALSE, &n);
  g_string_append_printf (text, "%u transactions, %" G_GINT64_FORMAT " in all (amounts in the smallest unit)\n", n, total);
  return g_string_free (text, FALSE);
}

char *
cf_sim_journal_text (const CfSimJournal *journal, gboolean as_json)
{
  if (!as_json)
    return as_lines (journal);
  json_t *list = json_array ();
  for (guint i = 0; i < journal->records->len; i++) {
    const CfSimRecord *r = at (journal, i);
    json_t *one = record_json (r);
    json_object_set_new (one, "undone", json_boolean (r->undone));
    json_object_set_new (one, "confirmed", json_boolean (r->confirmed));
    json_object_set_new (one, "settled", json_boolean (r->batch < journal->batch));
    json_array_append_new (list, one);
  }
  json_t *json = json_pack ("{s:o, s:I}", "transactions", list, "total", (json_int_t) cf_sim_journal_total (journal, FALSE, NULL));
  char *dumped = json_dumps (json, JSON_INDENT (2)), *text = g_strconcat (dumped, "\n", NULL);
  free (dumped);
  json_decref (json);
  return text;
}
