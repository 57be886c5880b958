/* due.h: terms of payment: from an invoice's date to when it is due, what may be taken off until when, and the words for it. */
#pragma once
#include "base/money.h"
#include "base/date.h"
#include "catalogue.h"

typedef struct { CfDate due, discount_until; CfMoney discount_minor; } CfDue;      /* no discount: 0, 0 */

/* @terms NULL: due on receipt. The discount is on @total_minor with its tax, rounded once; none on totals ≤ 0. Refusals: CF_TOO_LARGE (days: past the year
 * 9999). */
CfOutcome cf_due_compute (const CfTerms *terms, CfDate date, CfMoney total_minor, CfRounding rounding, CfDue *ret, CfRefusal *refusal) CF_WARN_UNUSED;

/* "Net 30", "2 % 10 net 30", "Due on receipt", "End of month", "End of month + 10". @terms NULL: "Due on receipt". Caller frees. */
char     *cf_due_words (const CfTerms *terms);
/* Reads such words, any case, also "30", "30 days", "n30", "2/10 n/30", "2%10 net 30", "EOM", "10 EOM", "EOM+10", "COD", "immediate". Fills kind, days,
 * discount_rate and discount_days; id, name and archived are left alone. Refusals: CF_REQUIRED, CF_NOT_A_CHOICE, CF_TOO_LARGE. */
CfOutcome cf_due_parse (const char *text, CfTerms *ret, CfRefusal *refusal) CF_WARN_UNUSED;
/* Are the numbers of @terms possible? A discount goes with net terms only. Refusals: CF_NOT_A_CHOICE (kind, discount_rate), CF_NEGATIVE, CF_TOO_LARGE (days,
 * discount_rate, discount_days). */
CfOutcome cf_due_check (const CfTerms *terms, CfRefusal *refusal) CF_WARN_UNUSED;
