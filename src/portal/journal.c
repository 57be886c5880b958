/* journal.c: see journal.h. */
#include "journal.h"
#include <stdio.h>

static gint silenced;

void
cf_journal_silence (gboolean silent)
{
  g_atomic_int_set (&silenced, silent);
}

void
cf_journal (const char *level, const char *event, json_t *fields)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *at = g_date_time_format_iso8601 (now);
  json_t *line = json_pack ("{s:s, s:s, s:s}", "at", at, "level", level, "event", event);
  if (fields)
    json_object_update (line, fields);
  char *text = json_dumps (line, JSON_COMPACT);
  if (text && !g_atomic_int_get (&silenced))
    fprintf (stderr, "%s\n", text);
  free (text);
  json_decref (line);
  json_decref (fields);
}
