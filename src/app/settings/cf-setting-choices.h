/* cf-setting-choices.h: what there is to choose from for a setting, in the words of a shop: countries, languages and zones by name, dates as they would look. */
#pragma once
#include "cf-session.h"
#include "ledger/settings.h"

typedef struct { char *value, *words; } CfSettingChoice;      /* value: as the setting keeps it */

/* CfSettingChoice; @value is among them. NULL: it is typed or switched, not chosen. The caller unrefs. */
GPtrArray *cf_setting_choices (CfSession *session, const CfSettingInfo *info, const char *value);
