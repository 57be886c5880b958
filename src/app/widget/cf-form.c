/* cf-form.c: see cf-form.h. Each field is a row, and below it a line for what is wrong with it. Nothing is kept outside the rows until it is saved: then they are read into a copy, the copy goes to the
 * act, and a refusal comes back to the row whose field it names. */
#include "cf-form.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-date-entry.h"
#include "cf-money-entry.h"
#include "base/decimal.h"
#include "base/text.h"
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct { const CfFormField *field; GtkWidget *row, *entry, *line, *words; GArray *values; gboolean wrong; } Row;
typedef struct { GtkWidget *group; CfFormRead read; } Group;

struct _CfForm {
  AdwWindow   parent;
  CfSession  *session;
  GtkWidget  *page, *save, *problem, *last_group;
  char       *title;
  const CfRecord *type;
  gpointer    stored, begun, record;                                    /* as the ledger had it; as the form began; and with what the caller's rows put into it */
  GArray     *rows, *groups;                                            /* Row; Group: the caller's */
  CfFormSave  save_func;
  CfFormSaved saved;
  GObject    *user;                                                     /* weak */
  gboolean    closing, filled, saving;
  guint       held;                                                     /* how much is on its way into the record */
};
G_DEFINE_TYPE (CfForm, cf_form, ADW_TYPE_WINDOW)

static gpointer
at (gpointer record, gsize offset)
{
  return (char *) record + offset;
}

/* --- a line below a row: what is wrong with it --- */

static void
show_line (Row *row, const char *text, const char *style)
{
  gtk_label_set_label (GTK_LABEL (row->words), text ? text : "");
  gtk_widget_set_visible (row->line, text != NULL && *text);
  gtk_widget_remove_css_class (row->words, "error");
  gtk_widget_remove_css_class (row->words, "warning");
  gtk_widget_add_css_class (row->words, style);
  row->wrong = text && *text && strcmp (style, "error") == 0;
  if (row->wrong)
    gtk_widget_add_css_class (row->row, "error");
  else
    gtk_widget_remove_css_class (row->row, "error");
  if (GTK_IS_ACCESSIBLE (row->row))
    gtk_accessible_update_property (GTK_ACCESSIBLE (row->row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text ? text : "", -1);
}

static gboolean
is_number (CfFormKind kind)
{
  return kind == CF_FORM_DECIMAL || kind == CF_FORM_PERCENT || kind == CF_FORM_COUNT;
}

static char *
text_of (Row *row)
{
  if (row->field->kind == CF_FORM_TEXT || is_number (row->field->kind))
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (row->entry)));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (row->entry));
  GtkTextIter start, end;
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static Row *
row_of (CfForm *self, gpointer entry)
{
  for (guint i = 0; i < self->rows->len; i++) {
    Row *row = &g_array_index (self->rows, Row, i);
    if (row->entry == entry || (row->field->kind == CF_FORM_LINES && (gpointer) gtk_text_view_get_buffer (GTK_TEXT_VIEW (row->entry)) == entry))
      return row;
  }
  g_assert_not_reached ();
}

/* What was wrong is being mended; and a card number is explained before it is masked (D22). */
static void
on_changed (CfForm *self, gpointer entry)
{
  if (!self->filled)
    return;
  Row *row = row_of (self, entry);
  if (row->field->kind == CF_FORM_TEXT || row->field->kind == CF_FORM_LINES) {
    g_autofree char *text = text_of (row), *masked = cf_mask_card_numbers (text);
    if (masked) {
      show_line (row, _("Card numbers are never kept: all but the last four digits will be hidden."), "warning");
      return;
    }
  }
  show_line (row, NULL, "error");
}

/* --- reading and filling the rows --- */

static char *
number_text (CfForm *self, const CfFormField *f, gint64 value)
{
  char buf[64], mark = cf_session_get_formats (self->session)->decimal;
  if (f->kind == CF_FORM_COUNT)
    return g_strdup_printf ("%" G_GINT64_FORMAT, value);
  return g_strdup (cf_decimal_format (buf, sizeof buf, f->kind == CF_FORM_PERCENT ? value * 100 : value, f->kind == CF_FORM_PERCENT ? 0 : cf_session_get_currency (self->session)->digits, mark));
}

/* FALSE: the row says why not. */
static gboolean
read_number (CfForm *self, Row *row, gint64 *ret)
{
  g_autofree char *text = g_strstrip (text_of (row));
  gint64 scale = row->field->kind == CF_FORM_DECIMAL ? 1 : row->field->kind == CF_FORM_PERCENT ? 100 : CF_DECIMAL_ONE;
  CfDecimal value = 0;
  CfOutcome outcome = *text ? cf_decimal_parse (text, cf_session_get_formats (self->session)->decimal, &value) : CF_OK;
  if (!outcome && value % scale)
    outcome = CF_TOO_PRECISE;
  if (outcome) {
    g_autofree char *sentence = cf_refusal_sentence (&(CfRefusal) { .code = outcome, .text = text });
    show_line (row, sentence, "error");
    return FALSE;
  }
  *ret = value / scale;
  return TRUE;
}

static void
fill_choice (Row *row, gint64 value)
{
  for (guint i = 0; i < row->values->len; i++)
    if (g_array_index (row->values, gint64, i) == value)
      adw_combo_row_set_selected (ADW_COMBO_ROW (row->entry), i);
}

static void
fill_row (CfForm *self, Row *row)
{
  const CfFormField *f = row->field;
  gpointer value = at (self->record, f->offset);
  const char *text = f->kind == CF_FORM_TEXT || f->kind == CF_FORM_LINES ? *(char **) value : NULL;
  switch (f->kind) {
  case CF_FORM_TEXT:
    gtk_editable_set_text (GTK_EDITABLE (row->entry), text ? text : "");
    break;
  case CF_FORM_LINES:
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (row->entry)), text ? text : "", -1);
    break;
  case CF_FORM_MONEY:
    if (*(CfMoney *) value || (f->flag && *(gint64 *) at (self->record, f->flag)))
      cf_money_entry_set (CF_MONEY_ENTRY (row->entry), *(CfMoney *) value);
    break;
  case CF_FORM_DECIMAL:
  case CF_FORM_PERCENT:
  case CF_FORM_COUNT: {
    gboolean said = f->flag && *(gint64 *) at (self->record, f->flag);      /* a 0 that somebody typed is not the same as nothing */
    g_autofree char *number = said && *(gint64 *) value == 0 ? g_strdup ("0") : number_text (self, f, *(gint64 *) value);
    gtk_editable_set_text (GTK_EDITABLE (row->entry), number);
    break;
  }
  case CF_FORM_DATE:
    cf_date_entry_set (CF_DATE_ENTRY (row->entry), *(CfDate *) value);
    break;
  case CF_FORM_FLAG:
    gtk_switch_set_active (GTK_SWITCH (row->entry), (*(gint64 *) value & (f->bit ? f->bit : 1)) != 0);
    break;
  case CF_FORM_CHOICE:
    fill_choice (row, *(gint64 *) value);
    break;
  case CF_FORM_ENUM:
    fill_choice (row, *(int *) value);
    break;
  }
}

/* FALSE: what stands in it is none; the row says so. */
static gboolean
read_row (CfForm *self, Row *row, gpointer record)
{
  const CfFormField *f = row->field;
  gpointer value = at (record, f->offset);
  gboolean empty = FALSE, ok = TRUE;
  switch (f->kind) {
  case CF_FORM_TEXT:
  case CF_FORM_LINES:
    g_free (*(char **) value);
    *(char **) value = text_of (row);
    break;
  case CF_FORM_MONEY:
    ok = cf_money_entry_get (CF_MONEY_ENTRY (row->entry), value, &empty);
    if (f->flag)
      *(gint64 *) at (record, f->flag) = !empty;
    break;
  case CF_FORM_DECIMAL:
  case CF_FORM_PERCENT:
  case CF_FORM_COUNT:
    if (f->flag) {
      g_autofree char *typed = text_of (row);
      *(gint64 *) at (record, f->flag) = typed && *typed != '\0';
    }
    return read_number (self, row, value);
  case CF_FORM_DATE:
    ok = cf_date_entry_get (CF_DATE_ENTRY (row->entry), value);
    break;
  case CF_FORM_FLAG: {
    gint64 bit = f->bit ? f->bit : 1, all = *(gint64 *) value;
    *(gint64 *) value = gtk_switch_get_active (GTK_SWITCH (row->entry)) ? all | bit : all & ~bit;
    break;
  }
  case CF_FORM_CHOICE:
    *(gint64 *) value = g_array_index (row->values, gint64, adw_combo_row_get_selected (ADW_COMBO_ROW (row->entry)));
    break;
  case CF_FORM_ENUM:
    *(int *) value = (int) g_array_index (row->values, gint64, adw_combo_row_get_selected (ADW_COMBO_ROW (row->entry)));
    break;
  }
  if (!ok)
    show_line (row, f->kind == CF_FORM_MONEY ? _("This is not an amount.") : _("This is not a date."), "error");
  return ok;
}

static void
show_problem (CfForm *self, const char *sentence)
{
  gtk_label_set_label (GTK_LABEL (self->problem), sentence ? sentence : "");
  gtk_widget_set_visible (self->problem, sentence != NULL);
}

static gboolean
read_groups (CfForm *self, gpointer record)
{
  for (guint i = 0; i < self->groups->len; i++) {
    const Group *group = &g_array_index (self->groups, Group, i);
    g_autofree char *wrong = group->read ? group->read (group->group, record) : NULL;
    if (wrong) {
      show_problem (self, wrong);
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
read_rows (CfForm *self, gpointer record)
{
  Row *wrong = NULL;
  for (guint i = self->rows->len; i-- > 0;) {
    Row *row = &g_array_index (self->rows, Row, i);
    if (!read_row (self, row, record))
      wrong = row;
  }
  if (wrong)
    gtk_widget_grab_focus (wrong->entry);
  return wrong == NULL && read_groups (self, record);
}

/* --- saving --- */

typedef struct { const CfRecord *type; CfFormSave save; gpointer record, base; } Saving;      /* base: as it was stored when the form began */

static void
saving_free (gpointer p)
{
  Saving *saving = p;
  cf_record_clear (saving->type, saving->record);
  cf_record_clear (saving->type, saving->base);
  g_free (saving->record);
  g_free (saving->base);
  g_free (saving);
}

/* What others changed of the record while the form was open stays, but for the fields that were edited here. */
static CfOutcome
save_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Saving *saving = data;
  g_autofree gpointer now = g_malloc0 (saving->type->size);
  gboolean found;
  if (!cf_record_load (shop->db, saving->type, ((CfRoot *) saving->record)->id, now, &found, error))
    return CF_FAILED;
  if (found)
    cf_record_rebase (saving->type, saving->base, now, saving->record);
  cf_record_clear (saving->type, now);
  return saving->save (shop, who, saving->record, error);
}

static void
show_save (CfForm *self)
{
  gtk_widget_set_sensitive (self->save, !self->saving && !self->held);
}

static void
close_now (CfForm *self)
{
  self->closing = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
on_saved (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfForm *self = user;
  Saving *saving = data;
  self->saving = FALSE;
  show_save (self);
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    if (self->saved && self->user)
      self->saved (saving->record, self->user);
    close_now (self);
    return;
  }
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON)
    return;
  g_autofree char *sentence = cf_act_sentence (outcome, refusal, error);
  for (guint i = 0; i < self->rows->len; i++) {
    Row *row = &g_array_index (self->rows, Row, i);
    if (refusal && refusal->field && g_strcmp0 (row->field->field, refusal->field) == 0) {
      show_line (row, sentence, "error");
      gtk_widget_grab_focus (row->entry);
      return;
    }
  }
  show_problem (self, sentence);
}

static gpointer
copy_of (const CfRecord *type, gconstpointer record)
{
  gpointer copy = g_malloc0 (type->size);
  cf_record_copy (type, record, copy);
  return copy;
}

static void
save (CfForm *self)
{
  if (!gtk_widget_get_sensitive (self->save))
    return;
  Saving *saving = g_new0 (Saving, 1);
  *saving = (Saving) { self->type, self->save_func, copy_of (self->type, self->record), copy_of (self->type, self->stored) };
  show_problem (self, NULL);
  if (!read_rows (self, saving->record)) {
    saving_free (saving);
    return;
  }
  self->saving = TRUE;
  show_save (self);
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = self->title, .id = ((CfRoot *) saving->record)->id, .work = save_work, .data = saving,
                                               .data_free = saving_free, .done = on_saved, .user = G_OBJECT (self) });
}

/* --- closing --- */

static gboolean
is_changed (CfForm *self)
{
  g_autofree gpointer now = copy_of (self->type, self->record);
  gboolean changed = FALSE;
  for (guint i = 0; i < self->rows->len && !changed; i++)
    changed = !read_row (self, &g_array_index (self->rows, Row, i), now);
  changed = changed || !read_groups (self, now);
  changed = changed || cf_record_diff (self->type, self->begun, now);
  cf_record_clear (self->type, now);
  return changed;
}

static void
on_discard (const char *text, gpointer user)
{
  g_autoptr (CfForm) self = user;
  if (text)
    close_now (self);
}

static gboolean
cf_form_close_request (GtkWindow *window)
{
  CfForm *self = CF_FORM (window);
  if (!self->closing && is_changed (self)) {
    cf_ask_confirm (GTK_WIDGET (self), _("Discard Changes?"), _("What you typed has not been saved."), _("_Discard"), TRUE, on_discard, g_object_ref (self));
    return TRUE;
  }
  return GTK_WINDOW_CLASS (cf_form_parent_class)->close_request ? GTK_WINDOW_CLASS (cf_form_parent_class)->close_request (window) : FALSE;
}

static void
cf_form_dispose (GObject *object)
{
  CfForm *self = CF_FORM (object);
  g_clear_weak_pointer (&self->user);
  self->filled = FALSE;                                                 /* entries that go say that they change */
  if (self->rows)
    for (guint i = 0; i < self->rows->len; i++)
      g_clear_pointer (&g_array_index (self->rows, Row, i).values, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->groups, g_array_unref);
  gpointer *records[] = { &self->stored, &self->begun, &self->record };
  for (guint i = 0; i < G_N_ELEMENTS (records); i++) {
    if (*records[i])
      cf_record_clear (self->type, *records[i]);
    g_clear_pointer (records[i], g_free);
  }
  g_clear_pointer (&self->title, g_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_form_parent_class)->dispose (object);
}

static gboolean
on_save_key (GtkWidget *widget, GVariant *args, gpointer user)
{
  save (CF_FORM (widget));
  return TRUE;
}

static void
cf_form_class_init (CfFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_form_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = cf_form_close_request;
  gtk_widget_class_add_binding (GTK_WIDGET_CLASS (klass), GDK_KEY_s, GDK_CONTROL_MASK, on_save_key, NULL);
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
cf_form_init (CfForm *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *bar = adw_header_bar_new (), *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));
  self->rows = g_array_new (FALSE, TRUE, sizeof (Row));
  self->groups = g_array_new (FALSE, TRUE, sizeof (Group));
  self->save = gtk_button_new_with_mnemonic (_("_Save"));
  gtk_widget_add_css_class (self->save, "suggested-action");
  gtk_widget_set_tooltip_text (self->save, _("Save (Ctrl+S)"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  g_signal_connect_object (self->save, "clicked", G_CALLBACK (save), self, G_CONNECT_SWAPPED);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (bar), FALSE);
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (bar), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (bar), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (bar), self->save);
  self->problem = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->problem), TRUE);
  gtk_widget_add_css_class (self->problem, "error");
  gtk_widget_set_visible (self->problem, FALSE);
  gtk_widget_set_margin_top (self->problem, 12);
  gtk_widget_set_margin_start (self->problem, 12);
  gtk_widget_set_margin_end (self->problem, 12);
  self->page = adw_preferences_page_new ();
  gtk_widget_set_vexpand (self->page, TRUE);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), self->problem);
  gtk_box_append (GTK_BOX (box), self->page);
  adw_window_set_content (ADW_WINDOW (self), box);
  gtk_widget_set_name (self->save, "save");
  gtk_widget_set_name (cancel, "cancel");
  gtk_widget_set_name (self->problem, "problem");
}

/* --- rows --- */

static GtkWidget *
with_suffix (const char *title, GtkWidget *entry)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_set_valign (entry, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), entry);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), entry);
  return row;
}

static GtkWidget *
lines_row (const char *title, GtkWidget **ret_view)
{
  GtkWidget *row = adw_preferences_row_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3), *caption = gtk_label_new (title), *view = gtk_text_view_new ();
  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_widget_set_size_request (view, -1, 44);
  gtk_widget_add_css_class (view, "cf-lines");
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 9);
  gtk_widget_set_margin_bottom (box, 9);
  gtk_box_append (GTK_BOX (box), caption);
  gtk_box_append (GTK_BOX (box), view);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  *ret_view = view;
  return row;
}

static GtkWidget *
choice_row (Row *row, const char *title, GArray *choices)
{
  GtkWidget *combo = adw_combo_row_new ();
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  row->values = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (guint i = 0; i < choices->len; i++) {
    const CfFormChoice *choice = &g_array_index (choices, CfFormChoice, i);
    gtk_string_list_append (labels, choice->label);
    g_array_append_val (row->values, choice->value);
  }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (combo), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (combo), G_LIST_MODEL (labels));
  return combo;
}

static void
make_row (CfForm *self, Row *row, GArray **choices)
{
  const char *title = _(row->field->title);
  switch (row->field->kind) {
  case CF_FORM_TEXT:
  case CF_FORM_DECIMAL:
  case CF_FORM_PERCENT:
  case CF_FORM_COUNT:
    row->row = row->entry = adw_entry_row_new ();
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row->row), title);
    g_signal_connect_object (row->entry, "entry-activated", G_CALLBACK (save), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (row->entry, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
    break;
  case CF_FORM_LINES:
    row->row = lines_row (title, &row->entry);
    g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (row->entry)), "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
    break;
  case CF_FORM_MONEY:
    row->entry = cf_money_entry_new (self->session, title);
    row->row = with_suffix (title, row->entry);
    break;
  case CF_FORM_DATE:
    row->entry = cf_date_entry_new (self->session, title);
    row->row = with_suffix (title, row->entry);
    break;
  case CF_FORM_FLAG:
    row->entry = gtk_switch_new ();
    row->row = with_suffix (title, row->entry);
    gtk_accessible_update_property (GTK_ACCESSIBLE (row->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
    break;
  case CF_FORM_CHOICE:
  case CF_FORM_ENUM:
    row->row = row->entry = choice_row (row, title, choices[row->field->choices]);
    break;
  }
  if (row->field->kind == CF_FORM_MONEY || row->field->kind == CF_FORM_DATE) {
    g_signal_connect_object (row->entry, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (row->entry, "activate", G_CALLBACK (save), self, G_CONNECT_SWAPPED);
  }
  gtk_widget_set_name (row->entry, row->field->field);
}

/* Below the title where the row has room for it. */
static void
show_hint (Row *row)
{
  if (!row->field->hint)
    return;
  if (ADW_IS_ACTION_ROW (row->row))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row->row), _(row->field->hint));
  else
    gtk_widget_set_tooltip_text (row->row, _(row->field->hint));
}

static void
add_row (CfForm *self, const CfFormField *field, GArray **choices)
{
  Row row = { .field = field };
  if (field->group) {
    self->last_group = adw_preferences_group_new ();
    if (*field->group)
      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->last_group), _(field->group));
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (self->page), ADW_PREFERENCES_GROUP (self->last_group));
  }
  make_row (self, &row, choices);
  row.words = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (row.words), TRUE);
  gtk_label_set_xalign (GTK_LABEL (row.words), 0);
  gtk_widget_add_css_class (row.words, "caption");
  gtk_widget_set_margin_start (row.words, 12);
  gtk_widget_set_margin_end (row.words, 12);
  gtk_widget_set_margin_top (row.words, 4);
  gtk_widget_set_margin_bottom (row.words, 8);
  row.line = g_object_new (ADW_TYPE_PREFERENCES_ROW, "child", row.words, "activatable", FALSE, "focusable", FALSE, "visible", FALSE, NULL);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->last_group), row.row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->last_group), row.line);
  fill_row (self, &row);
  show_line (&row, NULL, "error");
  show_hint (&row);
  g_array_append_val (self->rows, row);
}

void
cf_form_choice (GArray *choices, gint64 value, const char *label)
{
  CfFormChoice choice = { value, label };
  g_array_append_val (choices, choice);
}

void
cf_form_add (CfForm *self, GtkWidget *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->last_group), row);
}

void
cf_form_add_group (CfForm *self, GtkWidget *group, CfFormRead read)
{
  g_array_append_vals (self->groups, &(Group) { group, read }, 1);
  g_free (read ? read (group, self->begun) : NULL);                     /* as it is shown: another order is no change */
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self->page), ADW_PREFERENCES_GROUP (group));
}

void
cf_form_hold (CfForm *self)
{
  self->held++;
  show_save (self);
}

void
cf_form_release (CfForm *self)
{
  g_assert (self->held > 0);
  self->held--;
  show_save (self);
}

gpointer
cf_form_get_record (CfForm *self)
{
  return self->record;
}

GtkWidget *
cf_form_show (GtkWidget *parent, const CfFormAsk *ask)
{
  GtkRoot *root = gtk_widget_get_root (parent);
  g_autoptr (GError) error = NULL;
  gboolean found;
  CfForm *self = g_object_new (CF_TYPE_FORM, "title", ask->title, "modal", TRUE, "transient-for", root, "default-width", 560, "default-height", ask->n_fields > 8 ? 680 : 460, NULL);
  self->session = g_object_ref (ask->session);
  self->title = g_strdup (ask->title);
  self->type = ask->type;
  self->begun = copy_of (ask->type, ask->record);
  self->record = copy_of (ask->type, ask->record);
  self->stored = g_malloc0 (ask->type->size);
  if (!cf_record_load (cf_session_get_shop (ask->session)->db, ask->type, ((const CfRoot *) ask->record)->id, self->stored, &found, &error) || !found) {
    cf_record_clear (ask->type, self->stored);
    cf_record_copy (ask->type, ask->record, self->stored);              /* it is new; or the act will say why it cannot be read */
  }
  self->save_func = ask->save;
  self->saved = ask->saved;
  g_set_weak_pointer (&self->user, ask->user);
  for (guint i = 0; i < ask->n_fields; i++)
    add_row (self, &ask->fields[i], ask->choices);
  self->filled = TRUE;
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (g_array_index (self->rows, Row, 0).entry);
  return GTK_WIDGET (self);
}
