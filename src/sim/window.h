/* window.h: the terminal's screen and keys. GTK is initialised here and nowhere else. */
#pragma once
#include "serve.h"

/* Until the window is closed; the program's status. */
int cf_sim_window_run (CfSimServe *serve);
