/* cf-import-window.c: see cf-import-window.h. Every change of an answer rehearses anew (a dry run in a worker: the same code as the import, without the change), so that what is shown is what would happen. */
#include "cf-import-window.h"
#include "base/csv.h"
#include "cf-act-run.h"
#include "cf-import-words.h"
#include "cf-window.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define REFUSED_SHOWN 200
#define SAMPLE_LINES 3
#define SAMPLE_CHARS 60

enum { BY_NAME, NOT_READ, FIRST_COLUMN };                               /* of a field's choices */

typedef struct {
  CfSession   *session;
  CfImportKind kind;
  char        *path;
  CfId         id;
  GtkWidget   *parent, *window, *spinner, *say, *go, *skip, *create, *dates, *date_format, *mapping, *refused, *refused_group;
  GPtrArray   *combos;                                                  /* GtkWidget *, one a field */
  GStrv        heads;
  GPtrArray   *samples;                                                 /* GString *, one a column: what stands in its first lines */
  gboolean     setting;
  guint        serial;                                                  /* of the newest question */
} Import;

typedef struct { Import *import; GtkWidget *window; guint serial; CfImportAsk ask; char *path, *map, *date_format; CfWho who; CfOutcome outcome; char *refusal; CfImportResult result; } Run;      /* refusal: of the file as a whole, a sentence */

static void
import_free (gpointer p)
{
  Import *import = p;
  g_clear_weak_pointer (&import->parent);
  g_object_unref (import->session);
  g_ptr_array_unref (import->combos);
  g_clear_pointer (&import->samples, g_ptr_array_unref);
  g_strfreev (import->heads);
  g_free (import->path);
  g_free (import);
}

static void
run_free (gpointer p)
{
  Run *run = p;
  cf_import_result_clear (&run->result);
  cf_who_clear (&run->who);
  g_free (run->refusal);
  g_free (run->path);
  g_free (run->map);
  g_free (run->date_format);
  g_free (run);
}

/* --- what is asked --- */

/* "field=Column,…" of the fields that a person mapped; "field=": not read. */
static char *
map_text (Import *import)
{
  GString *map = g_string_new (NULL);
  const CfImportField *fields = cf_import_fields (import->kind);
  for (guint i = 0; fields[i].name; i++) {
    guint chosen = adw_combo_row_get_selected (g_ptr_array_index (import->combos, i));
    if (chosen == BY_NAME || chosen == GTK_INVALID_LIST_POSITION)
      continue;
    g_string_append_printf (map, "%s%s=", map->len ? "," : "", fields[i].name);
    if (chosen >= FIRST_COLUMN)
      g_string_append_printf (map, "\"%s\"", import->heads[chosen - FIRST_COLUMN]);
  }
  return g_string_free (map, FALSE);
}

static const struct { const char *words, *format; } dates[] = {
  { N_("As can be read one way only"), "" }, { N_("Month first: 11/23/2026"), "%m/%d/%Y" }, { N_("Day first: 23/11/2026"), "%d/%m/%Y" }, { N_("With dots: 23.11.2026"), "%d.%m.%Y" }, { N_("Another way…"), NULL },
};

static const char *
date_format (Import *import)
{
  const char *format = dates[MIN (adw_combo_row_get_selected (ADW_COMBO_ROW (import->dates)), G_N_ELEMENTS (dates) - 1)].format;
  return format ? format : gtk_editable_get_text (GTK_EDITABLE (import->date_format));
}

static Run *
run_new (Import *import, gboolean dry)
{
  Run *run = g_new0 (Run, 1);
  const char *format = date_format (import);
  run->path = g_strdup (import->path);
  run->map = map_text (import);
  run->date_format = *format ? g_strdup (format) : NULL;
  run->ask = (CfImportAsk) { .kind = import->kind, .map = *run->map ? run->map : NULL, .date_format = run->date_format, .dry_run = dry,
    .create_customers = gtk_switch_get_active (GTK_SWITCH (import->create)), .skip_refused = gtk_switch_get_active (GTK_SWITCH (import->skip)) };
  run->serial = ++import->serial;
  return run;
}

/* --- what is answered --- */

static void
show_refused (Import *import, const CfImportResult *result)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (import->refused)))
    gtk_list_box_remove (GTK_LIST_BOX (import->refused), child);
  for (guint i = 0; result->refused && i < result->refused->len && i < REFUSED_SHOWN; i++) {
    const CfImportRefused *row = &g_array_index (result->refused, CfImportRefused, i);
    GtkWidget *widget = adw_action_row_new ();
    g_autofree char *field = *row->field ? cf_import_words_field (row->field) : NULL;
    g_autofree char *title = field ? g_strdup_printf (_("Line %d, %s"), (int) row->line, field) : g_strdup_printf (_("Line %d"), (int) row->line);
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (widget), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (widget), title);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (widget), row->why ? row->why : "");
    gtk_list_box_append (GTK_LIST_BOX (import->refused), widget);
  }
  gtk_widget_set_visible (import->refused_group, result->refused && result->refused->len > 0);
}

/* Under each field: the column it took and what stands there first, so that a wrong one is seen before anything is changed. */
static void
show_columns (Import *import, const CfImportResult *result, gboolean stuck)
{
  const CfImportField *fields = cf_import_fields (import->kind);
  guint found = 0;
  for (guint i = 0; i < import->combos->len; i++) {
    GtkWidget *row = g_ptr_array_index (import->combos, i);
    int column = result->columns && i < result->columns->len ? g_array_index (result->columns, int, i) : -1;
    g_autofree char *text = NULL;
    if (column >= 0 && (guint) column < import->samples->len) {
      const GString *sample = g_ptr_array_index (import->samples, column);
      text = sample->len ? g_strdup_printf (_("Column “%s”: %s"), import->heads[column], sample->str) : g_strdup_printf (_("Column “%s”, empty in the first lines"), import->heads[column]);
      found++;
    } else
      text = g_strdup (stuck && fields[i].needed ? _("Needed, and not found in the file") : _("Not in the file"));
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
    (column < 0 && stuck && fields[i].needed ? gtk_widget_add_css_class : gtk_widget_remove_css_class) (row, "error");
  }
  g_autofree char *count = g_strdup_printf (_("%u of %u fields have a column in this file"), found, import->combos->len);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (import->mapping), count);
}

/* All or nothing, unless refused rows are left out. */
static gboolean
whole_stays_out (Import *import, const CfImportResult *result)
{
  return result->refused && result->refused->len && !gtk_switch_get_active (GTK_SWITCH (import->skip));
}

static char *
summary (Import *import, const CfImportResult *result)
{
  GString *text = g_string_new (NULL);
  guint refused = result->refused ? result->refused->len : 0;
  g_string_append_printf (text, ngettext ("%d row read", "%d rows read", (gulong) result->read), (int) result->read);
  if (whole_stays_out (import, result)) {
    gint64 good = result->read - refused - result->already;
    g_string_append_printf (text, ngettext (", %d is good", ", %d are good", (gulong) good), (int) good);
  } else
    g_string_append_printf (text, ngettext (", %d can be imported", ", %d can be imported", (gulong) result->imported), (int) result->imported);
  if (result->already)
    g_string_append_printf (text, ngettext (", %d is there already", ", %d are there already", (gulong) result->already), (int) result->already);
  if (refused)
    g_string_append_printf (text, ngettext (", %d refused", ", %d refused", refused), (int) refused);
  g_string_append_c (text, '.');
  if (whole_stays_out (import, result))
    g_string_append_printf (text, "\n%s", _("Nothing is imported while a row is refused: mend it in the file, or leave out refused rows below."));
  if (result->has_totals) {
    g_autofree char *file = cf_session_money (import->session, result->file_minor), *in = cf_session_money (import->session, result->imported_minor);
    g_autofree char *already = cf_session_money (import->session, result->already_minor), *out = cf_session_money (import->session, result->refused_minor);
    g_string_append_c (text, '\n');
    g_string_append_printf (text, _("File %s = imported %s + there already %s + refused %s"), file, in, already, out);
  }
  if (result->unknown && result->unknown->len) {
    g_autofree char **heads = g_new0 (char *, result->unknown->len + 1);
    for (guint i = 0; i < result->unknown->len; i++)
      heads[i] = g_ptr_array_index (result->unknown, i);
    g_autofree char *joined = g_strjoinv (", ", heads);
    g_string_append_c (text, '\n');
    g_string_append_printf (text, _("Columns that are not read: %s"), joined);
  }
  for (guint i = 0; result->hints && i < result->hints->len; i++)
    g_string_append_printf (text, "\n%s", (const char *) g_ptr_array_index (result->hints, i));
  return g_string_free (text, FALSE);
}

static gpointer
rehearse (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Run *run = data;
  run->outcome = cf_import_file (shop, &run->who, run->path, &run->ask, &run->result, error);
  if (cf_refused (run->outcome) && (!run->result.refused || run->result.refused->len == 0))
    run->refusal = cf_refusal_sentence (run->who.refusal.code ? &run->who.refusal : &(CfRefusal) { .code = run->outcome });
  return NULL;
}

static void
on_rehearsed (GObject *source, GAsyncResult *result, gpointer p)
{
  Run *run = p;
  g_autoptr (GtkWidget) window = run->window;
  Import *import = g_object_get_data (G_OBJECT (window), "cf-import");
  g_autoptr (GError) error = NULL;
  cf_session_finish (result, &error);
  if (run->serial == import->serial && gtk_widget_get_visible (window)) {      /* neither asked again nor closed meanwhile */
    g_autofree char *text = error ? g_strdup (error->message) : run->refusal ? g_strdup (run->refusal) : summary (import, &run->result);
    gtk_spinner_stop (GTK_SPINNER (import->spinner));
    gtk_label_set_label (GTK_LABEL (import->say), text);
    show_columns (import, &run->result, error != NULL);
    show_refused (import, &run->result);
    /* who may not import is told so, and may ask somebody who may: that person's PIN is asked for by the button */
    gtk_widget_set_sensitive (import->go, !error && (run->outcome == CF_NEEDS_PERMISSION || (!run->refusal && run->result.imported > 0)));
  }
  run_free (run);
}

static void
ask_again (Import *import)
{
  if (import->setting)
    return;
  Run *run = run_new (import, TRUE);
  run->window = g_object_ref (import->window);
  cf_session_who (import->session, &run->who);
  gtk_spinner_start (GTK_SPINNER (import->spinner));
  gtk_widget_set_sensitive (import->go, FALSE);
  cf_session_job (import->session, rehearse, run, NULL, NULL, NULL, on_rehearsed, run);
}

/* --- the import itself --- */

static CfOutcome
do_import (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Run *run = data;
  cf_import_result_clear (&run->result);
  run->outcome = cf_import_file (shop, who, run->path, &run->ask, &run->result, error);
  return run->outcome;
}

static void
on_imported (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Import *import = g_object_get_data (user, "cf-import");
  Run *run = data;
  gtk_spinner_stop (GTK_SPINNER (import->spinner));
  gtk_widget_set_sensitive (import->go, TRUE);
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON)
    return;
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    show_refused (import, &run->result);
    cf_act_show (GTK_WIDGET (user), outcome, refusal, error);
    return;
  }
  GtkWidget *parent = import->parent;
  g_autofree char *said = g_strdup_printf (ngettext ("%d row imported.", "%d rows imported.", (gulong) run->result.imported), (int) run->result.imported);
  gtk_window_destroy (GTK_WINDOW (user));
  if (parent)
    cf_window_toast (parent, said);
}

static void
on_go (Import *import)
{
  Run *run = run_new (import, FALSE);
  gtk_spinner_start (GTK_SPINNER (import->spinner));
  gtk_widget_set_sensitive (import->go, FALSE);
  cf_act_run (import->window, &(CfActAsk) { .session = import->session, .title = _("Import a file"), .id = import->id, .work = do_import, .data = run, .data_free = run_free, .done = on_imported,
                                            .user = G_OBJECT (import->window) });
}

/* --- the window --- */

static void
free_string (gpointer string)
{
  g_string_free (string, TRUE);
}

/* What one column has in one line, after what it had before. */
static void
add_sample (GString *sample, const char *text)
{
  if (!*text || sample->len > SAMPLE_CHARS)
    return;
  g_autofree char *cut = g_utf8_strlen (text, -1) > SAMPLE_CHARS ? g_utf8_substring (text, 0, SAMPLE_CHARS) : NULL;
  g_string_append_printf (sample, "%s%s%s", sample->len ? " · " : "", cut ? cut : text, cut ? "…" : "");
}

/* The heads of the file and its first lines, for people who map columns. Where it cannot be read, @import says why. */
static void
read_heads (Import *import)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfCsv) csv = cf_csv_open (import->path, NULL, &error);
  CfCsvRecord record;
  g_autoptr (GPtrArray) heads = g_ptr_array_new_with_free_func (g_free);
  import->samples = g_ptr_array_new_with_free_func (free_string);
  if (csv && cf_csv_next (csv, &record, &error))
    for (guint i = 0; i < record.n_fields; i++) {
      g_ptr_array_add (heads, g_strdup (record.fields[i]));
      g_ptr_array_add (import->samples, g_string_new (NULL));
    }
  for (guint line = 0; csv && line < SAMPLE_LINES && cf_csv_next (csv, &record, &error); line++)
    for (guint i = 0; i < MIN (record.n_fields, import->samples->len); i++)
      add_sample (g_ptr_array_index (import->samples, i), record.fields[i]);
  g_ptr_array_add (heads, NULL);
  import->heads = (GStrv) g_ptr_array_free (g_steal_pointer (&heads), FALSE);
  if (error)
    gtk_label_set_label (GTK_LABEL (import->say), error->message);
}

static void
add_mapping (Import *import)
{
  const CfImportField *fields = cf_import_fields (import->kind);
  for (guint i = 0; fields[i].name; i++) {
    GtkWidget *row = adw_combo_row_new ();
    g_autoptr (GtkStringList) names = gtk_string_list_new ((const char *[]) { _("Found by its name"), _("Not read"), NULL });
    g_autofree char *title = cf_import_words_field (fields[i].name);
    for (guint k = 0; import->heads[k]; k++)
      gtk_string_list_append (names, import->heads[k]);
    gtk_widget_set_name (row, fields[i].name);
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
    adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
    adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
    g_signal_connect_swapped (row, "notify::selected", G_CALLBACK (ask_again), import);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (import->mapping), row);
    g_ptr_array_add (import->combos, row);
  }
}

static GtkWidget *
switch_row (AdwPreferencesGroup *group, const char *title, const char *about, gboolean active, Import *import)
{
  GtkWidget *row = adw_action_row_new (), *control = gtk_switch_new ();
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  gtk_switch_set_active (GTK_SWITCH (control), active);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), control);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_swapped (control, "notify::active", G_CALLBACK (ask_again), import);
  adw_preferences_group_add (group, row);
  return control;
}

static gboolean
has_field (CfImportKind kind, const char *name)
{
  const CfImportField *fields = cf_import_fields (kind);
  while (fields->name && strcmp (fields->name, name) != 0)
    fields++;
  return fields->name != NULL;
}

static void
on_dates (Import *import)
{
  gboolean other = !dates[MIN (adw_combo_row_get_selected (ADW_COMBO_ROW (import->dates)), G_N_ELEMENTS (dates) - 1)].format;
  gtk_widget_set_visible (import->date_format, other);
  if (other)
    gtk_widget_grab_focus (import->date_format);
  else
    ask_again (import);
}

static void
add_dates (Import *import, AdwPreferencesGroup *group)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    gtk_string_list_append (words, _(dates[i].words));
  import->dates = adw_combo_row_new ();
  import->date_format = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (import->dates), _("How dates are written"));
  adw_combo_row_set_model (ADW_COMBO_ROW (import->dates), G_LIST_MODEL (words));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (import->date_format), _("With %Y for the year, %m the month, %d the day, %b its English name"));
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (import->date_format), TRUE);
  gtk_widget_set_visible (import->date_format, FALSE);
  gtk_widget_set_visible (import->dates, has_field (import->kind, "date") || has_field (import->kind, "since"));
  g_signal_connect_swapped (import->dates, "notify::selected", G_CALLBACK (on_dates), import);
  g_signal_connect_swapped (import->date_format, "apply", G_CALLBACK (ask_again), import);
  adw_preferences_group_add (group, import->dates);
  adw_preferences_group_add (group, import->date_format);
}

static GtkWidget *
build (Import *import)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new (), *page = adw_preferences_page_new (), *answers = adw_preferences_group_new ();
  g_autofree char *base = g_path_get_basename (import->path);
  import->spinner = gtk_spinner_new ();
  import->go = gtk_button_new_with_mnemonic (_("_Import"));
  import->say = gtk_label_new ("");
  import->refused = gtk_list_box_new ();
  import->refused_group = adw_preferences_group_new ();
  import->mapping = adw_preferences_group_new ();
  GtkWidget *first = adw_preferences_group_new ();
  gtk_label_set_wrap (GTK_LABEL (import->say), TRUE);
  gtk_label_set_xalign (GTK_LABEL (import->say), 0);
  read_heads (import);
  g_autofree char *escaped = g_markup_escape_text (base, -1);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (first), escaped);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (first), import->say);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (import->mapping), _("Columns"));
  add_mapping (import);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (answers), _("How to read it"));
  add_dates (import, ADW_PREFERENCES_GROUP (answers));
  import->create = switch_row (ADW_PREFERENCES_GROUP (answers), _("Make customers that are not there yet"), "", import->kind == CF_IMPORT_SALES, import);
  gtk_widget_set_visible (gtk_widget_get_ancestor (import->create, ADW_TYPE_ACTION_ROW), has_field (import->kind, "customer"));
  import->skip = switch_row (ADW_PREFERENCES_GROUP (answers), _("Leave out refused rows"), _("Otherwise one refused row keeps the whole file out"), FALSE, import);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (import->refused_group), _("Refused"));
  gtk_widget_add_css_class (import->refused, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (import->refused), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (import->refused), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Refused rows"), -1);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (import->refused_group), import->refused);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (first));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (import->refused_group));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (answers));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (import->mapping));
  gtk_widget_add_css_class (import->go, "suggested-action");
  gtk_widget_set_sensitive (import->go, FALSE);
  g_signal_connect_swapped (import->go, "clicked", G_CALLBACK (on_go), import);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), import->go);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), import->spinner);
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), page);
  return box;
}

void
cf_import_window_show (GtkWidget *parent, CfSession *session, CfImportKind kind, const char *path)
{
  Import *import = g_new0 (Import, 1);
  import->session = g_object_ref (session);
  import->kind = kind;
  import->path = g_strdup (path);
  import->id = cf_session_next_id (session);
  import->combos = g_ptr_array_new ();
  import->setting = TRUE;
  g_set_weak_pointer (&import->parent, parent);
  import->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 760, "default-height", 680, "title", _("Import"), "destroy-with-parent", TRUE, NULL);
  g_object_set_data_full (G_OBJECT (import->window), "cf-import", import, import_free);
  adw_window_set_content (ADW_WINDOW (import->window), build (import));
  import->setting = FALSE;
  ask_again (import);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (import->window, keys);
  gtk_window_present (GTK_WINDOW (import->window));
}
