/* cf-draft-page.c: see cf-draft-page.h: the form. */
#include "cf-draft-page-private.h"
#include "cf-date-entry.h"
#include "cf-draft-scratch.h"
#include "cf-line-editor.h"
#include "cf-pick-entry.h"
#include "cf-preview.h"
#include "cf-record-choice.h"
#include "cf-warnings.h"
#include "cf-window.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define KEEP_AFTER_MS 600                                               /* D30: within a second */
#define DRAW_AFTER_MS 250

enum { TITLED, N_SIGNALS };
static guint signals[N_SIGNALS];
enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfDraftPage, cf_draft_page, GTK_TYPE_WIDGET)

/* --- reading the form --- */

static char *
text_of (GtkWidget *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))));
}

static char *
note_of (CfDraftPage *self)
{
  GtkTextIter from, to;
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->note));
  gtk_text_buffer_get_bounds (buffer, &from, &to);
  return gtk_text_buffer_get_text (buffer, &from, &to, FALSE);
}

static CfId
chosen (GtkWidget *drop_down, GArray *ids, CfId otherwise)
{
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down));
  return at < ids->len ? g_array_index (ids, CfId, at) : otherwise;
}

void
cf_draft_page_read (CfDraftPage *self, CfDraft *ret)
{
  const CfDraft *draft = &self->draft;
  CfDate date = draft->date;
  if (!cf_date_entry_get (CF_DATE_ENTRY (self->date), &date))
    date = draft->date;
  *ret = (CfDraft) { .id = draft->id, .kind = draft->kind, .customer_id = draft->customer_id, .subject_id = draft->subject_id, .order_id = draft->order_id, .holder = draft->holder,
                     .date = date, .po = text_of (self->po), .reference = text_of (self->reference), .note = note_of (self),
                     .terms_id = chosen (self->terms, self->terms_ids, draft->terms_id), .location_id = chosen (self->ship_to, self->location_ids, draft->location_id) };
  cf_line_editor_dup_lines (CF_LINE_EDITOR (self->lines), &ret->lines, &ret->n_lines);
}

/* --- the paper beside it --- */

typedef struct { CfDraft draft; CfWho who; } Paper;

static void
paper_free (gpointer p)
{
  Paper *paper = p;
  cf_draft_clear (&paper->draft);
  cf_who_clear (&paper->who);
  g_free (paper);
}

static GBytes *
draw_draft (CfShop *shop, const CfDrawOptions *options, gpointer data, char **ret_why, GError **error)
{
  const Paper *paper = data;
  g_auto (CfWho) who = { .kind = paper->who.kind, .actor_id = paper->who.actor_id };
  GBytes *pdf = NULL;
  CfOutcome outcome = cf_draft_draw (shop, &who, &paper->draft, options, &pdf, error);
  if (cf_refused (outcome))
    *ret_why = outcome == CF_NO_LINES || !paper->draft.customer_id ? g_strdup (_("The paper appears here with the first line.")) : cf_refusal_sentence (&who.refusal);
  return pdf;
}

static gboolean
on_draw (gpointer user)
{
  CfDraftPage *self = user;
  Paper *paper = g_new0 (Paper, 1);
  self->draw_id = 0;
  cf_draft_page_read (self, &paper->draft);
  cf_session_who (self->session, &paper->who);
  cf_preview_show (CF_PREVIEW (self->preview), draw_draft, paper, paper_free);
  return G_SOURCE_REMOVE;
}

/* --- typing --- */

static gboolean
on_keep (gpointer user)
{
  CfDraftPage *self = user;
  self->autosave_id = 0;
  cf_draft_page_keep (self);
  return G_SOURCE_REMOVE;
}

void
cf_draft_page_keep_soon (CfDraftPage *self)
{
  if (self->autosave_id == 0)
    self->autosave_id = g_timeout_add (KEEP_AFTER_MS, on_keep, self);
}

static void
show_again (CfDraftPage *self)
{
  cf_draft_page_compute (self);
  if (self->draw_id == 0)
    self->draw_id = g_timeout_add (DRAW_AFTER_MS, on_draw, self);
}

static void
on_edited (CfDraftPage *self)
{
  if (self->setting || !self->session)
    return;
  self->edits++;
  cf_draft_page_keep_soon (self);
  cf_draft_page_state (self, _("Draft, not saved"));
  show_again (self);
}

static void
on_place_edited (CfDraftPage *self)
{
  if (self->setting)
    return;
  cf_line_editor_set_customer (CF_LINE_EDITOR (self->lines), self->draft.customer_id, chosen (self->ship_to, self->location_ids, 0));
  on_edited (self);
}

/* --- what is read of the customer --- */

typedef struct { CfId customer_id, subject_id; } AboutAsk;

static gpointer
about_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const AboutAsk *ask = data;
  return cf_draft_about_load (shop, ask->customer_id, ask->subject_id, error);
}

static void
show_title (CfDraftPage *self)
{
  gboolean credit = self->draft.kind == CF_DRAFT_CREDIT_MEMO, orderable = !credit && !self->draft.order_id;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "draft.order", orderable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "draft.estimate", orderable);
  const char *name = self->about ? self->about->customer.name : "";
  const char *what = credit ? _("New credit memo") : self->counter ? _("Counter sale") : _("New invoice");
  g_free (self->title);
  self->title = *name && strcmp (name, what) != 0 ? g_strdup_printf ("%s · %s", what, name) : g_strdup (what);
  gtk_label_set_label (GTK_LABEL (self->heading), *name ? name : what);
  gtk_widget_set_tooltip_text (self->heading, *name ? name : NULL);
  g_signal_emit (self, signals[TITLED], 0);
}

static void
show_warnings (CfDraftPage *self)
{
  cf_warnings_clear (self->warnings);
  gtk_widget_set_visible (self->warnings, self->draft.kind == CF_DRAFT_INVOICE && cf_warnings_show (self->warnings, self->session, &self->about->customer, &self->about->standing));
}

static const char *
bill_to (const CfDraftAbout *about)
{
  for (guint i = 0; i < about->contacts->len; i++) {
    const CfContact *contact = &g_array_index (about->contacts, CfContact, i);
    if (contact->roles & (CF_ROLE_BILLING | CF_ROLE_AP))
      return contact->name;
  }
  return about->contacts->len ? g_array_index (about->contacts, CfContact, 0).name : NULL;
}

/* "Acme Signs · Net 30 · J. Ortiz · balance 4,250.20" */
static void
show_subtitle (CfDraftPage *self)
{
  const CfDraftAbout *about = self->about;
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *balance = cf_session_money (self->session, about->balance.balance_minor);
  if (about->subject && *about->subject)
    g_ptr_array_add (parts, g_strdup_printf (_("Takes back from invoice %s"), about->subject));
  if (about->customer.number && *about->customer.number)
    g_ptr_array_add (parts, g_strdup (about->customer.number));
  if (*about->terms_name)
    g_ptr_array_add (parts, g_strdup (about->terms_name));
  if (bill_to (about))
    g_ptr_array_add (parts, g_strdup (bill_to (about)));
  g_ptr_array_add (parts, g_strdup_printf (_("Balance %s"), balance));
  g_ptr_array_add (parts, NULL);
  g_autofree char *text = g_strjoinv (" · ", (char **) parts->pdata);
  gtk_label_set_label (GTK_LABEL (self->subtitle), text);
}

static void
fill_choice (GtkWidget *drop_down, GArray *ids, GtkStringList *names, CfId selected)
{
  guint at = 0;
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, CfId, i) == selected)
      at = i;
  gtk_drop_down_set_model (GTK_DROP_DOWN (drop_down), G_LIST_MODEL (names));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), at);
}

/* What is chosen although it is not offered any more. */
static void
offer_chosen (CfDraftPage *self, const CfRecord *type, CfId id, GArray *ids, GtkStringList *names)
{
  g_autofree gpointer record = NULL;
  g_autoptr (GError) error = NULL;
  gboolean found = FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, CfId, i) == id)
      return;
  record = g_malloc0 (type->size);
  if (!cf_record_load (cf_session_get_shop (self->session)->db, type, id, record, &found, &error))
    g_debug ("%s of a draft: %s", type->name, error->message);
  g_array_append_val (ids, id);
  gtk_string_list_append (names, found ? cf_record_name (type, record) : _("As it is"));
  cf_record_clear (type, record);
}

static void
fill_choices (CfDraftPage *self)
{
  const CfDraftAbout *about = self->about;
  g_autoptr (GtkStringList) terms = gtk_string_list_new (NULL), places = gtk_string_list_new (NULL);
  CfId none = 0, terms_id = chosen (self->terms, self->terms_ids, self->draft.terms_id), location_id = chosen (self->ship_to, self->location_ids, self->draft.location_id);
  g_autofree char *usual = *about->terms_name ? g_strdup_printf (_("As usual: %s"), about->terms_name) : g_strdup (_("As usual"));
  self->setting = TRUE;
  g_array_set_size (self->terms_ids, 0);
  g_array_set_size (self->location_ids, 0);
  g_array_append_val (self->terms_ids, none);
  g_array_append_val (self->location_ids, none);
  gtk_string_list_append (terms, usual);
  gtk_string_list_append (places, _("The bill-to address"));
  for (guint i = 0; i < about->terms->len; i++) {
    g_array_append_val (self->terms_ids, g_array_index (about->terms, CfTerms, i).id);
    gtk_string_list_append (terms, g_array_index (about->terms, CfTerms, i).name);
  }
  for (guint i = 0; i < about->locations->len; i++) {
    g_array_append_val (self->location_ids, g_array_index (about->locations, CfLocation, i).id);
    gtk_string_list_append (places, g_array_index (about->locations, CfLocation, i).name);
  }
  offer_chosen (self, &CF_TERMS, terms_id, self->terms_ids, terms);
  offer_chosen (self, &CF_LOCATION, location_id, self->location_ids, places);
  fill_choice (self->terms, self->terms_ids, terms, terms_id);
  fill_choice (self->ship_to, self->location_ids, places, location_id);
  self->setting = FALSE;
}

static void
on_about (GObject *source, GAsyncResult *result, gpointer user)
{
  CfDraftPage *self = user;
  g_autoptr (GError) error = NULL;
  CfDraftAbout *about = cf_session_finish (result, &error);
  if (!about) {
    cf_draft_page_problem (self, error ? error->message : NULL);
    return;
  }
  gboolean first = !self->about;
  g_clear_pointer (&self->about, cf_draft_about_free);
  self->about = about;
  fill_choices (self);
  if (first && !self->saved && self->edits == 0 && about->customer.ship_location_id) {      /* a new one begins with the customer's usual place */
    self->setting = TRUE;
    for (guint i = 0; i < self->location_ids->len; i++)
      if (g_array_index (self->location_ids, CfId, i) == about->customer.ship_location_id)
        gtk_drop_down_set_selected (GTK_DROP_DOWN (self->ship_to), i);
    self->setting = FALSE;
  }
  cf_line_editor_set_customer (CF_LINE_EDITOR (self->lines), self->draft.customer_id, chosen (self->ship_to, self->location_ids, 0));
  show_title (self);
  show_subtitle (self);
  show_warnings (self);
  show_again (self);
}

static void
read_about (CfDraftPage *self)
{
  AboutAsk ask = { self->draft.customer_id, self->draft.subject_id };
  if (self->draft.customer_id)
    cf_session_read (self->session, about_work, g_memdup2 (&ask, sizeof ask), g_free, cf_draft_about_free, self->cancel, on_about, self);
}

static void
on_picked (CfDraftPage *self, CfId id)
{
  self->draft.customer_id = id;
  gtk_widget_set_visible (self->picker_bin, FALSE);
  cf_line_editor_set_customer (CF_LINE_EDITOR (self->lines), id, 0);
  read_about (self);
  on_edited (self);
  gtk_widget_grab_focus (self->lines);
}

/* --- what is shown --- */

void
cf_draft_page_state (CfDraftPage *self, const char *text)
{
  gtk_label_set_label (GTK_LABEL (self->state), text);
}

void
cf_draft_page_problem (CfDraftPage *self, const char *sentence)
{
  self->told_edits = self->edits;
  gtk_label_set_label (GTK_LABEL (self->problem), sentence ? sentence : "");
  gtk_widget_set_visible (self->problem_box, sentence && *sentence);
}

void
cf_draft_page_load (CfDraftPage *self, const CfDraft *draft, gboolean saved)
{
  if (self->draft.id != draft->id)
    cf_draft_page_keep (self);
  g_cancellable_cancel (self->cancel);
  g_object_unref (self->cancel);
  self->cancel = g_cancellable_new ();
  self->setting = TRUE;
  self->computing = self->acting = FALSE;
  g_clear_handle_id (&self->autosave_id, g_source_remove);
  g_clear_pointer (&self->about, cf_draft_about_free);
  cf_draft_clear (&self->draft);
  cf_record_copy (&CF_DRAFT, draft, &self->draft);
  self->saved = saved;
  self->edits = self->kept_edits = 0;
  self->computed_edits = G_MAXUINT;
  self->issue_id = cf_session_next_id (self->session);
  g_array_set_size (self->terms_ids, 0);
  g_array_set_size (self->location_ids, 0);
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->terms), NULL);
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->ship_to), NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->po), draft->po ? draft->po : "");
  gtk_editable_set_text (GTK_EDITABLE (self->reference), draft->reference ? draft->reference : "");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->note)), draft->note ? draft->note : "", -1);
  cf_date_entry_set (CF_DATE_ENTRY (self->date), draft->date);
  cf_line_editor_set_customer (CF_LINE_EDITOR (self->lines), draft->customer_id, draft->location_id);
  cf_line_editor_set_lines (CF_LINE_EDITOR (self->lines), draft->lines, draft->n_lines);
  cf_pick_entry_set_text (CF_PICK_ENTRY (self->picker), "");
  gtk_widget_set_visible (self->picker_bin, !draft->customer_id);
  gtk_widget_set_visible (self->warnings, FALSE);
  gtk_label_set_label (GTK_LABEL (self->subtitle), "");
  cf_draft_page_problem (self, NULL);
  cf_draft_page_state (self, saved ? _("Draft, saved") : _("Draft, not saved"));
  self->setting = FALSE;
  show_title (self);
  show_again (self);
  read_about (self);
}

void
cf_draft_page_begin (CfDraftPage *self, CfId customer_id, gboolean counter)
{
  CfDraft draft = { .id = cf_session_next_id (self->session), .kind = CF_DRAFT_INVOICE, .customer_id = customer_id };
  self->counter = counter;
  cf_draft_page_load (self, &draft, FALSE);
}

void
cf_draft_page_begin_from (CfDraftPage *self, const CfDraft *from)
{
  CfDraft draft = *from;
  if (!draft.id)
    draft.id = cf_session_next_id (self->session);
  self->counter = FALSE;
  cf_draft_page_load (self, &draft, FALSE);
  self->edits++;                                                        /* worth keeping as it is */
  cf_draft_page_keep_soon (self);
  show_again (self);
}

/* "Taken up again as it was typed at 14:02" */
static void
tell_taken_up (CfDraftPage *self, CfInstant at)
{
  g_autofree char *time = cf_session_time (self->session, at);
  g_autofree char *text = g_strdup_printf (_("Draft, as it was typed at %s; not saved"), time);
  cf_draft_page_state (self, text);
}

gboolean
cf_draft_page_open (CfDraftPage *self, CfId draft_id, CfId *ret_invoice_id)
{
  CfDb *db = cf_session_get_shop (self->session)->db;
  g_auto (CfDraft) stored = { 0 }, typed = { 0 };
  g_autoptr (GArray) issued = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  gboolean is_stored, is_typed;
  CfInstant at = 0;
  *ret_invoice_id = 0;
  if (!cf_lookup_ids (db, CF_INVOICE_OF_DRAFT, draft_id, issued, &error) || !cf_record_load (db, &CF_DRAFT, draft_id, &stored, &is_stored, &error) ||
      !cf_draft_scratch_load (db, draft_id, &typed, &at, &is_typed, &error))
    return FALSE;
  if (issued->len) {
    *ret_invoice_id = g_array_index (issued, CfId, 0);
    return TRUE;
  }
  if (self->draft.id == draft_id && self->edits > 0)                    /* it is open, and ahead of both */
    return TRUE;
  if ((!is_stored && !is_typed) || stored.discarded)
    return FALSE;
  self->counter = FALSE;
  is_typed = is_typed && (!is_stored || cf_record_diff (&CF_DRAFT, &stored, &typed));
  cf_draft_page_load (self, is_typed ? &typed : &stored, is_stored);
  if (is_typed)
    tell_taken_up (self, at);
  return TRUE;
}

void
cf_draft_page_refresh (CfDraftPage *self)
{
  read_about (self);
  cf_draft_page_compute (self);
}

void
cf_draft_page_add_item (CfDraftPage *self, CfId item_id)
{
  cf_line_editor_add_item (CF_LINE_EDITOR (self->lines), item_id);
}

CfId
cf_draft_page_get_customer (CfDraftPage *self)
{
  return self->draft.customer_id;
}

CfId
cf_draft_page_get_draft (CfDraftPage *self)
{
  return self->draft.id;
}

gboolean
cf_draft_page_is_kept (CfDraftPage *self)
{
  return self->draft.id != 0 && (self->saved || self->edits > 0);
}

const char *
cf_draft_page_get_title (CfDraftPage *self)
{
  return self->title ? self->title : "";
}

/* --- the widget --- */

static void
on_action (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfDraftPage *self = CF_DRAFT_PAGE (widget);
  char id[CF_ID_TEXT];
  if (strcmp (name, "draft.save") == 0)
    cf_draft_page_save (self);
  else if (strcmp (name, "draft.issue") == 0)
    cf_draft_page_issue (self);
  else if (strcmp (name, "draft.discard") == 0)
    cf_draft_page_discard (self);
  else if (strcmp (name, "draft.order") == 0 || strcmp (name, "draft.estimate") == 0)
    cf_draft_page_make_order (self, strcmp (name, "draft.estimate") == 0);
  else if (self->draft.customer_id)
    cf_window_openf (widget, "customer/%s", cf_id_text (self->draft.customer_id, id));
}

void
cf_draft_page_set_session (CfDraftPage *self, CfSession *session)
{
  if (!g_set_object (&self->session, session) || !session)
    return;
  self->date = cf_date_entry_new (session, _("Date"));
  self->picker = cf_pick_entry_new (session, cf_pick_customers, _("Customer"), _("Name, phone or number of the customer"));
  adw_bin_set_child (ADW_BIN (self->date_bin), self->date);
  adw_bin_set_child (ADW_BIN (self->picker_bin), self->picker);
  g_signal_connect_object (self->date, "changed", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->picker, "picked", G_CALLBACK (on_picked), self, G_CONNECT_SWAPPED);
  cf_line_editor_set_session (CF_LINE_EDITOR (self->lines), session);
  cf_preview_set_session (CF_PREVIEW (self->preview), session);
}

static gboolean
cf_draft_page_grab_focus (GtkWidget *widget)
{
  CfDraftPage *self = CF_DRAFT_PAGE (widget);
  return gtk_widget_grab_focus (self->picker && gtk_widget_get_visible (self->picker_bin) ? self->picker : self->lines);
}

/* Whoever goes away from it finds it again. */
static void
cf_draft_page_unmap (GtkWidget *widget)
{
  cf_draft_page_keep (CF_DRAFT_PAGE (widget));
  GTK_WIDGET_CLASS (cf_draft_page_parent_class)->unmap (widget);
}

static void
cf_draft_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    cf_draft_page_set_session (CF_DRAFT_PAGE (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_draft_page_dispose (GObject *object)
{
  CfDraftPage *self = CF_DRAFT_PAGE (object);
  g_clear_handle_id (&self->autosave_id, g_source_remove);
  g_clear_handle_id (&self->draw_id, g_source_remove);
  g_cancellable_cancel (self->cancel);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_DRAFT_PAGE);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_draft_page_parent_class)->dispose (object);
}

static void
cf_draft_page_finalize (GObject *object)
{
  CfDraftPage *self = CF_DRAFT_PAGE (object);
  g_object_unref (self->cancel);
  cf_draft_clear (&self->draft);
  g_clear_pointer (&self->about, cf_draft_about_free);
  g_array_unref (self->terms_ids);
  g_array_unref (self->location_ids);
  g_free (self->title);
  G_OBJECT_CLASS (cf_draft_page_parent_class)->finalize (object);
}

static void
cf_draft_page_class_init (CfDraftPageClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_draft_page_dispose;
  object->finalize = cf_draft_page_finalize;
  object->set_property = cf_draft_page_set_property;
  widget->grab_focus = cf_draft_page_grab_focus;
  widget->unmap = cf_draft_page_unmap;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[TITLED] = g_signal_new ("titled", CF_TYPE_DRAFT_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (CF_TYPE_LINE_EDITOR);
  g_type_ensure (CF_TYPE_PREVIEW);
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-draft-page.ui");
  gtk_widget_class_bind_template_child (widget, CfDraftPage, box);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, warnings);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, heading);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, subtitle);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, state);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, picker_bin);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, issue);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, save);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, menu);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, po);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, reference);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, date_bin);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, terms);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, ship_to);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, lines);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, totals);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, note);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, problem);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, problem_box);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, flap);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, preview);
  gtk_widget_class_bind_template_child (widget, CfDraftPage, show_preview);
  gtk_widget_class_bind_template_callback (widget, on_edited);
  gtk_widget_class_bind_template_callback (widget, on_place_edited);
  gtk_widget_class_install_action (widget, "draft.save", NULL, on_action);
  gtk_widget_class_install_action (widget, "draft.issue", NULL, on_action);
  gtk_widget_class_install_action (widget, "draft.discard", NULL, on_action);
  gtk_widget_class_install_action (widget, "draft.customer", NULL, on_action);
  gtk_widget_class_install_action (widget, "draft.order", NULL, on_action);
  gtk_widget_class_install_action (widget, "draft.estimate", NULL, on_action);
}

static void
add_key (GtkShortcutController *keys, const char *trigger, const char *action)
{
  gtk_shortcut_controller_add_shortcut (keys, gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger), gtk_named_action_new (action)));
}

static void
cf_draft_page_init (CfDraftPage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  self->cancel = g_cancellable_new ();
  self->terms_ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  self->location_ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->setting = FALSE;
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);      /* before the entries: in the note Enter is a new line */
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Control>s", "draft.save");
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Control>Return|<Control>KP_Enter", "draft.issue");
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Control><Shift>o", "draft.order");
  add_key (GTK_SHORTCUT_CONTROLLER (keys), "<Control><Shift>e", "draft.estimate");
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->note)), "changed", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);
}
