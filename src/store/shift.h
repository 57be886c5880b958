/* shift.h: the till as it stands: which shift is open, what should be in a drawer, the figures of an X report, what is carried over, what waits for the bank. */
#pragma once
#include "records.h"

/* The newest shift of @station and its state; CF_SHIFT_NONE and 0 if it never had one. */
gboolean cf_shift_now   (CfDb *db, gint64 station, CfId *ret_shift_id, CfDate *ret_date, CfShiftState *ret, GError **error) CF_WARN_UNUSED;
/* The state of any shift. */
gboolean cf_shift_state (CfDb *db, CfId shift_id, CfShiftState *ret, GError **error) CF_WARN_UNUSED;
/* The shift of @station that was open when @id was made, also if it is closed now; 0: none. */
gboolean cf_shift_at    (CfDb *db, gint64 station, CfId id, CfId *ret, GError **error) CF_WARN_UNUSED;
/* What should be in the drawer: the balance of its account. */
gboolean cf_drawer_balance (CfDb *db, gint64 station, CfMoney *ret, GError **error) CF_WARN_UNUSED;
/* CfShiftFigure in @ret, as of now. Their cash (cf_figures_cash) and the float make what is expected. */
gboolean cf_shift_figures (CfDb *db, CfId shift_id, GArray *ret, GError **error) CF_WARN_UNUSED;
void     cf_shift_figure_clear (gpointer figure);           /* for arrays */
/* What the figures did to the drawer. */
CfMoney  cf_figures_cash (const CfShiftFigure *figures, guint n);
/* Work that a close carries over: card payments of this register without an end, drafts; and payments of its earlier shifts that came while @shift_id was the newest. CfCarried in @ret. */
gboolean cf_shift_carried (CfDb *db, CfId shift_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* What came to the shift of @z after it was closed, or was moved there or away: CfShiftFigure in @ret, with cf_shift_figure_clear. (Where it was reopened: since @z.) */
gboolean cf_shift_late (CfDb *db, const CfShiftClose *z, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Ids of the payments that count in @shift_id, the newest first. */
gboolean cf_shift_payments (CfDb *db, CfId shift_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* In which shift a payment or refund counts; 0: in none. */
gboolean cf_shift_of (CfDb *db, CfId payment_id, gboolean is_refund, CfId *ret, GError **error) CF_WARN_UNUSED;
/* The number that the next close of @station's drawer gets. */
gboolean cf_shift_number (CfDb *db, gint64 station, gint64 *ret, GError **error) CF_WARN_UNUSED;
/* Ids of shifts, the newest first; station 0: of all. */
gboolean cf_shifts (CfDb *db, gint64 station, guint max, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Ids of closes of @station, the newest first. */
gboolean cf_shift_closes (CfDb *db, gint64 station, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Ids of the cash movements of a shift, the newest first. */
gboolean cf_drawer_entries (CfDb *db, CfId shift_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* The last close of a shift; 0: none. */
gboolean cf_shift_close_of (CfDb *db, CfId shift_id, CfId *ret, GError **error) CF_WARN_UNUSED;
/* Cash in the safe, and checks (CfId of payments) that are neither settled nor gone back: what a deposit slip can list. */
gboolean cf_undeposited (CfDb *db, CfId safe, CfMoney *ret_cash, GArray *ret_checks, GError **error) CF_WARN_UNUSED;
/* What cannot be: a Z number twice or left out, a count or difference that does not add up. char * sentences in @ret. */
gboolean cf_shift_verify (CfDb *db, GPtrArray *ret, GError **error) CF_WARN_UNUSED;
