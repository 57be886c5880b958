/* result.c: attempts and results, freed. */
#include "driver.h"

void
cf_terminal_result_clear (CfTerminalResult *result)
{
  char *texts[] = { result->reason, result->code, result->reference, result->terminal_id, result->transaction, result->order, result->auth_code, result->host_reference, result->brand, result->last4,
                    result->entry, result->cardholder_check, result->application, result->application_id, result->evidence };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
  g_clear_pointer (&result->totals, g_ptr_array_unref);
  g_clear_pointer (&result->lines, g_ptr_array_unref);
  *result = (CfTerminalResult) { 0 };
}

void
cf_terminal_original_clear (CfTerminalOriginal *original)
{
  char *texts[] = { original->reference, original->terminal_id, original->transaction, original->order, original->auth_code };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
  *original = (CfTerminalOriginal) { 0 };
}

void
cf_terminal_attempt_clear (CfTerminalAttempt *attempt)
{
  cf_terminal_original_clear (&attempt->original);
  g_free (attempt->document);
  g_free (attempt->terminal_id);
  g_free (attempt->baseline);
  *attempt = (CfTerminalAttempt) { 0 };
}

void
cf_terminal_total_free (CfTerminalTotal *total)
{
  g_free (total->name);
  g_free (total);
}

void
cf_terminal_batch_line_free (CfTerminalBatchLine *line)
{
  char *texts[] = { line->reference, line->transaction, line->brand, line->last4, line->auth_code };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
  g_free (line);
}
