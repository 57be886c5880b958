#include "faulty.h"
#include "db/driver.h"

static const CfDbDriver *real;
static CfDbDriver faulty;
static guint left;
static CfError code;
static FaultyHow how;
static gboolean met;

static gboolean
now (CfDb *db, GError **error)
{
  if (left == 0 || --left)
    return FALSE;
  met = TRUE;
  g_set_error (error, CF_ERROR, code, "%s: failed on purpose", db->path);
  return TRUE;
}

static gboolean
faulty_prepare (CfDb *db, CfStmt *stmt, const char *text, GError **error)
{
  return !now (db, error) && real->prepare (db, stmt, text, error);
}

static gboolean
faulty_begin (CfDb *db, gboolean write, GError **error)
{
  return !now (db, error) && real->begin (db, write, error);
}

static gboolean
faulty_commit (CfDb *db, GError **error)
{
  if (!now (db, error))
    return real->commit (db, error);
  gboolean committed = how == FAULTY_COMMITS && real->commit (db, NULL);
  g_assert_true (committed || how == FAULTY_FAILS);
  return FALSE;
}

static CfStep
faulty_step (CfStmt *stmt, GError **error)
{
  return now (stmt->db, error) ? CF_STEP_FAILED : real->step (stmt, error);
}

void
faulty_wrap (CfDb *db)
{
  real = db->driver;
  faulty = *real;
  faulty.prepare = faulty_prepare;
  faulty.begin = faulty_begin;
  faulty.commit = faulty_commit;
  faulty.step = faulty_step;
  db->driver = &faulty;
}

void
faulty_arm (guint n, CfError with, FaultyHow what)
{
  left = n;
  code = with;
  how = what;
  met = FALSE;
}

gboolean faulty_met (void) { return met; }
