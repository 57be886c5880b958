/* edit.c: fields by their description (store/record.h): an option that is named as a field sets it. */
#include "edit.h"
#include "base/date.h"
#include "ledger/due.h"
#include "shop/records.h"
#include "shop/staff.h"
#include <string.h>

const CfEnumName cf_yes_no[] = { { TRUE, "yes" }, { FALSE, "no" }, { 0, NULL } };

/* "terms_id" → "terms", "credit_limit_minor" → "credit-limit". */
static void
option_name (const CfField *field, char *name, gsize size)
{
  g_strlcpy (name, field->name, size);
  if (field->kind == CF_KIND_ID && g_str_has_suffix (name, "_id"))
    name[strlen (name) - strlen ("_id")] = '\0';
  if (g_str_has_suffix (name, "_minor"))
    name[strlen (name) - strlen ("_minor")] = '\0';
  g_strdelimit (name, "_", '-');
}

static gboolean
same_rule (const CfTerms *a, const CfTerms *b)
{
  return a->kind == b->kind && a->days == b->days && a->discount_rate == b->discount_rate && a->discount_days == b->discount_days;
}

/* Terms by their name, or by words that say the same ("2/10 n/30"). */
static CfId
find_terms (CfTool *tool, const char *text)
{
  g_auto (CfTerms) meant = { 0 };
  g_auto (CfRecords) all = { 0 };
  g_auto (CfRefusal) refusal = { 0 };

  if (cf_due_parse (text, &meant, &refusal) == CF_OK && cf_records_load (tool, &CF_TERMS, 0, &all))
    for (guint i = 0; i < all.n; i++) {
      const CfTerms *terms = cf_records_at (&all, CfTerms, i);
      if (!terms->archived && same_rule (terms, &meant))
        return terms->id;
    }
  return cf_find_record (tool, &CF_TERMS, 0, text);
}

/* References that are the same wherever they stand; others are the command's to find. */
static gboolean
is_own_reference (const char *name)
{
  return strcmp (name, "terms") != 0 && strcmp (name, "tax-group") != 0;
}

static CfId
find_reference (CfTool *tool, const char *name, const char *text)
{
  if (!*text || strcmp (text, "none") == 0)
    return 0;
  return strcmp (name, "terms") == 0 ? find_terms (tool, text) : cf_find_record (tool, &CF_TAX_GROUP, 0, text);
}

static void
set_field (CfTool *tool, const CfField *field, const char *name, const CfArgValue *value, gpointer record)
{
  char *at = (char *) record + field->offset;
  gint64 number = value->number;
  int choice;

  if (field->kind == CF_KIND_TEXT) {
    g_free (*(char **) at);
    *(char **) at = g_strdup (value->text);
    return;
  }
  if (field->kind == CF_KIND_ID)
    number = find_reference (tool, name, value->text);
  if (field->kind == CF_KIND_ENUM && value->arg->kind != CF_ARG_CHOICE) {
    g_autofree char *word = g_strdelimit (g_strdup (value->text), "-", '_');
    if (!cf_enum_value (field->names, word, &choice)) {
      g_autoptr (GString) words = g_string_new (NULL);
      for (const CfEnumName *n = field->names; n->name; n++)
        g_string_append_printf (words, "%s%s", words->len ? ", " : "", n->name);
      cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-choice", field->name, "--%s %s: choose one of %s.", name, value->text, words->str);
      return;
    }
    number = choice;
  }
  if (field->size == 4)
    *(gint32 *) at = (gint32) number;
  else
    *(gint64 *) at = number;
}

gboolean
cf_fill (CfTool *tool, const CfRecord *type, gpointer record)
{
  for (guint i = 0; i < type->n_fields && !tool->exit; i++) {
    const CfArgValue *value;
    char name[48];
    option_name (&type->fields[i], name, sizeof name);
    value = cf_arguments_nth (&tool->args, name, 0);
    if (value && !(type->fields[i].kind == CF_KIND_INT && value->arg->kind == CF_ARG_TEXT) && !(type->fields[i].kind == CF_KIND_ID && is_own_reference (name)))
      set_field (tool, &type->fields[i], name, value, record);
  }
  return !tool->exit;
}

static CfOutcome
save_once (CfTool *tool, const CfRecord *type, gconstpointer record, GError **error)
{
  CfShop *shop = tool->shop;
  CfWho *who = &tool->who;

  if (type == &CF_CUSTOMER)
    return cf_save_customer (shop, who, record, error);
  if (type == &CF_CONTACT)
    return cf_save_contact (shop, who, record, error);
  if (type == &CF_LOCATION)
    return cf_save_location (shop, who, record, error);
  if (type == &CF_CERTIFICATE)
    return cf_save_certificate (shop, who, record, error);
  if (type == &CF_ITEM)
    return cf_save_item (shop, who, record, error);
  if (type == &CF_TERMS)
    return cf_save_terms (shop, who, record, error);
  if (type == &CF_TAX_RATE)
    return cf_save_tax_rate (shop, who, record, error);
  if (type == &CF_TAX_GROUP)
    return cf_save_tax_group (shop, who, record, error);
  if (type == &CF_TENDER)
    return cf_save_tender (shop, who, record, error);
  if (type == &CF_SERIES)
    return cf_save_series (shop, who, record, error);
  if (type == &CF_STAFF)
    return cf_save_staff (shop, who, record, error);
  g_assert (type == &CF_DRAFT);
  return cf_save_draft (shop, who, record, error);
}

gboolean
cf_save (CfTool *tool, const CfRecord *type, gpointer record)
{
  CfId id = ((const CfRoot *) record)->id;
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return FALSE;
  do
    outcome = save_once (tool, type, record, &error);
  while (cf_tool_again (tool, id, outcome, &error));
  cf_record_clear (type, record);
  return cf_load (tool, type, id, record);
}

gboolean
cf_edit (CfTool *tool, const CfRecord *type, CfId owner_id, const char *what, gpointer record)
{
  CfId id = type == &CF_CUSTOMER ? cf_find_customer (tool, what) : cf_find_record (tool, type, owner_id, what);

  memset (record, 0, type->size);
  return cf_load (tool, type, id, record) && cf_fill (tool, type, record) && cf_save (tool, type, record);
}

/* --- all of a kind --- */

void
cf_records_clear (CfRecords *all)
{
  for (guint i = 0; i < all->n; i++)
    cf_record_clear (all->type, all->items + i * all->type->size);
  g_clear_pointer (&all->items, g_free);
  all->n = 0;
}

static gboolean
gather (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  CfRecords *all = user;

  for (guint i = 0; all->owner_id && i < type->n_fields; i++)
    if (strcmp (type->fields[i].name, "customer_id") == 0 && *(const CfId *) ((const char *) record + type->fields[i].offset) != all->owner_id)
      return TRUE;
  if ((all->n & (all->n - 1)) == 0)                /* at each power of two room is doubled */
    all->items = g_realloc_n (all->items, MAX (all->n, 1) * 2, type->size);
  cf_record_copy (type, record, all->items + all->n++ * type->size);
  return TRUE;
}

gboolean
cf_records_load (CfTool *tool, const CfRecord *type, CfId owner_id, CfRecords *ret)
{
  g_autoptr (GError) error = NULL;

  *ret = (CfRecords) { .type = type, .owner_id = owner_id };
  if (!tool->exit && !cf_record_each (tool->shop->db, type, gather, ret, &error))
    cf_tool_error (tool, g_steal_pointer (&error));
  return !tool->exit;
}

json_t *
cf_records_json (const CfRecords *all)
{
  json_t *list = json_array ();

  for (guint i = 0; i < all->n; i++)
    json_array_append_new (list, cf_json_record (all->type, all->items + i * all->type->size));
  return list;
}
