/* cf-report-page.c: see cf-report-page.h. Any change of the dates asks anew in a worker; an answer to an older question is dropped. What is shown stays until the new answer is there,
 * but is neither printed nor saved any more. */
#include "cf-report-page.h"
#include "base/date.h"
#include "base/whole-file.h"
#include "cf-act-run.h"
#include "cf-date-entry.h"
#include "cf-file-out.h"
#include "cf-print.h"
#include "cf-report-chart.h"
#include "cf-report-table.h"
#include "cf-window.h"
#include "desk/report-pdf.h"
#include <glib/gi18n-lib.h>

#define SLIDER_DAYS 730

enum { THIS_MONTH, LAST_MONTH, THIS_QUARTER, THIS_YEAR, LAST_YEAR, TWELVE_MONTHS, OTHER_DAYS };

typedef struct { const CfReportInfo *info; CfDate from, to; } Ask;

struct _CfReportPage {
  AdwBin        parent;
  GtkWidget    *preset, *from_label, *from, *to_label, *to, *slider, *spinner, *stack, *chart, *table, *note, *fault;
  CfSession    *session;
  const CfReportInfo *info;
  CfDate        from_date, to_date;                                     /* asked for */
  CfDate        today;                                                  /* when they were */
  Ask           asked, shown;                                           /* what was asked last, and what the table answers */
  GCancellable *cancel;
  gboolean      setting;                                                /* the program sets the dates, not a person */
};

G_DEFINE_TYPE (CfReportPage, cf_report_page, ADW_TYPE_BIN)

static gpointer
gather (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Ask *ask = data;
  return cf_report_gather (shop, ask->info, ask->from, ask->to, error);
}

static void
enable_paper (CfReportPage *self, gboolean can)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.csv", can);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.print", can);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.pdf", can);
}

static void
show_report (CfReportPage *self, CfReport *report)
{
  cf_report_chart_set (CF_REPORT_CHART (self->chart), self->session, report);
  gtk_label_set_label (GTK_LABEL (self->note), report->note ? report->note : "");
  gtk_widget_set_visible (self->note, report->note != NULL);
  if (report->note_alerts)
    gtk_widget_add_css_class (self->note, "warning");
  else
    gtk_widget_remove_css_class (self->note, "warning");
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), report->rows->len ? "rows" : "nothing");
  enable_paper (self, report->rows->len > 0);
  self->shown = self->asked;
  cf_report_table_take (CF_REPORT_TABLE (self->table), report);
}

static void
on_answer (GObject *source, GAsyncResult *result, gpointer p)
{
  CfReportPage *self = p;                                               /* there: what goes cancels first */
  g_autoptr (GError) error = NULL;
  CfReport *report = cf_session_finish (result, &error);
  gtk_spinner_stop (GTK_SPINNER (self->spinner));
  if (report)
    show_report (self, report);
  else {
    g_autofree char *escaped = g_markup_escape_text (error->message, -1);
    adw_status_page_set_description (ADW_STATUS_PAGE (self->fault), escaped);
    gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "fault");
  }
}

static void follow_day (CfReportPage *self);

void
cf_report_page_refresh (CfReportPage *self)
{
  if (!self->info)
    return;
  follow_day (self);
  self->asked = (Ask) { self->info, self->from_date, self->to_date };
  if (self->asked.info != self->shown.info || self->asked.from != self->shown.from || self->asked.to != self->shown.to)
    enable_paper (self, FALSE);                                         /* what is shown answers another question: it does not go out under this one's name */
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  gtk_spinner_start (GTK_SPINNER (self->spinner));
  cf_session_read (self->session, gather, g_memdup2 (&self->asked, sizeof self->asked), g_free, (GDestroyNotify) cf_report_free, self->cancel, on_answer, self);
}

/* --- dates --- */

static CfDate
month_start (CfDate date, int months)
{
  int year, month, day;
  CfDate first = date;
  cf_date_to_ymd (date, &year, &month, &day);
  if (!cf_date_from_ymd (year, month, 1, &first))
    return date;
  return cf_date_add_months (first, months);
}

static void
preset_dates (CfReportPage *self, guint preset, CfDate *ret_from, CfDate *ret_to)
{
  CfDate today = cf_session_today (self->session);
  int year, month, day;
  cf_date_to_ymd (today, &year, &month, &day);
  *ret_to = today;
  switch (preset) {
  case LAST_MONTH:
    *ret_from = month_start (today, -1);
    *ret_to = month_start (today, 0) - 1;
    break;
  case THIS_QUARTER:
    *ret_from = month_start (today, -((month - 1) % 3));
    break;
  case THIS_YEAR:
    *ret_from = month_start (today, -(month - 1));
    break;
  case LAST_YEAR:
    *ret_from = month_start (today, -(month - 1) - 12);
    *ret_to = month_start (today, -(month - 1)) - 1;
    break;
  case TWELVE_MONTHS:
    *ret_from = month_start (today, -11);
    break;
  default:
    *ret_from = month_start (today, 0);
    break;
  }
}

static void
put_slider (CfReportPage *self, CfDate date)
{
  self->setting = TRUE;
  gtk_range_set_value (GTK_RANGE (self->slider), (double) (date - cf_session_today (self->session)));
  self->setting = FALSE;
}

static void
put_dates (CfReportPage *self)
{
  self->setting = TRUE;
  cf_date_entry_set (CF_DATE_ENTRY (self->from), self->from_date);
  cf_date_entry_set (CF_DATE_ENTRY (self->to), self->to_date);
  self->setting = FALSE;
  put_slider (self, self->to_date);
}

/* The dates that stand in the entries; FALSE while they are none that can be asked for: somebody is typing. */
static gboolean
typed_dates (CfReportPage *self, CfDate *ret_from, CfDate *ret_to)
{
  *ret_from = 0;
  if (!cf_date_entry_get (CF_DATE_ENTRY (self->to), ret_to) || *ret_to == 0)
    return FALSE;
  return self->info->time != CF_REPORT_PERIOD || (cf_date_entry_get (CF_DATE_ENTRY (self->from), ret_from) && *ret_from != 0 && *ret_from <= *ret_to);
}

/* A new day came while the report was open: a period that was chosen by its name, and a report of today, go along. Days that were chosen as days stay, and so does
 * what is half typed. */
static void
follow_day (CfReportPage *self)
{
  CfDate today = cf_session_today (self->session), before = self->today, from, to;
  guint preset = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->preset));
  self->today = today;
  if (before == today)
    return;
  if (self->info->time == CF_REPORT_PERIOD && preset != OTHER_DAYS)
    preset_dates (self, preset, &self->from_date, &self->to_date);
  else if (self->info->time == CF_REPORT_AS_OF && self->to_date == before)
    self->to_date = today;
  if (typed_dates (self, &from, &to))
    put_dates (self);
  else
    put_slider (self, self->to_date);
}

static void
on_preset (CfReportPage *self)
{
  guint preset = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->preset));
  if (self->setting || !self->session || preset == OTHER_DAYS)
    return;
  preset_dates (self, preset, &self->from_date, &self->to_date);
  put_dates (self);
  cf_report_page_refresh (self);
}

static void
on_date (CfReportPage *self)
{
  CfDate from, to;
  if (self->setting || !self->info || !typed_dates (self, &from, &to))
    return;
  self->setting = TRUE;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->preset), OTHER_DAYS);
  self->setting = FALSE;
  put_slider (self, to);
  self->from_date = from;
  self->to_date = to;
  cf_report_page_refresh (self);
}

static void
on_slid (CfReportPage *self)
{
  if (self->setting || !self->info)
    return;
  self->to_date = cf_session_today (self->session) + (CfDate) gtk_range_get_value (GTK_RANGE (self->slider));
  put_dates (self);
  cf_report_page_refresh (self);
}

void
cf_report_page_show (CfReportPage *self, const CfReportInfo *info, CfDate from, CfDate to)
{
  gboolean period = info->time == CF_REPORT_PERIOD, dated = info->time != CF_REPORT_TIMELESS;
  guint usual = g_str_equal (info->name, "sales") ? TWELVE_MONTHS : THIS_MONTH;
  gtk_widget_set_visible (self->preset, period);
  gtk_widget_set_visible (self->from_label, period);
  gtk_widget_set_visible (self->from, period);
  gtk_widget_set_visible (self->to, dated);
  gtk_widget_set_visible (self->to_label, dated);
  gtk_widget_set_visible (self->slider, info->time == CF_REPORT_AS_OF);
  gtk_label_set_label (GTK_LABEL (self->to_label), period ? _("To") : _("On"));
  if (info != self->info)
    gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "rows");
  self->info = info;
  self->today = cf_session_today (self->session);
  preset_dates (self, usual, &self->from_date, &self->to_date);
  self->setting = TRUE;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->preset), from || (period && to) ? OTHER_DAYS : usual);
  self->setting = FALSE;
  if (!period)
    self->from_date = 0;
  else if (from)
    self->from_date = from;
  if (to)
    self->to_date = to;
  put_dates (self);
  cf_report_page_refresh (self);
}

/* --- export --- */

static char *
file_name (CfReportPage *self, const char *suffix)
{
  char from[16], to[16];
  cf_date_iso (from, sizeof from, self->from_date);
  cf_date_iso (to, sizeof to, self->to_date);
  return self->info->time == CF_REPORT_PERIOD ? g_strdup_printf ("%s-%s-%s%s", self->info->name, from, to, suffix) : g_strdup_printf ("%s-%s%s", self->info->name, to, suffix);
}

static gboolean
write_csv (CfShop *shop, const char *path, gpointer data, GError **error)
{
  g_autoptr (GString) out = g_string_new (NULL);
  cf_report_csv (shop, data, out);
  return cf_whole_file_write (path, NULL, out->str, out->len, FALSE, error);
}

static gboolean
write_pdf (CfShop *shop, const char *path, gpointer data, GError **error)
{
  g_autoptr (GBytes) pdf = cf_report_pdf (shop, data, error);
  gsize size;
  gconstpointer bytes = pdf ? g_bytes_get_data (pdf, &size) : NULL;
  return pdf && cf_whole_file_write (path, NULL, bytes, size, FALSE, error);
}

static void
free_report (gpointer report)
{
  cf_report_free (report);
}

/* What is shown goes out, whatever is asked for meanwhile. */
static void
save (CfReportPage *self, const char *suffix, CfFileWrite write)
{
  g_autofree char *name = file_name (self, suffix);
  CfReport *report = cf_report_table_get (CF_REPORT_TABLE (self->table));
  if (report)
    cf_file_out (GTK_WIDGET (self), &(CfFileOut) { .session = self->session, .title = _("Save the Report"), .name = name, .permission = CF_MAY_EXPORT, .write = write,
                                                   .data = cf_report_ref (report), .data_free = free_report });
}

static void
on_csv (GtkWidget *widget, const char *name, GVariant *unused)
{
  save (CF_REPORT_PAGE (widget), ".csv", write_csv);
}

static void
on_pdf (GtkWidget *widget, const char *name, GVariant *unused)
{
  save (CF_REPORT_PAGE (widget), ".pdf", write_pdf);
}

static gpointer
draw (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  return cf_report_pdf (shop, data, error);
}

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (CfReportPage) self = user;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = cf_session_finish (result, &error);
  if (!gtk_widget_get_root (GTK_WIDGET (self)))
    return;
  if (pdf)
    cf_print (GTK_WIDGET (self), CF_PRINT_DOCUMENT, _(self->info->title), pdf);
  else
    cf_act_show (GTK_WIDGET (self), CF_FAILED, NULL, error);
}

static void
on_print (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfReportPage *self = CF_REPORT_PAGE (widget);
  CfReport *report = cf_report_table_get (CF_REPORT_TABLE (self->table));
  if (report)
    cf_session_read (self->session, draw, cf_report_ref (report), free_report, (GDestroyNotify) g_bytes_unref, NULL, on_drawn, g_object_ref (self));
}

void
cf_report_page_set_session (CfReportPage *self, CfSession *session)
{
  g_set_object (&self->session, session);
  cf_date_entry_set_session (CF_DATE_ENTRY (self->from), session);
  cf_date_entry_set_session (CF_DATE_ENTRY (self->to), session);
  cf_report_table_set_session (CF_REPORT_TABLE (self->table), session);
}

static void
cf_report_page_dispose (GObject *object)
{
  CfReportPage *self = CF_REPORT_PAGE (object);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_report_page_parent_class)->dispose (object);
}

static void
cf_report_page_class_init (CfReportPageClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_report_page_dispose;
  g_type_ensure (CF_TYPE_DATE_ENTRY);
  g_type_ensure (CF_TYPE_REPORT_CHART);
  g_type_ensure (CF_TYPE_REPORT_TABLE);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-report-page.ui");
  gtk_widget_class_bind_template_child (widget, CfReportPage, preset);
  gtk_widget_class_bind_template_child (widget, CfReportPage, from_label);
  gtk_widget_class_bind_template_child (widget, CfReportPage, from);
  gtk_widget_class_bind_template_child (widget, CfReportPage, to_label);
  gtk_widget_class_bind_template_child (widget, CfReportPage, to);
  gtk_widget_class_bind_template_child (widget, CfReportPage, slider);
  gtk_widget_class_bind_template_child (widget, CfReportPage, spinner);
  gtk_widget_class_bind_template_child (widget, CfReportPage, stack);
  gtk_widget_class_bind_template_child (widget, CfReportPage, chart);
  gtk_widget_class_bind_template_child (widget, CfReportPage, table);
  gtk_widget_class_bind_template_child (widget, CfReportPage, note);
  gtk_widget_class_bind_template_child (widget, CfReportPage, fault);
  gtk_widget_class_bind_template_callback (widget, on_preset);
  gtk_widget_class_bind_template_callback (widget, on_date);
  gtk_widget_class_bind_template_callback (widget, on_slid);
  gtk_widget_class_install_action (widget, "report.csv", NULL, on_csv);
  gtk_widget_class_install_action (widget, "report.pdf", NULL, on_pdf);
  gtk_widget_class_install_action (widget, "report.print", NULL, on_print);
  gtk_widget_class_add_binding_action (widget, GDK_KEY_p, GDK_CONTROL_MASK, "report.print", NULL);
}

static void
cf_report_page_init (CfReportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_range_set_range (GTK_RANGE (self->slider), -SLIDER_DAYS, 0);
  gtk_range_set_increments (GTK_RANGE (self->slider), 1, 30);
  gtk_range_set_round_digits (GTK_RANGE (self->slider), 0);
}
