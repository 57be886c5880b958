/* outcome.h: what an act or a rule answers. CF_OK, CF_FAILED (a GError is set: the world failed), CF_ALREADY (done before:
 * the same intent came twice), else a refusal: a rule said no. Refusals are values, ordered and append-only (scripts and other stations
 * know them by number); each has a sentence for a person. */
#pragma once
#include <glib.h>
#include "types.h"

typedef enum {
  CF_OK = 0, CF_FAILED = 1, CF_ALREADY = 2,
  /* ids and records */
  CF_ID_REUSED = 10, CF_NOT_FOUND, CF_NOT_YOURS, CF_CHANGED_SINCE, CF_ARCHIVED, CF_IN_USE, CF_NAME_TAKEN, CF_NUMBER_TAKEN, CF_NUMBER_DIFFERS, CF_AMBIGUOUS,
  /* fields */
  CF_REQUIRED = 30, CF_NOT_A_NUMBER, CF_NOT_A_DATE, CF_TOO_LARGE, CF_TOO_LONG, CF_TOO_PRECISE, CF_NOT_TEXT, CF_NOT_POSITIVE, CF_NEGATIVE, CF_ZERO, CF_NOT_A_CHOICE, CF_TWO_READINGS,
  CF_WRONG_CURRENCY, CF_UNKNOWN_REFERENCE,
  /* permission */
  CF_NEEDS_PERMISSION = 50, CF_NEEDS_REASON, CF_WRONG_PIN, CF_PIN_LOCKED, CF_PIN_TAKEN, CF_PIN_WEAK, CF_OWNER_FIRST,
  /* ledger */
  CF_UNBALANCED = 70, CF_OVERFLOW, CF_PERIOD_LOCKED, CF_OVER_LIMIT, CF_ON_HOLD, CF_NO_LINES, CF_WRONG_STATE, CF_HAS_PAYMENTS, CF_GROUPED, CF_NOT_HOLDER, CF_SERIES_FROZEN,
  /* settlement */
  CF_OVER_APPLIED = 90, CF_NOT_OPEN, CF_OTHER_CUSTOMER, CF_NOT_ENOUGH, CF_CHANGE_WITHOUT_CASH, CF_NEEDS_REFERENCE, CF_OVER_REFUND, CF_OTHER_TENDER, CF_ALREADY_RETURNED,
  CF_DATED_BEFORE, CF_STOCK_CORRECTION,
  /* card terminals */
  CF_ATTEMPT_OPEN = 110, CF_TERMINAL_TAKEN,
  /* till */
  CF_SHIFT_IS_OPEN = 112, CF_NO_SHIFT, CF_NOT_COUNTING, CF_NOT_NEWEST, CF_CASH_BEFORE = 126,
  /* work */
  CF_OVER_BILLED = 176, CF_NEEDS_DEPOSIT, CF_EXPIRED, CF_NOT_APPROVED, CF_IN_WORK,
  /* messages */
  CF_NOT_AN_ADDRESS = 190, CF_LEFT_ALREADY, CF_NOT_SENDER, CF_NOT_DUE,
} CfOutcome;

/* The detail of the last refusal: which field, and up to two arguments that its sentence shows. Plain value; no ownership but @text. */
typedef struct {
  CfOutcome   code;
  const char *field;     /* static: the field's name as in records.h and --map, or NULL */
  char       *text;      /* owned: what was given, or a name; or NULL */
  CfMoney     amount;    /* an amount that matters (limit, remainder), minor units */
  char        currency[4];
  gint64      permission;   /* CF_NEEDS_PERMISSION: which (ledger/permission.h) */
} CfRefusal;

/* Sets *@refusal (freeing what it held; zero-initialise it) and returns @code, so that a rule can `return cf_refuse (…)`. @text is copied; may be
 * NULL. @refusal may be NULL: then the code alone is the answer. */
CfOutcome cf_refuse (CfRefusal *refusal, CfOutcome code, const char *field, const char *text);
CfOutcome cf_refuse_amount (CfRefusal *refusal, CfOutcome code, const char *field, CfMoney amount, const char *currency);
void      cf_refusal_clear (CfRefusal *refusal);
/* The stable word of a code, e.g. "period-locked"; for JSON. Static. */
const char *cf_outcome_name (CfOutcome code);
/* A translated sentence, with fields in words and each thing named once, that says what is wrong and what to do; long texts are cut and control characters left out, so it is always one line. Caller frees. */
char     *cf_refusal_sentence (const CfRefusal *refusal);
static inline gboolean cf_refused (CfOutcome o) { return o > CF_ALREADY; }
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfRefusal, cf_refusal_clear)
