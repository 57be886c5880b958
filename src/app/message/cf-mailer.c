/* cf-mailer.c: see cf-mailer.h. What is due is asked when the ledger changes and when the next message is due; after trouble that every message would meet, not before a minute has passed. */
#include "cf-mailer.h"
#include "desk/mail-sender.h"
#include "shop/message.h"
#include "store/message.h"

#define AFTER_TROUBLE_S 60
#define END_WITHIN_S 20
#define AT_MOST_S G_GINT64_CONSTANT (3600)

struct _CfMailer {
  GObject       parent;
  CfSession    *session;                                                /* borrowed: it keeps this */
  GCancellable *cancel;                                                 /* a round is on its way */
  int          *stop;                                                   /* of that round, in an rc box: no further message is begun */
  gboolean      ending;
  guint         timer;
  gint64        not_before;                                             /* monotonic */
  char         *trouble;
};

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfMailer, cf_mailer, G_TYPE_OBJECT)
static G_DEFINE_QUARK (cf-mailer, mailer)

static void look (CfMailer *self);

static void
set_trouble (CfMailer *self, const char *trouble)
{
  if (g_strcmp0 (self->trouble, trouble) == 0)
    return;
  g_free (self->trouble);
  self->trouble = g_strdup (trouble);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
round_free (gpointer p)
{
  cf_mail_round_clear (p);
  g_free (p);
}

static gboolean
is_stopped (gpointer stop)
{
  return g_atomic_int_get ((int *) stop) != 0;
}

static gpointer
round_work (CfShop *shop, gpointer stop, GCancellable *cancel, GError **error)
{
  CfMailRound *round = g_new0 (CfMailRound, 1);
  if (cf_mail_sender_round (shop, NULL, is_stopped, stop, round, error))
    return round;
  round_free (round);
  return NULL;
}

static void
on_round (GObject *source, GAsyncResult *result, gpointer user)
{
  CfMailer *self = user;                                                /* alive: what it asks is taken back when it goes */
  g_autoptr (GError) error = NULL;
  CfMailRound *round = cf_session_finish (result, &error);
  g_clear_object (&self->cancel);
  g_clear_pointer (&self->stop, g_atomic_rc_box_release);
  const char *trouble = error ? error->message : round ? round->trouble : NULL;
  if (trouble || (round && round->busy))
    self->not_before = g_get_monotonic_time () + AFTER_TROUBLE_S * G_USEC_PER_SEC;
  set_trouble (self, trouble);
  if (round)
    round_free (round);
  look (self);
}

static gboolean
on_timer (gpointer user)
{
  CfMailer *self = user;
  self->timer = 0;
  look (self);
  return G_SOURCE_REMOVE;
}

static void
wait_for (CfMailer *self, gint64 usec)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  self->timer = g_timeout_add ((guint) (CLAMP (usec, 0, AT_MOST_S * G_USEC_PER_SEC) / 1000 + 1), on_timer, self);
}

/* Begins a round where something is due, or waits until it is. */
static void
look (CfMailer *self)
{
  CfShop *shop = cf_session_get_shop (self->session);
  gint64 now = cf_clock_now (shop->clock), rests = self->not_before - g_get_monotonic_time ();
  CfSender sender;
  CfInstant next = 0;
  g_autoptr (GArray) begun = g_array_new (FALSE, FALSE, sizeof (CfId));
  cf_message_sender (shop, &sender);
  if (self->cancel || self->ending || !sender.here)
    return;
  if (!cf_messages_next (shop->db, &next, NULL) || !cf_messages_sending (shop->db, 1, begun, NULL))
    return;
  if (begun->len)                                                       /* by a program that ended */
    next = now;
  if (!next)
    set_trouble (self, NULL);
  else if (next > now || rests > 0)
    wait_for (self, MAX (next - now, rests));
  else {
    self->cancel = g_cancellable_new ();
    self->stop = g_atomic_rc_box_new0 (int);
    cf_session_job (self->session, round_work, g_atomic_rc_box_acquire (self->stop), g_atomic_rc_box_release, round_free, self->cancel, on_round, self);
  }
}

void
cf_mailer_now (CfMailer *self)
{
  self->not_before = 0;
  look (self);
}

CfMailer *
cf_mailer_begin (CfSession *session)
{
  CfMailer *self = g_object_new (CF_TYPE_MAILER, NULL);
  self->session = session;
  g_object_set_qdata_full (G_OBJECT (session), mailer_quark (), self, g_object_unref);
  g_signal_connect_object (session, "changed", G_CALLBACK (look), self, G_CONNECT_SWAPPED);
  wait_for (self, 0);
  return self;
}

static gboolean
on_late (gpointer late)
{
  *(gboolean *) late = TRUE;
  return G_SOURCE_REMOVE;
}

/* The message that is on its way has an answer coming: who leaves in between would have to ask a person whether it went. */
static void
wait_for_answer (CfMailer *self)
{
  gboolean late = FALSE;
  guint timer = g_timeout_add_seconds (END_WITHIN_S, on_late, &late);
  g_atomic_int_set (self->stop, 1);
  while (self->cancel && !late)
    g_main_context_iteration (NULL, TRUE);
  if (!late)
    g_source_remove (timer);
}

void
cf_mailer_end (CfSession *session)
{
  CfMailer *self = cf_mailer_of (session);
  if (!self)
    return;
  g_signal_handlers_disconnect_by_data (session, self);
  g_clear_handle_id (&self->timer, g_source_remove);
  self->ending = TRUE;
  if (self->cancel)
    wait_for_answer (self);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_object_set_qdata (G_OBJECT (session), mailer_quark (), NULL);
}

CfMailer   *cf_mailer_of (CfSession *session) { return session ? g_object_get_qdata (G_OBJECT (session), mailer_quark ()) : NULL; }
const char *cf_mailer_get_trouble (CfMailer *self) { return self->trouble; }
gboolean    cf_mailer_is_sending (CfMailer *self) { return self->cancel != NULL; }

static void
cf_mailer_finalize (GObject *object)
{
  CfMailer *self = CF_MAILER (object);
  g_clear_object (&self->cancel);
  g_clear_pointer (&self->stop, g_atomic_rc_box_release);
  g_free (self->trouble);
  G_OBJECT_CLASS (cf_mailer_parent_class)->finalize (object);
}

static void
cf_mailer_class_init (CfMailerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_mailer_finalize;
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_MAILER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cf_mailer_init (CfMailer *self)
{
}
