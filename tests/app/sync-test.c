/* sync-test.c: the Outbox and the portal's page with a real portal on loopback. S4-19 as far as the register goes, W9: a register joins with a code, what is saved is sent by itself, two people's changes of one customer meet and are
 * turned round with one press, work goes on without the portal and says what waits, leaving with something unsent warns. First argument: the portal's program. */
#include "app-fixture.h"
#include "cf-first-run.h"
#include "cf-outbox-place.h"
#include "cf-sync.h"
#include "shop/records.h"
#include "shop/take-payment.h"
#include "store/audit.h"
#include "sync/join.h"
#include <signal.h>
#include <string.h>

static const char *program;

typedef struct { char *folder, *config, *address; guint port; GSubprocess *daemon; } Portal;

static char *
portal_run (Portal *portal, const char *what, const char *name, const char *more)
{
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, "--config", portal->config, "shop", what, name, more, NULL);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &out, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));
  return g_strchomp (out);
}

static void
portal_start (Portal *portal)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_strdup_printf ("[portal]\nlisten=127.0.0.1:%u\naddress=http://127.0.0.1:1\nfolder=%s/shops\n", portal->port, portal->folder);
  g_assert_true (g_file_set_contents (portal->config, text, -1, &error));
  portal->daemon = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_PIPE, &error, program, "--config", portal->config, NULL);
  g_assert_no_error (error);
  g_autoptr (GDataInputStream) said = g_data_input_stream_new (g_subprocess_get_stderr_pipe (portal->daemon));
  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (said), FALSE);
  for (guint port = 0; !port;) {
    g_autofree char *line = g_data_input_stream_read_line (said, NULL, NULL, &error);
    g_assert_nonnull (line);
    const char *at = strstr (line, "\"started\"") ? strstr (line, "\"port\"") : NULL;
    port = at ? (guint) strtoul (at + 7 + strspn (at + 7, " "), NULL, 10) : 0;
    portal->port = port ? port : portal->port;
  }
  g_free (portal->address);
  portal->address = g_strdup_printf ("http://127.0.0.1:%u/acme", portal->port);
}

static void
portal_stop (Portal *portal)
{
  g_subprocess_send_signal (portal->daemon, SIGKILL);
  g_assert_true (g_subprocess_wait (portal->daemon, NULL, NULL));
  g_clear_object (&portal->daemon);
}

static Portal *
portal_new (App *app)
{
  Portal *portal = g_new0 (Portal, 1);
  portal->folder = g_build_filename (app->folder, "portal", NULL);
  portal->config = g_build_filename (app->folder, "portal.conf", NULL);
  g_assert_true (g_file_set_contents (portal->config, "[portal]\nlisten=127.0.0.1:0\n", -1, NULL));
  g_autofree char *text = g_strdup_printf ("[portal]\nlisten=127.0.0.1:0\naddress=http://127.0.0.1:1\nfolder=%s/shops\n", portal->folder);
  g_assert_true (g_file_set_contents (portal->config, text, -1, NULL));
  g_free (portal_run (portal, "add", "acme", NULL));
  portal_start (portal);
  return portal;
}

static void
portal_free (Portal *portal)
{
  if (portal->daemon)
    portal_stop (portal);
  g_free (portal->folder);
  g_free (portal->config);
  g_free (portal->address);
  g_free (portal);
}

static GtkWidget *
outbox (App *app)
{
  app_go (app, "outbox");
  GtkWidget *place = app_by_type (app->window, CF_TYPE_OUTBOX_PLACE);
  g_assert_nonnull (place);
  return place;
}

static void
join (App *app, Portal *portal)
{
  g_autofree char *code = portal_run (portal, "code", "acme", "Front");
  app_go (app, "settings/portal");
  APP_WAIT (app_says (app->window, "Join a shop's portal"));
  app_picture (app->window, "portal-join");
  app_type (app->window, "portal_address", portal->address);
  app_type (app->window, "portal_code", code);
  app_press (app->window, "portal_bring");
  APP_WAIT (app_says (app->window, "Even with the portal"));
  app_settle ();
  app_picture (app->window, "portal-joined");
}

/* Another register of the same shop, without a window. */
typedef struct { CfHttpCarrier *carrier; CfShop *shop; CfClient *client; } Other;

static void
other_meet (Other *other)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (cf_sync_meet (other->client, &error));
  g_assert_no_error (error);
  g_assert_cmpint (other->client->state, ==, CF_CLIENT_EVEN);
}

static Other *
other_new (App *app, Portal *portal)
{
  Other *other = g_new0 (Other, 1);
  g_autoptr (GError) error = NULL;
  g_auto (CfJoined) joined = { 0 };
  g_autofree char *path = g_build_filename (app->folder, "other.cf", NULL), *code = portal_run (portal, "code", "acme", "Back");
  other->carrier = cf_http_carrier_new (portal->address, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (cf_sync_join (path, cf_http_carrier_base (other->carrier), portal->address, NULL, code, cf_clock_system (), &joined, &error));
  g_autofree char *token = cf_sync_account_token (&joined.account, &error);
  g_assert_no_error (error);
  other->shop = cf_shop_open (path, FALSE, cf_clock_system (), &error);
  other->client = cf_client_new (other->shop, cf_http_carrier_base (other->carrier), token, 1, &error);
  g_assert_no_error (error);
  other_meet (other);
  return other;
}

static void
other_free (Other *other)
{
  cf_client_free (other->client);
  cf_shop_close (other->shop);
  cf_http_carrier_free (other->carrier);
  g_free (other);
}

static void
set_phone (CfShop *shop, CfId id, const char *phone)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_autoptr (GError) error = NULL;
  gboolean found;
  g_assert_true (cf_record_load (shop->db, &CF_CUSTOMER, id, &customer, &found, &error) && found);
  g_free (customer.phone);
  customer.phone = g_strdup (phone);
  g_assert_cmpstr (cf_outcome_name (cf_save_customer (shop, &who, &customer, &error)), ==, "ok");
}

/* --- the desktop's notifications --- */

static char *notified;

static void
on_notify (GDBusConnection *bus, const char *sender, const char *path, const char *iface, const char *method, GVariant *parameters, GDBusMethodInvocation *call, gpointer user)
{
  const char *title, *body;
  if (!g_str_equal (method, "Notify")) {
    g_dbus_method_invocation_return_value (call, NULL);
    return;
  }
  g_variant_get_child (parameters, 3, "&s", &title);
  g_variant_get_child (parameters, 4, "&s", &body);
  g_free (notified);
  notified = g_strdup_printf ("%s: %s", title, body);
  g_dbus_method_invocation_return_value (call, g_variant_new ("(u)", 1));
}

static guint
desktop_new (void)
{
  static const char xml[] = "<node><interface name='org.freedesktop.Notifications'><method name='Notify'><arg type='s' direction='in'/><arg type='u' direction='in'/><arg type='s' direction='in'/>"
                            "<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='as' direction='in'/><arg type='a{sv}' direction='in'/><arg type='i' direction='in'/>"
                            "<arg type='u' direction='out'/></method><method name='CloseNotification'><arg type='u' direction='in'/></method></interface></node>";
  static const GDBusInterfaceVTable table = { .method_call = on_notify };
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (xml, &error);
  g_assert_no_error (error);
  g_dbus_connection_register_object (bus, "/org/freedesktop/Notifications", node->interfaces[0], &table, NULL, NULL, &error);
  g_assert_no_error (error);
  return g_bus_own_name_on_connection (bus, "org.freedesktop.Notifications", G_BUS_NAME_OWNER_FLAGS_NONE, NULL, NULL, NULL, NULL);
}

/* S0-40 as far as the register goes: what was paid at the portal is said by the desktop. */
static void
test_paid_online (void)
{
  App *app = app_open (APP_DEMO);
  g_autoptr (GError) error = NULL;
  guint name = desktop_new ();
  Portal *portal = portal_new (app);
  join (app, portal);
  APP_WAIT (cf_sync_get_status (cf_sync_of (app->session))->state == CF_CLIENT_EVEN);
  g_autofree char *file = g_build_filename (portal->folder, "shops", "acme.counterfoil", NULL);
  g_autoptr (CfShop) shop = cf_shop_open (file, FALSE, cf_clock_system (), &error);
  g_assert_no_error (error);
  g_assert_true (cf_shop_refresh (shop, &error));
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  CfTenderAsk tender = { .id = cf_shop_id (shop), .tender_id = (CfId) app_query_int (app, "SELECT id FROM tender WHERE name = 'Check'"), .tendered_minor = 12345, .reference = "1" };
  CfTakePayment what = { .customer_id = (CfId) app_query_int (app, "SELECT id FROM customer ORDER BY id LIMIT 1"), .tenders = &tender, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  g_assert_cmpstr (cf_outcome_name (cf_take_payment (shop, &who, &what, &taken, &error)), ==, "ok");
  cf_sync_now (cf_sync_of (app->session));
  APP_WAIT (notified != NULL);
  g_assert_true (g_str_has_prefix (notified, "Paid online: ") && strstr (notified, "123.45"));
  g_clear_pointer (&notified, g_free);
  g_clear_pointer (&shop, cf_shop_close);
  g_bus_unown_name (name);
  portal_free (portal);
  app_close (app);
}

static void
test_outbox (void)
{
  App *app = app_open (APP_DEMO);
  g_autoptr (GError) error = NULL;
  GtkWidget *place = outbox (app);
  APP_WAIT (app_says (place, "This register works by itself"));
  Portal *portal = portal_new (app);
  join (app, portal);
  Other *other = other_new (app, portal);
  CfId id = (CfId) app_query_int (app, "SELECT id FROM customer ORDER BY id LIMIT 1");

  /* Two people change one phone number without knowing of each other. */
  set_phone (other->shop, id, "555-0002");
  g_autoptr (CfShop) mine = cf_shop_open (app->path, FALSE, cf_clock_system (), &error);
  g_assert_no_error (error);
  set_phone (mine, id, "555-0001");
  cf_session_look (app->session);
  other_meet (other);
  place = outbox (app);
  APP_WAIT (app_says (place, "Changes that met") && app_says (place, "Gave way: 555-0002"));
  g_assert_true (app_says (place, "Now: 555-0001"));
  app_settle ();
  app_picture (app->window, "outbox-merge");
  app_press (place, "merge_0");
  APP_WAIT (!app_says (place, "Changes that met"));
  g_autofree char *phone = app_query (app, "SELECT phone FROM customer ORDER BY id LIMIT 1");
  g_assert_cmpstr (phone, ==, "555-0002");
  APP_WAIT (cf_sync_get_status (cf_sync_of (app->session))->outbox.count == 0);
  other_meet (other);
  CfAttention attention = { 0 };
  g_assert_true (cf_attention_count (other->shop->db, &attention, &error));
  g_assert_cmpint (attention.lost_edits, ==, 0);

  /* Without the portal everything goes on. */
  portal_stop (portal);
  set_phone (mine, id, "555-0003");
  cf_session_look (app->session);
  APP_WAIT (app_says (place, "1 change waits to be sent"));
  APP_WAIT (app_says (place, "does not answer"));
  APP_WAIT (app_says (app_by_id (app->window, "status_button"), "1 waits to be sent"));
  app_settle ();
  app_picture (app->window, "outbox-offline");
  app_dark (TRUE);
  app_settle ();
  app_picture (app->window, "outbox-dark");
  app_dark (FALSE);
  app_go (app, "settings/portal");
  app_press (app->window, "portal_leave");
  GtkWindow *dialog = app_dialog (app);
  g_assert_true (app_says (dialog, "will never know of it"));
  app_picture (dialog, "leave-unsent");
  app_respond (app, "cancel");
  portal_start (portal);
  place = outbox (app);
  app_press (place, "try_now");
  APP_WAIT (app_says (place, "Nothing waits to be sent") && app_says (place, "Even with the portal"));
  other_meet (other);
  g_auto (CfCustomer) customer = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (other->shop->db, &CF_CUSTOMER, id, &customer, &found, &error) && found);
  g_assert_cmpstr (customer.phone, ==, "555-0003");
  other_free (other);
  g_clear_pointer (&mine, cf_shop_close);
  portal_free (portal);
  app_close (app);
}

static void
say_why (App *app, const char *why)
{
  app_type (app_by_type (GTK_WIDGET (app_dialog (app)), GTK_TYPE_TEXT), "", why);
  app_respond (app, "do");
}

CF_SQL (set_aside, "INSERT INTO sync_quarantine (life, number, seq, hash, at, code, source, stamp, schema, actor_id, approver_id, act, body) "
                   "SELECT $1, 7, c.seq, c.hash, 1772463600000000, 'retired', 'Back room', c.stamp, c.schema, c.actor_id, c.approver_id, c.act, c.body FROM commit_log c WHERE c.act = 'payment.take' ORDER BY c.pos DESC LIMIT 2");

/* What a register that was retired sent is in this one's quarantine, twice two changes: the Outbox says so, shows what they say, and a person decides, each time with a reason that the log keeps. */
static void
test_aside (void)
{
  App *app = app_open (APP_DEMO);
  g_autoptr (GError) error = NULL;
  Portal *portal = portal_new (app);
  join (app, portal);
  g_autoptr (CfShop) mine = cf_shop_open (app->path, FALSE, cf_clock_system (), &error);
  g_assert_no_error (error);
  for (guint8 i = 1; i <= 2; i++) {
    guint8 life[CF_LIFE_SIZE] = { i };
    CfStmt *stmt = cf_db_stmt (mine->db, &set_aside, &error);
    g_assert_no_error (error);
    cf_bind_blob (stmt, 1, life, sizeof life);
    g_assert_true (cf_run (stmt, &error));
  }
  cf_session_look (app->session);
  cf_sync_now (cf_sync_of (app->session));
  GtkWidget *place = outbox (app);
  APP_WAIT (app_says (place, "4 changes set aside: Register 7"));
  app_settle ();
  app_picture (app->window, "outbox-aside");
  app_press (place, "aside_look");
  GtkWindow *window = app_dialog (app);
  APP_WAIT (app_has_id (window, "take_1"));
  g_assert_true (app_says (window, "A register that was retired sent it") && app_says (window, "Payment taken") && app_says (window, "from Back room"));
  g_object_set (app_by_id (window, "aside_0"), "expanded", TRUE, NULL);
  APP_WAIT (app_says (window, "payment: "));
  app_settle ();
  app_picture (window, "aside");
  app_press (window, "aside_retry");                                      /* decides nothing */
  app_settle ();
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM sync_quarantine"), ==, 4);

  APP_WAIT (app_has_id (window, "take_1"));
  app_press (window, "take_0");
  APP_WAIT (app_dialog (app) != window);
  app_picture (app_dialog (app), "aside-reason");
  app_respond (app, "cancel");                                            /* thought better of it */
  APP_WAIT (app_dialog (app) == window);
  g_assert_cmpint (app_query_int (app, "SELECT COUNT(*) FROM sync_quarantine"), ==, 4);
  app_press (window, "take_0");
  APP_WAIT (app_dialog (app) != window);
  say_why (app, "it was paid in cash");
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM sync_quarantine") == 2);
  APP_WAIT (app_dialog (app) == window && app_has_id (window, "drop_0") && !app_has_id (window, "drop_1"));
  app_press (window, "drop_0");
  APP_WAIT (app_dialog (app) != window);
  say_why (app, "it was typed twice");
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM sync_quarantine") == 0);
  APP_WAIT (app_says (window, "Nothing is set aside"));
  app_picture (window, "aside-nothing");
  gtk_window_close (window);

  static const struct { const char *act, *why; } wanted[] = { { "aside.take", "it was paid in cash (2, 01" }, { "aside.drop", "it was typed twice (2, 02" } };
  gint64 newest = app_query_int (app, "SELECT MAX(pos) FROM commit_log WHERE act = 'aside.drop'"), taken = app_query_int (app, "SELECT MAX(pos) FROM commit_log WHERE act = 'aside.take'");
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++) {
    CfAuditCommit commit = { 0 };
    g_assert_true (cf_audit_commit (mine->db, i ? newest : taken, &commit, &error));
    g_assert_cmpstr (commit.act, ==, wanted[i].act);
    g_assert_true (g_str_has_prefix (commit.reason, wanted[i].why));
    cf_audit_commit_clear (&commit);
  }
  APP_WAIT (!app_says (place, "set aside"));
  g_clear_pointer (&mine, cf_shop_close);
  portal_free (portal);
  app_close (app);
}

/* A new computer joins a shop that is at work: from the first window, with an address and a code. */
static void
test_first_run (void)
{
  App *app = app_open (APP_NOTHING);
  g_autoptr (GError) error = NULL;
  Portal *portal = portal_new (app);
  g_autofree char *path = g_build_filename (app->folder, "other.cf", NULL);
  cf_shop_close (cf_shop_create (path, &(CfShopStart) { "Riverside Print Co.", "US", "USD", "America/New_York", 0 }, cf_clock_system (), &error));
  g_assert_no_error (error);
  Other *other = other_new (app, portal);                               /* the first register brings its ledger */
  g_autofree char *code = portal_run (portal, "code", "acme", "Second");
  GtkWidget *run = app_by_type (app->window, CF_TYPE_FIRST_RUN);
  g_assert_nonnull (run);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (app_by_id (run, "join")), TRUE);
  g_assert_false (gtk_widget_get_sensitive (app_by_id (run, "create")));
  app_type (run, "address", portal->address);
  app_type (run, "code", "AAAAA-AAAAA");
  app_press (run, "create");
  APP_WAIT (*gtk_label_get_label (GTK_LABEL (app_by_id (run, "why"))));
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (app_by_id (run, "why"))), "The code is wrong"));
  g_assert_false (g_file_test (app->path, G_FILE_TEST_EXISTS));
  app_settle ();
  app_picture (app->window, "first-run-join");
  app_type (run, "code", code);
  app_press (run, "create");
  APP_WAIT ((app->session = cf_window_get_session (CF_WINDOW (app->window))) && cf_sync_of (cf_window_get_session (CF_WINDOW (app->window))));
  CfSession *session = app->session;
  APP_WAIT (cf_sync_get_status (cf_sync_of (session))->state == CF_CLIENT_EVEN);
  g_assert_cmpint (cf_session_get_shop (session)->head.number, ==, 2);
  g_assert_cmpstr (cf_shop_setting (cf_session_get_shop (session), CF_SET_SHOP_NAME), ==, "Riverside Print Co.");
  other_free (other);
  portal_free (portal);
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  program = argv[1];
  g_test_add_func ("/app/sync/outbox", test_outbox);
  g_test_add_func ("/app/sync/aside", test_aside);
  g_test_add_func ("/app/sync/paid-online", test_paid_online);
  g_test_add_func ("/app/sync/first-run", test_first_run);
  return app_test_run ();
}
