/* permission-test.c: T11: who may do what, the limits, and which acts need a reason. The numbers are on disk: the list may only grow. */
#include "ledger/permission.h"

enum { CLERK = CF_STAFF_CLERK, BOOKKEEPER, MANAGER, OWNER };

/* lower case: may; capital: up to a limit; r: needs a reason */
static const struct { int number; const char *name, *who; gboolean reason; } frozen[] = {
  { 1, "edit-customers", "cbmo" }, { 2, "edit-credit", "bmo" }, { 3, "merge-customers", "bmo" }, { 4, "edit-catalogue", "bmo" }, { 5, "edit-taxes", "bmo" },
  { 6, "edit-tenders", "mo" },
  { 7, "edit-settings", "mo" }, { 8, "edit-staff", "o" }, { 9, "edit-series", "mo" }, { 10, "redact", "mo", TRUE }, { 20, "draft", "cbmo" },
  { 21, "issue", "cbmo" }, { 22, "discount", "CBmo" },
  { 23, "change-price", "bmo" }, { 24, "sell-over-limit", "mo" }, { 25, "sell-on-hold", "mo" }, { 26, "void-invoice", "bmo", TRUE },
  { 27, "credit", "bmo", TRUE }, { 28, "write-off", "Cbmo", TRUE },
  { 29, "group", "bmo" }, { 30, "take-over-draft", "mo" }, { 40, "take-payment", "cbmo" }, { 41, "apply", "cbmo" }, { 42, "unapply", "bmo", TRUE },
  { 43, "refund", "Cbmo", TRUE },
  { 44, "refund-other-tender", "mo", TRUE }, { 45, "return-payment", "bmo" }, { 46, "void-payment", "bmo", TRUE }, { 47, "settle", "bmo" }, { 48, "resolve-card", "mo", TRUE },
  { 49, "open-shift", "cbmo" }, { 50, "move-cash", "cbmo", TRUE }, { 51, "no-sale", "cbmo", TRUE }, { 52, "close-shift", "cbmo" }, { 53, "reopen-shift", "mo", TRUE }, { 54, "bank", "bmo" },
  { 56, "close-batch", "cbmo" }, { 57, "risk-offline", "mo" }, { 58, "see-drawer", "bmo" }, { 59, "move-shift", "bmo", TRUE },
  { 60, "charge-fees", "bmo" }, { 61, "waive-fee", "bmo", TRUE },
  { 62, "post-opening", "bmo" }, { 63, "lock-period", "bmo" }, { 64, "send-statements", "bmo" }, { 65, "import", "bmo" }, { 66, "export", "bmo" },
  { 67, "back-up", "cbmo" }, { 68, "restore", "mo" },
  { 72, "write-orders", "cbmo" }, { 73, "move-jobs", "cbmo" }, { 74, "cancel-order", "bmo", TRUE }, { 75, "produce-early", "mo", TRUE }, { 76, "edit-statuses", "mo" },
  { 77, "answer-for", "cbmo" }, { 78, "ship", "cbmo" }, { 79, "send", "cbmo" }, { 80, "edit-templates", "bmo" },
};

static CfRules
rules (void)
{
  return (CfRules) { .currency = cf_currency_by_code ("USD"), .clerk_discount_rate = 100000, .clerk_refund_minor = 2000, .small_write_off_minor = 100 };
}

static void
test_table (void)
{
  CfRules r = rules ();
  guint n;

  cf_permissions (&n);
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (frozen));
  for (guint i = 0; i < n; i++)
    {
      const CfPermissionInfo *info = cf_permission_info (frozen[i].number);

      g_assert_nonnull (info);
      g_test_message ("%s", info->name);
      g_assert_cmpstr (info->name, ==, frozen[i].name);
      g_assert_cmpint (info->needs_reason, ==, frozen[i].reason);
      for (int role = CLERK; role <= OWNER; role++)
        {
          g_auto (CfRefusal) refusal = { 0 };
          char letter = "?cbmo"[role], capital = g_ascii_toupper (letter);
          gboolean may = g_strrstr_len (frozen[i].who, -1, (char[]) { letter, '\0' }) != NULL,
          some = g_strrstr_len (frozen[i].who, -1, (char[]) { capital, '\0' }) != NULL;

          g_assert_cmpint (cf_permit (&r, role, frozen[i].number, 50, &refusal), ==, may || some ? CF_OK : CF_NEEDS_PERMISSION);
          g_assert_cmpint (cf_permit (&r, role, frozen[i].number, G_MAXINT64, &refusal), ==, may ? CF_OK : CF_NEEDS_PERMISSION);
          if (!may)
            g_assert_cmpint (refusal.permission, ==, frozen[i].number);
          g_assert_cmpint (refusal.amount != 0, ==, some);
        }
    }
  g_assert_null (cf_permission_info (9999));
}

static void
test_limits (void)
{
  CfRules r = rules ();
  g_auto (CfRefusal) refusal = { 0 };

  g_assert_cmpint (cf_permit (&r, CF_STAFF_CLERK, CF_MAY_REFUND, 2000, &refusal), ==, CF_OK);
  g_assert_cmpint (cf_permit (&r, CF_STAFF_CLERK, CF_MAY_REFUND, 2001, &refusal), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (refusal.amount, ==, 2000);
  g_assert_cmpstr (refusal.currency, ==, "USD");
  g_assert_cmpint (cf_permit (&r, CF_STAFF_CLERK, CF_MAY_DISCOUNT, 100001, &refusal), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (refusal.amount, ==, 100000);
  r.clerk_refund_minor = 0;
  g_assert_cmpint (cf_permit (&r, CF_STAFF_CLERK, CF_MAY_REFUND, 0, &refusal), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (cf_permit (&r, 5, CF_MAY_DRAFT, 0, &refusal), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (cf_permit (&r, 0, CF_MAY_DRAFT, 0, &refusal), ==, CF_NEEDS_PERMISSION);
  g_assert_cmpint (cf_permit (&r, CF_STAFF_OWNER, 9999, 0, &refusal), ==, CF_NEEDS_PERMISSION);
}

static void
test_reason (void)
{
  g_auto (CfRefusal) refusal = { 0 };

  g_assert_cmpint (cf_permit_reason (CF_MAY_DRAFT, NULL, &refusal), ==, CF_OK);
  g_assert_cmpint (cf_permit_reason (CF_MAY_REFUND, NULL, &refusal), ==, CF_NEEDS_REASON);
  g_assert_cmpint (cf_permit_reason (CF_MAY_REFUND, " . \xe2\x80\xa6", &refusal), ==, CF_NEEDS_REASON);
  g_assert_cmpint (refusal.permission, ==, CF_MAY_REFUND);
  g_assert_cmpint (cf_permit_reason (CF_MAY_REFUND, "wrong size", &refusal), ==, CF_OK);
  g_assert_cmpint (cf_permit_reason (CF_MAY_REFUND, "\xe8\xbf\x94\xe5\x93\x81", &refusal), ==, CF_OK);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/permission/table", test_table);
  g_test_add_func ("/permission/limits", test_limits);
  g_test_add_func ("/permission/reason", test_reason);
  return g_test_run ();
}
