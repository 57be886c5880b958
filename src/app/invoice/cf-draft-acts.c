/* cf-draft-acts.c: what becomes of a draft: kept while it is typed, saved, issued, discarded. Saving and issuing take it out of scratch in the same breath. */
#include "cf-draft-page-private.h"
#include "cf-act-run.h"
#include "cf-date-entry.h"
#include "cf-draft-scratch.h"
#include "cf-line-editor.h"
#include "cf-payment-sheet.h"
#include "cf-window.h"
#include "shop/records.h"
#include "store/scratch.h"
#include <glib/gi18n-lib.h>

/* --- kept while it is typed --- */

typedef struct { char *name, *body; } Note;

static void
note_free (gpointer p)
{
  Note *note = p;
  g_free (note->name);
  g_free (note->body);
  g_free (note);
}

static gpointer
keep_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Note *note = data;
  gboolean ok = note->body ? cf_scratch_save (shop->db, note->name, note->body, cf_clock_now (shop->clock), error) : cf_scratch_remove (shop->db, note->name, error);
  return GINT_TO_POINTER (ok);
}

static void
on_kept (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (CfDraftPage) self = user;
  g_autoptr (GError) error = NULL;
  cf_session_finish (result, &error);
  if (gtk_widget_in_destruction (GTK_WIDGET (self)) || !self->session)
    return;
  if (error) {
    g_autofree char *text = g_strdup_printf (_("What is typed is not kept: %s"), error->message);
    cf_draft_page_state (self, text);
  } else if (self->kept_edits == self->edits && !self->saved)
    cf_draft_page_state (self, _("Draft, kept on this register only"));
}

static void
keep (CfDraftPage *self, CfId id, char *body)
{
  Note *note = g_new0 (Note, 1);
  *note = (Note) { cf_draft_scratch_name (id), body };
  cf_session_write (self->session, keep_work, note, note_free, NULL, on_kept, g_object_ref (self));
}

void
cf_draft_page_keep (CfDraftPage *self)
{
  g_auto (CfDraft) draft = { 0 };
  g_clear_handle_id (&self->autosave_id, g_source_remove);
  if (!self->session || !self->draft.id || self->acting || self->kept_edits == self->edits)
    return;
  cf_draft_page_read (self, &draft);
  self->kept_edits = self->edits;
  keep (self, draft.id, cf_draft_scratch_pack (&draft));
}

/* --- saved --- */

typedef struct { CfDraft draft; CfId invoice_id; guint edits; CfInvoice invoice; } Work;

static void
work_free (gpointer p)
{
  Work *work = p;
  cf_draft_clear (&work->draft);
  cf_invoice_clear (&work->invoice);
  g_free (work);
}

static Work *
work_new (CfDraftPage *self)
{
  Work *work = g_new0 (Work, 1);
  cf_draft_page_keep (self);                                            /* there may be a question for a PIN before it is done */
  self->acting = TRUE;
  cf_draft_page_read (self, &work->draft);
  work->edits = self->edits;
  return work;
}

static void
end_act (CfDraftPage *self)
{
  self->acting = FALSE;
  if (self->kept_edits != self->edits)
    cf_draft_page_keep_soon (self);
}

/* Saves it, issues it where @invoice_id says as what, and takes it out of scratch: all or nothing. */
static CfOutcome
once (CfShop *shop, CfWho *who, Work *work, GError **error)
{
  g_autofree char *name = cf_draft_scratch_name (work->draft.id);
  CfOutcome outcome;
  cf_invoice_clear (&work->invoice);
  if (!cf_batch_begin (shop, error))
    return CF_FAILED;
  outcome = cf_save_draft (shop, who, &work->draft, error);
  if ((outcome == CF_OK || outcome == CF_ALREADY) && work->invoice_id)
    outcome = cf_issue_invoice (shop, who, work->invoice_id, work->draft.id, TRUE, &work->invoice, error);
  if ((outcome == CF_OK || outcome == CF_ALREADY) && !cf_scratch_remove (shop->db, name, error))
    outcome = CF_FAILED;
  if (outcome != CF_OK && outcome != CF_ALREADY)
    cf_batch_abort (shop);
  else if (!cf_batch_end (shop, error))
    outcome = CF_FAILED;
  return outcome;
}

static CfOutcome
draft_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return once (shop, who, data, error);
}

void
cf_draft_page_refuse (CfDraftPage *self, CfOutcome outcome, const CfRefusal *refusal, const GError *error)
{
  g_autofree char *sentence = outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON ? NULL : cf_act_sentence (outcome, refusal, error);
  if (refusal && sentence && cf_line_editor_show_error (CF_LINE_EDITOR (self->lines), refusal, sentence)) {
    g_autofree char *where = refusal->text && *refusal->text ? g_strdup_printf ("%s: %s", refusal->text, sentence) : g_strdup (sentence);
    cf_draft_page_problem (self, where);
  } else
    cf_draft_page_problem (self, sentence);
}

static void
on_saved (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfDraftPage *self = user;
  Work *work = data;
  if (work->draft.id != self->draft.id)
    return;                                                             /* the page went on to another one */
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    end_act (self);
    cf_draft_page_refuse (self, outcome, refusal, error);
    return;
  }
  self->saved = TRUE;
  self->kept_edits = work->edits;
  end_act (self);
  if (work->edits == self->edits)
    cf_draft_page_state (self, _("Draft, saved"));
  cf_window_toast (GTK_WIDGET (self), _("Draft saved"));
}

gboolean
cf_draft_page_check (CfDraftPage *self)
{
  if (!self->draft.customer_id) {
    cf_draft_page_problem (self, _("Choose the customer first."));
    gtk_widget_grab_focus (self->picker);
    return FALSE;
  }
  CfDate date;
  if (!cf_date_entry_get (CF_DATE_ENTRY (self->date), &date)) {         /* else it would be issued under another one */
    cf_draft_page_problem (self, _("This is not a date."));
    gtk_widget_grab_focus (self->date);
    return FALSE;
  }
  if (!cf_line_editor_check (CF_LINE_EDITOR (self->lines))) {
    cf_draft_page_problem (self, _("One of the lines has something that is not a number. Correct it first."));
    return FALSE;
  }
  return TRUE;
}

void
cf_draft_page_save (CfDraftPage *self)
{
  if (!cf_draft_page_check (self))
    return;
  Work *work = work_new (self);
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = _("Save the draft"), .id = self->draft.id, .work = draft_work, .data = work, .data_free = work_free, .done = on_saved,
                                               .user = G_OBJECT (self) });
}

/* --- issued --- */

static void
on_issued (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfDraftPage *self = user;
  Work *work = data;
  char id[CF_ID_TEXT];
  gtk_widget_set_sensitive (self->issue, TRUE);
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    if (work->draft.id == self->draft.id) {
      end_act (self);
      cf_draft_page_refuse (self, outcome, refusal, error);
    }
    return;
  }
  gboolean counter = self->counter;
  if (work->draft.id == self->draft.id) {                               /* nothing is left to keep */
    self->kept_edits = self->edits;
    self->saved = TRUE;
    end_act (self);
  }
  g_autofree char *total = cf_session_money (self->session, work->invoice.total_minor);
  g_autofree char *text = g_strdup_printf (work->draft.kind == CF_DRAFT_CREDIT_MEMO ? _("Credit memo %s issued: %s") : _("Invoice %s issued: %s"), work->invoice.number, total);
  CfId invoice_id = work->invoice.id;
  CfSession *session = self->session;
  if (work->draft.id == self->draft.id)
    self->draft.id = 0;                                                 /* it is not gone back to: it is the invoice now */
  cf_window_openf (GTK_WIDGET (self), "invoice/%s", cf_id_text (invoice_id, id));
  cf_window_toast (GTK_WIDGET (self), text);
  if (counter && work->draft.kind == CF_DRAFT_INVOICE && work->invoice.total_minor > 0)
    cf_payment_sheet_show_sale (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), session, invoice_id, NULL, NULL);
}

void
cf_draft_page_issue (CfDraftPage *self)
{
  if (!cf_draft_page_check (self))
    return;
  Work *work = work_new (self);
  work->invoice_id = self->issue_id;
  gtk_widget_set_sensitive (self->issue, FALSE);                        /* one press is one intent */
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = work->draft.kind == CF_DRAFT_CREDIT_MEMO ? _("Issue the credit memo") : _("Issue the invoice"), .id = self->issue_id,
                                               .work = draft_work, .data = work, .data_free = work_free, .done = on_issued, .user = G_OBJECT (self) });
}

/* --- discarded --- */

typedef struct { CfDraft draft; gboolean saved; } Discarded;

static void
discarded_free (gpointer p)
{
  Discarded *discarded = p;
  cf_draft_clear (&discarded->draft);
  g_free (discarded);
}

/* What was discarded stays so; what was in it is typed again, as it were. */
static void
on_undo (GObject *user, gpointer data)
{
  CfDraftPage *self = CF_DRAFT_PAGE (user);
  Discarded *discarded = data;
  char id[CF_ID_TEXT];
  if (!self->session)
    return;
  if (discarded->saved)
    discarded->draft.id = cf_session_next_id (self->session);
  discarded->draft.discarded = 0;
  cf_draft_page_load (self, &discarded->draft, FALSE);
  self->edits++;
  cf_draft_page_keep (self);
  cf_window_openf (GTK_WIDGET (self), "draft/%s", cf_id_text (discarded->draft.id, id));
}

/* @draft is copied. */
static void
gone (CfDraftPage *self, const CfDraft *draft)
{
  Discarded *discarded = g_new0 (Discarded, 1);
  cf_record_copy (&CF_DRAFT, draft, &discarded->draft);
  discarded->saved = self->saved;
  self->kept_edits = self->edits;
  self->draft.id = 0;                                                   /* it is not to be found on this page again */
  cf_window_open (GTK_WIDGET (self), "invoices");
  cf_window_toast_undo (GTK_WIDGET (self), _("Draft discarded"), _("Undo"), on_undo, G_OBJECT (self), discarded, discarded_free);
}

static void
on_discarded (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfDraftPage *self = user;
  if (((Work *) data)->draft.id != self->draft.id)
    return;                                                             /* the page went on to another one */
  self->kept_edits = outcome == CF_OK || outcome == CF_ALREADY ? self->edits : self->kept_edits;
  end_act (self);
  if (outcome != CF_OK && outcome != CF_ALREADY)
    cf_draft_page_refuse (self, outcome, refusal, error);
  else
    gone (self, &((Work *) data)->draft);
}

void
cf_draft_page_discard (CfDraftPage *self)
{
  g_clear_handle_id (&self->autosave_id, g_source_remove);
  if (!self->saved) {
    g_auto (CfDraft) draft = { 0 };
    cf_draft_page_read (self, &draft);
    keep (self, self->draft.id, NULL);
    gone (self, &draft);
    return;
  }
  Work *work = work_new (self);
  work->draft.discarded = 1;
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = _("Discard the draft"), .id = self->draft.id, .work = draft_work, .data = work, .data_free = work_free, .done = on_discarded,
                                               .user = G_OBJECT (self) });
}
