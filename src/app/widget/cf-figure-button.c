/* cf-figure-button.c: see cf-figure-button.h. */
#include "cf-figure-button.h"
#include "cf-explain-dialog.h"
#include <glib/gi18n-lib.h>

struct _CfFigureButton {
  GtkButton    parent;
  CfSession   *session;
  GtkWidget   *caption, *amount;
  CfExplainAsk ask;
  char        *style;
  gboolean     is_inline;
};

G_DEFINE_TYPE (CfFigureButton, cf_figure_button, GTK_TYPE_BUTTON)

static void
cf_figure_button_clicked (GtkButton *button)
{
  CfFigureButton *self = CF_FIGURE_BUTTON (button);
  if (self->ask.figure)
    cf_explain_show (GTK_WIDGET (self), self->session, gtk_label_get_label (GTK_LABEL (self->caption)), &self->ask);
}

void
cf_figure_button_set_session (CfFigureButton *self, CfSession *session)
{
  g_set_object (&self->session, session);
}

void
cf_figure_button_set_caption (CfFigureButton *self, const char *caption)
{
  gtk_label_set_label (GTK_LABEL (self->caption), caption);
  gtk_widget_set_visible (self->caption, *caption != '\0' && !self->is_inline);
}

void
cf_figure_button_end (CfFigureButton *self)
{
  gtk_label_set_xalign (GTK_LABEL (self->caption), 1);
  gtk_label_set_xalign (GTK_LABEL (self->amount), 1);
}

void
cf_figure_button_inline (CfFigureButton *self)
{
  cf_figure_button_end (self);
  self->is_inline = TRUE;
  gtk_widget_set_visible (self->caption, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "inline");
}

void
cf_figure_button_set (CfFigureButton *self, CfMoney amount, const CfExplainAsk *ask, const char *style)
{
  g_autofree char *text = cf_session_money (self->session, amount);
  g_autofree char *name = g_strdup_printf ("%s %s", gtk_label_get_label (GTK_LABEL (self->caption)), text);
  gtk_label_set_label (GTK_LABEL (self->amount), text);
  self->ask = ask ? *ask : (CfExplainAsk) { 0 };
  gtk_widget_set_can_target (GTK_WIDGET (self), ask != NULL);
  gtk_widget_set_focusable (GTK_WIDGET (self), ask != NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), ask ? _("Show what makes this figure") : NULL);
  if (self->style)
    gtk_widget_remove_css_class (self->amount, self->style);
  g_free (self->style);
  self->style = g_strdup (style);
  if (style)
    gtk_widget_add_css_class (self->amount, style);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
cf_figure_button_dispose (GObject *object)
{
  CfFigureButton *self = CF_FIGURE_BUTTON (object);
  g_clear_object (&self->session);
  g_clear_pointer (&self->style, g_free);
  G_OBJECT_CLASS (cf_figure_button_parent_class)->dispose (object);
}

static void
cf_figure_button_class_init (CfFigureButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_figure_button_dispose;
  GTK_BUTTON_CLASS (klass)->clicked = cf_figure_button_clicked;
}

static void
cf_figure_button_init (CfFigureButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->caption = gtk_label_new ("");
  self->amount = gtk_label_new ("");
  gtk_label_set_xalign (GTK_LABEL (self->caption), 0);
  gtk_label_set_xalign (GTK_LABEL (self->amount), 0);
  gtk_widget_add_css_class (self->caption, "caption");
  gtk_widget_add_css_class (self->caption, "dim-label");
  gtk_widget_add_css_class (self->amount, "amount");
  gtk_box_append (GTK_BOX (box), self->caption);
  gtk_box_append (GTK_BOX (box), self->amount);
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "figure");
}

GtkWidget *
cf_figure_button_new (CfSession *session, const char *caption)
{
  CfFigureButton *self = g_object_new (CF_TYPE_FIGURE_BUTTON, NULL);
  cf_figure_button_set_session (self, session);
  cf_figure_button_set_caption (self, caption);
  return GTK_WIDGET (self);
}
