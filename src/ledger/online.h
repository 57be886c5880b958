/* online.h: what customers do with a document on the web: the links they come by, that they saw it, and what they pay through a gateway. A link needs no record of its own: its token is the document's id, signed
 * with the shop's link key (shop/link.h), so that it stands on a page that was printed with no network. */
#pragma once
#include "base/types.h"

/* What links are signed with. A shop has one; two, where two stations that were apart each made one: the one with the lowest id signs, all are honoured. */
typedef struct { CfId id; char *link_key; } CfLinkKey;      /* 64 hex digits */

/* The links of a document that were given out so far are honoured no more; new ones are others. */
typedef struct { CfId id, document_id, customer_id; char *reason; } CfLinkEnd;

/* A customer looked at a document (D11). The id follows from document and ten minutes of time: one look is one view however often the page is fetched. */
typedef struct { CfId id, document_id, customer_id, contact_id; CfInstant at; } CfDocumentView;

/* The page that was first sent or linked: it is served for ever after (D27). id: follows from the document. */
typedef struct { CfId id, document_id, customer_id; char *sha256; } CfDocumentFile;

typedef enum { CF_ONLINE_CARD = 1, CF_ONLINE_BANK = 2 /* ACH */ } CfOnlineMethod;
/* On disk: append-only. PROCESSING: a bank payment is on its way (D13). What moved money only goes forward: PROCESSING → SUCCEEDED or FAILED; SUCCEEDED → RETURNED. */
typedef enum { CF_ONLINE_PROCESSING = 2, CF_ONLINE_SUCCEEDED = 3, CF_ONLINE_FAILED = 4, CF_ONLINE_CANCELED = 5 /* nothing was charged */, CF_ONLINE_RETURNED = 6 } CfOnlineState;
extern const CfEnumName cf_online_methods[], cf_online_states[];

typedef struct { CfId item_id; CfMoney amount_minor; } CfOnlineLine;
/* One try to pay through a gateway: durable before the gateway hears of it. */
typedef struct {
  CfId           id;                                        /* made before the button could be pressed; the gateway knows it by its 13 characters */
  CfId           payment_id;                                /* what it becomes: follows from the id */
  CfId           customer_id, contact_id;
  CfDate         date;
  CfOnlineMethod method;
  gint64         currency;
  CfMoney        amount_minor;
  char          *gateway;                                   /* "sandbox": portal/gateway.h */
  CfOnlineLine  *lines; guint n_lines;                      /* what it is meant for */
} CfOnlinePayment;

/* What became of one, by the gateway's word. The id follows from payment, state and reference: told twice, it is one. */
typedef struct {
  CfId          id, online_id;
  CfOnlineState state;
  gint64        currency;
  CfMoney       amount_minor;
  char         *reference;                                  /* the gateway's own number of it */
  char         *brand, *last4;                              /* "visa", "4242" */
  char         *code, *message;                             /* "R01", "insufficient funds" */
  CfInstant     at;
} CfOnlineResult;

typedef enum { CF_ONLINE_REFUND_PENDING = 1, CF_ONLINE_REFUND_SENT = 2, CF_ONLINE_REFUND_FAILED = 3 /* a person must see to it */ } CfOnlineRefundState;
extern const CfEnumName cf_online_refund_states[];
/* What became, at the gateway, of a refund that was made at the counter. The id follows from refund and state. */
typedef struct {
  CfId                id, refund_id, online_id;
  CfOnlineRefundState state;
  char               *reference, *message;                  /* the gateway's number of it; why it failed */
} CfOnlineRefund;

static inline gboolean cf_online_is_over (CfOnlineState state) { return state == CF_ONLINE_FAILED || state == CF_ONLINE_CANCELED || state == CF_ONLINE_RETURNED; }
/* May a payment in state @from (0: nothing is known) be told to be in @to? */
gboolean cf_online_follows (CfOnlineState from, CfOnlineState to);
