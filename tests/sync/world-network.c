/* world-network.c: between a register and the portal: questions that get lost, come twice or late, and the faults that are planted there. */
#include "world-private.h"
#include <string.h>

static GHashTable *
query_of (const char *path)
{
  const char *mark = strchr (path, '?');
  return mark ? g_uri_parse_params (mark + 1, -1, "&", G_URI_PARAMS_NONE, NULL) : g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/* Faults that are planted between register and portal. TRUE: the answer is made up. */
static gboolean
plant_into (Register *r, const char *path, GHashTable *query, GBytes **body, guint *status, GBytes **ret)
{
  World *w = r->world;
  char text[CF_LIFE_TEXT];
  gboolean push = g_str_has_prefix (path, "/sync/v1/push"), pull = g_str_has_prefix (path, "/sync/v1/pull");
  g_auto (CfParcel) parcel = { 0 };
  if (push)
    g_assert_true (cf_parcel_read (g_bytes_get_data (*body, NULL), g_bytes_get_size (*body), &parcel, NULL));
  const CfRun *run = push ? &g_array_index (parcel.runs, CfRun, 0) : NULL;
  gboolean other = push && memcmp (run->life, r->shop->head.life, CF_LIFE_SIZE) != 0;
  if ((push && w->plant == PLANT_ANSWERS_UNSTORED && run->first_seq > 5 && world_chance (w, 100)) || (other && w->plant == PLANT_PUSH_OWN_ONLY)) {
    json_t *have = json_object ();
    GHashTableIter iter;
    gpointer life, seq;
    g_hash_table_iter_init (&iter, r->client->have);
    while (g_hash_table_iter_next (&iter, &life, &seq))
      json_object_set_new (have, life, json_integer (*(gint64 *) seq));
    json_object_set_new (have, cf_life_text (run->life, text), json_integer (run->first_seq + run->count - 1));
    json_t *answer = json_pack ("{s:o}", "have", have);
    char *bytes = json_dumps (answer, 0);
    json_decref (answer);
    *ret = g_bytes_new_with_free_func (bytes, strlen (bytes), free, bytes);
    *status = 200;
    return TRUE;
  }
  if (push && w->plant == PLANT_BYTES_CHANGED && world_chance (w, 100)) {
    CfPacker packer;
    cf_packer_init (&packer);
    for (guint i = 0; i < parcel.commits->len; i++) {
      CfCommit c = g_array_index (parcel.commits, CfCommit, i);
      c.actor_id ^= i + 1 == parcel.commits->len;
      c.hash = run->hash;
      g_assert_true (cf_packer_add (&packer, &c));
    }
    *body = cf_packer_pack (&packer, parcel.epoch, 0, 0);
    cf_packer_clear (&packer);
  }
  if (pull && w->plant == PLANT_EPOCH_IGNORED)
    g_hash_table_replace (query, g_strdup ("epoch"), g_strdup (cf_life_text (w->portal->head.life, text)));
  if (pull && w->plant == PLANT_PAGES_SKIPPED && world_chance (w, 150))
    g_hash_table_replace (query, g_strdup ("after"), g_strdup_printf ("%" G_GINT64_FORMAT, MIN (w->portal->head.pos, r->client->cursor + 1)));
  const CfShop *next = w->registers[(r->index + 1) % w->n].shop;
  if (pull && next && w->plant == PLANT_OTHERS_LEFT_OUT)
    g_hash_table_replace (query, g_strdup ("life"), g_strdup (cf_life_text (next->head.life, text)));
  return FALSE;
}

void
world_serve (World *w, const char *path, const char *token, GHashTable *query, GBytes *body, CfReply *reply)
{
  g_auto (CfDevice) device = { 0 };
  g_autoptr (GError) error = NULL;
  gsize size = 0;
  gconstpointer bytes = body ? g_bytes_get_data (body, &size) : NULL;
  world_program_is_old = w->portal_old;
  if (token && !cf_device_find (w->portal, token, &device, &error))
    g_error ("%s", error->message);
  if (g_str_has_prefix (path, "/sync/v1/enrol"))
    cf_server_enrol (w->portal, bytes, size, reply);
  else if (g_str_has_prefix (path, "/sync/v1/hello"))
    cf_server_hello (w->portal, &device, query, reply);
  else if (g_str_has_prefix (path, "/sync/v1/push"))
    cf_server_push (w->portal, &device, bytes, size, reply);
  else if (g_str_has_prefix (path, "/sync/v1/digest"))
    cf_server_digest (w->portal, &device, query, reply);
  else
    cf_server_pull (w->portal, &device, query, reply);
}

gboolean
world_ask (CfCarrier *carrier, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error)
{
  Register *r = (Register *) carrier;
  World *w = r->world;
  g_auto (CfReply) reply = { 0 };
  g_autoptr (GHashTable) query = query_of (path);
  g_autoptr (GBytes) changed = body ? g_bytes_ref (body) : NULL;
  if (!w->calm && (r->cut || world_chance (w, 80))) {
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "no answer");
    w->lost++;
    return FALSE;
  }
  if (w->plant && token) {
    GBytes *was = changed;
    if (plant_into (r, path, query, &changed, ret_status, ret_body))
      return TRUE;
    if (was && was != changed)
      g_bytes_unref (was);
  }
  world_serve (w, path, token, query, changed, &reply);
  world_program_is_old = r->old;
  if (changed && !w->calm && world_chance (w, 100) && g_str_has_suffix (path, "push")) {
    g_clear_pointer (&r->late, g_bytes_unref);
    r->late = g_bytes_ref (changed);
  }
  if (reply.status >= 500)
    world_crash_portal (w);
  world_program_is_old = r->old;
  if (!w->calm && world_chance (w, 80)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the line broke");
    w->lost++;
    return FALSE;
  }
  *ret_status = reply.status;
  *ret_body = g_steal_pointer (&reply.body);
  return TRUE;
}
