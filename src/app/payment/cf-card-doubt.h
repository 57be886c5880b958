/* cf-card-doubt.h: "What happened?" (W1): a card payment of which nobody knows the end: our record beside what the terminal said last; ask it again, or decide, with a manager's PIN and a reason. There is no retry. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_CARD_DOUBT (cf_card_doubt_get_type ())
G_DECLARE_FINAL_TYPE (CfCardDoubt, cf_card_doubt, CF, CARD_DOUBT, AdwBin)

/* Property: "session". @attempt_id 0: none. Signal "decided" (int state): a person decided here, or it was found to be over. */
void cf_card_doubt_show   (CfCardDoubt *self, CfId attempt_id);

/* A window of its own about @attempt_id; 0: the first of this register that waits. Where none waits it says so by a toast. */
void cf_card_doubt_window (GtkWidget *parent, CfSession *session, CfId attempt_id);
