/* demo.c: the days of the demo shop, one after the other (demo-private.h says who does what). The clock is virtual: every act has its own minute in opening hours, so that stamps in the log,
 * dates on documents and numbers belong together. It ends on the last open day before the day that is asked for, whatever the hour, so that the same day gives the same shop. */
#include "demo-private.h"
#include <stdlib.h>
#include "db/file.h"
#include "store/query.h"

#define SEED 1898
#define CUSTOMERS 300
#define CUSTOMERS_MIN 40
#define MONTHS 24
#define BATCH_DAYS 20
#define ZONE "America/New_York"

guint    demo_between (Demo *d, guint low, guint high) { return low + g_rand_int_range (d->rand, 0, high - low + 1); }
gboolean demo_chance (Demo *d, guint in_thousand) { return g_rand_int_range (d->rand, 0, 1000) < (gint32) in_thousand; }
guint    demo_clerk (Demo *d) { return demo_chance (d, 100) ? MARCUS : d->people[TYLER] && demo_chance (d, 300) ? TYLER : demo_chance (d, 500) ? DEV : MIA; }

/* Closed on Sundays and some holidays. */
gboolean
demo_open (CfDate date)
{
  int y, m, day;
  cf_date_to_ymd (date, &y, &m, &day);
  return cf_date_weekday (date) != 7 && !(m == 1 && day == 1) && !(m == 7 && day == 4) && !(m == 11 && day >= 22 && day <= 28 && cf_date_weekday (date) == 4) && !(m == 12 && day >= 25 && day <= 26);
}

CfDate
demo_open_day (Demo *d, CfDate date)
{
  while (!demo_open (date))
    date++;
  return date;
}

void
demo_plan (Demo *d, CfDate date, DemoDeed deed, guint customer, CfId id, gint64 extra)
{
  date = demo_open_day (d, MAX (date, d->today));
  if (date > d->last)
    return;
  guint from = 8 * 60 + 40, until = cf_date_weekday (date) == 6 ? 12 * 60 + 30 : 17 * 60;
  DemoEntry entry = { demo_between (d, from, until), d->turn++, deed, customer, id, extra };
  g_array_append_val (d->diary[date - d->first], entry);
}

gboolean
demo_as (Demo *d, guint person, const char *reason)
{
  if (d->error)
    return FALSE;
  d->clock.at += (gint64) demo_between (d, 61, 170) * G_USEC_PER_SEC;
  d->who.kind = CF_WHO_STAFF;
  d->who.actor_id = d->people[person];
  d->who.approval = (CfApproval) { 0 };
  d->who.reason = reason;
  return TRUE;
}

gboolean
demo_allowed (Demo *d, guint person, CfPermission permission, CfId id, const char *reason)
{
  if (!demo_as (d, person, reason))
    return FALSE;
  d->who.approval = (CfApproval) { d->people[MARCUS], permission, id };      /* as cf_approve would make it of his PIN */
  return TRUE;
}

gboolean
demo_done (Demo *d, const char *what, CfOutcome outcome)
{
  if (outcome == CF_OK)
    return TRUE;
  if (!d->error) {
    g_autofree char *sentence = cf_refusal_sentence (&d->who.refusal);
    g_set_error (&d->error, CF_ERROR, CF_ERROR_INVALID, "making the demo shop: %s: %s (%s)", what, cf_refused (outcome) ? sentence : "", cf_outcome_name (outcome));
  }
  return FALSE;
}

static void
do_one (Demo *d, const DemoEntry *e)
{
  switch (e->deed) {
    case DO_JOIN: demo_join (d, e->customer); break;
    case DO_SALE: demo_sale (d, e->customer); break;
    case DO_ISSUE: demo_issue (d, e->customer, e->id); break;
    case DO_PAY: demo_pay (d, e->customer, e->id); break;
    case DO_SETTLE: demo_payment_event (d, e->id, CF_PAYMENT_SETTLED, NULL, NULL); break;
    case DO_RETURN:
      demo_payment_event (d, e->id, CF_PAYMENT_RETURNED, e->extra == CF_TENDER_ACH ? "R01" : "NSF", e->extra == CF_TENDER_ACH ? "Bank: insufficient funds" : "Check came back unpaid");
      demo_plan (d, d->today + demo_between (d, 6, 18), DO_PAY, e->customer, 0, 0);
      break;
    case DO_CREDIT: demo_credit (d, e->customer, e->id, e->extra, TRUE, "Colors off from the proof; part of the job reprinted by the customer"); break;
    case DO_REFUND: demo_refund (d, e->id, e->extra, CF_TENDER_CARD, FALSE, "Customer asked for the money instead of credit"); break;
    case DO_DEPOSIT: demo_deposit (d, e->customer); break;
    case DO_FINISH: demo_finish (d, e->customer, e->id, e->extra); break;
    case DO_MOVE: demo_move (d, e->customer); break;
    case DO_STORY: demo_story (d, e->extra); break;
    case DO_MONTH: demo_month (d); break;
    case DO_BANK: demo_till_bank (d); break;
  }
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const DemoEntry *x = a, *y = b;
  return x->minute != y->minute ? (int) x->minute - (int) y->minute : (int) x->turn - (int) y->turn;
}

/* Deeds may write down others for the same day: those come in their turn. */
static void
play_day (Demo *d)
{
  GArray *day = d->diary[d->today - d->first];
  int y, m, dd;
  cf_date_to_ymd (d->today, &y, &m, &dd);
  g_autoptr (GTimeZone) tz = g_time_zone_new_identifier (ZONE);
  g_autoptr (GDateTime) morning = g_date_time_new (tz, y, m, dd, 8, 0, 0);
  CfInstant eight = g_date_time_to_unix (morning) * G_USEC_PER_SEC;
  d->clock.at = MAX (d->clock.at, eight + G_GINT64_CONSTANT (20) * 60 * G_USEC_PER_SEC);
  demo_till_open (d);
  for (guint i = 0; i < day->len && !d->error; i++) {
    qsort (&g_array_index (day, DemoEntry, i), day->len - i, sizeof (DemoEntry), compare_entries);
    DemoEntry entry = g_array_index (day, DemoEntry, i);
    CfInstant at = eight + ((gint64) entry.minute - 8 * 60) * 60 * G_USEC_PER_SEC;
    d->clock.at = MAX (d->clock.at, at);
    do_one (d, &entry);
  }
  gint64 hours = cf_date_weekday (d->today) == 6 ? 5 : 9;
  d->clock.at = MAX (d->clock.at, eight + (hours * 60 + 30) * 60 * G_USEC_PER_SEC);
  demo_till_close (d);
}

static void
play (Demo *d)
{
  for (d->today = d->first; d->today <= d->last && !d->error; d->today++) {
    guint day = d->today - d->first;
    if (!d->shop->in_batch && !cf_batch_begin (d->shop, &d->error))
      return;
    if (demo_open (d->today))
      play_day (d);
    if (!d->error && (day % BATCH_DAYS == BATCH_DAYS - 1 || d->today == d->last) && !cf_batch_end (d->shop, &d->error))
      return;
    if (!d->error && d->ask->progress && !d->ask->progress (day + 1, d->last - d->first + 1, d->ask->user))
      g_set_error (&d->error, CF_ERROR, CF_ERROR_RETRY, "making the demo shop: stopped");
  }
}

static void
demo_init (Demo *d, const CfDemoAsk *ask)
{
  g_autoptr (GTimeZone) tz = g_time_zone_new_identifier (ZONE);
  CfInstant now = ask->now ? ask->now : cf_clock_now (cf_clock_system ());
  *d = (Demo) { .ask = ask, .rand = g_rand_new_with_seed (ask->seed ? ask->seed : SEED), .texts = g_string_chunk_new (4096), .check = 1000,
                .customers = g_array_new (FALSE, TRUE, sizeof (DemoCustomer)), .items = g_new0 (CfId, demo_n_items) };
  d->last = cf_date_at (now, tz) - 1;
  while (!demo_open (d->last))
    d->last--;
  d->first = demo_open_day (d, cf_date_add_months (d->last, -MONTHS) + 1);
  d->today = d->first;
  d->diary = g_new0 (GArray *, d->last - d->first + 1);
  for (CfDate day = d->first; day <= d->last; day++)
    d->diary[day - d->first] = g_array_new (FALSE, FALSE, sizeof (DemoEntry));
  cf_virtual_clock_init (&d->clock, (d->first * 86400 + 13 * 3600) * G_USEC_PER_SEC, 1000);      /* eight or nine in New York */
}

static void
demo_clear (Demo *d)
{
  for (CfDate day = d->first; day <= d->last; day++)
    g_array_unref (d->diary[day - d->first]);
  g_free (d->diary);
  g_free (d->items);
  g_array_unref (d->customers);
  g_string_chunk_free (d->texts);
  g_rand_free (d->rand);
  cf_who_clear (&d->who);
  cf_shop_close (d->shop);
}

static gboolean
count_draft (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfDraft *draft = record;
  Demo *d = user;
  g_autoptr (GArray) issued = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_lookup_ids (d->shop->db, CF_INVOICE_OF_DRAFT, draft->id, issued, error))
    return FALSE;
  d->made.drafts += !draft->discarded && !issued->len;
  return TRUE;
}

static gboolean
count_record (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Demo *d = user;
  d->made.customers += type == &CF_CUSTOMER;
  d->made.payments += type == &CF_PAYMENT;
  if (type == &CF_INVOICE && ((const CfInvoice *) record)->kind == CF_INVOICE_CREDIT_MEMO)
    d->made.credit_memos++;
  else
    d->made.invoices += type == &CF_INVOICE;
  return TRUE;
}

static void
count_all (Demo *d)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  CfDb *db = d->shop->db;
  CfAging total = { 0 };
  if (d->error || !cf_record_each (db, &CF_DRAFT, count_draft, d, &d->error) || !cf_record_each (db, &CF_CUSTOMER, count_record, d, &d->error) ||
      !cf_record_each (db, &CF_INVOICE, count_record, d, &d->error) || !cf_record_each (db, &CF_PAYMENT, count_record, d, &d->error) ||
      !cf_aging_load (db, d->last, rows, &total, &d->error))
    return;
  d->made.receivable_minor = total.balance_minor;
}

gboolean
cf_demo_make (const char *path, const CfDemoAsk *ask, CfDemoMade *ret, GError **error)
{
  Demo d;
  demo_init (&d, ask);
  d.shop = cf_shop_create (path, &(CfShopStart) { "Riverside Print Co.", "US", "USD", ZONE, 0 }, &d.clock.clock, &d.error);
  gboolean created = d.shop != NULL;
  if (created) {
    demo_set_up (&d);
    demo_plan_customers (&d, MAX (ask->customers ? ask->customers : CUSTOMERS, CUSTOMERS_MIN));
    demo_plan_stories (&d);
    play (&d);
    demo_orders (&d);
    count_all (&d);
    demo_keep_logo (&d);
    cf_batch_abort (d.shop);
  }
  gboolean ok = d.error == NULL;
  if (ok)
    *ret = d.made;
  else
    g_propagate_error (error, d.error);
  demo_clear (&d);
  if (created && !ok)
    cf_file_discard (path);
  return ok;
}
