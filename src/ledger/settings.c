/* settings.c: the table of all settings and the checks that only one of them needs. Reading: settings-parse.c; what rules take from them: settings-values.c. */
#include "settings.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static const CfEnumName rounding_names[]  = { { CF_ROUND_HALF_UP, "half-up" }, { CF_ROUND_HALF_EVEN, "half-even" }, { 0, NULL } };
static const CfEnumName rounds_names[]    = { { FALSE, "line" }, { TRUE, "document" }, { 0, NULL } };
static const CfEnumName mark_names[]      = { { 0, "auto" }, { '.', "point" }, { ',', "comma" }, { 0, NULL } };
static const CfEnumName paper_names[]     = { { 0, "auto" }, { 1, "Letter" }, { 2, "A4" }, { 0, NULL } };
static const CfEnumName statement_names[] = { { CF_STATEMENT_OPEN_ITEM, "open-item" }, { CF_STATEMENT_OVERDUE, "overdue" },
                                              { CF_STATEMENT_ACTIVITY, "activity" }, { 0, NULL } };
static const CfEnumName oldest_names[]    = { { CF_OLDEST_BY_DATE, "date" }, { CF_OLDEST_BY_DUE, "due" }, { 0, NULL } };
static const CfEnumName fee_names[]       = { { CF_FEE_NONE, "none" }, { CF_FEE_FIXED, "fixed" }, { CF_FEE_PERCENT, "percent" }, { CF_FEE_ANNUAL, "annual" },
                                              { 0, NULL } };
static const CfEnumName security_names[]  = { { 0, "starttls" }, { 1, "tls" }, { 2, "none" }, { 0, NULL } };
static const CfEnumName date_names[]      = {
  { 0, "auto" }, { 1, "MMM d, yyyy" }, { 2, "d MMM yyyy" }, { 3, "yyyy-MM-dd" }, { 4, "MM/dd/yyyy" }, { 5, "dd/MM/yyyy" }, { 6, "dd.MM.yyyy" }, { 0, NULL },
};

static gboolean valid_email (const char *s);
static gboolean valid_country (const char *s);
static gboolean valid_language (const char *s);
static gboolean valid_timezone (const char *s);
static gboolean valid_hash (const char *s);
static gboolean valid_currency (const char *s);
static gboolean valid_url (const char *s);
static gboolean valid_colour (const char *s);
static gboolean valid_host (const char *s);
static gboolean valid_sender (const char *s);

static const CfSettingInfo settings[] = {
  { CF_SET_SHOP_NAME, "shop.name", CF_SETTING_TEXT, "", NULL, 120, N_("The shop's name as it stands on documents") },
  { CF_SET_SHOP_ADDRESS, "shop.address", CF_SETTING_LINES, "", NULL, 400, N_("The shop's postal address, one line below the other") },
  { CF_SET_SHOP_PHONE, "shop.phone", CF_SETTING_TEXT, "", NULL, 60, N_("Telephone number on documents") },
  { CF_SET_SHOP_EMAIL, "shop.email", CF_SETTING_TEXT, "", NULL, 254, N_("E-mail address on documents and in messages"), valid_email },
  { CF_SET_SHOP_WEB, "shop.web", CF_SETTING_TEXT, "", NULL, 200, N_("Web address on documents") },
  { CF_SET_SHOP_TAX_ID, "shop.tax-id", CF_SETTING_TEXT, "", NULL, 40, N_("The shop's own tax number") },
  { CF_SET_SHOP_COUNTRY, "shop.country", CF_SETTING_CODE, "US", NULL, 2, N_("Country of the shop"),
    valid_country },
  { CF_SET_SHOP_LANGUAGE, "shop.language", CF_SETTING_TEXT, "en-US", NULL, 35, N_("Language of documents"), valid_language },
  { CF_SET_SHOP_TIMEZONE, "shop.timezone", CF_SETTING_TEXT, "America/New_York", NULL, 64, N_("Time zone that decides which day it is"), valid_timezone },
  { CF_SET_SHOP_LOGO, "shop.logo", CF_SETTING_TEXT, "", NULL, 64, N_("SHA-256 of the logo's file"), valid_hash },

  { CF_SET_CURRENCY, "money.currency", CF_SETTING_CODE, "USD", NULL, 3, N_("Currency of the shop"), valid_currency },
  { CF_SET_DECIMAL_MARK, "money.decimal-mark", CF_SETTING_CHOICE, "auto", mark_names, 0, N_("Point or comma before the cents") },
  { CF_SET_ROUNDING, "money.rounding", CF_SETTING_CHOICE, "half-up", rounding_names, 0, N_("How half a cent is rounded") },
  { CF_SET_CASH_ROUNDING, "money.cash-rounding", CF_SETTING_MONEY, "0", NULL, 0, N_("Smallest coin: cash is rounded to it; 0 for none") },
  { CF_SET_TAX_ROUNDS, "tax.rounds", CF_SETTING_CHOICE, "line", rounds_names, 0, N_("Whether tax is rounded on each line or once on the document") },
  { CF_SET_PRICES_INCLUDE_TAX, "tax.prices-include", CF_SETTING_BOOL, "no", NULL, 0, N_("Whether prices of a new tax group contain the tax") },
  { CF_SET_TAX_GROUP, "tax.group", CF_SETTING_ID, "", NULL, 0, N_("Tax group of customers and items that have none") },

  { CF_SET_PAPER, "documents.paper", CF_SETTING_CHOICE, "auto", paper_names, 0, N_("Paper size") },
  { CF_SET_DATE_FORMAT, "documents.date-format", CF_SETTING_CHOICE, "auto", date_names, 0, N_("How dates are written") },
  { CF_SET_PAY_LINK, "documents.pay-link", CF_SETTING_TEXT, "", NULL, 200, N_("Address that pay links begin with"), valid_url },
  { CF_SET_PAY_QR, "documents.pay-qr", CF_SETTING_BOOL, "yes", NULL, 0, N_("Print the pay link as a QR code too") },
  { CF_SET_INVOICE_FOOTER, "documents.footer", CF_SETTING_LINES, "", NULL, 1000, N_("Text at the foot of invoices") },
  { CF_SET_REMITTANCE, "documents.remittance", CF_SETTING_LINES, "", NULL, 1000, N_("How to pay: bank details, where to send checks") },
  { CF_SET_REMITTANCE_SLIP, "documents.remittance-slip", CF_SETTING_BOOL, "yes", NULL, 0, N_("Print the tear-off slip on statements") },

  { CF_SET_STATEMENT_KIND, "statement.kind", CF_SETTING_CHOICE, "open-item", statement_names, 0, N_("Statement for customers who have no kind of their own") },
  { CF_SET_STATEMENT_OMIT_NOT_DUE, "statement.omit-not-due", CF_SETTING_BOOL, "no", NULL, 0, N_("Leave invoices out of statements until they are due") },

  { CF_SET_TERMS, "receivables.terms", CF_SETTING_ID, "", NULL, 0, N_("Terms of customers who have none") },
  { CF_SET_OLDEST_BY, "receivables.oldest-by", CF_SETTING_CHOICE, "date", oldest_names, 0, N_("What oldest first goes by") },
  { CF_SET_SMALL_WRITE_OFF, "receivables.small-write-off", CF_SETTING_MONEY, "0", NULL, 0, N_("A rest up to this may be written off while taking a payment") },
  { CF_SET_DISCOUNT_GRACE, "receivables.discount-grace", CF_SETTING_COUNT, "0", NULL, 365, N_("Days after its end that a terms discount is still taken") },
  { CF_SET_ENFORCE_LIMIT, "receivables.enforce-limit", CF_SETTING_BOOL, "yes", NULL, 0, N_("Refuse sales over the credit limit without a manager") },

  { CF_SET_LATE_FEE, "late-fee.kind", CF_SETTING_CHOICE, "none", fee_names, 0, N_("Late fee: a fixed sum, a percentage of what is open, or interest by the day") },
  { CF_SET_LATE_FEE_AMOUNT, "late-fee.amount", CF_SETTING_MONEY, "0", NULL, 0, N_("The fixed late fee") },
  { CF_SET_LATE_FEE_RATE, "late-fee.rate", CF_SETTING_RATE, "0%", NULL, 1000, N_("Percent of what is open, or percent a year") },
  { CF_SET_LATE_FEE_GRACE, "late-fee.grace", CF_SETTING_COUNT, "0", NULL, 3650, N_("Days late before the first fee") },
  { CF_SET_LATE_FEE_REPEAT, "late-fee.repeat", CF_SETTING_COUNT, "30", NULL, 3650, N_("Days from one fee to the next; 0 for one fee only") },
  { CF_SET_LATE_FEE_STEPS, "late-fee.steps", CF_SETTING_COUNT, "0", NULL, 1000, N_("Most fees on one invoice; 0 for no limit") },
  { CF_SET_LATE_FEE_MINIMUM, "late-fee.minimum", CF_SETTING_MONEY, "0", NULL, 0, N_("A late fee is at least this") },
  { CF_SET_RETURN_FEE, "late-fee.returned-payment", CF_SETTING_MONEY, "0", NULL, 0, N_("Fee for a payment that the bank sent back; 0 for none") },

  { CF_SET_CLERK_DISCOUNT, "staff.clerk-discount", CF_SETTING_RATE, "10%", NULL, 100, N_("Highest discount a clerk may give") },
  { CF_SET_CLERK_REFUND, "staff.clerk-refund", CF_SETTING_MONEY, "0", NULL, 0, N_("Highest refund a clerk may give") },

  { CF_SET_PORTAL_COLOUR, "portal.colour", CF_SETTING_TEXT, "", NULL, 7, N_("Colour of the customers' web pages, as in #1f5f8b"), valid_colour },
  { CF_SET_PORTAL_PARTS, "portal.parts", CF_SETTING_BOOL, "yes", NULL, 0, N_("Customers may pay a part of an invoice on the web") },
  { CF_SET_PORTAL_EXPIRY, "portal.invoice-expiry", CF_SETTING_COUNT, "0", NULL, 3650, N_("Days after which an invoice can no longer be paid on the web; 0 for never") },

  { CF_SET_ESTIMATE_EXPIRY, "estimates.expiry", CF_SETTING_COUNT, "30", NULL, 3650, N_("Days after which an estimate expires; 0 for never") },
  { CF_SET_PRODUCTION_RATE, "orders.deposit", CF_SETTING_RATE, "0%", NULL, 100, N_("How much of an order must be paid before its jobs are made") },

  { CF_SET_MAIL_SERVER, "mail.server", CF_SETTING_TEXT, "", NULL, 253, N_("Mail server"), valid_host },
  { CF_SET_MAIL_PORT, "mail.port", CF_SETTING_COUNT, "0", NULL, 65535, N_("Port; 0 for the usual one") },
  { CF_SET_MAIL_SECURITY, "mail.security", CF_SETTING_CHOICE, "starttls", security_names, 0, N_("Encryption") },
  { CF_SET_MAIL_USER, "mail.user", CF_SETTING_TEXT, "", NULL, 254, N_("User name; empty where it asks for none") },
  { CF_SET_MAIL_FROM, "mail.from", CF_SETTING_TEXT, "", NULL, 254, N_("Sender’s address; empty for the shop’s"), valid_email },
  { CF_SET_MAIL_FROM_NAME, "mail.from-name", CF_SETTING_TEXT, "", NULL, 100, N_("Sender’s name; empty for the shop’s") },
  { CF_SET_MAIL_HOLD, "mail.hold", CF_SETTING_COUNT, "20", NULL, 3600, N_("Seconds for which a message can be taken back before it goes") },
  { CF_SET_MAIL_SENDER, "mail.sender", CF_SETTING_TEXT, "", NULL, 53, N_("The one register that sends messages, and since when"), valid_sender },
};

const CfSettingInfo *
cf_settings_all (guint *ret_n)
{
  *ret_n = G_N_ELEMENTS (settings);
  return settings;
}

const CfSettingInfo *
cf_setting_by_number (gint64 number)
{
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    if ((gint64) settings[i].number == number)
      return &settings[i];
  return NULL;
}

const CfSettingInfo *
cf_setting_by_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (settings); i++)
    if (strcmp (settings[i].name, name) == 0)
      return &settings[i];
  return NULL;
}

/* --- checks of single settings; all see canonical, non-empty text --- */

static gboolean
valid_email (const char *s)
{
  const char *at = strchr (s, '@');

  return at != NULL && at > s && at[1] != '\0' && strchr (at + 1, '@') == NULL && strpbrk (s, " <>,;\"") == NULL;
}

static gboolean
valid_country (const char *s)
{
  return g_ascii_isupper (s[0]) && g_ascii_isupper (s[1]) && s[2] == '\0';
}

static gboolean
valid_language (const char *s)
{
  return strspn (s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == strlen (s) && g_ascii_isalpha (s[0]) && g_ascii_isalpha (s[1]);
}

static gboolean
valid_timezone (const char *s)
{
  return g_ascii_isalpha (s[0]) && strspn (s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/_+-") == strlen (s);
}

static gboolean
valid_hash (const char *s)
{
  return strspn (s, "0123456789abcdef") == 64 && s[64] == '\0';
}

static gboolean
valid_colour (const char *s)
{
  return s[0] == '#' && strlen (s) == 7 && strspn (s + 1, "0123456789abcdefABCDEF") == 6;
}

static gboolean
valid_currency (const char *s)
{
  return cf_currency_by_code (s) != NULL;
}

static gboolean
valid_url (const char *s)
{
  return (g_str_has_prefix (s, "https://") || g_str_has_prefix (s, "http://")) && strpbrk (s, " <>\"") == NULL;
}

static gboolean
valid_host (const char *s)
{
  return strspn (s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.:") == strlen (s);
}

/* The life of an installation, and an instant: shop/message.h. */
static gboolean
valid_sender (const char *s)
{
  return strspn (s, "0123456789abcdef") == 32 && s[32] == '@' && s[33] && strspn (s + 33, "0123456789") == strlen (s + 33);
}
