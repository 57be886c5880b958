/* cf-keyring.c: see cf-keyring.h. Straight D-Bus: the service is asked for its usual collection and whether that is locked. No answer, no bus, no service: there is none. */
#include "cf-keyring.h"
#include <glib/gi18n-lib.h>

#define PATIENCE_MS 3000

static GVariant *
ask (GDBusConnection *bus, const char *path, const char *interface, const char *method, GVariant *arguments, GCancellable *cancel)
{
  return g_dbus_connection_call_sync (bus, "org.freedesktop.secrets", path, interface, method, arguments, NULL, G_DBUS_CALL_FLAGS_NONE, PATIENCE_MS, cancel, NULL);
}

static CfKeyring
look (GCancellable *cancel)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, cancel, NULL);
  g_autoptr (GVariant) alias = bus ? ask (bus, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "ReadAlias", g_variant_new ("(s)", "default"), cancel) : NULL;
  const char *path = "/";
  gboolean locked = FALSE;
  if (!alias || !g_variant_is_of_type (alias, G_VARIANT_TYPE ("(o)")))
    return CF_KEYRING_NONE;
  g_variant_get (alias, "(&o)", &path);
  g_autoptr (GVariant) answer = g_str_equal (path, "/") ? NULL
    : ask (bus, path, "org.freedesktop.DBus.Properties", "Get", g_variant_new ("(ss)", "org.freedesktop.Secret.Collection", "Locked"), cancel);
  if (answer && g_variant_is_of_type (answer, G_VARIANT_TYPE ("(v)"))) {
    g_autoptr (GVariant) value = NULL;
    g_variant_get (answer, "(v)", &value);
    locked = g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN) && g_variant_get_boolean (value);
  }
  return locked ? CF_KEYRING_LOCKED : CF_KEYRING_THERE;
}

static void
look_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancel)
{
  g_task_return_int (task, look (cancel));
}

void
cf_keyring_look (GCancellable *cancel, GAsyncReadyCallback callback, gpointer user)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancel, callback, user);
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, look_in_thread);
}

CfKeyring
cf_keyring_finish (GAsyncResult *result)
{
  gssize found = g_task_propagate_int (G_TASK (result), NULL);
  return found < 0 ? CF_KEYRING_NONE : (CfKeyring) found;
}

/* --- the notice --- */

struct _CfKeyringNotice {
  AdwBin     parent;
  GtkWidget *card, *title, *text;
  gboolean   looking;
};

G_DEFINE_TYPE (CfKeyringNotice, cf_keyring_notice, ADW_TYPE_BIN)

static void
on_looked (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (CfKeyringNotice) self = user;
  CfKeyring found = cf_keyring_finish (result);
  self->looking = FALSE;
  if (!self->card)                                                      /* it went meanwhile */
    return;
  gtk_label_set_label (GTK_LABEL (self->title), found == CF_KEYRING_LOCKED ? _("The key ring is locked") : _("This computer has no key ring"));
  gtk_label_set_label (GTK_LABEL (self->text),
                       found == CF_KEYRING_LOCKED ? _("Unlock it, and Counterfoil keeps the passphrase of your backups there. Everything else works as it is.")
                                                  : _("Counterfoil keeps the passphrase of your backups in a key ring. Without one you type it in after each start, from the page you printed. Everything else "
                                                      "works. Key rings are GNOME Keyring, KWallet and KeePassXC."));
  gtk_widget_set_visible (self->card, found != CF_KEYRING_THERE);
}

static void
look_again (CfKeyringNotice *self)
{
  if (self->looking)
    return;
  self->looking = TRUE;
  cf_keyring_look (NULL, on_looked, g_object_ref (self));
}

static void
cf_keyring_notice_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cf_keyring_notice_parent_class)->map (widget);
  look_again (CF_KEYRING_NOTICE (widget));
}

static void
cf_keyring_notice_dispose (GObject *object)
{
  CF_KEYRING_NOTICE (object)->card = NULL;
  G_OBJECT_CLASS (cf_keyring_notice_parent_class)->dispose (object);
}

static void
cf_keyring_notice_class_init (CfKeyringNoticeClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_keyring_notice_dispose;
  widget->map = cf_keyring_notice_map;
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-keyring-notice.ui");
  gtk_widget_class_bind_template_child (widget, CfKeyringNotice, card);
  gtk_widget_class_bind_template_child (widget, CfKeyringNotice, title);
  gtk_widget_class_bind_template_child (widget, CfKeyringNotice, text);
  gtk_widget_class_bind_template_callback (widget, look_again);
}

static void
cf_keyring_notice_init (CfKeyringNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
cf_keyring_notice_new (void)
{
  return g_object_new (CF_TYPE_KEYRING_NOTICE, NULL);
}
