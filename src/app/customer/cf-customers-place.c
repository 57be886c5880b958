/* cf-customers-place.c: see cf-customers-place.h. */
#include "cf-customers-place.h"

struct _CfCustomersPlace {
  CfPlace parent;
};

G_DEFINE_TYPE (CfCustomersPlace, cf_customers_place, CF_TYPE_PLACE)

static void
cf_customers_place_class_init (CfCustomersPlaceClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/counterfoil/Counterfoil/ui/cf-customers-place.ui");
}

static void
cf_customers_place_init (CfCustomersPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
