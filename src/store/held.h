/* held.h: commits that are in the log and not, or not wholly, in the rows: something in them was newer than the program that got them, or it could not read them. They are kept and passed on as they came, and tried again when a ledger is
 * opened: after an update what was held is what every other station has. And a chain that forked: this station's own commits under another name. */
#pragma once
#include "apply.h"

/* @pos is held. In the transaction that stored it. */
gboolean cf_held_mark  (CfDb *db, gint64 pos, CfHeld held, GError **error) CF_WARN_UNUSED;
/* Tries again what waits, in a transaction of its own; quick where nothing does. *ret: how many are held no more. */
gboolean cf_held_again (CfDb *db, guint *ret, GError **error) CF_WARN_UNUSED;

/* Two went on in one station's name after its commit @seq (a machine was set back to an older state, and both wrote): what is here since then becomes the beginning of a new life's chain. Rows stay as they are; the old chain ends at @seq, and
 * may go on with what the other wrote. Of this station: its life from now on, with @number. In a write transaction; *head is as it is then. For ledgers in a file. */
gboolean cf_held_fork  (CfDb *db, gint64 station_id, gint64 seq, gint64 number, CfHead *head, GError **error) CF_WARN_UNUSED;
