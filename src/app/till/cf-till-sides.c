/* cf-till-sides.c: see cf-till-sides.h. What the terminals told is kept as they told it, and compared anew with the books whenever these change: a fix is seen at once. After anything that went to a terminal it is asked
 * again. */
#include "cf-till-sides-private.h"
#include "cf-act-run.h"
#include "cf-cards.h"
#include "desk/card-batch.h"
#include <glib/gi18n-lib.h>

G_DEFINE_TYPE (CfTillSides, cf_till_sides, ADW_TYPE_BIN)

static void
look_free (gpointer p)
{
  cf_card_batch_clear (p);
  g_free (p);
}

static void
show_note (CfTillSides *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < self->silent->len; i++)
    g_string_append_printf (text, "%s%s", i ? "\n" : "", (const char *) self->silent->pdata[i]);
  gtk_label_set_label (GTK_LABEL (self->note), text->str);
  gtk_widget_set_visible (self->note, text->len > 0);
  gtk_widget_set_visible (self->spinner, self->n_asked > 0);
  g_object_set (self->spinner, "spinning", self->n_asked > 0, NULL);
}

/* --- reading --- */

typedef struct { CfId shift_id; GPtrArray *looks; } Ask;

static void
ask_free (gpointer p)
{
  g_ptr_array_unref (((Ask *) p)->looks);
  g_free (p);
}

static void
closeout_free (gpointer p)
{
  cf_closeout_clear (p);
  g_free (p);
}

static gpointer
read_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Ask *ask = data;
  CfCloseout *closeout = g_new0 (CfCloseout, 1);
  if (cf_closeout_load (shop->db, ask->shift_id, ask->looks, closeout, error))
    return closeout;
  closeout_free (closeout);
  return NULL;
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  CfTillSides *self = user;                                             /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  CfCloseout *closeout = cf_session_finish (result, &error);
  g_clear_object (&self->reading);
  if (!closeout) {
    cf_act_show (GTK_WIDGET (self), CF_FAILED, NULL, error);
    return;
  }
  cf_closeout_clear (&self->now);
  self->now = *closeout;
  g_free (closeout);
  cf_till_sides_show_sums (self);
  cf_till_sides_show_rows (self);
}

static void
read_sides (CfTillSides *self)
{
  Ask *ask;
  if (!self->shift_id)
    return;
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  ask = g_new (Ask, 1);
  *ask = (Ask) { self->shift_id, g_ptr_array_ref (self->looks) };
  cf_session_read (self->session, read_work, ask, ask_free, closeout_free, self->reading, on_read, self);
}

/* --- asking the terminals --- */

static gpointer
look_work (CfCardDesk *desk, CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  CfCardBatch *look = g_new0 (CfCardBatch, 1);
  if (desk && cf_card_batch_look (desk, look, error))
    return look;
  look_free (look);
  return NULL;
}

static void
on_look (GObject *source, GAsyncResult *result, gpointer user)
{
  CfTillSides *self = user;                                             /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  CfCardBatch *look = cf_card_thread_finish (result, &error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self->n_asked -= self->n_asked > 0;
  if (look) {
    GPtrArray *looks = g_ptr_array_new_with_free_func (look_free);      /* the one before may be with a reader */
    for (guint i = 0; i < self->looks->len; i++) {
      const CfCardBatch *old = self->looks->pdata[i];
      CfCardBatch *copy = old->terminal_id != look->terminal_id ? g_new0 (CfCardBatch, 1) : NULL;
      if (copy) {
        cf_record_copy (&CF_CARD_BATCH, old, copy);
        g_ptr_array_add (looks, copy);
      }
    }
    g_ptr_array_add (looks, look);
    g_ptr_array_unref (self->looks);
    self->looks = looks;
    read_sides (self);
  } else if (error && !g_error_matches (error, CF_ERROR, CF_ERROR_NOT_FOUND))
    g_ptr_array_add (self->silent, g_strdup_printf (_("A terminal has not told what is in its batch: %s"), error->message));
  show_note (self);
}

void
cf_till_sides_ask (CfTillSides *self)
{
  CfCards *cards = cf_cards_of (self->session);
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  self->asking = g_cancellable_new ();
  self->n_asked = 0;
  g_ptr_array_set_size (self->silent, 0);
  for (guint i = 0; cards && self->shift_id && i < cf_cards_get_n (cards); i++) {
    const CfCardTerminal *record = cf_cards_get_record (cards, i);
    CfCardThread *thread = cf_cards_get_thread (cards, record->id);
    const CfCardStatus *status = cf_cards_get_status (cards, record->id);
    if (!thread || !status || !status->connected) {
      g_ptr_array_add (self->silent, g_strdup_printf (_("%s is not connected: it has not told what is in its batch."), record->name));
      continue;
    }
    self->n_asked++;
    cf_card_thread_do (thread, look_work, NULL, NULL, look_free, self->asking, on_look, self);
  }
  show_note (self);
}

/* What was sent to a terminal is over: its list has changed. */
static void
on_told (CfCards *cards, gint64 terminal_id, const CfCardStatus *status, CfTillSides *self)
{
  if (self->shift_id && status->attempt_id && !cf_attempt_is_open (status->state) && self->n_asked == 0)
    cf_till_sides_ask (self);
}

void
cf_till_sides_show (CfTillSides *self, CfId shift_id)
{
  CfCards *cards = cf_cards_of (self->session);
  gboolean same = self->shift_id == shift_id;
  self->shift_id = shift_id;
  if (cards && !self->told)
    self->told = g_signal_connect_object (cards, "told", G_CALLBACK (on_told), self, 0) ? 1 : 0;
  if (!shift_id) {
    g_cancellable_cancel (self->asking);
    g_cancellable_cancel (self->reading);
    g_ptr_array_unref (self->looks);
    self->looks = g_ptr_array_new_with_free_func (look_free);
    return;
  }
  read_sides (self);
  if (!same)
    cf_till_sides_ask (self);
}

GPtrArray *
cf_till_sides_dup_looks (CfTillSides *self)
{
  return g_ptr_array_ref (self->looks);
}

/* --- keys --- */

gboolean
cf_till_sides_press (CfTillSides *self, guint n)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL, *row = focus && gtk_widget_is_ancestor (focus, self->list) ? focus : NULL;
  CfTillFix fixes[3] = { 0 };
  if (row && !GTK_IS_LIST_BOX_ROW (row))
    row = gtk_widget_get_ancestor (row, GTK_TYPE_LIST_BOX_ROW);
  guint at = row && row != self->agree ? GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "at")) : 0;
  if (!self->now.rows || at >= self->now.rows->len)
    return FALSE;
  const CfBatchRow *line = &g_array_index (self->now.rows, CfBatchRow, at);
  cf_till_fixes (line, fixes);
  CfTillFix fix = n == 2 ? CF_FIX_CARRY : n < 2 && fixes[n] != CF_FIX_CARRY ? fixes[n] : CF_FIX_NONE;
  if (!fixes[0] || !fix)
    return FALSE;
  cf_till_fix_run (GTK_WIDGET (self), self->session, line, fix);
  return TRUE;
}

/* --- the widget --- */

static void
cf_till_sides_dispose (GObject *object)
{
  CfTillSides *self = CF_TILL_SIDES (object);
  g_cancellable_cancel (self->asking);
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->asking);
  g_clear_object (&self->reading);
  g_clear_object (&self->session);
  g_clear_pointer (&self->looks, g_ptr_array_unref);
  g_clear_pointer (&self->silent, g_ptr_array_unref);
  cf_closeout_clear (&self->now);
  G_OBJECT_CLASS (cf_till_sides_parent_class)->dispose (object);
}

static void
cf_till_sides_class_init (CfTillSidesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_till_sides_dispose;
}

static void
cf_till_sides_init (CfTillSides *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18), *frame = gtk_list_box_new (), *row = gtk_list_box_row_new ();
  self->looks = g_ptr_array_new_with_free_func (look_free);
  self->silent = g_ptr_array_new_with_free_func (g_free);
  self->sums = gtk_grid_new ();
  self->list = gtk_list_box_new ();
  self->note = gtk_label_new (NULL);
  self->spinner = gtk_spinner_new ();
  g_object_set (self->sums, "column-spacing", 24, "row-spacing", 12, "margin-top", 12, "margin-bottom", 12, "margin-start", 12, "margin-end", 12, NULL);
  g_object_set (self->note, "wrap", TRUE, "xalign", 0.0f, "visible", FALSE, NULL);
  gtk_widget_add_css_class (self->note, "dim-label");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (frame), GTK_SELECTION_NONE);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (frame, "boxed-list");
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_widget_set_name (self->list, "differences");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Card payments"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (frame), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sums"), -1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), self->sums);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_append (GTK_LIST_BOX (frame), row);
  gtk_box_append (GTK_BOX (box), frame);
  gtk_box_append (GTK_BOX (box), self->spinner);
  gtk_box_append (GTK_BOX (box), self->note);
  gtk_box_append (GTK_BOX (box), self->list);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
cf_till_sides_new (CfSession *session)
{
  CfTillSides *self = g_object_new (CF_TYPE_TILL_SIDES, NULL);
  self->session = g_object_ref (session);
  self->changed = g_signal_connect_object (session, "changed", G_CALLBACK (read_sides), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
