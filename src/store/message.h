/* message.h: the outbox: which messages wait, went or failed, how often a document was sent, and addresses that nothing reaches. */
#pragma once
#include "records.h"

typedef struct {
  CfId           id, send_id;
  CfMessageAbout about;
  CfId           document_id, customer_id;
  char          *recipient, *recipient_name, *subject, *customer;
  CfInstant      at;
  CfMessageSum   sum;
  char          *said;                 /* of what became of it last */
} CfMessageRow;
void cf_message_row_clear (gpointer row);                     /* for arrays */

typedef enum { CF_MESSAGES_ALL, CF_MESSAGES_OPEN /* waiting, or a person's */ } CfMessageList;
/* At most @n with an id below @before (0: from the newest), newest first; @document_id: only its own, of any state. CfMessageRow in *ret, owned. */
gboolean cf_messages_list    (CfDb *db, CfMessageList which, CfId document_id, CfId before, guint n, GArray *ret, GError **error) CF_WARN_UNUSED;
/* One; nothing is added where there is none. */
gboolean cf_message_row_load (CfDb *db, CfId id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* CfMessageEvent ids, in their order. */
gboolean cf_message_events   (CfDb *db, CfId message_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Ids of what may be handed over at @now, at most @n, the longest due first; and when the next is due (0: none waits). */
gboolean cf_messages_due     (CfDb *db, CfInstant now, guint n, GArray *ret, GError **error) CF_WARN_UNUSED;
gboolean cf_messages_next    (CfDb *db, CfInstant *ret, GError **error) CF_WARN_UNUSED;
/* Ids of what is on its way, as far as is known. */
gboolean cf_messages_sending (CfDb *db, guint n, GArray *ret, GError **error) CF_WARN_UNUSED;
typedef struct { gint64 waiting, troubled; } CfMessageCounts;
gboolean cf_messages_count   (CfDb *db, CfMessageCounts *ret, GError **error) CF_WARN_UNUSED;

/* The newest document of the kind, for a message to be shown with; 0: there is none. */
gboolean cf_message_sample   (CfDb *db, CfMessageAbout about, CfId *ret, GError **error) CF_WARN_UNUSED;

typedef struct { gint64 count; CfInstant last; } CfSent;
/* How often @document_id was sent (S0-30): one press is one, whoever it went to; only what the server took counts. */
gboolean cf_sent_load        (CfDb *db, CfId document_id, CfSent *ret, GError **error) CF_WARN_UNUSED;
/* When the last message to @address came back; 0 where it did not, or another arrived since. */
gboolean cf_address_bounced  (CfDb *db, const char *address, CfInstant *ret_at, GError **error) CF_WARN_UNUSED;
