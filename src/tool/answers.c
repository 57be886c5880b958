/* answers.c: what a person and what a program will read, gathered until the command has done its work (tool.h). */
#include "tool.h"
#include "base/date.h"
#include "base/decimal.h"

void
cf_say (CfTool *tool, const char *format, ...)
{
  va_list list;

  va_start (list, format);
  g_string_append_vprintf (tool->text, format, list);
  va_end (list);
  g_string_append_c (tool->text, '\n');
}

/* One run uses one thread, and sentences use a few at a time. */
static char *
ring (void)
{
  static char texts[16][64];
  static guint at;
  return texts[at++ % G_N_ELEMENTS (texts)];
}

static CfFormats
formats (CfTool *tool)
{
  CfFormats f;
  cf_settings_formats (tool->shop->settings, tool->shop->n_settings, &f);
  return f;
}

const char *
cf_money_text (CfTool *tool, CfMoney amount)
{
  CfFormats f = formats (tool);
  return cf_money_format (ring (), 64, amount, tool->shop->rules.currency, f.decimal, f.group);
}

const char *
cf_price_text (CfTool *tool, CfMoney amount)
{
  CfFormats f = formats (tool);
  char *text = cf_money_format (ring (), 64, amount, tool->shop->rules.currency, f.decimal, f.group);

  g_strlcat (text, " ", 64);
  g_strlcat (text, tool->shop->rules.currency->code, 64);
  return text;
}

const char *
cf_date_text (CfTool *tool, CfDate date)
{
  return date ? cf_date_format (ring (), 64, date, formats (tool).date) : "–";
}

const char *
cf_decimal_text (CfTool *tool, CfDecimal value, int min_digits)
{
  return cf_decimal_format (ring (), 64, value, min_digits, formats (tool).decimal);
}

const char *
cf_rate_text (CfTool *tool, CfDecimal rate)
{
  char *text = cf_decimal_percent (ring (), 64, rate, formats (tool).decimal);

  g_strlcat (text, " %", 64);
  return text;
}

const char *
cf_id_shown (CfId id)
{
  return cf_id_text (id, ring ());
}

const char *
cf_count_text (gint64 n, const char *one, const char *many)
{
  char *text = ring ();

  g_snprintf (text, 64, "%" G_GINT64_FORMAT " %s", n, n == 1 ? one : many);
  return text;
}

void
cf_answer (CfTool *tool, json_t *value)
{
  g_clear_pointer (&tool->answer, json_decref);
  tool->answer = value;
}

void
cf_answer_set (CfTool *tool, const char *key, json_t *value)
{
  if (!tool->answer)
    tool->answer = json_object ();
  json_object_set_new (tool->answer, key, value);
}
