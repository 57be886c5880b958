#include "postgresql.h"
#include <string.h>

#define SERVER "postgresql:///postgres"                                    /* the rest stands in the environment */

static void
run (PGconn *conn, const char *sql)
{
  PGresult *result = PQexec (conn, sql);
  if (PQresultStatus (result) != PGRES_COMMAND_OK)
    g_error ("%s: %s", sql, PQerrorMessage (conn));
  PQclear (result);
}

static void ignore_notice (void *user, const char *text) { }

static PGconn *
connect_to_server (void)
{
  PGconn *conn = PQconnectdb (SERVER);
  if (PQstatus (conn) != CONNECTION_OK)
    g_error ("no server: %s", PQerrorMessage (conn));
  PQsetNoticeProcessor (conn, ignore_notice, NULL);
  return conn;
}

char *
postgresql_address (const char *name)
{
  PGconn *conn = connect_to_server ();
  g_autofree char *drop = g_strdup_printf ("DROP SCHEMA IF EXISTS %s CASCADE", name);
  run (conn, drop);
  PQfinish (conn);
  return g_strconcat (SERVER "#", name, NULL);
}

PGconn *
postgresql_connect (const char *address)
{
  PGconn *conn = connect_to_server ();
  g_autofree char *path = g_strdup_printf ("SET search_path = %s", strrchr (address, '#') + 1);
  run (conn, path);
  return conn;
}
