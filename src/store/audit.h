/* audit.h: the commit log as people read it (T23): when, who, who allowed it, what act, why, and what changed: for records that change each field before and after, for facts what was written.
 * What was there before comes from the version an edit was based on: what the person saw. Secrets are never shown. */
#pragma once
#include "record.h"

typedef enum {
  CF_AUDIT_ADDED = 1, CF_AUDIT_CHANGED = 2,
  CF_AUDIT_REMOVED = 3,              /* a person's data, removed on request: what it was is gone */
  CF_AUDIT_UNKNOWN = 4,              /* made by a newer version of this program */
} CfAuditKind;

typedef struct {
  const char *field;                 /* static: as in exports; a whole line of a list: the list's name */
  const char *list;  guint line;     /* static: "lines" and from 1, for a field of a list's line; NULL, 0: of the record itself */
  char       *before, *after;        /* NULL: was not there; "" : empty. Amounts "12.50", dates "2026-11-22", references by name or number; secrets "(not shown)" */
} CfAuditField;
typedef struct {
  CfAuditKind kind;
  const char *type;                  /* static: "customer" */
  CfId        id;
  char       *label;                 /* what people call it (label.h) */
  GArray     *fields;                /* CfAuditField */
} CfAuditChange;
typedef struct {
  gint64      pos, station, seq;     /* place in this log; station number and its sequence: the same everywhere */
  CfInstant   at;
  CfId        actor_id, approver_id; /* of several who allowed it the first */
  char       *actor, *approver;      /* names, of all: "Mo, Olga"; "" = nobody (the owner at the command line, a job) */
  char       *act, *reason;          /* "payment.take"; "" = none given */
  gboolean    held;                  /* not, or not wholly, applied (log.h) */
  GArray     *changes;               /* CfAuditChange, in the order in which they were written */
} CfAuditCommit;
void     cf_audit_commit_clear (gpointer commit);            /* for arrays */

typedef struct {
  CfId            staff_id;          /* who acted or allowed; 0 = anybody */
  CfId            customer_id;       /* whatever touched them; 0 = all. What was merged into them is another customer */
  const CfRecord *type;  CfId id;    /* this record, and what was done to it by others (voids, allocations); NULL = all. Not together with customer_id */
  CfInstant       from, to;          /* both in it; 0 = open */
  const char     *act;               /* acts that begin with it: "invoice."; NULL = all */
  gint64          before_pos;        /* older than this one: the last of the page before; 0 = from the newest */
  guint           count_max;         /* 0 = all */
} CfAuditAsk;
/* Newest first. CfAuditCommit in *ret. */
gboolean cf_audit_load (CfDb *db, const CfAuditAsk *ask, GArray *ret, GError **error) CF_WARN_UNUSED;
/* One commit. NOT_FOUND. */
gboolean cf_audit_commit (CfDb *db, gint64 pos, CfAuditCommit *ret, GError **error) CF_WARN_UNUSED;
