/* cf-print.h: a PDF goes to a printer. Each kind of paper has a printer of this computer that is remembered: what is printed goes there at once; where none was chosen, or it is gone, the print dialog comes and
 * says so. */
#pragma once
#include <gtk/gtk.h>

typedef enum { CF_PRINT_DOCUMENT, CF_PRINT_RECEIPT } CfPrintKind;      /* documents: invoices, statements, reports */

/* @title: of the print job; translated. Any widget in a window will do for @parent; it may go meanwhile. What fails is told in a dialog; where it went to is told by the window, which offers another printer. */
void     cf_print     (GtkWidget *parent, CfPrintKind kind, const char *title, GBytes *pdf);
/* By the dialog, whatever is remembered. */
void     cf_print_ask (GtkWidget *parent, CfPrintKind kind, const char *title, GBytes *pdf);

/* --- what is remembered --- */
typedef enum { CF_PRINTER_NOT_CHOSEN, CF_PRINTER_ASK, CF_PRINTER_NAMED } CfPrinterChoice;
/* *ret_name: the caller's; NULL but for CF_PRINTER_NAMED. */
CfPrinterChoice cf_printer_get (CfPrintKind kind, char **ret_name);
/* @name NULL: to be asked each time. What the dialog remembered of another printer (paper, tray, sides) is forgotten. */
void            cf_printer_set (CfPrintKind kind, const char *name);
