/* catalogue.h: what is sold, and by which terms and taxes. */
#pragma once
#include "base/types.h"

typedef struct { CfDecimal min_quantity, unit_price; } CfPriceBreak;
typedef struct {
  CfId      id;
  char     *code, *name, *description, *unit;
  CfDecimal unit_price;
  gint64    untaxed;                                        /* 1: never taxed, whoever buys it */
  CfId      tax_group_id;                                   /* 0 = the customer's, else the shop's */
  gint64    archived;
  CfPriceBreak *price_breaks; guint n_price_breaks;         /* ascending min_quantity; the last that is reached holds */
} CfItem;

typedef enum { CF_TERMS_NET = 1, CF_TERMS_ON_RECEIPT = 2, CF_TERMS_END_OF_MONTH = 3 } CfTermsKind;
typedef struct {
  CfId        id;
  char       *name;
  CfTermsKind kind;
  gint64      days;                                         /* net: after the date; end of month: after the month's end */
  CfDecimal   discount_rate;  gint64 discount_days;         /* "2 % 10 net 30": 20000, 10 */
  gint64      archived;
} CfTerms;

typedef struct { CfId id; char *name, *jurisdiction; CfDecimal rate; gint64 archived; } CfTaxRate;      /* 8.875 % = 88750 */
typedef struct { CfId tax_rate_id; } CfTaxGroupMember;
typedef struct {
  CfId   id;
  char  *name;
  gint64 inclusive;                                         /* prices contain the tax */
  gint64 archived;
  CfTaxGroupMember *members; guint n_members;
} CfTaxGroup;

typedef enum { CF_TENDER_CASH = 1, CF_TENDER_CHECK = 2, CF_TENDER_CARD = 3, CF_TENDER_ACH = 4, CF_TENDER_WIRE = 5, CF_TENDER_OTHER = 6 } CfTenderKind;
typedef struct {                                            /* a payment method; the shop adds its own (S0-08) */
  CfId         id;
  char        *name;
  CfTenderKind kind;
  gint64       needs_reference, archived, rank;
} CfTender;
