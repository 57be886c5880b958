/* cf-card-practice.c: see cf-card-practice.h. The terminal is simulated and has no window of its own: one that lay over the register took its keys. */
#include "cf-card-practice.h"
#include "cf-window.h"
#include "cf-wrap-box.h"
#include <glib/gi18n-lib.h>

static const struct { const char *label, *deed, *about; } deeds[] = {
  { N_("Tap"), "approve", N_("The customer taps the card, and the bank approves") },
  { N_("Decline"), "decline", N_("The bank declines the card") },
  { N_("Half Only"), "partial", N_("The bank approves half of the amount") },
  { N_("Add a Tip"), "tip", N_("The customer adds a tip of a fifth") },
  { N_("Customer Cancels"), "cancel", N_("The customer presses the red key") },
  { N_("Approve Offline"), "offline", N_("The terminal approves without the bank: the money is at risk") },
  { N_("Lose the Line First"), "cut-before", N_("The cable is out for five seconds, and the card is not charged") },
  { N_("Charge, Then Lose the Line"), "cut-after", N_("The card is charged, and the cable is out before the terminal can tell") },
};

static void
on_clicked (GtkWidget *button, gpointer deed)
{
  cf_window_practice_do (button, deed);
}

GtkWidget *
cf_card_practice_new (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *label = gtk_label_new (_("Practice: what does the customer do at the terminal?")), *wrap = cf_wrap_box_new (6, 6);
  gtk_widget_set_name (box, "practice_hands");
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), wrap);
  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++) {
    GtkWidget *button = gtk_button_new_with_label (_(deeds[i].label));
    gtk_widget_set_tooltip_text (button, _(deeds[i].about));
    gtk_widget_set_name (button, deeds[i].deed);
    g_signal_connect (button, "clicked", G_CALLBACK (on_clicked), (gpointer) deeds[i].deed);
    cf_wrap_box_append (CF_WRAP_BOX (wrap), button);
  }
  return box;
}

void
cf_card_practice_show (GtkWidget *hands, gboolean waits)
{
  gtk_widget_set_visible (hands, cf_window_has_practice_terminal (hands));
  gtk_widget_set_sensitive (hands, waits);
}
