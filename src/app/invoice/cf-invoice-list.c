/* cf-invoice-list.c: see cf-invoice-list.h. Two tables in one place: documents and drafts are different records; which is seen depends on the state that is chosen. */
#include "cf-invoice-list.h"
#include "cf-address.h"
#include "cf-date-entry.h"
#include "cf-draft-scratch.h"
#include "cf-invoice-words.h"
#include "cf-table.h"
#include "cf-window.h"
#include "cf-words.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfInvoiceList {
  GtkWidget     parent;
  GtkWidget    *box, *states, *from_bin, *from, *to_bin, *to, *typed, *stack, *total, *unfinished;
  CfTable      *invoices, *drafts;
  CfSession    *session;
  GCancellable *cancel;
  CfId          customer_id;
  gboolean      setting;
};

enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfInvoiceList, cf_invoice_list, GTK_TYPE_WIDGET)

typedef enum { DRAFTS, OPEN, OVERDUE, PAID, CREDITS, NOT_ISSUED, ALL } State;
static const struct { const char *name, *title; CfListFilter filter; const char *empty, *hint; } states[] = {
  [DRAFTS] = { "drafts", NC_("state", "Drafts"), CF_FILTER_ALL, N_("No Drafts"), N_("A draft is what you save before you issue it. F7 begins a new invoice.") },
  [OPEN] = { "open", NC_("state", "Open"), CF_FILTER_OPEN, N_("Nothing Is Open"), N_("Every invoice is paid. F7 begins a new one.") },
  [OVERDUE] = { "overdue", NC_("state", "Overdue"), CF_FILTER_OVERDUE, N_("Nothing Is Overdue"), N_("No invoice is past its due date.") },
  [PAID] = { "paid", NC_("state", "Paid"), CF_FILTER_PAID, N_("Nothing Is Paid Yet"), N_("F8 takes a payment.") },
  [CREDITS] = { "credits", NC_("state", "Credit Memos"), CF_FILTER_CREDIT, N_("No Credit Is Left"), N_("A credit memo is made from the page of the invoice that it takes back.") },
  [NOT_ISSUED] = { "void", NC_("state", "Void"), CF_FILTER_VOID, N_("Nothing Is Void"), N_("An invoice that is voided keeps its number and is listed here.") },
  [ALL] = { "all", NC_("state", "All"), CF_FILTER_ALL, N_("No Invoices Yet"), N_("F7 begins a new invoice.") },
};

/* --- cells --- */

static char *
number_cell (CfSession *session, gconstpointer p, const char **ret_style)
{
  const CfInvoiceRow *row = p;
  return row->kind == CF_INVOICE_INVOICE ? g_strdup (row->number) : g_strdup_printf ("%s %s", cf_words_invoice (row->kind), row->number);
}

static char *customer_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfInvoiceRow *) row)->customer); }
static char *date_cell (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_date (session, ((const CfInvoiceRow *) row)->date); }
static char *due_cell (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_date (session, ((const CfInvoiceRow *) row)->due); }
static char *po_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfInvoiceRow *) row)->po); }
static char *total_cell (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_money (session, ((const CfInvoiceRow *) row)->total_minor); }

static char *
open_cell (CfSession *session, gconstpointer p, const char **ret_style)
{
  const CfInvoiceRow *row = p;
  if (row->open_minor == 0)
    *ret_style = "dim-label";
  return cf_session_money (session, row->open_minor);
}

static char *
state_cell (CfSession *session, gconstpointer p, const char **ret_style)
{
  const CfInvoiceRow *row = p;
  return cf_invoice_state_cell (row->kind, row->is_void, row->total_minor, row->open_minor, row->due, cf_session_today (session), ret_style);
}

static const CfTableColumn invoice_columns[] = {
  { N_("Number"), 110, FALSE, FALSE, CF_SORT_NUMBER, number_cell }, { N_("Customer"), 0, TRUE, FALSE, CF_SORT_CUSTOMER, customer_cell }, { N_("Date"), 104, FALSE, FALSE, CF_SORT_DATE, date_cell },
  { N_("Due"), 104, FALSE, FALSE, CF_SORT_DUE, due_cell }, { N_("PO"), 96, FALSE, FALSE, 0, po_cell }, { N_("Total"), 104, FALSE, TRUE, CF_SORT_TOTAL, total_cell },
  { N_("Open"), 104, FALSE, TRUE, CF_SORT_OPEN, open_cell }, { N_("State"), 164, FALSE, FALSE, 0, state_cell },
};

static char *
draft_kind_cell (CfSession *session, gconstpointer row, const char **ret_style)
{
  return g_strdup (((const CfDraftRow *) row)->kind == CF_DRAFT_CREDIT_MEMO ? _("Credit memo") : _("Invoice"));
}

static char *draft_customer_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfDraftRow *) row)->customer); }
static char *draft_po_cell (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfDraftRow *) row)->po); }
static char *draft_made_cell (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_time (session, ((const CfDraftRow *) row)->made); }

static char *
draft_lines_cell (CfSession *session, gconstpointer row, const char **ret_style)
{
  return g_strdup_printf ("%d", (int) ((const CfDraftRow *) row)->n_lines);
}

static const CfTableColumn draft_columns[] = {
  { N_("Draft of"), 120, FALSE, FALSE, 0, draft_kind_cell }, { N_("Customer"), 0, TRUE, FALSE, CF_SORT_CUSTOMER, draft_customer_cell }, { N_("Made"), 150, FALSE, FALSE, CF_SORT_DATE, draft_made_cell },
  { N_("PO"), 120, FALSE, FALSE, 0, draft_po_cell }, { N_("Lines"), 80, FALSE, TRUE, 0, draft_lines_cell },
};

/* --- asking --- */

static State
chosen (CfInvoiceList *self)
{
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->states));
  return at < G_N_ELEMENTS (states) ? at : OPEN;
}

static CfTable *
shown (CfInvoiceList *self)
{
  return chosen (self) == DRAFTS ? self->drafts : self->invoices;
}

static void
show_total (CfInvoiceList *self)
{
  CfListing *listing = cf_table_get_listing (shown (self));
  guint n;
  CfMoney total, open;
  cf_listing_get_totals (listing, &n, &total, &open);
  g_autofree char *total_text = cf_session_money (self->session, total), *open_text = cf_session_money (self->session, open), *text = NULL;
  if (cf_listing_get_counting (listing))
    text = g_strdup (_("Counting…"));
  else if (chosen (self) == DRAFTS)
    text = g_strdup_printf (ngettext ("%u draft", "%u drafts", n), n);
  else
    text = g_strdup_printf (ngettext ("%u document · total %s · open %s", "%u documents · total %s · open %s", n), n, total_text, open_text);
  gtk_label_set_label (GTK_LABEL (self->total), text);
}

static void
ask (CfInvoiceList *self)
{
  State state = chosen (self);
  CfListing *listing = cf_table_get_listing (shown (self));
  CfListingAsk question = { .kind = state == DRAFTS ? CF_LIST_DRAFTS : CF_LIST_INVOICES, .filter = states[state].filter, .customer_id = self->customer_id, .today = cf_session_today (self->session),
                            .typed = gtk_editable_get_text (GTK_EDITABLE (self->typed)) };
  const CfListingAsk *before = cf_listing_get_ask (listing);
  CfDate from = 0, to = 0;
  if (before && before->kind == question.kind) {                        /* the head that was clicked stays */
    question.sort = before->sort;
    question.descending = before->descending;
  }
  if (cf_date_entry_get (CF_DATE_ENTRY (self->from), &from) && cf_date_entry_get (CF_DATE_ENTRY (self->to), &to)) {
    question.from = from;
    question.to = to;
  }
  cf_table_set_empty (shown (self), "cf-invoices-symbolic", _(states[state].empty), _(states[state].hint));
  cf_listing_ask (listing, &question);
  gtk_stack_set_visible_child (GTK_STACK (self->stack), GTK_WIDGET (shown (self)));
  show_total (self);
}

static void
on_asked (CfInvoiceList *self)
{
  if (self->session && !self->setting)
    ask (self);
}

static void
on_open_invoice (CfInvoiceList *self, CfId id)
{
  char text[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (self), "invoice/%s", cf_id_text (id, text));
}

static void
on_open_draft (CfInvoiceList *self, CfId id)
{
  char text[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (self), "draft/%s", cf_id_text (id, text));
}

/* --- what was being typed when the program ended (D30) --- */

static void
array_free (gpointer array)
{
  g_array_unref (array);
}

static gpointer
unfinished_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  GArray *unfinished = g_array_new (FALSE, FALSE, sizeof (CfUnfinished));
  g_array_set_clear_func (unfinished, cf_unfinished_clear);
  if (cf_unfinished_load (shop->db, unfinished, error))
    return unfinished;
  g_array_unref (unfinished);
  return NULL;
}

static void
on_take_up (GtkWidget *button, CfInvoiceList *self)
{
  cf_window_open (GTK_WIDGET (self), g_object_get_data (G_OBJECT (button), "address"));
}

static void
add_unfinished (CfInvoiceList *self, const CfUnfinished *unfinished)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9), *icon = gtk_image_new_from_icon_name ("document-edit-symbolic"), *button = gtk_button_new_with_mnemonic (_("_Go On"));
  char id[CF_ID_TEXT];
  g_autofree char *time = cf_session_time (self->session, unfinished->at);
  g_autofree char *text = *unfinished->customer ? g_strdup_printf (ngettext ("Not saved: %s, %u line, typed at %s", "Not saved: %s, %u lines, typed at %s", unfinished->n_lines), unfinished->customer, unfinished->n_lines, time)
                                                : g_strdup_printf (ngettext ("Not saved: %u line, typed at %s", "Not saved: %u lines, typed at %s", unfinished->n_lines), unfinished->n_lines, time);
  GtkWidget *label = gtk_label_new (text);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_object_set_data_full (G_OBJECT (button), "address", g_strdup_printf ("draft/%s", cf_id_text (unfinished->id, id)), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_take_up), self, 0);
  gtk_widget_add_css_class (box, "warning-line");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (self->unfinished), box);
}

static void
on_unfinished (GObject *source, GAsyncResult *result, gpointer user)
{
  CfInvoiceList *self = user;
  g_autoptr (GArray) unfinished = cf_session_finish (result, NULL);
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (self->unfinished)))
    gtk_box_remove (GTK_BOX (self->unfinished), child);
  for (guint i = 0; unfinished && i < MIN (unfinished->len, 3); i++)
    add_unfinished (self, &g_array_index (unfinished, CfUnfinished, i));
  gtk_widget_set_visible (self->unfinished, unfinished && unfinished->len > 0);
}

static void
look_for_unfinished (CfInvoiceList *self)
{
  cf_session_read (self->session, unfinished_work, NULL, NULL, array_free, self->cancel, on_unfinished, self);
}

/* --- from outside --- */

void
cf_invoice_list_refresh (CfInvoiceList *self)
{
  cf_listing_refresh (cf_table_get_listing (shown (self)));
  look_for_unfinished (self);
}

void
cf_invoice_list_open (CfInvoiceList *self, const char *path)
{
  g_autofree char *state = cf_address_get (path, "state"), *typed = cf_address_get (path, "typed");
  self->setting = TRUE;
  for (guint i = 0; state && i < G_N_ELEMENTS (states); i++)
    if (strcmp (states[i].name, state) == 0)
      gtk_drop_down_set_selected (GTK_DROP_DOWN (self->states), i);
  if (*path) {
    self->customer_id = cf_address_id (path, "customer");
    cf_date_entry_set (CF_DATE_ENTRY (self->from), cf_address_date (path, "from"));
    cf_date_entry_set (CF_DATE_ENTRY (self->to), cf_address_date (path, "to"));
    gtk_editable_set_text (GTK_EDITABLE (self->typed), typed ? typed : "");
  }
  self->setting = FALSE;
  ask (self);
  look_for_unfinished (self);
}

static GtkWidget *
date_new (CfInvoiceList *self, GtkWidget *bin, const char *name)
{
  GtkWidget *date = cf_date_entry_new (self->session, name);
  adw_bin_set_child (ADW_BIN (bin), date);
  g_signal_connect_object (date, "changed", G_CALLBACK (on_asked), self, G_CONNECT_SWAPPED);
  return date;
}

static CfTable *
table_new (CfInvoiceList *self, CfListKind kind, const char *name, const CfTableColumn *columns, guint n, GCallback open)
{
  CfTable *table = cf_table_new (self->session, kind, name, columns, n, FALSE);
  gtk_stack_add_child (GTK_STACK (self->stack), GTK_WIDGET (table));
  g_signal_connect_object (table, "open", open, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cf_table_get_listing (table), "answered", G_CALLBACK (show_total), self, G_CONNECT_SWAPPED);
  return table;
}

void
cf_invoice_list_set_session (CfInvoiceList *self, CfSession *session)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  if (!g_set_object (&self->session, session) || !session)
    return;
  self->setting = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    gtk_string_list_append (names, g_dpgettext2 (GETTEXT_PACKAGE, "state", states[i].title));
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->states), G_LIST_MODEL (names));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->states), OPEN);
  self->from = date_new (self, self->from_bin, _("From"));
  self->to = date_new (self, self->to_bin, _("To"));
  self->invoices = table_new (self, CF_LIST_INVOICES, _("Invoices"), invoice_columns, G_N_ELEMENTS (invoice_columns), G_CALLBACK (on_open_invoice));
  self->drafts = table_new (self, CF_LIST_DRAFTS, _("Drafts"), draft_columns, G_N_ELEMENTS (draft_columns), G_CALLBACK (on_open_draft));
  self->setting = FALSE;
}

/* --- the widget --- */

static gboolean
cf_invoice_list_grab_focus (GtkWidget *widget)
{
  CfInvoiceList *self = CF_INVOICE_LIST (widget);
  if (self->session)
    cf_table_focus (shown (self));
  return TRUE;
}

static void
cf_invoice_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    cf_invoice_list_set_session (CF_INVOICE_LIST (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_invoice_list_dispose (GObject *object)
{
  CfInvoiceList *self = CF_INVOICE_LIST (object);
  g_cancellable_cancel (self->cancel);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_INVOICE_LIST);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_invoice_list_parent_class)->dispose (object);
}

static void
cf_invoice_list_finalize (GObject *object)
{
  g_object_unref (CF_INVOICE_LIST (object)->cancel);
  G_OBJECT_CLASS (cf_invoice_list_parent_class)->finalize (object);
}

static void
cf_invoice_list_class_init (CfInvoiceListClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_invoice_list_dispose;
  object->finalize = cf_invoice_list_finalize;
  object->set_property = cf_invoice_list_set_property;
  widget->grab_focus = cf_invoice_list_grab_focus;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-invoice-list.ui");
  gtk_widget_class_bind_template_child (widget, CfInvoiceList, box);
  gtk_widget_class_bind_template_child (widget, CfInvoiceList, states);
  gtk_widget_class_bind_template_child (widget, CfInvoiceList, from_bin);
  gtk_widget_class_bind_template_child (widget, CfInvoiceList, to_bin);
  gtk_widget_class_bind_template_child (widget, CfInvoiceList, typed);
  gtk_widget_class_bind_template_child (widget, CfInvoiceList, stack);
  gtk_widget_class_bind_template_child (widget, CfInvoiceList, total);
  gtk_widget_class_bind_template_child (widget, CfInvoiceList, unfinished);
  gtk_widget_class_bind_template_callback (widget, on_asked);
}

static void
cf_invoice_list_init (CfInvoiceList *self)
{
  self->cancel = g_cancellable_new ();
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->setting = FALSE;
}
