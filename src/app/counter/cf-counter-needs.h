/* cf-counter-needs.h: what waits for a person, on the counter's first page: card payments of which nobody knows (W1), frozen numbers, drafts that were not saved (D30), jobs that were billed twice,
 * payments that came back, credit that nobody used. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "store/today.h"

typedef struct _CfCounterNeeds CfCounterNeeds;
CfCounterNeeds *cf_counter_needs_load (CfShop *shop, GError **error);      /* in a worker; cf_counter_needs_free() */
void            cf_counter_needs_free (CfCounterNeeds *needs);
gboolean        cf_counter_needs_any  (const CfCounterNeeds *needs);       /* something that a shop without customers can have */
/* Puts lines in @list, which is a list box, and their number in @heading. */
void            cf_counter_needs_show (const CfCounterNeeds *needs, const CfToday *today, CfSession *session, GtkWidget *list, GtkWidget *heading);
