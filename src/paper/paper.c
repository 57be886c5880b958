/* paper.c: PDFs and print files. One cairo PDF surface at a time; what it writes is gathered in one buffer, which goes to the caller whole
 * (a document) or in large pieces (a print file).
 * Invariant: a document that cannot be drawn is refused before anything of it is put on a page. */
#include "paper-private.h"
#include "base/whole-file.h"
#include "entry-words.h"
#include <cairo-pdf.h>
#include <errno.h>
#include <string.h>

/* cairo 1.16 forgets a table for each CID-keyed font (Noto CJK) that it embeds, some 800 bytes. The leak sanitizer would call it ours. */
#ifdef __SANITIZE_ADDRESS__
void __lsan_disable (void);
void __lsan_enable (void);
#define FORGIVE_LEAKS(call) (__lsan_disable (), (call), __lsan_enable ())
#else
#define FORGIVE_LEAKS(call) (call)
#endif

#define PIECE (64 * 1024)

/* --- what the documents use --------------------------------------------------------------------------------------------------- */

const char *
cf_paper_word (CfPaper *paper, const char *format, ...)
{
  char text[256];
  va_list args;
  int n;

  va_start (args, format);
  n = g_vsnprintf (text, sizeof text, format, args);
  va_end (args);
  if (n >= (int) sizeof text)
    {
      g_autofree char *more = NULL;
      va_start (args, format);
      more = g_strdup_vprintf (format, args);
      va_end (args);
      return g_string_chunk_insert (paper->words, more);
    }
  return g_string_chunk_insert_len (paper->words, text, n);
}

gboolean
cf_paper_set_currency (CfPaper *paper, gint64 number, GError **error)
{
  paper->currency = cf_currency_by_number (number);
  if (paper->currency)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "The document cannot be drawn: there is no currency with the number %" G_GINT64_FORMAT, number);
  return FALSE;
}

gboolean
cf_paper_carry (CfMoney *carry, CfMoney amount, GError **error)
{
  if (cf_add (*carry, amount, carry))
    return TRUE;
  g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, "The document cannot be drawn: the amounts of its lines are too large to add up");
  return FALSE;
}

/* --- a PDF ----------------------------------------------------------------------------------------------------------------------- */

static gboolean
pass_on (CfPaper *paper)
{
  gboolean ok = !paper->write_error;
  if (ok && paper->write && paper->buffer->len)
    ok = paper->write (paper->write_data, paper->buffer->data, paper->buffer->len, &paper->write_error);
  if (paper->write)
    g_byte_array_set_size (paper->buffer, 0);
  return ok;
}

static cairo_status_t
gather (void *data, const unsigned char *bytes, unsigned int length)
{
  CfPaper *paper = data;
  g_byte_array_append (paper->buffer, bytes, length);
  if (paper->write && paper->buffer->len >= PIECE && !pass_on (paper))
    return CAIRO_STATUS_WRITE_ERROR;
  return CAIRO_STATUS_SUCCESS;
}

static void
begin (CfPaper *paper, const char *title, CfDate date)
{
  g_autofree char *valid_title = g_utf8_make_valid (title, -1), *author = g_utf8_make_valid (cf_text_is (paper->shop.name) ? paper->shop.name : "", -1);
  char iso[12], instant[32];
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (gather, paper, paper->page.width, paper->page.height);

  cf_date_iso (iso, sizeof iso, date);
  g_snprintf (instant, sizeof instant, "%sT00:00:00Z", iso);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, valid_title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Counterfoil " CF_VERSION);
  if (date)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, instant);
  paper->surface = surface;
  paper->page.cr = cairo_create (surface);
}

/* Ends the PDF; what is left of it goes to the buffer. */
static gboolean
end (CfPaper *paper, GError **error)
{
  cairo_status_t status;

  cairo_destroy (paper->page.cr);
  paper->page.cr = NULL;
  FORGIVE_LEAKS (cairo_surface_finish (paper->surface));
  status = cairo_surface_status (paper->surface);
  cairo_surface_destroy (paper->surface);
  paper->surface = NULL;
  if (paper->write)
    pass_on (paper);
  if (paper->write_error)
    {
      g_propagate_error (error, g_steal_pointer (&paper->write_error));
      return FALSE;
    }
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "The PDF could not be drawn: %s", cairo_status_to_string (status));
  return FALSE;
}

void
cf_paper_give_up (CfPaper *paper)
{
  if (paper->page.cr)
    cairo_destroy (paper->page.cr);
  paper->page.cr = NULL;
  if (paper->surface)
    {
      cairo_surface_finish (paper->surface);
      cairo_surface_destroy (paper->surface);
    }
  paper->surface = NULL;
  paper->is_open = FALSE;
  g_clear_error (&paper->write_error);
  g_byte_array_set_size (paper->buffer, 0);
}

static gboolean
put (CfPaper *paper, const CfPaperDocument *document, const char *title, guint *ret_pages, GError **error)
{
  gboolean ok;

  g_assert (!!document->invoice + !!document->statement + !!document->receipt + !!document->report + !!document->offer + !!document->ticket == 1);
  cf_flow_reset (&paper->flow);
  g_string_chunk_clear (paper->words);
  g_array_set_size (paper->totals, 0);
  g_array_set_size (paper->notes, 0);
  paper->running = title;
  paper->code = document->invoice ? document->invoice->code : document->statement ? document->statement->code : document->receipt ? document->receipt->code
              : document->offer ? document->offer->code : NULL;
  ok = document->invoice ? cf_paper_put_invoice (paper, document->invoice, error)
     : document->statement ? cf_paper_put_statement (paper, document->statement, error)
     : document->receipt ? cf_paper_put_receipt (paper, document->receipt, error)
     : document->offer ? cf_paper_put_offer (paper, document->offer, error)
     : document->ticket ? cf_paper_put_ticket (paper, document->ticket, error)
     : cf_paper_put_report (paper, document->report, error);
  if (ok && ret_pages)
    *ret_pages = paper->flow.pages->len;
  return ok;
}

static CfDate
date_of (const CfPaperDocument *document)
{
  return document->invoice ? document->invoice->invoice->date : document->statement ? document->statement->as_of : document->receipt ? document->receipt->tenders[0]->date
       : document->offer ? document->offer->invoice->date : document->ticket ? document->ticket->date : document->report->date;
}

char *
cf_paper_title (const CfPaperDocument *document)
{
  if (document->invoice)
    return g_strconcat (cf_invoice_words (document->invoice->invoice->kind), " ", document->invoice->invoice->number, NULL);
  if (document->statement)
    {
      char iso[12];
      cf_date_iso (iso, sizeof iso, document->statement->as_of);
      return g_strdup_printf ("Statement %s %s", cf_text_is (document->statement->customer->number) ? document->statement->customer->number : "", iso);
    }
  if (document->report)
    return g_strdup (document->report->title);
  if (document->offer)
    return g_strconcat (document->offer->confirms ? "Order " : "Estimate ", document->offer->invoice->number, NULL);
  if (document->ticket)
    return g_strconcat ("Job ", document->ticket->number, NULL);
  return cf_text_is (document->receipt->number) ? g_strconcat ("Receipt ", document->receipt->number, NULL) : g_strdup ("Receipt");
}

/* The whole document into paper->buffer. */
static gboolean
draw (CfPaper *paper, const CfPaperDocument *document, guint *ret_pages, GError **error)
{
  g_autofree char *title = cf_paper_title (document);

  g_assert (!paper->is_open);
  paper->write = NULL;
  g_byte_array_set_size (paper->buffer, 0);
  begin (paper, title, date_of (document));
  if (!put (paper, document, title, ret_pages, error))
    {
      cf_paper_give_up (paper);
      return FALSE;
    }
  return end (paper, error);
}

GBytes *
cf_paper_bytes (CfPaper *paper, const CfPaperDocument *document, guint *ret_pages, GError **error)
{
  return draw (paper, document, ret_pages, error) ? g_bytes_new (paper->buffer->data, paper->buffer->len) : NULL;
}

gboolean
cf_paper_file (CfPaper *paper, const CfPaperDocument *document, const char *path, guint *ret_pages, GError **error)
{
  return draw (paper, document, ret_pages, error) && cf_whole_file_write (path, NULL, paper->buffer->data, paper->buffer->len, FALSE, error);
}

/* --- a print file ------------------------------------------------------------------------------------------------------------------ */

gboolean
cf_paper_open (CfPaper *paper, const char *title, CfDate date, CfPaperWrite write, gpointer data, GError **error)
{
  g_assert (!paper->is_open);
  paper->write = write;
  paper->write_data = data;
  g_byte_array_set_size (paper->buffer, 0);
  begin (paper, title, date);
  paper->is_open = TRUE;
  paper->pages = 0;
  return TRUE;
}

/* Lists the document that begins on the next page: its title, and for whom it is. */
static void
outline (CfPaper *paper, const CfPaperDocument *document, const char *title)
{
  const char *name = document->invoice ? (document->invoice->party ? document->invoice->party->name : NULL)
                   : document->statement ? document->statement->customer->name
                   : document->receipt && document->receipt->customer ? document->receipt->customer->name
                   : document->ticket ? document->ticket->customer : document->offer && document->offer->party ? document->offer->party->name : NULL;
  g_autofree char *text = cf_text_is (name) ? g_strdup_printf ("%s, %s", title, name) : g_strdup (title), *valid = g_utf8_make_valid (text, -1);
  g_autofree char *place = g_strdup_printf ("page=%u pos=[0 0]", paper->pages + 1);
  cairo_pdf_surface_add_outline (paper->surface, CAIRO_PDF_OUTLINE_ROOT, valid, place, 0);
}

gboolean
cf_paper_add (CfPaper *paper, const CfPaperDocument *document, guint *ret_pages, GError **error)
{
  g_autofree char *title = cf_paper_title (document);
  guint pages = 0;

  g_assert (paper->is_open);
  if (!put (paper, document, title, &pages, error))
    return FALSE;
  outline (paper, document, title);
  paper->pages += pages;
  if (ret_pages)
    *ret_pages = pages;
  if (!paper->write_error)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&paper->write_error));
  return FALSE;
}

gboolean
cf_paper_close (CfPaper *paper, GError **error)
{
  g_assert (paper->is_open);
  paper->is_open = FALSE;
  return end (paper, error);
}

gboolean
cf_paper_write_stdio (gpointer data, const guint8 *bytes, gsize length, GError **error)
{
  if (fwrite (bytes, 1, length, data) == length)
    return TRUE;
  g_set_error (error, CF_ERROR, errno == ENOSPC ? CF_ERROR_FULL : CF_ERROR_RETRY, "The print file could not be written: %s", g_strerror (errno));
  return FALSE;
}
