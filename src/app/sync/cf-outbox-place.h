/* cf-outbox-place.h: what waits to be sent, since when and why; what a person should look at; changes that met, each turned round with one press (W9); and what others did while this register was apart. Address: "outbox". */
#pragma once
#include "cf-place.h"

#define CF_TYPE_OUTBOX_PLACE (cf_outbox_place_get_type ())
G_DECLARE_FINAL_TYPE (CfOutboxPlace, cf_outbox_place, CF, OUTBOX_PLACE, CfPlace)
