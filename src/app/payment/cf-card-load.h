/* cf-card-load.h: what the ledger knows of one card attempt, read in one moment. For cf_session_read. */
#pragma once
#include "cf-session.h"
#include "store/attempt.h"

typedef struct {
  CfAttempt       attempt;
  CfAttemptState  state;                       /* by its results, else by the journal */
  CfInstant       sent_at, at;                 /* when it was sent (0: not known), and its last step */
  char           *said;                        /* what was said last about it */
  CfAttemptResult result;                      /* the last; id 0: none */
  CfMoney         payment_minor;               /* a sale: what was booked; 0: nothing (yet) */
  char           *customer, *numbers;          /* "1060, 1061": what it pays; "" */
  char           *orphans;                     /* sentences about results of that terminal which nobody asked for and which could be this one's; or NULL */
} CfCardLoad;

/* @data: CfId * of the attempt. Gives a CfCardLoad. */
gpointer cf_card_load      (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);
void     cf_card_load_free (gpointer load);
