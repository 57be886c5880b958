/* places.c: see places.h. Invariant: an open ledger is either in its place's idle queue or with one thread. */
#include "places.h"
#include "base/whole-file.h"
#include "sync/server.h"
#include <string.h>

#define IDLE_PER_SHOP 8
#define IDLE_ALL 96

struct _CfPlace {
  char   *name;
  GQueue  idle;                          /* CfShop *, the one used last first */
  GMutex  writing, naming;
  CfIdMaker ids;                         /* by naming */
  gint    opened;                        /* atomic */
  gint64  used;                          /* g_get_monotonic_time */
};
struct _CfPlaces {
  char       *folder;
  CfClock    *clock;
  GMutex      lock;
  GHashTable *by_name;                   /* name → CfPlace *; they stay */
  gint64      idle_usec;
  guint       idle;
  gint        open;                      /* atomic */
};

static const char *const reserved[] = { "assets", "healthz", "metrics", "sandbox", "sync", "robots.txt", "favicon.ico", NULL };

gboolean
cf_place_name_valid (const char *name)
{
  gsize n = strlen (name);
  return n >= 1 && n <= CF_PLACE_NAME_MAX && strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789-") == n && name[0] != '-' && name[n - 1] != '-' && !g_strv_contains (reserved, name);
}

static void
place_free (gpointer data)
{
  CfPlace *place = data;
  CfShop *shop;
  while ((shop = g_queue_pop_head (&place->idle)))
    cf_shop_close (shop);
  g_mutex_clear (&place->writing);
  g_mutex_clear (&place->naming);
  g_free (place->name);
  g_free (place);
}

CfPlaces *
cf_places_new (const char *folder, guint idle_s, CfClock *clock)
{
  CfPlaces *places = g_new0 (CfPlaces, 1);
  places->folder = g_strdup (folder);
  places->idle_usec = idle_s * G_TIME_SPAN_SECOND;
  places->clock = clock;
  places->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, place_free);
  g_mutex_init (&places->lock);
  return places;
}

void
cf_places_free (CfPlaces *places)
{
  if (!places)
    return;
  g_hash_table_unref (places->by_name);
  g_mutex_clear (&places->lock);
  g_free (places->folder);
  g_free (places);
}

static char *
file_of (const char *folder, const char *name)
{
  g_autofree char *file = g_strconcat (name, ".shop", NULL);
  return g_build_filename (folder, file, NULL);
}

char *
cf_place_ledger (const char *folder, const char *name, GError **error)
{
  g_autofree char *path = cf_place_name_valid (name) ? file_of (folder, name) : NULL;
  g_autoptr (GKeyFile) file = g_key_file_new ();
  if (!path || !g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL)) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "there is no such shop here");
    return NULL;
  }
  g_autofree char *ledger = g_key_file_get_string (file, "shop", "ledger", NULL);
  if (ledger && *ledger)
    return g_steal_pointer (&ledger);
  g_autofree char *usual = g_strconcat (name, ".counterfoil", NULL);
  return g_build_filename (folder, usual, NULL);
}

gboolean
cf_place_add (const char *folder, const char *name, const char *ledger, GError **error)
{
  if (!cf_place_name_valid (name)) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "“%s” cannot stand in an address: a name has up to %d small letters, digits and dashes", name, CF_PLACE_NAME_MAX);
    return FALSE;
  }
  g_autofree char *path = file_of (folder, name);
  if (g_file_test (path, G_FILE_TEST_EXISTS)) {
    g_set_error (error, CF_ERROR, CF_ERROR_CONFLICT, "there is a shop %s already", name);
    return FALSE;
  }
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_key_file_set_string (file, "shop", "ledger", ledger ? ledger : "");
  gsize size;
  g_autofree char *text = g_key_file_to_data (file, &size, NULL);
  return cf_whole_file_write (path, NULL, text, size, TRUE, error);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

GPtrArray *
cf_places_list (const char *folder, GError **error)
{
  g_autoptr (GError) failed = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &failed);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *entry;
  if (!dir) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "looking into %s: %s", folder, failed->message);
    g_ptr_array_unref (names);
    return NULL;
  }
  while ((entry = g_dir_read_name (dir)))
    if (g_str_has_suffix (entry, ".shop")) {
      g_autofree char *name = g_strndup (entry, strlen (entry) - 5);
      if (cf_place_name_valid (name))
        g_ptr_array_add (names, g_steal_pointer (&name));
    }
  g_ptr_array_sort (names, by_name);
  return names;
}

static CfPlace *
place_of (CfPlaces *places, const char *name)
{
  CfPlace *place = g_hash_table_lookup (places->by_name, name);
  if (place)
    return place;
  place = g_new0 (CfPlace, 1);
  place->name = g_strdup (name);
  g_queue_init (&place->idle);
  g_mutex_init (&place->writing);
  g_mutex_init (&place->naming);
  g_hash_table_insert (places->by_name, place->name, place);
  return place;
}

/* The one that was used least lately gives up an open ledger. */
static CfShop *
take_oldest (CfPlaces *places)
{
  GHashTableIter iter;
  gpointer value;
  CfPlace *oldest = NULL;
  g_hash_table_iter_init (&iter, places->by_name);
  while (g_hash_table_iter_next (&iter, NULL, &value)) {
    CfPlace *place = value;
    if (!g_queue_is_empty (&place->idle) && (!oldest || place->used < oldest->used))
      oldest = place;
  }
  return oldest ? g_queue_pop_tail (&oldest->idle) : NULL;
}

/* A file that somebody put there, from a backup or another machine, may be older than what registers know: from now on it is another station, and they send what it lacks. */
static gboolean
renew_where_moved (CfShop *shop, GError **error)
{
  gboolean moved = FALSE;
  if (!g_str_equal (cf_db_engine (shop->db), "sqlite"))
    return TRUE;
  return cf_shop_refresh (shop, error) && cf_head_moved (shop->db, &moved, error) && (!moved || cf_server_renew (shop, error));
}

static void
close_shop (CfPlaces *places, CfShop *shop)
{
  cf_shop_close (shop);
  g_atomic_int_add (&places->open, -1);
}

static CfShop *
take (CfPlaces *places, const char *name, gboolean is_use, CfPlace **ret_place, GError **error)
{
  g_autofree char *ledger = NULL;
  *ret_place = NULL;
  g_mutex_lock (&places->lock);
  CfPlace *place = g_hash_table_lookup (places->by_name, name);
  CfShop *shop = place ? g_queue_pop_head (&place->idle) : NULL;
  if (shop)
    places->idle--;
  g_mutex_unlock (&places->lock);
  if (shop && !cf_shop_refresh (shop, NULL)) {                          /* a server that was away: open anew */
    close_shop (places, shop);
    shop = NULL;
  }
  if (!shop) {
    if (!(ledger = cf_place_ledger (places->folder, name, error)) || !(shop = cf_shop_open (ledger, FALSE, places->clock, error)))
      return NULL;
    g_atomic_int_inc (&places->open);
    if (!renew_where_moved (shop, error)) {
      close_shop (places, shop);
      return NULL;
    }
  }
  g_mutex_lock (&places->lock);
  place = place_of (places, name);
  if (is_use)
    place->used = g_get_monotonic_time ();
  g_atomic_int_add (&place->opened, ledger != NULL);
  g_mutex_unlock (&places->lock);
  *ret_place = place;
  return shop;
}

CfShop *
cf_places_take (CfPlaces *places, const char *name, CfPlace **ret_place, GError **error)
{
  return take (places, name, TRUE, ret_place, error);
}

CfShop *
cf_places_look (CfPlaces *places, const char *name, CfPlace **ret_place, GError **error)
{
  return take (places, name, FALSE, ret_place, error);
}

void
cf_places_give (CfPlaces *places, CfPlace *place, CfShop *shop)
{
  CfShop *over = NULL;
  gboolean broken = cf_db_in_transaction (shop->db);
  g_mutex_lock (&places->lock);
  if (broken || g_queue_get_length (&place->idle) >= IDLE_PER_SHOP)
    over = shop;
  else {
    g_queue_push_head (&place->idle, shop);
    places->idle++;
    if (places->idle > IDLE_ALL && (over = take_oldest (places)))
      places->idle--;
  }
  g_mutex_unlock (&places->lock);
  if (over)
    close_shop (places, over);
}

/* Within the lock: nobody has asked for it lately. */
static gboolean
is_quiet (CfPlaces *places, const CfPlace *place)
{
  return !place->used || g_get_monotonic_time () - place->used >= places->idle_usec;
}

void
cf_places_rest (CfPlaces *places)
{
  g_autoptr (GPtrArray) over = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer value;
  g_mutex_lock (&places->lock);
  g_hash_table_iter_init (&iter, places->by_name);
  while (g_hash_table_iter_next (&iter, NULL, &value)) {
    CfPlace *place = value;
    CfShop *shop;
    while (is_quiet (places, place) && (shop = g_queue_pop_head (&place->idle))) {
      g_ptr_array_add (over, shop);
      places->idle--;
    }
  }
  g_mutex_unlock (&places->lock);
  for (guint i = 0; i < over->len; i++)                                 /* takes its time: a checkpoint, a server's answer */
    close_shop (places, over->pdata[i]);
}

GPtrArray *
cf_places_used (CfPlaces *places)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer name, place;
  g_mutex_lock (&places->lock);
  g_hash_table_iter_init (&iter, places->by_name);
  while (g_hash_table_iter_next (&iter, &name, &place))
    if (!is_quiet (places, place))
      g_ptr_array_add (names, g_strdup (name));
  g_mutex_unlock (&places->lock);
  return names;
}

void cf_place_lock (CfPlace *place) { g_mutex_lock (&place->writing); }
void cf_place_unlock (CfPlace *place) { g_mutex_unlock (&place->writing); }
const char *cf_place_name (CfPlace *place) { return place->name; }
guint cf_place_opened (CfPlace *place) { return g_atomic_int_get (&place->opened); }

CfId
cf_place_id (CfPlace *place, CfShop *shop)
{
  g_mutex_lock (&place->naming);
  if (!place->ids.last || place->ids.station != shop->head.number)
    cf_id_maker_init (&place->ids, shop->head.number, MAX (shop->head.last_id, place->ids.last), 0);
  CfId id = cf_id_next (&place->ids, cf_clock_now (shop->clock));
  g_mutex_unlock (&place->naming);
  return id;
}
guint cf_places_open_count (CfPlaces *places) { return MAX (g_atomic_int_get (&places->open), 0); }
