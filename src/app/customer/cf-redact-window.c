/* cf-redact-window.c: see cf-redact-window.h. There is no undo: so it says everything before, needs a reason, and its button is not the one that Return presses. */
#include "cf-redact-window.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-window.h"
#include "shop/redact.h"
#include "store/redact.h"
#include <glib/gi18n-lib.h>

struct _CfRedactWindow {
  AdwWindow     parent;
  GtkWidget    *people, *reason, *go;
  GtkWidget    *over;                                                   /* weak: of the page, for the answer */
  CfSession    *session;
  GCancellable *cancel;
  CfId          customer_id, chosen;                                    /* chosen: the customer or one contact */
};

G_DEFINE_TYPE (CfRedactWindow, cf_redact_window, ADW_TYPE_WINDOW)

static void
show_ready (CfRedactWindow *self)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason))));
  gtk_widget_set_sensitive (self->go, self->chosen && *reason);
}

/* --- the act --- */

typedef struct { CfId id; gboolean customer; guint count; } Redact;

static CfOutcome
redact (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Redact *what = data;
  return what->customer ? cf_redact_customer (shop, who, what->id, &what->count, error) : cf_redact_contact (shop, who, what->id, &what->count, error);
}

static void
on_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer over)
{
  const Redact *what = data;
  g_autofree char *text = g_strdup_printf (ngettext ("Personal data removed, in %u place of the log", "Personal data removed, in %u places of the log", what->count), what->count);
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (over, what->count ? text : _("Nothing was left to be removed."));
  else if (outcome == CF_IN_USE)
    cf_ask_tell (over, _("That is not possible"), _("There is an open balance, a deposit or an open draft, and those need a name. Settle the account and discard or issue the drafts first."));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (over, outcome, refusal, error);
}

static void
on_go (CfRedactWindow *self)
{
  Redact what = { self->chosen, self->chosen == self->customer_id, 0 };
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->reason))));
  if (self->over)
    cf_act_run (self->over, &(CfActAsk) { .session = self->session, .title = _("Remove Personal Data"), .id = self->chosen, .work = redact, .data = g_memdup2 (&what, sizeof what), .data_free = g_free,
                                          .reason = reason, .done = on_done, .user = G_OBJECT (self->over) });
  gtk_window_destroy (GTK_WINDOW (self));
}

/* --- whose --- */

static void
on_chosen (CfRedactWindow *self, GtkCheckButton *check)
{
  if (gtk_check_button_get_active (check))
    self->chosen = *(CfId *) g_object_get_data (G_OBJECT (check), "id");
  show_ready (self);
}

static void
add_choice (CfRedactWindow *self, CfId id, const char *title, const char *detail)
{
  GtkWidget *row = adw_action_row_new (), *check = gtk_check_button_new (), *first = g_object_get_data (G_OBJECT (self), "first");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), detail);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (check), "id", g_memdup2 (&id, sizeof id), g_free);
  if (first)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), GTK_CHECK_BUTTON (first));
  else
    g_object_set_data (G_OBJECT (self), "first", check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (GTK_LIST_BOX (self->people), row);
  if (!first)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
}

static void
clear_contact (gpointer contact)
{
  cf_contact_clear (contact);
}

static void
free_contacts (gpointer contacts)
{
  g_array_unref (contacts);
}

static gpointer
load_contacts (CfShop *shop, gpointer id, GCancellable *cancel, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId)), found = g_array_new (FALSE, TRUE, sizeof (CfContact));
  g_array_set_clear_func (found, clear_contact);
  if (!cf_redact_about (shop->db, &CF_CONTACT, *(CfId *) id, ids, error))
    return NULL;
  for (guint i = 0; i < ids->len; i++) {
    CfContact contact = { 0 };
    gboolean there;
    if (!cf_record_load (shop->db, &CF_CONTACT, g_array_index (ids, CfId, i), &contact, &there, error))
      return NULL;
    g_array_append_val (found, contact);
  }
  return g_steal_pointer (&found);
}

static void
on_contacts (GObject *source, GAsyncResult *result, gpointer p)
{
  CfRedactWindow *self = p;                                             /* its end cancels: then there is no answer */
  g_autoptr (GArray) found = cf_session_finish (result, NULL);
  for (guint i = 0; found && i < found->len; i++) {
    const CfContact *one = &g_array_index (found, CfContact, i);
    const char *name = one->name && *one->name ? one->name : one->email ? one->email : "";
    if (*name)
      add_choice (self, one->id, name, one->archived ? _("This contact only · archived") : _("This contact only"));
  }
}

/* --- the widget --- */

static void
cf_redact_window_dispose (GObject *object)
{
  CfRedactWindow *self = CF_REDACT_WINDOW (object);
  g_cancellable_cancel (self->cancel);
  g_clear_weak_pointer (&self->over);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_redact_window_parent_class)->dispose (object);
}

static void
cf_redact_window_finalize (GObject *object)
{
  g_object_unref (CF_REDACT_WINDOW (object)->cancel);
  G_OBJECT_CLASS (cf_redact_window_parent_class)->finalize (object);
}

static void
cf_redact_window_class_init (CfRedactWindowClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_redact_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_redact_window_finalize;
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-redact-window.ui");
  gtk_widget_class_bind_template_child (widget, CfRedactWindow, people);
  gtk_widget_class_bind_template_child (widget, CfRedactWindow, reason);
  gtk_widget_class_bind_template_child (widget, CfRedactWindow, go);
  gtk_widget_class_bind_template_callback (widget, on_go);
  gtk_widget_class_bind_template_callback (widget, show_ready);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cf_redact_window_init (CfRedactWindow *self)
{
  self->cancel = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  show_ready (self);
}

void
cf_redact_window_show (GtkWidget *parent, CfSession *session, const CfCustomer *customer)
{
  CfRedactWindow *self = g_object_new (CF_TYPE_REDACT_WINDOW, "transient-for", gtk_widget_get_root (parent), NULL);
  self->session = g_object_ref (session);
  self->customer_id = customer->id;
  g_set_weak_pointer (&self->over, parent);
  add_choice (self, customer->id, customer->name, _("The customer, with all contacts, locations and whoever was merged into it"));
  cf_session_read (session, load_contacts, g_memdup2 (&customer->id, sizeof customer->id), g_free, free_contacts, self->cancel, on_contacts, self);
  gtk_window_present (GTK_WINDOW (self));
}
