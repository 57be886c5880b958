/* carrier.h: one question to the portal and its answer. The register's is HTTPS (carrier-http.h); tests put a network of their own in its place. */
#pragma once
#include <glib.h>
#include "base/error.h"

typedef struct _CfCarrier CfCarrier;
struct _CfCarrier {
  /* @path: "/sync/v1/hello?…". @token: NULL: none. @body NULL: GET, else POST. TRUE: an answer came, whatever it says. OFFLINE, RETRY: none came; the question may have been heard.
   * DENIED: the other side is not who it should be. G_IO_ERROR_CANCELLED: this side let go. */
  gboolean (*ask) (CfCarrier *carrier, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error);
};
