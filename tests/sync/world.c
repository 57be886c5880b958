/* world.c: see world.h. How a world begins, goes on and heals; the machines are in world-machine.c, the lines between them in world-network.c, people in world-acts.c, the model in world-check.c. */
#include "world-private.h"
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include "base/id.h"

struct WorldMould world_mould;

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
  world_mould.folder = world_make_folder ();
  world_mould.shop = g_build_filename (world_mould.folder, "shop", NULL);
  world_mould.empty = g_build_filename (world_mould.folder, "empty", NULL);
  world_mould.customer = f.customer;
  world_mould.tender = f.check;
  world_mould.item = f.item;
  g_assert_true (cf_db_copy (f.shop->db, world_mould.shop, &error));
  g_assert_no_error (error);
  g_autofree char *made = g_build_filename (world_mould.folder, "made", NULL);
  g_assert_true (cf_server_create (made, 0, &error));
  g_assert_no_error (error);
  world_copy_file (made, world_mould.empty);
  fixture_close (&f);
}

void
world_forget (void)
{
  world_remove_folder (world_mould.folder);
  world_forget_fate ();
  g_free (world_mould.folder);
  g_free (world_mould.shop);
  g_free (world_mould.empty);
}

CF_SQL (plant_number, "UPDATE sync_device SET number = 1");

static void
join (World *w, guint i)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfEnrolment) enrolment = { 0 };
  g_autofree char *code = NULL, *name = g_strdup_printf ("register-%u", i + 1);
  Register *r = &w->registers[i];
  *r = (Register) { .carrier = { world_ask }, .world = w, .index = i, .path = g_build_filename (w->folder, name, NULL) };
  cf_virtual_clock_init (&r->clock, w->clock.at + g_rand_int_range (w->rand, -86400, 86400) * G_TIME_SPAN_SECOND, 1000);
  g_assert_true (cf_device_code (w->portal, name, &code, &error));
  world_copy_file (i ? world_mould.empty : world_mould.shop, r->path);
  r->shop = world_open_shop (r->path, &r->clock);
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
    r->shop = world_open_shop (r->path, &r->clock);
  }
  r->token = g_strdup (enrolment.token);
  r->old = !w->plant && i && world_chance (w, 250);
  world_start_client (r);
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
  w->folder = world_make_folder ();
  w->backup_path = g_build_filename (w->folder, "backup", NULL);
  w->payments = g_array_new (FALSE, FALSE, sizeof (Told));
  w->issued = g_array_new (FALSE, FALSE, sizeof (Told));
  w->gone[0] = g_array_new (FALSE, FALSE, sizeof (Told));
  w->gone[1] = g_array_new (FALSE, FALSE, sizeof (Told));
  w->customers = g_array_new (FALSE, FALSE, sizeof (CfId));
  w->tender = world_mould.tender;
  g_array_append_val (w->customers, world_mould.customer);
  cf_virtual_clock_init (&w->clock, (G_GINT64_CONSTANT (1772463600) + 3600) * G_USEC_PER_SEC, 1000);
  if (server) {
    w->portal_path = g_strdup_printf ("%s#world_%d_%u", server, getpid (), ++count);
    g_assert_true (cf_server_create (w->portal_path, 0, &error));
    g_assert_no_error (error);
  } else {
    w->portal_path = g_build_filename (w->folder, "portal", NULL);
    world_copy_file (world_mould.empty, w->portal_path);
  }
  world_now = w;
  w->calm = TRUE;
  w->portal = world_open_shop (w->portal_path, &w->clock);
  g_assert_true (cf_server_renew (w->portal, &error));
  w->n = 2 + g_rand_int_range (w->rand, 0, 3);
  for (guint i = 0; i < w->n; i++) {
    join (w, i);
    world_heal (w);
    w->calm = TRUE;
  }
  w->calm = FALSE;
  w->portal_old = !w->plant && world_chance (w, 100);
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
  world_remove_folder (w->folder);
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
  world_now = NULL;
}

static void
step_client (World *w, Register *r)
{
  g_autoptr (GError) error = NULL;
  guint wait_ms = 0;
  gint64 before = r->client->cursor;
  if (w->plant)
    r->client->lacks_pos = 0;                             /* its second look would heal what was planted */
  world_program_is_old = r->old;
  if (!cf_client_step (r->client, &wait_ms, &error)) {
    world_crash (r);
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
  world_copy_file (w->backup_path, w->portal_path);
  w->calm = TRUE;
  world_program_is_old = w->portal_old;
  w->portal = world_open_shop (w->portal_path, &w->clock);
  if (w->plant != PLANT_EPOCH_KEPT)
    g_assert_true (cf_server_renew (w->portal, &error));
  w->calm = calm;
  world_forget_lost (w);
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
  world_copy_file (r->old_path, beside);                       /* while the other is there: a file that is gone may give its place to the next */
  g_assert_cmpint (g_rename (beside, r->path), ==, 0);
  world_program_is_old = r->old;
  r->shop = world_open_shop (r->path, &r->clock);
  g_assert_true (!(w->plant == PLANT_SET_BACK_UNSEEN || unseen) || cf_head_settle (r->shop->db, NULL));
  world_start_client (r);
  w->calm = calm;
  world_forget_lost (w);
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
  if (world_chance (w, 60))
    r->cut = !r->cut;
  if (!r->astray && world_chance (w, 15))
    r->clock.at += g_rand_int_range (w->rand, -86400, 86400) * G_TIME_SPAN_SECOND;
  if (world_chance (w, 10))
    world_crash (r);
  if (world_chance (w, 10))
    world_crash_portal (w);
  if (world_chance (w, 20))
    r->client->schema = !r->client->schema;                    /* an older program, and an update */
  if (r->late && world_chance (w, 200)) {
    g_auto (CfReply) reply = { 0 };
    world_serve (w, "/sync/v1/push", r->token, NULL, r->late, &reply);
    if (reply.status >= 500)
      world_crash_portal (w);
    g_clear_pointer (&r->late, g_bytes_unref);
  }
  if (!g_str_has_prefix (w->portal_path, "postgresql:") && world_chance (w, 80))
    back_up (w);
  gboolean astray = FALSE;
  for (guint i = 0; i < w->n; i++)
    astray = astray || w->registers[i].astray;
  if (w->backed_up && !astray && world_chance (w, 40))
    restore_portal (w);
  if (w->portal_old && world_chance (w, 30)) {
    w->portal_old = FALSE;
    world_crash_portal (w);
  }
  if (r->old && world_chance (w, 100))
    world_update (r);
  gboolean may_set_back = !w->plant || w->plant == PLANT_SET_BACK_UNSEEN;
  if (may_set_back && world_chance (w, 150))
    keep_old (r);
  if (may_set_back && r->kept && world_chance (w, 80))
    set_back (w, r, !w->plant && !w->restores && world_chance (w, 300));
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
      world_pay_online (w);
    else if (what < 14)
      world_pay (w, r);
    else if (what < 18)
      world_invoice (w, r);
    else if (what < 22)
      world_edit_customer (w, r);
    else if (what < 24)
      world_edit_item (w, r);
    else if (what < 30)
      something_happens (w, r);
    else if (what < 34)
      world_work (w, r);
    else if (r->due <= w->clock.at)
      step_client (w, r);
  }
  w->portal_old = FALSE;                                  /* everybody has updated at last */
  w->calm = TRUE;
  world_crash_portal (w);
  for (guint i = 0; i < w->n; i++)
    if (w->registers[i].old)
      world_update (&w->registers[i]);
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
