/* zvt-fields.h: the tables of ZVT (PA00P015): messages and how their data are laid out, BMP fields, TLV tags; and what codes mean. All static, all
 * in English: whoever shows them to a person translates them. */
#pragma once
#include <glib.h>

/* What the bytes of a field are. */
typedef enum {
  CF_ZVT_RAW, CF_ZVT_UNREAD,
  CF_ZVT_DIGITS,         /* BCD shown with its leading zeros: numbers of receipts, traces, terminals */
  CF_ZVT_BINARY,         /* one byte or big-endian number */
  CF_ZVT_BITS,           /* one byte, shown as hexadecimal */
  CF_ZVT_AMOUNT, CF_ZVT_CURRENCY, CF_ZVT_TEXT,
  CF_ZVT_CARD,           /* a card number: only its last four digits leave the parser */
  CF_ZVT_SECRET,         /* tracks, check numbers, chip data: nothing of it does */
  CF_ZVT_PASSWORD,
  CF_ZVT_MMDD, CF_ZVT_YYMMDD, CF_ZVT_YYYYMMDD, CF_ZVT_HHMMSS, CF_ZVT_YYMM,
  CF_ZVT_RESULT, CF_ZVT_INTERMEDIATE, CF_ZVT_TERMINAL_STATE, CF_ZVT_CARD_TYPE, CF_ZVT_PAYMENT_TYPE, CF_ZVT_MINUTES,
  CF_ZVT_CVM, CF_ZVT_ENTRY, CF_ZVT_CHARSET, CF_ZVT_RECEIPT_KIND, CF_ZVT_REPEAT_KIND, CF_ZVT_MESSAGE,
  CF_ZVT_TOTALS,
  CF_ZVT_CONTAINER,      /* TLV objects */
} CfZvtKind;

enum { CF_ZVT_LLVAR = -2, CF_ZVT_LLLVAR = -3, CF_ZVT_BER = -1 };
typedef struct {
  guint32     id;        /* BMP, or TLV tag with all its bytes */
  gint8       length;    /* of a BMP: bytes, or one of the above; of a tag: 0 */
  CfZvtKind   kind;
  const char *key;       /* in JSON */
  const char *name;      /* for a person */
} CfZvtField;

const CfZvtField *cf_zvt_bmp (guint8 id);        /* NULL: unknown */
const CfZvtField *cf_zvt_tag (guint32 tag);      /* NULL: unknown */

/* How the data of a message begin; BMPs follow. */
typedef enum {
  CF_ZVT_BMPS, CF_ZVT_PASSWORD_BMPS, CF_ZVT_PASSWORD_MAYBE, CF_ZVT_REGISTRATION, CF_ZVT_REPRINT, CF_ZVT_READ_CARD, CF_ZVT_ONE_BYTE, CF_ZVT_COMPLETION,
  CF_ZVT_ABORT, CF_ZVT_INTERMEDIATE_STATUS, CF_ZVT_PRINT_LINE, CF_ZVT_NEGATIVE, CF_ZVT_OPAQUE
} CfZvtLayout;
typedef enum { CF_ZVT_FROM_REGISTER, CF_ZVT_FROM_TERMINAL, CF_ZVT_FROM_EITHER } CfZvtFrom;
typedef struct { guint16 command; CfZvtLayout layout; CfZvtFrom from; const char *name; } CfZvtMessage;
const CfZvtMessage *cf_zvt_message (guint16 command);      /* NULL: unknown; 84 xx is one message */

/* What a code means; NULL: unknown. */
const char *cf_zvt_result_text       (guint8 code);      /* BMP 27, 06 1E, 84 xx */
const char *cf_zvt_intermediate_text (guint8 code);      /* 04 FF; 41–5D are 01–1D and "remove the card" */
const char *cf_zvt_state_text        (guint8 code);      /* of the terminal, in the answer to 05 01 */
const char *cf_zvt_card_type_text    (guint8 code);      /* BMP 8A */
const char *cf_zvt_payment_type_text (guint8 code);      /* BMP 19 in 04 0F */
const char *cf_zvt_cvm_text          (guint8 code);      /* tag 1F10 */
const char *cf_zvt_entry_text        (guint8 code);      /* tag 1F12 */
const char *cf_zvt_receipt_kind_text (guint8 code);      /* tag 1F07 */
const char *cf_zvt_repeat_kind_text  (guint8 code);      /* tag 1F01 */
