/* cf-mailer.h: sends what waits in the outbox (desk/mail-sender.h) while the register is open, where this is the one that sends: a job whenever something is due, none otherwise. Main thread only; nothing here waits. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

#define CF_TYPE_MAILER (cf_mailer_get_type ())
G_DECLARE_FINAL_TYPE (CfMailer, cf_mailer, CF, MAILER, GObject)

/* Signal "changed": what is in the way is otherwise than before. */

/* The window's, once for a session; the session keeps it until cf_mailer_end, which is called before the session is closed, and waits for the answer about a message that is on its way, for some seconds. A copy for practice
 * has none. */
CfMailer   *cf_mailer_begin       (CfSession *session);
void        cf_mailer_end         (CfSession *session);
/* Borrowed. NULL: the session has none. */
CfMailer   *cf_mailer_of          (CfSession *session);
/* Why nothing can be sent: a sentence; NULL: nothing is in the way. Borrowed. */
const char *cf_mailer_get_trouble (CfMailer *self);
gboolean    cf_mailer_is_sending  (CfMailer *self);
/* Tries now, whatever was in the way. */
void        cf_mailer_now         (CfMailer *self);
