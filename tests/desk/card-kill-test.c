/* card-kill-test.c: issue 4, done when 2; T5, W1: card payments between three real processes: this one kills a register (kill -9, at random moments), sometimes the terminal (counterfoil-terminal-sim, whose journal
 * survives it) and sometimes pulls the cable, and after 200 kills compares the terminal's journal with the ledger: no charge twice, none lost, every attempt at its end or decided by a person. A register that
 * tries again after a time-out, and one that tells the terminal before it has committed, are caught.
 *
 *   card-kill-test clover|pax|zvt SIMULATOR [kills]
 *
 * SEED in the environment repeats the choices (not the moments, which are the machine's). Waits of the protocols last FASTER times less on both sides. */
#include <fcntl.h>
#include <glib/gstdio.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#include <jansson.h>
#include "desk/card-payment.h"
#include "device/transport-private.h"
#include "shop/built-in.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"
#include "store/attempt.h"
#include "store/find.h"
#include "store/verify.h"

enum { FASTER = 40, IN_A_LIFE = 40, PLANTED = 400 };
#ifdef __SANITIZE_ADDRESS__
enum { KILLS = 60 };
#else
enum { KILLS = 205 };
#endif
typedef enum { WELL, RETRIES, TELLS_FIRST } Plant;
static const char *const plants[] = { "well", "retries", "tells-first" };

/* --- the terminal's journal, as it stands on the disk --- */

typedef struct { CfMoney amount; gboolean confirmed, undone; guint number; } Charge;

static GArray *
charges (const char *path)
{
  GArray *list = g_array_new (FALSE, TRUE, sizeof (Charge));
  g_autofree char *text = NULL;
  if (!g_file_get_contents (path, &text, NULL, NULL))
    return list;
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] && lines[i + 1]; i++) {
    json_t *line = json_loads (lines[i], 0, NULL);
    const char *what = json_string_value (json_object_get (line, "what"));
    guint number = json_integer_value (json_object_get (line, "number"));
    g_assert_nonnull (what);
    if (strcmp (what, "charge") == 0) {
      Charge charge = { .amount = json_integer_value (json_object_get (line, "amount")), .number = number };
      g_array_append_val (list, charge);
    }
    for (guint k = 0; k < list->len; k++) {
      Charge *charge = &g_array_index (list, Charge, k);
      charge->confirmed |= charge->number == number && strcmp (what, "confirmed") == 0;
      charge->undone |= charge->number == number && strcmp (what, "reversed") == 0;
    }
    json_decref (line);
  }
  return list;
}

static CfMoney
charged (const char *path, CfMoney amount)
{
  g_autoptr (GArray) list = charges (path);
  CfMoney sum = 0;
  for (guint i = 0; i < list->len; i++) {
    const Charge *charge = &g_array_index (list, Charge, i);
    sum += charge->amount == amount && !charge->undone ? charge->amount : 0;
  }
  return sum;
}

/* --- the register, a process of its own --- */

static struct { CfShop *shop; CfCardDesk *desk; const CfDriver *real; const char *journal; Plant plant; gint64 began; gboolean needs_person; CfId invoice, customer, terminal; } reg;
static const CfTransportKind *real_kind;

static gint64 fast_now (CfTransport *t) { return reg.began + (g_get_monotonic_time () - reg.began) * FASTER; }
static gint64 slow (gint64 deadline) { return deadline == CF_NO_DEADLINE ? deadline : reg.began + (deadline - reg.began) / FASTER; }
static CfIo fast_open (CfTransport *t, gint64 deadline, GError **error) { return real_kind->open (t, slow (deadline), error); }
static CfIo fast_read (CfTransport *t, guint8 *b, gsize n, gint64 deadline, gsize *ret_n, GError **error) { return real_kind->read (t, b, n, slow (deadline), ret_n, error); }
static CfIo fast_write (CfTransport *t, const guint8 *b, gsize n, gint64 deadline, gsize *ret_n, GError **error) { return real_kind->write (t, b, n, slow (deadline), ret_n, error); }

static CfIo
fast_wait (CfTransport *t, gint64 until)
{
  struct pollfd knock;
  return cf_poll (t, &knock, 0, TRUE, slow (until));
}

static void
tell_parent (const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *line = g_strdup_vprintf (format, args);
  va_end (args);
  g_assert_cmpint (write (1, line, strlen (line)), ==, strlen (line));
}

static gboolean planted_note (gpointer data, const CfTerminalAttempt *attempt, const CfTerminalResult *result, GError **error) { return TRUE; }
static gboolean planted_sent (gpointer data, const CfTerminalAttempt *attempt, const char *terminal_id, const char *baseline, GError **error) { return TRUE; }

static gboolean
planted_sale (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  const CfTerminalHost *host = terminal->host;
  CfTerminalHost other = *host;
  if (reg.plant == TELLS_FIRST) {
    other.result = planted_note;                       /* "the desk writes it in the end anyway" */
    terminal->host = &other;
  }
  gboolean good = reg.real->sale (terminal, attempt, ret, error);
  if (reg.plant == TELLS_FIRST && good && ret->outcome == CF_TERMINAL_APPROVED)
    (void) !cf_transport_wait (terminal->transport, cf_transport_now (terminal->transport) + CF_MS (20) * FASTER);      /* it prints, say */
  terminal->host = host;
  if (reg.plant == RETRIES && good && ret->outcome == CF_TERMINAL_UNKNOWN) {
    g_auto (CfTerminalResult) again = { 0 };
    cf_id_text (attempt->id + 1, attempt->reference);
    other.sent = planted_sent;
    terminal->host = &other;
    (void) !cf_transport_wait (terminal->transport, cf_transport_now (terminal->transport) + CF_SECONDS (8));
    if (reg.real->sale (terminal, attempt, &again, NULL)) {
      cf_terminal_result_clear (ret);
      *ret = again;
      again = (CfTerminalResult) { 0 };
    }
    terminal->host = host;
  }
  return good;
}

static void
on_news (const CfCardNews *news, gpointer data)
{
  if (news->attempt_id && news->state == CF_ATTEMPT_UNKNOWN)
    reg.needs_person = news->needs_person;
  tell_parent ("news\n");
}

/* TRUE: no attempt is open any more. */
static gboolean
resolve_open (void)
{
  g_autoptr (GArray) open = g_array_new (FALSE, TRUE, sizeof (CfAttemptJournal));
  g_array_set_clear_func (open, (GDestroyNotify) cf_attempt_journal_clear);
  g_assert_true (cf_attempts_open (reg.shop->db, 0, open, NULL));
  for (guint i = 0; i < open->len && reg.needs_person; i++) {
    const CfAttemptJournal *j = &g_array_index (open, CfAttemptJournal, i);
    g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "the terminal's receipt says so" };
    g_auto (CfAttempt) attempt = { 0 };
    g_auto (CfTaken) taken = { 0 };
    g_autoptr (GError) error = NULL;
    gboolean found;
    g_assert_true (cf_record_load (reg.shop->db, &CF_ATTEMPT, j->attempt_id, &attempt, &found, &error));
    if (j->state != CF_ATTEMPT_UNKNOWN)
      continue;
    CfMoney truth = charged (reg.journal, attempt.amount_minor);
    tell_parent ("person\n");
    CfOutcome outcome = cf_card_resolve (reg.shop, &who, j->attempt_id, truth > 0, MIN (truth, attempt.amount_minor), "looked at the terminal", &taken, &error);
    g_assert_no_error (error);
    g_assert_cmpint (outcome, ==, CF_OK);
  }
  return open->len == 0;
}

/* With nothing asked twice: what is open is asked about until it is over. */
static gboolean
recover (guint tries)
{
  for (guint i = 0; i < tries; i++) {
    g_autoptr (GError) error = NULL;
    reg.needs_person = FALSE;
    (void) !cf_card_desk_recover (reg.desk, &error);
    if (resolve_open ())
      return TRUE;
    (void) !cf_transport_wait (cf_card_desk_terminal (reg.desk)->transport, cf_transport_now (cf_card_desk_terminal (reg.desk)->transport) + CF_SECONDS (2));
  }
  return resolve_open ();
}

static void
sell (CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  CfAttemptLine line = { reg.invoice, amount };
  g_auto (CfAttempt) a = { .id = cf_shop_id (reg.shop), .kind = CF_ATTEMPT_SALE, .terminal_id = reg.terminal, .amount_minor = amount, .customer_id = reg.customer, .tender_id = CF_TENDER_CARD_ID };
  a.lines = g_memdup2 (&line, sizeof line);
  a.n_lines = 1;
  tell_parent ("sale %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", a.id, amount);
  CfOutcome outcome = cf_card_begin (reg.shop, &who, &a, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, CF_OK);
  tell_parent ("begun\n");
  if (!cf_card_desk_run (reg.desk, a.id, &error))
    g_error ("run: %s", error->message);
  tell_parent ("run\n");
}

/* --worker LEDGER TERMINAL CUSTOMER INVOICE JOURNAL PLANT FIRST: sells until it is killed; FIRST 0: only recovers. */
static int
work (char **argv)
{
  g_autoptr (GError) error = NULL;
  static CfTransportKind fast;
  static CfDriver planted;
  g_auto (CfCardTerminal) record = { 0 };
  gboolean found;
  gint64 first = g_ascii_strtoll (argv[6], NULL, 10);
  reg.began = g_get_monotonic_time ();
  reg.journal = argv[4];
  reg.plant = atoi (argv[5]);
  reg.terminal = g_ascii_strtoll (argv[1], NULL, 10);
  reg.customer = g_ascii_strtoll (argv[2], NULL, 10);
  reg.invoice = g_ascii_strtoll (argv[3], NULL, 10);
  reg.shop = cf_shop_open (argv[0], FALSE, cf_clock_system (), &error);
  g_assert_no_error (error);
  g_assert_true (cf_record_load (reg.shop->db, &CF_CARD_TERMINAL, reg.terminal, &record, &found, &error));
  CfTransport *transport = cf_transport_new (record.address, &error);
  g_assert_no_error (error);
  real_kind = transport->kind;
  fast = *real_kind;
  fast.now = fast_now;
  fast.open = fast_open;
  fast.read = fast_read;
  fast.write = fast_write;
  fast.wait = fast_wait;
  transport->kind = &fast;
  reg.real = cf_driver_named (record.driver);
  planted = *reg.real;
  planted.sale = planted_sale;
  reg.desk = cf_card_desk_new (reg.shop, reg.terminal, reg.plant == WELL ? NULL : &planted, transport, on_news, NULL, &error);
  g_assert_no_error (error);
  tell_parent ("up\n");
  gboolean good = recover (first ? 3 : 12);
  for (guint i = 0; first && i < IN_A_LIFE && good; i++) {
    /* mostly approved; the rest declines, cancels, says it twice, loses the cable before and after the charge */
    static const int cents[] = { 0, 41, 42, 50, 57, 58 };
    int cent = reg.plant == RETRIES && i % 2 ? 58 : cents[(first + i) % 7 < 3 ? (first + i) / 7 % 6 : 0];
    sell ((first + i) * 100 + cent);
    good = recover (3);
  }
  cf_card_desk_free (reg.desk);
  cf_shop_close (reg.shop);
  return good ? 0 : 3;
}

/* --- the one that kills --- */

static struct {
  const char *self, *protocol, *simulator, *country, *currency;
  char *folder, *ledger, *journal, *control, *port;
  CfId customer, terminal, invoice;
  GPid sim;
  GRand *rand;
  guint32 seed;
  guint kills, sim_kills, cuts, sales, persons;
  GHashTable *sold;                                    /* amount → attempt's id */
  const char *wrong;
  Plant plant;
} w;

static void
broken (const char *what, CfMoney amount)
{
  if (w.plant == WELL)
    g_error ("%s: %" G_GINT64_FORMAT " (SEED=%u, %s; ledger %s, terminal's journal %s)", what, amount, w.seed, w.protocol, w.ledger, w.journal);
  if (w.plant != RETRIES || strcmp (what, "charged twice") == 0)      /* between two lives, open attempts are no wonder */
    w.wrong = what;
}

static GPid
start (char **argv, int *ret_out)
{
  g_autoptr (GError) error = NULL;
  GPid pid;
  if (!g_spawn_async_with_pipes (NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, NULL, ret_out, NULL, &error))
    g_error ("%s", error->message);
  return pid;
}

static int
end (GPid pid, int signal_number)
{
  int status = 0;
  if (signal_number)
    kill (pid, signal_number);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_spawn_close_pid (pid);
  return status;
}

static void
sim_start (void)
{
  g_autofree char *speed = g_strdup_printf ("%d", FASTER);
  char *argv[] = { (char *) w.simulator, (char *) "--headless", (char *) "--protocol", (char *) w.protocol, (char *) "--journal", w.journal, (char *) "--control", w.control, (char *) "--port", w.port,
                   (char *) "--auto", (char *) "amount", (char *) "--currency", (char *) w.currency, (char *) "--speed", speed, (char *) "--customer", (char *) "60", w.plant == RETRIES ? NULL : (char *) "--reverses", NULL };      /* what is reversed can be asked for again */
  char text[512];
  gsize n = 0;
  int out;
  w.sim = start (argv, &out);
  for (guint lines = 0; lines < 2 && n < sizeof text - 1 && read (out, text + n, 1) == 1; n++)
    lines += text[n] == '\n';
  close (out);
  text[n] = 0;
  char *address = strstr (text, "tcp:127.0.0.1:");
  if (!address)
    g_error ("the simulator says: %s", text);
  g_strchomp (address);
  g_free (w.port);
  w.port = g_strdup (address + strlen ("tcp:127.0.0.1:"));
}

static void
say_to_sim (const char *command)
{
  struct sockaddr_un at = { .sun_family = AF_UNIX };
  char answer[64];
  int fd = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  g_strlcpy (at.sun_path, w.control, sizeof at.sun_path);
  if (connect (fd, (struct sockaddr *) &at, sizeof at) != 0) {
    int status = 0;
    waitpid (w.sim, &status, WNOHANG);
    g_error ("the simulator does not listen any more; its status %x (SEED=%u)", status, w.seed);
  }
  g_assert_cmpint (write (fd, command, strlen (command)), ==, strlen (command));
  g_assert_cmpint (read (fd, answer, sizeof answer), >, 1);
  g_assert_true (strncmp (answer, "ok", 2) == 0);
  close (fd);
}

static void
make_ledger (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfInvoice) invoice = { 0 };
  g_autofree char *address = g_strdup_printf ("tcp:127.0.0.1:%s", w.port);
  CfShop *shop = cf_shop_create (w.ledger, &(CfShopStart) { "Kill", w.country, w.currency, "UTC", 0 }, cf_clock_system (), &error);
  g_assert_no_error (error);
  CfCustomer c = { .id = cf_shop_id (shop), .name = (char *) "Acme", .country = (char *) w.country, .terms_id = CF_TERMS_NET_30_ID };
  g_assert_cmpint (cf_save_customer (shop, &who, &c, &error), ==, CF_OK);
  CfDraftLine line = { .description = (char *) "Work", .quantity = CF_DECIMAL_ONE, .unit_price = G_GINT64_CONSTANT (90000000) * CF_DECIMAL_ONE };
  CfDraft draft = { .id = cf_shop_id (shop), .kind = CF_DRAFT_INVOICE, .customer_id = c.id, .holder = shop->head.number, .lines = &line, .n_lines = 1 };
  g_assert_cmpint (cf_save_draft (shop, &who, &draft, &error), ==, CF_OK);
  g_assert_cmpint (cf_issue_invoice (shop, &who, cf_shop_id (shop), draft.id, FALSE, &invoice, &error), ==, CF_OK);
  CfCardTerminal t = { .id = cf_shop_id (shop), .name = (char *) "Front", .driver = (char *) w.protocol, .address = address };
  g_assert_cmpint (cf_save_card_terminal (shop, &who, &t, &error), ==, CF_OK);
  w.customer = c.id;
  w.invoice = invoice.id;
  w.terminal = t.id;
  cf_shop_close (shop);
}

static void
take_line (const char *line)
{
  gint64 id, amount;
  w.persons += strcmp (line, "person") == 0;
  if (sscanf (line, "sale %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, &id, &amount) == 2) {
    g_hash_table_insert (w.sold, g_memdup2 (&amount, sizeof amount), g_memdup2 (&id, sizeof id));
    w.sales++;
  }
}

/* Reads what the register tells until it has told @lines of them and @then_ms more have passed, or it said nothing for @silence_ms, or it ended. TRUE: it lives. */
static gboolean
watch (int out, guint lines, guint then_ms, int silence_ms)
{
  g_autoptr (GString) line = g_string_new (NULL);
  gint64 until = 0;
  for (;;) {
    char byte;
    struct pollfd fd = { out, POLLIN, 0 };
    if (lines == 0 && !until)
      until = g_get_monotonic_time () + then_ms * 1000;
    int left = until ? (int) ((until - g_get_monotonic_time ()) / 1000) : silence_ms;
    if (until && left <= 0)
      return TRUE;
    int ready = poll (&fd, 1, left);
    if (ready == 0)
      return TRUE;
    if (ready < 0 || read (out, &byte, 1) != 1)
      return FALSE;
    if (byte != '\n') {
      g_string_append_c (line, byte);
      continue;
    }
    take_line (line->str);
    g_string_truncate (line, 0);
    lines -= lines > 0;
  }
}

static void
disturb (void)
{
  g_autofree char *command = NULL;
  switch (g_rand_int_range (w.rand, 0, 8)) {
    case 0: command = g_strdup_printf ("cut-to %d\n", g_rand_int_range (w.rand, 1, 900)); break;
    case 1: command = g_strdup_printf ("cut-from %d\n", g_rand_int_range (w.rand, 1, 900)); break;
    case 2: command = g_strdup ("single on\n"); break;
    case 3: command = g_strdup ("single off\n"); break;
    default: return;
  }
  w.cuts += command[0] == 'c';
  say_to_sim (command);
}

static int
live (guint life, gboolean kills)
{
  char numbers[5][24];
  gint64 first = kills ? 1000 + life * IN_A_LIFE : 0;
  const gint64 values[] = { w.terminal, w.customer, w.invoice, w.plant, first };
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    g_snprintf (numbers[i], sizeof numbers[i], "%" G_GINT64_FORMAT, values[i]);
  char *argv[] = { (char *) w.self, (char *) "--worker", w.ledger, numbers[0], numbers[1], numbers[2], w.journal, numbers[3], numbers[4], NULL };
  int out;
  GPid pid = start (argv, &out);
  if (kills)
    disturb ();
  /* A register that is killed whenever it waits for the terminal would never be done with asking it. */
  int silence_ms = g_rand_boolean (w.rand) ? 250 : 3000;
  gboolean lives = watch (out, kills ? 1 + (guint) g_rand_int_range (w.rand, 0, 24) : G_MAXUINT, g_rand_int_range (w.rand, 0, 8), silence_ms);
  while (!kills && lives)
    lives = watch (out, G_MAXUINT, 0, silence_ms);
  if (kills && g_rand_int_range (w.rand, 0, 8) == 0) {
    end (w.sim, SIGKILL);
    w.sim_kills++;
    sim_start ();
    lives = watch (out, g_rand_int_range (w.rand, 0, 6), 5, 250);
  }
  int status = end (pid, kills ? SIGKILL : 0);
  w.kills += WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL;
  if (WIFSIGNALED (status) && WTERMSIG (status) != SIGKILL)
    g_error ("the register crashed: signal %d (SEED=%u)", WTERMSIG (status), w.seed);
  close (out);
  return status;
}

/* --- the properties --- */

static guint
orphans_of (CfShop *shop, CfMoney amount)
{
  g_autoptr (GArray) orphans = g_array_new (FALSE, TRUE, sizeof (CfAttemptResult));
  guint n = 0;
  g_array_set_clear_func (orphans, (GDestroyNotify) cf_attempt_result_clear);
  g_assert_true (cf_attempt_results (shop->db, 0, orphans, NULL));
  for (guint i = 0; i < orphans->len; i++)
    n += g_array_index (orphans, CfAttemptResult, i).amount_minor == amount;
  return n;
}

/* What the terminal knows that we know, we must know: §1.2 (5). */
static void
check_confirmed (void)
{
  g_autoptr (GArray) list = charges (w.journal);
  g_autoptr (GError) error = NULL;
  CfShop *shop = cf_shop_open (w.ledger, FALSE, cf_clock_system (), &error);
  g_assert_no_error (error);
  for (guint i = list->len > 12 ? list->len - 12 : 0; i < list->len; i++) {
    const Charge *charge = &g_array_index (list, Charge, i);
    const CfId *id = g_hash_table_lookup (w.sold, &charge->amount);
    g_auto (CfAttemptJournal) j = { 0 };
    if (!charge->confirmed || !id)
      continue;
    g_assert_true (cf_attempt_journal_load (shop->db, *id, &j, &error));
    if (cf_attempt_is_open (j.state) && !(j.steps && strstr (j.steps, "the terminal said: approved")) && !orphans_of (shop, charge->amount))
      broken ("the terminal was told before the result was durable", charge->amount);
  }
  cf_shop_close (shop);
}

static void
check_end (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfVerifyReport) report = { 0 };
  CfShop *shop = cf_shop_open (w.ledger, FALSE, cf_clock_system (), &error);
  GHashTableIter iter;
  gpointer key, value;
  g_assert_no_error (error);
  g_hash_table_iter_init (&iter, w.sold);
  while (g_hash_table_iter_next (&iter, &key, &value)) {
    CfMoney amount = *(CfMoney *) key, real = charged (w.journal, amount), booked = 0;
    g_auto (CfAttemptJournal) j = { 0 };
    g_autoptr (GArray) results = g_array_new (FALSE, TRUE, sizeof (CfAttemptResult));
    g_array_set_clear_func (results, (GDestroyNotify) cf_attempt_result_clear);
    g_assert_true (cf_attempt_journal_load (shop->db, *(CfId *) value, &j, &error) && cf_attempt_results (shop->db, *(CfId *) value, results, &error));
    for (guint i = 0; i < results->len; i++)
      booked = MAX (booked, g_array_index (results, CfAttemptResult, i).amount_minor);
    if (j.attempt_id && cf_attempt_is_open (j.state))
      broken ("neither at its end nor handed to a person", amount);
    if (real > amount)
      broken ("charged twice", amount);
    if (booked > real)
      broken ("paid without a charge", amount);
    if (booked < real && !orphans_of (shop, amount))
      broken ("a charge was lost", amount);
  }
  g_assert_true (cf_verify (shop->db, NULL, &report, &error));
  if (report.problems->len)
    g_error ("verify: %s (SEED=%u)", ((CfProblem *) report.problems->pdata[0])->what, w.seed);
  cf_shop_close (shop);
}

static void
run (guint kills, Plant plant)
{
  g_autoptr (GError) error = NULL;
  w.plant = plant;
  w.wrong = NULL;
  w.kills = w.sim_kills = w.cuts = w.sales = w.persons = 0;
  w.sold = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  w.folder = g_dir_make_tmp ("counterfoil-kill-XXXXXX", &error);
  g_assert_no_error (error);
  w.ledger = g_build_filename (w.folder, "kill.counterfoil", NULL);
  w.journal = g_build_filename (w.folder, "terminal.journal", NULL);
  w.control = g_build_filename (w.folder, "control", NULL);
  w.port = g_strdup ("0");
  sim_start ();
  make_ledger ();
  for (guint life = 0; w.kills < kills && life < 2 * kills && !w.wrong; life++) {
    live (life, TRUE);
    check_confirmed ();
    if (plant == RETRIES && life % 10 == 9)
      check_end ();
  }
  if (!w.wrong) {
    say_to_sim ("single off\n");
    g_assert_cmpint (live (0, FALSE), ==, 0);
    check_end ();
  }
  end (w.sim, SIGKILL);
  g_test_message ("%s, %s: %u kills of the register, %u of the terminal, %u cables pulled, %u sales, %u decided by a person%s%s", w.protocol, plants[plant], w.kills, w.sim_kills, w.cuts, w.sales, w.persons,
                  w.wrong ? "; " : "", w.wrong ? w.wrong : "");
  g_autoptr (GDir) dir = g_dir_open (w.folder, 0, NULL);
  for (const char *name; (name = g_dir_read_name (dir));) {
    g_autofree char *path = g_build_filename (w.folder, name, NULL);
    g_remove (path);
  }
  g_rmdir (w.folder);
  for (char **text = (char *[]) { w.folder, w.ledger, w.journal, w.control, w.port, NULL }; *text; text++)
    g_free (*text);
  g_hash_table_unref (w.sold);
}

static guint n_kills = KILLS;

static void
test_kills (void)
{
  run (n_kills, WELL);
  g_assert_cmpuint (w.kills, >=, n_kills);
  g_assert_cmpuint (w.sales, >, n_kills / 2);          /* there was something to kill */
  g_assert_cmpuint (w.persons, <=, w.sales / 4);
}

static void
test_planted (gconstpointer data)
{
  static const char *const caught[] = { [RETRIES] = "charged twice", [TELLS_FIRST] = "the terminal was told before the result was durable" };
  Plant plant = GPOINTER_TO_INT (data);
  run (PLANTED, plant);
  g_assert_cmpstr (w.wrong, ==, caught[plant]);
}

int
main (int argc, char **argv)
{
  if (argc == 9 && strcmp (argv[1], "--worker") == 0)
    return work (argv + 2);
  g_test_init (&argc, &argv, NULL);
  const char *seed = g_getenv ("SEED");
  if (argc < 3)
    g_error ("card-kill-test clover|pax|zvt SIMULATOR [kills]");
  gboolean euro = strcmp (argv[1], "zvt") == 0;
  w.self = argv[0];
  w.protocol = argv[1];
  w.simulator = argv[2];
  w.country = euro ? "DE" : "US";
  w.currency = euro ? "EUR" : "USD";
  n_kills = argc > 3 ? (guint) atoi (argv[3]) : KILLS;
  w.seed = seed ? (guint32) g_ascii_strtoull (seed, NULL, 10) : g_random_int ();
  w.rand = g_rand_new_with_seed (w.seed);
  g_test_message ("SEED=%u", w.seed);
  g_test_add_func ("/card-kill/issue-4/T5/W1", test_kills);
  g_test_add_data_func ("/card-kill/planted/retry-on-time-out", GINT_TO_POINTER (RETRIES), test_planted);
  g_test_add_data_func ("/card-kill/planted/acknowledge-before-commit", GINT_TO_POINTER (TELLS_FIRST), test_planted);
  int status = g_test_run ();
  g_rand_free (w.rand);
  return status;
}
