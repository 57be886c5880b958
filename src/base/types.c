/* types.c: names of enum values, as they stand in JSON, CSV and options. */
#include "types.h"
#include <string.h>

const char *
cf_enum_name (const CfEnumName *names, int value)
{
  for (; names->name; names++)
    if (names->value == value)
      return names->name;
  return "?";
}

gboolean
cf_enum_value (const CfEnumName *names, const char *name, int *ret_value)
{
  if (!name)
    return FALSE;
  for (; names->name; names++)
    if (strcmp (names->name, name) == 0) {
      *ret_value = names->value;
      return TRUE;
    }
  return FALSE;
}
