/* zvt-answer.h: what a message of the terminal says, as values. Card numbers end here: the last four digits and the card's name are all that is kept. */
#pragma once
#include "zvt-walk.h"

/* End-of-day totals, BMP 60. */
enum { CF_ZVT_GIROCARD, CF_ZVT_JCB, CF_ZVT_MASTERCARD, CF_ZVT_AMEX, CF_ZVT_VISA, CF_ZVT_DINERS, CF_ZVT_OTHERS, CF_ZVT_N_GROUPS };
typedef struct {
  int first_receipt, last_receipt;
  struct { int count; gint64 total_minor; } groups[CF_ZVT_N_GROUPS];
} CfZvtTotals;
enum { CF_ZVT_TOTALS_SIZE = 53 };
extern const char *const cf_zvt_group_names[CF_ZVT_N_GROUPS];
/* FALSE: not 53 bytes, or a number is none. */
gboolean cf_zvt_totals_read (const guint8 *data, gsize n, CfZvtTotals *ret) CF_WARN_UNUSED;

enum { CF_ZVT_LINE_ENDS = 0x80 };      /* attribute of the last line of a receipt */
typedef struct { guint8 attribute; char *text; } CfZvtLine;      /* text owned, UTF-8, one line */

/* Numbers that were not given are -1, texts NULL or "". */
typedef struct {
  guint16    command;
  gboolean   is_whole;             /* FALSE: a part of it could not be read */
  int        result;               /* BMP 27, 06 1E or 84 xx; only 0 is success */
  gint64     amount_minor, tip_minor, cashback_minor;
  int        currency;             /* ISO 4217 number */
  int        receipt, trace, original_trace, turnover, terminal_id;
  int        month_day, clock;     /* MMDD, HHMMSS as numbers */
  int        card_type, payment_type, host_code, cvm, entry, is_online;
  char       last_four[5];
  char      *card_name;            /* as the terminal names it */
  char      *authorisation, *contract, *application;      /* application: AID in hexadecimal */
  char      *text;                 /* 3C, else the display texts, else the extended error: for a person */
  int        status, minutes;      /* 04 FF */
  int        registration_status;  /* BMP 19 of a completion */
  int        state;                /* of the terminal, after 05 01 */
  char      *software;
  int        charset;              /* tag 14 */
  int        terminal_date, terminal_clock;      /* tag 34: YYYYMMDD, HHMMSS */
  int        message_id;           /* tag 1F73 */
  guint8     synchronisation[16];  /* tag 1F1F, to be echoed byte by byte */
  gsize      n_synchronisation;
  gboolean   has_totals;
  CfZvtTotals totals;
  GArray    *lines;                /* CfZvtLine: what is to be printed; NULL: none */
  int        receipt_kind;         /* tag 1F07 */
} CfZvtAnswer;

/* Reads what can be read: *ret is filled also where the answer is FALSE (CF_ERROR_INVALID names byte and field), then is_whole is FALSE. @asked as in
 * cf_zvt_walk, @charset as negotiated. */
gboolean cf_zvt_answer_read  (const CfZvtApdu *message, guint16 asked, guint8 charset, CfZvtAnswer *ret, GError **error) CF_WARN_UNUSED;
void     cf_zvt_answer_clear (CfZvtAnswer *answer);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfZvtAnswer, cf_zvt_answer_clear)

/* The last four digits of a card number in BCD (E: masked, D and F: end), or "". */
void     cf_zvt_last_four    (const guint8 *data, gsize n, char ret[5]);
