/* cf-warnings.c: see cf-warnings.h. */
#include "cf-warnings.h"
#include <glib/gi18n-lib.h>

GtkWidget *
cf_warnings_add (GtkWidget *box, gboolean grave, const char *icon, const char *text)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8), *image = gtk_image_new_from_icon_name (icon), *words = gtk_label_new (text);
  gtk_widget_add_css_class (line, grave ? "problem-line" : "warning-line");
  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, grave ? _("Stop") : _("Warning"), -1);
  gtk_box_append (GTK_BOX (line), image);
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (box), line);
  return line;
}

void
cf_warnings_clear (GtkWidget *box)
{
  for (GtkWidget *child; (child = gtk_widget_get_first_child (box));)
    gtk_box_remove (GTK_BOX (box), child);
}

gboolean
cf_warnings_show (GtkWidget *box, CfSession *session, const CfCustomer *customer, const CfStanding *standing)
{
  if (customer->hold) {
    g_autofree char *text = customer->hold_reason && *customer->hold_reason ? g_strdup_printf (_("On hold: %s"), customer->hold_reason) : g_strdup (_("On hold: not to be sold to on account."));
    cf_warnings_add (box, TRUE, "action-unavailable-symbolic", text);
  }
  if (customer->archived)
    cf_warnings_add (box, FALSE, "user-trash-symbolic", _("This customer is archived."));
  if (standing->over_limit_minor > 0) {
    g_autofree char *over = cf_session_money_symbol (session, standing->over_limit_minor), *limit = cf_session_money_symbol (session, customer->credit_limit_minor);
    g_autofree char *text = g_strdup_printf (_("Over the credit limit of %s by %s."), limit, over);
    cf_warnings_add (box, TRUE, "dialog-warning-symbolic", text);
  }
  if (standing->n_overdue) {
    g_autofree char *sum = cf_session_money_symbol (session, standing->overdue_minor);
    g_autofree char *text = g_strdup_printf (ngettext ("%u invoice past due: %s, the oldest by %d d.", "%u invoices past due: %s, the oldest by %d d.", standing->n_overdue), standing->n_overdue, sum,
                                             (int) standing->days_late);
    cf_warnings_add (box, FALSE, "dialog-warning-symbolic", text);
  }
  if (customer->note && *customer->note)
    cf_warnings_add (box, FALSE, "accessories-text-editor-symbolic", customer->note);
  return gtk_widget_get_first_child (box) != NULL;
}
