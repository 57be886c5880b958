/* enums.h: names of enums that more than one record uses. */
#pragma once
#include "base/types.h"

extern const CfEnumName cf_statement_kinds[], cf_tender_kinds[];
