/* cf-line-editor.c: see cf-line-editor.h. Invariant: the rows box holds the rows in order, and the last row is empty. */
#include "cf-line-editor.h"
#include "cf-line-row.h"
#include "store/records.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfLineEditor {
  GtkWidget     parent;
  GtkWidget    *box, *head, *rows;
  CfSession    *session;
  CfLineContext context;
  GtkSizeGroup *columns[CF_LINE_N_COLUMNS];
  gboolean      setting;
};

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];
enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfLineEditor, cf_line_editor, GTK_TYPE_WIDGET)

/* --- rows --- */

static CfLineRow *
row_at (CfLineEditor *self, guint at)
{
  GtkWidget *row = gtk_widget_get_first_child (self->rows);
  while (row && at-- > 0)
    row = gtk_widget_get_next_sibling (row);
  return (CfLineRow *) row;
}

static void
number_rows (CfLineEditor *self)
{
  guint number = 1;
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row))
    cf_line_row_set_place (CF_LINE_ROW (row), number++);
}

static CfLineRow *add_row (CfLineEditor *self, const CfDraftLine *line);

static void
keep_empty_row (CfLineEditor *self)
{
  GtkWidget *last = gtk_widget_get_last_child (self->rows);
  if (!last || !cf_line_row_is_empty (CF_LINE_ROW (last))) {
    add_row (self, NULL);
    number_rows (self);
  }
}

static void
on_changed (CfLineEditor *self)
{
  if (self->setting)
    return;
  keep_empty_row (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_next (CfLineRow *row, CfLineEditor *self)
{
  keep_empty_row (self);
  GtkWidget *next = gtk_widget_get_next_sibling (GTK_WIDGET (row));
  if (next)
    cf_line_row_focus (CF_LINE_ROW (next), CF_LINE_ITEM);
}

static void
remove_row (CfLineEditor *self, CfLineRow *row)
{
  GtkWidget *next = gtk_widget_get_next_sibling (GTK_WIDGET (row));
  CfLineCell cell = cf_line_row_get_focused (row);
  if (!next)
    return;                                                             /* the empty one stays */
  cf_line_row_focus (CF_LINE_ROW (next), cell);
  gtk_box_remove (GTK_BOX (self->rows), GTK_WIDGET (row));
  number_rows (self);
  on_changed (self);
}

static void
on_remove (CfLineRow *row, CfLineEditor *self)
{
  remove_row (self, row);
}

static CfLineRow *
add_row (CfLineEditor *self, const CfDraftLine *line)
{
  GtkWidget *row = cf_line_row_new (self->session, &self->context, line);
  gtk_box_append (GTK_BOX (self->rows), row);
  cf_line_row_join (CF_LINE_ROW (row), self->columns);
  g_signal_connect_object (row, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "next", G_CALLBACK (on_next), self, 0);
  g_signal_connect_object (row, "remove", G_CALLBACK (on_remove), self, 0);
  return CF_LINE_ROW (row);
}

/* --- keys --- */

static CfLineRow *
focused_row (CfLineEditor *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (self->rows);
  return row ? CF_LINE_ROW (row) : NULL;
}

static gboolean
on_remove_key (GtkWidget *widget, GVariant *args, gpointer user)
{
  CfLineEditor *self = CF_LINE_EDITOR (widget);
  CfLineRow *row = focused_row (self);
  if (row)
    remove_row (self, row);
  return row != NULL;
}

static void
move_row (CfLineEditor *self, CfLineRow *row, gboolean up)
{
  GtkWidget *widget = GTK_WIDGET (row), *next = gtk_widget_get_next_sibling (widget), *before = gtk_widget_get_prev_sibling (widget);
  CfLineCell cell = cf_line_row_get_focused (row);
  if (up ? !before || !next : !next || !gtk_widget_get_next_sibling (next))      /* the empty one stays last */
    return;
  gtk_box_reorder_child_after (GTK_BOX (self->rows), widget, up ? gtk_widget_get_prev_sibling (before) : next);
  number_rows (self);
  cf_line_row_focus (row, cell);
  on_changed (self);
}

static gboolean
on_move_key (GtkWidget *widget, GVariant *up, gpointer user)
{
  CfLineEditor *self = CF_LINE_EDITOR (widget);
  CfLineRow *row = focused_row (self);
  if (row)
    move_row (self, row, g_variant_get_boolean (up));
  return row != NULL;
}

/* Up and Down go through a column. */
static gboolean
on_step_key (GtkWidget *widget, GVariant *up, gpointer user)
{
  CfLineEditor *self = CF_LINE_EDITOR (widget);
  CfLineRow *row = focused_row (self);
  if (!row || cf_line_row_get_focused (row) == CF_LINE_TAX)
    return FALSE;
  GtkWidget *to = g_variant_get_boolean (up) ? gtk_widget_get_prev_sibling (GTK_WIDGET (row)) : gtk_widget_get_next_sibling (GTK_WIDGET (row));
  if (to)
    cf_line_row_focus (CF_LINE_ROW (to), cf_line_row_get_focused (row));
  return TRUE;
}

/* --- lines --- */

static gboolean
add_group (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfTaxGroup *group = record;
  CfLineEditor *self = user;
  if (group->archived)
    return TRUE;
  g_array_append_val (self->context.group_ids, group->id);
  gtk_string_list_append (self->context.groups, group->name);
  return TRUE;
}

/* A group that is no longer offered, but stands on a line. */
static void
need_group (CfLineEditor *self, CfId id)
{
  g_auto (CfTaxGroup) group = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean found;
  for (guint i = 0; i < self->context.group_ids->len; i++)
    if (g_array_index (self->context.group_ids, CfId, i) == id)
      return;
  if (!cf_record_load (cf_session_get_shop (self->session)->db, &CF_TAX_GROUP, id, &group, &found, &error) || !found)
    return;
  g_array_append_val (self->context.group_ids, id);
  gtk_string_list_append (self->context.groups, group.name);
}

static void
load_groups (CfLineEditor *self)
{
  g_autoptr (GError) error = NULL;
  CfId none = 0;
  g_array_set_size (self->context.group_ids, 0);
  gtk_string_list_splice (self->context.groups, 0, g_list_model_get_n_items (G_LIST_MODEL (self->context.groups)), (const char *const[]) { _("No tax"), NULL });
  g_array_append_val (self->context.group_ids, none);
  if (!cf_record_each (cf_session_get_shop (self->session)->db, &CF_TAX_GROUP, add_group, self, &error))
    g_debug ("%s", error->message);
}

void
cf_line_editor_set_lines (CfLineEditor *self, const CfDraftLine *lines, guint n)
{
  GtkWidget *child;
  self->setting = TRUE;
  while ((child = gtk_widget_get_first_child (self->rows)))
    gtk_box_remove (GTK_BOX (self->rows), child);
  load_groups (self);
  for (guint i = 0; i < n; i++) {
    need_group (self, lines[i].tax_group_id);
    add_row (self, &lines[i]);
  }
  add_row (self, NULL);
  number_rows (self);
  self->setting = FALSE;
}

void
cf_line_editor_add_item (CfLineEditor *self, CfId item_id)
{
  for (GtkWidget *row = gtk_widget_get_last_child (self->rows); row; row = gtk_widget_get_prev_sibling (row))
    if (cf_line_row_add_one (CF_LINE_ROW (row), item_id))
      return;
  cf_line_row_put_item (CF_LINE_ROW (gtk_widget_get_last_child (self->rows)), item_id);
}

void
cf_line_editor_dup_lines (CfLineEditor *self, CfDraftLine **ret, guint *ret_n)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (CfDraftLine));
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row)) {
    CfDraftLine line = *cf_line_row_get_line (CF_LINE_ROW (row));
    if (cf_line_row_is_empty (CF_LINE_ROW (row)))
      continue;
    line.code = g_strdup (line.code);
    line.description = g_strdup (line.description);
    line.unit = g_strdup (line.unit);
    g_array_append_val (lines, line);
  }
  *ret_n = lines->len;
  *ret = (CfDraftLine *) (gpointer) g_array_free (lines, FALSE);
}

gboolean
cf_line_editor_check (CfLineEditor *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row))
    if (!cf_line_row_is_valid (CF_LINE_ROW (row))) {
      gtk_widget_grab_focus (row);
      return FALSE;
    }
  return TRUE;
}

void
cf_line_editor_show_amounts (CfLineEditor *self, const CfInvoice *computed)
{
  guint at = 0;
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row)) {
    gboolean has = computed && !cf_line_row_is_empty (CF_LINE_ROW (row)) && at < computed->n_lines;
    cf_line_row_set_amount (CF_LINE_ROW (row), has, has ? computed->lines[at].amount_minor : 0);
    at += !cf_line_row_is_empty (CF_LINE_ROW (row));
  }
}

gboolean
cf_line_editor_show_error (CfLineEditor *self, const CfRefusal *refusal, const char *sentence)
{
  if (!refusal->text)
    return FALSE;
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row)) {
    const CfDraftLine *line = cf_line_row_get_line (CF_LINE_ROW (row));
    if (cf_line_row_is_empty (CF_LINE_ROW (row)) || (g_strcmp0 (line->description, refusal->text) != 0 && g_strcmp0 (line->code, refusal->text) != 0))
      continue;
    cf_line_row_set_error (CF_LINE_ROW (row), refusal->field, sentence);
    return TRUE;
  }
  return FALSE;
}

void
cf_line_editor_clear_errors (CfLineEditor *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row))
    cf_line_row_set_error (CF_LINE_ROW (row), NULL, NULL);
}

guint
cf_line_editor_get_n_rows (CfLineEditor *self)
{
  guint n = 0;
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row))
    n++;
  return n;
}

GtkWidget *
cf_line_editor_get_row (CfLineEditor *self, guint at)
{
  return GTK_WIDGET (row_at (self, at));
}

/* --- the widget --- */

void
cf_line_editor_set_session (CfLineEditor *self, CfSession *session)
{
  if (g_set_object (&self->session, session) && session)
    cf_line_editor_set_lines (self, NULL, 0);
}

void
cf_line_editor_set_customer (CfLineEditor *self, CfId customer_id, CfId location_id)
{
  g_autoptr (GArray) usual = g_array_new (FALSE, FALSE, sizeof (CfId));
  guint at = 0;
  if (self->context.customer_id == customer_id && self->context.location_id == location_id)
    return;
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row)) {
    CfId was;
    if (!cf_line_row_usual_tax (CF_LINE_ROW (row), &was))
      was = -1;                                                         /* no group: it stays as it is */
    g_array_append_val (usual, was);
  }
  self->context.customer_id = customer_id;
  self->context.location_id = location_id;
  for (GtkWidget *row = gtk_widget_get_first_child (self->rows); row; row = gtk_widget_get_next_sibling (row))
    cf_line_row_follow_tax (CF_LINE_ROW (row), g_array_index (usual, CfId, at++));
}

static gboolean
cf_line_editor_grab_focus (GtkWidget *widget)
{
  GtkWidget *last = gtk_widget_get_last_child (CF_LINE_EDITOR (widget)->rows);
  return last && gtk_widget_grab_focus (last);
}

static void
cf_line_editor_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    cf_line_editor_set_session (CF_LINE_EDITOR (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_line_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CF_TYPE_LINE_EDITOR);
  G_OBJECT_CLASS (cf_line_editor_parent_class)->dispose (object);
}

static void
cf_line_editor_finalize (GObject *object)
{
  CfLineEditor *self = CF_LINE_EDITOR (object);
  g_clear_object (&self->session);
  g_clear_object (&self->context.groups);
  for (guint i = 0; i < CF_LINE_N_COLUMNS; i++)
    g_clear_object (&self->columns[i]);
  g_clear_pointer (&self->context.group_ids, g_array_unref);
  G_OBJECT_CLASS (cf_line_editor_parent_class)->finalize (object);
}

static void
cf_line_editor_class_init (CfLineEditorClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_line_editor_dispose;
  object->finalize = cf_line_editor_finalize;
  object->set_property = cf_line_editor_set_property;
  widget->grab_focus = cf_line_editor_grab_focus;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_LINE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_add_binding (widget, GDK_KEY_Up, 0, on_step_key, "b", TRUE);
  gtk_widget_class_add_binding (widget, GDK_KEY_Down, 0, on_step_key, "b", FALSE);
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-line-editor.ui");
  gtk_widget_class_bind_template_child (widget, CfLineEditor, box);
  gtk_widget_class_bind_template_child (widget, CfLineEditor, head);
  gtk_widget_class_bind_template_child (widget, CfLineEditor, rows);
}

/* Before the entries: in them Ctrl+Delete would remove a word. */
static void
add_key (GtkShortcutController *keys, guint key, GdkModifierType state, GtkShortcutFunc run, gboolean up)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_keyval_trigger_new (key, state), gtk_callback_action_new (run, NULL, NULL));
  gtk_shortcut_set_arguments (shortcut, g_variant_new_boolean (up));
  gtk_shortcut_controller_add_shortcut (keys, shortcut);
}

static void
cf_line_editor_init (CfLineEditor *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Delete, GDK_CONTROL_MASK, on_remove_key, FALSE);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Up, GDK_ALT_MASK, on_move_key, TRUE);
  add_key (GTK_SHORTCUT_CONTROLLER (keys), GDK_KEY_Down, GDK_ALT_MASK, on_move_key, FALSE);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  for (guint i = 0; i < CF_LINE_N_COLUMNS; i++)
    self->columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->context.group_ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  self->context.groups = gtk_string_list_new (NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  static const char *const titles[CF_LINE_N_COLUMNS] = { N_("Quantity"), N_("Price"), N_("Discount"), N_("Tax"), N_("Amount"), "" };
  for (guint i = 0; i < CF_LINE_N_COLUMNS; i++) {
    GtkWidget *title = gtk_label_new (*titles[i] ? _(titles[i]) : "");
    gtk_label_set_xalign (GTK_LABEL (title), i == 3 ? 0 : 1);
    gtk_widget_add_css_class (title, "dim-label");
    gtk_size_group_add_widget (self->columns[i], title);
    gtk_box_append (GTK_BOX (self->head), title);
  }
}
