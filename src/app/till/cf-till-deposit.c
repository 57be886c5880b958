/* cf-till-deposit.c: see cf-till-deposit.h. What is in the safe is counted, not believed: the books' figure stands beside the count. */
#include "cf-till-deposit.h"
#include <adwaita.h>
#include "cf-act-run.h"
#include "cf-print.h"
#include "cf-till-count.h"
#include "cf-window.h"
#include "desk/till-pdf.h"
#include <glib/gi18n-lib.h>

typedef struct { CfId id; CfMoney amount; GtkWidget *check; } Check;
typedef struct { CfSession *session; CfId id; GtkWidget *window, *count, *reference, *total, *problem, *save; GArray *checks; } Deposit;
typedef struct { CfId id; GArray *cash, *checks; char *reference; CfMoney total; } Ask;

static void
deposit_free (gpointer p)
{
  Deposit *deposit = p;
  g_object_unref (deposit->session);
  g_array_unref (deposit->checks);
  g_free (deposit);
}

static void
ask_free (gpointer p)
{
  Ask *ask = p;
  g_array_unref (ask->cash);
  g_array_unref (ask->checks);
  g_free (ask->reference);
  g_free (ask);
}

static CfOutcome
work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Ask *ask = data;
  g_auto (CfBankDeposit) made = { 0 };
  CfOutcome outcome = cf_bank_deposit (shop, who, ask->id, (const CfCash *) (gpointer) ask->cash->data, ask->cash->len, (const CfId *) (gpointer) ask->checks->data, ask->checks->len, ask->reference, 0, &made, error);
  ask->total = made.total_minor;
  return outcome;
}

static gpointer
draw (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_auto (CfBankDeposit) deposit = { 0 };
  gboolean found;
  return cf_record_load (shop->db, &CF_BANK_DEPOSIT, *(const CfId *) data, &deposit, &found, error) && found ? cf_deposit_pdf (shop, &deposit, error) : NULL;
}

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (GtkWidget) over = user;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = cf_session_finish (result, &error);
  if (!gtk_widget_get_root (over))
    return;
  if (pdf)
    cf_print (over, CF_PRINT_DOCUMENT, _("Deposit Slip"), pdf);
  else
    cf_act_show (over, CF_FAILED, NULL, error);
}

static void
show_problem (Deposit *deposit, const char *text)
{
  gtk_label_set_label (GTK_LABEL (deposit->problem), text ? text : "");
  gtk_widget_set_visible (deposit->problem, text != NULL);
}

static void
on_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Deposit *deposit = g_object_get_data (G_OBJECT (user), "cf-deposit");
  const Ask *ask = data;
  gtk_widget_set_sensitive (deposit->save, TRUE);
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON)
    return;
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    g_autofree char *text = cf_act_sentence (outcome, refusal, error);
    show_problem (deposit, text);
    return;
  }
  GtkWidget *over = GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (deposit->window)));
  g_autofree char *money = cf_session_money_symbol (deposit->session, ask->total), *said = g_strdup_printf (_("Deposit of %s is in the books"), money);
  if (over) {
    GtkWidget *child = adw_application_window_get_content (ADW_APPLICATION_WINDOW (over));
    cf_window_toast (over, said);
    cf_session_read (deposit->session, draw, g_memdup2 (&ask->id, sizeof ask->id), g_free, (GDestroyNotify) g_bytes_unref, NULL, on_drawn, g_object_ref (child));
  }
  gtk_window_destroy (GTK_WINDOW (deposit->window));
}

/* The checks that are on, in @ret; their sum. */
static CfMoney
chosen (Deposit *deposit, GArray *ret)
{
  CfMoney sum = 0;
  for (guint i = 0; i < deposit->checks->len; i++) {
    const Check *check = &g_array_index (deposit->checks, Check, i);
    if (!gtk_check_button_get_active (GTK_CHECK_BUTTON (check->check)))
      continue;
    g_array_append_val (ret, check->id);
    sum += check->amount;
  }
  return sum;
}

static void
on_changed (Deposit *deposit)
{
  g_autoptr (GArray) checks = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfMoney sum = cf_till_count_sum (CF_TILL_COUNT (deposit->count)) + chosen (deposit, checks);
  g_autofree char *money = cf_session_money_symbol (deposit->session, sum);
  gtk_label_set_label (GTK_LABEL (deposit->total), money);
}

static void
on_save (GtkWidget *widget, Deposit *deposit)
{
  g_autoptr (GArray) cash = g_array_new (FALSE, FALSE, sizeof (CfCash)), checks = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfMoney sum;
  if (!gtk_widget_get_sensitive (deposit->save) || !cf_till_count_get (CF_TILL_COUNT (deposit->count), cash, &sum))
    return;
  sum += chosen (deposit, checks);
  if (sum == 0) {
    show_problem (deposit, _("Count the cash that goes to the bank, or choose a check."));
    return;
  }
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { deposit->id, g_steal_pointer (&cash), g_steal_pointer (&checks), g_strdup (gtk_editable_get_text (GTK_EDITABLE (deposit->reference))), 0 };
  show_problem (deposit, NULL);
  gtk_widget_set_sensitive (deposit->save, FALSE);
  cf_act_run (deposit->window, &(CfActAsk) { deposit->session, _("Bank Deposit"), deposit->id, work, ask, ask_free, FALSE, NULL, on_done, G_OBJECT (deposit->window) });
}

static GtkWidget *
group_new (GtkWidget *page, const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  return group;
}

static void
add_check (Deposit *deposit, GtkWidget *group, const CfTillCheck *waiting)
{
  GtkWidget *row = adw_action_row_new (), *label;
  g_autofree char *money = cf_session_money (deposit->session, waiting->amount_minor), *date = cf_session_date (deposit->session, waiting->date);
  g_autofree char *title = *waiting->reference ? g_strdup_printf (_("Check %s"), waiting->reference) : g_strdup (_("Check without a number"));
  g_autofree char *about = g_strdup_printf (_("%1$s · %2$s"), date, waiting->customer);
  Check check = { waiting->id, waiting->amount_minor, gtk_check_button_new () };
  label = gtk_label_new (money);
  gtk_widget_add_css_class (label, "numeric");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check.check), TRUE);
  gtk_widget_set_valign (check.check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check.check), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_swapped (check.check, "toggled", G_CALLBACK (on_changed), deposit);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check.check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check.check);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_array_append_val (deposit->checks, check);
}

static void
fill (Deposit *deposit, GtkWidget *page, const CfTillNow *now)
{
  GtkWidget *group = group_new (page, _("Cash From the Safe")), *row;
  g_autofree char *safe = cf_session_money_symbol (deposit->session, now->safe_minor), *about = g_strdup_printf (_("By the books %s are in the safe."), safe);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), about);
  deposit->count = g_object_new (CF_TYPE_TILL_COUNT, "session", deposit->session, NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), deposit->count);
  group = now->checks->len ? group_new (page, _("Checks")) : NULL;
  for (guint i = 0; i < now->checks->len; i++)
    add_check (deposit, group, &g_array_index (now->checks, CfTillCheck, i));
  group = group_new (page, "");
  row = adw_action_row_new ();
  deposit->total = gtk_label_new (NULL);
  gtk_widget_add_css_class (deposit->total, "numeric");
  gtk_widget_add_css_class (deposit->total, "title-2");
  gtk_widget_set_name (deposit->total, "total");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Total on the slip"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), deposit->total);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  deposit->reference = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (deposit->reference), _("The bank's reference, if there is one"));
  gtk_widget_set_name (deposit->reference, "reference");
  g_signal_connect (deposit->reference, "entry-activated", G_CALLBACK (on_save), deposit);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), deposit->reference);
  g_signal_connect_swapped (deposit->count, "changed", G_CALLBACK (on_changed), deposit);
}

void
cf_till_deposit_show (GtkWidget *parent, CfSession *session, const CfTillNow *now)
{
  Deposit *deposit = g_new0 (Deposit, 1);
  GtkWidget *all = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *bar = adw_header_bar_new (), *cancel = gtk_button_new_with_mnemonic (_("_Cancel")), *page = adw_preferences_page_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();
  *deposit = (Deposit) { .session = g_object_ref (session), .id = cf_session_next_id (session), .checks = g_array_new (FALSE, TRUE, sizeof (Check)), .save = gtk_button_new_with_mnemonic (_("_Deposit and Print")),
                         .problem = gtk_label_new (NULL) };
  deposit->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 680, "default-height", 660, "title", _("Bank Deposit"), "destroy-with-parent", TRUE, NULL);
  gtk_widget_set_name (deposit->window, "till_deposit");
  g_object_set_data_full (G_OBJECT (deposit->window), "cf-deposit", deposit, deposit_free);
  gtk_widget_set_name (deposit->save, "save");
  gtk_widget_add_css_class (deposit->save, "suggested-action");
  gtk_widget_add_css_class (deposit->problem, "error");
  g_object_set (deposit->problem, "wrap", TRUE, "visible", FALSE, "margin-top", 6, "margin-bottom", 6, NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (bar), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (bar), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (bar), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (bar), deposit->save);
  g_signal_connect (deposit->save, "clicked", G_CALLBACK (on_save), deposit);
  fill (deposit, page, now);
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (all), bar);
  gtk_box_append (GTK_BOX (all), deposit->problem);
  gtk_box_append (GTK_BOX (all), page);
  adw_window_set_content (ADW_WINDOW (deposit->window), all);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (deposit->window, keys);
  on_changed (deposit);
  gtk_window_present (GTK_WINDOW (deposit->window));
  gtk_widget_grab_focus (deposit->count);
}
