/* cf-till-move.c: see cf-till-move.h. What is typed stays until it is in the books. */
#include "cf-till-move.h"
#include <adwaita.h>
#include "cf-act-run.h"
#include "cf-money-entry.h"
#include "cf-receipt-out.h"
#include "cf-till-report.h"
#include "cf-window.h"
#include "shop/till.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; CfDrawerKind kind; CfId id; GtkWidget *window, *amount, *category, *reason, *problem, *save; } Move;      /* amount, category: NULL where there is none */
typedef struct { CfId id; CfDrawerKind kind; CfDrawerCategory category; CfMoney amount; } Ask;

static const struct { const char *title, *about; } words[] = {
  { "", "" },
  { N_("Pay In"), N_("Cash that comes into the drawer and is no sale: change from the bank, money of the owner.") },
  { N_("Pay Out"), N_("Cash that leaves the drawer for something bought or paid.") },
  { N_("Drop to Safe"), N_("Cash that goes from the drawer into the safe, until it is brought to the bank.") },
  { N_("No Sale"), N_("The drawer opens without a sale. That, and why, is kept.") },
};

static void
move_free (gpointer p)
{
  g_object_unref (((Move *) p)->session);
  g_free (p);
}

static CfOutcome
work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Ask *ask = data;
  g_auto (CfDrawerEntry) made = { 0 };
  return cf_drawer_move (shop, who, ask->id, ask->kind, ask->category, ask->amount, &made, error);
}

static void
show_problem (Move *move, const char *text)
{
  gtk_label_set_label (GTK_LABEL (move->problem), text ? text : "");
  gtk_widget_set_visible (move->problem, text != NULL);
}

static void
on_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Move *move = g_object_get_data (G_OBJECT (user), "cf-move");
  gtk_widget_set_sensitive (move->save, TRUE);
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON)
    return;
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    g_autofree char *text = cf_act_sentence (outcome, refusal, error);
    show_problem (move, text);
    return;
  }
  const Ask *ask = data;
  GtkWidget *over = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (move->window)));
  g_autofree char *money = cf_session_money_symbol (move->session, ask->amount);
  g_autofree char *said = ask->kind == CF_DRAWER_NO_SALE ? g_strdup (_("Opened without a sale")) : g_strdup_printf (_("%1$s: %2$s"), cf_till_move_words (ask->kind), money);
  if (over) {
    cf_receipt_drawer (over, move->session);
    cf_window_toast (over, said);
  }
  gtk_window_destroy (GTK_WINDOW (move->window));
}

static void
on_save (GtkWidget *widget, Move *move)
{
  g_autofree char *reason = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (move->reason))));
  CfMoney amount = 0;
  if (!gtk_widget_get_sensitive (move->save))
    return;
  if (move->amount && !cf_money_entry_get (CF_MONEY_ENTRY (move->amount), &amount, NULL)) {
    gtk_widget_grab_focus (move->amount);
    return;
  }
  if (move->amount && amount <= 0) {
    cf_money_entry_set_error (CF_MONEY_ENTRY (move->amount), _("Type how much."));
    gtk_widget_grab_focus (move->amount);
    return;
  }
  if (!*reason) {
    show_problem (move, _("Say why in a few words."));
    gtk_widget_grab_focus (move->reason);
    return;
  }
  Ask *ask = g_new (Ask, 1);
  *ask = (Ask) { move->id, move->kind, move->category ? (CfDrawerCategory) (adw_combo_row_get_selected (ADW_COMBO_ROW (move->category)) + 1) : 0, amount };
  show_problem (move, NULL);
  gtk_widget_set_sensitive (move->save, FALSE);
  cf_act_run (move->window, &(CfActAsk) { move->session, _(words[move->kind].title), move->id, work, ask, g_free, FALSE, reason, on_done, G_OBJECT (move->window) });
}

static GtkWidget *
fields_new (Move *move)
{
  GtkWidget *group = adw_preferences_group_new (), *row;
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _(words[move->kind].about));
  if (move->kind != CF_DRAWER_NO_SALE) {
    row = adw_action_row_new ();
    move->amount = cf_money_entry_new (move->session, _("Amount"));
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Amount"));
    gtk_widget_set_valign (move->amount, GTK_ALIGN_CENTER);
    gtk_widget_set_name (move->amount, "amount");
    g_signal_connect (move->amount, "activate", G_CALLBACK (on_save), move);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), move->amount);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  }
  if (move->kind == CF_DRAWER_PAY_IN || move->kind == CF_DRAWER_PAY_OUT) {
    g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
    for (int i = CF_DRAWER_CHANGE; i <= CF_DRAWER_OTHER; i++)
      gtk_string_list_append (names, cf_till_category_words ((CfDrawerCategory) i));
    move->category = adw_combo_row_new ();
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (move->category), _("What for"));
    adw_combo_row_set_model (ADW_COMBO_ROW (move->category), G_LIST_MODEL (names));
    adw_combo_row_set_selected (ADW_COMBO_ROW (move->category), move->kind == CF_DRAWER_PAY_IN ? 0 : CF_DRAWER_SUPPLIES - 1);
    gtk_widget_set_name (move->category, "category");
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), move->category);
  }
  move->reason = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (move->reason), _("Reason"));
  gtk_widget_set_name (move->reason, "reason");
  g_signal_connect (move->reason, "entry-activated", G_CALLBACK (on_save), move);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), move->reason);
  return group;
}

void
cf_till_move_show (GtkWidget *parent, CfSession *session, CfDrawerKind kind)
{
  Move *move = g_new0 (Move, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *all = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *bar = adw_header_bar_new (), *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));
  GtkEventController *keys = gtk_shortcut_controller_new ();
  *move = (Move) { .session = g_object_ref (session), .kind = kind, .id = cf_session_next_id (session) };
  move->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 440, "title", _(words[kind].title), "destroy-with-parent", TRUE, "resizable", FALSE, NULL);
  gtk_widget_set_name (move->window, "till_move");
  g_object_set_data_full (G_OBJECT (move->window), "cf-move", move, move_free);
  move->save = gtk_button_new_with_label (kind == CF_DRAWER_NO_SALE ? _("Open Drawer") : _(words[kind].title));
  move->problem = gtk_label_new (NULL);
  gtk_widget_set_name (move->save, "save");
  gtk_widget_add_css_class (move->save, "suggested-action");
  gtk_widget_add_css_class (move->problem, "error");
  g_object_set (move->problem, "wrap", TRUE, "xalign", 0.0f, "visible", FALSE, "max-width-chars", 44, NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (bar), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (bar), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (bar), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (bar), move->save);
  g_signal_connect (move->save, "clicked", G_CALLBACK (on_save), move);
  g_object_set (box, "margin-top", 18, "margin-bottom", 18, "margin-start", 18, "margin-end", 18, NULL);
  gtk_box_append (GTK_BOX (box), fields_new (move));
  gtk_box_append (GTK_BOX (box), move->problem);
  gtk_box_append (GTK_BOX (all), bar);
  gtk_box_append (GTK_BOX (all), box);
  adw_window_set_content (ADW_WINDOW (move->window), all);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (move->window, keys);
  gtk_window_present (GTK_WINDOW (move->window));
  gtk_widget_grab_focus (move->amount ? move->amount : move->reason);
}
