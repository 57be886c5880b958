/* cf-settings-place.c: see cf-settings-place.h. */
#include "cf-settings-place.h"

struct _CfSettingsPlace {
  CfPlace parent;
};

G_DEFINE_TYPE (CfSettingsPlace, cf_settings_place, CF_TYPE_PLACE)

static void
cf_settings_place_class_init (CfSettingsPlaceClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/counterfoil/Counterfoil/ui/cf-settings-place.ui");
}

static void
cf_settings_place_init (CfSettingsPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
