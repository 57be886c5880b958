/* cf-invoice-lines.c: the lines of a document as a table of as many rows as are seen, and the sums below. A row is its number, as text. */
#include "cf-invoice-page-private.h"
#include "cf-figure-button.h"
#include "base/decimal.h"
#include <glib/gi18n-lib.h>
#include <stdlib.h>

#define ROWS_SEEN 9
#define ROW_PADDING 18                                                  /* of a cell in libadwaita, with the line between rows */

typedef enum { NUMBER, CODE, ITEM, QUANTITY, UNIT, PRICE, DISCOUNT, AMOUNT, N_COLUMNS } Column;
static const struct { const char *title; gboolean right, expand; } columns[N_COLUMNS] = {
  [NUMBER] = { "#", TRUE, FALSE }, [CODE] = { N_("Code"), FALSE, FALSE }, [ITEM] = { N_("Item"), FALSE, TRUE }, [QUANTITY] = { N_("Quantity"), TRUE, FALSE }, [UNIT] = { N_("Unit"), FALSE, FALSE },
  [PRICE] = { N_("Price"), TRUE, FALSE }, [DISCOUNT] = { N_("Discount"), TRUE, FALSE }, [AMOUNT] = { N_("Amount"), TRUE, FALSE },
};

static char *
cell_text (CfInvoicePage *self, guint at, Column column)
{
  const CfInvoiceLine *line = &self->data->invoice.lines[at];
  char mark = cf_session_get_formats (self->session)->decimal, buf[48];
  switch (column) {
  case NUMBER: return g_strdup_printf ("%u", at + 1);
  case CODE: return g_strdup (line->code);
  case ITEM: return g_strdup (line->description);
  case QUANTITY: return g_strdup (cf_decimal_format (buf, sizeof buf, line->quantity, 0, mark));
  case UNIT: return g_strdup (line->unit);
  case PRICE: return g_strdup (cf_decimal_format (buf, sizeof buf, line->unit_price, cf_session_get_currency (self->session)->digits, mark));
  case DISCOUNT: return line->discount_rate ? g_strdup_printf ("%s %%", cf_decimal_percent (buf, sizeof buf, line->discount_rate, mark)) : g_strdup ("");
  default: return cf_session_money (self->session, line->amount_minor);
  }
}

static void
on_setup (GtkListItemFactory *factory, GtkListItem *item, gpointer which)
{
  Column column = GPOINTER_TO_UINT (which);
  GtkWidget *label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (label), columns[column].right ? 1 : 0);
  if (columns[column].right)
    gtk_widget_add_css_class (label, "numeric");
  if (column == NUMBER || column == UNIT || column == CODE)
    gtk_widget_add_css_class (label, "dim-label");
  if (column == ITEM) {
    gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
    gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  }
  gtk_list_item_set_child (item, label);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
on_bind (GtkListItemFactory *factory, GtkListItem *item, gpointer which)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  CfInvoicePage *self = CF_INVOICE_PAGE (gtk_widget_get_ancestor (label, CF_TYPE_INVOICE_PAGE));
  guint at = atoi (gtk_string_object_get_string (gtk_list_item_get_item (item)));
  g_autofree char *text = self && self->data && at < self->data->invoice.n_lines ? cell_text (self, at, GPOINTER_TO_UINT (which)) : NULL;
  gtk_label_set_label (GTK_LABEL (label), text ? text : "");
  if (GPOINTER_TO_UINT (which) == ITEM)
    gtk_widget_set_tooltip_text (label, text && g_utf8_strlen (text, -1) > 40 ? text : NULL);
}

void
cf_invoice_page_add_columns (CfInvoicePage *self)
{
  for (guint i = 0; i < N_COLUMNS; i++) {
    GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
    g_signal_connect (factory, "setup", G_CALLBACK (on_setup), GUINT_TO_POINTER (i));
    g_signal_connect (factory, "bind", G_CALLBACK (on_bind), GUINT_TO_POINTER (i));
    GtkColumnViewColumn *column = gtk_column_view_column_new (i == NUMBER ? "#" : _(columns[i].title), factory);
    gtk_column_view_column_set_expand (column, columns[i].expand);
    gtk_column_view_append_column (GTK_COLUMN_VIEW (self->table), column);
    g_object_unref (column);
  }
}

/* Columns in which nothing stands are left out, as on paper. */
static void
show_columns (CfInvoicePage *self)
{
  GListModel *list = gtk_column_view_get_columns (GTK_COLUMN_VIEW (self->table));
  const CfInvoice *invoice = &self->data->invoice;
  gboolean shown[N_COLUMNS] = { TRUE, FALSE, TRUE, TRUE, FALSE, TRUE, FALSE, TRUE };
  for (guint i = 0; i < invoice->n_lines; i++) {
    shown[CODE] |= invoice->lines[i].code && *invoice->lines[i].code;
    shown[UNIT] |= invoice->lines[i].unit && *invoice->lines[i].unit;
    shown[DISCOUNT] |= invoice->lines[i].discount_rate != 0;
  }
  for (guint i = 0; i < N_COLUMNS; i++) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (list, i);
    gtk_column_view_column_set_visible (column, shown[i]);
  }
}

/* As high as its rows, up to some: a list that makes its rows as they are seen cannot tell. */
static void
fit (CfInvoicePage *self)
{
  GtkScrolledWindow *scroller = GTK_SCROLLED_WINDOW (gtk_widget_get_parent (self->table));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (self->table, "Ág");
  int text, row, rows = MAX (1, self->data->invoice.n_lines);
  pango_layout_get_pixel_size (layout, NULL, &text);
  row = text + ROW_PADDING;
  gtk_scrolled_window_set_max_content_height (scroller, -1);
  gtk_scrolled_window_set_min_content_height (scroller, (1 + MIN (rows, ROWS_SEEN)) * row);
  gtk_scrolled_window_set_max_content_height (scroller, (1 + MIN (rows, ROWS_SEEN)) * row);
}

void
cf_invoice_page_show_lines (CfInvoicePage *self)
{
  GtkStringList *rows = gtk_string_list_new (NULL);
  for (guint i = 0; i < self->data->invoice.n_lines; i++) {
    char number[16];
    g_snprintf (number, sizeof number, "%u", i);
    gtk_string_list_append (rows, number);
  }
  GtkNoSelection *model = gtk_no_selection_new (G_LIST_MODEL (rows));
  gtk_column_view_set_model (GTK_COLUMN_VIEW (self->table), GTK_SELECTION_MODEL (model));
  g_object_unref (model);
  show_columns (self);
  fit (self);
}

/* --- sums --- */

static void
add_total (CfInvoicePage *self, int *row, const char *label, CfMoney amount, const CfExplainAsk *ask, const char *style)
{
  GtkWidget *left = gtk_label_new (label), *right = cf_figure_button_new (self->session, label);
  gtk_label_set_xalign (GTK_LABEL (left), 1);
  gtk_widget_set_hexpand (left, TRUE);
  gtk_widget_add_css_class (left, style);
  cf_figure_button_inline (CF_FIGURE_BUTTON (right));
  cf_figure_button_set (CF_FIGURE_BUTTON (right), amount, ask, style);
  gtk_grid_attach (GTK_GRID (self->totals), left, 0, *row, 1, 1);
  gtk_grid_attach (GTK_GRID (self->totals), right, 1, (*row)++, 1, 1);
}

static char *
tax_label (CfInvoicePage *self, const CfInvoiceTax *tax)
{
  char rate[32];
  cf_decimal_percent (rate, sizeof rate, tax->rate, cf_session_get_formats (self->session)->decimal);
  return tax->exempt_minor ? g_strdup_printf (_("%s %s %%, exempt"), tax->name, rate) : tax->inclusive ? g_strdup_printf (_("%s %s %%, included"), tax->name, rate)
                                                                                                   : g_strdup_printf (_("%s %s %%"), tax->name, rate);
}

void
cf_invoice_page_show_totals (CfInvoicePage *self)
{
  const CfInvoiceData *data = self->data;
  const CfInvoice *invoice = &data->invoice;
  GtkWidget *child;
  int row = 0;
  while ((child = gtk_widget_get_first_child (self->totals)))
    gtk_grid_remove (GTK_GRID (self->totals), child);
  if (invoice->n_taxes || invoice->tax_minor)
    add_total (self, &row, _("Subtotal"), invoice->subtotal_minor, &(CfExplainAsk) { .figure = CF_FIGURE_NET, .item_id = invoice->id }, "dim-label");
  for (guint i = 0; i < invoice->n_taxes; i++) {
    g_autofree char *label = tax_label (self, &invoice->taxes[i]);
    add_total (self, &row, label, invoice->taxes[i].tax_minor, &(CfExplainAsk) { .figure = CF_FIGURE_DOCUMENT_TAX, .item_id = invoice->id, .sub_id = invoice->taxes[i].tax_rate_id }, "dim-label");
  }
  add_total (self, &row, cf_invoice_data_is_credit (data) ? C_("total", "Credit") : _("Total"), invoice->total_minor, &(CfExplainAsk) { .figure = CF_FIGURE_TOTAL, .item_id = invoice->id }, "heading");
  if (data->total_minor != data->open_minor && !data->voided.id)
    add_total (self, &row, cf_invoice_data_is_credit (data) ? _("Used") : _("Paid and credited"), ABS (data->total_minor - data->open_minor),
               &(CfExplainAsk) { .figure = CF_FIGURE_USED, .item_id = invoice->id }, "dim-label");
  cf_figure_button_set_caption (CF_FIGURE_BUTTON (self->open), cf_invoice_data_is_credit (data) ? _("Credit left") : _("Balance due"));
  cf_figure_button_set (CF_FIGURE_BUTTON (self->open), ABS (data->open_minor), &(CfExplainAsk) { .figure = CF_FIGURE_ITEM, .item_id = invoice->id },
                        data->open_minor > 0 && invoice->due && invoice->due < cf_session_today (self->session) ? "error" : NULL);
}
