/* order.h: orders and jobs, as acts. Each act creates what is new and otherwise changes the groups that differ; a repeat does nothing. */
#pragma once
#include "act.h"
#include "store/order-list.h"

/* CF_NAME_TAKEN, CF_REQUIRED name, CF_NOT_A_CHOICE (stage, actions, mandatory, approved_id, changes_id), CF_IN_USE (the stage of one that jobs are in). */
CfOutcome cf_save_item_status (CfShop *shop, CfWho *who, const CfItemStatus *status, GError **error) CF_WARN_UNUSED;
/* A new text that must be accepted with an approval: a version of its own (S2-55). The same text as now writes nothing: CF_ALREADY. */
CfOutcome cf_approval_terms   (CfShop *shop, CfWho *who, CfId id, const char *text, CfApprovalTerms *ret, GError **error) CF_WARN_UNUSED;

/* A new order with its jobs (S0-03): id, customer, dates and texts come filled in; number, station and sequence are given here; the jobs get their places and, where they have none, the first step of the shop's
 * list. Their ids follow from the order's where they are 0. Refusals: CF_NO_LINES, CF_REQUIRED, CF_UNKNOWN_REFERENCE, CF_ARCHIVED (customer), CF_TOO_LARGE (more than 999 jobs), CF_NOT_POSITIVE (quantity). */
CfOutcome cf_order_new    (CfShop *shop, CfWho *who, const CfOrder *order, const CfJob *jobs, guint n_jobs, CfOrder *ret, GError **error) CF_WARN_UNUSED;
/* Changes what may be changed by hand: not its number, what it came from, or whether it is cancelled. CF_NOT_FOUND, CF_WRONG_STATE (cancelled), CF_IN_USE (another customer while it has invoices or deposits). */
CfOutcome cf_order_change (CfShop *shop, CfWho *who, const CfOrder *order, GError **error) CF_WARN_UNUSED;
/* Adds a job (its place is given here), or changes one: what it is, when it is due, who makes it, its note, and whether it was removed (that needs a reason where work has begun). Its step moves by cf_job_move only.
 * Refusals also: CF_OVER_BILLED (less than is billed already), CF_WRONG_STATE (the order is cancelled). */
CfOutcome cf_job_save     (CfShop *shop, CfWho *who, const CfJob *job, GError **error) CF_WARN_UNUSED;
/* To another step (S2-56). Refusals: CF_NEEDS_DEPOSIT (amount: what lacks) and CF_NOT_APPROVED where work would begin too early (somebody with CF_MAY_PRODUCE_EARLY may, with a reason), CF_IN_WORK (back without a
 * reason), CF_WRONG_STATE (cancelled order, charge, removed job), CF_ARCHIVED (status). */
CfOutcome cf_job_move     (CfShop *shop, CfWho *who, CfId job_id, CfId status_id, GError **error) CF_WARN_UNUSED;

/* Cancels it, with a reason (D6): each of its invoices that nothing was paid on is voided; of one that was paid, what is left is credited, so that it can be given back or kept as credit. Deposits stay, and can be given
 * back. All or nothing. Refusals: CF_WRONG_STATE (cancelled), CF_NEEDS_REASON, those of a void or a credit memo. */
CfOutcome cf_order_cancel (CfShop *shop, CfWho *who, CfId id, GError **error) CF_WARN_UNUSED;

/* What a reorder would cost otherwise than its source (D9). */
typedef struct { CfId job_id; gint64 sequence; CfDecimal before, now; gboolean gone; } CfPriceChange;      /* gone: the item is archived or unknown: the old price stays */
/* A new order @id with every job of @source_id, dated today, at the catalogue's prices where @reprice, else at the old ones. CfPriceChange in *ret_changes (NULL: not wanted): all that differ, whatever @reprice says. By a
 * contact it waits for review. CF_NOT_FOUND, CF_NOT_YOURS. */
CfOutcome cf_order_again  (CfShop *shop, CfWho *who, CfId id, CfId source_id, gboolean reprice, CfOrder *ret, GArray *ret_changes, GError **error) CF_WARN_UNUSED;

/* Part of a job to be billed; quantity 0: all that is not billed yet. */
typedef struct { CfId job_id; CfDecimal quantity; } CfBillPart;
/* A draft that bills @parts of an order (@n 0: all that is left), for saving or issuing; nothing is written. Refusals: CF_NO_LINES (nothing is left), CF_OVER_BILLED, CF_NOT_FOUND, CF_WRONG_STATE (cancelled). */
CfOutcome cf_order_bill   (CfShop *shop, CfWho *who, CfId order_id, const CfBillPart *parts, guint n, CfDraft *ret, GError **error) CF_WARN_UNUSED;
/* The same, saved and issued as @id at once: deposits of the order are on it (D2). */
CfOutcome cf_order_invoice (CfShop *shop, CfWho *who, CfId id, CfId order_id, const CfBillPart *parts, guint n, CfInvoice *ret, GError **error) CF_WARN_UNUSED;
/* What the whole order comes to, with tax, as an invoice of all of it would be today. *ret and *ret_party zeroed first. */
CfOutcome cf_order_totals (CfShop *shop, CfWho *who, CfId order_id, CfInvoice *ret, CfInvoiceParty *ret_party, GError **error) CF_WARN_UNUSED;

/* A comment on an order, job or estimate; @shown: to the customer too. CF_REQUIRED. */
CfOutcome cf_work_note (CfShop *shop, CfWho *who, const CfWorkNote *note, GError **error) CF_WARN_UNUSED;
/* A file of an order, job or estimate; its content lies in the file store under @file->sha256. CF_REQUIRED, CF_NOT_A_CHOICE (sha256). */
CfOutcome cf_work_file (CfShop *shop, CfWho *who, const CfWorkFile *file, GError **error) CF_WARN_UNUSED;
