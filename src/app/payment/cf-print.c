/* cf-print.c: see cf-print.h. A print job is given a file of the PDF: what is printed is what is kept, byte by byte. (GtkPrintOperation without a dialog crashes in GTK 4.8, and draws anew.) */
#include "cf-print.h"
#include "base/error.h"
#include "cf-ask-dialog.h"
#include "cf-local.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>
#include <gtk/gtkunixprint.h>
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>

#define ANSWERS_WITHIN_S 8             /* a print server that is off must not keep a clerk waiting */
#define KEPT_FOR_S 60                  /* as long as the window offers another printer */

#define CF_TYPE_PRINTING (cf_printing_get_type ())
G_DECLARE_FINAL_TYPE (CfPrinting, cf_printing, CF, PRINTING, GObject)

/* One PDF on its way. */
struct _CfPrinting {
  GObject     parent_instance;
  GtkWidget  *parent, *window;                                          /* weak: where it was asked for; what stays when that goes */
  CfPrintKind kind;
  char       *title;
  GBytes     *pdf;
  char       *wanted;                                                   /* the printer that is looked for */
  guint       late_id;
  gboolean    answered;                                                 /* the looking is over */
};
G_DEFINE_TYPE (CfPrinting, cf_printing, G_TYPE_OBJECT)

static void
cf_printing_finalize (GObject *object)
{
  CfPrinting *self = CF_PRINTING (object);
  g_clear_weak_pointer (&self->parent);
  g_clear_weak_pointer (&self->window);
  g_free (self->title);
  g_free (self->wanted);
  g_bytes_unref (self->pdf);
  G_OBJECT_CLASS (cf_printing_parent_class)->finalize (object);
}

static void
cf_printing_class_init (CfPrintingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_printing_finalize;
}

static void
cf_printing_init (CfPrinting *self)
{
}

static CfPrinting *
printing_new (GtkWidget *parent, CfPrintKind kind, const char *title, GBytes *pdf)
{
  CfPrinting *self = g_object_new (CF_TYPE_PRINTING, NULL);
  GtkRoot *root = gtk_widget_get_root (parent);
  while (GTK_IS_WINDOW (root) && gtk_window_get_transient_for (GTK_WINDOW (root)))
    root = GTK_ROOT (gtk_window_get_transient_for (GTK_WINDOW (root)));
  self->kind = kind;
  self->title = g_strdup (title);
  self->pdf = g_bytes_ref (pdf);
  g_set_weak_pointer (&self->parent, parent);
  g_set_weak_pointer (&self->window, root ? GTK_WIDGET (root) : NULL);
  return self;
}

/* Where to speak: NULL where all is closed. */
static GtkWidget *
place_of (CfPrinting *self)
{
  return self->parent && gtk_widget_get_mapped (self->parent) ? self->parent : self->window;
}

/* --- what is remembered --- */

static const char *
key_of (CfPrintKind kind, gboolean setup)
{
  if (setup)
    return kind == CF_PRINT_RECEIPT ? "print-setup-receipts" : "print-setup-documents";
  return kind == CF_PRINT_RECEIPT ? "printer-receipts" : "printer-documents";
}

CfPrinterChoice
cf_printer_get (CfPrintKind kind, char **ret_name)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  g_autofree char *name = NULL;
  *ret_name = NULL;
  if (settings)
    g_settings_get (settings, key_of (kind, FALSE), "ms", &name);
  if (!name)
    return CF_PRINTER_NOT_CHOSEN;
  if (!*name)
    return CF_PRINTER_ASK;
  *ret_name = g_steal_pointer (&name);
  return CF_PRINTER_NAMED;
}

static void
remember (CfPrintKind kind, const char *name, const char *setup)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  if (!settings)
    return;
  g_settings_set (settings, key_of (kind, FALSE), "ms", name ? name : "");
  g_settings_set_string (settings, key_of (kind, TRUE), setup);
}

void
cf_printer_set (CfPrintKind kind, const char *name)
{
  g_autofree char *now = NULL;
  if (cf_printer_get (kind, &now) != CF_PRINTER_NAMED || g_strcmp0 (now, name) != 0)
    remember (kind, name, "");
}

/* Of one job only: how often and which pages. */
static char *
setup_text (GtkPrintSettings *settings, GtkPageSetup *page)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GtkPrintSettings) kept = gtk_print_settings_copy (settings);
  static const char *const passing[] = { GTK_PRINT_SETTINGS_N_COPIES, GTK_PRINT_SETTINGS_PRINT_PAGES, GTK_PRINT_SETTINGS_PAGE_RANGES, GTK_PRINT_SETTINGS_PAGE_SET, GTK_PRINT_SETTINGS_REVERSE };
  for (guint i = 0; i < G_N_ELEMENTS (passing); i++)
    gtk_print_settings_unset (kept, passing[i]);
  gtk_print_settings_to_key_file (kept, file, NULL);
  if (page)
    gtk_page_setup_to_key_file (page, file, NULL);
  return g_key_file_to_data (file, NULL, NULL);
}

static void
setup_load (CfPrintKind kind, GtkPrintSettings **ret_settings, GtkPageSetup **ret_page)
{
  g_autoptr (GSettings) local = cf_local_settings_new ();
  g_autofree char *text = local ? g_settings_get_string (local, key_of (kind, TRUE)) : NULL;
  g_autoptr (GKeyFile) file = g_key_file_new ();
  gboolean there = text && *text && g_key_file_load_from_data (file, text, -1, G_KEY_FILE_NONE, NULL);
  *ret_settings = there ? gtk_print_settings_new_from_key_file (file, NULL, NULL) : NULL;
  *ret_page = there ? gtk_page_setup_new_from_key_file (file, NULL, NULL) : NULL;
  if (!*ret_settings)
    *ret_settings = gtk_print_settings_new ();
  if (!*ret_page)
    *ret_page = gtk_page_setup_new ();
}

/* --- sending --- */

static void
fail (CfPrinting *self, const char *why)
{
  if (place_of (self))
    cf_ask_tell (place_of (self), _("It Was Not Printed"), why);
}

static void
on_sent (GtkPrintJob *job, gpointer user, const GError *error)
{
  if (error)
    fail (user, error->message);
}

static void
close_file (gpointer fd)
{
  close (GPOINTER_TO_INT (fd));
}

/* The job reads it from memory: nothing of a customer's touches the disk, and no disk keeps the window waiting. The file lives as long as the job. */
static gboolean
set_pdf (CfPrinting *self, GtkPrintJob *job, GError **error)
{
  gsize size, done = 0;
  const char *bytes = g_bytes_get_data (self->pdf, &size);
  int fd = memfd_create ("counterfoil-print", MFD_CLOEXEC);
  gssize n = fd < 0 ? -1 : 0;
  while (n >= 0 && done < size) {
    n = write (fd, bytes + done, size - done);
    if (n > 0)
      done += (gsize) n;
    else if (n < 0 && errno == EINTR)
      n = 0;
  }
  if (n < 0 || lseek (fd, 0, SEEK_SET) != 0) {
    cf_file_error ("handing to the printer", self->title, errno, error);
    if (fd >= 0)
      close (fd);
    return FALSE;
  }
  g_object_set_data_full (G_OBJECT (job), "cf-pdf", GINT_TO_POINTER (fd), close_file);
  return gtk_print_job_set_source_fd (job, fd, error);
}

static gboolean
send (CfPrinting *self, GtkPrinter *printer, GtkPrintSettings *settings, GtkPageSetup *page)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GtkPrintJob) job = gtk_print_job_new (self->title, printer, settings, page);
  gboolean ok = set_pdf (self, job, &error);
  if (ok)
    gtk_print_job_send (job, on_sent, g_object_ref (self), g_object_unref);
  else
    fail (self, error->message);
  return ok;
}

/* --- by the dialog --- */

static void
on_response (GtkWidget *dialog, int response, CfPrinting *self)
{
  GtkPrintUnixDialog *asked = GTK_PRINT_UNIX_DIALOG (dialog);
  GtkPrinter *printer = gtk_print_unix_dialog_get_selected_printer (asked);
  if (response == GTK_RESPONSE_OK && printer) {
    g_autoptr (GtkPrintSettings) settings = gtk_print_unix_dialog_get_settings (asked);
    GtkPageSetup *page = gtk_print_unix_dialog_get_page_setup (asked);
    gboolean keeps = gtk_check_button_get_active (GTK_CHECK_BUTTON (g_object_get_data (G_OBJECT (dialog), "keeps")));
    g_autofree char *setup = setup_text (settings, page), *name = NULL;
    if (send (self, printer, settings, page) && !gtk_print_settings_has_key (settings, GTK_PRINT_SETTINGS_OUTPUT_URI)) {      /* a file is for once */
      if (keeps)
        remember (self->kind, gtk_printer_get_name (printer), setup);
      else if (cf_printer_get (self->kind, &name) == CF_PRINTER_NOT_CHOSEN)
        remember (self->kind, NULL, "");
    }
  }
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* @why: a sentence, or NULL. */
static void
ask (CfPrinting *self, const char *why)
{
  g_autofree char *name = NULL;
  g_autoptr (GtkPrintSettings) settings = NULL;
  g_autoptr (GtkPageSetup) page = NULL;
  CfPrinterChoice choice = cf_printer_get (self->kind, &name);
  if (!place_of (self))
    return;
  GtkWidget *dialog = gtk_print_unix_dialog_new (self->title, GTK_WINDOW (gtk_widget_get_root (place_of (self))));
  GtkWidget *content = gtk_dialog_get_content_area (GTK_DIALOG (dialog));
  GtkWidget *keeps = gtk_check_button_new_with_mnemonic (self->kind == CF_PRINT_RECEIPT ? _("From now on print receipts there _without asking") : _("From now on print documents there _without asking"));
  setup_load (self->kind, &settings, &page);
  if (name)
    gtk_print_settings_set_printer (settings, name);
  gtk_print_unix_dialog_set_settings (GTK_PRINT_UNIX_DIALOG (dialog), settings);
  gtk_print_unix_dialog_set_page_setup (GTK_PRINT_UNIX_DIALOG (dialog), page);
  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
  gtk_print_unix_dialog_set_manual_capabilities (GTK_PRINT_UNIX_DIALOG (dialog), GTK_PRINT_CAPABILITY_GENERATE_PDF | GTK_PRINT_CAPABILITY_COPIES);
  if (why) {
    GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic"), *label = gtk_label_new (why);
    gtk_label_set_wrap (GTK_LABEL (label), TRUE);
    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_widget_add_css_class (icon, "warning");
    g_object_set (box, "margin-top", 12, "margin-start", 12, "margin-end", 12, NULL);
    gtk_box_append (GTK_BOX (box), icon);
    gtk_box_append (GTK_BOX (box), label);
    gtk_box_prepend (GTK_BOX (content), box);
  }
  gtk_check_button_set_active (GTK_CHECK_BUTTON (keeps), choice == CF_PRINTER_NAMED);
  g_object_set (keeps, "margin-top", 6, "margin-bottom", 6, "margin-start", 12, "margin-end", 12, NULL);
  gtk_box_append (GTK_BOX (content), keeps);
  g_object_set_data (G_OBJECT (dialog), "keeps", keeps);
  g_signal_connect_data (dialog, "response", G_CALLBACK (on_response), g_object_ref (self), (GClosureNotify) (void *) g_object_unref, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
cf_print_ask (GtkWidget *parent, CfPrintKind kind, const char *title, GBytes *pdf)
{
  g_autoptr (CfPrinting) self = printing_new (parent, kind, title, pdf);
  ask (self, NULL);
}

/* --- at once --- */

static void
on_another (GObject *self, gpointer unused)
{
  ask (CF_PRINTING (self), NULL);
}

static gboolean
let_go (gpointer user)
{
  return G_SOURCE_REMOVE;
}

static void
send_at_once (CfPrinting *self, GtkPrinter *printer)
{
  g_autoptr (GtkPrintSettings) settings = NULL;
  g_autoptr (GtkPageSetup) page = NULL;
  setup_load (self->kind, &settings, &page);
  gtk_print_settings_set_printer (settings, gtk_printer_get_name (printer));
  if (!send (self, printer, settings, page) || !self->window)
    return;
  g_autofree char *text = g_strdup_printf (gtk_printer_is_paused (printer) ? _("%s waits: the printer “%s” is paused") : _("%s: sent to “%s”"), self->title, gtk_printer_get_name (printer));
  g_timeout_add_seconds_full (G_PRIORITY_LOW, KEPT_FOR_S, let_go, g_object_ref (self), g_object_unref);
  cf_window_toast_undo (self->window, text, _("Another Printer…"), on_another, G_OBJECT (self), NULL, NULL);
}

static gboolean
on_printer (GtkPrinter *printer, gpointer user)
{
  CfPrinting *self = user;
  if (self->answered || g_strcmp0 (gtk_printer_get_name (printer), self->wanted) != 0)
    return self->answered;
  self->answered = TRUE;
  if (!gtk_printer_is_accepting_jobs (printer) || !gtk_printer_accepts_pdf (printer)) {
    g_autofree char *why = g_strdup_printf (gtk_printer_accepts_pdf (printer) ? _("The printer “%s” takes no jobs now. Choose another, or switch it on and choose it again.") :
                                                                                _("The printer “%s” cannot print PDF. Choose another."), self->wanted);
    ask (self, why);
  } else
    send_at_once (self, printer);
  return TRUE;
}

static void
not_found (CfPrinting *self)
{
  g_autofree char *why = g_strdup_printf (_("The printer “%s” was not found. Choose another, or switch it on and print again."), self->wanted);
  self->answered = TRUE;
  ask (self, why);
}

static gboolean
on_late (gpointer user)
{
  CfPrinting *self = user;
  self->late_id = 0;
  if (!self->answered)
    not_found (self);
  return G_SOURCE_REMOVE;
}

static void
on_looked (gpointer user)
{
  g_autoptr (CfPrinting) self = user;
  g_clear_handle_id (&self->late_id, g_source_remove);
  if (!self->answered)
    not_found (self);
}

void
cf_print (GtkWidget *parent, CfPrintKind kind, const char *title, GBytes *pdf)
{
  g_autoptr (CfPrinting) self = printing_new (parent, kind, title, pdf);
  if (cf_printer_get (kind, &self->wanted) != CF_PRINTER_NAMED) {
    ask (self, NULL);
    return;
  }
  self->late_id = g_timeout_add_seconds_full (G_PRIORITY_DEFAULT, ANSWERS_WITHIN_S, on_late, g_object_ref (self), g_object_unref);
  gtk_enumerate_printers (on_printer, g_object_ref (self), on_looked, FALSE);
}
