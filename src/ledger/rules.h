/* rules.h: the settings that the rules need, as one plain value, and the two questions asked before anything is posted. Filled by cf_settings_rules. */
#pragma once
#include "base/money.h"
#include "customer.h"

typedef enum { CF_OLDEST_BY_DATE = 1, CF_OLDEST_BY_DUE = 2 } CfOldestBy;                                       /* D3 */
typedef enum { CF_FEE_NONE = 0, CF_FEE_FIXED = 1, CF_FEE_PERCENT = 2, CF_FEE_ANNUAL = 3 } CfFeeKind;

typedef struct {
  CfFeeKind kind;
  CfMoney   amount_minor;            /* fixed */
  CfDecimal rate;                    /* percent of what is open; annual: per 365 days */
  gint64    grace_days;              /* the first step falls due on the day after due + grace */
  gint64    repeat_days;             /* days from step to step; 0 = one step only */
  gint64    steps_max;               /* 0 = no limit */
  CfMoney   minimum_minor;           /* a step is at least this */
} CfFeeRule;

typedef struct {
  const CfCurrency *currency;        /* never NULL once filled */
  CfRounding  rounding;
  gboolean    rounds_per_document;   /* tax; line amounts are always rounded per line */
  gboolean    prices_include_tax;    /* what a new tax group starts with */
  CfMoney     cash_rounding_minor;   /* 0 = none (D18) */
  CfOldestBy  oldest_by;
  CfMoney     small_write_off_minor; /* a rest up to this may be written off while taking a payment */
  gint64      discount_grace_days;   /* a terms discount is still taken this many days late */
  CfId        terms_id, tax_group_id;   /* the shop's usual ones; 0 = due on receipt, untaxed */
  gboolean    enforces_limit;
  CfDecimal   clerk_discount_rate;   /* highest line discount a clerk may give */
  CfMoney     clerk_refund_minor;    /* highest refund a clerk may give */
  CfMoney     return_fee_minor;      /* for a returned payment; 0 = none */
  CfFeeRule   late_fee;
  CfStatementKind statement_kind;
  gboolean    statement_omits_not_due;
  gint64      estimate_days;         /* an estimate expires so many days after its date; 0 = never */
  CfDecimal   production_rate;       /* of an order's total that must be paid before it is made */
  CfDate      locked_before;         /* from the newest period lock; not a setting: the caller fills it; 0 = none */
} CfRules;

/* May something be posted on @date? Refusals: CF_REQUIRED (no date), CF_NOT_A_DATE (none of the calendar, or more than ten years after @today),
 * CF_PERIOD_LOCKED. @refusal is never NULL, here and in all rules. */
CfOutcome cf_rules_check_date (const CfRules *rules, CfDate date, CfDate today, CfRefusal *refusal) CF_WARN_UNUSED;
/* May @customer, whose balance (net, D4) is @balance_minor, be sold @amount_minor on account? Refusals: CF_ARCHIVED, CF_ON_HOLD, CF_OVER_LIMIT (amount: by
 * how much). */
CfOutcome cf_rules_check_credit (const CfRules *rules, const CfCustomer *customer, CfMoney balance_minor, CfMoney amount_minor,
                                 CfRefusal *refusal) CF_WARN_UNUSED;
