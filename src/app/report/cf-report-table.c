/* cf-report-table.c: see cf-report-table.h. Columns are made anew where the report is another one; the model makes a row object when a row is seen. */
#include "cf-report-table.h"
#include "base/date.h"
#include "base/id.h"
#include "cf-explain-dialog.h"
#include "cf-report-sums.h"
#include "cf-window.h"
#include "cf-words.h"
#include <glib/gi18n-lib.h>

/* --- rows --- */

#define CF_TYPE_REPORT_LINE (cf_report_line_get_type ())
G_DECLARE_FINAL_TYPE (CfReportLine, cf_report_line, CF, REPORT_LINE, GObject)
struct _CfReportLine { GObject parent; const CfReportRow *row; };       /* within the model's report; NULL: the line of sums */
G_DEFINE_TYPE (CfReportLine, cf_report_line, G_TYPE_OBJECT)
static void cf_report_line_class_init (CfReportLineClass *klass) { }
static void cf_report_line_init (CfReportLine *self) { }

#define CF_TYPE_REPORT_ROWS (cf_report_rows_get_type ())
G_DECLARE_FINAL_TYPE (CfReportRows, cf_report_rows, CF, REPORT_ROWS, GObject)
struct _CfReportRows { GObject parent; CfReport *report; };

static GType
rows_item_type (GListModel *model)
{
  return CF_TYPE_REPORT_LINE;
}

static guint
rows_n_items (GListModel *model)
{
  const CfReport *report = CF_REPORT_ROWS (model)->report;
  return report->rows->len;
}

static gpointer
rows_item (GListModel *model, guint position)
{
  const CfReport *report = CF_REPORT_ROWS (model)->report;
  if (position >= report->rows->len)
    return NULL;
  CfReportLine *line = g_object_new (CF_TYPE_REPORT_LINE, NULL);
  line->row = &g_array_index (report->rows, CfReportRow, position);
  return line;
}

static void
rows_model (GListModelInterface *interface)
{
  interface->get_item_type = rows_item_type;
  interface->get_n_items = rows_n_items;
  interface->get_item = rows_item;
}

G_DEFINE_TYPE_WITH_CODE (CfReportRows, cf_report_rows, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, rows_model))

static void
cf_report_rows_finalize (GObject *object)
{
  cf_report_free (CF_REPORT_ROWS (object)->report);
  G_OBJECT_CLASS (cf_report_rows_parent_class)->finalize (object);
}

static void cf_report_rows_class_init (CfReportRowsClass *klass) { G_OBJECT_CLASS (klass)->finalize = cf_report_rows_finalize; }
static void cf_report_rows_init (CfReportRows *self) { }

/* --- the table --- */

#define CELL_PADDING 24                                                 /* of a cell, both sides, as the style has it, and a little air */

struct _CfReportTable {
  GtkWidget     parent;
  GtkWidget    *box, *view, *line, *sums;
  CfSession    *session;
  CfReportRows *rows;
};

G_DEFINE_TYPE (CfReportTable, cf_report_table, GTK_TYPE_WIDGET)

CfReport *
cf_report_table_get (CfReportTable *self)
{
  return self->rows ? self->rows->report : NULL;
}

void
cf_report_table_set_session (CfReportTable *self, CfSession *session)
{
  g_set_object (&self->session, session);
}

static void
explain (CfReportTable *self, const CfReportCell *cell, guint column)
{
  cf_explain_show (GTK_WIDGET (self), self->session, _(self->rows->report->columns[column].title), &cell->why);
}

static void
on_cell_clicked (GtkGestureClick *gesture, int n, double x, double y, GtkListItem *item)
{
  GtkWidget *cell_widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  CfReportTable *self = CF_REPORT_TABLE (gtk_widget_get_ancestor (cell_widget, CF_TYPE_REPORT_TABLE));
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (item), "column"));
  CfReportLine *line = gtk_list_item_get_item (item);
  if (self && line && line->row->cells[column].why.figure) {
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
    explain (self, &line->row->cells[column], column);
  }
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer column)
{
  CfReportTable *self = g_object_get_data (G_OBJECT (factory), "table");
  const CfReportColumn *about = &self->rows->report->columns[GPOINTER_TO_UINT (column)];
  GtkWidget *label = gtk_inscription_new ("");
  gtk_inscription_set_xalign (GTK_INSCRIPTION (label), cf_report_is_number (about->kind) ? 1 : 0);
  gtk_inscription_set_text_overflow (GTK_INSCRIPTION (label), GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "numeric");
  g_object_set_data (G_OBJECT (item), "column", column);
  if (cf_report_is_number (about->kind)) {
    GtkGesture *click = gtk_gesture_click_new ();
    g_signal_connect (click, "released", G_CALLBACK (on_cell_clicked), item);
    gtk_widget_add_controller (label, GTK_EVENT_CONTROLLER (click));
  }
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer p)
{
  CfReportTable *self = g_object_get_data (G_OBJECT (factory), "table");
  guint column = GPOINTER_TO_UINT (p);
  CfReportLine *line = gtk_list_item_get_item (item);
  GtkWidget *label = gtk_list_item_get_child (item);
  const CfReportCell *cell = &line->row->cells[column];
  g_autofree char *text = cf_report_text (cf_session_get_shop (self->session), &self->rows->report->columns[column], cell);
  gtk_inscription_set_text (GTK_INSCRIPTION (label), text);
  gtk_widget_set_tooltip_text (label, cell->why.figure ? _("Show what makes this figure") : cf_report_is_number (self->rows->report->columns[column].kind) ? NULL : text);
  if (cell->alert && *text)
    gtk_widget_add_css_class (label, "overdue");
  else
    gtk_widget_remove_css_class (label, "overdue");
  gtk_widget_set_cursor_from_name (label, cell->why.figure ? "pointer" : NULL);
}

/* As of the report's day, where that is a past one: the page shows the figures that the report had. */
static char *
customer_address (CfReportTable *self, CfId customer_id)
{
  const CfReport *report = self->rows->report;
  char id[CF_ID_TEXT], day[11];
  cf_id_text (customer_id, id);
  if (report->info->time != CF_REPORT_AS_OF || report->to >= cf_session_today (self->session))
    return g_strdup_printf ("customer/%s", id);
  return g_strdup_printf ("customer/%s?as_of=%s", id, cf_date_iso (day, sizeof day, report->to));
}

static void
on_activate (GtkColumnView *view, guint position, CfReportTable *self)
{
  const CfReportRow *row = &g_array_index (self->rows->report->rows, CfReportRow, position);
  g_autofree char *address = row->opens == CF_OPENS_CUSTOMER ? customer_address (self, row->id) :
                             row->opens == CF_OPENS_ENTRY    ? cf_explain_address (self->session, row->entry_kind, row->id) : NULL;
  if (address) {
    cf_window_open (GTK_WIDGET (self), address);
    return;
  }
  for (guint i = 0; i < self->rows->report->n_columns; i++)             /* a row that opens nothing opens its first figure */
    if (row->cells[i].why.figure) {
      explain (self, &row->cells[i], i);
      return;
    }
}

/* Money: as wide as its longest figure or its head, so that names have what is left. */
static int
money_width (CfReportTable *self, const CfReport *report, guint column)
{
  const CfReportColumn *about = &report->columns[column];
  CfReportCell widest = report->sums[column];
  int text_width, head_width;
  for (guint i = 0; i < report->rows->len; i++) {
    const CfReportCell *cell = &g_array_index (report->rows, CfReportRow, i).cells[column];
    if (!cell->blank && (widest.blank || ABS (cell->value) > ABS (widest.value)))
      widest = *cell;
  }
  widest.value = -ABS (widest.value);                                   /* room for a sign */
  g_autofree char *text = cf_report_text (cf_session_get_shop (self->session), about, &widest);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (self->view, NULL);
  g_autofree char *bold = g_markup_printf_escaped ("<b>%s</b>", text);
  pango_layout_set_markup (layout, bold, -1);
  pango_layout_get_pixel_size (layout, &text_width, NULL);
  pango_layout_set_markup (layout, "", -1);
  pango_layout_set_text (layout, _(about->title), -1);
  pango_layout_get_pixel_size (layout, &head_width, NULL);
  return MAX (text_width, head_width) + CELL_PADDING;
}

static int
column_width (CfReportTable *self, const CfReport *report, guint i)
{
  const CfReportColumn *column = &report->columns[i];
  switch (column->kind) {
  case CF_CELL_MONEY: return money_width (self, report, i);
  case CF_CELL_DATE: return 116;
  case CF_CELL_COUNT: return 92;
  case CF_CELL_PLACE: return 92;
  case CF_CELL_INSTANT: return 72;
  case CF_CELL_RATE: return 84;
  default: return column->wide ? 0 : 100;
  }
}

/* Heads of numbers stand over them: GTK 4.8 sets all to the left. */
static void
align_heads (CfReportTable *self, const CfReport *report)
{
  GtkWidget *head = gtk_widget_get_first_child (gtk_widget_get_first_child (self->view));
  for (guint i = 0; head && i < report->n_columns; i++, head = gtk_widget_get_next_sibling (head))
    if (cf_report_is_number (report->columns[i].kind) && gtk_widget_get_first_child (head))
      gtk_widget_set_halign (gtk_widget_get_first_child (head), GTK_ALIGN_END);
}

static void
make_columns (CfReportTable *self, const CfReport *report)
{
  GListModel *columns = gtk_column_view_get_columns (GTK_COLUMN_VIEW (self->view));
  while (g_list_model_get_n_items (columns) > 0) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);
    gtk_column_view_remove_column (GTK_COLUMN_VIEW (self->view), column);
  }
  for (guint i = 0; i < report->n_columns; i++) {
    GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
    g_object_set_data (G_OBJECT (factory), "table", self);
    g_signal_connect (factory, "setup", G_CALLBACK (on_setup), GUINT_TO_POINTER (i));
    g_signal_connect (factory, "bind", G_CALLBACK (on_bind), GUINT_TO_POINTER (i));
    g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (_(report->columns[i].title), factory);
    gtk_column_view_append_column (GTK_COLUMN_VIEW (self->view), column);
  }
  align_heads (self, report);
}

static void
size_columns (CfReportTable *self, const CfReport *report)
{
  GListModel *columns = gtk_column_view_get_columns (GTK_COLUMN_VIEW (self->view));
  for (guint i = 0; i < report->n_columns; i++) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);
    int width = column_width (self, report, i);
    gtk_column_view_column_set_expand (column, width == 0);
    if (width)
      gtk_column_view_column_set_fixed_width (column, width);
  }
}

static void
on_sum (CfReportSums *sums, guint column, CfReportTable *self)
{
  explain (self, &self->rows->report->sums[column], column);
}

void
cf_report_table_take (CfReportTable *self, CfReport *report)
{
  const CfReport *before = cf_report_table_get (self);
  gboolean same = before && report && before->columns == report->columns;
  g_autoptr (CfReportRows) old = g_steal_pointer (&self->rows);         /* its rows are shown until the model is set */
  if (!report) {
    gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), NULL);
    return;
  }
  self->rows = g_object_new (CF_TYPE_REPORT_ROWS, NULL);
  self->rows->report = report;
  if (!same) {
    gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), NULL);
    make_columns (self, report);
  }
  size_columns (self, report);
  g_autoptr (GtkSingleSelection) selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (self->rows)));
  gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), GTK_SELECTION_MODEL (selection));
  cf_report_sums_set (CF_REPORT_SUMS (self->sums), self->session, report);
  gtk_widget_set_visible (self->line, gtk_widget_get_visible (self->sums));
}

static void
cf_report_table_dispose (GObject *object)
{
  CfReportTable *self = CF_REPORT_TABLE (object);
  if (self->view)
    gtk_column_view_set_model (GTK_COLUMN_VIEW (self->view), NULL);
  self->view = NULL;
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->rows);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_report_table_parent_class)->dispose (object);
}

static void
cf_report_table_class_init (CfReportTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_report_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
cf_report_table_init (CfReportTable *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->view = gtk_column_view_new (NULL);
  self->line = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
  self->sums = cf_report_sums_new (GTK_COLUMN_VIEW (self->view));
  gtk_widget_set_margin_top (self->sums, 3);
  gtk_widget_set_margin_bottom (self->sums, 3);
  g_signal_connect_object (self->sums, "explain", G_CALLBACK (on_sum), self, 0);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller)), "value-changed", G_CALLBACK (gtk_widget_queue_allocate), self->sums, G_CONNECT_SWAPPED);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_column_view_set_show_row_separators (GTK_COLUMN_VIEW (self->view), TRUE);
  gtk_widget_add_css_class (self->view, "data-table");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Report"), -1);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (on_activate), self, 0);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->view);
  gtk_box_append (GTK_BOX (self->box), scroller);
  gtk_box_append (GTK_BOX (self->box), self->line);
  gtk_box_append (GTK_BOX (self->box), self->sums);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}
