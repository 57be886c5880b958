/* cf-message-rows.h: messages as rows, for the Outbox and for the page of a document: to whom, how it stands, and what can be done about it. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "store/message.h"
#include "store/online.h"
#include <string.h>

/* "Sent 14:02", "Waits until 14:05", "Came back 13:58". Caller frees. *ret_icon static. */
char      *cf_message_words_state (CfSession *session, const CfMessageRow *row, const char **ret_icon);
/* A row with its buttons (Take Back, Send Now or Again, It Arrived); acts run over @parent, which is not held. */
GtkWidget *cf_message_row_new     (CfSession *session, GtkWidget *parent, const CfMessageRow *row);
/* "sent 2 times, last Nov 3"; NULL: it was not sent. Caller frees. */
char      *cf_message_words_sent  (CfSession *session, const CfSent *sent);
/* "viewed 3 times, last Nov 3", by the customer; NULL: never. Caller frees. */
char      *cf_message_words_viewed (CfSession *session, const CfViews *views);
