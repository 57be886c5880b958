/* cf-act-run.c: see cf-act-run.h. One run: try the act; where it lacks a permission or a reason, ask and try again with the same id; until it is done, refused for good, or given up. */
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "shop/staff.h"
#include <glib/gi18n-lib.h>

typedef struct {
  CfActAsk   ask;                                                       /* title and reason are copies */
  GtkWidget *parent;                                                    /* the window; weak */
  GObject   *user;                                                      /* weak */
  CfWho      who;
  char      *title, *reason;
  /* of the try that is on its way */
  CfOutcome  outcome;
  GError    *error;
  /* of the approval that is on its way */
  char      *pin;
  CfPermission permission;
  gint64     amount;
  char      *who_may;                                                   /* after a PIN of somebody who may not: names */
} CfRun;

static GHashTable *on_their_way;                                        /* ids: a second press of the same button is the same intent (main thread only) */

static void try_act (CfRun *run);

static void
run_free (CfRun *run)
{
  g_hash_table_remove (on_their_way, &run->ask.id);
  g_clear_weak_pointer (&run->parent);
  g_clear_weak_pointer (&run->user);
  if (run->ask.data_free)
    run->ask.data_free (run->ask.data);
  cf_who_clear (&run->who);
  g_clear_error (&run->error);
  g_object_unref (run->ask.session);
  g_free (run->title);
  g_free (run->reason);
  g_free (run->pin);
  g_free (run->who_may);
  g_free (run);
}

static void
finish (CfRun *run)
{
  if (run->ask.done && (run->user || !run->ask.user))
    run->ask.done (run->outcome, &run->who.refusal, run->error, run->ask.data, run->user);
  run_free (run);
}

/* --- a manager's consent --- */

typedef struct { CfShop *shop; CfPermission permission; gint64 amount; GString *names; } Able;

static gboolean
add_able (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfStaff *staff = record;
  Able *able = user;
  CfRefusal unused = { 0 };
  if (!staff->archived && staff->pin_hash && *staff->pin_hash && cf_permit (&able->shop->rules, staff->role, able->permission, able->amount, &unused) == CF_OK)
    g_string_append_printf (able->names, "%s%s", able->names->len ? ", " : "", staff->name);
  cf_refusal_clear (&unused);
  return TRUE;
}

/* Where nobody can be told, nothing is lost but the names. */
static char *
who_may (CfShop *shop, CfPermission permission, gint64 amount)
{
  Able able = { shop, permission, amount, g_string_new (NULL) };
  if (!cf_record_each (shop->db, &CF_STAFF, add_able, &able, NULL))
    g_string_truncate (able.names, 0);
  return g_string_free (able.names, FALSE);
}

static gpointer
approve (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  CfRun *run = data;
  CfApproval approval = { 0 };
  g_clear_error (&run->error);
  run->outcome = cf_approve (shop, run->pin, run->permission, run->amount, run->ask.id, &approval, &run->who.refusal, &run->error);
  if (run->outcome == CF_OK)
    run->who.approval = approval;
  g_clear_pointer (&run->who_may, g_free);
  if (run->outcome == CF_NEEDS_PERMISSION)
    run->who_may = who_may (shop, run->permission, run->amount);
  return NULL;
}

/* A window that was closed meanwhile may still be held by somebody; nothing is asked over it. */
static gboolean
can_ask (const CfRun *run)
{
  return run->parent && gtk_widget_get_realized (run->parent);
}

static void ask_for_pin (CfRun *run, const char *why);

static const char *
permission_words (const CfRun *run)
{
  const CfPermissionInfo *info = cf_permission_info (run->permission);
  return info ? _(info->title) : "";
}

/* The PIN was somebody's who may not, or not so much. */
static char *
may_not_words (const CfRun *run)
{
  if (run->who_may && *run->who_may)
    return g_strdup_printf (_("The PIN is right, but who has it may not: %s. Who may: %s."), permission_words (run), run->who_may);
  return g_strdup_printf (_("The PIN is right, but who has it may not: %s. Ask somebody with more rights."), permission_words (run));
}

static void
on_approved (GObject *source, GAsyncResult *result, gpointer user)
{
  CfRun *run = user;
  g_autoptr (GError) error = NULL;
  cf_session_finish (result, &error);
  if (error) {
    run->outcome = CF_FAILED;
    g_clear_error (&run->error);
    run->error = g_steal_pointer (&error);
  }
  if (run->outcome == CF_OK) {
    try_act (run);
    return;
  }
  if (!can_ask (run)) {
    finish (run);
    return;
  }
  g_autofree char *why = run->outcome == CF_NEEDS_PERMISSION ? may_not_words (run) : cf_act_sentence (run->outcome, &run->who.refusal, run->error);
  ask_for_pin (run, why);
}

static void
on_pin (const char *text, gpointer user)
{
  CfRun *run = user;
  if (!text) {
    run->outcome = CF_NEEDS_PERMISSION;
    finish (run);
    return;
  }
  g_free (run->pin);
  run->pin = g_strdup (text);
  cf_session_write (run->ask.session, approve, run, NULL, NULL, on_approved, run);
}

static void
ask_for_pin (CfRun *run, const char *why)
{
  const char *may = permission_words (run);
  g_autofree char *body = run->ask.keeps_nothing ? g_strdup_printf (_("This needs somebody who may: %s."), may) : g_strdup_printf (_("This needs somebody who may: %s. Their name is kept with it."), may);
  cf_ask_pin (run->parent, run->title, why ? why : body, on_pin, run);
}

/* --- a reason --- */

static void
on_reason (const char *text, gpointer user)
{
  CfRun *run = user;
  if (!text) {
    run->outcome = CF_NEEDS_REASON;
    finish (run);
    return;
  }
  g_free (run->reason);
  run->reason = g_strdup (text);
  try_act (run);
}

/* --- the act --- */

static gpointer
work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  CfRun *run = data;
  g_clear_error (&run->error);
  cf_refusal_clear (&run->who.refusal);
  run->who.reason = run->reason;
  run->outcome = run->ask.work (shop, &run->who, run->ask.data, &run->error);
  g_clear_pointer (&run->who_may, g_free);
  if (run->outcome == CF_NEEDS_PERMISSION && run->who.approval.staff_id)      /* somebody who may only a little consented: name those who may all of it */
    run->who_may = who_may (shop, run->who.refusal.permission, G_MAXINT64);
  return NULL;
}

static void
on_tried (GObject *source, GAsyncResult *result, gpointer user)
{
  CfRun *run = user;
  g_autoptr (GError) error = NULL;
  cf_session_finish (result, &error);
  if (error) {                                                          /* the ledger could not even be opened for writing */
    run->outcome = CF_FAILED;
    run->error = g_steal_pointer (&error);
  }
  if (run->outcome == CF_NEEDS_PERMISSION && can_ask (run)) {
    gboolean again = run->who.approval.staff_id && run->who.approval.permission == run->who.refusal.permission;
    run->permission = run->who.refusal.permission;
    run->amount = run->permission == CF_MAY_DISCOUNT || run->permission == CF_MAY_REFUND ? run->who.refusal.amount : 0;
    g_autofree char *why = again ? may_not_words (run) : NULL;
    ask_for_pin (run, why);
  } else if (run->outcome == CF_NEEDS_REASON && can_ask (run))
    cf_ask_reason (run->parent, run->title, run->reason ? _("Write why in words; what is there says nothing.") : _("Why? The reason is kept with it, for good."), on_reason, run);
  else
    finish (run);
}

static void
try_act (CfRun *run)
{
  cf_session_write (run->ask.session, work, run, NULL, NULL, on_tried, run);
}

void
cf_act_run (GtkWidget *parent, const CfActAsk *ask)
{
  if (!on_their_way)
    on_their_way = g_hash_table_new (g_int64_hash, g_int64_equal);
  g_assert (ask->id != 0);
  if (g_hash_table_contains (on_their_way, &ask->id)) {
    if (ask->data_free)
      ask->data_free (ask->data);
    return;
  }
  CfRun *run = g_new0 (CfRun, 1);
  run->ask = *ask;
  g_object_ref (run->ask.session);
  run->title = g_strdup (ask->title);
  run->reason = g_strdup (ask->reason);
  GtkRoot *window = gtk_widget_get_root (parent);                       /* outlives a row's button, which the next commit seen anywhere may make anew */
  g_set_weak_pointer (&run->parent, window ? GTK_WIDGET (window) : parent);
  g_set_weak_pointer (&run->user, ask->user);
  cf_session_who (ask->session, &run->who);
  g_hash_table_add (on_their_way, &run->ask.id);
  try_act (run);
}

/* What people can do about it; the system's own words stand below, for whoever helps. */
static const struct { int code; const char *words; } failures[] = {
  { CF_ERROR_BUSY, N_("Another program is writing to the ledger. Wait a moment, then try again. Nothing was changed.") },
  { CF_ERROR_FULL, N_("The disk is full. Empty the trash or move large files to another disk, then try again. Nothing was changed.") },
  { CF_ERROR_CORRUPT, N_("What is stored is damaged. Nothing was changed. Keep the file, and restore your newest backup: Settings, Backups.") },
};

static char *
failure_sentence (const GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    if (g_error_matches (error, CF_ERROR, failures[i].code))
      return g_strdup_printf ("%s\n\n%s", _(failures[i].words), error->message);
  return g_strdup (error ? error->message : _("This could not be done."));
}

char *
cf_act_sentence (CfOutcome outcome, const CfRefusal *refusal, const GError *error)
{
  if (outcome == CF_FAILED)
    return failure_sentence (error);
  return cf_refusal_sentence (refusal && refusal->code ? refusal : &(CfRefusal) { .code = outcome });
}

void
cf_act_show (GtkWidget *parent, CfOutcome outcome, const CfRefusal *refusal, const GError *error)
{
  g_autofree char *sentence = cf_act_sentence (outcome, refusal, error);
  cf_ask_tell (parent, outcome == CF_FAILED ? _("That did not work") : _("That is not possible"), sentence);
}
