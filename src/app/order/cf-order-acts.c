/* cf-order-acts.c: see cf-order-acts.h. */
#include "cf-order-acts.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-form.h"
#include "cf-payment-load.h"
#include "cf-window.h"
#include "shop/order.h"
#include "shop/records.h"
#include "shop/take-payment.h"
#include <glib/gi18n-lib.h>

#define AT(T, m) .offset = G_STRUCT_OFFSET (T, m)

typedef struct { CfId id, order_id, job_id, status_id; char *said; guint changes; } Work;

static void
work_free (gpointer p)
{
  g_free (((Work *) p)->said);
  g_free (p);
}

gboolean
cf_order_act_is_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer user)
{
  if (outcome == CF_OK || outcome == CF_ALREADY)
    return TRUE;
  if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (user), outcome, refusal, error);
  return FALSE;
}

static void
run (GtkWidget *parent, CfSession *session, const char *title, Work *work, CfActWork act, CfActDone done)
{
  cf_act_run (parent, &(CfActAsk) { .session = session, .title = title, .id = work->id, .work = act, .data = work, .data_free = work_free, .done = done, .user = G_OBJECT (parent) });
}

static void
on_said (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (cf_order_act_is_done (outcome, refusal, error, user))
    cf_window_toast (GTK_WIDGET (user), ((Work *) data)->said);
}

/* --- a job's step --- */

static CfOutcome
move_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Work *work = data;
  return cf_job_move (shop, who, work->job_id, work->status_id, error);
}

void
cf_order_move_job (GtkWidget *parent, CfSession *session, CfId job_id, CfId status_id, const char *said)
{
  Work *work = g_new0 (Work, 1);
  *work = (Work) { .id = cf_session_next_id (session), .job_id = job_id, .status_id = status_id, .said = g_strdup (said) };
  run (parent, session, said, work, move_work, on_said);
}

/* --- billing --- */

static CfOutcome
invoice_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_auto (CfInvoice) invoice = { 0 };
  CfOutcome outcome = cf_order_invoice (shop, who, work->id, work->order_id, &(CfBillPart) { work->job_id, 0 }, work->job_id ? 1 : 0, &invoice, error);
  g_free (work->said);
  work->said = g_strdup (invoice.number);
  return outcome;
}

static void
on_invoiced (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  const Work *work = data;
  char id[CF_ID_TEXT];
  if (!cf_order_act_is_done (outcome, refusal, error, user))
    return;
  g_autofree char *text = g_strdup_printf (_("Invoice %s issued"), work->said ? work->said : "");
  cf_window_openf (GTK_WIDGET (user), "invoice/%s", cf_id_text (work->id, id));
  cf_window_toast (GTK_WIDGET (user), text);
}

void
cf_order_make_invoice (GtkWidget *parent, CfSession *session, CfId order_id, CfId job_id)
{
  Work *work = g_new0 (Work, 1);
  *work = (Work) { .id = cf_session_next_id (session), .order_id = order_id, .job_id = job_id };
  run (parent, session, _("Invoice the Order"), work, invoice_work, on_invoiced);
}

/* --- cancelling, repeating --- */

static CfOutcome
cancel_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return cf_order_cancel (shop, who, ((Work *) data)->order_id, error);
}

void
cf_order_cancel_ask (GtkWidget *parent, CfSession *session, const CfOrder *order)
{
  g_autofree char *title = g_strdup_printf (_("Cancel Order %s"), order->number);
  Work *work = g_new0 (Work, 1);
  *work = (Work) { .id = order->id, .order_id = order->id, .said = g_strdup_printf (_("Order %s cancelled"), order->number) };
  run (parent, session, title, work, cancel_work, on_said);
}

static CfOutcome
repeat_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Work *work = data;
  g_auto (CfOrder) made = { 0 };
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (CfPriceChange));
  CfOutcome outcome = cf_order_again (shop, who, work->id, work->order_id, TRUE, &made, changes, error);
  g_free (work->said);
  work->said = g_strdup (made.number);
  work->changes = changes->len;
  return outcome;
}

static void
on_repeated (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  const Work *work = data;
  char id[CF_ID_TEXT];
  if (!cf_order_act_is_done (outcome, refusal, error, user))
    return;
  g_autofree char *text = work->changes ? g_strdup_printf (ngettext ("Order %s made; %u price is another than then", "Order %s made; %u prices are others than then", work->changes), work->said ? work->said : "", work->changes)
                                        : g_strdup_printf (_("Order %s made"), work->said ? work->said : "");
  cf_window_openf (GTK_WIDGET (user), "order/%s", cf_id_text (work->id, id));
  cf_window_toast (GTK_WIDGET (user), text);
}

void
cf_order_repeat (GtkWidget *parent, CfSession *session, CfId order_id)
{
  Work *work = g_new0 (Work, 1);
  *work = (Work) { .id = cf_session_next_id (session), .order_id = order_id };
  run (parent, session, _("Reorder"), work, repeat_work, on_repeated);
}

/* --- forms --- */

enum { CHOOSE_STAFF, N_CHOOSE };
static const CfFormField order_fields[] = {
  { "", N_("Due"), "due", CF_FORM_DATE, AT (CfOrder, due) },
  { NULL, N_("Rush"), "rush", CF_FORM_FLAG, AT (CfOrder, rush) },
  { NULL, N_("Assigned to"), "assignee_id", CF_FORM_CHOICE, AT (CfOrder, assignee_id), .choices = CHOOSE_STAFF },
  { NULL, N_("PO"), "po", CF_FORM_TEXT, AT (CfOrder, po) },
  { NULL, N_("Reference"), "reference", CF_FORM_TEXT, AT (CfOrder, reference) },
  { NULL, N_("Tags"), "tags", CF_FORM_TEXT, AT (CfOrder, tags), .hint = N_("Parted by commas.") },
  { N_("Money"), N_("Deposit asked for"), "deposit_minor", CF_FORM_MONEY, AT (CfOrder, deposit_minor) },
  { NULL, N_("Paid before production"), "production_rate", CF_FORM_PERCENT, AT (CfOrder, production_rate), .flag = G_STRUCT_OFFSET (CfOrder, has_rate), .hint = N_("In percent of the order; empty: the shop’s rule.") },
  { N_("Notes"), N_("For the customer"), "note", CF_FORM_LINES, AT (CfOrder, note) },
  { NULL, N_("For the shop"), "remark", CF_FORM_LINES, AT (CfOrder, remark) },
  { NULL, N_("Somebody has to look at it first"), "review", CF_FORM_FLAG, AT (CfOrder, review) },
};
static const CfFormField job_fields[] = {
  { "", N_("What it is"), "description", CF_FORM_TEXT, AT (CfJob, description) },
  { NULL, N_("Options"), "options", CF_FORM_LINES, AT (CfJob, options) },
  { NULL, N_("Quantity"), "quantity", CF_FORM_DECIMAL, AT (CfJob, quantity) },
  { NULL, N_("Price of one"), "unit_price", CF_FORM_DECIMAL, AT (CfJob, unit_price) },
  { NULL, N_("Discount"), "discount_rate", CF_FORM_PERCENT, AT (CfJob, discount_rate) },
  { NULL, N_("Only a charge: nothing is made"), "charge", CF_FORM_FLAG, AT (CfJob, charge) },
  { N_("Production"), N_("Due"), "due", CF_FORM_DATE, AT (CfJob, due), .hint = N_("Empty: with the order.") },
  { NULL, N_("Assigned to"), "assignee_id", CF_FORM_CHOICE, AT (CfJob, assignee_id), .choices = CHOOSE_STAFF },
  { NULL, N_("Note"), "note", CF_FORM_LINES, AT (CfJob, note) },
  { NULL, N_("Removed from the order"), "removed", CF_FORM_FLAG, AT (CfJob, removed) },
};
static const CfFormField note_fields[] = {
  { "", N_("Comment"), "text", CF_FORM_LINES, AT (CfWorkNote, text) },
  { NULL, N_("The customer sees it too"), "shown", CF_FORM_FLAG, AT (CfWorkNote, shown) },
};
enum { CHOOSE_TENDER };
static const CfFormField deposit_fields[] = {
  { "", N_("Amount"), "amount_minor", CF_FORM_MONEY, AT (CfPayment, amount_minor) },
  { NULL, N_("Tender"), "tender_id", CF_FORM_CHOICE, AT (CfPayment, tender_id), .choices = CHOOSE_TENDER },
  { NULL, N_("Reference"), "reference", CF_FORM_TEXT, AT (CfPayment, reference), .hint = N_("Of a check its number.") },
};

static CfOutcome save_order (CfShop *shop, CfWho *who, gconstpointer record, GError **error) { return cf_order_change (shop, who, record, error); }
static CfOutcome save_job (CfShop *shop, CfWho *who, gconstpointer record, GError **error) { return cf_job_save (shop, who, record, error); }
static CfOutcome save_note (CfShop *shop, CfWho *who, gconstpointer record, GError **error) { return cf_work_note (shop, who, record, error); }

static CfOutcome
save_deposit (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  const CfPayment *payment = record;
  g_auto (CfTaken) taken = { 0 };
  CfTenderAsk tender = { .id = payment->id, .tender_id = payment->tender_id, .tendered_minor = payment->amount_minor, .reference = payment->reference };
  return cf_take_payment (shop, who, &(CfTakePayment) { .customer_id = payment->customer_id, .kind = CF_PAYMENT_DEPOSIT, .tenders = &tender, .n_tenders = 1, .subject = payment->subject, .order_id = payment->order_id },
                          &taken, error);
}

typedef struct { GArray *list; GPtrArray *names; } Staff;

static gboolean
offer_staff (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfStaff *staff = record;
  Staff *into = user;
  char *name = g_strdup (staff->name);
  g_ptr_array_add (into->names, name);
  if (!staff->archived)
    cf_form_choice (into->list, staff->id, name);
  return TRUE;
}

static void
show_form (GtkWidget *parent, CfSession *session, const char *title, const CfRecord *type, gconstpointer record, const CfFormField *fields, guint n, CfFormSave save)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) staff = g_array_new (FALSE, FALSE, sizeof (CfFormChoice));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  cf_form_choice (staff, 0, _("Nobody"));
  if (!cf_record_each (cf_session_get_shop (session)->db, &CF_STAFF, offer_staff, &(Staff) { staff, names }, &error))
    g_debug ("choices of staff: %s", error->message);
  GArray *choices[N_CHOOSE] = { [CHOOSE_STAFF] = staff };
  cf_form_show (parent, &(CfFormAsk) { .session = session, .title = title, .type = type, .record = record, .fields = fields, .n_fields = n, .choices = choices, .save = save });
}

void
cf_order_edit (GtkWidget *parent, CfSession *session, const CfOrder *order)
{
  show_form (parent, session, _("Edit Order"), &CF_ORDER, order, order_fields, G_N_ELEMENTS (order_fields), save_order);
}

void
cf_order_edit_job (GtkWidget *parent, CfSession *session, const CfJob *job)
{
  CfJob begins = *job;
  if (!job->id) {
    begins.id = cf_session_next_id (session);
    begins.quantity = CF_DECIMAL_ONE;
  }
  show_form (parent, session, job->id ? _("Edit Job") : _("Add Job"), &CF_JOB, &begins, job_fields, job->id ? G_N_ELEMENTS (job_fields) : G_N_ELEMENTS (job_fields) - 1, save_job);
}

void
cf_order_add_note (GtkWidget *parent, CfSession *session, CfId order_id)
{
  CfWorkNote note = { .id = cf_session_next_id (session), .subject_id = order_id };
  show_form (parent, session, _("Comment"), &CF_WORK_NOTE, &note, note_fields, G_N_ELEMENTS (note_fields), save_note);
}

/* Not by card: the terminal takes a card in the payment sheet. */
void
cf_order_take_deposit (GtkWidget *parent, CfSession *session, const CfOrder *order, CfMoney suggested)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (CfFormChoice)), tenders = cf_payment_tenders (cf_session_get_shop (session)->db, &error);
  CfPayment payment = { .id = cf_session_next_id (session), .customer_id = order->customer_id, .order_id = order->id, .subject = order->number, .amount_minor = suggested };
  for (guint i = 0; tenders && i < tenders->len; i++) {
    const CfTender *tender = &g_array_index (tenders, CfTender, i);
    if (tender->kind == CF_TENDER_CARD)
      continue;
    payment.tender_id = payment.tender_id ? payment.tender_id : tender->id;
    cf_form_choice (list, tender->id, tender->name);
  }
  GArray *choices[] = { [CHOOSE_TENDER] = list };
  cf_form_show (parent, &(CfFormAsk) { .session = session, .title = _("Take Deposit"), .type = &CF_PAYMENT, .record = &payment, .fields = deposit_fields, .n_fields = G_N_ELEMENTS (deposit_fields), .choices = choices,
                                       .save = save_deposit });
}
