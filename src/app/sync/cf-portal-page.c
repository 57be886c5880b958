/* cf-portal-page.c: see cf-portal-page.h. Joining and leaving ask the network: jobs in a thread of their own. */
#include "cf-portal-page.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-ledgers.h"
#include "cf-sync-rows.h"
#include "cf-sync.h"
#include "cf-window.h"
#include "sync/join.h"
#include <glib/gi18n-lib.h>

typedef struct {
  CfSession *session;
  CfSync    *sync;                       /* borrowed; NULL: practice */
  GtkWidget *page, *now, *join, *address, *code, *bring, *take, *spinner;
  gboolean   busy;
} Page;

static void
page_free (gpointer p)
{
  Page *page = p;
  g_object_unref (page->session);
  g_free (page);
}

/* NULL: the page went while something was on its way. */
static Page *
page_of (gpointer widget)
{
  return gtk_widget_get_root (widget) ? g_object_get_data (G_OBJECT (widget), "cf-portal") : NULL;
}

static void
show_busy (Page *page, gboolean busy)
{
  gboolean typed = *gtk_editable_get_text (GTK_EDITABLE (page->address)) && *gtk_editable_get_text (GTK_EDITABLE (page->code));
  page->busy = busy;
  gtk_widget_set_sensitive (page->bring, !busy && typed);
  gtk_widget_set_sensitive (page->take, !busy && typed);
  (busy ? gtk_spinner_start : gtk_spinner_stop) (GTK_SPINNER (page->spinner));
}

/* --- joining --- */

typedef struct { char *path, *address, *code; gboolean takes; } Join;

static void
join_free (gpointer p)
{
  Join *join = p;
  g_free (join->path);
  g_free (join->address);
  g_free (join->code);
  g_free (join);
}

static void
joined_free (gpointer p)
{
  cf_joined_clear (p);
  g_free (p);
}

static gpointer
join_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Join *join = data;
  g_autoptr (CfHttpCarrier) carrier = cf_http_carrier_new (join->address, NULL, error);
  CfJoined *joined = g_new0 (CfJoined, 1);
  if (carrier && cf_sync_join (join->path, cf_http_carrier_base (carrier), join->address, NULL, join->code, cf_clock_system (), joined, error) &&
      (!join->takes || cf_sync_fetch (join->path, cf_http_carrier_base (carrier), &joined->account, cf_clock_system (), error)))
    return joined;
  joined_free (joined);
  return NULL;
}

static void
on_joined (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (GtkWidget) widget = p;
  Page *page = page_of (widget);
  g_autoptr (GError) error = NULL;
  CfJoined *joined = cf_session_finish (result, &error);
  if (page)
    show_busy (page, FALSE);
  if (page && !joined)
    cf_act_show (widget, CF_FAILED, NULL, error);
  else if (page) {
    gtk_editable_set_text (GTK_EDITABLE (page->code), "");
    cf_sync_now (page->sync);
    cf_window_toast (widget, joined->token_file ? _("Joined. This computer has no key ring: the register's token is in a file that only you can read.") : _("This register has joined the shop."));
  }
  if (joined)
    joined_free (joined);
}

static void
on_fetched (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (GtkWidget) widget = p;
  Page *page = page_of (widget);
  g_autoptr (GError) error = NULL;
  CfJoined *joined = cf_session_finish (result, &error);
  if (page)
    show_busy (page, FALSE);
  if (page && !joined)
    cf_act_show (widget, CF_FAILED, NULL, error);
  else if (page)
    gtk_widget_activate_action (widget, "win.switch-ledger", "s", (const char *) g_object_get_data (G_OBJECT (widget), "cf-portal-path"));
  if (joined)
    joined_free (joined);
}

static void
begin_join (Page *page, gboolean takes)
{
  Join *join = g_new0 (Join, 1);
  *join = (Join) { takes ? cf_ledgers_new_path () : g_strdup (cf_session_get_path (page->session)), g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (page->address)))),
                   g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (page->code)))), takes };
  if (takes)
    g_object_set_data_full (G_OBJECT (page->page), "cf-portal-path", g_strdup (join->path), g_free);
  show_busy (page, TRUE);
  cf_session_job (page->session, join_work, join, join_free, joined_free, NULL, takes ? on_fetched : on_joined, g_object_ref (page->page));
}

static void on_bring (GtkButton *button, Page *page) { begin_join (page, FALSE); }
static void on_take  (GtkButton *button, Page *page) { begin_join (page, TRUE); }
static void on_typed (GtkEditable *editable, Page *page) { show_busy (page, page->busy); }

/* --- leaving --- */

static gpointer
leave_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  gboolean told = FALSE;
  return cf_sync_leave (data, cf_clock_system (), &told, error) ? g_strdup (told ? _("This register goes on alone.") : _("This register goes on alone. The portal still lists it: retire it there.")) : NULL;
}

static void
on_left (GObject *source, GAsyncResult *result, gpointer p)
{
  g_autoptr (GtkWidget) widget = p;
  Page *page = page_of (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *done = cf_session_finish (result, &error);
  if (page && !done)
    cf_act_show (widget, CF_FAILED, NULL, error);
  else if (page) {
    cf_sync_now (page->sync);
    cf_window_toast (widget, done);
  }
}

static void
on_leave_answer (const char *text, gpointer p)
{
  g_autoptr (GtkWidget) widget = p;
  Page *page = page_of (widget);
  if (text && page)
    cf_session_job (page->session, leave_work, g_strdup (cf_session_get_path (page->session)), g_free, g_free, NULL, on_left, g_object_ref (widget));
}

static void
on_leave (GtkButton *button, Page *page)
{
  const CfSyncStatus *s = cf_sync_get_status (page->sync);
  g_autofree char *waits = s->outbox.count ? cf_sync_waiting_words (page->sync) : NULL;
  g_autofree char *unsent = waits ? g_strdup_printf ("%s. %s\n\n%s", waits, _("The other registers and the portal will never know of it."), _("Try now in the Outbox, and leave when nothing waits any more.")) : NULL;
  cf_ask_confirm (page->page, _("Leave the Portal?"), unsent ? unsent : _("What is sold here from now on stays here. To come back, a new code is needed."), unsent ? _("Leave All the Same") : _("Leave"), TRUE, on_leave_answer,
                  g_object_ref (page->page));
}

/* --- how it stands --- */

static void
show (Page *page)
{
  const CfSyncStatus *s = page->sync ? cf_sync_get_status (page->sync) : NULL;
  gboolean joined = s && s->account.address;
  cf_sync_group_clear (page->now);
  gtk_widget_set_visible (page->join, s && s->started && (!joined || s->state == CF_CLIENT_UNKNOWN || s->state == CF_CLIENT_RETIRED || s->why));
  if (!s) {
    cf_sync_group_add (page->now, cf_sync_row (_("Practice is sent nowhere."), NULL));
    return;
  }
  if (!joined)
    return;
  g_autofree char *state = cf_sync_state_words (page->sync), *waits = cf_sync_waiting_words (page->sync), *what = g_strdup_printf ("%s · %s", state, waits);
  g_autofree char *title = g_strdup_printf (_("Register %d of %s"), (int) cf_session_get_shop (page->session)->head.number, *s->account.shop_name ? s->account.shop_name : s->account.address);
  GtkWidget *row = cf_sync_row (title, s->account.address), *stands = cf_sync_row (what, s->why);
  GtkWidget *leave = cf_sync_button (row, _("_Leave…"), _("Leave the portal"));
  gtk_widget_set_name (leave, "portal_leave");
  g_signal_connect (leave, "clicked", G_CALLBACK (on_leave), page);
  cf_sync_group_add (page->now, row);
  cf_sync_group_add (page->now, stands);
}

static void
on_sync_changed (GtkWidget *widget)
{
  show (g_object_get_data (G_OBJECT (widget), "cf-portal"));
}

static GtkWidget *
entry_new (GtkWidget *group, const char *title, Page *page)
{
  GtkWidget *row = adw_entry_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_signal_connect (row, "changed", G_CALLBACK (on_typed), page);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  return row;
}

GtkWidget *
cf_portal_page_new (CfSession *session)
{
  Page *page = g_new0 (Page, 1);
  page->session = g_object_ref (session);
  page->sync = cf_sync_of (session);
  page->page = adw_preferences_page_new ();
  page->now = cf_sync_group (page->page, _("Portal"), NULL);
  page->join = cf_sync_group (page->page, _("Join a shop's portal"), _("Who runs the portal makes a code for each register; it is good for an hour, once."));
  page->address = entry_new (page->join, _("Address, such as https://portal.example/shop"), page);
  page->code = entry_new (page->join, _("Code"), page);
  GtkWidget *bring = cf_sync_row (_("This register's ledger becomes the shop's"), _("For the first register, and for one that was in this shop before")), *take = cf_sync_row (_("Fetch the shop's ledger"), _("For one more register: into a new file, which is opened"));
  gtk_widget_set_name (page->address, "portal_address");
  gtk_widget_set_name (page->code, "portal_code");
  page->spinner = gtk_spinner_new ();
  gtk_widget_set_valign (page->spinner, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (bring), page->spinner);
  page->bring = cf_sync_button (bring, _("_Join"), _("Join with this register's ledger"));
  gtk_widget_set_name (page->bring, "portal_bring");
  page->take = cf_sync_button (take, _("_Fetch"), _("Fetch the shop's ledger"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->join), bring);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (page->join), take);
  g_object_set_data_full (G_OBJECT (page->page), "cf-portal", page, page_free);
  g_signal_connect (page->bring, "clicked", G_CALLBACK (on_bring), page);
  g_signal_connect (page->take, "clicked", G_CALLBACK (on_take), page);
  if (page->sync)
    g_signal_connect_object (page->sync, "changed", G_CALLBACK (on_sync_changed), page->page, G_CONNECT_SWAPPED);
  show_busy (page, FALSE);
  show (page);
  return page->page;
}
