/* invoice-private.h: an invoice while it is drawn: invoice.c has what stands around the table, invoice-table.c the table. Estimates and confirmations of orders are drawn with the same pieces (offer.c). */
#pragma once
#include "furniture.h"
#include "slip.h"

enum { CF_INVOICE_ROW, CF_INVOICE_EMPTY, CF_INVOICE_TOTALS, CF_INVOICE_NOTE, CF_INVOICE_SIGN };      /* kinds of strip */
enum { CODE, DESCRIPTION, QUANTITY, UNIT, PRICE, DISCOUNT, AMOUNT, COLUMNS };

typedef struct {
  CfPaper              *paper;
  const CfPaperInvoice *doc;
  const CfInvoice      *invoice;
  gboolean              credit;
  CfHead                head;
  CfSlip                slip;
  gboolean              has_slip;
  const char           *uri;
  /* the table */
  CfColumn              column[COLUMNS];  guint n_columns;      /* those shown */
  int                   at[COLUMNS];         /* place in column, −1 = not shown */
  guint                 quantity_digits, price_digits;
  double                digit, point;        /* widths in body type */
  gboolean              stacked;             /* the figures are so wide that the description stands on lines of its own above them */
} Invoice;

/* Which columns there are, and how wide. */
void     cf_invoice_table_lay  (Invoice *v);
/* Adds the rows' strips. FALSE: the amounts cannot be added up. */
gboolean cf_invoice_table_plan (Invoice *v, GError **error) CF_WARN_UNUSED;
void     cf_invoice_table_put  (Invoice *v, const CfStrip *strip, double y);

/* Pieces that offer.c uses too. The addresses of the party into the head; the subtotal and the taxes into the totals; how it is put on the page: @document begins with an Invoice. */
void     cf_invoice_addresses (Invoice *v);
void     cf_invoice_taxes     (Invoice *v);
void     cf_invoice_strip     (gpointer document, const CfStrip *strip, double y);
extern const CfFlowPieces cf_invoice_pieces;
