/* cf-invoice-page-private.h: the page's parts: cf-invoice-page.c shows, cf-invoice-lines.c has the table of lines and what is below it, cf-invoice-acts.c does what is asked. */
#pragma once
#include "cf-invoice-page.h"
#include "cf-invoice-data.h"

struct _CfInvoicePage {
  GtkWidget     parent;
  GtkWidget    *box, *number, *state_box, *state_icon, *state, *subtitle, *customer, *customer_name, *pay, *print, *menu, *table, *totals, *open, *panels, *others, *others_empty, *related, *history, *flap, *preview, *show_preview,
               *problem_box, *problem, *group_link, *group_words, *note, *card_bin;
  CfSession    *session;
  GCancellable *cancel;
  CfInvoiceData *data;                                                  /* NULL: not read yet */
  CfId          id;
  char         *title;
  gboolean      reading, again;
};

/* cf-invoice-lines.c */
void cf_invoice_page_add_columns (CfInvoicePage *self);
void cf_invoice_page_show_lines  (CfInvoicePage *self);
void cf_invoice_page_show_totals (CfInvoicePage *self);
/* cf-invoice-panels.c */
void cf_invoice_page_show_panels (CfInvoicePage *self);
/* cf-invoice-acts.c: class actions "invoice.…". */
void cf_invoice_page_install_acts (GtkWidgetClass *klass);
/* Which of them can be pressed now. */
void cf_invoice_page_enable_acts (CfInvoicePage *self);
/* Takes @credit_id off @debit_id. A write-off is taken back whole: @credit_id is it, @debit_id 0. */
void cf_invoice_page_take_off    (CfInvoicePage *self, CfId credit_id, CfId debit_id, const char *what);
