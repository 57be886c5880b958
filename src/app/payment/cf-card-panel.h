/* cf-card-panel.h: one card payment, refund or void at a terminal while it goes on: the terminal's own words, its questions and buttons, and "Cancel on Terminal", which is a request: the terminal's answer decides.
 * Where the outcome is not known the panel says what is known (cf-card-doubt.h) and goes on by itself once it is. */
#pragma once
#include <adwaita.h>
#include "cf-cards.h"

#define CF_TYPE_CARD_PANEL (cf_card_panel_get_type ())
G_DECLARE_FINAL_TYPE (CfCardPanel, cf_card_panel, CF, CARD_PANEL, AdwBin)

/* Property: "session". Signals: "ended" (int state): the attempt is over, once; "doubt" (gboolean): its outcome is not known, or is looked after again. */

/* Follows an attempt that cf_cards_charge was asked for; also before it is written. */
void cf_card_panel_follow (CfCardPanel *self, const CfAttempt *attempt);
void cf_card_panel_forget (CfCardPanel *self);
void cf_card_panel_cancel (CfCardPanel *self);              /* as the button */
/* Why it ended as it did: the terminal's last words about it; "" where there are none. Borrowed. */
const char *cf_card_panel_get_words (CfCardPanel *self);
