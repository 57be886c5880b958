/* record.h: what a kind of record is. One table per kind says column, meaning, log tag and merge group; load, insert, change, log ops, JSON, CSV, audit and the tests
 * that compare struct, table and schema are loops over that table and nothing else (DESIGN law 6).
 *
 * A record is a root struct that begins with its id, and lists of parts. Its table has `id`, `pos` (position in this replica's log of the commit that added it), then the fields by
 * name; a part's table has `<root>_id`, `line` (from 1), then its fields. No column is NULL: 0 and '' mean none, and are left out of ops. */
#pragma once
#include <stddef.h>
#include "base/types.h"
#include "db/db.h"

typedef enum { CF_KIND_INT, CF_KIND_MONEY, CF_KIND_DECIMAL, CF_KIND_DATE, CF_KIND_INSTANT, CF_KIND_ID, CF_KIND_ENUM, CF_KIND_TEXT, CF_KIND_FLAG, CF_KIND_CURRENCY } CfKind;
typedef enum { CF_FACT, CF_DOCUMENT, CF_PART } CfNature;     /* inserted once · changes, merged by group · lives with its root */
enum { CF_PERSONAL = 1,      /* about a person: can be redacted */
       CF_SEARCHED = 2,      /* in the search index */
       CF_SECRET = 4 };      /* never in JSON, CSV or audit output (PIN hashes) */

typedef struct {
  const char       *name;       /* column, JSON key, CSV head, --map name */
  guint8            tag;        /* its name in the log: never changed, never used again */
  guint8            kind;       /* CfKind */
  guint8            group;      /* documents: what merges together; from 1; append-only */
  guint8            flags;
  guint8            since;      /* schema that brought it; 0 = the first */
  guint16           offset, size;
  const CfEnumName *names;      /* CF_KIND_ENUM */
} CfField;

typedef struct _CfRecord CfRecord;
typedef struct { const CfRecord *type; const char *name; guint8 tag, group; guint16 items, count; } CfPart;   /* T *items; guint count; */
struct _CfRecord {
  const char    *name;          /* table, JSON type */
  guint8         tag;           /* its name in the log; 0 for parts */
  CfNature       nature;
  gsize          size;
  const CfField *fields; guint n_fields;
  const CfPart  *parts;  guint n_parts;
};

#define CF_SAME(T, m, C) (0 * sizeof (char[__builtin_types_compatible_p (__typeof__ (((T *) 0)->m), C) ? 1 : -1]))
#define CF_COL(T, m, t, k, C, ...) \
  { .name = #m, .tag = t, .kind = k, .offset = offsetof (T, m) + CF_SAME (T, m, C), .size = sizeof (((T *) 0)->m), ##__VA_ARGS__ }
#define CF_TEXT(T, m, t, ...)     CF_COL (T, m, t, CF_KIND_TEXT, char *, ##__VA_ARGS__)
#define CF_REF(T, m, t, ...)      CF_COL (T, m, t, CF_KIND_ID, CfId, ##__VA_ARGS__)
#define CF_MONEY(T, m, t, ...)    CF_COL (T, m, t, CF_KIND_MONEY, CfMoney, ##__VA_ARGS__)
#define CF_DECIMAL(T, m, t, ...)  CF_COL (T, m, t, CF_KIND_DECIMAL, CfDecimal, ##__VA_ARGS__)
#define CF_DATE(T, m, t, ...)     CF_COL (T, m, t, CF_KIND_DATE, CfDate, ##__VA_ARGS__)
#define CF_INSTANT(T, m, t, ...)  CF_COL (T, m, t, CF_KIND_INSTANT, CfInstant, ##__VA_ARGS__)
#define CF_INT(T, m, t, ...)      CF_COL (T, m, t, CF_KIND_INT, gint64, ##__VA_ARGS__)
#define CF_FLAG(T, m, t, ...)     CF_COL (T, m, t, CF_KIND_FLAG, gint64, ##__VA_ARGS__)
#define CF_CURRENCY(T, m, t, ...) CF_COL (T, m, t, CF_KIND_CURRENCY, gint64, ##__VA_ARGS__)
#define CF_ENUM(T, m, t, C, N, ...) CF_COL (T, m, t, CF_KIND_ENUM, C, .names = N, ##__VA_ARGS__)
#define CF_PARTS_OF(T, m, t, R, ...) { .type = R, .name = #m, .tag = t, .items = offsetof (T, m), .count = offsetof (T, n_##m), ##__VA_ARGS__ }
#define CF_TABLE(a) (a), G_N_ELEMENTS (a)

typedef struct { CfId id; } CfRoot;                         /* what every root struct begins with */

/* All kinds, in log-tag order; ends with NULL. */
extern const CfRecord *const cf_records[];
const CfRecord *cf_record_by_tag  (guint tag);              /* NULL: unknown here, made by a newer version */
const CfRecord *cf_record_by_name (const char *name);
/* TRUE for the tables of records and parts: what only apply may write. */
gboolean        cf_record_owns_table (const char *table);
gboolean        cf_record_is_personal (const CfRecord *type);
guint           cf_record_groups (const CfRecord *type);    /* highest merge group of a document */
/* Clears what is about a person. */
void            cf_record_depersonalise (const CfRecord *type, gpointer record);

void     cf_record_clear  (const CfRecord *type, gpointer record);                               /* frees what it owns, zeroes; NULL-safe */
void     cf_record_copy   (const CfRecord *type, gconstpointer from, gpointer ret_to);           /* deep; ret_to is overwritten */
/* Takes over into @edited, which was made from @base, what is another in @now and was not edited: two people who change one record at once lose nothing of each other's but where both changed the same field. */
void     cf_record_rebase (const CfRecord *type, gconstpointer base, gconstpointer now, gpointer edited);
guint64  cf_record_diff   (const CfRecord *type, gconstpointer a, gconstpointer b);              /* bit set of groups that differ (facts: bit 0) */
/* Loads root and parts. FALSE without error set in *ret_found = FALSE where there is none; ret is zeroed first. */
gboolean cf_record_load   (CfDb *db, const CfRecord *type, CfId id, gpointer ret, gboolean *ret_found, GError **error) CF_WARN_UNUSED;
/* Position in this replica's log of the commit that added it; 0 if there is none; CF_POS_EARLY where only an edit of it has come yet. */
#define CF_POS_EARLY (-1)
gboolean cf_record_pos    (CfDb *db, const CfRecord *type, CfId id, gint64 *ret_pos, GError **error) CF_WARN_UNUSED;
/* Walks all roots of a kind in order of id. */
typedef gboolean (*CfRecordFunc) (const CfRecord *type, gconstpointer record, gpointer user, GError **error);
gboolean cf_record_each   (CfDb *db, const CfRecord *type, CfRecordFunc func, gpointer user, GError **error) CF_WARN_UNUSED;

/* Writers; only apply calls them. Update writes one merge group whole; @schema: of the writer. Place sets pos, for a document whose edit came before it. Forget clears what is about a person.
 * Remove takes a fact away that is written anew at once (held.h), where no guard stands. */
gboolean cf_record_insert (CfDb *db, const CfRecord *type, gconstpointer record, gint64 pos, GError **error) CF_WARN_UNUSED;
gboolean cf_record_update (CfDb *db, const CfRecord *type, gconstpointer record, guint group, guint schema, GError **error) CF_WARN_UNUSED;
gboolean cf_record_place  (CfDb *db, const CfRecord *type, CfId id, gint64 pos, GError **error) CF_WARN_UNUSED;
gboolean cf_record_remove (CfDb *db, const CfRecord *type, CfId id, GError **error) CF_WARN_UNUSED;
gboolean cf_record_forget (CfDb *db, const CfRecord *type, CfId id, GError **error) CF_WARN_UNUSED;

/* wire.c: the fields of a record in protobuf wire format (ascending tags, minimal varints, defaults left out). @group 0: all, else that group's. */
void     cf_record_encode (const CfRecord *type, gconstpointer record, guint group, GByteArray *out);
/* Adds to *ret (zeroed or already holding other groups). FALSE: malformed. *ret_unknown set TRUE where a tag or enum value is not known here. */
gboolean cf_record_decode (const CfRecord *type, const guint8 *bytes, gsize size, gpointer ret, gboolean *ret_unknown) CF_WARN_UNUSED;

#define CF_DEFINE_RECORD(T, t, R) \
  static inline void t##_clear (T *record) { cf_record_clear (&R, record); } \
  G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (T, t##_clear)
