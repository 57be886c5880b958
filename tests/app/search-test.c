/* search-test.c: the one box finds from anywhere (T1): results stand below it as one types, Up and Down choose, Enter opens the first, Esc closes; commands by name; a scan, faster than any answer,
 * opens its document exactly and nothing else. */
#include "app-fixture.h"
#include "cf-hits.h"
#include "cf-order-page.h"
#include "cf-places.h"
#include "cf-search.h"
#include <string.h>

static CfSearch *
header (App *app)
{
  return CF_SEARCH (app_by_id (app->window, "search"));
}

static GtkWidget *
entry_of (CfSearch *search)
{
  return app_by_type (search, GTK_TYPE_SEARCH_ENTRY);
}

static gboolean answered (CfSearch *search) { return cf_search_get_hits (search) != NULL; }

static const CfHit *
first (CfSearch *search)
{
  GArray *hits = cf_search_get_hits (search);
  g_assert_nonnull (hits);
  g_assert_cmpuint (hits->len, >, 0);
  return &g_array_index (hits, CfHit, 0);
}

static void
search_for (App *app, const char *text)
{
  cf_search_begin (header (app), "");
  app_type (entry_of (header (app)), "", text);
  APP_WAIT (answered (header (app)));
}

static void
test_keys (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *name = app_query (app, "SELECT name FROM customer WHERE archived = 0 AND merged_into_id = 0 ORDER BY name LIMIT 1");
  app_go (app, "reports");
  g_assert_true (app_key (app->window, "<Control>k"));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (app->window)), GTK_WIDGET (header (app))));
  search_for (app, name);
  g_assert_true (app_key (app->window, "<Control>k"));                  /* typing replaces what was looked for before */
  int from, to;
  g_assert_true (gtk_editable_get_selection_bounds (GTK_EDITABLE (entry_of (header (app))), &from, &to));
  g_assert_cmpint (from, ==, 0);
  g_assert_cmpint (to, ==, g_utf8_strlen (name, -1));
  g_assert_cmpint (first (header (app))->group, ==, CF_HIT_CUSTOMERS);
  g_assert_cmpstr (first (header (app))->title, ==, name);
  g_assert_true (app_says (app->window, name));
  app_picture (app->window, "search-customer");
  app_key (app->window, "Down");
  app_key (app->window, "Up");                                          /* back to the first, round the end */
  app_key (app->window, "Return");
  APP_WAIT (cf_search_get_hits (header (app)) == NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry_of (header (app)))), ==, "");

  search_for (app, "agin");                                             /* a command */
  g_assert_cmpint (first (header (app))->group, ==, CF_HIT_COMMANDS);
  g_assert_cmpstr (first (header (app))->address, ==, "reports/aging");
  app_key (app->window, "Escape");
  g_assert_false (gtk_widget_get_visible (app_by_type (header (app), GTK_TYPE_POPOVER)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry_of (header (app)))), ==, "agin");
  app_key (app->window, "Escape");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry_of (header (app)))), ==, "");

  search_for (app, "zzzzzz");
  g_assert_cmpuint (cf_search_get_hits (header (app))->len, ==, 0);
  g_assert_true (app_says (app->window, "Nothing was found for “zzzzzz”."));
  app_close (app);
}

static void
test_groups (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *number = app_query (app, "SELECT number FROM invoice ORDER BY id DESC LIMIT 1"), *po = app_query (app, "SELECT po FROM invoice WHERE po GLOB '*[0-9][0-9]*' ORDER BY id DESC LIMIT 1");
  g_autofree char *check = app_query (app, "SELECT reference FROM payment WHERE reference <> '' ORDER BY id DESC LIMIT 1");
  search_for (app, number);
  g_assert_cmpint (first (header (app))->group, ==, CF_HIT_DOCUMENTS);
  g_assert_true (first (header (app))->exact && g_str_has_suffix (first (header (app))->title, number));
  app_picture (app->window, "search-number");
  search_for (app, po);
  g_assert_cmpint (first (header (app))->group, ==, CF_HIT_DOCUMENTS);
  search_for (app, check);
  gboolean found = FALSE;
  for (guint i = 0; i < cf_search_get_hits (header (app))->len; i++)
    found = found || (g_array_index (cf_search_get_hits (header (app)), CfHit, i).group == CF_HIT_PAYMENTS);
  g_assert_true (found);
  app_close (app);
}

/* Keys as fast as the main loop takes them, and Enter before any answer. */
static void
scan (App *app, const char *code)
{
  GtkWidget *entry = entry_of (header (app));
  cf_search_begin (header (app), "");
  for (const char *p = code; *p; p++) {
    int end = -1;
    gtk_editable_insert_text (GTK_EDITABLE (entry), p, 1, &end);
  }
  g_assert_null (cf_search_get_hits (header (app)));
  app_enter (entry, "");
}

static void
test_scan (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *number = app_query (app, "SELECT number FROM invoice WHERE number GLOB '[0-9]*' ORDER BY id DESC LIMIT 1");
  app_go (app, "counter");
  scan (app, number);
  APP_WAIT (cf_search_get_hits (header (app)) == NULL && !*gtk_editable_get_text (GTK_EDITABLE (entry_of (header (app)))));      /* it was opened */
  app_go (app, "counter");
  scan (app, "4006381333931");                                          /* nobody's */
  APP_WAIT (answered (header (app)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry_of (header (app)))), ==, "4006381333931");
  g_assert_true (app_says (app->window, "Nothing was found for “4006381333931”."));
  app_close (app);
}

/* An answer to what is no longer typed never shows, and typing on while the window goes leaves nothing behind. */
static void
test_change_of_mind (void)
{
  App *app = app_open (APP_DEMO);
  GtkWidget *entry = entry_of (header (app));
  cf_search_begin (header (app), "a");
  gtk_editable_set_text (GTK_EDITABLE (entry), "al");
  gtk_editable_set_text (GTK_EDITABLE (entry), "zzzz");
  APP_WAIT (answered (header (app)));
  g_assert_cmpuint (cf_search_get_hits (header (app))->len, ==, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "al");
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  app_settle ();
  g_assert_null (cf_search_get_hits (header (app)));
  gtk_editable_set_text (GTK_EDITABLE (entry), "b");
  app_close (app);
}

/* A command is found by its title before others that may be called so, and some place opens it. */
static void
test_commands (void)
{
  static const struct { const char *typed, *address; } all[] = {
    { "new cust", "customers?new" }, { "walk-in", "draft/walk-in" }, { "counter", "counter" }, { "invoices", "invoices" }, { "customers", "customers" }, { "payments", "payments" }, { "statements", "statements" },
    { "aging", "reports/aging" }, { "sales by", "reports/sales" }, { "sales tax", "reports/tax" }, { "by tender", "reports/tenders" }, { "journal", "reports/journal" }, { "day book", "reports/day-book" },
    { "log", "log" }, { "settings", "settings" }, { "catalogue", "settings/catalogue" }, { "staff", "settings/staff" }, { "import", "settings/exchange" }, { "backups", "settings/backups" },
  };
  App *app = app_open (APP_EMPTY);
  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    search_for (app, all[i].typed);
    g_assert_cmpint (first (header (app))->group, ==, CF_HIT_COMMANDS);
    g_assert_cmpstr (first (header (app))->address, ==, all[i].address);
    g_autofree char *word = NULL;
    const char *path;
    g_assert_nonnull (cf_places_find (all[i].address, &word, &path));
  }
  app_close (app);
}

static const CfHit *
hit_of (App *app, const char *title)
{
  GArray *hits = cf_search_get_hits (header (app));
  for (guint i = 0; i < hits->len; i++)
    if (g_str_equal (g_array_index (hits, CfHit, i).title, title))
      return &g_array_index (hits, CfHit, i);
  return NULL;
}

/* Orders, jobs and estimates by number, in small letters, without their letter, by PO: a number with its letter comes first and Enter opens it; digits alone are an invoice's first. */
static void
test_orders (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *number = app_query (app, "SELECT o.number FROM sales_order o JOIN order_sum s ON s.order_id = o.id WHERE s.jobs > 1 AND s.state = 2 ORDER BY o.id LIMIT 1"), *small = g_ascii_strdown (number, -1);
  g_autofree char *estimate = app_query (app, "SELECT number FROM estimate ORDER BY id LIMIT 1"), *job = g_strdup_printf ("%s-2", number);
  g_autofree char *order_title = g_strdup_printf ("Order %s", number), *job_title = g_strdup_printf ("Job %s", job), *estimate_title = g_strdup_printf ("Estimate %s", estimate);
  search_for (app, small);
  g_assert_cmpint (first (header (app))->group, ==, CF_HIT_ORDERS);
  g_assert_cmpstr (first (header (app))->title, ==, order_title);
  app_settle ();
  app_picture (app->window, "search-order");
  search_for (app, job);
  g_assert_cmpstr (first (header (app))->title, ==, job_title);
  search_for (app, estimate);
  g_assert_cmpstr (first (header (app))->title, ==, estimate_title);
  search_for (app, number + strlen ("O-"));
  g_assert_nonnull (hit_of (app, order_title));
  g_assert_false (hit_of (app, order_title)->exact);
  search_for (app, job);
  app_key (app->window, "Return");
  APP_WAIT (app_by_type (app->window, CF_TYPE_ORDER_PAGE) && g_str_equal (cf_order_page_get_title (CF_ORDER_PAGE (app_by_type (app->window, CF_TYPE_ORDER_PAGE))), number));
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/search/keys/T1", test_keys);
  g_test_add_func ("/search/orders/T1", test_orders);
  g_test_add_func ("/search/groups/T1", test_groups);
  g_test_add_func ("/search/scan/T1", test_scan);
  g_test_add_func ("/search/commands/T1", test_commands);
  g_test_add_func ("/search/change-of-mind", test_change_of_mind);
  return app_test_run ();
}
