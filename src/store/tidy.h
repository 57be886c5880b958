/* tidy.h: the texts of a record as people typed them, made fit to be stored: the same for every kind, from its description. */
#pragma once
#include "base/outcome.h"
#include "record.h"

/* In all texts of @record and its parts but machine-made ones (hashes, versions): white space at the ends goes, line ends become "\n", in texts of one line line ends and tabs become spaces,
 * and what looks like a card number is masked (D22). Left alone: international telephone numbers, and article numbers with a valid GTIN check digit as an item's code.
 * Refusals: CF_NOT_TEXT (not UTF-8, control characters), CF_TOO_LONG (field). @record owns its texts; it stays clear-able in any case. */
CfOutcome cf_record_tidy (const CfRecord *type, gpointer record, CfRefusal *refusal) G_GNUC_WARN_UNUSED_RESULT;
/* The same for one text, known by its field's name; *text is owned, may be NULL, and stays so in any case. */
CfOutcome cf_text_tidy (const char *name, char **text, CfRefusal *refusal) G_GNUC_WARN_UNUSED_RESULT;
