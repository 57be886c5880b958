/* cf-hits.h: what the search box shows: what the ledger found and the commands of that name, as words. */
#pragma once
#include "cf-session.h"
#include "store/find.h"

typedef enum { CF_HIT_CUSTOMERS = 1, CF_HIT_DOCUMENTS = 2, CF_HIT_PAYMENTS = 3, CF_HIT_DRAFTS = 4, CF_HIT_COMMANDS = 5, CF_HIT_ORDERS = 6 } CfHitGroup;

typedef struct {
  CfHitGroup  group;
  const char *icon;
  char       *title, *subtitle;      /* "Invoice 1042"; "Acme Signs · PO 7781 · due 12/02/2026" */
  char       *figure;                /* "1,200.00"; "" = none */
  char       *note;                  /* beside the figure: "open", "on hold", "Paid", "F7"; "" = none */
  const char *note_style;            /* a CSS class or NULL */
  char       *address;               /* what it opens */
  gboolean    begins;                /* by win.begin */
  gboolean    exact;                 /* CfFound.exact */
} CfHit;
void        cf_hit_clear (gpointer hit);                     /* for arrays */
const char *cf_hit_group_title (CfHitGroup group);           /* translated; static */

/* CfHit in a new array that clears them: what was found, in its order, then commands. @found: CfFound. */
GArray     *cf_hits_new  (CfSession *session, const char *typed, GArray *found);
