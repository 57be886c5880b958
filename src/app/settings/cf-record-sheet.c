/* cf-record-sheet.c: see cf-record-sheet.h. The record is loaded whole, its fields are set from the rows when it is saved, and the act is given it whole: what the form does not show stays
 * as it was, and what others changed meanwhile and was not edited here stays as they have it. */
#include "cf-record-sheet.h"
#include "base/decimal.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-record-choice.h"
#include "cf-record-members.h"
#include "shop/staff.h"
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct {
  CfSession          *session;
  const CfRecordKind *kind;
  gpointer            base, record;                                     /* kind->type->size bytes, owned; base: as it was loaded */
  gboolean            is_new;
  GtkWidget          *window, *say, *save, **rows, *members;
} Sheet;

static void
sheet_free (gpointer p)
{
  Sheet *sheet = p;
  cf_record_clear (sheet->kind->type, sheet->base);
  cf_record_clear (sheet->kind->type, sheet->record);
  g_free (sheet->base);
  g_free (sheet->record);
  g_object_unref (sheet->session);
  g_free (sheet->rows);
  g_free (sheet);
}

static const CfField *
field_of (const CfRecord *type, const char *name)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (strcmp (type->fields[i].name, name) == 0)
      return &type->fields[i];
  g_assert_not_reached ();
}

/* --- a field as a row --- */

static gint64
get_number (const CfField *field, gconstpointer record)
{
  const char *at = (const char *) record + field->offset;
  return field->size == 4 ? *(const gint32 *) at : *(const gint64 *) at;
}

static void
set_number (const CfField *field, gpointer record, gint64 value)
{
  char *at = (char *) record + field->offset;
  if (field->size == 4)
    *(gint32 *) at = (gint32) value;
  else
    *(gint64 *) at = value;
}

static char *
decimal_text (Sheet *sheet, const CfRecordRow *row, CfDecimal value)
{
  char buf[64];
  char mark = cf_session_get_formats (sheet->session)->decimal;
  cf_decimal_format (buf, sizeof buf, row->percent ? value * 100 : value, row->percent ? 0 : cf_session_get_currency (sheet->session)->digits, mark);
  return g_strdup (buf);
}

static GtkWidget *
entry_row (Sheet *sheet, const CfRecordRow *row, const CfField *field)
{
  GtkWidget *widget = adw_entry_row_new ();
  g_autofree char *text = field->kind == CF_KIND_TEXT ? g_strdup (*(char **) ((char *) sheet->record + field->offset))
                        : field->kind == CF_KIND_DECIMAL ? decimal_text (sheet, row, get_number (field, sheet->record)) : g_strdup_printf ("%" G_GINT64_FORMAT, get_number (field, sheet->record));
  gtk_editable_set_text (GTK_EDITABLE (widget), text ? text : "");
  return widget;
}

static GtkWidget *
switch_row (Sheet *sheet, const CfRecordRow *row, const CfField *field)
{
  GtkWidget *widget = adw_action_row_new (), *control = gtk_switch_new ();
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  gtk_switch_set_active (GTK_SWITCH (control), get_number (field, sheet->record) != 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (widget), control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (widget), control);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, _(row->title), -1);
  g_object_set_data (G_OBJECT (widget), "switch", control);
  return widget;
}

/* Kinds whose enum has no names in the table (series) count from 1. */
static gint64
enum_value (const CfField *field, guint index)
{
  return field->kind == CF_KIND_ENUM ? field->names[index].value : (gint64) index + 1;
}

static GtkWidget *
words_row (Sheet *sheet, const CfRecordRow *row, const CfField *field)
{
  GtkWidget *widget = adw_combo_row_new ();
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  guint chosen = 0;
  for (guint i = 0; row->words[i]; i++) {
    gtk_string_list_append (words, _(row->words[i]));
    if (enum_value (field, i) == get_number (field, sheet->record))
      chosen = i;
  }
  adw_combo_row_set_model (ADW_COMBO_ROW (widget), G_LIST_MODEL (words));
  adw_combo_row_set_selected (ADW_COMBO_ROW (widget), chosen);
  return widget;
}

static GtkWidget *
row_new (Sheet *sheet, const CfRecordRow *row)
{
  const CfField *field = field_of (sheet->kind->type, row->field);
  GtkWidget *widget;
  if (row->words)
    widget = words_row (sheet, row, field);
  else if (row->refers) {
    widget = GTK_WIDGET (cf_record_choice_new (sheet->session, row->refers, _("The customer's, or the shop's")));
    cf_record_choice_set (CF_RECORD_CHOICE (widget), get_number (field, sheet->record));
  } else if (field->kind == CF_KIND_FLAG)
    widget = switch_row (sheet, row, field);
  else
    widget = entry_row (sheet, row, field);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (widget), _(row->title));
  return widget;
}

/* --- from the rows to the record --- */

static gboolean
say_wrong (Sheet *sheet, GtkWidget *widget, const char *sentence)
{
  gtk_label_set_label (GTK_LABEL (sheet->say), sentence);
  gtk_widget_set_visible (sheet->say, TRUE);
  if (widget) {
    gtk_widget_add_css_class (widget, "error");
    gtk_widget_grab_focus (widget);
  }
  return FALSE;
}

static gboolean
read_entry (Sheet *sheet, const CfRecordRow *row, const CfField *field, GtkWidget *widget)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (widget))));
  char **at = (char **) ((char *) sheet->record + field->offset);
  CfDecimal value = 0;
  if (field->kind == CF_KIND_TEXT) {
    g_free (*at);
    *at = g_steal_pointer (&text);
    return TRUE;
  }
  CfOutcome outcome = *text ? cf_decimal_parse (text, cf_session_get_formats (sheet->session)->decimal, &value) : CF_OK;
  gint64 scale = field->kind == CF_KIND_DECIMAL ? (row->percent ? 100 : 1) : CF_DECIMAL_ONE;
  if (!outcome && value % scale)
    outcome = CF_TOO_PRECISE;
  if (outcome) {
    g_autofree char *sentence = cf_refusal_sentence (&(CfRefusal) { .code = outcome, .text = text });
    return say_wrong (sheet, widget, sentence);
  }
  set_number (field, sheet->record, value / scale);
  return TRUE;
}

static gboolean
read_row (Sheet *sheet, const CfRecordRow *row, GtkWidget *widget)
{
  const CfField *field = field_of (sheet->kind->type, row->field);
  gtk_widget_remove_css_class (widget, "error");
  if (row->words)
    set_number (field, sheet->record, enum_value (field, adw_combo_row_get_selected (ADW_COMBO_ROW (widget))));
  else if (row->refers)
    set_number (field, sheet->record, cf_record_choice_get (CF_RECORD_CHOICE (widget)));
  else if (field->kind == CF_KIND_FLAG)
    set_number (field, sheet->record, gtk_switch_get_active (GTK_SWITCH (g_object_get_data (G_OBJECT (widget), "switch"))));
  else
    return read_entry (sheet, row, field, widget);
  return TRUE;
}

typedef struct { const CfRecordKind *kind; gpointer base, record; } Saving;

static void
saving_free (gpointer p)
{
  Saving *saving = p;
  cf_record_clear (saving->kind->type, saving->base);
  cf_record_clear (saving->kind->type, saving->record);
  g_free (saving->base);
  g_free (saving->record);
  g_free (saving);
}

static CfOutcome
save (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Saving *saving = data;
  g_autofree gpointer now = g_malloc0 (saving->kind->type->size);
  gboolean found;
  if (!cf_record_load (shop->db, saving->kind->type, ((CfRoot *) saving->record)->id, now, &found, error))
    return CF_FAILED;
  if (found)
    cf_record_rebase (saving->kind->type, saving->base, now, saving->record);
  cf_record_clear (saving->kind->type, now);
  return saving->kind->save (shop, who, saving->record, error);
}

static void
on_saved (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Sheet *sheet = g_object_get_data (user, "cf-sheet");
  gtk_widget_set_sensitive (sheet->save, TRUE);
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    gtk_window_destroy (GTK_WINDOW (user));
    return;
  }
  g_autofree char *sentence = cf_act_sentence (outcome, refusal, error);
  GtkWidget *at = NULL;
  for (guint i = 0; i < sheet->kind->n_rows && refusal->field; i++)
    if (strcmp (sheet->kind->rows[i].field, refusal->field) == 0)
      at = sheet->rows[i];
  say_wrong (sheet, at, sentence);
}

static void
on_save (Sheet *sheet)
{
  gtk_widget_set_visible (sheet->say, FALSE);
  for (guint i = 0; i < sheet->kind->n_rows; i++)
    if (!read_row (sheet, &sheet->kind->rows[i], sheet->rows[i]))
      return;
  if (sheet->members && !cf_record_members_get (sheet->members, sheet->record)) {
    say_wrong (sheet, NULL, _("A quantity or a price is not a number."));
    return;
  }
  Saving *saving = g_new0 (Saving, 1);
  saving->kind = sheet->kind;
  saving->base = g_malloc0 (sheet->kind->type->size);
  saving->record = g_malloc0 (sheet->kind->type->size);
  cf_record_copy (sheet->kind->type, sheet->base, saving->base);
  cf_record_copy (sheet->kind->type, sheet->record, saving->record);
  gtk_widget_set_sensitive (sheet->save, FALSE);
  cf_act_run (sheet->window, &(CfActAsk) { .session = sheet->session, .title = gtk_window_get_title (GTK_WINDOW (sheet->window)), .id = ((CfRoot *) sheet->record)->id, .work = save, .data = saving,
                                           .data_free = saving_free, .done = on_saved, .user = G_OBJECT (sheet->window) });
}

/* --- a PIN, for staff --- */

typedef struct { CfId staff_id; char *pin; } Pin;

static void
pin_free (gpointer p)
{
  g_free (((Pin *) p)->pin);
  g_free (p);
}

static CfOutcome
set_pin (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Pin *pin = data;
  return cf_set_pin (shop, who, pin->staff_id, pin->pin, error);
}

static void
on_pin_set (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Sheet *sheet = g_object_get_data (user, "cf-sheet");
  g_autofree char *sentence = outcome == CF_OK || outcome == CF_ALREADY ? g_strdup (_("The PIN is set.")) : cf_act_sentence (outcome, refusal, error);
  say_wrong (sheet, NULL, sentence);
}

static void
on_pin_typed (const char *text, gpointer window)
{
  Sheet *sheet = g_object_get_data (window, "cf-sheet");
  if (text) {
    Pin *pin = g_new0 (Pin, 1);
    *pin = (Pin) { ((CfRoot *) sheet->record)->id, g_strdup (text) };
    cf_act_run (window, &(CfActAsk) { .session = sheet->session, .title = _("Set a PIN"), .id = cf_session_next_id (sheet->session), .work = set_pin, .data = pin, .data_free = pin_free,
                                      .done = on_pin_set, .user = window });
  }
  g_object_unref (window);
}

static void
on_pin (GtkButton *button, Sheet *sheet)
{
  cf_ask_new_pin (sheet->window, _("New PIN"), _("Four to twelve digits, known to this person only."), on_pin_typed, g_object_ref (sheet->window));
}

/* --- the window --- */

static GtkWidget *
build (Sheet *sheet)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new (), *page = adw_preferences_page_new (), *group = adw_preferences_group_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));
  sheet->save = gtk_button_new_with_mnemonic (_("_Save"));
  sheet->say = gtk_label_new ("");
  sheet->rows = g_new0 (GtkWidget *, sheet->kind->n_rows);
  gtk_widget_add_css_class (sheet->save, "suggested-action");
  gtk_widget_add_css_class (sheet->say, "error");
  gtk_label_set_wrap (GTK_LABEL (sheet->say), TRUE);
  gtk_widget_set_visible (sheet->say, FALSE);
  g_object_set (sheet->say, "margin-start", 18, "margin-end", 18, "margin-top", 12, NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), sheet->save);
  for (guint i = 0; i < sheet->kind->n_rows; i++) {
    sheet->rows[i] = row_new (sheet, &sheet->kind->rows[i]);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), sheet->rows[i]);
  }
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  if (sheet->kind->members) {
    sheet->members = cf_record_members_new (sheet->session, sheet->kind, sheet->record);
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (sheet->members));
  }
  if (sheet->kind == &CF_STAFF_KIND && !sheet->is_new) {
    GtkWidget *pins = adw_preferences_group_new (), *pin = gtk_button_new_with_label (_("Set a New PIN…"));
    gtk_widget_set_halign (pin, GTK_ALIGN_CENTER);
    g_signal_connect (pin, "clicked", G_CALLBACK (on_pin), sheet);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (pins), pin);
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (pins));
  }
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), sheet->say);
  gtk_box_append (GTK_BOX (box), page);
  return box;
}

static gboolean
on_save_key (GtkWidget *window, GVariant *unused, gpointer user)
{
  on_save (g_object_get_data (G_OBJECT (window), "cf-sheet"));
  return TRUE;
}

static void
add_keys (GtkWidget *window)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_s, GDK_CONTROL_MASK), gtk_callback_action_new (on_save_key, NULL, NULL)));
  gtk_widget_add_controller (window, keys);
}

void
cf_record_sheet_show (GtkWidget *parent, CfSession *session, const CfRecordKind *kind, CfId id)
{
  Sheet *sheet = g_new0 (Sheet, 1);
  g_autoptr (GError) error = NULL;
  gboolean found = FALSE;
  sheet->session = g_object_ref (session);
  sheet->kind = kind;
  sheet->base = g_malloc0 (kind->type->size);
  sheet->record = g_malloc0 (kind->type->size);
  if (id && (!cf_record_load (cf_session_get_shop (session)->db, kind->type, id, sheet->record, &found, &error) || !found)) {
    cf_act_show (parent, error ? CF_FAILED : CF_NOT_FOUND, NULL, error);
    sheet_free (sheet);
    return;
  }
  sheet->is_new = id == 0;
  if (sheet->is_new)
    ((CfRoot *) sheet->record)->id = cf_session_next_id (session);
  if (sheet->is_new && kind == &CF_SERIES_KIND)
    ((CfSeries *) sheet->record)->station = cf_session_get_shop (session)->head.number;
  cf_record_copy (kind->type, sheet->record, sheet->base);
  const char *title = sheet->is_new ? _(kind->one) : cf_record_name (kind->type, sheet->record);
  sheet->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 520, "default-height", 560, "title", title, "destroy-with-parent", TRUE, NULL);
  g_object_set_data_full (G_OBJECT (sheet->window), "cf-sheet", sheet, sheet_free);
  adw_window_set_content (ADW_WINDOW (sheet->window), build (sheet));
  g_signal_connect_swapped (sheet->save, "clicked", G_CALLBACK (on_save), sheet);
  add_keys (sheet->window);
  gtk_window_present (GTK_WINDOW (sheet->window));
}
