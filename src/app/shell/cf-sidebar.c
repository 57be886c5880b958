/* cf-sidebar.c: see cf-sidebar.h. Rows are made from the table of places; a row's key stands at its end. */
#include "cf-sidebar.h"
#include "cf-places.h"
#include "cf-waiting.h"
#include "cf-cards.h"
#include "cf-mailer.h"
#include "cf-sync.h"
#include "store/message.h"
#include "cf-window.h"
#include "cf-words.h"
#include "store/shift.h"
#include <glib/gi18n-lib.h>

struct _CfSidebar {
  AdwBin     parent;
  GtkWidget *shop, *list, *foot, *staff, *staff_label, *status_button, *status_box, *status_icon, *status_label, *terminal_button, *terminal_box, *terminal_icon, *terminal_label, *till_button, *till_box, *till_label;
  CfSession *session;
  gboolean   compact;
  char      *status;                                                    /* said by others; NULL: what is waiting is said */
  CfWaiting *waiting;                                                   /* NULL: not known yet */
  const char *about;                                                    /* the address of what is said; NULL: none */
  GCancellable *looking;
  gint64     looked;
  gboolean   needs_a_person;
};

#define WIDTH 232                        /* no name makes it wider, so that nothing jumps when somebody else signs in */

G_DEFINE_TYPE (CfSidebar, cf_sidebar, ADW_TYPE_BIN)

static void
on_row (CfSidebar *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", gtk_widget_get_name (GTK_WIDGET (row)));
}

static GtkWidget *
row_new (const CfPlaceInfo *place)
{
  GtkWidget *row = gtk_list_box_row_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_(place->title));
  g_autofree char *key = g_strdup_printf ("Alt+%c", place->key);
  GtkWidget *hint = gtk_label_new (key);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (hint, "dim-label");
  gtk_widget_add_css_class (hint, "caption");
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (place->icon));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), hint);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_name (row, place->name);
  g_autofree char *tip = g_strdup_printf ("%s (%s)", _(place->title), key);
  gtk_widget_set_tooltip_text (row, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _(place->title), -1);
  return row;
}

void
cf_sidebar_set_place (CfSidebar *self, const char *name)
{
  GtkWidget *lists[] = { self->list, self->foot };
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    GtkListBox *list = GTK_LIST_BOX (lists[i]);
    GtkListBoxRow *found = NULL, *row;
    for (int k = 0; (row = gtk_list_box_get_row_at_index (list, k)); k++)
      if (g_strcmp0 (gtk_widget_get_name (GTK_WIDGET (row)), name) == 0)
        found = row;
    gtk_list_box_select_row (list, found);
  }
}

/* Where there is little room the word stands small below its icon, and the key in the tooltip only. */
static void
fold (GtkWidget *list, gboolean compact)
{
  GtkListBoxRow *row;
  for (int k = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), k)); k++) {
    GtkWidget *box = gtk_list_box_row_get_child (row), *icon = gtk_widget_get_first_child (box), *word = gtk_widget_get_next_sibling (icon);
    gtk_orientable_set_orientation (GTK_ORIENTABLE (box), compact ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
    gtk_box_set_spacing (GTK_BOX (box), compact ? 3 : 12);
    gtk_label_set_xalign (GTK_LABEL (word), compact ? 0.5f : 0);
    gtk_label_set_ellipsize (GTK_LABEL (word), compact ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
    gtk_label_set_max_width_chars (GTK_LABEL (word), compact ? 12 : -1);
    (compact ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (word, "small-word");
    (compact ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (GTK_WIDGET (row), "folded");
    gtk_widget_set_visible (gtk_widget_get_next_sibling (word), !compact);
  }
}

void
cf_sidebar_set_compact (CfSidebar *self, gboolean compact)
{
  if (self->compact == compact)
    return;
  self->compact = compact;
  fold (self->list, compact);
  fold (self->foot, compact);
  GtkWidget *buttons[] = { self->staff, self->till_button, self->terminal_button, self->status_button };
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_widget_set_halign (gtk_button_get_child (GTK_BUTTON (buttons[i])), compact ? GTK_ALIGN_CENTER : GTK_ALIGN_FILL);
  gtk_widget_set_visible (self->shop, !compact);
  gtk_widget_set_visible (self->staff_label, !compact);
  gtk_widget_set_visible (self->status_label, !compact);
  gtk_widget_set_visible (self->terminal_label, !compact);
  gtk_widget_set_visible (self->till_label, !compact);
  gtk_widget_set_size_request (GTK_WIDGET (self), compact ? -1 : WIDTH, -1);
}

gboolean
cf_sidebar_get_compact (CfSidebar *self)
{
  return self->compact;
}

static void
show_status (CfSidebar *self)
{
  gboolean saved = TRUE;
  if (self->session)
    g_object_get (self->session, "saved", &saved, NULL);
  gboolean needs = self->needs_a_person;
  self->about = self->status ? "settings/backups" : NULL;
  g_autofree char *waiting = self->session && self->waiting && !self->status ? cf_waiting_text (self->session, self->waiting, &needs, &self->about) : NULL;
  gboolean sync_needs = FALSE;
  CfSync *sync = cf_sync_of (self->session);
  g_autofree char *line = sync && !needs && !self->status ? cf_sync_line (sync, &sync_needs) : NULL;      /* what waits for the portal is newer than the last backup */
  if (line) {
    needs = sync_needs;
    self->about = "outbox";
  }
  CfMessageCounts messages = { 0 };
  if (!needs && !self->status && cf_mailer_of (self->session) && cf_messages_count (cf_session_get_shop (self->session)->db, &messages, NULL) && messages.troubled) {
    g_free (line);
    line = g_strdup_printf (ngettext ("%d message needs a person", "%d messages need a person", (gulong) messages.troubled), (int) messages.troubled);
    needs = TRUE;
    self->about = "outbox";
  }
  const char *text = !saved ? _("Saving…") : self->status ? self->status : line ? line : waiting ? waiting : _("All saved");
  gtk_label_set_label (GTK_LABEL (self->status_label), text);
  gtk_widget_set_tooltip_text (self->status_box, text);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->status_icon), !saved ? "emblem-synchronizing-symbolic" : needs ? "dialog-warning-symbolic" : "object-select-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->status_button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  if (needs)
    gtk_widget_add_css_class (self->status_box, "warning");
  else
    gtk_widget_remove_css_class (self->status_box, "warning");
}

/* --- the card terminal --- */

static void
show_terminal (CfSidebar *self)
{
  CfCards *cards = cf_cards_of (self->session);
  gboolean needs = FALSE;
  g_autofree char *text = cards ? cf_cards_words (cards, &needs) : NULL;
  gtk_widget_set_visible (self->terminal_button, text != NULL);
  if (!text || strcmp (gtk_label_get_label (GTK_LABEL (self->terminal_label)), text) == 0)
    return;
  gtk_label_set_label (GTK_LABEL (self->terminal_label), text);
  gtk_widget_set_tooltip_text (self->terminal_box, text);
  const CfCardStatus *usual = cf_cards_get_status (cards, cf_cards_get_usual (cards));      /* connected, if any is: in a narrow window the icon has to say it */
  gboolean absent = usual && usual->started && !usual->connected;
  gtk_image_set_from_icon_name (GTK_IMAGE (self->terminal_icon), needs ? "dialog-warning-symbolic" : absent ? "action-unavailable-symbolic" : "auth-smartcard-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->terminal_button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  if (needs)
    gtk_widget_add_css_class (self->terminal_box, "warning");
  else
    gtk_widget_remove_css_class (self->terminal_box, "warning");
}

static void
on_terminal (CfSidebar *self)
{
  cf_window_open (GTK_WIDGET (self), gtk_widget_has_css_class (self->terminal_box, "warning") ? "payment/unknown" : "settings/terminals");
}

/* --- the till --- */

/* Where a shift is open, since when: two small reads by id, in less than a frame. */
static void
show_till (CfSidebar *self)
{
  CfShop *shop = self->session ? cf_session_get_shop (self->session) : NULL;
  CfShiftState state = CF_SHIFT_NONE;
  CfShift shift = { 0 };
  CfDate date;
  CfId id = 0;
  gboolean found = FALSE;
  gboolean known = shop && cf_shift_now (shop->db, shop->head.number, &id, &date, &state, NULL) && (state == CF_SHIFT_OPEN || state == CF_SHIFT_COUNTING)
                   && cf_record_load (shop->db, &CF_SHIFT, id, &shift, &found, NULL) && found;
  gtk_widget_set_visible (self->till_button, known);
  if (!known)
    return;
  g_autofree char *at = cf_session_time (self->session, shift.at);
  g_autofree char *text = state == CF_SHIFT_COUNTING ? g_strdup (_("Drawer is being counted")) : g_strdup_printf (_("Shift open since %s"), at);
  gtk_label_set_label (GTK_LABEL (self->till_label), text);
  gtk_widget_set_tooltip_text (self->till_box, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->till_button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
on_till (CfSidebar *self)
{
  cf_window_open (GTK_WIDGET (self), "till");
}

/* --- what is waiting --- */

#define LOOK_AGAIN_US (60 * G_USEC_PER_SEC)

static void
on_waiting (GObject *source, GAsyncResult *result, gpointer user)
{
  CfSidebar *self = user;                                               /* alive: what it asks is taken back when it goes */
  g_autoptr (GError) error = NULL;
  CfWaiting *waiting = cf_session_finish (result, &error);
  g_clear_object (&self->looking);
  if (!waiting)
    return;                                                             /* the next look says it */
  g_free (self->waiting);
  self->waiting = waiting;
  show_status (self);
}

static void
look (CfSidebar *self)
{
  if (!self->session)
    return;
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->looking = g_cancellable_new ();
  self->looked = g_get_monotonic_time ();
  cf_session_read (self->session, cf_waiting_work, NULL, NULL, g_free, self->looking, on_waiting, self);
}

/* Not at every sale: the folder of backups may be on a slow stick. What waits for an answer may have been answered. */
static void
on_changed (CfSidebar *self)
{
  show_till (self);
  if (g_get_monotonic_time () - self->looked > LOOK_AGAIN_US || (self->waiting && self->waiting->n_frozen))
    look (self);
}

static void
on_status (CfSidebar *self)
{
  if (self->about)
    cf_window_open (GTK_WIDGET (self), self->about);
}

void
cf_sidebar_set_status (CfSidebar *self, const char *text, gboolean needs_a_person)
{
  g_free (self->status);
  self->status = g_strdup (text);
  self->needs_a_person = needs_a_person;
  show_status (self);
  if (!text)
    look (self);                                                        /* a backup was made */
}

static void
show_staff (CfSidebar *self)
{
  const char *name = self->session ? cf_session_get_staff_name (self->session) : "";
  gint64 role = self->session ? cf_session_get_role (self->session) : 0;
  g_autofree char *text = *name ? g_strdup_printf ("%s · %s", name, cf_words_role (role)) : g_strdup (_("Owner (no PINs yet)"));
  g_autofree char *tip = g_strdup_printf ("%s\n%s", text, _("Switch staff (Ctrl+L)"));
  gtk_label_set_label (GTK_LABEL (self->staff_label), text);
  gtk_widget_set_tooltip_text (self->staff, tip);                       /* whole, where it does not fit */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->staff), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
show_shop (CfSidebar *self)
{
  g_autofree char *name = NULL;
  if (self->session)
    g_object_get (self->session, "shop-name", &name, NULL);
  gtk_label_set_label (GTK_LABEL (self->shop), name ? name : "");
  gtk_widget_set_tooltip_text (self->shop, name);
}

void
cf_sidebar_set_session (CfSidebar *self, CfSession *session)
{
  if (self->session) {
    g_signal_handlers_disconnect_by_data (self->session, self);
    g_cancellable_cancel (self->looking);
    g_clear_object (&self->looking);
    g_clear_pointer (&self->waiting, g_free);
    g_clear_pointer (&self->status, g_free);
    self->needs_a_person = FALSE;
    if (cf_cards_of (self->session))
      g_signal_handlers_disconnect_by_data (cf_cards_of (self->session), self);
    if (cf_sync_of (self->session))
      g_signal_handlers_disconnect_by_data (cf_sync_of (self->session), self);
    g_clear_object (&self->session);
  }
  if (!session)
    return;
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::staff-name", G_CALLBACK (show_staff), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::shop-name", G_CALLBACK (show_shop), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::saved", G_CALLBACK (show_status), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "backed-up", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  show_staff (self);
  if (cf_cards_of (session))
    g_signal_connect_object (cf_cards_of (session), "changed", G_CALLBACK (show_terminal), self, G_CONNECT_SWAPPED);
  if (cf_sync_of (session))
    g_signal_connect_object (cf_sync_of (session), "changed", G_CALLBACK (show_status), self, G_CONNECT_SWAPPED);
  show_terminal (self);
  show_till (self);
  show_shop (self);
  show_status (self);
  look (self);
}

static void
cf_sidebar_dispose (GObject *object)
{
  CfSidebar *self = CF_SIDEBAR (object);
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_object (&self->session);
  g_clear_pointer (&self->waiting, g_free);
  g_clear_pointer (&self->status, g_free);
  G_OBJECT_CLASS (cf_sidebar_parent_class)->dispose (object);
}

static void
cf_sidebar_class_init (CfSidebarClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_sidebar_dispose;
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-sidebar.ui");
  gtk_widget_class_bind_template_child (widget, CfSidebar, shop);
  gtk_widget_class_bind_template_child (widget, CfSidebar, list);
  gtk_widget_class_bind_template_child (widget, CfSidebar, foot);
  gtk_widget_class_bind_template_child (widget, CfSidebar, staff);
  gtk_widget_class_bind_template_child (widget, CfSidebar, staff_label);
  gtk_widget_class_bind_template_child (widget, CfSidebar, status_button);
  gtk_widget_class_bind_template_child (widget, CfSidebar, status_box);
  gtk_widget_class_bind_template_child (widget, CfSidebar, status_icon);
  gtk_widget_class_bind_template_child (widget, CfSidebar, status_label);
  gtk_widget_class_bind_template_child (widget, CfSidebar, terminal_button);
  gtk_widget_class_bind_template_child (widget, CfSidebar, terminal_box);
  gtk_widget_class_bind_template_child (widget, CfSidebar, terminal_icon);
  gtk_widget_class_bind_template_child (widget, CfSidebar, terminal_label);
  gtk_widget_class_bind_template_child (widget, CfSidebar, till_button);
  gtk_widget_class_bind_template_child (widget, CfSidebar, till_box);
  gtk_widget_class_bind_template_child (widget, CfSidebar, till_label);
  gtk_widget_class_bind_template_callback (widget, on_row);
  gtk_widget_class_bind_template_callback (widget, on_status);
  gtk_widget_class_bind_template_callback (widget, on_terminal);
  gtk_widget_class_bind_template_callback (widget, on_till);
}

static void
cf_sidebar_init (CfSidebar *self)
{
  guint n;
  const CfPlaceInfo *all = cf_places (&n);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < n; i++)
    gtk_list_box_append (GTK_LIST_BOX (all[i].at_the_foot ? self->foot : self->list), row_new (&all[i]));
  gtk_widget_set_size_request (GTK_WIDGET (self), WIDTH, -1);
}
