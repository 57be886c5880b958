/* clover-message.c: see clover-message.h. Fields are read by name whatever the method is, since devices of different age put them in different messages. */
#include "clover-message.h"
#include "clover-json.h"
#include <string.h>

#define LIST_MAX 1000
#define POINTS_MAX 100000

static void
free_option (gpointer data)
{
  CfCloverOption *option = data;
  g_free (option->key);
  g_free (option->label);
  g_free (option);
}

static void
free_challenge (gpointer data)
{
  CfCloverChallenge *challenge = data;
  g_free (challenge->type);
  g_free (challenge->reason);
  g_free (challenge->message);
  g_free (challenge);
}

static void
free_pending (gpointer data)
{
  CfCloverPending *pending = data;
  g_free (pending->payment_id);
  g_free (pending->external_id);
  g_free (pending);
}

/* Texts of the payload itself, by their names. */
static char **
text_at (CfCloverMessage *m, guint i, const char **ret_key)
{
  const struct { const char *key; char **text; } texts[] = {
    { "result", &m->result }, { "status", &m->status }, { "reason", &m->reason }, { "message", &m->text }, { "externalId", &m->external_id }, { "externalPaymentId", &m->external_id },
    { "requestInfo", &m->request_info }, { "queryStatus", &m->query_status }, { "paymentId", &m->payment_id }, { "voidReason", &m->void_reason }, { "uiState", &m->ui_state },
    { "uiText", &m->ui_text }, { "txState", &m->tx_state }, { "serial", &m->serial }, { "model", &m->model }, { "name", &m->name }, { "merchantName", &m->merchant },
    { "state", &m->state }, { "substate", &m->substate }, { "sourceMessageId", &m->source_id }, { "sourceMethod", &m->source_method }, { "errorCode", &m->error_code },
    { "errorMessage", &m->text }, { NULL, &m->batch_id } };
  if (i >= G_N_ELEMENTS (texts))
    return NULL;
  *ret_key = texts[i].key;
  return texts[i].text;
}

void
cf_clover_message_free (CfCloverMessage *message)
{
  const char *key;
  if (!message)
    return;
  for (guint i = 0; text_at (message, i, &key); i++)
    g_clear_pointer (text_at (message, i, &key), g_free);
  cf_clover_payment_free (message->payment);
  g_clear_pointer (&message->options, g_ptr_array_unref);
  g_clear_pointer (&message->challenges, g_ptr_array_unref);
  g_clear_pointer (&message->pending, g_ptr_array_unref);
  g_clear_pointer (&message->signature, g_array_unref);
  g_free (message);
}

static gboolean
read_texts (json_t *json, CfCloverMessage *m, GError **error)
{
  const char *key;
  char **text;
  for (guint i = 0; (text = text_at (m, i, &key)); i++)
    if (key && !cf_clover_json_text (json, key, text, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_flags (json_t *json, CfCloverMessage *m, GError **error)
{
  const struct { const char *key; gboolean *flag; } flags[] = { { "ready", &m->ready }, { "supportsAcknowledgement", &m->has_ack }, { "supportsTipAdjust", &m->has_tip_adjust },
    { "supportsManualRefund", &m->has_manual_refund }, { "supportsNakedCredit", &m->has_manual_refund }, { "supportsRemoteConfirmation", &m->has_confirmation },
    { "supportsVoidPaymentResponse", &m->has_void_response } };
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    if (!cf_clover_json_bool (json, flags[i].key, flags[i].flag, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_amounts (json_t *json, CfCloverMessage *m, GError **error)
{
  json_t *tip = json_object_get (json, "tipAmount");
  m->has_tip = tip && !json_is_null (tip);
  return cf_clover_json_int (json, "tipAmount", &m->tip, error) && cf_clover_json_int (json, "amount", &m->amount, error)
      && cf_clover_json_int (json, "cashbackAmount", &m->amount, error) && cf_clover_json_int (json, "partialAuthAmount", &m->amount, error);
}

static gboolean
read_money (json_t *json, CfCloverMessage *m, GError **error)
{
  static const char *const keys[] = { "payment", "refund", "credit" };
  for (guint i = 0; i < G_N_ELEMENTS (keys) && !m->payment; i++) {
    json_t *object;
    if (!cf_clover_json_object (json, keys[i], &object, error))
      return FALSE;
    if (!object)
      continue;
    m->payment = cf_clover_payment_parse (object, error);
    m->kind = CF_CLOVER_IS_PAYMENT + i;
    json_decref (object);
    if (!m->payment)
      return FALSE;
    if (m->method == CF_CLOVER_FINISH_OK && !m->payment->has_amount) {                 /* it is the end of a transaction: without an amount it proves nothing, and must be asked about */
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "at byte 0, amount: is not there");
      return FALSE;
    }
  }
  return TRUE;
}

typedef gboolean (*ReadItem) (json_t *item, CfCloverMessage *m, GError **error);

static gboolean
read_list (json_t *json, const char *key, ReadItem read, CfCloverMessage *m, GError **error)
{
  json_t *list, *item;
  gsize i;
  gboolean good = TRUE;
  if (!cf_clover_json_array (json, key, &list, error))
    return FALSE;
  json_array_foreach (list, i, item)
    good = good && i < LIST_MAX && json_is_object (item) && read (item, m, error);
  json_decref (list);
  if (!good && error && !*error)
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "at byte 0, %s: is no list of objects, or too long", key);
  return good;
}

static gboolean
read_option (json_t *item, CfCloverMessage *m, GError **error)
{
  CfCloverOption *option = g_new0 (CfCloverOption, 1);
  g_ptr_array_add (m->options, option);
  return cf_clover_json_text (item, "keyPress", &option->key, error) && cf_clover_json_text (item, "description", &option->label, error);
}

static gboolean
read_challenge (json_t *item, CfCloverMessage *m, GError **error)
{
  CfCloverChallenge *challenge = g_new0 (CfCloverChallenge, 1);
  g_ptr_array_add (m->challenges, challenge);
  return cf_clover_json_text (item, "type", &challenge->type, error) && cf_clover_json_text (item, "reason", &challenge->reason, error)
      && cf_clover_json_text (item, "message", &challenge->message, error);
}

static gboolean
read_pending (json_t *item, CfCloverMessage *m, GError **error)
{
  CfCloverPending *pending = g_new0 (CfCloverPending, 1);
  g_ptr_array_add (m->pending, pending);
  return cf_clover_json_text (item, "paymentId", &pending->payment_id, error) && cf_clover_json_text (item, "externalPaymentId", &pending->external_id, error)
      && cf_clover_json_int (item, "amount", &pending->amount, error) && cf_clover_json_int (item, "tipAmount", &pending->tip, error);
}

static void
read_points (json_t *stroke, CfCloverMessage *m)
{
  json_t *points = NULL, *item;
  gsize i;
  gboolean starts = TRUE;
  if (!cf_clover_json_array (stroke, "points", &points, NULL))
    return;
  json_array_foreach (points, i, item) {
    gint64 x = G_MININT64, y = G_MININT64;
    if (cf_clover_json_int (item, "x", &x, NULL) && cf_clover_json_int (item, "y", &y, NULL) && ABS (x) < 100000 && ABS (y) < 100000 && m->signature->len < POINTS_MAX) {
      CfCloverPoint point = { x, y, starts };
      g_array_append_val (m->signature, point);
      starts = FALSE;
    }
  }
  json_decref (points);
}

/* Only for the eyes: what cannot be read is left out, and never costs the message. */
static void
read_signature (json_t *json, CfCloverMessage *m)
{
  json_t *signature, *strokes = NULL, *stroke;
  gsize i;
  if (!cf_clover_json_object (json, "signature", &signature, NULL) || !signature)
    return;
  if (cf_clover_json_int (signature, "width", &m->signature_width, NULL) && cf_clover_json_int (signature, "height", &m->signature_height, NULL)
      && cf_clover_json_array (signature, "strokes", &strokes, NULL))
    json_array_foreach (strokes, i, stroke)
      read_points (stroke, m);
  json_decref (strokes);
  json_decref (signature);
}

static gboolean
read_inner (json_t *json, CfCloverMessage *m, GError **error)
{
  json_t *data, *batch = NULL;
  if (!cf_clover_json_object (json, "data", &data, error))
    return FALSE;
  gboolean good = (!data || cf_clover_json_text (data, "externalPaymentId", &m->external_id, error)) && cf_clover_json_object (json, "batch", &batch, error)
      && (!batch || (cf_clover_json_text (batch, "id", &m->batch_id, error) && cf_clover_json_int (batch, "txCount", &m->batch_count, error)
                     && cf_clover_json_int (batch, "totalBatchAmount", &m->batch_amount, error)));
  json_decref (data);
  json_decref (batch);
  return good;
}

static gboolean
read_message (json_t *json, CfCloverMessage *m, GError **error)
{
  g_autofree char *direction = NULL;
  gboolean success = FALSE;
  if (!read_texts (json, m, error) || !read_flags (json, m, error) || !read_amounts (json, m, error) || !read_money (json, m, error) || !read_inner (json, m, error)
      || !read_list (json, "inputOptions", read_option, m, error) || !read_list (json, "challenges", read_challenge, m, error)
      || !read_list (json, "pendingPaymentEntries", read_pending, m, error) || !cf_clover_json_text (json, "uiDirection", &direction, error)
      || !cf_clover_json_bool (json, "success", &success, error))
    return FALSE;
  read_signature (json, m);
  m->ui_enter = g_strcmp0 (direction, "ENTER") == 0;
  const char *said = m->result ? m->result : m->status;
  m->good = said ? strcmp (said, "SUCCESS") == 0 : success;
  return TRUE;
}

static void
fill (GPtrArray *list, gsize n_texts)
{
  for (guint i = 0; i < list->len; i++)
    for (gsize k = 0; k < n_texts; k++) {
      char **text = (char **) list->pdata[i] + k;      /* each begins with its texts */
      if (!*text)
        *text = g_strdup ("");
    }
}

CfCloverMessage *
cf_clover_message_parse (const char *method, json_t *payload, GError **error)
{
  g_autoptr(CfCloverMessage) m = g_new0 (CfCloverMessage, 1);
  const char *key;
  char **text;

  m->method = cf_clover_method (method);
  m->options = g_ptr_array_new_with_free_func (free_option);
  m->challenges = g_ptr_array_new_with_free_func (free_challenge);
  m->pending = g_ptr_array_new_with_free_func (free_pending);
  m->signature = g_array_new (FALSE, FALSE, sizeof (CfCloverPoint));
  if (payload && !read_message (payload, m, error))
    return NULL;
  for (guint i = 0; (text = text_at (m, i, &key)); i++)
    if (!*text)
      *text = g_strdup ("");
  fill (m->options, 2);
  fill (m->challenges, 3);
  fill (m->pending, 2);
  return g_steal_pointer (&m);
}
