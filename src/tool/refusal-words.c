/* refusal-words.c: the sentence of a refusal for somebody at a terminal. The rules name fields as they stand in records ("credit_limit_minor"), which is right in JSON and wrong in a sentence; and
 * where a sentence says by itself what it is about ("The PIN of …"), the field would be said twice. Nothing else of the sentence changes. */
#include "tool.h"
#include <string.h>

static const struct { const char *field, *word; } fields[] = {
  { "before", "the date of the lock" }, { "discount_rate", "discount" }, { "item_id", "document" }, { "merged_into_id", "customer" },
  { "unit_price", "price" }, { "tendered_minor", "the amount" }, { "last_printed", "the last number printed" },
};

/* "credit_limit_minor" → "credit limit". Caller frees. */
static char *
field_word (const char *field)
{
  g_autofree char *word = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (strcmp (fields[i].field, field) == 0)
      return g_strdup (fields[i].word);
  word = g_strdup (field);
  if (g_str_has_suffix (word, "_minor"))
    word[strlen (word) - strlen ("_minor")] = '\0';
  else if (g_str_has_suffix (word, "_id"))
    word[strlen (word) - strlen ("_id")] = '\0';
  return g_strdelimit (g_steal_pointer (&word), "_", ' ');
}

/* Whether the sentence of @refusal reads better without its field. */
static gboolean
says_it_itself (const CfRefusal *refusal)
{
  gboolean text = refusal->text && *refusal->text;

  switch ((int) refusal->code) {
  case CF_WRONG_PIN: case CF_PIN_LOCKED: case CF_PIN_TAKEN: case CF_PIN_WEAK:
  case CF_NAME_TAKEN: case CF_NUMBER_TAKEN: case CF_NUMBER_DIFFERS:
  case CF_NEEDS_REFERENCE: case CF_CHANGE_WITHOUT_CASH: case CF_NOT_ENOUGH: case CF_OVER_REFUND: case CF_OVER_APPLIED:
    return TRUE;
  case CF_WRONG_STATE: case CF_NOT_OPEN: case CF_HAS_PAYMENTS: case CF_GROUPED: case CF_OTHER_CUSTOMER: case CF_ALREADY_RETURNED: case CF_SERIES_FROZEN:
    return !text;
  default:
    return FALSE;
  }
}

char *
cf_refusal_words (const CfRefusal *refusal)
{
  CfRefusal shown = *refusal;                                /* borrows the text */
  g_autofree char *word = refusal->field && !says_it_itself (refusal) ? field_word (refusal->field) : NULL;
  char *sentence;

  shown.field = word;
  if (refusal->code == CF_ALREADY_RETURNED)                  /* the text is the bank's code, not the payment */
    shown.text = NULL;
  sentence = cf_refusal_sentence (&shown);
  *sentence = g_ascii_toupper (*sentence);
  return sentence;
}
