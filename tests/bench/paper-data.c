/* paper-data.c: customers and open items from a linear congruential generator: the same on every machine. */
#include "paper-data.h"
#include <sys/resource.h>

static guint64 state;

static guint
draw (guint n)
{
  state = state * G_GUINT64_CONSTANT (6364136223846793005) + G_GUINT64_CONSTANT (1442695040888963407);
  return (guint) ((state >> 33) % n);
}

void
bench_shop (CfPaperShop *shop)
{
  *shop = (CfPaperShop) {
    .name = BENCH_SHOP_NAME, .address = "418 Atlantic Avenue", .city = "Brooklyn", .region = "NY", .postcode = "11217", .country = "US",
    .phone = "(718) 555-0142", .email = "accounts@riverside.example", .web = "riverside.example", .statement_text = BENCH_NOTE, .slip = TRUE,
  };
}

static CfCustomer *
customer (guint i)
{
  static const char *first[] = { "Acme", "Harbor", "Quayside", "Maple", "Zephyr", "Juniper", "Vortex", "Kestrel", "Foxglove", "Willow", "Xenon", "Dynamo" };
  static const char *second[] = { "Signs", "Dental", "Landscaping", "Bakery", "Motors", "Plumbing", "Optical", "Catering", "Florist", "Hardware", "Books", "Grocery" };
  static const char *third[] = { "Inc.", "LLC", "& Sons", "Group", "Co.", "Partners" };
  static const char *street[] = { "Main Street", "Oak Avenue", "Jay Street", "Quincy Road", "Vine Boulevard", "Fulton Street", "Park Place" };
  static const char *town[] = { "Brooklyn", "Queens", "Yonkers", "White Plains", "Bronx" };
  CfCustomer *c = g_new0 (CfCustomer, 1);
  c->name = g_strdup_printf ("%s %s %s", first[draw (12)], second[draw (12)], third[draw (6)]);
  c->number = g_strdup_printf ("C%06u", i + 1);
  c->address = g_strdup_printf ("%u %s", 1 + draw (9998), street[draw (7)]);
  c->city = g_strdup (town[draw (5)]);
  c->region = g_strdup ("NY");
  c->postcode = g_strdup_printf ("1%04u", draw (10000));
  c->country = g_strdup ("US");
  return c;
}

static void
fill (CfPaperStatement *s, guint n)
{
  CfPaperItem *items = g_new0 (CfPaperItem, n);
  for (guint k = 0; k < n; k++)
    {
      CfPaperItem *item = &items[k];
      CfMoney *bucket;
      item->kind = CF_ENTRY_INVOICE;
      item->number = g_strdup_printf ("%u", 10000 + draw (89999));
      item->reference = draw (3) ? NULL : g_strdup_printf ("PO %u", 1000 + draw (8999));
      item->date = s->as_of - 1 - (gint64) (n - k) * 140 / n;
      item->due = item->date + 30;
      item->amount_minor = 1500 + draw (400000);
      item->open_minor = draw (4) ? item->amount_minor : item->amount_minor - item->amount_minor / 3;
      item->days_late = MAX (0, s->as_of - item->due);
      bucket = item->days_late == 0 ? &s->current_minor : item->days_late <= 30 ? &s->d1_30_minor : item->days_late <= 60 ? &s->d31_60_minor
             : item->days_late <= 90 ? &s->d61_90_minor : &s->over_90_minor;
      *bucket += item->open_minor;
      s->open_minor += item->open_minor;
      s->overdue_minor += item->days_late ? item->open_minor : 0;
    }
  s->items = items;
  s->n_items = n;
  s->balance_minor = s->listed_minor = s->open_minor;
}

const CfPaperStatement *
bench_statements (guint n, gboolean short_only)
{
  CfPaperStatement *all = g_new0 (CfPaperStatement, n);
  CfDate as_of;
  gboolean ok = cf_date_from_ymd (2026, 6, 30, &as_of);

  g_assert (ok);
  state = 20260630;
  for (guint i = 0; i < n; i++)
    {
      guint kind = draw (10), rows = short_only ? 6 + draw (5) : kind < 6 ? 5 + draw (16) : kind < 9 ? 21 + draw (40) : 61 + draw (70);
      all[i].kind = CF_STATEMENT_OPEN_ITEM;
      all[i].customer = customer (i);
      all[i].terms = "Net 30";
      all[i].as_of = as_of;
      all[i].currency = 840;
      fill (&all[i], rows);
    }
  return all;
}

double
bench_cpu (void)
{
  struct rusage usage;
  getrusage (RUSAGE_SELF, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

long
bench_peak (void)
{
  struct rusage usage;
  getrusage (RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}
