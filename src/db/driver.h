/* driver.h: what an engine provides to the façade. Private to src/db and to drivers that tests put in between. */
#pragma once
#include "db.h"

typedef struct {
  const char *engine;                                        /* "sqlite", "postgresql": for tokens */
  void     (*close)    (CfDb *db);
  gboolean (*prepare)  (CfDb *db, CfStmt *stmt, const char *text, GError **error);
  void     (*finalize) (CfStmt *stmt);
  gboolean (*script)   (CfDb *db, const char *text, GError **error);
  gboolean (*begin)    (CfDb *db, gboolean write, GError **error);
  gboolean (*commit)   (CfDb *db, GError **error);
  void     (*rollback) (CfDb *db);
  gboolean (*in_transaction) (CfDb *db);
  gboolean (*copy)    (CfDb *db, const char *to, GError **error);
  void     (*bind_int)  (CfStmt *stmt, int n, gint64 value);
  void     (*bind_text) (CfStmt *stmt, int n, const char *text);
  void     (*bind_blob) (CfStmt *stmt, int n, gconstpointer bytes, gsize size);
  CfStep   (*step)     (CfStmt *stmt, GError **error);
  void     (*reset)    (CfStmt *stmt);
  void     (*clear)    (CfStmt *stmt);                        /* the bindings of a statement that is reset */
  gint64   (*column_int)  (CfStmt *stmt, int column);
  const char *(*column_text) (CfStmt *stmt, int column);
  gconstpointer (*column_blob) (CfStmt *stmt, int column, gsize *ret_size);
  int      (*columns)  (CfStmt *stmt);
  void     (*rest)     (CfDb *db);                            /* gives back what it keeps in memory of the file; NULL: keeps nothing */
} CfDbDriver;

struct _CfDb {
  const CfDbDriver *driver;
  char             *path;
  GHashTable       *stmts;                                   /* key address → CfStmt */
  gboolean        (*is_guarded) (const char *table);
  gboolean          failed;                                  /* since cf_db_take_failed */
  gboolean          trusting;                                /* what is prepared now may write guarded tables */
  gboolean          wal;                                     /* asked for before the first write, so that reading changes no file */
  gpointer          impl;
};

struct _CfStmt {
  CfDb     *db;
  gpointer  impl;
  guint8   *map;                                             /* parameter number → engine's index; NULL: the same */
  gboolean  busy;                                            /* stepped and not reset */
  gboolean  trusted;
  const char *name;
};

/* A connection by @driver, whose impl is to be set. Private to drivers. */
CfDb *cf_db_new (const CfDbDriver *driver, const char *path);
CfDb *cf_sqlite_open (const char *path, CfDbMode mode, GError **error);
CfDb *cf_postgresql_open (const char *path, CfDbMode mode, GError **error);
gboolean cf_postgresql_is_address (const char *path);
/* The same as file.h's, for a schema. */
char    *cf_postgresql_make    (const char *path, GError **error);
gboolean cf_postgresql_publish (const char *making, const char *path, GError **error);
void     cf_postgresql_discard (const char *making);
