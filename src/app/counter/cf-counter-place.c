/* cf-counter-place.c: see cf-counter-place.h. */
#include "cf-counter-place.h"

struct _CfCounterPlace {
  CfPlace parent;
};

G_DEFINE_TYPE (CfCounterPlace, cf_counter_place, CF_TYPE_PLACE)

static void
cf_counter_place_class_init (CfCounterPlaceClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/counterfoil/Counterfoil/ui/cf-counter-place.ui");
}

static void
cf_counter_place_init (CfCounterPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
