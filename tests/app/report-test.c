/* report-test.c: reports in the window: every one opens on the demo shop and on an empty one; aging goes back in time (T13, W3); a figure opens the rows that make it, and they lead to documents (W2);
 * sums stand under their columns; midnight passes; the log is read by people (T23). What leaves as a file: file-out-test.c. */
#include "app-fixture.h"
#include "base/date.h"
#include "cf-act-run.h"
#include "cf-date-entry.h"
#include "cf-explain-dialog.h"
#include "cf-log-page.h"
#include "cf-report-table.h"
#include "desk/report.h"
#include "shop/records.h"
#include <string.h>

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
  app_settle ();
  app_activate (app_by_type (table, GTK_TYPE_COLUMN_VIEW), "", 0);      /* the customer as of that day */
  APP_WAIT (app_has_id (app->window, "content/as_of"));
  CfDate shown = 0;
  APP_WAIT (cf_date_entry_get (CF_DATE_ENTRY (app_by_id (app->window, "content/as_of")), &shown) && shown == today - 200);
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

static CfReportTable *
open_report (App *app, const char *address)
{
  app_go (app, address);
  CfReportTable *table = CF_REPORT_TABLE (app_by_id (app->window, "table"));
  APP_WAIT (cf_report_table_get (table) && !gtk_spinner_get_spinning (GTK_SPINNER (app_by_id (app->window, "spinner"))));
  app_settle ();
  return table;
}

/* A name that would fit is not cut: columns of figures are no wider than their figures. */
static void
test_room_for_names (void)
{
  App *app = app_open (APP_DEMO);
  GtkWidget *table = GTK_WIDGET (open_report (app, "reports/aging")), *name = app_by_text (table, "Buttermilk Channel Law Group");
  g_assert_nonnull (name);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (name, gtk_inscription_get_text (GTK_INSCRIPTION (name)));
  int wanted;
  pango_layout_get_pixel_size (layout, &wanted, NULL);
  g_assert_cmpint (gtk_widget_get_width (name), >=, wanted);
  app_close (app);
}

/* Each sum ends where the figures above it end; pressed, it opens what makes it, and a row of that its document. */
static void
test_sums (void)
{
  App *app = app_open (APP_DEMO);
  CfReportTable *table = open_report (app, "reports/aging");
  const CfReport *report = cf_report_table_get (table);
  g_autofree char *balance = cf_session_money (app->session, report->sums[8].value), *first = cf_session_money (app->session, g_array_index (report->rows, CfReportRow, 0).cells[8].value);
  GtkWidget *sum = gtk_widget_get_ancestor (app_by_text (table, balance), GTK_TYPE_BUTTON), *head = app_by_text (table, "Balance");
  graphene_rect_t under, over;
  g_assert_true (gtk_widget_compute_bounds (app_by_text (table, balance), GTK_WIDGET (table), &under));
  g_assert_true (gtk_widget_compute_bounds (head, GTK_WIDGET (table), &over));
  g_assert_cmpfloat_with_epsilon (under.origin.x + under.size.width, over.origin.x + over.size.width, 9);
  g_assert_cmpfloat (under.origin.y, >, over.origin.y);
  g_assert_true (app_says (table, "Sum"));
  app_press (sum, "");
  GtkWindow *dialog = app_dialog (app);
  APP_WAIT (app_by_type (dialog, GTK_TYPE_LIST_VIEW) && gtk_list_view_get_model (GTK_LIST_VIEW (app_by_type (dialog, GTK_TYPE_LIST_VIEW))));
  app_settle ();
  app_picture (dialog, "explain-sum");
  app_activate (app_by_type (dialog, GTK_TYPE_LIST_VIEW), "", 0);       /* it drills */
  APP_WAIT (!app_has_dialog (app));
  app_close (app);
}

static CfInstant tomorrow (CfClock *clock) { return cf_clock_now (cf_clock_system ()) + G_TIME_SPAN_DAY; }

/* Midnight passes while reports are open: what was chosen by its name goes along, what was chosen as days stays. */
static void
test_midnight (void)
{
  static CfClock late = { tomorrow };
  App *app = app_open (APP_DEMO);
  char iso[16];
  CfShop *shop = cf_session_get_shop (app->session);
  CfClock *usual = shop->clock;
  CfDate today = cf_session_today (app->session);
  CfReportTable *table = open_report (app, "reports/aging");
  g_assert_cmpint (cf_report_table_get (table)->to, ==, today);
  shop->clock = &late;
  APP_WAIT (cf_report_table_get (table)->to == today + 1);
  shop->clock = usual;
  APP_WAIT (cf_report_table_get (table)->to == today);
  table = open_report (app, "reports/tenders");
  shop->clock = &late;
  APP_WAIT (cf_report_table_get (table)->to == today + 1);
  shop->clock = usual;
  APP_WAIT (cf_report_table_get (table)->to == today);
  g_autofree char *address = g_strdup_printf ("reports/tenders?from=2026-01-01&to=%s", cf_date_iso (iso, sizeof iso, today));
  table = open_report (app, address);
  shop->clock = &late;
  APP_WAIT (cf_session_today (app->session) == today + 1);
  APP_WAIT (!gtk_spinner_get_spinning (GTK_SPINNER (app_by_id (app->window, "spinner"))));
  g_assert_cmpint (cf_report_table_get (table)->to, ==, today);
  shop->clock = usual;
  APP_WAIT (cf_session_today (app->session) == today);
  APP_WAIT (!gtk_spinner_get_spinning (GTK_SPINNER (app_by_id (app->window, "spinner"))));
  app_close (app);
}

/* What somebody is typing into a report's day when midnight passes is left as it stands; the report goes along. */
static void
test_midnight_typing (void)
{
  static CfClock late = { tomorrow };
  App *app = app_open (APP_DEMO);
  CfShop *shop = cf_session_get_shop (app->session);
  CfClock *usual = shop->clock;
  CfDate today = cf_session_today (app->session);
  CfReportTable *table = open_report (app, "reports/aging");
  GtkEditable *typed = GTK_EDITABLE (app_by_type (app_by_id (app->window, "to"), GTK_TYPE_ENTRY));
  gtk_editable_set_text (typed, "3/");
  shop->clock = &late;
  APP_WAIT (cf_report_table_get (table)->to == today + 1);
  g_assert_cmpstr (gtk_editable_get_text (typed), ==, "3/");
  shop->clock = usual;
  APP_WAIT (cf_report_table_get (table)->to == today);
  g_assert_cmpstr (gtk_editable_get_text (typed), ==, "3/");
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

static CfOutcome
dearer (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  g_auto (CfItem) item = { 0 };
  gboolean found;
  if (!cf_record_load (shop->db, &CF_ITEM, *(CfId *) data, &item, &found, error) || !found)
    return CF_FAILED;
  item.unit_price = 123450000;
  return cf_save_item (shop, who, &item, error);
}

static void
on_dearer (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  g_assert_cmpint (outcome, ==, CF_OK);
}

/* A price is changed: before and after stand in the log, by whom; and the log is narrowed to who did it (T23). */
static void
test_log_price (void)
{
  App *app = app_open (APP_DEMO);
  CfId id = app_query_int (app, "SELECT id FROM item WHERE archived = 0 AND unit_price <> 123450000 ORDER BY id LIMIT 1");
  cf_act_run (GTK_WIDGET (app->window), &(CfActAsk) { .session = app->session, .title = "Price", .id = cf_session_next_id (app->session), .work = dearer, .data = &id, .done = on_dearer });
  APP_WAIT (app_query_int (app, "SELECT COUNT(*) FROM item WHERE unit_price = 123450000") == 1);
  app_go (app, "log");
  GtkWidget *page = app_by_type (app->window, CF_TYPE_LOG_PAGE), *row = NULL;
  APP_WAIT ((row = app_by_type (page, ADW_TYPE_EXPANDER_ROW)) != NULL);
  app_settle ();
  row = app_by_type (page, ADW_TYPE_EXPANDER_ROW);                      /* the newest is first */
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  APP_WAIT (app_says (row, "123.45"));
  g_assert_true (app_says (row, "Rosa Delgado"));
  app_picture (app->window, "log-price");
  app_choose (page, "kind", 3);                                         /* credit: the price is none of it */
  APP_WAIT (!app_says (page, "123.45"));
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
  g_test_add_func ("/app/report/T13-names", test_room_for_names);
  g_test_add_func ("/app/report/W2-T13-sums", test_sums);
  g_test_add_func ("/app/report/midnight", test_midnight);
  g_test_add_func ("/app/report/midnight-while-typing", test_midnight_typing);
  g_test_add_func ("/app/report/T23-log", test_log);
  g_test_add_func ("/app/report/T23-price", test_log_price);
  return app_test_run ();
}
