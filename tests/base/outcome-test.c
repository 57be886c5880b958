/* Proves: every outcome has a name of its own and a sentence that reads whole with and without its details, shows the field, the text and the amount,
 * stays one line and repeats only a little of what was given; enum names go both ways; each errno has the code a caller can act on. */
#include <errno.h>
#include <glib.h>
#include <string.h>
#include "base/outcome.h"
#include "base/error.h"

static const CfOutcome codes[] = {
  CF_OK, CF_FAILED, CF_ALREADY, CF_ID_REUSED, CF_NOT_FOUND, CF_NOT_YOURS, CF_CHANGED_SINCE, CF_ARCHIVED, CF_IN_USE, CF_NAME_TAKEN, CF_NUMBER_TAKEN, CF_NUMBER_DIFFERS, CF_AMBIGUOUS,
  CF_REQUIRED, CF_NOT_A_NUMBER, CF_NOT_A_DATE, CF_TOO_LARGE, CF_TOO_LONG, CF_TOO_PRECISE, CF_NOT_TEXT, CF_NOT_POSITIVE, CF_NEGATIVE, CF_ZERO, CF_NOT_A_CHOICE, CF_TWO_READINGS,
  CF_WRONG_CURRENCY, CF_UNKNOWN_REFERENCE, CF_NEEDS_PERMISSION, CF_NEEDS_REASON, CF_WRONG_PIN, CF_PIN_LOCKED, CF_PIN_TAKEN, CF_PIN_WEAK, CF_OWNER_FIRST, CF_UNBALANCED, CF_OVERFLOW, CF_PERIOD_LOCKED,
  CF_OVER_LIMIT, CF_ON_HOLD, CF_NO_LINES, CF_WRONG_STATE, CF_HAS_PAYMENTS, CF_GROUPED, CF_NOT_HOLDER, CF_SERIES_FROZEN, CF_OVER_APPLIED, CF_NOT_OPEN, CF_OTHER_CUSTOMER, CF_NOT_ENOUGH,
  CF_CHANGE_WITHOUT_CASH, CF_NEEDS_REFERENCE, CF_OVER_REFUND, CF_OTHER_TENDER, CF_ALREADY_RETURNED, CF_DATED_BEFORE, CF_STOCK_CORRECTION, CF_ATTEMPT_OPEN, CF_TERMINAL_TAKEN,
  CF_SHIFT_IS_OPEN, CF_NO_SHIFT, CF_NOT_COUNTING, CF_NOT_NEWEST, CF_CASH_BEFORE,
  CF_OVER_BILLED, CF_NEEDS_DEPOSIT, CF_EXPIRED, CF_NOT_APPROVED, CF_IN_WORK,
  CF_NOT_AN_ADDRESS, CF_LEFT_ALREADY, CF_NOT_SENDER, CF_NOT_DUE,
};

static void
test_names (void)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  int n_known = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++) {
    const char *name = cf_outcome_name (codes[i]);
    g_assert_cmpstr (name, !=, "?");
    g_assert_true (g_hash_table_add (seen, (gpointer) name));
    g_assert_cmpint (cf_refused (codes[i]), ==, codes[i] > 2);
  }
  for (int code = 0; code < 1000; code++)      /* a new name belongs into the list above as well */
    n_known += strcmp (cf_outcome_name (code), "?") != 0;
  g_assert_cmpint (n_known, ==, G_N_ELEMENTS (codes));
  g_assert_cmpstr (cf_outcome_name (CF_PERIOD_LOCKED), ==, "period-locked");
  /* The numbers are known to scripts: the last of each block. */
  g_assert_cmpint (CF_AMBIGUOUS, ==, 19);
  g_assert_cmpint (CF_UNKNOWN_REFERENCE, ==, 43);
  g_assert_cmpint (CF_OWNER_FIRST, ==, 56);
  g_assert_cmpint (CF_SERIES_FROZEN, ==, 80);
  g_assert_cmpint (CF_STOCK_CORRECTION, ==, 100);
  g_assert_cmpint (CF_ATTEMPT_OPEN, ==, 110);
  g_assert_cmpint (CF_NOT_NEWEST, ==, 115);
  g_assert_cmpint (CF_CASH_BEFORE, ==, 126);
  g_assert_cmpint (CF_IN_WORK, ==, 180);
  g_assert_cmpint (CF_NOT_DUE, ==, 193);
}

static void
check_sentence (const char *sentence)
{
  g_assert_true (g_utf8_validate (sentence, -1, NULL));
  g_assert_true (g_str_has_suffix (sentence, "."));
  g_assert_null (strchr (sentence, '%'));
  g_assert_null (strchr (sentence, '\n'));
  g_assert_null (strstr (sentence, "(null)"));
  g_assert_null (strstr (sentence, "  "));
}

static void
test_sentences (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++) {
    g_auto(CfRefusal) refusal = { 0 };
    cf_refuse (&refusal, codes[i], NULL, NULL);
    g_autofree char *bare = cf_refusal_sentence (&refusal);
    check_sentence (bare);
    cf_refuse (&refusal, codes[i], "customer", "Acme");
    g_autofree char *full = cf_refusal_sentence (&refusal);
    check_sentence (full);
    if (codes[i] != CF_OK && codes[i] != CF_ALREADY_RETURNED)
      g_assert_nonnull (strstr (full, "“Acme”"));
    cf_refuse (&refusal, codes[i], NULL, "");
    g_autofree char *empty = cf_refusal_sentence (&refusal);
    g_assert_cmpstr (empty, ==, bare);
    cf_refuse_amount (&refusal, codes[i], "amount", 123450, "USD");
    g_autofree char *amount = cf_refusal_sentence (&refusal);
    check_sentence (amount);
    if (codes[i] == CF_OVER_LIMIT || codes[i] == CF_OVER_APPLIED || codes[i] == CF_OVER_REFUND || codes[i] == CF_NOT_ENOUGH)
      g_assert_nonnull (strstr (amount, "USD 1,234.50"));
  }
  g_auto(CfRefusal) unknown = { .code = 9999 };
  g_autofree char *sentence = cf_refusal_sentence (&unknown);
  g_assert_nonnull (strstr (sentence, "9999"));
}

/* No sentence says a word twice running, nor what it is about twice: every code with every field that acts and rules name. */
static void
test_said_once (void)
{
  static const char *const fields[] = {
    "number", "name", "code", "pin", "reference", "date", "due", "customer", "customer_id", "invoice", "payment", "credit", "credit_limit_minor", "amount", "series", "prefix", "line", "lines", "reason",
    "unit_price", "discount_rate", "merged_into_id", "id", "currency", "tender", "entry", "staff", "item_id", "state", "stock", "station", "limit", "hold", "text", "draft", "before",
  };
  static const struct { CfOutcome code; const char *field, *text, *sentence; } said[] = {
    { CF_NUMBER_DIFFERS, "number", "1", "The number “1” is already there with other content." }, { CF_NUMBER_TAKEN, "number", "7", "The number “7” is taken." },
    { CF_NAME_TAKEN, "code", "B1", "The name “B1” is taken." },                                  { CF_NEGATIVE, "credit_limit_minor", NULL, "Credit limit is less than zero." },
    { CF_OTHER_CUSTOMER, "customer", "Bo", "“Bo” belongs to another customer." },                { CF_NOT_FOUND, "invoice", "12", "Invoice “12” was not found." },
    { CF_WRONG_PIN, "pin", "Mo", "The PIN of “Mo” is wrong." },                                  { CF_NEEDS_REASON, "reason", NULL, "This needs a reason." },
    { CF_ALREADY_RETURNED, "payment", "R01", "This payment was returned before." },              { CF_HAS_PAYMENTS, "invoice", "9", "Invoice “9” has payments on it." },
  };
  g_autoptr (GRegex) twice = g_regex_new ("\\b(\\w+) “?\\1\\b", G_REGEX_CASELESS, 0, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    for (guint k = 0; k < 2 * G_N_ELEMENTS (fields); k++) {
      g_auto (CfRefusal) refusal = { 0 };
      cf_refuse (&refusal, codes[i], fields[k / 2], k % 2 ? "X9" : NULL);
      g_autofree char *sentence = cf_refusal_sentence (&refusal);
      g_autofree char *pattern = g_strdup_printf ("^[^.]*\\b%s\\b[^.]*\\b%s\\b", fields[k / 2], fields[k / 2]);      /* before the full stop: what to do may name it again */
      check_sentence (sentence);
      if (g_regex_match (twice, sentence, 0, NULL) || strchr (sentence, '_') || g_regex_match_simple (pattern, sentence, G_REGEX_CASELESS, 0))
        g_error ("%s, %s: %s", cf_outcome_name (codes[i]), fields[k / 2], sentence);
    }
  for (guint i = 0; i < G_N_ELEMENTS (said); i++) {
    g_auto (CfRefusal) refusal = { 0 };
    cf_refuse (&refusal, said[i].code, said[i].field, said[i].text);
    g_autofree char *sentence = cf_refusal_sentence (&refusal);
    g_assert_true (g_str_has_prefix (sentence, said[i].sentence));
  }
}

static void
test_given_text (void)
{
  g_auto(CfRefusal) refusal = { 0 };
  g_autofree char *huge = g_strnfill (10 * 1000 * 1000, 'x');

  g_assert_cmpint (cf_refuse (&refusal, CF_NOT_A_DATE, "date", "31\nFebruary\x1b[2J"), ==, CF_NOT_A_DATE);
  g_autofree char *control = cf_refusal_sentence (&refusal);
  g_assert_true (g_str_has_prefix (control, "“31 February [2J” is not a date of the calendar."));
  cf_refuse (&refusal, CF_TOO_LONG, "name", huge);
  g_autofree char *cut = cf_refusal_sentence (&refusal);
  g_assert_cmpuint (strlen (cut), <, 120);
  g_assert_nonnull (strstr (cut, "x…”"));
  cf_refuse (&refusal, CF_NOT_TEXT, "name", "a\xff\xfe" "b");
  g_autofree char *invalid = cf_refusal_sentence (&refusal);
  check_sentence (invalid);
  cf_refuse (&refusal, CF_NOT_FOUND, "customer", "100 %s %n");
  g_autofree char *percent = cf_refusal_sentence (&refusal);
  g_assert_nonnull (strstr (percent, "“100 %s %n”"));

  cf_refuse (&refusal, CF_NOT_FOUND, "customer", refusal.text);      /* its own text */
  g_assert_cmpstr (refusal.text, ==, "100 %s %n");
  cf_refuse_amount (&refusal, CF_OVER_LIMIT, "total", 5, "JPY");
  g_assert_null (refusal.text);
  g_autofree char *amount = cf_refusal_sentence (&refusal);
  g_assert_nonnull (strstr (amount, "JPY 5"));
  g_assert_cmpint (cf_refuse (NULL, CF_ZERO, NULL, "x"), ==, CF_ZERO);
  g_assert_cmpint (cf_refuse_amount (NULL, CF_ZERO, NULL, 1, "USD"), ==, CF_ZERO);
}

static void
test_enum_names (void)
{
  static const CfEnumName names[] = { { 1, "net" }, { 2, "on-receipt" }, { 0, NULL } };
  int value = 4711;
  g_assert_cmpstr (cf_enum_name (names, 2), ==, "on-receipt");
  g_assert_cmpstr (cf_enum_name (names, 3), ==, "?");
  g_assert_true (cf_enum_value (names, "net", &value));
  g_assert_cmpint (value, ==, 1);
  g_assert_false (cf_enum_value (names, "Net", &value));
  g_assert_false (cf_enum_value (names, "", &value));
  g_assert_false (cf_enum_value (names, NULL, &value));
  g_assert_cmpint (value, ==, 1);
}

static void
test_error_domain (void)
{
  g_autoptr(GError) error = g_error_new (CF_ERROR, CF_ERROR_BUSY, "x");
  g_assert_true (g_error_matches (error, CF_ERROR, CF_ERROR_BUSY));
  g_assert_cmpstr (g_quark_to_string (CF_ERROR), ==, "cf-error-quark");
  static const struct { int number; CfError code; } rows[] = {
    { ENOENT, CF_ERROR_NOT_FOUND }, { EACCES, CF_ERROR_DENIED }, { EROFS, CF_ERROR_DENIED }, { ENOSPC, CF_ERROR_FULL }, { EISDIR, CF_ERROR_INVALID },
    { EEXIST, CF_ERROR_CONFLICT }, { EBUSY, CF_ERROR_BUSY }, { EIO, CF_ERROR_CORRUPT }, { ECONNREFUSED, CF_ERROR_OFFLINE }, { EMFILE, CF_ERROR_RETRY } };
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (cf_error_from_errno (rows[i].number), ==, rows[i].code);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/outcome/names", test_names);
  g_test_add_func ("/outcome/sentences", test_sentences);
  g_test_add_func ("/outcome/said-once", test_said_once);
  g_test_add_func ("/outcome/given-text", test_given_text);
  g_test_add_func ("/outcome/enum-names", test_enum_names);
  g_test_add_func ("/outcome/error-domain", test_error_domain);
  return g_test_run ();
}
