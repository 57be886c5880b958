/* plugged.c: looks at what is plugged in without opening anything. */
#include "plugged.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

void
cf_plugged_free (CfPlugged *plugged)
{
  g_free (plugged->address);
  g_free (plugged->name);
  g_free (plugged->trouble);
  g_free (plugged);
}

/* ---- the rules ---- */

static gboolean
line_grants (const char *line, const char *vendor)
{
  return line[0] != '#' && strstr (line, "uaccess") && (!vendor || strstr (line, vendor));
}

char *
cf_rules_trouble (const char *const *folders, guint16 vendor)
{
  static const char *const usual[] = { "/etc/udev/rules.d", "/run/udev/rules.d", "/usr/local/lib/udev/rules.d", "/usr/lib/udev/rules.d", "/lib/udev/rules.d", NULL };
  g_autofree char *id = vendor ? g_strdup_printf ("\"%04x\"", vendor) : NULL;
  for (guint i = 0; (folders ? folders : usual)[i]; i++) {
    g_autofree char *path = g_build_filename ((folders ? folders : usual)[i], CF_RULES_FILE, NULL), *text = NULL;
    if (!g_file_get_contents (path, &text, NULL, NULL))
      continue;                                                       /* the first folder that has it hides the others */
    g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
    for (guint line = 0; lines[line]; line++)
      if (line_grants (lines[line], id))
        return NULL;
    return vendor ? g_strdup_printf ("The rule for devices of vendor %04x is missing in %s: install this program's newer rules, run 'udevadm control --reload', and plug the device in again.", vendor, path)
                  : g_strdup_printf ("%s gives nobody access: install this program's rules again, run 'udevadm control --reload', and plug the device in again.", path);
  }
  return g_strdup ("The rules for devices are missing: install " CF_RULES_FILE " into /etc/udev/rules.d, run 'udevadm control --reload', and plug the device in again.");
}

/* ---- the list ---- */

static void
add_usb (GPtrArray *into, CfUsbDevice *device)
{
  CfPlugged *plugged = g_new0 (CfPlugged, 1);
  plugged->address = g_strdup_printf ("usb:%04x:%04x%s%s", device->vendor, device->product, device->serial ? ":" : "", device->serial ? device->serial : "");
  plugged->name = g_strdup (device->name ? device->name : device->printer ? "printer" : "device");
  if (device->trouble) {
    g_autofree char *rule = cf_rules_trouble (NULL, device->printer ? 0 : device->vendor);
    plugged->trouble = rule ? g_strdup_printf ("%s. %s", device->trouble, rule) : g_steal_pointer (&device->trouble);
  }
  g_ptr_array_add (into, plugged);
}

static void
add_serial (GPtrArray *into, const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  CfPlugged *plugged = g_new0 (CfPlugged, 1);
  plugged->address = g_strconcat ("serial:", path, NULL);
  plugged->name = g_strdelimit (g_strdup (name), "_", ' ');
  if (access (path, R_OK | W_OK) != 0)
    plugged->trouble = errno == EACCES ? g_strdup ("you may not open it: join the group dialout, or install " CF_RULES_FILE) : g_strdup_printf ("it cannot be opened: %s", g_strerror (errno));
  g_ptr_array_add (into, plugged);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(CfPlugged *const *) a)->address, (*(CfPlugged *const *) b)->address);
}

GPtrArray *
cf_plugged_list (gboolean (*is_terminal) (guint16 vendor, guint16 product), const char *serial_folder, GError **error)
{
  g_autoptr(GPtrArray) devices = cf_usb_list (error);
  if (!devices)
    return NULL;
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_plugged_free);
  for (guint i = 0; i < devices->len; i++) {
    CfUsbDevice *device = g_ptr_array_index (devices, i);
    if (device->printer || is_terminal (device->vendor, device->product))
      add_usb (list, device);
  }
  const char *folder = serial_folder ? serial_folder : "/dev/serial/by-id", *name;
  g_autoptr(GDir) serial = g_dir_open (folder, 0, NULL);               /* not there: nothing serial is plugged in */
  while (serial && (name = g_dir_read_name (serial)))
    add_serial (list, folder, name);
  g_ptr_array_sort (list, compare);
  return list;
}
