/* digest.c: see digest.h. */
#include "digest.h"
#include "store/records.h"

CF_SQL (digest_balance, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM posting");

static gboolean
one_number (CfStmt *stmt, gint64 *ret, GError **error)
{
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return TRUE;
}

static gboolean
put_counts (CfDb *db, json_t *into, GError **error)
{
  for (guint i = 0; cf_records[i]; i++) {
    gint64 count;
    g_autofree char *sql = g_strdup_printf ("SELECT COUNT(*) FROM %s", cf_records[i]->name);
    if (!one_number (cf_db_stmt_text (db, (const char *) &cf_records[i] + 1, sql, FALSE, error), &count, error))
      return FALSE;
    if (count)                                                    /* kinds that one side does not know yet are no difference */
      json_object_set_new (into, cf_records[i]->name, json_integer (count));
  }
  return TRUE;
}

static gboolean
put_have (CfDb *db, json_t *into, GError **error)
{
  g_autoptr (GArray) known = g_array_new (FALSE, FALSE, sizeof (CfKnown));
  if (!cf_known_all (db, known, error))
    return FALSE;
  for (guint i = 0; i < known->len; i++) {
    const CfKnown *k = &g_array_index (known, CfKnown, i);
    guint8 hash[CF_HASH_SIZE];
    char life[CF_LIFE_TEXT], head[2 * CF_HASH_SIZE + 1];
    gint64 station_id, seq;
    if (!cf_known (db, k->life, &station_id, &seq, hash, error))
      return FALSE;
    for (guint n = 0; n < CF_HASH_SIZE; n++)
      g_snprintf (head + 2 * n, 3, "%02x", hash[n]);
    if (seq)
      json_object_set_new (into, cf_life_text (k->life, life), json_pack ("[Is]", (json_int_t) seq, head));
  }
  return TRUE;
}

json_t *
cf_digest (CfDb *db, GError **error)
{
  json_t *have = json_object (), *records = json_object ();
  gint64 balance = 0;
  gboolean ok = put_have (db, have, error) && put_counts (db, records, error) && one_number (cf_db_stmt (db, &digest_balance, error), &balance, error);
  if (!ok) {
    json_decref (have);
    json_decref (records);
    return NULL;
  }
  g_autofree char *sum = g_strdup_printf ("%" G_GINT64_FORMAT, balance);
  return json_pack ("{s:o, s:o, s:s}", "have", have, "records", records, "balance", sum);
}

char *
cf_digest_differ (json_t *mine, json_t *theirs)
{
  g_autoptr (GString) out = g_string_new (NULL);
  json_t *records = json_object_get (mine, "records"), *others = json_object_get (theirs, "records"), *count;
  const char *table;
  if (!json_equal (json_object_get (mine, "have"), json_object_get (theirs, "have")))
    return g_strdup ("have");
  json_object_foreach (records, table, count)
    if (!json_equal (count, json_object_get (others, table)))
      g_string_append_printf (out, "%s%s", out->len ? ", " : "", table);
  json_object_foreach (others, table, count)
    if (!json_object_get (records, table))
      g_string_append_printf (out, "%s%s", out->len ? ", " : "", table);
  if (!json_equal (json_object_get (mine, "balance"), json_object_get (theirs, "balance")))
    g_string_append_printf (out, "%s%s", out->len ? ", " : "", "balance");
  return out->len ? g_strdup (out->str) : NULL;
}
