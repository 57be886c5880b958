/* pdf.c: documents and receipts as pages. */
#include "commands.h"
#include "base/date.h"
#include "base/whole-file.h"
#include "desk/document-pdf.h"
#include "store/files.h"
#include "desk/work-pdf.h"
#include "json.h"
#include "work.h"

/* The shop's paper. FALSE and a problem. */
static gboolean
load_paper (CfTool *tool, CfPaperLooks *looks, CfPaper **ret)
{
  g_autoptr (GError) error = NULL;

  if (tool->exit)
    return FALSE;
  if (!cf_paper_looks_load (tool->shop, G_MAXINT64, looks, &error) || !(*ret = cf_paper_new (&looks->shop, &error)))
    return cf_tool_error (tool, g_steal_pointer (&error));
  return TRUE;
}

/* Takes @pdf (NULL: @error says why). Written under --out, else under @name here. */
static void
write_pdf (CfTool *tool, GBytes *pdf, const char *name, GError *error)
{
  g_autofree char *slug = cf_file_slug (name);
  g_autofree char *file = cf_given (tool, "out") ? g_strdup (cf_given (tool, "out")) : g_strconcat (slug, ".pdf", NULL);
  gsize size = pdf ? g_bytes_get_size (pdf) : 0;

  if (pdf && cf_whole_file_write (file, NULL, g_bytes_get_data (pdf, NULL), size, FALSE, &error)) {
    cf_say (tool, "Written: %s", file);
    cf_answer (tool, json_pack ("{s:o, s:I}", "file", cf_json_text (file), "bytes", (json_int_t) size));
  } else
    cf_tool_error (tool, error);
  g_clear_pointer (&pdf, g_bytes_unref);
}

/* A number may be an invoice's or a multi-site invoice's. */
static void
invoice (CfTool *tool)
{
  const char *what = cf_given (tool, "INVOICE");
  CfId group = cf_seek_record (tool, &CF_INVOICE_GROUP, 0, what), id = group || tool->exit ? 0 : cf_find_invoice (tool, what);
  g_auto (CfPaperLooks) looks = { 0 };
  g_autoptr (CfPaper) paper = NULL;
  g_autofree char *name = g_strdup_printf ("invoice %s", what);
  GError *error = NULL;
  GBytes *pdf;

  if (!load_paper (tool, &looks, &paper))
    return;
  pdf = group ? cf_group_pdf (tool->shop, paper, group, cf_has (tool, "copy"), &error) : cf_invoice_pdf (tool->shop, paper, id, cf_has (tool, "copy"), &error);
  write_pdf (tool, pdf, name, error);
}

static void
receipt (CfTool *tool)
{
  CfId id = cf_find_payment (tool, cf_given (tool, "PAYMENT"));
  g_auto (CfPaperLooks) looks = { 0 };
  g_autoptr (CfPaper) paper = NULL;
  g_autofree char *name = g_strdup_printf ("receipt %s", cf_given (tool, "PAYMENT"));
  GError *error = NULL;
  GBytes *pdf;

  if (!load_paper (tool, &looks, &paper))
    return;
  pdf = cf_receipt_pdf (tool->shop, paper, id, cf_has (tool, "copy"), &error);
  write_pdf (tool, pdf, name, error);
}

/* --- work --- */

static CfDrawOptions
options_of (CfTool *tool)
{
  return (CfDrawOptions) { .copy = cf_has (tool, "copy") };
}

static void
estimate (CfTool *tool)
{
  CfId id = cf_find_estimate (tool, cf_given (tool, "ESTIMATE"));
  g_autofree char *name = g_strdup_printf ("estimate %s", cf_given (tool, "ESTIMATE"));
  CfDrawOptions options = options_of (tool);
  GBytes *pdf = NULL;
  GError *error = NULL;

  if (tool->exit)
    return;
  CfOutcome outcome = cf_estimate_draw (tool->shop, &tool->who, id, cf_has (tool, "draft") ? -1 : cf_number (tool, "number", 0), &options, &pdf, &error);
  if (cf_tool_done (tool, outcome, error))
    write_pdf (tool, pdf, name, NULL);
}

static void
order (CfTool *tool)
{
  CfId id = cf_find_order (tool, cf_given (tool, "ORDER"));
  g_autofree char *name = g_strdup_printf ("order %s", cf_given (tool, "ORDER"));
  CfDrawOptions options = options_of (tool);
  GBytes *pdf = NULL;
  GError *error = NULL;

  if (tool->exit)
    return;
  CfOutcome outcome = cf_order_draw (tool->shop, &tool->who, id, &options, &pdf, &error);
  if (cf_tool_done (tool, outcome, error))
    write_pdf (tool, pdf, name, NULL);
}

/* The jobs that @what means: one, or all that an order makes. */
static void
jobs_meant (CfTool *tool, const char *what, GArray *ids)
{
  CfId order_id = cf_seek_order (tool, what), job = order_id || tool->exit ? 0 : cf_find_job (tool, what);
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  GError *error = NULL;

  g_array_set_clear_func (rows, cf_job_row_clear);
  if (job)
    g_array_append_val (ids, job);
  else if (order_id && !cf_list_jobs_of (tool->shop->db, order_id, rows, &error))
    cf_tool_error (tool, error);
  for (guint i = 0; i < rows->len; i++) {
    const CfJobRow *row = &g_array_index (rows, CfJobRow, i);
    if (!row->charge && !row->removed)
      g_array_append_val (ids, row->id);
  }
  if (!tool->exit && !ids->len)
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "job", "Order '%s' has nothing that is made.", what);
}

static void
ticket (CfTool *tool)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autofree char *name = g_strdup_printf ("job %s", cf_given (tool, "JOB"));
  CfDrawOptions options = { 0 };
  GError *error = NULL;

  jobs_meant (tool, cf_given (tool, "JOB"), ids);
  if (tool->exit)
    return;
  GBytes *pdf = cf_ticket_draw (tool->shop, (const CfId *) (gpointer) ids->data, ids->len, &options, &error);
  write_pdf (tool, pdf, name, error);
}

static void
sheet (CfTool *tool)
{
  CfDate day = cf_has (tool, "date") ? cf_number (tool, "date", 0) : cf_shop_today (tool->shop);
  char iso[12];
  g_autofree char *name = g_strdup_printf ("jobs %s", cf_date_iso (iso, sizeof iso, day));
  CfDrawOptions options = { 0 };
  GError *error = NULL;
  GBytes *pdf = cf_production_draw (tool->shop, day, &options, &error);

  write_pdf (tool, pdf, name, error);
}

#define FILE_OPTION { "out", CF_ARG_FILE, NULL, "The file to write; named after the document, here, if not given" }
#define OUT_OPTIONS \
  FILE_OPTION, \
  { "copy", CF_ARG_FLAG, NULL, "Stamped as a copy" }
static const CfArg invoice_args[] = { { "INVOICE", CF_ARG_TEXT, NULL, "Number or id of a document or multi-site invoice", CF_ARG_REQUIRED },
                                      OUT_OPTIONS,
                                      { NULL } };
static const CfArg receipt_args[] = { { "PAYMENT", CF_ARG_TEXT, NULL, "Id, or reference such as the check number", CF_ARG_REQUIRED }, OUT_OPTIONS, { NULL } };

static const CfArg estimate_args[] = { { "ESTIMATE", CF_ARG_TEXT, NULL, "Number or id", CF_ARG_REQUIRED }, { "number", CF_ARG_COUNT, NULL, "Which version; the newest that was offered if not given" },
                                       { "draft", CF_ARG_FLAG, NULL, "As it stands now, whatever was offered" }, OUT_OPTIONS, { NULL } };
static const CfArg order_args[] = { { "ORDER", CF_ARG_TEXT, NULL, "Number or id", CF_ARG_REQUIRED }, OUT_OPTIONS, { NULL } };
static const CfArg ticket_args[] = { { "JOB", CF_ARG_TEXT, NULL, "Number, such as O-1001-2, or an order's for all its jobs", CF_ARG_REQUIRED }, FILE_OPTION, { NULL } };
static const CfArg sheet_args[] = { { "date", CF_ARG_DATE, NULL, "The day; today if not given" }, FILE_OPTION, { NULL } };

const CfCommand cf_invoice_pdf_commands[] = {
  { "invoice pdf", CF_OPEN_READ, invoice, "Draw a document as a PDF", invoice_args },
  { NULL },
};
const CfCommand cf_receipt_commands[] = {
  { "payment receipt", CF_OPEN_READ, receipt, "Draw the receipt of a payment as a PDF", receipt_args },
  { NULL },
};
const CfCommand cf_work_pdf_commands[] = {
  { "estimate pdf", CF_OPEN_READ, estimate, "Draw an estimate as a PDF, with a line to sign", estimate_args, "An estimate that was not offered yet is stamped as a draft." },
  { "order pdf", CF_OPEN_READ, order, "Draw the confirmation of an order as a PDF", order_args },
  { "job ticket", CF_OPEN_READ, ticket, "Draw the ticket that goes with a job through the shop", ticket_args, "Its band has the colour of the day it is due; the bars are the job's number." },
  { "job sheet", CF_OPEN_READ, sheet, "Draw what is to be made on a day: jobs due by then, by step and by who makes them", sheet_args },
  { NULL },
};
