/* permission.h: who may do what. Each act names one permission; a manager's override gives it once (who->approver). */
#pragma once
#include "base/outcome.h"
#include "base/error.h"
#include "rules.h"
#include "staff.h"

/* On disk and in refusals: append-only. */
typedef enum {
  CF_MAY_EDIT_CUSTOMERS = 1, CF_MAY_EDIT_CREDIT = 2 /* terms, limit, hold, exemption */, CF_MAY_MERGE_CUSTOMERS = 3, CF_MAY_EDIT_CATALOGUE = 4,
  CF_MAY_EDIT_TAXES = 5,
  CF_MAY_EDIT_TENDERS = 6, CF_MAY_EDIT_SETTINGS = 7, CF_MAY_EDIT_STAFF = 8, CF_MAY_EDIT_SERIES = 9, CF_MAY_REDACT = 10,
  CF_MAY_DRAFT = 20, CF_MAY_ISSUE = 21, CF_MAY_DISCOUNT = 22 /* amount: the rate */, CF_MAY_CHANGE_PRICE = 23, CF_MAY_SELL_OVER_LIMIT = 24,
  CF_MAY_SELL_ON_HOLD = 25, CF_MAY_VOID_INVOICE = 26,
  CF_MAY_CREDIT = 27, CF_MAY_WRITE_OFF = 28, CF_MAY_GROUP = 29, CF_MAY_TAKE_OVER_DRAFT = 30,
  CF_MAY_TAKE_PAYMENT = 40, CF_MAY_APPLY = 41, CF_MAY_UNAPPLY = 42, CF_MAY_REFUND = 43, CF_MAY_REFUND_OTHER_TENDER = 44, CF_MAY_RETURN_PAYMENT = 45,
  CF_MAY_VOID_PAYMENT = 46,
  CF_MAY_SETTLE = 47, CF_MAY_RESOLVE_CARD = 48,
  CF_MAY_OPEN_SHIFT = 49, CF_MAY_MOVE_CASH = 50, CF_MAY_NO_SALE = 51, CF_MAY_CLOSE_SHIFT = 52, CF_MAY_REOPEN_SHIFT = 53, CF_MAY_BANK = 54, CF_MAY_CLOSE_BATCH = 56, CF_MAY_RISK_OFFLINE = 57 /* amount: of the sale */,
  CF_MAY_SEE_DRAWER = 58 /* what should be in it, before the count stands */, CF_MAY_MOVE_SHIFT = 59,
  CF_MAY_CHARGE_FEES = 60, CF_MAY_WAIVE_FEE = 61, CF_MAY_POST_OPENING = 62, CF_MAY_LOCK_PERIOD = 63, CF_MAY_SEND_STATEMENTS = 64, CF_MAY_IMPORT = 65,
  CF_MAY_EXPORT = 66,
  CF_MAY_BACK_UP = 67, CF_MAY_RESTORE = 68,
  CF_MAY_WRITE_ORDERS = 72 /* estimates, orders, jobs */, CF_MAY_MOVE_JOBS = 73, CF_MAY_CANCEL_ORDER = 74, CF_MAY_PRODUCE_EARLY = 75 /* before the deposit, or the approval */,
  CF_MAY_EDIT_STATUSES = 76 /* and the terms of approval */, CF_MAY_ANSWER_FOR = 77 /* take down what a customer said to a proof or an estimate */, CF_MAY_SHIP = 78,
  CF_MAY_SEND = 79 /* to customers; take back, send again */, CF_MAY_EDIT_TEMPLATES = 80,
} CfPermission;

/* "void-invoice", "Void an invoice" */
typedef struct { CfPermission permission; const char *name; const char *title; gboolean needs_reason; } CfPermissionInfo;

const CfPermissionInfo *cf_permissions (guint *ret_n);
/* NULL for a number this version does not know. */
const CfPermissionInfo *cf_permission_info (gint64 permission);

/* May somebody of @role? @amount: minor units, or for CF_MAY_DISCOUNT the rate; 0 where it does not matter. Refusal: CF_NEEDS_PERMISSION (permission: which;
 * amount: the limit, 0 = never). */
CfOutcome cf_permit (const CfRules *rules, CfStaffRole role, CfPermission permission, gint64 amount, CfRefusal *refusal) CF_WARN_UNUSED;
/* CF_NEEDS_REASON if acts under @permission need one and @reason has no letter or digit. */
CfOutcome cf_permit_reason (CfPermission permission, const char *reason, CfRefusal *refusal) CF_WARN_UNUSED;
/* The word of a role: "clerk", "bookkeeper", "manager", "owner". */
extern const CfEnumName cf_staff_roles[];
