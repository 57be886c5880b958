/* cf-card-practice.h: in practice (W12): what the customer does at the card terminal, as buttons below what the terminal shows. Elsewhere it is not to be seen. */
#pragma once
#include <gtk/gtk.h>

/* To be shown while an attempt goes on; it looks itself whether the window is practising. */
GtkWidget *cf_card_practice_new  (void);
void       cf_card_practice_show (GtkWidget *hands, gboolean waits);      /* @waits: the terminal waits for a card */
