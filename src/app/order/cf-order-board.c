/* cf-order-board.c: see cf-order-board.h. One read in a thread gives all columns; what changed is put into the columns' lists, so that a card that stays keeps its place and the focus. A list view makes a widget for everything it is
 * given, up to two hundred: a column is given a few cards at once, some more with each frame, and the rest as somebody scrolls there. */
#include "cf-order-board-private.h"
#include "cf-order-acts.h"
#include "cf-order-words.h"
#include "cf-window.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define TRIES 30                         /* frames in which the card that was moved must have got its widget */

G_DEFINE_TYPE (CfOrderBoard, cf_order_board, GTK_TYPE_WIDGET)

/* --- moving --- */

static const CfItemStatus *
status_of (CfOrderBoard *self, CfId id)
{
  for (guint i = 0; i < self->data->columns->len; i++)
    if (g_array_index (self->data->columns, CfBoardColumn, i).status.id == id)
      return &g_array_index (self->data->columns, CfBoardColumn, i).status;
  return NULL;
}

static const CfJobRow *
job_of (CfOrderBoard *self, CfId id)
{
  for (guint i = 0; i < self->data->columns->len; i++) {
    const GArray *jobs = g_array_index (self->data->columns, CfBoardColumn, i).jobs;
    for (guint k = 0; k < jobs->len; k++)
      if (g_array_index (jobs, CfJobRow, k).id == id)
        return &g_array_index (jobs, CfJobRow, k);
  }
  return NULL;
}

/* The card stays where it is until the act was done: it may be refused. */
void
cf_order_board_move (CfOrderBoard *self, CfId job_id, CfId status_id)
{
  const CfItemStatus *status = status_of (self, status_id);
  const CfJobRow *job = job_of (self, job_id);
  if (!status || !job || job->status_id == status_id)
    return;
  g_autofree char *said = g_strdup_printf ("%s · %s", job->number, status->name);
  self->follow = job_id;
  self->follow_to = status_id;
  cf_order_move_job (GTK_WIDGET (self), self->session, job_id, status_id, said);
}

/* --- the focus --- */

static int
index_of (CfOrderBoard *self, CfColumn *column)
{
  guint at = 0;
  g_ptr_array_find (self->columns, column, &at);
  return (int) at;
}

/* To the next column in @direction that has cards, at about the same height. */
static gboolean
go_beside (CfOrderBoard *self, CfColumn *column, CfBoardCard *card, int direction)
{
  guint position = cf_board_column_find (column, cf_board_card_get_job (card)->id);
  for (int i = index_of (self, column) + direction; i >= 0 && i < (int) self->columns->len; i += direction) {
    CfColumn *beside = self->columns->pdata[i];
    guint n = g_list_model_get_n_items (G_LIST_MODEL (beside->cards));
    if (n)
      return cf_board_column_focus (beside, MIN (position, n - 1));
  }
  return TRUE;
}

gboolean
cf_order_board_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, CfColumn *column)
{
  CfOrderBoard *self = column->board;
  CfBoardCard *card = cf_board_column_focused (column);
  GdkModifierType held = state & gtk_accelerator_get_default_mod_mask ();
  int direction = key == GDK_KEY_Left || key == GDK_KEY_KP_Left ? -1 : key == GDK_KEY_Right || key == GDK_KEY_KP_Right ? 1 : 0;
  if (!direction || (held && held != GDK_CONTROL_MASK) || !card)
    return FALSE;
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    direction = -direction;
  if (!held)
    return go_beside (self, column, card, direction);
  int to = index_of (self, column) + direction;
  if (to >= 0 && to < (int) self->columns->len)
    cf_order_board_move (self, cf_board_card_get_job (card)->id, ((CfColumn *) self->columns->pdata[to])->status_id);
  return TRUE;
}

/* --- filling --- */

static gboolean
contains (const char *text, const char *folded)
{
  g_autofree char *here = g_utf8_casefold (text ? text : "", -1);
  return strstr (here, folded) != NULL;
}

gboolean
cf_order_board_wants (CfOrderBoard *self, const CfJobRow *job, const char *folded)
{
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->staff));
  CfId staff = at < self->staff_ids->len ? g_array_index (self->staff_ids, CfId, at) : 0;
  return (!staff || job->assignee_id == staff) && (!*folded || contains (job->number, folded) || contains (job->description, folded) || contains (job->customer, folded));
}

/* Some more cards in each column that has more than it shows. */
static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer unused)
{
  CfOrderBoard *self = CF_ORDER_BOARD (widget);
  for (guint i = 0; i < self->columns->len; i++) {
    CfColumn *column = self->columns->pdata[i];
    guint size = gtk_slice_list_model_get_size (column->shown);
    if (size < CF_BOARD_SHOWN && size < g_list_model_get_n_items (G_LIST_MODEL (column->cards))) {
      gtk_slice_list_model_set_size (column->shown, MIN (CF_BOARD_SHOWN, size + CF_BOARD_STEP));
      return G_SOURCE_CONTINUE;                                         /* one column a frame */
    }
  }
  self->tick = 0;
  return G_SOURCE_REMOVE;
}

/* A column that got its first card has become wider since the focus came to it. */
static gboolean
on_reveal (GtkWidget *widget, GdkFrameClock *clock, gpointer unused)
{
  CfOrderBoard *self = CF_ORDER_BOARD (widget);
  GtkWidget *shown = gtk_widget_get_focus_child (self->board), *scroller = gtk_widget_get_ancestor (self->board, GTK_TYPE_SCROLLED_WINDOW);
  double x, y;
  if (shown && gtk_widget_translate_coordinates (shown, self->board, 0, 0, &x, &y))
    gtk_adjustment_clamp_page (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller)), x, x + gtk_widget_get_width (shown) + 2 * gtk_widget_get_margin_start (self->board));
  return G_SOURCE_REMOVE;
}

/* The card that was moved gets the focus where it came to, when it has a widget there; not where somebody does something else meanwhile. */
static gboolean
on_follow (GtkWidget *widget, GdkFrameClock *clock, gpointer unused)
{
  CfOrderBoard *self = CF_ORDER_BOARD (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  gboolean here = !focus || !gtk_widget_get_mapped (focus) || gtk_widget_is_ancestor (focus, self->board), again = FALSE;      /* not mapped: the widget of the card, which is gone */
  for (guint i = 0; i < self->columns->len && here; i++) {
    CfColumn *column = self->columns->pdata[i];
    guint position = cf_board_column_find (column, self->follow);
    again |= position != GTK_INVALID_LIST_POSITION && !cf_board_column_focus (column, position);
  }
  if (again && --self->tries)
    return G_SOURCE_CONTINUE;
  self->follow = 0;
  gtk_widget_add_tick_callback (widget, on_reveal, NULL, NULL);
  return G_SOURCE_REMOVE;
}

static void
fill (CfOrderBoard *self)
{
  g_autofree char *folded = g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->typed)), -1);
  guint n = self->data->columns->len, jobs = 0;
  while (self->columns->len > n) {
    gtk_box_remove (GTK_BOX (self->board), ((CfColumn *) self->columns->pdata[self->columns->len - 1])->box);
    g_ptr_array_set_size (self->columns, (int) self->columns->len - 1);
  }
  for (guint i = 0; i < n; i++) {
    const CfBoardColumn *data = &g_array_index (self->data->columns, CfBoardColumn, i);
    CfColumn *column = i < self->columns->len ? self->columns->pdata[i] : cf_board_column_new (self);
    cf_board_column_fill (self, column, data, folded);
    jobs += data->status.stage == CF_STAGE_DONE ? 0 : g_list_model_get_n_items (G_LIST_MODEL (column->cards));
  }
  g_autofree char *total = g_strdup_printf (ngettext ("%u job in work or waiting", "%u jobs in work or waiting", jobs), jobs);
  gtk_label_set_label (GTK_LABEL (self->total), total);
  if (!self->tick)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_tick, NULL, NULL);
  const CfJobRow *followed = self->follow ? job_of (self, self->follow) : NULL;
  if (followed && followed->status_id == self->follow_to) {
    self->tries = TRIES;
    gtk_widget_add_tick_callback (GTK_WIDGET (self), on_follow, NULL, NULL);
  }
}

/* --- who it is assigned to --- */

static void
fill_staff (CfOrderBoard *self)
{
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->staff)), select = 0;
  CfId chosen = at < self->staff_ids->len ? g_array_index (self->staff_ids, CfId, at) : 0, everybody = 0;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_array_set_size (self->staff_ids, 0);
  g_array_append_val (self->staff_ids, everybody);
  gtk_string_list_append (names, _("Everybody’s"));
  for (guint i = 0; i < self->data->staff->len; i++) {
    const CfStaff *staff = self->data->staff->pdata[i];
    select = staff->id == chosen ? self->staff_ids->len : select;
    g_array_append_val (self->staff_ids, staff->id);
    gtk_string_list_append (names, staff->name);
  }
  self->setting = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->staff), G_LIST_MODEL (names));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->staff), select);
  self->setting = FALSE;
}

static void
on_asked (CfOrderBoard *self)
{
  if (self->data && !self->setting)
    fill (self);
}

static void
on_list (CfOrderBoard *self)
{
  cf_window_open (GTK_WIDGET (self), "orders");
}

/* --- reading --- */

/* Whoever came here before the cards did begins at the first of them. */
static gboolean
on_begin (GtkWidget *widget, GdkFrameClock *clock, gpointer unused)
{
  gtk_widget_grab_focus (widget);
  return G_SOURCE_REMOVE;
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user)
{
  CfOrderBoard *self = user;                                            /* alive: dispose cancels */
  g_autoptr (GError) error = NULL;
  CfBoardData *data = cf_session_finish (result, &error);
  if (!data) {
    g_autofree char *escaped = g_markup_escape_text (error->message, -1);
    adw_status_page_set_description (ADW_STATUS_PAGE (self->empty), escaped);
    gtk_stack_set_visible_child (GTK_STACK (self->pages), self->empty);
    return;
  }
  gboolean first = !self->data;
  g_clear_pointer (&self->data, cf_board_data_unref);
  self->data = data;
  fill_staff (self);
  fill (self);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "board");
  if (first && gtk_widget_get_focus_child (self->box))
    gtk_widget_add_tick_callback (GTK_WIDGET (self), on_begin, NULL, NULL);
}

void
cf_order_board_refresh (CfOrderBoard *self)
{
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, cf_board_data_load, NULL, NULL, cf_board_data_unref, self->cancel, on_loaded, self);
}

guint
cf_order_board_count (CfOrderBoard *self, guint column)
{
  return column < self->columns->len ? g_list_model_get_n_items (G_LIST_MODEL (((CfColumn *) self->columns->pdata[column])->cards)) : 0;
}

void
cf_order_board_set_session (CfOrderBoard *self, CfSession *session)
{
  g_set_object (&self->session, session);
}

/* --- its life --- */

/* The first card of the first column that has one. */
static gboolean
cf_order_board_grab_focus (GtkWidget *widget)
{
  CfOrderBoard *self = CF_ORDER_BOARD (widget);
  for (guint i = 0; i < self->columns->len; i++) {
    CfColumn *column = self->columns->pdata[i];
    if (g_list_model_get_n_items (G_LIST_MODEL (column->cards)))
      return cf_board_column_focus (column, 0) || gtk_widget_child_focus (column->list, GTK_DIR_TAB_FORWARD);
  }
  return gtk_widget_grab_focus (self->typed);
}

static void
cf_order_board_dispose (GObject *object)
{
  CfOrderBoard *self = CF_ORDER_BOARD (object);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_ORDER_BOARD);
  g_clear_pointer (&self->data, cf_board_data_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_order_board_parent_class)->dispose (object);
}

static void
cf_order_board_finalize (GObject *object)
{
  g_ptr_array_unref (CF_ORDER_BOARD (object)->columns);
  g_array_unref (CF_ORDER_BOARD (object)->staff_ids);
  G_OBJECT_CLASS (cf_order_board_parent_class)->finalize (object);
}

static void
cf_order_board_class_init (CfOrderBoardClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_order_board_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_order_board_finalize;
  widget->grab_focus = cf_order_board_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-order-board.ui");
  gtk_widget_class_bind_template_child (widget, CfOrderBoard, box);
  gtk_widget_class_bind_template_child (widget, CfOrderBoard, typed);
  gtk_widget_class_bind_template_child (widget, CfOrderBoard, staff);
  gtk_widget_class_bind_template_child (widget, CfOrderBoard, board);
  gtk_widget_class_bind_template_child (widget, CfOrderBoard, total);
  gtk_widget_class_bind_template_child (widget, CfOrderBoard, pages);
  gtk_widget_class_bind_template_child (widget, CfOrderBoard, empty);
  gtk_widget_class_bind_template_callback (widget, on_asked);
  gtk_widget_class_bind_template_callback (widget, on_list);
}

static void
cf_order_board_init (CfOrderBoard *self)
{
  self->columns = g_ptr_array_new_with_free_func (cf_board_column_free);
  self->staff_ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->setting = FALSE;
}
