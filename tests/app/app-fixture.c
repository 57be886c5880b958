/* app-fixture.c: ledgers, windows and waiting; see app-fixture.h. The demo shop takes half a second to make: it is made once per program and copied. */
#include "app-fixture.h"
#include <glib/gstdio.h>
#include <libintl.h>
#include <locale.h>
#include "db/db.h"
#include "desk/demo.h"
#include "cf-application.h"
#include "cf-sign-in.h"
#include "store/records.h"

static char *made;                                                      /* the folder with the demo shop that is copied */
static AdwApplication *application;                                     /* one for all windows of a test program, as in the program itself */

/* --- files --- */

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *child = g_build_filename (path, name, NULL);
    remove_all (child);
  }
  g_remove (path);
}

static void
copy_all (const char *from, const char *to)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (from, 0, NULL);
  if (!dir) {
    g_autoptr (GFile) source = g_file_new_for_path (from);
    g_autoptr (GFile) target = g_file_new_for_path (to);
    g_file_copy (source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
    g_assert_no_error (error);
    return;
  }
  g_assert_true (g_mkdir_with_parents (to, 0700) == 0);
  for (const char *name; (name = g_dir_read_name (dir));) {
    g_autofree char *child = g_build_filename (from, name, NULL);
    g_autofree char *copy = g_build_filename (to, name, NULL);
    copy_all (child, copy);
  }
}

static void
at_the_end (void)
{
  g_clear_object (&application);
  if (made)
    remove_all (made);
  g_clear_pointer (&made, g_free);
}

static const char *
demo_folder (void)
{
  g_autoptr (GError) error = NULL;
  if (made)
    return made;
  made = g_dir_make_tmp ("counterfoil-demo-XXXXXX", &error);
  g_assert_no_error (error);
  g_autofree char *path = g_build_filename (made, "shop.counterfoil", NULL);
  CfDemoMade counts = { 0 };
  gboolean ok = cf_demo_make (path, &(CfDemoAsk) { .customers = 25 }, &counts, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  return made;
}

static void
put_ledger (App *self, AppLedger ledger)
{
  g_autoptr (GError) error = NULL;
  if (ledger == APP_DEMO) {
    copy_all (demo_folder (), self->folder);
  } else if (ledger == APP_EMPTY) {
    g_autoptr (CfShop) shop = cf_shop_create (self->path, &(CfShopStart) { "Riverside Print Co.", "US", "USD", "America/New_York", 0 }, NULL, &error);
    g_assert_no_error (error);
    g_assert_nonnull (shop);
  }
}

/* --- waiting --- */

static int
patience_s (void)
{
  const char *given = g_getenv ("COUNTERFOIL_PATIENCE");
  return given ? MAX (1, atoi (given)) : 10;
}

gint64
app_deadline (void)
{
  return g_get_monotonic_time () + patience_s () * G_USEC_PER_SEC;
}

static gboolean
on_late (gpointer user)
{
  return G_SOURCE_CONTINUE;                                             /* it only ends a wait of the main loop for something that does not come */
}

gboolean
app_turn (gint64 end)
{
  if (g_get_monotonic_time () > end)
    return FALSE;
  guint tick = g_timeout_add (50, on_late, NULL);
  g_main_context_iteration (NULL, TRUE);
  g_source_remove (tick);
  return TRUE;
}

void
app_late (const char *file, int line, const char *function, const char *condition)
{
  GListModel *windows = gtk_window_get_toplevels ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++) {
    g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
    g_autofree char *words = gtk_widget_get_mapped (window) ? app_words (window) : g_strdup ("(hidden)");
    g_autofree char *name = g_strdup_printf ("late-%s-%d-%u", function, line, i);
    app_picture (window, name);
    g_test_message ("%s:\n%s", G_OBJECT_TYPE_NAME (window), words);
  }
  g_error ("%s:%d: %s: waited too long for: %s", file, line, function, condition);
}

void
app_settle (void)
{
  gint64 end = app_deadline (), quiet_since = g_get_monotonic_time ();
  while (g_get_monotonic_time () - quiet_since < 60 * 1000 && g_get_monotonic_time () < end) {
    guint tick = g_timeout_add (20, on_late, NULL);
    gint64 before = g_get_monotonic_time ();
    g_main_context_iteration (NULL, TRUE);
    g_source_remove (tick);
    if (g_get_monotonic_time () - before < 15 * 1000)                   /* something other than the tick was there to do */
      quiet_since = g_get_monotonic_time ();
  }
}

/* --- life --- */

/* Threads that work for a ledger, by their names; those of the pools stay for good. */
static gboolean
still_works (void)
{
  g_autoptr (GDir) tasks = g_dir_open ("/proc/self/task", 0, NULL);
  const char *task;
  while (tasks && (task = g_dir_read_name (tasks))) {
    g_autofree char *path = g_strdup_printf ("/proc/self/task/%s/comm", task), *name = NULL;
    if (g_file_get_contents (path, &name, NULL, NULL) && g_strv_contains ((const char *const[]) { "ledger-job", "card-terminal", "sync", "statements", NULL }, g_strchomp (name)))
      return TRUE;
  }
  return FALSE;
}

int
app_test_run (void)
{
  int status = g_test_run ();
  for (guint i = 0; i < 1000 && still_works (); i++) {
    while (g_main_context_iteration (NULL, FALSE)) ;
    g_usleep (10 * G_TIME_SPAN_MILLISECOND);
  }
  return status;
}

void
app_test_init (int *argc, char ***argv)
{
  g_setenv ("GTK_A11Y", "test", FALSE);
  g_setenv ("GSETTINGS_BACKEND", "memory", FALSE);
  gtk_test_init (argc, argv, NULL);
  setlocale (LC_ALL, "C.UTF-8");                                        /* "C" is what gtk_test_init leaves: without languages */
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("COUNTERFOIL_LOCALE_DIR"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  adw_init ();
  if (g_strcmp0 (g_getenv ("COUNTERFOIL_DIRECTION"), "rtl") == 0)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  atexit (at_the_end);
}

static App *
new_app (AppLedger ledger)
{
  g_autoptr (GError) error = NULL;
  App *self = g_new0 (App, 1);
  self->folder = g_dir_make_tmp ("counterfoil-app-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "shop.counterfoil", NULL);
  put_ledger (self, ledger);
  return self;
}

typedef struct { CfStaffRole role; CfSession *session; gboolean found; } Find;

static gboolean
sign_in_if (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfStaff *staff = record;
  Find *find = user;
  if (!find->found && !staff->archived && staff->role == find->role && staff->pin_hash && *staff->pin_hash) {
    cf_session_sign_in (find->session, staff);
    find->found = TRUE;
  }
  return TRUE;
}

void
app_sign_in (App *self, CfStaffRole role)
{
  g_autoptr (GError) error = NULL;
  Find find = { role, self->session, FALSE };
  gboolean ok = cf_record_each (cf_session_get_shop (self->session)->db, &CF_STAFF, sign_in_if, &find, &error);
  g_assert_no_error (error);
  g_assert_true (ok && find.found);
  if (self->window) {
    g_signal_emit_by_name (app_by_type (self->window, CF_TYPE_SIGN_IN), "done");
    app_settle ();
  }
}

App *
app_open_session (AppLedger ledger)
{
  g_autoptr (GError) error = NULL;
  App *self = new_app (ledger);
  self->session = cf_session_open (self->path, &error);
  g_assert_no_error (error);
  if (cf_session_get_needs_sign_in (self->session))
    app_sign_in (self, CF_STAFF_OWNER);
  return self;
}

static AdwApplication *
the_application (void)
{
  g_autoptr (GError) error = NULL;
  if (!application) {
    application = ADW_APPLICATION (cf_application_new ());
    g_application_set_flags (G_APPLICATION (application), g_application_get_flags (G_APPLICATION (application)) | G_APPLICATION_NON_UNIQUE);
    g_application_register (G_APPLICATION (application), NULL, &error);
    g_assert_no_error (error);
  }
  return application;
}

App *
app_open_nobody (AppLedger ledger)
{
  App *self = new_app (ledger);
  self->application = the_application ();
  self->window = cf_window_new (self->application);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1280, 800);
  cf_window_open_ledger (self->window, self->path);
  gtk_window_present (GTK_WINDOW (self->window));
  APP_WAIT (gtk_widget_get_mapped (GTK_WIDGET (self->window)));
  if (ledger != APP_NOTHING)
    APP_WAIT (cf_window_get_session (self->window));
  self->session = cf_window_get_session (self->window);
  app_settle ();
  return self;
}

App *
app_open (AppLedger ledger)
{
  App *self = app_open_nobody (ledger);
  if (self->session && cf_session_get_needs_sign_in (self->session))
    app_sign_in (self, CF_STAFF_OWNER);
  app_settle ();
  return self;
}

void
app_close (App *self)
{
  gpointer window = self->window, session = self->session;
  if (window) {
    g_object_add_weak_pointer (window, &window);
    if (session)
      g_object_add_weak_pointer (session, &session);
    gtk_widget_set_visible (GTK_WIDGET (self->window), FALSE);           /* takes a tooltip away first: GTK 4.8 loses two objects if it goes with the window */
    gtk_window_destroy (GTK_WINDOW (self->window));
    APP_WAIT (g_list_model_get_n_items (gtk_window_get_toplevels ()) == 0);
    APP_WAIT (window == NULL);                                          /* the window leaked */
    APP_WAIT (session == NULL);                                         /* the session leaked */
  } else {
    g_object_add_weak_pointer (session, &session);
    cf_session_close (self->session);
    g_object_unref (self->session);
    APP_WAIT (session == NULL);
  }
  remove_all (self->folder);
  g_free (self->folder);
  g_free (self->path);
  g_free (self);
}

void
app_go (App *self, const char *address)
{
  cf_window_open (GTK_WIDGET (self->window), address);
  app_settle ();
}

/* --- the ledger, from behind --- */

char *
app_query (App *self, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfDb) db = cf_db_open (self->path, CF_DB_READ_ONLY, &error);
  g_assert_no_error (error);
  CfStmt *stmt = cf_db_stmt_text (db, sql, sql, FALSE, &error);
  g_assert_no_error (error);
  CfStep step = cf_step (stmt, &error);
  g_assert_no_error (error);
  return step == CF_ROW ? g_strdup (cf_text (stmt, 0)) : NULL;
}

gint64
app_query_int (App *self, const char *sql)
{
  g_autofree char *text = app_query (self, sql);
  g_assert_nonnull (text);
  return g_ascii_strtoll (text, NULL, 10);
}
