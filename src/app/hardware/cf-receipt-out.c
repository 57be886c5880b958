/* cf-receipt-out.c: see cf-receipt-out.h. A job is drawn by a thread of the session and sent by one of its own, since a printer may take half a minute; it holds all that it needs to be sent again. */
#include "cf-receipt-out.h"
#include "cf-local.h"
#include "cf-window.h"
#include "desk/practice.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

typedef enum { RECEIPT, TEST, PULSE, OTHER } What;

#define CF_TYPE_RECEIPT_JOB (cf_receipt_job_get_type ())
G_DECLARE_FINAL_TYPE (CfReceiptJob, cf_receipt_job, CF, RECEIPT_JOB, GObject)
struct _CfReceiptJob {
  GObject          parent_instance;
  GtkWidget       *parent, *window;                                     /* weak: where it was asked for; what stays when that goes */
  CfSession       *session;                                             /* weak */
  What             what;
  CfId             payment_id;
  gboolean         copy;
  CfReceiptDraw    draw;                                                /* OTHER */
  gpointer         data;
  GDestroyNotify   data_free;
  CfReceiptPrinter printer;
  GBytes          *bytes;                                               /* once drawn */
};
G_DEFINE_TYPE (CfReceiptJob, cf_receipt_job, G_TYPE_OBJECT)

static void
cf_receipt_job_finalize (GObject *object)
{
  CfReceiptJob *self = CF_RECEIPT_JOB (object);
  g_clear_weak_pointer (&self->parent);
  g_clear_weak_pointer (&self->window);
  g_clear_weak_pointer (&self->session);
  cf_receipt_printer_clear (&self->printer);
  if (self->data_free)
    self->data_free (self->data);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  G_OBJECT_CLASS (cf_receipt_job_parent_class)->finalize (object);
}

static void
cf_receipt_job_class_init (CfReceiptJobClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_receipt_job_finalize;
}

static void
cf_receipt_job_init (CfReceiptJob *self)
{
}

/* --- what is remembered --- */

gboolean
cf_receipt_printer_get (CfReceiptPrinter *ret)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  *ret = (CfReceiptPrinter) { 0 };
  if (!settings)
    return FALSE;
  *ret = (CfReceiptPrinter) { .address = g_settings_get_string (settings, "receipt-printer"), .profile = g_settings_get_string (settings, "receipt-profile"),
                              .code_page = g_settings_get_string (settings, "receipt-code-page"), .mm = (guint) g_settings_get_int (settings, "receipt-width"),
                              .drawer = g_settings_get_boolean (settings, "receipt-drawer") };
  return *ret->address != '\0';
}

void
cf_receipt_printer_set (const CfReceiptPrinter *printer)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  if (!settings)
    return;
  g_settings_set_string (settings, "receipt-printer", printer->address ? printer->address : "");
  g_settings_set_string (settings, "receipt-profile", printer->profile ? printer->profile : "");
  g_settings_set_string (settings, "receipt-code-page", printer->code_page ? printer->code_page : "");
  g_settings_set_int (settings, "receipt-width", (int) printer->mm);
  g_settings_set_boolean (settings, "receipt-drawer", printer->drawer);
}

gboolean
cf_receipt_printer_always (void)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  return settings && g_settings_get_boolean (settings, "receipt-always");
}

void
cf_receipt_printer_set_always (gboolean always)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  if (settings)
    g_settings_set_boolean (settings, "receipt-always", always);
}

/* --- a job --- */

static CfReceiptJob *
job_new (GtkWidget *parent, CfSession *session, What what, const CfReceiptPrinter *printer)
{
  CfReceiptJob *self = g_object_new (CF_TYPE_RECEIPT_JOB, NULL);
  GtkRoot *root = gtk_widget_get_root (parent);
  while (GTK_IS_WINDOW (root) && gtk_window_get_transient_for (GTK_WINDOW (root)))
    root = GTK_ROOT (gtk_window_get_transient_for (GTK_WINDOW (root)));
  g_set_weak_pointer (&self->parent, parent);
  g_set_weak_pointer (&self->window, root ? GTK_WIDGET (root) : NULL);
  g_set_weak_pointer (&self->session, session);
  self->what = what;
  cf_receipt_printer_copy (printer, &self->printer);
  return self;
}

static GtkWidget *
place_of (CfReceiptJob *self)
{
  return self->parent && gtk_widget_get_mapped (self->parent) ? self->parent : self->window;
}

static void start (CfReceiptJob *self);

static void
on_response (AdwMessageDialog *dialog, const char *response, CfReceiptJob *self)
{
  if (g_strcmp0 (response, "again") == 0)
    start (self);
}

/* What went wrong, what that means, and the job once more. */
static void
offer_again (CfReceiptJob *self, const GError *error)
{
  GtkWidget *place = place_of (self);
  if (!place)
    return;
  g_autofree char *body = self->what == RECEIPT ? g_strdup_printf (_("%s\n\nThe payment stands. The receipt can also be printed later, from the payment’s page."), error->message) : g_strdup (error->message);
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (place)), self->what == PULSE ? _("The Drawer Was Not Opened") : _("It Was Not Printed"), body);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"), "again", self->what == PULSE ? _("_Try Again") : _("_Print Again"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "again");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "close");
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_response), g_object_ref (self), (GClosureNotify) (void *) g_object_unref, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
send_in_thread (GTask *task, gpointer job, gpointer unused, GCancellable *cancel)
{
  CfReceiptJob *self = job;
  GError *error = NULL;
  gboolean ok = self->what == PULSE ? cf_receipt_pulse (&self->printer, &error) : cf_receipt_send (&self->printer, NULL, self->bytes, NULL, &error);
  if (ok)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_sent (GObject *job, GAsyncResult *result, gpointer unused)
{
  CfReceiptJob *self = CF_RECEIPT_JOB (job);
  g_autoptr (GError) error = NULL;
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    offer_again (self, error);
  else if (self->what != PULSE && self->window)
    cf_window_toast (self->window, self->what == TEST ? _("The test page was sent to the printer") : self->what == OTHER ? _("The report was printed") : self->copy ? _("A copy of the receipt was printed") : _("The receipt was printed"));
}

static void
send (CfReceiptJob *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, on_sent, NULL);
  g_task_run_in_thread (task, send_in_thread);
}

static gpointer
draw_in_thread (CfShop *shop, gpointer job, GCancellable *cancel, GError **error)
{
  CfReceiptJob *self = job;
  if (self->what == OTHER)
    return self->draw (shop, self->data, &self->printer, error);
  return self->what == TEST ? cf_receipt_test_page (shop, &self->printer, error) : cf_receipt_roll (shop, self->payment_id, self->copy, &self->printer, error);
}

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer job)
{
  g_autoptr (CfReceiptJob) self = job;
  g_autoptr (GError) error = NULL;
  self->bytes = cf_session_finish (result, &error);
  if (self->bytes)
    send (self);
  else
    offer_again (self, error);
}

static void
start (CfReceiptJob *self)
{
  if (self->what == PULSE || self->bytes)
    send (self);
  else if (self->session)
    cf_session_read (self->session, draw_in_thread, g_object_ref (self), g_object_unref, (GDestroyNotify) g_bytes_unref, NULL, on_drawn, g_object_ref (self));
}

/* --- what is done --- */

static void
out (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy, const CfReceiptPrinter *printer)
{
  g_autoptr (CfReceiptJob) job = job_new (parent, session, RECEIPT, printer);
  job->payment_id = payment_id;
  job->copy = copy;
  start (job);
}

gboolean
cf_receipt_out (GtkWidget *parent, CfSession *session, CfId payment_id, gboolean copy)
{
  g_auto (CfReceiptPrinter) printer = { 0 };
  gboolean there = cf_receipt_printer_get (&printer);
  if (there)
    out (parent, session, payment_id, copy, &printer);
  return there;
}

gboolean
cf_receipt_till_out (GtkWidget *parent, CfSession *session, CfReceiptDraw draw, gpointer data, GDestroyNotify data_free)
{
  g_auto (CfReceiptPrinter) printer = { 0 };
  gboolean there = cf_receipt_printer_get (&printer);
  if (!there) {
    data_free (data);
    return FALSE;
  }
  g_autoptr (CfReceiptJob) job = job_new (parent, session, OTHER, &printer);
  job->draw = draw;
  job->data = data;
  job->data_free = data_free;
  start (job);
  return TRUE;
}

/* A drawer full of money does not open for a game. */
static gboolean
is_practice (CfSession *session)
{
  gboolean practice = TRUE;
  return !cf_practice_is (cf_session_get_shop (session), &practice, NULL) || practice;
}

gboolean
cf_receipt_drawer (GtkWidget *parent, CfSession *session)
{
  g_auto (CfReceiptPrinter) printer = { 0 };
  if (!cf_receipt_printer_get (&printer) || !printer.drawer)
    return FALSE;
  if (is_practice (session)) {
    cf_window_toast (parent, _("Practice: the drawer would open now"));
    return TRUE;
  }
  g_autoptr (CfReceiptJob) job = job_new (parent, session, PULSE, &printer);
  start (job);
  return TRUE;
}

void
cf_receipt_sale (GtkWidget *parent, CfSession *session, CfId payment_id, const CfTaken *taken)
{
  static CfId opened_for, printed_for;                                   /* of the last sale */
  g_auto (CfReceiptPrinter) printer = { 0 };
  if (!payment_id || !cf_receipt_printer_get (&printer))
    return;
  if (opened_for != payment_id && cf_receipt_opens_drawer (taken->payments, taken->n_payments)) {
    opened_for = payment_id;
    cf_receipt_drawer (parent, session);
  }
  if (printed_for != payment_id && cf_receipt_printer_always ()) {
    printed_for = payment_id;
    out (parent, session, payment_id, FALSE, &printer);
  }
}

void
cf_receipt_test (GtkWidget *parent, CfSession *session, const CfReceiptPrinter *printer)
{
  g_autoptr (CfReceiptJob) job = job_new (parent, session, TEST, printer);
  start (job);
}
