/* choices.c: see choices.h. Where each invoice has an amount, exactly those are meant; else the invoices are filled in the order given. */
#include "choices.h"
#include "edit.h"
#include "store/query.h"
#include <string.h>

void
cf_choices_clear (CfChoices *choices)
{
  g_clear_pointer (&choices->choices, g_array_unref);
}

/* A multi-site invoice is paid by its invoices. FALSE if @number is none, or on a problem. */
static gboolean
add_group (CfTool *tool, const char *number, CfMoney amount, GArray *choices)
{
  g_auto (CfInvoiceGroup) group = { 0 };
  CfId id = cf_seek_record (tool, &CF_INVOICE_GROUP, 0, number);

  if (!id || !cf_load (tool, &CF_INVOICE_GROUP, id, &group))
    return FALSE;
  if (group.dissolved)
    cf_tool_fail (tool, CF_EXIT_REFUSED, "wrong-state", "invoice", "The multi-site invoice %s is dissolved: name its invoices.", number);
  if (amount)
    cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "invoice", "--invoice %s: how much goes on a multi-site invoice is said for each of its invoices.", number);
  for (guint i = 0; i < group.n_members; i++) {
    CfItemRow row = { 0 };
    g_autoptr (GError) error = NULL;
    if (!cf_open_item_load (tool->shop->db, group.members[i].invoice_id, &row, &error))
      cf_tool_error (tool, g_steal_pointer (&error));
    else if (row.item.open_minor > 0)
      g_array_append_val (choices, ((CfSettleChoice) { .item_id = group.members[i].invoice_id }));
    cf_item_row_clear (&row);
  }
  if (!choices->len)
    cf_tool_fail (tool, CF_EXIT_REFUSED, "not-open", "invoice", "Nothing is open on the multi-site invoice %s.", number);
  return !tool->exit;
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
    if (add_group (tool, number, choice.amount_minor, ret->choices) || tool->exit)
      continue;
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
