/* collection.h: where chasing an invoice stands (S1-12): what somebody who asks for the money notes beside it. It changes nothing of what is owed. */
#pragma once
#include "base/types.h"

/* On disk: append-only. */
typedef enum {
  CF_COLLECTION_NONE = 0, CF_COLLECTION_REMINDED = 1, CF_COLLECTION_PROMISED = 2, CF_COLLECTION_DISPUTED = 3, CF_COLLECTION_PLAN = 4 /* pays in parts, as agreed */, CF_COLLECTION_AGENCY = 5,
  CF_COLLECTION_WAIT = 6             /* not to be chased for now */
} CfCollectionStatus;

typedef struct {
  CfId    id;                        /* the invoice's */
  CfId    customer_id;
  CfCollectionStatus status;
  CfDate  promise_date;  CfMoney promise_minor;      /* PROMISED: by when, and how much (0 = all that is open) */
  char   *note;
} CfCollection;

/* A promise is open until its day is over; then it is kept where nothing is open any more, else broken. */
typedef enum { CF_PROMISE_NONE = 0, CF_PROMISE_OPEN = 1, CF_PROMISE_KEPT = 2, CF_PROMISE_BROKEN = 3 } CfPromiseState;
static inline CfPromiseState
cf_promise_state (const CfCollection *collection, CfMoney open_minor, CfDate today)
{
  if (collection->status != CF_COLLECTION_PROMISED || !collection->promise_date)
    return CF_PROMISE_NONE;
  return open_minor <= 0 ? CF_PROMISE_KEPT : today > collection->promise_date ? CF_PROMISE_BROKEN : CF_PROMISE_OPEN;
}
