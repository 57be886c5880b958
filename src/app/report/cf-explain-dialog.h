/* cf-explain-dialog.h: any figure on the screen as the tree of ledger rows that make it (W2); each row opens its document. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "store/explain.h"

/* Where an entry is seen: its document, the one that it voids, writes off, returns or uses, or its customer; NULL: nowhere. Caller frees. */
char *cf_explain_address (CfSession *session, gint64 entry_kind, CfId id);

/* @caption: what the figure is called where it stands; copied. */
void cf_explain_show (GtkWidget *parent, CfSession *session, const char *caption, const CfExplainAsk *ask);
