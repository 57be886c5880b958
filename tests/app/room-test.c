/* room-test.c: the pages of customers, invoices, payments and statements fit small screens and large text: 1280×800 and 1024×768, text as usual and half as large again, with a customer whose name is very long
 * (issue 3: usable at 1024×768, large text). What does not fit makes the window larger than the screen: that is measured. */
#include "app-fixture.h"
#include "base/id.h"
#include "cf-draft-page.h"
#include "cf-payment-sheet.h"
#include "cf-statements-place.h"
#include "shop/records.h"
#include "store/record-access.h"

#define LONG_NAME "Consolidated Wrought Iron, Awning, Vehicle Graphics and Municipal Signage Fabricators of Greater Brooklyn and Western Queens, Incorporated"
#define OWING "(SELECT o.customer_id FROM open_item o JOIN invoice i ON i.id = o.item_id JOIN customer c ON c.id = o.customer_id WHERE o.to_date = 2932897 AND o.open_minor > 0 AND i.kind = 1 AND " \
  "c.archived = 0 AND c.merged_into_id = 0 AND c.hold = 0 GROUP BY o.customer_id ORDER BY COUNT(*) DESC, 1 LIMIT 1)"

typedef struct { const char *name; int width, height, percent; } Room;
static const Room rooms[] = { { "small", 1024, 768, 100 }, { "large-text", 1280, 800, 150 }, { "small-large-text", 1024, 768, 150 } };

static App *app;
static CfId customer, invoice, memo, payment, draft, group, order, job;

/* --- a name that is too long --- */

static void
rename_customer (CfId id)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  g_auto (CfCustomer) record = { 0 };
  gboolean found;
  CfShop *shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (cf_record_load (shop->db, &CF_CUSTOMER, id, &record, &found, &error));
  g_free (record.name);
  record.name = g_strdup (LONG_NAME);
  g_free (record.email);
  record.email = g_strdup ("accounts.payable.department@consolidated-wrought-iron-awning-vehicle-graphics.example");
  CfOutcome outcome = cf_save_customer (shop, &who, &record, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, CF_OK);
  cf_shop_close (shop);
}

/* --- measuring --- */

static void
name_of (gpointer widget, GString *text)
{
  g_string_append_printf (text, "%s(%s)", G_OBJECT_TYPE_NAME (widget), gtk_widget_get_name (widget));
}

/* The way down to what asks for the room, for whoever mends it. */
static void
tell_who (GtkWidget *widget, GtkOrientation orientation, int for_size, guint depth)
{
  int widest = 0;
  GtkWidget *asks = NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child)) {
    int least = 0;
    if (!gtk_widget_get_visible (child) || !gtk_widget_get_mapped (child) || GTK_IS_NATIVE (child))
      continue;
    gtk_widget_measure (child, orientation, -1, &least, NULL, NULL, NULL);
    if (least > widest) {
      widest = least;
      asks = child;
    }
  }
  if (!asks || depth > 40)
    return;
  g_autoptr (GString) text = g_string_new (NULL);
  name_of (asks, text);
  g_test_message ("%*s%s asks for %d", (int) depth, "", text->str, widest);
  tell_who (asks, orientation, for_size, depth + 1);
}

/* What is shown now, without what waits on other pages of its stacks. */
static void
tell_shown (GtkWidget *widget)
{
  int least;
  if (!gtk_widget_get_mapped (widget) || GTK_IS_NATIVE (widget) == (gtk_widget_get_parent (widget) != NULL))
    return;
  if (g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "Cf")) {
    gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
    g_test_message ("  %s asks for %d", G_OBJECT_TYPE_NAME (widget), least);
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    tell_shown (child);
}

static void
fits (GtkWidget *window, const char *what, const Room *room)
{
  int width, height;
  app_settle ();
  for (gint64 end = app_deadline (); g_get_monotonic_time () < end;) {  /* the sidebar folds when the server has made the window narrow, which takes its time on a busy machine */
    gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
    if (width <= room->width)
      break;
    g_usleep (20 * G_TIME_SPAN_MILLISECOND);
    app_settle ();
  }
  g_autofree char *picture = g_strdup_printf ("room-%s-%s", what, room->name);
  app_picture (window, picture);
  gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (window, GTK_ORIENTATION_VERTICAL, MAX (width, gtk_widget_get_width (window)), &height, NULL, NULL, NULL);
  g_test_message ("%s, %s: at least %d×%d", what, room->name, width, height);
  tell_shown (window);
  if (width > room->width)
    tell_who (window, GTK_ORIENTATION_HORIZONTAL, -1, 1);
  if (height > room->height)
    tell_who (window, GTK_ORIENTATION_VERTICAL, -1, 1);
  if (width > room->width || height > room->height)
    g_test_fail_printf ("%s, %s: asks for %d×%d of %d×%d", what, room->name, width, height, room->width, room->height);
}

static void
begin (const Room *room)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * room->percent / 100, NULL);
  gtk_window_set_default_size (GTK_WINDOW (app->window), room->width, room->height);
  app_settle ();
}

static void
end (void)
{
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-xft-dpi");
  app_go (app, "counter");
}

static void
page_fits (const char *what, const char *word, CfId id, const Room *room)
{
  char text[CF_ID_TEXT];
  g_autofree char *address = id ? g_strdup_printf ("%s/%s", word, cf_id_text (id, text)) : g_strdup (word);
  begin (room);
  app_go (app, address);
  fits (GTK_WIDGET (app->window), what, room);
  end ();
}

/* --- the pages --- */

static void test_customers (gconstpointer room) { page_fits ("customers", "customers", 0, room); }
static void test_customer (gconstpointer room) { page_fits ("customer", "customer", customer, room); }
static void test_invoices (gconstpointer room) { page_fits ("invoices", "invoices", 0, room); }
static void test_orders (gconstpointer room) { page_fits ("orders", "orders", 0, room); }
static void test_order (gconstpointer room) { page_fits ("order", "order", order, room); }
static void test_job (gconstpointer room) { page_fits ("job", "job", job, room); }
static void test_invoice (gconstpointer room) { page_fits ("invoice", "invoice", invoice, room); }
static void test_memo (gconstpointer room) { page_fits ("memo", "invoice", memo, room); }
static void test_draft (gconstpointer room) { page_fits ("draft", "draft", draft, room); }
static void test_group (gconstpointer room) { page_fits ("group", "group", group, room); }
static void test_payments (gconstpointer room) { page_fits ("payments", "payments", 0, room); }
static void test_payment (gconstpointer room) { page_fits ("payment", "payment", payment, room); }

static void
test_statements (gconstpointer data)
{
  const Room *room = data;
  begin (room);
  app_go (app, "statements");
  GtkWidget *place = app_by_type (app->window, CF_TYPE_STATEMENTS_PLACE);
  app_press (place, "run_button");
  APP_WAIT (!gtk_widget_get_visible (app_by_id (place, "progress_box")));
  fits (GTK_WIDGET (app->window), "statements", room);
  end ();
}

static void
test_sheet (gconstpointer data)
{
  const Room *room = data;
  char text[CF_ID_TEXT];
  g_autofree char *address = g_strdup_printf ("payment/new?customer=%s", cf_id_text (customer, text));
  begin (room);
  app_go (app, address);
  GtkWidget *sheet = GTK_WIDGET (app_dialog (app));
  g_assert_true (CF_IS_PAYMENT_SHEET (sheet));
  APP_WAIT (app_by_type (app_by_id (sheet, "tenders"), GTK_TYPE_TOGGLE_BUTTON) != NULL);
  fits (sheet, "payment-sheet", room);
  gtk_window_close (GTK_WINDOW (sheet));
  APP_WAIT (!app_has_dialog (app));
  end ();
}

int
main (int argc, char **argv)
{
  static const struct { const char *name; GTestDataFunc test; } pages[] = {
    { "customers", test_customers }, { "customer", test_customer }, { "invoices", test_invoices }, { "orders", test_orders }, { "order", test_order }, { "job", test_job }, { "invoice", test_invoice }, { "memo", test_memo }, { "draft", test_draft }, { "group", test_group },
    { "payments", test_payments }, { "payment", test_payment }, { "payment-sheet", test_sheet }, { "statements", test_statements },
  };
  app_test_init (&argc, &argv);
  app = app_open (APP_DEMO);
  customer = app_query_int (app, "SELECT " OWING);
  rename_customer (customer);
  invoice = app_query_int (app, "SELECT o.item_id FROM open_item o JOIN invoice i ON i.id = o.item_id WHERE o.to_date = 2932897 AND o.open_minor > 0 AND i.kind = 1 AND o.customer_id = " OWING " LIMIT 1");
  memo = app_query_int (app, "SELECT id FROM invoice WHERE kind = 2 LIMIT 1");
  order = app_query_int (app, "SELECT order_id FROM order_sum WHERE state = 4 LIMIT 1");
  job = app_query_int (app, "SELECT j.id FROM job j JOIN order_sum s ON s.order_id = j.order_id WHERE s.state = 2 AND j.charge = 0 LIMIT 1");
  payment = app_query_int (app, "SELECT id FROM payment WHERE customer_id = " OWING " LIMIT 1");
  draft = app_query_int (app, "SELECT d.id FROM draft d WHERE d.discarded = 0 AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.draft_id = d.id) LIMIT 1");
  group = app_query_int (app, "SELECT id FROM invoice_group LIMIT 1");
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    for (guint k = 0; k < G_N_ELEMENTS (rooms); k++) {
      g_autofree char *path = g_strdup_printf ("/room/%s/%s", pages[i].name, rooms[k].name);
      g_test_add_data_func (path, &rooms[k], pages[i].test);
    }
  int status = g_test_run ();
  app_close (app);
  return status;
}
