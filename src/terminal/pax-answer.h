/* pax-answer.h: what a PAX terminal answers (protocols.md §4.4–4.6): T01 and its like, R03, B01, A01. Parsed by FS; no number of groups is required, and the
 * version of the answer says nothing. Only the brand and the last four digits of a card are kept. */
#pragma once
#include "base/error.h"
#include "base/types.h"

/* What a result code says about money. */
typedef enum {
  CF_PAX_APPROVED,       /* 000000 */
  CF_PAX_OFFLINE,        /* 000001: approved by the terminal alone, can still be refused */
  CF_PAX_PARTIAL,        /* 000002 */
  CF_PAX_DECLINED,       /* 000100: definite */
  CF_PAX_NO_CHARGE,      /* 000200, 100003: definite, nothing was tried */
  CF_PAX_VERIFY_NONE,    /* 100001, 100002: says that nothing moved; the journal is asked all the same */
  CF_PAX_DUPLICATE,      /* 100011: an equal one exists */
  CF_PAX_UNSURE,         /* all others: ask the journal */
} CfPaxResult;

typedef struct { char *name, *value; } CfPaxExtra;

typedef struct {
  char        status[8], command[4], version[8], code[8];
  char       *text;
  CfPaxResult result;
  /* R03 */
  gint64      total_records, record;
  char        edc_type[4], original_type[4];
  /* host */
  char       *host_message;
  char        host_code[16], auth_code[24], host_reference[40], host_trace[24], batch[16];
  char        type[4];
  /* amounts, minor units; R03 and T01 alike */
  gboolean    has_amount;
  CfMoney     approved, due, tip, cashback, fee, tax;
  /* card */
  char        last4[5], card_type[4], entry[4];
  gboolean    card_present;
  /* trace */
  char        terminal_txn[16], ecr_ref[40], timestamp[16];      /* YYYYMMDDHHMMSS as the terminal's clock says */
  char        avs_code[8];
  char       *avs_message;
  GPtrArray  *extra;                /* CfPaxExtra: those that are known and hold no card data; in their order */
  GPtrArray  *withheld;             /* char*: names of those that were not kept */
  /* A01 */
  char       *serial, *model;
  /* B01: counts and amounts, in the terminal's order of kinds */
  GArray     *counts, *totals;      /* gint64 */
  char       *tid, *mid;
} CfPaxAnswer;

/* Reads @n bytes of a body. CF_ERROR_INVALID names the byte and the field. */
CfPaxAnswer *cf_pax_answer_parse (const char *body, gsize n, GError **error) CF_WARN_UNUSED;
void         cf_pax_answer_free  (CfPaxAnswer *answer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfPaxAnswer, cf_pax_answer_free)

/* The value of @name in extra ("HRef"), or NULL. Names are compared without case. */
const char *cf_pax_answer_extra (const CfPaxAnswer *answer, const char *name);
/* TRUE if what the host said is an approval: an empty host code (R03 of some firmware) goes by the result alone. */
gboolean    cf_pax_answer_host_approved (const CfPaxAnswer *answer);
CfPaxResult cf_pax_result (const char *code);
/* "VISA", "chip", "sale", "credit"; NULL if not known. Static. */
const char *cf_pax_card_name  (const char *card_type);
const char *cf_pax_entry_name (const char *entry);
const char *cf_pax_type_name  (const char *type);
const char *cf_pax_edc_name   (const char *edc_type);
const char *cf_pax_result_about (const char *code);
/* "initialise", "credit": what a command (request or answer) is for; NULL if not known. */
const char *cf_pax_command_name (const char *command);
