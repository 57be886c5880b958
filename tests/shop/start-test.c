/* start-test.c: proves that a new ledger has what every shop has in one commit, and that whatever goes wrong leaves no file, nor touches one that is there. */
#include "base/date.h"
#include "shop/built-in.h"
#include "shop/country.h"
#include "shop/shop.h"
#include "store/lookup.h"
#include "store/verify.h"
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

typedef struct { char *folder, *path; } Place;

static void
place_open (Place *p)
{
  g_autoptr (GError) error = NULL;
  p->folder = g_dir_make_tmp ("counterfoil-XXXXXX", &error);
  g_assert_no_error (error);
  p->path = g_build_filename (p->folder, "shop.counterfoil", NULL);
}

/* How many files there are; removes them. */
static guint
place_close (Place *p)
{
  g_autoptr (GDir) dir = g_dir_open (p->folder, 0, NULL);
  guint n = 0;
  for (const char *name; (name = g_dir_read_name (dir)); n++) {
    g_autofree char *path = g_build_filename (p->folder, name, NULL);
    g_unlink (path);
  }
  g_rmdir (p->folder);
  g_free (p->folder);
  g_free (p->path);
  return n;
}

static void
test_start (void)
{
  Place p;
  g_autoptr (GError) error = NULL;
  g_auto (CfTender) wire = { 0 };
  g_auto (CfTerms) terms = { 0 };
  g_auto (CfVerifyReport) report = { 0 };
  gboolean found;
  CfId series;
  place_open (&p);
  g_autoptr (CfShop) shop = cf_shop_create (p.path, &(CfShopStart) { .country = "jp", .timezone = "Asia/Tokyo", .station = 7 }, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (shop->rules.currency->code, ==, "JPY");
  g_assert_cmpstr (cf_shop_setting (shop, CF_SET_SHOP_NAME), ==, "My shop");
  g_assert_cmpstr (cf_shop_setting (shop, CF_SET_SHOP_COUNTRY), ==, "JP");
  g_assert_cmpint (shop->head.number, ==, 7);
  g_assert_cmpint (shop->head.seq, ==, 1);
  g_assert_true (cf_record_load (shop->db, &CF_TENDER, CF_TENDER_WIRE_ID, &wire, &found, &error) && found);
  g_assert_cmpstr (wire.name, ==, "Wire");
  g_assert_true (cf_record_load (shop->db, &CF_TERMS, CF_TERMS_2_10_NET_30_ID, &terms, &found, &error) && found);
  g_assert_cmpint (terms.discount_rate, ==, 20000);
  g_assert_true (cf_lookup_series (shop->db, CF_SERIES_INVOICE, 7, &series, &error));
  g_assert_cmpint (series, ==, CF_SERIES_INVOICE_ID);
  g_assert_true (cf_lookup_series (shop->db, CF_SERIES_IMPORTED, 7, &series, &error));
  g_assert_cmpint (series, ==, CF_SERIES_IMPORTED_ID);
  g_assert_true (cf_verify (shop->db, NULL, &report, &error));
  g_assert_cmpuint (report.problems->len, ==, 0);
  GStatBuf st;
  g_assert_cmpint (g_stat (p.path, &st), ==, 0);
  g_assert_cmpint (st.st_mode & 0777, ==, 0600);
  g_clear_pointer (&shop, cf_shop_close);
  g_assert_cmpuint (place_close (&p), ==, 1);
}

static void
test_refusals (void)
{
  static const CfShopStart wrong[] = { { .timezone = "Mars/Olympus" }, { .country = "Atlantis" }, { .currency = "DOUBLOON" }, { .country = "ZZ" }, { .name = "a\x01" } };
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    Place p;
    g_autoptr (GError) error = NULL;
    place_open (&p);
    g_assert_null (cf_shop_create (p.path, &wrong[i], NULL, &error));
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    g_test_message ("%s", error->message);
    g_assert_cmpuint (place_close (&p), ==, 0);
  }
}

static void
test_there (void)
{
  Place p;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  place_open (&p);
  g_assert_true (g_file_set_contents (p.path, "my novel", -1, NULL));
  g_assert_null (cf_shop_create (p.path, &(CfShopStart) { 0 }, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_CONFLICT);
  g_assert_true (g_file_get_contents (p.path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "my novel");
  g_clear_error (&error);
  g_assert_true (g_file_set_contents (p.path, "", 0, NULL));             /* an empty one is as good as none */
  g_autoptr (CfShop) shop = cf_shop_create (p.path, &(CfShopStart) { 0 }, NULL, &error);
  g_assert_no_error (error);
  g_clear_pointer (&shop, cf_shop_close);
  g_autoptr (CfShop) again = cf_shop_create (p.path, &(CfShopStart) { 0 }, NULL, &error);
  g_assert_error (error, CF_ERROR, CF_ERROR_CONFLICT);
  g_clear_error (&error);
  g_autofree char *other = g_build_filename (p.folder, "other", NULL), *log = g_strconcat (other, "-wal", NULL);
  g_assert_true (g_file_set_contents (log, "of a ledger that was deleted", -1, NULL));
  g_assert_null (cf_shop_create (other, &(CfShopStart) { 0 }, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_CONFLICT);
  g_clear_error (&error);
  g_autofree char *nowhere = g_build_filename (p.folder, "no", "such", "folder.db", NULL);
  g_assert_null (cf_shop_create (nowhere, &(CfShopStart) { 0 }, NULL, &error));
  g_assert_error (error, CF_ERROR, CF_ERROR_NOT_FOUND);
  g_assert_cmpuint (place_close (&p), ==, 2);
}

/* The disk fills up at every size on the way. */
static void
test_full (void)
{
  struct rlimit was;
  getrlimit (RLIMIT_FSIZE, &was);
  signal (SIGXFSZ, SIG_IGN);
  for (rlim_t size = 0; ; size += 60000) {
    Place p;
    g_autoptr (GError) error = NULL;
    place_open (&p);
    setrlimit (RLIMIT_FSIZE, &(struct rlimit) { size, was.rlim_max });
    g_autoptr (CfShop) shop = cf_shop_create (p.path, &(CfShopStart) { 0 }, NULL, &error);
    setrlimit (RLIMIT_FSIZE, &was);
    gboolean made = shop != NULL;
    g_assert_true (made == (error == NULL));
    g_clear_pointer (&shop, cf_shop_close);
    g_assert_cmpuint (place_close (&p), ==, made ? 1 : 0);
    if (made) {
      g_assert_cmpint (size, >, 100000);                                 /* it did fail before */
      break;
    }
  }
}

static void
test_countries (void)
{
  static const char *const cases[][2] = { { "US", "USD" }, { "GB", "GBP" }, { "DE", "EUR" }, { "CH", "CHF" }, { "KW", "KWD" }, { "MX", "MXN" }, { "CA", "CAD" }, { "PR", "USD" } };
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (cf_country_currency (cases[i][0])->code, ==, cases[i][1]);
  g_assert_null (cf_country_currency ("ZZ"));
  g_assert_null (cf_country_currency ("USA"));
  guint n = 0;
  for (char a = 'A'; a <= 'Z'; a++)
    for (char b = 'A'; b <= 'Z'; b++)
      n += cf_country_currency ((char[3]) { a, b, '\0' }) != NULL;
  g_assert_cmpuint (n, >=, 245);                                         /* each names a currency that base knows */
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/start/built-in", test_start);
  g_test_add_func ("/start/refusals", test_refusals);
  g_test_add_func ("/start/there-already", test_there);
  g_test_add_func ("/start/disk-full", test_full);
  g_test_add_func ("/start/countries", test_countries);
  return g_test_run ();
}
