/* files-test.c: files travel by their content's hash (D27, S0-43 as far as sync goes): what records name goes from the register to the portal and back, in pieces that are gone on with after the line broke; what comes is proved before it has its
 * name; wrong bytes, too many, a hash that nobody names or that is another shop's, and an older epoch are answered with a code and a sentence, and tell nothing; commits go first; a file that has not come yet is a sentence. */
#include "two.h"
#include <glib/gstdio.h>
#include <jansson.h>
#include <string.h>
#include "shop/link.h"
#include "sync/client.h"
#include "sync/file-part.h"
#include "sync/join.h"
#include "sync/server-files.h"

#define BIG (CF_FILE_PIECE * 3 + 1000)

/* A line that breaks after a number of questions about files, before or after the portal heard the last. */
typedef struct { CfCarrier carrier; Two *two; gint64 quota; int cut_in; gboolean heard, spoil; guint pieces; GString *paths; } Line;

static gboolean
line_ask (CfCarrier *carrier, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error)
{
  Line *line = (Line *) carrier;
  Two *two = line->two;
  g_auto (CfReply) reply = { 0 };
  g_autoptr (GHashTable) query = strchr (path, '?') ? g_uri_parse_params (strchr (path, '?') + 1, -1, "&", G_URI_PARAMS_NONE, NULL) : NULL;
  gsize size = 0;
  gconstpointer bytes = body ? g_bytes_get_data (body, &size) : NULL;
  gboolean file = g_str_has_prefix (path, "/sync/v1/file?");
  g_string_append_c (line->paths, file ? 'f' : path[9]);                   /* hello, Push, pUll, digest */
  gboolean cut = file && line->cut_in && --line->cut_in == 0;
  line->pieces += file;
  if (cut && !line->heard) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the line broke");
    return FALSE;
  }
  if (g_str_has_prefix (path, "/sync/v1/hello"))
    cf_server_hello (two->portal, &two->device, query, &reply);
  else if (g_str_has_prefix (path, "/sync/v1/push"))
    cf_server_push (two->portal, &two->device, bytes, size, &reply);
  else if (g_str_has_prefix (path, "/sync/v1/digest"))
    cf_server_digest (two->portal, &two->device, query, &reply);
  else if (g_str_has_prefix (path, "/sync/v1/files"))
    cf_server_files (two->portal, &two->device, query, &reply);
  else if (file && body)
    cf_server_file_put (two->portal, &two->device, query, bytes, size, line->quota, &reply);
  else if (file)
    cf_server_file_get (two->portal, &two->device, query, &reply);
  else
    cf_server_pull (two->portal, &two->device, query, &reply);
  if (cut) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the line broke");
    return FALSE;
  }
  *ret_status = reply.status;
  *ret_body = g_steal_pointer (&reply.body);
  if (line->spoil && file && !body && *ret_status == 200) {
    gsize n;
    guint8 *copy = g_bytes_unref_to_data (g_steal_pointer (ret_body), &n);
    copy[n - 1] ^= 1;
    *ret_body = g_bytes_new_take (copy, n);
  }
  return TRUE;
}

/* Until there is nothing more to do now, however often the line breaks. */
static CfFilesWaiting
meet (Line *line)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfClient) client = cf_client_new (line->two->f.shop, &line->carrier, "token", 1, &error);
  g_assert_no_error (error);
  client->wait_s = 0;
  for (guint i = 0; i < 4; i++)
    g_assert_true (cf_sync_meet (client, &error));
  g_assert_cmpint (client->state, ==, CF_CLIENT_EVEN);
  CfFilesWaiting waiting = *cf_file_mover_waiting (client->files);
  waiting.why = (char *) g_intern_string (waiting.why);
  return waiting;
}

static char *
bytes_of (gsize size, guint seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  char *bytes = g_malloc (size + 1);
  for (gsize i = 0; i < size; i++)
    bytes[i] = (char) g_rand_int (rand);
  return bytes;
}

/* A page of an invoice is kept at @shop, and its record names it. */
static void
keep_page (Two *two, CfShop *shop, gsize size, guint seed, gboolean here, char ret_hash[CF_FILE_HASH])
{
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = bytes_of (size, seed);
  g_auto (CfDocumentFile) file = { 0 };
  CfId invoice = fixture_invoice (&two->f, two->f.customer, 1000);
  if (here)
    g_assert_true (cf_files_put_bytes (shop->db, bytes, size, ret_hash, &error));
  else
    cf_hash_hex (bytes, size, ret_hash);
  fixture_ok (&two->f, cf_file_note (shop, &two->f.who, invoice, ret_hash, &file, &error));
  g_assert_no_error (error);
}

static Line
line_of (Two *two)
{
  return (Line) { .carrier = { line_ask }, .two = two, .quota = CF_FILES_QUOTA, .paths = g_string_new (NULL) };
}

static void
line_clear (Line *line)
{
  g_string_free (line->paths, TRUE);
}

static void
forget_file (CfDb *db, const char *hash)
{
  cf_files_drop (db, hash);
  g_assert_false (cf_files_has (db, hash));
}

/* Whatever is cut, before or after the portal heard it: what came is gone on with, and the bytes are the same. */
static void
test_there_and_back (Two *two, gconstpointer unused)
{
  for (int cut = 0; cut <= 5; cut++)
    for (int heard = 0; heard < 2; heard++) {
      Line line = line_of (two);
      char hash[CF_FILE_HASH];
      g_autoptr (GError) error = NULL;
      keep_page (two, two->f.shop, BIG, cut * 2 + heard, TRUE, hash);
      line.cut_in = cut;
      line.heard = heard;
      meet (&line);
      CfFilesWaiting waiting = meet (&line);
      g_assert_cmpint (waiting.to_send + waiting.to_fetch, ==, 0);
      g_assert_null (waiting.why);
      g_autoptr (GBytes) there = cf_files_get (two->portal->db, hash, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (there), ==, BIG);
      g_assert_cmpuint (line.pieces, <=, 4 + 2 + 2);                       /* nothing that had come was sent again but for a piece at the cut */

      forget_file (two->f.shop->db, hash);                                 /* as at a register that did not make it */
      line.cut_in = cut;
      line.pieces = 0;
      meet (&line);
      waiting = meet (&line);
      g_assert_cmpint (waiting.to_fetch, ==, 0);
      g_autoptr (GBytes) back = cf_files_get (two->f.shop->db, hash, &error);
      g_assert_no_error (error);
      g_assert_true (g_bytes_equal (there, back));
      g_assert_cmpuint (line.pieces, <=, 4 + 1);
      line_clear (&line);
    }
}

/* Between two pieces what was sold meanwhile goes. */
static void
test_commits_first (Two *two, gconstpointer unused)
{
  Line line = line_of (two);
  g_autoptr (GError) error = NULL;
  char hash[CF_FILE_HASH];
  guint wait_ms;
  meet (&line);
  keep_page (two, two->f.shop, BIG, 1, TRUE, hash);
  g_autoptr (CfClient) client = cf_client_new (two->f.shop, &line.carrier, "token", 1, &error);
  client->wait_s = 0;
  while (!line.pieces)
    g_assert_true (cf_client_step (client, &wait_ms, &error));
  fixture_pay (&two->f, two->f.customer, two->f.check, 1000, 0);
  g_string_truncate (line.paths, 0);
  while (!cf_files_has (two->portal->db, hash))
    g_assert_true (cf_client_step (client, &wait_ms, &error));
  g_assert_cmpint (line.paths->str[0], ==, 'p');                           /* the push */
  g_assert_null (strstr (line.paths->str, "ff"));                          /* and each piece has a pull before it */
  g_assert_cmpint (two_portal_pos (two), ==, two->f.shop->head.pos);
  line_clear (&line);
}

/* It is named, and nobody has brought it yet: a sentence, and it is asked for again. */
static void
test_not_yet (Two *two, gconstpointer unused)
{
  Line line = line_of (two);
  g_autoptr (GError) error = NULL;
  char hash[CF_FILE_HASH], got[CF_FILE_HASH];
  keep_page (two, two->f.shop, 5000, 7, FALSE, hash);
  CfFilesWaiting waiting = meet (&line);
  g_assert_cmpint (waiting.to_fetch, ==, 1);
  g_assert_nonnull (strstr (waiting.why, "does not have a file yet"));
  g_autofree char *bytes = bytes_of (5000, 7);
  g_assert_true (cf_files_put_bytes (two->portal->db, bytes, 5000, got, &error));
  g_assert_cmpstr (hash, ==, got);
  waiting = meet (&line);
  g_assert_cmpint (waiting.to_fetch, ==, 0);
  g_assert_true (cf_files_has (two->f.shop->db, hash));
  line_clear (&line);
}

/* What comes is not what it should be: it never has its name, and right bytes are taken after that. */
static void
test_wrong_bytes (Two *two, gconstpointer unused)
{
  Line line = line_of (two);
  char hash[CF_FILE_HASH];
  keep_page (two, two->f.shop, BIG, 3, TRUE, hash);
  meet (&line);
  forget_file (two->f.shop->db, hash);
  line.spoil = TRUE;
  CfFilesWaiting waiting = meet (&line);
  g_assert_cmpint (waiting.to_fetch, ==, 1);
  g_assert_nonnull (strstr (waiting.why, "thrown away"));
  g_assert_false (cf_files_has (two->f.shop->db, hash));
  g_assert_cmpint (cf_file_part_size (two->f.shop->db, hash), ==, 0);
  line.spoil = FALSE;
  waiting = meet (&line);
  g_assert_cmpint (waiting.to_fetch, ==, 0);
  g_assert_true (cf_files_has (two->f.shop->db, hash));
  line_clear (&line);
}

/* --- what no register should ask --- */

static char *
put (Two *two, const char *query_text, gconstpointer bytes, gsize size, gint64 quota, guint status)
{
  g_auto (CfReply) reply = { 0 };
  g_autoptr (GHashTable) query = g_uri_parse_params (query_text, -1, "&", G_URI_PARAMS_NONE, NULL);
  cf_server_file_put (two->portal, &two->device, query, bytes, size, quota, &reply);
  g_assert_cmpuint (reply.status, ==, status);
  gsize n;
  const char *text = g_bytes_get_data (reply.body, &n);
  return g_strndup (text, n);
}

static char *
get (Two *two, const char *query_text, guint status)
{
  g_auto (CfReply) reply = { 0 };
  g_autoptr (GHashTable) query = g_uri_parse_params (query_text, -1, "&", G_URI_PARAMS_NONE, NULL);
  cf_server_file_get (two->portal, &two->device, query, &reply);
  g_assert_cmpuint (reply.status, ==, status);
  gsize n;
  const char *text = g_bytes_get_data (reply.body, &n);
  return g_strndup (text, n);
}

static void
refused (char *answer, const char *code)
{
  json_t *json = json_loads (answer, 0, NULL);
  g_assert_cmpstr (json_string_value (json_object_get (json, "code")), ==, code);
  g_assert_cmpuint (strlen (json_string_value (json_object_get (json, "text"))), >, 10);
  json_decref (json);
  g_free (answer);
}

static void
test_bad_questions (Two *two, gconstpointer unused)
{
  Line line = line_of (two);
  char hash[CF_FILE_HASH], other[CF_FILE_HASH];
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = bytes_of (BIG, 11), *strange = bytes_of (400, 12);
  keep_page (two, two->f.shop, BIG, 11, FALSE, hash);
  meet (&line);
  g_autofree char *begin = g_strdup_printf ("hash=%s&from=0&size=%d", hash, BIG), *far = g_strdup_printf ("hash=%s&from=9&size=%d", hash, BIG), *huge = g_strdup_printf ("hash=%s&from=0&size=%d", hash, CF_FILE_MAX + 1);
  g_autofree char *over = g_strdup_printf ("hash=%s&from=0&size=10", hash), *beyond = g_strdup_printf ("hash=%s&from=11&size=10", hash), *negative = g_strdup_printf ("hash=%s&from=-1&size=10", hash);
  refused (put (two, "hash=../../etc/passwd&from=0&size=1", "x", 1, CF_FILES_QUOTA, 400), "invalid");
  refused (put (two, "from=0&size=1", "x", 1, CF_FILES_QUOTA, 400), "invalid");
  refused (put (two, negative, "x", 1, CF_FILES_QUOTA, 400), "invalid");
  refused (put (two, huge, bytes, 10, CF_FILES_QUOTA, 413), "too-large");
  refused (put (two, over, bytes, 11, CF_FILES_QUOTA, 413), "too-large");
  refused (put (two, beyond, "", 0, CF_FILES_QUOTA, 413), "too-large");
  refused (put (two, begin, bytes, CF_FILE_PIECE + 1, CF_FILES_QUOTA, 413), "too-large");
  refused (put (two, begin, bytes, 1000, BIG - 1, 507), "full");
  g_free (put (two, far, bytes, 10, CF_FILES_QUOTA, 200));                 /* from where to go on: nothing was taken */
  g_assert_cmpint (cf_file_part_size (two->portal->db, hash), ==, 0);
  g_autofree char *small = g_strdup_printf ("hash=%s&from=0&size=400", hash);
  refused (put (two, small, strange, 400, CF_FILES_QUOTA, 422), "wrong");
  g_assert_false (cf_files_has (two->portal->db, hash));
  g_assert_cmpint (cf_file_part_size (two->portal->db, hash), ==, 0);

  /* a file that lies there and is no record's: as one that does not exist, word for word */
  g_assert_true (cf_files_put_bytes (two->portal->db, strange, 400, other, &error));
  g_autofree char *named = g_strdup_printf ("hash=%s&from=0", hash), *unnamed = g_strdup_printf ("hash=%s&from=0", other), *nothing = g_strdup_printf ("hash=%064d&from=0", 7);
  g_autofree char *a = get (two, unnamed, 404), *b = get (two, nothing, 404), *c = get (two, named, 404);
  g_assert_cmpstr (a, ==, b);
  g_assert_cmpstr (a, ==, c);
  g_autofree char *put_unnamed = g_strdup_printf ("hash=%s&from=0&size=400", other), *put_nothing = g_strdup_printf ("hash=%064d&from=0&size=400", 7);
  g_autofree char *d = put (two, put_unnamed, strange, 400, CF_FILES_QUOTA, 404), *e = put (two, put_nothing, strange, 400, CF_FILES_QUOTA, 404);
  g_assert_cmpstr (d, ==, e);
  g_assert_cmpstr (a, ==, d);
  g_auto (CfReply) stale = { 0 }, unknown = { 0 };
  g_autoptr (GHashTable) query = g_uri_parse_params ("epoch=00000000000000000000000000000001&after=0", -1, "&", G_URI_PARAMS_NONE, NULL);
  cf_server_files (two->portal, &two->device, query, &stale);
  g_assert_cmpuint (stale.status, ==, 409);
  CfDevice nobody = { 0 };
  cf_server_files (two->portal, &nobody, query, &unknown);
  g_assert_cmpuint (unknown.status, ==, 401);
  line_clear (&line);
}

/* Another shop of the same portal has the file: to this one it is as if there were none, and what it sends is taken whole. */
static void
test_other_shop (Two *two, gconstpointer unused)
{
  Two other = { 0 };
  Line line = line_of (two), theirs = line_of (&other);
  char hash[CF_FILE_HASH];
  g_autofree char *server = g_strdup (g_getenv ("COUNTERFOIL_TEST_SERVER"));
  two_open (&other, NULL);
  if (server)
    g_setenv ("COUNTERFOIL_TEST_SERVER", server, TRUE);
  keep_page (&other, other.f.shop, 9000, 21, TRUE, hash);
  meet (&theirs);
  g_assert_true (cf_files_has (other.portal->db, hash));
  keep_page (two, two->f.shop, 9000, 21, FALSE, hash);
  CfFilesWaiting waiting = meet (&line);
  g_assert_cmpint (waiting.to_fetch, ==, 1);
  g_assert_nonnull (strstr (waiting.why, "does not have a file yet"));
  g_autofree char *named = g_strdup_printf ("hash=%s&from=0", hash), *nothing = g_strdup_printf ("hash=%064d&from=0", 7), *a = get (two, named, 404), *b = get (two, nothing, 404);
  g_assert_cmpstr (a, ==, b);
  line_clear (&line);
  line_clear (&theirs);
  two_close (&other, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_autofree char *folder = g_dir_make_tmp ("counterfoil-files-XXXXXX", NULL);
  cf_files_set_root (folder);
#define ADD(name) g_test_add ("/sync/files/" #name ": D27, S0-43", Two, NULL, two_open, test_##name, two_close)
  ADD (there_and_back);
  ADD (commits_first);
  ADD (not_yet);
  ADD (wrong_bytes);
  ADD (bad_questions);
  ADD (other_shop);
  int result = g_test_run ();
  g_autofree char *remove = g_strdup_printf ("rm -rf '%s'", folder);
  return g_spawn_command_line_sync (remove, NULL, NULL, NULL, NULL) ? result : 1;
}
