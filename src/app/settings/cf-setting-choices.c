/* cf-setting-choices.c: see cf-setting-choices.h. */
#include "cf-setting-choices.h"
#include "base/date.h"
#include "cf-lands.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static const struct { CfSettingNumber number; const char *value, *words; } known[] = {
  { CF_SET_SHOP_LANGUAGE, "en-US", N_("English (United States)") }, { CF_SET_SHOP_LANGUAGE, "en-GB", N_("English (United Kingdom)") },
  { CF_SET_SHOP_LANGUAGE, "de-DE", N_("German") }, { CF_SET_SHOP_LANGUAGE, "es-ES", N_("Spanish") },
  { CF_SET_DECIMAL_MARK, "auto", N_("As usual in the country") }, { CF_SET_DECIMAL_MARK, "point", N_("Point: 12.50") }, { CF_SET_DECIMAL_MARK, "comma", N_("Comma: 12,50") },
  { CF_SET_ROUNDING, "half-up", N_("Up") }, { CF_SET_ROUNDING, "half-even", N_("To the even cent") },
  { CF_SET_TAX_ROUNDS, "line", N_("On each line") }, { CF_SET_TAX_ROUNDS, "document", N_("Once on the document") },
  { CF_SET_PAPER, "auto", N_("As usual in the country") }, { CF_SET_PAPER, "Letter", N_("Letter") }, { CF_SET_PAPER, "A4", "A4" },
  { CF_SET_DATE_FORMAT, "auto", N_("As usual in the country") },
  { CF_SET_STATEMENT_KIND, "open-item", N_("Open items") }, { CF_SET_STATEMENT_KIND, "overdue", N_("Overdue only") }, { CF_SET_STATEMENT_KIND, "activity", N_("Activity") },
  { CF_SET_OLDEST_BY, "date", N_("The date of the document") }, { CF_SET_OLDEST_BY, "due", N_("The due date") },
  { CF_SET_LATE_FEE, "none", N_("No late fee") }, { CF_SET_LATE_FEE, "fixed", N_("A fixed sum") }, { CF_SET_LATE_FEE, "percent", N_("A percentage of what is open") },
  { CF_SET_LATE_FEE, "annual", N_("Interest by the day") },
  { CF_SET_MAIL_SECURITY, "starttls", "STARTTLS" }, { CF_SET_MAIL_SECURITY, "tls", "TLS" }, { CF_SET_MAIL_SECURITY, "none", N_("None: a server on this computer") },
};

static void
choice_free (gpointer p)
{
  CfSettingChoice *choice = p;
  g_free (choice->value);
  g_free (choice->words);
  g_free (choice);
}

static void
add (GPtrArray *all, const char *value, const char *words)
{
  CfSettingChoice *choice = g_new (CfSettingChoice, 1);
  *choice = (CfSettingChoice) { g_strdup (value), g_strdup (words) };
  g_ptr_array_add (all, choice);
}

static gboolean
has (GPtrArray *all, const char *value)
{
  for (guint i = 0; i < all->len; i++)
    if (strcmp (((CfSettingChoice *) all->pdata[i])->value, value) == 0)
      return TRUE;
  return FALSE;
}

static void
add_known (GPtrArray *all, CfSettingNumber number)
{
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (known[i].number == number)
      add (all, known[i].value, _(known[i].words));
}

static void
add_lands (GPtrArray *all)
{
  g_autoptr (GPtrArray) lands = cf_lands_all ();
  for (guint i = 0; i < lands->len; i++)
    add (all, ((CfLand *) lands->pdata[i])->code, ((CfLand *) lands->pdata[i])->name);
}

/* Zones are known by their towns: "New York (America)". */
static void
add_zones (GPtrArray *all, CfSession *session)
{
  g_autoptr (GPtrArray) zones = cf_lands_zones (cf_shop_setting (cf_session_get_shop (session), CF_SET_SHOP_COUNTRY));
  for (guint i = 0; i < zones->len; i++) {
    const char *zone = zones->pdata[i], *slash = strrchr (zone, '/');
    g_autofree char *town = g_strdelimit (g_strdup (slash ? slash + 1 : zone), "_", ' '), *where = slash ? g_strndup (zone, slash - zone) : NULL;
    g_autofree char *words = where ? g_strdup_printf ("%s (%s)", town, g_strdelimit (where, "_", ' ')) : g_strdup (town);
    if (!has (all, zone))
      add (all, zone, words);
  }
}

static void
add_currencies (GPtrArray *all)
{
  g_autoptr (GPtrArray) codes = cf_lands_currencies ();
  for (guint i = 0; i < codes->len; i++) {
    const char *code = codes->pdata[i], *symbol = cf_currency_by_code (code)->symbol;
    g_autofree char *words = strcmp (symbol, code) == 0 ? g_strdup (code) : g_strdup_printf ("%s (%s)", code, symbol);
    add (all, code, words);
  }
}

/* As today would be written. */
static void
add_dates (GPtrArray *all, CfSession *session, const CfSettingInfo *info)
{
  char buf[64];
  for (const CfEnumName *name = info->choices; name->name; name++)
    if (!has (all, name->name))
      add (all, name->name, cf_date_format (buf, sizeof buf, cf_session_today (session), name->name));
}

GPtrArray *
cf_setting_choices (CfSession *session, const CfSettingInfo *info, const char *value)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (choice_free);
  add_known (all, info->number);
  if (info->number == CF_SET_SHOP_COUNTRY)
    add_lands (all);
  else if (info->number == CF_SET_SHOP_TIMEZONE)
    add_zones (all, session);
  else if (info->number == CF_SET_CURRENCY)
    add_currencies (all);
  else if (info->number == CF_SET_DATE_FORMAT)
    add_dates (all, session, info);
  else if (info->kind == CF_SETTING_CHOICE)
    for (const CfEnumName *name = info->choices; name->name; name++)
      if (!has (all, name->name))
        add (all, name->name, name->name);
  if (!all->len)
    return NULL;
  if (!has (all, value))
    add (all, value, value);
  return g_steal_pointer (&all);
}
