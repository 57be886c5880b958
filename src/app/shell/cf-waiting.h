/* cf-waiting.h: what the quiet line in the sidebar is about: how old the newest backup is, and what waits for a person. */
#pragma once
#include "cf-session.h"

typedef struct {
  gboolean  has_folder;              /* somebody chose where backups go */
  CfInstant backup;                  /* when this shop's newest there was made; 0: none, or the folder is not there just now */
  guint     n_frozen;                /* series that wait to be told their last printed number (D29) */
} CfWaiting;

/* For cf_session_read; the result is freed with g_free. */
gpointer    cf_waiting_work    (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error);
/* "All saved · backup 14:02"; the caller frees. *ret_needs: it needs a person; *ret_address: the page that is about it; static. */
char       *cf_waiting_text    (CfSession *session, const CfWaiting *waiting, gboolean *ret_needs, const char **ret_address);
