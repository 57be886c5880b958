/* shop.c: settings, series, groups of invoices (documents) and period locks (facts). Tags and groups are on the wire: append-only. */
#include "records.h"

static const CfEnumName series_kinds[] = { { CF_SERIES_INVOICE, "invoice" }, { CF_SERIES_CREDIT_MEMO, "credit_memo" }, { CF_SERIES_GROUP, "group" },
  { CF_SERIES_IMPORTED, "imported" }, { 0, NULL } };

static const CfField period_lock_fields[] = {
  CF_DATE (CfPeriodLock, before, 1), CF_TEXT (CfPeriodLock, seen, 2), CF_TEXT (CfPeriodLock, reason, 3),
};
const CfRecord CF_PERIOD_LOCK = { "period_lock", 12, CF_FACT, sizeof (CfPeriodLock), CF_TABLE (period_lock_fields), NULL, 0 };

enum { SETTING_VALUE = 1 };
static const CfField setting_fields[] = {
  CF_TEXT (CfSetting, value, 1, .group = SETTING_VALUE),
};
const CfRecord CF_SETTING = { "setting", 24, CF_DOCUMENT, sizeof (CfSetting), CF_TABLE (setting_fields), NULL, 0 };

enum { SERIES_RULE = 1, SERIES_STATE = 2 };
static const CfField series_fields[] = {
  CF_ENUM (CfSeries, kind, 1, CfSeriesKind, series_kinds, .group = SERIES_RULE), CF_INT (CfSeries, station, 2, .group = SERIES_RULE),
  CF_TEXT (CfSeries, prefix, 3, .group = SERIES_RULE), CF_INT (CfSeries, first, 4, .group = SERIES_RULE),
  CF_FLAG (CfSeries, archived, 5, .group = SERIES_STATE),
};
const CfRecord CF_SERIES = { "series", 25, CF_DOCUMENT, sizeof (CfSeries), CF_TABLE (series_fields), NULL, 0 };

static const CfField group_member_fields[] = {
  CF_REF (CfGroupMember, invoice_id, 1),
};
static const CfRecord GROUP_MEMBER = { "group_member", 0, CF_PART, sizeof (CfGroupMember), CF_TABLE (group_member_fields), NULL, 0 };

enum { INVOICE_GROUP_HEAD = 1, INVOICE_GROUP_MEMBERS = 2 };
static const CfField invoice_group_fields[] = {
  CF_REF (CfInvoiceGroup, customer_id, 1, .group = INVOICE_GROUP_HEAD),
  CF_TEXT (CfInvoiceGroup, number, 2, .group = INVOICE_GROUP_HEAD, .flags = CF_SEARCHED),
  CF_REF (CfInvoiceGroup, series_id, 3, .group = INVOICE_GROUP_HEAD), CF_INT (CfInvoiceGroup, sequence, 4, .group = INVOICE_GROUP_HEAD),
  CF_DATE (CfInvoiceGroup, date, 5, .group = INVOICE_GROUP_HEAD), CF_DATE (CfInvoiceGroup, due, 6, .group = INVOICE_GROUP_HEAD),
  CF_FLAG (CfInvoiceGroup, dissolved, 7, .group = INVOICE_GROUP_MEMBERS),
};
static const CfPart invoice_group_parts[] = {
  CF_PARTS_OF (CfInvoiceGroup, members, 15, &GROUP_MEMBER, .group = INVOICE_GROUP_MEMBERS),
};
const CfRecord CF_INVOICE_GROUP = { "invoice_group", 26, CF_DOCUMENT, sizeof (CfInvoiceGroup), CF_TABLE (invoice_group_fields), CF_TABLE (invoice_group_parts) };
