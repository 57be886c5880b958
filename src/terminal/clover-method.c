/* clover-method.c: names, versions and a few words for each message. */
#include "clover-method.h"
#include <string.h>

static const struct { const char *name; int version; const char *about; } methods[CF_CLOVER_N_METHODS] = {
#define M(name, version, about) [CF_CLOVER_##name] = { #name, version, about }
  [CF_CLOVER_UNKNOWN_METHOD] = { "", 1, "unknown method: ignored" },
  M (TX_START, 2, "register: begin a transaction"),
  M (TX_START_RESPONSE, 1, "device: whether the transaction began"),
  M (UI_STATE, 1, "device: what its screen shows"),
  M (TX_STATE, 1, "device: progress of the transaction"),
  M (TIP_ADDED, 1, "device: the customer chose a tip"),
  M (CASHBACK_SELECTED, 1, "device: the customer chose cash back"),
  M (PARTIAL_AUTH, 1, "device: only part was approved; the final message decides"),
  M (CONFIRM_PAYMENT_MESSAGE, 1, "device: asks whether the payment may stand"),
  M (PAYMENT_CONFIRMED, 1, "register: the payment may stand"),
  M (PAYMENT_REJECTED, 1, "register: the payment may not stand"),
  M (VERIFY_SIGNATURE, 1, "device: asks whether the signature is right"),
  M (SIGNATURE_VERIFIED, 1, "register: whether the signature is right"),
  M (FINISH_OK, 1, "device: the transaction ended well"),
  M (FINISH_CANCEL, 1, "device: the transaction was cancelled"),
  M (PAYMENT_VOIDED, 1, "device: the payment was voided, whatever its result field says"),
  M (ACK, 1, "a message was received"),
  M (TIP_ADJUST, 1, "register: change the tip"),
  M (TIP_ADJUST_RESPONSE, 1, "device: whether the tip was changed"),
  M (REFUND_REQUEST, 2, "register: refund a payment"),
  M (REFUND_RESPONSE, 1, "device: whether the refund was made; the final message decides"),
  M (VOID_PAYMENT, 3, "register: void a payment"),
  M (VOID_PAYMENT_RESPONSE, 1, "device: whether the payment was voided"),
  M (VOID_PAYMENT_REFUND, 1, "register: void a refund"),
  M (VOID_PAYMENT_REFUND_RESPONSE, 1, "device: whether the refund was voided"),
  M (CAPTURE_PREAUTH, 1, "register: take a reserved amount"),
  M (CAPTURE_PREAUTH_RESPONSE, 1, "device: whether the reserved amount was taken"),
  M (INCREMENT_PREAUTH_REQUEST, 1, "register: reserve more"),
  M (INCREMENT_PREAUTH_RESPONSE, 1, "device: whether more was reserved"),
  M (CLOSEOUT_REQUEST, 1, "register: close the batch"),
  M (CLOSEOUT_RESPONSE, 1, "device: whether the batch was closed"),
  M (RETRIEVE_PAYMENT_REQUEST, 1, "register: what became of a payment?"),
  M (RETRIEVE_PAYMENT_RESPONSE, 1, "device: what became of a payment"),
  M (RETRIEVE_DEVICE_STATUS_REQUEST, 1, "register: what are you doing?"),
  M (RETRIEVE_DEVICE_STATUS_RESPONSE, 1, "device: what it is doing"),
  M (RETRIEVE_PENDING_PAYMENTS, 1, "register: which offline payments wait?"),
  M (RETRIEVE_PENDING_PAYMENTS_RESPONSE, 1, "device: offline payments that wait"),
  M (LAST_MSG_REQUEST, 1, "register: the last pair of messages?"),
  M (LAST_MSG_RESPONSE, 1, "device: the last pair of messages"),
  M (BREAK, 1, "register: reset; may void what is running"),
  M (RESET_DEVICE_RESPONSE, 1, "device: whether it was reset"),
  M (INVALID_STATE_TRANSITION, 1, "device: refused, since it is busy"),
  M (KEY_PRESS, 1, "register: press a key that the device offered"),
  M (TERMINAL_MESSAGE, 1, "register: show a text"),
  M (SHOW_WELCOME_SCREEN, 1, "register: show the welcome screen"),
  M (SHOW_THANK_YOU_SCREEN, 1, "register: say thank you"),
  M (SHOW_PAYMENT_RECEIPT_OPTIONS, 2, "register: offer a receipt for a payment"),
  M (SHOW_RECEIPT_OPTIONS, 1, "register: offer a receipt"),
  M (PRINT_TEXT, 1, "register: print lines of text"),
  M (PRINT_IMAGE, 1, "register: print an image"),
  M (OPEN_CASH_DRAWER, 1, "register: open the drawer"),
  M (VAULT_CARD, 1, "register: keep a card at the gateway"),
  M (VAULT_CARD_RESPONSE, 1, "device: whether the card was kept"),
  M (CARD_DATA, 1, "register: read a card"),
  M (CARD_DATA_RESPONSE, 1, "device: a card was read"),
  M (REQUEST_TIP, 1, "register: ask for a tip"),
  M (REQUEST_SIGNATURE, 1, "register: ask for a signature"),
  M (REMOTE_ERROR, 1, "device: could not read what we sent"),
  M (DISCOVERY_REQUEST, 1, "register: who are you?"),
  M (DISCOVERY_RESPONSE, 1, "device: who it is and what it can"),
#undef M
};

CfCloverMethod
cf_clover_method (const char *name)
{
  for (guint i = 1; i < CF_CLOVER_N_METHODS; i++)
    if (strcmp (methods[i].name, name) == 0)
      return i;
  return CF_CLOVER_UNKNOWN_METHOD;
}

const char *
cf_clover_method_name (CfCloverMethod method)
{
  return methods[method].name;
}

const char *
cf_clover_method_about (CfCloverMethod method)
{
  return methods[method].about;
}

int
cf_clover_method_version (CfCloverMethod method)
{
  return methods[method].version;
}
