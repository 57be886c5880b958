/* paper-private.h: what the files of this folder share: the batch, and the pieces that all documents are made of. */
#pragma once
#include "paper.h"
#include "flow.h"
#include "format.h"
#include "logo.h"
#include "page.h"

typedef struct { const char *label, *text; } CfNote;

struct _CfPaper {
  CfPaperShop   shop;                        /* deep copy */
  char         *shop_address;                /* under the shop's name */
  char         *shop_contact;                /* "(718) 555-0142 · accounts@…" */
  char         *remit_to, *payee;
  CfFonts       fonts;
  CfFormat      format;
  double        date_width;                  /* of the widest date, in body type */
  CfLogo        logo;
  CfPage        page;
  CfFlow        flow;
  GStringChunk *words;                       /* texts made for the document at hand */
  GArray       *totals, *notes;              /* CfTotal, CfNote of the document at hand */
  const CfCurrency *currency;                /* of the document at hand */
  const char   *code;                        /* of the document at hand: bars at the foot of its first page; NULL = none */
  const char   *running;                     /* its line at the head of further pages and at the foot */
  /* the file being written */
  cairo_surface_t *surface;
  GByteArray   *buffer;                      /* reused from document to document */
  CfPaperWrite  write;  gpointer write_data;  GError *write_error;
  gboolean      is_open;
  guint         pages;                       /* in the print file so far */
};

/* A text that lives as long as the document at hand. */
const char *cf_paper_word (CfPaper *paper, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* Texts for the moment: see format.h. */
static inline const char *cf_paper_money (CfPaper *paper, CfMoney amount) { return cf_format_money (&paper->format, amount, paper->currency); }
static inline const char *cf_paper_price (CfPaper *paper, CfMoney amount) { return cf_format_price (&paper->format, amount, paper->currency); }
static inline const char *cf_paper_date (CfPaper *paper, CfDate date) { return cf_format_date (&paper->format, date); }
/* The same, kept as long as the document at hand. */
static inline const char *cf_paper_kept (CfPaper *paper, const char *text) { return g_string_chunk_insert (paper->words, text); }
static inline const char *cf_paper_kept_money (CfPaper *paper, CfMoney amount) { return cf_paper_kept (paper, cf_paper_money (paper, amount)); }
static inline const char *cf_paper_kept_price (CfPaper *paper, CfMoney amount) { return cf_paper_kept (paper, cf_paper_price (paper, amount)); }
static inline const char *cf_paper_kept_date (CfPaper *paper, CfDate date) { return cf_paper_kept (paper, cf_paper_date (paper, date)); }
static inline double cf_paper_money_width (CfPaper *paper, CfMoney amount) { return cf_fonts_width (&paper->fonts, CF_TYPE_BODY, cf_paper_money (paper, amount)); }

/* Each lays out one document, and if it can be drawn, draws its pages on paper->page. FALSE: nothing was drawn. */
gboolean cf_paper_put_invoice   (CfPaper *paper, const CfPaperInvoice *invoice, GError **error) CF_WARN_UNUSED;
gboolean cf_paper_put_statement (CfPaper *paper, const CfPaperStatement *statement, GError **error) CF_WARN_UNUSED;
gboolean cf_paper_put_receipt   (CfPaper *paper, const CfPaperReceipt *receipt, GError **error) CF_WARN_UNUSED;
gboolean cf_paper_put_report    (CfPaper *paper, const CfPaperReport *report, GError **error) CF_WARN_UNUSED;
gboolean cf_paper_put_offer     (CfPaper *paper, const CfPaperOffer *offer, GError **error) CF_WARN_UNUSED;
gboolean cf_paper_put_ticket    (CfPaper *paper, const CfPaperTicket *ticket, GError **error) CF_WARN_UNUSED;
/* Sets the currency of the document at hand. */
gboolean cf_paper_set_currency  (CfPaper *paper, gint64 number, GError **error) CF_WARN_UNUSED;
/* Adds to a carried total. */
gboolean cf_paper_carry         (CfMoney *carry, CfMoney amount, GError **error) CF_WARN_UNUSED;
/* Drops the PDF being drawn, if there is one. */
void     cf_paper_give_up (CfPaper *paper);
