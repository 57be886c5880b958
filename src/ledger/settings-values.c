/* settings-values.c: what the rules and the writing of a shop take from its stored settings. A stored value that cannot be read counts as its standard, never
 * as a failure: a newer version elsewhere may have written it. */
#include "settings.h"
#include <string.h>
#include "base/id.h"
#include "settings-private.h"

/* Countries that print on Letter (D21), and those that write a comma before the cents (the usual choice; a setting decides). */
static const char letter_countries[] = " US CA MX ";
static const char comma_countries[]  =
  " AT BE BG BR BY CZ DE DK EE ES FI FR GR HR HU ID IS IT LT LU LV NL NO PL PT RO RS RU SE SI SK TR UA VN AR CL CO UY ";
static const char dotted_countries[] = " AT BG BY CZ DE EE FI HR HU LV NO PL RO RS RU SI SK TR UA CH DK IS ";

const char *
cf_settings_text (const CfSetting *values, guint n, CfSettingNumber number)
{
  const CfSettingInfo *info = cf_setting_by_number (number);

  g_assert (info != NULL);
  for (guint i = 0; i < n; i++)
    if (values[i].id == (CfId) number && values[i].value != NULL && *values[i].value != '\0')
      return values[i].value;
  return info->standard;
}

gboolean
cf_settings_bool (const CfSetting *values, guint n, CfSettingNumber number)
{
  return strcmp (cf_settings_text (values, n, number), "yes") == 0;
}

CfId
cf_settings_id (const CfSetting *values, guint n, CfSettingNumber number)
{
  CfId id;

  return cf_id_parse (cf_settings_text (values, n, number), &id) ? id : 0;
}

static int
choice (const CfSetting *values, guint n, CfSettingNumber number)
{
  const CfSettingInfo *info = cf_setting_by_number (number);
  int value = 0;

  if (!cf_enum_value (info->choices, cf_settings_text (values, n, number), &value) && !cf_enum_value (info->choices, info->standard, &value))
    g_assert_not_reached ();
  return value;
}

/* The standards of money, rate and count settings are read by the same code; one that cannot be read (a currency with fewer digits) counts as 0. */
static CfMoney
money (const CfSetting *values, guint n, CfSettingNumber number, const CfCurrency *currency)
{
  CfMoney amount = 0;

  return cf_money_parse (cf_settings_text (values, n, number), currency, '.', &amount) == CF_OK && amount > 0 ? amount : 0;
}

static CfDecimal
rate (const CfSetting *values, guint n, CfSettingNumber number)
{
  const CfSettingInfo *info = cf_setting_by_number (number);
  CfDecimal value = 0;

  if (cf_setting_parse_rate (info, cf_settings_text (values, n, number), '.', &value) != CF_OK
      && cf_setting_parse_rate (info, info->standard, '.', &value) != CF_OK)
    return 0;
  return value;
}

static gint64
count (const CfSetting *values, guint n, CfSettingNumber number)
{
  const CfSettingInfo *info = cf_setting_by_number (number);
  gint64 value = 0;

  if (cf_setting_parse_count (info, cf_settings_text (values, n, number), &value) != CF_OK && cf_setting_parse_count (info, info->standard, &value) != CF_OK)
    return 0;
  return value;
}

void
cf_settings_rules (const CfSetting *values, guint n, CfRules *ret)
{
  const CfCurrency *currency = cf_currency_by_code (cf_settings_text (values, n, CF_SET_CURRENCY));

  if (currency == NULL)
    currency = cf_currency_by_code (cf_setting_by_number (CF_SET_CURRENCY)->standard);
  *ret = (CfRules) {
    .currency = currency,
    .rounding = choice (values, n, CF_SET_ROUNDING),
    .rounds_per_document = choice (values, n, CF_SET_TAX_ROUNDS),
    .prices_include_tax = cf_settings_bool (values, n, CF_SET_PRICES_INCLUDE_TAX),
    .cash_rounding_minor = money (values, n, CF_SET_CASH_ROUNDING, currency),
    .oldest_by = choice (values, n, CF_SET_OLDEST_BY),
    .small_write_off_minor = money (values, n, CF_SET_SMALL_WRITE_OFF, currency),
    .discount_grace_days = count (values, n, CF_SET_DISCOUNT_GRACE),
    .terms_id = cf_settings_id (values, n, CF_SET_TERMS),
    .tax_group_id = cf_settings_id (values, n, CF_SET_TAX_GROUP),
    .enforces_limit = cf_settings_bool (values, n, CF_SET_ENFORCE_LIMIT),
    .clerk_discount_rate = rate (values, n, CF_SET_CLERK_DISCOUNT),
    .estimate_days = count (values, n, CF_SET_ESTIMATE_EXPIRY),
    .production_rate = rate (values, n, CF_SET_PRODUCTION_RATE),
    .clerk_refund_minor = money (values, n, CF_SET_CLERK_REFUND, currency),
    .return_fee_minor = money (values, n, CF_SET_RETURN_FEE, currency),
    .late_fee = {
      .kind = choice (values, n, CF_SET_LATE_FEE),
      .amount_minor = money (values, n, CF_SET_LATE_FEE_AMOUNT, currency),
      .rate = rate (values, n, CF_SET_LATE_FEE_RATE),
      .grace_days = count (values, n, CF_SET_LATE_FEE_GRACE),
      .repeat_days = count (values, n, CF_SET_LATE_FEE_REPEAT),
      .steps_max = count (values, n, CF_SET_LATE_FEE_STEPS),
      .minimum_minor = money (values, n, CF_SET_LATE_FEE_MINIMUM, currency),
    },
    .statement_kind = choice (values, n, CF_SET_STATEMENT_KIND),
    .statement_omits_not_due = cf_settings_bool (values, n, CF_SET_STATEMENT_OMIT_NOT_DUE),
  };
}

static gboolean
among (const char *countries, const char *country)
{
  char word[5] = { ' ', country[0], country[1], ' ', '\0' };

  return strlen (country) == 2 && strstr (countries, word) != NULL;
}

void
cf_settings_formats (const CfSetting *values, guint n, CfFormats *ret)
{
  const char *country = cf_settings_text (values, n, CF_SET_SHOP_COUNTRY);
  int paper = choice (values, n, CF_SET_PAPER), date = choice (values, n, CF_SET_DATE_FORMAT), mark = choice (values, n, CF_SET_DECIMAL_MARK);

  if (paper == 0)
    paper = among (letter_countries, country) ? 1 : 2;
  if (date == 0)
    date = g_str_equal (country, "US") ? 1 : among (dotted_countries, country) ? 6 : 2;
  if (mark == 0)
    mark = among (comma_countries, country) ? ',' : '.';
  *ret = (CfFormats) {
    .paper = cf_enum_name (cf_setting_by_number (CF_SET_PAPER)->choices, paper),
    .date = cf_enum_name (cf_setting_by_number (CF_SET_DATE_FORMAT)->choices, date),
    .decimal = mark, .group = mark == ',' ? '.' : ',',
  };
}
