/* prove-certificate.c: one page of text that says what was proved, for a person who files it. Pure: same proof, same bytes. */
#include "prove-parts.h"
#include "base/date.h"
#include "ledger/chart.h"
#include <string.h>

#define WIDTH 78
#define INDENT 13
#define BALANCES_MAX 24

static void
rule (GString *out, char of)
{
  for (guint i = 0; i < WIDTH; i++)
    g_string_append_c (out, of);
  g_string_append_c (out, '\n');
}

/* "Head         text", the text broken at spaces within the page and set in under itself. */
static void
row (GString *out, const char *head, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  glong at = INDENT;
  g_string_append_printf (out, "%-*s", INDENT, head);
  for (char **word = words; *word; word++) {
    glong n = g_utf8_strlen (*word, -1);
    if (at > INDENT && at + 1 + n > WIDTH) {
      g_string_append_printf (out, "\n%*s", INDENT, "");
      at = INDENT;
    }
    g_string_append_printf (out, "%s%s", at > INDENT ? " " : "", *word);
    at += n + (at > INDENT);
  }
  g_string_append_c (out, '\n');
}

static void G_GNUC_PRINTF (3, 4)
row_printf (GString *out, const char *head, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  row (out, head, text);
}

static void
row_time (GString *out, const char *head, CfInstant at, GTimeZone *tz)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (at / G_USEC_PER_SEC), local = utc ? g_date_time_to_timezone (utc, tz) : NULL;
  g_autofree char *text = local ? g_date_time_format (local, "%Y-%m-%d %H:%M:%S %Z") : NULL;
  if (text && at)
    row_printf (out, head, "%s (%s)", text, g_time_zone_get_identifier (tz));
}

static void
steps (GString *out, const CfProof *proof)
{
  row (out, "Opened", "with the passphrase, to its last byte: every part is as it was written");
  row_printf (out, "Verified", "the file is sound; the chain of %" G_GINT64_FORMAT " commits holds; every record follows from it; every guard is in place", proof->commits);
  row_printf (out, "Recomputed", "%" G_GINT64_FORMAT " entries, each sums to zero; what every customer owes by the postings is what the open items and the kept sums say", proof->entries);
  if (proof->files)
    row_printf (out, "Files", "%" G_GINT64_FORMAT " came with it, each is what its name says", proof->files);
  if (proof->compared)
    row_printf (out, "Compared", "commit for commit and balance for balance with the live ledger as it was then: the same; the live ledger has %" G_GINT64_FORMAT " commits more since",
                proof->behind);
  else
    row (out, "Compared", "not: there was no live ledger to compare with");
}

static void
balances_table (GString *out, GArray *settings, GArray *balances)
{
  CfFormats formats;
  char amount[64];
  cf_settings_formats ((CfSetting *) (gpointer) settings->data, settings->len, &formats);
  for (guint i = 0; i < MIN (balances->len, BALANCES_MAX); i++) {
    const CfProofBalance *b = &g_array_index (balances, CfProofBalance, i);
    const CfChartRow *account = cf_chart_row (b->account);
    const CfCurrency *currency = cf_currency_by_number (b->currency);
    g_autofree char *head = account ? g_strdup (account->title) : g_strdup_printf ("Account %" G_GINT64_FORMAT, b->account);
    if (!currency)
      continue;
    cf_money_format (amount, sizeof amount, b->amount_minor, currency, formats.decimal, formats.group);
    g_string_append_printf (out, "  %-36s %*s%s %s\n", head, (int) MAX (28 - g_utf8_strlen (amount, -1), 0), "", amount, currency->code);
  }
  if (balances->len > BALANCES_MAX)
    g_string_append_printf (out, "  and %u more\n", balances->len - BALANCES_MAX);
}

static void
not_good (GString *out, const CfProof *proof)
{
  row (out, "Why", proof->why);
  g_string_append_c (out, '\n');
  if (proof->sound)
    row (out, "What to do", "The backup is whole and its books balance; it is the ledger in use that is not what it was, or is another one. Keep both as they are. Run "
                            "“counterfoilctl verify” on the ledger in use, and find out which of the two has the work of the last days before anything is restored or deleted.");
  else
    row (out, "What to do", "Keep the ledger that is in use. Make a new backup, on another disk or stick, and prove that one. Do not delete older backups until one of them is proved.");
}

char *
cf_prove_certificate (const CfProof *proof, const char *path, const char *shop_name, GArray *settings, GArray *balances, GTimeZone *tz, CfInstant now)
{
  g_autofree char *name = g_path_get_basename (path), *shown = g_filename_display_name (name);
  GString *out = g_string_new (proof->good ? "CERTIFICATE OF A PROVED BACKUP\n" : proof->sound ? "THIS BACKUP AND THE LEDGER IN USE DO NOT AGREE\n" : "THIS BACKUP IS NOT GOOD\n");
  rule (out, '=');
  g_string_append_c (out, '\n');
  row (out, "Shop", shop_name);
  row (out, "Backup", shown);
  row_time (out, "Made", proof->made, tz);
  row_time (out, "Proved", now, tz);
  row (out, "With", "Counterfoil " CF_VERSION);
  g_string_append_c (out, '\n');
  if (!proof->good) {
    not_good (out, proof);
    return g_string_free (out, FALSE);
  }
  row (out, "Result", "GOOD. This backup restores the ledger to the moment at which it was made.");
  g_string_append_c (out, '\n');
  steps (out, proof);
  g_string_append_printf (out, "\nIt holds %" G_GINT64_FORMAT " customers. Balances by account, debit less credit:\n", proof->customers);
  rule (out, '-');
  balances_table (out, settings, balances);
  rule (out, '-');
  g_string_append_printf (out, "\nHead of the log; to be compared by “counterfoilctl verify --head”\n  %s\n", proof->head);
  g_string_append (out, "\n\nSigned ______________________________________   Date _______________________\n");
  return g_string_free (out, FALSE);
}
