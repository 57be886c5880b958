/* cf-draft-page-private.h: the draft page's parts: cf-draft-page.c shows and reads what is typed, cf-draft-acts.c saves, issues and discards it, cf-draft-totals.c computes what it comes to. */
#pragma once
#include "cf-draft-page.h"
#include "cf-draft-about.h"
#include "shop/issue-invoice.h"

struct _CfDraftPage {
  GtkWidget     parent;
  GtkWidget    *box, *warnings, *heading, *subtitle, *state, *picker_bin, *picker, *issue, *save, *menu, *po, *reference, *date_bin, *date, *terms, *ship_to, *lines, *totals, *note, *problem, *problem_box, *flap, *preview,
               *show_preview;
  CfSession    *session;
  GCancellable *cancel;                                                 /* of what is read for this draft */
  CfDraft       draft;                                                  /* what has no field of its own: id, kind, customer, subject; the rest is as it was opened */
  CfDraftAbout *about;                                                  /* NULL: not read yet */
  GArray       *terms_ids, *location_ids;                               /* CfId: beside the names in the drop-downs */
  char         *title;
  CfId          issue_id;                                               /* the intent of the button */
  gboolean      counter, saved, setting;
  guint         edits, kept_edits, autosave_id, draw_id;                /* edits: grows with each; kept_edits: what is safe */
  guint         computed_edits, asked_edits;                            /* what the totals shown, and those asked for, are of */
  guint         told_edits;                                             /* what the problem that is shown is about: it stays until something is changed */
  gboolean      computing, acting;                                      /* acting: saving or issuing is on its way, which empties scratch */
};

/* What is typed, as a draft of its own; to be cleared. */
void cf_draft_page_read  (CfDraftPage *self, CfDraft *ret);
/* Forgets what was open and shows @draft, which is copied. */
void cf_draft_page_load  (CfDraftPage *self, const CfDraft *draft, gboolean saved);
void cf_draft_page_state (CfDraftPage *self, const char *text);
/* A sentence above the lines; NULL: none. */
void cf_draft_page_problem (CfDraftPage *self, const char *sentence);

/* cf-draft-order.c: makes an order, or an estimate, of what is typed; the draft is gone afterwards. */
void cf_draft_page_make_order (CfDraftPage *self, gboolean estimate);

/* cf-draft-totals.c */
void cf_draft_page_compute (CfDraftPage *self);

/* cf-draft-acts.c */
void cf_draft_page_keep    (CfDraftPage *self);              /* into scratch, now, if there is something to keep */
void cf_draft_page_keep_soon (CfDraftPage *self);            /* within a second */
void cf_draft_page_save    (CfDraftPage *self);
void cf_draft_page_issue   (CfDraftPage *self);
void cf_draft_page_discard (CfDraftPage *self);
/* Is anything in the way before an act is even tried? Says what. */
gboolean cf_draft_page_check (CfDraftPage *self);
/* The refusal at the line and field, or as a sentence above them. */
void cf_draft_page_refuse  (CfDraftPage *self, CfOutcome outcome, const CfRefusal *refusal, const GError *error);
