/* clover-envelope.h: the RemoteMessage, a JSON object whose payload is a string that holds the JSON of a business message (protocols.md §2.5). */
#pragma once
#include "base/error.h"
#include <jansson.h>

#define CF_CLOVER_PACKAGE_USB "com.clover.remote.protocol.usb"

typedef enum { CF_CLOVER_COMMAND, CF_CLOVER_QUERY, CF_CLOVER_EVENT, CF_CLOVER_PING, CF_CLOVER_PONG, CF_CLOVER_OTHER } CfCloverType;

typedef struct {
  char        *id, *method, *package;        /* method "" on pings */
  CfCloverType type;
  json_t      *payload;                      /* an object, or NULL */
  char        *text;                         /* the payload of what has no method, or a piece of one: masked, for eyes; or NULL */
  gint64       version, compatibility, fragment;      /* fragment −1: whole */
  gboolean     last_fragment;
} CfCloverEnvelope;

/* CF_ERROR_INVALID names byte and field. */
CfCloverEnvelope *cf_clover_envelope_parse (const char *text, gsize n, GError **error) CF_WARN_UNUSED;
void              cf_clover_envelope_free  (CfCloverEnvelope *envelope);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfCloverEnvelope, cf_clover_envelope_free)

/* Who sends: what each envelope of ours carries; members that are NULL are left out. Borrowed. */
typedef struct { const char *package, *application, *source; gint64 version; } CfCloverSender;
/* The envelope's text, keys in order, so that same values are same bytes. @id 0: none; @method and @payload NULL: left out. Takes @payload, whose "method" is its own (clover-request.h). Caller frees. */
char             *cf_clover_envelope_text  (const CfCloverSender *sender, guint64 id, CfCloverType type, const char *method, json_t *payload);
const char       *cf_clover_type_name      (CfCloverType type);
