/* enrol.c: a register joins a shop by a one-time code (client.h). */
#include "client.h"
#include <string.h>

void
cf_enrolment_clear (CfEnrolment *enrolment)
{
  g_clear_pointer (&enrolment->token, g_free);
  g_clear_pointer (&enrolment->shop_name, g_free);
}

/* What proves that a ledger is of a shop: the first commit of its log, by who made it and its hash. */
static gboolean
read_root (CfShop *shop, char ret_life[CF_LIFE_TEXT], char ret_hash[2 * CF_HASH_SIZE + 1], GError **error)
{
  g_autoptr (CfRows) rows = NULL;
  CfCommit root;
  *ret_life = *ret_hash = 0;
  if (!shop || shop->head.pos == 0)
    return TRUE;
  if (!cf_log_at (shop->db, 1, &root, &rows, error))
    return FALSE;
  cf_life_text (root.life, ret_life);
  for (guint i = 0; i < CF_HASH_SIZE; i++)
    g_snprintf (ret_hash + 2 * i, 3, "%02x", root.hash[i]);
  return TRUE;
}

gboolean
cf_client_enrol (CfCarrier *carrier, const char *code, CfShop *shop, CfEnrolment *ret, GError **error)
{
  static const guint8 nobody[CF_LIFE_SIZE];
  g_autoptr (GBytes) body = NULL;
  const char *token, *name, *text, *way = "take";
  char life[CF_LIFE_TEXT], root_life[CF_LIFE_TEXT], root_hash[2 * CF_HASH_SIZE + 1];
  json_int_t number;
  guint status;
  *ret = (CfEnrolment) { 0 };
  if (!read_root (shop, root_life, root_hash, error))
    return FALSE;
  json_t *ask = json_pack ("{s:s, s:s, s:I, s:s, s:s}", "code", code, "life", cf_life_text (shop ? shop->head.life : nobody, life), "commits", (json_int_t) (shop ? shop->head.pos : 0), "root_life", root_life,
                           "root_hash", root_hash);
  char *bytes = ask ? json_dumps (ask, JSON_COMPACT) : g_strdup ("");
  g_autoptr (GBytes) send = g_bytes_new_with_free_func (bytes, strlen (bytes), free, bytes);
  json_decref (ask);
  if (!carrier->ask (carrier, "/sync/v1/enrol", NULL, send, &status, &body, error)) {
    g_prefix_error (error, "enrolling this register: ");
    return FALSE;
  }
  json_t *answer = json_loadb (g_bytes_get_data (body, NULL), g_bytes_get_size (body), 0, NULL);
  gboolean well = status == 200 && json_unpack (answer, "{s:s, s:I, s:s, s?s}", "token", &token, "number", &number, "name", &name, "shop", &way) == 0;
  if (well)
    *ret = (CfEnrolment) { g_strdup (token), g_strdup (name), number, g_str_equal (way, "bring") ? CF_ENROL_BRING : g_str_equal (way, "again") ? CF_ENROL_AGAIN : CF_ENROL_TAKE };
  else {
    text = json_string_value (json_object_get (answer, "text"));
    g_set_error (error, CF_ERROR, status == 403 ? CF_ERROR_DENIED : status == 409 ? CF_ERROR_CONFLICT : status >= 500 ? CF_ERROR_RETRY : CF_ERROR_INVALID, "enrolling this register: %s",
                 text ? text : "this address is no Counterfoil portal's");
  }
  json_decref (answer);
  return well;
}
