/* postgresql.h: shops on the server that with-postgres starts. */
#pragma once
#include <libpq-fe.h>
#include "db/db.h"

/* The address of the shop @name on that server; caller frees. What had the name before is gone. Everything asserts. */
char   *postgresql_address (const char *name);
/* A connection of one's own to the shop at @address, for what the façade does not say. PQfinish. */
PGconn *postgresql_connect (const char *address);
