/* aside.h: what came and does not count, or not wholly, and its way out. Two kinds: commits in quarantine, which are not in the log (of a chain that forked or broke, of a register that was retired), and commits in the log that are held (newer
 * than this program, not readable, other bytes under a known id). The same on a portal and on a register. */
#pragma once
#include <jansson.h>
#include "parcel.h"
#include "shop/act.h"

typedef struct {
  gint64      pos;                       /* held: its place in the log; 0: in quarantine */
  guint8      life[CF_LIFE_SIZE];
  gint64      number, seq;               /* whose: station number; and which of its commits */
  CfInstant   at;                        /* quarantine: when it came; held: when it was made */
  const char *code;                      /* static: "fork", "broken", "retired"; "newer", "unreadable", "collision" */
  char       *source, *act;              /* who brought it; "" where it is in the log */
  gint64      size;                      /* of what it says, bytes */
  guint8      digest[CF_HASH_SIZE];      /* of it; zeros where it is held */
  gint64      known;                     /* until where this station's chain is in the log here */
  gboolean    moot;                      /* it came right since: nothing is missing */
} CfAside;
void        cf_aside_clear (gpointer aside);                  /* for arrays */

/* All, in order of station and seq: CfAside in @ret, owned. */
gboolean    cf_aside_list  (CfDb *db, GArray *ret, GError **error) CF_WARN_UNUSED;
/* What @code means and what becomes of it, in English: for gettext. Static. */
const char *cf_aside_words (const char *code);
/* What one says: [{"type", "id", "kind": "add", "edit", …, "record": {…}}]; secrets and what this program does not know are left out. NOT_FOUND. New reference. */
json_t     *cf_aside_show  (CfDb *db, const CfAside *aside, GError **error);

typedef struct { guint applied, gone, taken, left; } CfAsideDone;      /* held no more · were here already, and are off the list · taken into the log · still there */
/* Tries everything again, as after an update: takes nothing in that a person has to decide. */
gboolean    cf_aside_retry (CfShop *shop, CfAsideDone *ret, GError **error) CF_WARN_UNUSED;
/* A person decided: what @life made and is in quarantine counts. It comes into the log as the beginning of a new station's chain, for its own is another by now or ended; what cannot be read stays where it is.
 * CF_MAY_RESTORE (@id: of the intent, which an approval is for), with a reason: who decided what, and why, is a commit of its own in the same transaction ("aside.take"). CF_NOT_FOUND: nothing of it is in quarantine. */
CfOutcome   cf_aside_take  (CfShop *shop, CfWho *who, CfId id, const guint8 life[CF_LIFE_SIZE], CfAsideDone *ret, GError **error) CF_WARN_UNUSED;
/* A person decided: it does not count, and goes. ret->gone. As above ("aside.drop"). */
CfOutcome   cf_aside_drop  (CfShop *shop, CfWho *who, CfId id, const guint8 life[CF_LIFE_SIZE], CfAsideDone *ret, GError **error) CF_WARN_UNUSED;

/* Grouped by station, code and who brought it. */
typedef struct { const char *code; gint64 number, count; char *source; CfInstant since; gboolean portal; } CfAsideGroup;      /* code is static; portal: there, not here */
void        cf_aside_group_clear (gpointer group);            /* for arrays */
/* 20 at most, added to @ret (owned): what is in quarantine, or what is held. */
gboolean    cf_aside_groups (CfDb *db, GArray *ret, GError **error) CF_WARN_UNUSED;
/* What is in quarantine here for the register that asks: [{"code", "number", "source", "count", "since"}]. New reference; NULL: error. */
json_t     *cf_aside_digest (CfDb *db, GError **error);
/* Read again; what is not as it should be is left out. */
void        cf_aside_read   (json_t *digest, GArray *ret);
