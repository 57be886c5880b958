/* staff.h: people, their PINs (scrypt; unique per person; five wrong tries lock for five minutes: D28), and a manager's consent on the spot. */
#pragma once
#include "act.h"

CfOutcome cf_save_staff   (CfShop *shop, CfWho *who, const CfStaff *staff, GError **error) CF_WARN_UNUSED;      /* pin_hash is left alone; the last owner may not leave: CF_IN_USE */
/* 4–12 digits. CF_PIN_WEAK (1234, 0000 …), CF_PIN_TAKEN, CF_OWNER_FIRST (the first is an owner's). */
CfOutcome cf_set_pin      (CfShop *shop, CfWho *who, CfId staff_id, const char *pin, GError **error) CF_WARN_UNUSED;
/* Who has this PIN. CF_WRONG_PIN, CF_PIN_LOCKED. */
CfOutcome cf_sign_in      (CfShop *shop, const char *pin, CfStaff *ret, CfRefusal *refusal, GError **error) CF_WARN_UNUSED;
/* Consent of the person with @pin to @permission for the act @act_id. CF_WRONG_PIN, CF_PIN_LOCKED, CF_NEEDS_PERMISSION. */
CfOutcome cf_approve      (CfShop *shop, const char *pin, CfPermission permission, gint64 amount, CfId act_id, CfApproval *ret, CfRefusal *refusal, GError **error) CF_WARN_UNUSED;
