/* nearest.h: what somebody may have meant. */
#pragma once
#include <glib.h>

/* The one of @names that is nearest to @word, if it is near at all; borrowed, or NULL. */
const char *cf_nearest (const char *word, const char *const *names, guint n);
