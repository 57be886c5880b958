/* plugged.h: what is plugged in that this program can use, for people: with the address to put into the settings, and why it cannot be opened. */
#pragma once
#include "usb.h"

typedef struct {
  char *address;          /* "usb:28f3:4000:C041UQ", "serial:/dev/serial/by-id/NAME" */
  char *name;
  char *trouble;          /* a sentence; NULL: it can be opened */
} CfPlugged;
void       cf_plugged_free (CfPlugged *plugged);
/* USB devices that card terminals and receipt printers can be (@is_terminal knows the terminals), and all serial lines with a lasting name below @serial_folder (NULL: /dev/serial/by-id). Array of CfPlugged, owned. */
GPtrArray *cf_plugged_list (gboolean (*is_terminal) (guint16 vendor, guint16 product), const char *serial_folder, GError **error) CF_WARN_UNUSED;

#define CF_RULES_FILE "70-counterfoil.rules"
/* Self-test of the system's rules for devices: NULL if CF_RULES_FILE is in one of @folders (NULL-ended; NULL: where udev looks) and gives the person at the screen access to @vendor (0: to anything), else a sentence that
 * names what is missing and what to do. Caller frees. */
char      *cf_rules_trouble (const char *const *folders, guint16 vendor);
