/* cf-board-column.c: a column of the board: its cards as a list, made as they are needed, and which of them has the focus. */
#include "cf-order-board-private.h"
#include "base/id.h"
#include "cf-order-words.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>

#define NEAR 2                           /* days before it is due in which a job is soon late */

/* --- a card --- */

typedef struct { GtkWidget *box, *number, *rush, *customer, *what, *due, *who; CfBoardCard *card; } Face;

static Face *
face_of (GtkWidget *box)
{
  return g_object_get_data (G_OBJECT (box), "face");
}

static GtkWidget *
label_new (GtkWidget *into, const char *style, gboolean fills)
{
  GtkWidget *label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, fills);
  if (style)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (into), label);
  return label;
}

static GdkContentProvider *
on_drag_prepare (GtkDragSource *source, double x, double y, GtkWidget *box)
{
  const Face *face = face_of (box);
  return face->card ? gdk_content_provider_new_typed (G_TYPE_INT64, cf_board_card_get_job (face->card)->id) : NULL;
}

static void
on_drag_begin (GtkDragSource *source, GdkDrag *drag, GtkWidget *box)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (box);
  gtk_drag_source_set_icon (source, picture, 12, 12);
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  Face *face = g_new0 (Face, 1);
  GtkDragSource *drag = gtk_drag_source_new ();
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  face->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_add_css_class (face->box, "cf-card");
  gtk_box_append (GTK_BOX (face->box), head);
  face->number = label_new (head, "heading", FALSE);
  face->who = label_new (head, "caption", TRUE);
  gtk_label_set_xalign (GTK_LABEL (face->who), 1);
  gtk_widget_add_css_class (face->who, "dim-label");
  face->rush = gtk_image_new_from_icon_name ("alarm-symbolic");
  gtk_widget_set_tooltip_text (face->rush, _("Rush"));
  gtk_widget_add_css_class (face->rush, "warning");
  gtk_box_append (GTK_BOX (head), face->rush);
  face->what = label_new (face->box, NULL, TRUE);
  face->customer = label_new (face->box, "dim-label", TRUE);
  face->due = label_new (face->box, "caption", TRUE);
  gtk_drag_source_set_actions (drag, GDK_ACTION_MOVE);
  g_signal_connect (drag, "prepare", G_CALLBACK (on_drag_prepare), face->box);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (on_drag_begin), face->box);
  gtk_widget_add_controller (face->box, GTK_EVENT_CONTROLLER (drag));
  g_object_set_data_full (G_OBJECT (face->box), "face", face, g_free);
  gtk_list_item_set_child (item, face->box);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, CfColumn *column)
{
  static const char *const styles[] = { "error", "warning", "dim-label" };
  CfOrderBoard *self = column->board;
  Face *face = face_of (gtk_list_item_get_child (item));
  face->card = gtk_list_item_get_item (item);
  const CfJobRow *job = cf_board_card_get_job (face->card);
  CfDate today = cf_session_today (self->session);
  gboolean done = column->stage == CF_STAGE_DONE;
  guint style = done || !job->due || job->due > today + NEAR ? 2 : job->due < today ? 0 : 1;
  g_autofree char *due = cf_order_due_words (self->session, job->due, job->due_minute), *words = !*due ? g_strdup (_("no day")) : style == 0 ? g_strdup_printf (_("▲ due %s"), due) : g_strdup_printf (_("due %s"), due);
  gtk_label_set_label (GTK_LABEL (face->number), job->number);
  gtk_label_set_label (GTK_LABEL (face->what), job->description);
  gtk_label_set_label (GTK_LABEL (face->customer), job->customer);
  gtk_label_set_label (GTK_LABEL (face->due), words);
  gtk_label_set_label (GTK_LABEL (face->who), cf_board_card_get_assignee (face->card));
  gtk_widget_set_visible (face->rush, job->rush && !done);
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    (i == style ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (face->due, styles[i]);
  g_autofree char *accessible = g_strdup_printf ("%s, %s, %s, %s", job->number, job->description, job->customer, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (face->box), GTK_ACCESSIBLE_PROPERTY_LABEL, accessible, -1);
}

static void
on_unbind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  face_of (gtk_list_item_get_child (item))->card = NULL;
}

/* --- the column --- */

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, CfColumn *column)
{
  if (!G_VALUE_HOLDS_INT64 (value) || !column->board->data)
    return FALSE;
  cf_order_board_move (column->board, g_value_get_int64 (value), column->status_id);
  return TRUE;
}

static void
on_activate (GtkListView *list, guint position, CfColumn *column)
{
  g_autoptr (CfBoardCard) card = g_list_model_get_item (G_LIST_MODEL (column->cards), position);
  char id[CF_ID_TEXT];
  cf_window_openf (GTK_WIDGET (list), "order/%s", cf_id_text (cf_board_card_get_job (card)->order_id, id));
}

static void
on_edge (GtkScrolledWindow *scroller, GtkPositionType edge, CfColumn *column)
{
  if (edge == GTK_POS_BOTTOM && gtk_slice_list_model_get_size (column->shown) < g_list_model_get_n_items (G_LIST_MODEL (column->cards)))
    gtk_slice_list_model_set_size (column->shown, gtk_slice_list_model_get_size (column->shown) + CF_BOARD_SHOWN);
}

void
cf_board_column_free (gpointer p)
{
  CfColumn *column = p;
  g_object_unref (column->cards);
  g_object_unref (column->shown);
  g_free (column);
}

static GtkListItemFactory *
factory_new (CfColumn *column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), column);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), column);
  g_signal_connect (factory, "unbind", G_CALLBACK (on_unbind), column);
  return factory;
}

CfColumn *
cf_board_column_new (CfOrderBoard *self)
{
  CfColumn *column = g_new0 (CfColumn, 1);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INT64, GDK_ACTION_MOVE);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  column->board = self;
  column->cards = g_list_store_new (CF_TYPE_BOARD_CARD);
  column->shown = gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (column->cards)), 0, CF_BOARD_STEP);
  column->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_add_css_class (column->box, "cf-column");
  gtk_widget_set_hexpand (column->box, TRUE);
  gtk_box_append (GTK_BOX (column->box), head);
  column->title = label_new (head, "heading", TRUE);
  column->count = label_new (head, "dim-label", FALSE);
  column->list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (column->shown)))), factory_new (column));
  column->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (column->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (column->scroller), column->list);
  gtk_widget_set_vexpand (column->scroller, TRUE);
  gtk_box_append (GTK_BOX (column->box), column->scroller);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (cf_order_board_key), column);
  gtk_widget_add_controller (column->list, keys);
  g_signal_connect (target, "drop", G_CALLBACK (on_drop), column);
  gtk_widget_add_controller (column->box, GTK_EVENT_CONTROLLER (target));
  g_signal_connect (column->list, "activate", G_CALLBACK (on_activate), column);
  g_signal_connect (column->scroller, "edge-reached", G_CALLBACK (on_edge), column);
  gtk_box_append (GTK_BOX (self->board), column->box);
  g_ptr_array_add (self->columns, column);
  return column;
}

/* --- what is in it --- */

/* What is other than before between what stays at the beginning and at the end. */
void
cf_board_column_fill (CfOrderBoard *self, CfColumn *column, const CfBoardColumn *data, const char *folded)
{
  g_autoptr (GPtrArray) now = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *was = G_LIST_MODEL (column->cards);
  column->status_id = data->status.id;
  column->stage = data->status.stage;                                   /* before its cards, which look at it */
  for (guint i = 0; i < data->jobs->len; i++)
    if (cf_order_board_wants (self, &g_array_index (data->jobs, CfJobRow, i), folded))
      g_ptr_array_add (now, cf_board_card_new (self->data, &g_array_index (data->jobs, CfJobRow, i)));
  guint n = g_list_model_get_n_items (was), head = 0, tail = 0;
  for (gboolean same = TRUE; same && head < MIN (n, now->len); head += same) {
    g_autoptr (CfBoardCard) card = g_list_model_get_item (was, head);
    same = cf_board_card_equal (card, now->pdata[head]);
  }
  for (gboolean same = TRUE; same && tail < MIN (n, now->len) - head; tail += same) {
    g_autoptr (CfBoardCard) card = g_list_model_get_item (was, n - 1 - tail);
    same = cf_board_card_equal (card, now->pdata[now->len - 1 - tail]);
  }
  if (n - head - tail || now->len - head - tail)
    g_list_store_splice (column->cards, head, n - head - tail, now->pdata + head, now->len - head - tail);
  g_autofree char *count = data->status.stage == CF_STAGE_DONE && data->jobs->len == CF_BOARD_DONE_MAX ? g_strdup_printf (_("newest %u"), now->len) : g_strdup_printf ("%u", now->len);
  gtk_widget_set_size_request (column->box, now->len ? 210 : 120, -1);
  gtk_label_set_label (GTK_LABEL (column->title), data->status.name);
  gtk_label_set_label (GTK_LABEL (column->count), count);
  gtk_widget_set_tooltip_text (column->title, data->status.name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (column->list), GTK_ACCESSIBLE_PROPERTY_LABEL, data->status.name, -1);
}

/* --- the focus --- */

CfBoardCard *
cf_board_column_focused (CfColumn *column)
{
  GtkRoot *root = gtk_widget_get_root (column->list);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL, *box = focus && gtk_widget_is_ancestor (focus, column->list) ? gtk_widget_get_first_child (focus) : NULL;
  return box && face_of (box) ? face_of (box)->card : NULL;
}

guint
cf_board_column_find (CfColumn *column, CfId job_id)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (column->cards));
  for (guint i = 0; i < n; i++) {
    g_autoptr (CfBoardCard) card = g_list_model_get_item (G_LIST_MODEL (column->cards), i);
    if (cf_board_card_get_job (card)->id == job_id)
      return i;
  }
  return GTK_INVALID_LIST_POSITION;
}

gboolean
cf_board_column_focus (CfColumn *column, guint position)
{
  g_autoptr (GObject) wanted = g_list_model_get_item (G_LIST_MODEL (column->cards), position);
  if (position >= gtk_slice_list_model_get_size (column->shown))
    gtk_slice_list_model_set_size (column->shown, position + CF_BOARD_STEP);
  gtk_widget_activate_action (column->list, "list.scroll-to-item", "u", position);
  for (GtkWidget *child = gtk_widget_get_first_child (column->list); child; child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *box = gtk_widget_get_first_child (child);
    if (box && face_of (box) && (gpointer) face_of (box)->card == wanted)
      return gtk_widget_grab_focus (child);
  }
  return FALSE;
}
