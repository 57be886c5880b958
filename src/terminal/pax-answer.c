/* pax-answer.c: the groups of an answer into a struct. A group that is not there leaves its members empty. What may hold card data is reduced here: the account
 * group to brand, last four and entry mode (no expiry, no holder), extra items to a list of names that are known to be harmless. */
#include "pax-answer.h"
#include "pax-fields.h"
#include "mask.h"
#include <string.h>

static void
free_extra (gpointer data)
{
  CfPaxExtra *extra = data;
  g_free (extra->name);
  g_free (extra->value);
  g_free (extra);
}

void
cf_pax_answer_free (CfPaxAnswer *answer)
{
  if (!answer)
    return;
  g_free (answer->text);
  g_free (answer->host_message);
  g_free (answer->avs_message);
  g_free (answer->serial);
  g_free (answer->model);
  g_free (answer->tid);
  g_free (answer->mid);
  g_clear_pointer (&answer->extra, g_ptr_array_unref);
  g_clear_pointer (&answer->withheld, g_ptr_array_unref);
  g_clear_pointer (&answer->counts, g_array_unref);
  g_clear_pointer (&answer->totals, g_array_unref);
  g_free (answer);
}

#define WORD(slice, member) safe_word (slice, member, sizeof member)

/* A reference: up to the room there is; what looks like a card number is masked even here. */
static void
safe_word (CfPaxSlice slice, char *buf, gsize size)
{
  g_autofree char *text = cf_pax_slice_text (slice);
  buf[0] = 0;
  if (strlen (text) < size)
    strcpy (buf, text);
}

static void
read_host (CfPaxSlice group, CfPaxAnswer *a)
{
  WORD (cf_pax_slice_part (group, 0), a->host_code);
  a->host_message = cf_pax_slice_text (cf_pax_slice_part (group, 1));
  WORD (cf_pax_slice_part (group, 2), a->auth_code);
  WORD (cf_pax_slice_part (group, 3), a->host_reference);
  WORD (cf_pax_slice_part (group, 4), a->host_trace);
  WORD (cf_pax_slice_part (group, 5), a->batch);
}

static gboolean
read_amounts (CfPaxSlice group, CfPaxAnswer *a, GError **error)
{
  return cf_pax_slice_number (cf_pax_slice_part (group, 0), "approved amount", &a->approved, &a->has_amount, error)
      && cf_pax_slice_number (cf_pax_slice_part (group, 1), "amount due", &a->due, NULL, error)
      && cf_pax_slice_number (cf_pax_slice_part (group, 2), "tip", &a->tip, NULL, error)
      && cf_pax_slice_number (cf_pax_slice_part (group, 3), "cashback", &a->cashback, NULL, error)
      && cf_pax_slice_number (cf_pax_slice_part (group, 4), "merchant fee", &a->fee, NULL, error)
      && cf_pax_slice_number (cf_pax_slice_part (group, 5), "tax", &a->tax, NULL, error);
}

static void
read_account (CfPaxSlice group, CfPaxAnswer *a)
{
  CfPaxSlice account = cf_pax_slice_part (group, 0);
  cf_terminal_last4 (account.text, account.length, a->last4);
  cf_pax_slice_word (cf_pax_slice_part (group, 1), a->entry, sizeof a->entry);
  cf_pax_slice_word (cf_pax_slice_part (group, 6), a->card_type, sizeof a->card_type);
  a->card_present = cf_pax_slice_is (cf_pax_slice_part (group, 10), "0");
}

static void
read_trace (CfPaxSlice group, CfPaxAnswer *a)
{
  WORD (cf_pax_slice_part (group, 0), a->terminal_txn);
  WORD (cf_pax_slice_part (group, 1), a->ecr_ref);
  cf_pax_slice_word (cf_pax_slice_part (group, 2), a->timestamp, sizeof a->timestamp);
}

static gboolean
may_be_kept (const char *name)
{
  static const char *const names[] = { "EDCTYPE", "HREF", "GLOBALUID", "SN", "AID", "TVR", "TSI", "ATC", "ARQC", "TC", "AAC", "ARC", "APPLAB", "APPPN", "IAD", "CID", "CVM",
    "TIPREQ", "SIGN", "TABLE", "PROGRAMTYPE", "PINSTATUSNUM", "USERLANGUAGESTATUS", "SIGNATURESTATUS", "HOSTCODE", "ECRREFNUM" };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (names[i], name) == 0)
      return TRUE;
  return FALSE;
}

static void
read_extra (CfPaxSlice group, CfPaxAnswer *a)
{
  guint n = cf_pax_slice_parts (group);
  for (guint i = 0; i < n; i++) {
    CfPaxSlice item = cf_pax_slice_part (group, i);
    const char *equals = memchr (item.text, '=', item.length);
    if (!equals)
      continue;
    gsize n_name = equals - item.text;
    g_autofree char *name = cf_terminal_safe_text (item.text, n_name);
    if (may_be_kept (name)) {
      CfPaxExtra *extra = g_new (CfPaxExtra, 1);
      extra->name = g_steal_pointer (&name);
      extra->value = cf_terminal_safe_text (equals + 1, item.length - n_name - 1);
      g_ptr_array_add (a->extra, extra);
    }
    else
      g_ptr_array_add (a->withheld, g_steal_pointer (&name));
  }
}

static void
read_address_check (CfPaxSlice group, CfPaxAnswer *a)
{
  WORD (cf_pax_slice_part (group, 0), a->avs_code);
  a->avs_message = cf_pax_slice_text (cf_pax_slice_part (group, 1));
}

/* T01, T03 and their like. Debit has no commercial and no e-commerce group: extra data are the last group with a NAME=. */
static gboolean
read_transaction (const CfPaxFields *f, CfPaxAnswer *a, GError **error)
{
  read_host (cf_pax_field (f, 5), a);
  cf_pax_slice_word (cf_pax_field (f, 6), a->type, sizeof a->type);
  if (!read_amounts (cf_pax_field (f, 7), a, error))
    return FALSE;
  read_account (cf_pax_field (f, 8), a);
  read_trace (cf_pax_field (f, 9), a);
  gboolean credit = strcmp (a->command, "T01") == 0;
  if (credit)
    read_address_check (cf_pax_field (f, 10), a);
  for (guint i = credit ? 11 : 10; i < f->n; i++)
    read_extra (cf_pax_field (f, i), a);
  return TRUE;
}

static gboolean
read_record (const CfPaxFields *f, CfPaxAnswer *a, GError **error)
{
  if (!cf_pax_slice_number (cf_pax_field (f, 5), "total records", &a->total_records, NULL, error)
      || !cf_pax_slice_number (cf_pax_field (f, 6), "record number", &a->record, NULL, error))
    return FALSE;
  read_host (cf_pax_field (f, 7), a);
  cf_pax_slice_word (cf_pax_field (f, 8), a->edc_type, sizeof a->edc_type);
  cf_pax_slice_word (cf_pax_field (f, 9), a->type, sizeof a->type);
  cf_pax_slice_word (cf_pax_field (f, 10), a->original_type, sizeof a->original_type);
  if (!read_amounts (cf_pax_field (f, 11), a, error))
    return FALSE;
  read_account (cf_pax_field (f, 12), a);
  read_trace (cf_pax_field (f, 13), a);
  for (guint i = 16; i < f->n; i++)
    read_extra (cf_pax_field (f, i), a);
  return TRUE;
}

/* "3" or "3=1=0": one number, or one for each kind of card. */
static gboolean
read_list (CfPaxSlice field, const char *name, GArray *list, GError **error)
{
  for (guint start = 0; start <= field.length && field.length;) {
    const char *equals = memchr (field.text + start, '=', field.length - start);
    guint end = equals ? equals - field.text : field.length;
    gint64 value;
    gboolean negative = end > start && field.text[start] == '-';
    CfPaxSlice item = { field.text + start + negative, end - start - negative, field.offset + start + negative };
    if (!cf_pax_slice_number (item, name, &value, NULL, error))
      return FALSE;
    value = negative ? -value : value;
    g_array_append_val (list, value);
    start = end + 1;
  }
  return TRUE;
}

static gboolean
read_batch (const CfPaxFields *f, CfPaxAnswer *a, GError **error)
{
  read_host (cf_pax_field (f, 5), a);
  if (!read_list (cf_pax_field (f, 6), "total count", a->counts, error) || !read_list (cf_pax_field (f, 7), "total amount", a->totals, error))
    return FALSE;
  cf_pax_slice_word (cf_pax_field (f, 8), a->timestamp, sizeof a->timestamp);
  a->tid = cf_pax_slice_text (cf_pax_field (f, 9));
  a->mid = cf_pax_slice_text (cf_pax_field (f, 10));
  return TRUE;
}

static gboolean
invalid (CfPaxSlice where, const char *field, const char *what, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "at byte %u, %s: %s", where.offset, field, what);
  return FALSE;
}

static gboolean
read_head (const CfPaxFields *f, CfPaxAnswer *a, GError **error)
{
  cf_pax_slice_word (cf_pax_field (f, 0), a->status, sizeof a->status);
  cf_pax_slice_word (cf_pax_field (f, 1), a->command, sizeof a->command);
  cf_pax_slice_word (cf_pax_field (f, 2), a->version, sizeof a->version);
  cf_pax_slice_word (cf_pax_field (f, 3), a->code, sizeof a->code);
  a->text = cf_pax_slice_text (cf_pax_field (f, 4));
  a->result = cf_pax_result (a->code);
  if (f->n < 4)
    return invalid (cf_pax_field (f, f->n - 1), "answer", "ends before its result code", error);
  if (strlen (a->command) != 3 || !g_ascii_isupper (a->command[0]) || (a->command[2] - '0') % 2 == 0)
    return invalid (cf_pax_field (f, 1), "command", "is no answer", error);
  if (strlen (a->code) != 6 || strspn (a->code, "0123456789") != 6)
    return invalid (cf_pax_field (f, 3), "result code", "is not six digits", error);
  return TRUE;
}

static gboolean
read_answer (const char *body, gsize n, CfPaxAnswer *a, GError **error)
{
  CfPaxFields f;
  if (!cf_pax_fields (body, n, &f, error) || !read_head (&f, a, error))
    return FALSE;
  if (a->command[0] == 'T')
    return read_transaction (&f, a, error);
  if (strcmp (a->command, "R03") == 0)
    return read_record (&f, a, error);
  if (strcmp (a->command, "R11") == 0)
    return read_list (cf_pax_field (&f, 5), "stored count", a->counts, error) && read_list (cf_pax_field (&f, 6), "stored amount", a->totals, error);
  if (strcmp (a->command, "B01") == 0)
    return read_batch (&f, a, error);
  if (strcmp (a->command, "A01") == 0) {
    a->serial = cf_pax_slice_text (cf_pax_field (&f, 5));
    a->model = cf_pax_slice_text (cf_pax_field (&f, 6));
  }
  return TRUE;
}

CfPaxAnswer *
cf_pax_answer_parse (const char *body, gsize n, GError **error)
{
  g_autoptr(CfPaxAnswer) a = g_new0 (CfPaxAnswer, 1);
  a->extra = g_ptr_array_new_with_free_func (free_extra);
  a->withheld = g_ptr_array_new_with_free_func (g_free);
  a->counts = g_array_new (FALSE, FALSE, sizeof (gint64));
  a->totals = g_array_new (FALSE, FALSE, sizeof (gint64));
  return read_answer (body, n, a, error) ? g_steal_pointer (&a) : NULL;
}

const char *
cf_pax_answer_extra (const CfPaxAnswer *answer, const char *name)
{
  for (guint i = 0; i < answer->extra->len; i++) {
    const CfPaxExtra *extra = answer->extra->pdata[i];
    if (g_ascii_strcasecmp (extra->name, name) == 0)
      return extra->value;
  }
  return NULL;
}

gboolean
cf_pax_answer_host_approved (const CfPaxAnswer *answer)
{
  static const char *const approvals[] = { "", "0", "00", "000000", "10", "85" };      /* 10: partial; 85: nothing against it */
  for (guint i = 0; i < G_N_ELEMENTS (approvals); i++)
    if (strcmp (answer->host_code, approvals[i]) == 0)
      return TRUE;
  return FALSE;
}
