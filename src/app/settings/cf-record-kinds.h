/* cf-record-kinds.h: the small records that settings edit (terms, taxes, tenders, series, staff, items, item statuses): which fields a person sees, as rows of a form (cf-form.h), and the act that saves them. */
#pragma once
#include "cf-form.h"
#include "shop/act.h"
#include "store/records.h"

enum { CF_RECORD_WORDS, CF_RECORD_REFERS, CF_RECORD_N_CHOICES };      /* a field's choices: the kind's words; records of what it refers to */

typedef struct {
  const CfRecord *type;
  const char     *title, *one;       /* "Payment terms", "New terms" */
  const char     *about;             /* one line under the title */
  const CfFormField *rows; guint n_rows;
  const char     *members;           /* tax groups: title of the list of rates that are in it; items: of price breaks; NULL */
  CfOutcome     (*save) (CfShop *shop, CfWho *who, gconstpointer record, GError **error);
  /* What stands beside the name in the list; caller frees. */
  char         *(*describe) (CfShop *shop, gconstpointer record);
  const char *const *words;          /* of its enum, which counts from 1; marked for translation; ends with NULL. NULL: it has none */
  const char     *words_context;     /* of their translations; NULL: none */
  const CfRecord *refers;            /* to what its references point; NULL: it has none */
  const char     *refers_to_none;    /* what a reference to nothing says */
  gsize           place;             /* offset of the gint64 that the list is sorted by; 0: by age. A new one comes last */
} CfRecordKind;

extern const CfRecordKind CF_TERMS_KIND, CF_TAX_RATE_KIND, CF_TAX_GROUP_KIND, CF_TENDER_KIND, CF_SERIES_KIND, CF_ITEM_KIND, CF_STAFF_KIND, CF_ITEM_STATUS_KIND;
