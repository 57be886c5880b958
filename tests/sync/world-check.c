/* world-check.c: the model: what was acknowledged, and is nowhere any more because it went with a disk; and what must be so in the end. */
#include "world-private.h"

/* What of @told is nowhere any more: it went with a disk. Of what was paid online a gateway's list would bring it back. */
static CfMoney
forget (World *w, const CfRecord *type, GArray *told, GArray *gone)
{
  CfMoney lost = 0;
  for (guint i = told->len; i-- > 0;) {
    const Told *t = &g_array_index (told, Told, i);
    gint64 pos = 0;
    g_assert_true (cf_record_pos (w->portal->db, type, t->id, &pos, NULL));
    for (guint k = 0; pos == 0 && k < w->n; k++)
      g_assert_true (cf_record_pos (w->registers[k].shop->db, type, t->id, &pos, NULL));
    if (pos)
      continue;
    lost += t->amount_minor;
    g_array_append_val (gone, *t);
    g_array_remove_index (told, i);
  }
  return lost;
}

void
world_forget_lost (World *w)
{
  w->paid -= forget (w, &CF_PAYMENT, w->payments, w->gone[0]);
  forget (w, &CF_INVOICE, w->issued, w->gone[1]);
}

static CfMoney
remember (World *w, const CfRecord *type, GArray *told, GArray *gone)
{
  CfMoney back = 0;
  for (guint i = gone->len; i-- > 0;) {
    const Told *t = &g_array_index (gone, Told, i);
    gint64 pos = 0;
    gboolean again = FALSE;              /* nobody has it any more, and its id was given anew */
    for (guint k = 0; k < told->len; k++)
      again = again || g_array_index (told, Told, k).id == t->id;
    g_assert_true (cf_record_pos (w->portal->db, type, t->id, &pos, NULL));
    if (!pos || again)
      continue;
    back += t->amount_minor;
    g_array_append_val (told, *t);
    g_array_remove_index (gone, i);
  }
  return back;
}

CF_SQL (check_sum, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM posting");
CF_SQL (check_twice, "SELECT COUNT(*) FROM (SELECT number FROM invoice GROUP BY number HAVING COUNT(*) > 1) twice");
CF_SQL (check_gaps, "SELECT CAST(COALESCE(SUM(gap), 0) AS BIGINT) FROM (SELECT MAX(sequence) - MIN(sequence) + 1 - COUNT(*) AS gap FROM invoice GROUP BY series_id) gaps");
CF_SQL (check_held, "SELECT COUNT(*) FROM commit_log WHERE held <> 0");
CF_SQL (check_paid, "SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM payment");
CF_SQL (check_payments, "SELECT COUNT(*) FROM payment");
CF_SQL (check_invoices, "SELECT COUNT(*) FROM invoice");

static void
expect (GPtrArray *wrong, const char *where, CfDb *db, const CfSql *sql, gint64 should, const char *what)
{
  g_autoptr (GError) error = NULL;
  CfStmt *stmt = cf_db_stmt (db, sql, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_ROW);
  gint64 is = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  if (is != should)
    g_ptr_array_add (wrong, g_strdup_printf ("%s: %s: %" G_GINT64_FORMAT ", not %" G_GINT64_FORMAT, where, what, is, should));
}

static void
check_one (World *w, const char *where, CfShop *shop, GPtrArray *wrong)
{
  g_autoptr (GError) error = NULL;
  expect (wrong, where, shop->db, &check_sum, 0, "sum of all postings");
  expect (wrong, where, shop->db, &check_twice, 0, "document numbers used twice");
  expect (wrong, where, shop->db, &check_gaps, 0, "gaps in series");
  expect (wrong, where, shop->db, &check_held, 0, "commits held");
  expect (wrong, where, shop->db, &check_payments, w->payments->len, "payments");
  expect (wrong, where, shop->db, &check_paid, w->paid, "paid");
  expect (wrong, where, shop->db, &check_invoices, w->issued->len, "invoices");
  for (guint i = 0; i < w->payments->len; i++) {
    gint64 pos = 0;
    g_assert_true (cf_record_pos (shop->db, &CF_PAYMENT, g_array_index (w->payments, Told, i).id, &pos, &error));
    if (pos == 0)
      g_ptr_array_add (wrong, g_strdup_printf ("%s: payment %u is not there", where, i));
  }
}

GPtrArray *
world_check (World *w)
{
  GPtrArray *wrong = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *portal = fixture_digest (w->portal->db);
  w->paid += remember (w, &CF_PAYMENT, w->payments, w->gone[0]);
  remember (w, &CF_INVOICE, w->issued, w->gone[1]);
  check_one (w, "portal", w->portal, wrong);
  for (guint i = 0; i < w->n; i++) {
    Register *r = &w->registers[i];
    g_autofree char *digest = fixture_digest (r->shop->db), *where = g_strdup_printf ("register %u", i + 1);
    check_one (w, where, r->shop, wrong);
    if (!g_str_equal (digest, portal))
      g_ptr_array_add (wrong, g_strdup_printf ("%s: its records are not the portal's", where));
    if (r->client->state != CF_CLIENT_EVEN)
      g_ptr_array_add (wrong, g_strdup_printf ("%s: state %d: %s", where, r->client->state, r->client->why));
    if (r->client->differs)
      g_ptr_array_add (wrong, g_strdup_printf ("%s: digest: %s", where, r->client->differs));
  }
  return wrong;
}
