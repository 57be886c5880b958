/* escpos.h: a roll as the bytes that a receipt printer takes: ESC/POS, as Epson publishes it (TM printers, "ESC/POS Command Reference"), kept to what the profile says the printer has. Text goes in the
 * printer's code pages; a line that none of them can say is drawn. Pure: the same roll gives the same bytes. */
#pragma once
#include "printer.h"
#include "roll.h"

typedef struct {
  const CfPrinterProfile *profile;
  guint       mm;                      /* 80, 58; 0: the widest roll the printer takes */
  const char *code_page;               /* only this one of the profile's; NULL: any of them */
} CfEscposHow;

/* INVALID: the printer does not take this roll, or has no such code page. The paper is cut at the end, where the printer cuts. */
GBytes *cf_escpos_roll (CfPaper *paper, const CfRoll *roll, const CfEscposHow *how, GError **error) CF_WARN_UNUSED;
/* The pulse that opens the drawer: ESC p with its times, so that it comes at once and not with the next job. */
GBytes *cf_escpos_pulse (void);
