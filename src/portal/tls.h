/* tls.h: the portal's certificate, where it speaks TLS itself. One for the process: GnuTLS does not tell its callback whose it is. */
#pragma once
#include <glib.h>
#include "base/error.h"

/* Versions and ciphers: TLS 1.2 and 1.3, each with keys that do not outlive a connection and ciphers that notice what was changed. For MHD_OPTION_HTTPS_PRIORITIES. */
#define CF_TLS_PRIORITIES "SECURE128:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:-RSA:-CIPHER-ALL:+AES-256-GCM:+CHACHA20-POLY1305:+AES-128-GCM:%SERVER_PRECEDENCE"

/* Reads both PEM files, the certificate's own chain first; connections made from now on get it, those that are open keep theirs. INVALID or DENIED: all is as it was. */
gboolean cf_tls_load     (const char *certificate, const char *key, GError **error) CF_WARN_UNUSED;
/* For MHD_OPTION_HTTPS_CERT_CALLBACK. */
gpointer cf_tls_callback (void);
/* After the last connection. */
void     cf_tls_clear    (void);
