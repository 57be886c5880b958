/* cf-compose.h: the sheet on which a message about a document is written (S0-19, S0-22, S0-24, S0-25): to whom, what it says, filled from the template and editable; the document goes along as a PDF. Ctrl+Enter sends; for the
 * shop's hold window it can be taken back. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "ledger/message.h"

/* Modal over @parent's window. @name: of the document, "Invoice 1042". */
void cf_compose_show (GtkWidget *parent, CfSession *session, CfMessageAbout about, CfId document_id, const char *name);
