/* attempt.h: one try to move money through a card terminal. The attempt is a fact that is durable before the first byte leaves; what became of it is another fact, durable before the device
 * is told that we know. Between the two the register keeps a journal of its own (store/attempt.h). A payment and its attempts have different ids: a tender that was declined is tried again
 * under a new one, and no two attempts can be mistaken for each other. */
#pragma once
#include "base/types.h"
#include "payment.h"
#include "settlement.h"

/* On disk: append-only. Below CF_ATTEMPT_APPROVED nobody knows yet: the invoice and the terminal are locked. */
typedef enum {
  CF_ATTEMPT_JOURNALED = 1, CF_ATTEMPT_SENT = 2 /* sent_to_device: perhaps on the wire */, CF_ATTEMPT_AWAITING_CARD = 3, CF_ATTEMPT_AWAITING_HOST = 4, CF_ATTEMPT_TIMED_OUT = 5,
  CF_ATTEMPT_UNKNOWN = 6,
  CF_ATTEMPT_APPROVED = 10, CF_ATTEMPT_APPROVED_PARTIAL = 11, CF_ATTEMPT_DECLINED = 12, CF_ATTEMPT_CANCELLED = 13, CF_ATTEMPT_RESOLVED_CHARGED = 14, CF_ATTEMPT_RESOLVED_NOT_CHARGED = 15,
  CF_ATTEMPT_OFFLINE_APPROVED = 16 /* by the terminal, at the shop's risk */, CF_ATTEMPT_FORWARDED = 17, CF_ATTEMPT_DECLINED_LATE = 18,
} CfAttemptState;
extern const CfEnumName cf_attempt_states[];                /* the words of terms: "sent_to_device" */

typedef enum { CF_ATTEMPT_SALE = 1, CF_ATTEMPT_REFUND = 2, CF_ATTEMPT_VOID = 3 /* before the terminal's close */, CF_ATTEMPT_CLOSE = 4 /* of the terminal's batch: moves nobody's
  * money between customer and shop, but is asked, journalled and recovered like what does (card-batch.h) */ } CfAttemptKind;
extern const CfEnumName cf_attempt_kinds[];

typedef struct { CfId item_id; CfMoney amount_minor; } CfAttemptLine;      /* what the money is meant for */
typedef struct {
  CfId          id;                                         /* as 13 characters, the reference on the wire */
  CfAttemptKind kind;
  CfId          payment_id;                                 /* sale: what it becomes; refund, void: whose money goes back */
  CfId          refund_id;                                  /* refund: what it becomes; void: of the payment event */
  CfId          sale_id;                                    /* sale: the first tender of a split one; payment_id where it is alone */
  CfId          staff_id, customer_id, terminal_id, tender_id;
  CfDate        date;
  CfPaymentKind payment_kind;                               /* sale */
  gint64        currency;
  CfMoney       amount_minor;                               /* asked */
  gint64        keyed;                                      /* by hand: the card is not there (S0-09) */
  gint64        takes_discount;                             /* a terms discount falls to it where it pays what the terms ask */
  gint64        offline;                                    /* the terminal may approve it alone: within its limits, or somebody allowed more (W7) */
  char         *subject, *reason;                           /* deposit: what for; refund, void: why */
  CfId           order_id;                                  /* deposit: the order it is for */
  CfAttemptLine *lines; guint n_lines;                      /* sale; empty: unapplied */
} CfAttempt;

/* What became of one; what comes offline first has two of them. */
typedef struct {
  CfId           id, attempt_id;                            /* attempt_id 0: an orphan, a result that nobody here asked for */
  CfAttemptState state;
  CfId           terminal_id;
  gint64         currency;
  CfMoney        amount_minor, tip_minor;                   /* what the card was charged is their sum */
  char          *brand, *last4, *entry, *code, *reference;  /* "visa", "4242", "contactless"; authorisation code; the terminal's own number for it */
  char          *batch;                                     /* the terminal's batch it is counted in */
  char          *message;                                   /* what the terminal said */
  char          *receipt;                                   /* lines of the customer's receipt as the scheme demands them */
  char          *evidence;                                  /* decided by a person: what lay before them */
  char          *trace, *identity;                          /* the terminal's second number for it; what it called itself: with both it finds it again */
  CfInstant      at;                                        /* the terminal's time of it */
} CfAttemptResult;

/* A card terminal of this shop, and how this register reaches it. */
typedef struct {
  CfId    id;
  char   *name;                                             /* "Front counter" */
  char   *driver;                                           /* "zvt": terminal/driver.h */
  char   *address;                                          /* "serial:/dev/…": device/transport.h */
  char   *identity;                                         /* what it called itself when it was paired; another one is refused */
  gint64  station;                                          /* the register it stands at */
  gint64  tips;                                             /* 1: the customer may add one */
  gint64  archived;
  /* What it may approve alone while it does not reach the bank (W7). A limit of 0: none. */
  gint64  offline;                                          /* 1: it may */
  CfMoney offline_sale_minor;                               /* at most so much each time */
  CfMoney offline_customer_minor, offline_total_minor;      /* at most so much at risk of one customer, and of all */
  char   *options;                                          /* lines "name=value": settings that its driver's notes name; no secrets: those are in the key ring (desk/terminal-secret.h) */
} CfCardTerminal;

/* Whether an option of this name may not be written down: a password, a token. */
gboolean cf_terminal_option_is_secret (const char *name);
/* May @terminal approve @amount_minor alone while so much is at risk (of all, of the customer: store/card-risk.h)? *ret_room: how much it may at most. */
gboolean cf_card_terminal_may_offline (const CfCardTerminal *terminal, CfMoney amount_minor, CfMoney at_risk_minor, CfMoney customer_at_risk_minor, CfMoney *ret_room);

/* Whether an attempt in state @from may go to @to. What is not in the table is a fault of a driver, not of a person. */
gboolean cf_attempt_follows (CfAttemptState from, CfAttemptState to);
/* Nobody knows yet. */
static inline gboolean cf_attempt_is_open    (CfAttemptState state) { return state < CF_ATTEMPT_APPROVED; }
/* Money moved, as far as anybody can tell. */
static inline gboolean cf_attempt_is_charged (CfAttemptState state)
{
  return state == CF_ATTEMPT_APPROVED || state == CF_ATTEMPT_APPROVED_PARTIAL || state == CF_ATTEMPT_RESOLVED_CHARGED || state == CF_ATTEMPT_OFFLINE_APPROVED || state == CF_ATTEMPT_FORWARDED;
}

/* What a sale's lines get of @amount_minor that was approved, in their order; the rest stays unapplied. *ret_lines is g_new'd. Never refuses: the money is there. */
void     cf_attempt_share (const CfAttempt *attempt, CfMoney amount_minor, CfSettleChoice **ret_lines, guint *ret_n);
/* Does @result belong to @attempt? Terminal, currency and amount must agree, not the reference alone. Refusals: CF_WRONG_STATE (terminal), CF_WRONG_CURRENCY, CF_OVER_APPLIED (amount: what
 * was asked), CF_NEGATIVE, CF_NOT_POSITIVE (charged with nothing). */
CfOutcome cf_attempt_check (const CfAttempt *attempt, const CfAttemptResult *result, CfRefusal *refusal) CF_WARN_UNUSED;
