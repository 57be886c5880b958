/* card-days-test.c: random days at a card terminal: sales (with tips, signatures, partly approved, offline), refunds of a payment and of none that the terminal knows, voids and batch closes, with every fault
 * of protocols.md §1.3 and §7 at every point, through the real driver, the card desk and the ledger on a disk that can lose its power, all on a virtual clock:
 * issue 4, done when 2; T5, T8, W1, W7. After each of them (§7.3): what the terminal charged is what the ledger has, never twice, or stands there as an orphan; each attempt came to its end or was handed to a
 * person. A driver that tries again after a time-out, and one that tells the terminal before it has committed, are caught.
 *
 *   card-days-test clover|pax|zvt-serial|zvt-tcp [payments]
 *
 * The same payments each time; SEED in the environment takes others (0: any) or repeats a run; RUN a single payment of it with the life (ledger and terminal) that it is part of; TRACE shows the bytes. What fails prints its faults. */
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include "base/date.h"
#include "box.h"
#include "desk/card-payment.h"
#include "device/transport-private.h"
#include "power.h"
#include "shop/built-in.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"
#include "shop/take-payment.h"
#include "store/attempt.h"
#include "store/find.h"
#include "store/verify.h"

enum { LIFE = 25, USUAL_SEED = 20261122 };             /* payments in one life of ledger and terminal */
#ifdef __SANITIZE_ADDRESS__
enum { RUNS = 1000, PLANTED = 500 };
#else
enum { RUNS = 10000, PLANTED = 1500 };
#endif

typedef enum { WELL, RETRIES, TELLS_FIRST } Plant;
typedef struct { CfId attempt_id, payment_id; CfMoney amount; } Paid;

typedef struct { CfClock clock; CfVirtualClock *base; gint64 offset; } Wall;      /* the register's idea of the time */

static struct {
  const BoxKind *kind;
  guint32        seed;
  guint          run, first;
  Plant          plant;
  char          *folder, *path, *begun; gsize n_begun;
  CfId           customer, terminal, invoice;
  CfId           by_hand;                              /* a card payment that did not go through the terminal */
  gboolean       tips, offline;                        /* what the terminal may, in this life */
  GArray        *paid;                                 /* Paid: what could be given back, in this life */
  CfVirtualClock clock;
  Wall           wall;
  GRand         *rand;
  GString       *faults;                               /* of this payment, in words */
  Box           *box;
  CfShop        *shop;
  CfCardDesk    *desk;
  gboolean       dead;                                 /* the register has no power: nothing of it reaches anybody */
  gint64         dies_at[2], reboots_at, passed[2];    /* bytes; -1: never */
  guint          syncs_at_told, syncs_at_write;        /* commits on the disk when the terminal told of a charge, and when the register last wrote to it */
  CfId           attempt, about;                       /* about: the payment that goes back */
  CfAttemptKind  kind_of;
  CfMoney        asked;
  gboolean       needs_person, cancels;
  int            answer;
} w;

static guint tally[BOX_DEEDS][4], acts[5][4];          /* ended as: charged, not charged, by a person, crashed */
enum { CHARGED, NOT_CHARGED, PERSON, CRASHED };
static const char *const caught[] = { [RETRIES] = "charged twice", [TELLS_FIRST] = "the terminal was told before the result was durable" };
static const char *wrong;                              /* that a planted fault was caught; NULL: not yet */

static gint64 below (gint64 n) { return g_rand_int_range (w.rand, 0, n); }
static gboolean one_in (guint n) { return below (n) == 0; }

static void G_GNUC_PRINTF (1, 2)
fault (const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_string_append (w.faults, w.faults->len ? "; " : "");
  g_string_append_vprintf (w.faults, format, args);
  va_end (args);
}

/* In a planted run a property that does not hold is what is looked for; else it is the end. */
static char *
steps_of (CfId attempt)
{
  g_auto (CfAttemptJournal) j = { 0 };
  return w.shop && cf_attempt_journal_load (w.shop->db, attempt, &j, NULL) ? g_strdup_printf ("%s%s", j.baseline ? j.baseline : "", j.steps ? j.steps : "") : NULL;
}

static void
broken (const char *what)
{
  if (w.plant != WELL && g_str_equal (what, caught[w.plant]))
    wrong = what;
  if (w.plant == WELL) {
    g_autofree char *steps = steps_of (w.attempt);
    g_error ("%s: %s %u of SEED=%u (%s): %s; faults: %s\nits journal: %s", what, cf_enum_name (cf_attempt_kinds, w.kind_of), w.run, w.seed, w.kind->driver, box_deed_names[w.box->deed], w.faults->str, steps);
  }
}

static CfInstant wall_now (CfClock *clock) { return ((Wall *) clock)->base->at++ + ((Wall *) clock)->offset; }

/* --- the terminal and its link --- */

static void
die (const char *where)
{
  if (w.dead)
    return;
  fault ("(died %s)", where);
  w.dead = TRUE;
  power_arm (POWER_CUT, 1);
  cf_memory_unplug (w.box->memory);
}

static void
count_bytes (CfWay way, gsize n)
{
  w.passed[way] += n;
  if (w.dies_at[way] >= 0 && w.passed[way] >= w.dies_at[way]) {
    w.dies_at[way] = -1;
    die (way == CF_TO_DEVICE ? "sending" : "receiving");
  }
  if (w.reboots_at >= 0 && w.passed[0] + w.passed[1] >= w.reboots_at) {
    w.reboots_at = -1;
    cf_memory_unplug (w.box->memory);
    w.box->kind->reboot (w.box);
  }
}

static void
arrived (gpointer data, const guint8 *bytes, gsize n)
{
  gint64 before = cf_memory_passed (w.box->memory, CF_FROM_DEVICE);
  if (w.dead || power_cut ())
    return;
  w.kind->arrived (w.box, bytes, n);
  count_bytes (CF_TO_DEVICE, n);
  if (w.box->memory)
    count_bytes (CF_FROM_DEVICE, cf_memory_passed (w.box->memory, CF_FROM_DEVICE) - before);
}

static void
due (gpointer data)
{
  w.box->alarm_at = CF_NO_DEADLINE;
  w.kind->due (w.box);
}

static void plugged (gpointer data, gboolean in) { w.kind->plugged (w.box, in); }
static const CfMemoryPeer peer = { arrived, due, plugged };

static const CfTransportKind *real_kind;

static void
trace (const char *way, const guint8 *bytes, gsize n)
{
  g_autoptr (GString) hex = g_string_new (NULL);
  if (!g_getenv ("TRACE"))
    return;
  for (gsize i = 0; i < n; i++)
    g_string_append_printf (hex, "%02X ", bytes[i]);
  g_test_message ("%10.3f %s %s", w.clock.at / 1e6 - 1780000000, way, hex->str);
}

static CfIo
spied_read (CfTransport *base, guint8 *buffer, gsize size, gint64 deadline, gsize *ret_n, GError **error)
{
  CfIo io = real_kind->read (base, buffer, size, deadline, ret_n, error);
  if (io == CF_IO_DONE)
    trace ("from", buffer, *ret_n);
  return io;
}

static CfIo
spied_write (CfTransport *base, const guint8 *bytes, gsize n, gint64 deadline, gsize *ret_sent, GError **error)
{
  w.syncs_at_write = power_syncs ();
  trace ("to  ", bytes, n);
  return real_kind->write (base, bytes, n, deadline, ret_sent, error);
}

static void on_told (gpointer data) { w.syncs_at_told = power_syncs (); }

/* §1.2 (5): what the terminal knows to have arrived is on the disk. */
static void
on_acknowledged (gpointer data)
{
  if (w.syncs_at_write == w.syncs_at_told && !w.box->n_noise)               /* an old message may have been answered */
    broken ("the terminal was told before the result was durable");
}

/* --- planted faults --- */

static gboolean
planted_result (gpointer data, const CfTerminalAttempt *attempt, const CfTerminalResult *result, GError **error)
{
  return TRUE;                                         /* "the desk writes it in the end anyway" */
}

static gboolean planted_sent (gpointer data, const CfTerminalAttempt *attempt, const char *terminal_id, const char *baseline, GError **error) { return TRUE; }

static gboolean
planted_sale (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  const CfDriver *real = cf_driver_named (w.kind->driver);
  const CfTerminalHost *host = terminal->host;
  CfTerminalHost other = *host;
  if (w.plant == TELLS_FIRST) {
    other.result = planted_result;
    terminal->host = &other;
  }
  gboolean good = real->sale (terminal, attempt, ret, error);
  terminal->host = host;
  if (w.plant == RETRIES && good && ret->outcome == CF_TERMINAL_UNKNOWN && !w.dead && !power_cut ()) {
    g_autoptr (GError) why = NULL;
    g_auto (CfTerminalResult) again = { 0 };
    cf_memory_plug (w.box->memory);
    for (CfWay way = CF_TO_DEVICE; way <= CF_FROM_DEVICE; way++)
      cf_memory_faults (w.box->memory, way, (CfFaults) { 0 });
    cf_id_text (attempt->id + 1, attempt->reference);  /* a new number, as somebody would do who knows that the first is taken */
    other.sent = planted_sent;                         /* the ledger would not have it: sent is sent */
    terminal->host = &other;
    if (real->sale (terminal, attempt, &again, &why)) {
      cf_terminal_result_clear (ret);
      *ret = again;
      again = (CfTerminalResult) { 0 };
    }
    terminal->host = host;
  }
  return good;
}

/* --- the register --- */

static void
on_news (const CfCardNews *news, gpointer data)
{
  if (news->attempt_id == w.attempt && news->state == CF_ATTEMPT_UNKNOWN)
    w.needs_person = news->needs_person;
  if (news->question && w.answer >= 0)
    cf_terminal_answer (cf_card_desk_terminal (w.desk), w.answer);
  if (w.cancels && news->attempt_id && news->terminal == CF_TERMINAL_AWAITING_CARD) {
    w.cancels = FALSE;
    cf_terminal_cancel (cf_card_desk_terminal (w.desk));
  }
}

static void
desk_open (void)
{
  static CfDriver planted;
  g_autoptr (GError) error = NULL;
  CfTransport *transport = cf_memory_transport_new (&w.clock, &peer, NULL);
  static CfTransportKind spied;
  w.box->memory = cf_memory_of (transport);
  real_kind = transport->kind;
  spied = *real_kind;
  spied.write = spied_write;
  spied.read = spied_read;
  transport->kind = &spied;
  if (w.box->alarm_at != CF_NO_DEADLINE)
    cf_memory_alarm (w.box->memory, w.box->alarm_at);
  planted = *cf_driver_named (w.kind->driver);
  planted.sale = planted_sale;
  w.desk = cf_card_desk_new (w.shop, w.terminal, w.plant == WELL ? NULL : &planted, transport, on_news, NULL, &error);
  g_assert_no_error (error);
  GHashTable **settings = &cf_card_desk_terminal (w.desk)->settings;
  if (!*settings)
    *settings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_hash_table_insert (*settings, g_strdup ("framing"), g_strdup (w.kind->checks_bytes ? "serial" : "tcp"));
}

static void
desk_close (void)
{
  g_clear_pointer (&w.desk, cf_card_desk_free);
  w.box->memory = NULL;
}

static void
shop_open (void)
{
  g_autoptr (GError) error = NULL;
  w.shop = cf_shop_open (w.path, FALSE, &w.wall.clock, &error);
  if (error)
    g_error ("opening again: %s (payment %u of SEED=%u; faults: %s)", error->message, w.run, w.seed, w.faults->str);
}

/* Memory is gone; on the disk is what was synced, and what else chance left. */
static void
crash (void)
{
  if (!power_cut ())
    power_arm (POWER_CUT, 1);
  w.dead = TRUE;
  desk_close ();
  g_clear_pointer (&w.shop, cf_shop_close);
  power_back ();
  w.dead = FALSE;
  tally[w.box->deed][CRASHED]++;
  acts[w.kind_of][CRASHED]++;
  shop_open ();
  desk_open ();
}

/* The register or the terminal is off, or nobody does anything. */
static void
time_passes (gint64 us)
{
  gint64 until = w.clock.at + us;
  while (w.box->alarm_at <= until) {
    gint64 at = w.box->alarm_at;
    w.clock.at = MAX (w.clock.at, at);
    due (NULL);
    if (w.box->memory)
      cf_memory_alarm (w.box->memory, w.box->alarm_at);
    if (w.box->alarm_at == at)
      break;
  }
  w.clock.at = MAX (w.clock.at, until);
}

static CfMoney
clearing (void)
{
  g_autoptr (GError) error = NULL;
  CF_SQL (sum, "SELECT COALESCE(SUM(amount_minor), 0) FROM posting WHERE account = 1020");
  CfStmt *stmt = cf_db_stmt (w.shop->db, &sum, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cf_step (stmt, &error), ==, CF_ROW);
  CfMoney value = cf_int (stmt, 0);
  cf_stmt_reset (stmt);
  return value;
}

static CfAttemptState
state_of (CfId attempt)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfAttemptJournal) j = { 0 };
  g_assert_true (cf_attempt_journal_load (w.shop->db, attempt, &j, &error));
  return j.attempt_id ? j.state : 0;
}

static guint
orphans_of (CfMoney amount)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) orphans = g_array_new (FALSE, FALSE, sizeof (CfAttemptResult));
  guint n = 0;
  g_array_set_clear_func (orphans, (GDestroyNotify) cf_attempt_result_clear);
  g_assert_true (cf_attempt_results (w.shop->db, 0, orphans, &error));
  for (guint i = 0; i < orphans->len; i++) {
    const CfAttemptResult *r = &g_array_index (orphans, CfAttemptResult, i);
    n += ABS (r->amount_minor) + r->tip_minor == ABS (amount);
  }
  return n;
}

/* --- faults --- */

static CfFaults
line_faults (CfWay way, gboolean clean)
{
  const char *name = way == CF_TO_DEVICE ? "to" : "from";
  CfFaults f = { 0 };
  if (one_in (2))
    f.split = 1 + below (w.kind->n_bytes < 1000 || one_in (8) ? 5 : 300);
  else if (one_in (6))
    f.join = 2 + below (w.kind->n_bytes / 4);
  if (one_in (4))
    f.delay = below (one_in (4) ? w.kind->late_us : 20000);
  if (clean) {
    f.delay = MIN (f.delay, 20000);
    return f;
  }
  if (one_in (3)) {
    f.cuts = TRUE;
    f.cut_after = below (w.kind->n_bytes);
    fault ("cable pulled after %d bytes %s the terminal", (int) f.cut_after, name);
  }
  if (w.kind->checks_bytes && one_in (4)) {
    f.spoils = TRUE;
    f.spoil_at = below (w.kind->n_bytes);
    fault ("byte %d %s the terminal spoilt", (int) f.spoil_at, name);
  }
  if (w.kind->loses_writes && one_in (5)) {
    f.lose = 1 + below (3);
    fault ("%u writes %s the terminal lost", f.lose, name);
  }
  if (w.kind->loses_writes && one_in (5)) {
    f.repeat = 1;
    fault ("a write %s the terminal comes twice", name);
  }
  if (f.delay > 20000)
    fault ("%s the terminal %d ms late", name, (int) (f.delay / 1000));
  return f;
}

static void
set_lines (gboolean clean)
{
  cf_memory_faults (w.box->memory, CF_TO_DEVICE, line_faults (CF_TO_DEVICE, clean));
  cf_memory_faults (w.box->memory, CF_FROM_DEVICE, line_faults (CF_FROM_DEVICE, clean));
}

static void
set_faults (void)
{
  w.dies_at[0] = w.dies_at[1] = w.reboots_at = -1;
  w.passed[0] = w.passed[1] = 0;
  set_lines (one_in (3));
  switch (below (8)) {
    case 0: case 1: {
      guint n = 1 + below (140);
      PowerFault what = one_in (5) ? POWER_EIO : one_in (8) ? POWER_FULL : POWER_CUT;
      fault ("%s at the disk's operation %u", what == POWER_CUT ? "power cut" : what == POWER_EIO ? "error" : "no room", n);
      power_arm (what, n);
      break;
    }
    case 2: case 3: {
      CfWay way = below (2);
      w.dies_at[way] = below (w.kind->n_bytes);
      fault ("register dies after %d bytes %s the terminal", (int) w.dies_at[way], way == CF_TO_DEVICE ? "to" : "from");
      break;
    }
    case 4:
      w.reboots_at = below (2 * w.kind->n_bytes);
      fault ("terminal loses its power after %d bytes", (int) w.reboots_at);
      break;
    default: break;
  }
  if (one_in (10)) {
    w.box->noise = w.rand;
    fault ("disorder");
  }
  w.cancels = one_in (6);
  if (w.cancels)
    fault ("cancelled by the cashier");
  w.answer = one_in (8) ? -1 : (int) below (2);
  if (w.answer < 0)
    w.answer = 0;                                      /* nobody answers: in the end the cashier says no */
}

static void
no_faults (void)
{
  w.dies_at[0] = w.dies_at[1] = w.reboots_at = -1;
  w.cancels = FALSE;
  w.box->noise = NULL;
  g_clear_pointer (&w.box->held, g_bytes_unref);
  if (!power_cut ())
    power_arm (POWER_FINE, 0);
  if (w.box->memory) {
    cf_memory_plug (w.box->memory);
    set_lines (TRUE);
  }
  w.box->identity = w.kind->identities[0];
}

static gboolean
is_down (void)
{
  return w.dead || power_cut ();
}

static void
come_back (void)
{
  if (is_down ()) {
    crash ();
    if (one_in (2))
      time_passes (below (300) * G_USEC_PER_SEC);
  }
  if (one_in (12)) {
    w.wall.offset += (below (7200) - 3600) * G_USEC_PER_SEC;
    fault ("the register's clock is set by %d s in all", (int) (w.wall.offset / G_USEC_PER_SEC));
  }
}

/* --- one payment --- */

static gboolean
begin (CfAttemptKind kind, CfId id, CfMoney amount, CfOutcome *ret)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  CfAttemptLine line = { w.invoice, amount };
  g_auto (CfAttempt) a = { .id = id, .kind = kind, .terminal_id = w.terminal, .amount_minor = amount };
  if (kind == CF_ATTEMPT_SALE) {
    a.customer_id = w.customer;
    a.tender_id = CF_TENDER_CARD_ID;
    a.lines = g_memdup2 (&line, sizeof line);
    a.n_lines = 1;
  } else
    a.payment_id = w.about;
  *ret = cf_card_begin (w.shop, &who, &a, &error);
  return *ret != CF_FAILED;
}

/* F8: a second key press, while nobody knows what became of the first. */
static void
press_again (void)
{
  CfOutcome outcome;
  if (cf_attempt_is_open (state_of (w.attempt)) && state_of (w.attempt) && begin (CF_ATTEMPT_SALE, w.attempt + 100, 500, &outcome) && outcome != CF_TERMINAL_TAKEN && outcome != CF_ATTEMPT_OPEN)
    broken ("a second charge was begun while the first is unknown");
}

static void
recover (gboolean clean)
{
  g_autoptr (GError) error = NULL;
  if (!clean && one_in (3)) {
    w.box->identity = w.kind->identities[1];
    fault ("another terminal at first");
  }
  if (!clean && one_in (4))
    power_arm (POWER_CUT, 1 + below (60));
  if (!clean)
    set_lines (one_in (2));
  w.needs_person = FALSE;
  gboolean all = cf_card_desk_recover (w.desk, &error);
  if (!all && error && clean && !is_down ())
    g_error ("recovery: %s (payment %u of SEED=%u; faults: %s)", error->message, w.run, w.seed, w.faults->str);
  if (is_down ())
    crash ();
}

static void
resolve (gboolean happened, CfMoney truth)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfTaken) taken = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "the terminal's receipt says so" };
  CfOutcome outcome = cf_card_resolve (w.shop, &who, w.attempt, happened, MIN (ABS (truth), w.asked), "looked at the terminal", &taken, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, CF_OK);
}

/* A tip that a person at the terminal did not see is not in the books either. */
static gboolean
has_extra (void)
{
  return w.box->deed == BOX_TOO_MUCH || w.box->deed == BOX_TIP;
}

static void
check_sale (CfMoney booked, CfMoney charged, int charges, gboolean by_person)
{
  CfMoney most = w.asked + (w.box->deed == BOX_TOO_MUCH ? 5 : w.box->deed == BOX_TIP ? w.asked / 5 : 0);
  if (charges > 1 || charged > most)
    broken ("charged twice");
  if (booked > charged)
    broken ("paid without a charge");
  if (booked < charged && !orphans_of (charged) && !(by_person && has_extra ()))
    broken ("a charge was lost");
}

/* Money that goes back: negative. */
static void
check_back (CfMoney booked, CfMoney moved, int count, gboolean by_person)
{
  gboolean is_void = w.kind_of == CF_ATTEMPT_VOID;
  if (count > !is_void || count < -is_void || moved > 0 || (!is_void && -moved > w.asked + (w.box->deed == BOX_TOO_MUCH ? 5 : 0)))
    broken ("given back twice");
  if (booked < moved)
    broken ("booked as given back, and the terminal did not");
  if (booked > moved && !orphans_of (moved) && !by_person)
    broken ("money that went back was lost");
}

static void
check (CfMoney booked, CfMoney charged, int charges, gboolean by_person)
{
  if (w.box->faults)
    broken ("an 84 was answered to a status information");
  if (w.kind_of == CF_ATTEMPT_SALE)
    check_sale (booked, charged, charges, by_person);
  else if (w.kind_of == CF_ATTEMPT_CLOSE && (booked || charged))
    broken ("a close moved money");
  else if (w.kind_of != CF_ATTEMPT_CLOSE)
    check_back (booked, charged, charges, by_person);
}

/* What comes when it all seems to be over. */
static void
listen_late (void)
{
  g_autoptr (GError) error = NULL;
  gint64 us = w.box->deed == BOX_SLOW ? CF_SECONDS (450) : CF_SECONDS (10);
  no_faults ();
  for (CfWay way = CF_TO_DEVICE; way <= CF_FROM_DEVICE; way++)
    cf_memory_faults (w.box->memory, way, (CfFaults) { 0 });
  if (!cf_card_desk_connect (w.desk, CF_SECONDS (15), &error) || !cf_card_desk_idle (w.desk, us, &error))
    fault ("(idle: %s)", error->message);
  time_passes (CF_SECONDS (450));
}

/* What is done next: mostly sales; now and then something that was paid goes back, or the batch is closed. */
static void
choose (void)
{
  w.kind_of = CF_ATTEMPT_SALE;
  w.about = 0;
  w.box->deed = below (3) ? BOX_APPROVE : below (BOX_DEEDS);
  if (w.box->deed == BOX_TIP && !w.tips)
    w.box->deed = BOX_APPROVE;
  if (w.box->deed == BOX_TOO_MUCH && w.tips)           /* that would be a tip */
    w.box->deed = BOX_SIGN;
  w.box->customer_us = w.box->deed == BOX_SLOW ? below (400) * G_USEC_PER_SEC : w.box->deed == BOX_NEVER ? 120 * G_USEC_PER_SEC : below (20000) * 1000;
  w.asked = w.kind->amount (w.box->deed, 100 + below (30000));
  if (w.plant != WELL)
    return;
  guint chance = below (20);
  if (chance == 0) {
    w.kind_of = CF_ATTEMPT_CLOSE;
    w.asked = 0;
  } else if (chance == 1) {
    w.kind_of = CF_ATTEMPT_REFUND;                     /* of a payment that the terminal does not know */
    w.about = w.by_hand;
    w.asked = w.kind->amount (w.box->deed, 100 + below (3000));
  } else if (chance < 7 && w.paid->len) {
    guint i = below (w.paid->len);
    Paid paid = g_array_index (w.paid, Paid, i);
    w.kind_of = chance < 4 ? CF_ATTEMPT_VOID : CF_ATTEMPT_REFUND;
    w.about = paid.payment_id;
    CfMoney part = w.kind->amount (w.box->deed, 1 + below (paid.amount));
    w.asked = w.kind_of == CF_ATTEMPT_VOID || one_in (2) ? paid.amount : MIN (paid.amount, part);
    g_array_remove_index_fast (w.paid, i);
  }
}

/* A sale that is paid can go back. */
static void
remember (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfAttempt) a = { 0 };
  g_auto (CfPayment) payment = { 0 };
  gboolean found;
  if (w.kind_of != CF_ATTEMPT_SALE || !cf_record_load (w.shop->db, &CF_ATTEMPT, w.attempt, &a, &found, &error) || !found)
    return;
  if (cf_record_load (w.shop->db, &CF_PAYMENT, a.payment_id, &payment, &found, &error) && found)
    g_array_append_vals (w.paid, &(Paid) { a.id, a.payment_id, payment.amount_minor }, 1);
}

static void
pay (void)
{
  CfOutcome outcome;
  choose ();
  CfMoney booked = clearing (), charged = w.kind->charged (w.box);
  guint count = w.kind->count (w.box), closes = w.kind->closed (w.box);
  g_string_truncate (w.faults, 0);
  w.attempt = cf_shop_id (w.shop);
  w.needs_person = FALSE;
  w.box->n_noise = 0;
  no_faults ();
  set_faults ();
  gboolean begun = begin (w.kind_of, w.attempt, w.asked, &outcome);
  if (!begun && !is_down ())                           /* the ledger did not say whether it has it: the same once more */
    begun = begin (w.kind_of, w.attempt, w.asked, &outcome);
  if (begun) {
    g_autoptr (GError) error = NULL;
    if (outcome != CF_OK && outcome != CF_ALREADY)
      g_error ("begin: %d (%s %u of SEED=%u; faults: %s)", outcome, cf_enum_name (cf_attempt_kinds, w.kind_of), w.run, w.seed, w.faults->str);
    if (!cf_card_desk_run (w.desk, w.attempt, &error) && !is_down () && !power_met ())
      g_error ("run: %s (payment %u of SEED=%u; faults: %s)", error->message, w.run, w.seed, w.faults->str);
    if (!is_down ())
      press_again ();
  }
  come_back ();
  no_faults ();
  for (guint i = 0; i < 2 && one_in (3); i++)
    recover (FALSE);
  for (guint i = 0; i < 4 && cf_attempt_is_open (state_of (w.attempt)) && state_of (w.attempt) && !w.needs_person; i++) {
    no_faults ();
    recover (TRUE);
    if (cf_attempt_is_open (state_of (w.attempt)) && !w.needs_person)
      time_passes (90 * G_USEC_PER_SEC);
  }
  gboolean is_open = state_of (w.attempt) && cf_attempt_is_open (state_of (w.attempt)), by_person = is_open && w.needs_person;
  if (is_open && !by_person)
    broken ("neither at its end nor handed to a person");
  listen_late ();
  charged = w.kind->charged (w.box) - charged;
  if (is_open && state_of (w.attempt) == CF_ATTEMPT_UNKNOWN)
    resolve (w.kind_of == CF_ATTEMPT_CLOSE ? w.kind->closed (w.box) > closes : charged != 0, charged);
  booked = clearing () - booked;
  guint end = by_person ? PERSON : booked || (w.kind_of == CF_ATTEMPT_CLOSE && w.kind->closed (w.box) > closes) ? CHARGED : NOT_CHARGED;
  tally[w.box->deed][end]++;
  acts[w.kind_of][end]++;
  check (booked, charged, (int) w.kind->count (w.box) - (int) count, by_person);
  remember ();
}

/* --- lives --- */

/* A card payment that was taken elsewhere and written down here. */
static CfId
paid_by_hand (CfId customer)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfTaken) taken = { 0 };
  CfTenderAsk tender = { cf_shop_id (w.shop), CF_TENDER_CARD_ID, 10000000, "elsewhere", 0 };
  CfTakePayment ask = { .customer_id = customer, .kind = CF_PAYMENT_PAYMENT, .tenders = &tender, .n_tenders = 1, .mode = CF_SETTLE_NONE };
  g_assert_cmpint (cf_take_payment (w.shop, &who, &ask, &taken, &error), ==, CF_OK);
  return tender.id;
}

static void
make_ledger (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfInvoice) invoice = { 0 };
  g_unlink (w.path);
  w.shop = cf_shop_create (w.path, &(CfShopStart) { "Days", w.kind->country, w.kind->currency, w.kind->zone, 0 }, &w.wall.clock, &error);
  g_assert_no_error (error);
  CfCustomer c = { .id = cf_shop_id (w.shop), .name = (char *) "Acme", .country = (char *) w.kind->country, .terms_id = CF_TERMS_NET_30_ID };
  g_assert_cmpint (cf_save_customer (w.shop, &who, &c, &error), ==, CF_OK);
  CfDraftLine line = { .description = (char *) "Work", .quantity = CF_DECIMAL_ONE, .unit_price = 90000 * CF_DECIMAL_ONE };
  CfDraft draft = { .id = cf_shop_id (w.shop), .kind = CF_DRAFT_INVOICE, .customer_id = c.id, .holder = w.shop->head.number, .lines = &line, .n_lines = 1 };
  g_assert_cmpint (cf_save_draft (w.shop, &who, &draft, &error), ==, CF_OK);
  g_assert_cmpint (cf_issue_invoice (w.shop, &who, cf_shop_id (w.shop), draft.id, FALSE, &invoice, &error), ==, CF_OK);
  CfCardTerminal t = { .id = cf_shop_id (w.shop), .name = (char *) "Front", .driver = (char *) w.kind->driver, .address = (char *) "tcp:127.0.0.1:1", .identity = (char *) w.kind->identities[0] };
  g_assert_cmpint (cf_save_card_terminal (w.shop, &who, &t, &error), ==, CF_OK);
  w.by_hand = paid_by_hand (c.id);
  w.customer = c.id;
  w.invoice = invoice.id;
  w.terminal = t.id;
  g_clear_pointer (&w.shop, cf_shop_close);
  g_free (w.begun);
  if (!g_file_get_contents (w.path, &w.begun, &w.n_begun, &error))
    g_error ("%s", error->message);
}

/* What this terminal may, in this life. */
static void
set_terminal (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM, .reason = "test" };
  g_auto (CfCardTerminal) t = { 0 };
  gboolean found;
  w.tips = one_in (2);
  w.offline = one_in (2);
  g_array_set_size (w.paid, 0);
  g_assert_true (cf_record_load (w.shop->db, &CF_CARD_TERMINAL, w.terminal, &t, &found, &error) && found);
  t.tips = w.tips;
  t.offline = w.offline;
  t.offline_sale_minor = t.offline_customer_minor = t.offline_total_minor = w.offline ? 100000000 : 0;
  g_assert_cmpint (cf_save_card_terminal (w.shop, &who, &t, &error), <=, CF_ALREADY);
}

static void
life_begin (void)
{
  power_arm (POWER_FINE, 0);
  power_put (w.path, w.begun, w.n_begun);
  w.wall.offset = 0;
  w.box = w.kind->make (w.run / LIFE);
  w.box->kind = w.kind;
  w.box->clock = &w.clock;
  w.box->alarm_at = CF_NO_DEADLINE;
  w.box->identity = w.kind->identities[0];
  w.box->skew_s = one_in (2) ? below (7200) - 3600 : 0;
  w.box->on_told = on_told;
  w.box->on_acknowledged = on_acknowledged;
  shop_open ();
  set_terminal ();
  desk_open ();
}

static void
life_end (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (CfVerifyReport) report = { 0 };
  power_arm (POWER_FINE, 0);
  desk_close ();
  g_assert_true (cf_verify (w.shop->db, NULL, &report, &error));
  if (report.problems->len)
    g_error ("verify: %s (payment %u of SEED=%u)", ((CfProblem *) report.problems->pdata[0])->what, w.run, w.seed);
  g_clear_pointer (&w.shop, cf_shop_close);
  g_clear_pointer (&w.box, w.kind->free);
}

static void
live (guint runs, Plant plant)
{
  const char *only = g_getenv ("RUN");
  guint from = only ? (guint) atoi (only) / LIFE * LIFE : 0, to = only ? (guint) atoi (only) + 1 : runs;
  memset (tally, 0, sizeof tally);
  memset (acts, 0, sizeof acts);
  wrong = NULL;
  w.plant = plant;
  for (w.run = from; w.run < to && (plant == WELL || !wrong); w.run++) {
    if (w.run % LIFE == 0) {
      g_clear_pointer (&w.rand, g_rand_free);
      w.rand = g_rand_new_with_seed (w.seed + w.run);
      power_install (w.seed + w.run);
      life_begin ();
    }
    pay ();
    if (only)
      g_test_message ("%s %u: %s; %s", cf_enum_name (cf_attempt_kinds, w.kind_of), w.run, box_deed_names[w.box->deed], w.faults->str);
    if (w.run % LIFE == LIFE - 1 || w.run + 1 == to || (plant != WELL && wrong)) {
      life_end ();
      power_remove ();
    }
  }
  g_clear_pointer (&w.rand, g_rand_free);
}

static guint n_runs = RUNS;

static void
test_days (void)
{
  guint sums[4] = { 0 };
  live (n_runs, WELL);
  for (guint i = 0; i < BOX_DEEDS; i++) {
    for (guint k = 0; k < 4; k++)
      sums[k] += tally[i][k];
    g_test_message ("%-15s %5u charged %5u not %5u by a person %5u crashes", box_deed_names[i], tally[i][CHARGED], tally[i][NOT_CHARGED], tally[i][PERSON], tally[i][CRASHED]);
  }
  for (CfAttemptKind kind = CF_ATTEMPT_SALE; kind <= CF_ATTEMPT_CLOSE; kind++)
    g_test_message ("%-15s %5u done    %5u not %5u by a person %5u crashes", cf_enum_name (cf_attempt_kinds, kind), acts[kind][CHARGED], acts[kind][NOT_CHARGED], acts[kind][PERSON], acts[kind][CRASHED]);
  g_test_message ("%u charged, %u not charged, %u by a person, %u crashes", sums[CHARGED], sums[NOT_CHARGED], sums[PERSON], sums[CRASHED]);
  if (g_getenv ("RUN"))
    return;
  g_assert_cmpuint (sums[CHARGED], >, n_runs / 4);                         /* none of the ends is how all end */
  g_assert_cmpuint (sums[NOT_CHARGED], >, n_runs / 10);
  g_assert_cmpuint (sums[CRASHED], >, n_runs / 20);
  g_assert_cmpuint (sums[PERSON], <, n_runs / 5);
  for (CfAttemptKind kind = CF_ATTEMPT_SALE; kind <= CF_ATTEMPT_CLOSE; kind++) {
    g_assert_cmpuint (acts[kind][CHARGED], >, n_runs / 100);
    g_assert_cmpuint (acts[kind][CRASHED], >, n_runs / 1000);
  }
}

static void
test_planted (gconstpointer data)
{
  live (PLANTED, GPOINTER_TO_INT (data));
  g_test_message ("caught at payment %u: %s", w.run, wrong ? wrong : "not at all");
  g_assert_nonnull (wrong);
}

static const BoxKind *
kind_of (const char *name)
{
  static const struct { const char *name; const BoxKind *kind; } kinds[] = { { "clover", &box_clover }, { "pax", &box_pax }, { "zvt-serial", &box_zvt_serial }, { "zvt-tcp", &box_zvt_tcp } };
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (name, kinds[i].name) == 0)
      return kinds[i].kind;
  g_error ("card-days-test clover|pax|zvt-serial|zvt-tcp [payments]");
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_test_init (&argc, &argv, NULL);
  const char *seed = g_getenv ("SEED");
  w.kind = kind_of (argc > 1 ? argv[1] : NULL);
  n_runs = argc > 2 ? (guint) atoi (argv[2]) : RUNS;
  w.seed = seed ? (guint32) g_ascii_strtoull (seed, NULL, 10) : USUAL_SEED;
  if (w.seed == 0)
    w.seed = g_random_int ();
  g_test_message ("SEED=%u", w.seed);
  w.faults = g_string_new (NULL);
  w.paid = g_array_new (FALSE, FALSE, sizeof (Paid));
  w.folder = g_dir_make_tmp ("counterfoil-XXXXXX", &error);
  g_assert_no_error (error);
  w.path = g_build_filename (w.folder, "days.counterfoil", NULL);
  cf_virtual_clock_init (&w.clock, G_GINT64_CONSTANT (1780000000000000), 0);
  w.wall = (Wall) { { wall_now }, &w.clock, 0 };
  make_ledger ();
  g_test_add_func ("/card-days/issue-4/T5/W1", test_days);
  if (!g_getenv ("RUN")) {
    g_test_add_data_func ("/card-days/planted/retry-on-time-out", GINT_TO_POINTER (RETRIES), test_planted);
    g_test_add_data_func ("/card-days/planted/acknowledge-before-commit", GINT_TO_POINTER (TELLS_FIRST), test_planted);
  }
  int status = g_test_run ();
  g_unlink (w.path);
  g_rmdir (w.folder);
  g_string_free (w.faults, TRUE);
  g_array_unref (w.paid);
  g_free (w.folder);
  g_free (w.path);
  g_free (w.begun);
  return status;
}
