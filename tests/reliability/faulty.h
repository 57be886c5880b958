/* faulty.h: a driver between the façade and SQLite that fails the n-th call. */
#pragma once
#include "db/db.h"

typedef enum {
  FAULTY_FAILS,          /* the call does nothing, and fails */
  FAULTY_COMMITS,        /* only for the end of a transaction: it is saved, and then nobody knows */
} FaultyHow;

void     faulty_wrap (CfDb *db);
/* The @n-th prepare, step, begin or commit from now on fails with @code. 0: none. */
void     faulty_arm  (guint n, CfError code, FaultyHow how);
gboolean faulty_met  (void);
