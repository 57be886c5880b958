/* client.h: a register's side of sync, one question at a time: hello, push what the portal does not have, pull what came there, and wait for more. It knows no thread, no clock but the shop's and no network
 * but its carrier's. Whatever happens, the register sells on.
 *
 * What it must remember is a note of this installation's own (scratch, "sync"), written in the transaction that applies a page. */
#pragma once
#include <jansson.h>
#include "receive.h"
#include "carrier.h"
#include "file-mover.h"
#include "aside.h"

typedef enum {
  CF_CLIENT_NEW = 0,             /* nothing was said yet */
  CF_CLIENT_WORKING = 1,         /* sending or fetching */
  CF_CLIENT_EVEN = 2,            /* both have the same */
  CF_CLIENT_OFFLINE = 3,         /* no answer; tries again by itself */
  CF_CLIENT_UPDATE = 4,          /* this program is too old: it sends, but does not fetch */
  CF_CLIENT_UNKNOWN = 5,         /* the portal does not know this register: enrol it again */
  CF_CLIENT_RETIRED = 6,         /* the owner retired it */
  CF_CLIENT_FAILED = 7,          /* trouble on either side: see the sentence */
} CfClientState;

typedef struct {
  CfShop        *shop;           /* borrowed */
  CfCarrier   *carrier;      /* borrowed */
  char          *token;
  gint64         schema;         /* that this program writes: CF_SCHEMA */
  CfClientState  state;
  char          *why;            /* a sentence where the state is none of the first three */
  CfInstant      even_at, tried_at;
  CfInstant      clock_ahead;    /* of this machine, beside the portal's; µs */
  guint          failures;       /* in a row */
  gint64         set_aside;      /* commits in the portal's quarantine */
  GArray        *aside;          /* CfAsideGroup: which, as the portal said last */
  char          *differs;        /* tables in which the portal's digest is another; NULL: none */
  gint64         pushed, pulled; /* commits since it was made */
  GRand         *rand;           /* jitter */
  /* private */
  int            stage;
  CfFileMover   *files;
  gboolean       files_next;     /* the portal was asked for commits since it was asked about files */
  CfInstant      digest_at;      /* when the two were last compared */
  gint64         lacks_pos;      /* where this log ended when the portal was found to know more than had come; 0: it was not */
  guint8         epoch[CF_LIFE_SIZE];
  gint64         cursor, refetched_to;
  GHashTable    *have;           /* life as text → seq, at the portal; as of the last answer */
  GHashTable    *forked;         /* lives whose chain here is another than the portal's */
  char          *suspect;        /* the life whose chain here is compared with the portal's; NULL: none */
  gint64         agreed, parted; /* where the two were the same, and where they were not any more; 0: not known */
  gboolean       heard;          /* @have is of this epoch */
  guint          limit_commits;  gsize limit_bytes;
  guint          wait_s;         /* of the long poll: 25 */
} CfClient;

CfClient *cf_client_new  (CfShop *shop, CfCarrier *carrier, const char *token, guint32 seed, GError **error) CF_WARN_UNUSED;
void      cf_client_free (CfClient *client);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfClient, cf_client_free)

/* Asks the portal once and takes the answer in. *ret_wait_ms: when to be called again (0: at once). FALSE: this machine's ledger failed; what the portal or the network does is a state. */
gboolean  cf_client_step (CfClient *client, guint *ret_wait_ms, GError **error) CF_WARN_UNUSED;
/* Something was saved here: send it now, without waiting. */
void      cf_client_wake (CfClient *client);

/* What is waiting to be sent. */
typedef struct { gint64 count; CfInstant oldest_at; } CfOutbox;
gboolean  cf_client_outbox (CfClient *client, CfOutbox *ret, GError **error) CF_WARN_UNUSED;

/* The first @max of this station's own that wait, as places in its log (gint64), the oldest first. */
gboolean  cf_client_waiting (CfClient *client, guint max, GArray *ret, GError **error) CF_WARN_UNUSED;

/* What others did while this register was apart: after @pos of its log, by station and act. CfApart in @ret, owned. */
typedef struct { gint64 number; char *act; gint64 count; CfStamp from, to; } CfApart;
void      cf_apart_clear (gpointer apart);
gboolean  cf_apart_list  (CfDb *db, gint64 pos, GArray *ret, GError **error) CF_WARN_UNUSED;

/* What a person should look at; each is a query over this replica. */
typedef struct { gint64 held, quarantined, lost_edits, double_numbers, issued_twice, over_billed /* orders */; } CfAttention;
gboolean  cf_attention_count (CfDb *db, CfAttention *ret, GError **error) CF_WARN_UNUSED;

/* Joining. @shop: the register's ledger, which becomes the shop's, or is of it already; NULL: it has none and takes the shop's. INVALID, DENIED, CONFLICT with the portal's sentence. */
typedef enum { CF_ENROL_TAKE = 0, CF_ENROL_BRING = 1, CF_ENROL_AGAIN = 2 } CfEnrolWay;      /* takes the shop's ledger · brings its own · has the shop's already, and goes on under a new number */
typedef struct { char *token, *shop_name; gint64 number; CfEnrolWay way; } CfEnrolment;
void      cf_enrolment_clear (CfEnrolment *enrolment);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfEnrolment, cf_enrolment_clear)
gboolean  cf_client_enrol (CfCarrier *carrier, const char *code, CfShop *shop, CfEnrolment *ret, GError **error) CF_WARN_UNUSED;
