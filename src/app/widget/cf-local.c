/* cf-local.c: see cf-local.h. */
#include "cf-local.h"

#define SCHEMA "org.counterfoil.Counterfoil"

GSettings *
cf_local_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = source ? g_settings_schema_source_lookup (source, SCHEMA, TRUE) : NULL;
  return schema ? g_settings_new_full (schema, NULL, NULL) : NULL;
}
