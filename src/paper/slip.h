/* slip.h: the remittance slip at the foot of a last page: what the customer cuts off and sends back with a check. */
#pragma once
#include "furniture.h"

#define CF_SLIP_HEIGHT 150.0         /* from the cut line to the foot of the sheet */

typedef struct {
  const char *from;                          /* customer's name and number */
  CfFact      facts[5];  guint n_facts;      /* the document, its date, when due */
  const char *amount;                        /* what is due, with the symbol */
  const char *uri;                           /* pay code in the middle; NULL = none */
} CfSlip;

/* Where the content above it must end. */
double cf_slip_bottom (CfPaper *paper);
void   cf_slip_draw   (CfPaper *paper, const CfSlip *slip);
/* Baseline of the foot on a page with or without a slip. */
double cf_slip_foot   (CfPaper *paper, gboolean slip);
