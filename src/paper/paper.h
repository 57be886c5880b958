/* paper.h: documents on paper, drawn as PDF from plain structs: invoice, credit memo, late fee; statement; payment receipt; report; estimate,
 * order confirmation; job ticket.
 *
 * Pure: the same structs give the same bytes, in any batch, on any thread (the creation date is the document's date; Latin, Greek and Cyrillic text
 * uses a typeface built into the program; other scripts are shaped by pango with the installed fonts). Amounts come ready in minor units from the
 * ledger: nothing here computes what is owed. The only sums made are the carried totals of the rows printed, with checked adds.
 *
 * A CfPaper keeps the shop's looks, the fonts and the measured widths for any number of documents: one per thread, no globals; two may work at once.
 * All structs are borrowed for the call only (the shop is copied). Text is UTF-8; NULL and "" both mean none; text may have several lines ("\n").
 * What is not UTF-8 shows as U+FFFD. Errors: CF_ERROR_INVALID (a link or logo that cannot be used, a currency that there is not, amounts that cannot be added up),
 * and what the writer or the disk gives. */
#pragma once
#include "base/error.h"
#include "ledger/customer.h"
#include "ledger/entry.h"
#include "ledger/invoice.h"
#include "ledger/payment.h"

typedef enum { CF_PAPER_LETTER = 1, CF_PAPER_A4 = 2, CF_PAPER_LETTER_ACROSS = 3, CF_PAPER_A4_ACROSS = 4 } CfPaperSize;      /* across: landscape, for reports */

typedef struct {
  const char *name, *address, *city, *region, *postcode, *country;    /* country ISO 3166 alpha-2: it decides how addresses are laid out, and is left out of addresses at home */
  const char *phone, *email, *web, *tax_id;
  const void *logo;  gsize logo_length;                     /* bytes of a PNG or JPEG file; NULL: the name stands there alone */
  CfPaperSize size;                                         /* 0 = Letter */
  const char *date_format;                                  /* for cf_date_format; NULL = "MMM d, yyyy" */
  char        decimal, group;                               /* of amounts; 0 = '.' and ',' ; group ' ' = a no-break space */
  guint32     accent;                                       /* 0xRRGGBB; 0 = the house's blue */
  const char *invoice_text, *statement_text, *receipt_text; /* terms and thanks under the totals */
  const char *payee;                                        /* to whom checks are made out; NULL = name */
  const char *remit_to;                                     /* where checks go, in lines; NULL = the shop's name and address */
  gboolean    no_code;                                      /* a pay link stands there in letters only, without a QR code */
  gboolean    practice;                                     /* nothing on it is real: each page says so, whatever it is */
  gboolean    slip;                                         /* remittance slip under invoices and statements with a balance */
} CfPaperShop;

/* Bits: what is stamped across the document. */
enum { CF_STAMP_PAID = 1, CF_STAMP_VOID = 2, CF_STAMP_COPY = 4, CF_STAMP_DRAFT = 8 };

/* Bits: what is left out of an invoice on wish (S2-53). What is left out changes no figure. */
enum {
  CF_HIDE_CODE = 1, CF_HIDE_UNIT = 2, CF_HIDE_PRICE = 4, CF_HIDE_DISCOUNT = 8,      /* columns; the discount stays in the amounts */
  CF_HIDE_SHIP_TO = 16, CF_HIDE_PO = 32 /* and reference */, CF_HIDE_TERMS = 64,
  CF_HIDE_NOTE = 128, CF_HIDE_TEXT = 256,                                           /* its own note; the shop's terms and thanks */
  CF_HIDE_PAYMENTS = 512,                                                           /* one by one: their sum stays */
  CF_HIDE_PAY_LINK = 1024 /* and its code */, CF_HIDE_SLIP = 2048,
};

/* What was put on the document so far, one row each under its total. */
typedef struct {
  CfDate      date;
  const char *words;                                        /* "Check 10233", "Credit memo 77", "Returned check 10233" */
  CfMoney     amount_minor;                                 /* lowers the balance if positive; negative: taken back */
} CfPaperPayment;

/* Invoice, credit memo, late fee, opening balance, returned-check fee: by invoice->kind. */
typedef struct {
  const CfInvoice      *invoice;
  const CfInvoiceParty *party;
  const char           *customer_number;
  const char           *about;                              /* number of the document that a credit memo or fee is about */
  const CfPaperPayment *payments;  guint n_payments;        /* oldest first */
  CfMoney               paid_minor, balance_minor;          /* as of drawing: total − paid = balance; credit memo: used, left to use */
  guint                 stamps;
  CfDate                stamp_date;                         /* paid or void since; 0 = not shown */
  const char           *pay_link;                           /* https URL: a link, and a QR code; only while something is owed */
  guint                 hides;                              /* CF_HIDE_… */
  const char           *code;                               /* what the bars at the foot of its first page say (ledger/code.h): a scan of the paper opens it; NULL = no bars */
} CfPaperInvoice;

/* A row of a statement. */
typedef struct {
  CfEntryKind          kind;                                /* says what it is: "Invoice", "Payment", … */
  const char          *number;                              /* the document's; "" for a payment without */
  const char          *reference;                           /* PO, check number, what it was for */
  const char          *words;                               /* instead of the name of the kind: "Check", "Card •4242"; NULL = by kind */
  CfDate               date, due;                           /* due 0 = none */
  CfMoney              amount_minor;                        /* charges positive; payments and credits negative */
  CfMoney              open_minor;                          /* open item, overdue: what is left of it, same sign. activity: balance after this row */
  gint64               days_late;                           /* > 0: overdue on the as-of date */
  const CfInvoiceLine *lines;  guint n_lines;               /* detail: the lines of the document; else 0 */
} CfPaperItem;

typedef struct {
  CfStatementKind    kind;
  const CfCustomer  *customer;
  const char        *terms;                                 /* "Net 30"; NULL = not shown */
  CfDate             as_of, since;                          /* since: activity, first day of the period */
  gint64             currency;                              /* ISO 4217 number */
  const CfPaperItem *items;  guint n_items;                 /* in the order printed */
  CfMoney            forward_minor;                         /* activity: balance before @since */
  CfMoney            current_minor, d1_30_minor, d31_60_minor, d61_90_minor, over_90_minor;      /* aging by due date */
  CfMoney            open_minor, unapplied_minor, overdue_minor;      /* open invoices; credit not used, positive; past due */
  CfMoney            balance_minor;                         /* open − unapplied = sum of the buckets − unapplied */
  CfMoney            listed_minor;                          /* sum of the rows shown, where the kind leaves some out; = balance otherwise */
  guint              stamps;
  const char        *pay_link;
  const char        *code;                                  /* as of an invoice */
} CfPaperStatement;

/* What a payment was put on. */
typedef struct {
  CfEntryKind kind;
  const char *number;
  CfDate      date, due;
  CfMoney     total_minor;                                  /* of the document */
  CfMoney     amount_minor;                                 /* put on it by this payment */
  CfMoney     balance_minor;                                /* left after it */
} CfPaperApplied;

/* What was sold: a line of the invoice. */
typedef struct { const char *what, *quantity; CfMoney amount_minor; } CfPaperSold;      /* quantity: as words, "2 ft"; NULL = one */

typedef struct {
  const CfPayment *const *tenders;  guint n_tenders;        /* the tenders of one sale, in order; at least one. A deposit says so */
  const char             *number;                           /* of the receipt; NULL = none */
  const CfCustomer       *customer;                         /* NULL = a walk-in */
  CfMoney                 received_minor;                   /* sum credited to the account by these tenders */
  gboolean                gives_back;                       /* a refund: the tender is what was given */
  const CfPaperSold      *sold;     guint n_sold;           /* where it pays for one sale */
  CfMoney                 sold_tax_minor;
  const CfPaperApplied   *applied;  guint n_applied;
  CfMoney                 unapplied_minor;                  /* of it not put on anything */
  gboolean                shows_balance;
  CfMoney                 balance_minor;                    /* the customer's, after this */
  const char             *taken_by;                         /* who took it; NULL = not shown */
  guint                   stamps;  CfDate stamp_date;
  const char             *card_lines;                       /* what the card schemes demand on it, as the terminal gave it; NULL = none */
  const char             *code;                             /* as of an invoice */
} CfPaperReceipt;

/* What was offered or ordered, with prices: an estimate, or the confirmation of an order. */
typedef struct {
  const CfInvoice      *invoice;                            /* its lines and sums as of an invoice; number, date, po, reference, note, currency. An estimate's due is its last day */
  const CfInvoiceParty *party;
  const char           *customer_number;
  gboolean              confirms;                           /* an order; else an estimate */
  gint64                version;                            /* of the estimate; 0 = it was not offered yet */
  gboolean              leaves_out;                         /* some lines are not in the sums: nothing is carried from page to page */
  const char           *about;                              /* the estimate that the order was made from */
  const char           *due;                                /* of the order, in words, with the time; NULL = not agreed */
  CfMoney               deposit_minor, paid_minor;          /* asked for; came so far */
  const char           *terms;  gint64 terms_version;       /* what is accepted with an approval */
  const char           *approved;                           /* "Approved by Ann Lee on Oct 3, 2026": instead of a line to sign */
  guint                 stamps;
  const char           *code;                               /* as of an invoice */
} CfPaperOffer;

/* What goes with a job through the shop: one of these a job. */
typedef struct {
  const char *number;                                       /* "O-1001-2": large, and as bars */
  CfDate      date;                                         /* of the PDF */
  CfDate      due;                                          /* its day of the week gives the band its colour; 0 = none */
  const char *due_words;                                    /* "Oct 9, 2026 16:30" */
  gboolean    rush;
  const char *customer, *phone;
  const char *quantity, *what, *options;                    /* options: lines */
  const char *order, *of, *po, *assignee;                   /* of: "2 of 3 jobs" */
  const char *const *steps;  guint n_steps;  int at_step;   /* boxes to tick, those before at_step ticked; −1: in none of them */
  const char *note, *remark;                                /* the job's; the order's */
} CfPaperTicket;

/* A report: a table of texts that are ready made. */
typedef struct { const char *title; gboolean number; } CfPaperColumn;      /* number: right-aligned, never cut */
typedef struct {
  const char *title, *subtitle;                             /* "Receivables by age", "On Oct 31, 2026" */
  CfDate      date;                                         /* of the PDF */
  const CfPaperColumn *columns;  guint n_columns;
  const char *const *cells;  guint n_rows;                  /* row by row; NULL and "" are blank */
  const char *const *sums;                                  /* n_columns; NULL: no line of sums */
  const char *note;                                         /* under the table; NULL = none */
} CfPaperReport;

/* One of them. */
typedef struct {
  const CfPaperInvoice   *invoice;
  const CfPaperStatement *statement;
  const CfPaperReceipt   *receipt;
  const CfPaperReport    *report;
  const CfPaperOffer     *offer;
  const CfPaperTicket    *ticket;
} CfPaperDocument;

typedef struct _CfPaper CfPaper;
CfPaper *cf_paper_new  (const CfPaperShop *shop, GError **error) CF_WARN_UNUSED;
void     cf_paper_free (CfPaper *paper);                    /* NULL is fine; an open print file is given up */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfPaper, cf_paper_free)

/* One document as a PDF. @ret_pages may be NULL. */
GBytes  *cf_paper_bytes (CfPaper *paper, const CfPaperDocument *document, guint *ret_pages, GError **error) CF_WARN_UNUSED;
/* The same to a file: whole or not at all (base/whole-file.h; not synced). */
gboolean cf_paper_file  (CfPaper *paper, const CfPaperDocument *document, const char *path, guint *ret_pages, GError **error) CF_WARN_UNUSED;

/* Takes the next @length bytes of a PDF; FALSE with @error set stops it. */
typedef gboolean (*CfPaperWrite) (gpointer data, const guint8 *bytes, gsize length, GError **error);

/* One print file of many documents, each beginning on a new page with its own page numbers, and listed in the PDF's outline. Memory does not grow with
 * the documents' content. A document that cannot be drawn is refused by add and leaves the file as it was. Between open and close nothing else may be drawn with @paper. */
gboolean cf_paper_open  (CfPaper *paper, const char *title, CfDate date, CfPaperWrite write, gpointer data, GError **error) CF_WARN_UNUSED;
gboolean cf_paper_add   (CfPaper *paper, const CfPaperDocument *document, guint *ret_pages, GError **error) CF_WARN_UNUSED;
gboolean cf_paper_close (CfPaper *paper, GError **error) CF_WARN_UNUSED;
/* A writer for cf_paper_open: @data is a FILE *. */
gboolean cf_paper_write_stdio (gpointer data, const guint8 *bytes, gsize length, GError **error);

/* The title that a document carries, as in "Invoice 1042": for file names, mail subjects, the outline. Caller frees. */
char    *cf_paper_title (const CfPaperDocument *document);
