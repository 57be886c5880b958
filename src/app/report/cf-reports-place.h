/* cf-reports-place.h: figures for the bookkeeper, each to be printed and exported; and the log. */
#pragma once
#include "cf-place.h"

#define CF_TYPE_REPORTS_PLACE (cf_reports_place_get_type ())
G_DECLARE_FINAL_TYPE (CfReportsPlace, cf_reports_place, CF, REPORTS_PLACE, CfPlace)
