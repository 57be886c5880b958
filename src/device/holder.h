/* holder.h: which other program has a device open, for the sentence that refuses ours. */
#pragma once
#include <glib.h>

/* "counterfoil (process 4711)", or NULL if it cannot be seen (another person's program). @path: of the device; links are followed. Caller frees. */
char *cf_device_holder (const char *path);
