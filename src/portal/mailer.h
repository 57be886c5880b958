/* mailer.h: sends what lies in the outbox, on a thread of its own, through the mail server that the configuration names. Group [mail]:
 *   host=smtp.example.com, port=   without a port the usual one, 587 or 465
 *   security=starttls   or tls; plain only for a server on this machine
 *   user=, password-file=   who signs in there, if anybody; authentication=bearer: the file holds an OAuth2 token
 *   from=pay@example.com   the sender's address; the name is the shop's, and answers go to the shop
 *   authorities=   PEM file of whom to trust instead of the machine's list
 * What the server puts off is tried again after 2, 4, 8 … 60 s while the mail is good for something; what it may have taken already is not: the customer asks for another code. */
#pragma once
#include "portal.h"

typedef struct _CfMailer CfMailer;

/* Starts it. @portal is borrowed. NULL without @error: no [mail] in the configuration. INVALID, DENIED: it cannot be used, and the sentence names the key. */
CfMailer *cf_mailer_start (CfPortal *portal, GError **error);
/* Ends it, when the mail that is on its way has an answer. */
void      cf_mailer_stop  (CfMailer *mailer);
