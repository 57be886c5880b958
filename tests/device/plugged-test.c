/* Proves: the rules for devices that are installed give access to every terminal that is looked for on USB, and the self-test names a rule that is missing; serial lines are listed by their lasting names. */
#include "device/plugged.h"
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static void
test_rules (void)
{
  const char *data = g_getenv ("CF_DATA_FOLDER");
  g_autofree char *path = g_build_filename (data, CF_RULES_FILE, NULL), *text = NULL;
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  const guint16 vendors[] = { 0, 0x28f3, 0x18d1 };
  for (guint i = 0; i < G_N_ELEMENTS (vendors); i++)
    g_assert_null (cf_rules_trouble ((const char *const[]) { "/nowhere", data, NULL }, vendors[i]));
  g_assert_nonnull (strstr (text, "ID_MM_DEVICE_IGNORE"));
  g_autofree char *none = cf_rules_trouble ((const char *const[]) { "/nowhere", NULL }, 0x28f3);
  g_assert_nonnull (strstr (none, CF_RULES_FILE));
  g_autofree char *unknown = cf_rules_trouble ((const char *const[]) { data, NULL }, 0x1234);
  g_assert_nonnull (strstr (unknown, "1234"));
  /* The line of one vendor is gone: its name is told; a remark is no rule. */
  g_autofree char *folder = g_dir_make_tmp ("device-XXXXXX", NULL), *copy = g_build_filename (folder, CF_RULES_FILE, NULL);
  g_assert_true (g_file_set_contents (copy, "# \"28f3\" uaccess\nATTR{idVendor}==\"18d1\", TAG+=\"uaccess\"\n", -1, NULL));
  g_autofree char *gone = cf_rules_trouble ((const char *const[]) { folder, data, NULL }, 0x28f3);
  g_assert_nonnull (strstr (gone, "28f3"));
  g_assert_nonnull (strstr (gone, copy));
  g_assert_null (cf_rules_trouble ((const char *const[]) { folder, NULL }, 0x18d1));
  g_unlink (copy);
  g_rmdir (folder);
}

static gboolean
none_is (guint16 vendor, guint16 product)
{
  return FALSE;
}

static void
test_serial (void)
{
  g_autofree char *folder = g_dir_make_tmp ("device-XXXXXX", NULL), *link = g_build_filename (folder, "usb-Ingenico_iCT_0001-if00", NULL), *address = g_strconcat ("serial:", link, NULL);
  g_assert_cmpint (symlink ("/nowhere/ttyACM9", link), ==, 0);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) list = cf_plugged_list (none_is, folder, &error);
  g_assert_no_error (error);
  const CfPlugged *found = NULL;
  for (guint i = 0; i < list->len; i++)
    if (strcmp (((CfPlugged *) g_ptr_array_index (list, i))->address, address) == 0)
      found = g_ptr_array_index (list, i);
  g_assert_nonnull (found);
  g_assert_cmpstr (found->name, ==, "usb-Ingenico iCT 0001-if00");
  g_assert_nonnull (found->trouble);
  g_unlink (link);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plugged/rules", test_rules);
  g_test_add_func ("/plugged/serial-lines", test_serial);
  return g_test_run ();
}
