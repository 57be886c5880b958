/* demo-people.c: who buys at the demo shop. Nearly half are people and small shops that pay at the counter; as many have terms; a tenth are agencies and owners of many places, who buy most.
 * Two thirds were there from the beginning, the others come over the two years. */
#include "demo-names.h"
#include "shop/records.h"

/* How busy a day is, in thousandths of the busiest: by month and weekday, and more each year. */
static guint
busy (Demo *d, CfDate date)
{
  static const guint months[] = { 620, 650, 780, 880, 1000, 900, 680, 720, 900, 980, 920, 780 }, weekdays[] = { 950, 900, 880, 920, 1000, 420, 0 };
  int y, m, dd;
  cf_date_to_ymd (date, &y, &m, &dd);
  guint growth = 860 + 140 * (date - d->first) / MAX (d->last - d->first, 1);
  return demo_open (date) ? months[m - 1] * weekdays[cf_date_weekday (date) - 1] / 1000 * growth / 1000 : 0;
}

static void
plan_visits (Demo *d, guint i)
{
  const DemoCustomer *c = demo_customer (d, i);
  guint span = d->last - c->joins + 1, n = (c->visits * span + 365) / 730;
  for (guint visit = 0; visit < n; visit++)
    for (guint tries = 0; tries < 50; tries++) {
      CfDate date = c->joins + demo_between (d, 0, span - 1);
      if (demo_between (d, 0, 999) < busy (d, date)) {
        demo_plan (d, date, DO_SALE, i, 0, 0);
        break;
      }
    }
}

static CfId
terms_of (Demo *d, DemoKind kind)
{
  guint which = demo_between (d, 0, 99);
  if (kind == COUNTER)
    return 0;
  if (kind == AGENCY)
    return which < 56 ? CF_TERMS_NET_15_ID : which < 68 ? CF_TERMS_NET_30_ID : which < 95 ? CF_TERMS_2_10_NET_30_ID : CF_TERMS_END_OF_MONTH_ID;
  return which < 58 ? CF_TERMS_NET_15_ID : which < 82 ? CF_TERMS_NET_30_ID : which < 93 ? CF_TERMS_2_10_NET_30_ID : CF_TERMS_END_OF_MONTH_ID;
}

static CfTenderKind
tender_of (Demo *d, DemoKind kind)
{
  guint which = demo_between (d, 0, 99);
  if (kind == COUNTER)
    return which < 30 ? CF_TENDER_CASH : which < 88 ? CF_TENDER_CARD : CF_TENDER_CHECK;
  return which < 44 ? CF_TENDER_CHECK : which < 70 ? CF_TENDER_ACH : which < 96 ? CF_TENDER_CARD : CF_TENDER_WIRE;
}

static DemoCustomer *
add_customer (Demo *d, const char *name, DemoKind kind, guint trade)
{
  DemoCustomer c = { .name = g_string_chunk_insert (d->texts, name), .kind = kind, .trade = trade };
  c.terms_id = terms_of (d, kind);
  c.tender = tender_of (d, kind);
  c.visits = kind == COUNTER ? demo_between (d, 3, 12) : kind == ACCOUNT ? demo_between (d, 5, 20) : demo_between (d, 30, 62);
  c.late = (int) demo_between (d, 0, 14) - 7;
  if (kind == ACCOUNT && demo_chance (d, 90))                           /* there are always some */
    c.late += demo_between (d, 18, 45);
  c.spread = demo_between (d, 2, 10);
  c.uses_po = kind == AGENCY ? demo_chance (d, 800) : kind == ACCOUNT && demo_chance (d, 350);
  c.joins = demo_chance (d, 640) ? d->first + demo_between (d, 0, 12) : d->first + demo_between (d, 0, d->last - d->first - 25);
  c.joins = demo_open_day (d, c.joins);
  if (kind == ACCOUNT && demo_chance (d, 35))
    c.stops_paying = d->last - demo_between (d, 40, 330);
  g_array_append_val (d->customers, c);
  return demo_customer (d, d->customers->len - 1);
}

static gboolean
name_is_taken (Demo *d, const char *name)
{
  for (guint i = 0; i < d->customers->len; i++)
    if (g_str_equal (demo_customer (d, i)->name, name))
      return TRUE;
  return FALSE;
}

void
demo_plan_customers (Demo *d, guint n)
{
  DemoCustomer *counter = add_customer (d, "Counter sale", COUNTER, PRIVATE);
  counter->joins = d->first;
  counter->visits = n * 2;
  counter->tender = CF_TENDER_CASH;
  for (guint i = 0; i < demo_n_special; i++)
    add_customer (d, demo_special[i].name, i % 4 == 3 ? AGENCY : ACCOUNT, demo_special[i].trade)->stops_paying = 0;
  while (d->customers->len < n) {
    guint trade = PRIVATE, place = d->customers->len % 20;
    DemoKind kind = place < 9 ? COUNTER : place < 18 ? ACCOUNT : AGENCY;
    g_autofree char *name = kind == COUNTER && demo_chance (d, 550) ? demo_person (d) : demo_firm (d, &trade);
    if (!name_is_taken (d, name))
      add_customer (d, name, kind, trade);
  }
  for (guint i = 0; i < d->customers->len; i++) {
    DemoCustomer *c = demo_customer (d, i);
    demo_plan (d, c->joins, DO_JOIN, i, 0, 0);
    plan_visits (d, i);
    if (i > demo_n_special && c->kind != COUNTER && demo_chance (d, 80))
      demo_plan (d, c->joins + 60 + demo_between (d, 0, 400), DO_MOVE, i, 0, 0);
  }
}

static const DemoSpecial *
special_of (guint i)
{
  return i >= 1 && i <= demo_n_special ? &demo_special[i - 1] : NULL;
}

static void
save_contacts (Demo *d, guint customer)
{
  static const struct { const char *title; gint64 roles; const char *mailbox; } jobs[] = {
    { "Office manager", CF_ROLE_ORDERS | CF_ROLE_ARTWORK, "orders" }, { "Accounts payable", CF_ROLE_BILLING | CF_ROLE_AP, "ap" }, { "Art director", CF_ROLE_ARTWORK, "art" },
  };
  const DemoCustomer *c = demo_customer (d, customer);
  const char *domain = special_of (customer) ? special_of (customer)->mailbox : c->name;
  guint n = c->kind == COUNTER ? 0 : demo_between (d, 1, c->kind == AGENCY ? 3 : 2);
  for (guint i = 0; i < n; i++) {
    g_autofree char *name = demo_person (d), *phone = demo_phone (d), *email = demo_email (jobs[i].mailbox, domain);
    CfContact contact = { .id = cf_shop_id (d->shop), .customer_id = c->id, .name = name, .title = (char *) jobs[i].title, .email = email, .phone = phone,
                          .roles = n == 1 ? CF_ROLE_ORDERS | CF_ROLE_BILLING | CF_ROLE_AP : jobs[i].roles };
    if (demo_as (d, demo_clerk (d), NULL))
      demo_done (d, "contact", cf_save_contact (d->shop, &d->who, &contact, &d->error));
  }
}

static void
save_locations (Demo *d, DemoCustomer *c)
{
  static const char *const names[] = { "Warehouse", "Downtown office", "Pier 41", "North 6th Street", "Industry City", "Navy Yard", "Court Street", "Flatbush" };
  guint n = c->kind == AGENCY && demo_chance (d, 400) ? demo_between (d, 2, 4) : 0, first = demo_between (d, 0, 3);
  for (guint i = 0; i < n; i++) {
    g_auto (CfLocation) location = { .id = cf_shop_id (d->shop), .customer_id = c->id, .name = g_strdup (names[first + i]), .country = g_strdup ("US") };
    demo_place (d, &location.address, &location.city, &location.region, &location.postcode);
    if (g_str_equal (location.region, "NJ"))
      location.tax_group_id = d->tax_nj;
    if (demo_as (d, IRENE, NULL))
      demo_done (d, "location", cf_save_location (d->shop, &d->who, &location, &d->error));
    c->locations[c->n_locations++] = location.id;
  }
}

/* The record of a customer who joins now; texts are owned. */
static void
describe (Demo *d, guint i, CfCustomer *ret)
{
  const DemoCustomer *c = demo_customer (d, i);
  const DemoSpecial *special = special_of (i);
  *ret = (CfCustomer) { .id = cf_shop_id (d->shop), .name = g_strdup (c->name), .terms_id = c->terms_id, .phone = demo_phone (d), .country = g_strdup (special ? special->country : "US") };
  if (special) {
    ret->address = g_strdup (special->address);
    ret->city = g_strdup (special->city);
    ret->region = g_strdup (special->region);
    ret->postcode = g_strdup (special->postcode);
    ret->language = g_strdup (special->language);
    ret->email = demo_email ("hello", special->mailbox);
  } else {
    do {
      g_free (ret->address);
      g_free (ret->city);
      g_free (ret->region);
      g_free (ret->postcode);
      demo_place (d, &ret->address, &ret->city, &ret->region, &ret->postcode);
    } while (c->local && !g_str_equal (ret->region, "NY"));
    ret->email = demo_email (c->trade == PRIVATE ? "mail" : "info", c->name);
  }
  if (!g_str_equal (ret->region, "NY"))
    ret->tax_group_id = g_str_equal (ret->region, "NJ") ? d->tax_nj : d->tax_none;
  if (c->kind == AGENCY || (c->kind == ACCOUNT && demo_chance (d, 400))) {
    ret->has_limit = 1;
    ret->credit_limit_minor = demo_between (d, c->kind == AGENCY ? 12 : 2, c->kind == AGENCY ? 36 : 9) * 50000;
  }
  if (d->today < d->first + 14)
    ret->since = d->first - demo_between (d, 40, 4000);
  if (c->kind == AGENCY)
    ret->statement_kind = demo_chance (d, 250) ? CF_STATEMENT_ACTIVITY : 0;
  if (demo_chance (d, 45))
    ret->note = g_strdup (demo_chance (d, 500) ? "Always ask for the PO number before printing." : "Proof goes to the art director, not to the front desk.");
}

void
demo_join (Demo *d, guint i)
{
  g_auto (CfCustomer) customer = { 0 };
  DemoCustomer *c = demo_customer (d, i);
  if (i == 0)
    customer = (CfCustomer) { .id = cf_shop_id (d->shop), .name = g_strdup (c->name), .country = g_strdup ("US"), .region = g_strdup ("NY"), .city = g_strdup ("Brooklyn"),
                              .tax_group_id = d->tax_included, .note = g_strdup ("For whoever does not give a name. Prices include the tax.") };
  else
    describe (d, i, &customer);
  c->id = customer.id;
  if (demo_as (d, c->kind == COUNTER && !customer.tax_group_id ? demo_clerk (d) : IRENE, NULL))
    demo_done (d, c->name, cf_save_customer (d->shop, &d->who, &customer, &d->error));
  save_contacts (d, i);
  save_locations (d, c);
}

guint
demo_newcomer (Demo *d, const char *name, DemoKind kind, guint trade, CfId terms_id)
{
  DemoCustomer *c = add_customer (d, name, kind, trade);
  guint i = d->customers->len - 1;
  c->terms_id = terms_id;
  c->joins = d->today;
  c->stops_paying = 0;
  c->uses_po = FALSE;
  c->local = TRUE;
  demo_join (d, i);
  return i;
}

void
demo_move (Demo *d, guint i)
{
  g_auto (CfCustomer) customer = { 0 };
  gboolean found;
  if (d->error || !cf_record_load (d->shop->db, &CF_CUSTOMER, demo_customer (d, i)->id, &customer, &found, &d->error) || !found)
    return;
  g_free (customer.address);
  g_free (customer.city);
  g_free (customer.region);
  g_free (customer.postcode);
  g_free (customer.phone);
  demo_place (d, &customer.address, &customer.city, &customer.region, &customer.postcode);
  customer.phone = demo_phone (d);
  customer.tax_group_id = g_str_equal (customer.region, "NJ") ? d->tax_nj : 0;
  if (demo_as (d, IRENE, NULL))
    demo_done (d, "new address", cf_save_customer (d->shop, &d->who, &customer, &d->error));
}
