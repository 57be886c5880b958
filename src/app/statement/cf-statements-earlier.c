/* cf-statements-earlier.c: see cf-statements-earlier.h. */
#include "cf-statements-earlier.h"
#include "cf-statements-kept.h"
#include "base/id.h"
#include <glib/gi18n-lib.h>

struct _CfStatementsEarlier {
  AdwBin            parent;
  CfSession        *session;
  GtkWidget        *button, *list;
  CfStatementsWork *earlier;
  GCancellable     *cancel;
};
enum { PROP_SESSION = 1 };
static guint again_signal;

G_DEFINE_TYPE (CfStatementsEarlier, cf_statements_earlier, ADW_TYPE_BIN)

static const char *
kind_words (CfStatementKind kind)
{
  switch (kind) {
  case CF_STATEMENT_OPEN_ITEM: return _("Open item");
  case CF_STATEMENT_OVERDUE: return _("Overdue only");
  case CF_STATEMENT_ACTIVITY: return _("Activity");
  default: return _("Each customer's own kind");
  }
}

static void
on_folder (GtkWidget *button, CfStatementsEarlier *self)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  cf_statements_kept_show (GTK_WIDGET (self), g_object_get_data (G_OBJECT (button), "folder"));
}

static GtkWidget *
row_new (CfStatementsEarlier *self, const CfEarlierRun *run)
{
  g_autofree char *date = cf_session_date (self->session, run->as_of), *money = cf_session_money (self->session, run->total_minor), *made = cf_session_time (self->session, cf_id_instant (run->id));
  g_autofree char *title = g_strdup_printf (ngettext ("%s · %u statement · %s", "%s · %u statements · %s", run->n), date, run->n, money);
  g_autofree char *subtitle = g_strdup_printf (_("%s · made %s"), kind_words (run->kind), made);
  g_autofree char *folder = cf_statements_kept_find (run->id);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle, "activatable", TRUE, "tooltip-text", _("Run it again: the same day and kind"), NULL);
  if (folder) {
    GtkWidget *button = gtk_button_new_from_icon_name ("folder-open-symbolic");
    g_autofree char *shown = g_filename_display_name (folder), *tip = g_strdup_printf (_("Open the folder %s"), shown);
    gtk_widget_add_css_class (button, "flat");
    gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
    gtk_widget_set_tooltip_text (button, tip);
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
    g_object_set_data_full (G_OBJECT (button), "folder", g_steal_pointer (&folder), g_free);
    g_signal_connect_object (button, "clicked", G_CALLBACK (on_folder), self, 0);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  }
  return row;
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  CfStatementsEarlier *self = user;                                     /* alive: else it was cancelled */
  CfStatementsWork *work = cf_session_finish (result, NULL);
  GtkListBoxRow *row;
  if (!work)
    return;
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), 0)))
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
  for (guint i = 0; i < work->runs->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), row_new (self, &g_array_index (work->runs, CfEarlierRun, i)));
  g_clear_pointer (&self->earlier, cf_statements_work_unref);
  self->earlier = work;
}

void
cf_statements_earlier_load (CfStatementsEarlier *self)
{
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, cf_statements_read_earlier, cf_statements_work_new (self->session), cf_statements_work_unref, cf_statements_work_unref, self->cancel, on_read, self);
}

static void
on_row (CfStatementsEarlier *self, GtkListBoxRow *row)
{
  CfEarlierRun run = g_array_index (self->earlier->runs, CfEarlierRun, gtk_list_box_row_get_index (row));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  g_signal_emit (self, again_signal, 0, &run);
}

static void
cf_statements_earlier_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  g_assert (id == PROP_SESSION);
  g_set_object (&CF_STATEMENTS_EARLIER (object)->session, g_value_get_object (value));
}

static void
cf_statements_earlier_dispose (GObject *object)
{
  CfStatementsEarlier *self = CF_STATEMENTS_EARLIER (object);
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_pointer (&self->earlier, cf_statements_work_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_statements_earlier_parent_class)->dispose (object);
}

static void
cf_statements_earlier_class_init (CfStatementsEarlierClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->set_property = cf_statements_earlier_set_property;
  object->dispose = cf_statements_earlier_dispose;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  again_signal = g_signal_new ("again", CF_TYPE_STATEMENTS_EARLIER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-statements-earlier.ui");
  gtk_widget_class_bind_template_child (widget, CfStatementsEarlier, button);
  gtk_widget_class_bind_template_child (widget, CfStatementsEarlier, list);
  gtk_widget_class_bind_template_callback (widget, on_row);
}

static void
cf_statements_earlier_init (CfStatementsEarlier *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
