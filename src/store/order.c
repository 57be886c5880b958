/* order.c: item statuses, orders and jobs: documents; comments and files: facts. "order" is a word of SQL: the table is sales_order. Tags and groups are on the wire: append-only. */
#include "order-sum.h"
#include "records.h"

enum { STATUS_NAME = 1, STATUS_STAGE = CF_ITEM_STATUS_STAGE, STATUS_PORTAL = 3, STATUS_FLOW = 4, STATUS_PLACE = 5 };
static const CfField status_fields[] = {
  CF_TEXT (CfItemStatus, name, 1, .group = STATUS_NAME), CF_TEXT (CfItemStatus, portal_label, 2, .group = STATUS_NAME),
  CF_ENUM (CfItemStatus, stage, 3, CfStage, cf_stages, .group = STATUS_STAGE), CF_FLAG (CfItemStatus, action_required, 4, .group = STATUS_PORTAL),
  CF_INT (CfItemStatus, actions, 5, .group = STATUS_PORTAL), CF_INT (CfItemStatus, mandatory, 6, .group = STATUS_PORTAL),
  CF_REF (CfItemStatus, approved_id, 7, .group = STATUS_FLOW), CF_REF (CfItemStatus, changes_id, 8, .group = STATUS_FLOW),
  CF_INT (CfItemStatus, place, 9, .group = STATUS_PLACE), CF_FLAG (CfItemStatus, archived, 10, .group = STATUS_PLACE),
};
const CfRecord CF_ITEM_STATUS = { "item_status", 80, CF_DOCUMENT, sizeof (CfItemStatus), CF_TABLE (status_fields), NULL, 0 };

enum { ORDER_WHO = 1, ORDER_DUE = 2, ORDER_STAFF = 3, ORDER_REFERENCE = 4, ORDER_TAGS = 5, ORDER_NOTE = 6, ORDER_REMARK = 7, ORDER_MONEY = 8, ORDER_REVIEW = 9, ORDER_STATE = 10 };
static const CfField order_fields[] = {
  CF_TEXT (CfOrder, number, 1, .group = ORDER_WHO, .flags = CF_SEARCHED), CF_INT (CfOrder, station, 2, .group = ORDER_WHO), CF_INT (CfOrder, sequence, 3, .group = ORDER_WHO),
  CF_REF (CfOrder, customer_id, 4, .group = ORDER_WHO), CF_REF (CfOrder, location_id, 5, .group = ORDER_WHO), CF_REF (CfOrder, contact_id, 6, .group = ORDER_WHO),
  CF_DATE (CfOrder, date, 7, .group = ORDER_WHO), CF_DATE (CfOrder, due, 8, .group = ORDER_DUE), CF_INT (CfOrder, due_minute, 9, .group = ORDER_DUE),
  CF_FLAG (CfOrder, rush, 10, .group = ORDER_DUE), CF_REF (CfOrder, assignee_id, 11, .group = ORDER_STAFF), CF_TEXT (CfOrder, po, 12, .group = ORDER_REFERENCE, .flags = CF_SEARCHED),
  CF_TEXT (CfOrder, reference, 13, .group = ORDER_REFERENCE, .flags = CF_SEARCHED), CF_TEXT (CfOrder, tags, 14, .group = ORDER_TAGS),
  CF_TEXT (CfOrder, note, 15, .group = ORDER_NOTE, .flags = CF_PERSONAL), CF_TEXT (CfOrder, remark, 16, .group = ORDER_REMARK, .flags = CF_PERSONAL),
  CF_REF (CfOrder, estimate_id, 17, .group = ORDER_WHO), CF_REF (CfOrder, estimate_version_id, 18, .group = ORDER_WHO), CF_REF (CfOrder, source_id, 19, .group = ORDER_WHO),
  CF_MONEY (CfOrder, deposit_minor, 20, .group = ORDER_MONEY), CF_DECIMAL (CfOrder, production_rate, 21, .group = ORDER_MONEY), CF_FLAG (CfOrder, has_rate, 22, .group = ORDER_MONEY),
  CF_FLAG (CfOrder, review, 23, .group = ORDER_REVIEW), CF_FLAG (CfOrder, cancelled, 24, .group = ORDER_STATE), CF_TEXT (CfOrder, reason, 25, .group = ORDER_STATE),
};
const CfRecord CF_ORDER = { "sales_order", 129, CF_DOCUMENT, sizeof (CfOrder), CF_TABLE (order_fields), NULL, 0 };

enum { JOB_OF = 1, JOB_LINE = 2, JOB_STATUS = 3, JOB_DUE = 4, JOB_STAFF = 5, JOB_NOTE = 6, JOB_STATE = 7 };
static const CfField job_fields[] = {
  CF_REF (CfJob, order_id, 1, .group = JOB_OF), CF_INT (CfJob, sequence, 2, .group = JOB_OF), CF_FLAG (CfJob, charge, 3, .group = JOB_LINE), CF_REF (CfJob, item_id, 4, .group = JOB_LINE),
  CF_TEXT (CfJob, code, 5, .group = JOB_LINE), CF_TEXT (CfJob, description, 6, .group = JOB_LINE), CF_TEXT (CfJob, unit, 7, .group = JOB_LINE), CF_TEXT (CfJob, options, 8, .group = JOB_LINE),
  CF_DECIMAL (CfJob, quantity, 9, .group = JOB_LINE), CF_DECIMAL (CfJob, unit_price, 10, .group = JOB_LINE), CF_DECIMAL (CfJob, discount_rate, 11, .group = JOB_LINE),
  CF_REF (CfJob, tax_group_id, 12, .group = JOB_LINE), CF_REF (CfJob, status_id, 13, .group = JOB_STATUS), CF_DATE (CfJob, due, 14, .group = JOB_DUE),
  CF_INT (CfJob, due_minute, 15, .group = JOB_DUE), CF_REF (CfJob, assignee_id, 16, .group = JOB_STAFF), CF_TEXT (CfJob, note, 17, .group = JOB_NOTE),
  CF_FLAG (CfJob, removed, 18, .group = JOB_STATE),
};
const CfRecord CF_JOB = { "job", 81, CF_DOCUMENT, sizeof (CfJob), CF_TABLE (job_fields), NULL, 0 };

static const CfField work_file_fields[] = {
  CF_REF (CfWorkFile, subject_id, 1), CF_REF (CfWorkFile, staff_id, 2), CF_REF (CfWorkFile, contact_id, 3), CF_INSTANT (CfWorkFile, at, 4), CF_TEXT (CfWorkFile, sha256, 5),
  CF_TEXT (CfWorkFile, name, 6), CF_TEXT (CfWorkFile, media, 7), CF_INT (CfWorkFile, size, 8),
};
const CfRecord CF_WORK_FILE = { "work_file", 85, CF_FACT, sizeof (CfWorkFile), CF_TABLE (work_file_fields), NULL, 0 };

static const CfField work_note_fields[] = {
  CF_REF (CfWorkNote, subject_id, 1), CF_REF (CfWorkNote, staff_id, 2), CF_REF (CfWorkNote, contact_id, 3), CF_FLAG (CfWorkNote, shown, 4), CF_INSTANT (CfWorkNote, at, 5),
  CF_TEXT (CfWorkNote, text, 6, .flags = CF_PERSONAL), CF_REF (CfWorkNote, customer_id, 7),
};
const CfRecord CF_WORK_NOTE = { "work_note", 134, CF_FACT, sizeof (CfWorkNote), CF_TABLE (work_note_fields), NULL, 0 };
