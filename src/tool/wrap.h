/* wrap.h: text in lines of some 100 columns. */
#pragma once
#include <glib.h>

/* Adds @text, indented; paragraphs are parted by an empty line, and lines that begin with two spaces stand as they are. */
void cf_wrap       (GString *into, const char *text, guint indent);
/* "  --as-of DATE       What it is", the right side wrapped. @more is added to the right side. */
void cf_wrap_entry (GString *into, const char *left, const char *right, const char *more);
