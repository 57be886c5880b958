/* cf-draft-page.h: an invoice or credit memo being made (S3-01, S1-10): for whom, the lines, what it comes to, and the paper beside it. What is typed is kept within a second (D30); Save makes the commit,
 * Issue gives it its number. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "ledger/draft.h"

#define CF_TYPE_DRAFT_PAGE (cf_draft_page_get_type ())
G_DECLARE_FINAL_TYPE (CfDraftPage, cf_draft_page, CF, DRAFT_PAGE, GtkWidget)

/* Signal "titled": what the page is about changed. Property "session". */
void      cf_draft_page_set_session (CfDraftPage *self, CfSession *session);
/* An empty one; @customer_id 0: the page asks for whom. @counter: a sale across the counter: once issued it is paid whole. */
void      cf_draft_page_begin (CfDraftPage *self, CfId customer_id, gboolean counter);
/* One with content that is not saved yet (a copy, a credit memo): @draft is copied; its id may be 0. */
void      cf_draft_page_begin_from (CfDraftPage *self, const CfDraft *draft);
/* What was typed of it, else what was saved. FALSE: there is none. *ret_invoice_id (or 0): it was issued as that one; nothing is shown. */
gboolean  cf_draft_page_open  (CfDraftPage *self, CfId draft_id, CfId *ret_invoice_id);
/* The ledger changed. What is being typed stays. */
void      cf_draft_page_refresh (CfDraftPage *self);
/* One of an item, as by a scan: one more where there is a line of it already, else a new line. */
void      cf_draft_page_add_item (CfDraftPage *self, CfId item_id);
CfId      cf_draft_page_get_customer (CfDraftPage *self);
CfId      cf_draft_page_get_draft (CfDraftPage *self);
/* Something is typed or saved in it: it can be found again. */
gboolean  cf_draft_page_is_kept (CfDraftPage *self);
const char *cf_draft_page_get_title (CfDraftPage *self);     /* "New invoice · Acme Signs" */
/* The totals on the screen are those of what is typed: for tests. */
gboolean  cf_draft_page_is_settled (CfDraftPage *self);
