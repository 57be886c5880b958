/* estimate.c: estimates: documents, whose lines are one value; what was offered, the terms of approval, proofs and the answers to them: facts. Tags and groups are on the wire: append-only. */
#include "records.h"

#define LINE_FIELDS \
  CF_REF (CfEstimateLine, item_id, 1), CF_TEXT (CfEstimateLine, code, 2), CF_TEXT (CfEstimateLine, description, 3), CF_TEXT (CfEstimateLine, unit, 4), CF_TEXT (CfEstimateLine, options, 5), \
  CF_DECIMAL (CfEstimateLine, quantity, 6), CF_DECIMAL (CfEstimateLine, unit_price, 7), CF_DECIMAL (CfEstimateLine, discount_rate, 8), CF_REF (CfEstimateLine, tax_group_id, 9), \
  CF_INT (CfEstimateLine, choice, 10), CF_FLAG (CfEstimateLine, optional, 11)

static const CfField line_fields[] = { LINE_FIELDS };
static const CfRecord ESTIMATE_LINE = { "estimate_line", 0, CF_PART, sizeof (CfEstimateLine), CF_TABLE (line_fields), NULL, 0 };
static const CfRecord VERSION_LINE = { "estimate_version_line", 0, CF_PART, sizeof (CfEstimateLine), CF_TABLE (line_fields), NULL, 0 };

enum { ESTIMATE_WHO = 1, ESTIMATE_EXPIRY = 2, ESTIMATE_REFERENCE = 3, ESTIMATE_NOTE = 4, ESTIMATE_STATE = 5, ESTIMATE_LINES = 6 };
static const CfField estimate_fields[] = {
  CF_TEXT (CfEstimate, number, 1, .group = ESTIMATE_WHO, .flags = CF_SEARCHED), CF_INT (CfEstimate, station, 2, .group = ESTIMATE_WHO), CF_INT (CfEstimate, sequence, 3, .group = ESTIMATE_WHO),
  CF_REF (CfEstimate, customer_id, 4, .group = ESTIMATE_WHO), CF_REF (CfEstimate, location_id, 5, .group = ESTIMATE_WHO), CF_REF (CfEstimate, contact_id, 6, .group = ESTIMATE_WHO),
  CF_DATE (CfEstimate, date, 7, .group = ESTIMATE_EXPIRY), CF_DATE (CfEstimate, expires, 8, .group = ESTIMATE_EXPIRY), CF_TEXT (CfEstimate, po, 9, .group = ESTIMATE_REFERENCE, .flags = CF_SEARCHED),
  CF_TEXT (CfEstimate, reference, 10, .group = ESTIMATE_REFERENCE, .flags = CF_SEARCHED), CF_TEXT (CfEstimate, note, 11, .group = ESTIMATE_NOTE, .flags = CF_PERSONAL),
  CF_ENUM (CfEstimate, state, 12, CfEstimateState, cf_estimate_states, .group = ESTIMATE_STATE), CF_TEXT (CfEstimate, reason, 13, .group = ESTIMATE_STATE),
};
static const CfPart estimate_parts[] = { CF_PARTS_OF (CfEstimate, lines, 15, &ESTIMATE_LINE, .group = ESTIMATE_LINES) };
const CfRecord CF_ESTIMATE = { "estimate", 130, CF_DOCUMENT, sizeof (CfEstimate), CF_TABLE (estimate_fields), CF_TABLE (estimate_parts) };

static const CfField version_fields[] = {
  CF_REF (CfEstimateVersion, estimate_id, 1), CF_REF (CfEstimateVersion, customer_id, 2), CF_INT (CfEstimateVersion, version, 3), CF_DATE (CfEstimateVersion, date, 4),
  CF_DATE (CfEstimateVersion, expires, 5), CF_REF (CfEstimateVersion, terms_id, 6), CF_CURRENCY (CfEstimateVersion, currency, 7), CF_MONEY (CfEstimateVersion, subtotal_minor, 8),
  CF_MONEY (CfEstimateVersion, tax_minor, 9), CF_MONEY (CfEstimateVersion, total_minor, 10), CF_TEXT (CfEstimateVersion, sha256, 11),
};
static const CfPart version_parts[] = { CF_PARTS_OF (CfEstimateVersion, lines, 15, &VERSION_LINE) };
const CfRecord CF_ESTIMATE_VERSION = { "estimate_version", 82, CF_FACT, sizeof (CfEstimateVersion), CF_TABLE (version_fields), CF_TABLE (version_parts) };

static const CfField terms_fields[] = { CF_INT (CfApprovalTerms, version, 1), CF_INSTANT (CfApprovalTerms, at, 2), CF_TEXT (CfApprovalTerms, text, 3) };
const CfRecord CF_APPROVAL_TERMS = { "approval_terms", 83, CF_FACT, sizeof (CfApprovalTerms), CF_TABLE (terms_fields), NULL, 0 };

static const CfField proof_fields[] = {
  CF_REF (CfArtProof, job_id, 1), CF_REF (CfArtProof, order_id, 2), CF_INT (CfArtProof, version, 3), CF_TEXT (CfArtProof, sha256, 4), CF_TEXT (CfArtProof, name, 5), CF_TEXT (CfArtProof, media, 6),
  CF_INT (CfArtProof, size, 7), CF_REF (CfArtProof, staff_id, 8), CF_INSTANT (CfArtProof, at, 9), CF_TEXT (CfArtProof, message, 10),
};
const CfRecord CF_PROOF = { "proof", 84, CF_FACT, sizeof (CfArtProof), CF_TABLE (proof_fields), NULL, 0 };

static const CfField approval_fields[] = {
  CF_ENUM (CfCustomerApproval, kind, 1, CfApprovalKind, cf_approval_kinds), CF_REF (CfCustomerApproval, subject_id, 2), CF_REF (CfCustomerApproval, root_id, 3), CF_REF (CfCustomerApproval, customer_id, 4),
  CF_REF (CfCustomerApproval, contact_id, 5), CF_REF (CfCustomerApproval, staff_id, 6), CF_ENUM (CfCustomerApproval, answer, 7, CfApprovalAnswer, cf_answers), CF_TEXT (CfCustomerApproval, name, 8, .flags = CF_PERSONAL),
  CF_TEXT (CfCustomerApproval, origin, 9, .flags = CF_PERSONAL), CF_TEXT (CfCustomerApproval, sha256, 10), CF_REF (CfCustomerApproval, terms_id, 11), CF_TEXT (CfCustomerApproval, message, 12, .flags = CF_PERSONAL),
  CF_INSTANT (CfCustomerApproval, at, 13),
};
const CfRecord CF_APPROVAL = { "approval", 131, CF_FACT, sizeof (CfCustomerApproval), CF_TABLE (approval_fields), NULL, 0 };
