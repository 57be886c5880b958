/* since.c: see since.h. An item's spans are read from the newest back to the first day on which the change does not fit; days between spans have nothing open.
 *
 * Why that is enough: an item is one posting, which never changes, and what is open on it moves by allocations only. Each counts from a day from which on it leaves no day further outside
 * than it was, so of one station's acts none ever does, in whatever order their days are given. The day is chosen when the act is done and kept in the fact: a replay chooses nothing. */
#include "since.h"
#include "base/money.h"
#include "derived.h"

CF_SQL (spans_back, "SELECT e.date, p.amount_minor, COALESCE(o.from_date, 0), COALESCE(o.to_date, 0), COALESCE(o.open_minor, 0) FROM entry e "
                    "JOIN posting p ON p.entry_id = e.id AND p.account = 1200 LEFT JOIN open_item o ON o.item_id = e.id WHERE e.id = $1 ORDER BY o.from_date DESC");

/* How far @open lies outside what can be open of @posted. */
static guint64
outside (CfMoney open, CfMoney posted)
{
  CfMoney least = MIN (posted, 0), most = MAX (posted, 0);
  return open < least ? (guint64) least - (guint64) open : open > most ? (guint64) open - (guint64) most : 0;
}

static gboolean
fits (CfMoney open, CfMoney change, CfMoney posted)
{
  CfMoney then;
  return cf_add (open, change, &then) && outside (then, posted) <= outside (open, posted);
}

gboolean
cf_item_since (CfDb *db, CfId item_id, CfMoney change, CfDate *ret, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &spans_back, error);
  CfDate posted_on = 0, from = CF_FOREVER, since = 0;                   /* from: every day since then was looked at, and fits */
  CfMoney posted = 0;
  gboolean there = FALSE;
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, item_id);
  while ((step = cf_step (stmt, error)) == CF_ROW && since == 0) {
    CfDate to = cf_int (stmt, 3);
    posted_on = cf_int (stmt, 0);
    posted = cf_int (stmt, 1);
    there = TRUE;
    if (to == 0)                                                        /* never open at the end of a day */
      break;
    if (to < from && !fits (0, change, posted))
      since = from;
    else if (!fits (cf_int (stmt, 4), change, posted))
      since = to;
    from = cf_int (stmt, 2);
  }
  if (step == CF_STEP_FAILED)
    return FALSE;
  if (there && since == 0 && posted_on < from && !fits (0, change, posted))
    since = from;
  *ret = MAX (since, posted_on);
  return TRUE;
}
