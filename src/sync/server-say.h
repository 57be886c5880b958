/* server-say.h: how the portal's side of sync reads what was asked and answers; for server*.c. */
#pragma once
#include <jansson.h>
#include "server.h"

/* @json is swallowed. */
void        cf_reply_say    (CfReply *ret, guint status, json_t *json);
/* {"code", "text"} */
void        cf_reply_refuse (CfReply *ret, guint status, const char *code, const char *text);
/* @error is swallowed: it is for the log, and the asker is told nothing of it. */
void        cf_reply_failed (CfReply *ret, GError *error);
/* Each answer begins so. FALSE: it is given already: who asks is not known (@device NULL: nobody asks who it is), or retired. */
gboolean    cf_reply_begin  (CfShop *shop, const CfDevice *device, CfReply *ret);
/* "" where it was not asked. */
const char *cf_reply_asked  (GHashTable *query, const char *name);
/* FALSE: it is no number from 0 up. */
gboolean    cf_reply_asked_number (GHashTable *query, const char *name, gint64 *ret);
