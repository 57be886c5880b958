/* roll.c: gathers the lines of a roll. */
#include "roll.h"
#include "paper-private.h"

static void
line_clear (gpointer line)
{
  g_free (((CfRollLine *) line)->left);
  g_free (((CfRollLine *) line)->right);
}

CfRoll *
cf_roll_new (void)
{
  CfRoll *roll = g_new0 (CfRoll, 1);
  roll->lines = g_array_new (FALSE, TRUE, sizeof (CfRollLine));
  g_array_set_clear_func (roll->lines, line_clear);
  return roll;
}

void
cf_roll_free (CfRoll *roll)
{
  if (!roll)
    return;
  g_array_unref (roll->lines);
  g_free (roll);
}

static void
add (CfRoll *roll, CfRollKind kind, guint style, const char *left, const char *right)
{
  CfRollLine line = { kind, style, left ? g_utf8_make_valid (left, -1) : NULL, right ? g_utf8_make_valid (right, -1) : NULL };
  g_array_append_val (roll->lines, line);
}

void
cf_roll_text (CfRoll *roll, guint style, const char *text)
{
  if (!cf_text_is (text))
    return;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    add (roll, CF_ROLL_TEXT, style, g_strchomp (lines[i]), NULL);
}

void
cf_roll_pair (CfRoll *roll, guint style, const char *left, const char *right)
{
  add (roll, CF_ROLL_PAIR, style, left, right);
}

void
cf_roll_mark (CfRoll *roll, CfRollKind kind)
{
  add (roll, kind, 0, NULL, NULL);
}

void
cf_roll_code (CfRoll *roll, CfRollKind kind, const char *text)
{
  add (roll, kind, 0, text, NULL);
}

static void
say_practice (CfRoll *roll, CfPaper *paper)
{
  if (paper->shop.practice)
    cf_roll_text (roll, CF_ROLL_CENTER | CF_ROLL_BOLD | CF_ROLL_TALL | CF_ROLL_WHITE, " PRACTICE \n NO MONEY WAS TAKEN ");
}

void
cf_roll_head (CfRoll *roll, CfPaper *paper)
{
  const CfPaperShop *shop = &paper->shop;
  say_practice (roll, paper);
  if (paper->logo.surface)
    cf_roll_mark (roll, CF_ROLL_LOGO);
  cf_roll_text (roll, CF_ROLL_CENTER | CF_ROLL_BOLD | CF_ROLL_TALL, shop->name);
  g_auto (GStrv) parts = g_strsplit (paper->shop_address ? paper->shop_address : "", " · ", -1);
  for (guint i = 0; parts[i]; i++)
    cf_roll_text (roll, CF_ROLL_CENTER, parts[i]);
  cf_roll_text (roll, CF_ROLL_CENTER, shop->phone);
  cf_roll_text (roll, CF_ROLL_CENTER, shop->web);
  if (cf_text_is (shop->tax_id))
    cf_roll_text (roll, CF_ROLL_CENTER, cf_paper_word (paper, "Tax number %s", shop->tax_id));
}

void
cf_roll_foot (CfRoll *roll, CfPaper *paper)
{
  if (cf_text_is (paper->shop.receipt_text)) {
    cf_roll_mark (roll, CF_ROLL_GAP);
    cf_roll_text (roll, CF_ROLL_CENTER, paper->shop.receipt_text);
  }
  if (paper->shop.practice)
    cf_roll_mark (roll, CF_ROLL_GAP);
  say_practice (roll, paper);
}
