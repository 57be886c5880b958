/* code-test.c: proves what bar codes say (W10): our own are read back and nothing else is taken for one; a GTIN's check digit is GS1's. */
#include "ledger/code.h"
#include <string.h>

static void
test_own (void)
{
  static const CfCodeKind kinds[] = { CF_CODE_INVOICE, CF_CODE_PAYMENT, CF_CODE_CUSTOMER, CF_CODE_DRAFT, CF_CODE_STAFF };
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    char text[CF_CODE_TEXT];
    CfId id = 0x123456789abcdef - i, found = 0;
    CfCodeKind kind = 0;
    g_assert_cmpuint (strlen (cf_code_text (kinds[i], id, text)), ==, 16);
    g_autofree char *small = g_ascii_strdown (text, -1);
    g_assert_true (cf_code_read (text, &kind, &found) && found == id && kind == kinds[i]);
    g_assert_true (cf_code_read (small, &kind, &found) && found == id);
  }
  static const char *const others[] = { "", "CF", "CFI", "CFX0G7K2M4N6P8R0", "XFI0G7K2M4N6P8R0", "CFI0G7K2M4N6P8RU", "CFI0G7K2M4N6P8R", "CFI0G7K2M4N6P8R00", "4006381333931", "CFI0000000000000" };
  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    CfId found;
    CfCodeKind kind;
    g_assert_false (cf_code_read (others[i], &kind, &found));
  }
}

static void
test_gtin (void)
{
  static const char *const good[] = { "4006381333931", "9780201379624", "036000291452", "73513537", "10012345000017" };
  static const char *const bad[] = { "4006381333932", "4006381333913", "036000291453", "73513538", "7351353", "40063813339310", "400638133393A", "", "-006381333931" };
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (cf_code_is_gtin (good[i]));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (cf_code_is_gtin (bad[i]));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/code/W10 ours", test_own);
  g_test_add_func ("/code/W10 GTIN", test_gtin);
  return g_test_run ();
}
