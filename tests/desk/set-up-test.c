/* set-up-test.c: proves that the first run makes a right shop in the US, Germany, Britain and Japan: currency, paper, marks, dates, zone and tax; and that what does not fit leaves nothing behind. */
#include "desk/set-up.h"
#include "shop/records.h"
#include <glib/gstdio.h>
#include <string.h>

static char *folder;

typedef struct { const char *country, *zone, *rate, *currency, *paper; char decimal; CfDecimal percent; gboolean inclusive; } Land;

static void
expect_tax (CfShop *shop, const Land *land)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaxGroup) group = { 0 };
  g_auto (CfTaxRate) rate = { 0 };
  gboolean found;
  g_assert_true (cf_record_load (shop->db, &CF_TAX_GROUP, shop->rules.tax_group_id, &group, &found, &error) && found);
  g_assert_cmpint (group.inclusive, ==, land->inclusive);
  g_assert_cmpuint (group.n_members, ==, 1);
  g_assert_true (cf_record_load (shop->db, &CF_TAX_RATE, group.members[0].tax_rate_id, &rate, &found, &error) && found);
  g_assert_cmpint (rate.rate, ==, land->percent);
}

static void
test_lands (void)
{
  static const Land lands[] = {
    { "US", "America/New_York", "8.875", "USD", "Letter", '.', 88750, FALSE },
    { "DE", "Europe/Berlin", "19 %", "EUR", "A4", ',', 190000, TRUE },
    { "DE", "Europe/Berlin", "8,5", "EUR", "A4", ',', 85000, TRUE },
    { "GB", "Europe/London", "20", "GBP", "A4", '.', 200000, TRUE },
    { "JP", "Asia/Tokyo", "10", "JPY", "A4", '.', 100000, TRUE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (lands); i++) {
    const Land *land = &lands[i];
    g_autoptr (GError) error = NULL;
    g_autofree char *path = g_strdup_printf ("%s/new/%u/shop.cf", folder, i);
    const CfUsualTax *usual = cf_usual_tax (land->country);
    CfSetUp ask = { .start = { "Corner Press", land->country, NULL, land->zone, 0 }, .tax_name = usual->name, .tax_rate = land->rate, .prices_include_tax = usual->inclusive };
    g_assert_true (cf_set_up (path, &ask, NULL, &error));
    g_assert_no_error (error);
    g_autoptr (CfShop) shop = cf_shop_open (path, TRUE, NULL, &error);
    CfFormats formats;
    cf_settings_formats (shop->settings, shop->n_settings, &formats);
    g_assert_cmpstr (cf_shop_setting (shop, CF_SET_SHOP_NAME), ==, "Corner Press");
    g_assert_cmpstr (shop->rules.currency->code, ==, land->currency);
    g_assert_cmpstr (formats.paper, ==, land->paper);
    g_assert_cmpint (formats.decimal, ==, land->decimal);
    g_assert_cmpstr (cf_shop_setting (shop, CF_SET_SHOP_TIMEZONE), ==, land->zone);
    expect_tax (shop, land);
    g_assert_false (cf_set_up (path, &ask, NULL, &error));              /* never over a ledger */
    g_assert_error (error, CF_ERROR, CF_ERROR_CONFLICT);
    g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  }
}

static void
test_choices (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (folder, "chosen.cf", NULL);
  CfSetUp ask = { .start = { "Chooser", "US", "CAD", "America/Toronto", 0 }, .paper = "A4" };
  g_assert_true (cf_set_up (path, &ask, NULL, &error));
  g_autoptr (CfShop) shop = cf_shop_open (path, TRUE, NULL, &error);
  CfFormats formats;
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  g_assert_cmpstr (formats.paper, ==, "A4");
  g_assert_cmpstr (shop->rules.currency->code, ==, "CAD");
  g_assert_cmpint (shop->rules.tax_group_id, ==, 0);
}

static void
test_refused (void)
{
  static const CfSetUp bad[] = {
    { .start = { "X", "US", "USD", "Nowhere/At_All", 0 } },
    { .start = { "X", "US", "XQX", "UTC", 0 } },
    { .start = { "X", "US", NULL, "UTC", 0 }, .paper = "papyrus" },
    { .start = { "X", "US", NULL, "UTC", 0 }, .tax_name = "Tax", .tax_rate = "eight" },
    { .start = { "X", "US", NULL, "UTC", 0 }, .tax_name = "Tax", .tax_rate = "" },
    { .start = { "X", "US", NULL, "UTC", 0 }, .tax_name = "Tax", .tax_rate = "8,875" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *path = g_strdup_printf ("%s/bad/%u.cf", folder, i);
    g_autofree char *within = g_path_get_dirname (path);
    g_assert_false (cf_set_up (path, &bad[i], NULL, &error));
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    g_autoptr (GDir) dir = g_dir_open (within, 0, NULL);
    g_assert_null (g_dir_read_name (dir));
  }
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  for (const char *name; dir && (name = g_dir_read_name (dir));) {
    g_autofree char *inside = g_build_filename (path, name, NULL);
    remove_all (inside);
  }
  g_remove (path);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("counterfoil-set-up-XXXXXX", NULL);
  g_test_add_func ("/set-up/lands", test_lands);
  g_test_add_func ("/set-up/choices", test_choices);
  g_test_add_func ("/set-up/refused", test_refused);
  int failed = g_test_run ();
  remove_all (folder);
  g_free (folder);
  return failed;
}
