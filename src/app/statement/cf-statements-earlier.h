/* cf-statements-earlier.h: the runs that were kept, newest first: each can be asked again, and shows the folder where its statements are (cf-statements-kept.h). */
#pragma once
#include <adwaita.h>
#include "cf-statements-work.h"

#define CF_TYPE_STATEMENTS_EARLIER (cf_statements_earlier_get_type ())
G_DECLARE_FINAL_TYPE (CfStatementsEarlier, cf_statements_earlier, CF, STATEMENTS_EARLIER, AdwBin)

/* Signal "again" (const CfEarlierRun *): asked for. Property "session". */
void cf_statements_earlier_load (CfStatementsEarlier *self);
