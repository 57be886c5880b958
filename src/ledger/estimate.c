/* estimate.c: see estimate.h. */
#include "estimate.h"

const CfEnumName cf_estimate_states[] = { { CF_ESTIMATE_OPEN, "open" }, { CF_ESTIMATE_WON, "won" }, { CF_ESTIMATE_LOST, "lost" }, { 0, NULL } };
const CfEnumName cf_approval_kinds[] = { { CF_APPROVAL_ESTIMATE, "estimate" }, { CF_APPROVAL_PROOF, "proof" }, { 0, NULL } };
const CfEnumName cf_answers[] = { { CF_ANSWER_APPROVED, "approved" }, { CF_ANSWER_CHANGES, "change_request" }, { CF_ANSWER_DECLINED, "declined" }, { 0, NULL } };
const CfEnumName cf_proof_states[] = { { CF_PROOF_WAITING, "waiting" }, { CF_PROOF_APPROVED, "approved" }, { CF_PROOF_CHANGES, "change_request" }, { CF_PROOF_REPLACED, "replaced" }, { 0, NULL } };

/* How many lines of the choice of line @at are taken. */
static guint
taken_of (const CfEstimateLine *lines, guint n_lines, guint at, const gboolean *taken)
{
  guint count = 0;
  for (guint i = 0; i < n_lines; i++)
    count += lines[i].choice == lines[at].choice && taken[i];
  return count;
}

CfOutcome
cf_estimate_take (const CfEstimateLine *lines, guint n_lines, const guint *choices, guint n, gboolean *ret_taken, CfRefusal *refusal)
{
  guint count = 0;
  for (guint i = 0; i < n_lines; i++)
    ret_taken[i] = !lines[i].choice && !lines[i].optional;
  for (guint i = 0; i < n; i++) {
    if (choices[i] == 0 || choices[i] > n_lines)
      return cf_refuse (refusal, CF_NOT_FOUND, "line", NULL);
    ret_taken[choices[i] - 1] = TRUE;
  }
  for (guint i = 0; i < n_lines; i++) {
    guint others = lines[i].choice ? taken_of (lines, n_lines, i, ret_taken) : 0;
    if (lines[i].choice && others == 0 && n && !lines[i].optional)
      return cf_refuse (refusal, CF_REQUIRED, "choice", lines[i].description);
    if (others > 1)
      return cf_refuse (refusal, CF_NOT_A_CHOICE, "choice", lines[i].description);
    if (lines[i].choice && others == 0 && !lines[i].optional)
      ret_taken[i] = TRUE;
  }
  for (guint i = 0; i < n_lines; i++)
    count += ret_taken[i];
  return count ? CF_OK : cf_refuse (refusal, CF_NO_LINES, NULL, NULL);
}
