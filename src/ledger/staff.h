/* staff.h: who works here. What each role may do is ledger/permission.h. */
#pragma once
#include "base/types.h"

typedef enum { CF_STAFF_CLERK = 1, CF_STAFF_BOOKKEEPER = 2, CF_STAFF_MANAGER = 3, CF_STAFF_OWNER = 4 } CfStaffRole;
typedef struct {
  CfId        id;
  char       *name;
  CfStaffRole role;
  char       *pin_hash;                                     /* "scrypt$N$r$p$salt$hash", base 64; never a PIN */
  gint64      archived;
} CfStaff;
