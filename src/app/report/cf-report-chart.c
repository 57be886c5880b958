/* cf-report-chart.c: see cf-report-chart.h. Drawn by snapshot from the style's own colours, so that dark and high contrast follow; what it shows stands in the table below it too, so the screen reader
 * gets one sentence. */
#include "cf-report-chart.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define BAR_MAX 64.0
#define LABELS 40.0                                                     /* room for two lines of text under the bars */
#define TOP 18.0

typedef struct { char *label, *amount; CfMoney value; } Bar;

struct _CfReportChart {
  GtkWidget parent;
  GArray   *bars;                                                       /* Bar */
};

G_DEFINE_TYPE (CfReportChart, cf_report_chart, GTK_TYPE_WIDGET)

static void
bar_clear (gpointer p)
{
  g_free (((Bar *) p)->label);
  g_free (((Bar *) p)->amount);
}

void
cf_report_chart_set (CfReportChart *self, CfSession *session, const CfReport *report)
{
  GString *said = g_string_new (NULL);
  g_array_set_size (self->bars, 0);
  for (guint i = 0; report && i < report->bars->len; i++) {
    const CfReportBar *from = &g_array_index (report->bars, CfReportBar, i);
    Bar bar = { g_strdup (from->label), cf_session_money (session, from->value), from->value };
    g_array_append_val (self->bars, bar);
    g_string_append_printf (said, "%s%s %s", i ? ", " : "", bar.label, bar.amount);
  }
  gtk_widget_set_visible (GTK_WIDGET (self), self->bars->len > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, said->str, -1);
  g_string_free (said, TRUE);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The highest and lowest value, 0 between them. */
static void
bounds (CfReportChart *self, double *ret_high, double *ret_low)
{
  *ret_high = *ret_low = 0;
  for (guint i = 0; i < self->bars->len; i++) {
    double value = (double) g_array_index (self->bars, Bar, i).value;
    *ret_high = MAX (*ret_high, value);
    *ret_low = MIN (*ret_low, value);
  }
}

static void
put_text (CfReportChart *self, GtkSnapshot *snapshot, const char *text, double middle, double y, double width, const GdkRGBA *colour)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (middle - width / 2), (float) y));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
cf_report_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CfReportChart *self = CF_REPORT_CHART (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget), high, low;
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA text, accent, line;
  bounds (self, &high, &low);
  if (self->bars->len == 0 || high - low <= 0)
    return;
  gtk_style_context_get_color (style, &text);
  line = text;
  line.alpha *= 0.3f;
  if (!gtk_style_context_lookup_color (style, "accent_bg_color", &accent))
    accent = text;
  double room = height - TOP - LABELS, step = width / self->bars->len, bar_width = MIN (BAR_MAX, step * 0.7);
  double zero = TOP + room * high / (high - low);
  guint every = MAX (1, (guint) (86 / step + 0.99));                    /* labels that would not fit beside each other are left out */
  gtk_snapshot_append_color (snapshot, &line, &GRAPHENE_RECT_INIT (0, (float) zero, (float) width, 1));
  for (guint i = 0; i < self->bars->len; i++) {
    const Bar *bar = &g_array_index (self->bars, Bar, i);
    double middle = step * (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? self->bars->len - i - 0.5 : i + 0.5), length = room * ABS ((double) bar->value) / (high - low);
    double top = bar->value >= 0 ? zero - length : zero;
    gtk_snapshot_append_color (snapshot, &accent, &GRAPHENE_RECT_INIT ((float) (middle - bar_width / 2), (float) top, (float) bar_width, (float) length));
    if (i % every)
      continue;
    put_text (self, snapshot, bar->amount, middle, height - LABELS + 4, step * every - 4, &text);
    put_text (self, snapshot, bar->label, middle, height - LABELS / 2 + 2, step * every - 4, &text);
  }
}

static void
cf_report_chart_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_VERTICAL ? 170 : 200;
  *natural = orientation == GTK_ORIENTATION_VERTICAL ? 190 : 600;
}

static void
cf_report_chart_finalize (GObject *object)
{
  g_array_unref (CF_REPORT_CHART (object)->bars);
  G_OBJECT_CLASS (cf_report_chart_parent_class)->finalize (object);
}

static void
cf_report_chart_class_init (CfReportChartClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->finalize = cf_report_chart_finalize;
  widget->snapshot = cf_report_chart_snapshot;
  widget->measure = cf_report_chart_measure;
  gtk_widget_class_set_accessible_role (widget, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
cf_report_chart_init (CfReportChart *self)
{
  self->bars = g_array_new (FALSE, TRUE, sizeof (Bar));
  g_array_set_clear_func (self->bars, bar_clear);
  gtk_widget_add_css_class (GTK_WIDGET (self), "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self), "caption");
}
