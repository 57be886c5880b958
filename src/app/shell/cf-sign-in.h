/* cf-sign-in.h: the page that asks who is at the counter, by PIN. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_SIGN_IN (cf_sign_in_get_type ())
G_DECLARE_FINAL_TYPE (CfSignIn, cf_sign_in, CF, SIGN_IN, AdwBin)

/* Property "session". Signal "done": somebody signed in. */
void cf_sign_in_set_session (CfSignIn *self, CfSession *session);
