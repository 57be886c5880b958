/* draft.c: drafts. Documents; the lines are one value, edited by the holder only. Tags and groups are on the wire: append-only. */
#include "records.h"

static const CfEnumName kinds[] = { { CF_DRAFT_INVOICE, "invoice" }, { CF_DRAFT_CREDIT_MEMO, "credit_memo" }, { 0, NULL } };

static const CfField draft_line_fields[] = {
  CF_REF (CfDraftLine, item_id, 1), CF_TEXT (CfDraftLine, code, 2), CF_TEXT (CfDraftLine, description, 3), CF_TEXT (CfDraftLine, unit, 4),
  CF_DECIMAL (CfDraftLine, quantity, 5), CF_DECIMAL (CfDraftLine, unit_price, 6), CF_DECIMAL (CfDraftLine, discount_rate, 7),
  CF_REF (CfDraftLine, tax_group_id, 8), CF_INT (CfDraftLine, subject_line, 9), CF_REF (CfDraftLine, job_id, 10),
};
static const CfRecord DRAFT_LINE = { "draft_line", 0, CF_PART, sizeof (CfDraftLine), CF_TABLE (draft_line_fields), NULL, 0 };

enum { DRAFT_WHO = 1, DRAFT_REFERENCE = 2, DRAFT_TERMS = 3, DRAFT_HOLDER = 4, DRAFT_STATE = 5, DRAFT_LINES = 6 };
static const CfField draft_fields[] = {
  CF_ENUM (CfDraft, kind, 1, CfDraftKind, kinds, .group = DRAFT_WHO), CF_REF (CfDraft, customer_id, 2, .group = DRAFT_WHO),
  CF_REF (CfDraft, location_id, 3, .group = DRAFT_WHO), CF_TEXT (CfDraft, po, 4, .group = DRAFT_REFERENCE, .flags = CF_SEARCHED),
  CF_TEXT (CfDraft, reference, 5, .group = DRAFT_REFERENCE), CF_TEXT (CfDraft, note, 6, .group = DRAFT_REFERENCE, .flags = CF_PERSONAL),
  CF_DATE (CfDraft, date, 7, .group = DRAFT_TERMS), CF_REF (CfDraft, terms_id, 8, .group = DRAFT_TERMS),
  CF_REF (CfDraft, subject_id, 9, .group = DRAFT_WHO), CF_INT (CfDraft, holder, 10, .group = DRAFT_HOLDER),
  CF_FLAG (CfDraft, discarded, 11, .group = DRAFT_STATE), CF_REF (CfDraft, order_id, 12, .group = DRAFT_WHO),
};
static const CfPart draft_parts[] = {
  CF_PARTS_OF (CfDraft, lines, 15, &DRAFT_LINE, .group = DRAFT_LINES),
};
const CfRecord CF_DRAFT = { "draft", 27, CF_DOCUMENT, sizeof (CfDraft), CF_TABLE (draft_fields), CF_TABLE (draft_parts) };
