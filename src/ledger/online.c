/* online.c: see online.h. */
#include "online.h"

const CfEnumName cf_online_methods[] = { { CF_ONLINE_CARD, "card" }, { CF_ONLINE_BANK, "bank" }, { 0, NULL } };
const CfEnumName cf_online_states[] = {
  { CF_ONLINE_PROCESSING, "processing" }, { CF_ONLINE_SUCCEEDED, "succeeded" }, { CF_ONLINE_FAILED, "failed" }, { CF_ONLINE_CANCELED, "canceled" }, { CF_ONLINE_RETURNED, "returned" }, { 0, NULL },
};

const CfEnumName cf_online_refund_states[] = { { CF_ONLINE_REFUND_PENDING, "pending" }, { CF_ONLINE_REFUND_SENT, "sent" }, { CF_ONLINE_REFUND_FAILED, "failed" }, { 0, NULL } };

gboolean
cf_online_follows (CfOnlineState from, CfOnlineState to)
{
  switch (to) {
    case CF_ONLINE_PROCESSING: case CF_ONLINE_CANCELED: return from == 0 || from == CF_ONLINE_CANCELED;      /* a page that ran out while somebody paid on it */
    case CF_ONLINE_SUCCEEDED: return from == 0 || from == CF_ONLINE_PROCESSING || from == CF_ONLINE_CANCELED || from == CF_ONLINE_FAILED /* tried again on the same page */;
    case CF_ONLINE_FAILED: return from == 0 || from == CF_ONLINE_PROCESSING;
    case CF_ONLINE_RETURNED: return from == CF_ONLINE_SUCCEEDED || from == CF_ONLINE_PROCESSING;
    default: return FALSE;
  }
}
