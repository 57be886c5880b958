/* message-words.h: what a message says: templates (base/template.h) filled with what it is about, in the customer's language; the shop's own words where it has some, else those that come with the program. */
#pragma once
#include "shop/act.h"

typedef struct { char *subject, *text, *link, *language; } CfMessageWords;
void     cf_message_words_clear (CfMessageWords *words);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfMessageWords, cf_message_words_clear)

/* The words about a document; @contact: who is spoken to (NULL, "": nobody by name). A template of the shop's that cannot be filled gives the program's own. NOT_FOUND. */
gboolean cf_message_words_fill  (CfShop *shop, CfMessageAbout about, CfId document_id, CfMessagePurpose purpose, const char *contact, CfMessageWords *ret, GError **error) CF_WARN_UNUSED;
/* The templates themselves for @language ("de-AT"); *ret_own: the shop's own. Caller clears; link is NULL. */
gboolean cf_message_words_load  (CfShop *shop, CfMessageAbout about, CfMessagePurpose purpose, const char *language, CfMessageWords *ret, gboolean *ret_own, GError **error) CF_WARN_UNUSED;
/* Can the shop's words be filled? INVALID with the line. */
gboolean cf_message_words_check (const char *subject, const char *text, GError **error) CF_WARN_UNUSED;

/* @subject and @text filled with the shop's newest document of the kind, to see how they read. INVALID with the line: they cannot be filled. */
gboolean cf_message_words_sample (CfShop *shop, CfMessageAbout about, const char *language, const char *subject, const char *text, CfMessageWords *ret, GError **error) CF_WARN_UNUSED;
/* "Invoice", "Gutschrift": static. */
const char *cf_message_words_title (CfMessageAbout about, gboolean is_memo, const char *language);
/* Whose document it is, with whom they were merged into. NOT_FOUND. */
gboolean cf_message_customer    (CfShop *shop, CfMessageAbout about, CfId document_id, CfCustomer *ret, GError **error) CF_WARN_UNUSED;

/* @text as the page of a mail, for clients that show one: its paragraphs, a button to @link, the shop's name and colour. Nothing in it is taken for HTML. Caller frees. */
char    *cf_message_page        (CfShop *shop, const CfMessage *message, GError **error) CF_WARN_UNUSED;
