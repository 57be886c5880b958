/* cf-reports-place.c: see cf-reports-place.h. Home is a list of what there is, from the table of reports; the log is one of them to the eye. */
#include "cf-reports-place.h"
#include "cf-address.h"
#include "cf-log-page.h"
#include "cf-report-page.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfReportsPlace {
  CfPlace    parent;
  GtkWidget *stack, *group, *report, *log;
};

G_DEFINE_TYPE (CfReportsPlace, cf_reports_place, CF_TYPE_PLACE)

static gboolean
cf_reports_place_open (CfPlace *place, const char *word, const char *path)
{
  CfReportsPlace *self = CF_REPORTS_PLACE (place);
  g_autofree char *name = cf_address_path (path);
  const CfReportInfo *info = cf_report_info (name);
  if (strcmp (word, "log") == 0 || strcmp (name, "log") == 0) {
    cf_log_page_show (CF_LOG_PAGE (self->log), path);
    gtk_stack_set_visible_child (GTK_STACK (self->stack), self->log);
    cf_place_set_title (place, _("Log"));
  } else if (info) {
    cf_report_page_show (CF_REPORT_PAGE (self->report), info, cf_address_date (path, "from"), cf_address_date (path, info->time == CF_REPORT_AS_OF ? "as_of" : "to"));
    gtk_stack_set_visible_child (GTK_STACK (self->stack), self->report);
    cf_place_set_title (place, _(info->title));
  } else if (!*name) {
    gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "home");
    cf_place_set_title (place, _("Reports"));
  } else
    return FALSE;
  return TRUE;
}

static void
cf_reports_place_refresh (CfPlace *place)
{
  CfReportsPlace *self = CF_REPORTS_PLACE (place);
  GtkWidget *shown = gtk_stack_get_visible_child (GTK_STACK (self->stack));
  if (shown == self->report)
    cf_report_page_refresh (CF_REPORT_PAGE (self->report));
  else if (shown == self->log)
    cf_log_page_refresh (CF_LOG_PAGE (self->log));
}

static void
add_row (CfReportsPlace *self, const char *address, const char *title, const char *about)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (row), address);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), row);
}

static void
cf_reports_place_constructed (GObject *object)
{
  CfReportsPlace *self = CF_REPORTS_PLACE (object);
  guint n;
  const CfReportInfo *reports = cf_reports (&n);
  G_OBJECT_CLASS (cf_reports_place_parent_class)->constructed (object);
  cf_report_page_set_session (CF_REPORT_PAGE (self->report), cf_place_get_session (CF_PLACE (self)));
  cf_log_page_set_session (CF_LOG_PAGE (self->log), cf_place_get_session (CF_PLACE (self)));
  for (guint i = 0; i < n; i++) {
    g_autofree char *action = g_strdup_printf ("win.open::reports/%s", reports[i].name);
    add_row (self, action, _(reports[i].title), _(reports[i].about));
  }
  add_row (self, "win.open::log", _("Log"), _("Who changed what, when and why, before and after"));
}

static void
cf_reports_place_class_init (CfReportsPlaceClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->constructed = cf_reports_place_constructed;
  CF_PLACE_CLASS (klass)->open = cf_reports_place_open;
  CF_PLACE_CLASS (klass)->refresh = cf_reports_place_refresh;
  g_type_ensure (CF_TYPE_REPORT_PAGE);
  g_type_ensure (CF_TYPE_LOG_PAGE);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-reports-place.ui");
  gtk_widget_class_bind_template_child (widget, CfReportsPlace, stack);
  gtk_widget_class_bind_template_child (widget, CfReportsPlace, group);
  gtk_widget_class_bind_template_child (widget, CfReportsPlace, report);
  gtk_widget_class_bind_template_child (widget, CfReportsPlace, log);
}

static void
cf_reports_place_init (CfReportsPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
