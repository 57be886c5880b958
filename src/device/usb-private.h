/* usb-private.h: what the files of USB share. */
#pragma once
#include "usb.h"
#include <libusb.h>

/* "1-1.2". Caller frees. */
char   *cf_usb_port (libusb_device *device);
/* What the system noted of the device when it was plugged in ("serial", "product"), which needs no permission; NULL if nothing. Caller frees. */
char   *cf_usb_attribute (const char *port, const char *name);
CfError cf_usb_error_code (int usb_error);
