/* generate-plan.c: the shape of the workload. 3 % of the customers are heavy (weight 120), 17 % medium (20), the rest light (3.75); invoices fall on them by weight, on any day alike.
 * Payments: 55 % one invoice in full, 35 % a part of one (30–90 %), 10 % two or three of one customer, of which the last sometimes in part; old invoices first, those of heavy
 * customers later, so that these have long statements. Nothing here is random but by the seed, and no floating point is used, so that the same seed gives the same figures everywhere. */
#include "generate-plan.h"
#include <stdlib.h>
#include <string.h>

enum { LIGHT = 0, MEDIUM = 1, HEAVY = 2 };
static const guint weights[] = { 15, 80, 480 };                       /* × 4 */
enum { UNPAID = 0, PART = 1, PAID = 2 };

static const char *const firsts[] = {
  "James", "Mary", "Robert", "Patricia", "John", "Jennifer", "Michael", "Linda", "David", "Elizabeth", "William", "Barbara", "Richard", "Susan", "Joseph", "Jessica", "Thomas", "Sarah",
  "Carlos", "Karen", "Wei", "Lisa", "Daniel", "Nancy", "Ahmed", "Betty", "Matthew", "Sandra", "Anthony", "Ashley", "Mark", "Emily", "Donald", "Kimberly", "Priya", "Donna", "Paul",
  "Michelle", "Andrew", "Carol", "Joshua", "Amanda", "Kenji", "Melissa", "Kevin", "Deborah", "Brian", "Stephanie",
};
static const char *const lasts[] = {
  "Smith", "Johnson", "Williams", "Brown", "Jones", "Garcia", "Miller", "Davis", "Rodriguez", "Martinez", "Hernandez", "Lopez", "Gonzalez", "Wilson", "Anderson", "Thomas", "Taylor",
  "Moore", "Jackson", "Martin", "Lee", "Perez", "Thompson", "White", "Harris", "Sanchez", "Clark", "Ramirez", "Lewis", "Robinson", "Walker", "Young", "Allen", "King", "Wright", "Scott",
  "Torres", "Nguyen", "Hill", "Flores", "Green", "Adams", "Nelson", "Baker", "Hall", "Rivera", "Campbell", "Mitchell", "Carter", "Roberts", "Patel", "Kim", "Okafor", "Novak", "Schmidt",
  "Rossi", "Dubois", "Silva", "Kowalski", "Ivanov",
};
static const char *const trades[] = {
  "Hardware", "Plumbing", "Electric", "Landscaping", "Bakery", "Motors", "Cycles", "Appliance", "Printing", "Dental", "Roofing", "Marine", "Flooring", "Catering", "Pharmacy", "Optical",
  "Music", "Books", "Florist", "Framing",
};
static const char *const forms[] = { "Inc", "LLC", "Co.", "& Sons", "Group", "Partners", "Supply", "Services" };
static const char *const streets[] = {
  "Main", "Oak", "Maple", "Cedar", "Elm", "Washington", "Lake", "Hill", "Park", "Pine", "Broadway", "Court", "Mill", "River", "Church", "Spring",
};
static const char *const ways[] = { "St", "Ave", "Rd", "Blvd" };
static const struct { const char *city, *region, *postcode; } cities[] = {
  { "New York", "NY", "100" }, { "Brooklyn", "NY", "112" }, { "Queens", "NY", "113" },   { "Bronx", "NY", "104" },
  { "Yonkers", "NY", "107" },  { "Hoboken", "NJ", "070" },  { "Stamford", "CT", "069" }, { "White Plains", "NY", "106" },
};
static const guint codes[] = { 212, 718, 646, 914, 201 };
static const char *const materials[] = { "Oak", "Steel", "Brass", "Nylon", "Copper", "Maple", "Rubber", "Glass" };
static const char *const things[] = { "bracket", "hinge", "valve", "cable", "panel", "fitting", "switch", "lamp", "filter", "pump" };
static const char *const sizes[] = { "S", "M", "L", "XL" };

/* From @low to @high, both included. Never two in the arguments of one call: C does not say which comes first. */
static guint between (GRand *rand, guint low, guint high) { return low + g_rand_int_range (rand, 0, high - low + 1); }
#define ONE_OF(rand, list) ((list)[g_rand_int_range (rand, 0, G_N_ELEMENTS (list))])

static const char *
text (CfPlan *plan, GString *scratch)
{
  return g_string_chunk_insert_len (plan->texts, scratch->str, scratch->len);
}

static void
plan_customer (CfPlan *plan, GRand *rand, guint i, GString *s)
{
  CfPlanCustomer *c = &plan->customers[i];
  const char *first = ONE_OF (rand, firsts), *last = ONE_OF (rand, lasts);
  guint city = between (rand, 0, G_N_ELEMENTS (cities) - 1), share = between (rand, 0, 99), terms = between (rand, 0, 5);
  const char *trade = ONE_OF (rand, trades), *form = ONE_OF (rand, forms), *street = ONE_OF (rand, streets), *way = ONE_OF (rand, ways);
  guint house = between (rand, 1, 9999), area = ONE_OF (rand, codes), exchange = between (rand, 200, 999), line = between (rand, 0, 9999);
  if (between (rand, 0, 1))
    g_string_printf (s, "%s %s", first, last);
  else
    g_string_printf (s, "%s %s %s", last, trade, form);
  c->name = text (plan, s);
  g_string_printf (s, "%u %s %s", house, street, way);
  c->address = text (plan, s);
  c->city = cities[city].city;
  c->region = cities[city].region;
  g_string_printf (s, "%s%02u", cities[city].postcode, between (rand, 0, 99));
  c->postcode = text (plan, s);
  g_string_printf (s, "(%u) %u-%04u", area, exchange, line);
  c->phone = text (plan, s);
  g_string_printf (s, "%s.%s%u@example.com", first, last, i + 1);
  g_string_ascii_down (s);
  c->email = text (plan, s);
  c->terms = MIN (terms, CF_PLAN_TERMS - 1);                            /* the last, net 30, half of the time */
  c->share = share < 3 ? HEAVY : share < 20 ? MEDIUM : LIGHT;
}

static void
plan_items (CfPlan *plan, GRand *rand)
{
  plan->items = g_new0 (CfPlanItem, CF_PLAN_ITEMS);
  for (guint i = 0; i < CF_PLAN_ITEMS; i++) {
    CfPlanItem *item = &plan->items[i];
    const char *material = ONE_OF (rand, materials), *thing = ONE_OF (rand, things), *size = ONE_OF (rand, sizes);
    g_snprintf (item->code, sizeof item->code, "SKU-%05u", i + 1);
    g_snprintf (item->description, sizeof item->description, "%s %s %s-%u", material, thing, size, (i + 1) % 97);
    item->price = between (rand, 500, 40000) * (CF_DECIMAL_ONE / 100);
  }
}

static int
compare_dates (gconstpointer a, gconstpointer b)
{
  CfDate x = *(const CfDate *) a, y = *(const CfDate *) b;
  return (x > y) - (x < y);
}

/* The customer on whose part of the wheel @at falls. */
static guint
spin (const guint64 *upto, guint n, guint64 at)
{
  guint low = 0, high = n - 1;
  while (low < high) {
    guint middle = (low + high) / 2;
    if (at < upto[middle])
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

static void
plan_invoices (CfPlan *plan, GRand *rand, CfDate from, CfDate until)
{
  g_autofree guint64 *upto = g_new (guint64, plan->n_customers);
  g_autofree CfDate *dates = g_new (CfDate, plan->n_invoices);
  guint64 sum = 0;
  for (guint i = 0; i < plan->n_customers; i++)
    upto[i] = sum += weights[plan->customers[i].share];
  for (guint i = 0; i < plan->n_invoices; i++)
    dates[i] = from + between (rand, 0, until - from);
  qsort (dates, plan->n_invoices, sizeof *dates, compare_dates);
  plan->invoices = g_new0 (CfPlanInvoice, plan->n_invoices);
  for (guint i = 0; i < plan->n_invoices; i++) {
    CfPlanInvoice *v = &plan->invoices[i];
    v->date = dates[i];
    guint64 high = g_rand_int (rand), at = (high << 32 | g_rand_int (rand)) % sum;
    v->customer = spin (upto, plan->n_customers, at);
    for (guint k = 0; k < CF_PLAN_LINES; k++) {
      v->items[k] = between (rand, 0, CF_PLAN_ITEMS - 1);
      v->quantities[k] = between (rand, 1, 5);
    }
  }
}

/* What planning payments goes by: each invoice's state so far and the day of its last payment, and each customer's invoices. */
typedef struct {
  guint8  *state;
  CfDate  *paid_on;
  guint32 *of_customer, *first;                                         /* a customer's invoices: of_customer[first[c]] to of_customer[first[c + 1]] */
} Ledger;

static void
ledger_init (Ledger *l, const CfPlan *plan)
{
  g_autofree guint32 *next = g_new (guint32, plan->n_customers + 1);
  *l = (Ledger) { g_new0 (guint8, plan->n_invoices), g_new0 (CfDate, plan->n_invoices), g_new (guint32, plan->n_invoices), g_new0 (guint32, plan->n_customers + 1) };
  for (guint i = 0; i < plan->n_invoices; i++)
    l->first[plan->invoices[i].customer + 1]++;
  for (guint c = 0; c < plan->n_customers; c++)
    l->first[c + 1] += l->first[c];
  memcpy (next, l->first, (plan->n_customers + 1) * sizeof *next);
  for (guint i = 0; i < plan->n_invoices; i++)
    l->of_customer[next[plan->invoices[i].customer]++] = i;
}

static void
ledger_clear (Ledger *l)
{
  g_free (l->state);
  g_free (l->paid_on);
  g_free (l->of_customer);
  g_free (l->first);
}

/* Adds @invoice to the payment: the whole rest, or a part of it. */
static void
take (CfPlan *plan, Ledger *l, CfPlanPayment *p, guint32 invoice, guint percent)
{
  p->invoices[p->n] = invoice;
  p->percents[p->n++] = percent;
  p->date = MAX (p->date, MAX (plan->invoices[invoice].date, l->paid_on[invoice]));
  l->state[invoice] = percent == 100 ? PAID : PART;
}

static void
plan_payment (CfPlan *plan, GRand *rand, Ledger *l, guint32 invoice, CfDate until)
{
  CfPlanPayment *p = &plan->payments[plan->n_payments++];
  guint kind = between (rand, 0, 99);
  take (plan, l, p, invoice, kind >= 55 && kind < 90 ? between (rand, 30, 90) : 100);
  if (kind >= 90) {
    guint32 customer = plan->invoices[invoice].customer;
    guint more = between (rand, 1, CF_PLAN_TAKES - 1);
    for (guint i = l->first[customer]; i < l->first[customer + 1] && p->n <= more; i++)
      if (l->state[l->of_customer[i]] != PAID)
        take (plan, l, p, l->of_customer[i], 100);
    if (p->n > 1 && between (rand, 0, 99) < 40) {
      p->percents[p->n - 1] = between (rand, 30, 90);
      l->state[p->invoices[p->n - 1]] = PART;
    }
  }
  p->date += between (rand, 0, 60);
  p->date = MIN (p->date, until);
  p->tender = between (rand, 0, CF_PLAN_TENDERS - 1);
  p->reference = between (rand, 1000, 99999);
  for (guint i = 0; i < p->n; i++)
    l->paid_on[p->invoices[i]] = p->date;
}

typedef struct { guint64 key; guint32 invoice; } Turn;

static int
compare_turns (gconstpointer a, gconstpointer b)
{
  const Turn *x = a, *y = b;
  return x->key != y->key ? (x->key > y->key) - (x->key < y->key) : (x->invoice > y->invoice) - (x->invoice < y->invoice);
}

/* In which order invoices are paid: by age, a good deal of chance, and heavy customers late. */
static Turn *
turns_of (const CfPlan *plan, GRand *rand, CfDate from, CfDate until)
{
  Turn *turns = g_new (Turn, plan->n_invoices);
  for (guint i = 0; i < plan->n_invoices; i++) {
    guint64 age = (plan->invoices[i].date - from) * 800000 / MAX (until - from, 1), chance = between (rand, 0, 600000);
    turns[i] = (Turn) { age + (plan->customers[plan->invoices[i].customer].share == HEAVY ? chance * 20 / 9 : chance), i };
  }
  qsort (turns, plan->n_invoices, sizeof *turns, compare_turns);
  return turns;
}

static int
compare_payments (gconstpointer a, gconstpointer b, gpointer user)
{
  return compare_dates (&((const CfPlanPayment *) a)->date, &((const CfPlanPayment *) b)->date);
}

static void
plan_payments (CfPlan *plan, GRand *rand, CfDate from, CfDate until)
{
  guint wanted = (guint64) plan->n_invoices * 4 / 5, before = 0;
  g_autofree Turn *turns = turns_of (plan, rand, from, until);
  Ledger l;
  ledger_init (&l, plan);
  plan->payments = g_new0 (CfPlanPayment, wanted);
  do {
    before = plan->n_payments;
    for (guint i = 0; i < plan->n_invoices && plan->n_payments < wanted; i++)
      if (l.state[turns[i].invoice] != PAID)
        plan_payment (plan, rand, &l, turns[i].invoice, until);
  } while (plan->n_payments < wanted && plan->n_payments > before);
  ledger_clear (&l);
  g_qsort_with_data (plan->payments, plan->n_payments, sizeof *plan->payments, compare_payments, NULL);      /* stable: payments of one invoice stay in order */
}

void
cf_plan_init (CfPlan *plan, guint32 seed, guint customers, guint invoices, CfDate from, CfDate until)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autoptr (GString) scratch = g_string_new (NULL);
  *plan = (CfPlan) { .n_customers = customers, .n_invoices = customers ? invoices : 0, .texts = g_string_chunk_new (4096) };
  plan_items (plan, rand);
  plan->customers = g_new0 (CfPlanCustomer, customers);
  for (guint i = 0; i < customers; i++)
    plan_customer (plan, rand, i, scratch);
  if (!plan->n_invoices)
    return;
  plan_invoices (plan, rand, from, until);
  plan_payments (plan, rand, from, until);
}

void
cf_plan_clear (CfPlan *plan)
{
  g_free (plan->items);
  g_free (plan->customers);
  g_free (plan->invoices);
  g_free (plan->payments);
  if (plan->texts)
    g_string_chunk_free (plan->texts);
  memset (plan, 0, sizeof *plan);
}
