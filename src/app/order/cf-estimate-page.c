/* cf-estimate-page.c: see cf-estimate-page.h. What is ticked of the lines that are a choice, or may be left out, is what an order is made of; it begins as it is usually taken and is the page's own: nothing keeps it. */
#include "cf-estimate-page.h"
#include "cf-compose.h"
#include "cf-message-rows.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-order-acts.h"
#include "cf-order-paper.h"
#include "cf-order-words.h"
#include "cf-window.h"
#include "shop/estimate.h"
#include "store/label.h"
#include "store/lookup.h"
#include <glib/gi18n-lib.h>

typedef struct {
  CfEstimate estimate;
  char      *customer;
  GArray    *versions;                                       /* CfEstimateVersion, oldest first */
  CfId       order_id;                                       /* what was made of it; 0 = nothing */
  char      *order;
} Data;

struct _CfEstimatePage {
  AdwBin        parent;
  CfSession    *session;
  Data         *data;                                                   /* NULL: nothing yet */
  CfId          id;
  GCancellable *cancel;
  GPtrArray    *ticks;                                                  /* GtkCheckButton or NULL, one a line */
  GtkWidget    *customer, *customer_name, *about, *lines, *versions, *lose, *problem;
  GPtrArray    *rows;
};

G_DEFINE_TYPE (CfEstimatePage, cf_estimate_page, ADW_TYPE_BIN)
static guint titled_signal;

/* --- reading --- */

static void version_clear (gpointer p) { cf_estimate_version_clear (p); }

static void
data_free (gpointer p)
{
  Data *data = p;
  cf_estimate_clear (&data->estimate);
  g_free (data->customer);
  g_free (data->order);
  g_array_unref (data->versions);
  g_free (data);
}

static gboolean
load_into (CfDb *db, CfId id, Data *data, GError **error)
{
  g_autoptr (GArray) versions = g_array_new (FALSE, FALSE, sizeof (CfId)), orders = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean found, ok = cf_record_load (db, &CF_ESTIMATE, id, &data->estimate, &found, error);
  if (ok && !found) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_NOT_FOUND, "opening the estimate: there is none with this id");
    return FALSE;
  }
  ok = ok && (data->customer = cf_label (db, &CF_CUSTOMER, data->estimate.customer_id, error)) && cf_lookup_ids (db, CF_VERSIONS_OF_ESTIMATE, id, versions, error) &&
       cf_lookup_ids (db, CF_ORDERS_OF_ESTIMATE, id, orders, error);
  for (guint i = 0; ok && i < versions->len; i++) {
    g_array_set_size (data->versions, i + 1);
    ok = cf_record_load (db, &CF_ESTIMATE_VERSION, g_array_index (versions, CfId, i), &g_array_index (data->versions, CfEstimateVersion, i), &found, error);
  }
  if (!ok || !orders->len)
    return ok;
  data->order_id = g_array_index (orders, CfId, orders->len - 1);
  return (data->order = cf_label (db, &CF_ORDER, data->order_id, error)) != NULL;
}

static gpointer
load (CfShop *shop, gpointer id, GCancellable *cancel, GError **error)
{
  Data *data = g_new0 (Data, 1);
  data->versions = g_array_new (FALSE, TRUE, sizeof (CfEstimateVersion));
  g_array_set_clear_func (data->versions, version_clear);
  if (load_into (shop->db, *(CfId *) id, data, error))
    return data;
  data_free (data);
  return NULL;
}

/* --- acts --- */

typedef struct { CfId id, estimate_id; guint *choices, n; gboolean lose; char *said; } Work;

static void
work_free (gpointer p)
{
  g_free (((Work *) p)->choices);
  g_free (((Work *) p)->said);
  g_free (p);
}

static CfOutcome
convert_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_auto (CfOrder) order = { 0 };
  CfOutcome outcome = cf_estimate_convert (shop, who, work->id, work->estimate_id, work->choices, work->n, &order, error);
  g_free (work->said);
  work->said = g_strdup (order.number);
  return outcome;
}

static CfOutcome
offer_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_auto (CfEstimateVersion) version = { 0 };
  CfOutcome outcome = cf_estimate_offer (shop, who, work->id, work->estimate_id, &version, error);
  g_free (work->said);
  work->said = outcome == CF_ALREADY ? g_strdup_printf (_("Nothing changed since version %d"), (int) version.version) : g_strdup_printf (_("Offered as version %d"), (int) version.version);
  return outcome;
}

static CfOutcome lose_work (CfShop *shop, CfWho *who, gpointer data, GError **error) { return cf_estimate_close (shop, who, ((Work *) data)->estimate_id, CF_ESTIMATE_LOST, error); }

static void
on_said (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (cf_order_act_is_done (outcome, refusal, error, user))
    cf_window_toast (GTK_WIDGET (user), ((Work *) data)->said);
}

static void
on_converted (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  const Work *work = data;
  char id[CF_ID_TEXT];
  if (!cf_order_act_is_done (outcome, refusal, error, user))
    return;
  g_autofree char *text = g_strdup_printf (_("Order %s made"), work->said ? work->said : "");
  cf_window_openf (GTK_WIDGET (user), "order/%s", cf_id_text (work->id, id));
  cf_window_toast (GTK_WIDGET (user), text);
}

static void
run (CfEstimatePage *self, const char *title, Work *work, CfActWork act, CfActDone done)
{
  work->estimate_id = self->data->estimate.id;
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = title, .id = work->id, .work = act, .data = work, .data_free = work_free, .done = done, .user = G_OBJECT (self) });
}

static void
act_offer (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfEstimatePage *self = CF_ESTIMATE_PAGE (widget);
  Work *work = g_new0 (Work, 1);
  work->id = cf_session_next_id (self->session);
  run (self, _("Offer the estimate"), work, offer_work, on_said);
}

/* The lines that are ticked, where anything may be chosen. */
static void
act_convert (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfEstimatePage *self = CF_ESTIMATE_PAGE (widget);
  Work *work = g_new0 (Work, 1);
  work->id = cf_id_derive ("order of an estimate", 0, &self->data->estimate.id, 1, NULL);
  work->choices = g_new (guint, MAX (1, self->ticks->len));
  for (guint i = 0; i < self->ticks->len; i++)
    if (self->ticks->pdata[i] && gtk_check_button_get_active (self->ticks->pdata[i]))
      work->choices[work->n++] = i + 1;
  run (self, _("Make an order"), work, convert_work, on_converted);
}

static void
on_lose (CfEstimatePage *self)
{
  Work *work = g_new0 (Work, 1);
  work->id = self->data->estimate.id;
  work->said = g_strdup (_("Estimate closed as lost"));
  run (self, _("Why was it lost?"), work, lose_work, on_said);
}

/* On paper as it was offered last; a draft where it never was. */
static void
on_paper (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfEstimatePage *self = CF_ESTIMATE_PAGE (widget);
  if (!self->data)
    return;
  g_autofree char *title = g_strdup_printf (_("Estimate %s"), self->data->estimate.number);
  cf_order_paper (widget, self->session, CF_ORDER_PAPER_ESTIMATE, &self->data->estimate.id, 1, title, g_str_equal (name, "estimate.print"));
}

static void
on_send (GtkWidget *widget, const char *unused, GVariant *none)
{
  CfEstimatePage *self = CF_ESTIMATE_PAGE (widget);
  if (!self->data)
    return;
  g_autofree char *name = g_strdup_printf (_("Estimate %s"), self->data->estimate.number);
  cf_compose_show (widget, self->session, CF_ABOUT_ESTIMATE, self->data->estimate.id, name);
}

static void
on_customer (CfEstimatePage *self)
{
  char id[CF_ID_TEXT];
  if (self->data)
    cf_window_openf (GTK_WIDGET (self), "customer/%s", cf_id_text (self->data->estimate.customer_id, id));
}

static void
on_order (CfEstimatePage *self)
{
  char id[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (self), "order/%s", cf_id_text (self->data->order_id, id));
}

/* --- showing --- */

static GtkWidget *
add_row (CfEstimatePage *self, GtkWidget *group, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle ? subtitle : "");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_object_set_data (G_OBJECT (row), "group", group);
  g_ptr_array_add (self->rows, row);
  return row;
}

/* One of a choice is a radio button; what may be left out is a check button. */
static GtkWidget *
add_tick (CfEstimatePage *self, GtkWidget *row, guint i, gboolean active)
{
  const CfEstimateLine *line = &self->data->estimate.lines[i];
  GtkWidget *tick = gtk_check_button_new ();
  for (guint k = 0; line->choice && k < i; k++)
    if (self->data->estimate.lines[k].choice == line->choice && self->ticks->pdata[k]) {
      gtk_check_button_set_group (GTK_CHECK_BUTTON (tick), self->ticks->pdata[k]);
      break;
    }
  gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), active);
  gtk_widget_set_valign (tick, GTK_ALIGN_CENTER);
  gtk_widget_set_sensitive (tick, self->data->estimate.state == CF_ESTIMATE_OPEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_PROPERTY_LABEL, line->description, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), tick);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), tick);
  return tick;
}

static void
show_lines (CfEstimatePage *self)
{
  const CfEstimate *e = &self->data->estimate;
  g_autofree gboolean *taken = g_new0 (gboolean, MAX (1, e->n_lines));
  CfRefusal refusal = { 0 };
  gboolean usual = cf_estimate_take (e->lines, e->n_lines, NULL, 0, taken, &refusal) == CF_OK;
  cf_refusal_clear (&refusal);
  g_ptr_array_set_size (self->ticks, 0);
  for (guint i = 0; i < e->n_lines; i++) {
    const CfEstimateLine *line = &e->lines[i];
    g_autofree char *quantity = cf_order_quantity_words (self->session, line->quantity), *price = cf_order_price_words (self->session, line->unit_price);
    g_autofree char *words = g_strdup_printf ("%s × %s%s%s", quantity, price, line->choice ? " · " : line->optional ? " · " : "",
                                              line->choice ? _("one of these") : line->optional ? _("may be left out") : "");
    GtkWidget *row = add_row (self, self->lines, line->description, words);
    g_ptr_array_add (self->ticks, line->choice || line->optional ? add_tick (self, row, i, usual && taken[i]) : NULL);
  }
}

static void
show_versions (CfEstimatePage *self)
{
  for (guint i = self->data->versions->len; i-- > 0;) {
    const CfEstimateVersion *version = &g_array_index (self->data->versions, CfEstimateVersion, i);
    g_autofree char *date = cf_session_date (self->session, version->date), *title = g_strdup_printf (_("Version %d"), (int) version->version), *total = cf_session_money (self->session, version->total_minor);
    GtkWidget *label = gtk_label_new (total);
    gtk_widget_add_css_class (label, "numeric");
    adw_action_row_add_suffix (ADW_ACTION_ROW (add_row (self, self->versions, title, date)), label);
  }
  if (self->data->order_id) {
    GtkWidget *row = add_row (self, self->versions, self->data->order, _("The order that was made of it")), *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_signal_connect_object (row, "activated", G_CALLBACK (on_order), self, G_CONNECT_SWAPPED);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  }
  gtk_widget_set_visible (self->versions, self->data->versions->len || self->data->order_id);
}

static void
show_data (CfEstimatePage *self)
{
  const CfEstimate *e = &self->data->estimate;
  const char *style;
  g_autofree char *state = cf_order_estimate_cell (e->state, e->expires, cf_session_today (self->session), &style), *date = cf_session_date (self->session, e->date), *expires = cf_session_date (self->session, e->expires);
  g_autofree char *until = *expires ? g_strdup_printf (_("good until %s"), expires) : NULL;
  g_autofree char *po = e->po && *e->po ? g_strdup_printf (_("PO %s"), e->po) : NULL;
  GString *about = g_string_new (state);
  const char *words[] = { date, until, po, e->state != CF_ESTIMATE_OPEN && e->reason && *e->reason ? e->reason : NULL };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i])
      g_string_append_printf (about, " · %s", words[i]);
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (g_object_get_data (self->rows->pdata[i], "group"), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  gtk_label_set_label (GTK_LABEL (self->customer_name), self->data->customer);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->customer), GTK_ACCESSIBLE_PROPERTY_LABEL, self->data->customer, -1);
  CfSent times = { 0 };
  g_autofree char *sent = cf_sent_load (cf_session_get_shop (self->session)->db, e->id, &times, NULL) ? cf_message_words_sent (self->session, &times) : NULL;
  if (sent)
    g_string_append_printf (about, " · %s", sent);
  gtk_label_set_label (GTK_LABEL (self->about), about->str);
  g_string_free (about, TRUE);
  show_lines (self);
  show_versions (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "estimate.offer", e->state == CF_ESTIMATE_OPEN);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "estimate.convert", e->state == CF_ESTIMATE_OPEN);
  gtk_widget_set_sensitive (self->lose, e->state == CF_ESTIMATE_OPEN);
  gtk_label_set_label (GTK_LABEL (self->problem), "");
  g_signal_emit (self, titled_signal, 0);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user)
{
  CfEstimatePage *self = user;
  g_autoptr (GError) error = NULL;
  Data *data = cf_session_finish (result, &error), *was = self->data;
  if (!data) {
    gtk_label_set_label (GTK_LABEL (self->problem), error->message);
    return;
  }
  self->data = data;
  show_data (self);
  if (was)
    data_free (was);
}

void
cf_estimate_page_refresh (CfEstimatePage *self)
{
  if (!self->id)
    return;
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, load, g_memdup2 (&self->id, sizeof self->id), g_free, data_free, self->cancel, on_loaded, self);
}

void
cf_estimate_page_open (CfEstimatePage *self, CfId id)
{
  self->id = id;
  cf_estimate_page_refresh (self);
}

const char *cf_estimate_page_get_title (CfEstimatePage *self) { return self->data ? self->data->estimate.number : _("Estimate"); }
CfId        cf_estimate_page_get_customer (CfEstimatePage *self) { return self->data ? self->data->estimate.customer_id : 0; }
void        cf_estimate_page_set_session (CfEstimatePage *self, CfSession *session) { g_set_object (&self->session, session); }

/* --- its life --- */

static gboolean
cf_estimate_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CF_ESTIMATE_PAGE (widget)->customer);
}

static void
cf_estimate_page_dispose (GObject *object)
{
  CfEstimatePage *self = CF_ESTIMATE_PAGE (object);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_pointer (&self->data, data_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_estimate_page_parent_class)->dispose (object);
}

static void
cf_estimate_page_finalize (GObject *object)
{
  g_ptr_array_unref (CF_ESTIMATE_PAGE (object)->rows);
  g_ptr_array_unref (CF_ESTIMATE_PAGE (object)->ticks);
  G_OBJECT_CLASS (cf_estimate_page_parent_class)->finalize (object);
}

static void
cf_estimate_page_class_init (CfEstimatePageClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_estimate_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_estimate_page_finalize;
  widget->grab_focus = cf_estimate_page_grab_focus;
  titled_signal = g_signal_new ("titled", CF_TYPE_ESTIMATE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget, "estimate.offer", NULL, act_offer);
  gtk_widget_class_install_action (widget, "estimate.convert", NULL, act_convert);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_s, GDK_CONTROL_MASK, "estimate.offer", NULL);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_Return, GDK_CONTROL_MASK, "estimate.convert", NULL);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "estimate.convert", NULL);
  gtk_widget_class_install_action (widget, "estimate.print", NULL, on_paper);
  gtk_widget_class_install_action (widget, "estimate.save", NULL, on_paper);
  gtk_widget_class_install_action (widget, "estimate.send", NULL, on_send);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_m, GDK_CONTROL_MASK, "estimate.send", NULL);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_p, GDK_CONTROL_MASK, "estimate.print", NULL);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-estimate-page.ui");
  gtk_widget_class_bind_template_child (widget, CfEstimatePage, customer);
  gtk_widget_class_bind_template_child (widget, CfEstimatePage, customer_name);
  gtk_widget_class_bind_template_child (widget, CfEstimatePage, about);
  gtk_widget_class_bind_template_child (widget, CfEstimatePage, lines);
  gtk_widget_class_bind_template_child (widget, CfEstimatePage, versions);
  gtk_widget_class_bind_template_child (widget, CfEstimatePage, lose);
  gtk_widget_class_bind_template_child (widget, CfEstimatePage, problem);
  gtk_widget_class_bind_template_callback (widget, on_customer);
  gtk_widget_class_bind_template_callback (widget, on_lose);
}

static void
cf_estimate_page_init (CfEstimatePage *self)
{
  self->rows = g_ptr_array_new ();
  self->ticks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "estimate.offer", FALSE);      /* nothing is shown yet */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "estimate.convert", FALSE);
}
