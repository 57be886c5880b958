/* message-recipients.h: to whom a message about a document may go: the customer's main address and contacts, those whose role it is chosen already (S0-25). */
#pragma once
#include "shop/act.h"

typedef struct {
  CfId      contact_id;                  /* 0: the customer's own address */
  char     *name, *address;
  gint64    roles;                       /* CF_ROLE_… */
  gboolean  usual;                       /* chosen unless somebody says otherwise */
  CfInstant bounced_at;                  /* when the last message there came back; 0: it did not */
} CfRecipientChoice;
void     cf_recipient_choice_clear (gpointer choice);

/* Those with an address, each address once, the usual ones first; bounced ones are never usual. CfRecipientChoice in *ret, owned. *ret_customer_id: whose. NOT_FOUND. */
gboolean cf_message_recipients (CfShop *shop, CfMessageAbout about, CfId document_id, CfId *ret_customer_id, GArray *ret, GError **error) CF_WARN_UNUSED;
