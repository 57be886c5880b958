/* cf-till-fix.h: what can be done about one difference between a card terminal and the books, as buttons and as acts (shop/closeout.h). */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "shop/closeout.h"

typedef enum { CF_FIX_NONE, CF_FIX_GIVE_BACK, CF_FIX_BOOK, CF_FIX_TAKE_BACK, CF_FIX_OPEN, CF_FIX_CARRY } CfTillFix;

/* Up to three, best first, the last one CARRY; CF_FIX_NONE: no more. */
void        cf_till_fixes      (const CfBatchRow *row, CfTillFix ret[3]);
const char *cf_till_fix_words  (CfTillFix fix);                          /* "Give Back to the Card" … Static, translated */
const char *cf_till_match_words (CfBatchMatch match);                    /* "Charged twice" … */
/* What it means and what would help, in a sentence; caller frees. */
char       *cf_till_match_about (const CfBatchRow *row);
/* Does it: permissions and reasons are asked for on the spot. The ledger's news tells that it is done. */
void        cf_till_fix_run    (GtkWidget *parent, CfSession *session, const CfBatchRow *row, CfTillFix fix);
