/* roll.h: what is printed on a roll of paper, before any printer is known: lines of text and what stands between them. Made from the same structs as the PDF (paper.h); turned into bytes by escpos.h.
 * Texts are copied. */
#pragma once
#include "paper.h"

typedef enum { CF_ROLL_TEXT /* left, centred if it says so */, CF_ROLL_PAIR /* a label, and a figure at the right edge */, CF_ROLL_RULE, CF_ROLL_GAP, CF_ROLL_LOGO, CF_ROLL_QR, CF_ROLL_CODE /* Code 128 */ } CfRollKind;
enum { CF_ROLL_BOLD = 1, CF_ROLL_TALL = 2 /* twice as high */, CF_ROLL_WIDE = 4 /* twice as wide */, CF_ROLL_WHITE = 8 /* on black */, CF_ROLL_CENTER = 16 };
typedef struct { CfRollKind kind; guint style; char *left, *right; } CfRollLine;      /* left: the text of a QR code or bar code too; right: of a pair */

typedef struct { GArray *lines; } CfRoll;                   /* CfRollLine */
CfRoll *cf_roll_new  (void);
void    cf_roll_free (CfRoll *roll);                        /* NULL is fine */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfRoll, cf_roll_free)

/* Lines of @text (NULL, "": none), each a line of the roll; what is too long is broken when the roll is encoded. */
void    cf_roll_text (CfRoll *roll, guint style, const char *text);
void    cf_roll_pair (CfRoll *roll, guint style, const char *left, const char *right);
void    cf_roll_mark (CfRoll *roll, CfRollKind kind);       /* a rule, a gap, the logo */
void    cf_roll_code (CfRoll *roll, CfRollKind kind, const char *text);

/* The shop's head: logo, name, address, and in practice mode that it is one. And the foot. */
void    cf_roll_head (CfRoll *roll, CfPaper *paper);
void    cf_roll_foot (CfRoll *roll, CfPaper *paper);
/* A payment receipt; @code: of the payment, scanned to find it again (ledger/code.h); NULL = none. INVALID as in cf_paper_bytes. */
CfRoll *cf_roll_receipt (CfPaper *paper, const CfPaperReceipt *receipt, const char *code, GError **error) CF_WARN_UNUSED;
