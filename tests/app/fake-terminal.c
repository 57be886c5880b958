/* fake-terminal.c: see fake-terminal.h. */
#include "fake-terminal.h"
#include "cf-cards.h"
#include <string.h>

typedef struct { CfId id; CfMoney amount; } Charge;
static GMutex lock;
static struct { FakeDeed deed; FakeMemory memory; gboolean out, keyed, offline; guint sent; CfMoney asked; gint64 at; const char *entry; GArray *charges; } device;

#define LOCKED(statement) G_STMT_START { g_mutex_lock (&lock); statement; g_mutex_unlock (&lock); } G_STMT_END

static CfIo link_open (CfTransport *self, gint64 deadline, GError **error) { return CF_IO_DONE; }
static void link_close (CfTransport *self) { }
static void link_free (CfTransport *self) { g_free (self); }
static const CfTransportKind link_kind = { .scheme = "test", .open = link_open, .close = link_close, .free = link_free };

static CfTransport *
link_new (void)
{
  CfTransport *link = g_new0 (CfTransport, 1);
  link->kind = &link_kind;
  link->address = g_strdup ("test:");
  return link;
}

static gboolean
is_out (GError **error)
{
  gboolean out;
  LOCKED (out = device.out);
  if (out)
    g_set_error (error, CF_ERROR, CF_ERROR_OFFLINE, "it is not plugged in");
  return out;
}

static gboolean
fake_open (CfTerminal *terminal, gint64 deadline, GError **error)
{
  if (is_out (error))
    return FALSE;
  g_free (terminal->identity.id);
  terminal->identity.id = g_strdup ("T-1");
  return cf_transport_open (terminal->transport, deadline, error) == CF_IO_DONE;
}

static void fake_close (CfTerminal *terminal) { cf_transport_close (terminal->transport); }
static void fake_free (CfTerminal *terminal) { }

static gboolean
fake_idle (CfTerminal *terminal, gint64 until, GError **error)
{
  (void) !cf_transport_wait (terminal->transport, MIN (until, g_get_monotonic_time () + CF_MS (20)));
  return !is_out (error);
}

static void
say (CfTerminalResult *ret, const CfTerminalAttempt *attempt, CfTerminalOutcome outcome, CfMoney amount)
{
  *ret = (CfTerminalResult) { .outcome = outcome, .amount_minor = amount, .reference = g_strdup (attempt->reference), .terminal_id = g_strdup ("T-1"), .brand = g_strdup ("visa"), .last4 = g_strdup ("4242"),
                              .auth_code = g_strdup (outcome == CF_TERMINAL_APPROVED ? "031442" : NULL), .transaction = g_strdup ("77"), .entry = g_strdup (device.entry ? device.entry : "contactless"),
                              .reason = g_strdup (outcome == CF_TERMINAL_DECLINED ? "No funds" : NULL) };
  g_strlcpy (ret->currency, "USD", sizeof ret->currency);
}

static FakeDeed
deed (void)
{
  FakeDeed now;
  LOCKED (now = device.deed);
  return now;
}

/* Waits for a person; FALSE: it came to an end without a charge. */
static gboolean
wait_for_person (CfTerminal *terminal, const CfTerminalAttempt *attempt, CfTerminalResult *ret)
{
  CfTerminalQuestion question = { .kind = CF_ASK_DUPLICATE };
  gboolean asked = FALSE, yes = FALSE;
  while (deed () == FAKE_WAIT || deed () == FAKE_ASK) {
    if (deed () == FAKE_ASK && !asked) {
      terminal->host->ask (terminal->host_data, &question);
      asked = TRUE;
    }
    (void) !cf_transport_wait (terminal->transport, g_get_monotonic_time () + CF_MS (20));
    if (cf_terminal_stopping (terminal)) {
      *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_UNKNOWN, .evidence = g_strdup ("left") };
      return FALSE;
    }
    gboolean answered = cf_terminal_take_answer (terminal, &yes);
    if (cf_terminal_take_cancel (terminal) || (answered && !yes)) {
      say (ret, attempt, CF_TERMINAL_CANCELLED, 0);
      return FALSE;
    }
    if (answered)
      break;
  }
  if (asked)
    terminal->host->ask (terminal->host_data, NULL);
  return TRUE;
}

static gboolean
fake_act (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  if (is_out (error) || !terminal->host->sent (terminal->host_data, attempt, "T-1", "b", error))
    return FALSE;
  LOCKED (device.sent++; device.asked = attempt->amount_minor; device.keyed = attempt->keyed; device.offline = attempt->allows_offline);
  terminal->host->show (terminal->host_data, CF_TERMINAL_AWAITING_CARD, "Please tap your card", NULL, 0);
  if (!wait_for_person (terminal, attempt, ret))
    return ret->outcome == CF_TERMINAL_UNKNOWN || terminal->host->result (terminal->host_data, attempt, ret, error);
  if (deed () == FAKE_DECLINE) {
    say (ret, attempt, CF_TERMINAL_DECLINED, 0);
    return terminal->host->result (terminal->host_data, attempt, ret, error);
  }
  CfMoney amount = deed () == FAKE_PART ? attempt->amount_minor / 2 : attempt->amount_minor;
  Charge charge = { attempt->id, attempt->act == CF_TERMINAL_SALE ? amount : -amount };
  LOCKED (g_array_append_val (device.charges, charge); device.at = g_get_monotonic_time ());
  if (deed () == FAKE_LOSE) {
    LOCKED (device.out = TRUE);
    cf_transport_close (terminal->transport);
    *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_UNKNOWN, .evidence = g_strdup ("the cable was pulled") };
    return TRUE;
  }
  say (ret, attempt, CF_TERMINAL_APPROVED, amount);
  ret->offline = deed () == FAKE_OFFLINE;
  return terminal->host->receipt (terminal->host_data, attempt, CF_RECEIPT_CUSTOMER, "CUSTOMER COPY\nAID A0000000031010\n", error) && terminal->host->result (terminal->host_data, attempt, ret, error);
}

static gboolean
fake_recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error)
{
  CfMoney amount = 0;
  FakeMemory memory;
  if (is_out (error))
    return FALSE;
  g_mutex_lock (&lock);
  memory = device.memory;
  for (guint i = 0; i < device.charges->len; i++)
    if (g_array_index (device.charges, Charge, i).id == attempt->id)
      amount = ABS (g_array_index (device.charges, Charge, i).amount);
  g_mutex_unlock (&lock);
  if (memory == FAKE_CANNOT)
    *ret = (CfTerminalResult) { .outcome = CF_TERMINAL_MANUAL, .evidence = g_strdup ("last sale 64.00 approved, code 031442") };
  else
    say (ret, attempt, amount ? CF_TERMINAL_APPROVED : CF_TERMINAL_CANCELLED, amount);
  ret->offline = amount && deed () == FAKE_OFFLINE;                     /* the bank has not seen it yet */
  return TRUE;
}

static const CfDriver fake = { .name = "fake", .label = "Fake", .features = CF_DRIVER_REFERENCE | CF_DRIVER_OFFLINE | CF_DRIVER_KEYED | CF_DRIVER_PARTIAL | CF_DRIVER_CANCEL, .open = fake_open, .close = fake_close, .free = fake_free,
                               .sale = fake_act, .refund = fake_act, .undo = fake_act, .recover = fake_recover, .idle = fake_idle };

void
fake_terminal_begin (void)
{
  LOCKED (g_clear_pointer (&device.charges, g_array_unref); memset (&device, 0, sizeof device); device.charges = g_array_new (FALSE, FALSE, sizeof (Charge)));
  cf_cards_use (&fake, link_new);
}

void
fake_terminal_end (void)
{
  cf_cards_use (NULL, NULL);
  LOCKED (g_clear_pointer (&device.charges, g_array_unref));
}

void fake_terminal_do       (FakeDeed to)       { LOCKED (device.deed = to); }
void fake_terminal_remember (FakeMemory memory) { LOCKED (device.memory = memory); }
void fake_terminal_plug     (gboolean in)       { LOCKED (device.out = !in); }

guint
fake_terminal_sent (void)
{
  guint sent;
  LOCKED (sent = device.sent);
  return sent;
}

CfMoney
fake_terminal_charged (void)
{
  CfMoney sum = 0;
  g_mutex_lock (&lock);
  for (guint i = 0; i < device.charges->len; i++)
    sum += g_array_index (device.charges, Charge, i).amount;
  g_mutex_unlock (&lock);
  return sum;
}

CfMoney
fake_terminal_asked (void)
{
  CfMoney asked;
  LOCKED (asked = device.asked);
  return asked;
}

gboolean
fake_terminal_keyed (void)
{
  gboolean keyed;
  LOCKED (keyed = device.keyed);
  return keyed;
}

gboolean
fake_terminal_may_offline (void)
{
  gboolean keyed;
  LOCKED (keyed = device.offline);
  return keyed;
}

gint64
fake_terminal_sent_at (void)
{
  gint64 at;
  LOCKED (at = device.at);
  return at;
}

void
fake_terminal_present (const char *entry)
{
  LOCKED (device.entry = entry);
}
