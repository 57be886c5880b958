/* report-test.c: reports in the window: every one opens on the demo shop and on an empty one; aging goes back in time (T13, W3); a figure opens the rows that make it, and they lead to documents (W2);
 * the log is read by people (T23). */
#include "app-fixture.h"
#include "cf-explain-dialog.h"
#include "cf-report-table.h"
#include "desk/report.h"

static void
test_all (gconstpointer empty)
{
  App *app = app_open (empty ? APP_EMPTY : APP_DEMO);
  guint n;
  const CfReportInfo *reports = cf_reports (&n);
  for (guint i = 0; i < n; i++) {
    g_autofree char *address = g_strconcat ("reports/", reports[i].name, NULL), *picture = g_strconcat ("report-", reports[i].name, empty ? "-empty" : "", NULL);
    app_go (app, address);
    GtkWidget *page = app_by_id (app->window, "stack");
    APP_WAIT (!gtk_spinner_get_spinning (GTK_SPINNER (app_by_id (app->window, "spinner"))));
    g_assert_nonnull (page);
    app_settle ();
    app_picture (app->window, picture);
    if (!empty && reports[i].time != CF_REPORT_AS_OF)
      g_assert_nonnull (cf_report_table_get (CF_REPORT_TABLE (app_by_id (app->window, "table"))));
  }
  app_close (app);
}

static void
test_time (void)
{
  App *app = app_open (APP_DEMO);
  app_go (app, "reports/aging");
  CfReportTable *table = CF_REPORT_TABLE (app_by_id (app->window, "table"));
  APP_WAIT (cf_report_table_get (table) != NULL);
  CfDate today = cf_session_today (app->session);
  g_assert_cmpint (cf_report_table_get (table)->to, ==, today);
  CfMoney now = cf_report_table_get (table)->sums[8].value;
  gtk_range_set_value (GTK_RANGE (app_by_id (app->window, "slider")), -200);
  APP_WAIT (cf_report_table_get (table)->to == today - 200);
  g_assert_cmpint (cf_report_table_get (table)->sums[8].value, !=, now);
  app_picture (app->window, "report-aging-past");
  app_close (app);
}

static void
test_explain (void)
{
  App *app = app_open (APP_DEMO);
  CfId customer = app_query_int (app, "SELECT customer_id FROM open_item WHERE to_date > 100000 AND open_minor > 0 LIMIT 1");
  CfExplainAsk ask = { .figure = CF_FIGURE_OPEN, .customer_id = customer };
  cf_explain_show (GTK_WIDGET (app->window), app->session, "Open invoices", &ask);
  GtkWindow *dialog = app_dialog (app);
  GtkWidget *list = app_by_type (dialog, GTK_TYPE_LIST_VIEW);
  APP_WAIT ((list = app_by_type (dialog, GTK_TYPE_LIST_VIEW)) != NULL && gtk_list_view_get_model (GTK_LIST_VIEW (list)) != NULL);
  app_settle ();
  app_picture (dialog, "explain");
  g_assert_true (app_says (dialog, "Invoice"));
  app_key (dialog, "Escape");
  APP_WAIT (!app_has_dialog (app));
  app_close (app);
}

static void
test_log (void)
{
  App *app = app_open (APP_DEMO);
  app_go (app, "log");
  APP_WAIT (app_says (app->window, "Document issued") || app_says (app->window, "Payment taken"));
  GtkWidget *row = app_by_type (app->window, ADW_TYPE_EXPANDER_ROW);
  g_assert_nonnull (row);
  for (GtkWidget *one = row; one; one = gtk_widget_get_next_sibling (one)) {      /* people's words: no ids, no names of fields or settings */
    const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (one));
    g_assert_false (g_regex_match_simple ("[0-9A-Z]{13}|_|[a-z]\\.[a-z]", title, 0, 0));
  }
  g_autofree char *customer = app_query (app, "SELECT c.name FROM draft d JOIN customer c ON c.id = d.customer_id ORDER BY d.id DESC LIMIT 1");
  APP_WAIT (app_says (app->window, customer));                          /* whose it is */
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  app_settle ();
  app_picture (app->window, "log");
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_data_func ("/app/report/every-one", NULL, test_all);
  g_test_add_data_func ("/app/report/every-one-empty", "empty", test_all);
  g_test_add_func ("/app/report/T13-W3-time", test_time);
  g_test_add_func ("/app/report/W2-explain", test_explain);
  g_test_add_func ("/app/report/T23-log", test_log);
  return g_test_run ();
}
