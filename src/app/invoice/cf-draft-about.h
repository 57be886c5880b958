/* cf-draft-about.h: what a draft page shows of its customer: what they owe, what speaks against selling to them, and what there is to choose from. Read in one go by a worker. */
#pragma once
#include "shop/act.h"
#include "store/standing.h"

typedef struct {
  CfCustomer customer;
  GArray    *contacts, *locations, *terms;                   /* CfContact, CfLocation, CfTerms: those offered */
  CfBalance  balance;
  CfStanding standing;                                       /* today */
  char      *terms_name;                                     /* what holds where none is chosen; "" = none */
  char      *subject;                                        /* credit memo: number of the invoice it corrects */
} CfDraftAbout;
CfDraftAbout *cf_draft_about_load (CfShop *shop, CfId customer_id, CfId subject_id, GError **error) CF_WARN_UNUSED;
void          cf_draft_about_free (gpointer about);
