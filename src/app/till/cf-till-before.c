/* cf-till-before.c: see cf-till-before.h. The books cannot know whether that cash was banked, spent or taken home; so nothing is proposed, and what the answer posts is said beside it as it is typed. */
#include "cf-till-before.h"
#include <adwaita.h>
#include "cf-money-entry.h"
#include <glib/gi18n-lib.h>

typedef struct { GWeakRef place; CfSession *session; GtkWidget *dialog, *entry, *rest; CfId id; CfMoney amount, before, to_safe; CfTillBeforeSaid said; } Before;

static gboolean
read_safe (Before *before, CfMoney *ret)
{
  gboolean empty = TRUE;
  return cf_money_entry_get (CF_MONEY_ENTRY (before->entry), ret, &empty) && !empty && *ret >= 0;
}

static void
on_changed (Before *before)
{
  CfMoney safe, rest;
  gboolean good = read_safe (before, &safe);
  rest = good ? before->before - before->amount - safe : 0;
  g_autofree char *money = cf_session_money_symbol (before->session, ABS (rest)), *text = NULL;
  if (good && rest)
    text = g_strdup_printf (rest > 0 ? _("%s is recorded as taken out by the owner: spent, taken home, or brought to the bank without a slip.") : _("%s is recorded as brought in by the owner."), money);
  gtk_label_set_label (GTK_LABEL (before->rest), good ? rest ? text : _("That is all of it.") : "");
  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (before->dialog), "do", good);
}

static void
on_enter (Before *before)
{
  CfMoney safe;
  if (read_safe (before, &safe))
    adw_message_dialog_response (ADW_MESSAGE_DIALOG (before->dialog), "do");
}

static void
on_response (AdwMessageDialog *dialog, const char *response, Before *before)
{
  if (g_strcmp0 (response, "do") != 0 || !read_safe (before, &before->to_safe))
    before->to_safe = -1;
  gtk_window_set_focus (GTK_WINDOW (dialog), NULL);
}

/* However the dialog ends, the answer is given once. */
static void
on_gone (gpointer p, GObject *dialog)
{
  Before *before = p;
  g_autoptr (GtkWidget) place = g_weak_ref_get (&before->place);
  if (place && gtk_widget_get_root (place))
    before->said (place, before->id, before->amount, before->to_safe);
  g_weak_ref_clear (&before->place);
  g_object_unref (before->session);
  g_free (before);
}

void
cf_till_before_ask (GtkWidget *place, CfSession *session, CfId id, CfMoney amount, CfMoney cash, CfTillBeforeSaid said)
{
  Before *before = g_new0 (Before, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *label = gtk_label_new_with_mnemonic (_("_Cash in the safe now"));
  g_autofree char *taken = cf_session_money_symbol (session, cash), *counted = cf_session_money_symbol (session, amount);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (place)), _("Where Is the Cash From Before?"), NULL);
  *before = (Before) { .session = g_object_ref (session), .dialog = dialog, .id = id, .amount = amount, .before = cash, .to_safe = -1, .said = said };
  g_weak_ref_init (&before->place, place);
  adw_message_dialog_format_body (ADW_MESSAGE_DIALOG (dialog), _("By the books %1$s of cash was taken at this register before it had shifts. You counted %2$s into the drawer. How much of the rest lies in the safe and waits for the bank? Write 0 if there is none."),
                                  taken, counted);
  before->entry = cf_money_entry_new (session, _("Cash in the safe now"));
  before->rest = gtk_label_new (NULL);
  gtk_widget_set_name (before->entry, "in_safe");
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), before->entry);
  g_object_set (label, "xalign", 0.0f, NULL);
  g_object_set (before->rest, "xalign", 0.0f, "wrap", TRUE, "max-width-chars", 44, NULL);
  gtk_widget_add_css_class (before->rest, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), before->entry);
  gtk_box_append (GTK_BOX (box), before->rest);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), box);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "do", _("_Open Shift"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "do", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (dialog), "do", FALSE);
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_swapped (before->entry, "changed", G_CALLBACK (on_changed), before);
  g_signal_connect_swapped (before->entry, "activate", G_CALLBACK (on_enter), before);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), before);
  g_object_weak_ref (G_OBJECT (dialog), on_gone, before);
  gtk_window_set_focus (GTK_WINDOW (dialog), before->entry);
  gtk_window_present (GTK_WINDOW (dialog));
}
