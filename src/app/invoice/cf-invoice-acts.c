/* cf-invoice-acts.c: what can be done to an issued document. What is issued never changes: each of these writes another fact. What is pressed is about the document that is shown, which is self->data and not
 * yet the one that is being read; what was asked in a dialog is about the one it was asked over. */
#include "cf-invoice-page-private.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-compose.h"
#include "cf-draft-scratch.h"
#include "cf-invoice-dialogs.h"
#include "cf-file-out.h"
#include "cf-print.h"
#include "cf-preview.h"
#include "cf-window.h"
#include "cf-words.h"
#include "desk/document-pdf.h"
#include "shop/apply-credit.h"
#include "shop/correct-invoice.h"
#include "shop/link.h"
#include "store/scratch.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* --- one act on this document --- */

typedef struct {
  CfId id, invoice_id, credit_id, debit_id;
  CfMoney amount_minor;
  CfWriteOffKind kind;
  CfDate date;
  char *done;                                                           /* what the toast says */
} Work;

static void
work_free (gpointer p)
{
  Work *work = p;
  g_free (work->done);
  g_free (work);
}

static Work *
work_new (CfInvoicePage *self, const char *done)
{
  Work *work = g_new0 (Work, 1);
  *work = (Work) { .id = cf_session_next_id (self->session), .invoice_id = self->data->invoice.id, .date = cf_session_today (self->session), .done = g_strdup (done) };
  return work;
}

static void
on_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfInvoicePage *self = user;
  Work *work = data;
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (GTK_WIDGET (self), work->done);
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (self), outcome, refusal, error);
}

/* Takes @work. */
static void
run (CfInvoicePage *self, const char *title, CfActWork what, Work *work)
{
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = title, .id = work->id, .work = what, .data = work, .data_free = work_free, .done = on_done, .user = G_OBJECT (self) });
}

/* Another program may have opened another document while a dialog stood over this one. */
static gboolean
shows (CfInvoicePage *self, CfId invoice_id)
{
  return self->data && self->data->invoice.id == invoice_id;
}

static char *
titled (CfInvoicePage *self)
{
  return g_strdup_printf ("%s %s", cf_words_invoice (self->data->invoice.kind), self->data->invoice.number);
}

/* --- void (D6, S0-21) --- */

static CfOutcome
void_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_auto (CfInvoiceVoid) done = { 0 };
  return cf_void_invoice (shop, who, work->id, work->invoice_id, work->date, &done, error);
}

static void
on_credit_instead (const char *yes, gpointer user)
{
  g_autoptr (CfInvoicePage) self = user;
  if (yes)
    gtk_widget_activate_action (GTK_WIDGET (self), "invoice.credit", NULL);
}

static void
void_it (CfInvoicePage *self)
{
  g_autofree char *name = titled (self), *title = g_strdup_printf (_("Void %s"), name), *done = g_strdup_printf (_("%s is void"), name);
  if (self->data->others->len == 0) {
    run (self, title, void_work, work_new (self, done));
    return;
  }
  g_autofree char *question = g_strdup_printf (_("%s Cannot Be Voided"), name);
  cf_ask_confirm (GTK_WIDGET (self), question,
                  cf_invoice_data_is_credit (self->data) ? _("Some of this credit is used. Take it off first: Payments and credits, Take Off. Then it can be voided.")
                    : _("Something was paid or credited on it. Either take that off first (Payments and credits, Take Off), and it can be voided. Or make a credit memo: what was paid is then the "
                        "customer's credit, to be kept for later or given back by a refund."),
                  cf_invoice_data_is_credit (self->data) ? _("_Look at It") : _("Credit _Memo"), FALSE, cf_invoice_data_is_credit (self->data) ? NULL : on_credit_instead,
                  cf_invoice_data_is_credit (self->data) ? NULL : g_object_ref (self));
}

/* --- write off (T15) --- */

static CfOutcome
write_off_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_auto (CfWriteOff) done = { 0 };
  return cf_write_off (shop, who, work->id, work->invoice_id, work->kind, work->amount_minor, work->date, &done, error);
}

static void
on_write_off (CfId invoice_id, CfMoney amount, guint kind, gpointer user)
{
  CfInvoicePage *self = user;
  if (!shows (self, invoice_id))
    return;
  g_autofree char *name = titled (self), *text = cf_session_money (self->session, amount), *title = g_strdup_printf (_("Write off %s of %s"), text, name), *done = g_strdup_printf (_("%s written off"), text);
  Work *work = work_new (self, done);
  work->amount_minor = amount;
  work->kind = kind == 0 ? CF_WRITE_OFF_BAD_DEBT : CF_WRITE_OFF_SMALL;
  run (self, title, write_off_work, work);
}

/* --- credit put on it, and taken off (T15) --- */

static CfOutcome
apply_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_auto (CfAllocation) done = { 0 };
  CfSettleChoice choice = { work->debit_id, work->amount_minor };
  return cf_apply_credit (shop, who, work->id, work->credit_id, work->amount_minor, CF_SETTLE_TYPED, &choice, 1, work->date, &done, error);
}

static void
on_apply (CfId invoice_id, CfId other_id, CfMoney amount, gpointer user)
{
  CfInvoicePage *self = user;
  if (!shows (self, invoice_id))
    return;
  g_autofree char *name = titled (self), *text = cf_session_money (self->session, amount), *title = g_strdup_printf (_("Put %s on %s"), text, name), *done = g_strdup_printf (_("%s applied"), text);
  gboolean credit = cf_invoice_data_is_credit (self->data);
  Work *work = work_new (self, done);
  work->amount_minor = amount;
  work->credit_id = credit ? invoice_id : other_id;
  work->debit_id = credit ? other_id : invoice_id;
  run (self, title, apply_work, work);
}

static CfOutcome
take_off_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_auto (CfAllocation) done = { 0 };
  return cf_unapply (shop, who, work->id, work->credit_id, work->debit_id, 0, work->date, &done, error);
}

static CfOutcome
take_back_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_auto (CfAllocation) done = { 0 };
  return cf_void_write_off (shop, who, work->id, work->credit_id, work->date, &done, error);
}

void
cf_invoice_page_take_off (CfInvoicePage *self, CfId credit_id, CfId debit_id, const char *what)
{
  g_autofree char *name = titled (self), *title = g_strdup_printf (_("Take %s off %s"), what, name), *done = g_strdup_printf (_("%s taken off"), what);
  Work *work = work_new (self, done);
  work->credit_id = credit_id;
  work->debit_id = debit_id;
  run (self, title, debit_id ? take_off_work : take_back_work, work);
}

/* --- groups (D8) --- */

typedef struct { CfId id; CfId *ids; guint n; CfInvoiceGroup group; } GroupWork;

static void
group_work_free (gpointer p)
{
  GroupWork *work = p;
  cf_invoice_group_clear (&work->group);
  g_free (work->ids);
  g_free (work);
}

static CfOutcome
group_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  GroupWork *work = data;
  cf_invoice_group_clear (&work->group);
  return cf_group_invoices (shop, who, work->id, work->ids, work->n, &work->group, error);
}

static void
on_grouped (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  CfInvoicePage *self = user;
  GroupWork *work = data;
  char id[CF_ID_TEXT];
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_openf (GTK_WIDGET (self), "group/%s", cf_id_text (work->id, id));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (self), outcome, refusal, error);
}

static void
on_group (CfId invoice_id, const CfId *ids, guint n, gpointer user)
{
  CfInvoicePage *self = user;
  GroupWork *work = g_new0 (GroupWork, 1);
  *work = (GroupWork) { .id = cf_session_next_id (self->session), .ids = g_new (CfId, n + 1), .n = n + 1 };
  work->ids[0] = invoice_id;
  memcpy (work->ids + 1, ids, n * sizeof *ids);
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = _("Group the invoices"), .id = work->id, .work = group_work, .data = work, .data_free = group_work_free, .done = on_grouped,
                                               .user = G_OBJECT (self) });
}

/* --- drafts made of it --- */

typedef struct { CfId invoice_id, draft_id; gboolean credit; CfWho who; CfOutcome outcome; } Copy;

static gpointer
copy_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Copy *copy = data;
  g_auto (CfDraft) draft = { 0 };
  copy->outcome = copy->credit ? cf_invoice_draft_credit (shop, copy->invoice_id, &draft, error) : cf_invoice_draft_copy (shop, &copy->who, copy->invoice_id, &draft, error);
  if (copy->outcome)
    return NULL;
  g_autofree char *name = cf_draft_scratch_name (copy->draft_id), *body = cf_draft_scratch_pack (&draft);
  return GINT_TO_POINTER (cf_scratch_save (shop->db, name, body, cf_clock_now (shop->clock), error));
}

typedef struct { CfInvoicePage *self; Copy *copy; } CopyAnswer;

static void
on_copied (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autofree CopyAnswer *answer = user;
  g_autoptr (CfInvoicePage) self = answer->self;
  g_autoptr (GError) error = NULL;
  char id[CF_ID_TEXT];
  cf_session_finish (result, &error);
  if (!gtk_widget_in_destruction (GTK_WIDGET (self))) {
    if (error)
      cf_act_show (GTK_WIDGET (self), CF_FAILED, NULL, error);
    else if (answer->copy->outcome == CF_NO_LINES)
      cf_ask_tell (GTK_WIDGET (self), _("Nothing Is Left to Take Back"), _("Credit memos have taken back all of it already."));
    else
      cf_window_openf (GTK_WIDGET (self), "draft/%s", cf_id_text (answer->copy->draft_id, id));
  }
  cf_who_clear (&answer->copy->who);
  g_free (answer->copy);
}

static void
copy_it (CfInvoicePage *self, gboolean credit)
{
  Copy *copy = g_new0 (Copy, 1);
  CopyAnswer *answer = g_new0 (CopyAnswer, 1);
  *copy = (Copy) { self->data->invoice.id, cf_session_next_id (self->session), credit };
  *answer = (CopyAnswer) { g_object_ref (self), copy };
  cf_session_who (self->session, &copy->who);
  cf_session_write (self->session, copy_work, copy, NULL, NULL, on_copied, answer);
}

/* --- the paper --- */

static void
put_out (CfInvoicePage *self, gboolean print)
{
  GBytes *pdf = cf_preview_get_pdf (CF_PREVIEW (self->preview));
  g_autofree char *name = titled (self), *file = g_strconcat (name, ".pdf", NULL);
  if (!pdf)
    cf_window_toast (GTK_WIDGET (self), _("The paper is still being drawn. Try again in a moment."));
  else if (print)
    cf_print (GTK_WIDGET (self), CF_PRINT_DOCUMENT, name, pdf);
  else
    cf_file_out_bytes (GTK_WIDGET (self), self->session, _("Save PDF"), file, pdf);
}

/* --- the customer's link --- */

typedef struct { CfId invoice_id; CfWho who; } Link;

static void
link_free (gpointer data)
{
  Link *link = data;
  cf_who_clear (&link->who);
  g_free (link);
}

/* The page is kept first, so that the customer sees what stands on it now (D27). NULL without an error: the shop has no address for links. */
static gpointer
link_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Link *link = data;
  g_autoptr (GError) failed = NULL;
  g_autofree char *address = cf_link_address (shop, link->invoice_id, &failed);
  g_autoptr (GBytes) page = address ? cf_invoice_first (shop, &link->who, link->invoice_id, &failed) : NULL;
  if (failed)
    g_propagate_error (error, g_steal_pointer (&failed));
  return page ? g_steal_pointer (&address) : NULL;
}

static void
on_link (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (CfInvoicePage) self = user;
  g_autoptr (GError) error = NULL;
  g_autofree char *address = cf_session_finish (result, &error);
  if (gtk_widget_in_destruction (GTK_WIDGET (self)))
    return;
  if (error)
    cf_act_show (GTK_WIDGET (self), CF_FAILED, NULL, error);
  else if (!address)
    cf_ask_tell (GTK_WIDGET (self), _("There Is No Portal Yet"), _("Links begin with the address that the settings have under “Address that pay links begin with”. It is empty."));
  else {
    gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), address);
    cf_window_toast (GTK_WIDGET (self), _("The customer’s link is copied. It works once the portal has this invoice."));
  }
}

static void
copy_link (CfInvoicePage *self)
{
  Link *link = g_new0 (Link, 1);
  link->invoice_id = self->data->invoice.id;
  cf_session_who (self->session, &link->who);
  cf_session_write (self->session, link_work, link, link_free, g_free, on_link, g_object_ref (self));
}

/* --- actions --- */

static void
on_action (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfInvoicePage *self = CF_INVOICE_PAGE (widget);
  char id[CF_ID_TEXT];
  if (!self->data)
    return;
  const char *what = name + strlen ("invoice.");
  if (strcmp (what, "pay") == 0)
    cf_window_openf (widget, "payment/new?invoice=%s", cf_id_text (self->data->invoice.id, id));
  else if (strcmp (what, "void") == 0)
    void_it (self);
  else if (strcmp (what, "write-off") == 0)
    cf_ask_write_off (widget, self->session, self->data, on_write_off, G_OBJECT (self));
  else if (strcmp (what, "apply") == 0)
    cf_ask_credit (widget, self->session, self->data, on_apply, G_OBJECT (self));
  else if (strcmp (what, "group") == 0)
    cf_ask_group (widget, self->session, self->data, on_group, G_OBJECT (self));
  else if (strcmp (what, "credit") == 0 || strcmp (what, "copy") == 0)
    copy_it (self, strcmp (what, "credit") == 0);
  else if (strcmp (what, "link") == 0)
    copy_link (self);
  else if (strcmp (what, "send") == 0) {
    g_autofree char *title = titled (self);
    cf_compose_show (widget, self->session, CF_ABOUT_INVOICE, self->data->invoice.id, title);
  }
  else if (strcmp (what, "customer") == 0)
    cf_window_openf (widget, "customer/%s", cf_id_text (self->data->customer.id, id));
  else if (strcmp (what, "open-group") == 0)
    cf_window_openf (widget, "group/%s", cf_id_text (self->data->group.id, id));
  else
    put_out (self, strcmp (what, "print") == 0);
}

void
cf_invoice_page_enable_acts (CfInvoicePage *self)
{
  const CfInvoiceData *data = self->data;
  gboolean is_void = !data || data->voided.id != 0, credit = data && cf_invoice_data_is_credit (data), open = data && data->open_minor > 0;
  const struct { const char *name; gboolean can; } acts[] = {
    { "invoice.pay", open }, { "invoice.void", !is_void }, { "invoice.write-off", open }, { "invoice.apply", !is_void && (credit ? data->open_minor < 0 : open && data->credit_minor > 0) },
    { "invoice.credit", !is_void && !credit }, { "invoice.group", open && !data->group.id && !credit }, { "invoice.copy", data != NULL }, { "invoice.print", data != NULL }, { "invoice.save", data != NULL }, { "invoice.link", data != NULL }, { "invoice.send", !is_void },
    { "invoice.customer", data != NULL }, { "invoice.open-group", data && data->group.id },
  };
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), acts[i].name, acts[i].can);
}

void
cf_invoice_page_install_acts (GtkWidgetClass *klass)
{
  static const char *const names[] = { "invoice.pay", "invoice.void", "invoice.write-off", "invoice.apply", "invoice.credit", "invoice.group", "invoice.copy", "invoice.print", "invoice.save", "invoice.link", "invoice.send",
                                       "invoice.customer", "invoice.open-group" };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    gtk_widget_class_install_action (klass, names[i], NULL, on_action);
}
