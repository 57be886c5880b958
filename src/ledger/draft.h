/* draft.h: an invoice or credit memo being made. Editable; merges by group; its lines are one value, edited by the holder only. */
#pragma once
#include "base/types.h"

typedef enum { CF_DRAFT_INVOICE = 1, CF_DRAFT_CREDIT_MEMO = 2 } CfDraftKind;
typedef struct {
  CfId      item_id;
  char     *code, *description, *unit;
  CfDecimal quantity, unit_price, discount_rate;            /* discount 10 % = 100000 */
  CfId      tax_group_id;                                   /* 0 = untaxed */
  gint64    subject_line;                                   /* credit memo: which line of the subject it takes back, from 1; 0 = none */
  CfId      job_id;                                         /* what it bills; 0 = none */
} CfDraftLine;
typedef struct {
  CfId         id;
  CfDraftKind  kind;
  CfId         customer_id, location_id;
  char        *po, *reference, *note;
  CfDate       date;                                        /* 0 = the day of issue */
  CfId         terms_id;                                    /* 0 = the customer's */
  CfId         subject_id;                                  /* credit memo: the invoice it corrects */
  gint64       holder;                                      /* custody: number of the station that may issue it */
  gint64       discarded;
  CfId         order_id;                                    /* whose jobs it bills: deposits of it move to the invoice; 0 = none */
  CfDraftLine *lines; guint n_lines;
} CfDraft;
