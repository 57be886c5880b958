/* printer.h: what a receipt printer can do, as data (data/printers/NAME.ini): a key file with one group.
 *
 *   [printer]
 *   title = Epson TM-T20          shown to people
 *   dots_80 = 576                 printable dots across a roll of 80 mm, a multiple of 4; dots_58 for 58 mm: one of them at least
 *   columns_80 = 48               characters of its font A across; with dots_80, and so columns_58
 *   pages = cp437:0 cp858:19      code pages (codepage.h) and the number that ESC t selects each by; the first is what it is set to
 *   qr = yes                      draws QR codes itself (GS ( k)
 *   barcode = yes                 draws Code 128 itself (GS k 73)
 *   cut = partial                 partial, full or none
 *   status = yes                  answers DLE EOT (paper, cover)
 *   drawer = yes                  has a socket for a cash drawer
 *   chinese = yes                 may start in its Chinese mode: FS . is sent first. Left out: no
 *
 * Lines that begin with # are remarks. Nothing else may stand in it, and nothing twice. */
#pragma once
#include "base/error.h"
#include "codepage.h"

#define CF_PRINTER_PAGES_MAX 16
typedef enum { CF_CUT_NONE = 0, CF_CUT_PARTIAL = 1, CF_CUT_FULL = 2 } CfCut;
typedef struct { guint dots, columns; } CfPrinterWidth;                  /* dots 0: it does not take this roll */
typedef struct {
  char          *name;                                                   /* "epson-tm-t20" */
  char          *title;
  CfPrinterWidth wide, narrow;                                           /* 80 mm, 58 mm */
  struct { const CfCodePage *page; guint8 number; } pages[CF_PRINTER_PAGES_MAX];
  guint          n_pages;                                                /* at least one */
  gboolean       qr, barcode, status, drawer, chinese;
  CfCut          cut;
} CfPrinterProfile;

/* INVALID with "NAME.ini line 7: …". @text need not end with a zero. */
CfPrinterProfile *cf_printer_profile_parse (const char *name, const char *text, gsize length, GError **error) CF_WARN_UNUSED;
void              cf_printer_profile_free  (CfPrinterProfile *profile);  /* NULL is fine */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfPrinterProfile, cf_printer_profile_free)

/* Those that come with the program: names, sorted, NULL at the end. Static. */
const char *const *cf_printer_profile_names (void);
/* One of those; NOT_FOUND. Or, where @name has a slash, the file of that path. */
CfPrinterProfile *cf_printer_profile_load (const char *name, GError **error) CF_WARN_UNUSED;
/* The roll of @mm (58 or 80; 0: the widest it takes). dots 0: not this one. */
CfPrinterWidth    cf_printer_profile_width (const CfPrinterProfile *profile, guint mm);
