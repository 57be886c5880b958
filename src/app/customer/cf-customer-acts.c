/* cf-customer-acts.c: see cf-customer-acts.h. */
#include "cf-customer-acts.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-window.h"
#include "base/id.h"
#include "shop/records.h"
#include "store/search.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* --- changing the record --- */

typedef enum { HOLD, LIFT_HOLD, ARCHIVE, RESTORE } What;
typedef struct { CfSession *session; CfId id; What what; char *reason; } Change;

static void
change_free (gpointer p)
{
  Change *change = p;
  g_object_unref (change->session);
  g_free (change->reason);
  g_free (change);
}

static Change *
change_new (CfSession *session, CfId id, What what, const char *reason)
{
  Change *change = g_new (Change, 1);
  *change = (Change) { g_object_ref (session), id, what, g_strdup (reason) };
  return change;
}

/* The one thing, on the record as it is by now. */
static CfOutcome
change_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Change *change = data;
  g_auto (CfCustomer) customer = { 0 };
  gboolean found;
  if (!cf_record_load (shop->db, &CF_CUSTOMER, change->id, &customer, &found, error))
    return CF_FAILED;
  if (change->what == HOLD) {
    g_free (customer.hold_reason);
    customer.hold_reason = g_strdup (change->reason);
  }
  if (change->what == HOLD || change->what == LIFT_HOLD)
    customer.hold = change->what == HOLD;
  else
    customer.archived = change->what == ARCHIVE;
  return found ? cf_save_customer (shop, who, &customer, error) : cf_refuse (&who->refusal, CF_NOT_FOUND, "customer", NULL);
}

static void run_change (GtkWidget *parent, Change *change);

static void
on_undo (GObject *user, gpointer data)
{
  const Change *change = data;
  run_change (GTK_WIDGET (user), change_new (change->session, change->id, RESTORE, NULL));
}

static void
on_changed (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  const char *said[] = { [HOLD] = _("On hold"), [LIFT_HOLD] = _("The hold is lifted"), [ARCHIVE] = _("Customer archived"), [RESTORE] = _("Customer restored") };
  const Change *change = data;
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
      cf_act_show (GTK_WIDGET (user), outcome, refusal, error);
  } else if (change->what == ARCHIVE)
    cf_window_toast_undo (GTK_WIDGET (user), said[ARCHIVE], _("_Undo"), on_undo, user, change_new (change->session, change->id, ARCHIVE, NULL), change_free);
  else
    cf_window_toast (GTK_WIDGET (user), said[change->what]);
}

/* Takes @change. */
static void
run_change (GtkWidget *parent, Change *change)
{
  const char *titles[] = { [HOLD] = _("Put on Hold"), [LIFT_HOLD] = _("Lift Hold"), [ARCHIVE] = _("Archive Customer"), [RESTORE] = _("Restore Customer") };
  cf_act_run (parent, &(CfActAsk) { .session = change->session, .title = titles[change->what], .id = change->id, .work = change_work, .data = change, .data_free = change_free, .done = on_changed,
                                    .user = G_OBJECT (parent) });
}

typedef struct { GtkWidget *parent; CfSession *session; CfId id; } Hold;

static void
on_hold_reason (const char *text, gpointer user)
{
  g_autofree Hold *hold = user;
  g_autoptr (GtkWidget) parent = hold->parent;
  g_autoptr (CfSession) session = hold->session;
  if (text)
    run_change (parent, change_new (session, hold->id, HOLD, text));
}

void
cf_customer_set_hold (GtkWidget *parent, CfSession *session, const CfCustomer *customer, gboolean hold)
{
  if (!hold) {
    run_change (parent, change_new (session, customer->id, LIFT_HOLD, NULL));
    return;
  }
  Hold *asked = g_new (Hold, 1);
  *asked = (Hold) { g_object_ref (parent), g_object_ref (session), customer->id };
  cf_ask_reason (parent, _("Put on Hold"), _("Why shall this customer not be sold to on account? It is shown before selling."), on_hold_reason, asked);
}

void
cf_customer_set_archived (GtkWidget *parent, CfSession *session, const CfCustomer *customer, gboolean archived)
{
  run_change (parent, change_new (session, customer->id, archived ? ARCHIVE : RESTORE, NULL));
}

/* --- merging --- */

typedef struct { CfId from, into; } Merge;

static CfOutcome
merge_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Merge *merge = data;
  return cf_merge_customer (shop, who, merge->from, merge->into, error);
}

static void
on_merged (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  const Merge *merge = data;
  char id[CF_ID_TEXT];
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    cf_window_toast (GTK_WIDGET (user), merge->into ? _("Merged") : _("Parted again"));
    cf_window_openf (GTK_WIDGET (user), "customer/%s", cf_id_text (merge->into ? merge->into : merge->from, id));
  } else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (user), outcome, refusal, error);
}

static void
run_merge (GtkWidget *parent, CfSession *session, CfId from, CfId into)
{
  Merge merge = { from, into };
  cf_act_run (parent, &(CfActAsk) { .session = session, .title = _("Merge Customers"), .id = from, .work = merge_work, .data = g_memdup2 (&merge, sizeof merge), .data_free = g_free, .done = on_merged,
                                    .user = G_OBJECT (parent) });
}

void
cf_customer_part (GtkWidget *parent, CfSession *session, CfId alias_id)
{
  run_merge (parent, session, alias_id, 0);
}

/* The window that asks which customer is the same one. */
typedef struct { CfSession *session; GtkWidget *window, *parent, *say, *list; CfId from; GCancellable *cancel; } Ask;
typedef struct { CfId id; char *title, *detail; } Found;

static void
ask_free (gpointer p)
{
  Ask *ask = p;
  g_cancellable_cancel (ask->cancel);
  g_object_unref (ask->cancel);
  g_clear_weak_pointer (&ask->parent);
  g_object_unref (ask->session);
  g_free (ask);
}

static void
found_clear (gpointer p)
{
  g_free (((Found *) p)->title);
  g_free (((Found *) p)->detail);
}

static void
array_unref (gpointer p)
{
  g_array_unref (p);
}

static gpointer
find (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId)), found = g_array_new (FALSE, TRUE, sizeof (Found));
  g_array_set_clear_func (found, found_clear);
  if (!cf_search_customers (shop->db, data, 12, ids, error))
    return NULL;
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfCustomer) c = { 0 };
    gboolean there;
    if (!cf_record_load (shop->db, &CF_CUSTOMER, g_array_index (ids, CfId, i), &c, &there, error))
      return NULL;
    if (!there)
      continue;
    Found one = { c.id, g_strdup (c.name), g_strjoin (" · ", c.number ? c.number : "", c.city ? c.city : "", NULL) };
    g_array_append_val (found, one);
  }
  return g_steal_pointer (&found);
}

static void
say_found (Ask *ask, const char *text)
{
  gtk_label_set_label (GTK_LABEL (ask->say), text ? text : "");
  gtk_widget_set_visible (ask->say, text != NULL);
}

static void
on_found (GObject *source, GAsyncResult *result, gpointer user)
{
  GtkWidget *window = user;                                             /* its end cancels: then there is no answer */
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) found = cf_session_finish (result, &error);
  Ask *ask = g_object_get_data (G_OBJECT (window), "ask");
  if (!gtk_widget_get_visible (window))
    return;
  for (GtkWidget *child; (child = gtk_widget_get_first_child (ask->list));)
    gtk_list_box_remove (GTK_LIST_BOX (ask->list), child);
  for (guint i = 0; found && i < found->len; i++) {
    const Found *one = &g_array_index (found, Found, i);
    if (one->id == ask->from)
      continue;
    GtkWidget *row = adw_action_row_new ();
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), one->title);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), one->detail);
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&one->id, sizeof one->id), g_free);
    gtk_list_box_append (GTK_LIST_BOX (ask->list), row);
  }
  gboolean none = gtk_widget_get_first_child (ask->list) == NULL;
  gtk_widget_set_visible (ask->list, !none);
  say_found (ask, error ? error->message : none ? _("Nobody else is called that.") : NULL);
}

static void
on_typed (GtkEditable *entry, Ask *ask)
{
  g_cancellable_cancel (ask->cancel);
  g_object_unref (ask->cancel);
  ask->cancel = g_cancellable_new ();
  if (!*gtk_editable_get_text (entry)) {
    gtk_widget_set_visible (ask->list, FALSE);
    say_found (ask, _("Type the name or number of the customer that stays."));
  } else
    cf_session_read (ask->session, find, g_strdup (gtk_editable_get_text (entry)), g_free, array_unref, ask->cancel, on_found, ask->window);
}

typedef struct { GtkWidget *parent; CfSession *session; CfId from, into; } Sure;

static void
on_sure (const char *text, gpointer user)
{
  g_autofree Sure *sure = user;
  g_autoptr (GtkWidget) parent = sure->parent;
  g_autoptr (CfSession) session = sure->session;
  if (text)
    run_merge (parent, session, sure->from, sure->into);
}

static void
on_chosen (GtkListBox *list, GtkListBoxRow *row, Ask *ask)
{
  const char *name = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
  if (ask->parent) {
    Sure *sure = g_new (Sure, 1);
    *sure = (Sure) { g_object_ref (ask->parent), g_object_ref (ask->session), ask->from, *(CfId *) g_object_get_data (G_OBJECT (row), "id") };
    g_autofree char *title = g_strdup_printf (_("Merge Into %s?"), name);
    cf_ask_confirm (ask->parent, title, _("Everything of this customer is shown there from now on. It can be parted again as long as neither’s money was put on the other’s invoices."), _("_Merge"),
                    FALSE, on_sure, sure);
  }
  gtk_window_destroy (GTK_WINDOW (ask->window));
}

void
cf_customer_merge (GtkWidget *parent, CfSession *session, const CfCustomer *customer)
{
  Ask *ask = g_new0 (Ask, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *bar = adw_header_bar_new (), *entry = gtk_search_entry_new (), *scroll = gtk_scrolled_window_new (), *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  g_autofree char *title = g_strdup_printf (_("Merge %s Into…"), customer->name);
  *ask = (Ask) { .session = g_object_ref (session), .from = customer->id, .cancel = g_cancellable_new (), .say = gtk_label_new (NULL), .list = gtk_list_box_new () };
  ask->window = g_object_new (ADW_TYPE_WINDOW, "title", title, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 480, "default-height", 460, NULL);
  g_set_weak_pointer (&ask->parent, parent);
  g_object_set_data_full (G_OBJECT (ask->window), "ask", ask, ask_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("The customer that stays"), -1);
  gtk_widget_set_name (entry, "find");
  gtk_widget_set_name (ask->list, "found");
  g_object_set (box, "margin-start", 12, "margin-end", 12, "margin-top", 12, "margin-bottom", 12, "vexpand", TRUE, NULL);
  gtk_widget_add_css_class (ask->list, "boxed-list");
  gtk_widget_set_valign (ask->list, GTK_ALIGN_START);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), ask->list);
  gtk_widget_set_vexpand (scroll, TRUE);
  g_object_set (ask->say, "wrap", TRUE, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (ask->say, "dim-label");
  gtk_widget_set_visible (ask->list, FALSE);
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), ask->say);
  gtk_box_append (GTK_BOX (box), scroll);
  gtk_box_append (GTK_BOX (body), bar);
  gtk_box_append (GTK_BOX (body), box);
  adw_window_set_content (ADW_WINDOW (ask->window), body);
  g_signal_connect (entry, "changed", G_CALLBACK (on_typed), ask);
  g_signal_connect (ask->list, "row-activated", G_CALLBACK (on_chosen), ask);
  g_signal_connect_swapped (entry, "stop-search", G_CALLBACK (gtk_window_close), ask->window);      /* Escape in the entry */
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (ask->window, keys);
  on_typed (GTK_EDITABLE (entry), ask);
  gtk_window_present (GTK_WINDOW (ask->window));
}
