/* act.h: what all acts share. A business act loads, checks, adds ops, and commits once: cf_act_end encodes nothing new; it appends the commit, applies it through the very function that applies
 * a peer's, refreshes what is derived and commits durably. An act refuses before it writes.
 *
 * The outcome is sticky: the first failure or refusal stays in act.stop, later calls do nothing, cf_act_end returns it. */
#pragma once
#include "shop.h"
#include "store/lookup.h"
#include "store/query.h"

typedef enum { CF_WHO_SYSTEM = 0, CF_WHO_STAFF = 1, CF_WHO_CONTACT = 2, CF_WHO_GATEWAY = 3 } CfWhoKind;

/* A second person's consent to one act: made by cf_approve, good for one permission and one act id. */
typedef struct { CfId staff_id; CfPermission permission; CfId act_id; } CfApproval;

#define CF_APPROVALS_MAX 4

/* On whose behalf. SYSTEM may do everything (the owner at the command line, jobs); GATEWAY takes payments and tells what became of them; CONTACT may nothing that asks for a permission. */
typedef struct {
  CfWhoKind    kind;
  CfId         actor_id;                                     /* staff or contact; staff 0: nobody is signed in, each act needs an approval */
  gboolean     while_no_pins;                                /* SYSTEM for as long as nobody has a PIN; each act looks, then it is staff 0 */
  CfApproval   approval;                                     /* the newest; an act that needs several gets them one try after the other */
  CfApproval   used[CF_APPROVALS_MAX];                       /* out: those that tries of the act have used, newest first, until it is done */
  CfId         work_approver_id;                             /* who allowed the work of many acts that is going on: each may what they may (cf_work_begin) */
  const char  *reason;                                       /* borrowed; goes into the log, tidied */
  CfRefusal    refusal;                                      /* out: detail of the last refusal */
} CfWho;
void cf_who_clear (CfWho *who);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfWho, cf_who_clear)

typedef struct {
  CfShop     *shop;
  CfWho      *who;
  const char *name;                                          /* "payment.take": static; in the log */
  const CfRecord *type;                                      /* of the primary record; NULL: the act has none */
  CfId        id;                                            /* the intent: id of the primary record */
  CfDate      today;
  CfStaffRole role;
  char       *reason;                                        /* who's, tidied (store/tidy.h): what records keep */
  CfId        approvers[CF_APPROVALS_MAX];                   /* whose approvals were used, each once, in that order; 0: none */
  GByteArray *body;
  GError     *error;
  CfOutcome   stop;
  gboolean    open;                                          /* a transaction of its own is open */
} CfAct;
#define CF_ACT_INIT { 0 }
void cf_act_clear (CfAct *act);                              /* rolls back unless ended */
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfAct, cf_act_clear)

/* Takes the write lock and looks for a repeat: if @type has @id already, it is loaded into *ret (zeroed before; NULL: not wanted) and the act stops with CF_ALREADY. */
void      cf_act_begin  (CfAct *act, CfShop *shop, const char *name, CfWho *who, const CfRecord *type, CfId id, gpointer ret);
/* After begin: a repeat that asks for something else (@same FALSE) is CF_ID_REUSED. */
void      cf_act_repeat (CfAct *act, gboolean same);
/* Loads what must be there; a miss refuses CF_NOT_FOUND on @field. *ret is zeroed first, also when the act has stopped. */
void      cf_act_load   (CfAct *act, const CfRecord *type, CfId id, const char *field, gpointer ret);
/* The same where 0 or a miss is allowed: FALSE. */
gboolean  cf_act_find   (CfAct *act, const CfRecord *type, CfId id, gpointer ret);
/* An item (cf_open_item_load) that must be there; @field in the refusal. Clear *ret with cf_item_row_clear whatever comes. */
void      cf_act_item   (CfAct *act, CfId id, const char *field, CfItemRow *ret);
/* Ids that hang on @key, CfId in @ret. */
void      cf_act_ids    (CfAct *act, CfLookup what, CfId key, GArray *ret);
/* Whom @customer_id was merged into; itself if nobody. */
CfId      cf_act_alias  (CfAct *act, CfId customer_id);
/* Takes a rule's answer (its detail stands in act->who->refusal). TRUE if the act goes on. */
gboolean  cf_act_check  (CfAct *act, CfOutcome outcome);
gboolean  cf_act_refuse (CfAct *act, CfOutcome code, const char *field, const char *text);      /* FALSE always, so that a check can return it */
/* The world failed: takes @error. */
gboolean  cf_act_fail   (CfAct *act, GError *error);
/* May the actor, or who approved, and is there a reason where one is needed? @amount as in cf_permit. */
gboolean  cf_act_permit (CfAct *act, CfPermission permission, gint64 amount);
/* May something be posted on @date (0 refuses)? */
gboolean  cf_act_date   (CfAct *act, CfDate date);

void      cf_act_add    (CfAct *act, const CfRecord *type, gconstpointer record);               /* its id must be set */
/* Adds one op for each group that differs; none if nothing does. */
void      cf_act_change (CfAct *act, const CfRecord *type, gconstpointer before, gconstpointer after);
CfId      cf_act_id     (CfAct *act);                                                          /* a fresh id for a secondary record */
/* The rules as of this transaction. */
static inline const CfRules *cf_act_rules (CfAct *act) { return &act->shop->rules; }
static inline CfDb          *cf_act_db    (CfAct *act) { return act->shop->db; }

/* Work of many acts, such as an import: asks for @permission once, and where somebody approves it, by an approval for @work_id, every act of it until cf_work_end may what they may, and names them.
 * The actor, the refusals and the reason are those of cf_act_permit. */
CfOutcome cf_work_begin (CfShop *shop, CfWho *who, const char *name, CfPermission permission, CfId work_id, GError **error) CF_WARN_UNUSED;
void      cf_work_end   (CfWho *who);

/* Commits, or gives up. CF_OK, CF_ALREADY, CF_FAILED with @error set, or the refusal. With nothing to write: CF_OK and no commit. */
CfOutcome cf_act_end    (CfAct *act, GError **error) CF_WARN_UNUSED;
