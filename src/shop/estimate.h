/* estimate.h: estimates and what customers answer to them and to proofs, as acts. */
#pragma once
#include "order.h"

/* A new estimate gets its number, today's date where it has none, and its end by the shop's rule (S0-47: estimates.expiry; expires −1: never). One that is there is changed, as long as it is open. Refusals: CF_REQUIRED, CF_NO_LINES,
 * CF_NOT_POSITIVE (quantity), CF_NEGATIVE (choice), CF_UNKNOWN_REFERENCE, CF_WRONG_STATE (won or lost), CF_DATED_BEFORE (expires before its date). */
CfOutcome cf_estimate_save  (CfShop *shop, CfWho *who, const CfEstimate *estimate, CfEstimate *ret, GError **error) CF_WARN_UNUSED;
/* Freezes it as it stands, as its next version @id: what is sent, and what an answer is about. Its sums are those of the lines that are usually taken. What is the newest version's content already: CF_ALREADY, and *ret is that one. */
CfOutcome cf_estimate_offer (CfShop *shop, CfWho *who, CfId id, CfId estimate_id, CfEstimateVersion *ret, GError **error) CF_WARN_UNUSED;
/* Won: a new order @id with a job for each line that is taken (@choices: ledger/estimate.h), of the version that was approved last, else the newest, else as it stands. It names the estimate and the version, and they find it. Refusals:
 * CF_WRONG_STATE (won or lost already), those of the choices and of an order. */
CfOutcome cf_estimate_convert (CfShop *shop, CfWho *who, CfId id, CfId estimate_id, const guint *choices, guint n, CfOrder *ret, GError **error) CF_WARN_UNUSED;
/* Lost (who->reason says why: CF_REQUIRED), or open again. CF_WRONG_STATE (won). */
CfOutcome cf_estimate_close (CfShop *shop, CfWho *who, CfId id, CfEstimateState state, GError **error) CF_WARN_UNUSED;

/* What @estimate (its customer, place and lines: as it stands, or as a version froze them) comes to: an invoice with a line for each of its lines, in their order, and the sums and taxes of those that are usually taken, which are TRUE
 * in @ret_taken (one a line). *ret and *ret_party zeroed first. Refusals: those of the choices and of a document. */
CfOutcome cf_estimate_totals (CfShop *shop, CfWho *who, const CfEstimate *estimate, CfInvoice *ret, CfInvoiceParty *ret_party, gboolean *ret_taken, GError **error) CF_WARN_UNUSED;

/* The next version of a job's artwork: id, job_id, sha256, name, media, size, message come filled in. CF_NOT_A_CHOICE (sha256), CF_WRONG_STATE (cancelled order). */
CfOutcome cf_proof_add (CfShop *shop, CfWho *who, const CfArtProof *proof, CfArtProof *ret, GError **error) CF_WARN_UNUSED;

/* What a customer said to a version of an estimate or to a proof: id, kind, subject_id, answer, name, origin, terms_id and message come filled in. Never refused for coming late: an answer to what was replaced meanwhile is kept, and
 * moves nothing (cf_proof_state tells it). The newest proof's moves its job on as the job's step says (S2-56). Staff may take it down (CF_MAY_ANSWER_FOR), a contact only for what is theirs. Where the shop has approval terms, an
 * approval names the newest: staff's does by itself, a contact's must (CF_REQUIRED terms_id; CF_CHANGED_SINCE: they saw others). Refusals also: CF_EXPIRED (approving an estimate after its end), CF_WRONG_STATE (an estimate that is
 * won or lost), CF_NOT_A_CHOICE. */
CfOutcome cf_answer_take (CfShop *shop, CfWho *who, const CfCustomerApproval *answer, CfCustomerApproval *ret, GError **error) CF_WARN_UNUSED;
