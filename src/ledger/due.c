/* due.c: terms as dates, as words, and from words. */
#include "due.h"
#include <string.h>
#include "base/decimal.h"

#define DAYS_MAX 3650

static gboolean
day_after (CfDate date, gint64 days, CfDate *ret)
{
  CfDate day;

  if (!cf_add (date, days, &day) || day > CF_DATE_MAX || day < date)
    return FALSE;
  *ret = day;
  return TRUE;
}

CfOutcome
cf_due_compute (const CfTerms *terms, CfDate date, CfMoney total_minor, CfRounding rounding, CfDue *ret, CfRefusal *refusal)
{
  CfDue due = { .due = date };
  CfDate from = date;

  if (terms != NULL && terms->kind == CF_TERMS_END_OF_MONTH)
    from = cf_date_month_end (date);
  if (terms != NULL && terms->kind != CF_TERMS_ON_RECEIPT && !day_after (from, terms->days, &due.due))
    return cf_refuse (refusal, CF_TOO_LARGE, "days", terms->name);
  if (terms != NULL && terms->discount_rate > 0 && total_minor > 0)
    {
      if (!day_after (date, terms->discount_days, &due.discount_until))
        return cf_refuse (refusal, CF_TOO_LARGE, "discount_days", terms->name);
      if (!cf_mul_div (total_minor, terms->discount_rate, CF_DECIMAL_ONE, rounding, &due.discount_minor))
        return cf_refuse (refusal, CF_OVERFLOW, "discount_minor", terms->name);
    }
  *ret = due;
  return CF_OK;
}

char *
cf_due_words (const CfTerms *terms)
{
  char rate[32];

  if (terms == NULL || terms->kind == CF_TERMS_ON_RECEIPT)
    return g_strdup ("Due on receipt");
  if (terms->kind == CF_TERMS_END_OF_MONTH)
    return terms->days == 0 ? g_strdup ("End of month") : g_strdup_printf ("End of month + %" G_GINT64_FORMAT, terms->days);
  if (terms->discount_rate == 0)
    return g_strdup_printf ("Net %" G_GINT64_FORMAT, terms->days);
  return g_strdup_printf ("%s %% %" G_GINT64_FORMAT " net %" G_GINT64_FORMAT, cf_decimal_percent (rate, sizeof rate, terms->discount_rate, '.'),
                          terms->discount_days, terms->days);
}

CfOutcome
cf_due_check (const CfTerms *terms, CfRefusal *refusal)
{
  gboolean net = terms->kind == CF_TERMS_NET, discount = terms->discount_rate != 0;

  if (terms->kind != CF_TERMS_NET && terms->kind != CF_TERMS_ON_RECEIPT && terms->kind != CF_TERMS_END_OF_MONTH)
    return cf_refuse (refusal, CF_NOT_A_CHOICE, "kind", NULL);
  if (terms->days < 0)
    return cf_refuse (refusal, CF_NEGATIVE, "days", NULL);
  if (terms->days > DAYS_MAX)
    return cf_refuse (refusal, CF_TOO_LARGE, "days", NULL);
  if (terms->discount_rate < 0 || (discount && !net))
    return cf_refuse (refusal, terms->discount_rate < 0 ? CF_NEGATIVE : CF_NOT_A_CHOICE, "discount_rate", NULL);
  if (terms->discount_rate > CF_DECIMAL_ONE)
    return cf_refuse (refusal, CF_TOO_LARGE, "discount_rate", NULL);
  if (terms->discount_days < 0)
    return cf_refuse (refusal, CF_NEGATIVE, "discount_days", NULL);
  if (terms->discount_days > (discount ? terms->days : DAYS_MAX))
    return cf_refuse (refusal, CF_TOO_LARGE, "discount_days", NULL);
  return CF_OK;
}

/* --- reading: words become letters, and the row of letters is looked up ---
 * N number · P % · S / · + · W net · R receipt · M end of month; words that say nothing fall away. */

static const struct { const char *word; char letter; } words[] = {
  { "net", 'W' }, { "n", 'W' }, { "receipt", 'R' }, { "cod", 'R' }, { "immediate", 'R' }, { "immediately", 'R' }, { "now", 'R' },
  { "eom", 'M' }, { "end", 'E' }, { "month", 'm' },
  { "days", 0 }, { "day", 0 }, { "d", 0 }, { "due", 0 }, { "on", 0 }, { "upon", 0 }, { "of", 0 }, { "the", 0 }, { "in", 0 }, { "within", 0 },
  { "payment", 0 }, { "payable", 0 },
};
static const struct { const char *letters; CfTermsKind kind; gboolean discount; } shapes[] = {
  { "R", CF_TERMS_ON_RECEIPT }, { "WR", CF_TERMS_ON_RECEIPT },
  { "N", CF_TERMS_NET }, { "WN", CF_TERMS_NET }, { "NW", CF_TERMS_NET }, { "WSN", CF_TERMS_NET },
  { "M", CF_TERMS_END_OF_MONTH }, { "NM", CF_TERMS_END_OF_MONTH }, { "WNM", CF_TERMS_END_OF_MONTH }, { "MN", CF_TERMS_END_OF_MONTH },
  { "M+N", CF_TERMS_END_OF_MONTH },
  { "WM", CF_TERMS_END_OF_MONTH }, { "WMN", CF_TERMS_END_OF_MONTH }, { "WM+N", CF_TERMS_END_OF_MONTH },
  { "NPNWN", CF_TERMS_NET, TRUE }, { "NPSNWN", CF_TERMS_NET, TRUE }, { "NPNWSN", CF_TERMS_NET, TRUE }, { "NPSNWSN", CF_TERMS_NET, TRUE },
  { "NSNWN", CF_TERMS_NET, TRUE }, { "NSNWSN", CF_TERMS_NET, TRUE }, { "NSNSWN", CF_TERMS_NET, TRUE }, { "NPSNSWN", CF_TERMS_NET, TRUE },
};

#define NUMBERS_MAX 3
#define LETTERS_MAX 12
typedef struct { char letters[LETTERS_MAX + 1]; char numbers[NUMBERS_MAX][12]; guint n_letters, n_numbers; } Read;

static gboolean
take_number (Read *read, const char **p)
{
  gsize length = strspn (*p, "0123456789.");

  while (length > 0 && (*p)[length - 1] == '.')      /* the end of a sentence */
    length--;
  if (read->n_numbers == NUMBERS_MAX || length >= sizeof read->numbers[0])
    return FALSE;
  memcpy (read->numbers[read->n_numbers], *p, length);
  read->numbers[read->n_numbers++][length] = '\0';
  read->letters[read->n_letters++] = 'N';
  *p += length;
  return TRUE;
}

static gboolean
take_word (Read *read, const char **p)
{
  gsize length = 0;

  while (g_ascii_isalpha ((*p)[length]))
    length++;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strlen (words[i].word) == length && g_ascii_strncasecmp (words[i].word, *p, length) == 0)
      {
        char letter = words[i].letter, before = read->n_letters > 0 ? read->letters[read->n_letters - 1] : 0;

        *p += length;
        if ((letter == 'm' && before == 'E') || (letter == 'E' && before == 'm'))
          read->letters[read->n_letters - 1] = 'M';
        else if (letter != 0)
          read->letters[read->n_letters++] = letter;
        return TRUE;
      }
  return FALSE;
}

static gboolean
read_letters (const char *text, Read *read)
{
  const char *p = text;

  while (*p != '\0')
    {
      if (read->n_letters == LETTERS_MAX)
        return FALSE;
      if (g_ascii_isdigit (*p))
        {
          if (!take_number (read, &p))
            return FALSE;
        }
      else if (g_ascii_isalpha (*p))
        {
          if (!take_word (read, &p))
            return FALSE;
        }
      else if (*p == '%' || *p == '/' || *p == '+')
        {
          read->letters[read->n_letters++] = *p == '%' ? 'P' : *p == '/' ? 'S' : '+';
          p++;
        }
      else if (*p == '-' && g_ascii_isdigit (p[1]) && (p == text || g_ascii_isspace (p[-1])))      /* "net-30" is well, "net -30" is not */
        return FALSE;
      else if (strchr (" \t,;:-.", *p) != NULL)
        p++;
      else
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_days (const char *number, gint64 *ret)
{
  if (strchr (number, '.') != NULL)
    return FALSE;
  *ret = g_ascii_strtoll (number, NULL, 10);
  return TRUE;
}

static gboolean
read_terms (const Read *read, CfTerms *terms)
{
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      if (strcmp (shapes[i].letters, read->letters) != 0)
        continue;
      terms->kind = shapes[i].kind;
      if (shapes[i].discount)
        {
          g_autofree char *percent = g_strconcat (read->numbers[0], "%", NULL);

          return cf_decimal_parse (percent, '.', &terms->discount_rate) == CF_OK && read_days (read->numbers[1], &terms->discount_days)
                 && read_days (read->numbers[2], &terms->days);
        }
      return read->n_numbers == 0 || read_days (read->numbers[0], &terms->days);
    }
  return FALSE;
}

CfOutcome
cf_due_parse (const char *text, CfTerms *ret, CfRefusal *refusal)
{
  Read read = { 0 };
  CfTerms terms = { 0 };
  CfOutcome outcome;

  if (text == NULL || text[strspn (text, " \t")] == '\0')
    return cf_refuse (refusal, CF_REQUIRED, "terms", NULL);
  if (!read_letters (text, &read) || !read_terms (&read, &terms))
    return cf_refuse (refusal, CF_NOT_A_CHOICE, "terms", text);
  if ((outcome = cf_due_check (&terms, refusal)) != CF_OK)
    return outcome;
  ret->kind = terms.kind;
  ret->days = terms.days;
  ret->discount_rate = terms.discount_rate;
  ret->discount_days = terms.discount_days;
  return CF_OK;
}
