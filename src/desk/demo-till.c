/* demo-till.c: the demo shop's drawer: a shift for every open day, with a float of 150.00; what is over it goes to the safe in the evening, and with the checks to the bank on Fridays. The till says what the rest
 * of the day came to, and changes none of it. */
#include "demo-private.h"
#include "shop/till.h"
#include "store/shift.h"

#define FLOAT 15000
#define MISCOUNT_EACH 37                                                /* days */
#define MISCOUNT 300

/* Whose morning it is. */
static guint
keeper (Demo *d)
{
  return d->today % 2 ? DEV : MIA;
}

static gboolean
as (Demo *d, guint person, guint minutes, const char *reason)
{
  if (d->error)
    return FALSE;
  d->clock.at += (gint64) minutes * 60 * G_USEC_PER_SEC;
  d->who.kind = CF_WHO_STAFF;
  d->who.actor_id = d->people[person];
  d->who.approval = (CfApproval) { 0 };
  d->who.reason = reason;
  return TRUE;
}

void
demo_till_open (Demo *d)
{
  CfShift shift;
  if (as (d, keeper (d), 2, NULL))
    demo_done (d, "shift", cf_shift_open (d->shop, &d->who, cf_shop_id (d->shop), FLOAT, -1, 0, &shift, &d->error));
}

/* Notes and coins that come to @amount, the greatest first; at most one of each. */
static guint
sort_cash (CfMoney amount, CfCash *ret)
{
  guint n_values, n = 0;
  const CfMoney *values = cf_shift_denominations (840, &n_values);
  for (guint i = 0; i < n_values; i++)
    if (amount >= values[i]) {
      ret[n++] = (CfCash) { values[i], amount / values[i] };
      amount %= values[i];
    }
  return n;
}

/* More was given back than came in: change is brought from the bank. */
static void
fill_up (Demo *d, CfMoney expected)
{
  g_auto (CfDrawerEntry) made = { 0 };
  if (expected < FLOAT && as (d, keeper (d), 2, "Change from the bank"))
    demo_done (d, "pay-in", cf_drawer_move (d->shop, &d->who, cf_shop_id (d->shop), CF_DRAWER_PAY_IN, CF_DRAWER_CHANGE, FLOAT - expected, &made, &d->error));
}

void
demo_till_close (Demo *d)
{
  g_auto (CfShiftEvent) event = { 0 };
  g_auto (CfShiftClose) z = { 0 };
  CfCash cash[16];
  CfMoney expected = 0;
  if (d->error || !cf_drawer_balance (d->shop->db, d->shop->head.number, &expected, &d->error))
    return;
  fill_up (d, expected);
  expected = MAX (expected, FLOAT);
  CfMoney counted = d->today % MISCOUNT_EACH ? expected : d->today % 2 ? expected - MISCOUNT : expected + MISCOUNT;
  if (as (d, keeper (d), 2, NULL))
    demo_done (d, "count", cf_shift_event (d->shop, &d->who, cf_shop_id (d->shop), CF_SHIFT_BEGAN_COUNT, &event, &d->error));
  if (as (d, keeper (d), 2, counted == expected ? NULL : "Change was miscounted at some sale"))
    demo_done (d, "close", cf_shift_close (d->shop, &d->who, cf_shop_id (d->shop), cash, sort_cash (counted, cash), MIN (FLOAT, counted), NULL, &z, &d->error));
}

void
demo_till_bank (Demo *d)
{
  g_autoptr (GArray) checks = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_auto (CfBankDeposit) made = { 0 };
  CfCash cash[16];
  CfMoney safe = 0;
  if (d->error || !cf_undeposited (d->shop->db, CF_TENDER_CASH_ID, &safe, checks, &d->error) || (safe <= 0 && !checks->len))
    return;
  guint n = sort_cash (safe, cash);
  gboolean ready = as (d, IRENE, 0, NULL);
  for (guint i = 0; i < checks->len; i++)                               /* each is written on the slip */
    ready = demo_as (d, IRENE, NULL);
  if (ready)
    demo_done (d, "deposit", cf_bank_deposit (d->shop, &d->who, cf_shop_id (d->shop), cash, n, (const CfId *) (gpointer) checks->data, checks->len, NULL, 0, &made, &d->error));
}
