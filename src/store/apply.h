/* apply.h: the one function that turns a commit into rows, for local commits and for a peer's alike: the state is apply (log), by construction.
 * It re-runs no business rules; it checks form. The order in which commits of different stations come does not matter, nor does applying one twice. */
#pragma once
#include "derived.h"
#include "log.h"

/* Inside a write transaction; of a peer's commit, what cf_redact_incoming left of it. @touched gathers what has to be refreshed. *ret_held: CF_HELD_NOT, or why the commit is held; a broken one has changed nothing
 * (form is checked before the first row is written). */
gboolean cf_apply (CfDb *db, const CfCommit *commit, CfTouched *touched, CfHeld *ret_held, GError **error) CF_WARN_UNUSED;

/* The same for one that was held, after an update of the program: what of it was written by the first time is written whole. With the guards lifted (schema.h). */
gboolean cf_apply_again (CfDb *db, const CfCommit *commit, CfTouched *touched, CfHeld *ret_held, GError **error) CF_WARN_UNUSED;

/* What a commit's form alone says of it: CF_HELD_NOT, CF_HELD_UNKNOWN (something in it is newer than this program) or CF_HELD_BROKEN. */
CfHeld   cf_apply_form (const CfCommit *commit);
