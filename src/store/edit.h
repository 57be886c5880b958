/* edit.h: versions of documents. No stamps in rows: a group that was never edited has version (0, 0) = as added; each edit is a row of `edit`; the newest (stamp, station) wins. */
#pragma once
#include "log.h"

typedef struct { CfStamp stamp; gint64 station; } CfVersion;          /* station: life key */

static inline int
cf_version_compare (CfVersion a, CfVersion b)
{
  return a.stamp != b.stamp ? (a.stamp > b.stamp) - (a.stamp < b.stamp) : (a.station > b.station) - (a.station < b.station);
}

/* The version of a group that counts now. */
gboolean cf_edit_version (CfDb *db, const CfRecord *type, CfId id, guint group, CfVersion *ret, GError **error) CF_WARN_UNUSED;
/* The version that commit @pos of this log gives to what is in it. */
gboolean cf_edit_version_at (CfDb *db, gint64 pos, CfVersion *ret, GError **error) CF_WARN_UNUSED;
/* Where an edit stands in this log, or, of (0, 0), what added the record; 0 or less: not here. */
gboolean cf_edit_pos     (CfDb *db, const CfRecord *type, CfId id, guint group, CfVersion version, gint64 *ret_pos, GError **error) CF_WARN_UNUSED;
/* Every op of a record that is in this log: its group (0: what added it), version and place. Adds CfEdit to @into. */
typedef struct { guint group; CfVersion version; gint64 pos; } CfEdit;
gboolean cf_edit_each    (CfDb *db, const CfRecord *type, CfId id, GArray *into, GError **error) CF_WARN_UNUSED;
/* Notes an edit; *ret_new FALSE where it was noted before. */
gboolean cf_edit_add     (CfDb *db, const CfOp *op, CfVersion version, gint64 pos, gboolean *ret_new, GError **error) CF_WARN_UNUSED;
/* The versions of all edited groups, "group:stamp:station …": what an issued document says it was made from. Caller frees. */
char    *cf_edit_vector  (CfDb *db, const CfRecord *type, CfId id, GError **error);

/* A document as it was when @at was the newest stamp; where it was added later than that, as it was added. */
gboolean cf_record_load_at (CfDb *db, const CfRecord *type, CfId id, CfStamp at, gpointer ret, gboolean *ret_found, GError **error) CF_WARN_UNUSED;

/* What @group was in @version, (0, 0) = as added: its fields into *record, which has the id and nothing else. *ret_found FALSE: that version has not come here. */
gboolean cf_edit_value (CfDb *db, const CfRecord *type, CfId id, guint group, CfVersion version, gpointer record, gboolean *ret_found, GError **error) CF_WARN_UNUSED;

/* Clears the fields and parts of @group. */
void     cf_edit_blank (const CfRecord *type, guint group, gpointer record);

/* Lost edits: versions that are neither current nor anybody's base. The same on every station, in any order of arrival. */
typedef struct { const CfRecord *type; CfId id; guint group; CfVersion version, winner; gint64 pos; } CfLostEdit;
/* Adds CfLostEdit to @into. */
gboolean cf_edit_lost    (CfDb *db, GArray *into, GError **error) CF_WARN_UNUSED;
