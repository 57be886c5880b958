/* settings.h: every setting of a shop, described once. Values are stored as text in one canonical form, so that they can be compared, exported and merged:
 * money "12.50", rate "1.5%", bool "yes"/"no", choice by its word, code in capitals, id 13 characters, count in digits. */
#pragma once
#include "base/money.h"
#include "rules.h"
#include "shop.h"

/* Numbers are on disk (CfSetting.id): append-only. */
typedef enum {
  CF_SET_SHOP_NAME = 1, CF_SET_SHOP_ADDRESS = 2, CF_SET_SHOP_PHONE = 3, CF_SET_SHOP_EMAIL = 4, CF_SET_SHOP_WEB = 5, CF_SET_SHOP_TAX_ID = 6,
  CF_SET_SHOP_COUNTRY = 7, CF_SET_SHOP_LANGUAGE = 8, CF_SET_SHOP_TIMEZONE = 9, CF_SET_SHOP_LOGO = 10,
  CF_SET_CURRENCY = 20, CF_SET_ROUNDING = 21, CF_SET_TAX_ROUNDS = 22, CF_SET_CASH_ROUNDING = 23, CF_SET_PRICES_INCLUDE_TAX = 24, CF_SET_TAX_GROUP = 25,
  CF_SET_DECIMAL_MARK = 26,
  CF_SET_PAPER = 40, CF_SET_DATE_FORMAT = 41, CF_SET_PAY_LINK = 42, CF_SET_PAY_QR = 43, CF_SET_INVOICE_FOOTER = 44, CF_SET_REMITTANCE = 45,
  CF_SET_REMITTANCE_SLIP = 46,
  CF_SET_STATEMENT_KIND = 60, CF_SET_STATEMENT_OMIT_NOT_DUE = 61,
  CF_SET_TERMS = 80, CF_SET_OLDEST_BY = 81, CF_SET_SMALL_WRITE_OFF = 82, CF_SET_ENFORCE_LIMIT = 83, CF_SET_DISCOUNT_GRACE = 84,
  CF_SET_LATE_FEE = 100, CF_SET_LATE_FEE_AMOUNT = 101, CF_SET_LATE_FEE_RATE = 102, CF_SET_LATE_FEE_GRACE = 103, CF_SET_LATE_FEE_REPEAT = 104,
  CF_SET_LATE_FEE_STEPS = 105, CF_SET_LATE_FEE_MINIMUM = 106, CF_SET_RETURN_FEE = 107,
  CF_SET_CLERK_DISCOUNT = 120, CF_SET_CLERK_REFUND = 121,
  CF_SET_PORTAL_COLOUR = 200, CF_SET_PORTAL_PARTS = 201, CF_SET_PORTAL_EXPIRY = 202,
  CF_SET_ESTIMATE_EXPIRY = 220, CF_SET_PRODUCTION_RATE = 221,
  CF_SET_MAIL_SERVER = 230, CF_SET_MAIL_PORT = 231, CF_SET_MAIL_SECURITY = 232, CF_SET_MAIL_USER = 233, CF_SET_MAIL_FROM = 234, CF_SET_MAIL_FROM_NAME = 235, CF_SET_MAIL_HOLD = 236,
  CF_SET_MAIL_SENDER = 237,
} CfSettingNumber;

typedef enum {
  CF_SETTING_TEXT = 1, CF_SETTING_LINES /* text of several lines */, CF_SETTING_CODE /* capitals */, CF_SETTING_MONEY,
  CF_SETTING_RATE /* "1.5" is read as 1.5 % */, CF_SETTING_COUNT,
  CF_SETTING_BOOL, CF_SETTING_CHOICE, CF_SETTING_ID,
} CfSettingKind;

typedef struct {
  CfSettingNumber   number;
  const char       *name;            /* "shop.name": in options, exports, JSON */
  CfSettingKind     kind;
  const char       *standard;        /* canonical value where none is stored */
  const CfEnumName *choices;         /* CHOICE only */
  gsize             length_max;      /* TEXT, LINES, CODE: bytes; COUNT: highest value; RATE: highest percent */
  const char       *help;            /* one line */
  gboolean        (*valid) (const char *canonical);      /* a further check, or NULL */
} CfSettingInfo;

/* All of them, in the order in which a person should see them. */
const CfSettingInfo *cf_settings_all (guint *ret_n);
const CfSettingInfo *cf_setting_by_number (gint64 number);      /* NULL: a newer version's */
const CfSettingInfo *cf_setting_by_name (const char *name);     /* NULL if there is none */

/* Reads what a person typed; *ret_value is the canonical text, caller frees. "" gives the standard back ("" is stored). @currency: the shop's, for money;
 * @decimal as in cf_money_parse. Refusals: CF_NOT_A_NUMBER, CF_NOT_A_CHOICE, CF_TOO_LONG, CF_TOO_LARGE, CF_NEGATIVE, CF_TOO_PRECISE, CF_TWO_READINGS,
 * CF_NOT_TEXT (control characters, not UTF-8). Whether an id, a zone or a file exists is for the act to look up. */
CfOutcome cf_setting_parse (const CfSettingInfo *info, const char *text, const CfCurrency *currency, char decimal, char **ret_value,
                            CfRefusal *refusal) CF_WARN_UNUSED;

/* The value of @number among @values (any order), else its standard; never NULL; borrowed. */
const char *cf_settings_text (const CfSetting *values, guint n, CfSettingNumber number);
gboolean    cf_settings_bool (const CfSetting *values, guint n, CfSettingNumber number);
CfId        cf_settings_id   (const CfSetting *values, guint n, CfSettingNumber number);

/* All that rules need. A stored value this version cannot read counts as its standard (a peer may be newer). locked_before is left 0. */
void cf_settings_rules (const CfSetting *values, guint n, CfRules *ret);

/* How this shop writes: chosen, or by its country where the setting says auto (D21). Members are static. */
typedef struct { const char *paper, *date; char decimal, group; } CfFormats;
void cf_settings_formats (const CfSetting *values, guint n, CfFormats *ret);
