/* staff.c: who works here. Documents. Tags and groups are on the wire: append-only. */
#include "records.h"

static const CfEnumName roles[] = { { CF_STAFF_CLERK, "clerk" }, { CF_STAFF_BOOKKEEPER, "bookkeeper" }, { CF_STAFF_MANAGER, "manager" }, {
  CF_STAFF_OWNER, "owner" }, { 0, NULL } };

enum { STAFF_NAME = 1, STAFF_ROLE = 2, STAFF_PIN = 3, STAFF_STATE = 4 };
static const CfField staff_fields[] = {
  CF_TEXT (CfStaff, name, 1, .group = STAFF_NAME, .flags = CF_PERSONAL), CF_ENUM (CfStaff, role, 2, CfStaffRole, roles, .group = STAFF_ROLE),
  CF_TEXT (CfStaff, pin_hash, 3, .group = STAFF_PIN, .flags = CF_SECRET), CF_FLAG (CfStaff, archived, 4, .group = STAFF_STATE),
};
const CfRecord CF_STAFF = { "staff", 23, CF_DOCUMENT, sizeof (CfStaff), CF_TABLE (staff_fields), NULL, 0 };
