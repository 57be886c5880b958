/* clover-request.h: what we tell a Clover device (protocols.md §2.8): payloads with their method and version, as new references for cf_clover_envelope_text. Same values, same bytes. */
#pragma once
#include "base/types.h"
#include "clover-method.h"
#include <jansson.h>

/* How the card is given. */
typedef enum { CF_CLOVER_CARD_PRESENT = 34567, CF_CLOVER_CARD_KEYED = 34824 } CfCloverEntry;

/* A sale, or a refund of no payment. */
typedef struct {
  const char   *external_id;            /* our 13 characters */
  const char   *document;               /* our invoice's number, or NULL */
  CfMoney       amount, tip, tax;       /* amount > 0 also for a credit: its sign is made here */
  gboolean      credit, asks_tip, keyed, allows_partial, allows_offline;
} CfCloverStart;

json_t *cf_clover_request        (CfCloverMethod method);                       /* one that has no fields: BREAK, SHOW_WELCOME_SCREEN … */
json_t *cf_clover_discover       (void);
json_t *cf_clover_start          (const CfCloverStart *start);
json_t *cf_clover_ask_status     (gboolean last_message);
json_t *cf_clover_ask_payment    (const char *external_id);
/* @payment is taken (cf_clover_payment_json). @reason NULL: confirmed; else rejected with the reason of the challenge that was refused. */
json_t *cf_clover_confirm        (json_t *payment, const char *reason);
json_t *cf_clover_signature      (json_t *payment, gboolean verified);
json_t *cf_clover_void           (json_t *payment, const char *reason);
json_t *cf_clover_tip            (const char *order_id, const char *payment_id, CfMoney tip);
/* @amount 0: in full. It has no id of ours: never to be sent twice. */
json_t *cf_clover_refund         (const char *order_id, const char *payment_id, CfMoney amount);
json_t *cf_clover_close_batch    (void);
json_t *cf_clover_show_text      (const char *text);
json_t *cf_clover_press          (const char *key);
json_t *cf_clover_acknowledge    (const char *message_id, const char *method);
