/* notes.h: the paragraphs under the totals: the document's note, exemption, terms, thanks. They flow over pages by lines. */
#pragma once
#include "paper-private.h"

/* Adds strips of kind @kind for @text; row is the place in paper->notes. A label in bold before it; NULL = none. NULL or "" text adds nothing. */
void cf_notes_add  (CfPaper *paper, guint kind, const char *label, const char *text);
/* Keeps the notes with the strip before them if they are short. */
void cf_notes_keep (CfPaper *paper);
void cf_notes_draw (CfPaper *paper, const CfStrip *strip, double y);
