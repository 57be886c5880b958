/* cf-till-sides.h: the three sides of a close: what was counted, what the books say, what the card terminals say, with a fix on a key for each thing that does not agree (W6); what agrees is folded away. It asks the
 * terminals that can tell what is in their open batch; one that cannot be reached, or tells nothing, holds nothing up. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "store/closeout.h"

#define CF_TYPE_TILL_SIDES (cf_till_sides_get_type ())
G_DECLARE_FINAL_TYPE (CfTillSides, cf_till_sides, CF, TILL_SIDES, AdwBin)

GtkWidget *cf_till_sides_new   (CfSession *session);
/* Shows @shift_id, whose count stands, and asks the terminals; 0: nothing any more. */
void       cf_till_sides_show  (CfTillSides *self, CfId shift_id);
/* Asks the terminals once more. */
void       cf_till_sides_ask   (CfTillSides *self);
/* What the terminals told last, for cf_shift_close: CfCardBatch *; the caller's reference. */
GPtrArray *cf_till_sides_dup_looks (CfTillSides *self);
/* F2, F3, F4: the first, second and last fix of the difference that has the focus, else of the first one. FALSE: there is none. */
gboolean   cf_till_sides_press (CfTillSides *self, guint n);
