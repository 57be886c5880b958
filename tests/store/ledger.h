/* ledger.h: ledgers for the tests of store and below: a file in a folder that goes away, random business on it, commits carried from one to another, and the whole state as text. */
#pragma once
#include "shop/act.h"

/* A folder of this program's own; removed when it ends. */
const char *ledger_folder (void);
char       *ledger_path   (const char *name);                          /* in that folder; caller frees */
guint32     ledger_seed   (void);                                      /* from the environment's SEED, or drawn; printed once */

/* Opens the ledger at @path, making it first where there is none, as station @number. */
CfShop     *ledger_open   (const char *path, gint64 number, CfVirtualClock *clock);

/* A record of random content: every field of every kind, and lines. The caller clears it. */
void        ledger_random_record (GRand *rand, const CfRecord *type, CfId id, gpointer ret);

/* One random act: customers, contacts, settings, items and drafts come, change and move; invoices, payments and allocations post and are taken back; facts of the other kinds.
 * Returns what cf_act_end did. */
CfOutcome   ledger_act    (CfShop *shop, GRand *rand, GError **error);
void        ledger_acts   (CfShop *shop, GRand *rand, guint n);        /* all must succeed */

/* A commit that is kept. */
typedef struct { CfCommit commit; GBytes *life, *body, *hash; char *act; } Kept;
void        kept_free     (gpointer kept);
GPtrArray  *ledger_log    (CfDb *db, gint64 after);                    /* Kept, in order of pos */
/* Takes in a peer's commit in a transaction of its own. FALSE: it is here already. */
gboolean    ledger_receive (CfShop *shop, const Kept *kept);

/* All record, part and derived tables as text, without the replica's own pos. */
char       *ledger_state  (CfDb *db);
void        ledger_same   (const char *what, const char *a, const char *b);      /* fails at the first line that differs */
/* verify finds nothing. */
void        ledger_clean  (CfDb *db);

/* One number by one statement. */
gint64      ledger_ask    (CfDb *db, const char *sql);
