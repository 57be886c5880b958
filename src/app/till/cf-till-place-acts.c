/* cf-till-place-acts.c: see cf-till-place-private.h. A press that is on its way makes the next one wait. What is unfinished or differs never blocks a close: it is told, and asks for a reason. */
#include "cf-till-place-private.h"
#include "cf-ask-dialog.h"
#include "cf-receipt-out.h"
#include "cf-till-before.h"
#include "cf-till-report.h"
#include "cf-window.h"

typedef struct { CfId id, again_id; CfMoney amount, to_safe; CfShiftEventKind event; GArray *cash; GPtrArray *looks; CfId close_id; gboolean differs; } Ask;

static void
ask_free (gpointer p)
{
  Ask *ask = p;
  g_clear_pointer (&ask->cash, g_array_unref);
  g_clear_pointer (&ask->looks, g_ptr_array_unref);
  g_free (ask);
}

static void
run (CfTillPlace *self, const char *title, CfActWork work, Ask *ask, const char *reason, CfActDone done)
{
  if (self->acting) {
    ask_free (ask);
    return;
  }
  self->acting = TRUE;
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { cf_till_session (self), title, ask->id, work, ask, ask_free, FALSE, reason, done, G_OBJECT (self) });
}

static gboolean
ended_well (CfTillPlace *self, CfOutcome outcome, const CfRefusal *refusal, const GError *error)
{
  self->acting = FALSE;
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    cf_place_refresh (CF_PLACE (self));
    return TRUE;
  }
  if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (self), outcome, refusal, error);
  return FALSE;
}

static CfOutcome
open_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Ask *ask = data;
  CfShift made = { 0 };
  return cf_shift_open (shop, who, ask->id, ask->amount, ask->to_safe, 0, &made, error);
}

static void try_open (CfTillPlace *self, CfId id, CfMoney amount, CfMoney to_safe);

static void
on_said (GtkWidget *place, CfId id, CfMoney amount, CfMoney to_safe)
{
  CfTillPlace *self = CF_TILL_PLACE (place);
  if (to_safe >= 0)
    try_open (self, id, amount, to_safe);
  else
    gtk_widget_grab_focus (self->float_entry);
}

static void
on_opened (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfTillPlace *self = user;
  const Ask *ask = data;
  if (outcome == CF_CASH_BEFORE) {
    self->acting = FALSE;
    cf_till_before_ask (GTK_WIDGET (self), cf_till_session (self), ask->id, ask->amount, refusal->amount, on_said);
    return;
  }
  if (!ended_well (self, outcome, refusal, error))
    return;
  cf_money_entry_clear (CF_MONEY_ENTRY (self->float_entry));
  cf_receipt_drawer (GTK_WIDGET (self), cf_till_session (self));             /* the float goes in */
  cf_window_toast (GTK_WIDGET (self), _("The shift is open"));
}

static void
try_open (CfTillPlace *self, CfId id, CfMoney amount, CfMoney to_safe)
{
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = id, .amount = amount, .to_safe = to_safe };
  run (self, _("Open Shift"), open_work, ask, NULL, on_opened);
}

void
cf_till_place_open_shift (CfTillPlace *self)
{
  CfMoney amount;
  gboolean empty;
  if (!cf_money_entry_get (CF_MONEY_ENTRY (self->float_entry), &amount, &empty) || empty) {
    if (empty)
      cf_money_entry_set_error (CF_MONEY_ENTRY (self->float_entry), _("Count the change that is in the drawer; 0 if it is empty."));
    gtk_widget_grab_focus (self->float_entry);
    return;
  }
  try_open (self, cf_session_next_id (cf_till_session (self)), amount, -1);
}

static CfOutcome
event_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Ask *ask = data;
  g_auto (CfShiftEvent) made = { 0 };
  return cf_shift_event (shop, who, ask->id, ask->event, &made, error);
}

static void
on_happened (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfTillPlace *self = user;
  const Ask *ask = data;
  if (!ended_well (self, outcome, refusal, error))
    return;
  if (ask->event == CF_SHIFT_BEGAN_COUNT)
    cf_receipt_drawer (GTK_WIDGET (self), cf_till_session (self));
  else if (ask->event == CF_SHIFT_REOPENED)
    cf_window_toast (GTK_WIDGET (self), _("The shift is open again"));
}

static void
happen (CfTillPlace *self, CfShiftEventKind kind, const char *title)
{
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = cf_session_next_id (cf_till_session (self)), .event = kind };
  run (self, title, event_work, ask, NULL, on_happened);
}

void
cf_till_place_reopen (CfTillPlace *self)
{
  happen (self, CF_SHIFT_REOPENED, _("Reopen the Shift"));
}

void
cf_till_place_begin_count (CfTillPlace *self)
{
  happen (self, CF_SHIFT_BEGAN_COUNT, _("Count and Close"));
}

void
cf_till_place_go_on (CfTillPlace *self)
{
  happen (self, CF_SHIFT_WENT_ON, _("Go On With the Shift"));
}

/* --- the close --- */

static CfOutcome
count_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Ask *ask = data;
  g_auto (CfDrawerCount) made = { 0 };
  return cf_drawer_count (shop, who, ask->id, (const CfCash *) (gpointer) ask->cash->data, ask->cash->len, &made, error);
}

static void
on_stands (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  ended_well (user, outcome, refusal, error);
}

/* What stays is looked at before the count stands: it needs no second look after. */
static gboolean
read_left (CfTillPlace *self, gboolean has_sum, CfMoney sum, CfMoney *ret)
{
  gboolean empty;
  if (!cf_money_entry_get (CF_MONEY_ENTRY (self->left_entry), ret, &empty)) {
    gtk_widget_grab_focus (self->left_entry);
    return FALSE;
  }
  if (!empty && (*ret < 0 || (has_sum && *ret > sum))) {
    cf_money_entry_set_error (CF_MONEY_ENTRY (self->left_entry), _("No more can stay than was counted."));
    gtk_widget_grab_focus (self->left_entry);
    return FALSE;
  }
  if (empty)
    *ret = -1;
  return TRUE;
}

/* The count stands: from here on it is told what should be there. */
void
cf_till_place_stand (CfTillPlace *self)
{
  g_autoptr (GArray) cash = g_array_new (FALSE, FALSE, sizeof (CfCash));
  CfMoney sum, left;
  if (!cf_till_count_get (CF_TILL_COUNT (self->count), cash, &sum) || !read_left (self, TRUE, sum, &left))
    return;
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = cf_session_next_id (cf_till_session (self)), .cash = g_array_ref (cash) };
  run (self, _("Count the Drawer"), count_work, ask, NULL, on_stands);
}

/* Both counts are kept, and the Z report says that there were two. */
static CfOutcome
again_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Ask *ask = data;
  g_auto (CfShiftEvent) went_on = { 0 }, began = { 0 };
  CfOutcome outcome = cf_shift_event (shop, who, ask->id, CF_SHIFT_WENT_ON, &went_on, error);
  return outcome == CF_OK || outcome == CF_ALREADY ? cf_shift_event (shop, who, ask->again_id, CF_SHIFT_BEGAN_COUNT, &began, error) : outcome;
}

void
cf_till_place_again (CfTillPlace *self)
{
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = cf_session_next_id (cf_till_session (self)), .again_id = cf_session_next_id (cf_till_session (self)) };
  run (self, _("Count Again"), again_work, ask, NULL, on_stands);
}

/* That a reason is needed is told together with what it is for. */
static CfOutcome
close_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Ask *ask = data;
  g_auto (CfShiftClose) made = { 0 };
  CfOutcome outcome = cf_shift_close (shop, who, ask->id, NULL, 0, ask->amount, ask->looks, &made, error);
  ask->differs = outcome == CF_NEEDS_REASON && !who->reason;
  ask->close_id = made.id;
  return ask->differs ? CF_NOT_COUNTING : outcome;
}

static void try_close (CfTillPlace *self, CfId id, CfMoney left, const char *reason);

typedef struct { GWeakRef place; CfId id; CfMoney left; } Differs;

static void
on_reason (const char *text, gpointer user)
{
  Differs *differs = user;
  g_autoptr (CfTillPlace) self = g_weak_ref_get (&differs->place);
  if (text && self)
    try_close (self, differs->id, differs->left, text);
  else if (self)
    gtk_widget_grab_focus (self->finish_button);
  g_weak_ref_clear (&differs->place);
  g_free (differs);
}

static void
on_closed (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfTillPlace *self = user;
  const Ask *ask = data;
  if (ask->differs) {
    Differs *differs = g_new0 (Differs, 1);
    *differs = (Differs) { .id = ask->id, .left = ask->amount };
    g_weak_ref_init (&differs->place, self);
    self->acting = FALSE;
    cf_ask_reason (GTK_WIDGET (self), _("Something Does Not Agree With the Books"), _("The shift can be closed all the same. Say why; the Z report shows each difference and the reason."), on_reason, differs);
    return;
  }
  if (!ended_well (self, outcome, refusal, error))
    return;
  cf_till_place_forget (self);
  cf_till_report_show (GTK_WIDGET (self), cf_till_session (self), ask->close_id, TRUE);
}

static void
try_close (CfTillPlace *self, CfId id, CfMoney left, const char *reason)
{
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = id, .amount = left, .looks = cf_till_sides_dup_looks (CF_TILL_SIDES (self->sides)) };
  run (self, _("Close Shift"), close_work, ask, reason, on_closed);
}

void
cf_till_place_finish (CfTillPlace *self)
{
  CfMoney left;
  if (read_left (self, FALSE, 0, &left))
    try_close (self, cf_session_next_id (cf_till_session (self)), left, NULL);
}
