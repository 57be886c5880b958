/* work-pdf.h: estimates, orders and jobs on paper, gathered from the ledger as they stand now (an estimate's version: as it was offered). On the shop's paper; options->hides does not count. */
#pragma once
#include "document-pdf.h"

/* An estimate: its version @version; 0: the newest; −1, or where none was offered: as it stands, stamped as a draft. With the terms of its version, and who approved it or a line to sign. Refusals: those of cf_estimate_totals,
 * CF_NOT_FOUND (version). */
CfOutcome cf_estimate_draw (CfShop *shop, CfWho *who, CfId estimate_id, gint64 version, const CfDrawOptions *options, GBytes **ret_pdf, GError **error) CF_WARN_UNUSED;
/* The confirmation of an order: its jobs and charges, when it is due, the deposit asked for, what came. A cancelled one is stamped void. Refusals: those of cf_order_totals. */
CfOutcome cf_order_draw    (CfShop *shop, CfWho *who, CfId order_id, const CfDrawOptions *options, GBytes **ret_pdf, GError **error) CF_WARN_UNUSED;
/* Job tickets, one after the other, as one file. */
GBytes   *cf_ticket_draw   (CfShop *shop, const CfId *job_ids, guint n, const CfDrawOptions *options, GError **error) CF_WARN_UNUSED;
/* What is to be made on @day: jobs that are due by then and neither done nor cancelled, by step, by who makes them, by when; those without a due day are left out. */
GBytes   *cf_production_draw (CfShop *shop, CfDate day, const CfDrawOptions *options, GError **error) CF_WARN_UNUSED;
