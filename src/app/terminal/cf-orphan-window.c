/* cf-orphan-window.c: see cf-orphan-window.h. Each way asks for permission and a reason on the spot. Money that goes back is first a payment (of the customer chosen), so that the books have both ways. */
#include "cf-orphan-window.h"
#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "cf-act-run.h"
#include "cf-card-back.h"
#include "cf-pick-entry.h"
#include "cf-window.h"
#include "shop/built-in.h"
#include "shop/card.h"
#include "store/query.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *window, *parent /* weak */, *customer, *invoice, *invoice_row, *assign, *back, *say; GArray *items /* CfId */; CfId orphan_id, customer_id, act_id; CfMoney amount; } Orphan;
typedef struct { CfId orphan_id, payment_id; CfOrphanAsk ask; CfAttemptLine line; } Settle;

static void
orphan_free (gpointer p)
{
  Orphan *orphan = p;
  g_clear_weak_pointer (&orphan->parent);
  g_array_unref (orphan->items);
  g_object_unref (orphan->session);
  g_free (orphan);
}

/* The payment method of cards at a terminal; where the shop has put that away, the first of cards. */
static gboolean
find_card (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfTender *tender = record;
  CfId *id = user;
  if (tender->kind == CF_TENDER_CARD && !tender->archived && (!*id || tender->id == CF_TENDER_TERMINAL_ID))
    *id = tender->id;
  return TRUE;
}

static CfOutcome
settle (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Settle *todo = data;
  if (todo->ask.kind != CF_ORPHAN_ELSEWHERE && !cf_record_each (shop->db, &CF_TENDER, find_card, &todo->ask.tender_id, error))
    return CF_FAILED;
  if (todo->ask.kind != CF_ORPHAN_ELSEWHERE && !todo->ask.tender_id)
    return cf_refuse (&who->refusal, CF_REQUIRED, "tender", NULL);
  if (todo->line.item_id) {
    todo->ask.lines = &todo->line;
    todo->ask.n_lines = 1;
  }
  return cf_orphan_settle (shop, who, todo->orphan_id, &todo->ask, &todo->payment_id, error);
}

static void
on_settled (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Orphan *orphan = g_object_get_data (user, "cf-orphan");
  const Settle *done = data;
  char id[CF_ID_TEXT];
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON)
    return;
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    g_autofree char *sentence = cf_act_sentence (outcome, refusal, error);
    gtk_label_set_label (GTK_LABEL (orphan->say), sentence);
    gtk_widget_set_visible (orphan->say, TRUE);
    return;
  }
  g_autoptr (GtkWidget) parent = orphan->parent ? g_object_ref (orphan->parent) : NULL;
  g_autoptr (CfSession) session = g_object_ref (orphan->session);
  CfOrphanKind kind = done->ask.kind;
  CfId payment_id = done->payment_id;
  gtk_window_destroy (user);
  if (!parent || !gtk_widget_get_root (parent))
    return;
  if (kind == CF_ORPHAN_ELSEWHERE)
    cf_window_toast (parent, _("Noted: nothing was booked."));
  else
    cf_window_openf (parent, "payment/%s", cf_id_text (payment_id, id));
  if (kind == CF_ORPHAN_GIVEN_BACK)
    cf_card_back_show (parent, session, payment_id);
}

static void
run (Orphan *orphan, CfOrphanKind kind, const char *title)
{
  Settle *todo = g_new0 (Settle, 1);
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (orphan->invoice));
  todo->orphan_id = orphan->orphan_id;
  todo->ask = (CfOrphanAsk) { .kind = kind, .customer_id = orphan->customer_id };
  if (kind == CF_ORPHAN_ASSIGNED && at > 0 && at <= orphan->items->len)
    todo->line = (CfAttemptLine) { g_array_index (orphan->items, CfId, at - 1), orphan->amount };
  cf_act_run (orphan->window, &(CfActAsk) { .session = orphan->session, .title = title, .id = orphan->act_id, .work = settle, .data = todo, .data_free = g_free, .done = on_settled, .user = G_OBJECT (orphan->window) });
}

static void on_assign (Orphan *orphan) { run (orphan, CF_ORPHAN_ASSIGNED, _("Whose Payment It Is")); }
static void on_back (Orphan *orphan) { run (orphan, CF_ORPHAN_GIVEN_BACK, _("Give It Back")); }
static void on_elsewhere (Orphan *orphan) { run (orphan, CF_ORPHAN_ELSEWHERE, _("Another Till’s")); }

/* --- which invoice --- */

typedef struct { GArray *ids; GPtrArray *names; } Items;

static void
items_free (gpointer p)
{
  Items *items = p;
  g_array_unref (items->ids);
  g_ptr_array_unref (items->names);
  g_free (items);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Items, items_free)

static gpointer
read_items (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_autoptr (Items) items = g_new0 (Items, 1);
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  g_array_set_clear_func (open, (GDestroyNotify) cf_item_row_clear);
  items->ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  items->names = g_ptr_array_new_with_free_func (g_free);
  if (!cf_open_items_load (shop->db, *(const CfId *) data, CF_FOREVER - 1, shop->rules.oldest_by, open, error))
    return NULL;
  for (guint i = 0; i < open->len; i++) {
    const CfItemRow *row = &g_array_index (open, CfItemRow, i);
    char money[48];
    if (row->item.open_minor <= 0)
      continue;
    cf_money_pretty (money, sizeof money, row->item.open_minor, shop->rules.currency, '.', ',');
    g_array_append_val (items->ids, row->item.id);
    g_ptr_array_add (items->names, g_strdup_printf (_("%s, %s open"), row->item.number, money));
  }
  return g_steal_pointer (&items);
}

static void
on_items (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (GtkWidget) window = user;
  Orphan *orphan = g_object_get_data (G_OBJECT (window), "cf-orphan");
  g_autoptr (GError) error = NULL;
  g_autoptr (Items) items = cf_session_finish (result, &error);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  if (!items)
    return;
  g_array_set_size (orphan->items, 0);
  gtk_string_list_append (names, _("None: stays as credit"));
  for (guint i = 0; i < items->ids->len; i++) {
    g_array_append_val (orphan->items, g_array_index (items->ids, CfId, i));
    gtk_string_list_append (names, items->names->pdata[i]);
  }
  gtk_drop_down_set_model (GTK_DROP_DOWN (orphan->invoice), G_LIST_MODEL (names));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (orphan->invoice), items->ids->len == 1 ? 1 : 0);
}

static void
on_picked (CfPickEntry *entry, gint64 customer_id, Orphan *orphan)
{
  orphan->customer_id = customer_id;
  gtk_widget_set_sensitive (orphan->assign, TRUE);
  gtk_widget_set_sensitive (orphan->back, TRUE);
  cf_session_read (orphan->session, read_items, g_memdup2 (&orphan->customer_id, sizeof (CfId)), g_free, items_free, NULL, on_items, g_object_ref (orphan->window));
}

static void
on_typed (CfPickEntry *entry, Orphan *orphan)
{
  orphan->customer_id = 0;
  gtk_widget_set_sensitive (orphan->assign, FALSE);
  gtk_widget_set_sensitive (orphan->back, FALSE);
}

/* --- the window --- */

static void
add_line (GtkWidget *group, const char *title, const char *value)
{
  GtkWidget *row = adw_action_row_new (), *label = gtk_label_new (value);
  if (!value || !*value) {
    g_object_ref_sink (row);
    g_object_unref (row);
    g_object_ref_sink (label);
    g_object_unref (label);
    return;
  }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_width_chars (GTK_LABEL (label), 24);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static GtkWidget *
evidence_group (Orphan *orphan, const CfAttemptResult *r)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_auto (CfCardTerminal) terminal = { 0 };
  gboolean found = FALSE;
  g_autofree char *money = cf_session_money_symbol (orphan->session, r->amount_minor + r->tip_minor), *at = r->at ? cf_session_time (orphan->session, r->at) : NULL;
  g_autofree char *card = g_strdup_printf ("%s ···%s %s", r->brand ? r->brand : "", r->last4 ? r->last4 : "?", r->entry ? r->entry : "");
  g_autofree char *ours = r->evidence && *r->evidence ? g_strdup_printf (_("It names our payment %s, which was over or differs from it"), r->evidence) : NULL;
  if (!cf_record_load (cf_session_get_shop (orphan->session)->db, &CF_CARD_TERMINAL, r->terminal_id, &terminal, &found, NULL))
    found = FALSE;
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("What the terminal said"));
  add_line (group, _("Charged"), money);
  add_line (group, _("Card"), card);
  add_line (group, _("When"), at);
  add_line (group, _("Authorisation"), r->code);
  add_line (group, _("Number"), r->reference);
  add_line (group, _("Terminal"), found ? terminal.name : NULL);
  add_line (group, _("Note"), ours);
  return group;
}

static GtkWidget *
suffixed (const char *title, const char *subtitle, GtkWidget *suffix)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_widget_set_valign (suffix, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), suffix);
  return row;
}

static GtkWidget *
settle_group (Orphan *orphan)
{
  GtkWidget *group = adw_preferences_group_new (), *elsewhere = gtk_button_new_with_mnemonic (_("_Another Till’s"));
  const char *none[] = { _("None: stays as credit"), NULL };
  orphan->customer = GTK_WIDGET (cf_pick_entry_new (orphan->session, cf_pick_customers, _("Customer"), _("Name, number or phone")));
  orphan->invoice = gtk_drop_down_new_from_strings (none);
  orphan->assign = gtk_button_new_with_mnemonic (_("It Is _Their Payment"));
  orphan->back = gtk_button_new_with_mnemonic (_("_Give It Back…"));
  gtk_widget_add_css_class (orphan->assign, "suggested-action");
  gtk_widget_set_sensitive (orphan->assign, FALSE);
  gtk_widget_set_sensitive (orphan->back, FALSE);
  gtk_widget_set_name (orphan->customer, "customer");
  gtk_widget_set_name (orphan->assign, "assign");
  gtk_widget_set_name (orphan->back, "back");
  gtk_widget_set_name (elsewhere, "elsewhere");
  gtk_widget_set_size_request (orphan->customer, 260, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (orphan->invoice), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Invoice"), -1);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("What it is"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _("The reason is asked for and kept. Look at the slip of the terminal, and ask who was at the counter."));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), suffixed (_("Customer"), NULL, orphan->customer));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), suffixed (_("Invoice"), NULL, orphan->invoice));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), suffixed (_("A payment of this customer"), NULL, orphan->assign));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), suffixed (_("A mistake"), _("It becomes this customer’s payment and goes back to the card at once."), orphan->back));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), suffixed (_("Not ours"), _("It is in the books of another till, or in ours already. Nothing is booked."), elsewhere));
  g_signal_connect (orphan->customer, "picked", G_CALLBACK (on_picked), orphan);
  g_signal_connect (orphan->customer, "changed", G_CALLBACK (on_typed), orphan);
  g_signal_connect_swapped (orphan->assign, "clicked", G_CALLBACK (on_assign), orphan);
  g_signal_connect_swapped (orphan->back, "clicked", G_CALLBACK (on_back), orphan);
  g_signal_connect_swapped (elsewhere, "clicked", G_CALLBACK (on_elsewhere), orphan);
  return group;
}

void
cf_orphan_window_show (GtkWidget *parent, CfSession *session, CfId orphan_id)
{
  g_auto (CfAttemptResult) result = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean found = FALSE;
  if (!cf_record_load (cf_session_get_shop (session)->db, &CF_ATTEMPT_RESULT, orphan_id, &result, &found, &error) || !found) {
    cf_act_show (parent, error ? CF_FAILED : CF_NOT_FOUND, NULL, error);
    return;
  }
  Orphan *orphan = g_new0 (Orphan, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *page = adw_preferences_page_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();
  *orphan = (Orphan) { .session = g_object_ref (session), .items = g_array_new (FALSE, FALSE, sizeof (CfId)), .orphan_id = orphan_id, .act_id = cf_id_derive ("orphan-end", 0, &orphan_id, 1, NULL), .amount = result.amount_minor };
  g_set_weak_pointer (&orphan->parent, GTK_WIDGET (gtk_widget_get_root (parent)));
  orphan->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 620, "default-height", 760, "title", _("A Charge Nobody Here Asked For"),
                                 "destroy-with-parent", TRUE, NULL);
  g_object_set_data_full (G_OBJECT (orphan->window), "cf-orphan", orphan, orphan_free);
  orphan->say = gtk_label_new ("");
  gtk_label_set_wrap (GTK_LABEL (orphan->say), TRUE);
  gtk_widget_add_css_class (orphan->say, "error");
  gtk_widget_set_visible (orphan->say, FALSE);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (evidence_group (orphan, &result)));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (settle_group (orphan)));
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), orphan->say);
  gtk_box_append (GTK_BOX (box), page);
  adw_window_set_content (ADW_WINDOW (orphan->window), box);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (orphan->window, keys);
  gtk_window_present (GTK_WINDOW (orphan->window));
}
