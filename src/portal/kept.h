/* kept.h: pages of documents that were shown lately, in memory: what a link opens is drawn once for each state of the ledger. Threads share it. */
#pragma once
#include "call.h"

typedef struct _CfKept CfKept;

/* @most: bytes of pages at the most; the one that was asked for least lately goes first. */
CfKept  *cf_kept_new   (gsize most);
void     cf_kept_free  (CfKept *kept);
/* The page behind the link of @call, whose ledger is open: fills in what access.c finds out about a link (document_id, link, language), and call->kept. FALSE: it is to be drawn. */
gboolean cf_kept_find  (CfKept *kept, CfCall *call);
/* Keeps @html, drawn for @call within one look at the ledger, in which @payment_id stands once or not at all. */
void     cf_kept_put   (CfKept *kept, CfCall *call, GBytes *html, const char *payment_id);
/* call->kept with a payment number of its own. */
GBytes  *cf_kept_page  (const CfKeptPage *page, const char *payment_id);
void     cf_kept_page_unref (CfKeptPage *page);
