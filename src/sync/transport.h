/* transport.h: one question to the portal and its answer. The register's is HTTPS (http.c); tests put a network of their own in its place. */
#pragma once
#include <glib.h>
#include "base/error.h"

typedef struct _CfTransport CfTransport;
struct _CfTransport {
  /* @path: "/sync/v1/hello?…". @token: NULL: none. @body NULL: GET, else POST. TRUE: an answer came, whatever it says. OFFLINE, RETRY: none came; the question may have been heard. */
  gboolean (*ask) (CfTransport *transport, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error);
};
