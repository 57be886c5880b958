/* The workload: as many customers, invoices and payments as asked, balances that add up, the same figures from the same seed, by import and by issue. */
#include "desk.h"
#include "desk/generate.h"
#include "store/query.h"

static void
generate (Desk *d, CfGenerateAsk ask, CfGenerated *ret)
{
  g_autoptr (GError) error = NULL;
  gint64 started = g_get_monotonic_time ();
  g_assert_cmpint (cf_generate (d->shop, &d->who, &ask, ret, &error), ==, CF_OK);
  g_assert_no_error (error);
  gint64 took = MAX (1, g_get_monotonic_time () - started);
  g_test_message ("%" G_GINT64_FORMAT " invoices, %" G_GINT64_FORMAT " payments in %" G_GINT64_FORMAT " ms: %" G_GINT64_FORMAT " documents a second", ret->invoices, ret->payments, took / 1000,
                  (ret->customers + ret->invoices + ret->payments) * G_USEC_PER_SEC / took);
}

static void
check (Desk *d, const CfGenerated *made)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (CfAgingRow));
  g_autoptr (GError) error = NULL;
  CfAging total;
  g_assert_true (cf_aging_load (d->shop->db, cf_shop_today (d->shop), rows, &total, &error));
  g_assert_cmpint (total.balance_minor, ==, made->receivable_minor);
  g_assert_cmpint (desk_receivable (d), ==, made->receivable_minor);
  g_assert_cmpint (total.unapplied_minor, ==, 0);
}

static void
test_generate (gconstpointer issued)
{
  Desk a, b;
  CfGenerated first, second;
  CfGenerateAsk ask = { .customers = 50, .invoices = 400, .seed = 7, .issued = GPOINTER_TO_INT (issued) };
  desk_open (&a, "US", "USD");
  desk_open (&b, "US", "USD");
  generate (&a, ask, &first);
  generate (&b, ask, &second);
  g_assert_cmpint (first.invoices, ==, 400);
  g_assert_cmpint (first.payments, ==, 320);
  g_assert_cmpint (desk_count (&a, "customer"), ==, 50);
  g_assert_cmpint (desk_count (&a, "invoice_line"), ==, 1200);
  g_assert_cmpmem (&first, sizeof first, &second, sizeof second);
  check (&a, &first);
  desk_close (&a);
  desk_close (&b);
}

static gboolean
stop_soon (guint64 done, guint64 total, gpointer user)
{
  g_assert_cmpuint (done, <=, total);
  ++*(guint *) user;
  return done < 600;
}

/* The same imported numbers a second time are refused before anything is made; another seed adds to what is there; a stop leaves whole batches, and says so. */
static void
test_again (void)
{
  Desk d;
  CfGenerated made;
  guint told = 0;
  g_autoptr (GError) error = NULL;
  CfGenerateAsk ask = { .customers = 50, .invoices = 400, .seed = 7 };
  desk_open (&d, "US", "USD");
  generate (&d, ask, &made);
  CfMoney first = made.receivable_minor;
  g_autofree char *before = desk_log_head (&d);
  g_assert_cmpint (cf_generate (d.shop, &d.who, &ask, &made, &error), ==, CF_NUMBER_TAKEN);
  g_autofree char *after = desk_log_head (&d);
  g_assert_cmpstr (before, ==, after);
  ask.seed = 8;
  generate (&d, ask, &made);
  g_assert_cmpint (desk_receivable (&d), ==, first + made.receivable_minor);
  ask = (CfGenerateAsk) { .customers = 50, .invoices = 2000, .seed = 9, .progress = stop_soon, .user = &told };
  g_assert_cmpint (cf_generate (d.shop, &d.who, &ask, &made, &error), ==, CF_FAILED);
  g_assert_error (error, CF_ERROR, CF_ERROR_RETRY);
  g_assert_cmpuint (told, >, 0);
  g_assert_cmpint (desk_count (&d, "customer"), ==, 100);
  desk_close (&d);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/desk/generate/imported", GINT_TO_POINTER (FALSE), test_generate);
  g_test_add_data_func ("/desk/generate/issued", GINT_TO_POINTER (TRUE), test_generate);
  g_test_add_func ("/desk/generate/again", test_again);
  return g_test_run ();
}
