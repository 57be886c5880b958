/* cf-customer-page.c: see cf-customer-page.h. One read in a thread gives all that is shown (cf-customer-data.h); a change of the ledger asks again, and what did not change stays where it is. Until another
 * customer is there the one before stays, whole: what is pressed is about what is shown. (Greying it out would style a thousand widgets twice.) Of a customer with thousands of invoices the newest are shown at once,
 * and the rest is read when they have been drawn. */
#include "cf-card-notice.h"
#include "cf-customer-page.h"
#include "cf-aging-bar.h"
#include "cf-customer-acts.h"
#include "cf-customer-data.h"
#include "cf-customer-invoices.h"
#include "cf-customer-paper.h"
#include "cf-customer-payments.h"
#include "cf-customer-sheets.h"
#include "cf-customer-side.h"
#include "cf-date-entry.h"
#include "cf-figure-button.h"
#include "cf-file-in.h"
#include "cf-history.h"
#include "cf-redact-window.h"
#include "cf-warnings.h"
#include "cf-window.h"
#include "cf-wrap-box.h"
#include "base/id.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define SIDE_WIDTH 236
#define AT_ONCE 100                                                     /* invoices: more than a window shows */

struct _CfCustomerPage {
  AdwBin     parent;
  CfSession *session;
  CfCustomerData *data;                                                 /* what is shown; NULL: nothing yet */
  CfId       id;                                                        /* asked for */
  CfDate     day;
  GCancellable *cancel;
  gboolean   anew, filling, history_stale, payments_stale, payments_anew, wants_payments;
  guint      rest;                                                      /* the source that asks for the older invoices */
  char      *title;
  GtkWidget *pages, *problem, *content, *name, *name_words, *email, *email_words, *phone, *phone_words, *about, *warnings, *as_of, *today;
  GtkWidget *open, *unapplied, *balance, *aging, *tabs, *invoices_bin, *payments_bin, *history_bin, *files_bin, *side_bin, *drafts;
  GtkWidget *invoices, *payments, *history, *side, *history_kinds;
};
enum { PROP_SESSION = 1, PROP_TITLE, N_PROPS };
static GParamSpec *props[N_PROPS];
static guint shown_signal;

G_DEFINE_TYPE (CfCustomerPage, cf_customer_page, ADW_TYPE_BIN)

/* Acts of the history's filter, as they begin; in the order of the drop-down. */
static const char *const history_acts[] = { NULL, "invoice.", "payment.", "credit.", "collection.", "customer.", "contact." };

const char *
cf_customer_page_get_title (CfCustomerPage *self)
{
  return self->title;
}

static void
set_title (CfCustomerPage *self, const char *title)
{
  if (g_strcmp0 (self->title, title) == 0)
    return;
  g_free (self->title);
  self->title = g_strdup (title);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

/* --- warnings before selling (T10) --- */

static void
on_part (GtkWidget *button, CfCustomerPage *self)
{
  cf_customer_part (GTK_WIDGET (self), self->session, self->id);
}

static void
warn_alias (CfCustomerPage *self)
{
  g_autofree char *text = g_strdup_printf (_("%s was merged into this customer."), self->data->alias);
  GtkWidget *part = gtk_button_new_with_mnemonic (_("_Part Them"));
  GtkWidget *line = cf_warnings_add (self->warnings, FALSE, "dialog-information-symbolic", text);
  g_signal_connect_object (part, "clicked", G_CALLBACK (on_part), self, 0);
  gtk_box_append (GTK_BOX (line), part);
}

static void
show_warnings (CfCustomerPage *self)
{
  const CfCustomerData *d = self->data;
  cf_warnings_clear (self->warnings);
  if (d->past) {
    g_autofree char *date = cf_session_date (self->session, d->day), *text = g_strdup_printf (_("This is how it stood at the end of %s."), date);
    cf_warnings_add (self->warnings, FALSE, "document-open-recent-symbolic", text);
  }
  if (d->alias)
    warn_alias (self);
  GtkWidget *card = cf_card_notice_new (self->session, self->id, 0);
  if (card)
    gtk_box_append (GTK_BOX (self->warnings), card);
  gtk_widget_set_visible (self->warnings, cf_warnings_show (self->warnings, self->session, &d->customer, &d->standing) || card);
}

/* --- the head --- */

static void
show_reach (GtkWidget *button, GtkWidget *words, const char *text, const char *none)
{
  gboolean there = text && *text;
  gtk_label_set_label (GTK_LABEL (words), there ? text : none);
  gtk_widget_set_sensitive (button, there);
  gtk_widget_set_tooltip_text (button, there ? _("Copy") : NULL);
}

static void
show_head (CfCustomerPage *self)
{
  const CfCustomerData *d = self->data;
  const CfCustomer *c = &d->customer;
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  gtk_label_set_label (GTK_LABEL (self->name_words), c->name);
  gtk_widget_set_tooltip_text (self->name, c->name);
  show_reach (self->email, self->email_words, c->email, _("No e-mail"));
  show_reach (self->phone, self->phone_words, c->phone, _("No phone"));
  if (c->company && *c->company)
    g_ptr_array_add (words, c->company);
  if (c->number && *c->number)
    g_ptr_array_add (words, c->number);
  g_ptr_array_add (words, d->terms.name && *d->terms.name ? d->terms.name : _("Due on receipt"));
  g_ptr_array_add (words, d->tax_group.name && *d->tax_group.name ? d->tax_group.name : _("Untaxed"));
  if (d->certificates->len)
    g_ptr_array_add (words, _("Exemption certificate"));
  g_ptr_array_add (words, NULL);
  g_autofree char *about = g_strjoinv (" · ", (char **) words->pdata);
  gtk_label_set_label (GTK_LABEL (self->about), about);
  g_autofree char *drafts = g_strdup_printf (ngettext ("%u draft", "%u drafts", d->n_drafts), d->n_drafts);
  gtk_button_set_label (GTK_BUTTON (self->drafts), drafts);
  gtk_widget_set_visible (self->drafts, d->n_drafts > 0);
}

static void
show_figures (CfCustomerPage *self)
{
  const CfCustomerData *d = self->data;
  CfExplainAsk ask = { .figure = CF_FIGURE_OPEN, .customer_id = d->id, .as_of = d->past ? d->day : 0 };
  cf_figure_button_set (CF_FIGURE_BUTTON (self->open), d->open_minor, &ask, NULL);
  ask.figure = CF_FIGURE_UNAPPLIED;
  cf_figure_button_set (CF_FIGURE_BUTTON (self->unapplied), d->unapplied_minor, &ask, NULL);
  ask.figure = CF_FIGURE_BALANCE;
  cf_figure_button_set (CF_FIGURE_BUTTON (self->balance), d->balance_minor, &ask, NULL);
  cf_aging_bar_set (CF_AGING_BAR (self->aging), &d->aging, d->id, d->day);
  gtk_widget_set_visible (self->today, d->past);
}

/* --- files --- */

static void
on_scan (GtkWidget *button, CfCustomerPage *self)
{
  const CfCertificate *c = g_object_get_data (G_OBJECT (button), "what");
  cf_file_save (GTK_WIDGET (self), self->session, c->scan_hash, c->scan_name);
}

static void
show_files (CfCustomerPage *self)
{
  GtkWidget *list = gtk_list_box_new (), *empty;
  guint n = 0;
  gtk_widget_add_css_class (list, "boxed-list");
  g_object_set (list, "selection-mode", GTK_SELECTION_NONE, "valign", GTK_ALIGN_START, "margin-top", 12, "margin-bottom", 12, "margin-start", 12, "margin-end", 12, NULL);
  for (guint i = 0; i < self->data->certificates->len; i++) {
    const CfCertificate *c = &g_array_index (self->data->certificates, CfCertificate, i);
    if (!c->scan_hash || !*c->scan_hash)
      continue;
    GtkWidget *row = adw_action_row_new (), *save = gtk_button_new_with_mnemonic (_("_Save…"));
    g_autofree char *about = g_strdup_printf (_("Exemption certificate %s"), c->number ? c->number : "");
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), c->scan_name && *c->scan_name ? c->scan_name : c->scan_hash);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
    gtk_widget_set_valign (save, GTK_ALIGN_CENTER);
    g_object_set_data (G_OBJECT (save), "what", (gpointer) c);
    g_signal_connect_object (save, "clicked", G_CALLBACK (on_scan), self, 0);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), save);
    gtk_list_box_append (GTK_LIST_BOX (list), row);
    n++;
  }
  if (n) {
    adw_bin_set_child (ADW_BIN (self->files_bin), list);
    return;
  }
  g_object_ref_sink (list);
  g_object_unref (list);
  empty = g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", "mail-attachment-symbolic", "title", _("No Files Yet"), "description",
                        _("The scan of an exemption certificate is shown here. Attach it where the certificate is edited, on the right."), NULL);
  gtk_widget_add_css_class (empty, "compact");
  adw_bin_set_child (ADW_BIN (self->files_bin), empty);
}

static void load (CfCustomerPage *self, guint invoices_max);

/* --- history: asked for when it is looked at --- */

static void
show_history (CfCustomerPage *self)
{
  const char *tab = gtk_stack_get_visible_child_name (GTK_STACK (self->tabs));
  if (!self->data || !self->history_stale || g_strcmp0 (tab, "history") != 0)
    return;
  self->history_stale = FALSE;
  guint kind = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->history_kinds));
  cf_history_ask (CF_HISTORY (self->history), &(CfAuditAsk) { .customer_id = self->data->id, .act = kind < G_N_ELEMENTS (history_acts) ? history_acts[kind] : NULL });
}

/* Payments too are filled in when they are looked at. */
static void
show_payments (CfCustomerPage *self)
{
  if (!self->data || !self->payments_stale || g_strcmp0 (gtk_stack_get_visible_child_name (GTK_STACK (self->tabs)), "payments") != 0)
    return;
  if (!self->data->payments) {                                          /* many, and seldom looked at: read when they are */
    self->wants_payments = TRUE;
    load (self, 0);
    return;
  }
  cf_customer_payments_set (CF_CUSTOMER_PAYMENTS (self->payments), self->data, self->payments_anew);
  self->payments_stale = self->payments_anew = FALSE;
}

static void
on_tab (CfCustomerPage *self)
{
  show_payments (self);
  show_history (self);
}

static void
on_history_kind (CfCustomerPage *self)
{
  self->history_stale = TRUE;
  show_history (self);
}

/* --- loading --- */

static void
show_day (CfCustomerPage *self, CfDate day)
{
  self->filling = TRUE;
  cf_date_entry_set (CF_DATE_ENTRY (self->as_of), day);
  self->filling = FALSE;
}

/* It writes itself in the shop's way when it is left. */
static gboolean
is_typing_day (CfCustomerPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  return focus && gtk_widget_is_ancestor (focus, self->as_of);
}

static gboolean
load_rest (gpointer user)
{
  CfCustomerPage *self = user;
  self->rest = 0;
  load (self, 0);
  return G_SOURCE_REMOVE;
}

static void
show_data (CfCustomerPage *self)
{
  gboolean anew = self->anew;
  self->anew = FALSE;
  if (anew || !is_typing_day (self))
    show_day (self, self->data->day);
  if (anew)
    gtk_stack_set_visible_child_name (GTK_STACK (self->tabs), "invoices");
  set_title (self, self->data->customer.name);
  show_head (self);
  show_warnings (self);
  show_figures (self);
  cf_customer_invoices_set (CF_CUSTOMER_INVOICES (self->invoices), self->data, anew);
  cf_customer_side_set (CF_CUSTOMER_SIDE (self->side), self->data);
  show_files (self);
  self->history_stale = self->payments_stale = TRUE;
  self->payments_anew = self->payments_anew || anew;
  show_payments (self);
  show_history (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "customer.hold", !self->data->customer.hold);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "customer.lift-hold", self->data->customer.hold != 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "customer.archive", !self->data->customer.archived);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "customer.restore", self->data->customer.archived != 0);
  gtk_stack_set_visible_child (GTK_STACK (self->pages), self->content);
  if (self->data->more)
    self->rest = g_idle_add_full (G_PRIORITY_LOW, load_rest, self, NULL);
  g_signal_emit (self, shown_signal, 0);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user)
{
  CfCustomerPage *self = user;                                          /* alive: dispose cancels */
  g_autoptr (GError) error = NULL;
  CfCustomerData *data = cf_session_finish (result, &error), *was = self->data;
  if (!data) {
    gboolean none = g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND);
    g_autofree char *escaped = g_markup_escape_text (error->message, -1);
    adw_status_page_set_title (ADW_STATUS_PAGE (self->problem), none ? _("There Is No Such Customer") : _("It Could Not Be Read"));
    adw_status_page_set_description (ADW_STATUS_PAGE (self->problem), none ? NULL : escaped);
    gtk_stack_set_visible_child (GTK_STACK (self->pages), self->problem);
    return;
  }
  self->data = data;
  show_data (self);
  if (was)
    cf_customer_data_unref (was);
}

static void
load (CfCustomerPage *self, guint invoices_max)
{
  CfCustomerWanted wanted = { self->id, self->day, self->wants_payments, invoices_max };
  g_clear_handle_id (&self->rest, g_source_remove);
  if (self->cancel) {
    g_cancellable_cancel (self->cancel);
    g_object_unref (self->cancel);
  }
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, cf_customer_data_load, g_memdup2 (&wanted, sizeof wanted), g_free, cf_customer_data_unref, self->cancel, on_loaded, self);
}

void
cf_customer_page_open (CfCustomerPage *self, CfId id, CfDate day)
{
  if (id != self->id) {
    self->anew = TRUE;
    self->wants_payments = FALSE;
  }
  self->id = id;
  self->day = day;
  load (self, self->anew ? AT_ONCE : 0);
}

void
cf_customer_page_refresh (CfCustomerPage *self)
{
  if (self->id)
    load (self, 0);
}

CfId
cf_customer_page_get_shown (CfCustomerPage *self)
{
  return self->data ? self->data->id : 0;
}

void
cf_customer_page_focus (CfCustomerPage *self)
{
  gtk_widget_grab_focus (self->name);
}

/* --- what is pressed --- */

static void
copy (CfCustomerPage *self, const char *text, const char *said)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  cf_window_toast (GTK_WIDGET (self), said);
}

static void
on_email (CfCustomerPage *self)
{
  if (self->data)
    copy (self, self->data->customer.email, _("E-mail address copied"));
}

static void
on_phone (CfCustomerPage *self)
{
  if (self->data)
    copy (self, self->data->customer.phone, _("Phone number copied"));
}

static void
on_day (CfCustomerPage *self)
{
  CfDate day;
  if (self->filling || !self->data || !cf_date_entry_get (CF_DATE_ENTRY (self->as_of), &day) || day == 0 || day > self->data->today)
    return;
  CfDate wanted = day == self->data->today ? 0 : day;
  if (wanted != self->day) {
    self->day = wanted;
    load (self, 0);
  }
}

static void
on_today (CfCustomerPage *self)
{
  self->day = 0;
  show_day (self, cf_session_today (self->session));
  load (self, 0);
}

static void
open_about (CfCustomerPage *self, const char *address)
{
  char id[CF_ID_TEXT];
  if (self->data)
    cf_window_openf (GTK_WIDGET (self), "%s?customer=%s", address, cf_id_text (self->data->id, id));
}

static void
on_new_invoice (CfCustomerPage *self)
{
  open_about (self, "draft/new");
}

static void
on_take_payment (CfCustomerPage *self)
{
  open_about (self, "payment/new");
}

static void
on_drafts (CfCustomerPage *self)
{
  open_about (self, "invoices");
}

static void
on_statement (CfCustomerPage *self)
{
  if (self->data)
    cf_customer_save_statement (GTK_WIDGET (self), self->session, self->data->id, self->data->customer.name, self->data->day);
}

static void
on_edit (CfCustomerPage *self)
{
  if (self->data)
    cf_customer_sheet_show (GTK_WIDGET (self), self->session, &self->data->customer, NULL, NULL);
}

static void
on_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CfCustomerPage *self = CF_CUSTOMER_PAGE (widget);
  if (!self->data)
    return;
  const CfCustomer *customer = &self->data->customer;
  if (g_str_equal (name, "customer.edit"))
    on_edit (self);
  else if (g_str_equal (name, "customer.statement"))
    on_statement (self);
  else if (g_str_equal (name, "customer.hold") || g_str_equal (name, "customer.lift-hold"))
    cf_customer_set_hold (widget, self->session, customer, g_str_equal (name, "customer.hold"));
  else if (g_str_equal (name, "customer.archive") || g_str_equal (name, "customer.restore"))
    cf_customer_set_archived (widget, self->session, customer, g_str_equal (name, "customer.archive"));
  else if (g_str_equal (name, "customer.merge"))
    cf_customer_merge (widget, self->session, customer);
  else if (g_str_equal (name, "customer.redact"))
    cf_redact_window_show (widget, self->session, customer);
}

/* --- its life --- */

static void
cf_customer_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  g_assert (id == PROP_SESSION);
  g_set_object (&CF_CUSTOMER_PAGE (object)->session, g_value_get_object (value));
}

static void
cf_customer_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  g_assert (id == PROP_TITLE);
  g_value_set_string (value, CF_CUSTOMER_PAGE (object)->title);
}

static void
cf_customer_page_constructed (GObject *object)
{
  CfCustomerPage *self = CF_CUSTOMER_PAGE (object);
  G_OBJECT_CLASS (cf_customer_page_parent_class)->constructed (object);
  self->invoices = g_object_new (CF_TYPE_CUSTOMER_INVOICES, "session", self->session, NULL);
  self->payments = g_object_new (CF_TYPE_CUSTOMER_PAYMENTS, "session", self->session, NULL);
  self->side = g_object_new (CF_TYPE_CUSTOMER_SIDE, "session", self->session, NULL);
  self->history = cf_history_new (self->session);
  gtk_widget_set_vexpand (self->history, TRUE);
  adw_bin_set_child (ADW_BIN (self->invoices_bin), self->invoices);
  adw_bin_set_child (ADW_BIN (self->payments_bin), self->payments);
  adw_bin_set_child (ADW_BIN (self->history_bin), self->history);
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", SIDE_WIDTH, "tightening-threshold", SIDE_WIDTH, "child", self->side, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->side_bin), clamp);
  g_signal_connect_object (self->invoices, "statement", G_CALLBACK (on_statement), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->side, "edit", G_CALLBACK (on_edit), self, G_CONNECT_SWAPPED);
  cf_date_entry_set_session (CF_DATE_ENTRY (self->as_of), self->session);
  cf_aging_bar_set_session (CF_AGING_BAR (self->aging), self->session);
  GtkWidget *figures[] = { self->open, self->unapplied, self->balance };
  const char *captions[] = { _("Open invoices"), _("Unapplied credit"), _("Balance") };
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++) {
    cf_figure_button_set_session (CF_FIGURE_BUTTON (figures[i]), self->session);
    cf_figure_button_set_caption (CF_FIGURE_BUTTON (figures[i]), captions[i]);
  }
}

static void
cf_customer_page_dispose (GObject *object)
{
  CfCustomerPage *self = CF_CUSTOMER_PAGE (object);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_handle_id (&self->rest, g_source_remove);
  g_clear_pointer (&self->data, cf_customer_data_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_customer_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget)
{
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, pages);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, problem);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, content);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, name);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, name_words);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, email);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, email_words);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, phone);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, phone_words);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, about);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, warnings);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, as_of);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, today);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, open);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, unapplied);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, balance);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, aging);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, tabs);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, invoices_bin);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, payments_bin);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, history_bin);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, history_kinds);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, files_bin);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, side_bin);
  gtk_widget_class_bind_template_child (widget, CfCustomerPage, drafts);
}

static void
cf_customer_page_class_init (CfCustomerPageClass *klass)
{
  static const char *const actions[] = { "customer.edit", "customer.statement", "customer.hold", "customer.lift-hold", "customer.archive", "customer.restore", "customer.merge", "customer.redact" };
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->set_property = cf_customer_page_set_property;
  object->get_property = cf_customer_page_get_property;
  object->constructed = cf_customer_page_constructed;
  object->dispose = cf_customer_page_dispose;
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object, N_PROPS, props);
  shown_signal = g_signal_new ("shown", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (CF_TYPE_FIGURE_BUTTON);
  g_type_ensure (CF_TYPE_AGING_BAR);
  g_type_ensure (CF_TYPE_DATE_ENTRY);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget, actions[i], NULL, on_action);
  g_type_ensure (CF_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-customer-page.ui");
  bind_children (widget);
  gtk_widget_class_bind_template_callback (widget, on_email);
  gtk_widget_class_bind_template_callback (widget, on_phone);
  gtk_widget_class_bind_template_callback (widget, on_edit);
  gtk_widget_class_bind_template_callback (widget, on_day);
  gtk_widget_class_bind_template_callback (widget, on_today);
  gtk_widget_class_bind_template_callback (widget, on_new_invoice);
  gtk_widget_class_bind_template_callback (widget, on_take_payment);
  gtk_widget_class_bind_template_callback (widget, on_drafts);
  gtk_widget_class_bind_template_callback (widget, on_tab);
  gtk_widget_class_bind_template_callback (widget, on_history_kind);
}

static void
cf_customer_page_init (CfCustomerPage *self)
{
  self->title = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}
