/* cf-group-page.c: see cf-group-page.h. */
#include "cf-group-page.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-invoice-data.h"
#include "cf-invoice-words.h"
#include "cf-file-out.h"
#include "cf-print.h"
#include "cf-payment-sheet.h"
#include "cf-preview.h"
#include "cf-window.h"
#include "base/decimal.h"
#include "shop/correct-invoice.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfGroupPage {
  GtkWidget     parent;
  GtkWidget    *box, *heading, *subtitle, *members, *preview, *flap, *show_preview, *menu, *pay, *print;
  CfSession    *session;
  GCancellable *cancel;
  GPtrArray    *data;                                                   /* CfInvoiceData, as the group has them; NULL: not read yet */
  CfInvoiceGroup group;
  CfId          id;
  char         *title;
  gboolean      reading, again;
};

enum { TITLED, N_SIGNALS };
static guint signals[N_SIGNALS];
enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfGroupPage, cf_group_page, GTK_TYPE_WIDGET)

static void read_it (CfGroupPage *self);

/* --- reading --- */

typedef struct { CfInvoiceGroup group; GPtrArray *data; } Answer;

static void
answer_free (gpointer p)
{
  Answer *answer = p;
  cf_invoice_group_clear (&answer->group);
  g_clear_pointer (&answer->data, g_ptr_array_unref);
  g_free (answer);
}

static gpointer
read_work (CfShop *shop, gpointer id, GCancellable *cancel, GError **error)
{
  Answer *answer = g_new0 (Answer, 1);
  gboolean found;
  answer->data = g_ptr_array_new_with_free_func (cf_invoice_data_free);
  gboolean ok = cf_record_load (shop->db, &CF_INVOICE_GROUP, *(CfId *) id, &answer->group, &found, error);
  for (guint i = 0; ok && i < answer->group.n_members; i++) {
    CfInvoiceData *data = cf_invoice_data_load (shop, answer->group.members[i].invoice_id, error);
    ok = data != NULL;
    if (ok)
      g_ptr_array_add (answer->data, data);
  }
  if (ok)
    return answer;
  answer_free (answer);
  return NULL;
}

/* --- showing --- */

static void
add_line (CfGroupPage *self, GtkWidget *expander, const CfInvoiceLine *line)
{
  GtkWidget *row = adw_action_row_new ();
  char quantity[32];
  cf_decimal_format (quantity, sizeof quantity, line->quantity, 0, cf_session_get_formats (self->session)->decimal);
  g_autofree char *text = g_strdup_printf ("%s × %s", quantity, line->description ? line->description : ""), *amount = cf_session_money (self->session, line->amount_minor);
  GtkWidget *label = gtk_label_new (amount);
  gtk_widget_add_css_class (label, "numeric");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), row);
}

static void
on_open_member (GtkWidget *button, CfGroupPage *self)
{
  cf_window_open (GTK_WIDGET (self), g_object_get_data (G_OBJECT (button), "address"));
}

static void
add_member (CfGroupPage *self, const CfInvoiceData *data)
{
  const CfInvoice *invoice = &data->invoice;
  GtkWidget *row = adw_expander_row_new (), *button = gtk_button_new_from_icon_name ("go-next-symbolic");
  char id[CF_ID_TEXT];
  g_autofree char *title = g_strdup_printf (_("Invoice %s"), invoice->number), *open = cf_session_money (self->session, data->open_minor), *total = cf_session_money (self->session, data->total_minor);
  g_autofree char *state = cf_invoice_state_words (invoice->kind, data->voided.id != 0, data->total_minor, data->open_minor, invoice->due, cf_session_today (self->session), NULL, NULL);
  g_autofree char *subtitle = data->location && *data->location ? g_strdup_printf ("%s · %s", data->location, state) : g_strdup (state);
  g_autofree char *amounts = g_strdup_printf (_("%s of %s open"), open, total);
  GtkWidget *label = gtk_label_new (amounts);
  gtk_widget_add_css_class (label, "numeric");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle);
  gtk_widget_set_tooltip_text (button, _("Open the invoice"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data_full (G_OBJECT (button), "address", g_strdup_printf ("invoice/%s", cf_id_text (invoice->id, id)), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_open_member), self, 0);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), button);         /* each goes before the one added last */
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), label);
  for (guint i = 0; i < invoice->n_lines; i++)
    add_line (self, row, &invoice->lines[i]);
  gtk_list_box_append (GTK_LIST_BOX (self->members), row);
}

static GBytes *
draw_group (CfShop *shop, const CfDrawOptions *options, gpointer id, char **ret_why, GError **error)
{
  return cf_group_draw (shop, *(CfId *) id, options, error);
}

static void
show_data (CfGroupPage *self)
{
  const CfInvoiceData *first = self->data->len ? g_ptr_array_index (self->data, 0) : NULL;
  CfMoney open = 0;
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (self->members)))
    gtk_list_box_remove (GTK_LIST_BOX (self->members), child);
  for (guint i = 0; i < self->data->len; i++) {
    const CfInvoiceData *data = g_ptr_array_index (self->data, i);
    add_member (self, data);
    if (!cf_add (open, data->open_minor, &open))
      g_debug ("sums of a group are within what sums can hold");
  }
  g_autofree char *due = cf_session_date (self->session, self->group.due), *sum = cf_session_money (self->session, open), *number = g_strdup_printf (_("Multi-site invoice %s"), self->group.number);
  g_autofree char *subtitle = self->group.dissolved ? g_strdup (_("Ungrouped: its members stand alone again")) : g_strdup_printf (ngettext ("%u invoice, due %s, %s open", "%u invoices, due %s, %s open", self->data->len), self->data->len, due, sum);
  gtk_label_set_label (GTK_LABEL (self->heading), number);
  gtk_label_set_label (GTK_LABEL (self->subtitle), subtitle);
  g_free (self->title);
  self->title = g_strdup_printf ("%s · %s", number, first && first->customer.name ? first->customer.name : "");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "group.ungroup", !self->group.dissolved);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "group.pay", open > 0);
  g_signal_emit (self, signals[TITLED], 0);
  cf_preview_show (CF_PREVIEW (self->preview), draw_group, g_memdup2 (&self->group.id, sizeof self->group.id), g_free);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  CfGroupPage *self = user;
  g_autoptr (GError) error = NULL;
  Answer *answer = cf_session_finish (result, &error);
  self->reading = FALSE;
  if (answer && !self->again) {
    cf_invoice_group_clear (&self->group);
    g_clear_pointer (&self->data, g_ptr_array_unref);
    self->group = answer->group;
    self->data = g_steal_pointer (&answer->data);
    memset (&answer->group, 0, sizeof answer->group);
    show_data (self);
  } else if (error)
    gtk_label_set_label (GTK_LABEL (self->subtitle), error->message);
  if (answer)
    answer_free (answer);
  if (self->again)
    read_it (self);
}

static void
read_it (CfGroupPage *self)
{
  self->again = self->reading;
  if (self->reading || !self->id)
    return;
  self->reading = TRUE;
  cf_session_read (self->session, read_work, g_memdup2 (&self->id, sizeof self->id), g_free, answer_free, self->cancel, on_read, self);
}

/* --- acts --- */

static CfOutcome
ungroup_work (CfShop *shop, CfWho *who, gpointer id, GError **error)
{
  return cf_ungroup (shop, who, *(CfId *) id, error);
}

static void
on_ungrouped (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (user, _("Ungrouped"));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (user, outcome, refusal, error);
}

static void
on_sure (const char *text, gpointer user)
{
  g_autoptr (CfGroupPage) self = user;
  if (text && self->session)
    cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = _("Ungroup"), .id = self->group.id, .work = ungroup_work, .data = g_memdup2 (&self->group.id, sizeof self->group.id),
                                                 .data_free = g_free, .done = on_ungrouped, .user = G_OBJECT (self) });
}

/* Its number is not given again. */
static void
ungroup (CfGroupPage *self)
{
  g_autofree char *title = g_strdup_printf (_("Ungroup %s?"), self->group.number);
  cf_ask_confirm (GTK_WIDGET (self), title, _("Its invoices stand alone again, each with its own number and what was paid on it. The number of the group stays used."), _("_Ungroup"), TRUE, on_sure,
                  g_object_ref (self));
}

static void
pay (CfGroupPage *self)
{
  g_autofree CfId *ids = g_new (CfId, self->group.n_members);
  for (guint i = 0; i < self->group.n_members; i++)
    ids[i] = self->group.members[i].invoice_id;
  cf_payment_sheet_show (GTK_WIDGET (self), self->session, 0, ids, self->group.n_members, 0);
}

static void
on_action (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfGroupPage *self = CF_GROUP_PAGE (widget);
  GBytes *pdf = cf_preview_get_pdf (CF_PREVIEW (self->preview));
  g_autofree char *title = g_strdup_printf (_("Multi-site invoice %s"), self->group.number ? self->group.number : ""), *file = g_strconcat (title, ".pdf", NULL);
  if (!self->data)
    return;
  if (strcmp (name, "group.ungroup") == 0)
    ungroup (self);
  else if (strcmp (name, "group.pay") == 0)
    pay (self);
  else if (!pdf)
    cf_window_toast (widget, _("The paper is still being drawn. Try again in a moment."));
  else if (strcmp (name, "group.print") == 0)
    cf_print (widget, CF_PRINT_DOCUMENT, title, pdf);
  else
    cf_file_out_bytes (widget, self->session, _("Save PDF"), file, pdf);
}

/* --- the widget --- */

void
cf_group_page_open (CfGroupPage *self, CfId group_id)
{
  self->id = group_id;
  read_it (self);
}

void
cf_group_page_refresh (CfGroupPage *self)
{
  read_it (self);
}

CfId
cf_group_page_get_customer (CfGroupPage *self)
{
  return self->group.customer_id;
}

const char *
cf_group_page_get_title (CfGroupPage *self)
{
  return self->title ? self->title : "";
}

gboolean
cf_group_page_is_settled (CfGroupPage *self)
{
  return !self->reading && self->data && self->group.id == self->id;
}

void
cf_group_page_set_session (CfGroupPage *self, CfSession *session)
{
  if (g_set_object (&self->session, session) && session)
    cf_preview_set_session (CF_PREVIEW (self->preview), session);
}

static gboolean
cf_group_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CF_GROUP_PAGE (widget)->print);
}

static void
cf_group_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    cf_group_page_set_session (CF_GROUP_PAGE (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_group_page_dispose (GObject *object)
{
  CfGroupPage *self = CF_GROUP_PAGE (object);
  g_cancellable_cancel (self->cancel);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_GROUP_PAGE);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_group_page_parent_class)->dispose (object);
}

static void
cf_group_page_finalize (GObject *object)
{
  CfGroupPage *self = CF_GROUP_PAGE (object);
  g_object_unref (self->cancel);
  cf_invoice_group_clear (&self->group);
  g_clear_pointer (&self->data, g_ptr_array_unref);
  g_free (self->title);
  G_OBJECT_CLASS (cf_group_page_parent_class)->finalize (object);
}

static void
cf_group_page_class_init (CfGroupPageClass *klass)
{
  static const char *const acts[] = { "group.ungroup", "group.pay", "group.print", "group.save" };
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_group_page_dispose;
  object->finalize = cf_group_page_finalize;
  object->set_property = cf_group_page_set_property;
  widget->grab_focus = cf_group_page_grab_focus;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[TITLED] = g_signal_new ("titled", CF_TYPE_GROUP_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (CF_TYPE_PREVIEW);
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-group-page.ui");
  gtk_widget_class_bind_template_child (widget, CfGroupPage, box);
  gtk_widget_class_bind_template_child (widget, CfGroupPage, heading);
  gtk_widget_class_bind_template_child (widget, CfGroupPage, subtitle);
  gtk_widget_class_bind_template_child (widget, CfGroupPage, members);
  gtk_widget_class_bind_template_child (widget, CfGroupPage, preview);
  gtk_widget_class_bind_template_child (widget, CfGroupPage, flap);
  gtk_widget_class_bind_template_child (widget, CfGroupPage, show_preview);
  gtk_widget_class_bind_template_child (widget, CfGroupPage, menu);
  gtk_widget_class_bind_template_child (widget, CfGroupPage, pay);
  gtk_widget_class_bind_template_child (widget, CfGroupPage, print);
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_widget_class_install_action (widget, acts[i], NULL, on_action);
}

static void
cf_group_page_init (CfGroupPage *self)
{
  self->cancel = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
