/* entry-words.c: the words of terms.md for what stands in a list. */
#include "entry-words.h"
#include <glib.h>

const char *
cf_entry_words (CfEntryKind kind)
{
  static const char *words[] = {
    [CF_ENTRY_INVOICE] = "Invoice", [CF_ENTRY_CREDIT_MEMO] = "Credit memo", [CF_ENTRY_LATE_FEE] = "Late fee", [CF_ENTRY_OPENING] = "Opening balance",
    [CF_ENTRY_RETURN_FEE] = "Returned payment fee", [CF_ENTRY_VOID] = "Void of", [CF_ENTRY_WRITE_OFF] = "Write-off", [CF_ENTRY_PAYMENT] = "Payment",
    [CF_ENTRY_DEPOSIT] = "Deposit", [CF_ENTRY_DEPOSIT_USE] = "Deposit used", [CF_ENTRY_REFUND] = "Refund", [CF_ENTRY_RETURN] = "Returned payment",
    [CF_ENTRY_PAYMENT_VOID] = "Voided payment", [CF_ENTRY_SETTLEMENT] = "Settlement",
    [CF_ENTRY_FLOAT] = "Float", [CF_ENTRY_PAY_IN] = "Pay-in", [CF_ENTRY_PAY_OUT] = "Pay-out", [CF_ENTRY_DROP] = "Drop", [CF_ENTRY_SHIFT_CLOSE] = "Closeout",
    [CF_ENTRY_BANK_DEPOSIT] = "Bank deposit",
    [CF_ENTRY_CASH_BEFORE] = "Cash from before the first shift",
  };
  return (guint) kind < G_N_ELEMENTS (words) && words[kind] ? words[kind] : "Entry";
}

const char *
cf_invoice_words (CfInvoiceKind kind)
{
  static const CfEntryKind entries[] = {
    [CF_INVOICE_INVOICE] = CF_ENTRY_INVOICE, [CF_INVOICE_CREDIT_MEMO] = CF_ENTRY_CREDIT_MEMO, [CF_INVOICE_LATE_FEE] = CF_ENTRY_LATE_FEE,
    [CF_INVOICE_OPENING] = CF_ENTRY_OPENING, [CF_INVOICE_RETURN_FEE] = CF_ENTRY_RETURN_FEE,
  };
  return (guint) kind < G_N_ELEMENTS (entries) ? cf_entry_words (entries[kind]) : "Document";
}
