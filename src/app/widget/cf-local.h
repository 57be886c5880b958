/* cf-local.h: what is remembered on this computer only and is no business of the ledger's: window, printers, folders (data/org.counterfoil.Counterfoil.gschema.xml). */
#pragma once
#include <gio/gio.h>

/* A new one; NULL where the program was not installed and its schema is not found: then nothing is remembered. */
GSettings *cf_local_settings_new (void);
