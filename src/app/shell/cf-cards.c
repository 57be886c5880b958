/* cf-cards.c: see cf-cards.h. */
#include "cf-cards.h"
#include "cf-act-run.h"
#include "shop/card.h"
#include <glib/gi18n-lib.h>

#define END_WAIT_MS 3000

typedef struct { CfCardTerminal record; CfCardThread *thread; guint n_waiting; gboolean stale /* another record has come: it is started anew when it is idle */, going; } Terminal;

struct _CfCards {
  GObject    parent;
  CfSession *session;                                                   /* borrowed: it keeps this */
  GPtrArray *terminals;                                                 /* Terminal * */
  guint      look_id;
};

enum { CHANGED, TOLD, N_SIGNALS };
static guint signals[N_SIGNALS];
static const CfDriver *test_driver;
static CfTransport *(*test_make) (void);

G_DEFINE_TYPE (CfCards, cf_cards, G_TYPE_OBJECT)
static G_DEFINE_QUARK (cf-cards, cards)

void
cf_cards_use (const CfDriver *driver, CfTransport *(*make) (void))
{
  test_driver = driver;
  test_make = make;
}

static void
terminal_free (gpointer p)
{
  Terminal *terminal = p;
  cf_card_thread_free (terminal->thread, END_WAIT_MS);
  cf_record_clear (&CF_CARD_TERMINAL, &terminal->record);
  g_free (terminal);
}

static Terminal *
find (CfCards *self, CfId id)
{
  for (guint i = 0; i < self->terminals->len; i++) {
    Terminal *terminal = self->terminals->pdata[i];
    if (terminal->record.id == id)
      return terminal;
  }
  return NULL;
}

/* --- which there are --- */

static void read_terminals (CfCards *self);

static gboolean
on_look (gpointer user)
{
  CfCards *self = user;
  self->look_id = 0;
  cf_session_look (self->session);
  return G_SOURCE_REMOVE;
}

static void
on_told (CfCardThread *thread, const CfCardStatus *status, gpointer data)
{
  CfCards *self = data;
  Terminal *terminal = find (self, status->terminal_id);
  gboolean over = status->attempt_id && !cf_attempt_is_open (status->state), stale = terminal && terminal->stale && !cf_card_status_busy (status);
  g_object_ref (self);
  g_signal_emit (self, signals[TOLD], 0, (gint64) status->terminal_id, status);
  g_signal_emit (self, signals[CHANGED], 0);
  if (terminal && terminal->n_waiting != status->n_waiting && cf_cards_of (self->session) == self) {
    terminal->n_waiting = status->n_waiting;
    g_signal_emit_by_name (self->session, "changed");                   /* what is in doubt is nobody's commit, and yet pages show it */
  }
  if (over && cf_cards_of (self->session) == self && !self->look_id)
    self->look_id = g_idle_add_full (G_PRIORITY_LOW, on_look, self, NULL);      /* after who waits for it has shown it */
  if (stale && cf_cards_of (self->session) == self)
    read_terminals (self);
  g_object_unref (self);
}

static void
start (CfCards *self, Terminal *terminal)
{
  terminal->stale = FALSE;
  terminal->thread = cf_card_thread_new (cf_session_get_path (self->session), terminal->record.id, test_driver, test_make ? test_make () : NULL, NULL, on_told, self);
}

static gboolean
differs (const CfCardTerminal *a, const CfCardTerminal *b)
{
  gboolean unpaired = a->identity && *a->identity && (!b->identity || !*b->identity);      /* the first pairing is the thread's own doing */
  return g_strcmp0 (a->driver, b->driver) != 0 || g_strcmp0 (a->address, b->address) != 0 || a->tips != b->tips || unpaired || g_strcmp0 (a->name, b->name) != 0;
}

static gboolean
take_record (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  CfCards *self = user;
  const CfCardTerminal *now = record;
  Terminal *terminal = find (self, now->id);
  if (now->archived || now->station != cf_session_get_shop (self->session)->head.number)
    return TRUE;
  if (!terminal) {
    terminal = g_new0 (Terminal, 1);
    cf_record_copy (&CF_CARD_TERMINAL, now, &terminal->record);
    g_ptr_array_add (self->terminals, terminal);
    start (self, terminal);
  } else if (terminal->stale || differs (&terminal->record, now)) {
    terminal->stale = cf_card_status_busy (cf_card_thread_status (terminal->thread));
    cf_record_clear (&CF_CARD_TERMINAL, &terminal->record);
    cf_record_copy (&CF_CARD_TERMINAL, now, &terminal->record);
    if (!terminal->stale) {
      cf_card_thread_free (terminal->thread, END_WAIT_MS);
      start (self, terminal);
    }
  } else {
    cf_record_clear (&CF_CARD_TERMINAL, &terminal->record);
    cf_record_copy (&CF_CARD_TERMINAL, now, &terminal->record);
  }
  terminal->going = FALSE;
  return TRUE;
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  const Terminal *const *x = a, *const *y = b;
  return g_utf8_collate ((*x)->record.name, (*y)->record.name);
}

static void
read_terminals (CfCards *self)
{
  g_autoptr (GError) error = NULL;
  for (guint i = 0; i < self->terminals->len; i++)
    ((Terminal *) self->terminals->pdata[i])->going = TRUE;
  if (!cf_record_each (cf_session_get_shop (self->session)->db, &CF_CARD_TERMINAL, take_record, self, &error))
    return;                                                             /* the next change */
  for (guint i = self->terminals->len; i-- > 0;) {
    Terminal *terminal = self->terminals->pdata[i];
    terminal->stale |= terminal->going;
    if (terminal->going && !cf_card_status_busy (cf_card_thread_status (terminal->thread)))
      g_ptr_array_remove_index (self->terminals, i);
  }
  g_ptr_array_sort (self->terminals, by_name);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* --- life --- */

CfCards *
cf_cards_begin (CfSession *session)
{
  CfCards *self = g_object_new (CF_TYPE_CARDS, NULL);
  self->session = session;
  g_object_set_qdata_full (G_OBJECT (session), cards_quark (), self, g_object_unref);
  g_signal_connect_object (session, "changed", G_CALLBACK (read_terminals), self, G_CONNECT_SWAPPED);
  read_terminals (self);
  return self;
}

void
cf_cards_end (CfSession *session)
{
  CfCards *self = cf_cards_of (session);
  if (!self)
    return;
  g_object_ref (self);
  g_signal_handlers_disconnect_by_data (session, self);
  g_clear_handle_id (&self->look_id, g_source_remove);
  g_object_set_qdata (G_OBJECT (session), cards_quark (), NULL);
  g_ptr_array_set_size (self->terminals, 0);
  g_object_unref (self);
}

CfCards *cf_cards_of (CfSession *session) { return session ? g_object_get_qdata (G_OBJECT (session), cards_quark ()) : NULL; }

static void
cf_cards_finalize (GObject *object)
{
  g_ptr_array_unref (CF_CARDS (object)->terminals);
  G_OBJECT_CLASS (cf_cards_parent_class)->finalize (object);
}

static void
cf_cards_class_init (CfCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_cards_finalize;
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_CARDS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TOLD] = g_signal_new ("told", CF_TYPE_CARDS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_POINTER);
}

static void
cf_cards_init (CfCards *self)
{
  self->terminals = g_ptr_array_new_with_free_func (terminal_free);
}

/* --- what there is --- */

guint cf_cards_get_n (CfCards *self) { return self->terminals->len; }
const CfCardTerminal *cf_cards_get_record (CfCards *self, guint at) { return &((Terminal *) self->terminals->pdata[at])->record; }

CfCardThread *
cf_cards_get_thread (CfCards *self, CfId terminal_id)
{
  Terminal *terminal = find (self, terminal_id);
  return terminal ? terminal->thread : NULL;
}

const CfCardStatus *
cf_cards_get_status (CfCards *self, CfId terminal_id)
{
  Terminal *terminal = find (self, terminal_id);
  return terminal ? cf_card_thread_status (terminal->thread) : NULL;
}

CfDriverFeatures
cf_cards_get_features (CfCards *self, CfId terminal_id)
{
  Terminal *terminal = find (self, terminal_id);
  const CfDriver *driver = terminal ? (test_driver ? test_driver : cf_driver_named (terminal->record.driver)) : NULL;
  return driver ? driver->features : 0;
}

CfId
cf_cards_get_usual (CfCards *self)
{
  for (guint i = 0; i < self->terminals->len; i++) {
    const Terminal *terminal = self->terminals->pdata[i];
    if (cf_card_thread_status (terminal->thread)->connected)
      return terminal->record.id;
  }
  return self->terminals->len ? ((Terminal *) self->terminals->pdata[0])->record.id : 0;
}

/* --- in words --- */

char *
cf_cards_words (CfCards *self, gboolean *ret_needs)
{
  guint connected = 0, busy = 0, waiting = 0, n = self->terminals->len;
  gboolean started = FALSE;
  *ret_needs = FALSE;
  for (guint i = 0; i < n; i++) {
    const CfCardStatus *status = cf_card_thread_status (((Terminal *) self->terminals->pdata[i])->thread);
    connected += status->connected;
    started |= status->started;
    busy += cf_card_status_busy (status);
    waiting += cf_card_status_busy (status) ? 0 : status->n_waiting;
  }
  if (n == 0)
    return NULL;
  *ret_needs = waiting > 0;
  if (waiting > 0)
    return g_strdup (_("Card outcome unknown"));
  if (busy > 0)
    return g_strdup (_("Terminal: busy"));
  if (connected == n)
    return g_strdup (ngettext ("Terminal ready", "Terminals ready", n));
  if (connected > 0)
    return g_strdup_printf (_("%u of %u terminals ready"), connected, n);
  return g_strdup (started ? _("Terminal: not connected") : _("Terminal: connecting…"));
}

char *
cf_cards_status_words (CfCards *self, CfId terminal_id)
{
  const CfCardStatus *status = cf_cards_get_status (self, terminal_id);
  if (!status)
    return g_strdup (_("No terminal"));
  if (status->attempt_id && cf_attempt_is_open (status->state) && status->recovering)
    return g_strdup (_("Asking the terminal what happened"));
  if (cf_card_status_busy (status))
    return g_strdup (_("Busy with a payment"));
  if (status->n_waiting > 0)
    return g_strdup (_("Waiting: the outcome of a card payment is not known"));
  if (status->connected)
    return g_strdup (_("Connected"));
  return g_strdup (status->started ? _("Not connected") : _("Connecting…"));
}

/* --- charging --- */

typedef struct { CfAttempt attempt; CfCards *cards; GObject *user /* weak */; gboolean has_user; CfActDone done; } Charge;

static void
charge_free (gpointer p)
{
  Charge *charge = p;
  cf_record_clear (&CF_ATTEMPT, &charge->attempt);
  g_clear_weak_pointer (&charge->user);
  g_object_unref (charge->cards);
  g_free (charge);
}

static CfOutcome
begin (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return cf_card_begin (shop, who, &((Charge *) data)->attempt, error);
}

/* Written: whoever asked may be gone, it is carried out all the same. */
static void
on_begun (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Charge *charge = data;
  CfCards *self = charge->cards;
  CfCardThread *thread = cf_cards_get_thread (self, charge->attempt.terminal_id);
  if (charge->done && (charge->user || !charge->has_user))
    charge->done (outcome, refusal, error, &charge->attempt, charge->user);
  if ((outcome == CF_OK || outcome == CF_ALREADY) && thread)
    cf_card_thread_run (thread, charge->attempt.id);
}

void
cf_cards_charge (CfCards *self, GtkWidget *parent, const char *title, const CfAttempt *attempt, CfActDone done, GObject *user)
{
  Charge *charge = g_new0 (Charge, 1);
  cf_record_copy (&CF_ATTEMPT, attempt, &charge->attempt);
  charge->cards = g_object_ref (self);
  charge->done = done;
  charge->has_user = user != NULL;
  if (user)
    g_set_weak_pointer (&charge->user, user);
  cf_act_run (parent, &(CfActAsk) { .session = self->session, .title = title, .id = attempt->id, .work = begin, .data = charge, .data_free = charge_free, .reason = attempt->reason, .done = on_begun,
                                    .user = G_OBJECT (self) });
}
