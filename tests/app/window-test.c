/* window-test.c: what belongs to the window as a whole. Proves: who is signed out leaves no sheet behind that still works (a sheet with words in it asks, and what it saves asks for a PIN); the way back leads to the
 * draft that was left, not to a new one; no two things on a page or in a window over it share a mnemonic, and each such window goes by Escape; the side
 * bar is as wide for all names. */
#include "app-fixture.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-customer-page.h"
#include "cf-draft-page.h"
#include "cf-figure-button.h"
#include "cf-line-row.h"
#include "cf-sidebar.h"
#include "shop/staff.h"
#include <string.h>

#define A_CUSTOMER "SELECT MIN (customer_id) FROM open_item WHERE to_date = 2932897 AND open_minor > 0"

static char *
go_customer (App *app)
{
  char id[CF_ID_TEXT];
  CfId customer = app_query_int (app, A_CUSTOMER);
  char *address = g_strdup_printf ("customer/%s", cf_id_text (customer, id));
  app_go (app, address);
  CfCustomerPage *page = CF_CUSTOMER_PAGE (gtk_widget_get_ancestor (app_by_id (app->window, "content"), CF_TYPE_CUSTOMER_PAGE));
  APP_WAIT (cf_customer_page_get_shown (page) == customer);
  return address;
}

static void
act (App *app, const char *id, const char *action)
{
  gtk_widget_activate_action (app_by_id (app->window, id), action, NULL);
}

/* --- signed out --- */

static void
test_signed_out (void)
{
  App *app = app_open (APP_DEMO);
  g_free (go_customer (app));
  act (app, "content", "customer.edit");
  app_dialog (app);
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.switch-staff", NULL);
  APP_WAIT (!app_has_dialog (app));                                     /* nothing was typed in it: it goes */
  app_sign_in (app, CF_STAFF_CLERK);

  act (app, "content", "customer.edit");
  GtkWindow *form = app_dialog (app);
  app_type (form, "note", "rings before noon");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.switch-staff", NULL);
  app_settle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (form)));
  g_assert_true (app_says (app_dialog (app), "Discard Changes?"));
  app_respond (app, "do");
  APP_WAIT (!app_has_dialog (app));
  app_close (app);
}

/* --- closed while an act answers --- */

static CfOutcome
asks (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return cf_refuse (&who->refusal, CF_NEEDS_REASON, "reason", NULL);
}

static void
on_asked (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  *(CfOutcome *) data = outcome;
}

/* A window over the main one is closed while its act is on its way: the act is given up, and nothing is asked over a window that is gone, though somebody still holds it. */
static void
test_closed_meanwhile (void)
{
  App *app = app_open (APP_DEMO);
  app_sign_in (app, CF_STAFF_OWNER);
  CfOutcome outcome = CF_OK;
  GtkWidget *over = g_object_ref (gtk_window_new ()), *button = gtk_button_new_with_label ("Do it");
  gtk_window_set_transient_for (GTK_WINDOW (over), GTK_WINDOW (app->window));
  gtk_window_set_child (GTK_WINDOW (over), button);
  gtk_window_present (GTK_WINDOW (over));
  APP_WAIT (gtk_widget_get_mapped (over));
  cf_act_run (button, &(CfActAsk) { .session = app->session, .title = "Do it", .id = cf_session_next_id (app->session), .work = asks, .data = &outcome, .done = on_asked });
  gtk_window_destroy (GTK_WINDOW (over));
  APP_WAIT (outcome == CF_NEEDS_REASON);
  g_assert_false (app_has_dialog (app));
  g_object_unref (over);
  app_close (app);
}

/* --- the side bar --- */

/* However long the names of shop and staff and whatever waits: it is as wide, so that nothing moves when somebody else signs in; what is cut is in the tooltip. */
static void
test_side_bar (void)
{
  App *app = app_open (APP_DEMO);
  app_sign_in (app, CF_STAFF_OWNER);
  GtkWidget *bar = app_by_type (app->window, CF_TYPE_SIDEBAR);
  const char *ids[] = { "shop", "staff_label", "status_label" };
  int before, after;
  gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &before, NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    gtk_label_set_label (GTK_LABEL (app_by_id (bar, ids[i])), "Wolfeschlegelsteinhausenbergerdorff und Söhne, Buch- und Offsetdruckerei am Großen Burstah GmbH & Co. KG");
  gtk_widget_measure (bar, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &after, NULL, NULL);
  g_assert_cmpint (after, ==, before);
  app_settle ();
  app_picture (app->window, "side-bar-long");
  app_close (app);
}

/* --- the way back --- */

static void
type_line (App *app, const char *item, const char *price)
{
  CfLineRow *line = CF_LINE_ROW (app_by_type (app->window, CF_TYPE_LINE_ROW));
  app_type (cf_line_row_get_cell (line, CF_LINE_ITEM), "", item);
  app_type (cf_line_row_get_cell (line, CF_LINE_PRICE), "", price);
}

static CfDraftPage *
draft_page (App *app)
{
  return CF_DRAFT_PAGE (app_by_type (app->window, CF_TYPE_DRAFT_PAGE));
}

static void
test_way_back (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *customer = go_customer (app), *id = g_strdup (strchr (customer, '/') + 1), *begin = g_strdup_printf ("draft/new?customer=%s", id);
  app_go (app, begin);
  type_line (app, "Window lettering", "100");
  CfId draft = cf_draft_page_get_draft (draft_page (app));
  app_go (app, "reports");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.back", NULL);
  app_settle ();
  g_assert_cmpint (cf_draft_page_get_draft (draft_page (app)), ==, draft);
  g_assert_true (app_says (app->window, "100.00"));

  app_go (app, begin);                                                  /* an empty one is nothing to go back to: what is before it is */
  g_assert_cmpint (cf_draft_page_get_draft (draft_page (app)), !=, draft);
  app_go (app, "reports");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.back", NULL);
  app_settle ();
  g_assert_cmpint (cf_draft_page_get_draft (draft_page (app)), ==, draft);

  app_go (app, "draft/walk-in");
  app_settle ();
  type_line (app, "Key ring", "5");
  CfId sale = cf_draft_page_get_draft (draft_page (app));
  app_go (app, "counter");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.back", NULL);
  app_settle ();
  g_assert_cmpint (cf_draft_page_get_draft (draft_page (app)), ==, sale);      /* not another sale */
  app_close (app);
}

/* --- keys --- */

static void
no_clash (gpointer root, const char *what)
{
  g_autofree char *clashes = app_clashes (root);
  if (*clashes) {
    g_test_message ("%s: %s", what, clashes);
    g_test_fail ();
  }
}

/* Looks at the window that stands over the main one, and lets it go. */
static void
look_and_leave (App *app, const char *what)
{
  GtkWindow *window = app_dialog (app);
  app_settle ();
  g_autofree char *picture = g_strdelimit (g_strconcat ("over-", what, NULL), " /", '-');
  app_picture (window, picture);
  no_clash (window, what);
  if (!app_key (window, "Escape")) {
    g_test_message ("%s does not go by Escape", what);
    g_test_fail ();
    gtk_window_close (window);
  }
  APP_WAIT (!app_has_dialog (app));
  app_settle ();
}

static void
test_customer_windows (void)
{
  static const char *const acts[] = { "customer.edit", "customer.hold", "customer.merge", "customer.redact" };
  App *app = app_open (APP_DEMO);
  g_free (go_customer (app));
  no_clash (app->window, "customer");
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++) {
    act (app, "content", acts[i]);
    look_and_leave (app, acts[i]);
  }
  static const char *const adds[] = { "add_contact", "add_location", "add_certificate" };
  for (guint i = 0; i < G_N_ELEMENTS (adds); i++)
    if (app_has_id (app->window, adds[i])) {
      app_press (app->window, adds[i]);
      look_and_leave (app, adds[i]);
    }
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.begin", "s", "payment/new");
  look_and_leave (app, "payment-new");
  app_close (app);
}

static void
test_invoice_windows (void)
{
  static const char *const acts[] = { "invoice.void", "invoice.write-off", "invoice.group" };
  App *app = app_open (APP_DEMO);
  g_autofree char *number = app_query (app, "SELECT i.number FROM invoice i JOIN open_item o ON o.item_id = i.id WHERE o.to_date = 2932897 AND o.open_minor = i.total_minor AND i.kind = 1 AND i.tax_minor > 0 ORDER BY i.id DESC LIMIT 1");
  g_autofree char *address = g_strconcat ("invoice/", number, NULL);
  app_go (app, address);
  APP_WAIT (app_says (app->window, "Subtotal"));
  no_clash (app->window, "invoice");
  GtkWidget *totals = app_by_id (app->window, "totals");
  guint figures = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (totals); child; child = gtk_widget_get_next_sibling (child))
    if (CF_IS_FIGURE_BUTTON (child) && gtk_widget_get_focusable (child)) {      /* W2: Subtotal, each tax and Total explain themselves */
      g_autofree char *figure = g_strstrip (app_words (child));
      g_signal_emit_by_name (child, "clicked");
      APP_WAIT (app_has_dialog (app) && app_says (app_dialog (app), figure));
      look_and_leave (app, "why");
      figures++;
    }
  g_assert_cmpuint (figures, >=, 3);
  g_autofree char *partly = app_query (app, "SELECT i.number FROM invoice i JOIN open_item o ON o.item_id = i.id WHERE o.to_date = 2932897 AND o.open_minor > 0 AND o.open_minor < i.total_minor AND i.kind = 1 ORDER BY i.id LIMIT 1");
  g_autofree char *partly_address = g_strconcat ("invoice/", partly, NULL);
  app_go (app, partly_address);
  APP_WAIT (app_says (app->window, "Paid and credited"));                /* W2: this one too */
  GtkWidget *used = NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (totals); child; child = gtk_widget_get_next_sibling (child))
    if (CF_IS_FIGURE_BUTTON (child))
      used = child;                                                     /* the last of them */
  g_assert_true (used && gtk_widget_get_focusable (used));
  g_autofree char *paid = g_strstrip (app_words (used));
  g_signal_emit_by_name (used, "clicked");
  APP_WAIT (app_has_dialog (app) && app_says (app_dialog (app), paid));
  app_settle ();
  g_assert_false (app_says (app_dialog (app), "does not add up"));
  look_and_leave (app, "why paid");
  app_go (app, address);
  APP_WAIT (app_says (app->window, "Subtotal") && !app_says (app->window, "Paid and credited"));
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++) {
    gtk_widget_activate_action (gtk_widget_get_ancestor (app_by_text (app->window, "Subtotal"), g_type_from_name ("CfInvoicePage")), acts[i], NULL);
    look_and_leave (app, acts[i]);
  }
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.begin", "s", "payment/new");
  look_and_leave (app, "payment of an invoice");
  gtk_widget_activate_action (GTK_WIDGET (app->window), "win.begin", "s", "draft/new");
  app_settle ();
  no_clash (app->window, "draft");
  app_close (app);
}

static void
test_settings_pages (void)
{
  static const char *const pages[] = { "shop", "documents", "receivables", "taxes", "tenders", "catalogue", "staff", "periods", "backups", "exchange" };
  App *app = app_open (APP_DEMO);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    g_autofree char *address = g_strconcat ("settings/", pages[i], NULL);
    app_go (app, address);
    no_clash (app->window, address);
  }
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/window/signed-out", test_signed_out);
  g_test_add_func ("/window/closed-meanwhile", test_closed_meanwhile);
  g_test_add_func ("/window/side-bar", test_side_bar);
  g_test_add_func ("/window/way-back", test_way_back);
  g_test_add_func ("/window/keys/customer", test_customer_windows);
  g_test_add_func ("/window/keys/invoice", test_invoice_windows);
  g_test_add_func ("/window/keys/settings", test_settings_pages);
  return app_test_run ();
}
