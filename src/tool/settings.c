/* settings.c: settings by name. */
#include "commands.h"
#include "desk/document-pdf.h"
#include "edit.h"
#include "shop/records.h"
#include "show.h"

/* Settings that are ids are shown and given by name. */
static const CfRecord *
refers_to (const CfSettingInfo *info)
{
  return info->number == CF_SET_TERMS ? &CF_TERMS : info->number == CF_SET_TAX_GROUP ? &CF_TAX_GROUP : NULL;
}

static const CfSettingInfo *
find (CfTool *tool)
{
  const CfSettingInfo *info = cf_setting_by_name (cf_given (tool, "NAME"));

  if (!info)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "name", "There is no setting '%s': 'settings list' shows all.", cf_given (tool, "NAME"));
  return info;
}

/* As a person reads it. */
static char *
value_text (CfTool *tool, const CfSettingInfo *info)
{
  const char *value = cf_shop_setting (tool->shop, info->number);
  CfId id;

  if (refers_to (info) && cf_id_parse (value, &id))
    return cf_name_of (tool, refers_to (info), id);
  return g_strdup (value);
}

static gboolean
is_stored (CfTool *tool, const CfSettingInfo *info)
{
  for (guint i = 0; i < tool->shop->n_settings; i++)
    if (tool->shop->settings[i].id == (CfId) info->number && tool->shop->settings[i].value && *tool->shop->settings[i].value)
      return TRUE;
  return FALSE;
}

static json_t *
setting_json (CfTool *tool, const CfSettingInfo *info)
{
  g_autofree char *value = value_text (tool, info);

  return json_pack ("{s:s, s:o, s:b, s:s, s:s}", "name", info->name, "value", cf_json_text (value), "chosen", is_stored (tool, info), "standard",
                    info->standard, "help", info->help);
}

static void
list (CfTool *tool)
{
  g_autoptr (CfTable) table = cf_table_new ("Setting|Value|What it is");
  json_t *list = json_array ();
  guint n;
  const CfSettingInfo *all = cf_settings_all (&n);

  for (guint i = 0; i < n; i++) {
    g_autofree char *value = value_text (tool, &all[i]);
    cf_table_row (table, all[i].name, value, all[i].help, NULL);
    json_array_append_new (list, setting_json (tool, &all[i]));
  }
  cf_show_table (tool, table);
  cf_answer_set (tool, "settings", list);
}

static void
get (CfTool *tool)
{
  const CfSettingInfo *info = find (tool);
  g_autofree char *value = info ? value_text (tool, info) : NULL;

  if (!info)
    return;
  cf_say (tool, "%s", value);
  cf_answer (tool, setting_json (tool, info));
}

static void
fail_choice (CfTool *tool, const CfSettingInfo *info, const char *text)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (const CfEnumName *choice = info->choices; choice->name; choice++)
    g_string_append_printf (list, "%s%s", list->len ? ", " : "", choice->name);
  cf_tool_fail (tool, CF_EXIT_REFUSED, cf_outcome_name (CF_NOT_A_CHOICE), info->name, "%s cannot be '%s': choose one of %s.", info->name, text, list->str);
}

static void
change (CfTool *tool, const CfSettingInfo *info, const char *text)
{
  g_autofree char *value = NULL;
  GError *error = NULL;
  CfOutcome outcome;

  do {
    outcome = cf_change_setting (tool->shop, &tool->who, info->number, text, &error);
    if (outcome == CF_NOT_A_CHOICE && info->choices)
      fail_choice (tool, info, text);
  } while (cf_tool_again (tool, (CfId) info->number, outcome, &error));
  if (tool->exit || !cf_shop_refresh (tool->shop, &error)) {
    if (error)
      cf_tool_error (tool, error);
    return;
  }
  value = value_text (tool, info);
  cf_say (tool, "%s is %s%s%s.", info->name, *value ? "'" : "", *value ? value : "empty", *value ? "'" : "");
  cf_answer (tool, setting_json (tool, info));
}

static void
set (CfTool *tool)
{
  const CfSettingInfo *info = find (tool);
  const char *text = cf_given (tool, "VALUE");
  char hash[65];
  GError *error = NULL;
  CfId id;

  if (info && info->number == CF_SET_SHOP_LOGO && *text && g_file_test (text, G_FILE_TEST_IS_REGULAR)) {      /* the picture is kept, the setting is its hash */
    if (!cf_logo_keep (tool->shop, text, hash, &error)) {
      cf_tool_error (tool, error);
      return;
    }
    text = hash;
  }
  if (info && refers_to (info) && *text) {
    id = cf_find_record (tool, refers_to (info), 0, text);
    text = cf_id_shown (id);
  }
  if (!tool->exit)
    change (tool, info, text);
}

static void
unset (CfTool *tool)
{
  const CfSettingInfo *info = find (tool);

  if (info)
    change (tool, info, "");
}

static const CfArg name_args[] = { { "NAME", CF_ARG_TEXT, NULL, "Name of the setting, as 'settings list' shows it", CF_ARG_REQUIRED }, { NULL } };
static const CfArg set_args[] = { { "NAME", CF_ARG_TEXT, NULL, "Name of the setting", CF_ARG_REQUIRED },
                                  { "VALUE", CF_ARG_TEXT, NULL, "Its new value; for shop.logo a PNG or JPEG file", CF_ARG_REQUIRED },
                                  { NULL } };

const CfCommand cf_settings_commands[] = {
  { "settings list", CF_OPEN_READ, list, "List all settings" },
  { "settings get", CF_OPEN_READ, get, "Show one setting", name_args },
  { "settings set", CF_OPEN_WRITE, set, "Change a setting", set_args },
  { "settings unset", CF_OPEN_WRITE, unset, "Give a setting its standard value back", name_args },
  { NULL },
};
