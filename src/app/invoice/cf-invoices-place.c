/* cf-invoices-place.c: see cf-invoices-place.h. */
#include "cf-invoices-place.h"

struct _CfInvoicesPlace {
  CfPlace parent;
};

G_DEFINE_TYPE (CfInvoicesPlace, cf_invoices_place, CF_TYPE_PLACE)

static void
cf_invoices_place_class_init (CfInvoicesPlaceClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/counterfoil/Counterfoil/ui/cf-invoices-place.ui");
}

static void
cf_invoices_place_init (CfInvoicesPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
