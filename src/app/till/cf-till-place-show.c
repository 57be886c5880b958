/* cf-till-place-show.c: see cf-till-place-private.h. Which page is shown follows from the shift's state in the ledger, so that a count that was begun goes on after a restart, and at a second window. */
#include "cf-till-place-private.h"
#include "cf-cards.h"
#include "cf-till-move.h"
#include "cf-till-report.h"

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
    g_autofree char *at = cf_session_time (cf_till_session (self), move->entry.at), *money = move->entry.amount_minor ? cf_session_money (cf_till_session (self), out ? -move->entry.amount_minor : move->entry.amount_minor) : g_strdup ("");
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
  cf_till_report_show (GTK_WIDGET (self), cf_till_session (self), *(const CfId *) g_object_get_data (G_OBJECT (row), "id"), FALSE);
}

static void
on_reopen (GtkWidget *button, CfTillPlace *self)
{
  cf_till_place_reopen (self);
}

static GtkWidget *
earlier_row (CfTillPlace *self, const CfTillShift *line, gboolean newest)
{
  const CfShiftClose *z = &line->z;
  g_autofree char *date = cf_session_date (cf_till_session (self), line->shift.date), *at = cf_session_time (cf_till_session (self), z->at), *over = cf_session_money_symbol (cf_till_session (self), ABS (z->over_minor));
  g_autofree char *title = g_strdup_printf (_("Z %1$d · %2$s"), (int) z->number, date), *counted = cf_session_money (cf_till_session (self), z->counted_minor);
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
  g_autofree char *at = cf_session_time (cf_till_session (self), now->shift.at), *date = cf_session_date (cf_till_session (self), now->shift.date), *start = cf_session_money_symbol (cf_till_session (self), now->shift.float_minor);
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
  g_autofree char *cash = cf_session_money_symbol (cf_till_session (self), now->safe_minor), *checks = cf_session_money_symbol (cf_till_session (self), sum);
  g_autofree char *title = g_strdup_printf (_("Cash in the safe: %s"), cash), *about = g_strdup_printf (ngettext ("%1$d check: %2$s", "%1$d checks: %2$s", n), (int) n, checks);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->safe_row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->safe_row), n ? about : "");
  gtk_widget_set_visible (self->safe_group, n > 0 || now->safe_minor > 0);
}

/* Cash that is in no shift is told before the next one is opened: it does not go to the safe in silence. */
static void
show_closed (CfTillPlace *self)
{
  CfMoney outside = self->now->outside_minor;
  g_autofree char *money = cf_session_money_symbol (cf_till_session (self), ABS (outside)), *text = NULL;
  if (outside <= 0)
    text = g_strdup (_("Count the change that lies in the drawer, then open the shift. Cash that is taken while no shift is open is in no Z report."));
  else if (self->now->state == CF_SHIFT_NONE)
    text = g_strdup_printf (_("Count the change that lies in the drawer, then open the shift. %s of cash was taken here before there were shifts: you are asked once how much of it lies in the safe."), money);
  else
    text = g_strdup_printf (_("Count the change that lies in the drawer, then open the shift. %s of cash was taken since the last close, without a shift. Put what is over the float in the safe: it is booked there."), money);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->closed_group), text);
}

void
cf_till_place_show (CfTillPlace *self)
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
  else
    show_closed (self);
  if (!is_open && !counts && cf_money_entry_get (CF_MONEY_ENTRY (self->float_entry), &typed, &empty) && empty && self->now->in_drawer_minor)
    cf_money_entry_set (CF_MONEY_ENTRY (self->float_entry), self->now->in_drawer_minor);
  show_moves (self);
  show_safe (self);
  show_earlier (self);
  if (counts)
    cf_till_place_back (self);
  gtk_widget_set_visible (self->ask_button, cf_cards_of (cf_till_session (self)) && cf_cards_get_n (cf_cards_of (cf_till_session (self))) > 0);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), page);
  cf_till_sides_show (CF_TILL_SIDES (self->sides), self->now->count_id ? self->now->shift.id : 0);
  if (counts && turned && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (self->now->count_id ? self->finish_button : self->count);
}
