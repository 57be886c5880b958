/* cf-terminal-batches.h: what is in each terminal's batch now, the button that closes it, and the last ones that were closed, each beside the books (W6). */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_terminal_batches_new (CfSession *session);
/* One batch, line by line. */
void       cf_batch_window_show (GtkWidget *parent, CfSession *session, CfId batch_id);
