/* postgresql.h: a driver over libpq that is just enough for tests: it shows that what is written for SQLite runs on PostgreSQL unchanged. */
#pragma once
#include <libpq-fe.h>
#include "db/driver.h"

/* Connects as the environment says (PGHOST …); the schema named @schema is made anew and used. Everything asserts. */
CfDb   *postgresql_open (const char *schema);
PGconn *postgresql_of   (CfDb *db);
