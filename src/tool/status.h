/* status.h: what the program's exit status says. One table, shown by --help and the manual page. */
#pragma once
#include "base/error.h"
#include "base/outcome.h"

typedef enum {
  CF_EXIT_DONE = 0,
  CF_EXIT_REFUSED = 1,
  CF_EXIT_USAGE = 2,
  CF_EXIT_INPUT = 3,
  CF_EXIT_NOT_FOUND = 4,
  CF_EXIT_BUSY = 5,
  CF_EXIT_DAMAGED = 6,
  CF_EXIT_SYSTEM = 7,
  CF_EXIT_UNKNOWN = 8,
} CfExit;

typedef struct { CfExit status; const char *name, *help; } CfExitInfo;
extern const CfExitInfo cf_exits[];                          /* ends with a nameless one */

CfExit      cf_exit_of_outcome (CfOutcome outcome);          /* of a refusal */
CfExit      cf_exit_of_error   (const GError *error);
/* The word of an error in JSON: "busy", "not-found". Static. */
const char *cf_error_name      (const GError *error);
