/* estimate.c: estimates, proofs and shipments at the command line. */
#include "commands.h"
#include "store/files.h"
#include "shop/shipment.h"
#include "order-import.h"
#include "show.h"
#include "work.h"
#include <string.h>

/* --- estimates --- */

static gboolean
fill (CfTool *tool, CfEstimate *estimate)
{
  if (!cf_work_head (tool, &CF_ESTIMATE, &estimate->customer_id, &estimate->location_id, estimate))
    return FALSE;
  if (cf_has (tool, "endless"))
    estimate->expires = -1;
  return TRUE;
}

/* @text as a line of a choice (from 1; 0: of none). */
static gboolean
add_line (CfTool *tool, CfEstimate *estimate, const char *text, gint64 choice, gboolean optional)
{
  CfDraftLine line;
  if (!cf_work_line (tool, estimate->customer_id, estimate->location_id, text, &line))
    return FALSE;
  estimate->lines = g_renew (CfEstimateLine, estimate->lines, estimate->n_lines + 1);
  estimate->lines[estimate->n_lines++] = (CfEstimateLine) { .item_id = line.item_id, .code = line.code, .description = line.description, .unit = line.unit, .quantity = line.quantity, .unit_price = line.unit_price,
                                                            .discount_rate = line.discount_rate, .tax_group_id = line.tax_group_id, .choice = choice, .optional = optional };
  return TRUE;
}

static gboolean
read_lines (CfTool *tool, CfEstimate *estimate)
{
  const CfArgValue *value;

  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "line", i)) != NULL; i++)
    if (!add_line (tool, estimate, value->text, 0, FALSE))
      return FALSE;
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "choice", i)) != NULL; i++) {
    char *rest;
    guint64 choice = g_ascii_strtoull (value->text, &rest, 10);
    if (rest == value->text || *rest != ':' || choice == 0 || choice > 1000) {
      cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "choice", "--choice \"%s\": write which choice it is of and the line, as in \"1: 500 x FLYER-A5\".", value->text);
      return FALSE;
    }
    if (!add_line (tool, estimate, rest + 1, (gint64) choice, FALSE))
      return FALSE;
  }
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "optional", i)) != NULL; i++)
    if (!add_line (tool, estimate, value->text, 0, TRUE))
      return FALSE;
  return TRUE;
}

static void
save (CfTool *tool, const CfEstimate *estimate)
{
  g_auto (CfEstimate) saved = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  do {
    cf_estimate_clear (&saved);
    outcome = cf_estimate_save (tool->shop, &tool->who, estimate, &saved, &error);
  } while (cf_tool_again (tool, estimate->id, outcome, &error));
  if (!tool->exit)
    cf_say_estimate (tool, estimate->id);
}

static void
estimate_new (CfTool *tool)
{
  g_auto (CfEstimate) estimate = { .id = tool->id };

  if (fill (tool, &estimate) && read_lines (tool, &estimate))
    save (tool, &estimate);
}

static void
estimate_edit (CfTool *tool)
{
  g_auto (CfEstimate) estimate = { 0 }, bare = { 0 };

  if (!cf_load (tool, &CF_ESTIMATE, cf_find_estimate (tool, cf_given (tool, "ESTIMATE")), &estimate))
    return;
  if (cf_has (tool, "line") || cf_has (tool, "choice") || cf_has (tool, "optional")) {
    bare.lines = g_steal_pointer (&estimate.lines);             /* lines are one value: what is given takes the place of what was there */
    bare.n_lines = estimate.n_lines;
    estimate.n_lines = 0;
  }
  if (fill (tool, &estimate) && read_lines (tool, &estimate))
    save (tool, &estimate);
}

static void
estimate_show (CfTool *tool)
{
  CfId id = cf_find_estimate (tool, cf_given (tool, "ESTIMATE"));
  if (id)
    cf_say_estimate (tool, id);
}

static void
estimate_list (CfTool *tool)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfEstimateRow));
  g_autoptr (CfTable) table = cf_table_new ("Estimate|Date|Expires|Customer|>Total|>Versions|State");
  CfWorkAsk ask = { .state = cf_number (tool, "state", 0), .count_max = (guint) cf_number (tool, "count", 0) };
  json_t *list = json_array ();
  GError *error = NULL;

  g_array_set_clear_func (rows, cf_estimate_row_clear);
  if (cf_has (tool, "customer"))
    ask.customer_id = cf_find_customer (tool, cf_given (tool, "customer"));
  if (!tool->exit && !cf_list_estimates (tool->shop->db, &ask, rows, &error))
    cf_tool_error (tool, error);
  for (guint i = 0; i < rows->len; i++) {
    const CfEstimateRow *row = &g_array_index (rows, CfEstimateRow, i);
    g_autofree char *versions = g_strdup_printf ("%d", (int) row->versions);
    cf_table_row (table, row->number, cf_date_text (tool, row->date), cf_date_text (tool, row->expires), row->customer, row->versions ? cf_money_text (tool, row->total_minor) : "", versions,
                  cf_enum_name (cf_estimate_states, row->state), NULL);
    json_array_append_new (list, json_pack ("{s:o, s:o, s:o, s:o, s:o, s:s, s:I, s:I}", "id", cf_json_id (row->id), "number", cf_json_text (row->number), "customer", cf_json_text (row->customer), "date",
                                            cf_json_date (row->date), "expires", cf_json_date (row->expires), "state", cf_enum_name (cf_estimate_states, row->state), "versions", (json_int_t) row->versions, "total",
                                            (json_int_t) row->total_minor));
  }
  cf_show_table (tool, table);
  cf_answer (tool, list);
}

static void
estimate_offer (CfTool *tool)
{
  CfId id = cf_find_estimate (tool, cf_given (tool, "ESTIMATE"));
  g_auto (CfEstimateVersion) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  if (!id)
    return;
  do {
    cf_estimate_version_clear (&made);
    outcome = cf_estimate_offer (tool->shop, &tool->who, tool->id, id, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "Version %d, %s, is kept as it is now.", (int) made.version, cf_price_text (tool, made.total_minor));
  cf_answer (tool, cf_json_record (&CF_ESTIMATE_VERSION, &made));
}

static void
estimate_convert (CfTool *tool)
{
  CfId id = cf_find_estimate (tool, cf_given (tool, "ESTIMATE"));
  g_autoptr (GArray) choices = g_array_new (FALSE, FALSE, sizeof (guint));
  g_auto (CfOrder) made = { 0 };
  const CfArgValue *value;
  GError *error = NULL;
  CfOutcome outcome;

  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "take", i)) != NULL; i++) {
    guint line = (guint) value->number;
    g_array_append_val (choices, line);
  }
  if (!id)
    return;
  do {
    cf_order_clear (&made);
    outcome = cf_estimate_convert (tool->shop, &tool->who, tool->id, id, (const guint *) (gpointer) choices->data, choices->len, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    cf_say_order (tool, made.id);
}

static void
close_as (CfTool *tool, CfEstimateState state)
{
  CfId id = cf_find_estimate (tool, cf_given (tool, "ESTIMATE"));
  GError *error = NULL;
  CfOutcome outcome;

  if (!id)
    return;
  do
    outcome = cf_estimate_close (tool->shop, &tool->who, id, state, &error);
  while (cf_tool_again (tool, id, outcome, &error));
  if (!tool->exit)
    cf_say_estimate (tool, id);
}

static void estimate_lose (CfTool *tool) { close_as (tool, CF_ESTIMATE_LOST); }
static void estimate_reopen (CfTool *tool) { close_as (tool, CF_ESTIMATE_OPEN); }

/* --- answers --- */

static void
answer (CfTool *tool, CfApprovalKind kind, CfId subject_id)
{
  g_auto (CfCustomerApproval) made = { 0 };
  CfCustomerApproval ask = { .id = tool->id, .kind = kind, .subject_id = subject_id, .answer = (CfApprovalAnswer) cf_number (tool, "ANSWER", 0), .name = (char *) cf_given (tool, "by"),
                             .origin = (char *) (cf_has (tool, "from") ? cf_given (tool, "from") : "counter"), .message = (char *) cf_given (tool, "message") };
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do {
    cf_customer_approval_clear (&made);
    outcome = cf_answer_take (tool->shop, &tool->who, &ask, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "%s, by %s (%s).", made.answer == CF_ANSWER_APPROVED ? "Approved" : made.answer == CF_ANSWER_CHANGES ? "Changes are asked for" : "Declined", made.name, made.origin);
  cf_answer (tool, cf_json_record (&CF_APPROVAL, &made));
}

/* The last id that hangs on @key; 0 and a problem where there is none. */
static CfId
newest_of (CfTool *tool, CfLookup what, CfId key, const char *sentence)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;

  if (tool->exit)
    return 0;
  if (!cf_lookup_ids (tool->shop->db, what, key, ids, &error))
    cf_tool_error (tool, error);
  else if (!ids->len)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", NULL, "%s", sentence);
  return tool->exit ? 0 : g_array_index (ids, CfId, ids->len - 1);
}

static void
estimate_answer (CfTool *tool)
{
  CfId id = cf_find_estimate (tool, cf_given (tool, "ESTIMATE"));
  answer (tool, CF_APPROVAL_ESTIMATE, newest_of (tool, CF_VERSIONS_OF_ESTIMATE, id, "It was not offered yet: 'estimate offer' keeps what it says now."));
}

/* --- proofs --- */

static void
proof_add (CfTool *tool)
{
  CfId job = cf_find_job (tool, cf_given (tool, "JOB"));
  g_autofree char *name = g_path_get_basename (cf_given (tool, "FILE"));
  g_auto (CfArtProof) made = { 0 };
  GError *error = NULL;
  char hash[CF_FILE_HASH];
  CfOutcome outcome;

  if (tool->exit)
    return;
  if (!cf_files_put (tool->shop->db, cf_given (tool, "FILE"), hash, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  g_autoptr (GBytes) bytes = cf_files_get (tool->shop->db, hash, &error);
  if (!bytes) {
    cf_tool_error (tool, error);
    return;
  }
  CfArtProof proof = { .id = tool->id, .job_id = job, .sha256 = hash, .name = name, .size = (gint64) g_bytes_get_size (bytes), .message = (char *) cf_given (tool, "message") };
  do {
    cf_art_proof_clear (&made);
    outcome = cf_proof_add (tool->shop, &tool->who, &proof, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (tool->exit)
    return;
  cf_say (tool, "Version %d of the proof: %s.", (int) made.version, made.name);
  cf_answer (tool, cf_json_record (&CF_PROOF, &made));
}

static void
proof_answer (CfTool *tool)
{
  CfId job = cf_find_job (tool, cf_given (tool, "JOB")), proof = newest_of (tool, CF_PROOFS_OF_JOB, job, "There is no proof of this job.");
  gint64 version = cf_number (tool, "number", 0);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  GError *error = NULL;

  if (!tool->exit && version && !cf_lookup_ids (tool->shop->db, CF_PROOFS_OF_JOB, job, ids, &error))
    cf_tool_error (tool, error);
  if (version && version > (gint64) ids->len)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "number", "There is no version %d of the proof.", (int) version);
  answer (tool, CF_APPROVAL_PROOF, tool->exit ? 0 : version ? g_array_index (ids, CfId, version - 1) : proof);
}

static void
proof_list (CfTool *tool)
{
  CfId job = cf_find_job (tool, cf_given (tool, "JOB"));
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (CfTable) table = cf_table_new (">Version|File|State|Answered");
  json_t *list = json_array ();
  GError *error = NULL;

  if (!tool->exit && !cf_lookup_ids (tool->shop->db, CF_PROOFS_OF_JOB, job, ids, &error))
    cf_tool_error (tool, error);
  for (guint i = 0; i < ids->len && !tool->exit; i++) {
    g_auto (CfArtProof) proof = { 0 };
    CfProofState state;
    gboolean outdated;
    if (!cf_load (tool, &CF_PROOF, g_array_index (ids, CfId, i), &proof))
      break;
    if (!cf_proof_state (tool->shop->db, &proof, &state, &outdated, &error)) {
      cf_tool_error (tool, error);
      break;
    }
    g_autofree char *version = g_strdup_printf ("%d", (int) proof.version);
    json_t *one = cf_json_record (&CF_PROOF, &proof);
    cf_table_row (table, version, proof.name, cf_enum_name (cf_proof_states, state), outdated ? "after a newer one was there" : "", NULL);
    json_object_set_new (one, "state", json_string (cf_enum_name (cf_proof_states, state)));
    json_object_set_new (one, "outdated_answer", json_boolean (outdated));
    json_object_set_new (one, "answers", cf_links_json (tool, CF_APPROVALS_OF, proof.id, &CF_APPROVAL));
    json_array_append_new (list, one);
  }
  cf_show_table (tool, table);
  cf_answer (tool, list);
}

/* --- shipments --- */

static gboolean
fill_shipment (CfTool *tool, CfShipment *shipment)
{
  const CfArgValue *value;

  if (!cf_fill (tool, &CF_SHIPMENT, shipment))
    return FALSE;
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "package", i)) != NULL; i++) {
    shipment->packages = g_renew (CfPackage, shipment->packages, shipment->n_packages + 1);
    shipment->packages[shipment->n_packages++] = (CfPackage) { .description = g_strdup (value->text) };
  }
  for (guint i = 0; (value = cf_arguments_nth (&tool->args, "job", i)) != NULL; i++) {
    g_auto (CfJob) job = { 0 };
    if (!cf_load (tool, &CF_JOB, cf_find_job (tool, value->text), &job))
      return FALSE;
    shipment->lines = g_renew (CfShipmentLine, shipment->lines, shipment->n_lines + 1);
    shipment->lines[shipment->n_lines++] = (CfShipmentLine) { job.id, job.quantity };
  }
  return !tool->exit;
}

static void
say_shipment (CfTool *tool, CfId id)
{
  g_auto (CfShipment) shipment = { 0 };
  g_autoptr (CfTable) table = cf_table_new ("What|Where|Message|Name");
  json_t *answer, *events, *one;
  size_t at;

  if (!cf_load (tool, &CF_SHIPMENT, id, &shipment))
    return;
  g_autofree char *how = g_strdelimit (g_strdup (cf_enum_name (cf_ship_methods, shipment.method)), "_", ' ');
  cf_say (tool, "Shipment %s of %s: %s %s %s.%s", cf_id_shown (id), cf_date_text (tool, shipment.date), how, shipment.carrier ? shipment.carrier : "", shipment.service ? shipment.service : "",
          shipment.cancelled ? " Cancelled." : "");
  if (shipment.tracking && *shipment.tracking)
    cf_say (tool, "Tracking number %s. %s", shipment.tracking, shipment.link ? shipment.link : "");
  events = cf_links_json (tool, CF_EVENTS_OF_SHIPMENT, id, &CF_SHIPMENT_EVENT);
  json_array_foreach (events, at, one)
    cf_table_row (table, json_string_value (json_object_get (one, "kind")), json_string_value (json_object_get (one, "place")), json_string_value (json_object_get (one, "message")),
                  json_string_value (json_object_get (one, "name")), NULL);
  if (cf_table_rows (table))
    cf_show_table (tool, table);
  answer = cf_json_record (&CF_SHIPMENT, &shipment);
  json_object_set_new (answer, "events", events);
  cf_answer (tool, answer);
}

static void
save_shipment (CfTool *tool, const CfShipment *shipment)
{
  GError *error = NULL;
  CfOutcome outcome;

  do
    outcome = cf_shipment_save (tool->shop, &tool->who, shipment, &error);
  while (cf_tool_again (tool, shipment->id, outcome, &error));
  if (!tool->exit)
    say_shipment (tool, shipment->id);
}

static void
shipment_new (CfTool *tool)
{
  g_auto (CfShipment) shipment = { .id = tool->id, .order_id = cf_find_order (tool, cf_given (tool, "ORDER")), .method = CF_SHIP_CARRIER };

  if (!tool->exit && fill_shipment (tool, &shipment))
    save_shipment (tool, &shipment);
}

static CfId
find_shipment (CfTool *tool)
{
  CfId id = 0;
  if (!cf_id_parse (cf_given (tool, "SHIPMENT"), &id))
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "shipment", "There is no shipment '%s'. A shipment is called by its id: see 'shipment list'.", cf_given (tool, "SHIPMENT"));
  return tool->exit ? 0 : id;
}

static void
shipment_edit (CfTool *tool)
{
  g_auto (CfShipment) shipment = { 0 };

  if (!cf_load (tool, &CF_SHIPMENT, find_shipment (tool), &shipment) || !fill_shipment (tool, &shipment))
    return;
  shipment.cancelled = shipment.cancelled || cf_has (tool, "cancel");
  save_shipment (tool, &shipment);
}

static void
shipment_show (CfTool *tool)
{
  CfId id = find_shipment (tool);
  if (id)
    say_shipment (tool, id);
}

static void
shipment_list (CfTool *tool)
{
  CfId order = cf_find_order (tool, cf_given (tool, "ORDER"));
  g_autoptr (CfTable) table = cf_table_new ("Shipment|How|Carrier|Service|Tracking");
  json_t *list = order ? cf_links_json (tool, CF_SHIPMENTS_OF_ORDER, order, &CF_SHIPMENT) : json_array (), *one;
  size_t at;

  json_array_foreach (list, at, one)
    cf_table_row (table, json_string_value (json_object_get (one, "id")), json_string_value (json_object_get (one, "method")), json_string_value (json_object_get (one, "carrier")),
                  json_string_value (json_object_get (one, "service")), json_string_value (json_object_get (one, "tracking")), NULL);
  cf_show_table (tool, table);
  cf_answer (tool, list);
}

static void
shipment_event (CfTool *tool)
{
  CfShipmentEvent event = { .id = tool->id, .shipment_id = find_shipment (tool), .kind = (CfShipmentEventKind) cf_number (tool, "EVENT", 0), .place = (char *) cf_given (tool, "place"),
                            .message = (char *) cf_given (tool, "message"), .name = (char *) cf_given (tool, "by") };
  CfId status = cf_has (tool, "move") && !tool->exit ? cf_find_record (tool, &CF_ITEM_STATUS, 0, cf_given (tool, "move")) : 0;
  g_auto (CfShipmentEvent) made = { 0 };
  GError *error = NULL;
  CfOutcome outcome;

  if (tool->exit)
    return;
  do {
    cf_shipment_event_clear (&made);
    outcome = cf_shipment_event (tool->shop, &tool->who, &event, status, &made, &error);
  } while (cf_tool_again (tool, tool->id, outcome, &error));
  if (!tool->exit)
    say_shipment (tool, made.shipment_id);
}

/* --- the tables --- */

#define ESTIMATE_OPERAND { "ESTIMATE", CF_ARG_TEXT, NULL, "Number or id", CF_ARG_REQUIRED }
#define ESTIMATE_OPTIONS \
  { "customer", CF_ARG_TEXT, NULL, "Number, id or exact name" }, { "location", CF_ARG_TEXT, NULL, "Where it goes: the location's name" }, \
  { "line", CF_ARG_TEXT, "LINE", "A line, as in 'invoice new'", CF_ARG_MANY }, { "choice", CF_ARG_TEXT, "N: LINE", "One of several, of which exactly one is taken", CF_ARG_MANY }, \
  { "optional", CF_ARG_TEXT, "LINE", "What may be left out", CF_ARG_MANY }, { "date", CF_ARG_DATE, NULL, "Its date; today if not given" }, \
  { "expires", CF_ARG_DATE, NULL, "Its last day; by the setting estimates.expiry if not given" }, { "endless", CF_ARG_FLAG, NULL, "It does not expire" }, { "po", CF_ARG_TEXT, NULL, "The customer's number of it" }, \
  { "reference", CF_ARG_TEXT, NULL, "The shop's own reference" }, { "note", CF_ARG_TEXT, NULL, "Text on it" }
static const CfEnumName estimate_answers[] = { { CF_ANSWER_APPROVED, "approved" }, { CF_ANSWER_CHANGES, "changes" }, { CF_ANSWER_DECLINED, "declined" }, { 0, NULL } };
static const CfEnumName proof_answers[] = { { CF_ANSWER_APPROVED, "approved" }, { CF_ANSWER_CHANGES, "changes" }, { 0, NULL } };
#define ANSWER_OPTIONS \
  { "by", CF_ARG_TEXT, "NAME", "Who said it", CF_ARG_REQUIRED }, { "from", CF_ARG_TEXT, NULL, "From where: telephone, mail …; the counter if not given" }, { "message", CF_ARG_TEXT, NULL, "What they said; changes need it" }

static const CfArg new_args[] = { ESTIMATE_OPTIONS, { NULL } };
static const CfArg edit_args[] = { ESTIMATE_OPERAND, ESTIMATE_OPTIONS, { NULL } };
static const CfArg one_args[] = { ESTIMATE_OPERAND, { NULL } };
static const CfArg list_args[] = { { "customer", CF_ARG_TEXT, NULL, "Only theirs" }, { "state", CF_ARG_CHOICE, NULL, "Only those in this state", 0, cf_estimate_states },
                                   { "count", CF_ARG_COUNT, NULL, "At most so many; all if not given" }, { NULL } };
static const CfArg convert_args[] = { ESTIMATE_OPERAND, { "take", CF_ARG_COUNT, "LINE", "A line that is chosen: its place in the estimate", CF_ARG_MANY }, { NULL } };
static const CfArg answer_args[] = { ESTIMATE_OPERAND, { "ANSWER", CF_ARG_CHOICE, NULL, "What they said", CF_ARG_REQUIRED, estimate_answers }, ANSWER_OPTIONS, { NULL } };

#define JOB_OPERAND { "JOB", CF_ARG_TEXT, NULL, "Number, such as O-1001-2, or id", CF_ARG_REQUIRED }
static const CfArg proof_add_args[] = { JOB_OPERAND, { "FILE", CF_ARG_FILE, NULL, "The picture or PDF", CF_ARG_REQUIRED }, { "message", CF_ARG_TEXT, NULL, "What to say to the customer" }, { NULL } };
static const CfArg proof_answer_args[] = { JOB_OPERAND, { "ANSWER", CF_ARG_CHOICE, NULL, "What they said", CF_ARG_REQUIRED, proof_answers }, ANSWER_OPTIONS, { "number", CF_ARG_COUNT, NULL, "Of which version; of the newest if not given" },
                                           { NULL } };
static const CfArg proof_list_args[] = { JOB_OPERAND, { NULL } };

#define SHIPMENT_OPERAND { "SHIPMENT", CF_ARG_TEXT, NULL, "Its id", CF_ARG_REQUIRED }
#define SHIPMENT_OPTIONS \
  { "method", CF_ARG_CHOICE, NULL, "How it leaves; by a carrier if not given", 0, cf_ship_methods }, { "carrier", CF_ARG_TEXT, NULL, "Who carries it" }, { "service", CF_ARG_TEXT, NULL, "How: Ground, Express …" }, \
  { "tracking", CF_ARG_TEXT, NULL, "The carrier's number of it" }, { "link", CF_ARG_TEXT, "URL", "Where it can be followed" }, { "date", CF_ARG_DATE, NULL, "The day it leaves" }, \
  { "ship-name", CF_ARG_TEXT, NULL, "To whom; the order's place if not given" }, { "ship-address", CF_ARG_TEXT, NULL, "Street" }, { "ship-city", CF_ARG_TEXT, NULL, "City" }, \
  { "ship-region", CF_ARG_TEXT, NULL, "State or province" }, { "ship-postcode", CF_ARG_TEXT, NULL, "Postcode" }, { "ship-country", CF_ARG_TEXT, NULL, "Country" }, \
  { "package", CF_ARG_TEXT, NULL, "One package: what it is", CF_ARG_MANY }, { "job", CF_ARG_TEXT, "JOB", "What is in it; the whole order if not given", CF_ARG_MANY }
static const CfArg shipment_new_args[] = { { "ORDER", CF_ARG_TEXT, NULL, "Number or id of the order", CF_ARG_REQUIRED }, SHIPMENT_OPTIONS, { NULL } };
static const CfArg shipment_edit_args[] = { SHIPMENT_OPERAND, SHIPMENT_OPTIONS, { "cancel", CF_ARG_FLAG, NULL, "It does not leave after all" }, { NULL } };
static const CfArg shipment_args[] = { SHIPMENT_OPERAND, { NULL } };
static const CfArg shipment_list_args[] = { { "ORDER", CF_ARG_TEXT, NULL, "Number or id of the order", CF_ARG_REQUIRED }, { NULL } };
static const CfArg event_args[] = { SHIPMENT_OPERAND, { "EVENT", CF_ARG_CHOICE, NULL, "What happened", CF_ARG_REQUIRED, cf_shipment_event_kinds }, { "place", CF_ARG_TEXT, NULL, "Where" }, { "message", CF_ARG_TEXT, NULL, "What the carrier says" },
                                    { "by", CF_ARG_TEXT, "NAME", "Who fetched or took it" }, { "move", CF_ARG_TEXT, "STATUS", "Where its jobs move with it" }, { NULL } };

static const CfArg import_args[] = { { "FILE", CF_ARG_FILE, NULL, "The file; - is standard input", CF_ARG_REQUIRED }, { NULL } };

const CfCommand cf_estimate_commands[] = {
  { "estimate new", CF_OPEN_WRITE, estimate_new, "Write an estimate", new_args },
  { "estimate edit", CF_OPEN_WRITE, estimate_edit, "Change an estimate that is open", edit_args },
  { "estimate show", CF_OPEN_READ, estimate_show, "An estimate with its versions and what became of it", one_args },
  { "estimate list", CF_OPEN_READ, estimate_list, "Estimates, the newest first", list_args },
  { "estimate offer", CF_OPEN_WRITE, estimate_offer, "Keep it as it is now: the version that is sent and answered", one_args },
  { "estimate answer", CF_OPEN_WRITE, estimate_answer, "Take down what the customer said to its newest version", answer_args },
  { "estimate convert", CF_OPEN_WRITE, estimate_convert, "Won: make an order of it", convert_args, "The version that was approved last counts, else the newest. Of each choice the first line is taken unless --take says otherwise; then every choice wants one." },
  { "estimate lose", CF_OPEN_WRITE, estimate_lose, "Lost; --reason says why", one_args },
  { "estimate reopen", CF_OPEN_WRITE, estimate_reopen, "Open a lost one again", one_args },
  { NULL },
};

const CfCommand cf_proof_commands[] = {
  { "proof add", CF_OPEN_WRITE, proof_add, "Add the next version of a job's artwork", proof_add_args },
  { "proof answer", CF_OPEN_WRITE, proof_answer, "Take down what the customer said to it", proof_answer_args, "An answer to a version that was replaced is kept, and moves nothing." },
  { "proof list", CF_OPEN_READ, proof_list, "The versions of a job's artwork and how they stand", proof_list_args },
  { NULL },
};

const CfCommand cf_shipment_commands[] = {
  { "shipment new", CF_OPEN_WRITE, shipment_new, "Ship an order, or part of it", shipment_new_args },
  { "shipment edit", CF_OPEN_WRITE, shipment_edit, "Change a shipment, or cancel it", shipment_edit_args },
  { "shipment show", CF_OPEN_READ, shipment_show, "A shipment and what became of it", shipment_args },
  { "shipment list", CF_OPEN_READ, shipment_list, "Shipments of an order", shipment_list_args },
  { "shipment event", CF_OPEN_WRITE, shipment_event, "Say what happened to a shipment", event_args },
  { "shipment import", CF_OPEN_WRITE, cf_shipment_import, "Read what happened to shipments from a carrier's CSV file", import_args,
    "Columns: tracking, event, at, and as they are needed place, message, name. event is one of label, handed_over, in_transit, delivered, exception, collected, came_back; at is a time as 2026-11-22T16:30:00Z. "
    "What is there already is left out, so that a file can be read again; numbers that are not ours are said and left out." },
  { NULL },
};
