/* login.h: customers who sign in (D16): a code goes to the address that the shop has for them, good once, for ten minutes, in the browser that asked. Nothing that lets in is kept as it is: only hashes are. */
#pragma once
#include "state.h"

#define CF_LOGIN_CODE_S 600
#define CF_LOGIN_COOKIE "cf-login"
#define CF_LOGIN_BROWSER "cf-browser"
#define CF_LOGIN_S (12 * 3600)

/* Makes a code and puts the mail that holds it into the outbox (outbox.h). *ret_browser (owned): what the browser is to show with the code. @subject and @body: of the mail; the body with one %s for the code. BUSY: too many were asked for. */
gboolean cf_login_begin  (CfState *state, const char *shop, CfId document_id, CfId customer_id, const char *recipient, const char *subject, const char *body, CfInstant now, char **ret_browser, GError **error) CF_WARN_UNUSED;
/* *ret_token NULL: the code is wrong, used, too old, of another browser or document, or was tried too often. */
gboolean cf_login_finish (CfState *state, const char *shop, CfId document_id, const char *browser, const char *code, CfInstant now, char **ret_token, GError **error) CF_WARN_UNUSED;
/* Who shows @token: 0 in *ret, nobody. */
gboolean cf_login_find   (CfState *state, const char *shop, const char *token, CfInstant now, CfId *ret_customer_id, GError **error) CF_WARN_UNUSED;
gboolean cf_login_end    (CfState *state, const char *token, GError **error) CF_WARN_UNUSED;
/* Forgets codes, mail and sign-ins of which the time is over. */
gboolean cf_login_tidy   (CfState *state, CfInstant now, GError **error) CF_WARN_UNUSED;
