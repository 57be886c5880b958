/* schema.h: the tables, how they come about and how they move from version to version. Scripts: data/schema/NNNN.sql, one per version, applied in order; append-only guards and the search
 * index are per engine. Derived tables are not migrated: they are dropped and rebuilt. */
#pragma once
#include "log.h"

/* Makes tables, guards, station and head in an empty database, in one transaction. */
gboolean cf_schema_create  (CfDb *db, GError **error) CF_WARN_UNUSED;
/* The schema of the database. 0 in *ret where it is no ledger. */
gboolean cf_schema_version (CfDb *db, gint64 *ret, GError **error) CF_WARN_UNUSED;
/* Brings an older ledger up to CF_SCHEMA. NEWER if it was made by a newer program. */
gboolean cf_schema_upgrade (CfDb *db, GError **error) CF_WARN_UNUSED;
/* The text of version @n, with tokens, or of "search" or "guards" for @engine; NULL if there is none. Caller frees. */
char    *cf_schema_script  (gint64 n);
char    *cf_schema_search  (const char *engine);
char    *cf_schema_guards  (const char *engine);

/* Within a write transaction: takes the append-only guards away, and puts those back that this program knows. */
gboolean cf_schema_lift    (CfDb *db, GError **error) CF_WARN_UNUSED;
gboolean cf_schema_guard   (CfDb *db, GError **error) CF_WARN_UNUSED;
