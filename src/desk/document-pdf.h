/* document-pdf.h: issued documents and receipts on paper, gathered from the ledger. Settings and customer as they stand now; bill-to as it was frozen. */
#pragma once
#include "paper/paper.h"
#include "shop/shop.h"

/* The shop's looks as of the last stamp @at (G_MAXINT64: now), ready for cf_paper_new; texts owned by it. */
typedef struct { CfPaperShop shop; gpointer owned; } CfPaperLooks;
gboolean cf_paper_looks_load  (CfShop *shop, CfStamp at, CfPaperLooks *ret, GError **error) CF_WARN_UNUSED;
void     cf_paper_looks_clear (CfPaperLooks *looks);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfPaperLooks, cf_paper_looks_clear)

/* Takes the PNG or JPEG file @path as the shop's logo: it is kept beside the ledger (files.h), and *ret_hash is for the setting shop.logo. INVALID where it cannot be drawn. */
gboolean cf_logo_keep (CfShop *shop, const char *path, char ret_hash[65], GError **error) CF_WARN_UNUSED;

/* One invoice, credit memo, fee or opening balance, with what was paid on it, its balance and its stamps (paid, void); @copy: stamped as a copy. NOT_FOUND. */
GBytes  *cf_invoice_pdf (CfShop *shop, CfPaper *paper, CfId invoice_id, gboolean copy, GError **error) CF_WARN_UNUSED;
/* A multi-site invoice: its members, one after the other, as one file. */
GBytes  *cf_group_pdf   (CfShop *shop, CfPaper *paper, CfId group_id, gboolean copy, GError **error) CF_WARN_UNUSED;
/* The receipt of a payment with all tenders of its sale. NOT_FOUND. */
GBytes  *cf_receipt_pdf (CfShop *shop, CfPaper *paper, CfId payment_id, gboolean copy, GError **error) CF_WARN_UNUSED;
