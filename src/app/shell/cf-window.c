/* cf-window.c: see cf-window.h. The window shows one of three pages: start (no ledger, or one that cannot be used), sign-in, work. It knows addresses, the way back, and toasts; what is shown at an
 * address is its place's. */
#include "cf-window-private.h"
#include "cf-place.h"
#include "cf-places.h"
#include "cf-scan.h"
#include "cf-search.h"
#include "cf-sidebar.h"
#include "cf-sign-in.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define COMPACT_BELOW 1100
#define FOLDS_BY 116                                                    /* what the sidebar gives up when words stand below its icons */
#define WAY_BACK_MAX 100
#define TOAST_SECONDS 5
#define TOAST_UNDO_SECONDS 10

G_DEFINE_TYPE (CfWindow, cf_window, ADW_TYPE_APPLICATION_WINDOW)

CfWindow *
cf_window_of (GtkWidget *widget)
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

/* Where what is shown is found again; "": nowhere. What begins something is not gone back to: it would begin another. */
static char *
dup_from (CfWindow *self)
{
  GtkWidget *place = gtk_stack_get_visible_child (GTK_STACK (self->places));
  g_autofree char *lasting = place ? cf_place_dup_address (CF_PLACE (place)) : NULL;
  if (lasting)
    return g_steal_pointer (&lasting);
  return strstr (self->here, "/new") || g_str_has_suffix (self->here, "?new") ? g_strdup ("") : g_strdup (self->here);
}

void
cf_window_go (CfWindow *self, const char *address)
{
  if (!self->session || strcmp (gtk_stack_get_visible_child_name (GTK_STACK (self->pages)), "work") != 0) {
    g_free (self->wanted);
    self->wanted = g_strdup (address);
    return;
  }
  g_autofree char *from = dup_from (self), *to = g_strdup (address);
  if (show_over (self, to)) {
    if (!*self->here)
      cf_window_go (self, "counter");
    return;
  }
  if (!show (self, to)) {
    g_autofree char *text = g_strdup_printf (_("Nothing was found for “%s”."), to);
    cf_window_toast (GTK_WIDGET (self), text);
    return;
  }
  if (*from && strcmp (from, to) != 0) {
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
  cf_window_go (CF_WINDOW (widget), g_variant_get_string (address, NULL));
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
  cf_window_go (self, about);
}

static void
on_search (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfWindow *self = CF_WINDOW (widget);
  if (strcmp (gtk_stack_get_visible_child_name (GTK_STACK (self->pages)), "work") == 0)      /* else what is typed next, a PIN, would go into a box that nobody sees */
    cf_search_begin (CF_SEARCH (self->search), NULL);
}

void
cf_window_forget_places (CfWindow *self)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (self->places)))
    gtk_stack_remove (GTK_STACK (self->places), child);
  g_ptr_array_set_size (self->way_back, 0);
  g_free (self->here);
  self->here = g_strdup ("");
}

void
cf_window_open (GtkWidget *widget, const char *address)
{
  CfWindow *self = cf_window_of (widget);
  if (self)
    cf_window_go (self, address);
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

typedef struct { CfUndo undo; GObject *user; gpointer data; GDestroyNotify data_free; gboolean pressed; } Undo;

static void
on_undo (Undo *undo)
{
  if (undo->user && !undo->pressed)
    undo->undo (undo->user, undo->data);
  undo->pressed = TRUE;
}

static void
undo_free (gpointer p, GClosure *closure)
{
  Undo *undo = p;
  g_clear_weak_pointer (&undo->user);
  if (undo->data_free)
    undo->data_free (undo->data);
  g_free (undo);
}

static void
on_dismissed (AdwToast *toast, CfWindow *self)
{
  g_ptr_array_remove (self->undoable, toast);
}

/* What can be taken back belongs to the ledger it was done in. */
void
cf_window_forget_undo (CfWindow *self)
{
  while (self->undoable->len) {
    g_autoptr (AdwToast) toast = g_object_ref (self->undoable->pdata[0]);
    adw_toast_dismiss (toast);
    g_ptr_array_remove (self->undoable, toast);
  }
}

void
cf_window_toast_undo (GtkWidget *widget, const char *text, const char *undo_label, CfUndo undo, GObject *user, gpointer data, GDestroyNotify data_free)
{
  CfWindow *self = cf_window_of (widget);
  if (!self) {
    if (data_free)
      data_free (data);
    return;
  }
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (escaped);
  if (undo_label) {
    Undo *what = g_new0 (Undo, 1);
    *what = (Undo) { .undo = undo, .data = data, .data_free = data_free };
    g_set_weak_pointer (&what->user, user);
    adw_toast_set_button_label (toast, undo_label);
    adw_toast_set_timeout (toast, TOAST_UNDO_SECONDS);
    g_signal_connect_data (toast, "button-clicked", G_CALLBACK (on_undo), what, undo_free, G_CONNECT_SWAPPED);
    g_ptr_array_add (self->undoable, g_object_ref (toast));
    g_signal_connect_object (toast, "dismissed", G_CALLBACK (on_dismissed), self, 0);
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
  cf_window_toast_undo (widget, text, NULL, NULL, NULL, NULL, NULL);
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
    cf_window_close_ledger (self);
  cf_window_end_practice (self);
  g_clear_pointer (&self->scanner, cf_scanner_free);
  g_clear_weak_pointer (&self->told);
  g_clear_pointer (&self->way_back, g_ptr_array_unref);
  g_clear_pointer (&self->undoable, g_ptr_array_unref);
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
  gtk_widget_class_bind_template_child (widget, CfWindow, practice_bar);
  gtk_widget_class_install_action (widget, "win.open", "s", on_open);
  gtk_widget_class_install_action (widget, "win.begin", "s", on_begin);
  gtk_widget_class_install_action (widget, "win.back", NULL, on_back);
  gtk_widget_class_install_action (widget, "win.search", NULL, on_search);
  cf_window_ledger_class_init (widget);
}

static void
on_scanned (GtkWindow *window, const char *text, gpointer user)
{
  cf_scan_take (CF_WINDOW (user), window, text);
}

static void
cf_window_init (CfWindow *self)
{
  self->way_back = g_ptr_array_new_with_free_func (g_free);
  self->undoable = g_ptr_array_new_with_free_func (g_object_unref);
  self->here = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  self->scanner = cf_scanner_new (GTK_WINDOW (self), on_scanned, self);
  show_back (self);
  cf_window_show_actions (self);
}

CfWindow *
cf_window_new (AdwApplication *application)
{
  return g_object_new (CF_TYPE_WINDOW, "application", application, NULL);
}
