/* receipt-printer.h: receipts on paper rolls, and the cash drawer that hangs on the printer: which printer, what it is sent, and sending it. Drawing reads the ledger; sending touches no ledger, so that a
 * print that fails undoes nothing and can be tried again.
 *
 * The address of a printer: usb:, serial: or tcp: (device/transport.h; a network printer listens at tcp:HOST:9100), cups:QUEUE for a queue of the print system (sent raw), file:PATH (added to its end; also
 * a device file such as /dev/usb/lp0). */
#pragma once
#include <gio/gio.h>
#include "paper/roll.h"
#include "shop/act.h"

typedef struct {
  char    *address, *profile;          /* profile: a name of paper/printer.h, or a path */
  char    *code_page;                  /* NULL or "": any that the profile has */
  guint    mm;                         /* 80, 58; 0: the widest that the printer takes */
  gboolean drawer;                     /* a drawer hangs on it */
} CfReceiptPrinter;
void     cf_receipt_printer_clear (CfReceiptPrinter *printer);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfReceiptPrinter, cf_receipt_printer_clear)
void     cf_receipt_printer_copy  (const CfReceiptPrinter *printer, CfReceiptPrinter *ret);
/* Whether address and profile can be used, without touching the printer. INVALID, NOT_FOUND. */
gboolean cf_receipt_printer_check (const CfReceiptPrinter *printer, GError **error) CF_WARN_UNUSED;

/* --- what is sent --- */
/* The receipt of a payment, all tenders of its sale; @copy: marked as one (T6). */
GBytes  *cf_receipt_roll     (CfShop *shop, CfId payment_id, gboolean copy, const CfReceiptPrinter *printer, GError **error) CF_WARN_UNUSED;
/* A page that shows width, letters, logo and code, and which profile it was made by. */
GBytes  *cf_receipt_test_page (CfShop *shop, const CfReceiptPrinter *printer, GError **error) CF_WARN_UNUSED;
/* A badge for one of the staff, to be scanned at the register: it asks for the PIN (W10). */
GBytes  *cf_receipt_badge    (CfShop *shop, const CfStaff *staff, const CfReceiptPrinter *printer, GError **error) CF_WARN_UNUSED;
/* Any roll, as bytes for @printer. */
GBytes  *cf_receipt_encode   (CfPaper *paper, const CfRoll *roll, const CfReceiptPrinter *printer, GError **error) CF_WARN_UNUSED;
/* Does taking these open the drawer? Cash and checks go into it; a card never does (T6). */
gboolean cf_receipt_opens_drawer (const CfPayment *payments, guint n);

/* --- sending --- */
/* Blocks, up to half a minute: in a thread. One at a time in a program. @title: of the job, where there is a queue. Errors say what to do: OFFLINE (not plugged in, switched off), RETRY (no paper, cover
 * open), BUSY, DENIED; UNKNOWN: some of it was sent, look at the paper. */
gboolean cf_receipt_send  (const CfReceiptPrinter *printer, const char *title, GBytes *bytes, GCancellable *cancel, GError **error) CF_WARN_UNUSED;
/* Opens the drawer: one pulse. INVALID where none hangs on it. */
gboolean cf_receipt_pulse (const CfReceiptPrinter *printer, GError **error) CF_WARN_UNUSED;

/* --- which there are --- */
typedef struct {
  char *address, *name, *profile;      /* profile: by what it calls itself; "generic-80" where that says nothing */
  char *trouble;                       /* why it cannot be opened; NULL: it can */
} CfReceiptPrinterFound;
void       cf_receipt_printer_found_free (CfReceiptPrinterFound *found);
/* On USB, on serial lines, and the print system's queues. Blocks for a second or two: in a thread. Array of CfReceiptPrinterFound, owned. */
GPtrArray *cf_receipt_printers_found (void);
