/* busy.h: a shop after some months of random business, for the tests of readers: invoices with and without tax, to somebody exempt too, payments of all kinds, credit memos, voids, refunds,
 * returned payments, write-offs, deposits, late entries with earlier dates, customers merged and parted. */
#pragma once
#include "../shop/fixture.h"

#define BUSY_CUSTOMERS 4

typedef struct {
  Fixture f;
  CfId    customers[BUSY_CUSTOMERS];                         /* [0] is the fixture's, [1] is exempt in NY, [3] was merged into [2] and parted again now and then */
  GArray *invoices, *credits, *payments, *deposits;          /* CfId */
  CfDate  first, last;                                       /* days of business */
  guint   done, refused;
} Busy;

/* @n acts, from g_test_rand_int (its seed is printed). */
void busy_open  (Busy *b, guint n);
void busy_close (Busy *b);
/* A random day of business, or one outside. */
CfDate busy_day (Busy *b);
