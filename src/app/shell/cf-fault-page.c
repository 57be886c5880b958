/* cf-fault-page.c: see cf-fault-page.h. One line of the table for each thing that can be wrong; what the system said stands below, for whoever helps. */
#include "cf-fault-page.h"
#include "base/error.h"
#include "cf-restore-window.h"
#include <glib/gi18n-lib.h>

enum { AGAIN = 1, OTHER = 2, RESTORE = 4 };

typedef struct { CfError code; const char *icon, *title, *text; guint buttons, first; } Fault;

static const Fault faults[] = {
  { CF_ERROR_CORRUPT, "dialog-error-symbolic", N_("The Ledger Is Damaged"),
    N_("What is stored in the file does not fit together any more, as after a failing disk, or the file is no ledger. Nothing was changed. Keep the file, bring back your newest backup, and enter again from "
       "paper what came after it."), AGAIN | OTHER | RESTORE, RESTORE },
  { CF_ERROR_NEWER, "software-update-available-symbolic", N_("Made by a Newer Counterfoil"),
    N_("A newer version of Counterfoil has used this ledger. Install that version on this computer, or open another ledger. Nothing was changed."), AGAIN | OTHER, AGAIN },
  { CF_ERROR_DENIED, "changes-prevent-symbolic", N_("The Ledger May Not Be Opened"),
    N_("The system does not let you read and write this file and its folder. Ask whoever set up this computer for the right to, or open another ledger."), AGAIN | OTHER, AGAIN },
  { CF_ERROR_BUSY, "content-loading-symbolic", N_("Another Program Is Writing to the Ledger"),
    N_("It has been at it for longer than a sale takes: a long import, perhaps, or a backup. Wait until it is done, then try again. Nothing is lost."), AGAIN | OTHER, AGAIN },
  { CF_ERROR_FULL, "drive-harddisk-symbolic", N_("The Disk Is Full"),
    N_("There is no room left to open the ledger safely. Empty the trash or move large files to another disk, then try again. Nothing is lost."), AGAIN | OTHER, AGAIN },
  { CF_ERROR_INVALID, "dialog-question-symbolic", N_("This Is No Ledger"), N_("There is something else of that name. Open the ledger of your shop, or choose another place for a new one."), AGAIN | OTHER, OTHER },
  { CF_ERROR_RETRY, "dialog-warning-symbolic", N_("The Ledger Could Not Be Opened"), N_("Try again. If it stays like this, restart the computer; your newest backup can be brought back if the file is lost."),
    AGAIN | OTHER | RESTORE, AGAIN },
};

struct _CfFaultPage {
  AdwBin     parent;
  GtkWidget *page, *again, *other, *restore, *details;
  char      *path;
};

G_DEFINE_TYPE (CfFaultPage, cf_fault_page, ADW_TYPE_BIN)

static const Fault *
fault_of (const GError *error)
{
  const Fault *other = &faults[G_N_ELEMENTS (faults) - 1];
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    if (g_error_matches (error, CF_ERROR, faults[i].code))
      return &faults[i];
  return other;
}

static void
on_again (CfFaultPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.use-ledger", "s", self->path);
}

static void
on_restore (CfFaultPage *self)
{
  cf_restore_window_begin (GTK_WIDGET (self), self->path);
}

static void
cf_fault_page_dispose (GObject *object)
{
  g_clear_pointer (&CF_FAULT_PAGE (object)->path, g_free);
  G_OBJECT_CLASS (cf_fault_page_parent_class)->dispose (object);
}

static void
cf_fault_page_class_init (CfFaultPageClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_fault_page_dispose;
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-fault-page.ui");
  gtk_widget_class_bind_template_child (widget, CfFaultPage, page);
  gtk_widget_class_bind_template_child (widget, CfFaultPage, again);
  gtk_widget_class_bind_template_child (widget, CfFaultPage, other);
  gtk_widget_class_bind_template_child (widget, CfFaultPage, restore);
  gtk_widget_class_bind_template_child (widget, CfFaultPage, details);
  gtk_widget_class_bind_template_callback (widget, on_again);
  gtk_widget_class_bind_template_callback (widget, on_restore);
}

static void
cf_fault_page_init (CfFaultPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
cf_fault_page_new (const char *path, const GError *error)
{
  CfFaultPage *self = g_object_new (CF_TYPE_FAULT_PAGE, NULL);
  const Fault *fault = fault_of (error);
  const struct { guint bit; GtkWidget *button; } buttons[] = { { AGAIN, self->again }, { OTHER, self->other }, { RESTORE, self->restore } };
  g_autofree char *details = g_strdup_printf ("%s\n%s", path, error->message), *escaped = g_markup_escape_text (_(fault->text), -1);
  self->path = g_strdup (path);
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (self->page), fault->icon);
  adw_status_page_set_title (ADW_STATUS_PAGE (self->page), _(fault->title));
  adw_status_page_set_description (ADW_STATUS_PAGE (self->page), escaped);
  gtk_label_set_label (GTK_LABEL (self->details), details);
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++) {
    gtk_widget_set_visible (buttons[i].button, (fault->buttons & buttons[i].bit) != 0);
    if (fault->first == buttons[i].bit)
      gtk_widget_add_css_class (buttons[i].button, "suggested-action");
  }
  return GTK_WIDGET (self);
}
