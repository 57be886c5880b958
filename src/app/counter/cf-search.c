/* cf-search.c: see cf-search.h. */
#include "cf-search.h"
#include <glib/gi18n-lib.h>

struct _CfSearch {
  GtkWidget  parent;
  GtkWidget *entry;
  CfSession *session;
};

G_DEFINE_TYPE (CfSearch, cf_search, GTK_TYPE_WIDGET)

void
cf_search_set_session (CfSearch *self, CfSession *session)
{
  g_set_object (&self->session, session);
}

void
cf_search_begin (CfSearch *self, const char *text)
{
  if (text)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_widget_grab_focus (self->entry);
}

static void
cf_search_dispose (GObject *object)
{
  CfSearch *self = CF_SEARCH (object);
  g_clear_object (&self->session);
  g_clear_pointer (&self->entry, gtk_widget_unparent);
  G_OBJECT_CLASS (cf_search_parent_class)->dispose (object);
}

static void
cf_search_class_init (CfSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_search_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
cf_search_init (CfSearch *self)
{
  self->entry = gtk_search_entry_new ();
  g_object_set (self->entry, "placeholder-text", _("Search anything (Ctrl+K)"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search anything"), -1);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
}
