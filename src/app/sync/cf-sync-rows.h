/* cf-sync-rows.h: rows that the Outbox and the portal's settings are made of. */
#pragma once
#include <adwaita.h>

GtkWidget *cf_sync_row    (const char *title, const char *subtitle);                 /* an action row; texts are plain */
GtkWidget *cf_sync_button (GtkWidget *row, const char *label, const char *name);     /* a button at its end; @name: what a screen reader says, NULL: the label */
/* A group, unseen until something is in it. */
GtkWidget *cf_sync_group  (GtkWidget *page, const char *title, const char *description);
void       cf_sync_group_clear (GtkWidget *group);
void       cf_sync_group_add   (GtkWidget *group, GtkWidget *row);
