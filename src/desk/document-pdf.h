/* document-pdf.h: issued documents and receipts on paper, gathered from the ledger. Settings and customer as they stand now; bill-to as it was frozen. */
#pragma once
#include "paper/paper.h"
#include "shop/act.h"

/* The shop's looks as of the last stamp @at (G_MAXINT64: now), ready for cf_paper_new; texts owned by it. */
typedef struct { CfPaperShop shop; gpointer owned; } CfPaperLooks;
gboolean cf_paper_looks_load  (CfShop *shop, CfStamp at, CfPaperLooks *ret, GError **error) CF_WARN_UNUSED;
void     cf_paper_looks_clear (CfPaperLooks *looks);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfPaperLooks, cf_paper_looks_clear)

/* Takes the PNG or JPEG file @path as the shop's logo: it is kept beside the ledger (files.h), and *ret_hash is for the setting shop.logo. INVALID where it cannot be drawn. */
gboolean cf_logo_keep (CfShop *shop, const char *path, char ret_hash[65], GError **error) CF_WARN_UNUSED;

/* One invoice, credit memo, fee or opening balance, with what was paid on it, its balance and its stamps (paid, void); @copy: stamped as a copy. NOT_FOUND. */
GBytes  *cf_invoice_pdf (CfShop *shop, CfPaper *paper, CfId invoice_id, gboolean copy, GError **error) CF_WARN_UNUSED;
/* The same, gathered and given to @use, whose answer it is: for what shows a document otherwise than on paper. NOT_FOUND. */
typedef gboolean (*CfInvoiceUse) (const CfPaperInvoice *invoice, gpointer data, GError **error);
gboolean cf_invoice_with (CfShop *shop, CfId invoice_id, CfInvoiceUse use, gpointer data, GError **error) CF_WARN_UNUSED;
/* The page that the customer has or gets: the one that was first sent or linked (D27), else it is drawn, kept beside the ledger and noted, so that it is this one for ever after. */
GBytes  *cf_invoice_first (CfShop *shop, CfWho *who, CfId invoice_id, GError **error) CF_WARN_UNUSED;
/* A multi-site invoice: its members, one after the other, as one file. */
GBytes  *cf_group_pdf   (CfShop *shop, CfPaper *paper, CfId group_id, gboolean copy, GError **error) CF_WARN_UNUSED;
/* How one document is drawn this once, on wish (S2-53). Zeroed: as the shop's settings say, the same bytes as above. */
typedef struct { guint hides /* CF_HIDE_… */; CfPaperSize size /* 0 = the shop's */; gboolean copy; } CfDrawOptions;
/* A paper for one document on wish. */
CfPaper *cf_paper_for    (CfShop *shop, const CfDrawOptions *options, GError **error) CF_WARN_UNUSED;
/* Loads what must be there: NOT_FOUND. */
gboolean cf_document_load (CfDb *db, const CfRecord *type, CfId id, gpointer ret, GError **error) CF_WARN_UNUSED;
/* The same three with the looks and options taken care of, for one document at a time. A draft is computed as it would be issued now, and stamped as one: CF_OK with *ret_pdf, CF_FAILED, or the
 * refusal of cf_draft_totals, which stands in who->refusal. */
GBytes  *cf_invoice_draw (CfShop *shop, CfId invoice_id, const CfDrawOptions *options, GError **error) CF_WARN_UNUSED;
GBytes  *cf_group_draw   (CfShop *shop, CfId group_id, const CfDrawOptions *options, GError **error) CF_WARN_UNUSED;
CfOutcome cf_draft_draw  (CfShop *shop, CfWho *who, const CfDraft *draft, const CfDrawOptions *options, GBytes **ret_pdf, GError **error) CF_WARN_UNUSED;
/* The receipt of a payment with all tenders of its sale, or of a refund (@payment_id: its), gathered and given to @use, whose answer it is. What was sold is on it where it pays for one invoice of its day. NOT_FOUND. */
typedef gboolean (*CfReceiptUse) (const CfPaperReceipt *receipt, gpointer data, GError **error);
gboolean cf_receipt_with (CfShop *shop, CfId payment_id, gboolean copy, CfReceiptUse use, gpointer data, GError **error) CF_WARN_UNUSED;
/* The same as a PDF. */
GBytes  *cf_receipt_pdf (CfShop *shop, CfPaper *paper, CfId payment_id, gboolean copy, GError **error) CF_WARN_UNUSED;
