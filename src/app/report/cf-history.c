/* cf-history.c: see cf-history.h. Fifty commits at a time, read in a worker; the lines of a commit's changes are made when it is opened. */
#include "cf-history.h"
#include "cf-words.h"
#include "base/id.h"
#include "ledger/settings.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define PAGE 50

struct _CfHistory {
  AdwBin        parent;
  GtkWidget    *box, *list, *older, *empty;
  CfSession    *session;
  CfAuditAsk    ask;
  char         *act;                                                    /* ask.act */
  GCancellable *cancel;
  gboolean      fresh;                                                  /* the next answer replaces what is shown */
};

G_DEFINE_TYPE (CfHistory, cf_history, ADW_TYPE_BIN)

/* "credit_limit_minor" → "Credit limit": the names of fields in records, as words. */
static char *
field_words (const CfAuditField *field)
{
  g_autofree char *name = g_strdup (field->field);
  static const char *const ends[] = { "_minor", "_id", "_hash" };
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (name, ends[i]))
      name[strlen (name) - strlen (ends[i])] = '\0';
  g_strdelimit (name, "_", ' ');
  name[0] = g_ascii_toupper (name[0]);
  return field->list && field->line ? g_strdup_printf (_("%s of line %u"), _(name), field->line) : g_strdup (_(name));
}

/* A list's line is said with its fields' names: without the ends that only programs need. */
static char *
plain_words (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "_minor", -1);
  return g_strjoinv ("", parts);
}

static char *
field_change (const CfAuditField *field)
{
  const char *none = _("(empty)");
  g_autofree char *before = plain_words (field->before && *field->before ? field->before : none), *after = plain_words (field->after && *field->after ? field->after : none);
  if (!field->before)
    return g_steal_pointer (&after);
  return g_strdup_printf ("%s  →  %s", before, field->after ? after : _("(removed)"));
}

static GtkWidget *
line_new (const char *title, const char *text, gboolean strong)
{
  GtkWidget *row = adw_action_row_new (), *label = gtk_label_new (text);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), (int) MIN (g_utf8_strlen (text, -1), 48));
  gtk_label_set_max_width_chars (GTK_LABEL (label), 60);
  if (strong)
    gtk_widget_add_css_class (row, "heading");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  return row;
}

static void
open_commit (AdwExpanderRow *row, GParamSpec *spec, gpointer unused)
{
  CfAuditCommit *commit = g_object_get_data (G_OBJECT (row), "commit");
  if (!adw_expander_row_get_expanded (row) || !commit || g_object_get_data (G_OBJECT (row), "opened"))
    return;
  g_object_set_data (G_OBJECT (row), "opened", row);
  for (guint i = 0; i < commit->changes->len; i++) {
    const CfAuditChange *change = &g_array_index (commit->changes, CfAuditChange, i);
    static const char *const kinds[] = { [CF_AUDIT_ADDED] = N_("added"), [CF_AUDIT_CHANGED] = N_("changed"), [CF_AUDIT_REMOVED] = N_("removed"), [CF_AUDIT_UNKNOWN] = N_("by a newer version") };
    adw_expander_row_add_row (row, line_new (change->label, _(kinds[change->kind]), TRUE));
    for (guint k = 0; k < change->fields->len; k++) {
      const CfAuditField *field = &g_array_index (change->fields, CfAuditField, k);
      g_autofree char *name = field_words (field), *text = field_change (field);
      adw_expander_row_add_row (row, line_new (name, text, FALSE));
    }
  }
}

static void
commit_free (gpointer p)
{
  cf_audit_commit_clear (p);
  g_free (p);
}

/* --- what a commit is about, in words --- */

static const char *
field_of (const CfAuditCommit *commit, const char *name)
{
  for (guint i = 0; i < commit->changes->len; i++) {
    const CfAuditChange *change = &g_array_index (commit->changes, CfAuditChange, i);
    for (guint k = 0; k < change->fields->len; k++) {
      const CfAuditField *field = &g_array_index (change->fields, CfAuditField, k);
      if (!field->list && strcmp (field->field, name) == 0 && field->after && *field->after)
        return field->after;
    }
  }
  return NULL;
}

static gboolean
is_id (const char *text)
{
  CfId id;
  return cf_id_parse (text, &id);
}

/* Which one: a number, a name, "Check 10233"; "" where people have no word for it. */
static char *
which (const CfAuditCommit *commit)
{
  const CfAuditChange *first = &g_array_index (commit->changes, CfAuditChange, 0);
  const CfSettingInfo *setting = strcmp (first->type, "setting") == 0 ? cf_setting_by_number (first->id) : NULL;
  const char *tender = field_of (commit, "tender_name");
  if (setting)
    return g_strdup (_(setting->help));
  if (is_id (first->label))
    return g_strdup (tender ? tender : "");
  return tender && strcmp (tender, first->label) != 0 ? g_strdup_printf ("%s %s", tender, first->label) : g_strdup (first->label);
}

/* Of a payment, a document: in the way of the shop. */
static char *
amount_of (CfHistory *self, const CfAuditCommit *commit)
{
  static const char *const fields[] = { "amount_minor", "total_minor" };
  CfMoney amount;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++) {
    const char *text = field_of (commit, fields[i]);
    if (text && cf_money_parse (text, cf_session_get_currency (self->session), '.', &amount) == CF_OK)
      return cf_session_money (self->session, amount);
  }
  return NULL;
}

static char *
title_of (CfHistory *self, const CfAuditCommit *commit)
{
  g_autofree char *act = cf_words_act (commit->act), *one = commit->changes->len ? which (commit) : g_strdup (""), *amount = amount_of (self, commit);
  g_autofree char *about = *one && amount ? g_strdup_printf ("%s · %s", one, amount) : g_strdup (*one ? one : amount ? amount : "");
  return *about ? g_strdup_printf (_("%s: %s"), act, about) : g_steal_pointer (&act);
}

/* Whose it is. */
static const char *
customer_of (const CfAuditCommit *commit)
{
  const char *name = field_of (commit, "customer_id");
  return name && !is_id (name) ? name : NULL;
}

/* Takes what is in @commit. */
static GtkWidget *
row_new (CfHistory *self, CfAuditCommit *commit)
{
  GtkWidget *row = adw_expander_row_new ();
  g_autofree char *title = title_of (self, commit), *time = cf_session_time (self->session, commit->at);
  const char *customer = self->ask.customer_id ? NULL : customer_of (commit);
  GString *subtitle = g_string_new (NULL);
  if (customer)
    g_string_append_printf (subtitle, "%s · ", customer);
  g_string_append (subtitle, time);
  g_string_append_printf (subtitle, " · %s", *commit->actor ? commit->actor : _("Owner"));
  if (*commit->approver) {
    g_autofree char *allowed = g_strdup_printf (_("allowed by %s"), commit->approver);
    g_string_append_printf (subtitle, " · %s", allowed);
  }
  if (*commit->reason)
    g_string_append_printf (subtitle, " · “%s”", commit->reason);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), subtitle->str);
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (row), commit->changes->len > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_string_free (subtitle, TRUE);
  g_object_set_data_full (G_OBJECT (row), "commit", g_memdup2 (commit, sizeof *commit), commit_free);
  *commit = (CfAuditCommit) { 0 };
  g_signal_connect (row, "notify::expanded", G_CALLBACK (open_commit), NULL);
  return row;
}

/* --- reading --- */

typedef struct { CfAuditAsk ask; char *act; } Question;

static void
question_free (gpointer p)
{
  g_free (((Question *) p)->act);
  g_free (p);
}

static gpointer
load (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Question *question = data;
  g_autoptr (GArray) commits = g_array_new (FALSE, TRUE, sizeof (CfAuditCommit));
  g_array_set_clear_func (commits, cf_audit_commit_clear);
  question->ask.act = question->act;
  return cf_audit_load (shop->db, &question->ask, commits, error) ? g_steal_pointer (&commits) : NULL;
}

static void
on_answer (GObject *source, GAsyncResult *result, gpointer p)
{
  CfHistory *self = p;                                                   /* alive: dispose cancels, and what was cancelled is not answered */
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) commits = cf_session_finish (result, &error);
  GtkWidget *child;
  if (self->fresh)
    while ((child = gtk_widget_get_first_child (self->list)))
      gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  self->fresh = FALSE;
  for (guint i = 0; commits && i < commits->len; i++) {
    CfAuditCommit *commit = &g_array_index (commits, CfAuditCommit, i);
    self->ask.before_pos = commit->pos;
    gtk_list_box_append (GTK_LIST_BOX (self->list), row_new (self, commit));
  }
  gboolean any = gtk_widget_get_first_child (self->list) != NULL;
  gtk_widget_set_visible (self->list, any);
  gtk_widget_set_visible (self->older, commits && commits->len == PAGE);
  gtk_label_set_label (GTK_LABEL (self->empty), error ? error->message : _("Nothing was done here yet."));
  gtk_widget_set_visible (self->empty, !any || error);
}

static void
read_page (CfHistory *self)
{
  Question *question = g_new0 (Question, 1);
  question->ask = self->ask;
  question->act = g_strdup (self->act);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, load, question, question_free, (GDestroyNotify) g_array_unref, self->cancel, on_answer, self);
}

void
cf_history_ask (CfHistory *self, const CfAuditAsk *ask)
{
  char *act = g_strdup (ask->act);
  self->ask = *ask;
  g_free (self->act);
  self->act = act;
  self->ask.act = NULL;
  self->ask.before_pos = 0;
  self->ask.count_max = PAGE;
  self->fresh = TRUE;
  read_page (self);
}

void
cf_history_set_session (CfHistory *self, CfSession *session)
{
  g_set_object (&self->session, session);
}

static void
cf_history_dispose (GObject *object)
{
  CfHistory *self = CF_HISTORY (object);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_object (&self->session);
  g_clear_pointer (&self->act, g_free);
  G_OBJECT_CLASS (cf_history_parent_class)->dispose (object);
}

static void
cf_history_class_init (CfHistoryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_history_dispose;
}

static void
cf_history_init (CfHistory *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->list = gtk_list_box_new ();
  self->older = gtk_button_new_with_mnemonic (_("_Older"));
  self->empty = gtk_label_new ("");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("History"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->older), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Older"), -1);
  gtk_widget_set_halign (self->older, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->older, FALSE);
  gtk_widget_set_visible (self->empty, FALSE);
  gtk_label_set_wrap (GTK_LABEL (self->empty), TRUE);
  gtk_widget_add_css_class (self->empty, "dim-label");
  g_signal_connect_object (self->older, "clicked", G_CALLBACK (read_page), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), self->empty);
  gtk_box_append (GTK_BOX (self->box), self->list);
  gtk_box_append (GTK_BOX (self->box), self->older);
  adw_bin_set_child (ADW_BIN (self), self->box);
}

GtkWidget *
cf_history_new (CfSession *session)
{
  CfHistory *self = g_object_new (CF_TYPE_HISTORY, NULL);
  cf_history_set_session (self, session);
  return GTK_WIDGET (self);
}
