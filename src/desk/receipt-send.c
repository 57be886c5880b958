/* receipt-send.c: bytes to a receipt printer (receipt-printer.h). Where the printer can be asked it is asked first (DLE EOT), so that "no paper" is a sentence and not half a receipt. Jobs go one after the
 * other: two threads that print would mix their lines. */
#include "receipt-printer.h"
#include "device/transport.h"
#include "paper/escpos.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define OPEN_WITHIN CF_SECONDS (6)
#define SEND_WITHIN CF_SECONDS (25)
#define ANSWER_WITHIN CF_MS (700)
#define QUEUE_TITLE "Receipt"

static GMutex one_at_a_time;

/* --- status --- */

/* One answer to DLE EOT @n, which has bits 1 and 4 set and 0 and 7 clear; FALSE: it says nothing. */
static gboolean
ask (CfTransport *printer, guint8 n, guint8 *ret)
{
  const guint8 question[] = { 0x10, 0x04, n };
  guint8 answer[64];
  gsize sent, got;
  gint64 until = cf_transport_now (printer) + ANSWER_WITHIN;
  if (cf_transport_write (printer, question, sizeof question, until, &sent, NULL) != CF_IO_DONE)
    return FALSE;
  while (cf_transport_read (printer, answer, sizeof answer, until, &got, NULL) == CF_IO_DONE)
    for (gsize i = 0; i < got; i++)
      if ((answer[i] & 0x93) == 0x12) {
        *ret = answer[i];
        return TRUE;
      }
  return FALSE;
}

/* FALSE: it cannot print now. A printer that does not answer is printed to all the same. */
static gboolean
is_ready (CfTransport *printer, GError **error)
{
  guint8 offline, paper;
  const char *why = NULL;
  if (!ask (printer, 2, &offline))
    return TRUE;
  if (offline & 0x04)
    why = "its cover is open: close it, then print again";
  else if (offline & 0x20 || (ask (printer, 4, &paper) && paper & 0x60))
    why = "it has no paper: put in a new roll, then print again";
  else if (offline & 0x40)
    why = "it has a fault: switch it off and on, look for jammed paper, then print again";
  if (why)
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s: %s", cf_transport_name (printer), why);
  return !why;
}

/* --- ways --- */

static gboolean
send_to_device (const CfReceiptPrinter *to, GBytes *bytes, GError **error)
{
  g_autoptr (CfPrinterProfile) profile = cf_printer_profile_load (to->profile, error);
  g_autoptr (CfTransport) printer = profile ? cf_transport_new (to->address, error) : NULL;
  g_autoptr (GError) why = NULL;
  gsize n, sent = 0;
  const guint8 *data = g_bytes_get_data (bytes, &n);
  if (!printer)
    return FALSE;
  CfIo io = cf_transport_open (printer, cf_transport_now (printer) + OPEN_WITHIN, &why);
  if (io == CF_IO_DONE && profile->status && !is_ready (printer, error))
    return FALSE;
  if (io == CF_IO_DONE)
    io = cf_transport_write (printer, data, n, cf_transport_now (printer) + SEND_WITHIN, &sent, &why);
  if (io == CF_IO_DONE)
    io = cf_transport_drain (printer, cf_transport_now (printer) + SEND_WITHIN, &why);
  if (io == CF_IO_DONE)
    return TRUE;
  if (sent > 0)
    g_set_error (error, CF_ERROR, CF_ERROR_UNKNOWN, "%s: it stopped in the middle: look at the paper, then print again", cf_transport_name (printer));
  else if (why)
    g_propagate_prefixed_error (error, g_steal_pointer (&why), "The receipt printer: ");
  else
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "%s does not answer: see whether it is switched on and plugged in, then print again", cf_transport_name (printer));
  return FALSE;
}

static gboolean
send_to_queue (const char *queue, const char *title, GBytes *bytes, GCancellable *cancel, GError **error)
{
  g_autoptr (GError) why = NULL;
  g_autoptr (GBytes) said = NULL;
  g_autoptr (GSubprocess) lp = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &why, "timeout", "20", "lp", "-d", queue, "-t", title, "-o", "raw", NULL);
  if (lp && !g_subprocess_communicate (lp, bytes, cancel, NULL, &said, &why)) {
    g_subprocess_force_exit (lp);
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "The print queue “%s”: %s", queue, why->message);
    return FALSE;
  }
  if (lp && g_subprocess_get_successful (lp))
    return TRUE;
  if (!lp || (g_subprocess_get_if_exited (lp) && g_subprocess_get_exit_status (lp) == 127)) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "The print system is not installed: lp is missing, of the package cups-client");
    return FALSE;
  }
  gsize n;
  const char *raw = g_bytes_get_data (said, &n);
  g_autofree char *text = g_utf8_make_valid (raw ? raw : "", (gssize) n);
  g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "The print queue “%s” took nothing: %s", queue, g_strstrip (text));
  return FALSE;
}

static gboolean
add_to_file (const char *path, GBytes *bytes, GError **error)
{
  gsize n;
  const guint8 *data = g_bytes_get_data (bytes, &n);
  int fd = open (path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0)
    return cf_file_error ("printing to", path, errno, error);
  while (n > 0) {
    gssize wrote = write (fd, data, n);
    if (wrote < 0 && errno == EINTR)
      continue;
    if (wrote < 0) {
      int failed = errno;
      close (fd);
      return cf_file_error ("printing to", path, failed, error);
    }
    data += wrote;
    n -= (gsize) wrote;
  }
  return close (fd) == 0 || cf_file_error ("printing to", path, errno, error);
}

/* What follows @scheme in the address; NULL: it is of another. */
static const char *
after (const char *address, const char *scheme)
{
  return g_str_has_prefix (address, scheme) ? address + strlen (scheme) : NULL;
}

gboolean
cf_receipt_printer_check (const CfReceiptPrinter *printer, GError **error)
{
  const char *address = printer->address ? printer->address : "", *queue = after (address, "cups:"), *file = after (address, "file:");
  g_autoptr (CfPrinterProfile) profile = cf_printer_profile_load (printer->profile ? printer->profile : "", error);
  if (!profile)
    return FALSE;
  if (queue && *queue && *queue != '-' && !strpbrk (queue, " \t\n/#"))
    return TRUE;
  if (file && g_path_is_absolute (file))
    return TRUE;
  if (queue || file) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "The address %s: %s", address, queue ? "after cups: stands the name of a print queue" : "after file: stands a whole path, as in file:/home/me/receipts.bin");
    return FALSE;
  }
  g_autoptr (CfTransport) transport = cf_transport_new (address, error);
  return transport != NULL;
}

gboolean
cf_receipt_send (const CfReceiptPrinter *printer, const char *title, GBytes *bytes, GCancellable *cancel, GError **error)
{
  if (!cf_receipt_printer_check (printer, error))
    return FALSE;
  const char *queue = after (printer->address, "cups:"), *file = after (printer->address, "file:");
  g_mutex_lock (&one_at_a_time);
  gboolean ok = queue ? send_to_queue (queue, title ? title : QUEUE_TITLE, bytes, cancel, error) : file ? add_to_file (file, bytes, error) : send_to_device (printer, bytes, error);
  g_mutex_unlock (&one_at_a_time);
  return ok;
}

gboolean
cf_receipt_pulse (const CfReceiptPrinter *printer, GError **error)
{
  g_autoptr (CfPrinterProfile) profile = cf_printer_profile_load (printer->profile ? printer->profile : "", error);
  if (!profile)
    return FALSE;
  if (!printer->drawer || !profile->drawer) {
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "No drawer hangs on the receipt printer: say so in Settings, Receipt Printer, if there is one");
    return FALSE;
  }
  g_autoptr (GBytes) pulse = cf_escpos_pulse ();
  CfReceiptPrinter plain = *printer;                                    /* a drawer opens although the paper is out */
  char unasked[] = "generic-80";
  if (!g_str_has_prefix (plain.address, "cups:") && !g_str_has_prefix (plain.address, "file:"))
    plain.profile = unasked;
  return cf_receipt_send (&plain, "Drawer", pulse, NULL, error);
}
