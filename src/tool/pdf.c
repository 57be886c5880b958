/* pdf.c: documents and receipts as pages. */
#include "commands.h"
#include "base/whole-file.h"
#include "desk/document-pdf.h"
#include "store/files.h"
#include "find.h"
#include "json.h"

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

#define OUT_OPTIONS \
  { "out", CF_ARG_FILE, NULL, "The file to write; named after the document, here, if not given" }, \
  { "copy", CF_ARG_FLAG, NULL, "Stamped as a copy" }
static const CfArg invoice_args[] = { { "INVOICE", CF_ARG_TEXT, NULL, "Number or id of a document or multi-site invoice", CF_ARG_REQUIRED },
                                      OUT_OPTIONS,
                                      { NULL } };
static const CfArg receipt_args[] = { { "PAYMENT", CF_ARG_TEXT, NULL, "Id, or reference such as the check number", CF_ARG_REQUIRED }, OUT_OPTIONS, { NULL } };

const CfCommand cf_invoice_pdf_commands[] = {
  { "invoice pdf", CF_OPEN_READ, invoice, "Draw a document as a PDF", invoice_args },
  { NULL },
};
const CfCommand cf_receipt_commands[] = {
  { "payment receipt", CF_OPEN_READ, receipt, "Draw the receipt of a payment as a PDF", receipt_args },
  { NULL },
};
