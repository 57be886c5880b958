/* status.c: exit status by what happened. */
#include "status.h"

const CfExitInfo cf_exits[] = {
  { CF_EXIT_DONE, "done", "It was done; or it had been done before, under the same id" },
  { CF_EXIT_REFUSED, "refused", "A rule said no: the sentence says which, and what to do" },
  { CF_EXIT_USAGE, "usage", "The command line cannot be understood" },
  { CF_EXIT_INPUT, "input", "A file that was read is not as it should be: the sentence names file, line and field" },
  { CF_EXIT_NOT_FOUND, "not found", "What was named is not there, or is named by more than one thing" },
  { CF_EXIT_BUSY, "busy", "Another program is writing to the ledger, or long work was stopped: try again" },
  { CF_EXIT_DAMAGED, "damaged", "The ledger is damaged, is no ledger, or was made by a newer version" },
  { CF_EXIT_SYSTEM, "system", "The system failed: disk full, access denied, output that cannot be written" },
  { CF_EXIT_UNKNOWN, "unknown", "It may or may not have been done: repeat it with the same --id, which does it once at most" },
  { 0, NULL, NULL },
};

CfExit
cf_exit_of_outcome (CfOutcome outcome)
{
  switch (outcome) {
  case CF_OK: case CF_ALREADY:
    return CF_EXIT_DONE;
  case CF_FAILED:
    return CF_EXIT_SYSTEM;
  case CF_NOT_FOUND: case CF_UNKNOWN_REFERENCE: case CF_AMBIGUOUS:
    return CF_EXIT_NOT_FOUND;
  default:
    return CF_EXIT_REFUSED;
  }
}

static const struct { CfError code; CfExit status; const char *name; } errors[] = {
  { CF_ERROR_RETRY, CF_EXIT_BUSY, "retry" }, { CF_ERROR_OFFLINE, CF_EXIT_SYSTEM, "offline" }, { CF_ERROR_BUSY, CF_EXIT_BUSY, "busy" },
  { CF_ERROR_CONFLICT, CF_EXIT_REFUSED, "conflict" }, { CF_ERROR_NOT_FOUND, CF_EXIT_NOT_FOUND, "not-found" }, { CF_ERROR_INVALID, CF_EXIT_INPUT, "invalid" },
  { CF_ERROR_DENIED, CF_EXIT_SYSTEM, "denied" }, { CF_ERROR_CORRUPT, CF_EXIT_DAMAGED, "corrupt" }, { CF_ERROR_FULL, CF_EXIT_SYSTEM, "full" },
  { CF_ERROR_UNKNOWN, CF_EXIT_UNKNOWN, "unknown" }, { CF_ERROR_NEWER, CF_EXIT_DAMAGED, "newer" },
};

CfExit
cf_exit_of_error (const GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    if (g_error_matches (error, CF_ERROR, errors[i].code))
      return errors[i].status;
  return CF_EXIT_SYSTEM;
}

const char *
cf_error_name (const GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    if (g_error_matches (error, CF_ERROR, errors[i].code))
      return errors[i].name;
  return "failed";
}
