/* cf-sync.c: see cf-sync.h. */
#include "cf-sync.h"
#include <glib/gi18n-lib.h>

struct _CfSync {
  GObject       parent;
  CfSession    *session;                                                /* borrowed: it keeps this */
  CfSyncThread *thread;
  CfSyncStatus *status;
  gint64        pos;                                                    /* of the ledger, as of the last knock */
};

enum { CHANGED, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfSync, cf_sync, G_TYPE_OBJECT)
static G_DEFINE_QUARK (cf-sync, sync)

/* A customer paid online: said where the person is looking at something else. */
static void
notify (CfSync *self, const CfOnlinePaid *paid)
{
  GApplication *application = g_application_get_default ();
  g_auto (CfCustomer) customer = { 0 };
  gboolean found = FALSE;
  if (!application || !g_application_get_is_registered (application))
    return;
  if (!cf_record_load (cf_session_get_shop (self->session)->db, &CF_CUSTOMER, paid->customer_id, &customer, &found, NULL))
    found = FALSE;
  g_autofree char *amount = cf_session_money_symbol (self->session, paid->amount_minor), *body = g_strdup_printf (_("%s paid %s."), found ? customer.name : _("A customer"), amount);
  g_autofree char *key = g_strdup_printf ("paid-%" G_GINT64_FORMAT, paid->id);
  g_autoptr (GNotification) note = g_notification_new (_("Paid online"));
  g_notification_set_body (note, body);
  g_application_send_notification (application, key, note);
}

static void
on_told (CfSyncThread *thread, const CfSyncStatus *status, gpointer data)
{
  CfSync *self = data;
  cf_sync_status_free (self->status);
  self->status = cf_sync_status_copy (status);
  cf_session_look (self->session);                                      /* what came is on the screen at once */
  for (guint i = 0; i < status->paid->len; i++)
    notify (self, &g_array_index (status->paid, CfOnlinePaid, i));
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Something was saved, here or by the thread itself: one knock more costs nothing. */
static void
on_changed (CfSync *self)
{
  gint64 pos = cf_session_get_shop (self->session)->head.pos;
  if (pos != self->pos)
    cf_sync_thread_wake (self->thread);
  self->pos = pos;
}

CfSync *
cf_sync_begin (CfSession *session)
{
  CfSync *self = g_object_new (CF_TYPE_SYNC, NULL);
  self->session = session;
  g_object_set_qdata_full (G_OBJECT (session), sync_quark (), self, g_object_unref);
  self->pos = cf_session_get_shop (session)->head.pos;
  self->thread = cf_sync_thread_new (cf_session_get_path (session), on_told, self);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  return self;
}

void
cf_sync_end (CfSession *session)
{
  CfSync *self = cf_sync_of (session);
  if (!self)
    return;
  g_signal_handlers_disconnect_by_data (session, self);
  g_clear_pointer (&self->thread, cf_sync_thread_free);
  g_object_set_qdata (G_OBJECT (session), sync_quark (), NULL);
}

CfSync *cf_sync_of (CfSession *session) { return session ? g_object_get_qdata (G_OBJECT (session), sync_quark ()) : NULL; }
const CfSyncStatus *cf_sync_get_status (CfSync *self) { return self->status; }
void cf_sync_now (CfSync *self) { cf_sync_thread_now (self->thread); }

static void
cf_sync_finalize (GObject *object)
{
  cf_sync_status_free (CF_SYNC (object)->status);
  G_OBJECT_CLASS (cf_sync_parent_class)->finalize (object);
}

static void
cf_sync_class_init (CfSyncClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_sync_finalize;
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_SYNC, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cf_sync_init (CfSync *self)
{
  self->status = cf_sync_status_new ();
}

/* --- in words --- */

static gboolean
needs_a_person (const CfSyncStatus *s)
{
  return s->state == CF_CLIENT_UNKNOWN || s->state == CF_CLIENT_RETIRED || s->state == CF_CLIENT_UPDATE || s->attention.held || s->attention.quarantined || s->attention.double_numbers || s->attention.issued_twice || s->attention.over_billed;
}

char *
cf_sync_line (CfSync *self, gboolean *ret_needs)
{
  const CfSyncStatus *s = self->status;
  *ret_needs = s->account.address && needs_a_person (s);
  if (!s->account.address || !s->started)
    return NULL;
  if (*ret_needs)
    return g_strdup (s->state == CF_CLIENT_UNKNOWN || s->state == CF_CLIENT_RETIRED ? _("The portal does not know this register") : _("The portal needs a look"));
  if (s->outbox.count && s->state != CF_CLIENT_WORKING)
    return g_strdup_printf (ngettext ("Saved · %d waits to be sent", "Saved · %d wait to be sent", (gulong) s->outbox.count), (int) s->outbox.count);
  if (s->state == CF_CLIENT_OFFLINE || s->state == CF_CLIENT_FAILED)
    return g_strdup (_("All saved · portal not reached"));
  return NULL;
}

char *
cf_sync_state_words (CfSync *self)
{
  const CfSyncStatus *s = self->status;
  if (!s->started)
    return g_strdup (_("Looking for the portal…"));
  switch (s->state) {
    case CF_CLIENT_NEW: case CF_CLIENT_WORKING: return g_strdup (_("Sending and fetching…"));
    case CF_CLIENT_EVEN: return g_strdup (_("Even with the portal"));
    case CF_CLIENT_OFFLINE: return g_strdup (_("The portal cannot be reached; everything here goes on"));
    case CF_CLIENT_UPDATE: return g_strdup (_("This program is too old for the shop: it sends, and fetches again once it is updated"));
    case CF_CLIENT_UNKNOWN: return g_strdup (_("The portal does not know this register: join again with a new code"));
    case CF_CLIENT_RETIRED: return g_strdup (_("This register was retired from the shop"));
    case CF_CLIENT_FAILED: break;
  }
  return g_strdup (_("Something is in the way"));
}

char *
cf_sync_waiting_words (CfSync *self)
{
  const CfOutbox *waits = &self->status->outbox;
  if (!waits->count)
    return g_strdup (_("Nothing waits to be sent"));
  g_autofree char *since = cf_session_time (self->session, waits->oldest_at);
  return g_strdup_printf (ngettext ("%d change waits to be sent, since %s", "%d changes wait to be sent, the oldest since %s", (gulong) waits->count), (int) waits->count, since);
}
