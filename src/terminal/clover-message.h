/* clover-message.h: what a Clover device tells us, read from the payload of an envelope (protocols.md §2.8). Members that a message does not have are "" or 0, never NULL. */
#pragma once
#include "clover-method.h"
#include "clover-payment.h"

typedef struct { char *key, *label; } CfCloverOption;                       /* a key that can be pressed: "ESC", "Cancel" */
typedef struct { char *type, *reason, *message; } CfCloverChallenge;        /* DUPLICATE_CHALLENGE, OFFLINE_CHALLENGE */
typedef struct { gint32 x, y; gboolean starts; } CfCloverPoint;             /* @starts: of a new stroke */
typedef struct { char *payment_id, *external_id; CfMoney amount, tip; } CfCloverPending;

typedef struct {
  CfCloverMethod   method;
  /* answers */
  char            *result, *status, *reason, *text;      /* @text: "message" */
  gboolean         good;                                 /* result or status SUCCESS, or the old "success": true; a message without any of them is not good */
  char            *external_id, *request_info, *query_status;
  CfCloverPayment *payment;                              /* or credit or refund: */
  enum { CF_CLOVER_IS_NONE, CF_CLOVER_IS_PAYMENT, CF_CLOVER_IS_REFUND, CF_CLOVER_IS_CREDIT } kind;
  char            *payment_id, *void_reason;
  CfMoney          amount, tip;                          /* tipAmount, cashbackAmount, partialAuthAmount as the method says */
  gboolean         has_tip;
  /* screen */
  char            *ui_state, *ui_text, *tx_state;
  gboolean         ui_enter;
  GPtrArray       *options, *challenges, *pending;       /* CfCloverOption, CfCloverChallenge, CfCloverPending; never NULL */
  GArray          *signature;                            /* CfCloverPoint; empty if there is none or it cannot be read */
  gint64           signature_width, signature_height;
  /* discovery */
  char            *serial, *model, *name, *merchant;
  gboolean         ready, has_ack, has_tip_adjust, has_manual_refund, has_confirmation, has_void_response;
  /* status */
  char            *state, *substate;
  /* closeout: as far as the batch says */
  gint64           batch_count;
  CfMoney          batch_amount;
  char            *batch_id;
  /* ACK */
  char            *source_id, *source_method;
  /* REMOTE_ERROR */
  char            *error_code;
} CfCloverMessage;

/* @method as in the envelope; @payload may be NULL. CF_ERROR_INVALID names the field; what is only for the eyes (a signature) never makes an error. */
CfCloverMessage *cf_clover_message_parse (const char *method, json_t *payload, GError **error) CF_WARN_UNUSED;
void             cf_clover_message_free  (CfCloverMessage *message);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfCloverMessage, cf_clover_message_free)
