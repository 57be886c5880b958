/* remittance.c: pasted remittance text. A number that is known is found wherever it stands in the line; only then is anything guessed. Nothing is decided
 * here: the caller shows what was read beside the items, and asks. */
#include "remittance.h"
#include <string.h>
#include "base/date.h"

typedef enum { WORD, NUMBER /* could be a document's number or an amount: digits only */, AMOUNT, DATE } TokenKind;
typedef struct { char *text; TokenKind kind; CfMoney amount; CfId item_id; } Token;

typedef struct {
  const CfCurrency *currency;
  char              decimal;
  const CfOpenItem *items; guint n_items;
  GArray           *tokens;          /* of the line at work */
  GArray           *lines;           /* CfRemittanceLine */
  CfMoney           total;
} Reader;

static void
clear_token (gpointer data)
{
  g_free (((Token *) data)->text);
}

/* A number without what people write before it: "Invoice #B-1042", "INV-1042" and "b-1042" are about B-1042. Borrowed. */
static const char *
bare_number (const char *s)
{
  static const char *const heads[] = { "invoice", "inv", "no", "nr" };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      gsize n = strlen (heads[i]);

      if (g_ascii_strncasecmp (s, heads[i], n) == 0 && !g_ascii_isalpha (s[n]))
        {
          s += n;
          break;
        }
    }
  return s + strspn (s, "#.:-_/ ");
}

static CfId
find_item (const Reader *reader, const char *text)
{
  const char *bare = bare_number (text);

  for (guint i = 0; i < reader->n_items && *bare != '\0'; i++)
    if (reader->items[i].number != NULL && g_ascii_strcasecmp (bare_number (reader->items[i].number), bare) == 0)
      return reader->items[i].id;
  return 0;
}

static gboolean
is_date (const char *text)
{
  CfDate date;
  CfOutcome outcome = cf_date_parse_format (text, NULL, &date);

  return outcome == CF_OK || outcome == CF_TWO_READINGS;
}

static gboolean
is_amount (const Reader *reader, const char *text, CfMoney *ret)
{
  return strpbrk (text, "0123456789") != NULL && cf_money_parse (text, reader->currency, reader->decimal, ret) == CF_OK;
}

static void
add_token (Reader *reader, const char *start, gsize length)
{
  Token token = { .text = g_strndup (start, length), .kind = WORD };
  gsize digits = strspn (token.text, "0123456789");

  token.item_id = find_item (reader, token.text);
  if (is_date (token.text))
    token.kind = DATE;
  else if (is_amount (reader, token.text, &token.amount))
    token.kind = token.text[digits] == '\0' ? NUMBER : AMOUNT;
  g_array_append_val (reader->tokens, token);
}

/* A word may be an amount with grouping, or several things with commas between. */
static void
add_word (Reader *reader, const char *start, gsize length)
{
  g_autofree char *word = g_strndup (start, length);
  CfMoney amount;

  if (memchr (start, ',', length) == NULL || is_amount (reader, word, &amount) || find_item (reader, word) != 0)
    {
      add_token (reader, start, length);
      return;
    }
  for (char *p = word; *p != '\0';)
    {
      gsize n = strcspn (p, ",");

      if (n > 0)
        add_token (reader, p, n);
      p += n + (p[n] == ',');
    }
}

static void
split_line (Reader *reader, const char *p, const char *end)
{
  g_array_set_size (reader->tokens, 0);
  while (p < end)
    {
      const char *start = p, *quote;

      if (*p == '"' && (quote = memchr (p + 1, '"', end - p - 1)) != NULL)
        {
          add_token (reader, p + 1, quote - p - 1);
          p = quote + 1;
          continue;
        }
      while (p < end && !g_unichar_isspace (g_utf8_get_char (p)) && strchr (";|\"", *p) == NULL)
        p = g_utf8_next_char (p);
      if (p > start)
        add_word (reader, start, p - start);
      else
        p = g_utf8_next_char (p);
    }
}

static void
add_line (Reader *reader, const Token *number, const Token *amount, guint line)
{
  CfRemittanceLine out = { .number = g_strdup (number->text), .line = line, .item_id = number->item_id };

  if (amount != NULL && cf_add (reader->total, amount->amount, &reader->total))
    {
      out.has_amount = TRUE;
      out.amount_minor = amount->amount;
    }
  g_array_append_val (reader->lines, out);
}

static void
read_line (Reader *reader, guint line)
{
  const Token *tokens = (const Token *) reader->tokens->data, *number = NULL, *amount = NULL;
  guint n = reader->tokens->len, n_known = 0;

  for (guint i = 0; i < n; i++)
    if (tokens[i].item_id != 0)
      {
        n_known++;
        number = &tokens[i];
      }
  if (n_known > 1)      /* several at once: which amount would be whose? */
    {
      for (guint i = 0; i < n; i++)
        if (tokens[i].item_id != 0)
          add_line (reader, &tokens[i], NULL, line);
      return;
    }
  for (guint i = 0; i < n; i++)
    if (&tokens[i] != number && (tokens[i].kind == AMOUNT || tokens[i].kind == NUMBER)
        && (amount == NULL || tokens[i].kind == AMOUNT || amount->kind == NUMBER))
      amount = &tokens[i];
  for (guint i = 0; i < n && number == NULL; i++)
    if (&tokens[i] != amount && (tokens[i].kind == NUMBER || (tokens[i].kind == WORD && strpbrk (tokens[i].text, "0123456789") != NULL)))
      number = &tokens[i];
  if (number != NULL && (number->item_id != 0 || amount != NULL))
    add_line (reader, number, amount, line);
}

void
cf_remittance_parse (const char *text, const CfCurrency *currency, char decimal, const CfOpenItem *items, guint n_items, CfRemittance *ret)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (Token)), lines = g_array_new (FALSE, FALSE, sizeof (CfRemittanceLine));
  Reader reader = { .currency = currency, .decimal = decimal, .items = items, .n_items = n_items, .tokens = tokens, .lines = lines };
  guint line = 1;

  g_array_set_clear_func (tokens, clear_token);
  for (const char *p = valid; *p != '\0'; line++)
    {
      const char *end = p + strcspn (p, "\r\n");

      split_line (&reader, p, end);
      read_line (&reader, line);
      p = end;
      if (*p != '\0')
        p += p[0] == '\r' && p[1] == '\n' ? 2 : 1;
    }
  ret->total_minor = reader.total;
  ret->n_lines = lines->len;
  ret->lines = g_array_steal (lines, NULL);
}

void
cf_remittance_clear (CfRemittance *remittance)
{
  for (guint i = 0; i < remittance->n_lines; i++)
    g_free (remittance->lines[i].number);
  g_free (remittance->lines);
  *remittance = (CfRemittance) { 0 };
}
