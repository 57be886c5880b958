/* clover-accessory.h: how a Clover on USB is switched to accessory mode (protocols.md §2.3): the control transfers in their order, as data, and the walk through them over a table of functions that is libusb or a test. */
#pragma once
#include "base/error.h"

typedef struct {
  guint8      request_type, request;
  guint16     value, index;
  const char *text;        /* bytes to send, without NUL unless asked for; NULL: none */
  guint16     reads;       /* bytes to read */
} CfCloverControl;

#define CF_CLOVER_CONTROLS 8
/* Get protocol, six strings, start. Ends with request 0. */
extern const CfCloverControl cf_clover_controls[CF_CLOVER_CONTROLS + 1];

/* One control transfer: bytes moved, or a negative error. */
typedef int (*CfCloverTransfer) (gpointer device, guint8 request_type, guint8 request, guint16 value, guint16 index, guint8 *data, guint16 n, guint timeout_ms);
/* Goes through the transfers. @nul: a NUL ends each string. Afterwards the device leaves the bus and comes back with another product id: hold no handle. CF_ERROR_RETRY if a transfer fails, CF_ERROR_INVALID if
 * the device speaks no accessory protocol. */
gboolean cf_clover_accessory_switch (CfCloverTransfer transfer, gpointer device, gboolean nul, GError **error) CF_WARN_UNUSED;
/* By the last digit of a Clover's product id (vendor 28F3), or Google's accessory (18D1:2D00, 2D01). */
gboolean cf_clover_is_accessory (guint16 vendor, guint16 product);
gboolean cf_clover_can_switch   (guint16 vendor, guint16 product);
