/* cf-explain-dialog.c: see cf-explain-dialog.h. */
#include "cf-explain-dialog.h"
#include <adwaita.h>

void
cf_explain_show (GtkWidget *parent, CfSession *session, const char *caption, const CfExplainAsk *ask)
{
}
