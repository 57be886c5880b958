/* entry.h: the waist of the ledger: dated, balanced, immutable. Every kind of document posts through it; it never changes. README.md has the chart and the
 * table act → debits, credits. */
#pragma once
#include "base/types.h"

typedef enum {
  CF_ENTRY_INVOICE = 1, CF_ENTRY_CREDIT_MEMO = 2, CF_ENTRY_LATE_FEE = 3, CF_ENTRY_OPENING = 4, CF_ENTRY_RETURN_FEE = 5, CF_ENTRY_VOID = 6, CF_ENTRY_WRITE_OFF = 7,
  CF_ENTRY_PAYMENT = 10, CF_ENTRY_DEPOSIT = 11, CF_ENTRY_DEPOSIT_USE = 12, CF_ENTRY_REFUND = 13, CF_ENTRY_RETURN = 14, CF_ENTRY_PAYMENT_VOID = 15, CF_ENTRY_SETTLEMENT = 16,
  CF_ENTRY_FLOAT = 17, CF_ENTRY_PAY_IN = 18, CF_ENTRY_PAY_OUT = 19, CF_ENTRY_DROP = 20, CF_ENTRY_SHIFT_CLOSE = 21, CF_ENTRY_BANK_DEPOSIT = 22, CF_ENTRY_CASH_BEFORE = 23 /* a drawer's first shift: the cash that was taken without any */,
} CfEntryKind;

/* The chart of accounts. Numbers are on disk: append-only. */
typedef enum {
  CF_ACCOUNT_CASH = 1000,            /* per drawer: sub = station number */
  CF_ACCOUNT_UNDEPOSITED = 1010,     /* checks and others not yet at the bank: sub = tender */
  CF_ACCOUNT_CARD_CLEARING = 1020,
  CF_ACCOUNT_ACH_TRANSIT = 1030,
  CF_ACCOUNT_BANK = 1040,
  CF_ACCOUNT_RECEIVABLE = 1200,      /* per customer */
  CF_ACCOUNT_SALES_TAX = 2200,       /* sub = tax rate (jurisdiction) */
  CF_ACCOUNT_DEPOSITS_HELD = 2300,   /* per customer */
  CF_ACCOUNT_TIPS = 2400,            /* by card, to be paid out */
  CF_ACCOUNT_OWNER = 3100,           /* what the owner puts in and takes out */
  CF_ACCOUNT_OPENING = 3900,
  CF_ACCOUNT_SALES = 4000,
  CF_ACCOUNT_DISCOUNTS = 4050,       /* terms discounts taken */
  CF_ACCOUNT_LATE_FEES = 4100,
  CF_ACCOUNT_RETURN_FEES = 4110,
  CF_ACCOUNT_CASH_ROUNDING = 4900,
  CF_ACCOUNT_OVER_SHORT = 5900,
  CF_ACCOUNT_BAD_DEBT = 6000,
  CF_ACCOUNT_PETTY_CASH = 6100,      /* paid out of a drawer */
} CfAccount;

typedef struct {
  gint64  account;                   /* CfAccount */
  CfMoney amount_minor;              /* debit > 0, credit < 0 */
  CfId    customer_id;               /* receivable and deposits held */
  CfDate  due;                       /* receivable debits; credits: the entry's date */
  CfId    sub_id;                    /* drawer, tender or tax rate, by account */
} CfPosting;

typedef struct {
  CfId        id;                    /* = the act's: invoice, payment, … share it */
  CfDate      date;
  CfEntryKind kind;
  gint64      currency;
  CfId        reverses_id;
  CfPosting  *postings; guint n_postings;      /* at most one receivable posting: open item = entry */
} CfEntry;
