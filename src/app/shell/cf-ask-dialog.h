/* cf-ask-dialog.h: the small questions of the window: a PIN, a reason, yes or no, a sentence to read. */
#pragma once
#include <gtk/gtk.h>

/* What was typed; NULL: given up. Called once, also where the window goes. */
typedef void (*CfAsked) (const char *text, gpointer user);
/* @parent NULL or without a window: answered with NULL at once. */
void cf_ask_pin     (GtkWidget *parent, const char *title, const char *body, CfAsked asked, gpointer user);
void cf_ask_new_pin (GtkWidget *parent, const char *title, const char *body, CfAsked asked, gpointer user);
void cf_ask_reason  (GtkWidget *parent, const char *title, const char *body, CfAsked asked, gpointer user);
/* @label: of the button that does it; @destructive: red. The text is "" for yes. */
void cf_ask_confirm (GtkWidget *parent, const char *title, const char *body, const char *label, gboolean destructive, CfAsked asked, gpointer user);
void cf_ask_tell    (GtkWidget *parent, const char *title, const char *body);
