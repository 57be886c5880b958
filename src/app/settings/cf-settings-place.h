/* cf-settings-place.h: how the shop works: documents, taxes, tenders, staff, backups, import and export. */
#pragma once
#include "cf-place.h"

#define CF_TYPE_SETTINGS_PLACE (cf_settings_place_get_type ())
G_DECLARE_FINAL_TYPE (CfSettingsPlace, cf_settings_place, CF, SETTINGS_PLACE, CfPlace)
