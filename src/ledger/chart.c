/* chart.c: the accounts. README.md shows the same table; a test compares them. */
#include "chart.h"

static const CfChartRow chart[] = {
  { CF_ACCOUNT_CASH, CF_ACCOUNT_ASSET, CF_PER_DRAWER, "assets:cash", "Cash in drawers" },
  { CF_ACCOUNT_UNDEPOSITED, CF_ACCOUNT_ASSET, CF_PER_TENDER, "assets:undeposited", "Undeposited funds" },
  { CF_ACCOUNT_CARD_CLEARING, CF_ACCOUNT_ASSET, CF_PER_SHOP, "assets:card-clearing", "Card clearing" },
  { CF_ACCOUNT_ACH_TRANSIT, CF_ACCOUNT_ASSET, CF_PER_SHOP, "assets:ach-in-transit", "ACH in transit" },
  { CF_ACCOUNT_BANK, CF_ACCOUNT_ASSET, CF_PER_SHOP, "assets:bank", "Bank" },
  { CF_ACCOUNT_RECEIVABLE, CF_ACCOUNT_ASSET, CF_PER_CUSTOMER, "assets:receivable", "Accounts receivable" },
  { CF_ACCOUNT_SALES_TAX, CF_ACCOUNT_LIABILITY, CF_PER_TAX_RATE, "liabilities:sales-tax", "Sales tax" },
  { CF_ACCOUNT_DEPOSITS_HELD, CF_ACCOUNT_LIABILITY, CF_PER_CUSTOMER, "liabilities:deposits-held", "Deposits held" },
  { CF_ACCOUNT_TIPS, CF_ACCOUNT_LIABILITY, CF_PER_SHOP, "liabilities:tips", "Tips to pay out" },
  { CF_ACCOUNT_OWNER, CF_ACCOUNT_EQUITY, CF_PER_SHOP, "equity:owner", "Owner" },
  { CF_ACCOUNT_OPENING, CF_ACCOUNT_EQUITY, CF_PER_SHOP, "equity:opening-balances", "Opening balances" },
  { CF_ACCOUNT_SALES, CF_ACCOUNT_INCOME, CF_PER_SHOP, "income:sales", "Sales" },
  { CF_ACCOUNT_DISCOUNTS, CF_ACCOUNT_INCOME, CF_PER_SHOP, "income:discounts-taken", "Terms discounts taken" },
  { CF_ACCOUNT_LATE_FEES, CF_ACCOUNT_INCOME, CF_PER_SHOP, "income:late-fees", "Late fees" },
  { CF_ACCOUNT_RETURN_FEES, CF_ACCOUNT_INCOME, CF_PER_SHOP, "income:return-fees", "Returned payment fees" },
  { CF_ACCOUNT_CASH_ROUNDING, CF_ACCOUNT_INCOME, CF_PER_SHOP, "income:cash-rounding", "Cash rounding" },
  { CF_ACCOUNT_OVER_SHORT, CF_ACCOUNT_EXPENSE, CF_PER_SHOP, "expenses:over-short", "Cash over and short" },
  { CF_ACCOUNT_BAD_DEBT, CF_ACCOUNT_EXPENSE, CF_PER_SHOP, "expenses:bad-debt", "Bad debt" },
  { CF_ACCOUNT_PETTY_CASH, CF_ACCOUNT_EXPENSE, CF_PER_SHOP, "expenses:petty-cash", "Petty cash" },
};

const CfChartRow *
cf_chart (guint *ret_n)
{
  *ret_n = G_N_ELEMENTS (chart);
  return chart;
}

const CfChartRow *
cf_chart_row (gint64 account)
{
  for (guint i = 0; i < G_N_ELEMENTS (chart); i++)
    if ((gint64) chart[i].number == account)
      return &chart[i];
  return NULL;
}

CfAccount
cf_chart_money_in (CfTenderKind kind)
{
  switch (kind)
    {
    case CF_TENDER_CASH: return CF_ACCOUNT_CASH;
    case CF_TENDER_CARD: return CF_ACCOUNT_CARD_CLEARING;
    case CF_TENDER_ACH:  return CF_ACCOUNT_ACH_TRANSIT;
    case CF_TENDER_WIRE: return CF_ACCOUNT_BANK;
    case CF_TENDER_CHECK:
    case CF_TENDER_OTHER:
      break;
    }
  return CF_ACCOUNT_UNDEPOSITED;      /* also a kind that only a newer version knows */
}

CfAccount
cf_chart_money_out (CfTenderKind kind)
{
  return kind == CF_TENDER_CHECK ? CF_ACCOUNT_BANK : cf_chart_money_in (kind);
}
