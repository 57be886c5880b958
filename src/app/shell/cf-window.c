/* cf-window.c: see cf-window.h. The window shows one of three pages: start (no ledger, or one that cannot be used), sign-in, work. It knows addresses, the way back, and toasts; what is shown at an
 * address is its place's. */
#include "cf-window.h"
#include "cf-backup-keeper.h"
#include "cf-first-run.h"
#include "cf-ledgers.h"
#include "cf-place.h"
#include "cf-places.h"
#include "cf-search.h"
#include "cf-sidebar.h"
#include "cf-sign-in.h"
#include "cf-start-page.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define COMPACT_BELOW 1100
#define FOLDS_BY 148                                                    /* what the sidebar gives up when it shows icons only */
#define WAY_BACK_MAX 100
#define TOAST_SECONDS 5
#define TOAST_UNDO_SECONDS 10

struct _CfWindow {
  AdwApplicationWindow parent;
  GtkWidget *toasts, *pages, *start_bin, *start_back, *sign_in, *sidebar, *back, *title, *search, *places;
  GMenu     *recent;                                                    /* of the main menu */
  CfSession *session;
  CfBackupKeeper *keeper;
  char      *here;                                                      /* the address shown; "" = none */
  AdwToast  *told;                                                      /* weak: the newest that nothing can be done about */
  GPtrArray *way_back;                                                  /* char * */
  char      *wanted;                                                    /* asked for before somebody signed in */
};

static guint opened_signal;

G_DEFINE_TYPE (CfWindow, cf_window, ADW_TYPE_APPLICATION_WINDOW)

static CfWindow *
window_of (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  while (GTK_IS_WINDOW (root) && !CF_IS_WINDOW (root))                  /* from a dialog over the window */
    root = GTK_ROOT (gtk_window_get_transient_for (GTK_WINDOW (root)));
  return CF_IS_WINDOW (root) ? CF_WINDOW (root) : NULL;
}

/* --- places --- */

static void
on_title (CfPlace *place, GParamSpec *spec, CfWindow *self)
{
  if (gtk_stack_get_visible_child (GTK_STACK (self->places)) == GTK_WIDGET (place))
    gtk_label_set_label (GTK_LABEL (self->title), cf_place_get_title (place));
}

static CfPlace *
place_for (CfWindow *self, const CfPlaceInfo *info)
{
  GtkWidget *there = gtk_stack_get_child_by_name (GTK_STACK (self->places), info->name);
  if (there)
    return CF_PLACE (there);
  CfPlace *place = g_object_new (info->type (), "session", self->session, "title", _(info->title), NULL);
  g_signal_connect_object (place, "notify::title", G_CALLBACK (on_title), self, 0);
  gtk_stack_add_named (GTK_STACK (self->places), GTK_WIDGET (place), info->name);
  return place;
}

static void
show_back (CfWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", self->way_back->len > 0);
}

/* What opens over the place that is shown, which stays where it is. */
static gboolean
show_over (CfWindow *self, const char *address)
{
  g_autofree char *word = NULL;
  const char *path;
  const CfPlaceInfo *info = cf_places_find (address, &word, &path);
  return info && info->over && strcmp (word, info->over_word) == 0 && info->over (GTK_WIDGET (self), self->session, path);
}

/* Shows @address; FALSE: it leads nowhere. */
static gboolean
show (CfWindow *self, const char *address)
{
  g_autofree char *word = NULL;
  const char *path;
  const CfPlaceInfo *info = cf_places_find (address, &word, &path);
  if (!info)
    return FALSE;
  CfPlace *place = place_for (self, info);
  if (!cf_place_open (place, word, path))
    return FALSE;
  gtk_stack_set_visible_child (GTK_STACK (self->places), GTK_WIDGET (place));
  gtk_label_set_label (GTK_LABEL (self->title), cf_place_get_title (place));
  cf_sidebar_set_place (CF_SIDEBAR (self->sidebar), info->name);
  cf_place_enter (place);
  return TRUE;
}

static void
go (CfWindow *self, const char *address)
{
  if (!self->session || strcmp (gtk_stack_get_visible_child_name (GTK_STACK (self->pages)), "work") != 0) {
    g_free (self->wanted);
    self->wanted = g_strdup (address);
    return;
  }
  g_autofree char *from = g_strdup (self->here), *to = g_strdup (address);
  if (show_over (self, to)) {
    if (!*from)
      go (self, "counter");
    return;
  }
  if (!show (self, to)) {
    g_autofree char *text = g_strdup_printf (_("Nothing was found for “%s”."), to);
    cf_window_toast (GTK_WIDGET (self), text);
    return;
  }
  if (*from && strcmp (from, to) != 0 && !strstr (from, "/new")) {      /* what was being made is not gone back to by its address: it has one of its own by now */
    g_ptr_array_add (self->way_back, g_steal_pointer (&from));
    if (self->way_back->len > WAY_BACK_MAX)
      g_ptr_array_remove_index (self->way_back, 0);
  }
  g_free (self->here);
  self->here = g_steal_pointer (&to);
  show_back (self);
}

static void
on_open (GtkWidget *widget, const char *name, GVariant *address)
{
  go (CF_WINDOW (widget), g_variant_get_string (address, NULL));
}

static void
on_back (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfWindow *self = CF_WINDOW (widget);
  while (self->way_back->len > 0) {
    g_autofree char *address = g_ptr_array_steal_index (self->way_back, self->way_back->len - 1);
    if (show (self, address)) {
      g_free (self->here);
      self->here = g_steal_pointer (&address);
      break;
    }
  }
  show_back (self);
}

/* A key of the counter: opens the address, about what is shown ("payment/new?customer=…"). */
static void
on_begin (GtkWidget *widget, const char *name, GVariant *address)
{
  CfWindow *self = CF_WINDOW (widget);
  GtkWidget *place = gtk_stack_get_visible_child (GTK_STACK (self->places));
  const char *context = place ? cf_place_get_context (CF_PLACE (place)) : "";
  g_autofree char *about = g_strconcat (g_variant_get_string (address, NULL), *context ? "?" : "", context, NULL);
  go (self, about);
}

static void
on_search (GtkWidget *widget, const char *name, GVariant *unused)
{
  cf_search_begin (CF_SEARCH (CF_WINDOW (widget)->search), NULL);
}

void
cf_window_open (GtkWidget *widget, const char *address)
{
  CfWindow *self = window_of (widget);
  if (self)
    go (self, address);
}

void
cf_window_openf (GtkWidget *widget, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *address = g_strdup_vprintf (format, args);
  va_end (args);
  cf_window_open (widget, address);
}

/* --- toasts --- */

typedef struct { GCallback undo; GObject *user; gboolean pressed; } Undo;

static void
on_undo (Undo *undo)
{
  if (undo->user && !undo->pressed)
    ((void (*) (GObject *)) undo->undo) (undo->user);
  undo->pressed = TRUE;
}

static void
undo_free (gpointer p, GClosure *closure)
{
  Undo *undo = p;
  g_clear_weak_pointer (&undo->user);
  g_free (undo);
}

void
cf_window_toast_undo (GtkWidget *widget, const char *text, const char *undo_label, GCallback undo, GObject *user)
{
  CfWindow *self = window_of (widget);
  if (!self)
    return;
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (escaped);
  if (undo_label) {
    Undo *what = g_new0 (Undo, 1);
    what->undo = undo;
    g_set_weak_pointer (&what->user, user);
    adw_toast_set_button_label (toast, undo_label);
    adw_toast_set_timeout (toast, TOAST_UNDO_SECONDS);
    g_signal_connect_data (toast, "button-clicked", G_CALLBACK (on_undo), what, undo_free, G_CONNECT_SWAPPED);
  } else {
    adw_toast_set_timeout (toast, TOAST_SECONDS);
    if (self->told)                                                     /* they would wait for one another, and the newest is the one that matters */
      adw_toast_dismiss (self->told);
    g_set_weak_pointer (&self->told, toast);
  }
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (self->toasts), toast);
}

void
cf_window_toast (GtkWidget *widget, const char *text)
{
  cf_window_toast_undo (widget, text, NULL, NULL, NULL);
}

/* --- ledger and staff --- */

static void
forget_places (CfWindow *self)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (self->places)))
    gtk_stack_remove (GTK_STACK (self->places), child);
  g_ptr_array_set_size (self->way_back, 0);
  g_free (self->here);
  self->here = g_strdup ("");
}

static void
begin_work (CfWindow *self)
{
  g_autofree char *wanted = g_steal_pointer (&self->wanted);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "work");
  go (self, wanted ? wanted : *self->here ? self->here : "counter");
}

static void
on_signed_in (CfWindow *self)
{
  begin_work (self);
}

static void
ask_who (CfWindow *self)
{
  cf_sign_in_set_session (CF_SIGN_IN (self->sign_in), self->session);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "sign-in");
  gtk_widget_grab_focus (self->sign_in);
}

static void
on_switch_staff (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfWindow *self = CF_WINDOW (widget);
  if (!self->session || !cf_session_get_needs_sign_in (self->session)) {
    cf_window_toast (widget, _("Nobody has a PIN yet. Add staff in Settings."));
    return;
  }
  cf_session_sign_out (self->session);
  ask_who (self);
}

static void
on_changed (CfSession *session, CfWindow *self)
{
  if (cf_session_get_needs_sign_in (session) && !cf_session_get_staff_id (session) && strcmp (gtk_stack_get_visible_child_name (GTK_STACK (self->pages)), "work") == 0)
    ask_who (self);                                                     /* the first PIN was given, or who was signed in was let go */
}

/* Only what has a meaning where no ledger is open stays in the menu. */
static void
show_actions (CfWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.switch-staff", self->session != NULL);
}

static void
close_ledger (CfWindow *self)
{
  if (!self->session)
    return;
  forget_places (self);
  cf_search_set_session (CF_SEARCH (self->search), NULL);
  cf_sidebar_set_session (CF_SIDEBAR (self->sidebar), NULL);
  cf_sign_in_set_session (CF_SIGN_IN (self->sign_in), NULL);
  g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->keeper);
  cf_session_close (self->session);
  g_clear_object (&self->session);
}

static void
on_status (CfBackupKeeper *keeper, const char *text, gboolean needs_a_person, CfWindow *self)
{
  cf_sidebar_set_status (CF_SIDEBAR (self->sidebar), text, needs_a_person);
}

/* A page in place of the work; the way back is there where a ledger is open behind it. */
static void
show_start (CfWindow *self, GtkWidget *page)
{
  adw_bin_set_child (ADW_BIN (self->start_bin), page);
  gtk_widget_set_visible (self->start_back, self->session != NULL);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "start");
}

static void
on_start_back (CfWindow *self)
{
  adw_bin_set_child (ADW_BIN (self->start_bin), NULL);
  if (cf_session_get_needs_sign_in (self->session) && !cf_session_get_staff_id (self->session))
    ask_who (self);
  else
    begin_work (self);
}

/* None is open. */
static void
take_ledger (CfWindow *self, CfSession *session)
{
  self->session = session;
  adw_bin_set_child (ADW_BIN (self->start_bin), NULL);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (on_changed), self, 0);
  self->keeper = cf_backup_keeper_new (self->session);
  g_signal_connect_object (self->keeper, "status", G_CALLBACK (on_status), self, 0);
  cf_search_set_session (CF_SEARCH (self->search), self->session);
  cf_sidebar_set_session (CF_SIDEBAR (self->sidebar), self->session);
  if (cf_session_get_needs_sign_in (self->session))
    ask_who (self);
  else
    begin_work (self);
}

static void
say_opened (CfWindow *self)
{
  show_actions (self);
  g_signal_emit (self, opened_signal, 0);
}

void
cf_window_open_ledger (CfWindow *self, const char *path)
{
  g_autoptr (GError) error = NULL;
  close_ledger (self);
  CfSession *session = cf_session_open (path, &error);
  if (session)
    take_ledger (self, session);
  else
    show_start (self, cf_start_page_new (path, error));
  say_opened (self);
}

/* What stands over the window asks before what was typed in it is lost. FALSE: it stays. */
static gboolean
close_over (CfWindow *self)
{
  GListModel *all = gtk_window_get_toplevels ();
  g_autoptr (GPtrArray) over = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean gone = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (GtkWindow) one = g_list_model_get_item (all, i);
    if (one != GTK_WINDOW (self) && gtk_widget_get_mapped (GTK_WIDGET (one)) && window_of (GTK_WIDGET (one)) == self)
      g_ptr_array_add (over, g_steal_pointer (&one));
  }
  for (guint i = 0; i < over->len; i++)
    gtk_window_close (g_ptr_array_index (over, i));
  for (guint i = 0; i < over->len; i++)
    gone = gone && !gtk_widget_get_mapped (g_ptr_array_index (over, i));
  return gone;
}

gboolean
cf_window_switch_ledger (CfWindow *self, const char *path)
{
  if (self->session && g_strcmp0 (cf_session_get_path (self->session), path) == 0) {
    if (adw_bin_get_child (ADW_BIN (self->start_bin)))
      on_start_back (self);
    return TRUE;
  }
  if (!close_over (self)) {
    cf_window_toast (GTK_WIDGET (self), _("Close what is open first, then open the other ledger."));
    return FALSE;
  }
  g_autoptr (GError) error = NULL;
  CfSession *session = cf_session_open (path, &error);
  if (!session) {
    show_start (self, cf_start_page_new (path, error));                 /* what is open stays open */
    return TRUE;
  }
  close_ledger (self);
  take_ledger (self, session);
  say_opened (self);
  return TRUE;
}

/* The ledger that is open stays open until the new one is there. */
static void
on_new_shop (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfWindow *self = CF_WINDOW (widget);
  g_autofree char *path = cf_ledgers_new_path ();
  show_start (self, cf_first_run_new (path, self->session != NULL));
}

GMenu *
cf_window_get_recent (CfWindow *self)
{
  return self->recent;
}

CfSession *
cf_window_get_session (CfWindow *self)
{
  return self->session;
}

static void
on_file (GtkNativeDialog *dialog, int response, CfWindow *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    g_autofree char *path = g_file_get_path (file);
    cf_window_switch_ledger (self, path);
  }
  g_object_unref (dialog);
}

static void
on_use_ledger (GtkWidget *widget, const char *name, GVariant *path)
{
  cf_window_open_ledger (CF_WINDOW (widget), g_variant_get_string (path, NULL));
}

static void
on_switch_ledger (GtkWidget *widget, const char *name, GVariant *path)
{
  cf_window_switch_ledger (CF_WINDOW (widget), g_variant_get_string (path, NULL));
}

static void
on_open_ledger (GtkWidget *widget, const char *name, GVariant *unused)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Open a Ledger"), GTK_WINDOW (widget), GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), _("_Cancel"));
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_file), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/* --- the widget --- */

/* The window may be as narrow as it is with the sidebar folded, although it is not folded yet. */
static void
cf_window_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  GTK_WIDGET_CLASS (cf_window_parent_class)->measure (widget, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && !cf_sidebar_get_compact (CF_SIDEBAR (CF_WINDOW (widget)->sidebar)))
    *minimum -= FOLDS_BY;
}

static void
cf_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CfSidebar *sidebar = CF_SIDEBAR (CF_WINDOW (widget)->sidebar);
  int wide;                                                             /* with the sidebar unfolded */
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &wide, NULL, NULL, NULL);
  cf_sidebar_set_compact (sidebar, width < MAX (COMPACT_BELOW, wide + FOLDS_BY));
  GTK_WIDGET_CLASS (cf_window_parent_class)->size_allocate (widget, width, height, baseline);
}

static void
cf_window_dispose (GObject *object)
{
  CfWindow *self = CF_WINDOW (object);
  if (self->session)
    close_ledger (self);
  g_clear_weak_pointer (&self->told);
  g_clear_pointer (&self->way_back, g_ptr_array_unref);
  g_clear_pointer (&self->here, g_free);
  g_clear_pointer (&self->wanted, g_free);
  G_OBJECT_CLASS (cf_window_parent_class)->dispose (object);
}

static void
cf_window_class_init (CfWindowClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_window_dispose;
  widget->measure = cf_window_measure;
  widget->size_allocate = cf_window_size_allocate;
  g_type_ensure (CF_TYPE_SIDEBAR);
  g_type_ensure (CF_TYPE_SIGN_IN);
  g_type_ensure (CF_TYPE_SEARCH);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-window.ui");
  gtk_widget_class_bind_template_child (widget, CfWindow, toasts);
  gtk_widget_class_bind_template_child (widget, CfWindow, pages);
  gtk_widget_class_bind_template_child (widget, CfWindow, start_bin);
  gtk_widget_class_bind_template_child (widget, CfWindow, start_back);
  gtk_widget_class_bind_template_child (widget, CfWindow, recent);
  gtk_widget_class_bind_template_child (widget, CfWindow, sign_in);
  gtk_widget_class_bind_template_child (widget, CfWindow, sidebar);
  gtk_widget_class_bind_template_child (widget, CfWindow, back);
  gtk_widget_class_bind_template_child (widget, CfWindow, title);
  gtk_widget_class_bind_template_child (widget, CfWindow, search);
  gtk_widget_class_bind_template_child (widget, CfWindow, places);
  gtk_widget_class_bind_template_callback (widget, on_signed_in);
  gtk_widget_class_bind_template_callback (widget, on_start_back);
  gtk_widget_class_install_action (widget, "win.open", "s", on_open);
  gtk_widget_class_install_action (widget, "win.begin", "s", on_begin);
  gtk_widget_class_install_action (widget, "win.back", NULL, on_back);
  gtk_widget_class_install_action (widget, "win.search", NULL, on_search);
  gtk_widget_class_install_action (widget, "win.switch-staff", NULL, on_switch_staff);
  gtk_widget_class_install_action (widget, "win.open-ledger", NULL, on_open_ledger);
  gtk_widget_class_install_action (widget, "win.use-ledger", "s", on_use_ledger);
  gtk_widget_class_install_action (widget, "win.switch-ledger", "s", on_switch_ledger);
  gtk_widget_class_install_action (widget, "win.new-shop", NULL, on_new_shop);
  opened_signal = g_signal_new ("opened", CF_TYPE_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cf_window_init (CfWindow *self)
{
  self->way_back = g_ptr_array_new_with_free_func (g_free);
  self->here = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  show_back (self);
  show_actions (self);
}

CfWindow *
cf_window_new (AdwApplication *application)
{
  return g_object_new (CF_TYPE_WINDOW, "application", application, NULL);
}
