/* list-run.c: our side of the list benchmark. list-run list LEDGER: the table of invoices in a window as bare as the baseline's; list-run window LEDGER: the register's own window at its invoices. */
#include "cf-table.h"
#include "cf-window.h"
#include "frames.h"
#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define JUMPS 300
#define VISIBLE 200                                                     /* rows that GTK 4.8 has widgets for, on the screen or near it */

static const char *mode, *path;
static CfTable *table;

static char *number_text (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfInvoiceRow *) row)->number); }
static char *customer_text (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfInvoiceRow *) row)->customer); }
static char *date_text (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_date (session, ((const CfInvoiceRow *) row)->date); }
static char *total_text (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_money (session, ((const CfInvoiceRow *) row)->total_minor); }

static char *
due_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  const CfInvoiceRow *invoice = row;
  *ret_style = invoice->open_minor > 0 && invoice->due < cf_session_today (session) ? "error" : NULL;
  return cf_session_date (session, invoice->due);
}

static char *
open_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  const CfInvoiceRow *invoice = row;
  *ret_style = invoice->open_minor ? NULL : "dim-label";
  return cf_session_money (session, invoice->open_minor);
}

static const CfTableColumn columns[] = {
  { "Number", 120, FALSE, FALSE, CF_SORT_NUMBER, number_text }, { "Customer", 0, TRUE, FALSE, CF_SORT_CUSTOMER, customer_text }, { "Date", 130, FALSE, FALSE, CF_SORT_DATE, date_text },
  { "Due", 130, FALSE, FALSE, CF_SORT_DUE, due_text }, { "Total", 130, FALSE, TRUE, CF_SORT_TOTAL, total_text }, { "Open", 130, FALSE, TRUE, CF_SORT_OPEN, open_text },
};

static GtkScrolledWindow *
find_scrolled (gpointer window)
{
  table = (CfTable *) frames_find (window, CF_TYPE_TABLE);
  if (!table)
    g_error ("the window shows no table");
  return GTK_SCROLLED_WINDOW (frames_find (GTK_WIDGET (table), GTK_TYPE_SCROLLED_WINDOW));
}

static gboolean is_whole (gpointer window) { return !cf_listing_get_counting (cf_table_get_listing (table)); }

/* The model's own part of a jump: the rows the view asks for, anywhere, without the view. */
static void
measure_model (gpointer window)
{
  GListModel *model = G_LIST_MODEL (cf_table_get_listing (table));
  guint n = g_list_model_get_n_items (model);
  double work[JUMPS];
  for (guint i = 0; i < JUMPS; i++) {
    CfRow *rows[VISIBLE];
    guint at = (guint) ((guint64) (i + 1) * 7919 * 104729 % MAX (1, n - VISIBLE));
    double before = frames_cpu_ms ();
    for (guint k = 0; k < VISIBLE; k++) {
      rows[k] = g_list_model_get_item (model, at + k);
      cf_row_get_data (rows[k]);
    }
    for (guint k = 0; k < VISIBLE; k++)
      g_object_unref (rows[k]);
    work[i] = frames_cpu_ms () - before;
  }
  double p95 = frames_percentile (work, JUMPS, 95);
  printf (", \"rows\": %u, \"model\": {\"p50\": %.3f, \"p95\": %.3f, \"max\": %.3f}", n, work[JUMPS / 2], p95, work[JUMPS - 1]);
}

static GtkWidget *
bare_window (GtkApplication *application)
{
  g_autoptr (GError) error = NULL;
  CfSession *session = cf_session_open (path, &error);
  if (!session)
    g_error ("%s", error->message);
  GtkWidget *window = adw_application_window_new (application), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  CfTable *invoices = cf_table_new (session, CF_LIST_INVOICES, "Invoices", columns, G_N_ELEMENTS (columns), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 760);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (invoices));
  gtk_widget_set_vexpand (GTK_WIDGET (invoices), TRUE);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  cf_listing_ask (cf_table_get_listing (invoices), &(CfListingAsk) { 0 });
  return window;
}

static GtkWidget *
own_window (GtkApplication *application)
{
  CfWindow *window = cf_window_new (ADW_APPLICATION (application));
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 760);
  cf_window_open (GTK_WIDGET (window), "invoices");                     /* as "counterfoil --ledger PATH invoices" does it */
  cf_window_switch_ledger (window, path);
  return GTK_WIDGET (window);
}

static void
on_activate (GtkApplication *application)
{
  GtkWidget *window = strcmp (mode, "list") == 0 ? bare_window (application) : own_window (application);
  frames_watch (window, find_scrolled, is_whole, measure_model, window);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  frames_begin ();
  g_assert (argc == 3);
  mode = argv[1];
  path = argv[2];
  AdwApplication *application = ADW_APPLICATION (g_object_new (ADW_TYPE_APPLICATION, "application-id", "org.counterfoil.ListRun", "flags", G_APPLICATION_NON_UNIQUE, "resource-base-path",
                                                               "/org/counterfoil/Counterfoil", NULL));
  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);
  return g_application_run (G_APPLICATION (application), 1, argv);
}
