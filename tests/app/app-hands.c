/* app-hands.c: hands: pressing, typing, choosing, keys; see app-fixture.h. GTK 4 has no way to make an event, so a key is given to the controllers and shortcuts that an event would reach, in the
 * order in which it would reach them. */
#include "app-fixture.h"
#include <gdk/gdkkeysyms.h>
#include <string.h>

/* What a person could touch: on the screen and sensitive. */
static GtkWidget *
reach (gpointer root, const char *id)
{
  GtkWidget *widget = app_by_id (root, id);
  if (!gtk_widget_get_mapped (widget))
    g_error ("“%s” is not on the screen", id);
  if (!gtk_widget_is_sensitive (widget))
    g_error ("“%s” is greyed out", id);
  return widget;
}

void
app_press (gpointer root, const char *id)
{
  GtkWidget *widget = reach (root, id);
  if (GTK_IS_TOGGLE_BUTTON (widget))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (widget), !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget)));
  else if (GTK_IS_BUTTON (widget))
    g_signal_emit_by_name (widget, "clicked");
  else if (GTK_IS_CHECK_BUTTON (widget) || GTK_IS_SWITCH (widget))
    g_signal_emit_by_name (widget, "activate");
  else if (GTK_IS_MENU_BUTTON (widget))
    gtk_menu_button_popup (GTK_MENU_BUTTON (widget));
  else if (ADW_IS_SPLIT_BUTTON (widget))
    g_signal_emit_by_name (widget, "clicked");
  else if (ADW_IS_EXPANDER_ROW (widget))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (widget)));
  else if (GTK_IS_LIST_BOX_ROW (widget))
    g_signal_emit_by_name (gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX), "row-activated", widget);
  else
    g_error ("“%s” is a %s, which cannot be pressed", id, G_OBJECT_TYPE_NAME (widget));
}

void
app_type (gpointer root, const char *id, const char *text)
{
  GtkWidget *widget = reach (root, id);
  gtk_widget_grab_focus (widget);
  if (GTK_IS_EDITABLE (widget)) {
    g_assert_true (gtk_editable_get_editable (GTK_EDITABLE (widget)));
    gtk_editable_set_text (GTK_EDITABLE (widget), text);
    gtk_editable_set_position (GTK_EDITABLE (widget), -1);
  } else if (GTK_IS_TEXT_VIEW (widget)) {
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), text, -1);
  } else {
    GtkWidget *inner = app_by_type (widget, GTK_TYPE_EDITABLE);
    if (!inner)
      g_error ("“%s” is a %s, in which nothing can be typed", id, G_OBJECT_TYPE_NAME (widget));
    gtk_editable_set_text (GTK_EDITABLE (inner), text);
  }
}

void
app_enter (gpointer root, const char *id)
{
  GtkWidget *widget = reach (root, id);
  GtkWidget *text = app_by_type (widget, GTK_TYPE_TEXT);
  g_assert_nonnull (text);
  gtk_widget_grab_focus (text);
  g_signal_emit_by_name (text, "activate");
}

static GtkSelectionModel *
selection_of (GtkWidget *widget)
{
  return GTK_IS_COLUMN_VIEW (widget) ? gtk_column_view_get_model (GTK_COLUMN_VIEW (widget)) : GTK_IS_LIST_VIEW (widget) ? gtk_list_view_get_model (GTK_LIST_VIEW (widget))
       : GTK_IS_GRID_VIEW (widget) ? gtk_grid_view_get_model (GTK_GRID_VIEW (widget)) : NULL;
}

void
app_choose (gpointer root, const char *id, guint position)
{
  GtkWidget *widget = reach (root, id);
  GtkSelectionModel *model = selection_of (widget);
  if (GTK_IS_DROP_DOWN (widget)) {
    APP_WAIT (gtk_drop_down_get_model (GTK_DROP_DOWN (widget)));        /* read by a worker, with some */
    g_assert_cmpuint (position, <, g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (widget))));
    gtk_drop_down_set_selected (GTK_DROP_DOWN (widget), position);
  } else if (ADW_IS_COMBO_ROW (widget)) {
    g_assert_cmpuint (position, <, g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (widget))));
    adw_combo_row_set_selected (ADW_COMBO_ROW (widget), position);
  } else if (GTK_IS_LIST_BOX (widget)) {
    gtk_list_box_select_row (GTK_LIST_BOX (widget), gtk_list_box_get_row_at_index (GTK_LIST_BOX (widget), position));
  } else if (model) {
    g_assert_cmpuint (position, <, g_list_model_get_n_items (G_LIST_MODEL (model)));
    gtk_selection_model_select_item (model, position, TRUE);
  } else {
    g_error ("“%s” is a %s, in which nothing can be chosen", id, G_OBJECT_TYPE_NAME (widget));
  }
}

void
app_activate (gpointer root, const char *id, guint position)
{
  GtkWidget *widget = reach (root, id);
  if (GTK_IS_LIST_BOX (widget)) {
    GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (widget), position);
    g_assert_nonnull (row);
    g_signal_emit_by_name (widget, "row-activated", row);
    return;
  }
  g_assert_nonnull (selection_of (widget));
  g_assert_cmpuint (position, <, g_list_model_get_n_items (G_LIST_MODEL (selection_of (widget))));
  g_signal_emit_by_name (widget, "activate", position);
}

void
app_respond (App *self, const char *response)
{
  GtkWindow *dialog = app_dialog (self);
  g_assert_true (ADW_IS_MESSAGE_DIALOG (dialog));
  g_assert_true (adw_message_dialog_has_response (ADW_MESSAGE_DIALOG (dialog), response));
  g_assert_true (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), response));
  g_object_ref (dialog);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  gtk_window_destroy (dialog);                                          /* as its buttons do */
  g_object_unref (dialog);
  app_settle ();
}

static gboolean
has_chosen (GtkFileChooser *chooser, GFile *file)
{
  g_autoptr (GFile) chosen = gtk_file_chooser_get_file (chooser);
  return chosen && g_file_equal (chosen, file);
}

void
app_choose_file (App *self, const char *path)
{
  GtkWindow *dialog = app_dialog (self);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GError *error = NULL;
  g_assert_true (GTK_IS_FILE_CHOOSER_DIALOG (dialog));
  app_settle ();
  if (gtk_file_chooser_get_action (GTK_FILE_CHOOSER (dialog)) == GTK_FILE_CHOOSER_ACTION_OPEN) {
    g_assert_true (gtk_file_chooser_set_file (GTK_FILE_CHOOSER (dialog), file, &error));
    APP_WAIT (has_chosen (GTK_FILE_CHOOSER (dialog), file));            /* when its folder was read */
  } else
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), path);      /* as people type a whole path where the name stands */
  app_settle ();
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
}

/* --- keys --- */

typedef struct { guint keyval; GdkModifierType modifiers; } Key;

static gboolean
matches (GtkShortcutTrigger *trigger, const Key *key)
{
  if (GTK_IS_ALTERNATIVE_TRIGGER (trigger))
    return matches (gtk_alternative_trigger_get_first (GTK_ALTERNATIVE_TRIGGER (trigger)), key) || matches (gtk_alternative_trigger_get_second (GTK_ALTERNATIVE_TRIGGER (trigger)), key);
  return GTK_IS_KEYVAL_TRIGGER (trigger) && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key->keyval
    && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == key->modifiers;
}

static gboolean
give_shortcuts (GtkWidget *widget, GListModel *shortcuts, const Key *key)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++) {
    g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
    if (matches (gtk_shortcut_get_trigger (shortcut), key)
        && gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), GTK_SHORTCUT_ACTION_EXCLUSIVE, widget, gtk_shortcut_get_arguments (shortcut)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
give_controllers (GtkWidget *widget, GtkPropagationPhase phase, const Key *key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    gboolean taken = FALSE;
    if (gtk_event_controller_get_propagation_phase (controller) != phase)
      continue;
    if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
      g_signal_emit_by_name (controller, "key-pressed", key->keyval, 0, key->modifiers, &taken);
    else if (GTK_IS_SHORTCUT_CONTROLLER (controller) && gtk_shortcut_controller_get_scope (GTK_SHORTCUT_CONTROLLER (controller)) == GTK_SHORTCUT_SCOPE_LOCAL)
      taken = give_shortcuts (widget, G_LIST_MODEL (controller), key);
    if (taken)
      return TRUE;
  }
  return FALSE;
}

/* Shortcuts that some widget of the window has for all of it. */
static gboolean
give_global (GtkWidget *widget, const Key *key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    if (GTK_IS_SHORTCUT_CONTROLLER (controller) && gtk_shortcut_controller_get_scope (GTK_SHORTCUT_CONTROLLER (controller)) != GTK_SHORTCUT_SCOPE_LOCAL
        && gtk_widget_get_mapped (widget) && give_shortcuts (widget, G_LIST_MODEL (controller), key))
      return TRUE;
  }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child) && give_global (child, key))
      return TRUE;
  return FALSE;
}

static gboolean
give_accelerators (GtkWindow *window, GtkWidget *focus, const char *accelerator)
{
  GtkApplication *application = gtk_window_get_application (window);
  if (!application)
    return FALSE;
  g_auto (GStrv) actions = gtk_application_get_actions_for_accel (application, accelerator);
  for (guint i = 0; actions[i]; i++) {
    g_autofree char *name = NULL;
    g_autoptr (GVariant) target = NULL;
    g_assert_true (g_action_parse_detailed_name (actions[i], &name, &target, NULL));
    if (gtk_widget_activate_action_variant (focus, name, target))
      return TRUE;
  }
  return FALSE;
}

gboolean
app_key (gpointer window, const char *accelerator)
{
  Key key;
  g_assert_true (gtk_accelerator_parse (accelerator, &key.keyval, &key.modifiers));
  g_autofree char *name = gtk_accelerator_name (key.keyval, key.modifiers);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();                     /* from the focus up; held, as a handler may remove what it was called for */
  g_ptr_array_set_free_func (chain, g_object_unref);
  for (GtkWidget *widget = focus ? focus : GTK_WIDGET (window); widget; widget = gtk_widget_get_parent (widget))
    g_ptr_array_add (chain, g_object_ref (widget));
  for (guint i = chain->len; i-- > 0;)
    if (give_controllers (chain->pdata[i], GTK_PHASE_CAPTURE, &key))
      return TRUE;
  if (give_global (GTK_WIDGET (window), &key) || give_accelerators (GTK_WINDOW (window), chain->pdata[0], name))
    return TRUE;
  if (give_controllers (chain->pdata[0], GTK_PHASE_TARGET, &key))
    return TRUE;
  for (guint i = 0; i < chain->len; i++)
    if (give_controllers (chain->pdata[i], GTK_PHASE_BUBBLE, &key))
      return TRUE;
  return FALSE;
}

GtkWidget *
app_tab (gpointer window, gboolean backward)
{
  gtk_widget_child_focus (GTK_WIDGET (window), backward ? GTK_DIR_TAB_BACKWARD : GTK_DIR_TAB_FORWARD);
  return gtk_window_get_focus (GTK_WINDOW (window));
}
