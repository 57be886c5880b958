/* cf-statements-place.h: the monthly run (W4, T14): choose, look, leave out, print. Addresses: "statements", "statement/new?customer=<id>" and "statements?as_of=…" */
#pragma once
#include "cf-place.h"

#define CF_TYPE_STATEMENTS_PLACE (cf_statements_place_get_type ())
G_DECLARE_FINAL_TYPE (CfStatementsPlace, cf_statements_place, CF, STATEMENTS_PLACE, CfPlace)

/* Draws those kept: one PDF each into @folder (NULL: where statements are kept, cf-statements-kept.h), all into @print_file (or NULL). What the buttons do once a person has chosen where to. */
void cf_statements_place_draw (CfStatementsPlace *self, const char *folder, const char *print_file);
