/* cf-invoices-place.c: see cf-invoices-place.h. */
#include "cf-invoices-place.h"
#include "cf-address.h"
#include "cf-draft-page.h"
#include "cf-window.h"
#include "shop/records.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfInvoicesPlace {
  CfPlace    parent;
  GtkWidget *stack, *draft;
};

G_DEFINE_TYPE (CfInvoicesPlace, cf_invoices_place, CF_TYPE_PLACE)

static void
on_titled (CfInvoicesPlace *self)
{
  char id[CF_ID_TEXT];
  CfId customer = cf_draft_page_get_customer (CF_DRAFT_PAGE (self->draft));
  g_autofree char *context = customer ? g_strdup_printf ("customer=%s", cf_id_text (customer, id)) : g_strdup ("");
  cf_place_set_title (CF_PLACE (self), cf_draft_page_get_title (CF_DRAFT_PAGE (self->draft)));
  cf_place_set_context (CF_PLACE (self), context);
}

static gboolean
open_draft (CfInvoicesPlace *self, const char *path)
{
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "draft");
  cf_draft_page_begin (CF_DRAFT_PAGE (self->draft), cf_address_id (path, "customer"), FALSE);
  return TRUE;
}

static gboolean
cf_invoices_place_open (CfPlace *place, const char *word, const char *path)
{
  CfInvoicesPlace *self = CF_INVOICES_PLACE (place);
  if (strcmp (word, "draft") == 0)
    return open_draft (self, path);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "list");
  return TRUE;
}

static void
cf_invoices_place_constructed (GObject *object)
{
  CfInvoicesPlace *self = CF_INVOICES_PLACE (object);
  G_OBJECT_CLASS (cf_invoices_place_parent_class)->constructed (object);
  cf_draft_page_set_session (CF_DRAFT_PAGE (self->draft), cf_place_get_session (CF_PLACE (self)));
}

static void
cf_invoices_place_class_init (CfInvoicesPlaceClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->constructed = cf_invoices_place_constructed;
  CF_PLACE_CLASS (klass)->open = cf_invoices_place_open;
  g_type_ensure (CF_TYPE_DRAFT_PAGE);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-invoices-place.ui");
  gtk_widget_class_bind_template_child (widget, CfInvoicesPlace, stack);
  gtk_widget_class_bind_template_child (widget, CfInvoicesPlace, draft);
  gtk_widget_class_bind_template_callback (widget, on_titled);
}

static void
cf_invoices_place_init (CfInvoicesPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
