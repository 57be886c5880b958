/* cf-pick-entry.c: see cf-pick-entry.h. One search is on its way at most; what was typed meanwhile is looked for when it is back. An answer for another text than the one that stands there is dropped. */
#include "cf-pick-entry.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfPickEntry {
  GtkWidget    parent;
  GtkWidget   *entry, *popover, *list;
  CfSession   *session;
  CfPickSearch search;
  GCancellable *cancel;
  GArray      *picks;                                                   /* CfPick: what the list shows */
  gboolean     setting, looking, again, dropped, left;                  /* dropped: the answer is for a text that is gone; left: the focus went before the answer came */
};

enum { PICKED, CHANGED, ACTIVATE, N_SIGNALS };
static guint signals[N_SIGNALS];
enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfPickEntry, cf_pick_entry, GTK_TYPE_WIDGET)

void
cf_pick_clear (gpointer p)
{
  CfPick *pick = p;
  g_clear_pointer (&pick->title, g_free);
  g_clear_pointer (&pick->detail, g_free);
}

static GArray *
picks_new (void)
{
  GArray *picks = g_array_new (FALSE, TRUE, sizeof (CfPick));
  g_array_set_clear_func (picks, cf_pick_clear);
  return picks;
}

/* --- the list --- */

static void
close_list (CfPickEntry *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
take (CfPickEntry *self, guint at)
{
  CfId id = g_array_index (self->picks, CfPick, at).id;
  close_list (self);
  g_array_set_size (self->picks, 0);
  g_signal_emit (self, signals[PICKED], 0, id);
}

/* What Enter or Tab takes: the row that is chosen, else the one that was named whole. −1: none. */
static int
chosen (CfPickEntry *self)
{
  GtkListBoxRow *row = gtk_widget_get_visible (self->popover) ? gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list)) : NULL;
  if (row)
    return gtk_list_box_row_get_index (row);
  for (guint i = 0; i < self->picks->len; i++)
    if (g_array_index (self->picks, CfPick, i).exact)
      return i;
  return -1;
}

static GtkWidget *
row_new (const CfPick *pick)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18), *title = gtk_label_new (pick->title), *detail = gtk_label_new (pick->detail);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (title), 48);
  gtk_widget_set_halign (title, GTK_ALIGN_START);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (detail, "dim-label");
  gtk_widget_add_css_class (detail, "numeric");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), detail);
  return box;
}

static void
show_list (CfPickEntry *self)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (self->list)))
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  for (guint i = 0; i < self->picks->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), row_new (&g_array_index (self->picks, CfPick, i)));
  if (self->picks->len == 0 || self->left) {
    close_list (self);
    return;
  }
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0));
  gtk_widget_set_size_request (self->popover, MAX (320, gtk_widget_get_width (self->entry)), -1);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
on_row (CfPickEntry *self, GtkListBoxRow *row)
{
  take (self, gtk_list_box_row_get_index (row));
}

/* --- looking --- */

typedef struct { CfPickSearch search; char *typed; } Look;

static void
look_free (gpointer p)
{
  Look *look = p;
  g_free (look->typed);
  g_free (look);
}

static gpointer
look_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Look *look = data;
  g_autoptr (GArray) picks = picks_new ();
  return look->search (shop, look->typed, picks, error) ? g_steal_pointer (&picks) : NULL;
}

static void look_for (CfPickEntry *self);

static void
on_found (GObject *source, GAsyncResult *result, gpointer user)
{
  CfPickEntry *self = user;
  g_autoptr (GError) error = NULL;
  GArray *picks = cf_session_finish (result, &error);
  self->looking = FALSE;
  if (self->again) {
    g_clear_pointer (&picks, g_array_unref);
    look_for (self);
    return;
  }
  if (self->dropped) {
    self->dropped = FALSE;
    g_clear_pointer (&picks, g_array_unref);
    return;
  }
  if (!picks)                                                           /* completion is a help: without it what is typed counts as typed */
    return;
  g_array_unref (self->picks);
  self->picks = picks;
  int at = self->left ? chosen (self) : -1;
  if (at >= 0)
    take (self, at);                                                    /* a scanner is faster than the answer */
  else
    show_list (self);
}

static void
look_for (CfPickEntry *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  self->again = self->dropped = FALSE;
  g_array_set_size (self->picks, 0);
  if (!*typed) {
    close_list (self);
    return;
  }
  Look *look = g_new0 (Look, 1);
  *look = (Look) { self->search, g_steal_pointer (&typed) };
  self->looking = TRUE;
  cf_session_read (self->session, look_work, look, look_free, (GDestroyNotify) g_array_unref, self->cancel, on_found, self);
}

static void
on_changed (CfPickEntry *self)
{
  if (self->setting)
    return;
  cf_pick_entry_set_error (self, NULL);
  g_signal_emit (self, signals[CHANGED], 0);
  self->left = FALSE;
  if (self->looking)
    self->again = TRUE;
  else
    look_for (self);
}

/* --- keys and focus --- */

static void
move (CfPickEntry *self, int by)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
  int at = CLAMP ((row ? gtk_list_box_row_get_index (row) : -1) + by, 0, (int) self->picks->len - 1);
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), at));
}

static gboolean
on_key (CfPickEntry *self, guint key, guint code, GdkModifierType state)
{
  gboolean open = gtk_widget_get_visible (self->popover);
  int at;
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK))
    return FALSE;
  switch (key) {
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
    if (!open)
      return FALSE;
    move (self, key == GDK_KEY_Down || key == GDK_KEY_KP_Down ? 1 : -1);
    return TRUE;
  case GDK_KEY_Escape:
    if (!open)
      return FALSE;
    g_array_set_size (self->picks, 0);
    close_list (self);
    return TRUE;
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
  case GDK_KEY_ISO_Enter:
    if ((at = chosen (self)) < 0)
      return FALSE;
    take (self, at);
    return TRUE;
  case GDK_KEY_Tab:
    if (open && (at = chosen (self)) >= 0)
      take (self, at);                                                  /* and the focus goes on */
    return FALSE;
  default:
    return FALSE;
  }
}

static void
on_leave (CfPickEntry *self)
{
  self->left = TRUE;
  close_list (self);
  if (!self->looking && chosen (self) >= 0)
    take (self, chosen (self));
}

static void
on_activate (CfPickEntry *self)
{
  g_signal_emit (self, signals[ACTIVATE], 0);
}

/* --- the widget --- */

const char *
cf_pick_entry_get_text (CfPickEntry *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

void
cf_pick_entry_set_text (CfPickEntry *self, const char *text)
{
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text ? text : "") == 0)
    return;                                                             /* what is looked for is still what stands there */
  self->setting = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text ? text : "");
  self->setting = FALSE;
  self->dropped = self->looking;
  self->again = FALSE;
  g_array_set_size (self->picks, 0);
}

void
cf_pick_entry_set_error (CfPickEntry *self, const char *sentence)
{
  gtk_entry_set_icon_from_icon_name (GTK_ENTRY (self->entry), GTK_ENTRY_ICON_SECONDARY, sentence ? "dialog-error-symbolic" : NULL);
  gtk_entry_set_icon_tooltip_text (GTK_ENTRY (self->entry), GTK_ENTRY_ICON_SECONDARY, sentence);
  if (sentence)
    gtk_widget_add_css_class (self->entry, "error");
  else
    gtk_widget_remove_css_class (self->entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID, sentence ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

gboolean
cf_pick_entry_is_quiet (CfPickEntry *self)
{
  return !self->looking && !gtk_widget_get_visible (self->popover);
}

static gboolean
cf_pick_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CF_PICK_ENTRY (widget)->entry);
}

static void
cf_pick_entry_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CfPickEntry *self = CF_PICK_ENTRY (widget);
  gtk_widget_allocate (self->entry, width, height, baseline, NULL);
  gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
cf_pick_entry_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (CF_PICK_ENTRY (widget)->entry, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static void
cf_pick_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    g_set_object (&CF_PICK_ENTRY (object)->session, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_pick_entry_dispose (GObject *object)
{
  CfPickEntry *self = CF_PICK_ENTRY (object);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_object (&self->session);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->entry, gtk_widget_unparent);
  g_clear_pointer (&self->picks, g_array_unref);
  G_OBJECT_CLASS (cf_pick_entry_parent_class)->dispose (object);
}

static void
cf_pick_entry_class_init (CfPickEntryClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_pick_entry_dispose;
  object->set_property = cf_pick_entry_set_property;
  widget->grab_focus = cf_pick_entry_grab_focus;
  widget->measure = cf_pick_entry_measure;
  widget->size_allocate = cf_pick_entry_size_allocate;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[PICKED] = g_signal_new ("picked", CF_TYPE_PICK_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_PICK_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", CF_TYPE_PICK_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cf_pick_entry_init (CfPickEntry *self)
{
  GtkEventController *keys = gtk_event_controller_key_new (), *focus = gtk_event_controller_focus_new ();
  self->picks = picks_new ();
  self->cancel = g_cancellable_new ();
  self->entry = gtk_entry_new ();
  self->list = gtk_list_box_new ();
  self->popover = gtk_popover_new ();
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  gtk_widget_set_focusable (self->list, FALSE);
  gtk_widget_set_can_focus (self->popover, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Suggestions"), -1);
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
  gtk_popover_set_child (GTK_POPOVER (self->popover), self->list);
  gtk_widget_add_css_class (self->popover, "menu");
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (self->entry, keys);
  gtk_widget_add_controller (self->entry, focus);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (on_row), self, G_CONNECT_SWAPPED);
}

GtkWidget *
cf_pick_entry_new (CfSession *session, CfPickSearch search, const char *accessible_name, const char *placeholder)
{
  CfPickEntry *self = g_object_new (CF_TYPE_PICK_ENTRY, "session", session, NULL);
  self->search = search;
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, accessible_name, -1);
  return GTK_WIDGET (self);
}
