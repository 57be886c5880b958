/* till-say.c: see till.h. Of a blind count nothing is said from which it could be worked out. */
#include "till.h"
#include "base/whole-file.h"
#include "find.h"
#include "json.h"
#include "desk/till-pdf.h"
#include "show.h"

static const char *const figure_words[] = { "", "Payments", "Refunds", "Taken back", "Pay-ins", "Pay-outs", "Drops", "No sales", "Earlier close" };

void
cf_till_say_figures (CfTool *tool, const CfShiftClose *z, CfMoney start)
{
  g_autoptr (CfTable) table = cf_table_new ("Figure|Method|>Number|>Amount");

  for (guint i = 0; i < z->n_figures; i++) {
    const CfShiftFigure *f = &z->figures[i];
    g_autofree char *count = g_strdup_printf ("%" G_GINT64_FORMAT, f->count);
    const char *word = f->kind >= CF_FIGURE_PAYMENTS && f->kind <= CF_FIGURE_EARLIER ? figure_words[f->kind] : "Other";
    gboolean blind = !z->id && z->expected_minor < 0 && f->tender_kind == CF_TENDER_CASH;      /* else what should be there could be worked out */
    cf_table_row (table, word, f->name ? f->name : "", count, blind ? "when counted" : cf_money_text (tool, f->amount_minor), NULL);
  }
  cf_say (tool, "Float: %s", cf_price_text (tool, start));
  if (cf_table_rows (table))
    cf_show_table (tool, table);
}

static const char *const carried_words[] = { "work", "card payment without an end", "draft", "payment of an earlier shift that came late:" };
static const char *const match_words[] = { "", "agrees", "the two sides differ", "charged twice", "not in our books", "not at the terminal", "in our books, not told", "recorded by hand", "still to be given back" };

const char *
cf_till_match_word (CfBatchMatch match)
{
  return match > 0 && match < (int) G_N_ELEMENTS (match_words) ? match_words[match] : "";
}

void
cf_till_say_differences (CfTool *tool, const CfShiftClose *z)
{
  for (guint i = 0; i < z->n_differences; i++) {
    const CfCardDifference *d = &z->differences[i];
    cf_say (tool, "Card %s: %s, terminal %s, books %s%s%s", d->card ? d->card : "", cf_till_match_word (d->match), cf_money_text (tool, d->there_minor), cf_money_text (tool, d->here_minor), d->reason && *d->reason ? ": " : "",
            d->reason ? d->reason : "");
  }
}

/* What came to the shift of @z after it was closed. */
static void
say_late (CfTool *tool, const CfShiftClose *z)
{
  g_autoptr (GArray) late = g_array_new (FALSE, TRUE, sizeof (CfShiftFigure));
  GError *error = NULL;

  g_array_set_clear_func (late, cf_shift_figure_clear);
  if (!cf_shift_late (tool->shop->db, z, late, &error)) {
    cf_tool_error (tool, error);
    return;
  }
  for (guint i = 0; i < late->len; i++) {
    const CfShiftFigure *f = &g_array_index (late, CfShiftFigure, i);
    cf_say (tool, "Late: %s %s %s", figure_words[f->kind <= CF_FIGURE_EARLIER ? f->kind : 0], f->name ? f->name : "", cf_money_text (tool, f->amount_minor));
  }
}

void
cf_till_say_carried (CfTool *tool, const CfShiftClose *z)
{
  for (guint i = 0; i < z->n_carried; i++)
    cf_say (tool, "Carried over: %s %s", carried_words[z->carried[i].kind <= CF_CARRIED_LATE ? z->carried[i].kind : 0], cf_id_shown (z->carried[i].ref_id));
}

gboolean
cf_till_find_shift (CfTool *tool, CfShift *ret, CfShiftState *ret_state)
{
  GError *error = NULL;
  CfDate date;
  CfId id;

  if (!cf_shift_now (tool->shop->db, tool->shop->head.number, &id, &date, ret_state, &error))
    return cf_tool_error (tool, error);
  if (*ret_state == CF_SHIFT_NONE) {
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "no-shift", NULL, "This register never had a shift.");
    return FALSE;
  }
  return cf_load (tool, &CF_SHIFT, id, ret);
}

void
cf_till_say_z (CfTool *tool, const CfShiftClose *z)
{
  CfShift shift = { 0 };

  if (!cf_load (tool, &CF_SHIFT, z->shift_id, &shift))
    return;
  cf_say (tool, "Z %" G_GINT64_FORMAT " of drawer %" G_GINT64_FORMAT ", %s", z->number, shift.station, cf_date_text (tool, shift.date));
  cf_till_say_figures (tool, z, shift.float_minor);
  cf_say (tool, "Expected %s, counted %s, %s %s.", cf_money_text (tool, z->expected_minor), cf_money_text (tool, z->counted_minor), z->over_minor < 0 ? "short" : "over",
          cf_price_text (tool, ABS (z->over_minor)));
  cf_say (tool, "%s stays in the drawer, %s went to the safe.", cf_price_text (tool, z->left_minor), cf_price_text (tool, z->counted_minor - z->left_minor));
  if (z->reason && *z->reason)
    cf_say (tool, "Reason: %s", z->reason);
  if (z->counts > 1)
    cf_say (tool, "Counted %" G_GINT64_FORMAT " times; the first count came to %s.", z->counts, cf_price_text (tool, z->first_minor));
  cf_till_say_differences (tool, z);
  cf_till_say_carried (tool, z);
  say_late (tool, z);
  cf_say (tool, "Log: %s", z->head);
  cf_answer (tool, cf_json_record (&CF_SHIFT_CLOSE, z));
}

/* Takes @pdf (NULL: @error says why): written where --pdf says. */
void
cf_till_write_pdf (CfTool *tool, GBytes *pdf, GError *error)
{
  if (!pdf || !cf_whole_file_write (cf_given (tool, "pdf"), NULL, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), FALSE, &error))
    cf_tool_error (tool, error);
  else
    cf_say (tool, "Written: %s", cf_given (tool, "pdf"));
  g_clear_pointer (&pdf, g_bytes_unref);
}

/* X and Z on paper: a page, and what a receipt printer is sent. */
void
cf_till_write_sheets (CfTool *tool, const CfShiftClose *z)
{
  const CfReceiptPrinter printer = { .profile = (char *) "generic-80" };
  GError *error = NULL;

  if (cf_has (tool, "pdf")) {
    GBytes *pdf = cf_shift_pdf (tool->shop, z, &error);
    cf_till_write_pdf (tool, pdf, error);
  }
  if (!cf_has (tool, "roll") || tool->exit)
    return;
  g_autoptr (GBytes) roll = cf_shift_roll (tool->shop, z, &printer, &error);
  if (!roll || !cf_whole_file_write (cf_given (tool, "roll"), NULL, g_bytes_get_data (roll, NULL), g_bytes_get_size (roll), FALSE, &error))
    cf_tool_error (tool, error);
  else
    cf_say (tool, "Written: %s", cf_given (tool, "roll"));
}
