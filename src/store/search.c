/* search.c: the words of a customer, folded (base/text.h), so that “MULLER”, “Müller” and “muller” meet; a phone number also by its last seven and last four digits. An e-mail address is one word
 * more, without its dots and signs: half of all customers may be at one provider, and looking through those for every letter typed after the @ costs 30 ms; and of its parts the numbers at their
 * ends are left out, so that “thomas84” is no word of its own that whoever types “thom” has to pass.
 * Search matches whole words by their beginnings; characters of scripts without spaces are words each. */
#include "search.h"
#include "base/text.h"
#include "records.h"
#include <string.h>

CF_SQL (search_delete, "DELETE FROM search WHERE rowid = $1");
CF_SQL (search_insert, "INSERT INTO search(rowid, words) VALUES ($1, $2)");
CF_SQL (search_empty, "DELETE FROM search");
CF_SQL_FOR (search_whole, "sqlite", "INSERT INTO search(search) VALUES ('rebuild')");
CF_SQL_FOR (search_save, "sqlite", "SAVEPOINT search");
CF_SQL_FOR (search_begin, "sqlite", "DELETE FROM search WHERE rowid = 0");
CF_SQL_FOR (search_back, "sqlite", "ROLLBACK TO SAVEPOINT search");
CF_SQL_FOR (search_go_on, "sqlite", "RELEASE SAVEPOINT search");
CF_SQL_FOR (search_match, "sqlite", "SELECT rowid FROM search WHERE search MATCH $1 ORDER BY rowid LIMIT $2");
CF_SQL_FOR (search_find, "postgresql", "SELECT rowid FROM search WHERE array_to_tsvector (string_to_array (btrim (words), ' ')) @@ CAST(CAST($1 AS TEXT) AS tsquery) ORDER BY rowid LIMIT $2");
CF_SQL (contact_words, "SELECT name, email, phone FROM contact WHERE customer_id = $1 AND archived = 0 ORDER BY id");
CF_SQL (customer_words, "SELECT number, name, company, email, phone FROM customer WHERE id = $1 AND merged_into_id = 0");

/* Letters and digits stay, all else parts words. */
static void
add_words (GString *words, const char *text)
{
  if (!*text)
    return;
  g_autofree char *folded = cf_text_fold (text);
  for (const char *p = folded; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (g_unichar_isalnum (c))
      g_string_append_unichar (words, c);
    else if (words->len && words->str[words->len - 1] != ' ')
      g_string_append_c (words, ' ');
  }
  if (words->len && words->str[words->len - 1] != ' ')
    g_string_append_c (words, ' ');
}

/* Begins a word that is a whole e-mail address, so that nobody who types a name has to pass them: a private-use character, of which words are made for the index, but not by people. */
#define ADDRESS "\xee\x80\x80"

static void
add_address (GString *words, const char *email)
{
  g_autofree char *folded = cf_text_fold (email);
  g_string_append (words, ADDRESS);
  for (const char *p = folded; *p; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_unichar (words, g_utf8_get_char (p));
  g_string_append_c (words, ' ');
}

static gboolean
is_address (const char *text)
{
  const char *at = strchr (text, '@');
  return at && at > text;
}

/* "j.smith84@" as far as it is typed. */
static gboolean
may_be_address (const char *text)
{
  for (const char *p = text; *p; p++)
    if (p > text && g_ascii_isdigit (*p) && g_ascii_isalpha (p[-1]))
      return TRUE;
  return FALSE;
}

/* The parts of an address without numbers at their ends. */
static void
add_address_words (GString *words, const char *email)
{
  g_autoptr (GString) parts = g_string_new (NULL);
  add_words (parts, email);
  g_auto (GStrv) each = g_strsplit (parts->str, " ", -1);
  for (guint i = 0; each[i]; i++) {
    gsize n = strlen (each[i]), letters = n;
    while (letters && g_ascii_isdigit (each[i][letters - 1]))
      letters--;
    if (n)
      g_string_append_printf (words, "%.*s ", (int) (letters ? letters : n), each[i]);
  }
}

static void
add_phone (GString *words, const char *phone)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  for (const char *p = phone; *p; p++)
    if (g_ascii_isdigit (*p))
      g_string_append_c (digits, *p);
  if (!digits->len)
    return;
  g_string_append_printf (words, "%s ", digits->str);
  for (guint tail = 7; tail >= 4; tail -= 3)
    if (digits->len > tail)
      g_string_append_printf (words, "%s ", digits->str + digits->len - tail);
}

/* Every row of @sql: text columns, of which the last two are an e-mail address and a phone number. */
static gboolean
gather (CfDb *db, const CfSql *sql, CfId customer_id, GString *words, gboolean *ret_any, GError **error)
{
  CfStmt *stmt = cf_db_stmt (db, sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    int phone = cf_columns (stmt) - 1;
    for (int i = 0; i < phone - 1; i++)
      add_words (words, cf_text (stmt, i));
    add_address_words (words, cf_text (stmt, phone - 1));
    if (is_address (cf_text (stmt, phone - 1)))
      add_address (words, cf_text (stmt, phone - 1));
    add_phone (words, cf_text (stmt, phone));
    *ret_any = TRUE;
  }
  return step == CF_DONE;
}

static gboolean
run_all (CfDb *db, const CfSql *const *statements, GError **error)
{
  for (; *statements; statements++) {
    CfStmt *stmt = cf_db_stmt (db, *statements, error);
    if (!stmt || !cf_run (stmt, error))
      return FALSE;
  }
  return TRUE;
}

/* FTS5 keeps the number of its rows in memory. SQLite takes a transaction back by itself when it has no memory left or the disk fails; FTS5 may then take what it could not read for 0
 * (storage totals, SQLite 3.40), write that with the next row, and later find its index damaged. A rollback that it sees makes it read them again. */
static gboolean
forget (CfDb *db, GError **error)
{
  static const CfSql *const statements[] = { &search_save, &search_begin, &search_back, &search_go_on, NULL };
  return !g_str_equal (cf_db_engine (db), "sqlite") || run_all (db, statements, error);
}

gboolean
cf_search_refresh (CfDb *db, CfId customer_id, GError **error)
{
  g_autoptr (GString) words = g_string_new (NULL);
  gboolean any = FALSE, more = FALSE;
  if (cf_db_take_failed (db) && !forget (db, error))
    return FALSE;
  if (!gather (db, &customer_words, customer_id, words, &any, error) || (any && !gather (db, &contact_words, customer_id, words, &more, error)))
    return FALSE;
  CfStmt *stmt = cf_db_stmt (db, &search_delete, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  if (!cf_run (stmt, error))
    return FALSE;
  if (!any)
    return TRUE;
  if (!(stmt = cf_db_stmt (db, &search_insert, error)))
    return FALSE;
  cf_bind_int (stmt, 1, customer_id);
  cf_bind_text (stmt, 2, words->str);
  return cf_run (stmt, error);
}

gboolean
cf_search_renew (CfDb *db, GError **error)
{
  static const CfSql *const statements[] = { &search_whole, NULL };
  return !g_str_equal (cf_db_engine (db), "sqlite") || run_all (db, statements, error);
}

gboolean
cf_search_empty (CfDb *db, GError **error)
{
  static const CfSql *const statements[] = { &search_whole, &search_empty, NULL };      /* whole first: a damaged index cannot be emptied */
  return run_all (db, g_str_equal (cf_db_engine (db), "sqlite") ? statements : statements + 1, error);
}

/* How an engine's question is written. */
typedef struct { const CfSql *sql; const char *quote, *begins, *and, *or; } Language;
static const Language fts5 = { &search_match, "\"", "*", " AND ", " OR " }, tsquery = { &search_find, "'", ":*", " & ", " | " };

/* Every word of @words by its beginning. */
static void
match_words (GString *match, const Language *say, const char *words)
{
  g_auto (GStrv) each = g_strsplit (words, " ", -1);
  gboolean first = TRUE;
  for (guint i = 0; each[i]; i++)
    if (*each[i]) {
      g_string_append_printf (match, "%s%s%s%s%s", first ? "" : say->and, say->quote, each[i], say->quote, say->begins);
      first = FALSE;
    }
}

/* What was typed between two spaces: an address, words, or what may yet become an address. */
static void
match_chunk (GString *match, const Language *say, const char *chunk)
{
  g_autoptr (GString) words = g_string_new (NULL), address = g_string_new (NULL);
  add_words (words, chunk);
  add_address (address, chunk);
  if (!words->len)
    return;
  if (match->len)
    g_string_append (match, say->and);
  g_string_append (match, "((");
  if (!is_address (chunk))
    match_words (match, say, words->str);
  if (!is_address (chunk) && may_be_address (chunk))
    g_string_append_printf (match, ")%s(", say->or);
  if (is_address (chunk) || may_be_address (chunk))
    match_words (match, say, address->str);
  g_string_append (match, "))");
}

gboolean
cf_search_customers (CfDb *db, const char *typed, guint count_max, GArray *into, GError **error)
{
  const Language *say = g_str_equal (cf_db_engine (db), "sqlite") ? &fts5 : &tsquery;
  g_autoptr (GString) match = g_string_new (NULL);
  g_auto (GStrv) chunks = g_strsplit_set (typed, " \t\n", -1);
  for (guint i = 0; chunks[i]; i++)
    match_chunk (match, say, chunks[i]);
  if (!match->len)
    return TRUE;
  CfStmt *stmt = cf_db_stmt (db, say->sql, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_text (stmt, 1, match->str);
  cf_bind_int (stmt, 2, count_max);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (into, id);
  }
  return step == CF_DONE;
}
