/* code128.c: the patterns of ISO/IEC 15417, table 1. */
#include "code128.h"
#include <string.h>

#define TEXT_MAX 48
#define START_B 104
#define STOP 106

static const char *const patterns[] = {
  "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312", "231212", "112232", "122132", "122231", "113222", "123122", "123221",
  "223211", "221132", "221231", "213212", "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121", "111323", "131123", "131321",
  "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131",
  "311123", "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
  "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112", "421211", "212141",
  "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311", "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112",
};

gboolean
cf_code128 (const char *text, guint8 **ret, guint *ret_n, guint *ret_modules)
{
  gsize n = strlen (text);
  guint sum = START_B, modules = 0;
  GByteArray *widths;
  if (n == 0 || n > TEXT_MAX)
    return FALSE;
  for (gsize i = 0; i < n; i++)
    if (text[i] < 0x20 || text[i] > 0x7e)
      return FALSE;
  widths = g_byte_array_new ();
  for (gsize i = 0; i < n + 3; i++) {
    guint value = i == 0 ? START_B : i <= n ? (guint) (text[i - 1] - 0x20) : i == n + 1 ? sum % 103 : STOP;
    if (i >= 1 && i <= n)
      sum += (guint) i * value;
    for (const char *at = patterns[value]; *at; at++) {
      guint8 width = (guint8) (*at - '0');
      g_byte_array_append (widths, &width, 1);
      modules += width;
    }
  }
  *ret_n = widths->len;
  *ret_modules = modules;
  *ret = g_byte_array_free (widths, FALSE);
  return TRUE;
}
