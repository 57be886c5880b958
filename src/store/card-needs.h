/* card-needs.h: what of card payments waits for a person, and what is at risk: charges nobody here asked for, payments of which nobody knows the end, what a terminal approved alone and the bank has not seen (W7). */
#pragma once
#include "records.h"

typedef struct { gint64 n; CfMoney sum_minor; } CfCardRisk;
/* Approved by a terminal alone and not known to be with the bank: with tips. Of @terminal_id (0: of all) and @customer_id (0: of all; those merged into others are not looked for). */
gboolean cf_card_risk (CfDb *db, CfId terminal_id, CfId customer_id, CfCardRisk *ret, GError **error) CF_WARN_UNUSED;

/* One of them; state OFFLINE_APPROVED or FORWARDED. */
typedef struct { CfId attempt_id, payment_id, customer_id, terminal_id; CfAttemptState state; CfMoney amount_minor; char *customer, *card; CfInstant at; } CfRiskRow;
void     cf_risk_row_clear (gpointer row);                   /* for arrays */
/* The oldest first. */
gboolean cf_card_risk_rows (CfDb *db, CfId terminal_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Whether @payment_id is one of them. */
gboolean cf_card_at_risk (CfDb *db, CfId payment_id, gboolean *ret, GError **error) CF_WARN_UNUSED;
/* The same for those that the bank refused within the last month and whose customer still owes something: state DECLINED_LATE. @today: the shop's. */
gboolean cf_card_declined_late (CfDb *db, CfDate today, GArray *ret, GError **error) CF_WARN_UNUSED;

/* Charges that terminals told of, that nobody here asked for and nobody has settled, the oldest first: CfAttemptResult in @ret, with cf_attempt_result_clear. */
gboolean cf_orphans_waiting (CfDb *db, GArray *ret, GError **error) CF_WARN_UNUSED;

/* At a glance. unknown: of this register, as its journal has it. */
typedef struct { gint64 n_orphans, n_unknown, n_declined_late; CfCardRisk risk; } CfCardNeeds;
gboolean cf_card_needs (CfDb *db, CfDate today, CfCardNeeds *ret, GError **error) CF_WARN_UNUSED;

/* The terminal's clock at its last payment, against this register's when that was asked for; *ret_known FALSE: there was none that told a time. Behind: positive. */
gboolean cf_card_clock (CfDb *db, CfId terminal_id, gboolean *ret_known, gint64 *ret_behind_us, GError **error) CF_WARN_UNUSED;
