/* cf-sync.h: what this register and its portal have to say to each other, in one session: a thread of its own (sync/sync-thread.h), how things stand, and who hears of it. Main thread only; nothing here waits. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "sync/sync-thread.h"

#define CF_TYPE_SYNC (cf_sync_get_type ())
G_DECLARE_FINAL_TYPE (CfSync, cf_sync, CF, SYNC, GObject)

/* Signal "changed": how things stand is otherwise than before. */

/* The window's, once for a session; the session keeps it until cf_sync_end, which is called before the session is closed. A copy for practice has none. */
CfSync             *cf_sync_begin      (CfSession *session);
void                cf_sync_end        (CfSession *session);
/* Borrowed. NULL: the session has none. */
CfSync             *cf_sync_of         (CfSession *session);
/* Borrowed until "changed"; never NULL. */
const CfSyncStatus *cf_sync_get_status (CfSync *self);
/* Tries now; looks again with which portal. */
void                cf_sync_now        (CfSync *self);

/* For the sidebar's quiet line: what waits, or is in the way; NULL: nothing of it is to be said. *ret_needs: it needs a person. Caller frees. */
char               *cf_sync_line       (CfSync *self, gboolean *ret_needs);
/* The same as sentences, for the Outbox. Callers free. */
char               *cf_sync_state_words   (CfSync *self);
char               *cf_sync_waiting_words (CfSync *self);
