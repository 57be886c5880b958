/* till-compare.c: see till.h. Lines are numbered as they stand, differences first: a fix names one. */
#include "till.h"
#include "find.h"
#include "json.h"
#include "shop/built-in.h"
#include "shop/closeout.h"
#include "show.h"

static gboolean
load_sides (CfTool *tool, CfCloseout *ret)
{
  CfShift shift = { 0 };
  CfShiftState state;
  GError *error = NULL;

  return cf_till_find_shift (tool, &shift, &state) && (cf_closeout_load (tool->shop->db, shift.id, NULL, ret, &error) || cf_tool_error (tool, error));
}

gboolean
cf_till_count_stands (CfTool *tool)
{
  g_auto (CfCloseout) sides = { 0 };

  if (!load_sides (tool, &sides))
    return FALSE;
  if (!sides.count_id && sides.state == CF_SHIFT_COUNTING)
    cf_tool_fail (tool, CF_EXIT_USAGE, "required", "COUNT", "No count stands yet: say what was counted, as in 20.00x3.");
  return tool->exit == 0;
}

static json_t *
row_json (const CfBatchRow *row, guint n)
{
  json_t *o = json_object ();
  char id[CF_ID_TEXT];

  json_object_set_new (o, "line", json_integer (n));
  json_object_set_new (o, "verdict", json_string (cf_enum_name (cf_batch_matches, row->match)));
  json_object_set_new (o, "agrees", json_boolean (!cf_batch_row_is_fault (row)));
  json_object_set_new (o, "terminal", json_integer (row->there_minor));
  json_object_set_new (o, "books", json_integer (row->here_minor));
  json_object_set_new (o, "brand", cf_json_text (row->brand ? row->brand : ""));
  json_object_set_new (o, "last4", cf_json_text (row->last4 ? row->last4 : ""));
  json_object_set_new (o, "number", cf_json_text (row->number ? row->number : ""));
  json_object_set_new (o, "payment", row->payment_id ? json_string (cf_id_text (row->payment_id, id)) : json_null ());
  json_object_set_new (o, "carried", row->carried ? cf_json_text (row->carried) : json_null ());
  return o;
}

/* By what fix can be told of it: the lines are numbered as they stand, differences first. */
void
cf_till_compare (CfTool *tool)
{
  g_auto (CfCloseout) sides = { 0 };
  g_autoptr (CfTable) table = cf_table_new (">Line|Card|Verdict|>Terminal|>Books|Why it is left so");
  json_t *rows = json_array ();
  guint shown = 0;

  if (!load_sides (tool, &sides)) {
    json_decref (rows);
    return;
  }
  gboolean blind = !sides.count_id && sides.state != CF_SHIFT_CLOSED;
  if (blind)
    cf_say (tool, "Cash: not counted yet.");
  else
    cf_say (tool, "Cash: counted %s, books %s: %s", cf_money_text (tool, sides.counted_minor), cf_money_text (tool, sides.expected_minor),
            sides.counted_minor == sides.expected_minor ? "agrees" : sides.counted_minor < sides.expected_minor ? "short" : "over");
  cf_say (tool, "Cards: terminals %s, books %s: %s, %u carried, %u without a difference", cf_money_text (tool, sides.card_there_minor), cf_money_text (tool, sides.card_here_minor),
          cf_count_text (sides.n_faults, "1 difference", "differences"), sides.n_carried, sides.n_agree);
  for (guint i = 0; i < sides.rows->len; i++) {
    const CfBatchRow *row = &g_array_index (sides.rows, CfBatchRow, i);
    g_autofree char *n = g_strdup_printf ("%u", i + 1), *card = g_strdup_printf ("%s %s", row->brand ? row->brand : "", row->last4 && *row->last4 ? row->last4 : row->number ? row->number : "");
    json_array_append_new (rows, row_json (row, i + 1));
    if (!cf_has (tool, "all") && !cf_batch_row_is_fault (row) && !row->carried)
      continue;
    cf_table_row (table, n, card, cf_till_match_word (row->match), cf_money_text (tool, row->there_minor), cf_money_text (tool, row->here_minor), row->carried ? row->carried : "", NULL);
    shown++;
  }
  if (shown)
    cf_show_table (tool, table);
  json_t *answer = json_pack ("{s:I, s:I, s:i, s:i, s:i, s:o}", "cards_terminal", (json_int_t) sides.card_there_minor, "cards_books", (json_int_t) sides.card_here_minor, "differences", (int) sides.n_faults, "carried",
                              (int) sides.n_carried, "agree", (int) sides.n_agree, "rows", rows);
  json_object_set_new (answer, "counted", blind ? json_null () : json_integer (sides.counted_minor));
  json_object_set_new (answer, "expected", blind ? json_null () : json_integer (sides.expected_minor));
  cf_answer (tool, answer);
}

enum { FIX_BOOK = 1, FIX_GIVE_BACK, FIX_ELSEWHERE, FIX_TAKE_BACK, FIX_CARRY };
const CfEnumName cf_till_fixes[] = { { FIX_BOOK, "book" }, { FIX_GIVE_BACK, "give-back" }, { FIX_ELSEWHERE, "elsewhere" }, { FIX_TAKE_BACK, "take-back" }, { FIX_CARRY, "carry" }, { 0, NULL } };

/* Whose payment a charge is that we did not have: as given, else whose it doubles. */
static gboolean
read_orphan (CfTool *tool, const CfBatchRow *row, CfOrphanAsk *ask, CfAttemptLine *line)
{
  const char *customer = cf_given (tool, "customer"), *invoice = cf_given (tool, "invoice");

  ask->customer_id = customer ? cf_find_customer (tool, customer) : row->customer_id;
  ask->tender_id = CF_TENDER_TERMINAL_ID;
  line->item_id = invoice && !tool->exit ? cf_find_invoice (tool, invoice) : 0;
  line->amount_minor = row->there_minor;
  ask->lines = line;
  ask->n_lines = line->item_id != 0;
  if (!tool->exit && !ask->customer_id && ask->kind != CF_ORPHAN_ELSEWHERE)
    cf_tool_fail (tool, CF_EXIT_USAGE, "required", "customer", "Say whose payment it is with --customer.");
  return tool->exit == 0;
}

void
cf_till_fix (CfTool *tool)
{
  static const CfOrphanKind kinds[] = { [FIX_BOOK] = CF_ORPHAN_ASSIGNED, [FIX_GIVE_BACK] = CF_ORPHAN_GIVEN_BACK, [FIX_ELSEWHERE] = CF_ORPHAN_ELSEWHERE };
  g_auto (CfCloseout) sides = { 0 };
  GError *error = NULL;
  CfOutcome outcome;
  CfId payment = 0, act;
  CfAttemptLine line = { 0 };
  gint64 n = cf_number (tool, "LINE", 0), what = cf_number (tool, "WHAT", 0);

  if (!load_sides (tool, &sides))
    return;
  if (n < 1 || n > sides.rows->len) {
    cf_tool_fail (tool, CF_EXIT_NOT_FOUND, "not-found", "LINE", "There is no such line: look at them with shift compare.");
    return;
  }
  const CfBatchRow *row = &g_array_index (sides.rows, CfBatchRow, n - 1);
  CfOrphanAsk ask = { .kind = what <= FIX_ELSEWHERE ? kinds[what] : 0 };
  if (what <= FIX_ELSEWHERE && !read_orphan (tool, row, &ask, &line))
    return;
  act = what == FIX_CARRY ? cf_closeout_carry_id (row) : what == FIX_TAKE_BACK ? cf_closeout_take_back_id (row) : cf_closeout_settle_id (row);
  do
    outcome = what == FIX_CARRY ? cf_closeout_carry (tool->shop, &tool->who, row, &error) : what == FIX_TAKE_BACK ? cf_closeout_take_back (tool->shop, &tool->who, row, &error)
            : cf_closeout_settle (tool->shop, &tool->who, row, &ask, &payment, &error);
  while (cf_tool_again (tool, act, outcome, &error));
  if (tool->exit)
    return;
  if (what == FIX_GIVE_BACK)
    cf_say (tool, "Written down as payment %s. This program does not drive card terminals: open the payment at the register and refund it to the card there.", cf_id_shown (payment));
  else if (payment)
    cf_say (tool, "Booked as payment %s.", cf_id_shown (payment));
  else
    cf_say (tool, what == FIX_CARRY ? "It is carried; the Z report says so." : what == FIX_TAKE_BACK ? "Our payment is taken back." : "Nothing was booked.");
  cf_answer (tool, json_pack ("{s:o}", "payment", payment ? json_string (cf_id_shown (payment)) : json_null ()));
}
