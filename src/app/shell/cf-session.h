/* cf-session.h: one open ledger in the window: who is signed in, how this shop writes, and the threads that work on it.
 *
 * The main thread has a reading connection of its own for what takes less than a frame (a page of a list by ids). Everything else is work: straight-line code that runs in a thread with a CfShop of
 * its own, given in by one call and answered by one callback in the main thread. Acts run one after the other in the one writer thread, so that the order of presses is the order of commits. */
#pragma once
#include <gio/gio.h>
#include "desk/progress.h"
#include "shop/act.h"

#define CF_TYPE_SESSION (cf_session_get_type ())
G_DECLARE_FINAL_TYPE (CfSession, cf_session, CF, SESSION, GObject)

/* Signals: "changed": a commit came (made here or by another program; found within a second), or a new day began; "signed": staff changed;
 * "backed-up": a backup was made, or its folder chosen: no commit tells of it.
 * Properties: "staff-name" (string, read-only; "" = nobody), "shop-name", "saved" (gboolean: no act is on its way). */

/* Opens the ledger @path; checks it as cf_shop_open does. NULL: the error says what to do. Some ms. */
CfSession  *cf_session_open    (const char *path, GError **error) CF_WARN_UNUSED;
/* Waits for acts that are on their way, ends the threads, closes. */
void        cf_session_close   (CfSession *self);
const char *cf_session_get_path (CfSession *self);

/* The main thread's own connection, read-only; refreshed at each "changed". Only for what takes less than a frame. */
CfShop     *cf_session_get_shop (CfSession *self);
/* A fresh id, made before the button that uses it can be pressed: one per intent. */
CfId        cf_session_next_id  (CfSession *self);
CfDate      cf_session_today    (CfSession *self);
/* Emits "changed" now where there is something new, instead of within a second. */
void        cf_session_look     (CfSession *self);
/* Emits "backed-up"; for who makes backups. */
void        cf_session_tell_backed_up (CfSession *self);

/* How this shop writes. Strings returned are the caller's. */
const CfFormats  *cf_session_get_formats  (CfSession *self);
const CfCurrency *cf_session_get_currency (CfSession *self);
char       *cf_session_money    (CfSession *self, CfMoney amount);              /* "1,284.50"; with U+2212 where negative */
char       *cf_session_money_symbol (CfSession *self, CfMoney amount);          /* "$1,284.50", for the one figure that stands out */
char       *cf_session_date     (CfSession *self, CfDate date);                 /* as on the shop's paper; "" for 0 */
char       *cf_session_time     (CfSession *self, CfInstant instant);           /* "14:02" today, else date and time, in the shop's zone */

/* --- who works here --- */
/* Nobody has a PIN yet: nobody needs to sign in, and acts are the owner's. */
gboolean    cf_session_get_needs_sign_in (CfSession *self);
CfId        cf_session_get_staff_id   (CfSession *self);                        /* 0 = nobody */
const char *cf_session_get_staff_name (CfSession *self);
CfStaffRole cf_session_get_role       (CfSession *self);
void        cf_session_sign_in  (CfSession *self, const CfStaff *staff);        /* after cf_sign_in said yes */
void        cf_session_sign_out (CfSession *self);
/* What acts need: *ret is to be cleared with cf_who_clear. */
void        cf_session_who      (CfSession *self, CfWho *ret);
/* May who is signed in? Without a refusal's detail: to grey out what asks for a PIN. @amount as in cf_permit. */
gboolean    cf_session_may      (CfSession *self, CfPermission permission, gint64 amount);

/* --- work --- */
/* Runs in a thread with its own reading @shop, within one read transaction: all it reads is of one moment. Its result is what finish gives; NULL with @error set is a failure, NULL without is a result
 * like any other. @cancel may be NULL; long loops look at it. */
typedef gpointer (*CfSessionWork) (CfShop *shop, gpointer data, GCancellable *cancel, GError **error);

/* @data_free and @result_free may be NULL. The callback comes in the main thread, @source = the session; not at all once @cancel was cancelled, which is how a
 * widget that goes makes sure of it; without @cancel always: where the session was closed meanwhile, finish gives an error. */
void        cf_session_read   (CfSession *self, CfSessionWork work, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancel, GAsyncReadyCallback callback,
                               gpointer user);
/* Long work that joins the floors (a statement run, an import, a backup): a thread of its own with a shop that may write; no transaction is open. "changed" follows. */
void        cf_session_job    (CfSession *self, CfSessionWork work, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancel, GAsyncReadyCallback callback,
                               gpointer user);
/* In the writer thread, in turn; for acts use cf-act-run.h, which asks for what they lack. "changed" follows. Never cancelled. */
void        cf_session_write  (CfSession *self, CfSessionWork work, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GAsyncReadyCallback callback, gpointer user);
/* The result, owned by the caller. */
gpointer    cf_session_finish (GAsyncResult *result, GError **error);
