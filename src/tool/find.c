/* find.c: what somebody typed → which record. Nothing is guessed: two that answer are an error that names both. */
#include "find.h"
#include "store/list.h"
#include "store/query.h"
#include <string.h>

#define LISTED_MAX 8

const char *
cf_type_word (const CfRecord *type)
{
  static char word[40];

  g_strlcpy (word, type->name, sizeof word);
  return g_strdelimit (word, "_", ' ');
}

gboolean
cf_load (CfTool *tool, const CfRecord *type, CfId id, gpointer ret)
{
  g_autoptr (GError) error = NULL;
  gboolean found;

  memset (ret, 0, type->size);
  if (tool->exit)
    return FALSE;
  if (!cf_record_load (tool->shop->db, type, id, ret, &found, &error))
    return cf_tool_error (tool, g_steal_pointer (&error));
  if (!found)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", NULL, "There is no %s %s.", cf_type_word (type), cf_id_shown (id));
  return found;
}

CfId
cf_find_customer (CfTool *tool, const char *what)
{
  g_autoptr (GError) error = NULL;
  CfId id = 0;

  if (tool->exit)
    return 0;
  if (!cf_customer_find (tool->shop->db, what, &id, &error)) {
    if (g_error_matches (error, CF_ERROR, CF_ERROR_CONFLICT))
      cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "ambiguous", "customer", "%s", error->message);
    else
      cf_tool_error (tool, g_steal_pointer (&error));
    return 0;
  }
  if (!id)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "customer",
                  "There is no customer '%s': give the number, the id or the exact name ('search' finds them by a part of it).", what);
  return id;
}

/* --- records of few --- */

typedef struct {
  const CfRecord *type;
  const char *folded;                /* what was typed */
  CfId        id, owner_id;
  GArray     *found;                 /* CfId */
  GPtrArray  *names;                 /* of those found; of all, to say what there is */
  GPtrArray  *all;
} Search;

static const char *
text_of (const CfRecord *type, gconstpointer record, const char *name)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].kind == CF_KIND_TEXT && strcmp (type->fields[i].name, name) == 0)
      return *(char *const *) ((const char *) record + type->fields[i].offset);
  return NULL;
}

static gint64
number_of (const CfRecord *type, gconstpointer record, const char *name)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (type->fields[i].size == sizeof (gint64) && strcmp (type->fields[i].name, name) == 0)
      return *(const gint64 *) ((const char *) record + type->fields[i].offset);
  return 0;
}

static gboolean
consider (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  static const char *const called[] = { "code", "name", "prefix", "number" };
  Search *search = user;
  CfId id = ((const CfRoot *) record)->id;
  gboolean hit = id == search->id;
  const char *name = NULL;

  if (search->owner_id && number_of (type, record, "customer_id") != search->owner_id)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (called); i++) {
    const char *text = text_of (type, record, called[i]);
    g_autofree char *folded = text && *text ? g_utf8_casefold (text, -1) : NULL;
    if (folded && !name)
      name = text;
    hit = hit || (folded && strcmp (folded, search->folded) == 0);
  }
  if (!number_of (type, record, "archived") && name)
    g_ptr_array_add (search->all, g_strdup (name));
  if (hit) {
    g_array_append_val (search->found, id);
    g_ptr_array_add (search->names, g_strdup_printf ("%s (%s)", name ? name : "", cf_id_shown (id)));
  }
  return TRUE;
}

static char *
listed (GPtrArray *names)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < names->len && i < LISTED_MAX; i++)
    g_string_append_printf (text, "%s%s", i ? ", " : "", (char *) names->pdata[i]);
  if (names->len > LISTED_MAX)
    g_string_append_printf (text, " and %u more", names->len - LISTED_MAX);
  return g_string_free (text, FALSE);
}

static CfId
find_record (CfTool *tool, const CfRecord *type, CfId owner_id, const char *what, gboolean required)
{
  g_autofree char *folded = g_utf8_casefold (what, -1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free), all = g_ptr_array_new_with_free_func (g_free);
  Search search = { type, folded, 0, owner_id, found, names, all };
  g_autofree char *list = NULL;

  if (tool->exit)
    return 0;
  if (!cf_id_parse (what, &search.id))
    search.id = 0;
  if (!cf_record_each (tool->shop->db, type, consider, &search, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return 0;
  }
  if (found->len == 1)
    return g_array_index (found, CfId, 0);
  if (!found->len && !required)
    return 0;
  list = listed (found->len ? names : all);
  if (found->len)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "ambiguous", type->name, "More than one %s answers to '%s': %s. Give the id.", cf_type_word (type), what, list);
  else
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", type->name, "There %s no %s '%s'%s%s.", type == &CF_TERMS ? "are" : "is", cf_type_word (type), what, all->len ? "; there are: " : "",
                  list);
  return 0;
}

CfId
cf_find_record (CfTool *tool, const CfRecord *type, CfId owner_id, const char *what)
{
  return find_record (tool, type, owner_id, what, TRUE);
}

CfId
cf_seek_record (CfTool *tool, const CfRecord *type, CfId owner_id, const char *what)
{
  return find_record (tool, type, owner_id, what, FALSE);
}

char *
cf_name_of (CfTool *tool, const CfRecord *type, CfId id)
{
  g_autofree gpointer record = g_malloc0 (type->size);
  g_autoptr (GError) error = NULL;
  gboolean found = FALSE;
  char *name;

  if (!id)
    return g_strdup ("");
  if (!cf_record_load (tool->shop->db, type, id, record, &found, &error))
    return cf_tool_error (tool, g_steal_pointer (&error)), g_strdup ("");
  name = g_strdup (found ? text_of (type, record, "name") : cf_id_shown (id));
  cf_record_clear (type, record);
  return name ? name : g_strdup ("");
}

/* --- documents --- */

static CfId
one_of (CfTool *tool, const CfRecord *type, GArray *ids, const char *what)
{
  g_autoptr (GString) list = g_string_new (NULL);

  if (ids->len == 1)
    return g_array_index (ids, CfId, 0);
  for (guint i = 0; i < ids->len && i < LISTED_MAX; i++) {
    g_autofree gpointer record = g_malloc0 (type->size);
    g_autofree char *customer = NULL;
    if (!cf_load (tool, type, g_array_index (ids, CfId, i), record))
      return 0;
    customer = cf_name_of (tool, &CF_CUSTOMER, number_of (type, record, "customer_id"));
    g_string_append_printf (list, "%s%s of %s, %s", i ? "; " : "", cf_id_shown (((CfRoot *) record)->id),
                            cf_date_text (tool, number_of (type, record, "date")), customer);
    cf_record_clear (type, record);
  }
  if (!ids->len)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", type->name, "There is no %s '%s'.", cf_type_word (type), what);
  else
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "ambiguous", type->name, "More than one %s answers to '%s': %s. Give the id.", cf_type_word (type), what, list->str);
  return 0;
}

CfId
cf_find_invoice (CfTool *tool, const char *what)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;

  if (tool->exit)
    return 0;
  if (!cf_invoices_by_number (tool->shop->db, what, ids, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return 0;
  }
  return one_of (tool, &CF_INVOICE, ids, what);
}

CfId
cf_find_payment (CfTool *tool, const char *what)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfPaymentRow)), ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  CfListAsk ask = { .reference = what };
  g_auto (CfPayment) payment = { 0 };
  gboolean found = FALSE;
  CfId id;

  g_array_set_clear_func (rows, cf_payment_row_clear);
  if (tool->exit)
    return 0;
  if ((cf_id_parse (what, &id) && !cf_record_load (tool->shop->db, &CF_PAYMENT, id, &payment, &found, &error)) ||
      (!found && *what && !cf_list_payments (tool->shop->db, &ask, rows, &error))) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return 0;
  }
  if (found)
    return id;
  for (guint i = 0; i < rows->len; i++)
    g_array_append_val (ids, g_array_index (rows, CfPaymentRow, i).id);
  return one_of (tool, &CF_PAYMENT, ids, what);
}

CfId
cf_find_credit (CfTool *tool, const char *what)
{
  g_autoptr (GArray) memos = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;

  if (tool->exit)
    return 0;
  if (!cf_invoices_by_number (tool->shop->db, what, memos, &error)) {
    cf_tool_error (tool, g_steal_pointer (&error));
    return 0;
  }
  for (guint i = memos->len; i-- > 0;) {
    g_auto (CfInvoice) memo = { 0 };
    if (!cf_load (tool, &CF_INVOICE, g_array_index (memos, CfId, i), &memo))
      return 0;
    if (memo.kind != CF_INVOICE_CREDIT_MEMO && memo.total_minor >= 0)
      g_array_remove_index (memos, i);
  }
  return memos->len ? one_of (tool, &CF_INVOICE, memos, what) : cf_find_payment (tool, what);
}
