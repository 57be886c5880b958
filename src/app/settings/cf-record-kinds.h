/* cf-record-kinds.h: the small records that settings edit (terms, taxes, tenders, series, staff, items): which fields a person sees, by which names, and the act that saves them. */
#pragma once
#include "shop/act.h"
#include "store/records.h"

typedef struct {
  const char *field;                 /* as in the record's table */
  const char *title;                 /* marked for translation */
  const char *const *words;          /* enums: a word for each name of the enum, in its order, marked for translation; NULL otherwise */
  gboolean    percent;               /* a decimal that is a rate: "8.875" is 8.875 % */
  const CfRecord *refers;            /* references: to what */
} CfRecordRow;

typedef struct {
  const CfRecord *type;
  const char     *title, *one;       /* "Payment terms", "New terms" */
  const char     *about;             /* one line under the title */
  const CfRecordRow *rows; guint n_rows;
  const char     *members;           /* tax groups: title of the list of rates that are in it; items: of price breaks; NULL */
  CfOutcome     (*save) (CfShop *shop, CfWho *who, gconstpointer record, GError **error);
  /* What stands beside the name in the list; caller frees. */
  char         *(*describe) (CfShop *shop, gconstpointer record);
} CfRecordKind;

extern const CfRecordKind CF_TERMS_KIND, CF_TAX_RATE_KIND, CF_TAX_GROUP_KIND, CF_TENDER_KIND, CF_SERIES_KIND, CF_ITEM_KIND, CF_STAFF_KIND;
