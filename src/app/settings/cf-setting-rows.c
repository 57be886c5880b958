/* cf-setting-rows.c: see cf-setting-rows.h. A row keeps what is typed until it is applied; where the act is refused the row says why and keeps it too. */
#include "cf-setting-rows.h"
#include "cf-act-run.h"
#include "cf-record-choice.h"
#include "cf-setting-choices.h"
#include "base/id.h"
#include "shop/records.h"
#include <glib/gi18n-lib.h>
#include <string.h>

/* What belongs to a row; freed with it. */
typedef struct {
  CfSession           *session;
  const CfSettingInfo *info;
  GtkWidget           *row, *control;                                   /* control: switch, text view or the row itself */
  GtkWidget           *save;                                            /* LINES: the button */
  CfRecordChoice      *choice;                                          /* ID */
  GPtrArray           *choices;                                         /* CfSettingChoice: of what is chosen from a list */
  gboolean             setting;
  char                *shown;                                           /* of an entry: what the ledger said when it was put there; what differs was typed */
} Row;

typedef struct { CfSettingNumber number; char *text; } Change;

static void
change_free (gpointer p)
{
  g_free (((Change *) p)->text);
  g_free (p);
}

static CfOutcome
change (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Change *ask = data;
  return cf_change_setting (shop, who, ask->number, ask->text, error);
}

static void show_value (Row *row);

static Row *
row_of (GObject *widget)
{
  return g_object_get_data (widget, "cf-row");
}

static void
show_error (Row *row, const char *sentence)
{
  if (sentence)
    gtk_widget_add_css_class (row->row, "error");
  else
    gtk_widget_remove_css_class (row->row, "error");
  gtk_widget_set_tooltip_text (row->row, sentence);
}

static void
on_changed (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Row *row = row_of (user);
  if (outcome == CF_OK || outcome == CF_ALREADY) {                      /* what was applied is typed no more; the ledger shows it as it keeps it */
    show_error (row, NULL);
    g_free (row->shown);
    row->shown = g_strdup (((const Change *) data)->text);
    return;
  }
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON || !ADW_IS_ENTRY_ROW (row->row)) {
    if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
      cf_act_show (row->row, outcome, refusal, error);
    g_clear_pointer (&row->shown, g_free);
    show_value (row);
    return;
  }
  g_autofree char *sentence = cf_act_sentence (outcome, refusal, error);
  show_error (row, sentence);
  cf_act_show (row->row, outcome, refusal, error);
}

static void
apply (Row *row, const char *text)
{
  Change *ask = g_new0 (Change, 1);
  *ask = (Change) { row->info->number, g_strdup (text) };
  g_autofree char *title = g_strdup_printf (_("Change “%s”"), _(row->info->help));
  cf_act_run (row->row, &(CfActAsk) { .session = row->session, .title = title, .id = cf_session_next_id (row->session), .work = change, .data = ask, .data_free = change_free,
                                      .done = on_changed, .user = G_OBJECT (row->row) });
}

/* --- one kind of row each --- */

static void
on_apply (AdwEntryRow *widget)
{
  apply (row_of (G_OBJECT (widget)), gtk_editable_get_text (GTK_EDITABLE (widget)));
}

static void
on_switched (GtkSwitch *widget, GParamSpec *spec, Row *row)
{
  if (!row->setting)
    apply (row, gtk_switch_get_active (widget) ? "yes" : "no");
}

static void
on_chosen (GObject *list, GParamSpec *spec, Row *row)
{
  guint chosen;
  g_object_get (list, "selected", &chosen, NULL);
  if (!row->setting && chosen < row->choices->len)
    apply (row, ((const CfSettingChoice *) row->choices->pdata[chosen])->value);
}

static void
on_record_chosen (CfRecordChoice *choice, Row *row)
{
  char id[CF_ID_TEXT];
  if (!row->setting)
    apply (row, cf_record_choice_get (choice) ? cf_id_text (cf_record_choice_get (choice), id) : "");
}

static char *
lines_text (Row *row)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (row->control));
  GtkTextIter from, to;
  gtk_text_buffer_get_bounds (buffer, &from, &to);
  return gtk_text_buffer_get_text (buffer, &from, &to, FALSE);
}

static void
on_lines_changed (Row *row)
{
  gtk_widget_set_sensitive (row->save, !row->setting);
}

static void
on_lines_saved (GtkButton *button, Row *row)
{
  g_autofree char *text = lines_text (row);
  gtk_widget_set_sensitive (row->save, FALSE);
  apply (row, text);
}

static GtkWidget *
lines_row (Row *row)
{
  GtkWidget *widget = adw_preferences_row_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *label = gtk_label_new (_(row->info->help)), *frame = gtk_scrolled_window_new ();
  row->control = gtk_text_view_new ();
  row->save = gtk_button_new_with_label (_("Save"));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (frame, "card");
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (frame), 84);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (frame), row->control);
  g_object_set (row->control, "left-margin", 9, "right-margin", 9, "top-margin", 9, "bottom-margin", 9, "wrap-mode", GTK_WRAP_WORD_CHAR, "accepts-tab", FALSE, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->control), GTK_ACCESSIBLE_PROPERTY_LABEL, _(row->info->help), -1);
  gtk_widget_set_halign (row->save, GTK_ALIGN_END);
  gtk_widget_set_sensitive (row->save, FALSE);
  g_object_set (box, "margin-start", 12, "margin-end", 12, "margin-top", 12, "margin-bottom", 12, NULL);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), frame);
  gtk_box_append (GTK_BOX (box), row->save);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (widget), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (widget), FALSE);
  gtk_widget_set_focusable (widget, FALSE);
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (row->control)), "changed", G_CALLBACK (on_lines_changed), row);
  g_signal_connect (row->save, "clicked", G_CALLBACK (on_lines_saved), row);
  return widget;
}

static GtkWidget *
switch_row (Row *row)
{
  GtkWidget *widget = adw_action_row_new ();
  row->control = gtk_switch_new ();
  gtk_widget_set_valign (row->control, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (widget), row->control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (widget), row->control);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->control), GTK_ACCESSIBLE_PROPERTY_LABEL, _(row->info->help), -1);
  g_signal_connect (row->control, "notify::active", G_CALLBACK (on_switched), row);
  return widget;
}

/* Long lists can be searched, which an AdwComboRow of 1.2 cannot. */
static GtkWidget *
long_row (Row *row)
{
  GtkWidget *widget = adw_action_row_new ();
  g_autoptr (GtkExpression) words = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  row->control = gtk_drop_down_new (NULL, g_steal_pointer (&words));
  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (row->control), TRUE);
  gtk_widget_set_valign (row->control, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->control), GTK_ACCESSIBLE_PROPERTY_LABEL, _(row->info->help), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (widget), row->control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (widget), row->control);
  return widget;
}

#define SHORT 12                                                        /* lines of a list that is seen at a glance */

static GtkWidget *
choice_row (Row *row)
{
  GtkWidget *widget = row->choices->len > SHORT ? long_row (row) : adw_combo_row_new ();
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  row->control = row->control ? row->control : widget;
  for (guint i = 0; i < row->choices->len; i++)
    gtk_string_list_append (words, ((const CfSettingChoice *) row->choices->pdata[i])->words);
  g_object_set (row->control, "model", words, NULL);
  g_signal_connect (row->control, "notify::selected", G_CALLBACK (on_chosen), row);
  return widget;
}

static GtkWidget *
widget_for (Row *row)
{
  if (row->choices)
    return choice_row (row);
  switch (row->info->kind) {
  case CF_SETTING_LINES:
    return lines_row (row);
  case CF_SETTING_BOOL:
    return switch_row (row);
  case CF_SETTING_ID: {
    row->choice = cf_record_choice_new (row->session, row->info->number == CF_SET_TERMS ? &CF_TERMS : &CF_TAX_GROUP, _("None"));
    g_signal_connect (row->choice, "chosen", G_CALLBACK (on_record_chosen), row);
    return GTK_WIDGET (row->choice);
  }
  default: {
    GtkWidget *widget = adw_entry_row_new ();
    adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (widget), TRUE);
    g_signal_connect (widget, "apply", G_CALLBACK (on_apply), NULL);
    return widget;
  }
  }
}

/* --- values --- */

static guint
choice_index (GPtrArray *choices, const char *value)
{
  for (guint i = 0; i < choices->len; i++)
    if (strcmp (((const CfSettingChoice *) choices->pdata[i])->value, value) == 0)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

/* Nothing is typed that is not applied yet. */
static gboolean
is_as_shown (const Row *row)
{
  return !row->shown || strcmp (gtk_editable_get_text (GTK_EDITABLE (row->row)), row->shown) == 0;
}

static void
show_value (Row *row)
{
  const char *value = cf_shop_setting (cf_session_get_shop (row->session), row->info->number);
  row->setting = TRUE;
  if (row->choices) {
    g_object_set (row->control, "selected", choice_index (row->choices, value), NULL);
    row->setting = FALSE;
    return;
  }
  switch (row->info->kind) {
  case CF_SETTING_LINES: {
    g_autofree char *there = lines_text (row);
    if (!gtk_widget_get_sensitive (row->save) && strcmp (there, value) != 0)
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (row->control)), value, -1);
    break;
  }
  case CF_SETTING_BOOL:
    gtk_switch_set_active (GTK_SWITCH (row->control), strcmp (value, "yes") == 0);
    break;
  case CF_SETTING_ID: {
    CfId id = 0;
    cf_record_choice_set (row->choice, *value && cf_id_parse (value, &id) ? id : 0);
    break;
  }
  default:
    if (is_as_shown (row)) {
      g_free (row->shown);
      row->shown = g_strdup (value);
      if (strcmp (gtk_editable_get_text (GTK_EDITABLE (row->row)), value) != 0)
        gtk_editable_set_text (GTK_EDITABLE (row->row), value);
    }
  }
  row->setting = FALSE;
}

static void
on_ledger_changed (CfSession *session, GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  if (!focus || !gtk_widget_is_ancestor (focus, widget))                /* what is being typed is left alone */
    show_value (row_of (G_OBJECT (widget)));
}

static void
row_free (gpointer p)
{
  Row *row = p;
  g_object_unref (row->session);
  g_clear_pointer (&row->choices, g_ptr_array_unref);
  g_free (row->shown);
  g_free (row);
}

static GtkWidget *
row_new (CfSession *session, const CfSettingInfo *info)
{
  Row *row = g_new0 (Row, 1);
  row->session = g_object_ref (session);
  row->info = info;
  row->choices = cf_setting_choices (session, info, cf_shop_setting (cf_session_get_shop (session), info->number));
  row->row = widget_for (row);
  g_object_set_data_full (G_OBJECT (row->row), "cf-row", row, row_free);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row->row), FALSE);
  if (info->kind != CF_SETTING_LINES)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row->row), _(info->help));
  show_value (row);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_ledger_changed), row->row, 0);
  return row->row;
}

GtkWidget *
cf_setting_group_new (CfSession *session, const char *title, const char *prefixes)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_auto (GStrv) begin = g_strsplit (prefixes, " ", -1);
  guint n;
  const CfSettingInfo *all = cf_settings_all (&n);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  for (guint i = 0; i < n; i++)
    for (guint k = 0; begin[k]; k++)
      if (g_str_has_prefix (all[i].name, begin[k]) && all[i].number != CF_SET_SHOP_LOGO)      /* the logo is a file: cf-logo-row.h */
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row_new (session, &all[i]));
  return group;
}
