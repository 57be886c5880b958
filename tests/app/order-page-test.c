/* order-page-test.c: what is done to an order on its page, as a clerk does it: proofs and answers to them, files, shipping and pick-up, paper; what the window says compared with what the ledger has. Proves S0-05, S0-06, S0-36,
 * S0-60 and S2-56 on the screen. */
#include "app-fixture.h"
#include "base/id.h"
#include "cf-invoice-page.h"
#include "cf-order-page.h"
#include "cf-signature-pad.h"
#include "store/files.h"
#include <glib/gstdio.h>
#include <string.h>

/* The oldest order in a state whose customer may buy, with two jobs or more; @state is one digit. */
#define ORDER(state) "SELECT s.order_id FROM order_sum s JOIN sales_order o ON o.id = s.order_id JOIN customer c ON c.id = o.customer_id WHERE s.state = " state " AND s.jobs > 1 AND c.hold = 0 ORDER BY s.order_id LIMIT 1"
#define NEW ORDER ("1")
#define IN_WORK ORDER ("2")

static CfId order, job;

static GtkWidget *
page_of (App *app)
{
  return app_by_type (app->window, CF_TYPE_ORDER_PAGE);
}

/* @sql has one %d for @id. */
static gint64
ask (App *app, const char *sql, CfId id)
{
  g_autoptr (GString) text = g_string_new (sql);
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, id);
  g_string_replace (text, "%d", number, 0);
  return app_query_int (app, g_intern_string (text->str));
}

static App *
open_order (const char *sql)
{
  char text[CF_ID_TEXT];
  App *app = app_open (APP_DEMO);
  order = app_query_int (app, sql);
  g_assert_cmpint (order, !=, 0);
  g_autofree char *address = g_strdup_printf ("order/%s", cf_id_text (order, text));
  job = ask (app, "SELECT id FROM job WHERE order_id = %d AND sequence = 1", order);
  app_go (app, address);
  APP_WAIT (page_of (app) && gtk_widget_get_mapped (app_by_id (page_of (app), "content")));
  return app;
}

static char *
file_of (App *app, const char *name, const char *content, gsize size)
{
  char *path = g_build_filename (app->folder, name, NULL);
  GError *error = NULL;
  g_file_set_contents (path, content, (gssize) size, &error);
  g_assert_no_error (error);
  return path;
}

static void
act_on (App *app, const char *action, CfId id)
{
  g_assert_true (gtk_widget_activate_action (page_of (app), action, "x", id));
}

/* As part of what is said. */
static gboolean
says (App *app, const char *text)
{
  g_autofree char *words = app_words (page_of (app));
  return strstr (words, text) != NULL;
}

static const char pdf[] = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/* Artwork is added, sent to be approved, and approved at the counter: who said it, of which version, and the job goes on by itself. */
static void
test_proof (void)
{
  App *app = open_order (NEW);
  g_autofree char *path = file_of (app, "menu-v1.pdf", pdf, sizeof pdf - 1);
  char hash[CF_FILE_HASH];
  gint64 before = ask (app, "SELECT COUNT(*) FROM proof WHERE job_id = %d", job);
  act_on (app, "order.job-proof", job);
  app_choose_file (app, path);
  app_type (app_dialog (app), "message", "Please look at the phone number.");
  app_settle ();
  app_picture (app_dialog (app), "proof-add");
  app_key (app_dialog (app), "<Control>s");
  APP_WAIT (ask (app, "SELECT COUNT(*) FROM proof WHERE job_id = %d", job) == before + 1);
  APP_WAIT (!app_has_dialog (app));
  CfId proof = ask (app, "SELECT id FROM proof WHERE job_id = %d ORDER BY version DESC LIMIT 1", job);
  g_autofree char *sha_sql = g_strdup_printf ("SELECT lower (sha256) FROM proof WHERE id = %" G_GINT64_FORMAT, proof), *sha = app_query (app, g_intern_string (sha_sql));
  g_assert_cmpstr (sha, ==, cf_hash_hex (pdf, sizeof pdf - 1, hash));
  g_assert_true (cf_files_has (cf_session_get_shop (app->session)->db, hash));
  app_settle ();
  app_choose (page_of (app), "status", 2);                              /* the shop's third step: awaiting proof approval */
  APP_WAIT (ask (app, "SELECT status_id FROM job WHERE id = %d", job) == 3);
  app_settle ();
  act_on (app, "order.job-answer", job);
  app_type (app_dialog (app), "name", "Ann Eze");
  app_type (app_dialog (app), "origin", "counter");
  app_settle ();
  app_picture (app_dialog (app), "proof-answer");
  app_key (app_dialog (app), "<Control>s");
  APP_WAIT (ask (app, "SELECT status_id FROM job WHERE id = %d", job) == 5);
  APP_WAIT (!app_has_dialog (app));
  g_assert_cmpint (ask (app, "SELECT COUNT(*) FROM approval a JOIN proof p ON p.id = a.subject_id WHERE a.subject_id = %d AND a.answer = 1 AND a.name = 'Ann Eze' AND a.sha256 = p.sha256 AND a.at > 0", proof), ==, 1);
  APP_WAIT (says (app, "approved"));
  app_close (app);
}

/* Files hang on the order and are seen on its invoice; what says it is a PDF and is none is only kept. */
static void
test_files (void)
{
  App *app = open_order (IN_WORK);
  static const char elf[] = "\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0\1\0\0\0";
  g_autofree char *good = file_of (app, "logo.txt", "Crown Heights Bakery\n", 21), *bad = file_of (app, "invoice.pdf", elf, sizeof elf);
  g_assert_true (app_says (page_of (app), "No files yet"));
  gtk_widget_activate_action (page_of (app), "order.attach", NULL);
  app_choose_file (app, good);
  APP_WAIT (ask (app, "SELECT COUNT(*) FROM work_file WHERE subject_id = %d", order) == 1);
  gtk_widget_activate_action (page_of (app), "order.attach", NULL);
  app_choose_file (app, bad);
  APP_WAIT (ask (app, "SELECT COUNT(*) FROM work_file WHERE subject_id = %d", order) == 2);
  APP_WAIT (app_by_text (page_of (app), "invoice.pdf"));
  g_autofree char *media = app_query (app, "SELECT media FROM work_file WHERE name = 'invoice.pdf'");
  g_assert_cmpstr (media, !=, "application/pdf");
  app_press (gtk_widget_get_ancestor (app_by_text (page_of (app), "invoice.pdf"), ADW_TYPE_ACTION_ROW), "");
  APP_WAIT (app_has_dialog (app));
  g_assert_true (app_says (app_dialog (app), "This File Is Only Kept"));
  app_respond (app, "cancel");
  app_settle ();
  app_picture (app->window, "order-files");

  gtk_widget_activate_action (page_of (app), "order.job-invoice", "x", job);
  APP_WAIT (ask (app, "SELECT COUNT(*) FROM invoice WHERE order_id = %d", order) == 1);
  APP_WAIT (app_by_type (app->window, CF_TYPE_INVOICE_PAGE));
  gtk_stack_set_visible_child_name (GTK_STACK (app_by_id (app_by_type (app->window, CF_TYPE_INVOICE_PAGE), "panels")), "related");
  APP_WAIT (app_by_text (app_by_type (app->window, CF_TYPE_INVOICE_PAGE), "logo.txt"));
  app_close (app);
}

/* All but the second job leave by carrier and are delivered: they are completed, and it is not. */
static void
test_ship (void)
{
  App *app = open_order (IN_WORK);
  gtk_widget_activate_action (page_of (app), "order.ship", NULL);
  GtkWindow *form = app_dialog (app);
  app_type (form, "carrier", "UPS");
  app_type (form, "tracking", "1Z999AA10123456784");
  app_type (form, "link", "javascript:alert(1)");
  g_autofree char *second = app_query (app, "SELECT description FROM job WHERE order_id = (" IN_WORK ") AND sequence = 2");
  app_press (gtk_widget_get_ancestor (app_by_text (form, second), ADW_TYPE_ACTION_ROW), "");
  app_settle ();
  app_picture (form, "shipment");
  app_key (form, "<Control>s");
  APP_WAIT (ask (app, "SELECT COUNT(*) FROM shipment WHERE order_id = %d", order) == 1);
  APP_WAIT (!app_has_dialog (app));
  CfId shipment = ask (app, "SELECT id FROM shipment WHERE order_id = %d", order);
  APP_WAIT (says (app, "1Z999AA10123456784"));
  act_on (app, "order.shipment-link", shipment);                        /* leads to no web page: nothing is opened */
  app_settle ();
  g_assert_cmpint (ask (app, "SELECT length (ship_address) > 0 FROM shipment WHERE id = %d", shipment), ==, 1);      /* where nothing was said: the order's place */
  g_assert_cmpint (ask (app, "SELECT status_id FROM job WHERE id = %d", job), ==, 6);
  act_on (app, "order.shipment-event", shipment);
  app_choose (app_dialog (app), "kind", 2);                             /* delivered */
  app_type (app_dialog (app), "place", "Brooklyn");
  app_settle ();
  app_picture (app_dialog (app), "shipment-event");
  app_key (app_dialog (app), "<Control>s");
  APP_WAIT (ask (app, "SELECT status_id FROM job WHERE id = %d", job) == 9);
  g_assert_cmpint (ask (app, "SELECT COUNT(*) FROM job WHERE order_id = %d AND status_id <> 9", order), ==, 1);
  APP_WAIT (!app_has_dialog (app));
  APP_WAIT (app_says (page_of (app), "◑ Partially completed"));
  app_picture (app->window, "order-shipped");
  app_close (app);
}

static GtkGesture *
drag_of (GtkWidget *pad)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (gtk_widget_get_first_child (pad));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
    if (GTK_IS_GESTURE_DRAG (controller))
      return GTK_GESTURE (controller);
  }
  return NULL;
}

/* Fetched at the counter: without a name it is not taken; with one, and a signature, all that is made is done. */
static void
test_pick_up (void)
{
  App *app = open_order (IN_WORK);
  gtk_widget_activate_action (page_of (app), "order.pick-up", NULL);
  GtkWindow *form = app_dialog (app);
  app_key (form, "<Control>s");
  app_settle ();
  g_assert_cmpint (ask (app, "SELECT COUNT(*) FROM shipment WHERE order_id = %d", order), ==, 0);
  GtkWidget *pad = app_by_type (form, CF_TYPE_SIGNATURE_PAD);
  for (guint i = 0; i < 20; i++)
    g_signal_emit_by_name (drag_of (pad), "drag-begin", 20.0 + 8 * i, i % 2 ? 30.0 : 70.0);
  app_type (form, "name", "Ann Eze");
  app_settle ();
  app_picture (form, "pick-up");
  app_key (form, "<Control>s");
  APP_WAIT (ask (app, "SELECT COUNT(*) FROM shipment_event e JOIN shipment s ON s.id = e.shipment_id WHERE s.order_id = %d", order) == 1);
  APP_WAIT (!app_has_dialog (app));
  g_autofree char *hash = app_query (app, "SELECT sha256 FROM shipment_event WHERE name = 'Ann Eze'");
  GError *error = NULL;
  g_autoptr (GBytes) png = cf_files_get (cf_session_get_shop (app->session)->db, hash, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (png, NULL), 4, "\211PNG", 4);
  APP_WAIT (app_says (page_of (app), "✓ Completed"));
  app_picture (app->window, "order-fetched");
  app_close (app);
}

/* The confirmation and the tickets are drawn and saved. */
static void
test_paper (void)
{
  static const char *const actions[] = { "order.save", "order.save-tickets" };
  App *app = open_order (IN_WORK);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++) {
    g_autofree char *path = g_build_filename (app->folder, i ? "tickets.pdf" : "order.pdf", NULL), *bytes = NULL;
    gsize size;
    gtk_widget_activate_action (page_of (app), actions[i], NULL);
    app_choose_file (app, path);
    APP_WAIT (g_file_test (path, G_FILE_TEST_EXISTS));
    g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
    g_assert_cmpmem (bytes, 5, "%PDF-", 5);
    g_assert_cmpuint (size, >, 5000);
    app_settle ();
  }
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/order-page/proof/S0-60/S2-56", test_proof);
  g_test_add_func ("/order-page/files/S0-06", test_files);
  g_test_add_func ("/order-page/ship/S0-36", test_ship);
  g_test_add_func ("/order-page/pick-up", test_pick_up);
  g_test_add_func ("/order-page/paper", test_paper);
  return app_test_run ();
}
