/* cf-draft-totals.c: what the draft comes to, by the one totals function (law 2), in a worker. One computation is on its way at most; what is typed meanwhile is computed after it. */
#include "cf-draft-page-private.h"
#include "cf-customer-screen.h"
#include "cf-line-editor.h"
#include "base/decimal.h"
#include <glib/gi18n-lib.h>

typedef struct { CfDraft draft; CfWho who; } Ask;
typedef struct { CfOutcome outcome; CfInvoice invoice; CfInvoiceParty party; CfRefusal refusal; } Answer;

static void
ask_free (gpointer p)
{
  Ask *ask = p;
  cf_draft_clear (&ask->draft);
  cf_who_clear (&ask->who);
  g_free (ask);
}

static void
answer_free (gpointer p)
{
  Answer *answer = p;
  cf_invoice_clear (&answer->invoice);
  cf_invoice_party_clear (&answer->party);
  cf_refusal_clear (&answer->refusal);
  g_free (answer);
}

static gpointer
compute_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Ask *ask = data;
  Answer *answer = g_new0 (Answer, 1);
  answer->outcome = cf_draft_totals (shop, &ask->who, &ask->draft, &answer->invoice, &answer->party, error);
  answer->refusal = ask->who.refusal;
  ask->who.refusal = (CfRefusal) { 0 };
  if (answer->outcome != CF_FAILED)
    return answer;
  answer_free (answer);
  return NULL;
}

/* --- showing --- */

static void
add_total (CfDraftPage *self, int row, const char *label, const char *amount, const char *style)
{
  GtkWidget *left = gtk_label_new (label), *right = gtk_label_new (amount);
  gtk_label_set_xalign (GTK_LABEL (left), 1);
  gtk_label_set_xalign (GTK_LABEL (right), 1);
  gtk_widget_set_hexpand (left, TRUE);
  gtk_widget_add_css_class (right, "numeric");
  gtk_widget_add_css_class (left, style);
  gtk_widget_add_css_class (right, style);
  gtk_grid_attach (GTK_GRID (self->totals), left, 0, row, 1, 1);
  gtk_grid_attach (GTK_GRID (self->totals), right, 1, row, 1, 1);
}

static void
add_tax (CfDraftPage *self, int row, const CfInvoiceTax *tax)
{
  char rate[32];
  cf_decimal_percent (rate, sizeof rate, tax->rate, cf_session_get_formats (self->session)->decimal);
  g_autofree char *label = tax->exempt_minor ? g_strdup_printf (_("%s %s %%, exempt"), tax->name, rate) : tax->inclusive ? g_strdup_printf (_("%s %s %%, included"), tax->name, rate)
                                                                                                                        : g_strdup_printf (_("%s %s %%"), tax->name, rate);
  g_autofree char *amount = cf_session_money (self->session, tax->tax_minor);
  add_total (self, row, label, amount, "dim-label");
}

static void
show_totals (CfDraftPage *self, const CfInvoice *invoice)
{
  g_autofree char *subtotal = cf_session_money (self->session, invoice->subtotal_minor), *total = cf_session_money_symbol (self->session, invoice->total_minor);
  GtkWidget *child;
  int row = 0;
  while ((child = gtk_widget_get_first_child (self->totals)))
    gtk_grid_remove (GTK_GRID (self->totals), child);
  add_total (self, row++, _("Subtotal"), subtotal, "dim-label");
  for (guint i = 0; i < invoice->n_taxes; i++)
    add_tax (self, row++, &invoice->taxes[i]);
  add_total (self, row++, self->draft.kind == CF_DRAFT_CREDIT_MEMO ? C_("total", "Credit") : _("Total"), total, "title-3");
  if (invoice->due && self->draft.kind != CF_DRAFT_CREDIT_MEMO) {
    g_autofree char *due = cf_session_date (self->session, invoice->due);
    add_total (self, row, _("Due"), due, "dim-label");
  }
}

static void
show_answer (CfDraftPage *self, const Answer *answer)
{
  static const CfInvoice nothing = { 0 };
  gboolean ok = answer->outcome == CF_OK;
  cf_line_editor_show_amounts (CF_LINE_EDITOR (self->lines), ok ? &answer->invoice : NULL);
  show_totals (self, ok ? &answer->invoice : &nothing);
  if (self->draft.kind != CF_DRAFT_CREDIT_MEMO)
    cf_customer_screen_sale (GTK_WIDGET (self), self->session, ok ? &answer->invoice : &nothing);
  if (self->told_edits == self->edits && gtk_widget_get_visible (self->problem_box) && ok)
    return;
  cf_line_editor_clear_errors (CF_LINE_EDITOR (self->lines));
  if (ok || answer->outcome == CF_NO_LINES || !self->draft.customer_id)
    cf_draft_page_problem (self, NULL);
  else
    cf_draft_page_refuse (self, answer->outcome, &answer->refusal, NULL);
}

static void
on_computed (GObject *source, GAsyncResult *result, gpointer user)
{
  CfDraftPage *self = user;
  g_autoptr (GError) error = NULL;
  Answer *answer = cf_session_finish (result, &error);
  self->computing = FALSE;
  self->computed_edits = self->asked_edits;
  if (!answer)
    cf_draft_page_refuse (self, CF_FAILED, NULL, error);
  else {
    if (self->asked_edits == self->edits)                               /* else the lines are others by now */
      show_answer (self, answer);
    answer_free (answer);
  }
  if (self->asked_edits != self->edits)
    cf_draft_page_compute (self);
}

void
cf_draft_page_compute (CfDraftPage *self)
{
  if (self->computing)
    return;
  Ask *ask = g_new0 (Ask, 1);
  cf_draft_page_read (self, &ask->draft);
  cf_session_who (self->session, &ask->who);
  self->computing = TRUE;
  self->asked_edits = self->edits;
  cf_session_read (self->session, compute_work, ask, ask_free, answer_free, self->cancel, on_computed, self);
}

gboolean
cf_draft_page_is_settled (CfDraftPage *self)
{
  return !self->computing && self->computed_edits == self->edits;
}
