/* cf-till-load.h: what the till's place shows, read in one go by a thread. */
#pragma once
#include "cf-session.h"
#include "desk/receipt-printer.h"
#include "shop/till.h"

typedef struct { CfDrawerEntry entry; char *staff; } CfTillMove;
typedef struct { CfShift shift; CfShiftState state; CfShiftClose z; char *staff; } CfTillShift;      /* z.id 0: it was never closed. staff: who closed it, else who opened it */

typedef struct { CfId id; CfDate date; CfMoney amount_minor; char *reference, *customer; } CfTillCheck;

typedef struct {
  CfShiftState state;
  CfShift      shift;                /* the newest of this register; id 0: it never had one */
  char        *staff;                /* who opened it */
  CfId         count_id;             /* of the count that stands; 0: none */
  char        *typed;                /* a count half typed, as it was kept; or NULL */
  CfMoney      in_drawer_minor;      /* where no shift is open: what the last close left; never what is expected */
  CfMoney      outside_minor;        /* where no shift is open: cash that was taken without one since, by the books; where there never was one: ever */
  GArray      *moves;                /* CfTillMove of the open shift, the newest first */
  CfMoney      safe_minor;           /* cash that waits for the bank */
  GArray      *checks;               /* CfTillCheck that wait for it, the oldest first */
  GArray      *earlier;              /* CfTillShift that were closed, the newest first */
} CfTillNow;
/* Where a count half typed is kept (store/scratch.h). */
#define CF_TILL_COUNT_SCRATCH "till-count"
void     cf_till_now_free (gpointer now);
gpointer cf_till_now_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error);      /* CfSessionWork: a CfTillNow */

/* An X or Z report as it is shown: the close with the names of what it refers to. */
typedef struct {
  CfShift      shift;
  CfShiftClose z;                    /* id 0: an X */
  char        *staff;
  GPtrArray   *carried;              /* char *: a line for each of z.carried */
  GArray      *late;                 /* CfShiftFigure: what came after the Z */
  GPtrArray   *addresses;            /* char *: what a line opens; "" nothing */
} CfTillSheet;
void     cf_till_sheet_free (gpointer sheet);
/* @id: of a close; 0: an X of this register's newest shift. *@data: a CfTillAsk. */
typedef struct { CfId close_id; gboolean tells_expected; } CfTillAsk;
gpointer cf_till_sheet_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
/* The same as a PDF (GBytes). */
gpointer cf_till_pdf_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
/* The same as bytes for a receipt printer (CfReceiptDraw). */
GBytes  *cf_till_roll_draw (CfShop *shop, gpointer data, const CfReceiptPrinter *printer, GError **error);
