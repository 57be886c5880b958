/* cf-import-words.h: what the fields of an import (desk/import.h) are called in the window. */
#pragma once
#include <glib.h>

/* "tax_id" → "Tax number", translated; a field that a newer importer knows by its name. Caller frees. */
char *cf_import_words_field (const char *name);
