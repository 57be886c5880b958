/* zvt-fields.c: the tables of zvt-fields.h: messages, BMP fields, TLV tags. */
#include "zvt-fields.h"

#define ONE_BYTE(id, name) { id, 1, CF_ZVT_BINARY, "parameter", name }
#define LINE(id) { id, CF_ZVT_LLVAR, CF_ZVT_TEXT, "line", "text line" }

static const CfZvtField bmps[] = {
  { 0x01, 1, CF_ZVT_BINARY, "timeout", "seconds the terminal waits for the goods answer" },
  { 0x02, 1, CF_ZVT_BINARY, "max_status_infos", "most status informations" },
  { 0x03, 1, CF_ZVT_BITS, "service", "service byte" },
  { 0x04, 6, CF_ZVT_AMOUNT, "amount", "amount" },
  { 0x05, 1, CF_ZVT_BINARY, "pump", "pump number" },
  { 0x06, CF_ZVT_BER, CF_ZVT_CONTAINER, "tlv", "TLV container" },
  { 0x0B, 3, CF_ZVT_DIGITS, "trace", "trace number" },
  { 0x0C, 3, CF_ZVT_HHMMSS, "time", "time" },
  { 0x0D, 2, CF_ZVT_MMDD, "date", "date" },
  { 0x0E, 2, CF_ZVT_YYMM, "expiry", "card expires" },
  { 0x17, 2, CF_ZVT_DIGITS, "card_sequence", "card sequence number" },
  { 0x19, 1, CF_ZVT_PAYMENT_TYPE, "payment_type", "payment type" },
  { 0x22, CF_ZVT_LLVAR, CF_ZVT_CARD, "card", "card number" },
  { 0x23, CF_ZVT_LLVAR, CF_ZVT_SECRET, "track_2", "track 2" },
  { 0x24, CF_ZVT_LLLVAR, CF_ZVT_SECRET, "track_3", "track 3" },
  { 0x27, 1, CF_ZVT_RESULT, "result_code", "result code" },
  { 0x29, 4, CF_ZVT_DIGITS, "terminal_id", "terminal id" },
  { 0x2A, 15, CF_ZVT_TEXT, "contract", "contract number" },
  { 0x2D, CF_ZVT_LLVAR, CF_ZVT_SECRET, "track_1", "track 1" },
  { 0x2E, CF_ZVT_LLLVAR, CF_ZVT_SECRET, "sync_chip", "data of a synchronous chip" },
  { 0x37, 3, CF_ZVT_DIGITS, "original_trace", "trace number of the original" },
  { 0x3A, 2, CF_ZVT_SECRET, "check_number", "card check number" },
  { 0x3B, 8, CF_ZVT_TEXT, "authorisation", "authorisation number" },
  { 0x3C, CF_ZVT_LLLVAR, CF_ZVT_TEXT, "text", "additional text" },
  { 0x3D, 3, CF_ZVT_PASSWORD, "password", "password" },
  { 0x49, 2, CF_ZVT_CURRENCY, "currency", "currency" },
  { 0x4C, CF_ZVT_LLVAR, CF_ZVT_RAW, "blocked_goods", "blocked groups of goods" },
  { 0x60, CF_ZVT_LLLVAR, CF_ZVT_TOTALS, "totals", "totals" },
  { 0x70, 4, CF_ZVT_RAW, "image", "display image" }, { 0x71, 4, CF_ZVT_RAW, "image", "display image" },
  ONE_BYTE (0x72, "display image"), ONE_BYTE (0x73, "display image"), ONE_BYTE (0x74, "display image"), ONE_BYTE (0x75, "display image"),
  { 0x87, 2, CF_ZVT_DIGITS, "receipt", "receipt number" },
  { 0x88, 3, CF_ZVT_DIGITS, "turnover", "turnover number" },
  { 0x8A, 1, CF_ZVT_CARD_TYPE, "card_type", "card type" },
  { 0x8B, CF_ZVT_LLVAR, CF_ZVT_TEXT, "card_name", "card name" },
  { 0x8C, 1, CF_ZVT_BINARY, "network_card_type", "card type of the network" },
  { 0x92, CF_ZVT_LLLVAR, CF_ZVT_SECRET, "girocard_data", "additional data of a girocard" },
  { 0x9A, CF_ZVT_LLLVAR, CF_ZVT_SECRET, "geldkarte_records", "records of a GeldKarte" },
  { 0xA0, 1, CF_ZVT_BITS, "host_code", "result code of the host" },
  { 0xA7, CF_ZVT_LLVAR, CF_ZVT_SECRET, "chip_data", "chip data" },
  { 0xAA, 3, CF_ZVT_YYMMDD, "date", "date" },
  { 0xAF, CF_ZVT_LLLVAR, CF_ZVT_SECRET, "chip_info", "chip information" },
  { 0xBA, 5, CF_ZVT_RAW, "aid_parameter", "AID parameter" },
  ONE_BYTE (0xD0, "parameter"), LINE (0xD1), ONE_BYTE (0xD2, "parameter"), ONE_BYTE (0xD3, "parameter"),
  ONE_BYTE (0xE0, "parameter"), LINE (0xE1), LINE (0xE2), LINE (0xE3), LINE (0xE4), LINE (0xE5), LINE (0xE6), LINE (0xE7), LINE (0xE8),
  ONE_BYTE (0xE9, "parameter"), ONE_BYTE (0xEA, "parameter"), { 0xEB, 8, CF_ZVT_RAW, "keys", "key mask" },
  { 0xF0, 1, CF_ZVT_BINARY, "seconds", "seconds shown" }, LINE (0xF1), LINE (0xF2), LINE (0xF3), LINE (0xF4), LINE (0xF5), LINE (0xF6), LINE (0xF7), LINE (0xF8),
  { 0xF9, 1, CF_ZVT_BINARY, "beeps", "beeps" }, ONE_BYTE (0xFA, "parameter"), ONE_BYTE (0xFB, "parameter"), ONE_BYTE (0xFC, "parameter"), ONE_BYTE (0xFD, "parameter"),
};

static const CfZvtField tags[] = {
  { 0x07, 0, CF_ZVT_TEXT, "line", "text line" },
  { 0x08, 0, CF_ZVT_DIGITS, "receipt", "receipt number" },
  { 0x09, 0, CF_ZVT_BITS, "attribute", "line attribute" },
  { 0x0A, 0, CF_ZVT_MESSAGE, "command", "permitted command" },
  { 0x10, 0, CF_ZVT_RAW, "display", "display lines and columns" },
  { 0x11, 0, CF_ZVT_RAW, "display_columns", "display columns" },
  { 0x12, 0, CF_ZVT_BINARY, "printer_width", "printer line width" },
  { 0x14, 0, CF_ZVT_CHARSET, "charset", "character set" },
  { 0x15, 0, CF_ZVT_TEXT, "language", "language" },
  { 0x1A, 0, CF_ZVT_BINARY, "max_length", "longest message" },
  { 0x23, 0, CF_ZVT_CONTAINER, "receipts", "receipt numbers" },
  { 0x24, 0, CF_ZVT_CONTAINER, "display_texts", "texts to display" },
  { 0x25, 0, CF_ZVT_CONTAINER, "print_texts", "texts to print" },
  { 0x26, 0, CF_ZVT_CONTAINER, "commands", "permitted commands" },
  { 0x27, 0, CF_ZVT_CONTAINER, "charsets", "character sets" },
  { 0x28, 0, CF_ZVT_CONTAINER, "languages", "languages" },
  { 0x2D, 0, CF_ZVT_SECRET, "track_data", "track data" },
  { 0x2F, 0, CF_ZVT_CONTAINER, "payment_kind", "payment kind" },
  { 0x34, 0, CF_ZVT_CONTAINER, "terminal_clock", "terminal clock" },
  { 0x35, 0, CF_ZVT_CONTAINER, "next_restart", "next restart" },
  { 0x40, 0, CF_ZVT_RAW, "emv_configuration", "EMV configuration" },
  { 0x41, 0, CF_ZVT_BINARY, "card_type_long", "card type above 255" },
  { 0x42, 0, CF_ZVT_TEXT, "application_label", "application label" },
  { 0x43, 0, CF_ZVT_RAW, "aid", "application id" },
  { 0x44, 0, CF_ZVT_TEXT, "application_name", "application preferred name" },
  { 0x45, 0, CF_ZVT_DIGITS, "receipts_wanted", "receipts to print" },
  { 0x46, 0, CF_ZVT_TEXT, "emv_customer", "EMV print data, customer" },
  { 0x47, 0, CF_ZVT_TEXT, "emv_merchant", "EMV print data, merchant" },
  { 0x49, 0, CF_ZVT_BINARY, "network_card_type_long", "card type of the network above 255" },
  { 0x56, 0, CF_ZVT_SECRET, "track_1", "track 1" },
  { 0x57, 0, CF_ZVT_SECRET, "track_2", "track 2" },
  { 0x5A, 0, CF_ZVT_CARD, "card", "card number" },
  { 0x60, 0, CF_ZVT_CONTAINER, "application", "application" },
  { 0xE4, 0, CF_ZVT_CONTAINER, "device", "device" },
  { 0x1F01, 0, CF_ZVT_REPEAT_KIND, "repeat", "receipt to repeat" },
  { 0x1F02, 0, CF_ZVT_DIGITS, "from", "from receipt" },
  { 0x1F03, 0, CF_ZVT_DIGITS, "to", "to receipt" },
  { 0x1F04, 0, CF_ZVT_RAW, "receipt_parameter", "receipt parameter" },
  { 0x1F05, 0, CF_ZVT_BITS, "transaction_parameter", "transaction parameter" },
  { 0x1F07, 0, CF_ZVT_RECEIPT_KIND, "receipt_kind", "kind of receipt" },
  { 0x1F0E, 0, CF_ZVT_YYYYMMDD, "date", "date" },
  { 0x1F0F, 0, CF_ZVT_HHMMSS, "time", "time" },
  { 0x1F10, 0, CF_ZVT_CVM, "cvm", "holder verified by" },
  { 0x1F11, 0, CF_ZVT_BINARY, "online", "online" },
  { 0x1F12, 0, CF_ZVT_ENTRY, "entry", "card read by" },
  { 0x1F16, 0, CF_ZVT_DIGITS, "error_code", "extended error code" },
  { 0x1F17, 0, CF_ZVT_TEXT, "error_text", "extended error text" },
  { 0x1F1F, 0, CF_ZVT_RAW, "synchronisation", "transaction id for synchronisation" },
  { 0x1F25, 0, CF_ZVT_AMOUNT, "cashback", "cashback" },
  { 0x1F2B, 0, CF_ZVT_DIGITS, "long_trace", "long trace number" },
  { 0x1F36, 0, CF_ZVT_AMOUNT, "tip", "tip" },
  { 0x1F37, 0, CF_ZVT_BITS, "receipt_information", "receipt information" },
  { 0x1F40, 0, CF_ZVT_TEXT, "device_name", "device name" },
  { 0x1F41, 0, CF_ZVT_TEXT, "software", "software version" },
  { 0x1F42, 0, CF_ZVT_TEXT, "serial_number", "serial number" },
  { 0x1F43, 0, CF_ZVT_BITS, "device_state", "device state" },
  { 0x1F44, 0, CF_ZVT_DIGITS, "terminal_id", "terminal id" },
  { 0x1F70, 0, CF_ZVT_BITS, "partial_approval", "partial approval" },
  { 0x1F73, 0, CF_ZVT_DIGITS, "message_id", "message sequence id" },
  { 0x9F6B, 0, CF_ZVT_SECRET, "track_2", "track 2" },
};

#define R CF_ZVT_FROM_REGISTER
#define T CF_ZVT_FROM_TERMINAL
static const CfZvtMessage messages[] = {
  { 0x0401, CF_ZVT_BMPS, T, "Set date and time" },
  { 0x040F, CF_ZVT_BMPS, T, "Status information" },
  { 0x04FF, CF_ZVT_INTERMEDIATE_STATUS, T, "Intermediate status" },
  { 0x0501, CF_ZVT_PASSWORD_MAYBE, R, "Status enquiry" },
  { 0x0600, CF_ZVT_REGISTRATION, R, "Registration" },
  { 0x0601, CF_ZVT_BMPS, R, "Authorisation" },
  { 0x0602, CF_ZVT_BMPS, R, "Log-off" },
  { 0x0603, CF_ZVT_BMPS, R, "Balance" },
  { 0x060C, CF_ZVT_BMPS, R, "Book tip" },
  { 0x060F, CF_ZVT_COMPLETION, T, "Completion" },
  { 0x0610, CF_ZVT_PASSWORD_BMPS, R, "Turnover totals" },
  { 0x0612, CF_ZVT_REPRINT, R, "Reprint receipts" },
  { 0x0618, CF_ZVT_BMPS, R, "Reset terminal" },
  { 0x061E, CF_ZVT_ABORT, T, "Abort" },
  { 0x0620, CF_ZVT_PASSWORD_BMPS, R, "Repeat receipt" },
  { 0x0622, CF_ZVT_BMPS, R, "Pre-authorisation" },
  { 0x0623, CF_ZVT_BMPS, R, "Partial reversal of a pre-authorisation" },
  { 0x0624, CF_ZVT_BMPS, R, "Book total" },
  { 0x0625, CF_ZVT_BMPS, R, "Reversal of a pre-authorisation" },
  { 0x0630, CF_ZVT_PASSWORD_BMPS, R, "Reversal" },
  { 0x0631, CF_ZVT_PASSWORD_BMPS, R, "Refund" },
  { 0x0650, CF_ZVT_PASSWORD_BMPS, R, "End of day" },
  { 0x0670, CF_ZVT_BMPS, R, "Diagnosis" },
  { 0x0691, CF_ZVT_PASSWORD_BMPS, R, "Set date and time of the terminal" },
  { 0x0693, CF_ZVT_PASSWORD_BMPS, R, "Initialisation" },
  { 0x06B0, CF_ZVT_BMPS, R, "Abort by the register" },
  { 0x06C0, CF_ZVT_READ_CARD, R, "Read card" },
  { 0x06D1, CF_ZVT_PRINT_LINE, T, "Print line" },
  { 0x06D3, CF_ZVT_BMPS, T, "Print text block" },
  { 0x06D8, CF_ZVT_OPAQUE, T, "Dial-up" },
  { 0x06D9, CF_ZVT_OPAQUE, T, "Transmit" },
  { 0x06DA, CF_ZVT_OPAQUE, T, "Receive" },
  { 0x06DB, CF_ZVT_OPAQUE, T, "Hang-up" },
  { 0x06DD, CF_ZVT_OPAQUE, T, "Transparent" },
  { 0x06E0, CF_ZVT_BMPS, R, "Display text" },
  { 0x0840, CF_ZVT_ONE_BYTE, R, "Change baud rate" },
  { 0x8000, CF_ZVT_BMPS, CF_ZVT_FROM_EITHER, "Positive response" },
  { 0x8400, CF_ZVT_NEGATIVE, CF_ZVT_FROM_EITHER, "Negative response" },
};
#undef R
#undef T

const CfZvtField *
cf_zvt_bmp (guint8 id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bmps); i++)
    if (bmps[i].id == id)
      return &bmps[i];
  return NULL;
}

const CfZvtField *
cf_zvt_tag (guint32 tag)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    if (tags[i].id == tag)
      return &tags[i];
  return NULL;
}

const CfZvtMessage *
cf_zvt_message (guint16 command)
{
  if (command >> 8 == 0x84)
    command = 0x8400;
  for (gsize i = 0; i < G_N_ELEMENTS (messages); i++)
    if (messages[i].command == command)
      return &messages[i];
  return NULL;
}
