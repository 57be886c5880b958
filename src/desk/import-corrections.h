/* import-corrections.h: the words of a corrections file, shared by who writes and who reads it. Private to desk. */
#pragma once
#include "base/types.h"
#include "ledger/records.h"

typedef enum {
  CF_CORRECTION_DEPOSIT_USE = 1, CF_CORRECTION_APPLIED = 2, CF_CORRECTION_WRITE_OFF = 3, CF_CORRECTION_SETTLED = 4, CF_CORRECTION_RETURNED = 5, CF_CORRECTION_FAILED = 6, CF_CORRECTION_REFUND = 7,
} CfCorrectionKind;
extern const CfEnumName cf_correction_kinds[];               /* "write_off" */
extern const CfEnumName cf_write_off_kinds[];                /* CfWriteOffKind: "bad_debt" */
