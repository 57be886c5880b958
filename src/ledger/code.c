/* code.c: see code.h. */
#include "code.h"
#include <string.h>

static const char kinds[] = "IPCDB";

const char *
cf_code_text (CfCodeKind kind, CfId id, char buf[CF_CODE_TEXT])
{
  buf[0] = 'C';
  buf[1] = 'F';
  buf[2] = (char) kind;
  cf_id_text (id, buf + 3);
  return buf;
}

gboolean
cf_code_read (const char *text, CfCodeKind *ret_kind, CfId *ret_id)
{
  CfId id;
  if (strlen (text) != CF_CODE_TEXT - 1 || g_ascii_toupper (text[0]) != 'C' || g_ascii_toupper (text[1]) != 'F' || !strchr (kinds, g_ascii_toupper (text[2])))
    return FALSE;
  g_autofree char *upper = g_ascii_strup (text + 3, -1);
  if (!cf_id_parse (upper, &id) || id <= 0)
    return FALSE;
  *ret_kind = (CfCodeKind) g_ascii_toupper (text[2]);
  *ret_id = id;
  return TRUE;
}

gboolean
cf_code_is_gtin (const char *text)
{
  gsize n = strlen (text);
  guint sum = 0;
  if ((n != 8 && n != 12 && n != 13 && n != 14) || strspn (text, "0123456789") != n)
    return FALSE;
  for (gsize i = 0; i < n; i++)
    sum += (guint) (text[i] - '0') * ((n - 1 - i) % 2 ? 3 : 1);
  return sum % 10 == 0;
}
