/* cf-statements-place.h: the monthly run: choose, draw, look, print. */
#pragma once
#include "cf-place.h"

#define CF_TYPE_STATEMENTS_PLACE (cf_statements_place_get_type ())
G_DECLARE_FINAL_TYPE (CfStatementsPlace, cf_statements_place, CF, STATEMENTS_PLACE, CfPlace)
