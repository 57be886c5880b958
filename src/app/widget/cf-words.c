/* cf-words.c: see cf-words.h. */
#include "cf-words.h"
#include "base/id.h"
#include "ledger/chart.h"
#include <glib/gi18n-lib.h>

const char *
cf_words_entry (gint64 kind)
{
  switch (kind) {
  case CF_ENTRY_INVOICE: return _("Invoice");
  case CF_ENTRY_CREDIT_MEMO: return _("Credit memo");
  case CF_ENTRY_LATE_FEE: return _("Late fee");
  case CF_ENTRY_OPENING: return _("Opening balance");
  case CF_ENTRY_RETURN_FEE: return _("Return fee");
  case CF_ENTRY_VOID: return _("Void");
  case CF_ENTRY_WRITE_OFF: return _("Write-off");
  case CF_ENTRY_PAYMENT: return _("Payment");
  case CF_ENTRY_DEPOSIT: return _("Deposit");
  case CF_ENTRY_DEPOSIT_USE: return _("Deposit used");
  case CF_ENTRY_REFUND: return _("Refund");
  case CF_ENTRY_RETURN: return _("Returned payment");
  case CF_ENTRY_PAYMENT_VOID: return _("Voided payment");
  case CF_ENTRY_SETTLEMENT: return _("Settlement");
  case CF_ENTRY_FLOAT: return _("Float");
  case CF_ENTRY_PAY_IN: return _("Pay-in");
  case CF_ENTRY_PAY_OUT: return _("Pay-out");
  case CF_ENTRY_DROP: return _("Drop");
  case CF_ENTRY_SHIFT_CLOSE: return _("Closeout");
  case CF_ENTRY_BANK_DEPOSIT: return _("Bank deposit");
  case CF_ENTRY_CASH_BEFORE: return _("Cash from before the first shift");
  default: return _("Entry");
  }
}

const char *
cf_words_invoice (gint64 kind)
{
  switch (kind) {
  case CF_INVOICE_CREDIT_MEMO: return cf_words_entry (CF_ENTRY_CREDIT_MEMO);
  case CF_INVOICE_LATE_FEE: return cf_words_entry (CF_ENTRY_LATE_FEE);
  case CF_INVOICE_OPENING: return cf_words_entry (CF_ENTRY_OPENING);
  case CF_INVOICE_RETURN_FEE: return cf_words_entry (CF_ENTRY_RETURN_FEE);
  default: return cf_words_entry (CF_ENTRY_INVOICE);
  }
}

const char *
cf_words_bucket (CfBucket bucket)
{
  switch (bucket) {
  case CF_BUCKET_CURRENT: return _("Not due");
  case CF_BUCKET_1_30: return _("1–30 days");
  case CF_BUCKET_31_60: return _("31–60 days");
  case CF_BUCKET_61_90: return _("61–90 days");
  case CF_BUCKET_OVER_90: return _("Over 90 days");
  }
  return "";
}

const char *
cf_words_role (gint64 role)
{
  switch (role) {
  case CF_STAFF_CLERK: return _("Clerk");
  case CF_STAFF_BOOKKEEPER: return _("Bookkeeper");
  case CF_STAFF_MANAGER: return _("Manager");
  case CF_STAFF_OWNER: return _("Owner");
  default: return "";
  }
}

const char *
cf_words_account (gint64 account)
{
  switch (account) {
  case CF_ACCOUNT_CASH: return _("Cash");
  case CF_ACCOUNT_UNDEPOSITED: return _("Undeposited funds");
  case CF_ACCOUNT_CARD_CLEARING: return _("Card clearing");
  case CF_ACCOUNT_ACH_TRANSIT: return _("ACH in transit");
  case CF_ACCOUNT_BANK: return _("Bank");
  case CF_ACCOUNT_RECEIVABLE: return _("Accounts receivable");
  case CF_ACCOUNT_SALES_TAX: return _("Sales tax payable");
  case CF_ACCOUNT_DEPOSITS_HELD: return _("Deposits held");
  case CF_ACCOUNT_OPENING: return _("Opening balances");
  case CF_ACCOUNT_SALES: return _("Sales");
  case CF_ACCOUNT_DISCOUNTS: return _("Terms discounts");
  case CF_ACCOUNT_LATE_FEES: return _("Late fees");
  case CF_ACCOUNT_RETURN_FEES: return _("Return fees");
  case CF_ACCOUNT_CASH_ROUNDING: return _("Cash rounding");
  case CF_ACCOUNT_OVER_SHORT: return _("Over and short");
  case CF_ACCOUNT_BAD_DEBT: return _("Bad debt");
  default: return _("Account");
  }
}

char *
cf_words_titled (gint64 entry_kind, const char *number)
{
  return number && *number ? g_strdup_printf ("%s %s", cf_words_entry (entry_kind), number) : g_strdup (cf_words_entry (entry_kind));
}

char *
cf_words_address (gint64 entry_kind, CfId id)
{
  char text[CF_ID_TEXT];
  cf_id_text (id, text);
  switch (entry_kind) {
  case CF_ENTRY_INVOICE:
  case CF_ENTRY_CREDIT_MEMO:
  case CF_ENTRY_LATE_FEE:
  case CF_ENTRY_OPENING:
  case CF_ENTRY_RETURN_FEE:
    return g_strdup_printf ("invoice/%s", text);
  case CF_ENTRY_PAYMENT:
  case CF_ENTRY_DEPOSIT:
    return g_strdup_printf ("payment/%s", text);
  default:
    return NULL;
  }
}
