/* till-pdf.c: see till-pdf.h. Both are tables of ready-made texts for the paper's one report. */
#include "till-pdf.h"
#include <glib/gi18n-lib.h>
#include "base/date.h"
#include "document-pdf.h"

typedef struct { CfShop *shop; CfFormats formats; GPtrArray *cells; } Sheet;

static char *
money (const Sheet *sheet, CfMoney amount)
{
  char text[64];
  return g_strdup (cf_money_pretty (text, sizeof text, amount, sheet->shop->rules.currency, sheet->formats.decimal, sheet->formats.group));
}

/* Takes @what, @about and @count. */
static void
row (Sheet *sheet, char *what, char *about, char *count, CfMoney amount)
{
  g_ptr_array_add (sheet->cells, what);
  g_ptr_array_add (sheet->cells, about ? about : g_strdup (""));
  g_ptr_array_add (sheet->cells, count ? count : g_strdup (""));
  g_ptr_array_add (sheet->cells, money (sheet, amount));
}

static char *
number (gint64 n)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, n);
}

static void
sheet_open (Sheet *sheet, CfShop *shop)
{
  *sheet = (Sheet) { .shop = shop, .cells = g_ptr_array_new_with_free_func (g_free) };
  cf_settings_formats (shop->settings, shop->n_settings, &sheet->formats);
}

/* Ends the sheet. */
static GBytes *
draw (Sheet *sheet, const char *title, const char *subtitle, CfDate date, const char *const *sums, const char *note, GError **error)
{
  g_autoptr (GPtrArray) cells = g_steal_pointer (&sheet->cells);
  g_auto (CfPaperLooks) looks = { 0 };
  CfPaperColumn columns[] = { { "", FALSE }, { "", FALSE }, { _("Number"), TRUE }, { _("Amount"), TRUE } };
  if (!cf_paper_looks_load (sheet->shop, G_MAXINT64, &looks, error))
    return NULL;
  g_autoptr (CfPaper) paper = cf_paper_new (&looks.shop, error);
  if (!paper)
    return NULL;
  CfPaperReport report = { .title = title, .subtitle = subtitle, .date = date, .columns = columns, .n_columns = G_N_ELEMENTS (columns), .cells = (const char *const *) cells->pdata,
                           .n_rows = cells->len / G_N_ELEMENTS (columns), .sums = sums, .note = note };
  return cf_paper_bytes (paper, &(CfPaperDocument) { .report = &report }, NULL, error);
}

static const char *
figure_word (CfFigureKind kind)
{
  switch (kind) {
    case CF_FIGURE_PAYMENTS: return _("Payments");
    case CF_FIGURE_REFUNDS: return _("Refunds");
    case CF_FIGURE_TAKEN_BACK: return _("Taken back");
    case CF_FIGURE_PAY_IN: return _("Pay-in");
    case CF_FIGURE_PAY_OUT: return _("Pay-out");
    case CF_FIGURE_DROP: return _("Drop");
    default: return _("No sale");
  }
}

static void
put_count (Sheet *sheet, const CfCash *cash, guint n)
{
  for (guint i = 0; i < n; i++)
    if (cash[i].value_minor == 1)                                       /* not sorted */
      row (sheet, g_strdup (_("Cash")), NULL, NULL, cash[i].count);
    else if (cash[i].count)
      row (sheet, g_strdup (_("Cash")), money (sheet, cash[i].value_minor), number (cash[i].count), cash[i].value_minor * cash[i].count);
}

static void
put_carried (const CfShiftClose *z, GString *note)
{
  char text[CF_ID_TEXT];
  for (guint i = 0; i < z->n_carried; i++)
    g_string_append_printf (note, z->carried[i].kind == CF_CARRIED_CARD ? _("Carried over: card payment %s, whose end is not known.") : _("Carried over: draft %s."),
                            cf_id_text (z->carried[i].ref_id, text)), g_string_append_c (note, '\n');
}

GBytes *
cf_shift_pdf (CfShop *shop, const CfShiftClose *z, GError **error)
{
  Sheet sheet;
  CfShift shift = { 0 };
  gboolean found;
  char date[64];
  if (!cf_record_load (shop->db, &CF_SHIFT, z->shift_id, &shift, &found, error))
    return NULL;
  if (!found) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "this shift is not in the ledger");
    return NULL;
  }
  sheet_open (&sheet, shop);
  cf_date_format (date, sizeof date, shift.date, sheet.formats.date);
  g_autofree char *n = number (z->number), *drawer = number (shift.station);
  g_autofree char *title = z->id ? g_strdup_printf (_("Z report %s"), n) : g_strdup (_("X report"));
  g_autofree char *subtitle = g_strdup_printf (_("Drawer %1$s, %2$s"), drawer, date);
  g_autoptr (GString) note = g_string_new (NULL);
  row (&sheet, g_strdup (_("Float")), NULL, NULL, shift.float_minor);
  for (guint i = 0; i < z->n_figures; i++)
    row (&sheet, g_strdup (figure_word (z->figures[i].kind)), g_strdup (z->figures[i].name), number (z->figures[i].count), z->figures[i].amount_minor);
  if (z->id || z->expected_minor >= 0)
    row (&sheet, g_strdup (_("Expected in the drawer")), NULL, NULL, z->expected_minor);
  if (z->id) {
    put_count (&sheet, z->cash, z->n_cash);
    row (&sheet, g_strdup (_("Counted")), NULL, NULL, z->counted_minor);
    row (&sheet, g_strdup (z->over_minor < 0 ? _("Short") : _("Over")), g_strdup (z->reason), NULL, z->over_minor);
    row (&sheet, g_strdup (_("Stays in the drawer")), NULL, NULL, z->left_minor);
    row (&sheet, g_strdup (_("To the safe")), NULL, NULL, z->counted_minor - z->left_minor);
  }
  put_carried (z, note);
  if (z->head && *z->head)
    g_string_append_printf (note, _("Log: %s"), z->head);
  return draw (&sheet, title, subtitle, shift.date, NULL, note->len ? note->str : NULL, error);
}

GBytes *
cf_deposit_pdf (CfShop *shop, const CfBankDeposit *deposit, GError **error)
{
  Sheet sheet;
  char date[64];
  sheet_open (&sheet, shop);
  cf_date_format (date, sizeof date, deposit->date, sheet.formats.date);
  put_count (&sheet, deposit->cash, deposit->n_cash);
  for (guint i = 0; i < deposit->n_checks; i++) {
    g_auto (CfPayment) payment = { 0 };
    g_auto (CfCustomer) customer = { 0 };
    gboolean found;
    if (!cf_record_load (shop->db, &CF_PAYMENT, deposit->checks[i].payment_id, &payment, &found, error) ||
        !cf_record_load (shop->db, &CF_CUSTOMER, payment.customer_id, &customer, &found, error)) {
      g_ptr_array_unref (sheet.cells);
      return NULL;
    }
    row (&sheet, g_strdup (_("Check")), g_strdup (customer.name), g_strdup (payment.reference), deposit->checks[i].amount_minor);
  }
  g_autofree char *total = money (&sheet, deposit->total_minor);
  const char *sums[] = { _("Total"), "", "", total };
  return draw (&sheet, _("Bank deposit"), date, deposit->date, sums, deposit->reference, error);
}
