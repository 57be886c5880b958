/* paper.c: the batch, and the files it writes. One cairo PDF surface at a time; what it writes is gathered in one buffer, which goes to the caller whole
 * (a document) or in large pieces (a print file).
 * Invariant: a document that cannot be drawn is refused before anything of it is put on a page. */
#include "paper-private.h"
#include "address.h"
#include "entry-words.h"
#include "notes.h"
#include "totals.h"
#include <cairo-pdf.h>
#include <glib/gstdio.h>
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
#define ACCENT 0x1f4e79

/* --- the batch ------------------------------------------------------------------------------------------------------------- */

#define DOT " · "

static char *
joined (const char *a, const char *b, const char *c)
{
  GString *text = g_string_new (NULL);
  const char *parts[] = { a, b, c };
  for (guint i = 0; i < 3; i++)
    if (cf_text_is (parts[i]))
      g_string_append_printf (text, "%s%s", text->len ? DOT : "", parts[i]);
  return g_string_free (text, FALSE);
}

static void
one_line (char **lines)
{
  g_auto (GStrv) parts = g_strsplit (*lines, "\n", -1);
  g_free (*lines);
  *lines = g_strjoinv (DOT, parts);
}

static void
copy_shop (CfPaper *paper, const CfPaperShop *shop)
{
  CfPaperShop *own = &paper->shop;
  const char **texts[] = { &own->name, &own->address, &own->city, &own->region, &own->postcode, &own->country, &own->phone, &own->email, &own->web, &own->tax_id,
                           &own->invoice_text, &own->statement_text, &own->receipt_text, &own->payee, &own->remit_to, &own->date_format };
  CfAddress address = { NULL, NULL, shop->address, shop->city, shop->region, shop->postcode, NULL };
  CfAddress named = address;
  g_autofree char *lines = NULL, *contact = NULL;

  *own = *shop;
  own->logo = NULL;
  own->logo_length = 0;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    *texts[i] = g_strdup (*texts[i]);
  address.country = named.country = own->country;
  named.name = own->name;
  paper->shop_address = cf_address_lines (&address, own->country);
  one_line (&paper->shop_address);
  contact = joined (own->phone, own->email, own->web);
  paper->shop_contact = cf_text_is (own->tax_id) ? g_strdup_printf ("%s\nTax number %s", contact, own->tax_id) : g_steal_pointer (&contact);
  lines = cf_address_lines (&named, own->country);
  paper->remit_to = cf_text_is (own->remit_to) ? g_strdup (own->remit_to) : g_steal_pointer (&lines);
  paper->payee = g_strdup_printf ("Please return this part with your payment. Checks payable to: %s", cf_text_is (own->payee) ? own->payee : cf_text_is (own->name) ? own->name : "us");
}

static void
free_shop (CfPaper *paper)
{
  CfPaperShop *own = &paper->shop;
  const char *texts[] = { own->name, own->address, own->city, own->region, own->postcode, own->country, own->phone, own->email, own->web, own->tax_id,
                          own->invoice_text, own->statement_text, own->receipt_text, own->payee, own->remit_to, own->date_format };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free ((char *) texts[i]);
  g_free (paper->shop_address);
  g_free (paper->shop_contact);
  g_free (paper->remit_to);
  g_free (paper->payee);
}

/* A date late in each month: one of them is the widest there is, as all digits are equally wide. */
static double
widest_date (CfPaper *paper)
{
  double widest = cf_fonts_width (&paper->fonts, CF_TYPE_LABEL_BOLD, "Due date");
  for (int month = 1; month <= 12; month++)
    {
      CfDate date;
      if (cf_date_from_ymd (2026, month, 28, &date))
        {
          double width = cf_fonts_width (&paper->fonts, CF_TYPE_BODY, cf_paper_date (paper, date));
          widest = MAX (widest, width);
        }
    }
  return widest;
}

CfPaper *
cf_paper_new (const CfPaperShop *shop, GError **error)
{
  CfLogo logo = { 0 };
  gboolean a4 = shop->size == CF_PAPER_A4;
  CfPaper *paper;

  if (shop->logo && !cf_logo_load (&logo, shop->logo, shop->logo_length, error))
    return NULL;
  paper = g_new0 (CfPaper, 1);
  paper->logo = logo;
  copy_shop (paper, shop);
  cf_fonts_init (&paper->fonts);
  cf_page_init (&paper->page, &paper->fonts, a4 ? 595.276 : 612, a4 ? 841.89 : 792, shop->accent ? shop->accent : ACCENT);
  cf_flow_init (&paper->flow);
  paper->format.decimal = shop->decimal ? shop->decimal : '.';
  paper->format.group = shop->group ? shop->group : ',';
  paper->format.date_format = cf_text_is (paper->shop.date_format) ? paper->shop.date_format : "MMM d, yyyy";
  paper->date_width = widest_date (paper);
  paper->words = g_string_chunk_new (4096);
  paper->totals = g_array_new (FALSE, FALSE, sizeof (CfTotal));
  paper->notes = g_array_new (FALSE, FALSE, sizeof (CfNote));
  paper->buffer = g_byte_array_new ();
  return paper;
}

static void
give_up (CfPaper *paper)
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

void
cf_paper_free (CfPaper *paper)
{
  if (!paper)
    return;
  paper->write = NULL;
  give_up (paper);
  cf_flow_clear (&paper->flow);
  cf_page_clear (&paper->page);
  cf_fonts_clear (&paper->fonts);
  cf_logo_clear (&paper->logo);
  free_shop (paper);
  g_string_chunk_free (paper->words);
  g_array_unref (paper->totals);
  g_array_unref (paper->notes);
  g_byte_array_unref (paper->buffer);
  g_free (paper);
}

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
  char iso[12], instant[32];
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (gather, paper, paper->page.width, paper->page.height);

  cf_date_iso (iso, sizeof iso, date);
  g_snprintf (instant, sizeof instant, "%sT00:00:00Z", iso);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  if (cf_text_is (paper->shop.name))
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, paper->shop.name);
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

static gboolean
put (CfPaper *paper, const CfPaperDocument *document, const char *title, guint *ret_pages, GError **error)
{
  gboolean ok;

  g_assert (!!document->invoice + !!document->statement + !!document->receipt == 1);
  cf_flow_reset (&paper->flow);
  g_string_chunk_clear (paper->words);
  g_array_set_size (paper->totals, 0);
  g_array_set_size (paper->notes, 0);
  paper->running = title;
  ok = document->invoice ? cf_paper_put_invoice (paper, document->invoice, error)
     : document->statement ? cf_paper_put_statement (paper, document->statement, error)
     : cf_paper_put_receipt (paper, document->receipt, error);
  if (ok && ret_pages)
    *ret_pages = paper->flow.pages->len;
  return ok;
}

static CfDate
date_of (const CfPaperDocument *document)
{
  return document->invoice ? document->invoice->invoice->date : document->statement ? document->statement->as_of : document->receipt->tenders[0]->date;
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
      give_up (paper);
      return FALSE;
    }
  return end (paper, error);
}

GBytes *
cf_paper_bytes (CfPaper *paper, const CfPaperDocument *document, guint *ret_pages, GError **error)
{
  return draw (paper, document, ret_pages, error) ? g_bytes_new (paper->buffer->data, paper->buffer->len) : NULL;
}

static gboolean
file_failed (const char *path, GError **error)
{
  int cause = errno;
  g_set_error (error, CF_ERROR, cause == ENOSPC || cause == EDQUOT ? CF_ERROR_FULL : cause == ENOENT || cause == ENOTDIR ? CF_ERROR_NOT_FOUND : CF_ERROR_DENIED,
               "The PDF could not be written to “%s”: %s", path, g_strerror (cause));
  return FALSE;
}

gboolean
cf_paper_file (CfPaper *paper, const CfPaperDocument *document, const char *path, guint *ret_pages, GError **error)
{
  g_autofree char *beside = g_strconcat (path, ".part", NULL);
  gboolean whole;
  FILE *file;

  if (!draw (paper, document, ret_pages, error))
    return FALSE;
  file = g_fopen (beside, "we");
  if (!file)
    return file_failed (path, error);
  setvbuf (file, NULL, _IONBF, 0);
  whole = fwrite (paper->buffer->data, 1, paper->buffer->len, file) == paper->buffer->len;
  if (fclose (file) == 0 && whole && g_rename (beside, path) == 0)
    return TRUE;
  file_failed (path, error);
  g_unlink (beside);
  return FALSE;
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
                   : document->statement ? document->statement->customer->name : document->receipt->customer ? document->receipt->customer->name : NULL;
  g_autofree char *text = cf_text_is (name) ? g_strdup_printf ("%s, %s", title, name) : g_strdup (title);
  g_autofree char *place = g_strdup_printf ("page=%u pos=[0 0]", paper->pages + 1);
  cairo_pdf_surface_add_outline (paper->surface, CAIRO_PDF_OUTLINE_ROOT, text, place, 0);
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
