/* cf-statements-place.c: see cf-statements-place.h. */
#include "cf-statements-place.h"

struct _CfStatementsPlace {
  CfPlace parent;
};

G_DEFINE_TYPE (CfStatementsPlace, cf_statements_place, CF_TYPE_PLACE)

static void
cf_statements_place_class_init (CfStatementsPlaceClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/counterfoil/Counterfoil/ui/cf-statements-place.ui");
}

static void
cf_statements_place_init (CfStatementsPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
