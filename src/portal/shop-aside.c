/* shop-aside.c: see shop-aside.h. */
#include "shop-aside.h"
#include <stdio.h>
#include <string.h>
#include "sync/aside.h"

static int
fail (GError *error)
{
  fprintf (stderr, "counterfoil-portal: %s\n", error->message);
  g_error_free (error);
  return 1;
}

static void
print (json_t *answer)
{
  char *text = json_dumps (answer, JSON_INDENT (1));
  puts (text);
  free (text);
  json_decref (answer);
}

static json_t *
aside_json (const CfAside *aside)
{
  char life[CF_LIFE_TEXT];
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (aside->at / G_USEC_PER_SEC);
  g_autofree char *at = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  return json_pack ("{s:s, s:s, s:I, s:s, s:I, s:s, s:s, s:s, s:I, s:I, s:b}", "code", aside->code, "text", cf_aside_words (aside->code), "station", (json_int_t) aside->number, "life", cf_life_text (aside->life, life), "seq",
                    (json_int_t) aside->seq, "at", at, "act", aside->act, "source", aside->source, "size", (json_int_t) aside->size, "known_to", (json_int_t) aside->known, "came_right", aside->moot);
}

static int
list (const GArray *all, gboolean json)
{
  json_t *answer = json_array ();
  char life[CF_LIFE_TEXT], before[CF_LIFE_TEXT] = "";
  const char *said = "";
  for (guint i = 0; i < all->len; i++) {
    const CfAside *aside = &g_array_index (all, CfAside, i);
    json_array_append_new (answer, aside_json (aside));
    cf_life_text (aside->life, life);
    if (!json && (!g_str_equal (life, before) || said != aside->code))
      printf ("Station %" G_GINT64_FORMAT " (%s): %s. %s It counts up to its commit %" G_GINT64_FORMAT " here.\n", aside->number, life, aside->code, cf_aside_words (aside->code), aside->known);
    if (!json)
      printf ("  %" G_GINT64_FORMAT "  %s%s%s%s\n", aside->seq, aside->act, *aside->source ? ", from " : "", aside->source, aside->moot ? " (came right since)" : "");
    memcpy (before, life, sizeof before);
    said = aside->code;
  }
  if (json)
    print (answer);
  else {
    if (!all->len)
      puts ("Nothing is set aside.");
    json_decref (answer);
  }
  return 0;
}

static int
show (CfShop *shop, const GArray *all, const guint8 *life, gint64 seq)
{
  json_t *answer = json_array ();
  GError *error = NULL;
  for (guint i = 0; i < all->len; i++) {
    const CfAside *aside = &g_array_index (all, CfAside, i);
    if (memcmp (aside->life, life, CF_LIFE_SIZE) != 0 || aside->seq != seq)
      continue;
    json_t *one = aside_json (aside), *says = cf_aside_show (shop->db, aside, &error);
    if (!says) {
      json_decref (one);
      json_decref (answer);
      return fail (error);
    }
    json_object_set_new (one, "says", says);
    json_array_append_new (answer, one);
  }
  gboolean found = json_array_size (answer) > 0;
  print (answer);
  if (!found)
    fprintf (stderr, "counterfoil-portal: nothing of that station and number is set aside\n");
  return found ? 0 : 1;
}

static int
say_done (const CfAsideDone *done, gboolean json)
{
  if (json)
    print (json_pack ("{s:i, s:i, s:i, s:i}", "applied", (int) done->applied, "gone", (int) done->gone, "taken", (int) done->taken, "left", (int) done->left));
  else
    printf ("Applied: %u. Off the list, for it was here already or is dropped: %u. Taken: %u. Still set aside: %u.\n", done->applied, done->gone, done->taken, done->left);
  return 0;
}

int
cf_shop_aside (CfShop *shop, char **words, gboolean json)
{
  g_autoptr (GArray) all = g_array_new (FALSE, TRUE, sizeof (CfAside));
  guint n = g_strv_length (words);
  guint8 life[CF_LIFE_SIZE];
  CfAsideDone done;
  GError *error = NULL;
  g_array_set_clear_func (all, cf_aside_clear);
  gboolean named = n >= 2 && cf_life_parse (words[1], life);
  if (!cf_aside_list (shop->db, all, &error))
    return fail (error);
  if (n == 0)
    return list (all, json);
  if (n == 3 && named && g_str_equal (words[0], "show"))
    return show (shop, all, life, g_ascii_strtoll (words[2], NULL, 10));
  if (n == 1 && g_str_equal (words[0], "retry"))
    return cf_aside_retry (shop, &done, &error) ? say_done (&done, json) : fail (error);
  if (n != 3 || !named || (!g_str_equal (words[0], "take") && !g_str_equal (words[0], "drop")))
    return 2;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = words[2] };
  CfOutcome outcome = (g_str_equal (words[0], "take") ? cf_aside_take : cf_aside_drop) (shop, &who, cf_shop_id (shop), life, &done, &error);
  if (outcome == CF_OK)
    return say_done (&done, json);
  if (outcome == CF_FAILED)
    return fail (error);
  fprintf (stderr, outcome == CF_NEEDS_REASON ? "counterfoil-portal: say why, in a few words\n" : "counterfoil-portal: nothing of that station is in quarantine\n");
  return 1;
}
