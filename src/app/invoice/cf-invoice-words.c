/* cf-invoice-words.c: see cf-invoice-words.h. */
#include "cf-invoice-words.h"
#include "ledger/aging.h"
#include <glib/gi18n-lib.h>

typedef enum { OPEN, PARTLY, OVERDUE, PAID, USED, NOT_ISSUED } State;

static State
state_of (CfInvoiceKind kind, gboolean is_void, CfMoney total, CfMoney open, CfDate due, CfDate today)
{
  gboolean credit = kind == CF_INVOICE_CREDIT_MEMO || total < 0;
  if (is_void)
    return NOT_ISSUED;
  if (open == 0)
    return credit ? USED : PAID;
  if (!credit && due && due < today)
    return OVERDUE;
  return open == total ? OPEN : PARTLY;
}

char *
cf_invoice_state_words (CfInvoiceKind kind, gboolean is_void, CfMoney total, CfMoney open, CfDate due, CfDate today, const char **ret_icon, const char **ret_style)
{
  static const struct { const char *icon, *style; } looks[] = {
    [OPEN] = { "document-open-recent-symbolic", NULL }, [PARTLY] = { "document-open-recent-symbolic", NULL }, [OVERDUE] = { "dialog-warning-symbolic", "error" }, [PAID] = { "emblem-ok-symbolic", "success" },
    [USED] = { "emblem-ok-symbolic", "dim-label" }, [NOT_ISSUED] = { "action-unavailable-symbolic", "dim-label" },
  };
  State state = state_of (kind, is_void, total, open, due, today);
  if (ret_icon)
    *ret_icon = looks[state].icon;
  if (ret_style)
    *ret_style = looks[state].style;
  switch (state) {
  case OVERDUE: return g_strdup_printf (_("Overdue %d d"), (int) cf_aging_days_late (due, today));
  case PARTLY: return g_strdup (kind == CF_INVOICE_CREDIT_MEMO ? _("Partly used") : _("Partially paid"));
  case PAID: return g_strdup (_("Paid"));
  case USED: return g_strdup (_("Used"));
  case NOT_ISSUED: return g_strdup (C_("state", "Void"));
  default: return g_strdup (C_("state", "Open"));
  }
}

char *
cf_invoice_state_cell (CfInvoiceKind kind, gboolean is_void, CfMoney total, CfMoney open, CfDate due, CfDate today, const char **ret_style)
{
  static const char *const signs[] = { [OPEN] = "○", [PARTLY] = "◐", [OVERDUE] = "▲", [PAID] = "✓", [USED] = "✓", [NOT_ISSUED] = "✕" };
  g_autofree char *words = cf_invoice_state_words (kind, is_void, total, open, due, today, NULL, ret_style);
  return g_strdup_printf ("%s %s", signs[state_of (kind, is_void, total, open, due, today)], words);
}
