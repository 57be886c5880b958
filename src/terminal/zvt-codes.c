/* zvt-codes.c: what the codes of zvt-fields.h mean. A host's own code in BMP 27 may be binary or BCD (the document leaves it open): 37 and 55 both
 * read as a wrong PIN, for display only. Only 00 is success. */
#include "zvt-fields.h"

typedef struct { guint8 code; const char *text; } Word;

static const char *
find (const Word *words, gsize n, guint8 code)
{
  for (gsize i = 0; i < n; i++)
    if (words[i].code == code)
      return words[i].text;
  return NULL;
}
#define FIND(words, code) find (words, G_N_ELEMENTS (words), code)

static const Word results[] = {
  { 0x00, "OK" }, { 0x05, "Declined" }, { 0x37, "Wrong PIN" }, { 0x55, "Wrong PIN" },
  { 0x64, "Card not readable" }, { 0x65, "No card data" }, { 0x66, "Processing error" }, { 0x67, "Not possible for ec cards" },
  { 0x68, "Not possible for credit cards" }, { 0x6A, "Turnover file is full" }, { 0x6B, "Terminal is not registered, or the function is off" },
  { 0x6C, "Timeout, or the abort key was pressed" }, { 0x6F, "Wrong currency" }, { 0x71, "Credit too low" }, { 0x72, "Chip error" },
  { 0x73, "Card data wrong" }, { 0x77, "End of day not possible" }, { 0x78, "Card has expired" }, { 0x79, "Card is not yet valid" },
  { 0x7A, "Card unknown" }, { 0x7B, "No fallback to the stripe for this card" }, { 0x7C, "No fallback to the stripe for this card" },
  { 0x7D, "Communication module error" }, { 0x7E, "No fallback to the stripe for this card" }, { 0x83, "Function not possible" }, { 0x85, "Key is missing" },
  { 0x89, "PIN pad is defective" }, { 0x9A, "Protocol error" }, { 0x9B, "Dial-up error" }, { 0x9C, "Please wait" }, { 0x9D, "Goods issued in part" },
  { 0xA0, "Receiver is not ready" }, { 0xA1, "Remote station does not answer" }, { 0xA3, "No connection" }, { 0xB1, "Memory is full" },
  { 0xB2, "Merchant journal is full" }, { 0xB4, "Already reversed" }, { 0xB5, "Reversal not possible" }, { 0xB7, "Pre-authorisation: wrong amount" },
  { 0xB8, "Pre-authorisation: error, or the list asked for" }, { 0xC2, "Diagnosis needed" }, { 0xC3, "Maximum amount exceeded" },
  { 0xC5, "Payment method not supported" }, { 0xC6, "Currency not applicable" }, { 0xC8, "Amount too small" }, { 0xC9, "Amount too small" },
  { 0xCC, "Printer is not ready" }, { 0xCD, "Cashback not possible" }, { 0xDC, "Card is inserted" }, { 0xDD, "Card eject error" },
  { 0xDE, "Card insert error" }, { 0xE0, "Remote maintenance is under way" }, { 0xE2, "Card reader is defective" },
  { 0xF0, "End of day is open: close the batch first" }, { 0xFC, "Device is missing" }, { 0xFF, "System error" },
};

const char *
cf_zvt_result_text (guint8 code)
{
  const char *text = FIND (results, code);
  return text ? text : code < 0x64 ? "Refused by the host" : NULL;
}

static const Word steps[] = {
  { 0x00, "Waiting for the amount to be confirmed" }, { 0x01, "Please look at the PIN pad" }, { 0x02, "Please look at the PIN pad" }, { 0x03, "Not accepted" },
  { 0x04, "Waiting for the host" }, { 0x05, "Sending an automatic reversal" }, { 0x06, "Sending post-bookings" }, { 0x07, "Card not admitted" },
  { 0x08, "Card unknown" }, { 0x09, "Card has expired" }, { 0x0A, "Insert the card" }, { 0x0B, "Remove the card" }, { 0x0C, "Card not readable" },
  { 0x0D, "Processing error" }, { 0x0E, "Please wait" }, { 0x0F, "Automatic end of day" }, { 0x10, "Card is not valid" }, { 0x12, "System error" },
  { 0x13, "Payment not possible" }, { 0x14, "Credit too low" }, { 0x15, "Wrong PIN" }, { 0x16, "Limit exceeded" }, { 0x17, "Please wait" },
  { 0x18, "Too many wrong PINs" }, { 0x19, "Card data wrong" }, { 0x1A, "Service mode" }, { 0x1B, "Approved" }, { 0x1C, "Approved" }, { 0x1D, "Declined" },
  { 0x28, "Choosing the currency" }, { 0x29, "Choosing the language" }, { 0x2B, "Offline emergency" }, { 0x68, "Card is inserted" },
  { 0x69, "Choosing the currency of the card" }, { 0xC7, "Enter the mileage" }, { 0xC8, "Waiting for the cashier" }, { 0xC9, "Automatic diagnosis" },
  { 0xCA, "Automatic initialisation" }, { 0xCB, "Merchant journal is full" }, { 0xCC, "PIN needed" }, { 0xD2, "Dialling" }, { 0xD3, "Connected" },
  { 0xE0, "Choosing the application" }, { 0xE1, "Choosing the language" }, { 0xF1, "Offline" }, { 0xF2, "Online" }, { 0xF3, "Offline transaction" },
  { 0xFF, "See the text" },
};
static const char *const steps_remove_card[] = {      /* 41–5D, by code - 41 */
  "Please look at the PIN pad; remove the card", "Please look at the PIN pad; remove the card", "Not accepted; remove the card", "Waiting for the host; remove the card",
  "Sending an automatic reversal; remove the card", "Sending post-bookings; remove the card", "Card not admitted; remove it", "Card unknown; remove it",
  "Card has expired; remove it", "Insert the card", "Remove the card", "Card not readable; remove it", "Processing error; remove the card", "Please wait; remove the card",
  "Automatic end of day; remove the card", "Card is not valid; remove it", NULL, "System error; remove the card", "Payment not possible; remove the card",
  "Credit too low; remove the card", "Wrong PIN; remove the card", "Limit exceeded; remove the card", "Please wait; remove the card", "Too many wrong PINs; remove the card",
  "Card data wrong; remove the card", "Service mode; remove the card", "Approved; remove the card", "Approved; remove the card", "Declined; remove the card",
};

const char *
cf_zvt_intermediate_text (guint8 code)
{
  return code >= 0x41 && code <= 0x5D ? steps_remove_card[code - 0x41] : FIND (steps, code);
}

static const Word states[] = {
  { 0x00, "Ready" }, { 0x51, "Initialisation needed" }, { 0x62, "Date or time is wrong" }, { 0x9C, "Please wait" }, { 0xB1, "Memory is full: end of day needed" },
  { 0xB2, "Journal is full: call the service" }, { 0xC2, "Diagnosis needed" }, { 0xC4, "Card profile is not valid: software update needed" },
  { 0xCC, "Printer is not ready: look at its paper" }, { 0xDC, "Card is inserted: remove it" }, { 0xDF, "Out of order: call the service" },
  { 0xE0, "Remote maintenance is under way" }, { 0xE1, "Card is not fully removed" }, { 0xE2, "Card reader is defective" }, { 0xE3, "Shutter is defective" },
  { 0xE4, "Activation needed" }, { 0xF0, "Reconciliation needed: end of day" },
};
const char *cf_zvt_state_text (guint8 code) { return FIND (states, code); }

static const Word card_types[] = {
  { 0x02, "ec (old)" }, { 0x05, "girocard" }, { 0x06, "Mastercard" }, { 0x08, "American Express" }, { 0x09, "Direct debit" }, { 0x0A, "Visa" },
  { 0x0B, "Visa Electron" }, { 0x0C, "Diners" }, { 0x0D, "V PAY" }, { 0x0E, "JCB" }, { 0x2E, "Maestro" }, { 0xC6, "China UnionPay" }, { 0xFF, "see the long card type" },
};
const char *cf_zvt_card_type_text (guint8 code) { return FIND (card_types, code); }

static const Word payment_types[] = { { 0x40, "offline" }, { 0x50, "checked in the terminal, not authorised" }, { 0x60, "online" }, { 0x70, "with PIN" } };
const char *cf_zvt_payment_type_text (guint8 code) { return FIND (payment_types, code); }

static const Word cvms[] = {
  { 0x00, "none" }, { 0x01, "signature" }, { 0x02, "online PIN" }, { 0x03, "offline PIN, encrypted" }, { 0x04, "offline PIN, plain" },
  { 0x05, "online PIN and signature" }, { 0x06, "offline PIN, encrypted, and signature" }, { 0x07, "offline PIN, plain, and signature" }, { 0xFF, "unknown" },
};
const char *cf_zvt_cvm_text (guint8 code) { return FIND (cvms, code); }

static const Word entries[] = { { 0x00, "magnetic stripe" }, { 0x01, "chip" }, { 0x02, "contactless" } };
const char *cf_zvt_entry_text (guint8 code) { return FIND (entries, code); }

static const Word receipt_kinds[] = { { 0x01, "merchant" }, { 0x02, "customer" }, { 0x03, "administration" } };
const char *cf_zvt_receipt_kind_text (guint8 code) { return FIND (receipt_kinds, code); }

static const Word repeat_kinds[] = {
  { 0x01, "the last" }, { 0x02, "merchant" }, { 0x03, "customer" }, { 0x04, "end of day" }, { 0x05, "journal" }, { 0x06, "reconciliation" },
};
const char *cf_zvt_repeat_kind_text (guint8 code) { return FIND (repeat_kinds, code); }
