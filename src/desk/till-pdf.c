/* till-pdf.c: see till-pdf.h. All are tables of ready-made texts: for the paper's one report, or for a roll. */
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
    case CF_FIGURE_EARLIER: return _("Earlier close");
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
    g_string_append_printf (note, z->carried[i].kind == CF_CARRIED_CARD ? _("Carried over: card payment %s, whose end is not known.") : z->carried[i].kind == CF_CARRIED_LATE
                            ? _("Late for an earlier shift: payment %s.") : _("Carried over: draft %s."),
                            cf_id_text (z->carried[i].ref_id, text)), g_string_append_c (note, '\n');
}

static const char *
match_word (CfBatchMatch match)
{
  switch (match) {
    case CF_BATCH_DOUBLED: return _("Charged twice");
    case CF_BATCH_MISSING_HERE: return _("Not in our books");
    case CF_BATCH_MISSING_THERE: return _("Not at the terminal");
    case CF_BATCH_BY_HAND: return _("Recorded by hand");
    case CF_BATCH_TO_GIVE_BACK: return _("To be given back");
    default: return _("Card sides differ");
  }
}

/* The rows of an X or Z, the same on a page and on a roll. @note: what stands under them. */
static void
put_shift (Sheet *sheet, const CfShiftClose *z, const CfShift *shift, GString *note)
{
  row (sheet, g_strdup (_("Float")), NULL, NULL, shift->float_minor);
  for (guint i = 0; i < z->n_figures; i++) {
    row (sheet, g_strdup (figure_word (z->figures[i].kind)), g_strdup (z->figures[i].name), number (z->figures[i].count), z->figures[i].amount_minor);
    if (!z->id && z->expected_minor < 0 && z->figures[i].tender_kind == CF_TENDER_CASH) {      /* the count is blind */
      g_free (sheet->cells->pdata[sheet->cells->len - 1]);
      sheet->cells->pdata[sheet->cells->len - 1] = g_strdup ("–");
    }
  }
  if (z->id || z->expected_minor >= 0)
    row (sheet, g_strdup (_("Expected in the drawer")), NULL, NULL, z->expected_minor);
  if (z->id) {
    put_count (sheet, z->cash, z->n_cash);
    row (sheet, g_strdup (_("Counted")), NULL, z->counts > 1 ? number (z->counts) : NULL, z->counted_minor);
    if (z->counts > 1)
      row (sheet, g_strdup (_("First counted")), NULL, NULL, z->first_minor);
    row (sheet, g_strdup (z->over_minor < 0 ? _("Short") : _("Over")), z->over_minor ? g_strdup (z->reason) : NULL, NULL, z->over_minor);
    row (sheet, g_strdup (_("Stays in the drawer")), NULL, NULL, z->left_minor);
    row (sheet, g_strdup (_("To the safe")), NULL, NULL, z->counted_minor - z->left_minor);
  }
  for (guint i = 0; i < z->n_differences; i++) {
    const CfCardDifference *d = &z->differences[i];
    row (sheet, g_strdup (match_word (d->match)), g_strdup_printf ("%s%s%s", d->card ? d->card : "", d->reason && *d->reason ? ": " : "", d->reason ? d->reason : ""), NULL, d->there_minor - d->here_minor);
  }
  put_carried (z, note);
  if (z->head && *z->head)
    g_string_append_printf (note, _("Log: %s"), z->head);
}

typedef struct { char *title, *subtitle; CfShift shift; } Head;

static void
head_clear (Head *head)
{
  g_free (head->title);
  g_free (head->subtitle);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Head, head_clear)

static gboolean
load_head (Sheet *sheet, const CfShiftClose *z, Head *ret, GError **error)
{
  gboolean found;
  char date[64];
  if (!cf_record_load (sheet->shop->db, &CF_SHIFT, z->shift_id, &ret->shift, &found, error))
    return FALSE;
  if (!found) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "this shift is not in the ledger");
    return FALSE;
  }
  cf_date_format (date, sizeof date, ret->shift.date, sheet->formats.date);
  g_autofree char *n = number (z->number), *drawer = number (ret->shift.station);
  ret->title = z->id ? g_strdup_printf (_("Z report %s"), n) : g_strdup (_("X report"));
  ret->subtitle = g_strdup_printf (_("Drawer %1$s, %2$s"), drawer, date);
  return TRUE;
}

GBytes *
cf_shift_pdf (CfShop *shop, const CfShiftClose *z, GError **error)
{
  Sheet sheet;
  g_auto (Head) head = { 0 };
  g_autoptr (GString) note = g_string_new (NULL);
  sheet_open (&sheet, shop);
  if (!load_head (&sheet, z, &head, error)) {
    g_ptr_array_unref (sheet.cells);
    return NULL;
  }
  put_shift (&sheet, z, &head.shift, note);
  return draw (&sheet, head.title, head.subtitle, head.shift.date, NULL, note->len ? note->str : NULL, error);
}

/* What and amount in a line; what it is about below, where there is something. */
static CfRoll *
roll_of (CfPaper *paper, const Sheet *sheet, const Head *head, const char *note)
{
  CfRoll *roll = cf_roll_new ();
  cf_roll_head (roll, paper);
  cf_roll_mark (roll, CF_ROLL_GAP);
  cf_roll_text (roll, CF_ROLL_CENTER | CF_ROLL_BOLD | CF_ROLL_TALL, head->title);
  cf_roll_text (roll, CF_ROLL_CENTER, head->subtitle);
  cf_roll_mark (roll, CF_ROLL_RULE);
  for (guint i = 0; i + 3 < sheet->cells->len; i += 4) {
    const char *about = sheet->cells->pdata[i + 1], *count = sheet->cells->pdata[i + 2];
    g_autofree char *what = *count ? g_strdup_printf ("%s × %s", count, (const char *) sheet->cells->pdata[i]) : g_strdup (sheet->cells->pdata[i]);
    cf_roll_pair (roll, 0, what, sheet->cells->pdata[i + 3]);
    if (*about) {
      g_autofree char *indented = g_strconcat ("  ", about, NULL);
      cf_roll_text (roll, 0, indented);
    }
  }
  cf_roll_mark (roll, CF_ROLL_RULE);
  cf_roll_text (roll, 0, note);
  return roll;
}

GBytes *
cf_shift_roll (CfShop *shop, const CfShiftClose *z, const CfReceiptPrinter *printer, GError **error)
{
  Sheet sheet;
  g_auto (Head) head = { 0 };
  g_auto (CfPaperLooks) looks = { 0 };
  g_autoptr (GString) note = g_string_new (NULL);
  sheet_open (&sheet, shop);
  g_autoptr (GPtrArray) cells = sheet.cells;
  if (!load_head (&sheet, z, &head, error) || !cf_paper_looks_load (shop, G_MAXINT64, &looks, error))
    return NULL;
  put_shift (&sheet, z, &head.shift, note);
  g_autoptr (CfPaper) paper = cf_paper_new (&looks.shop, error);
  if (!paper)
    return NULL;
  g_autoptr (CfRoll) roll = roll_of (paper, &sheet, &head, note->str);
  return cf_receipt_encode (paper, roll, printer, error);
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
