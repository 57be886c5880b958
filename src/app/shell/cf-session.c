/* cf-session.c: see cf-session.h. A connection is used by one thread at a time: idle ones of the reading threads lie in a queue, the writer has its own. A task keeps the session alive until its
 * callback has run, so that closing is: no new work, wait for what is on its way, close. */
#include "cf-session.h"
#include "base/date.h"
#include "store/lookup.h"
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#define READERS 2
#define LOOK_EVERY_MS 700                                               /* D31: other programs' commits within a second */

struct _CfSession {
  GObject      parent;
  char        *path;
  CfShop      *shop;                                                    /* the main thread's */
  GThreadPool *readers, *writer;
  GMutex       lock;
  GQueue       idle;                                                    /* CfShop * of the readers */
  CfShop      *writing;
  CfIdMaker    ids;
  CfFormats    formats;
  const CfCurrency *currency;        /* with formats and zone what a widget may still ask for when its window goes after the ledger was closed */
  GTimeZone   *tz;
  gint64       seen_pos, unsaved;
  CfDate       today;
  guint        look_id;
  CfId         staff_id;
  CfStaffRole  role;
  char        *staff_name;
  gboolean     needs_sign_in, closed;
};

enum { PROP_STAFF_NAME = 1, PROP_SHOP_NAME, PROP_SAVED, N_PROPS };
static GParamSpec *props[N_PROPS];
enum { CHANGED, SIGNED, BACKED_UP, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfSession, cf_session, G_TYPE_OBJECT)

typedef enum { CF_WORK_READ, CF_WORK_WRITE, CF_WORK_JOB } CfWorkKind;
typedef struct {
  CfWorkKind     kind;
  CfSessionWork  work;
  gpointer       data;
  GDestroyNotify data_free, result_free;
  GMainContext  *context;
} CfSessionJob;

static void
job_free (gpointer p)
{
  CfSessionJob *job = p;
  if (job->data_free)
    job->data_free (job->data);
  g_free (job);
}

/* --- what was read of the ledger for the main thread --- */

typedef struct { CfSession *session; gboolean pins, still; } Staff;

static gboolean
look_at_one (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfStaff *staff = record;
  Staff *look = user;
  if (staff->archived)
    return TRUE;
  look->pins = look->pins || (staff->pin_hash && *staff->pin_hash);
  if (staff->id == look->session->staff_id) {
    look->still = TRUE;
    look->session->role = staff->role;
  }
  return TRUE;
}

/* Who was let go while signed in is signed out. TRUE: people have PINs here. */
static gboolean
look_at_staff (CfSession *self)
{
  g_autoptr (GError) error = NULL;
  Staff look = { self };
  if (!cf_record_each (self->shop->db, &CF_STAFF, look_at_one, &look, &error))
    return self->needs_sign_in;
  if (self->staff_id && !look.still)
    cf_session_sign_out (self);
  return look.pins;
}

static void
take_settings (CfSession *self)
{
  cf_settings_formats (self->shop->settings, self->shop->n_settings, &self->formats);
  self->currency = self->shop->rules.currency;
  g_clear_pointer (&self->tz, g_time_zone_unref);
  self->tz = g_time_zone_ref (self->shop->tz);
  self->needs_sign_in = look_at_staff (self);
}

/* Emits "changed" where there is something new: a commit, or a day. */
void
cf_session_look (CfSession *self)
{
  g_autoptr (GError) error = NULL;
  if (self->closed || !cf_shop_refresh (self->shop, &error))
    return;                                                             /* busy or gone: the next look, or the next act, says so */
  CfDate today = cf_shop_today (self->shop);
  if (self->shop->head.pos == self->seen_pos && today == self->today)
    return;
  self->seen_pos = self->shop->head.pos;
  self->today = today;
  take_settings (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHOP_NAME]);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
cf_session_tell_backed_up (CfSession *self)
{
  g_signal_emit (self, signals[BACKED_UP], 0);
}

static gboolean
on_look (gpointer user)
{
  cf_session_look (user);
  return G_SOURCE_CONTINUE;
}

/* --- threads --- */

static CfShop *
borrow (CfSession *self, GError **error)
{
  g_mutex_lock (&self->lock);
  CfShop *shop = g_queue_pop_tail (&self->idle);
  g_mutex_unlock (&self->lock);
  return shop ? shop : cf_shop_open (self->path, TRUE, NULL, error);
}

static void
give_back (CfSession *self, CfShop *shop)
{
  g_mutex_lock (&self->lock);
  g_queue_push_tail (&self->idle, shop);
  g_mutex_unlock (&self->lock);
}

static gpointer
run_read (CfSession *self, CfSessionJob *job, GCancellable *cancel, GError **error)
{
  CfShop *shop = borrow (self, error);
  gpointer result = NULL;
  if (!shop)
    return NULL;
  if (cf_db_begin (shop->db, FALSE, error)) {
    if (cf_shop_refresh (shop, error))
      result = job->work (shop, job->data, cancel, error);
    cf_db_rollback (shop->db);
  }
  give_back (self, shop);
  return result;
}

static gpointer
run_write (CfSession *self, CfSessionJob *job, GError **error)
{
  if (!self->writing)
    self->writing = cf_shop_open (self->path, FALSE, NULL, error);
  if (!self->writing || !cf_shop_refresh (self->writing, error))
    return NULL;
  return job->work (self->writing, job->data, NULL, error);
}

static gpointer
run_job (CfSession *self, CfSessionJob *job, GCancellable *cancel, GError **error)
{
  g_autoptr (CfShop) shop = cf_shop_open (self->path, FALSE, NULL, error);
  return shop ? job->work (shop, job->data, cancel, error) : NULL;
}

static void
run_task (GTask *task)
{
  CfSession *self = g_task_get_source_object (task);
  CfSessionJob *job = g_task_get_task_data (task);
  GCancellable *cancel = g_task_get_cancellable (task);
  GError *error = NULL;
  gpointer result = NULL;
  if (!g_cancellable_set_error_if_cancelled (cancel, &error))
    result = job->kind == CF_WORK_READ ? run_read (self, job, cancel, &error) : job->kind == CF_WORK_WRITE ? run_write (self, job, &error) : run_job (self, job, cancel, &error);
  if (error)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, result, job->result_free);
  g_object_unref (task);
}

static void
on_pool (gpointer task, gpointer user)
{
  run_task (task);
}

static gpointer
on_thread (gpointer task)
{
  run_task (task);
  return NULL;
}

/* After the callback of what may have written: say so. */
typedef struct { GAsyncReadyCallback callback; gpointer user; CfWorkKind kind; } CfAnswer;

static void
on_answer (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autofree CfAnswer *answer = p;
  CfSession *self = CF_SESSION (source);
  GCancellable *cancel = g_task_get_cancellable (G_TASK (result));
  if (answer->kind != CF_WORK_READ) {
    self->unsaved--;
    g_object_notify_by_pspec (source, props[PROP_SAVED]);
  }
  gboolean wanted = answer->kind != CF_WORK_READ || !g_cancellable_is_cancelled (cancel);
  if (wanted && answer->callback)
    answer->callback (source, result, answer->user);
  if (answer->kind != CF_WORK_READ)
    cf_session_look (self);
}

static void
start (CfSession *self, CfWorkKind kind, CfSessionWork work, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancel, GAsyncReadyCallback callback, gpointer user)
{
  CfAnswer *answer = g_new0 (CfAnswer, 1);
  CfSessionJob *job = g_new0 (CfSessionJob, 1);
  *answer = (CfAnswer) { callback, user, kind };
  *job = (CfSessionJob) { kind, work, data, data_free, result_free, NULL };
  GTask *task = g_task_new (self, cancel, on_answer, answer);
  g_task_set_task_data (task, job, job_free);
  g_task_set_check_cancellable (task, FALSE);
  if (self->closed) {
    g_task_return_new_error (task, CF_ERROR, CF_ERROR_RETRY, _("The ledger is closed."));
    if (kind != CF_WORK_READ)
      self->unsaved++;
    g_object_unref (task);
    return;
  }
  if (kind != CF_WORK_READ) {
    self->unsaved++;
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SAVED]);
  }
  if (kind == CF_WORK_JOB)
    g_thread_unref (g_thread_new ("ledger-job", on_thread, task));
  else
    g_thread_pool_push (kind == CF_WORK_READ ? self->readers : self->writer, task, NULL);
}

void
cf_session_read (CfSession *self, CfSessionWork work, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancel, GAsyncReadyCallback callback, gpointer user)
{
  start (self, CF_WORK_READ, work, data, data_free, result_free, cancel, callback, user);
}

void
cf_session_job (CfSession *self, CfSessionWork work, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancel, GAsyncReadyCallback callback, gpointer user)
{
  start (self, CF_WORK_JOB, work, data, data_free, result_free, cancel, callback, user);
}

void
cf_session_write (CfSession *self, CfSessionWork work, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GAsyncReadyCallback callback, gpointer user)
{
  start (self, CF_WORK_WRITE, work, data, data_free, result_free, NULL, callback, user);
}

gpointer
cf_session_finish (GAsyncResult *result, GError **error)
{
  GTask *task = G_TASK (result);
  CfSession *self = g_task_get_source_object (task);
  CfSessionJob *job = g_task_get_task_data (task);
  gpointer answer = g_task_propagate_pointer (task, error);
  if (!self->closed || (error && *error))
    return answer;
  if (answer && job->result_free)                                       /* nobody can do anything with it any more */
    job->result_free (answer);
  g_set_error_literal (error, CF_ERROR, CF_ERROR_RETRY, _("The ledger is closed."));
  return NULL;
}

/* --- life --- */

/* A ledger that can only be read opens, and every act would fail: said at once, with the page that says what to do. */
static gboolean
may_write (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  const char *tried = faccessat (AT_FDCWD, path, W_OK, AT_EACCESS) != 0 ? path : faccessat (AT_FDCWD, folder, W_OK, AT_EACCESS) != 0 ? folder : NULL;
  int why = errno;
  if (!tried)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_DENIED, "%s: %s", tried, g_strerror (why));
  return FALSE;
}

CfSession *
cf_session_open (const char *path, GError **error)
{
  g_autoptr (CfSession) self = g_object_new (CF_TYPE_SESSION, NULL);
  self->path = g_strdup (path);
  self->shop = cf_shop_open (path, TRUE, NULL, error);
  if (!self->shop || !may_write (path, error))
    return NULL;
  self->readers = g_thread_pool_new (on_pool, NULL, READERS, FALSE, NULL);
  self->writer = g_thread_pool_new (on_pool, NULL, 1, FALSE, NULL);
  cf_id_maker_init (&self->ids, self->shop->head.number, self->shop->head.last_id, 0);
  self->seen_pos = self->shop->head.pos;
  self->today = cf_shop_today (self->shop);
  take_settings (self);
  self->look_id = g_timeout_add (LOOK_EVERY_MS, on_look, self);
  return g_steal_pointer (&self);
}

void
cf_session_close (CfSession *self)
{
  if (self->closed)
    return;
  while (self->unsaved > 0)                                             /* their answers come through the main context */
    g_main_context_iteration (NULL, TRUE);
  self->closed = TRUE;
  g_clear_handle_id (&self->look_id, g_source_remove);
  if (self->readers)
    g_thread_pool_free (g_steal_pointer (&self->readers), FALSE, TRUE);
  if (self->writer)
    g_thread_pool_free (g_steal_pointer (&self->writer), FALSE, TRUE);
  for (CfShop *shop; (shop = g_queue_pop_head (&self->idle));)
    cf_shop_close (shop);
  g_clear_pointer (&self->writing, cf_shop_close);
  g_clear_pointer (&self->shop, cf_shop_close);
}

static void
cf_session_dispose (GObject *object)
{
  CfSession *self = CF_SESSION (object);
  cf_session_close (self);
  G_OBJECT_CLASS (cf_session_parent_class)->dispose (object);
}

static void
cf_session_finalize (GObject *object)
{
  CfSession *self = CF_SESSION (object);
  g_mutex_clear (&self->lock);
  g_free (self->path);
  g_free (self->staff_name);
  g_clear_pointer (&self->tz, g_time_zone_unref);
  G_OBJECT_CLASS (cf_session_parent_class)->finalize (object);
}

static void
cf_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CfSession *self = CF_SESSION (object);
  switch (id) {
  case PROP_STAFF_NAME:
    g_value_set_string (value, self->staff_name);
    break;
  case PROP_SHOP_NAME:
    g_value_set_string (value, self->shop ? cf_shop_setting (self->shop, CF_SET_SHOP_NAME) : "");
    break;
  case PROP_SAVED:
    g_value_set_boolean (value, self->unsaved == 0);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
cf_session_class_init (CfSessionClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->dispose = cf_session_dispose;
  object->finalize = cf_session_finalize;
  object->get_property = cf_session_get_property;
  props[PROP_STAFF_NAME] = g_param_spec_string ("staff-name", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_SHOP_NAME] = g_param_spec_string ("shop-name", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_SAVED] = g_param_spec_boolean ("saved", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object, N_PROPS, props);
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNED] = g_signal_new ("signed", CF_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[BACKED_UP] = g_signal_new ("backed-up", CF_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cf_session_init (CfSession *self)
{
  g_mutex_init (&self->lock);
  g_queue_init (&self->idle);
  self->staff_name = g_strdup ("");
}

/* --- small answers --- */

const char *cf_session_get_path (CfSession *self) { return self->path; }
CfShop     *cf_session_get_shop (CfSession *self) { return self->shop; }
CfDate      cf_session_today (CfSession *self) { return self->today; }
const CfFormats  *cf_session_get_formats (CfSession *self) { return &self->formats; }
const CfCurrency *cf_session_get_currency (CfSession *self) { return self->currency; }
gboolean    cf_session_get_needs_sign_in (CfSession *self) { return self->needs_sign_in; }
CfId        cf_session_get_staff_id (CfSession *self) { return self->staff_id; }
const char *cf_session_get_staff_name (CfSession *self) { return self->staff_name; }
CfStaffRole cf_session_get_role (CfSession *self) { return self->role; }

CfId
cf_session_next_id (CfSession *self)
{
  self->ids.last = MAX (self->ids.last, self->shop->head.last_id);
  return cf_id_next (&self->ids, cf_clock_now (self->shop->clock));
}

char *
cf_session_money (CfSession *self, CfMoney amount)
{
  char buf[48];
  return g_strdup (cf_money_pretty (buf, sizeof buf, amount, cf_session_get_currency (self), self->formats.decimal, self->formats.group));
}

char *
cf_session_money_symbol (CfSession *self, CfMoney amount)
{
  const char *symbol = cf_session_get_currency (self)->symbol;
  char buf[48];
  cf_money_pretty (buf, sizeof buf, ABS (amount), cf_session_get_currency (self), self->formats.decimal, self->formats.group);
  gboolean after = self->formats.decimal == ',';                        /* "1.284,50 €", but "$1,284.50" */
  const char *gap = after || g_ascii_isalpha (*symbol) ? "\302\240" : "";
  return after ? g_strconcat (amount < 0 ? "\342\210\222" : "", buf, gap, symbol, NULL) : g_strconcat (amount < 0 ? "\342\210\222" : "", symbol, gap, buf, NULL);
}

char *
cf_session_date (CfSession *self, CfDate date)
{
  char buf[64];
  return g_strdup (cf_date_format (buf, sizeof buf, date, self->formats.date));
}

char *
cf_session_time (CfSession *self, CfInstant instant)
{
  if (instant == 0)
    return g_strdup ("");
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (instant / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, self->tz);
  g_autofree char *time = g_date_time_format (local, "%H:%M");
  CfDate date = cf_date_at (instant, self->tz);
  if (date == self->today)
    return g_steal_pointer (&time);
  g_autofree char *day = cf_session_date (self, date);
  return g_strdup_printf ("%s %s", day, time);
}

void
cf_session_sign_in (CfSession *self, const CfStaff *staff)
{
  self->staff_id = staff->id;
  self->role = staff->role;
  g_free (self->staff_name);
  self->staff_name = g_strdup (staff->name);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STAFF_NAME]);
  g_signal_emit (self, signals[SIGNED], 0);
}

void
cf_session_sign_out (CfSession *self)
{
  if (self->staff_id)
    cf_session_sign_in (self, &(CfStaff) { .name = (char *) "" });
}

void
cf_session_who (CfSession *self, CfWho *ret)
{
  *ret = (CfWho) { .kind = self->staff_id || self->needs_sign_in ? CF_WHO_STAFF : CF_WHO_SYSTEM, .actor_id = self->staff_id, .while_no_pins = TRUE };
}

gboolean
cf_session_may (CfSession *self, CfPermission permission, gint64 amount)
{
  g_auto (CfRefusal) refusal = { 0 };
  return self->shop && ((self->staff_id == 0 && !self->needs_sign_in) || cf_permit (&self->shop->rules, self->role, permission, amount, &refusal) == CF_OK);
}
