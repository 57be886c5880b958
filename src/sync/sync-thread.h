/* sync-thread.h: one thread that keeps this installation even with its portal. It owns a ledger connection and the line to the portal, sends what is saved here as soon as it is told so, fetches what comes there, and tries again by itself where
 * it is offline. Nobody waits for it: the functions here are for the main thread (the one whose main context was the default when the thread was made) and return at once; what it tells comes as values of its own in that main context. */
#pragma once
#include "account.h"
#include "client.h"

/* A payment that was made at the portal, and has come here. */
typedef struct { CfId id, customer_id; CfMoney amount_minor; } CfOnlinePaid;

typedef struct {
  gboolean       started;                /* it has looked at least once */
  CfSyncAccount  account;                /* address NULL: syncs with no portal */
  CfClientState  state;
  char          *why;                    /* a sentence, where something is in the way; else NULL */
  CfOutbox       outbox;
  GArray        *waiting;                /* gint64: places in this log of what is to be sent, the oldest first; CF_WAITING_MAX at most */
  CfInstant      even_at, next_at;       /* when it was last even; when it tries again, 0: it is not waiting */
  CfInstant      clock_ahead;            /* of this machine beside the portal; µs */
  CfAttention    attention;
  GArray        *aside;                  /* CfAsideGroup: what is set aside here and at the portal */
  gint64         files_to_send, files_to_fetch;      /* files.h; those that records name */
  char          *files_why;              /* why one was put off; NULL: none was */
  char          *differs;                /* tables whose counts are others than the portal's */
  GArray        *apart;                  /* CfApart: what others did while this register was apart (more than CF_APART_S); empty: it was not, or nothing */
  CfInstant      apart_from;
  GArray        *paid;                   /* CfOnlinePaid: came with what was fetched last, each told once */
} CfSyncStatus;
#define CF_APART_S (10 * 60)
#define CF_WAITING_MAX 50
CfSyncStatus *cf_sync_status_new  (void);                                /* of nothing yet */
CfSyncStatus *cf_sync_status_copy (const CfSyncStatus *status);
void          cf_sync_status_free (CfSyncStatus *status);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfSyncStatus, cf_sync_status_free)

typedef struct _CfSyncThread CfSyncThread;
/* In the main context; @status is borrowed. Never called after cf_sync_thread_free. */
typedef void (*CfSyncThreadFunc) (CfSyncThread *thread, const CfSyncStatus *status, gpointer data);

CfSyncThread *cf_sync_thread_new    (const char *path, CfSyncThreadFunc told, gpointer data);
/* Lets go of the network at once, and waits for the ledger's transaction that is under way. NULL is fine. */
void          cf_sync_thread_free   (CfSyncThread *thread);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfSyncThread, cf_sync_thread_free)
/* Something was saved here. */
void          cf_sync_thread_wake   (CfSyncThread *thread);
/* Tries now, however long it wanted to wait; and looks again with which portal: joined, or left. */
void          cf_sync_thread_now    (CfSyncThread *thread);
