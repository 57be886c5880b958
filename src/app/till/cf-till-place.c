/* cf-till-place.c: see cf-till-place.h. Which page is shown follows from the shift's state in the ledger, so that a count that was begun goes on after a restart, and at a second window. */
#include "cf-till-place.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-cards.h"
#include "cf-money-entry.h"
#include "cf-receipt-out.h"
#include "cf-till-count.h"
#include "cf-till-deposit.h"
#include "cf-till-load.h"
#include "cf-till-move.h"
#include "cf-till-report.h"
#include "cf-till-sides.h"
#include "cf-till-wrong.h"
#include "cf-window.h"
#include "cf-wrap-box.h"
#include "base/id.h"
#include "store/scratch.h"
#include <glib/gi18n-lib.h>

struct _CfTillPlace {
  CfPlace    parent;
  GtkWidget *pages, *closed_box, *open_box, *float_bin, *open_button, *since_row, *moves_group, *safe_row, *safe_group, *earlier_group, *count, *left_bin, *close_button, *sides_bin, *finish_button, *ask_button;
  GtkWidget *float_entry, *left_entry, *sides;
  GPtrArray *move_rows, *earlier_rows;
  CfTillNow *now;                                                       /* NULL: not read yet */
  GCancellable *reading;
  char      *kept;                                                      /* what of the count was kept last */
  guint      keep_source;
  gboolean   acting;                                                    /* a press is on its way: the next waits for it */
};

G_DEFINE_TYPE (CfTillPlace, cf_till_place, CF_TYPE_PLACE)

static CfSession *
session_of (CfTillPlace *self)
{
  return cf_place_get_session (CF_PLACE (self));
}

/* --- what is shown --- */

static GtkWidget *
row_new (const char *title, const char *about, const char *figure)
{
  GtkWidget *row = adw_action_row_new (), *label = gtk_label_new (figure);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  return row;
}

static void
clear_rows (GtkWidget *group, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), rows->pdata[i]);
  g_ptr_array_set_size (rows, 0);
}

static void
add_row (GtkWidget *group, GPtrArray *rows, GtkWidget *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_ptr_array_add (rows, row);
}

static void
show_moves (CfTillPlace *self)
{
  clear_rows (self->moves_group, self->move_rows);
  for (guint i = 0; i < self->now->moves->len; i++) {
    const CfTillMove *move = &g_array_index (self->now->moves, CfTillMove, i);
    gboolean out = move->entry.kind == CF_DRAWER_PAY_OUT || move->entry.kind == CF_DRAWER_DROP;
    g_autofree char *at = cf_session_time (session_of (self), move->entry.at), *money = move->entry.amount_minor ? cf_session_money (session_of (self), out ? -move->entry.amount_minor : move->entry.amount_minor) : g_strdup ("");
    const char *reason = move->entry.reason ? move->entry.reason : "", *what = cf_till_move_words (move->entry.kind);
    g_autofree char *title = move->entry.category ? g_strdup_printf (_("%1$s · %2$s"), what, cf_till_category_words (move->entry.category)) : g_strdup (what);
    g_autofree char *about = *move->staff ? g_strdup_printf (_("%1$s · %2$s · %3$s"), at, move->staff, reason) : g_strdup_printf (_("%1$s · %2$s"), at, reason);
    add_row (self->moves_group, self->move_rows, row_new (title, about, money));
  }
  gtk_widget_set_visible (self->moves_group, self->move_rows->len > 0);
}

static void
on_z (AdwActionRow *row, CfTillPlace *self)
{
  cf_till_report_show (GTK_WIDGET (self), session_of (self), *(const CfId *) g_object_get_data (G_OBJECT (row), "id"), FALSE);
}

static void on_reopen (GtkWidget *button, CfTillPlace *self);

static GtkWidget *
earlier_row (CfTillPlace *self, const CfTillShift *line, gboolean newest)
{
  const CfShiftClose *z = &line->z;
  g_autofree char *date = cf_session_date (session_of (self), line->shift.date), *at = cf_session_time (session_of (self), z->at), *over = cf_session_money_symbol (session_of (self), ABS (z->over_minor));
  g_autofree char *title = g_strdup_printf (_("Z %1$d · %2$s"), (int) z->number, date), *counted = cf_session_money (session_of (self), z->counted_minor);
  g_autofree char *agrees = z->over_minor == 0 ? g_strdup (_("agrees")) : g_strdup_printf (z->over_minor < 0 ? _("%s short") : _("%s over"), over);
  g_autofree char *closed = *line->staff ? g_strdup_printf (_("Closed %1$s by %2$s · %3$s"), at, line->staff, agrees) : g_strdup_printf (_("Closed %1$s · %2$s"), at, agrees);
  GtkWidget *row = row_new (title, closed, counted), *icon = gtk_image_new_from_icon_name (z->over_minor ? "dialog-warning-symbolic" : "object-select-symbolic");
  gtk_widget_add_css_class (icon, z->over_minor ? "warning" : "dim-label");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  if (newest && line->state == CF_SHIFT_CLOSED) {
    GtkWidget *reopen = gtk_button_new_with_label (_("Reopen…"));
    gtk_widget_set_valign (reopen, GTK_ALIGN_CENTER);
    gtk_widget_set_name (reopen, "reopen");
    gtk_widget_set_tooltip_text (reopen, _("A manager opens this shift once more, with a reason"));
    g_signal_connect_object (reopen, "clicked", G_CALLBACK (on_reopen), self, 0);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), reopen);
  }
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "id", g_memdup2 (&z->id, sizeof z->id), g_free);
  gtk_widget_set_name (row, "z_row");
  g_signal_connect_object (row, "activated", G_CALLBACK (on_z), self, 0);
  return row;
}

static void
show_earlier (CfTillPlace *self)
{
  clear_rows (self->earlier_group, self->earlier_rows);
  for (guint i = 0; i < self->now->earlier->len; i++)
    add_row (self->earlier_group, self->earlier_rows, earlier_row (self, &g_array_index (self->now->earlier, CfTillShift, i), i == 0));
  gtk_widget_set_visible (self->earlier_group, self->earlier_rows->len > 0);
}

static void
show_shift (CfTillPlace *self)
{
  const CfTillNow *now = self->now;
  g_autofree char *at = cf_session_time (session_of (self), now->shift.at), *date = cf_session_date (session_of (self), now->shift.date), *start = cf_session_money_symbol (session_of (self), now->shift.float_minor);
  g_autofree char *since = g_strdup_printf (_("Shift open since %s"), at);
  g_autofree char *about = *now->staff ? g_strdup_printf (_("by %1$s · business date %2$s · float %3$s"), now->staff, date, start) : g_strdup_printf (_("Business date %1$s · float %2$s"), date, start);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->since_row), since);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->since_row), about);
}

static void
show_safe (CfTillPlace *self)
{
  const CfTillNow *now = self->now;
  guint n = now->checks->len;
  CfMoney sum = 0;
  for (guint i = 0; i < n; i++)
    sum += g_array_index (now->checks, CfTillCheck, i).amount_minor;
  g_autofree char *cash = cf_session_money_symbol (session_of (self), now->safe_minor), *checks = cf_session_money_symbol (session_of (self), sum);
  g_autofree char *title = g_strdup_printf (_("Cash in the safe: %s"), cash), *about = g_strdup_printf (ngettext ("%1$d check: %2$s", "%1$d checks: %2$s", n), (int) n, checks);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->safe_row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->safe_row), n ? about : "");
  gtk_widget_set_visible (self->safe_group, n > 0 || now->safe_minor > 0);
}

/* --- a count half typed survives the program (D30) --- */

static char *
pack_count (CfTillPlace *self)
{
  g_autofree char *typed = cf_till_count_pack (CF_TILL_COUNT (self->count));
  CfMoney left = 0;
  gboolean empty = TRUE;
  if (!cf_money_entry_get (CF_MONEY_ENTRY (self->left_entry), &left, &empty) || empty)
    return g_steal_pointer (&typed);
  return g_strdup_printf ("%sleft %" G_GINT64_FORMAT "\n", typed, left);
}

static void
unpack_count (CfTillPlace *self, const char *packed)
{
  const char *left = g_strrstr (packed, "left ");
  cf_till_count_unpack (CF_TILL_COUNT (self->count), packed);
  if (left)
    cf_money_entry_set (CF_MONEY_ENTRY (self->left_entry), g_ascii_strtoll (left + 5, NULL, 10));
}

static gpointer
keep_work (CfShop *shop, gpointer body, GCancellable *cancel, GError **error)
{
  const char *text = body;
  gboolean ok = *text ? cf_scratch_save (shop->db, CF_TILL_COUNT_SCRATCH, text, cf_clock_now (shop->clock), error) : cf_scratch_remove (shop->db, CF_TILL_COUNT_SCRATCH, error);
  return GINT_TO_POINTER (ok);
}

static void
on_kept (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (GError) error = NULL;
  cf_session_finish (result, &error);
  if (error)
    g_debug ("the count is not kept: %s", error->message);              /* it can still be closed */
}

static void
keep (CfTillPlace *self, const char *typed)
{
  char id[CF_ID_TEXT];
  g_clear_handle_id (&self->keep_source, g_source_remove);
  if (g_strcmp0 (typed, self->kept) == 0 || !self->now)
    return;
  g_free (self->kept);
  self->kept = g_strdup (typed);
  cf_session_write (session_of (self), keep_work, *typed ? g_strconcat (cf_id_text (self->now->shift.id, id), "\n", typed, NULL) : g_strdup (""), g_free, NULL, on_kept, NULL);
}

static gboolean
on_keep (gpointer user)
{
  CfTillPlace *self = user;
  self->keep_source = 0;
  g_autofree char *typed = pack_count (self);
  keep (self, typed);
  return G_SOURCE_REMOVE;
}

static void
on_typed (CfTillPlace *self)
{
  if (self->now && self->now->state == CF_SHIFT_COUNTING && !self->keep_source)
    self->keep_source = g_timeout_add (700, on_keep, self);
}

static void
forget_count (CfTillPlace *self)
{
  keep (self, "");
  cf_till_count_clear (CF_TILL_COUNT (self->count));
  cf_money_entry_clear (CF_MONEY_ENTRY (self->left_entry));
  g_clear_handle_id (&self->keep_source, g_source_remove);
  g_clear_pointer (&self->kept, g_free);
}

static void
show (CfTillPlace *self)
{
  CfShiftState state = self->now->state;
  const char *page = state != CF_SHIFT_COUNTING ? "now" : self->now->count_id ? "sides" : "count", *before = gtk_stack_get_visible_child_name (GTK_STACK (self->pages));
  gboolean is_open = state == CF_SHIFT_OPEN, counts = state == CF_SHIFT_COUNTING, turned = g_strcmp0 (before, page) != 0;
  CfMoney typed;
  gboolean empty = FALSE;
  gtk_widget_set_visible (self->open_box, is_open);
  gtk_widget_set_visible (self->closed_box, !is_open);
  if (is_open || counts)
    show_shift (self);
  else if (cf_money_entry_get (CF_MONEY_ENTRY (self->float_entry), &typed, &empty) && empty && self->now->in_drawer_minor)
    cf_money_entry_set (CF_MONEY_ENTRY (self->float_entry), self->now->in_drawer_minor);
  show_moves (self);
  show_safe (self);
  show_earlier (self);
  if (counts && self->now->typed && !self->kept) {                        /* typed before the program went */
    unpack_count (self, self->now->typed);
    self->kept = g_strdup (self->now->typed);
  }
  gtk_widget_set_visible (self->ask_button, cf_cards_of (session_of (self)) && cf_cards_get_n (cf_cards_of (session_of (self))) > 0);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), page);
  cf_till_sides_show (CF_TILL_SIDES (self->sides), self->now->count_id ? self->now->shift.id : 0);
  if (counts && turned && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (self->now->count_id ? self->finish_button : self->count);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  CfTillPlace *self = user;                                             /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  CfTillNow *now = cf_session_finish (result, &error);
  g_clear_object (&self->reading);
  if (!now) {
    cf_act_show (GTK_WIDGET (self), CF_FAILED, NULL, error);
    return;
  }
  g_clear_pointer (&self->now, cf_till_now_free);
  self->now = now;
  show (self);
}

static void
cf_till_place_refresh (CfPlace *place)
{
  CfTillPlace *self = CF_TILL_PLACE (place);
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  cf_session_read (session_of (self), cf_till_now_work, NULL, NULL, cf_till_now_free, self->reading, on_read, self);
}

/* --- acts --- */

typedef struct { CfId id, again_id; CfMoney amount; CfShiftEventKind event; GArray *cash; GPtrArray *looks; CfId close_id; gboolean differs; } Ask;

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
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { session_of (self), title, ask->id, work, ask, ask_free, FALSE, reason, done, G_OBJECT (self) });
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
  return cf_shift_open (shop, who, ask->id, ask->amount, 0, &made, error);
}

static void
on_opened (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfTillPlace *self = user;
  if (!ended_well (self, outcome, refusal, error))
    return;
  cf_money_entry_clear (CF_MONEY_ENTRY (self->float_entry));
  cf_receipt_drawer (GTK_WIDGET (self), session_of (self));             /* the float goes in */
  cf_window_toast (GTK_WIDGET (self), _("The shift is open"));
}

static void
on_open (CfTillPlace *self)
{
  CfMoney amount;
  gboolean empty;
  if (!cf_money_entry_get (CF_MONEY_ENTRY (self->float_entry), &amount, &empty) || empty) {
    if (empty)
      cf_money_entry_set_error (CF_MONEY_ENTRY (self->float_entry), _("Count the change that is in the drawer; 0 if it is empty."));
    gtk_widget_grab_focus (self->float_entry);
    return;
  }
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = cf_session_next_id (session_of (self)), .amount = amount };
  run (self, _("Open Shift"), open_work, ask, NULL, on_opened);
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
    cf_receipt_drawer (GTK_WIDGET (self), session_of (self));
  else if (ask->event == CF_SHIFT_REOPENED)
    cf_window_toast (GTK_WIDGET (self), _("The shift is open again"));
}

static void
happen (CfTillPlace *self, CfShiftEventKind kind, const char *title)
{
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = cf_session_next_id (session_of (self)), .event = kind };
  run (self, title, event_work, ask, NULL, on_happened);
}

static void
on_reopen (GtkWidget *button, CfTillPlace *self)
{
  happen (self, CF_SHIFT_REOPENED, _("Reopen the Shift"));
}

static void
on_count (CfTillPlace *self)
{
  happen (self, CF_SHIFT_BEGAN_COUNT, _("Count and Close"));
}

static void
on_back (CfTillPlace *self)
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
static void
on_close (CfTillPlace *self)
{
  g_autoptr (GArray) cash = g_array_new (FALSE, FALSE, sizeof (CfCash));
  CfMoney sum, left;
  if (!cf_till_count_get (CF_TILL_COUNT (self->count), cash, &sum) || !read_left (self, TRUE, sum, &left))
    return;
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = cf_session_next_id (session_of (self)), .cash = g_array_ref (cash) };
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

static void
on_again (CfTillPlace *self)
{
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = cf_session_next_id (session_of (self)), .again_id = cf_session_next_id (session_of (self)) };
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
  forget_count (self);
  cf_till_report_show (GTK_WIDGET (self), session_of (self), ask->close_id, TRUE);
}

static void
try_close (CfTillPlace *self, CfId id, CfMoney left, const char *reason)
{
  Ask *ask = g_new0 (Ask, 1);
  *ask = (Ask) { .id = id, .amount = left, .looks = cf_till_sides_dup_looks (CF_TILL_SIDES (self->sides)) };
  run (self, _("Close Shift"), close_work, ask, reason, on_closed);
}

static void
on_finish (CfTillPlace *self)
{
  CfMoney left;
  if (read_left (self, FALSE, 0, &left))
    try_close (self, cf_session_next_id (session_of (self)), left, NULL);
}

static void
on_ask (CfTillPlace *self)
{
  cf_till_sides_ask (CF_TILL_SIDES (self->sides));
}

/* --- hands --- */

static void on_pay_in (CfTillPlace *self)  { cf_till_move_show (GTK_WIDGET (self), session_of (self), CF_DRAWER_PAY_IN); }
static void on_pay_out (CfTillPlace *self) { cf_till_move_show (GTK_WIDGET (self), session_of (self), CF_DRAWER_PAY_OUT); }
static void on_drop (CfTillPlace *self)    { cf_till_move_show (GTK_WIDGET (self), session_of (self), CF_DRAWER_DROP); }
static void on_no_sale (CfTillPlace *self) { cf_till_move_show (GTK_WIDGET (self), session_of (self), CF_DRAWER_NO_SALE); }
static void on_x (CfTillPlace *self)       { cf_till_report_show (GTK_WIDGET (self), session_of (self), 0, FALSE); }
static void on_wrong (CfTillPlace *self)   { cf_till_wrong_show (GTK_WIDGET (self), session_of (self)); }
static void on_deposit (CfTillPlace *self) { cf_till_deposit_show (GTK_WIDGET (self), session_of (self), self->now); }
static void on_counted (CfTillPlace *self) { gtk_widget_grab_focus (self->left_entry); }

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, CfTillPlace *self)
{
  static const struct { guint key; void (*press) (CfTillPlace *); } open_keys[] = {
    { GDK_KEY_F2, on_pay_in }, { GDK_KEY_F3, on_pay_out }, { GDK_KEY_F4, on_drop }, { GDK_KEY_F5, on_no_sale }, { GDK_KEY_F6, on_count }, { GDK_KEY_F11, on_x },
  };
  CfShiftState shift = self->now ? self->now->state : CF_SHIFT_NONE;
  for (guint i = 0; shift == CF_SHIFT_OPEN && i < G_N_ELEMENTS (open_keys); i++)
    if (open_keys[i].key == key && !(state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK))) {
      open_keys[i].press (self);
      return TRUE;
    }
  if (key == GDK_KEY_b && (state & GDK_CONTROL_MASK) && gtk_widget_get_mapped (self->safe_group)) {
    on_deposit (self);
    return TRUE;
  }
  if (key == GDK_KEY_m && (state & GDK_CONTROL_MASK) && shift == CF_SHIFT_OPEN) {
    on_wrong (self);
    return TRUE;
  }
  if (shift != CF_SHIFT_COUNTING)
    return FALSE;
  gboolean stands = self->now->count_id != 0;
  if (stands && key >= GDK_KEY_F2 && key <= GDK_KEY_F4)
    return cf_till_sides_press (CF_TILL_SIDES (self->sides), key - GDK_KEY_F2);
  if (stands && key == GDK_KEY_F5)
    on_ask (self);
  else if (key == GDK_KEY_F6)
    (stands ? on_finish : on_close) (self);
  else if (key == GDK_KEY_Escape)
    (stands ? on_again : on_back) (self);
  else
    return FALSE;
  return TRUE;
}

/* --- the place --- */

static gboolean
cf_till_place_open (CfPlace *place, const char *word, const char *path)
{
  if (*path)
    return FALSE;
  cf_place_refresh (place);
  return TRUE;
}

static void
cf_till_place_enter (CfPlace *place)
{
  CfTillPlace *self = CF_TILL_PLACE (place);
  CfShiftState state = self->now ? self->now->state : CF_SHIFT_NONE;
  gtk_widget_grab_focus (state == CF_SHIFT_COUNTING ? (self->now->count_id ? self->finish_button : self->count) : state == CF_SHIFT_OPEN ? self->close_button : self->float_entry);
}

static void
cf_till_place_constructed (GObject *object)
{
  CfTillPlace *self = CF_TILL_PLACE (object);
  CfSession *session = session_of (self);
  G_OBJECT_CLASS (cf_till_place_parent_class)->constructed (object);
  self->float_entry = cf_money_entry_new (session, _("Float"));
  self->left_entry = cf_money_entry_new (session, _("Stays in the drawer"));
  gtk_widget_set_name (self->float_entry, "float");
  gtk_widget_set_name (self->left_entry, "left");
  adw_bin_set_child (ADW_BIN (self->float_bin), self->float_entry);
  adw_bin_set_child (ADW_BIN (self->left_bin), self->left_entry);
  self->sides = cf_till_sides_new (session);
  adw_bin_set_child (ADW_BIN (self->sides_bin), self->sides);
  g_object_set (self->count, "session", session, NULL);
  g_signal_connect_object (self->count, "changed", G_CALLBACK (on_typed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->left_entry, "changed", G_CALLBACK (on_typed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->float_entry, "activate", G_CALLBACK (on_open), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->left_entry, "activate", G_CALLBACK (on_close), self, G_CONNECT_SWAPPED);
  cf_place_set_title (CF_PLACE (self), _("Till"));
}

static void
cf_till_place_dispose (GObject *object)
{
  CfTillPlace *self = CF_TILL_PLACE (object);
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_handle_id (&self->keep_source, g_source_remove);
  g_clear_pointer (&self->kept, g_free);
  g_clear_pointer (&self->now, cf_till_now_free);
  g_clear_pointer (&self->move_rows, g_ptr_array_unref);
  g_clear_pointer (&self->earlier_rows, g_ptr_array_unref);
  G_OBJECT_CLASS (cf_till_place_parent_class)->dispose (object);
}

static void
cf_till_place_class_init (CfTillPlaceClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->constructed = cf_till_place_constructed;
  G_OBJECT_CLASS (klass)->dispose = cf_till_place_dispose;
  CF_PLACE_CLASS (klass)->open = cf_till_place_open;
  CF_PLACE_CLASS (klass)->refresh = cf_till_place_refresh;
  CF_PLACE_CLASS (klass)->enter = cf_till_place_enter;
  g_type_ensure (CF_TYPE_TILL_COUNT);
  g_type_ensure (CF_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-till-place.ui");
  gtk_widget_class_bind_template_child (widget, CfTillPlace, pages);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, closed_box);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, open_box);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, float_bin);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, open_button);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, since_row);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, moves_group);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, earlier_group);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, safe_group);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, safe_row);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, count);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, left_bin);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, close_button);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, sides_bin);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, finish_button);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, ask_button);
  gtk_widget_class_bind_template_callback (widget, on_open);
  gtk_widget_class_bind_template_callback (widget, on_pay_in);
  gtk_widget_class_bind_template_callback (widget, on_pay_out);
  gtk_widget_class_bind_template_callback (widget, on_drop);
  gtk_widget_class_bind_template_callback (widget, on_no_sale);
  gtk_widget_class_bind_template_callback (widget, on_x);
  gtk_widget_class_bind_template_callback (widget, on_count);
  gtk_widget_class_bind_template_callback (widget, on_back);
  gtk_widget_class_bind_template_callback (widget, on_close);
  gtk_widget_class_bind_template_callback (widget, on_counted);
  gtk_widget_class_bind_template_callback (widget, on_finish);
  gtk_widget_class_bind_template_callback (widget, on_again);
  gtk_widget_class_bind_template_callback (widget, on_ask);
  gtk_widget_class_bind_template_callback (widget, on_deposit);
  gtk_widget_class_bind_template_callback (widget, on_wrong);
}

static void
cf_till_place_init (CfTillPlace *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  self->move_rows = g_ptr_array_new ();
  self->earlier_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
}
