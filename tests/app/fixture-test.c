/* fixture-test.c: the hands and eyes of app-fixture.h do what they say on plain widgets, and the window of the program opens on each kind of ledger, is signed in to, and goes without a trace. */
#include "app-fixture.h"
#include "cf-money-entry.h"
#include "cf-session.h"

typedef struct { GtkWidget *window, *box, *entry, *button, *list; int pressed, entered, activated, keyed; } Plain;

static void
count (int *n)
{
  (*n)++;
}

static gboolean
on_key (GtkEventControllerKey *keys, guint keyval, guint code, GdkModifierType state, Plain *plain)
{
  plain->keyed++;
  return keyval == GDK_KEY_Down;
}

static void
test_hands (void)
{
  Plain plain = { .window = gtk_window_new (), .box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6) };
  GtkEventController *keys = gtk_event_controller_key_new ();
  gtk_window_set_child (GTK_WINDOW (plain.window), plain.box);
  gtk_box_append (GTK_BOX (plain.box), plain.entry = gtk_entry_new ());
  gtk_box_append (GTK_BOX (plain.box), plain.button = gtk_button_new_with_mnemonic ("_Press"));
  gtk_box_append (GTK_BOX (plain.box), plain.list = gtk_list_box_new ());
  gtk_list_box_append (GTK_LIST_BOX (plain.list), gtk_label_new ("one"));
  g_signal_connect_swapped (plain.button, "clicked", G_CALLBACK (count), &plain.pressed);
  g_signal_connect_swapped (plain.entry, "activate", G_CALLBACK (count), &plain.entered);
  g_signal_connect_swapped (plain.list, "row-activated", G_CALLBACK (count), &plain.activated);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), &plain);
  gtk_widget_add_controller (plain.box, keys);
  gtk_window_present (GTK_WINDOW (plain.window));
  APP_WAIT (gtk_widget_get_mapped (plain.button));

  app_press (plain.button, "");
  g_assert_cmpint (plain.pressed, ==, 1);
  app_type (plain.entry, "", "héllo €");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (plain.entry)), ==, "héllo €");
  app_enter (plain.entry, "");
  g_assert_cmpint (plain.entered, ==, 1);
  app_activate (plain.list, "", 0);
  g_assert_cmpint (plain.activated, ==, 1);
  g_assert_true (app_key (plain.window, "Down"));
  g_assert_cmpint (plain.keyed, ==, 1);
  g_assert_true (app_key (plain.window, "Return"));                     /* the entry has the focus */
  g_assert_cmpint (plain.entered, ==, 2);
  g_assert_false (app_key (plain.window, "<Control><Alt>F12"));
  g_assert_true (app_tab (plain.window, FALSE) == plain.button);
  g_assert_true (gtk_widget_is_ancestor (app_tab (plain.window, TRUE), plain.entry));
  g_assert_true (app_says (plain.window, "Press"));
  g_assert_nonnull (app_by_text (plain.window, "one"));
  g_assert_null (app_by_text (plain.window, "two"));
  gtk_window_destroy (GTK_WINDOW (plain.window));
}

static void
test_window (gconstpointer ledger)
{
  App *app = app_open (GPOINTER_TO_INT (ledger));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (app->window)));
  if (app->session) {
    g_assert_true (app_query_int (app, "SELECT COUNT (*) FROM invoice") >= 0);
    app_go (app, "customers");
    g_assert_true (gtk_widget_get_mapped (app_by_id (app->window, "places")));
    g_assert_false (app_has_id (app->window, "no such id"));
    g_assert_true (app_says (app->window, "Customers"));
    g_assert_false (app_has_dialog (app));
  }
  app_picture (app->window, "window");
  app_close (app);
}

static void
test_session (void)
{
  App *app = app_open_session (APP_DEMO);
  g_assert_cmpint (cf_session_get_role (app->session), ==, CF_STAFF_OWNER);
  app_sign_in (app, CF_STAFF_CLERK);
  g_assert_cmpstr (cf_session_get_staff_name (app->session), ==, "Dev Patel");
  g_assert_true (cf_session_may (app->session, CF_MAY_TAKE_PAYMENT, 0));
  cf_session_sign_out (app->session);                                   /* a sheet may still be open: nobody has no rights of their own */
  CfWho who;
  cf_session_who (app->session, &who);
  g_assert_cmpint (who.kind, ==, CF_WHO_STAFF);
  g_assert_cmpint (who.actor_id, ==, 0);
  g_assert_false (cf_session_may (app->session, CF_MAY_TAKE_PAYMENT, 0));
  app_close (app);
}

/* A dialog may go after the ledger was closed: its amount is read once more when the focus leaves it. */
static void
test_dialog_goes_last (void)
{
  App *app = app_open (APP_DEMO);
  GtkWidget *dialog = gtk_window_new ();
  CfMoneyEntry *entry = g_object_new (CF_TYPE_MONEY_ENTRY, NULL);
  cf_money_entry_set_session (entry, app->session);
  gtk_window_set_child (GTK_WINDOW (dialog), GTK_WIDGET (entry));
  gtk_window_present (GTK_WINDOW (dialog));
  APP_WAIT (gtk_widget_get_mapped (GTK_WIDGET (entry)));
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  app_type (GTK_WIDGET (entry), "", "5");
  cf_session_close (app->session);
  gtk_window_destroy (GTK_WINDOW (dialog));
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/fixture/hands", test_hands);
  g_test_add_func ("/fixture/session", test_session);
  g_test_add_func ("/fixture/dialog-goes-last", test_dialog_goes_last);
  g_test_add_data_func ("/fixture/window/demo", GINT_TO_POINTER (APP_DEMO), test_window);
  g_test_add_data_func ("/fixture/window/empty", GINT_TO_POINTER (APP_EMPTY), test_window);
  g_test_add_data_func ("/fixture/window/nothing", GINT_TO_POINTER (APP_NOTHING), test_window);
  return app_test_run ();
}
