/* line.c: takes a line apart from its ends: what is left in the middle is what is sold. */
#include "line.h"
#include "base/decimal.h"
#include "shop/records.h"
#include <string.h>

static gboolean
bad (CfTool *tool, const char *where, const char *field, CfOutcome code, const char *text)
{
  g_auto (CfRefusal) refusal = { 0 };
  g_autofree char *sentence = NULL;

  cf_refuse (&refusal, code, field, text);
  sentence = cf_refusal_sentence (&refusal);
  cf_tool_fail (tool, CF_EXIT_USAGE, cf_outcome_name (code), field, "%s: %s", where, sentence);
  return FALSE;
}

static gboolean
given (const char *text)
{
  return text && *text;
}

static gboolean
read_number (CfTool *tool, const char *where, const char *field, const char *text, gboolean percent, CfDecimal *ret)
{
  g_autofree char *with = percent && !strchr (text, '%') ? g_strconcat (text, "%", NULL) : g_strdup (text);
  CfOutcome outcome = cf_decimal_parse (with, cf_tool_mark (tool), ret);

  return outcome == CF_OK || bad (tool, where, field, outcome, text);
}

static gboolean
make (CfTool *tool, const CfDraft *draft, const char *where, const CfLineParts *parts, CfDraftLine *ret)
{
  GError *error = NULL;

  *ret = (CfDraftLine) { .quantity = CF_DECIMAL_ONE };
  if (tool->exit)
    return FALSE;
  if (!given (parts->what))
    return bad (tool, where, "description", CF_REQUIRED, NULL);
  if (given (parts->quantity) && !read_number (tool, where, "quantity", parts->quantity, FALSE, &ret->quantity))
    return FALSE;
  ret->item_id = cf_seek_record (tool, &CF_ITEM, 0, parts->what);
  if (!ret->item_id)
    ret->description = g_strdup (parts->what);
  if (tool->exit || !cf_tool_done (tool, cf_draft_price (tool->shop, &tool->who, draft, ret, &error), error))
    return FALSE;
  if (!given (parts->price) && !ret->item_id) {
    cf_tool_fail (tool, CF_EXIT_USAGE, "required", "unit_price", "%s: '%s' is no item of the catalogue and has no price. Write one after @: \"%s @ 12.50\".",
                  where, parts->what, parts->what);
    return FALSE;
  }
  if (given (parts->price) && !read_number (tool, where, "unit_price", parts->price, FALSE, &ret->unit_price))
    return FALSE;
  if (given (parts->discount) && !read_number (tool, where, "discount_rate", parts->discount, TRUE, &ret->discount_rate))
    return FALSE;
  if (given (parts->tax))
    ret->tax_group_id = strcmp (parts->tax, "none") == 0 ? 0 : cf_find_record (tool, &CF_TAX_GROUP, 0, parts->tax);
  return !tool->exit;
}

gboolean
cf_line_make (CfTool *tool, const CfDraft *draft, const char *where, const CfLineParts *parts, CfDraftLine *ret)
{
  if (make (tool, draft, where, parts, ret))
    return TRUE;
  g_clear_pointer (&ret->code, g_free);
  g_clear_pointer (&ret->description, g_free);
  g_clear_pointer (&ret->unit, g_free);
  return FALSE;
}

/* Cuts @text at @at and gives what follows, trimmed. */
static char *
cut (char *text, char *at, gsize skip)
{
  *at = '\0';
  g_strchomp (text);
  return g_strstrip (at + skip);
}

/* " -10%" at the end, or "-10 %". */
static char *
cut_discount (char *text)
{
  char *end = text + strlen (text), *dash;

  if (end == text || end[-1] != '%')
    return NULL;
  dash = strrchr (text, '-');
  if (!dash || dash == text || dash[-1] != ' ' || strspn (dash + 1, "0123456789.,% ") != strlen (dash + 1))
    return NULL;
  return cut (text, dash, 1);
}

/* "3 x ", "2.5 × ", "500* " at the start; *ret_rest: what follows. */
static char *
cut_quantity (char *text, char **ret_rest)
{
  gsize digits = strspn (text, "0123456789.,-");
  char *p = text + digits;
  gsize times;

  *ret_rest = text;
  if (digits == 0)
    return NULL;
  while (*p == ' ')
    p++;
  times = g_str_has_prefix (p, "×") ? strlen ("×") : *p == 'x' || *p == 'X' || *p == '*' ? 1 : 0;
  if (times == 0 || (p[times] != ' ' && *p != '*' && times == 1))
    return NULL;
  *ret_rest = g_strstrip (p + times);
  text[digits] = '\0';
  return text;
}

gboolean
cf_line_read (CfTool *tool, const CfDraft *draft, const char *text, CfDraftLine *ret)
{
  g_autofree char *where = g_strdup_printf ("--line \"%s\"", text);
  g_autofree char *copy = g_strstrip (g_strdup (text));
  CfLineParts parts = { 0 };
  char *at, *rest;

  if (strchr (copy, ';')) {
    g_auto (GStrv) by_place = g_strsplit (copy, ";", -1);
    const char **const slots[] = { &parts.what, &parts.quantity, &parts.price, &parts.discount, &parts.tax };
    for (guint i = 0; by_place[i]; i++)
      if (i < G_N_ELEMENTS (slots))
        *slots[i] = g_strstrip (by_place[i]);
      else {
        cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "line", "%s: more than WHAT;QUANTITY;PRICE;DISCOUNT;TAX.", where);
        return FALSE;
      }
    return cf_line_make (tool, draft, where, &parts, ret);
  }
  if ((at = g_strrstr (copy, " tax=")) != NULL)
    parts.tax = cut (copy, at, strlen (" tax="));
  parts.discount = cut_discount (copy);
  if ((at = strrchr (copy, '@')) != NULL)
    parts.price = cut (copy, at, 1);
  parts.quantity = cut_quantity (copy, &rest);
  parts.what = rest;
  return cf_line_make (tool, draft, where, &parts, ret);
}
