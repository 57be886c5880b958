/* outbox.h: mail that is to go out from the portal, until it went or says nothing of worth any more: the codes of customers who sign in (login.h puts them here). mailer.h sends it; without a mail server it lies here
 * for who sends it otherwise ("shop mail"). */
#pragma once
#include "state.h"

typedef struct { gint64 id; char *shop, *recipient, *subject, *body; CfInstant at; guint tries; } CfOutMail;
void cf_out_mail_clear (gpointer mail);

/* What may be tried at @now, oldest first, at most 50: CfOutMail, appended to @ret. */
gboolean cf_outbox_due   (CfState *state, CfInstant now, GArray *ret, GError **error) CF_WARN_UNUSED;
/* It went, or never will. */
gboolean cf_outbox_done  (CfState *state, gint64 id, GError **error) CF_WARN_UNUSED;
/* It was tried, and is not to be tried again before @next_at. */
gboolean cf_outbox_later (CfState *state, gint64 id, CfInstant next_at, GError **error) CF_WARN_UNUSED;
/* All of @shop, oldest first: one text each, as in a mail: To, Subject, an empty line, the body. Owned texts in @ret. */
gboolean cf_outbox_list  (CfState *state, const char *shop, GPtrArray *ret, GError **error) CF_WARN_UNUSED;
