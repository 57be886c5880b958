/* world.c: see world.h. The model is in world_check: what was acknowledged is counted as it happens, apart from the code that is tested. */
#include "world.h"
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include "base/id.h"
#include "db/driver.h"
#include "shop/built-in.h"
#include "shop/order.h"

static struct { char *folder, *shop, *empty; CfId customer, tender, item; } mould;
static World *the_world;                 /* whose disks fail: a driver has no room for it */
static const CfDbDriver *real_driver;
static CfDbDriver failing_driver;

/* Whose program runs now: what an older one does not know is hidden from it (the linker puts these two in the place of the real ones). */
static gboolean program_is_old;
const CfRecord *__real_cf_record_by_tag (guint tag);
const CfRecord *__wrap_cf_record_by_tag (guint tag);
gboolean __real_cf_record_decode (const CfRecord *type, const guint8 *bytes, gsize size, gpointer ret, gboolean *ret_unknown);
gboolean __wrap_cf_record_decode (const CfRecord *type, const guint8 *bytes, gsize size, gpointer ret, gboolean *ret_unknown);

const CfRecord *
__wrap_cf_record_by_tag (guint tag)
{
  const CfRecord *type = __real_cf_record_by_tag (tag);
  return program_is_old && type == &CF_ITEM ? NULL : type;
}

gboolean
__wrap_cf_record_decode (const CfRecord *type, const guint8 *bytes, gsize size, gpointer ret, gboolean *ret_unknown)
{
  gboolean ok = __real_cf_record_decode (type, bytes, size, ret, ret_unknown);
  CfPayment *payment = ret;
  if (ok && program_is_old && type == &CF_PAYMENT && payment->reference && *payment->reference) {
    g_clear_pointer (&payment->reference, g_free);
    *ret_unknown = TRUE;
  }
  return ok;
}

int __wrap_RAND_bytes (unsigned char *into, int size);
guint32 __wrap_g_random_int (void);

/* Chance is the world's, too: the same seed is the same story. */
static GRand *first_fate;                    /* what worlds are copied from is made the same each time */

static GRand *
fate (void)
{
  if (!first_fate)
    first_fate = g_rand_new_with_seed (1);
  return the_world ? the_world->rand : first_fate;
}

int
__wrap_RAND_bytes (unsigned char *into, int size)
{
  for (int i = 0; i < size; i++)
    into[i] = g_rand_int_range (fate (), 0, 256);
  return 1;
}

guint32
__wrap_g_random_int (void)
{
  return g_rand_int (fate ());
}

static gboolean chance (World *w, guint per_mille) { return g_rand_int_range (w->rand, 0, 1000) < (gint) per_mille; }

static void
copy_file (const char *from, const char *to)
{
  g_autofree char *bytes = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;
  static const char *const beside[] = { "", "-wal", "-shm" };
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++) {
    g_autofree char *old = g_strconcat (to, beside[i], NULL);
    g_unlink (old);
  }
  g_file_get_contents (from, &bytes, &size, &error);
  g_assert_no_error (error);
  FILE *file = fopen (to, "wb");
  g_assert_nonnull (file);
  g_assert_cmpuint (fwrite (bytes, 1, size, file), ==, size);
  g_assert_cmpint (fclose (file), ==, 0);
}

/* Worlds are many: where there is a file system in memory they stand there. */
static char *
make_folder (void)
{
  if (!g_file_test ("/dev/shm", G_FILE_TEST_IS_DIR))
    return g_dir_make_tmp ("counterfoil-XXXXXX", NULL);
  char *folder = g_strdup ("/dev/shm/counterfoil-XXXXXX");
  g_assert_nonnull (g_mkdtemp (folder));
  return folder;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    g_unlink (path);
  }
  g_rmdir (folder);
}

void
world_prepare (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *server = g_strdup (g_getenv ("COUNTERFOIL_TEST_SERVER"));
  Fixture f;
  g_unsetenv ("COUNTERFOIL_TEST_SERVER");              /* registers are files wherever the portal is */
  fixture_open (&f);
  if (server)
    g_setenv ("COUNTERFOIL_TEST_SERVER", server, TRUE);
  mould.folder = make_folder ();
  mould.shop = g_build_filename (mould.folder, "shop", NULL);
  mould.empty = g_build_filename (mould.folder, "empty", NULL);
  mould.customer = f.customer;
  mould.tender = f.check;
  mould.item = f.item;
  g_assert_true (cf_db_copy (f.shop->db, mould.shop, &error));
  g_assert_no_error (error);
  g_autofree char *made = g_build_filename (mould.folder, "made", NULL);
  g_assert_true (cf_server_create (made, 0, &error));
  g_assert_no_error (error);
  copy_file (made, mould.empty);
  fixture_close (&f);
}

void
world_forget (void)
{
  remove_folder (mould.folder);
  g_clear_pointer (&first_fate, g_rand_free);
  g_free (mould.folder);
  g_free (mould.shop);
  g_free (mould.empty);
}

/* A commit that fails before it reached the disk, or is done and nobody hears of it. */
static gboolean
commit_or_not (CfDb *db, GError **error)
{
  World *w = the_world;
  gboolean fails = w && !w->calm && chance (w, 20), done = fails && g_rand_boolean (w->rand);
  if (fails && !done) {
    real_driver->rollback (db);
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "saving: the power failed");
    return FALSE;
  }
  if (!real_driver->commit (db, error))
    return FALSE;
  if (fails)
    g_set_error (error, CF_ERROR, CF_ERROR_UNKNOWN, "saving: the power failed");
  return !fails;
}

static void
make_fail (CfDb *db)
{
  if (!g_str_equal (cf_db_engine (db), "sqlite"))
    return;
  if (!real_driver) {
    real_driver = db->driver;
    failing_driver = *db->driver;
    failing_driver.commit = commit_or_not;
  }
  db->driver = &failing_driver;
}

static CfShop *
open_shop (const char *path, CfVirtualClock *clock)
{
  g_autoptr (GError) error = NULL;
  CfShop *shop = cf_shop_open (path, FALSE, &clock->clock, &error);
  g_assert_no_error (error);
  make_fail (shop->db);
  return shop;
}

static void
start_client (Register *r)
{
  g_autoptr (GError) error = NULL;
  r->client = cf_client_new (r->shop, &r->carrier, r->token, g_rand_int (r->world->rand), &error);
  g_assert_no_error (error);
  r->due = 0;
}

/* The program dies and is started again. */
static void
crash (Register *r)
{
  cf_client_free (r->client);
  cf_shop_close (r->shop);
  program_is_old = r->old;
  r->shop = open_shop (r->path, &r->clock);
  start_client (r);
  r->world->crashes++;
}

static void
update (Register *r)
{
  r->world->updates += r->old;
  r->old = FALSE;
  crash (r);
}

static void
crash_portal (World *w)
{
  cf_shop_close (w->portal);
  program_is_old = w->portal_old;
  w->portal = open_shop (w->portal_path, &w->clock);
  w->crashes++;
}

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
  if ((push && w->plant == PLANT_ANSWERS_UNSTORED && run->first_seq > 5 && chance (w, 100)) || (other && w->plant == PLANT_PUSH_OWN_ONLY)) {
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
  if (push && w->plant == PLANT_BYTES_CHANGED && chance (w, 100)) {
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
  if (pull && w->plant == PLANT_PAGES_SKIPPED && chance (w, 150))
    g_hash_table_replace (query, g_strdup ("after"), g_strdup_printf ("%" G_GINT64_FORMAT, MIN (w->portal->head.pos, r->client->cursor + 1)));
  const CfShop *next = w->registers[(r->index + 1) % w->n].shop;
  if (pull && next && w->plant == PLANT_OTHERS_LEFT_OUT)
    g_hash_table_replace (query, g_strdup ("life"), g_strdup (cf_life_text (next->head.life, text)));
  return FALSE;
}

static void
serve (World *w, const char *path, const char *token, GHashTable *query, GBytes *body, CfReply *reply)
{
  g_auto (CfDevice) device = { 0 };
  g_autoptr (GError) error = NULL;
  gsize size = 0;
  gconstpointer bytes = body ? g_bytes_get_data (body, &size) : NULL;
  program_is_old = w->portal_old;
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

static gboolean
ask (CfCarrier *carrier, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error)
{
  Register *r = (Register *) carrier;
  World *w = r->world;
  g_auto (CfReply) reply = { 0 };
  g_autoptr (GHashTable) query = query_of (path);
  g_autoptr (GBytes) changed = body ? g_bytes_ref (body) : NULL;
  if (!w->calm && (r->cut || chance (w, 80))) {
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
  serve (w, path, token, query, changed, &reply);
  program_is_old = r->old;
  if (changed && !w->calm && chance (w, 100) && g_str_has_suffix (path, "push")) {
    g_clear_pointer (&r->late, g_bytes_unref);
    r->late = g_bytes_ref (changed);
  }
  if (reply.status >= 500)
    crash_portal (w);
  program_is_old = r->old;
  if (!w->calm && chance (w, 80)) {
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "the line broke");
    w->lost++;
    return FALSE;
  }
  *ret_status = reply.status;
  *ret_body = g_steal_pointer (&reply.body);
  return TRUE;
}

CF_SQL (plant_number, "UPDATE sync_device SET number = 1");

static void
join (World *w, guint i)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfEnrolment) enrolment = { 0 };
  g_autofree char *code = NULL, *name = g_strdup_printf ("register-%u", i + 1);
  Register *r = &w->registers[i];
  *r = (Register) { .carrier = { ask }, .world = w, .index = i, .path = g_build_filename (w->folder, name, NULL) };
  cf_virtual_clock_init (&r->clock, w->clock.at + g_rand_int_range (w->rand, -86400, 86400) * G_TIME_SPAN_SECOND, 1000);
  g_assert_true (cf_device_code (w->portal, name, &code, &error));
  copy_file (i ? mould.empty : mould.shop, r->path);
  r->shop = open_shop (r->path, &r->clock);
  g_assert_true (i || cf_head_settle (r->shop->db, &error));
  g_assert_true (cf_client_enrol (&r->carrier, code, i ? NULL : r->shop, &enrolment, &error));
  g_assert_no_error (error);
  g_assert_true (enrolment.number == i + 1 || w->plant == PLANT_SAME_NUMBER);
  if (i) {
    gint64 number = w->plant == PLANT_SAME_NUMBER ? 1 : enrolment.number;
    if (w->plant == PLANT_SAME_NUMBER)
      g_assert_true (cf_run (cf_db_stmt (w->portal->db, &plant_number, &error), &error));
    g_assert_true (cf_db_begin (r->shop->db, TRUE, &error) && cf_head_rebirth (r->shop->db, &error) && cf_head_set_number (r->shop->db, number, &error) && cf_db_commit (r->shop->db, &error));
    g_assert_no_error (error);
    cf_shop_close (r->shop);
    r->shop = open_shop (r->path, &r->clock);
  }
  r->token = g_strdup (enrolment.token);
  r->old = !w->plant && i && chance (w, 250);
  start_client (r);
}

World *
world_new (guint32 seed, Plant plant)
{
  static guint count;
  World *w = g_new0 (World, 1);
  g_autoptr (GError) error = NULL;
  const char *server = g_getenv ("COUNTERFOIL_TEST_SERVER");
  w->rand = g_rand_new_with_seed (seed);
  w->plant = plant;
  w->folder = make_folder ();
  w->backup_path = g_build_filename (w->folder, "backup", NULL);
  w->payments = g_array_new (FALSE, FALSE, sizeof (Told));
  w->issued = g_array_new (FALSE, FALSE, sizeof (Told));
  w->gone[0] = g_array_new (FALSE, FALSE, sizeof (Told));
  w->gone[1] = g_array_new (FALSE, FALSE, sizeof (Told));
  w->customers = g_array_new (FALSE, FALSE, sizeof (CfId));
  w->tender = mould.tender;
  g_array_append_val (w->customers, mould.customer);
  cf_virtual_clock_init (&w->clock, (G_GINT64_CONSTANT (1772463600) + 3600) * G_USEC_PER_SEC, 1000);
  if (server) {
    w->portal_path = g_strdup_printf ("%s#world_%d_%u", server, getpid (), ++count);
    g_assert_true (cf_server_create (w->portal_path, 0, &error));
    g_assert_no_error (error);
  } else {
    w->portal_path = g_build_filename (w->folder, "portal", NULL);
    copy_file (mould.empty, w->portal_path);
  }
  the_world = w;
  w->calm = TRUE;
  w->portal = open_shop (w->portal_path, &w->clock);
  g_assert_true (cf_server_renew (w->portal, &error));
  w->n = 2 + g_rand_int_range (w->rand, 0, 3);
  for (guint i = 0; i < w->n; i++) {
    join (w, i);
    world_heal (w);
    w->calm = TRUE;
  }
  w->calm = FALSE;
  w->portal_old = !w->plant && chance (w, 100);
  return w;
}

void
world_free (World *w)
{
  for (guint i = 0; i < w->n; i++) {
    Register *r = &w->registers[i];
    cf_client_free (r->client);
    cf_shop_close (r->shop);
    g_clear_pointer (&r->late, g_bytes_unref);
    g_free (r->token);
    g_free (r->path);
    g_free (r->old_path);
  }
  cf_shop_close (w->portal);
  remove_folder (w->folder);
  g_free (w->folder);
  g_free (w->portal_path);
  g_free (w->backup_path);
  g_array_unref (w->payments);
  g_array_unref (w->issued);
  g_array_unref (w->gone[0]);
  g_array_unref (w->gone[1]);
  g_array_unref (w->customers);
  g_rand_free (w->rand);
  g_free (w);
  the_world = NULL;
}

static CfId
some_customer (World *w)
{
  return g_array_index (w->customers, CfId, g_rand_int_range (w->rand, 0, w->customers->len));
}

/* Does the same again with the same ids until it is done: what a person at the counter does, after the program came back. */
static CfOutcome
take_payment (Register *r, const CfTakePayment *what, GError **error)
{
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  return cf_take_payment (r->shop, &who, what, &taken, error);
}

static void
pay (World *w, Register *r)
{
  CfTenderAsk t = { cf_shop_id (r->shop), w->tender, 100 + g_rand_int_range (w->rand, 0, 50000), r->old ? NULL : "7" };
  CfTakePayment what = { .customer_id = some_customer (w), .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  CfOutcome outcome = CF_FAILED;
  program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    outcome = take_payment (r, &what, &error);
    if (outcome == CF_FAILED) {
      crash (r);
      if (w->plant == PLANT_REPEAT_WITH_NEW_ID)
        t.id = cf_shop_id (r->shop);
    }
  }
  if (outcome == CF_NOT_FOUND || (w->plant && outcome == CF_ID_REUSED))      /* the customer has not come here yet; the world is broken */
    return;
  g_assert_cmpstr (cf_outcome_name (outcome), ==, cf_outcome_name (outcome == CF_ALREADY ? CF_ALREADY : CF_OK));
  g_array_append_val (w->payments, ((Told) { t.id, t.tendered_minor }));
  w->paid += t.tendered_minor;
}

/* A customer pays online. */
static void
pay_online (World *w)
{
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_autoptr (GError) error = NULL;
  CfTenderAsk t = { cf_shop_id (w->portal), w->tender, 100 + g_rand_int_range (w->rand, 0, 50000), w->portal_old ? NULL : "8" };
  CfTakePayment what = { .customer_id = mould.customer, .tenders = &t, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  gboolean calm = w->calm;
  w->calm = TRUE;
  program_is_old = w->portal_old;
  CfOutcome outcome = cf_take_payment (w->portal, &who, &what, &taken, &error);
  w->calm = calm;
  g_assert_true (outcome == CF_OK || w->plant);
  if (outcome != CF_OK)
    return;
  g_array_append_val (w->payments, ((Told) { t.id, t.tendered_minor }));
  w->paid += t.tendered_minor;
}

/* What of @told is nowhere any more: it went with a disk. Of what was paid online a gateway's list would bring it back. */
static CfMoney
forget (World *w, const CfRecord *type, GArray *told, GArray *gone)
{
  CfMoney lost = 0;
  for (guint i = told->len; i-- > 0;) {
    const Told *t = &g_array_index (told, Told, i);
    gint64 pos = 0;
    g_assert_true (cf_record_pos (w->portal->db, type, t->id, &pos, NULL));
    for (guint k = 0; pos == 0 && k < w->n; k++)
      g_assert_true (cf_record_pos (w->registers[k].shop->db, type, t->id, &pos, NULL));
    if (pos)
      continue;
    lost += t->amount_minor;
    g_array_append_val (gone, *t);
    g_array_remove_index (told, i);
  }
  return lost;
}

static void
forget_lost (World *w)
{
  w->paid -= forget (w, &CF_PAYMENT, w->payments, w->gone[0]);
  forget (w, &CF_INVOICE, w->issued, w->gone[1]);
}

static CfMoney
remember (World *w, const CfRecord *type, GArray *told, GArray *gone)
{
  CfMoney back = 0;
  for (guint i = gone->len; i-- > 0;) {
    const Told *t = &g_array_index (gone, Told, i);
    gint64 pos = 0;
    gboolean again = FALSE;              /* nobody has it any more, and its id was given anew */
    for (guint k = 0; k < told->len; k++)
      again = again || g_array_index (told, Told, k).id == t->id;
    g_assert_true (cf_record_pos (w->portal->db, type, t->id, &pos, NULL));
    if (!pos || again)
      continue;
    back += t->amount_minor;
    g_array_append_val (told, *t);
    g_array_remove_index (gone, i);
  }
  return back;
}

static void
invoice (World *w, Register *r)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  CfDraftLine line = { .description = (char *) "Work", .quantity = CF_DECIMAL_ONE, .unit_price = (1 + g_rand_int_range (w->rand, 0, 500)) * CF_DECIMAL_ONE };
  CfDraft draft = { .id = cf_shop_id (r->shop), .kind = CF_DRAFT_INVOICE, .customer_id = some_customer (w), .lines = &line, .n_lines = 1 };
  CfId id = cf_shop_id (r->shop);
  CfOutcome outcome = CF_FAILED;
  if (r->astray)
    return;
  program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    outcome = cf_save_draft (r->shop, &who, &draft, &error);
    if (outcome == CF_FAILED)
      crash (r);
  }
  if (cf_refused (outcome))
    return;
  for (guint i = 0; outcome == CF_OK || outcome == CF_ALREADY || outcome == CF_FAILED; i++) {
    g_auto (CfInvoice) made = { 0 };
    g_autoptr (GError) error = NULL;
    g_assert_cmpuint (i, <, 20);
    if ((outcome = cf_issue_invoice (r->shop, &who, id, draft.id, FALSE, &made, &error)) != CF_FAILED) {
      if (outcome == CF_OK || outcome == CF_ALREADY) {
        g_array_append_val (w->issued, ((Told) { made.id, made.total_minor }));
      }
      return;
    }
    crash (r);
  }
}

static void
edit_customer (World *w, Register *r)
{
  g_autofree char *name = g_strdup_printf ("Customer %u", g_rand_int (w->rand) % 1000), *phone = g_strdup_printf ("555-%04u", g_rand_int (w->rand) % 10000);
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  gboolean fresh = chance (w, 300);
  CfCustomer c = { .id = fresh ? cf_shop_id (r->shop) : some_customer (w), .name = name, .phone = phone, .region = (char *) "NY", .country = (char *) "US" };
  CfOutcome outcome = CF_FAILED;
  program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    if ((outcome = cf_save_customer (r->shop, &who, &c, &error)) == CF_FAILED)
      crash (r);
  }
  if (fresh && (outcome == CF_OK || outcome == CF_ALREADY))
    g_array_append_val (w->customers, c.id);
}

/* What older programs do not know. */
static void
edit_item (World *w, Register *r)
{
  g_autofree char *name = g_strdup_printf ("Banner %u", g_rand_int (w->rand) % 1000), *code = g_strdup_printf ("B%u", g_rand_int (w->rand));
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  CfItem item = { .id = chance (w, 300) ? cf_shop_id (r->shop) : mould.item, .code = code, .name = name, .unit_price = g_rand_int_range (w->rand, 1, 900) * CF_DECIMAL_ONE };
  CfOutcome outcome = r->old ? CF_OK : CF_FAILED;
  program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    if ((outcome = cf_save_item (r->shop, &who, &item, &error)) == CF_FAILED)
      crash (r);
  }
}

/* An order is taken, or one of the newest jobs moves: also where another register moves it at the same time. */
static CfOutcome
work_once (World *w, Register *r, const CfOrder *order, CfId job, CfId status, GError **error)
{
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfOrder) made = { 0 };
  CfJob jobs[] = { { .description = (char *) "Banner", .quantity = CF_DECIMAL_ONE }, { .description = (char *) "Flyers", .quantity = CF_DECIMAL_ONE } };
  return job ? cf_job_move (r->shop, &who, job, status, error) : cf_order_new (r->shop, &who, order, jobs, G_N_ELEMENTS (jobs), &made, error);
}

static void
work (World *w, Register *r)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  CfOrder order = { .id = cf_shop_id (r->shop), .customer_id = some_customer (w) };
  CfId job = 0, status = g_rand_int_range (w->rand, CF_STATUS_NEW_ID, CF_STATUS_CANCELLED_ID + 1);
  gboolean calm = w->calm;
  g_array_set_clear_func (rows, cf_job_row_clear);
  w->calm = TRUE;
  g_assert_true (cf_list_jobs (r->shop->db, 0, 6, rows, NULL));
  w->calm = calm;
  if (rows->len && chance (w, 700))
    job = g_array_index (rows, CfJobRow, g_rand_int_range (w->rand, 0, rows->len)).id;
  CfOutcome outcome = CF_FAILED;
  program_is_old = r->old;
  for (guint i = 0; i < 20 && outcome == CF_FAILED; i++) {
    g_autoptr (GError) error = NULL;
    if ((outcome = work_once (w, r, &order, job, status, &error)) == CF_FAILED)
      crash (r);
  }
}

static void
step_client (World *w, Register *r)
{
  g_autoptr (GError) error = NULL;
  guint wait_ms = 0;
  gint64 before = r->client->cursor;
  if (w->plant)
    r->client->lacks_pos = 0;                             /* its second look would heal what was planted */
  program_is_old = r->old;
  if (!cf_client_step (r->client, &wait_ms, &error)) {
    crash (r);
    return;
  }
  if (r->client->state == CF_CLIENT_EVEN)
    r->astray = FALSE;
  if (w->plant == PLANT_CURSOR_EARLY && r->client->cursor == before && r->client->failures && before < w->portal->head.pos)
    r->client->cursor = w->portal->head.pos;
  if (w->plant == PLANT_EPOCH_IGNORED && r->client->cursor == 0 && before > 0)
    r->client->cursor = MIN (before, w->portal->head.pos);
  r->due = w->clock.at + wait_ms * G_GINT64_CONSTANT (1000);
}

/* The portal's disk is gone; what it has is a backup of some time ago. */
static void
restore_portal (World *w)
{
  g_autoptr (GError) error = NULL;
  gboolean calm = w->calm;
  cf_shop_close (w->portal);
  copy_file (w->backup_path, w->portal_path);
  w->calm = TRUE;
  program_is_old = w->portal_old;
  w->portal = open_shop (w->portal_path, &w->clock);
  if (w->plant != PLANT_EPOCH_KEPT)
    g_assert_true (cf_server_renew (w->portal, &error));
  w->calm = calm;
  forget_lost (w);
  w->restores++;
}

/* Somebody puts an older copy of a register's file in its place, as after a bad update: what only it had since then is gone, and it may not speak as who it was. @unseen: the whole machine was set back, and the file does not show it. */
static void
set_back (World *w, Register *r, gboolean unseen)
{
  g_autofree char *beside = g_strconcat (r->path, ".set-back", NULL);
  gboolean calm = w->calm;
  static const char *const logs[] = { "-wal", "-shm" };
  w->calm = TRUE;
  if (unseen)                                            /* ids are told apart by their time; one whose clock was behind besides would give the same again, and people would have to look */
    r->clock.at = MAX (r->clock.at, cf_id_instant (MAX (r->shop->head.last_id, r->shop->ids.last)) + G_USEC_PER_SEC);
  g_clear_pointer (&r->client, cf_client_free);
  cf_shop_close (r->shop);
  for (guint i = 0; i < G_N_ELEMENTS (logs); i++) {
    g_autofree char *log = g_strconcat (r->path, logs[i], NULL);
    g_unlink (log);
  }
  copy_file (r->old_path, beside);                       /* while the other is there: a file that is gone may give its place to the next */
  g_assert_cmpint (g_rename (beside, r->path), ==, 0);
  program_is_old = r->old;
  r->shop = open_shop (r->path, &r->clock);
  g_assert_true (!(w->plant == PLANT_SET_BACK_UNSEEN || unseen) || cf_head_settle (r->shop->db, NULL));
  start_client (r);
  w->calm = calm;
  forget_lost (w);
  w->set_backs++;
  w->unseen += unseen;
  r->astray = unseen;
}

static void
keep_old (Register *r)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_strconcat (r->path, ".old", NULL);
  g_unlink (path);
  g_assert_true (cf_db_copy (r->shop->db, path, &error));
  g_free (r->old_path);
  r->old_path = g_steal_pointer (&path);
  r->kept = TRUE;
}

static void
back_up (World *w)
{
  g_autoptr (GError) error = NULL;
  g_unlink (w->backup_path);
  g_assert_true (cf_db_copy (w->portal->db, w->backup_path, &error));
  g_assert_no_error (error);
  w->backed_up = TRUE;
}

static void
something_happens (World *w, Register *r)
{
  if (chance (w, 60))
    r->cut = !r->cut;
  if (!r->astray && chance (w, 15))
    r->clock.at += g_rand_int_range (w->rand, -86400, 86400) * G_TIME_SPAN_SECOND;
  if (chance (w, 10))
    crash (r);
  if (chance (w, 10))
    crash_portal (w);
  if (chance (w, 20))
    r->client->schema = !r->client->schema;                    /* an older program, and an update */
  if (r->late && chance (w, 200)) {
    g_auto (CfReply) reply = { 0 };
    serve (w, "/sync/v1/push", r->token, NULL, r->late, &reply);
    if (reply.status >= 500)
      crash_portal (w);
    g_clear_pointer (&r->late, g_bytes_unref);
  }
  if (!g_str_has_prefix (w->portal_path, "postgresql:") && chance (w, 80))
    back_up (w);
  gboolean astray = FALSE;
  for (guint i = 0; i < w->n; i++)
    astray = astray || w->registers[i].astray;
  if (w->backed_up && !astray && chance (w, 40))
    restore_portal (w);
  if (w->portal_old && chance (w, 30)) {
    w->portal_old = FALSE;
    crash_portal (w);
  }
  if (r->old && chance (w, 100))
    update (r);
  gboolean may_set_back = !w->plant || w->plant == PLANT_SET_BACK_UNSEEN;
  if (may_set_back && chance (w, 150))
    keep_old (r);
  if (may_set_back && r->kept && chance (w, 80))
    set_back (w, r, !w->plant && !w->restores && chance (w, 300));
}

void
world_run (World *w, guint steps)
{
  for (guint i = 0; i < steps; i++) {
    Register *r = &w->registers[g_rand_int_range (w->rand, 0, w->n)];
    guint what = g_rand_int_range (w->rand, 0, 100);
    CfInstant passes = g_rand_int_range (w->rand, 1, 30) * G_TIME_SPAN_SECOND;
    w->clock.at += passes;
    for (guint k = 0; k < w->n; k++)
      w->registers[k].clock.at += passes;
    if (what < 2)
      pay_online (w);
    else if (what < 14)
      pay (w, r);
    else if (what < 18)
      invoice (w, r);
    else if (what < 22)
      edit_customer (w, r);
    else if (what < 24)
      edit_item (w, r);
    else if (what < 30)
      something_happens (w, r);
    else if (what < 34)
      work (w, r);
    else if (r->due <= w->clock.at)
      step_client (w, r);
  }
  w->portal_old = FALSE;                                  /* everybody has updated at last */
  w->calm = TRUE;
  crash_portal (w);
  for (guint i = 0; i < w->n; i++)
    if (w->registers[i].old)
      update (&w->registers[i]);
}

/* Everybody is back, and nothing fails: after some rounds all know all. */
void
world_heal (World *w)
{
  w->calm = TRUE;
  for (guint i = 0; i < w->n; i++) {
    Register *r = &w->registers[i];
    if (!r->client)
      continue;
    r->cut = FALSE;
    r->client->schema = CF_SCHEMA;
    r->client->stage = 0;
  }
  for (guint round = 0; round < 60; round++)
    for (guint i = 0; i < w->n; i++)
      if (w->registers[i].client)
        step_client (w, &w->registers[i]);
}

CF_SQL (check_sum, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM posting");
CF_SQL (check_twice, "SELECT COUNT(*) FROM (SELECT number FROM invoice GROUP BY number HAVING COUNT(*) > 1) twice");
CF_SQL (check_gaps, "SELECT CAST(COALESCE(SUM(gap), 0) AS BIGINT) FROM (SELECT MAX(sequence) - MIN(sequence) + 1 - COUNT(*) AS gap FROM invoice GROUP BY series_id) gaps");
CF_SQL (check_held, "SELECT COUNT(*) FROM commit_log WHERE held <> 0");
CF_SQL (check_paid, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM payment");
CF_SQL (check_payments, "SELECT COUNT(*) FROM payment");
CF_SQL (check_invoices, "SELECT COUNT(*) FROM invoice");

static void
expect (GPtrArray *wrong, const char *where, CfDb *db, const CfSql *sql, gint64 should, const char *what)
{
  g_autoptr (GError) error = NULL;
  CfStmt *stmt = cf_db_stmt (db, sql, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_ROW);
  gint64 is = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  if (is != should)
    g_ptr_array_add (wrong, g_strdup_printf ("%s: %s: %" G_GINT64_FORMAT ", not %" G_GINT64_FORMAT, where, what, is, should));
}

static void
check_one (World *w, const char *where, CfShop *shop, GPtrArray *wrong)
{
  g_autoptr (GError) error = NULL;
  expect (wrong, where, shop->db, &check_sum, 0, "sum of all postings");
  expect (wrong, where, shop->db, &check_twice, 0, "document numbers used twice");
  expect (wrong, where, shop->db, &check_gaps, 0, "gaps in series");
  expect (wrong, where, shop->db, &check_held, 0, "commits held");
  expect (wrong, where, shop->db, &check_payments, w->payments->len, "payments");
  expect (wrong, where, shop->db, &check_paid, w->paid, "paid");
  expect (wrong, where, shop->db, &check_invoices, w->issued->len, "invoices");
  for (guint i = 0; i < w->payments->len; i++) {
    gint64 pos = 0;
    g_assert_true (cf_record_pos (shop->db, &CF_PAYMENT, g_array_index (w->payments, Told, i).id, &pos, &error));
    if (pos == 0)
      g_ptr_array_add (wrong, g_strdup_printf ("%s: payment %u is not there", where, i));
  }
}

GPtrArray *
world_check (World *w)
{
  GPtrArray *wrong = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *portal = fixture_digest (w->portal->db);
  w->paid += remember (w, &CF_PAYMENT, w->payments, w->gone[0]);
  remember (w, &CF_INVOICE, w->issued, w->gone[1]);
  check_one (w, "portal", w->portal, wrong);
  for (guint i = 0; i < w->n; i++) {
    Register *r = &w->registers[i];
    g_autofree char *digest = fixture_digest (r->shop->db), *where = g_strdup_printf ("register %u", i + 1);
    check_one (w, where, r->shop, wrong);
    if (!g_str_equal (digest, portal))
      g_ptr_array_add (wrong, g_strdup_printf ("%s: its records are not the portal's", where));
    if (r->client->state != CF_CLIENT_EVEN)
      g_ptr_array_add (wrong, g_strdup_printf ("%s: state %d: %s", where, r->client->state, r->client->why));
    if (r->client->differs)
      g_ptr_array_add (wrong, g_strdup_printf ("%s: digest: %s", where, r->client->differs));
  }
  return wrong;
}
