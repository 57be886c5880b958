/* permission.c: who may do what. One row for each permission: which roles have it, and which of them only up to a limit of the settings. */
#include "permission.h"
#include <glib/gi18n-lib.h>

enum { CLERK = 1 << CF_STAFF_CLERK, BOOKKEEPER = 1 << CF_STAFF_BOOKKEEPER, MANAGER = 1 << CF_STAFF_MANAGER, OWNER = 1 << CF_STAFF_OWNER };
#define ALL    (CLERK | BOOKKEEPER | MANAGER | OWNER)
#define OFFICE (BOOKKEEPER | MANAGER | OWNER)
#define HEADS  (MANAGER | OWNER)

const CfEnumName cf_staff_roles[] = {
  { CF_STAFF_CLERK, "clerk" }, { CF_STAFF_BOOKKEEPER, "bookkeeper" }, { CF_STAFF_MANAGER, "manager" }, { CF_STAFF_OWNER, "owner" }, { 0, NULL },
};

static const CfPermissionInfo infos[] = {
  { CF_MAY_EDIT_CUSTOMERS, "edit-customers", N_("Add and change customers") },
  { CF_MAY_EDIT_CREDIT, "edit-credit", N_("Change terms, credit limit, hold and exemptions") },
  { CF_MAY_MERGE_CUSTOMERS, "merge-customers", N_("Merge customers") },
  { CF_MAY_EDIT_CATALOGUE, "edit-catalogue", N_("Change items and prices") },
  { CF_MAY_EDIT_TAXES, "edit-taxes", N_("Change tax rates and groups") },
  { CF_MAY_EDIT_TENDERS, "edit-tenders", N_("Change payment methods") },
  { CF_MAY_EDIT_SETTINGS, "edit-settings", N_("Change settings") },
  { CF_MAY_EDIT_STAFF, "edit-staff", N_("Change staff, roles and PINs") },
  { CF_MAY_EDIT_SERIES, "edit-series", N_("Change document series") },
  { CF_MAY_REDACT, "redact", N_("Remove a person's data"), TRUE },
  { CF_MAY_DRAFT, "draft", N_("Write drafts") },
  { CF_MAY_ISSUE, "issue", N_("Issue documents") },
  { CF_MAY_DISCOUNT, "discount", N_("Give a discount") },
  { CF_MAY_CHANGE_PRICE, "change-price", N_("Sell at another price than the catalogue's") },
  { CF_MAY_SELL_OVER_LIMIT, "sell-over-limit", N_("Sell over the credit limit") },
  { CF_MAY_SELL_ON_HOLD, "sell-on-hold", N_("Sell to a customer on hold") },
  { CF_MAY_VOID_INVOICE, "void-invoice", N_("Void a document"), TRUE },
  { CF_MAY_CREDIT, "credit", N_("Issue a credit memo"), TRUE },
  { CF_MAY_WRITE_OFF, "write-off", N_("Write off what is open"), TRUE },
  { CF_MAY_GROUP, "group", N_("Group invoices over locations") },
  { CF_MAY_TAKE_OVER_DRAFT, "take-over-draft", N_("Take over a draft from another register") },
  { CF_MAY_TAKE_PAYMENT, "take-payment", N_("Take payments and deposits") },
  { CF_MAY_APPLY, "apply", N_("Apply payments and credits") },
  { CF_MAY_UNAPPLY, "unapply", N_("Take an applied payment or credit back"), TRUE },
  { CF_MAY_REFUND, "refund", N_("Give money back"), TRUE },
  { CF_MAY_REFUND_OTHER_TENDER, "refund-other-tender", N_("Give money back by another way than it came"), TRUE },
  { CF_MAY_RETURN_PAYMENT, "return-payment", N_("Record a payment that the bank sent back") },
  { CF_MAY_VOID_PAYMENT, "void-payment", N_("Void a payment"), TRUE },
  { CF_MAY_SETTLE, "settle", N_("Record that a payment has reached the bank") },
  { CF_MAY_RESOLVE_CARD, "resolve-card", N_("Decide what became of a card payment"), TRUE },
  { CF_MAY_OPEN_SHIFT, "open-shift", N_("Open a shift") },
  { CF_MAY_MOVE_CASH, "move-cash", N_("Pay cash in or out of a drawer, or put it in the safe"), TRUE },
  { CF_MAY_NO_SALE, "no-sale", N_("Open a drawer without a sale"), TRUE },
  { CF_MAY_CLOSE_SHIFT, "close-shift", N_("Count a drawer and close its shift") },
  { CF_MAY_REOPEN_SHIFT, "reopen-shift", N_("Reopen a shift that was closed"), TRUE },
  { CF_MAY_BANK, "bank", N_("Bring cash and checks to the bank") },
  { CF_MAY_CLOSE_BATCH, "close-batch", N_("Close the batch of a card terminal") },
  { CF_MAY_RISK_OFFLINE, "risk-offline", N_("Take a card payment over the limit for offline ones") },
  { CF_MAY_SEE_DRAWER, "see-drawer", N_("See what should be in a drawer before it is counted") },
  { CF_MAY_MOVE_SHIFT, "move-shift", N_("Put a payment in another shift"), TRUE },
  { CF_MAY_CHARGE_FEES, "charge-fees", N_("Charge late fees") },
  { CF_MAY_WAIVE_FEE, "waive-fee", N_("Waive a late fee"), TRUE },
  { CF_MAY_POST_OPENING, "post-opening", N_("Enter opening balances") },
  { CF_MAY_LOCK_PERIOD, "lock-period", N_("Lock a period") },
  { CF_MAY_SEND_STATEMENTS, "send-statements", N_("Run statements") },
  { CF_MAY_IMPORT, "import", N_("Import files") },
  { CF_MAY_EXPORT, "export", N_("Export the books") },
  { CF_MAY_BACK_UP, "back-up", N_("Make and prove backups") },
  { CF_MAY_RESTORE, "restore", N_("Restore a backup") },
  { CF_MAY_WRITE_ORDERS, "write-orders", N_("Write estimates and orders") },
  { CF_MAY_MOVE_JOBS, "move-jobs", N_("Move jobs from step to step") },
  { CF_MAY_CANCEL_ORDER, "cancel-order", N_("Cancel an order or a job"), TRUE },
  { CF_MAY_PRODUCE_EARLY, "produce-early", N_("Make a job before its deposit is paid or its proof approved"), TRUE },
  { CF_MAY_EDIT_STATUSES, "edit-statuses", N_("Change item statuses and approval terms") },
  { CF_MAY_ANSWER_FOR, "answer-for", N_("Take down a customer's answer to a proof or an estimate") },
  { CF_MAY_SHIP, "ship", N_("Ship orders and hand them over") },
  { CF_MAY_SEND, "send", N_("Send messages to customers") },
  { CF_MAY_EDIT_TEMPLATES, "edit-templates", N_("Change the words of messages") },
};

static const struct { CfPermission permission; int roles, limited; } grants[] = {
  { CF_MAY_EDIT_CUSTOMERS, ALL }, { CF_MAY_EDIT_CREDIT, OFFICE }, { CF_MAY_MERGE_CUSTOMERS, OFFICE }, { CF_MAY_EDIT_CATALOGUE, OFFICE },
  { CF_MAY_EDIT_TAXES, OFFICE },
  { CF_MAY_EDIT_TENDERS, HEADS }, { CF_MAY_EDIT_SETTINGS, HEADS }, { CF_MAY_EDIT_STAFF, OWNER }, { CF_MAY_EDIT_SERIES, HEADS }, { CF_MAY_REDACT, HEADS },
  { CF_MAY_DRAFT, ALL }, { CF_MAY_ISSUE, ALL }, { CF_MAY_DISCOUNT, HEADS, CLERK | BOOKKEEPER }, { CF_MAY_CHANGE_PRICE, OFFICE },
  { CF_MAY_SELL_OVER_LIMIT, HEADS }, { CF_MAY_SELL_ON_HOLD, HEADS }, { CF_MAY_VOID_INVOICE, OFFICE }, { CF_MAY_CREDIT, OFFICE },
  { CF_MAY_WRITE_OFF, OFFICE, CLERK },
  { CF_MAY_GROUP, OFFICE }, { CF_MAY_TAKE_OVER_DRAFT, HEADS },
  { CF_MAY_TAKE_PAYMENT, ALL }, { CF_MAY_APPLY, ALL }, { CF_MAY_UNAPPLY, OFFICE }, { CF_MAY_REFUND, OFFICE, CLERK }, { CF_MAY_REFUND_OTHER_TENDER, HEADS },
  { CF_MAY_RETURN_PAYMENT, OFFICE }, { CF_MAY_VOID_PAYMENT, OFFICE }, { CF_MAY_SETTLE, OFFICE },
  { CF_MAY_RESOLVE_CARD, HEADS }, { CF_MAY_OPEN_SHIFT, ALL }, { CF_MAY_MOVE_CASH, ALL }, { CF_MAY_NO_SALE, ALL }, { CF_MAY_CLOSE_SHIFT, ALL },
  { CF_MAY_REOPEN_SHIFT, HEADS }, { CF_MAY_BANK, OFFICE }, { CF_MAY_CLOSE_BATCH, ALL }, { CF_MAY_RISK_OFFLINE, HEADS },
  { CF_MAY_SEE_DRAWER, OFFICE }, { CF_MAY_MOVE_SHIFT, OFFICE },
  { CF_MAY_CHARGE_FEES, OFFICE }, { CF_MAY_WAIVE_FEE, OFFICE }, { CF_MAY_POST_OPENING, OFFICE }, { CF_MAY_LOCK_PERIOD, OFFICE },
  { CF_MAY_SEND_STATEMENTS, OFFICE },
  { CF_MAY_IMPORT, OFFICE }, { CF_MAY_EXPORT, OFFICE }, { CF_MAY_BACK_UP, ALL }, { CF_MAY_RESTORE, HEADS },
  { CF_MAY_WRITE_ORDERS, ALL }, { CF_MAY_MOVE_JOBS, ALL }, { CF_MAY_CANCEL_ORDER, OFFICE }, { CF_MAY_PRODUCE_EARLY, HEADS }, { CF_MAY_EDIT_STATUSES, HEADS }, { CF_MAY_ANSWER_FOR, ALL },
  { CF_MAY_SHIP, ALL }, { CF_MAY_SEND, ALL }, { CF_MAY_EDIT_TEMPLATES, OFFICE },
};

const CfPermissionInfo *
cf_permissions (guint *ret_n)
{
  *ret_n = G_N_ELEMENTS (infos);
  return infos;
}

const CfPermissionInfo *
cf_permission_info (gint64 permission)
{
  for (guint i = 0; i < G_N_ELEMENTS (infos); i++)
    if ((gint64) infos[i].permission == permission)
      return &infos[i];
  return NULL;
}

/* How far those go who have @permission only in part. */
static gint64
limit_of (const CfRules *rules, CfPermission permission)
{
  switch ((int) permission)
    {
    case CF_MAY_DISCOUNT:  return rules->clerk_discount_rate;
    case CF_MAY_WRITE_OFF: return rules->small_write_off_minor;
    case CF_MAY_REFUND:    return rules->clerk_refund_minor;
    default:               return 0;
    }
}

CfOutcome
cf_permit (const CfRules *rules, CfStaffRole role, CfPermission permission, gint64 amount, CfRefusal *refusal)
{
  int bit = role >= CF_STAFF_CLERK && role <= CF_STAFF_OWNER ? 1 << role : 0;      /* a role of a newer version may nothing */
  gint64 limit = 0;

  for (guint i = 0; i < G_N_ELEMENTS (grants); i++)
    {
      if (grants[i].permission != permission)
        continue;
      if (grants[i].roles & bit)
        return CF_OK;
      if (grants[i].limited & bit)
        limit = limit_of (rules, permission);
    }
  if (limit > 0 && amount <= limit)
    return CF_OK;
  cf_refuse_amount (refusal, CF_NEEDS_PERMISSION, NULL, limit, permission == CF_MAY_DISCOUNT ? NULL : rules->currency->code);
  refusal->permission = permission;
  return CF_NEEDS_PERMISSION;
}

CfOutcome
cf_permit_reason (CfPermission permission, const char *reason, CfRefusal *refusal)
{
  const CfPermissionInfo *info = cf_permission_info (permission);

  if (info == NULL || !info->needs_reason)
    return CF_OK;
  for (; reason != NULL && *reason != '\0'; reason = g_utf8_next_char (reason))
    if (g_unichar_isalnum (g_utf8_get_char (reason)))
      return CF_OK;
  cf_refuse (refusal, CF_NEEDS_REASON, "reason", NULL);
  refusal->permission = permission;
  return CF_NEEDS_REASON;
}
