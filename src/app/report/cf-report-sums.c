/* cf-report-sums.c: see cf-report-sums.h. GtkColumnView of GTK 4.8 has no foot: this asks the heads of its columns where they stand, each time it is laid out, which is after the table. */
#include "cf-report-sums.h"
#include <glib/gi18n-lib.h>

#define CELL_PADDING 16                                                 /* of a cell of the table, both sides, as the style has it */

struct _CfReportSums {
  GtkWidget      parent;
  GtkColumnView *view;
  GPtrArray     *cells;                                                 /* GtkWidget * or NULL, one a column */
};

G_DEFINE_TYPE (CfReportSums, cf_report_sums, GTK_TYPE_WIDGET)

enum { EXPLAIN, N_SIGNALS };
static guint signals[N_SIGNALS];

static GtkWidget *
cell_of (CfReportSums *self, guint column)
{
  return column < self->cells->len ? self->cells->pdata[column] : NULL;
}

/* Where the head of a column stands, for its sum: a wide text's to the next head. */
static gboolean
place_of (CfReportSums *self, GtkWidget *head, int *ret_x, int *ret_width)
{
  graphene_rect_t bounds;
  if (!gtk_widget_compute_bounds (head, GTK_WIDGET (self), &bounds))
    return FALSE;
  *ret_x = (int) bounds.origin.x;
  *ret_width = (int) bounds.size.width;
  return TRUE;
}

static void
cf_report_sums_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CfReportSums *self = CF_REPORT_SUMS (widget);
  GtkWidget *head = gtk_widget_get_first_child (gtk_widget_get_first_child (GTK_WIDGET (self->view)));
  for (guint i = 0; head && i < self->cells->len; i++, head = gtk_widget_get_next_sibling (head)) {
    GtkWidget *cell = cell_of (self, i);
    int x = 0, wide = 0, least;
    if (!cell || !place_of (self, head, &x, &wide))
      continue;
    gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
    if (least > wide) {
      x -= gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? 0 : least - wide;
      wide = least;
    }
    gtk_widget_size_allocate (cell, &(GtkAllocation) { x, 0, wide, height }, -1);
  }
}

static void
cf_report_sums_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  CfReportSums *self = CF_REPORT_SUMS (widget);
  *minimum = *natural = 0;
  for (guint i = 0; orientation == GTK_ORIENTATION_VERTICAL && i < self->cells->len; i++) {
    int least = 0, wanted = 0;
    if (cell_of (self, i))
      gtk_widget_measure (cell_of (self, i), orientation, -1, &least, &wanted, NULL, NULL);
    *minimum = MAX (*minimum, least);
    *natural = MAX (*natural, wanted);
  }
}

static void
on_clicked (GtkButton *button, CfReportSums *self)
{
  g_signal_emit (self, signals[EXPLAIN], 0, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "column")));
}

static GtkWidget *
make_cell (CfReportSums *self, guint column, const CfReportColumn *about, const CfReportCell *sum, const char *text)
{
  GtkWidget *label = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (label), cf_report_is_number (about->kind) && !sum->text ? 1 : 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "numeric");
  if (!sum->why.figure) {
    gtk_widget_add_css_class (label, "sum");
    return label;
  }
  GtkWidget *button = gtk_button_new ();
  g_autofree char *name = g_strdup_printf (_("Sum of %s: %s"), _(about->title), text);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "sum");
  gtk_widget_set_tooltip_text (button, _("Show what makes this figure"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "column", GUINT_TO_POINTER (column));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_clicked), self, 0);
  return button;
}

static void
widen (CfReportSums *self, guint i, GtkWidget *cell)
{
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (self->view), i);
  int wanted;
  gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wanted, NULL, NULL);
  if (column && !gtk_column_view_column_get_expand (column) && gtk_column_view_column_get_fixed_width (column) < wanted + CELL_PADDING)
    gtk_column_view_column_set_fixed_width (column, wanted + CELL_PADDING);
}

static void
clear (CfReportSums *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    if (self->cells->pdata[i])
      gtk_widget_unparent (self->cells->pdata[i]);
  g_ptr_array_set_size (self->cells, 0);
}

void
cf_report_sums_set (CfReportSums *self, CfSession *session, const CfReport *report)
{
  gboolean any = FALSE;
  clear (self);
  for (guint i = 0; i < report->n_columns; i++) {
    const CfReportCell *sum = &report->sums[i];
    GtkWidget *cell = NULL;
    if (!sum->blank) {
      g_autofree char *text = cf_report_text (cf_session_get_shop (session), &report->columns[i], sum);
      cell = make_cell (self, i, &report->columns[i], sum, text);
      gtk_widget_set_parent (cell, GTK_WIDGET (self));
      widen (self, i, cell);
      any = TRUE;
    }
    g_ptr_array_add (self->cells, cell);
  }
  gtk_widget_set_visible (GTK_WIDGET (self), any && report->rows->len > 0);
}

static void
cf_report_sums_dispose (GObject *object)
{
  clear (CF_REPORT_SUMS (object));
  G_OBJECT_CLASS (cf_report_sums_parent_class)->dispose (object);
}

static void
cf_report_sums_finalize (GObject *object)
{
  g_ptr_array_unref (CF_REPORT_SUMS (object)->cells);
  G_OBJECT_CLASS (cf_report_sums_parent_class)->finalize (object);
}

static void
cf_report_sums_class_init (CfReportSumsClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_report_sums_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_report_sums_finalize;
  widget->measure = cf_report_sums_measure;
  widget->size_allocate = cf_report_sums_size_allocate;
  signals[EXPLAIN] = g_signal_new ("explain", CF_TYPE_REPORT_SUMS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
cf_report_sums_init (CfReportSums *self)
{
  self->cells = g_ptr_array_new ();
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

GtkWidget *
cf_report_sums_new (GtkColumnView *view)
{
  CfReportSums *self = g_object_new (CF_TYPE_REPORT_SUMS, NULL);
  self->view = view;
  return GTK_WIDGET (self);
}
