/* invoice.h: issued documents. The rows are the frozen content: nothing in them ever changes. A draft and its invoice are two things with two ids. */
#pragma once
#include "base/types.h"

typedef enum { CF_INVOICE_INVOICE = 1, CF_INVOICE_CREDIT_MEMO = 2, CF_INVOICE_LATE_FEE = 3, CF_INVOICE_OPENING = 4, CF_INVOICE_RETURN_FEE = 5 } CfInvoiceKind;

typedef struct {
  CfId      item_id;
  char     *code, *description, *unit;
  CfDecimal quantity, unit_price, discount_rate;
  CfId      tax_group_id;
  CfMoney   amount_minor;                                   /* quantity × price less discount, as shown on the line (tax inside if the group is inclusive and counts) */
  gint64    subject_line;                                   /* credit memo: which line of the subject it takes back, from 1; 0 = none */
  CfId      job_id;                                         /* what it bills; 0 = none */
} CfInvoiceLine;

typedef struct {                                            /* evidence: one per group and rate that counted */
  CfId      tax_group_id, tax_rate_id;                      /* the group too: a credit memo must know which lines a rate was on, also after the group was edited */
  char     *jurisdiction, *name;
  CfDecimal rate;
  gint64    inclusive;
  CfMoney   base_minor, tax_minor, exempt_minor;            /* exempt_minor: base not taxed because of the certificate */
} CfInvoiceTax;

typedef struct {
  CfId          id;
  CfInvoiceKind kind;
  CfId          series_id;  gint64 sequence;  char *number;   /* sequence: place in its series; number as printed */
  CfId          customer_id, location_id;
  CfDate        date, due;
  char         *terms;                                      /* as words: "2 % 10 net 30" */
  CfDate        discount_until;  CfMoney discount_minor;    /* what may be taken off if paid by then */
  char         *po, *reference, *note;
  gint64        currency;                                   /* ISO 4217 number */
  CfRounding    rounding;  gint64 rounds_per_document;      /* by which rule the tax was rounded */
  CfMoney       subtotal_minor, tax_minor, total_minor;     /* subtotal without tax; total = subtotal + tax. Positive on credit memos too */
  CfId          subject_id;  gint64 step;                   /* credit memo, fee: the invoice or payment it is about; late fee: its step */
  CfId          draft_id;  char *draft_version;             /* what was issued: "group:stamp:station" of each edited group */
  CfId          certificate_id;  char *exempt_region, *exempt_reason, *exempt_number;  CfDate exempt_expires;   /* evidence of exemption */
  CfId          order_id;                                   /* whose jobs it bills; 0 = none */
  CfInvoiceLine *lines; guint n_lines;
  CfInvoiceTax  *taxes; guint n_taxes;
} CfInvoice;

/* Bill-to and ship-to as they stood at issue; apart from the money, so that a person can be redacted. id = the invoice's. */
typedef struct {
  CfId  id, customer_id;
  char *name, *company, *address, *city, *region, *postcode, *country, *tax_id, *email;
  char *ship_name, *ship_address, *ship_city, *ship_region, *ship_postcode, *ship_country;
} CfInvoiceParty;

typedef struct { CfId id, invoice_id, customer_id; CfDate date; char *reason; } CfInvoiceVoid;
typedef enum { CF_WRITE_OFF_BAD_DEBT = 1, CF_WRITE_OFF_SMALL = 2, CF_WRITE_OFF_DISCOUNT = 3 } CfWriteOffKind;
typedef struct { CfId id, item_id, customer_id; CfDate date; CfWriteOffKind kind; gint64 currency; CfMoney amount_minor; char *reason; } CfWriteOff;
typedef struct { CfId id, invoice_id; gint64 step; CfDate date; char *reason; } CfFeeWaiver;      /* id derived from invoice and step */
