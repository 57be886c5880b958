/* staff.c: see staff.h. A wrong PIN says nothing about whose it was meant to be, so tries are counted for the whole installation, in a table that is neither logged nor synced; each try is
 * counted before the PIN is looked at. */
#include "staff.h"
#include "pin.h"
#include "save.h"
#include "store/scratch.h"
#include "store/taken.h"

#define TRIES_MAX  5
#define LOCK_TIME  (5 * 60 * G_USEC_PER_SEC)
#define TRIES_NAME "pin-tries"

/* Once anybody has a PIN, only who has one gets in: there must be an owner among them. @gets_one: somebody who is no owner is about to get a PIN. */
static void
keep_an_owner (CfAct *act, CfId staff_id, gboolean gets_one)
{
  gint64 owners = 0, all = 0;
  GError *failed = NULL;
  if (act->stop)
    return;
  if (!cf_count_pins (act->shop->db, staff_id, &owners, &all, &failed))
    cf_act_fail (act, failed);
  else if (owners == 0 && (gets_one || all > 0))
    cf_act_refuse (act, CF_OWNER_FIRST, NULL, NULL);
}

CfOutcome
cf_save_staff (CfShop *shop, CfWho *who, const CfStaff *staff, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfStaff) before = { 0 }, after = { 0 };
  gboolean there = cf_save_begin (&act, shop, "staff.save", who, &CF_STAFF, staff, &before, &after);
  GError *failed = NULL;
  gint64 owners = 1;
  cf_act_permit (&act, CF_MAY_EDIT_STAFF, 0);
  cf_save_required (&act, "name", after.name);
  if (after.role < CF_STAFF_CLERK || after.role > CF_STAFF_OWNER)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "role", NULL);
  cf_save_flag (&after.archived);
  if (!after.archived)
    cf_save_unique (&act, &CF_STAFF, after.id, "name", before.archived ? NULL : before.name, after.name, CF_NAME_TAKEN);
  gboolean was_owner = there && before.role == CF_STAFF_OWNER && !before.archived, stays = after.role == CF_STAFF_OWNER && !after.archived;
  if (!act.stop && was_owner && !stays && !cf_count_owners (shop->db, after.id, &owners, &failed))
    cf_act_fail (&act, failed);
  if (owners == 0)
    cf_act_refuse (&act, CF_IN_USE, "role", after.name);
  if (was_owner && !stays)
    keep_an_owner (&act, after.id, FALSE);
  g_free (after.pin_hash);
  after.pin_hash = g_strdup (before.archived && !after.archived ? NULL : before.pin_hash);      /* while away, somebody else may have taken the PIN */
  return cf_save_end (&act, &CF_STAFF, there, &before, &after, error);
}

typedef struct { const char *pin; char *worked, *like; CfId found; CfId except; } Search;

/* Takes the first whose PIN it is, and a salt to hash another with. */
static gboolean
search_one (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfStaff *staff = record;
  Search *s = user;
  if (staff->archived || !staff->pin_hash || !*staff->pin_hash)
    return TRUE;
  if (!s->like)
    s->like = g_strdup (staff->pin_hash);
  if (s->found == 0 && staff->id != s->except && cf_pin_matches (s->pin, staff->pin_hash, &s->worked))
    s->found = staff->id;
  return TRUE;
}

static void
search_clear (Search *s)
{
  cf_pin_forget (&s->worked);
  g_free (s->like);
}

CfOutcome
cf_set_pin (CfShop *shop, CfWho *who, CfId staff_id, const char *pin, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfStaff) before = { 0 }, after = { 0 };
  Search search = { .pin = pin, .except = staff_id };
  GError *failed = NULL;
  cf_act_begin (&act, shop, "staff.pin", who, NULL, staff_id, NULL);
  cf_act_load (&act, &CF_STAFF, staff_id, "staff", &before);
  if (!act.stop && before.archived)
    cf_act_refuse (&act, CF_ARCHIVED, "staff", before.name);
  if (who->kind != CF_WHO_STAFF || who->actor_id != staff_id)            /* one's own may be changed by anybody */
    cf_act_permit (&act, CF_MAY_EDIT_STAFF, 0);
  if (!act.stop)
    cf_act_check (&act, cf_pin_check (pin, &who->refusal));
  if (!act.stop && !cf_record_each (shop->db, &CF_STAFF, search_one, &search, &failed))
    cf_act_fail (&act, failed);
  if (before.role != CF_STAFF_OWNER)
    keep_an_owner (&act, staff_id, TRUE);
  if (search.found)
    cf_act_refuse (&act, CF_PIN_TAKEN, "pin", NULL);
  gboolean same = !act.stop && cf_pin_matches (pin, before.pin_hash, &search.worked);
  if (!act.stop && !same) {
    cf_record_copy (&CF_STAFF, &before, &after);
    g_free (after.pin_hash);
    after.pin_hash = cf_pin_hash (pin, search.like);
    cf_act_change (&act, &CF_STAFF, &before, &after);
  }
  search_clear (&search);
  return cf_act_end (&act, error);
}

/* Counts a try before it is made. *ret_locked: there were too many, and this one is not made. */
static gboolean
count_try (CfShop *shop, CfInstant now, gboolean *ret_locked, GError **error)
{
  g_autofree char *body = NULL;
  CfInstant at;
  *ret_locked = FALSE;
  if (!cf_scratch_load (shop->db, TRIES_NAME, &body, &at, error))
    return FALSE;
  gint64 tries = body ? g_ascii_strtoll (body, NULL, 10) : 0;
  gboolean recent = ABS (now - at) < LOCK_TIME;                          /* a clock that was set back must not lock for years */
  *ret_locked = tries >= TRIES_MAX && recent;
  if (*ret_locked)
    return TRUE;
  g_autofree char *count = g_strdup_printf ("%" G_GINT64_FORMAT, tries >= TRIES_MAX ? 1 : tries + 1);
  return cf_scratch_save (shop->db, TRIES_NAME, count, now, error);
}

static gboolean
begin_try (CfShop *shop, gboolean *ret_locked, GError **error)
{
  if (!cf_db_begin (shop->db, TRUE, error))
    return FALSE;
  if (count_try (shop, cf_clock_now (shop->clock), ret_locked, error) && cf_db_commit (shop->db, error))
    return TRUE;
  cf_db_rollback (shop->db);
  return FALSE;
}

CfOutcome
cf_sign_in (CfShop *shop, const char *pin, CfStaff *ret, CfRefusal *refusal, GError **error)
{
  Search search = { .pin = pin };
  gboolean locked, found;
  *ret = (CfStaff) { 0 };
  g_assert (!shop->in_batch);
  if (!begin_try (shop, &locked, error))
    return CF_FAILED;
  if (locked)
    return cf_refuse (refusal, CF_PIN_LOCKED, "pin", NULL);
  gboolean ok = cf_record_each (shop->db, &CF_STAFF, search_one, &search, error);
  search_clear (&search);
  if (!ok)
    return CF_FAILED;
  if (!search.found)
    return cf_refuse (refusal, CF_WRONG_PIN, "pin", NULL);
  if (!cf_scratch_remove (shop->db, TRIES_NAME, error) || !cf_record_load (shop->db, &CF_STAFF, search.found, ret, &found, error))
    return CF_FAILED;
  g_clear_pointer (&ret->pin_hash, g_free);
  return CF_OK;
}

CfOutcome
cf_approve (CfShop *shop, const char *pin, CfPermission permission, gint64 amount, CfId act_id, CfApproval *ret, CfRefusal *refusal, GError **error)
{
  g_auto (CfStaff) staff = { 0 };
  CfOutcome outcome = cf_sign_in (shop, pin, &staff, refusal, error);
  *ret = (CfApproval) { 0 };
  if (outcome)
    return outcome;
  if (!cf_shop_refresh (shop, error))
    return CF_FAILED;
  outcome = cf_permit (&shop->rules, staff.role, permission, amount, refusal);
  if (outcome == CF_OK)
    *ret = (CfApproval) { staff.id, permission, act_id };
  return outcome;
}
