/* clover-accessory.c: see clover-accessory.h. Product ids are those of the vendor's own software: families, each with its digits 0 and 3 before the switch and 2 and 4 after it. */
#include "clover-accessory.h"
#include <string.h>

#define VENDOR 0x28f3
#define TIMEOUT_MS 2000

const CfCloverControl cf_clover_controls[CF_CLOVER_CONTROLS + 1] = {
  { 0xc0, 51, 0, 0, NULL, 2 },
  { 0x40, 52, 0, 0, "Clover", 0 },
  { 0x40, 52, 0, 1, "Adapter", 0 },
  { 0x40, 52, 0, 2, "Counterfoil register", 0 },
  { 0x40, 52, 0, 3, "0.01", 0 },
  { 0x40, 52, 0, 4, "market://details?id=com.clover.remote.protocol.usb", 0 },
  { 0x40, 52, 0, 5, "C415000", 0 },
  { 0x40, 53, 0, 0, NULL, 0 },
  { 0 },
};

static gboolean
is_family (guint16 product)
{
  static const guint16 families[] = { 0x2000, 0x3000, 0x3020, 0x3050, 0x4000, 0x4030, 0x4050, 0x8000, 0x8010 };
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (families[i] == (product & 0xfff0))
      return TRUE;
  return FALSE;
}

gboolean
cf_clover_is_accessory (guint16 vendor, guint16 product)
{
  if (vendor == 0x18d1)
    return product == 0x2d00 || product == 0x2d01;
  return vendor == VENDOR && is_family (product) && ((product & 15) == 2 || (product & 15) == 4);
}

gboolean
cf_clover_can_switch (guint16 vendor, guint16 product)
{
  return vendor == VENDOR && is_family (product) && ((product & 15) == 0 || (product & 15) == 3);
}

gboolean
cf_clover_accessory_switch (CfCloverTransfer transfer, gpointer device, gboolean nul, GError **error)
{
  for (const CfCloverControl *c = cf_clover_controls; c->request; c++) {
    guint8 data[64] = { 0 };
    guint16 n = c->text ? strlen (c->text) + nul : c->reads;
    g_assert (n <= sizeof data);
    if (c->text)
      memcpy (data, c->text, strlen (c->text));
    int moved = transfer (device, c->request_type, c->request, c->value, c->index, n ? data : NULL, n, TIMEOUT_MS);
    if (moved != n) {
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "switching the Clover to accessory mode: control transfer %u moved %d of %u bytes", c->request, moved, n);
      return FALSE;
    }
    if (c->reads && (data[0] | data[1] << 8) < 1) {
      g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "switching the Clover to accessory mode: it speaks no accessory protocol");
      return FALSE;
    }
  }
  return TRUE;
}
