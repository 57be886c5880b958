/* settings-parse.c: from what a person typed to a setting's canonical text. */
#include "settings.h"
#include <string.h>
#include "base/decimal.h"
#include "base/id.h"
#include "settings-private.h"

static char *
normal_text (const char *text, gboolean lines)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '\r')
        {
          if (p[1] != '\n')
            g_string_append_c (out, '\n');
          continue;
        }
      g_string_append_c (out, *p == '\t' ? ' ' : *p);
    }
  g_strstrip (out->str);
  for (const char *p = out->str; *p != '\0'; p++)
    if (((guchar) *p < 0x20 && !(lines && *p == '\n')) || *p == 0x7f)
      return NULL;
  return g_strdup (out->str);
}

static CfOutcome
parse_money (const char *text, const CfCurrency *currency, char decimal, char **ret)
{
  CfMoney amount;
  CfOutcome outcome = cf_money_parse (text, currency, decimal, &amount);

  if (outcome != CF_OK)
    return outcome;
  if (amount < 0)
    return CF_NEGATIVE;
  *ret = cf_money_plain (amount, currency);
  return CF_OK;
}

CfOutcome
cf_setting_parse_rate (const CfSettingInfo *info, const char *text, char decimal, CfDecimal *ret)
{
  g_autofree char *percent = g_str_has_suffix (text, "%") ? g_strdup (text) : g_strconcat (text, "%", NULL);
  CfOutcome outcome = cf_decimal_parse (percent, decimal, ret);

  if (outcome != CF_OK)
    return outcome;
  if (*ret < 0)
    return CF_NEGATIVE;
  return *ret > (CfDecimal) info->length_max * (CF_DECIMAL_ONE / 100) ? CF_TOO_LARGE : CF_OK;
}

CfOutcome
cf_setting_parse_count (const CfSettingInfo *info, const char *text, gint64 *ret)
{
  gsize digits = strspn (text, "0123456789");

  if (digits == 0 || text[digits] != '\0')
    return CF_NOT_A_NUMBER;
  if (digits > 9 || g_ascii_strtoll (text, NULL, 10) > (gint64) info->length_max)
    return CF_TOO_LARGE;
  *ret = g_ascii_strtoll (text, NULL, 10);
  return CF_OK;
}

static CfOutcome
parse_bool (const char *text, char **ret)
{
  static const char *const yes[] = { "yes", "true", "on", "1", NULL }, *const no[] = { "no", "false", "off", "0", NULL };
  g_autofree char *low = g_ascii_strdown (text, -1);

  if (g_strv_contains (yes, low))
    *ret = g_strdup ("yes");
  else if (g_strv_contains (no, low))
    *ret = g_strdup ("no");
  else
    return CF_NOT_A_CHOICE;
  return CF_OK;
}

static CfOutcome
parse_choice (const CfEnumName *choices, const char *text, char **ret)
{
  for (; choices->name != NULL; choices++)
    if (g_ascii_strcasecmp (choices->name, text) == 0)
      {
        *ret = g_strdup (choices->name);
        return CF_OK;
      }
  return CF_NOT_A_CHOICE;
}

static CfOutcome
parse_id (const char *text, char **ret)
{
  CfId id;

  if (!cf_id_parse (text, &id))
    return CF_NOT_A_CHOICE;
  *ret = g_malloc (CF_ID_TEXT);
  cf_id_text (id, *ret);
  return CF_OK;
}

/* @text is trimmed and not empty. */
static CfOutcome
parse_value (const CfSettingInfo *info, const char *text, const CfCurrency *currency, char decimal, char **ret)
{
  char buf[40];
  CfDecimal rate;
  gint64 count;
  CfOutcome outcome;

  switch (info->kind)
    {
    case CF_SETTING_MONEY:  return parse_money (text, currency, decimal, ret);
    case CF_SETTING_BOOL:   return parse_bool (text, ret);
    case CF_SETTING_CHOICE: return parse_choice (info->choices, text, ret);
    case CF_SETTING_ID:     return parse_id (text, ret);
    case CF_SETTING_RATE:
      if ((outcome = cf_setting_parse_rate (info, text, decimal, &rate)) == CF_OK)
        *ret = g_strconcat (cf_decimal_percent (buf, sizeof buf, rate, '.'), "%", NULL);
      return outcome;
    case CF_SETTING_COUNT:
      if ((outcome = cf_setting_parse_count (info, text, &count)) == CF_OK)
        *ret = g_strdup_printf ("%" G_GINT64_FORMAT, count);
      return outcome;
    case CF_SETTING_CODE:
      *ret = g_ascii_strup (text, -1);
      return strlen (text) > info->length_max ? CF_TOO_LONG : CF_OK;
    case CF_SETTING_TEXT:
    case CF_SETTING_LINES:
      *ret = g_strdup (text);
      return strlen (text) > info->length_max ? CF_TOO_LONG : CF_OK;
    }
  g_assert_not_reached ();
}

CfOutcome
cf_setting_parse (const CfSettingInfo *info, const char *text, const CfCurrency *currency, char decimal, char **ret_value, CfRefusal *refusal)
{
  g_autofree char *normal = NULL, *value = NULL;
  CfOutcome outcome;

  if (!g_utf8_validate (text, -1, NULL) || (normal = normal_text (text, info->kind == CF_SETTING_LINES)) == NULL)
    return cf_refuse (refusal, CF_NOT_TEXT, info->name, NULL);
  if (*normal == '\0')
    {
      *ret_value = g_steal_pointer (&normal);
      return CF_OK;
    }
  outcome = parse_value (info, normal, currency, decimal, &value);
  if (outcome == CF_OK && info->valid != NULL && !info->valid (value))
    outcome = CF_NOT_A_CHOICE;
  if (outcome != CF_OK)
    return cf_refuse (refusal, outcome, info->name, normal);
  *ret_value = g_steal_pointer (&value);
  return CF_OK;
}
