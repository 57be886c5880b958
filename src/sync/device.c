/* device.c: see device.h. */
#include "device.h"
#include <openssl/rand.h>
#include <stdlib.h>
#include "store/scratch.h"
#include <string.h>

#define TOKEN_BYTES 32
#define CODE_CHARS 10
#define PASSED "numbers-passed"          /* station numbers up to this are not given any more */
#define PASSED_MAX 64

CF_SQL (code_add, "INSERT INTO sync_code(hash, name, expires_at, device_id) VALUES ($1, $2, $3, 0)");
CF_SQL (code_find, "SELECT name, expires_at, device_id FROM sync_code WHERE hash = $1");
CF_SQL (code_use, "UPDATE sync_code SET device_id = $2 WHERE hash = $1");
CF_SQL (device_add, "INSERT INTO sync_device(id, token, number, life, name, enrolled_at, seen_at, retired_at) VALUES ($1, $2, $3, $4, $5, $6, 0, 0)");
CF_SQL (device_token, "UPDATE sync_device SET token = $2 WHERE id = $1");
CF_SQL (device_seen, "UPDATE sync_device SET number = $2, life = $3, seen_at = $4 WHERE id = $1");
CF_SQL (device_retire, "UPDATE sync_device SET retired_at = $2 WHERE number = $1 AND retired_at = 0 RETURNING id");
CF_SQL (device_by_token, "SELECT id, number, life, name, enrolled_at, seen_at, retired_at FROM sync_device WHERE token = $1");
CF_SQL (device_by_id, "SELECT id, number, life, name, enrolled_at, seen_at, retired_at FROM sync_device WHERE id = $1");
CF_SQL (device_all, "SELECT id, number, life, name, enrolled_at, seen_at, retired_at FROM sync_device ORDER BY number, id");
CF_SQL (number_max, "SELECT MAX(n) FROM (SELECT COALESCE(MAX(number), 0) AS n FROM sync_device UNION ALL SELECT COALESCE(MAX(number), 0) AS n FROM station WHERE number < 4095) numbers");

void
cf_device_clear (gpointer p)
{
  CfDevice *device = p;
  g_clear_pointer (&device->name, g_free);
}

static void
digest (const char *text, guint8 ret[CF_HASH_SIZE])
{
  cf_sha256 (&(CfBytes) { text, strlen (text) }, 1, ret);
}

static void
random_bytes (guint8 *into, gsize size)
{
  if (RAND_bytes (into, size) != 1)
    g_error ("the system has no random numbers");
}

/* As people type it: case, dashes and blanks do not matter, I and L are 1, O is 0. */
static char *
normal_code (const char *code)
{
  GString *out = g_string_new (NULL);
  for (; *code; code++) {
    char c = g_ascii_toupper (*code);
    if (c != '-' && c != ' ')
      g_string_append_c (out, c == 'I' || c == 'L' ? '1' : c == 'O' ? '0' : c);
  }
  return g_string_free (out, FALSE);
}

gboolean
cf_device_code (CfShop *shop, const char *name, char **ret_code, GError **error)
{
  static const char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  char code[CODE_CHARS + 2];
  guint8 random[CODE_CHARS], hash[CF_HASH_SIZE];
  CfStmt *stmt = cf_db_stmt (shop->db, &code_add, error);
  if (!stmt)
    return FALSE;
  random_bytes (random, sizeof random);
  for (guint i = 0, k = 0; i < CODE_CHARS; i++) {
    if (i == CODE_CHARS / 2)
      code[k++] = '-';
    code[k++] = letters[random[i] % 32];
  }
  code[CODE_CHARS + 1] = 0;
  g_autofree char *normal = normal_code (code);
  digest (normal, hash);
  cf_bind_blob (stmt, 1, hash, sizeof hash);
  cf_bind_text (stmt, 2, name);
  cf_bind_int (stmt, 3, cf_clock_now (shop->clock) + (CfInstant) CF_DEVICE_CODE_S * G_USEC_PER_SEC);
  if (!cf_run (stmt, error))
    return FALSE;
  *ret_code = g_strdup (code);
  return TRUE;
}

static CfDevice
read_device (CfStmt *stmt)
{
  gsize size;
  CfDevice device = { .id = cf_int (stmt, 0), .number = cf_int (stmt, 1), .name = g_strdup (cf_text (stmt, 3)), .enrolled_at = cf_int (stmt, 4), .seen_at = cf_int (stmt, 5),
                      .retired_at = cf_int (stmt, 6) };
  gconstpointer life = cf_blob (stmt, 2, &size);
  if (size == CF_LIFE_SIZE)
    memcpy (device.life, life, size);
  return device;
}

static gboolean
read_one (CfStmt *stmt, CfDevice *ret, GError **error)
{
  CfStep step = cf_step (stmt, error);
  *ret = step == CF_ROW ? read_device (stmt) : (CfDevice) { 0 };
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

gboolean
cf_device_find (CfShop *shop, const char *token, CfDevice *ret, GError **error)
{
  guint8 hash[CF_HASH_SIZE];
  CfStmt *stmt = cf_db_stmt (shop->db, &device_by_token, error);
  if (!stmt)
    return FALSE;
  digest (token, hash);
  cf_bind_blob (stmt, 1, hash, sizeof hash);
  return read_one (stmt, ret, error);
}

gboolean
cf_device_list (CfShop *shop, GArray *ret, GError **error)
{
  CfStmt *stmt = cf_db_stmt (shop->db, &device_all, error);
  CfStep step = CF_STEP_FAILED;
  while (stmt && (step = cf_step (stmt, error)) == CF_ROW) {
    CfDevice device = read_device (stmt);
    g_array_append_val (ret, device);
  }
  return step == CF_DONE;
}

gboolean
cf_device_retire (CfShop *shop, gint64 number, GError **error)
{
  CfStmt *stmt = cf_db_stmt (shop->db, &device_retire, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, number);
  cf_bind_int (stmt, 2, cf_clock_now (shop->clock));
  CfStep step = cf_step (stmt, error);
  cf_stmt_reset (stmt);
  if (step == CF_DONE)
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "retiring a register: there is none with number %" G_GINT64_FORMAT, number);
  return step == CF_ROW;
}

static gboolean
greatest_number (CfShop *shop, gint64 *ret, GError **error)
{
  g_autofree char *passed = NULL;
  CfStmt *stmt = cf_db_stmt (shop->db, &number_max, error);
  if (!stmt || cf_step (stmt, error) != CF_ROW)
    return FALSE;
  *ret = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  if (!cf_scratch_load (shop->db, PASSED, &passed, NULL, error))
    return FALSE;
  if (passed)
    *ret = MAX (*ret, strtoll (passed, NULL, 10));
  return TRUE;
}

gboolean
cf_device_pass_numbers (CfShop *shop, GError **error)
{
  gint64 greatest;
  guint8 random;
  if (!greatest_number (shop, &greatest, error))
    return FALSE;
  if (greatest == 0)                                                      /* nobody had joined, and the first is to be 1 */
    return TRUE;
  random_bytes (&random, 1);
  g_autofree char *passed = g_strdup_printf ("%" G_GINT64_FORMAT, MIN (greatest + 1 + random % PASSED_MAX, CF_NUMBER_NONE - 2 * PASSED_MAX));
  return cf_scratch_save (shop->db, PASSED, passed, cf_clock_now (shop->clock), error);
}

static gboolean
next_number (CfShop *shop, gint64 *ret, GError **error)
{
  if (!greatest_number (shop, ret, error))
    return FALSE;
  ++*ret;
  if (*ret < CF_NUMBER_NONE)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_FULL, "giving a register a number: all 4094 of this shop are used");
  return FALSE;
}

static gboolean
add_device (CfShop *shop, const char *name, const guint8 *hash, const guint8 *life, CfDevice *ret, GError **error)
{
  CfStmt *stmt;
  *ret = (CfDevice) { .id = cf_shop_id (shop), .name = g_strdup (name), .enrolled_at = cf_clock_now (shop->clock) };
  memcpy (ret->life, life, CF_LIFE_SIZE);
  if (!next_number (shop, &ret->number, error) || !(stmt = cf_db_stmt (shop->db, &device_add, error)))
    return FALSE;
  cf_bind_int (stmt, 1, ret->id);
  cf_bind_blob (stmt, 2, hash, CF_HASH_SIZE);
  cf_bind_int (stmt, 3, ret->number);
  cf_bind_blob (stmt, 4, ret->life, CF_LIFE_SIZE);
  cf_bind_text (stmt, 5, name);
  cf_bind_int (stmt, 6, ret->enrolled_at);
  return cf_run (stmt, error);
}

static gboolean
give_token (CfShop *shop, CfId device_id, const guint8 *hash, GError **error)
{
  CfStmt *stmt = cf_db_stmt (shop->db, &device_token, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, device_id);
  cf_bind_blob (stmt, 2, hash, CF_HASH_SIZE);
  return cf_run (stmt, error);
}

gboolean
cf_device_enrol (CfShop *shop, const char *code, const guint8 life[CF_LIFE_SIZE], gboolean brings, CfDevice *ret, char **ret_token, GError **error)
{
  static const guint8 zeros[CF_LIFE_SIZE];
  guint8 hash[CF_HASH_SIZE], token_hash[CF_HASH_SIZE], random[TOKEN_BYTES];
  g_autofree char *normal = normal_code (code), *name = NULL;
  g_autoptr (GString) token = g_string_new (NULL);
  CfId used_by = 0;
  *ret = (CfDevice) { 0 };
  *ret_token = NULL;
  digest (normal, hash);
  CfStmt *stmt = cf_db_stmt (shop->db, &code_find, error);
  if (!stmt)
    return FALSE;
  cf_bind_blob (stmt, 1, hash, sizeof hash);
  CfStep step = cf_step (stmt, error);
  if (step == CF_ROW && cf_int (stmt, 1) > cf_clock_now (shop->clock)) {
    name = g_strdup (cf_text (stmt, 0));
    used_by = cf_int (stmt, 2);
  }
  cf_stmt_reset (stmt);
  if (!name)
    return step != CF_STEP_FAILED;
  random_bytes (random, sizeof random);
  for (guint i = 0; i < sizeof random; i++)
    g_string_append_printf (token, "%02x", random[i]);
  digest (token->str, token_hash);
  if (used_by) {
    if (!(stmt = cf_db_stmt (shop->db, &device_by_id, error)))
      return FALSE;
    cf_bind_int (stmt, 1, used_by);
    if (!read_one (stmt, ret, error))
      return FALSE;
    if (memcmp (ret->life, brings ? life : zeros, CF_LIFE_SIZE) != 0 || ret->seen_at || ret->retired_at)
      return TRUE;
    if (!give_token (shop, used_by, token_hash, error))
      return FALSE;
  } else {
    if (!add_device (shop, name, token_hash, brings ? life : zeros, ret, error) || !(stmt = cf_db_stmt (shop->db, &code_use, error)))
      return FALSE;
    cf_bind_blob (stmt, 1, hash, sizeof hash);
    cf_bind_int (stmt, 2, ret->id);
    if (!cf_run (stmt, error))
      return FALSE;
  }
  *ret_token = g_strdup (token->str);
  return TRUE;
}

gboolean
cf_device_seen (CfShop *shop, CfDevice *device, const guint8 life[CF_LIFE_SIZE], gint64 number, GError **error)
{
  static const guint8 zeros[CF_LIFE_SIZE];
  gboolean waits = memcmp (device->life, zeros, CF_LIFE_SIZE) == 0;
  CfStmt *stmt;
  if (waits && number == device->number)
    memcpy (device->life, life, CF_LIFE_SIZE);
  else if (!waits && memcmp (device->life, life, CF_LIFE_SIZE) != 0) {
    if (!next_number (shop, &device->number, error))
      return FALSE;
    memset (device->life, 0, CF_LIFE_SIZE);
  }
  device->seen_at = cf_clock_now (shop->clock);
  if (!(stmt = cf_db_stmt (shop->db, &device_seen, error)))
    return FALSE;
  cf_bind_int (stmt, 1, device->id);
  cf_bind_int (stmt, 2, device->number);
  cf_bind_blob (stmt, 3, device->life, CF_LIFE_SIZE);
  cf_bind_int (stmt, 4, device->seen_at);
  return cf_run (stmt, error);
}
