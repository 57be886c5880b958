/* device.h: the registers that may sync with this portal: local tables of the shop's database at the portal. Of codes and tokens only the SHA-256 is kept. */
#pragma once
#include "shop/shop.h"

typedef struct {
  CfId      id;                          /* 0: none */
  gint64    number;                      /* the station number that its life has or is to get */
  guint8    life[CF_LIFE_SIZE];          /* that said hello last; zeros: the next that has the number */
  char     *name;
  CfInstant enrolled_at, seen_at, retired_at;      /* 0: not */
} CfDevice;
void     cf_device_clear  (gpointer device);                /* for arrays, too */
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfDevice, cf_device_clear)

/* What a register calls itself that was copied or set back, until the portal gives it a number: it has no series, and issues nothing whose number another may have used. */
#define CF_NUMBER_NONE 4095
#define CF_DEVICE_CODE_S (60 * 60)

/* A one-time code for one more register, good for an hour; "K7QF9-M2X4T". Caller frees. */
gboolean cf_device_code   (CfShop *shop, const char *name, char **ret_code, GError **error) CF_WARN_UNUSED;
/* Who shows @token; id 0: nobody. */
gboolean cf_device_find   (CfShop *shop, const char *token, CfDevice *ret, GError **error) CF_WARN_UNUSED;
/* All, in order of number: CfDevice in @ret, owned. */
gboolean cf_device_list   (CfShop *shop, GArray *ret, GError **error) CF_WARN_UNUSED;
/* From now on what it sends goes to quarantine, and it gets nothing. NOT_FOUND. */
gboolean cf_device_retire (CfShop *shop, gint64 number, GError **error) CF_WARN_UNUSED;
/* After a restore: numbers that were given since the backup was made are not known any more, and are passed over; how many is drawn, so that two restores of one backup do not give the same. In a write transaction. */
gboolean cf_device_pass_numbers (CfShop *shop, GError **error) CF_WARN_UNUSED;

/* Uses @code. Inside a write transaction. *ret_token NULL: the code is not, or no longer, good. The same life may use a code twice: its answer may have been lost. */
gboolean cf_device_enrol  (CfShop *shop, const char *code, const guint8 life[CF_LIFE_SIZE], gboolean brings, CfDevice *ret, char **ret_token, GError **error) CF_WARN_UNUSED;
/* Notes that it was here, as what life and number; gives it a new number where another life speaks for it. Inside a write transaction. */
gboolean cf_device_seen   (CfShop *shop, CfDevice *device, const guint8 life[CF_LIFE_SIZE], gint64 number, GError **error) CF_WARN_UNUSED;
