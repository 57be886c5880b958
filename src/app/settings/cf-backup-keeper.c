/* cf-backup-keeper.c: see cf-backup-keeper.h. A tick every ten minutes asks for the rolling backup, which does nothing within the same hour; the check is asked for with the first tick and does nothing
 * twice a day. The first tick comes when the window has settled, so that neither stands in the way of the first customer. */
#include "cf-backup-keeper.h"
#include "cf-backup-work.h"
#include "desk/check.h"
#include <glib/gi18n-lib.h>

#define FIRST_TICK_SECONDS 30
#define TICK_SECONDS 600

struct _CfBackupKeeper {
  GObject    parent;
  CfSession *session;                                                   /* weak: the window closes it */
  guint      tick_id;
  gboolean   backing_up, checking, damaged;
};

static guint status_signal;

G_DEFINE_TYPE (CfBackupKeeper, cf_backup_keeper, G_TYPE_OBJECT)

/* A backup that went well does not make a damaged ledger whole: that is said until the program is started again. */
static void
say (CfBackupKeeper *self, const char *text, gboolean needs_a_person)
{
  if (!self->damaged)
    g_signal_emit (self, status_signal, 0, text, needs_a_person);
}

/* --- the check --- */

static void
check_free (gpointer p)
{
  cf_check_result_clear (p);
  g_free (p);
}

static gpointer
check (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  CfCheckResult *result = g_new0 (CfCheckResult, 1);
  if (cf_check_deep (cf_db_path (shop->db), FALSE, NULL, result, error))
    return result;
  check_free (result);
  return NULL;
}

static void
on_checked (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (CfBackupKeeper) self = p;
  g_autoptr (GError) error = NULL;
  CfCheckResult *found = cf_session_finish (result, &error);
  self->checking = FALSE;
  if (found && found->problems && found->problems->len) {
    say (self, _("The ledger is damaged: restore a backup"), TRUE);
    self->damaged = TRUE;
  }
  if (found)
    check_free (found);
}

/* --- the backup --- */

static gpointer
back_up (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  CfBackupState *state = cf_backup_state_work (shop, NULL, cancel, error);
  CfBackupMade *made = NULL;
  if (!state)
    return NULL;
  if (state->folder && state->has_passphrase)
    made = cf_backup_work (shop, &(CfBackupAsk) { state->folder, TRUE }, cancel, error);
  else
    made = g_new0 (CfBackupMade, 1);                                    /* not set up: nothing is made, and that is no failure */
  cf_backup_state_free (state);
  return made;
}

static void
on_backed_up (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (CfBackupKeeper) self = p;
  g_autoptr (GError) error = NULL;
  CfBackupMade *made = cf_session_finish (result, &error);
  self->backing_up = FALSE;
  if (!made) {
    g_autofree char *text = g_strdup_printf (_("No backup: %s"), error->message);
    say (self, text, TRUE);
  } else if (made->made) {
    say (self, NULL, FALSE);
    if (self->session)
      cf_session_tell_backed_up (self->session);
  }
  cf_backup_made_free (made);
}

static gboolean
on_tick (gpointer p)
{
  CfBackupKeeper *self = p;
  if (self->session && !self->backing_up) {
    self->backing_up = TRUE;
    cf_session_job (self->session, back_up, NULL, NULL, (GDestroyNotify) cf_backup_made_free, NULL, on_backed_up, g_object_ref (self));
  }
  if (self->session && !self->checking) {
    self->checking = TRUE;
    cf_session_job (self->session, check, NULL, NULL, check_free, NULL, on_checked, g_object_ref (self));
  }
  return G_SOURCE_CONTINUE;
}

static gboolean
on_first_tick (gpointer p)
{
  CfBackupKeeper *self = p;
  self->tick_id = g_timeout_add_seconds (TICK_SECONDS, on_tick, self);
  on_tick (self);
  return G_SOURCE_REMOVE;
}

static void
cf_backup_keeper_dispose (GObject *object)
{
  CfBackupKeeper *self = CF_BACKUP_KEEPER (object);
  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_weak_pointer (&self->session);
  G_OBJECT_CLASS (cf_backup_keeper_parent_class)->dispose (object);
}

static void
cf_backup_keeper_class_init (CfBackupKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_backup_keeper_dispose;
  status_signal = g_signal_new ("status", CF_TYPE_BACKUP_KEEPER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
cf_backup_keeper_init (CfBackupKeeper *self)
{
}

CfBackupKeeper *
cf_backup_keeper_new (CfSession *session)
{
  CfBackupKeeper *self = g_object_new (CF_TYPE_BACKUP_KEEPER, NULL);
  g_set_weak_pointer (&self->session, session);
  self->tick_id = g_timeout_add_seconds (FIRST_TICK_SECONDS, on_first_tick, self);
  return self;
}
