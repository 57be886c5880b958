/* order.h: accepted work: orders, the jobs they are made as, and the shop's own list of steps that a job goes through. A job is a priced line of an order that is made as one thing; it is called by the order's number and its
 * own ("O-1001-2"), and its step is its own (S2-57). What state an order is in follows from its jobs and is never stored (S0-02). */
#pragma once
#include "base/outcome.h"

/* What a step of the shop's list means; on disk, append-only. */
typedef enum { CF_STAGE_NEW = 1, CF_STAGE_WAITING = 2 /* for somebody: the customer, a supplier */, CF_STAGE_WORKING = 3, CF_STAGE_READY = 4 /* made, not handed over */, CF_STAGE_DONE = 5,
               CF_STAGE_CANCELLED = 6 } CfStage;
extern const CfEnumName cf_stages[];

/* What a step lets the customer do, and what of it they must do: bits of CfItemStatus.actions and .mandatory; on disk, append-only. */
enum { CF_ACTION_APPROVE_PROOF = 1, CF_ACTION_PAY = 2, CF_ACTION_SEND_FILES = 4, CF_ACTION_ANSWER = 8, CF_ACTION_PICK_UP = 16 };
#define CF_ACTIONS_ALL 31
extern const CfEnumName cf_actions[];

/* An item status: a step of the shop's own list, and what the customer sees of it and must do (S2-07). */
typedef struct {
  CfId    id;
  char   *name, *portal_label;                              /* "Awaiting proof"; what the customer reads: "" = the name */
  CfStage stage;
  gint64  action_required;                                  /* jobs in it stand among those that wait for the customer (S2-09) */
  gint64  actions, mandatory;                               /* mandatory ones are offered too (S2-10) */
  CfId    approved_id, changes_id;                          /* where a job goes when its proof is approved, or changes are asked for; 0: it stays */
  gint64  place;                                            /* in the list */
  gint64  archived;
} CfItemStatus;

typedef struct {
  CfId    id;
  char   *number;                                           /* "O-1001"; of the second station "OB-1001" */
  gint64  station, sequence;                                /* who numbered it, and its place there */
  CfId    customer_id, location_id, contact_id;
  CfDate  date, due;
  gint64  due_minute;                                       /* of the day, plus 1; 0 = any time */
  gint64  rush;
  CfId    assignee_id;                                      /* staff */
  char   *po, *reference, *tags;                            /* tags: words parted by a comma and a space, in order */
  char   *note, *remark;                                    /* for the customer; for the shop */
  CfId    estimate_id, estimate_version_id;                 /* what it was made from */
  CfId    source_id;                                        /* the order it repeats */
  CfMoney deposit_minor;                                    /* asked for */
  CfDecimal production_rate; gint64 has_rate;               /* what must be paid before production; without the flag the shop's setting */
  gint64  review;                                           /* a customer's own reorder: staff have to look at it first (D9) */
  gint64  cancelled;  char *reason;
} CfOrder;

typedef struct {
  CfId      id, order_id;
  gint64    sequence;                                       /* the order's own station counts 1, 2, 3; another from (its number + 1) × 1000 on, so that two that are apart never give the same */
  gint64    charge;                                         /* billed, not made: shipping, setting up. Has no step and does not count in the order's state */
  CfId      item_id;
  char     *code, *description, *unit, *options;            /* options: "Paper: 170 g", a line each */
  CfDecimal quantity, unit_price, discount_rate;
  CfId      tax_group_id;
  CfId      status_id;
  CfDate    due;  gint64 due_minute;                        /* 0 = the order's */
  CfId      assignee_id;
  char     *note;
  gint64    removed;
} CfJob;

typedef struct { CfId id, subject_id, staff_id, contact_id; gint64 shown; CfInstant at; char *text; CfId customer_id; } CfWorkNote;      /* a comment; shown: to the customer too */
typedef struct { CfId id, subject_id, staff_id, contact_id; CfInstant at; char *sha256, *name, *media; gint64 size; } CfWorkFile;        /* of an order, job or estimate; kept by content */

/* Computed, never stored in a record. Values are in a derived table: append-only. */
typedef enum { CF_ORDER_NEW = 1, CF_ORDER_IN_WORK = 2, CF_ORDER_READY = 3, CF_ORDER_PARTIALLY_COMPLETED = 4, CF_ORDER_COMPLETED = 5, CF_ORDER_CANCELLED = 6 } CfOrderState;
extern const CfEnumName cf_order_states[];

/* How many jobs of an order (charges and removed ones left out) are in each stage; an unknown one counts as new. */
typedef struct { guint all, working, ready, done, cancelled; } CfJobCounts;
void         cf_job_count   (CfJobCounts *counts, CfStage stage);
/* Cancelled as a whole, or all its jobs: CANCELLED. Of the others: all done: COMPLETED; one done: PARTIALLY_COMPLETED; all made: READY; one in work or made: IN_WORK; else NEW. */
CfOrderState cf_order_state (gboolean cancelled, const CfJobCounts *counts);

/* "O-1001", "OB-1001" of station 2, "O27-1001" of station 27, "O0-1001" of the portal. @letter 'O' or 'E'. Caller frees. */
char  *cf_work_number (char letter, gint64 station, gint64 sequence);
/* "O-1001-2": caller frees. */
char  *cf_job_number  (const char *order_number, gint64 sequence);
/* "O-1001-2" → "O-1001" (caller frees) and 2; NULL where it cannot be a job's. */
char  *cf_job_number_split (const char *text, gint64 *ret_sequence);
/* The place of a job that is added at @station to an order numbered by @own, whose jobs have the places @taken. CF_TOO_LARGE: no place is left (999). */
CfOutcome cf_job_next (gint64 own, gint64 station, const gint64 *taken, guint n, gint64 *ret, CfRefusal *refusal) G_GNUC_WARN_UNUSED_RESULT;
/* Words sorted, each once, parted by ", ". Caller frees. */
char  *cf_tags_tidy (const char *tags);

/* Has work begun in @stage? */
static inline gboolean cf_stage_is_begun (CfStage stage) { return stage == CF_STAGE_WORKING || stage == CF_STAGE_READY || stage == CF_STAGE_DONE; }
/* May work begin on an order of @total_minor for which @covered_minor came, where @rate of it must have? CF_NEEDS_DEPOSIT (amount: what lacks). */
CfOutcome cf_order_check_paid (CfMoney total_minor, CfMoney covered_minor, CfDecimal rate, const char *currency, CfRefusal *refusal) G_GNUC_WARN_UNUSED_RESULT;
/* May a job go from one step to another? Going back from where it was begun, or cancelling it there, wants a reason. CF_IN_WORK. */
CfOutcome cf_job_check_move (CfStage from, CfStage to, const char *reason, CfRefusal *refusal) G_GNUC_WARN_UNUSED_RESULT;
