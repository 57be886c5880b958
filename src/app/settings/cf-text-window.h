/* cf-text-window.h: a page of text to read, print or save: a recovery sheet, a certificate. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* @saved_as: the name proposed for a file. Texts are copied. */
void cf_text_window_show (GtkWidget *parent, CfSession *session, const char *title, const char *subtitle, const char *text, const char *saved_as);
