/* restore-test.c: a restored ledger is the ledger of the backup with a new life; it gives no number that may be on paper already; whatever is wrong leaves nothing behind (D29, T25). */
#include "vault.h"
#include "desk/report.h"
#include "desk/restore.h"
#include "store/verify.h"
#include <glib/gstdio.h>
#include <string.h>

/* The shop that came back. */
typedef struct { char *path; CfShop *shop; CfRestoreReport report; } Back;

static void
back_open (Vault *v, Back *b, const char *backup, const CfSeriesAnswer *answers, guint n)
{
  GError *error = NULL;
  static guint count;
  g_autofree char *name = g_strdup_printf ("back-%u.counterfoil", count++);
  *b = (Back) { .path = vault_path (v, name) };
  gboolean ok = cf_restore (backup, VAULT_PASSPHRASE, b->path, answers, n, &v->f.clock.clock, NULL, NULL, &b->report, &error);
  g_assert_no_error (error);
  g_assert_true (ok);
  vault_no_plain (v);
  b->shop = cf_shop_open (b->path, FALSE, &v->f.clock.clock, &error);
  g_assert_no_error (error);
}

static void
back_verify (Back *b, const char *head)
{
  GError *error = NULL;
  g_auto (CfVerifyReport) report = { 0 };
  g_assert_true (cf_verify (b->shop->db, head, &report, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < report.problems->len; i++)
    g_error ("%s: %s", ((CfProblem *) g_ptr_array_index (report.problems, i))->where, ((CfProblem *) g_ptr_array_index (report.problems, i))->what);
  if (head)
    g_assert_true (report.head_found);
}

static void
back_close (Back *b)
{
  back_verify (b, NULL);
  cf_shop_close (b->shop);
  cf_restore_report_clear (&b->report);
  g_free (b->path);
}

/* Issues a document of @kind in @shop; its number, or NULL where the series is frozen. */
static char *
issue (Vault *v, CfShop *shop, CfDraftKind kind)
{
  GError *error = NULL;
  CfShop *own = v->f.shop;
  g_auto (CfInvoice) invoice = { 0 };
  CfMoney price = 4200;
  v->f.shop = shop;
  CfId draft = fixture_draft (&v->f, v->f.customer, kind, 0, 0, &price, 1);
  CfOutcome outcome = cf_issue_invoice (shop, &v->f.who, cf_shop_id (shop), draft, FALSE, &invoice, &error);
  v->f.shop = own;
  g_assert_no_error (error);
  if (outcome == CF_SERIES_FROZEN)
    return NULL;
  g_assert_cmpstr (cf_outcome_name (outcome), ==, cf_outcome_name (CF_OK));
  return g_strdup (invoice.number);
}

#define expect_number(v, shop, kind, expected) G_STMT_START { \
  g_autofree char *number_ = issue ((v), (shop), (kind)); g_assert_cmpstr (number_, ==, (expected)); } G_STMT_END

static CfOutcome
answer (Vault *v, CfShop *shop, const char *series, gint64 last_printed, const char *new_prefix)
{
  GError *error = NULL;
  CfOutcome outcome = cf_series_answer (shop, &v->f.who, &(CfSeriesAnswer) { series, last_printed, new_prefix }, &error);
  g_assert_no_error (error);
  return outcome;
}

#define expect_answer(outcome, code) g_assert_cmpstr (cf_outcome_name (outcome), ==, cf_outcome_name (code))

static guint
frozen (CfShop *shop)
{
  GError *error = NULL;
  g_autoptr (GArray) states = g_array_new (FALSE, TRUE, sizeof (CfSeriesState));
  g_assert_true (cf_series_frozen (shop, states, &error));
  g_assert_no_error (error);
  return states->len;
}

static void
new_life (void)
{
  Vault v;
  Back b;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup"), *logo = NULL;
  CfHead then = v.f.shop->head;
  gboolean moved;
  CfBalance was = fixture_balance (&v.f, v.f.customer), is;
  vault_trade (&v, 3);                                                   /* what the backup does not know */
  back_open (&v, &b, backup, NULL, 0);
  g_assert_cmpint (b.report.commits, ==, then.pos);
  g_assert_cmpint (b.report.entries, >, 0);
  g_assert_cmpuint (strlen (b.report.head), ==, 64);
  g_assert_cmpint (b.shop->head.pos, ==, then.pos + 1);                  /* the commit that says so */
  g_assert_cmpint (b.shop->head.seq, ==, 1);
  g_assert_cmpint (b.shop->head.number, ==, then.number);
  g_assert_true (memcmp (b.shop->head.life, then.life, CF_LIFE_SIZE) != 0);
  g_assert_cmpint (cf_shop_id (b.shop), >, then.last_id);
  back_verify (&b, b.report.head);                                       /* the old life's head is in the log */
  g_autoptr (CfRows) rows = NULL;
  CfCommit commit;
  g_assert_true (cf_log_at (b.shop->db, then.pos, &commit, &rows, &error));
  g_assert_cmpmem (commit.hash, CF_HASH_SIZE, then.hash, CF_HASH_SIZE);
  g_assert_true (cf_log_at (b.shop->db, then.pos + 1, &commit, &rows, &error));
  g_assert_cmpstr (commit.act, ==, "ledger.restore");
  g_assert_nonnull (memmem (commit.body, commit.size, "restored from a.cfbackup of 2026-03-02", 38));
  g_assert_true (cf_head_moved (b.shop->db, &moved, &error));
  g_assert_false (moved);
  g_assert_true (cf_balance_load (b.shop->db, v.f.customer, &is, &error));
  g_assert_cmpint (is.balance_minor, ==, was.balance_minor);
  logo = g_strdup_printf ("%s-files/%s", b.path, v.logo);
  g_assert_true (g_file_test (logo, G_FILE_TEST_IS_REGULAR));
  g_clear_pointer (&rows, cf_stmt_reset);
  back_close (&b);
  vault_close (&v);
}

/* The report of document numbers says which were printed and are not here. */
static void
expect_lost (CfShop *shop, const char *lost, const char *sentence)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfReport) report = cf_report_gather (shop, cf_report_info ("gaps"), 0, 0, &error);
  g_assert_no_error (error);
  gboolean found = FALSE;
  for (guint i = 0; i < report->rows->len; i++)
    for (guint k = 0; k < report->n_columns; k++) {
      const CfReportCell *cell = &g_array_index (report->rows, CfReportRow, i).cells[k];
      found = found || (cell->alert && lost && g_strcmp0 (cell->text, lost) == 0);
      g_assert_true (lost || !cell->alert);
    }
  g_assert_cmpint (found, ==, lost != NULL);
  g_assert_cmpint (report->note_alerts, ==, lost != NULL);
  g_assert_nonnull (strstr (report->note, sentence));
}

/* Five invoices: 1001 to 1005; no credit memo, no group. */
static void
frozen_until_answered (void)
{
  Vault v;
  Back b;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup");
  expect_number (&v, v.f.shop, CF_DRAFT_INVOICE, "1006");                /* on paper, and lost */
  expect_number (&v, v.f.shop, CF_DRAFT_INVOICE, "1007");
  back_open (&v, &b, backup, NULL, 0);
  g_autoptr (GArray) states = g_array_new (FALSE, TRUE, sizeof (CfSeriesState));
  g_assert_true (cf_series_frozen (b.shop, states, &error));
  g_assert_cmpuint (states->len, ==, 3);
  g_assert_cmpuint (b.report.series->len, ==, 3);
  for (guint i = 0; i < 3; i++) {
    const CfSeriesState *state = &g_array_index (states, CfSeriesState, i);
    g_assert_cmpint (state->kind, ==, CF_SERIES_INVOICE + i);
    g_assert_cmpint (state->last, ==, i == 0 ? 1005 : 0);
    g_assert_null (g_array_index (b.report.series, CfSeriesState, i).answer);
  }
  expect_number (&v, b.shop, CF_DRAFT_INVOICE, NULL);
  expect_number (&v, b.shop, CF_DRAFT_CREDIT_MEMO, NULL);
  CfShop *own = v.f.shop;
  v.f.shop = b.shop;
  fixture_pay (&v.f, v.f.customer, v.f.cash, 100, 0);                    /* money still comes in */
  v.f.shop = own;
  expect_answer (answer (&v, b.shop, "invoice", 1004, NULL), CF_NUMBER_TAKEN);
  g_assert_cmpstr (v.f.who.refusal.text, ==, "1005");
  expect_answer (answer (&v, b.shop, "invoice", -1, NULL), CF_NEGATIVE);
  expect_answer (answer (&v, b.shop, "invoice", G_MAXINT64, NULL), CF_TOO_LARGE);
  expect_answer (answer (&v, b.shop, "estimate", 5, NULL), CF_NOT_FOUND);
  expect_answer (answer (&v, b.shop, "invoice", 0, "CM-"), CF_NAME_TAKEN);
  expect_answer (answer (&v, b.shop, "invoice", 0, "X\x01"), CF_NOT_TEXT);
  g_assert_cmpuint (frozen (b.shop), ==, 3);
  expect_lost (b.shop, NULL, "No number is missing");
  expect_answer (answer (&v, b.shop, "invoice", 1007, NULL), CF_OK);
  expect_answer (answer (&v, b.shop, "invoice", 1007, NULL), CF_NOT_FOUND);      /* said once */
  expect_number (&v, b.shop, CF_DRAFT_INVOICE, "1008");
  expect_number (&v, b.shop, CF_DRAFT_INVOICE, "1009");
  expect_number (&v, b.shop, CF_DRAFT_CREDIT_MEMO, NULL);
  expect_answer (answer (&v, b.shop, "CM-", 0, NULL), CF_OK);            /* none was printed */
  expect_number (&v, b.shop, CF_DRAFT_CREDIT_MEMO, "CM-1001");
  expect_answer (answer (&v, b.shop, "group", 0, "GB-"), CF_OK);
  g_assert_cmpuint (frozen (b.shop), ==, 0);
  expect_lost (b.shop, "1006–1007", "1006–1007 were printed before a backup was restored: the series went on at 1008");
  back_close (&b);
  vault_close (&v);
}

static void
answers_at_once (void)
{
  Vault v;
  Back b;
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup");
  back_open (&v, &b, backup, (CfSeriesAnswer[]) { { "", 1005, NULL }, { "credit-memo", 1203, NULL }, { "group", 0, "B-G-" } }, 3);
  g_assert_cmpuint (frozen (b.shop), ==, 0);
  g_assert_cmpstr (g_array_index (b.report.series, CfSeriesState, 0).answer, ==, "goes on at 1006");
  g_assert_cmpstr (g_array_index (b.report.series, CfSeriesState, 1).answer, ==, "goes on at CM-1204");
  g_assert_cmpstr (g_array_index (b.report.series, CfSeriesState, 2).answer, ==, "ended; numbers now begin with “B-G-”");
  expect_number (&v, b.shop, CF_DRAFT_INVOICE, "1006");
  expect_number (&v, b.shop, CF_DRAFT_CREDIT_MEMO, "CM-1204");
  back_close (&b);
  back_open (&v, &b, backup, (CfSeriesAnswer[]) { { "invoice", 0, "B-" } }, 1);
  g_assert_cmpuint (frozen (b.shop), ==, 2);
  expect_number (&v, b.shop, CF_DRAFT_INVOICE, "B-1001");
  expect_number (&v, b.shop, CF_DRAFT_CREDIT_MEMO, NULL);
  back_close (&b);
  vault_close (&v);
}

static void
bad_answers (void)
{
  Vault v;
  CfRestoreReport report;
  GError *error = NULL;
  static const CfSeriesAnswer bad[][2] = {
    { { "invoice", 1005, NULL }, { "estimate", 1, NULL } }, { { "invoice", 1004, NULL }, { "group", 0, NULL } }, { { "invoice", 1005, NULL }, { "invoice", 1005, NULL } },
    { { "invoice", 0, "B-" }, { "group", 0, "B-" } },
  };
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup"), *to = vault_path (&v, "back");
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++) {
    g_assert_false (cf_restore (backup, VAULT_PASSPHRASE, to, bad[i], 2, &v.f.clock.clock, NULL, NULL, &report, &error));
    vault_error (error, CF_ERROR_INVALID);
    g_assert_cmpuint (vault_count (&v), ==, 1);
  }
  vault_close (&v);
}

/* Restored, backed up while frozen, restored again: what waits, waits on. */
static void
twice (void)
{
  Vault v;
  Back b, c;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup"), *again = vault_path (&v, "b.cfbackup");
  back_open (&v, &b, backup, (CfSeriesAnswer[]) { { "credit-memo", 1010, NULL } }, 1);
  g_assert_true (cf_backup_write (b.shop, again, VAULT_PASSPHRASE, NULL, &error));
  back_open (&v, &c, again, NULL, 0);
  g_assert_cmpint (c.shop->head.seq, ==, 1);
  g_assert_cmpuint (frozen (c.shop), ==, 3);
  expect_answer (answer (&v, c.shop, "CM-", 1012, NULL), CF_OK);
  expect_answer (answer (&v, c.shop, "invoice", 1005, NULL), CF_OK);
  expect_number (&v, c.shop, CF_DRAFT_CREDIT_MEMO, "CM-1013");
  expect_number (&v, c.shop, CF_DRAFT_INVOICE, "1006");
  g_assert_cmpuint (frozen (c.shop), ==, 1);
  back_close (&c);
  back_close (&b);
  vault_close (&v);
}

static void
who_may_answer (void)
{
  Vault v;
  Back b;
  GError *error = NULL;
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup");
  back_open (&v, &b, backup, NULL, 0);
  g_auto (CfWho) clerk = { .kind = CF_WHO_STAFF, .actor_id = 12345 };
  g_assert_true (cf_refused (cf_series_answer (b.shop, &clerk, &(CfSeriesAnswer) { "invoice", 1005, NULL }, &error)));
  g_assert_no_error (error);
  g_assert_cmpuint (frozen (b.shop), ==, 3);
  back_close (&b);
  vault_close (&v);
}

static void
expect_nothing (Vault *v, const char *backup, const char *passphrase, const char *to, CfProgress progress, gpointer user, int code)
{
  GError *error = NULL;
  CfRestoreReport report;
  guint before = vault_count (v);
  g_assert_false (cf_restore (backup, passphrase, to, NULL, 0, &v->f.clock.clock, progress, user, &report, &error));
  vault_error (error, code);
  vault_no_plain (v);
  g_assert_cmpuint (vault_count (v), ==, before);
}

static gboolean
stop_after (guint64 done, guint64 total, gpointer user)
{
  guint *left = user;
  return (*left)-- > 0;
}

/* It is all there, but for its name. */
static gboolean
stop_at_last (guint64 done, guint64 total, gpointer user)
{
  return done < total;
}

static void
nothing_left (void)
{
  Vault v;
  gsize size;
  guint left = 2;
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup"), *to = vault_path (&v, "back"), *damaged = vault_path (&v, "damaged"), *none = vault_path (&v, "none");
  g_autofree char *copy = vault_path (&v, "copy"), *bytes = vault_read (backup, &size), *nowhere = vault_path (&v, "none/back");
  bytes[size / 2] ^= 4;
  vault_write (damaged, bytes, size);
  expect_nothing (&v, backup, "another one", to, NULL, NULL, CF_ERROR_DENIED);
  expect_nothing (&v, damaged, VAULT_PASSPHRASE, to, NULL, NULL, CF_ERROR_CORRUPT);
  expect_nothing (&v, none, VAULT_PASSPHRASE, to, NULL, NULL, CF_ERROR_NOT_FOUND);
  expect_nothing (&v, backup, VAULT_PASSPHRASE, nowhere, NULL, NULL, CF_ERROR_NOT_FOUND);
  expect_nothing (&v, backup, VAULT_PASSPHRASE, v.f.path, NULL, NULL, CF_ERROR_CONFLICT);
  expect_nothing (&v, backup, VAULT_PASSPHRASE, to, stop_after, &left, CF_ERROR_RETRY);
  expect_nothing (&v, backup, VAULT_PASSPHRASE, to, stop_at_last, NULL, CF_ERROR_RETRY);
  g_autofree char *good = g_strdup (backup);
  GError *error = NULL;
  g_assert_true (cf_backup_unpack (good, VAULT_PASSPHRASE, copy, NULL, NULL, &error));
  vault_sql (copy, "UPDATE posting SET amount_minor = amount_minor + 1 WHERE line = 1 AND entry_id = (SELECT MIN(id) FROM entry)");
  g_autofree char *tampered = vault_pack (&v, copy, "tampered.cfbackup");      /* whole, and yet no ledger */
  expect_nothing (&v, tampered, VAULT_PASSPHRASE, to, NULL, NULL, CF_ERROR_CORRUPT);
  g_autofree char *newer = NULL;
  vault_sql (copy, "UPDATE posting SET amount_minor = amount_minor - 1 WHERE line = 1 AND entry_id = (SELECT MIN(id) FROM entry); UPDATE head SET schema = 99");
  newer = vault_pack (&v, copy, "newer.cfbackup");
  expect_nothing (&v, newer, VAULT_PASSPHRASE, to, NULL, NULL, CF_ERROR_NEWER);
  g_autofree char *text = vault_path (&v, "text"), *no_ledger = NULL;
  const char *words = "not a database, but long enough to be one in the eyes of somebody who does not look";
  vault_write (text, words, strlen (words));
  no_ledger = vault_pack (&v, text, "text.cfbackup");
  expect_nothing (&v, no_ledger, VAULT_PASSPHRASE, to, NULL, NULL, CF_ERROR_CORRUPT);
  vault_close (&v);
}

/* The ledger was lost, its files were not. */
static void
files_meet (void)
{
  Vault v;
  GError *error = NULL;
  gsize n;
  CfRestoreReport report = { 0 };
  vault_open (&v);
  g_autofree char *backup = vault_backup (&v, "a.cfbackup"), *to = vault_path (&v, "shop"), *folder = vault_path (&v, "shop-files");
  g_autofree char *mine = g_build_filename (folder, v.logo, NULL), *other = g_strdup_printf ("%s/%064d", folder, 7), *bytes = NULL, *bytes_other = NULL;
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  vault_write (other, "other", 5);
  vault_write (mine, "there before", 12);
  g_assert_true (cf_restore (backup, VAULT_PASSPHRASE, to, NULL, 0, &v.f.clock.clock, NULL, NULL, &report, &error));
  g_assert_no_error (error);
  bytes = vault_read (mine, &n);
  g_assert_cmpstr (bytes, ==, "there before");                           /* what is there is not written over */
  bytes_other = vault_read (other, &n);
  g_assert_cmpstr (bytes_other, ==, "other");
  cf_restore_report_clear (&report);
  vault_close (&v);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/desk/restore/T25/new-life", new_life);
  g_test_add_func ("/desk/restore/D29/frozen-until-answered", frozen_until_answered);
  g_test_add_func ("/desk/restore/D29/answers-at-once", answers_at_once);
  g_test_add_func ("/desk/restore/D29/bad-answers", bad_answers);
  g_test_add_func ("/desk/restore/D29/twice", twice);
  g_test_add_func ("/desk/restore/D29/who-may-answer", who_may_answer);
  g_test_add_func ("/desk/restore/T25/nothing-left", nothing_left);
  g_test_add_func ("/desk/restore/files-meet", files_meet);
  return g_test_run ();
}
