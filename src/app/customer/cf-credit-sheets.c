/* cf-credit-sheets.c: see cf-credit-sheets.h. */
#include "cf-credit-sheets.h"
#include "cf-act-run.h"
#include "cf-form.h"
#include "cf-money-entry.h"
#include "cf-window.h"
#include "cf-words.h"
#include "shop/apply-credit.h"
#include "shop/give-back.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* --- a window with a list --- */

typedef struct {
  CfSession *session;
  GtkWidget *window, *group, *save, *words;
  CfId       credit_id;
  CfMoney    left;
  GArray    *items;                                                     /* Item */
  GCancellable *cancel;
} Sheet;
typedef struct { CfId id; CfMoney open; GtkWidget *entry; } Item;

static void
sheet_free (gpointer p)
{
  Sheet *sheet = p;
  g_cancellable_cancel (sheet->cancel);
  g_object_unref (sheet->cancel);
  g_array_unref (sheet->items);
  g_object_unref (sheet->session);
  g_free (sheet);
}

static Sheet *
sheet_new (GtkWidget *parent, CfSession *session, const char *title, CfId credit_id, const char *save)
{
  Sheet *sheet = g_new0 (Sheet, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *bar = adw_header_bar_new (), *page = adw_preferences_page_new (), *close = gtk_button_new_with_mnemonic (save ? _("_Cancel") : _("_Close"));
  sheet->session = g_object_ref (session);
  sheet->credit_id = credit_id;
  sheet->cancel = g_cancellable_new ();
  sheet->items = g_array_new (FALSE, TRUE, sizeof (Item));
  sheet->window = g_object_new (ADW_TYPE_WINDOW, "title", title, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 560, "default-height", 480, NULL);
  g_object_set_data_full (G_OBJECT (sheet->window), "sheet", sheet, sheet_free);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (bar), FALSE);
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (bar), FALSE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (close), "window.close");
  adw_header_bar_pack_start (ADW_HEADER_BAR (bar), close);
  if (save) {
    sheet->save = gtk_button_new_with_mnemonic (save);
    gtk_widget_add_css_class (sheet->save, "suggested-action");
    gtk_widget_set_name (sheet->save, "save");
    adw_header_bar_pack_end (ADW_HEADER_BAR (bar), sheet->save);
  }
  sheet->group = adw_preferences_group_new ();
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (sheet->group));
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), page);
  adw_window_set_content (ADW_WINDOW (sheet->window), box);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (sheet->window, keys);
  return sheet;
}

static void
on_sheet_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  GtkWidget *window = user;
  Sheet *sheet = g_object_get_data (G_OBJECT (window), "sheet");
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    GtkWindow *over = gtk_window_get_transient_for (GTK_WINDOW (window));
    cf_window_toast (GTK_WIDGET (over), sheet->save ? _("Applied") : _("Taken off"));
    gtk_window_destroy (GTK_WINDOW (window));
    return;
  }
  if (sheet->save)
    gtk_widget_set_sensitive (sheet->save, TRUE);
  if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (window, outcome, refusal, error);
}

/* --- applying --- */

typedef struct { CfId id, credit_id; CfMoney amount; guint n; CfSettleChoice choices[]; } Apply;

static CfOutcome
apply_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Apply *apply = data;
  g_auto (CfAllocation) made = { 0 };
  return cf_apply_credit (shop, who, apply->id, apply->credit_id, apply->amount, CF_SETTLE_TYPED, apply->choices, apply->n, cf_shop_today (shop), &made, error);
}

/* What is typed in all rows together; FALSE: one is no amount. */
static gboolean
typed (Sheet *sheet, CfMoney *ret)
{
  *ret = 0;
  for (guint i = 0; i < sheet->items->len; i++) {
    CfMoney amount;
    if (!cf_money_entry_get (CF_MONEY_ENTRY (g_array_index (sheet->items, Item, i).entry), &amount, NULL) || amount < 0 || !cf_add (*ret, amount, ret))
      return FALSE;
  }
  return TRUE;
}

static void
show_rest (Sheet *sheet)
{
  CfMoney sum = 0;
  gboolean ok = typed (sheet, &sum);
  g_autofree char *left = cf_session_money (sheet->session, sheet->left), *rest = cf_session_money (sheet->session, sheet->left - sum);
  g_autofree char *text = sum > sheet->left ? g_strdup_printf (_("That is more than the %s there are."), left) : g_strdup_printf (_("Of %s, %s stay unapplied."), left, rest);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (sheet->group), text);
  gtk_widget_set_sensitive (sheet->save, ok && sum > 0 && sum <= sheet->left);
}

static void
on_apply (Sheet *sheet)
{
  CfMoney sum;
  if (!gtk_widget_get_sensitive (sheet->save) || !typed (sheet, &sum))
    return;
  Apply *apply = g_malloc0 (sizeof *apply + sheet->items->len * sizeof (CfSettleChoice));
  *apply = (Apply) { .id = cf_session_next_id (sheet->session), .credit_id = sheet->credit_id, .amount = sum };
  for (guint i = 0; i < sheet->items->len; i++) {
    const Item *item = &g_array_index (sheet->items, Item, i);
    CfMoney amount = 0;
    if (cf_money_entry_get (CF_MONEY_ENTRY (item->entry), &amount, NULL) && amount > 0)
      apply->choices[apply->n++] = (CfSettleChoice) { item->id, amount };
  }
  gtk_widget_set_sensitive (sheet->save, FALSE);
  cf_act_run (sheet->window, &(CfActAsk) { .session = sheet->session, .title = _("Apply Credit"), .id = apply->id, .work = apply_work, .data = apply, .data_free = g_free, .done = on_sheet_done,
                                           .user = G_OBJECT (sheet->window) });
}

GtkWidget *
cf_credit_apply_show (GtkWidget *parent, CfSession *session, const CfCustomerData *data, CfId credit_id, CfMoney left)
{
  Sheet *sheet = sheet_new (parent, session, _("Apply Credit"), credit_id, _("_Apply"));
  CfMoney rest = left;
  sheet->left = left;
  for (guint i = 0; i < data->items->len; i++) {                        /* oldest first, as far as it goes */
    const CfItemRow *row = &g_array_index (data->items, CfItemRow, i);
    if (row->item.open_minor <= 0)
      continue;
    Item item = { row->item.id, row->item.open_minor, NULL };
    g_autofree char *title = cf_words_titled (row->item.kind, row->number), *open = cf_session_money (session, item.open), *due = cf_session_date (session, row->item.due);
    g_autofree char *subtitle = g_strdup_printf (_("%s open · due %s"), open, due), *name = g_strdup_printf (_("Amount for %s"), title);
    GtkWidget *line = adw_action_row_new ();
    item.entry = cf_money_entry_new (session, name);
    gtk_widget_set_valign (item.entry, GTK_ALIGN_CENTER);
    if (rest > 0)
      cf_money_entry_set (CF_MONEY_ENTRY (item.entry), MIN (rest, item.open));
    rest -= MIN (MAX (rest, 0), item.open);
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (line), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (line), title);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (line), subtitle);
    adw_action_row_add_suffix (ADW_ACTION_ROW (line), item.entry);
    adw_action_row_set_activatable_widget (ADW_ACTION_ROW (line), item.entry);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (sheet->group), line);
    g_signal_connect_swapped (item.entry, "changed", G_CALLBACK (show_rest), sheet);
    g_signal_connect_swapped (item.entry, "activate", G_CALLBACK (on_apply), sheet);
    g_array_append_val (sheet->items, item);
  }
  g_signal_connect_swapped (sheet->save, "clicked", G_CALLBACK (on_apply), sheet);
  if (sheet->items->len)
    show_rest (sheet);
  else {
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (sheet->group), _("Nothing is open that it could be put on. It stays with the customer until there is."));
    gtk_widget_set_sensitive (sheet->save, FALSE);
  }
  gtk_window_present (GTK_WINDOW (sheet->window));
  return sheet->window;
}

/* --- taking off --- */

typedef struct { CfId id, credit_id, debit_id; } Unapply;
typedef struct { CfId debit_id; CfMoney amount; gint64 kind; char *number; CfDate date; } Applied;

static void
applied_clear (gpointer p)
{
  g_free (((Applied *) p)->number);
}

static void
array_unref (gpointer p)
{
  g_array_unref (p);
}

static Applied *
applied_to (GArray *list, CfId debit_id)
{
  for (guint i = 0; i < list->len; i++)
    if (g_array_index (list, Applied, i).debit_id == debit_id)
      return &g_array_index (list, Applied, i);
  g_array_set_size (list, list->len + 1);
  Applied *applied = &g_array_index (list, Applied, list->len - 1);
  applied->debit_id = debit_id;
  return applied;
}

/* What a credit is on now, by item. */
static gpointer
load_applied (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfAllocationLine)), list = g_array_new (FALSE, TRUE, sizeof (Applied));
  g_array_set_clear_func (list, applied_clear);
  if (!cf_applied_load (shop->db, *(CfId *) data, lines, error))
    return NULL;
  for (guint i = 0; i < lines->len; i++) {
    const CfAllocationLine *line = &g_array_index (lines, CfAllocationLine, i);
    Applied *applied = applied_to (list, line->debit_id);
    if (!cf_add (applied->amount, line->amount_minor, &applied->amount)) {
      g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, "adding up what it was put on: the sum is too large");
      return NULL;
    }
  }
  for (guint i = list->len; i-- > 0;) {
    Applied *applied = &g_array_index (list, Applied, i);
    if (applied->amount <= 0) {
      g_array_remove_index (list, i);
      continue;
    }
    CfItemRow row = { 0 };
    gboolean ok = cf_open_item_load (shop->db, applied->debit_id, &row, error);
    applied->kind = row.item.kind;
    applied->date = row.item.date;
    applied->number = g_strdup (row.number);
    cf_item_row_clear (&row);
    if (!ok)
      return NULL;
  }
  return g_steal_pointer (&list);
}

static CfOutcome
unapply_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Unapply *unapply = data;
  g_auto (CfAllocation) made = { 0 };
  return cf_unapply (shop, who, unapply->id, unapply->credit_id, unapply->debit_id, 0, cf_shop_today (shop), &made, error);
}

static void
on_unapply (GtkWidget *button)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (button));
  Sheet *sheet = g_object_get_data (G_OBJECT (window), "sheet");
  Unapply unapply = { cf_session_next_id (sheet->session), sheet->credit_id, *(CfId *) g_object_get_data (G_OBJECT (button), "debit") };
  cf_act_run (window, &(CfActAsk) { .session = sheet->session, .title = _("Take Credit Off"), .id = unapply.id, .work = unapply_work, .data = g_memdup2 (&unapply, sizeof unapply), .data_free = g_free,
                                    .done = on_sheet_done, .user = G_OBJECT (window) });
}

static void
add_applied (Sheet *sheet, const Applied *applied)
{
  g_autofree char *title = cf_words_titled (applied->kind, applied->number), *amount = cf_session_money (sheet->session, applied->amount), *date = cf_session_date (sheet->session, applied->date);
  g_autofree char *subtitle = g_strdup_printf (_("%s applied · of %s"), amount, date), *name = g_strdup_printf (_("Take off %s"), title);
  GtkWidget *line = adw_action_row_new (), *button = gtk_button_new_with_label (_("Take Off"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (line), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (line), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (line), subtitle);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "debit", g_memdup2 (&applied->debit_id, sizeof applied->debit_id), g_free);
  gtk_widget_set_name (button, "take_off");
  g_signal_connect (button, "clicked", G_CALLBACK (on_unapply), NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (line), button);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (sheet->group), line);
}

static void
on_applied (GObject *source, GAsyncResult *result, gpointer user)
{
  GtkWidget *window = user;                                             /* its end cancels: then there is no answer */
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) list = cf_session_finish (result, &error);
  Sheet *sheet = g_object_get_data (G_OBJECT (window), "sheet");
  g_autofree char *escaped = error ? g_markup_escape_text (error->message, -1) : NULL;
  if (!gtk_widget_get_visible (window))                                 /* closed meanwhile */
    return;
  for (guint i = 0; list && i < list->len; i++)
    add_applied (sheet, &g_array_index (list, Applied, i));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (sheet->group), escaped ? escaped : list->len ? _("What it was put on. What is taken off is open again, and the credit can be applied anew.")
                                                                                                                 : _("It was put on nothing."));
}

GtkWidget *
cf_credit_unapply_show (GtkWidget *parent, CfSession *session, CfId credit_id)
{
  Sheet *sheet = sheet_new (parent, session, _("Applied To"), credit_id, NULL);
  gtk_window_present (GTK_WINDOW (sheet->window));
  cf_session_read (session, load_applied, g_memdup2 (&credit_id, sizeof credit_id), g_free, array_unref, sheet->cancel, on_applied, sheet->window);
  return sheet->window;
}

/* --- giving back --- */

static const CfFormField refund_fields[] = {
  { "", N_("Amount"), "amount_minor", CF_FORM_MONEY, .offset = G_STRUCT_OFFSET (CfRefund, amount_minor), .hint = N_("What is more than the unapplied part is first taken off what it was put on.") },
  { NULL, N_("Paid back by"), "tender_id", CF_FORM_CHOICE, .offset = G_STRUCT_OFFSET (CfRefund, tender_id) },
  { NULL, N_("Reference"), "reference", CF_FORM_TEXT, .offset = G_STRUCT_OFFSET (CfRefund, reference), .hint = N_("Check number or trace number.") },
};

static CfOutcome
save_refund (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  const CfRefund *ask = record;
  g_auto (CfRefund) made = { 0 };
  if (ask->amount_minor <= 0)                                           /* 0 would be all of it */
    return cf_refuse (&who->refusal, CF_NOT_POSITIVE, "amount_minor", NULL);
  return cf_refund (shop, who, ask->id, ask->source_id, ask->amount_minor, ask->tender_id, TRUE, ask->reference, cf_shop_today (shop), &made, error);
}

typedef struct { GArray *list; GPtrArray *names; } Offers;

static gboolean
offer_tender (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfTender *tender = record;
  Offers *offers = user;
  if (!tender->archived) {
    g_ptr_array_add (offers->names, g_strdup (tender->name));
    cf_form_choice (offers->list, tender->id, offers->names->pdata[offers->names->len - 1]);
  }
  return TRUE;
}

static void
on_refunded (gconstpointer record, GObject *user)
{
  cf_window_toast (GTK_WIDGET (user), _("Refunded"));
}

GtkWidget *
cf_credit_refund_show (GtkWidget *parent, CfSession *session, const CfCustomerData *data, CfId source_id, CfMoney left)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (CfFormChoice));
  CfRefund refund = { .id = cf_session_next_id (session), .source_id = source_id, .customer_id = data->id, .amount_minor = MAX (left, 0) };
  cf_form_choice (list, 0, _("As it was paid"));
  if (!cf_record_each (cf_session_get_shop (session)->db, &CF_TENDER, offer_tender, &(Offers) { list, names }, &error))
    g_debug ("tenders: %s", error->message);
  CfFormAsk ask = { .session = session, .title = _("Refund"), .type = &CF_REFUND, .record = &refund, .fields = refund_fields, .n_fields = G_N_ELEMENTS (refund_fields), .choices = &list,
                    .save = save_refund, .saved = on_refunded, .user = G_OBJECT (parent) };
  return cf_form_show (parent, &ask);
}
