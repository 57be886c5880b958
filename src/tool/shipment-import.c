/* shipment-import.c: what became of shipments, from a carrier's CSV file (order-import.h). An event's id follows from what it says, so that a file that is read again adds nothing. All of a file is one transaction. */
#include "order-import.h"
#include "base/csv.h"
#include "shop/shipment.h"
#include "work.h"
#include <string.h>

enum { TRACKING, EVENT, AT, PLACE, MESSAGE, NAME, N_COLUMNS };
static const char *const columns[N_COLUMNS] = { "tracking", "event", "at", "place", "message", "name" };

typedef struct { CfTool *tool; CfCsv *csv; int place[N_COLUMNS]; gint64 line; guint added, there, strange; } Import;

static gboolean
wrong (Import *in, const char *field, const char *what)
{
  cf_tool_fail (in->tool, CF_EXIT_INPUT, "invalid", field, "%s:%" G_GINT64_FORMAT ": %s: %s.", cf_csv_name (in->csv), in->line, field, what);
  return FALSE;
}

static const char *
cell (Import *in, const CfCsvRecord *record, int column)
{
  int at = in->place[column];
  return at >= 0 && (guint) at < record->n_fields ? record->fields[at] : "";
}

static gboolean
read_heads (Import *in, const CfCsvRecord *record)
{
  for (int i = 0; i < N_COLUMNS; i++)
    in->place[i] = -1;
  for (guint k = 0; k < record->n_fields; k++) {
    g_autofree char *head = g_strstrip (g_ascii_strdown (record->fields[k], -1));
    int i = 0;
    while (i < N_COLUMNS && strcmp (columns[i], head) != 0)
      i++;
    if (i == N_COLUMNS)
      return wrong (in, head, "there is no such column");
    in->place[i] = (int) k;
  }
  for (int i = TRACKING; i <= AT; i++)
    if (in->place[i] < 0)
      return wrong (in, columns[i], "the column is missing");
  return TRUE;
}

/* Adds the row's event to each shipment with its number. */
static gboolean
read_row (Import *in, const CfCsvRecord *record)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GDateTime) at = g_date_time_new_from_iso8601 (cell (in, record, AT), NULL);
  GError *error = NULL;
  int kind;
  if (!cf_enum_value (cf_shipment_event_kinds, cell (in, record, EVENT), &kind))
    return wrong (in, "event", "there is no such event");
  if (!at)
    return wrong (in, "at", "write the time as 2026-11-22T16:30:00Z");
  if (!cf_shipments_tracked (in->tool->shop->db, cell (in, record, TRACKING), ids, &error))
    return cf_tool_error (in->tool, error);
  in->strange += ids->len == 0;
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfShipmentEvent) made = { 0 };
    CfShipmentEvent event = { .shipment_id = g_array_index (ids, CfId, i), .kind = (CfShipmentEventKind) kind, .at = g_date_time_to_unix (at) * G_USEC_PER_SEC, .place = (char *) cell (in, record, PLACE),
                              .message = (char *) cell (in, record, MESSAGE), .name = (char *) cell (in, record, NAME), .source = (char *) "csv" };
    CfOutcome outcome = cf_shipment_event (in->tool->shop, &in->tool->who, &event, 0, &made, &error);
    if (!cf_tool_done (in->tool, outcome, error))
      return FALSE;
    in->added += outcome == CF_OK;
    in->there += outcome == CF_ALREADY;
  }
  return TRUE;
}

static gboolean
read_file (Import *in)
{
  CfCsvRecord record;
  GError *error = NULL;
  gboolean heads = FALSE;
  while (cf_csv_next (in->csv, &record, &error)) {
    in->line = record.line;
    if (!(heads ? read_row (in, &record) : read_heads (in, &record)))
      return FALSE;
    heads = TRUE;
  }
  if (error)
    return cf_tool_error (in->tool, error);
  return heads || wrong (in, "tracking", "the file is empty");
}

void
cf_shipment_import (CfTool *tool)
{
  GError *error = NULL;
  g_autoptr (CfCsv) csv = cf_csv_open (cf_given (tool, "FILE"), NULL, &error);
  Import in = { .tool = tool, .csv = csv };

  if (!csv || !cf_batch_begin (tool->shop, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  if (!read_file (&in)) {
    cf_batch_abort (tool->shop);
    return;
  }
  if (!cf_batch_end (tool->shop, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  cf_say (tool, "%s: %s; %u were there already; %u have a tracking number that is not ours.", cf_csv_name (csv), cf_count_text (in.added, "1 event", "events"), in.there, in.strange);
  cf_answer (tool, json_pack ("{s:I, s:I, s:I}", "events", (json_int_t) in.added, "already", (json_int_t) in.there, "strange", (json_int_t) in.strange));
}
