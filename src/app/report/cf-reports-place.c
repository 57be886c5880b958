/* cf-reports-place.c: see cf-reports-place.h. */
#include "cf-reports-place.h"

struct _CfReportsPlace {
  CfPlace parent;
};

G_DEFINE_TYPE (CfReportsPlace, cf_reports_place, CF_TYPE_PLACE)

static void
cf_reports_place_class_init (CfReportsPlaceClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/counterfoil/Counterfoil/ui/cf-reports-place.ui");
}

static void
cf_reports_place_init (CfReportsPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
