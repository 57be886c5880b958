/* import-private.h: what the files of the importer share. The way of a file: rows with their cells by field (import.c), values read from cells (import-cells.c), documents made of
 * rows, acts in one batch (one file per kind). Each row ends as imported, already there, or refused with a field and a sentence. Private to desk. */
#pragma once
#include "import.h"
#include "ledger/invoice.h"
#include "ledger/price.h"
#include "store/records.h"

#define CF_IMPORT_FIELDS_MAX 32

typedef enum { CF_ROW_WAITING = 0, CF_ROW_IMPORTED = 1, CF_ROW_ALREADY = 2, CF_ROW_REFUSED = 3 } CfRowState;

typedef struct {
  gint64       line;
  const char **cells;                /* by field; never NULL, "" where there is none */
  CfMoney      amount_minor;         /* what the row says it comes to */
  guint8       state;                /* CfRowState */
  guint8       has_amount;
  guint16      code;                 /* CfOutcome of a refused row */
  guint        next;                 /* next row of the same document, 0 = none (row 0 is never a next) */
} CfImportRow;

typedef struct {
  CfShop            *shop;
  CfWho             *who;
  const CfImportAsk *ask;
  const char        *name;           /* of the file */
  const CfImportField *fields;
  guint              n_fields;
  int                column[CF_IMPORT_FIELDS_MAX];      /* field → column; negative: none */
  gboolean           minor[CF_IMPORT_FIELDS_MAX];       /* the column holds whole minor units */
  char              *heads[CF_IMPORT_FIELDS_MAX];       /* head of the column, for sentences */
  GArray            *rows;           /* CfImportRow */
  GStringChunk      *texts;
  GHashTable        *customers;      /* what a cell says → CfId (0: none); found once */
  GHashTable        *items;          /* code → CfId * */
  GHashTable        *taxes;          /* rate → CfImportTax */
  GHashTable        *terms;          /* words → CfId * */
  GPtrArray         *tenders;        /* CfTender *, by rank */
  CfCustomer         customer;       /* the last one loaded: rows of one customer come together */
  GError            *error;          /* the world failed: everything stops */
  gboolean           hinted_date, hinted_decimal, hinted_customer;
  CfImportResult    *ret;
} CfImport;

#define CF_CELL(im, row, field) ((row)->cells[field])
static inline gboolean cf_import_has (const CfImport *im, guint field) { return im->column[field] >= 0; }
static inline CfImportRow *cf_import_row (const CfImport *im, guint i) { return &g_array_index (im->rows, CfImportRow, i); }

/* import-map.c: which column is which field. Sets im->column; INVALID where a needed one is missing or the map is wrong. Folds "Invoice No." to "invoiceno". */
gboolean cf_import_map  (CfImport *im, char *const *heads, guint n, GError **error) CF_WARN_UNUSED;
char    *cf_import_fold (const char *head);

/* What a file says, inside a sentence: one line of valid UTF-8; what was cut off in the middle of a character ends before it. Takes @text, caller frees. */
char    *cf_import_sentence (char *text);

/* import-cells.c. Readers answer FALSE after refusing the row; an empty cell is 0 and TRUE unless @needed. */
void     cf_import_refuse   (CfImport *im, CfImportRow *row, guint field, CfOutcome code, const char *format, ...) G_GNUC_PRINTF (5, 6);      /* format NULL: the code's own sentence */
gboolean cf_import_money    (CfImport *im, CfImportRow *row, guint field, gboolean needed, CfMoney *ret);
gboolean cf_import_decimal  (CfImport *im, CfImportRow *row, guint field, gboolean needed, CfDecimal *ret);
gboolean cf_import_rate     (CfImport *im, CfImportRow *row, guint field, CfDecimal *ret);      /* "8.875", "8.875%", "8,875 %": percent */
gboolean cf_import_date     (CfImport *im, CfImportRow *row, guint field, gboolean needed, CfDate *ret);
gboolean cf_import_need     (CfImport *im, CfImportRow *row, guint field);
gboolean cf_import_text_ok  (CfImport *im, CfImportRow *row);                                   /* no control characters in any cell */
void     cf_import_amount   (CfImport *im, CfImportRow *row, CfMoney amount);                   /* what the row comes to, for the totals */
/* Rows of one document from @first on. */
void     cf_import_state    (CfImport *im, guint first, CfRowState state);
/* All rows of the document that are not refused yet, because of line @because. */
void     cf_import_refuse_rest (CfImport *im, guint first, guint field, gint64 because);
gboolean cf_import_any_refused (CfImport *im, guint first, gint64 *ret_line);
/* An act's answer for the rows of a document: state or refusal; FALSE: the world failed. Takes @failed. */
gboolean cf_import_answer   (CfImport *im, guint first, guint field, CfOutcome outcome, GError *failed);
/* Chains rows with the same text in @field: indices of the first ones, in order of the file. Rows without are their own. */
GArray  *cf_import_group    (CfImport *im, guint field);
gboolean cf_import_step     (CfImport *im, guint64 done, guint64 total);                        /* progress; FALSE: stopped, im->error is set */

/* import-find.c: things that cells name. FALSE after refusing the row or failing (im->error). */
gboolean cf_import_customer (CfImport *im, CfImportRow *row, guint field, int name_field, int country_field, CfId *ret);      /* creates where asked */
gboolean cf_import_walk_in  (CfImport *im, CfImportRow *row, CfId *ret);
gboolean cf_import_load_customer (CfImport *im, CfId id, const CfCustomer **ret);
gboolean cf_import_tender   (CfImport *im, CfImportRow *row, guint field, CfId *ret);           /* "" = other, else check */
gboolean cf_import_cash     (CfImport *im, CfImportRow *row, CfId *ret);
gboolean cf_import_terms    (CfImport *im, CfImportRow *row, guint field, CfId *ret);           /* words; made if there are none such */
/* The group whose rates come to @rate; made if there is none such. Borrowed; NULL after refusing or failing. */
typedef struct { CfTaxGroup group; CfTaxRate *rates; guint n_rates; } CfImportTax;
const CfImportTax *cf_import_tax (CfImport *im, CfImportRow *row, guint field, CfDecimal rate);
void     cf_import_tax_free (gpointer tax);
/* The document of @number that is @customer_id's (0: whoever's), and whose it is: 0 after refusing or failing. */
CfId     cf_import_numbered (CfImport *im, CfImportRow *row, guint field, const char *number, CfId customer_id, CfId *ret_customer);
gboolean cf_import_item     (CfImport *im, const char *code, CfId *ret);                        /* 0 in *ret if there is none */
/* ISO 3166 alpha-2 of a country by code or name, in English or its own language; NULL if it is not known. Static. */
const char *cf_import_country (const char *text);

/* import-document.c: posts a document of @first's rows. @invoice has kind, number, customer_id, date, due and texts; lines, totals and taxes are complete. */
gboolean cf_import_post     (CfImport *im, guint first, guint field, CfInvoice *invoice);
/* Computes lines into @invoice by the one totals function. FALSE after refusing. */
gboolean cf_import_totals   (CfImport *im, CfImportRow *row, guint field, const CfDraftLine *lines, guint n, const CfTaxGroup *groups, guint n_groups, const CfTaxRate *rates, guint n_rates,
                             CfInvoice *invoice);
/* The same for one line of @amount, quantity 1. */
gboolean cf_import_one_line (CfImport *im, CfImportRow *row, guint field, CfMoney amount, const char *description, CfInvoice *invoice);
/* due from the cell, else by the words in @terms_field (−1: none), else by the customer's terms. */
gboolean cf_import_due      (CfImport *im, CfImportRow *row, int due_field, int terms_field, CfInvoice *invoice);

/* One per kind: works through all rows inside the batch. FALSE: im->error. */
gboolean cf_import_customers (CfImport *im);
gboolean cf_import_items     (CfImport *im);
gboolean cf_import_invoices  (CfImport *im);
gboolean cf_import_payments  (CfImport *im);
gboolean cf_import_opening   (CfImport *im);
gboolean cf_import_sales     (CfImport *im);
gboolean cf_import_corrections (CfImport *im);

/* Fields by number, in the order of import-words.c's tables. */
enum { CUSTOMER_NAME, CUSTOMER_ID, CUSTOMER_NUMBER, CUSTOMER_FIRST, CUSTOMER_LAST, CUSTOMER_COMPANY, CUSTOMER_EMAIL, CUSTOMER_PHONE, CUSTOMER_ADDRESS, CUSTOMER_ADDRESS2, CUSTOMER_CITY,
       CUSTOMER_REGION, CUSTOMER_POSTCODE, CUSTOMER_COUNTRY, CUSTOMER_TERMS, CUSTOMER_TAX_ID, CUSTOMER_LIMIT, CUSTOMER_NOTE, CUSTOMER_LANGUAGE, CUSTOMER_SINCE, CUSTOMER_STATEMENT };
enum { ITEM_CODE, ITEM_NAME, ITEM_DESCRIPTION, ITEM_UNIT, ITEM_PRICE };
enum { INVOICE_NUMBER, INVOICE_CUSTOMER, INVOICE_DATE, INVOICE_CUSTOMER_NAME, INVOICE_AMOUNT, INVOICE_TOTAL, INVOICE_ITEM, INVOICE_DESCRIPTION, INVOICE_UNIT, INVOICE_QUANTITY, INVOICE_PRICE, INVOICE_DISCOUNT,
       INVOICE_TAX_RATE, INVOICE_TAX, INVOICE_LINE_AMOUNT, INVOICE_DUE, INVOICE_TERMS, INVOICE_REFERENCE, INVOICE_PO, INVOICE_NOTE, INVOICE_KIND };
enum { PAYMENT_DATE, PAYMENT_AMOUNT, PAYMENT_CUSTOMER, PAYMENT_CUSTOMER_NAME, PAYMENT_INVOICE, PAYMENT_TENDER, PAYMENT_REFERENCE, PAYMENT_NOTE, PAYMENT_ID, PAYMENT_KIND, PAYMENT_SUBJECT };
enum { OPENING_CUSTOMER, OPENING_AMOUNT, OPENING_CUSTOMER_NAME, OPENING_NUMBER, OPENING_DATE, OPENING_DUE, OPENING_TERMS, OPENING_DESCRIPTION, OPENING_REFERENCE, OPENING_PO };
enum { CORRECTION_KIND, CORRECTION_DATE, CORRECTION_AMOUNT, CORRECTION_ID, CORRECTION_CUSTOMER, CORRECTION_CUSTOMER_NAME, CORRECTION_DOCUMENT, CORRECTION_CREDIT, CORRECTION_PAYMENT, CORRECTION_TENDER,
       CORRECTION_REFERENCE, CORRECTION_CODE, CORRECTION_REASON };
enum { SALES_NUMBER, SALES_QUANTITY, SALES_PRICE, SALES_DATE, SALES_ITEM, SALES_DESCRIPTION, SALES_CUSTOMER, SALES_CUSTOMER_NAME, SALES_COUNTRY, SALES_TOTAL };
