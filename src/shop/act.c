/* act.c: see act.h. Invariants: the head row is read first and written last in each write transaction; nothing is written before cf_act_end; a commit that apply would hold is a bug of
 * this program and is refused as one. */
#include "act.h"
#include "store/apply.h"
#include "store/edit.h"
#include "store/tidy.h"
#include <string.h>

void
cf_who_clear (CfWho *who)
{
  cf_refusal_clear (&who->refusal);
}

void
cf_act_clear (CfAct *act)
{
  if (act->open)
    cf_db_rollback (act->shop->db);
  act->open = FALSE;
  g_clear_pointer (&act->body, g_byte_array_unref);
  g_clear_pointer (&act->reason, g_free);
  g_clear_error (&act->error);
}

gboolean
cf_act_fail (CfAct *act, GError *error)
{
  if (act->stop) {
    g_error_free (error);
    return FALSE;
  }
  act->stop = CF_FAILED;
  act->error = error;
  return FALSE;
}

gboolean
cf_act_check (CfAct *act, CfOutcome outcome)
{
  if (!act->stop)
    act->stop = outcome;
  return !act->stop;
}

gboolean
cf_act_refuse (CfAct *act, CfOutcome code, const char *field, const char *text)
{
  if (!act->stop)
    act->stop = cf_refuse (&act->who->refusal, code, field, text);
  return FALSE;
}

/* Who acts: the role is looked up now, not trusted from before; a person who left may not act. Nobody (0: signed out) has no role: what they do, somebody approves. */
static void
load_role (CfAct *act, CfId staff_id, CfStaffRole *ret)
{
  g_auto (CfStaff) staff = { 0 };
  if (staff_id == 0)
    return;
  cf_act_load (act, &CF_STAFF, staff_id, "staff", &staff);
  if (act->stop)
    return;
  if (staff.archived)
    cf_act_refuse (act, CF_ARCHIVED, "staff", staff.name);
  *ret = staff.role;
}

static gboolean
look_for_pin (const CfRecord *type, gconstpointer record, gpointer pins, GError **error)
{
  const CfStaff *staff = record;
  *(gboolean *) pins = *(gboolean *) pins || (!staff->archived && staff->pin_hash && *staff->pin_hash);
  return TRUE;
}

/* Somebody at another register may have got the first PIN a moment ago: from then on nobody is the owner just by being there. */
static void
look_for_pins (CfAct *act)
{
  GError *error = NULL;
  gboolean pins = FALSE;
  if (!cf_record_each (act->shop->db, &CF_STAFF, look_for_pin, &pins, &error))
    cf_act_fail (act, error);
  if (pins)
    act->who->kind = CF_WHO_STAFF;
}

void
cf_act_begin (CfAct *act, CfShop *shop, const char *name, CfWho *who, const CfRecord *type, CfId id, gpointer ret)
{
  GError *error = NULL;
  *act = (CfAct) { .shop = shop, .who = who, .name = name, .type = type, .id = id, .body = g_byte_array_sized_new (512) };
  cf_refusal_clear (&who->refusal);
  if (ret)
    memset (ret, 0, type->size);
  if (shop->batch_failed) {
    cf_act_fail (act, g_error_new (CF_ERROR, CF_ERROR_CONFLICT, "an earlier step of this batch failed"));
    return;
  }
  if (!shop->in_batch) {
    if (!cf_db_begin (shop->db, TRUE, &error)) {
      cf_act_fail (act, error);
      return;
    }
    act->open = TRUE;
  }
  if (!cf_shop_refresh (shop, &error)) {
    cf_act_fail (act, error);
    return;
  }
  act->reason = g_strdup (who->reason);
  if (!cf_act_check (act, cf_text_tidy ("reason", &act->reason, &who->refusal)))
    return;
  act->today = cf_shop_today (shop);
  if (who->kind == CF_WHO_SYSTEM && who->while_no_pins)
    look_for_pins (act);
  if (who->kind == CF_WHO_STAFF)
    load_role (act, who->actor_id, &act->role);
  g_autofree gpointer there = type && id && !ret ? g_malloc0 (type->size) : NULL;
  if (type && id && !act->stop && cf_act_find (act, type, id, ret ? ret : there)) {
    act->stop = CF_ALREADY;
    if (there)
      cf_record_clear (type, there);
  }
}

void
cf_act_repeat (CfAct *act, gboolean same)
{
  if (act->stop == CF_ALREADY && !same)
    act->stop = cf_refuse (&act->who->refusal, CF_ID_REUSED, "id", NULL);
}

gboolean
cf_act_find (CfAct *act, const CfRecord *type, CfId id, gpointer ret)
{
  GError *error = NULL;
  gboolean found = FALSE;
  memset (ret, 0, type->size);
  if (act->stop || id == 0)
    return FALSE;
  if (!cf_record_load (act->shop->db, type, id, ret, &found, &error))
    cf_act_fail (act, error);
  return found;
}

void
cf_act_load (CfAct *act, const CfRecord *type, CfId id, const char *field, gpointer ret)
{
  char text[CF_ID_TEXT];
  if (!cf_act_find (act, type, id, ret) && !act->stop)
    cf_act_refuse (act, id ? CF_NOT_FOUND : CF_REQUIRED, field, id ? cf_id_text (id, text) : NULL);
}

void
cf_act_item (CfAct *act, CfId id, const char *field, CfItemRow *ret)
{
  GError *error = NULL;
  memset (ret, 0, sizeof *ret);
  if (act->stop || cf_open_item_load (act->shop->db, id, ret, &error))
    return;
  if (!g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND)) {
    cf_act_fail (act, error);
    return;
  }
  g_error_free (error);
  cf_act_refuse (act, id ? CF_NOT_FOUND : CF_REQUIRED, field, NULL);
}

void
cf_act_ids (CfAct *act, CfLookup what, CfId key, GArray *ret)
{
  GError *error = NULL;
  if (!act->stop && !cf_lookup_ids (act->shop->db, what, key, ret, &error))
    cf_act_fail (act, error);
}

CfId
cf_act_alias (CfAct *act, CfId customer_id)
{
  GError *error = NULL;
  CfId alias = customer_id;
  if (!act->stop && !cf_lookup_alias (act->shop->db, customer_id, &alias, &error))
    cf_act_fail (act, error);
  return alias;
}

/* The consent to @permission in this act, also one that an earlier try of it has used. */
static const CfApproval *
find_approval (CfAct *act, CfPermission permission)
{
  CfWho *who = act->who;
  gboolean fresh = who->approval.staff_id && who->approval.permission == permission && who->approval.act_id == act->id;
  for (guint i = 0; i < CF_APPROVALS_MAX; i++)
    if (who->used[i].staff_id && who->used[i].permission == permission && who->used[i].act_id == act->id) {
      if (fresh)
        who->used[i] = who->approval;                                   /* who was asked last: the one before was perhaps not enough */
      return &who->used[i];
    }
  if (!fresh)
    return NULL;
  memmove (who->used + 1, who->used, (CF_APPROVALS_MAX - 1) * sizeof *who->used);
  who->used[0] = who->approval;
  return &who->used[0];
}

/* What those may who are not staff. A contact acts on what is theirs: each act that lets them must see to that itself, and so far none does. */
static gboolean
is_for_gateway (CfPermission permission)
{
  return permission == CF_MAY_TAKE_PAYMENT || permission == CF_MAY_SETTLE || permission == CF_MAY_RETURN_PAYMENT;
}

static gboolean
permit_stranger (CfAct *act, CfPermission permission)
{
  if (act->who->kind == CF_WHO_GATEWAY && is_for_gateway (permission))
    return TRUE;
  cf_act_refuse (act, CF_NEEDS_PERMISSION, NULL, NULL);
  act->who->refusal.permission = permission;
  return FALSE;
}

static void
note_approver (CfAct *act, CfId staff_id)
{
  guint i = 0;
  while (i < CF_APPROVALS_MAX - 1 && act->approvers[i] && act->approvers[i] != staff_id)
    i++;
  act->approvers[i] = staff_id;
}

static gboolean
permit_staff (CfAct *act, CfPermission permission, gint64 amount)
{
  const CfRules *rules = cf_act_rules (act);
  CfStaffRole role = 0;
  if (cf_permit (rules, act->role, permission, amount, &act->who->refusal) == CF_OK)
    return TRUE;
  const CfApproval *approval = find_approval (act, permission);
  CfId approver_id = approval ? approval->staff_id : act->who->work_approver_id;
  if (!approver_id)
    return cf_act_check (act, CF_NEEDS_PERMISSION);
  load_role (act, approver_id, &role);
  if (act->stop || !cf_act_check (act, cf_permit (rules, role, permission, amount, &act->who->refusal)))
    return FALSE;
  note_approver (act, approver_id);
  cf_refusal_clear (&act->who->refusal);
  return TRUE;
}

gboolean
cf_act_permit (CfAct *act, CfPermission permission, gint64 amount)
{
  if (act->stop)
    return FALSE;
  if (act->who->kind == CF_WHO_STAFF ? !permit_staff (act, permission, amount) : act->who->kind != CF_WHO_SYSTEM && !permit_stranger (act, permission))
    return FALSE;
  return cf_act_check (act, cf_permit_reason (permission, act->reason, &act->who->refusal));
}

gboolean
cf_act_date (CfAct *act, CfDate date)
{
  return !act->stop && cf_act_check (act, cf_rules_check_date (cf_act_rules (act), date, act->today, &act->who->refusal));
}

CfOutcome
cf_work_begin (CfShop *shop, CfWho *who, const char *name, CfPermission permission, CfId work_id, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  who->work_approver_id = 0;
  cf_act_begin (&act, shop, name, who, NULL, work_id, NULL);
  cf_act_permit (&act, permission, 0);
  CfId approver_id = act.approvers[0];
  CfOutcome outcome = cf_act_end (&act, error);
  if (outcome == CF_OK)
    who->work_approver_id = approver_id;
  return outcome;
}

void
cf_work_end (CfWho *who)
{
  who->work_approver_id = 0;
}

void
cf_act_add (CfAct *act, const CfRecord *type, gconstpointer record)
{
  g_assert (((const CfRoot *) record)->id != 0);
  if (!act->stop)
    cf_op_add (act->body, type, record);
}

void
cf_act_change (CfAct *act, const CfRecord *type, gconstpointer before, gconstpointer after)
{
  if (act->stop)
    return;
  guint64 groups = cf_record_diff (type, before, after);
  for (guint group = 1; groups >> group; group++) {
    GError *error = NULL;
    CfVersion base;
    if (!(groups >> group & 1))
      continue;
    if (!cf_edit_version (act->shop->db, type, ((const CfRoot *) after)->id, group, &base, &error)) {
      cf_act_fail (act, error);
      return;
    }
    cf_op_edit (act->body, type, after, group, base.stamp, base.station);
  }
}

CfId
cf_act_id (CfAct *act)
{
  return cf_id_next (&act->shop->ids, cf_clock_now (act->shop->clock));
}

/* FALSE with @error set, or refused. */
static gboolean
commit (CfAct *act, GError **error)
{
  CfShop *shop = act->shop;
  CfHead head = shop->head;
  CfHeld held;
  guint8 hash[CF_HASH_SIZE];
  if (act->reason && *act->reason)
    cf_op_reason (act->body, act->reason);
  for (guint i = 1; i < CF_APPROVALS_MAX && act->approvers[i]; i++)
    cf_op_approver (act->body, act->approvers[i]);
  head.pos++;
  head.seq++;
  head.stamp = cf_stamp_next (head.stamp, cf_clock_now (shop->clock));
  if (cf_id_station (act->id) == head.number)                             /* made before this program was started, perhaps: with a clock that was set back it would be given out again */
    shop->ids.last = MAX (shop->ids.last, act->id);
  head.last_id = MAX (head.last_id, shop->ids.last);
  CfCommit c = { .pos = head.pos, .station_id = head.station_id, .life = head.life, .number = head.number, .seq = head.seq, .stamp = head.stamp, .schema = CF_SCHEMA,
                 .actor_id = act->who->actor_id, .approver_id = act->approvers[0], .act = act->name, .hash = hash, .body = act->body->data, .size = act->body->len };
  gboolean formed = cf_commit_hash (head.hash, &c, hash);
  g_assert (formed);
  memcpy (head.hash, hash, CF_HASH_SIZE);
  if (!cf_db_in_transaction (shop->db)) {                               /* the engine took it back by itself, and nobody looked: nothing may be written outside one */
    g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s was not saved: reading failed meanwhile; nothing was changed, try again", act->name);
    return FALSE;
  }
  if (!cf_log_insert (shop->db, &c, error) || !cf_apply (shop->db, &c, &shop->touched, &held, error))
    return FALSE;
  if (held == CF_HELD_COLLISION) {                                        /* one of the ids it writes under is another act's */
    act->stop = cf_refuse (&act->who->refusal, CF_ID_REUSED, "id", NULL);
    return FALSE;
  }
  if (held != CF_HELD_NOT) {
    g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s was not saved: its commit is not well formed (%d); this is a fault of the program, please report it", act->name, held);
    return FALSE;
  }
  if (!cf_derived_refresh (shop->db, &shop->touched, error))
    return FALSE;
  if (!shop->in_batch && (!cf_head_save (shop->db, &head, error) || !cf_db_commit (shop->db, error)))
    return FALSE;
  if (!shop->in_batch)
    act->open = FALSE;
  shop->head = head;
  return TRUE;
}

/* Whether an act changes what the rules are made of. */
static gboolean
touches_rules (const char *name)
{
  return g_str_has_prefix (name, "settings.") || g_str_has_prefix (name, "shop.") || g_str_has_prefix (name, "period.");
}

CfOutcome
cf_act_end (CfAct *act, GError **error)
{
  if (!act->stop && act->body->len && !commit (act, &act->error)) {
    act->stop = act->stop ? act->stop : CF_FAILED;
    act->shop->batch_failed = act->shop->in_batch;                      /* some of it may be written */
    cf_touched_forget (&act->shop->touched);
  }
  if (act->stop == CF_FAILED && act->shop->in_batch)
    act->shop->batch_failed = TRUE;                      /* also where it only read: the engine may have taken the transaction back */
  if (!act->stop && touches_rules (act->name))
    act->shop->rules_pos = -1;
  else if (!act->stop)
    act->shop->rules_pos = act->shop->rules_pos < 0 ? -1 : act->shop->head.pos;
  if (!act->stop)
    memset (act->who->used, 0, sizeof act->who->used);                  /* spent: the same record may be saved again */
  if (act->stop == CF_FAILED)
    g_propagate_error (error, g_steal_pointer (&act->error));
  CfOutcome outcome = act->stop;
  cf_act_clear (act);
  return outcome;
}
