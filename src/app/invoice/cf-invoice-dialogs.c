/* cf-invoice-dialogs.c: see cf-invoice-dialogs.h. */
#include "cf-invoice-dialogs.h"
#include "cf-ask-dialog.h"
#include "cf-money-entry.h"
#include "cf-words.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

typedef struct {
  CfSession *session;
  GObject   *user;                                                      /* weak */
  GtkWidget *amount, *kind, *list;
  GArray    *items;                                                     /* CfItemRow: what can be chosen */
  CfMoney    open_minor;
  CfDate     due;
  CfId       id;
  gboolean   credit;
  CfAskedWriteOff asked_write_off;
  CfAskedCredit   asked_credit;
  CfAskedGroup    asked_group;
} Ask;

static void
ask_free (gpointer p)
{
  Ask *ask = p;
  g_clear_weak_pointer (&ask->user);
  g_clear_pointer (&ask->items, g_array_unref);
  g_object_unref (ask->session);
  g_free (ask);
}

static Ask *
ask_new (CfSession *session, GObject *user)
{
  Ask *ask = g_new0 (Ask, 1);
  ask->session = g_object_ref (session);
  g_set_weak_pointer (&ask->user, user);
  ask->items = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  g_array_set_clear_func (ask->items, cf_item_row_clear);
  return ask;
}

/* Takes @ask: it goes with the dialog. */
static AdwMessageDialog *
dialog_new (GtkWidget *parent, const char *title, const char *body, const char *label, GtkWidget *extra, GCallback response, Ask *ask)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (parent)), title, body));
  adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", label, NULL);
  adw_message_dialog_set_response_appearance (dialog, "do", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "do");
  adw_message_dialog_set_close_response (dialog, "cancel");
  adw_message_dialog_set_extra_child (dialog, extra);
  g_signal_connect_data (dialog, "response", response, ask, (GClosureNotify) (void (*) (void)) ask_free, 0);
  return dialog;
}

static GtkWidget *
labelled (const char *label, GtkWidget *widget)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *text = gtk_label_new_with_mnemonic (label);
  gtk_label_set_mnemonic_widget (GTK_LABEL (text), widget);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), widget);
  return box;
}

/* The amount typed, where it is one above 0. */
static gboolean
typed_amount (Ask *ask, CfMoney *ret)
{
  gboolean empty;
  return cf_money_entry_get (CF_MONEY_ENTRY (ask->amount), ret, &empty) && !empty && *ret > 0;
}

static void
on_amount (Ask *ask)
{
  GtkRoot *root = gtk_widget_get_root (ask->amount);
  CfMoney amount;
  if (ADW_IS_MESSAGE_DIALOG (root))
    adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (root), "do", typed_amount (ask, &amount));
}

static GtkWidget *
amount_new (Ask *ask, CfMoney amount)
{
  ask->amount = cf_money_entry_new (ask->session, _("Amount"));
  cf_money_entry_set (CF_MONEY_ENTRY (ask->amount), amount);
  g_signal_connect (ask->amount, "activate", G_CALLBACK (gtk_widget_activate_default), NULL);      /* to respond alone would leave the dialog open */
  g_signal_connect_swapped (ask->amount, "changed", G_CALLBACK (on_amount), ask);
  return ask->amount;
}

/* --- write off --- */

static void
on_write_off (AdwMessageDialog *dialog, const char *response, Ask *ask)
{
  CfMoney amount = 0;
  if (g_str_equal (response, "do") && ask->user && typed_amount (ask, &amount))
    ask->asked_write_off (ask->id, amount, gtk_drop_down_get_selected (GTK_DROP_DOWN (ask->kind)), ask->user);
}

void
cf_ask_write_off (GtkWidget *parent, CfSession *session, const CfInvoiceData *data, CfAskedWriteOff asked, GObject *user)
{
  Ask *ask = ask_new (session, user);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  const char *kinds[] = { _("A bad debt"), _("A small difference"), NULL };
  ask->asked_write_off = asked;
  ask->id = data->invoice.id;
  ask->kind = gtk_drop_down_new_from_strings (kinds);
  gtk_accessible_update_property (GTK_ACCESSIBLE (ask->kind), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Written off as"), -1);
  gtk_box_append (GTK_BOX (box), labelled (_("_Amount"), amount_new (ask, data->open_minor)));
  gtk_box_append (GTK_BOX (box), labelled (_("Written off a_s"), ask->kind));
  AdwMessageDialog *dialog = dialog_new (parent, _("Write Off"), _("What is written off is no longer asked for. The invoice stays as it is, and the write-off is a fact of its own with its reason."), _("_Write Off"),
                                         box, G_CALLBACK (on_write_off), ask);
  gtk_widget_grab_focus (ask->amount);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* --- the customer's open items --- */

typedef struct { CfId customer_id; } ItemsAsk;

static void
items_free (gpointer items)
{
  g_array_unref (items);
}

static gpointer
items_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const ItemsAsk *ask = data;
  GArray *items = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  g_array_set_clear_func (items, cf_item_row_clear);
  if (cf_open_items_load (shop->db, ask->customer_id, CF_FOREVER - 1, shop->rules.oldest_by, items, error))
    return items;
  g_array_unref (items);
  return NULL;
}

static gboolean
offered_as_credit (const Ask *ask, const CfOpenItem *item)
{
  return item->id != ask->id && (ask->credit ? item->open_minor > 0 : item->open_minor < 0);
}

static gboolean
offered_for_group (const Ask *ask, const CfOpenItem *item)
{
  return item->id != ask->id && item->open_minor > 0 && item->due == ask->due && item->kind == CF_ENTRY_INVOICE;
}

/* Drops what is not offered; a check button for each of the rest. */
static GtkWidget *
list_new (Ask *ask, GArray *items, gboolean (*offered) (const Ask *, const CfOpenItem *), gboolean many)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *first = NULL, *scroller = gtk_scrolled_window_new ();
  for (guint i = 0; i < items->len; i++) {
    CfItemRow *row = &g_array_index (items, CfItemRow, i);
    if (!offered (ask, &row->item))
      continue;
    g_autofree char *title = cf_words_titled (row->item.kind, row->number), *date = cf_session_date (ask->session, row->item.date), *open = cf_session_money (ask->session, ABS (row->item.open_minor));
    g_autofree char *text = g_strdup_printf (_("%s of %s: %s open"), title, date, open);
    GtkWidget *check = gtk_check_button_new_with_label (text);
    if (!many)
      gtk_check_button_set_group (GTK_CHECK_BUTTON (check), GTK_CHECK_BUTTON (first));
    if (!first && !many)
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
    first = first ? first : check;
    gtk_box_append (GTK_BOX (list), check);
    g_array_append_vals (ask->items, row, 1);
    row->number = row->po = row->reference = NULL;                      /* moved */
  }
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 260);
  g_object_set (scroller, "hscrollbar-policy", GTK_POLICY_NEVER, NULL);
  ask->list = list;
  return scroller;
}

typedef struct { GtkWidget *parent; Ask *ask; gboolean group; } Asking;

static CfMoney
first_amount (const Ask *ask)
{
  CfMoney other = ABS (g_array_index (ask->items, CfItemRow, 0).item.open_minor);
  return MIN (other, ABS (ask->open_minor));
}

static void
on_credit (AdwMessageDialog *dialog, const char *response, Ask *ask)
{
  CfMoney amount = 0;
  guint at = 0;
  if (!g_str_equal (response, "do") || !ask->user || !typed_amount (ask, &amount))
    return;
  for (GtkWidget *check = gtk_widget_get_first_child (ask->list); check; check = gtk_widget_get_next_sibling (check), at++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)))
      ask->asked_credit (ask->id, g_array_index (ask->items, CfItemRow, at).item.id, amount, ask->user);
}

static void
on_group (AdwMessageDialog *dialog, const char *response, Ask *ask)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  guint at = 0;
  if (!g_str_equal (response, "do") || !ask->user)
    return;
  for (GtkWidget *check = gtk_widget_get_first_child (ask->list); check; check = gtk_widget_get_next_sibling (check), at++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)))
      g_array_append_val (ids, g_array_index (ask->items, CfItemRow, at).item.id);
  if (ids->len)
    ask->asked_group (ask->id, (CfId *) (gpointer) ids->data, ids->len, ask->user);
}

/* The amount follows what is chosen. */
static void
on_chosen (GtkCheckButton *check, GParamSpec *spec, Ask *ask)
{
  guint at = 0;
  if (!gtk_check_button_get_active (check))
    return;
  for (GtkWidget *other = gtk_widget_get_first_child (ask->list); other != GTK_WIDGET (check); other = gtk_widget_get_next_sibling (other))
    at++;
  cf_money_entry_set (CF_MONEY_ENTRY (ask->amount), MIN (ABS (g_array_index (ask->items, CfItemRow, at).item.open_minor), ABS (ask->open_minor)));
}

static void
show_credit (GtkWidget *parent, Ask *ask, GtkWidget *list)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), labelled (_("_Amount"), amount_new (ask, first_amount (ask))));
  for (GtkWidget *check = gtk_widget_get_first_child (ask->list); check; check = gtk_widget_get_next_sibling (check))
    g_signal_connect (check, "notify::active", G_CALLBACK (on_chosen), ask);
  AdwMessageDialog *dialog = dialog_new (parent, _("Apply Credit"), ask->credit ? _("Which invoice shall this credit pay?") : _("Which credit shall pay this invoice?"), _("_Apply"), box, G_CALLBACK (on_credit), ask);
  gtk_widget_grab_focus (ask->amount);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_items (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autofree Asking *asking = user;
  g_autoptr (GtkWidget) parent = asking->parent;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) items = cf_session_finish (result, &error);
  Ask *ask = asking->ask;
  if (!items || !gtk_widget_get_root (parent) || !ask->user) {
    if (error)
      cf_ask_tell (parent, _("That did not work"), error->message);
    ask_free (ask);
    return;
  }
  GtkWidget *list = g_object_ref_sink (list_new (ask, items, asking->group ? offered_for_group : offered_as_credit, asking->group));
  if (ask->items->len == 0) {
    cf_ask_tell (parent, asking->group ? _("Nothing to Group It With") : _("Nothing to Apply"),
                 asking->group ? _("A multi-site invoice needs another open invoice of this customer with the same due date.") : _("There is nothing open on the other side."));
    ask_free (ask);
  } else if (asking->group) {
    AdwMessageDialog *dialog = dialog_new (parent, _("Group with Others"), _("A multi-site invoice has a number of its own over invoices of one customer with the same due date. Money counts the members only."),
                                           _("_Group"), list, G_CALLBACK (on_group), ask);
    gtk_window_present (GTK_WINDOW (dialog));
  } else
    show_credit (parent, ask, list);
  g_object_unref (list);
}

static void
ask_items (GtkWidget *parent, CfSession *session, const CfInvoiceData *data, Ask *ask, gboolean group)
{
  ItemsAsk which = { data->customer.id };
  Asking *asking = g_new0 (Asking, 1);
  *asking = (Asking) { g_object_ref (parent), ask, group };
  ask->open_minor = data->open_minor;
  ask->due = data->invoice.due;
  ask->id = data->invoice.id;
  ask->credit = data->open_minor < 0;
  cf_session_read (session, items_work, g_memdup2 (&which, sizeof which), g_free, items_free, NULL, on_items, asking);
}

void
cf_ask_credit (GtkWidget *parent, CfSession *session, const CfInvoiceData *data, CfAskedCredit asked, GObject *user)
{
  Ask *ask = ask_new (session, user);
  ask->asked_credit = asked;
  ask_items (parent, session, data, ask, FALSE);
}

void
cf_ask_group (GtkWidget *parent, CfSession *session, const CfInvoiceData *data, CfAskedGroup asked, GObject *user)
{
  Ask *ask = ask_new (session, user);
  ask->asked_group = asked;
  ask_items (parent, session, data, ask, TRUE);
}
