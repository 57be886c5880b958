/* cf-customers-place.c: see cf-customers-place.h. The page is made while the list is looked at and nothing else is to be done, so that the first customer opens as fast as the next. */
#include "cf-customers-place.h"
#include "base/id.h"
#include "cf-address.h"
#include "cf-customer-list.h"
#include "cf-customer-page.h"
#include "cf-customer-sheets.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfCustomersPlace {
  CfPlace    parent;
  GtkWidget *pages, *list, *page;
  guint      making;
};

G_DEFINE_TYPE (CfCustomersPlace, cf_customers_place, CF_TYPE_PLACE)

static gboolean
shows_page (CfCustomersPlace *self)
{
  return self->page && gtk_stack_get_visible_child (GTK_STACK (self->pages)) == self->page;
}

static void
on_page_title (CfCustomersPlace *self)
{
  if (shows_page (self))
    cf_place_set_title (CF_PLACE (self), cf_customer_page_get_title (CF_CUSTOMER_PAGE (self->page)));
}

static GtkWidget *
page (CfCustomersPlace *self)
{
  if (self->page)
    return self->page;
  self->page = g_object_new (CF_TYPE_CUSTOMER_PAGE, "session", cf_place_get_session (CF_PLACE (self)), NULL);
  g_signal_connect_object (self->page, "notify::title", G_CALLBACK (on_page_title), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (GTK_STACK (self->pages), self->page, "page");
  return self->page;
}

static gboolean
make_page (gpointer user)
{
  CfCustomersPlace *self = user;
  self->making = 0;
  page (self);
  return G_SOURCE_REMOVE;
}

static void
on_saved (gconstpointer record, GObject *user)
{
  char id[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (user), "customer/%s", cf_id_text (((const CfCustomer *) record)->id, id));
}

static void
on_add (CfCustomersPlace *self)
{
  cf_customer_sheet_show (GTK_WIDGET (self), cf_place_get_session (CF_PLACE (self)), NULL, on_saved, G_OBJECT (self));
}

static gboolean
on_add_key (GtkWidget *widget, GVariant *args, gpointer user)
{
  on_add (CF_CUSTOMERS_PLACE (widget));
  return TRUE;
}

static void
on_open (CfCustomersPlace *self, gint64 id)
{
  char text[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (self), "customer/%s", cf_id_text (id, text));
}

static gboolean
open_list (CfCustomersPlace *self, const char *path)
{
  g_autofree char *filter = cf_address_get (path, "filter");
  if (filter && !cf_customer_list_set_filter (CF_CUSTOMER_LIST (self->list), filter))
    return FALSE;
  gtk_stack_set_visible_child (GTK_STACK (self->pages), self->list);
  cf_place_set_context (CF_PLACE (self), "");
  cf_place_set_title (CF_PLACE (self), _("Customers"));
  if (strcmp (path, "?new") == 0)
    on_add (self);
  return TRUE;
}

static gboolean
cf_customers_place_open (CfPlace *place, const char *word, const char *path)
{
  CfCustomersPlace *self = CF_CUSTOMERS_PLACE (place);
  g_autofree char *what = cf_address_path (path);
  CfId id;
  if (!*what)
    return open_list (self, path);
  if (!cf_id_parse (what, &id))
    return FALSE;
  g_autofree char *context = g_strdup_printf ("customer=%s", what);
  g_clear_handle_id (&self->making, g_source_remove);
  cf_customer_page_open (CF_CUSTOMER_PAGE (page (self)), id, cf_address_date (path, "as_of"));
  gtk_stack_set_visible_child (GTK_STACK (self->pages), self->page);
  cf_place_set_context (place, context);
  cf_place_set_title (place, cf_customer_page_get_title (CF_CUSTOMER_PAGE (self->page)));
  return TRUE;
}

static void
cf_customers_place_refresh (CfPlace *place)
{
  CfCustomersPlace *self = CF_CUSTOMERS_PLACE (place);
  cf_customer_list_refresh (CF_CUSTOMER_LIST (self->list));
  if (shows_page (self))
    cf_customer_page_refresh (CF_CUSTOMER_PAGE (self->page));
}

static void
cf_customers_place_enter (CfPlace *place)
{
  CfCustomersPlace *self = CF_CUSTOMERS_PLACE (place);
  if (shows_page (self))
    cf_customer_page_focus (CF_CUSTOMER_PAGE (self->page));
  else
    cf_customer_list_focus (CF_CUSTOMER_LIST (self->list));
}

static void
cf_customers_place_constructed (GObject *object)
{
  CfCustomersPlace *self = CF_CUSTOMERS_PLACE (object);
  G_OBJECT_CLASS (cf_customers_place_parent_class)->constructed (object);
  self->list = g_object_new (CF_TYPE_CUSTOMER_LIST, "session", cf_place_get_session (CF_PLACE (self)), NULL);
  g_signal_connect_object (self->list, "open", G_CALLBACK (on_open), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "add", G_CALLBACK (on_add), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (GTK_STACK (self->pages), self->list, "list");
  self->making = g_timeout_add_full (G_PRIORITY_LOW, 300, make_page, self, NULL);
}

static void
cf_customers_place_dispose (GObject *object)
{
  g_clear_handle_id (&CF_CUSTOMERS_PLACE (object)->making, g_source_remove);
  G_OBJECT_CLASS (cf_customers_place_parent_class)->dispose (object);
}

static void
cf_customers_place_class_init (CfCustomersPlaceClass *klass)
{
  CfPlaceClass *place = CF_PLACE_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->constructed = cf_customers_place_constructed;
  G_OBJECT_CLASS (klass)->dispose = cf_customers_place_dispose;
  place->open = cf_customers_place_open;
  place->refresh = cf_customers_place_refresh;
  place->enter = cf_customers_place_enter;
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-customers-place.ui");
  gtk_widget_class_bind_template_child (widget, CfCustomersPlace, pages);
  gtk_widget_class_add_binding (widget, GDK_KEY_n, GDK_CONTROL_MASK, on_add_key, NULL);
}

static void
cf_customers_place_init (CfCustomersPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
