/* settings-private.h: two readers that both files of the settings use. */
#pragma once
#include "settings.h"

/* Canonical or typed, "1.5" or "1.5%". CF_NOT_A_NUMBER, CF_NEGATIVE, CF_TOO_LARGE … */
CfOutcome cf_setting_parse_rate  (const CfSettingInfo *info, const char *text, char decimal, CfDecimal *ret) CF_WARN_UNUSED;
CfOutcome cf_setting_parse_count (const CfSettingInfo *info, const char *text, gint64 *ret) CF_WARN_UNUSED;
