/* link.h: links of documents for customers. The token is the document's id and a signature over it, 39 characters: it is made with no network, is the same each time, opens that one document and nothing
 * else (D16), and ends when somebody ends it. Who has the ledger can make tokens, and has the documents anyway: the key is a record as they are (CF_SECRET: it leaves by no export). */
#pragma once
#include "act.h"
#include "ledger/online.h"

#define CF_LINK_TOKEN 40               /* 13 + 26 characters and NUL */

/* The address of @document_id's page: the setting documents.pay-link, "/d/", the token. NULL without an error where the shop has no such address or no key. Caller frees. */
char     *cf_link_address (CfShop *shop, CfId document_id, GError **error);
/* The token alone; FALSE with no error set where the shop has no key. */
gboolean  cf_link_token   (CfShop *shop, CfId document_id, char ret[CF_LINK_TOKEN], GError **error) CF_WARN_UNUSED;

typedef enum { CF_LINK_STRANGE = 0 /* forged, or of a document that did not come yet: nobody can tell which */, CF_LINK_GOOD = 1, CF_LINK_ENDED = 2 } CfLinkState;
/* Whom @token (either case) lets in, and to which document. *ret_document_id: 0 where it is STRANGE. */
gboolean  cf_link_read    (CfShop *shop, const char *token, CfLinkState *ret_state, CfId *ret_document_id, GError **error) CF_WARN_UNUSED;

/* Adds the shop's key to @act where there is none. */
void      cf_link_add_key (CfAct *act);
/* The links of @document_id given out so far are honoured no more. CF_MAY_ISSUE, with a reason. */
CfOutcome cf_link_end     (CfShop *shop, CfWho *who, CfId id, CfId document_id, GError **error) CF_WARN_UNUSED;
/* A customer looked at @document_id @at that instant. CF_ALREADY within ten minutes. */
CfOutcome cf_view_note    (CfShop *shop, CfId document_id, CfId contact_id, CfInstant at, GError **error) CF_WARN_UNUSED;
/* @sha256 (64 digits) is the page of @document_id that was sent or linked first. CF_ALREADY where there is one; *ret is that which holds. */
CfOutcome cf_file_note    (CfShop *shop, CfWho *who, CfId document_id, const char *sha256, CfDocumentFile *ret, GError **error) CF_WARN_UNUSED;
/* That page, if there is one: "" in *ret where there is none. Caller frees. */
gboolean  cf_file_of      (CfShop *shop, CfId document_id, char **ret_sha256, GError **error) CF_WARN_UNUSED;
