/* cf-ask-dialog.c: see cf-ask-dialog.h. */
#include "cf-ask-dialog.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct { CfAsked asked; gpointer user; GtkEditable *entry; char *text; gboolean yes; } CfAsk;

static void
on_response (AdwMessageDialog *dialog, const char *response, gpointer p)
{
  CfAsk *ask = p;
  ask->yes = strcmp (response, "do") == 0;
  if (ask->yes)
    ask->text = g_strdup (ask->entry ? gtk_editable_get_text (ask->entry) : "");
  gtk_window_set_focus (GTK_WINDOW (dialog), NULL);                     /* a GtkPasswordEntry of GTK 4.8 that goes with the focus in it is told so afterwards */
}

/* However the dialog ends, the answer is given once. */
static void
on_gone (gpointer p, GObject *dialog)
{
  CfAsk *ask = p;
  if (ask->asked)
    ask->asked (ask->yes ? ask->text : NULL, ask->user);
  g_free (ask->text);
  g_free (ask);
}

static AdwMessageDialog *
dialog_new (GtkWidget *parent, const char *title, const char *body, const char *label, CfAsk *ask)
{
  GtkRoot *root = parent ? gtk_widget_get_root (parent) : NULL;
  if (!GTK_IS_WINDOW (root))
    return NULL;
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_WINDOW (root), title, body));
  if (label) {
    adw_message_dialog_add_responses (dialog, "cancel", _("_Cancel"), "do", label, NULL);
    adw_message_dialog_set_default_response (dialog, "do");
    adw_message_dialog_set_close_response (dialog, "cancel");
  } else {
    adw_message_dialog_add_responses (dialog, "cancel", _("_OK"), NULL);
    adw_message_dialog_set_default_response (dialog, "cancel");
    adw_message_dialog_set_close_response (dialog, "cancel");
  }
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), ask);
  g_object_weak_ref (G_OBJECT (dialog), on_gone, ask);
  return dialog;
}

static void
on_entry_changed (GtkEditable *entry, AdwMessageDialog *dialog)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));
  adw_message_dialog_set_response_enabled (dialog, "do", *text != '\0');
}

static void
ask_text (GtkWidget *parent, const char *title, const char *body, const char *label, GtkWidget *entry, const char *name, CfAsked asked, gpointer user)
{
  CfAsk *ask = g_new0 (CfAsk, 1);
  *ask = (CfAsk) { asked, user, GTK_EDITABLE (entry) };
  g_object_ref_sink (entry);
  AdwMessageDialog *dialog = dialog_new (parent, title, body, label, ask);
  if (!dialog) {
    g_object_unref (entry);
    on_gone (ask, NULL);
    return;
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (entry, "changed", G_CALLBACK (on_entry_changed), dialog, 0);
  adw_message_dialog_set_extra_child (dialog, entry);
  adw_message_dialog_set_response_enabled (dialog, "do", FALSE);
  gtk_window_set_focus (GTK_WINDOW (dialog), entry);
  gtk_window_present (GTK_WINDOW (dialog));
  g_object_unref (entry);
}

void
cf_ask_pin (GtkWidget *parent, const char *title, const char *body, CfAsked asked, gpointer user)
{
  GtkWidget *entry = gtk_password_entry_new ();
  g_object_set (entry, "activates-default", TRUE, "placeholder-text", _("PIN"), "width-chars", 12, NULL);
  gtk_editable_set_alignment (GTK_EDITABLE (entry), 0.5f);
  gtk_widget_set_halign (entry, GTK_ALIGN_CENTER);
  ask_text (parent, title, body, _("_Approve"), entry, _("PIN of somebody who may"), asked, user);
}

/* A new PIN is typed hidden: twice, so that nobody is shut out by a slip. */
static void
on_new_pin_changed (GtkEditable *unused, AdwMessageDialog *dialog)
{
  GtkWidget *box = adw_message_dialog_get_extra_child (dialog), *first = gtk_widget_get_first_child (box), *second = gtk_widget_get_next_sibling (first), *say = gtk_widget_get_next_sibling (second);
  const char *pin = gtk_editable_get_text (GTK_EDITABLE (first)), *again = gtk_editable_get_text (GTK_EDITABLE (second));
  gboolean same = strcmp (pin, again) == 0, begun = g_str_has_prefix (pin, again);
  gtk_label_set_label (GTK_LABEL (say), same || begun ? "" : _("The second is not the first."));
  adw_message_dialog_set_response_enabled (dialog, "do", same && *pin);
}

static GtkWidget *
pin_entry (const char *placeholder)
{
  GtkWidget *entry = gtk_password_entry_new ();
  g_object_set (entry, "activates-default", TRUE, "placeholder-text", placeholder, "width-chars", 16, NULL);
  gtk_editable_set_alignment (GTK_EDITABLE (entry), 0.5f);
  gtk_widget_set_halign (entry, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, placeholder, -1);
  return entry;
}

void
cf_ask_new_pin (GtkWidget *parent, const char *title, const char *body, CfAsked asked, gpointer user)
{
  CfAsk *ask = g_new0 (CfAsk, 1);
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6)), *first = pin_entry (_("New PIN")), *second = pin_entry (_("The Same Again")), *say = gtk_label_new ("");
  *ask = (CfAsk) { asked, user, GTK_EDITABLE (first) };
  gtk_widget_add_css_class (say, "error");
  gtk_box_append (GTK_BOX (box), first);
  gtk_box_append (GTK_BOX (box), second);
  gtk_box_append (GTK_BOX (box), say);
  AdwMessageDialog *dialog = dialog_new (parent, title, body, _("_Set"), ask);
  if (dialog) {
    g_signal_connect_object (first, "changed", G_CALLBACK (on_new_pin_changed), dialog, 0);
    g_signal_connect_object (second, "changed", G_CALLBACK (on_new_pin_changed), dialog, 0);
    adw_message_dialog_set_extra_child (dialog, box);
    adw_message_dialog_set_response_enabled (dialog, "do", FALSE);
    gtk_window_set_focus (GTK_WINDOW (dialog), first);
    gtk_window_present (GTK_WINDOW (dialog));
  } else
    on_gone (ask, NULL);
  g_object_unref (box);
}

void
cf_ask_reason (GtkWidget *parent, const char *title, const char *body, CfAsked asked, gpointer user)
{
  GtkWidget *entry = gtk_entry_new ();
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  ask_text (parent, title, body, _("C_ontinue"), entry, _("Reason"), asked, user);
}

void
cf_ask_confirm (GtkWidget *parent, const char *title, const char *body, const char *label, gboolean destructive, CfAsked asked, gpointer user)
{
  CfAsk *ask = g_new0 (CfAsk, 1);
  *ask = (CfAsk) { asked, user, NULL };
  AdwMessageDialog *dialog = dialog_new (parent, title, body, label, ask);
  if (!dialog) {
    on_gone (ask, NULL);
    return;
  }
  adw_message_dialog_set_response_appearance (dialog, "do", destructive ? ADW_RESPONSE_DESTRUCTIVE : ADW_RESPONSE_SUGGESTED);
  if (destructive)
    adw_message_dialog_set_default_response (dialog, "cancel");
  gtk_window_present (GTK_WINDOW (dialog));
}

void
cf_ask_tell (GtkWidget *parent, const char *title, const char *body)
{
  CfAsk *ask = g_new0 (CfAsk, 1);
  AdwMessageDialog *dialog = dialog_new (parent, title, body, NULL, ask);
  if (dialog)
    gtk_window_present (GTK_WINDOW (dialog));
  else
    g_free (ask);
}
