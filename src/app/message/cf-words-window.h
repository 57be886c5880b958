/* cf-words-window.h: what messages say: the template of one kind in each language, beside how it reads filled with the shop's newest document. Ctrl+S keeps it; Standard takes back the program's own. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "ledger/message.h"

/* A group with a row for each kind of message, which opens its window. */
GtkWidget *cf_words_group_new (CfSession *session);
