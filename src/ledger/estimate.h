/* estimate.h: priced offers, and what customers answer to them and to proofs. What was offered is frozen as a version; an answer names the version it is about, by id and by what it contained. */
#pragma once
#include "base/outcome.h"

typedef struct {
  CfId      item_id;
  char     *code, *description, *unit, *options;
  CfDecimal quantity, unit_price, discount_rate;
  CfId      tax_group_id;
  gint64    choice;                                         /* lines with the same one, from 1: exactly one of them is taken; 0 = none of these */
  gint64    optional;                                       /* may be left out */
} CfEstimateLine;

typedef enum { CF_ESTIMATE_OPEN = 1, CF_ESTIMATE_WON = 2, CF_ESTIMATE_LOST = 3 } CfEstimateState;
extern const CfEnumName cf_estimate_states[];
typedef struct {
  CfId            id;
  char           *number;                                   /* "E-1001" */
  gint64          station, sequence;
  CfId            customer_id, location_id, contact_id;
  CfDate          date, expires;                            /* expires 0 = never; its own rule (S0-47): the setting estimates.expiry */
  char           *po, *reference, *note;
  CfEstimateState state;  char *reason;                     /* why it was won or lost */
  CfEstimateLine *lines; guint n_lines;
} CfEstimate;

/* What was offered: the estimate as it stood, counted (totals of all lines that are taken unless somebody chooses otherwise). A fact. */
typedef struct {
  CfId    id, estimate_id, customer_id;
  gint64  version;                                          /* from 1 */
  CfDate  date, expires;
  CfId    terms_id;                                         /* the approval terms that went with it; 0 = none */
  gint64  currency;
  CfMoney subtotal_minor, tax_minor, total_minor;
  char   *sha256;                                           /* of what it contains */
  CfEstimateLine *lines; guint n_lines;
} CfEstimateVersion;

/* The text that must be accepted with an approval (S2-55). A fact: a new text is a new version. */
typedef struct { CfId id; gint64 version; CfInstant at; char *text; } CfApprovalTerms;

typedef enum { CF_APPROVAL_ESTIMATE = 1, CF_APPROVAL_PROOF = 2 } CfApprovalKind;
typedef enum { CF_ANSWER_APPROVED = 1, CF_ANSWER_CHANGES = 2 /* a change request */, CF_ANSWER_DECLINED = 3 } CfApprovalAnswer;
extern const CfEnumName cf_approval_kinds[], cf_answers[];
typedef struct {
  CfId           id;
  CfApprovalKind kind;
  CfId           subject_id, root_id;                       /* the version of an estimate, or the proof; the estimate, or the job */
  CfId           customer_id, contact_id, staff_id;         /* staff: who took it down, where the customer said it at the counter */
  CfApprovalAnswer       answer;
  char          *name, *origin;                             /* who said it, and from where: "counter", an address on the net */
  char          *sha256;                                    /* of what was answered to */
  CfId           terms_id;
  char          *message;
  CfInstant      at;
} CfCustomerApproval;

/* One version of a job's artwork. A fact. */
typedef struct {
  CfId      id, job_id, order_id;
  gint64    version;                                        /* from 1 */
  char     *sha256, *name, *media;                          /* of the file; what it is called; "application/pdf" */
  gint64    size;
  CfId      staff_id;
  CfInstant at;
  char     *message;                                        /* to the customer */
} CfArtProof;

/* How a proof stands by what was answered. */
typedef enum { CF_PROOF_WAITING = 1, CF_PROOF_APPROVED = 2, CF_PROOF_CHANGES = 3, CF_PROOF_REPLACED = 4 /* a newer version is there, and it was not approved */ } CfProofState;
extern const CfEnumName cf_proof_states[];

/* What @choices (places from 1, ascending; n 0: as it is usual: the first of each choice, nothing optional) take of @lines; TRUE in @ret_taken, one a line. Refusals: CF_NOT_FOUND (no such line), CF_REQUIRED (nothing of a
 * choice was taken), CF_NOT_A_CHOICE (two of one), CF_NO_LINES. Lines that are neither choice nor optional are always taken. */
CfOutcome cf_estimate_take (const CfEstimateLine *lines, guint n_lines, const guint *choices, guint n, gboolean *ret_taken, CfRefusal *refusal) G_GNUC_WARN_UNUSED_RESULT;
