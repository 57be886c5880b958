/* receipt-printer.c: what a receipt printer is sent, and which printers there are (receipt-printer.h). */
#include "receipt-printer.h"
#include "document-pdf.h"
#include "device/plugged.h"
#include "ledger/code.h"
#include "paper/escpos.h"
#include <string.h>

void
cf_receipt_printer_clear (CfReceiptPrinter *printer)
{
  g_clear_pointer (&printer->address, g_free);
  g_clear_pointer (&printer->profile, g_free);
  g_clear_pointer (&printer->code_page, g_free);
}

void
cf_receipt_printer_copy (const CfReceiptPrinter *printer, CfReceiptPrinter *ret)
{
  *ret = (CfReceiptPrinter) { g_strdup (printer->address), g_strdup (printer->profile), g_strdup (printer->code_page), printer->mm, printer->drawer };
}

/* --- the bytes --- */

typedef struct { CfPaper *paper; const char *code; CfRoll *roll; } Drawing;

static gboolean
draw (const CfPaperReceipt *receipt, gpointer data, GError **error)
{
  Drawing *drawing = data;
  return (drawing->roll = cf_roll_receipt (drawing->paper, receipt, drawing->code, error)) != NULL;
}

GBytes *
cf_receipt_encode (CfPaper *paper, const CfRoll *roll, const CfReceiptPrinter *printer, GError **error)
{
  g_autoptr (CfPrinterProfile) profile = cf_printer_profile_load (printer->profile, error);
  const char *page = printer->code_page && *printer->code_page ? printer->code_page : NULL;
  return profile ? cf_escpos_roll (paper, roll, &(CfEscposHow) { profile, printer->mm, page }, error) : NULL;
}

GBytes *
cf_receipt_roll (CfShop *shop, CfId payment_id, gboolean copy, const CfReceiptPrinter *printer, GError **error)
{
  g_auto (CfPaperLooks) looks = { 0 };
  char code[CF_CODE_TEXT];
  if (!cf_paper_looks_load (shop, G_MAXINT64, &looks, error))
    return NULL;
  g_autoptr (CfPaper) paper = cf_paper_new (&looks.shop, error);
  Drawing drawing = { paper, cf_code_text (CF_CODE_PAYMENT, payment_id, code), NULL };
  if (!paper || !cf_receipt_with (shop, payment_id, copy, draw, &drawing, error))
    return NULL;
  g_autoptr (CfRoll) roll = drawing.roll;
  return cf_receipt_encode (paper, roll, printer, error);
}

GBytes *
cf_receipt_test_page (CfShop *shop, const CfReceiptPrinter *printer, GError **error)
{
  g_auto (CfPaperLooks) looks = { 0 };
  g_autoptr (CfPrinterProfile) profile = cf_printer_profile_load (printer->profile, error);
  if (!profile || !cf_paper_looks_load (shop, G_MAXINT64, &looks, error))
    return NULL;
  g_autoptr (CfPaper) paper = cf_paper_new (&looks.shop, error);
  if (!paper)
    return NULL;
  CfPrinterWidth width = cf_printer_profile_width (profile, printer->mm);
  g_autoptr (CfRoll) roll = cf_roll_new ();
  g_autofree char *dots = g_strdup_printf ("%u dots, %u columns", width.dots, width.columns);
  GString *ruler = g_string_new (NULL);
  for (guint i = 1; i <= width.columns; i++)
    g_string_append_c (ruler, (char) ('0' + i % 10));
  cf_roll_head (roll, paper);
  cf_roll_mark (roll, CF_ROLL_GAP);
  cf_roll_text (roll, CF_ROLL_CENTER | CF_ROLL_BOLD | CF_ROLL_TALL, "Test print");
  cf_roll_text (roll, CF_ROLL_CENTER, profile->title);
  cf_roll_text (roll, CF_ROLL_CENTER, dots);
  cf_roll_text (roll, 0, ruler->str);
  cf_roll_pair (roll, 0, "Letters", "ÄÖÜß éèçñ åøæ €");
  cf_roll_pair (roll, 0, "Drawn where it must be", "Łódź Київ");
  cf_roll_pair (roll, CF_ROLL_BOLD | CF_ROLL_TALL, "Figures", "1,234.56");
  cf_roll_code (roll, CF_ROLL_QR, "CFTEST");
  cf_roll_foot (roll, paper);
  g_string_free (ruler, TRUE);
  return cf_receipt_encode (paper, roll, printer, error);
}

GBytes *
cf_receipt_badge (CfShop *shop, const CfStaff *staff, const CfReceiptPrinter *printer, GError **error)
{
  g_auto (CfPaperLooks) looks = { 0 };
  char code[CF_CODE_TEXT];
  if (!cf_paper_looks_load (shop, G_MAXINT64, &looks, error))
    return NULL;
  g_autoptr (CfPaper) paper = cf_paper_new (&looks.shop, error);
  if (!paper)
    return NULL;
  g_autoptr (CfRoll) roll = cf_roll_new ();
  cf_code_text (CF_CODE_STAFF, staff->id, code);
  cf_roll_text (roll, CF_ROLL_CENTER, looks.shop.name);
  cf_roll_text (roll, CF_ROLL_CENTER | CF_ROLL_BOLD | CF_ROLL_TALL, staff->name);
  cf_roll_mark (roll, CF_ROLL_GAP);
  cf_roll_code (roll, CF_ROLL_CODE, code);
  cf_roll_mark (roll, CF_ROLL_GAP);
  cf_roll_code (roll, CF_ROLL_QR, code);
  return cf_receipt_encode (paper, roll, printer, error);
}

gboolean
cf_receipt_opens_drawer (const CfPayment *payments, guint n)
{
  for (guint i = 0; i < n; i++)
    if (payments[i].tender_kind == CF_TENDER_CASH || payments[i].tender_kind == CF_TENDER_CHECK)
      return TRUE;
  return FALSE;
}

/* --- which there are --- */

void
cf_receipt_printer_found_free (CfReceiptPrinterFound *found)
{
  g_free (found->address);
  g_free (found->name);
  g_free (found->profile);
  g_free (found->trouble);
  g_free (found);
}

static const char *
profile_for (const char *name)
{
  static const struct { const char *part, *profile; } known[] = { { "tm-t88", "epson-tm-t88" }, { "tm-", "epson-tm-t20" }, { "epson", "epson-tm-t20" }, { "star", "star-escpos" }, { "tsp", "star-escpos" },
                                                                  { "bixolon", "bixolon-srp-350" }, { "srp-", "bixolon-srp-350" }, { "58", "generic-58" } };
  g_autofree char *lower = g_utf8_strdown (name, -1);
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (strstr (lower, known[i].part))
      return known[i].profile;
  return "generic-80";
}

static void
add (GPtrArray *into, const char *address, const char *name, const char *trouble)
{
  CfReceiptPrinterFound *found = g_new0 (CfReceiptPrinterFound, 1);
  *found = (CfReceiptPrinterFound) { g_strdup (address), g_strdup (name), g_strdup (profile_for (name)), g_strdup (trouble) };
  g_ptr_array_add (into, found);
}

static gboolean
is_terminal (guint16 vendor, guint16 product)
{
  return FALSE;
}

/* Queues of the print system, as lpstat names them: "device for QUEUE: URI". No print system: none; one that does not answer is not waited for. */
static void
add_queues (GPtrArray *into)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C", TRUE);
  g_autoptr (GSubprocess) lpstat = g_subprocess_launcher_spawn (launcher, NULL, "timeout", "4", "lpstat", "-v", NULL);
  g_autofree char *out = NULL;
  if (!lpstat || !g_subprocess_communicate_utf8 (lpstat, NULL, NULL, &out, NULL, NULL) || !g_subprocess_get_successful (lpstat) || !out)
    return;
  g_auto (GStrv) lines = g_strsplit (out, "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    const char *name = g_str_has_prefix (lines[i], "device for ") ? lines[i] + strlen ("device for ") : NULL, *colon = name ? strchr (name, ':') : NULL;
    if (!colon)
      continue;
    g_autofree char *queue = g_strndup (name, (gsize) (colon - name)), *address = g_strconcat ("cups:", queue, NULL);
    add (into, address, queue, NULL);
  }
}

GPtrArray *
cf_receipt_printers_found (void)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_receipt_printer_found_free);
  g_autoptr (GPtrArray) plugged = cf_plugged_list (is_terminal, NULL, NULL);
  for (guint i = 0; plugged && i < plugged->len; i++) {
    const CfPlugged *one = plugged->pdata[i];
    add (found, one->address, one->name, one->trouble);
  }
  add_queues (found);
  return found;
}
