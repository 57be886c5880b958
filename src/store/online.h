/* online.h: what customers did on the web with one document. */
#pragma once
#include "records.h"

/* Who saw a document and how often (D11). */
typedef struct { gint64 count; CfInstant first, last; } CfViews;
gboolean cf_views_load (CfDb *db, CfId document_id, CfViews *ret, GError **error) CF_WARN_UNUSED;
/* Has @document_id an end of its links, and how many: links are signed with the count. */
gboolean cf_link_ends (CfDb *db, CfId document_id, gint64 *ret, GError **error) CF_WARN_UNUSED;
/* The keys links may be signed with, that which signs first: CfLinkKey in @ret, owned. */
gboolean cf_link_keys (CfDb *db, GArray *ret, GError **error) CF_WARN_UNUSED;
/* What is known of an online payment: its newest result (0: none yet), and the gateway's number of it. */
gboolean cf_online_state (CfDb *db, CfId online_id, CfOnlineState *ret_state, char **ret_reference, GError **error) CF_WARN_UNUSED;
/* Payments begun for @item_id, oldest first: CfId in @ret. */
gboolean cf_online_of_item (CfDb *db, CfId item_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* What is on its way to @item_id by bank: SUCCEEDED is there, RETURNED is gone, this is between. */
gboolean cf_online_pending (CfDb *db, CfId item_id, CfMoney *ret_minor, GError **error) CF_WARN_UNUSED;
/* Payments of which the end is not known (no result, or on its way), oldest first: CfId in @ret. */
gboolean cf_online_open (CfDb *db, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Refunds made at the counter that the gateway has still to carry out, oldest first: CfOnlineRefundAsk in @ret. */
typedef struct { CfId refund_id, online_id; CfMoney amount_minor; char *reference; /* "": it was not asked yet */ } CfOnlineRefundAsk;
void     cf_online_refund_ask_clear (gpointer ask);
gboolean cf_online_refunds_open (CfDb *db, GArray *ret, GError **error) CF_WARN_UNUSED;
