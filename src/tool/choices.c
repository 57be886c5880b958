/* choices.c: see choices.h. Where each invoice has an amount, exactly those are meant; else the invoices are filled in the order given. */
#include "choices.h"
#include <string.h>

void
cf_choices_clear (CfChoices *choices)
{
  g_clear_pointer (&choices->choices, g_array_unref);
}

gboolean
cf_choices_read (CfTool *tool, CfChoices *ret)
{
  const CfArgValue *value;
  guint with_amount = 0;

  ret->choices = g_array_new (FALSE, TRUE, sizeof (CfSettleChoice));
  ret->mode = CF_SETTLE_OLDEST;
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "invoice", i)) != NULL && !tool->exit; i++) {
    g_autofree char *number = g_strdup (value->text);
    char *equals = strrchr (number, '=');
    CfSettleChoice choice = { 0 };
    if (equals) {
      *equals = '\0';
      with_amount++;
      if (!cf_tool_money (tool, "invoice", equals + 1, &choice.amount_minor))
        return FALSE;
      if (choice.amount_minor <= 0)
        cf_tool_fail (tool, CF_EXIT_USAGE, "not-positive", "invoice", "--invoice %s: the amount must be more than zero.", value->text);
    }
    choice.item_id = cf_find_invoice (tool, number);
    g_array_append_val (ret->choices, choice);
  }
  if (ret->choices->len)
    ret->mode = with_amount == ret->choices->len ? CF_SETTLE_TYPED : CF_SETTLE_NAMED;
  if (cf_has (tool, "unapplied")) {
    if (ret->choices->len)
      cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "unapplied", "Say either --invoice or --unapplied.");
    ret->mode = CF_SETTLE_NONE;
  }
  return !tool->exit;
}
