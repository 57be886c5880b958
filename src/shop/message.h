/* message.h: messages to customers (ledger/message.h): queued, taken back, sent again; and what the one who sends them notes of each try. What sends is desk/mail-sender.h.
 *
 * One installation sends (D15): the setting mail.sender names it by its life, so that a copy that was restored from a backup sends nothing of its own accord; what was queued before another one became the sender may
 * have gone from there, and a person decides. */
#pragma once
#include "act.h"

typedef struct { gboolean here, anybody; CfInstant since; } CfSender;      /* since: what was queued before is a person's */
void      cf_message_sender    (CfShop *shop, CfSender *ret);
/* From now on this installation sends, or (@here FALSE) nobody does. CF_MAY_EDIT_SETTINGS. */
CfOutcome cf_message_send_here (CfShop *shop, CfWho *who, gboolean here, GError **error) CF_WARN_UNUSED;

typedef struct { const char *address, *name; CfId contact_id; } CfMessageRecipient;
/* Queues @what, with send_id made before the button could be pressed (or once), for each of @to, each address once: all in one commit. Of @what count about, purpose, document_id, once, subject, text, link, language
 * and attaches; customer_id only where there is no document. @holds: for the shop's hold window. *ret: the first. CF_MAY_SEND. Refusals: CF_REQUIRED (recipient, subject, text), CF_NOT_AN_ADDRESS, CF_NOT_FOUND,
 * CF_WRONG_STATE (a void document, a cancelled order), CF_ID_REUSED. */
CfOutcome cf_message_queue     (CfShop *shop, CfWho *who, const CfMessage *what, const CfMessageRecipient *to, guint n_to, gboolean holds, CfMessage *ret, GError **error) CF_WARN_UNUSED;
/* Not to be sent after all. CF_LEFT_ALREADY; CF_ALREADY. */
CfOutcome cf_message_recall    (CfShop *shop, CfWho *who, CfId id, GError **error) CF_WARN_UNUSED;
/* To be sent (again) now: what waits, failed, came back, was taken back, or may not have gone. CF_LEFT_ALREADY. */
CfOutcome cf_message_retry     (CfShop *shop, CfWho *who, CfId id, GError **error) CF_WARN_UNUSED;
/* One that may have gone did go: a person knows. CF_WRONG_STATE. */
CfOutcome cf_message_arrived   (CfShop *shop, CfWho *who, CfId id, GError **error) CF_WARN_UNUSED;

/* What the sender does, as the system. First, and durable before anything leaves: looks at the message as things stand now; *ret is what was noted: SENDING, or why not (WITHHELD, UNSURE). CF_NOT_SENDER, CF_NOT_DUE. */
CfOutcome cf_message_begin     (CfShop *shop, CfId id, CfMessage *ret_message, CfMessageEvent *ret, GError **error) CF_WARN_UNUSED;
/* Then how it ended: ACCEPTED, LATER or SETTINGS (tried again in a while, in the end FAILED), BOUNCED, FAILED, UNSURE; @sha256: what was attached. CF_WRONG_STATE: it is not on its way. */
CfOutcome cf_message_end       (CfShop *shop, CfId id, CfMessageEventKind kind, gint64 code, const char *said, const char *sha256, GError **error) CF_WARN_UNUSED;

/* The shop's own words; id 0: follows from what they are for. CF_MAY_EDIT_TEMPLATES. Empty words: those of the program again. */
CfOutcome cf_save_message_template (CfShop *shop, CfWho *who, const CfMessageTemplate *words, GError **error) CF_WARN_UNUSED;
CfId      cf_message_template_id   (CfMessageAbout about, CfMessagePurpose purpose, const char *language);
