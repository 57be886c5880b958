/* cf-commands.c: see cf-commands.h. */
#include "cf-commands.h"
#include "base/text.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static const CfCommand commands[] = {
  { N_("New Invoice"), N_("sell bill sale draft"), "document-new-symbolic", "draft/new", TRUE, "F7" },
  { N_("Take Payment"), N_("pay cash check card money receive"), "cf-payments-symbolic", "payment/new", TRUE, "F8" },
  { N_("Walk-in Sale"), N_("quick counter sale cash"), "cf-counter-symbolic", "draft/walk-in", FALSE, "F9" },
  { N_("New Customer"), N_("add customer account"), "contact-new-symbolic", "customers?new", FALSE, "" },
  { N_("Counter"), N_("today home start"), "cf-counter-symbolic", "counter", FALSE, "Alt+1" },
  { N_("Orders"), N_("jobs work production due estimates list"), "cf-orders-symbolic", "orders", FALSE, "Alt+2" },
  { N_("Board of Jobs"), N_("orders jobs cards columns production"), "cf-orders-symbolic", "board", FALSE, "" },
  { N_("Invoices"), N_("documents credit memos drafts list"), "cf-invoices-symbolic", "invoices", FALSE, "Alt+3" },
  { N_("Customers"), N_("accounts balances list"), "cf-customers-symbolic", "customers", FALSE, "Alt+4" },
  { N_("Payments"), N_("received list unapplied checks"), "cf-payments-symbolic", "payments", FALSE, "Alt+5" },
  { N_("Statements"), N_("statement run month end"), "cf-statements-symbolic", "statements", FALSE, "Alt+6" },
  { N_("Reports"), N_("figures sales tax journal"), "cf-reports-symbolic", "reports", FALSE, "Alt+7" },
  { N_("Aging"), N_("report overdue receivables who owes"), "cf-reports-symbolic", "reports/aging", FALSE, "" },
  { N_("Sales by Month"), N_("report revenue turnover"), "cf-reports-symbolic", "reports/sales", FALSE, "" },
  { N_("Sales Tax"), N_("report vat jurisdiction"), "cf-reports-symbolic", "reports/tax", FALSE, "" },
  { N_("Payments by Tender"), N_("report taken cash check card"), "cf-reports-symbolic", "reports/tenders", FALSE, "" },
  { N_("Log"), N_("audit history who changed"), "cf-reports-symbolic", "log", FALSE, "" },
  { N_("Till"), N_("shift drawer float count close z report deposit"), "cf-till-symbolic", "till", FALSE, "Alt+8" },
  { N_("Outbox"), N_("waiting unsent sync portal registers"), "mail-send-symbolic", "outbox", FALSE, "Alt+0" },
  { N_("Settings"), N_("preferences options staff taxes terms tenders paper"), "cf-settings-symbolic", "settings", FALSE, "Alt+9" },
  { N_("Journal"), N_("report entries debits credits books"), "cf-reports-symbolic", "reports/journal", FALSE, "" },
  { N_("Day Book"), N_("report done today who when"), "cf-reports-symbolic", "reports/day-book", FALSE, "" },
  { N_("Catalogue"), N_("items prices products settings"), "cf-settings-symbolic", "settings/catalogue", FALSE, "" },
  { N_("Staff and Roles"), N_("people pin sign in clerk settings"), "cf-settings-symbolic", "settings/staff", FALSE, "" },
  { N_("Import and Export"), N_("csv data settings"), "cf-settings-symbolic", "settings/exchange", FALSE, "" },
  { N_("Receipt Printer"), N_("drawer roll epson star customer screen settings"), "printer-symbolic", "settings/receipts", FALSE, "" },
  { N_("Backups"), N_("backup copy restore prove"), "cf-settings-symbolic", "settings/backups", FALSE, "" },
};

/* Does some word of @folded begin with @part? */
static gboolean
begins_a_word (const char *folded, const char *part)
{
  g_autofree char *within = g_strconcat (" ", part, NULL);
  return g_str_has_prefix (folded, part) || strstr (folded, within);
}

static gboolean
has_all (const char *text, char **parts)
{
  g_autofree char *folded = cf_text_fold (text);
  guint n = 0;
  for (guint i = 0; parts[i]; i++) {
    if (*parts[i] && !begins_a_word (folded, parts[i]))
      return FALSE;
    n += *parts[i] != '\0';
  }
  return n > 0;
}

void
cf_commands_find (const char *typed, guint count_max, GPtrArray *into)
{
  g_autofree char *folded = cf_text_fold (typed);
  g_auto (GStrv) parts = g_strsplit (folded, " ", -1);
  if (strlen (folded) < 2)                                              /* one letter is the beginning of a name */
    return;
  for (int by_title = 1; by_title >= 0; by_title--)                      /* what is called so before what may be called so */
    for (guint i = 0; i < G_N_ELEMENTS (commands) && into->len < count_max; i++) {
      g_autofree char *all = g_strconcat (_(commands[i].title), " ", _(commands[i].words), NULL);
      if (has_all (_(commands[i].title), parts) == by_title && has_all (all, parts))
        g_ptr_array_add (into, (gpointer) &commands[i]);
    }
}
