/* Proves: folding makes what people type find what was written, in many scripts; what may be stored and what not; every published test card number is
 * masked in each way of writing it, and dates, telephone numbers, bar codes, IBANs and amounts are left alone (D22). */
#include <glib.h>
#include <string.h>
#include "base/text.h"

static void
test_fold (void)
{
  static const char *const rows[][2] = {
    { "", "" }, { "Acme  Printing\tCo.", "acme printing co." }, { "  x ", "x" }, { "Müller", "muller" }, { "MÜLLER", "muller" },
    { "Mu\xcc\x88ller", "muller" }, { "Straße", "strasse" },
    { "Łódź", "lodz" }, { "Ærøskøbing", "aeroskobing" }, { "Đặng Thị", "dang thi" }, { "İstanbul Işık", "istanbul isik" }, { "ﬁne", "fine" },
    { "ＡＢＣ１２", "abc12" }, { "Ὀδυσσεύς", "οδυσσευσ" },
    { "Ёлка", "елка" }, { "北京印刷", "北 京 印 刷" }, { "ABC印刷 Ltd", "abc 印 刷 ltd" }, { "がぎ", "が ぎ" }, { "ｶﾞ", "ガ" }, { "김철수", "김 철 수" },
    { "مُحَمَّد", "محمد" }, { "שָׁלוֹם", "שלום" },
    { "กิน", "กิ น" }, { "हिन्दी", "हिनदी" }, { "Ꮳꮳ", "ᏣᏣ" }, { "a\xffz", "a\xef\xbf\xbdz" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *folded = cf_text_fold (rows[i][0]), *again = cf_text_fold (folded);
    g_assert_cmpstr (folded, ==, rows[i][1]);
    g_assert_cmpstr (again, ==, folded);      /* once is enough */
  }
  g_autofree char *none = cf_text_fold (NULL);
  g_assert_cmpstr (none, ==, "");
}

static void
test_valid (void)
{
  static const char *const good[] = { "", "plain", "two\nlines\tand a tab", "é 北 🙂", "\xc2\xa0" };
  static const char *const bad[] = { "\r", "\x01", "\x1b[2J", "\x7f", "\xc2\x80", "\xc2\x9f", "\xff", "\xc3", "\xed\xa0\x80" };
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (cf_text_valid (good[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (cf_text_valid (bad[i]));
  g_assert_true (cf_text_valid (NULL));
}

static void
test_digits (void)
{
  static const char *const rows[][2] = { { "+1 (212) 555-0142", "12125550142" }, { "", "" }, { "none", "" }, { "٠١٢", "012" }, { "４２", "42" }, { "1\xff" "2", "12" } };
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *digits = cf_digits (rows[i][0]);
    g_assert_cmpstr (digits, ==, rows[i][1]);
  }
  g_autofree char *none = cf_digits (NULL);
  g_assert_cmpstr (none, ==, "");
}

static void
test_masked (void)
{
  static const char *const rows[][2] = {
    { "4111111111111111", "************1111" }, { "card 4111 1111 1111 1111 please", "card **** **** **** 1111 please" },
    { "4111-1111-1111-1111", "****-****-****-1111" },
    { "4111.1111.1111.1111", "****.****.****.1111" }, { "411111 1111111111", "****** ******1111" }, { "VISA4111111111111111x", "VISA************1111x" },
    { "378282246310005", "***********0005" }, { "3782 822463 10005", "**** ****** *0005" }, { "4222222222222", "*********2222" },
    { "30569309025904", "**********5904" },
    { "6759649826438453", "************8453" }, { "4000 0000 0000 0000 006", "**** **** **** ***0 006" },
    { "4111\xc2\xa0" "1111\xc2\xa0" "1111\xc2\xa0" "1111", "****\xc2\xa0****\xc2\xa0****\xc2\xa0" "1111" },
    { "４１１１１１１１１１１１１１１１", "************１１１１" }, { "4111–1111–1111–1111", "****–****–****–1111" },
    { "4111 1111 1111 1111 12/27 123", "**** **** **** 1111 12/27 123" }, { "ref 1234 4111 1111 1111 1111", "ref 1234 **** **** **** 1111" },
    { "a\xff 4111111111111111", "a\xff ************1111" },
    { "* 4111 1111 1111 1111", "* **** **** **** 1111" },
    { "*4111-1111-1111-1111", "*****-****-****-1111" }, { "************1111 4111 1111 1111 1111", "************1111 **** **** **** 1111" },
    { "4111111111111111 5555555555554444", "************1111 ************4444" },
    { "4111111111111111,5555555555554444\n", "************1111,************4444\n" },
    { "card_4111111111111111", "card_************1111" }, { "x4111111111111111_a", "x************1111_a" }, { "_a4111111111111111", "_a************1111" },
    { "sbx_1a2b, 4111111111111111", "sbx_1a2b, ************1111" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *masked = cf_mask_card_numbers (rows[i][0]);
    g_assert_cmpstr (masked, ==, rows[i][1]);
    g_autofree char *again = cf_mask_card_numbers (masked);
    g_assert_null (again);
  }
}

static void
test_left_alone (void)
{
  static const char *const rows[] = {
    "", "no digits", "4111111111111112", "411111111111", "41111111111111111111", "0000000000000000", "0000000000000", "9780306406157", "1795350000123", "20261122101537", "1234567890.1234",
    "212 555 1234 212 555 9879", "1-800-555-1234 1-800-555-9876", "DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "2026-11-22 10:15:37", "4111 1111\n1111 1111", "4111  1111  1111  1111",
    "4111-1111 1111-1111", "sbx_030767baae56530786383694", "visa ···4242, sbx_1decdd515744182163024bcf", "cs_test_a1B24111111111111111xY", "pi_3Mtw4111111111111111",
  };
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *masked = cf_mask_card_numbers (rows[i]);
    if (masked)
      g_error ("“%s” was masked: %s", rows[i], masked);
  }
  g_assert_null (cf_mask_card_numbers (NULL));
}

/* Any number of the right form is masked wherever it stands; with one digit changed it never is. */
static void
test_random_cards (void)
{
  for (int i = 0; i < 20000; i++) {
    int n = g_test_rand_int_range (16, 20), sum = 0;
    char number[24] = "", text[64];
    for (int k = 0; k < n - 1; k++)
      number[k] = '0' + g_test_rand_int_range (k == 0, 10);
    for (int k = n - 2, twice = 1; k >= 0; k--, twice = !twice)
      sum += twice ? (number[k] - '0') * 2 / 10 + (number[k] - '0') * 2 % 10 : number[k] - '0';
    number[n - 1] = '0' + (10 - sum % 10) % 10;
    g_snprintf (text, sizeof text, "%s%s%s", i % 2 ? "note " : "", number, i % 3 ? "" : " x");
    g_autofree char *masked = cf_mask_card_numbers (text);
    g_assert_nonnull (masked);
    g_assert_null (strstr (masked, number));
    g_assert_nonnull (strstr (masked, number + n - 4));
    g_assert_cmpuint (strlen (masked), ==, strlen (text));
    char *digit = strstr (text, number) + g_test_rand_int_range (1, n);
    *digit = *digit == '9' ? '0' : *digit + 1;
    g_assert_null (cf_mask_card_numbers (text));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/fold", test_fold);
  g_test_add_func ("/text/valid", test_valid);
  g_test_add_func ("/text/digits", test_digits);
  g_test_add_func ("/text/masked", test_masked);
  g_test_add_func ("/text/left-alone", test_left_alone);
  g_test_add_func ("/text/random-cards", test_random_cards);
  return g_test_run ();
}
