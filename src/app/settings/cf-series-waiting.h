/* cf-series-waiting.h: series of a restored register that wait to be told what was printed last (D29); empty and unseen where none does. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

GtkWidget *cf_series_waiting_new (CfSession *session);
