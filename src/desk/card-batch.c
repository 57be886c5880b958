/* card-batch.c: see card-batch.h. The list is asked for before the close, on the same thread: nothing can come between the two. */
#include "card-batch.h"
#include "card-payment-private.h"
#include <string.h>

void
cf_card_batch_ask (CfAttempt *ret, CfId id, CfId terminal_id)
{
  *ret = (CfAttempt) { .id = id, .kind = CF_ATTEMPT_CLOSE, .terminal_id = terminal_id };
}

void
cf_card_batch_list (CfTerminal *terminal, CfTerminalResult *ret)
{
  g_autoptr (GError) error = NULL;
  cf_terminal_result_clear (ret);
  if (!terminal->driver->batch || terminal->driver->batch (terminal, ret, &error))
    return;
  g_info ("card batch: %s", error->message);                            /* it is closed all the same: the sums remain */
  cf_terminal_result_clear (ret);
}

static void
add_line (CfCardBatch *batch, const CfTerminalBatchLine *line)
{
  static const CfAttemptKind kinds[] = { [CF_TERMINAL_SALE] = CF_ATTEMPT_SALE, [CF_TERMINAL_REFUND] = CF_ATTEMPT_REFUND, [CF_TERMINAL_VOID] = CF_ATTEMPT_VOID, [CF_TERMINAL_TIP] = CF_ATTEMPT_SALE,
                                         [CF_TERMINAL_CLOSE] = CF_ATTEMPT_CLOSE };
  CfAttemptKind kind = line->act < G_N_ELEMENTS (kinds) && kinds[line->act] ? kinds[line->act] : CF_ATTEMPT_SALE;
  batch->lines[batch->n_lines++] = (CfCardBatchLine) { .reference = g_strdup (line->reference), .number = g_strdup (line->transaction), .brand = g_strdup (line->brand), .last4 = g_strdup (line->last4),
                                                       .code = g_strdup (line->auth_code), .kind = kind, .at = line->at, .voided = line->voided, .offline = line->offline,
                                                       .amount_minor = kind == CF_ATTEMPT_REFUND ? -ABS (line->amount_minor) : line->amount_minor };
}

/* The terminal's lists as the ledger's. */
static void
put_told (CfCardBatch *batch, GPtrArray *lines, GPtrArray *totals)
{
  batch->has_lines = lines != NULL;
  batch->has_totals = totals != NULL;
  batch->lines = g_new0 (CfCardBatchLine, lines ? lines->len + 1 : 1);
  batch->totals = g_new0 (CfCardBatchTotal, totals ? totals->len + 1 : 1);
  for (guint i = 0; lines && i < lines->len; i++)
    add_line (batch, lines->pdata[i]);
  for (guint i = 0; totals && i < totals->len; i++) {
    const CfTerminalTotal *total = totals->pdata[i];
    batch->totals[batch->n_totals++] = (CfCardBatchTotal) { g_strdup (total->name), total->count, total->amount_minor };
  }
}

gboolean
cf_card_batch_keep (CfShop *shop, const CfAttemptResult *result, const CfTerminalResult *listed, const CfTerminalResult *closed, GError **error)
{
  g_auto (CfCardBatch) batch = { 0 };
  put_told (&batch, closed->lines ? closed->lines : listed->lines, closed->totals ? closed->totals : listed->totals);
  batch.number = g_strdup (closed->transaction);
  batch.identity = g_strdup (closed->terminal_id);
  batch.receipt = g_strdup (result->receipt);
  return cf_card_closed (shop, result, &batch, error) != CF_FAILED;
}

gboolean
cf_card_batch_look (CfCardDesk *desk, CfCardBatch *ret, GError **error)
{
  CfTerminal *terminal = cf_card_desk_terminal (desk);
  g_auto (CfTerminalResult) told = { 0 };
  *ret = (CfCardBatch) { .terminal_id = cf_card_desk_record (desk)->id };
  if (!terminal->driver->batch) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "looking at the batch: a %s terminal tells what is in it only when it is closed", terminal->driver->label);
    return FALSE;
  }
  if (!terminal->driver->batch (terminal, &told, error))
    return FALSE;
  put_told (ret, told.lines, told.totals);
  return TRUE;
}
