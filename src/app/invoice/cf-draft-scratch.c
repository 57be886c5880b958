/* cf-draft-scratch.c: see cf-draft-scratch.h. The text is the draft as the log would hold it, in base 64: one description of a draft serves both. */
#include "cf-draft-scratch.h"
#include <string.h>

#define PREFIX "draft/"

char *
cf_draft_scratch_name (CfId id)
{
  char text[CF_ID_TEXT];
  return g_strconcat (PREFIX, cf_id_text (id, text), NULL);
}

char *
cf_draft_scratch_pack (const CfDraft *draft)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cf_record_encode (&CF_DRAFT, draft, 0, bytes);
  return g_base64_encode (bytes->data, bytes->len);
}

gboolean
cf_draft_scratch_unpack (const char *body, CfId id, CfDraft *ret)
{
  gsize size;
  g_autofree guint8 *bytes = g_base64_decode (body, &size);
  gboolean unknown = FALSE;
  memset (ret, 0, sizeof *ret);
  ret->id = id;
  if (cf_record_decode (&CF_DRAFT, bytes, size, ret, &unknown) && !unknown)
    return TRUE;
  cf_draft_clear (ret);
  return FALSE;
}

gboolean
cf_draft_scratch_load (CfDb *db, CfId id, CfDraft *ret, CfInstant *ret_at, gboolean *ret_found, GError **error)
{
  g_autofree char *name = cf_draft_scratch_name (id), *body = NULL;
  *ret_found = FALSE;
  memset (ret, 0, sizeof *ret);
  if (!cf_scratch_load (db, name, &body, ret_at, error))
    return FALSE;
  *ret_found = body && cf_draft_scratch_unpack (body, id, ret);
  return TRUE;
}

void
cf_unfinished_clear (gpointer p)
{
  CfUnfinished *unfinished = p;
  g_clear_pointer (&unfinished->customer, g_free);
}

static gboolean
customer_name (CfDb *db, CfId id, char **ret, GError **error)
{
  g_auto (CfCustomer) customer = { 0 };
  gboolean found = FALSE;
  if (id && !cf_record_load (db, &CF_CUSTOMER, id, &customer, &found, error))
    return FALSE;
  *ret = g_strdup (found ? customer.name : "");
  return TRUE;
}

gboolean
cf_unfinished_load (CfDb *db, GArray *ret, GError **error)
{
  g_autoptr (GArray) notes = g_array_new (FALSE, FALSE, sizeof (CfScratch));
  g_array_set_clear_func (notes, cf_scratch_clear);
  if (!cf_scratch_list (db, PREFIX, notes, error))
    return FALSE;
  for (guint i = 0; i < notes->len; i++) {
    const CfScratch *note = &g_array_index (notes, CfScratch, i);
    g_auto (CfDraft) draft = { 0 };
    CfUnfinished unfinished = { .at = note->at };
    if (!cf_id_parse (note->name + strlen (PREFIX), &unfinished.id) || !cf_draft_scratch_unpack (note->body, unfinished.id, &draft))
      continue;                                                         /* another version's: left alone */
    unfinished.kind = draft.kind;
    unfinished.n_lines = draft.n_lines;
    if (!customer_name (db, draft.customer_id, &unfinished.customer, error))
      return FALSE;
    g_array_append_val (ret, unfinished);
  }
  return TRUE;
}
