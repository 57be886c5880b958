/* file-out-test.c: what leaves as a file is asked for (T15), and made and written in a thread (T22). A program of its own, because GTK 4.8's file dialog forgets what it learnt of folders and of cloud
 * providers each time it is shown: of this one the leak sanitizer takes no heed of what GIO and that library hold (leaks-of-the-file-dialog.txt). */
#include "app-fixture.h"
#include "cf-report-table.h"
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

static CfReportTable *
open_report (App *app, const char *address)
{
  app_go (app, address);
  CfReportTable *table = CF_REPORT_TABLE (app_by_id (app->window, "table"));
  APP_WAIT (cf_report_table_get (table) && !gtk_spinner_get_spinning (GTK_SPINNER (app_by_id (app->window, "spinner"))));
  app_settle ();
  return table;
}

/* What stands in a pipe by now. */
static gboolean
drain (int fd, GString *out)
{
  char bytes[4096];
  gssize n;
  while ((n = read (fd, bytes, sizeof bytes)) > 0)
    g_string_append_len (out, bytes, n);
  return n == 0 && out->len > 0;
}

/* A pipe that nobody reads holds up whoever writes: the window goes on all the same, and the file comes when somebody reads. */
static void
test_slow_file (gconstpointer suffix)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *path = g_strconcat (app->folder, "/slow", suffix, NULL), *action = g_strconcat ("report", suffix, NULL);
  g_autoptr (GString) out = g_string_new (NULL);
  CfReportTable *table = open_report (app, "reports/aging");
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (table), action, NULL);
  app_choose_file (app, path);
  APP_WAIT (app_has_dialog (app) && GTK_IS_MESSAGE_DIALOG (app_dialog (app)));
  gtk_dialog_response (GTK_DIALOG (app_dialog (app)), GTK_RESPONSE_ACCEPT);        /* it is there: yes, replace it */
  APP_WAIT (!app_has_dialog (app));
  app_settle ();
  g_assert_false (app_says (app->window, "Saved as"));
  int fd = g_open (path, O_RDONLY | O_NONBLOCK);
  g_assert_cmpint (fd, >=, 0);
  APP_WAIT (drain (fd, out));
  close (fd);
  APP_WAIT (app_says (app->window, "Saved as"));
  g_assert_true (g_str_has_prefix (out->str, g_str_equal (suffix, ".pdf") ? "%PDF" : "Number,Customer"));
  g_remove (path);
  app_close (app);
}

/* A clerk may look; what leaves as a file needs somebody who may export, on the spot (T15, T22). */
static void
test_permission (void)
{
  App *app = app_open (APP_DEMO);
  g_autofree char *path = g_build_filename (app->folder, "aging.csv", NULL), *csv = NULL;
  app_sign_in (app, CF_STAFF_CLERK);
  CfReportTable *table = open_report (app, "reports/aging");
  gtk_widget_activate_action (GTK_WIDGET (table), "report.csv", NULL);
  GtkWindow *pin = app_dialog (app);
  g_assert_true (app_says (pin, "This needs somebody who may: Export the books."));
  app_key (pin, "Escape");                                              /* given up: nothing left */
  APP_WAIT (!app_has_dialog (app));
  app_settle ();
  g_assert_false (app_has_dialog (app));
  gtk_widget_activate_action (GTK_WIDGET (table), "report.csv", NULL);
  pin = app_dialog (app);
  app_type (app_by_type (pin, GTK_TYPE_PASSWORD_ENTRY), "", "7391");
  app_key (pin, "Return");
  APP_WAIT (app_has_dialog (app) && GTK_IS_FILE_CHOOSER_DIALOG (app_dialog (app)));
  app_choose_file (app, path);
  APP_WAIT (app_says (app->window, "Saved as"));
  g_assert_true (g_file_get_contents (path, &csv, NULL, NULL));
  g_assert_nonnull (strstr (csv, "\nSum,"));
  g_remove (path);
  app_close (app);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_data_func ("/app/file-out/T22-slow-csv", ".csv", test_slow_file);
  g_test_add_data_func ("/app/file-out/T22-slow-pdf", ".pdf", test_slow_file);
  g_test_add_func ("/app/file-out/T15-T22-permission", test_permission);
  return app_test_run ();
}
