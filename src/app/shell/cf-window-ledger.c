/* cf-window-ledger.c: which ledger the window is on, who works on it, and how another one takes its place. Invariant: a ledger is let go of only when the next one is open, or when somebody asked for just
 * that; its places are taken away first, which keeps what is being typed, and acts that are on their way are waited for. */
#include "cf-window-private.h"
#include "cf-cards.h"
#include "cf-first-run.h"
#include "cf-place.h"
#include "cf-ledgers.h"
#include "cf-search.h"
#include "cf-sidebar.h"
#include "cf-sign-in.h"
#include "cf-start-page.h"
#include "cf-mailer.h"
#include "cf-sync.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static guint opened_signal;

static void
begin_work (CfWindow *self)
{
  g_autofree char *wanted = g_steal_pointer (&self->wanted);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "work");
  if (wanted || !*self->here)
    cf_window_go (self, wanted ? wanted : "counter");
  else                                                                  /* as it was left: "draft/new" opened again would be another draft */
    cf_place_enter (CF_PLACE (gtk_stack_get_visible_child (GTK_STACK (self->places))));
}

static void
on_signed_in (CfWindow *self)
{
  begin_work (self);
}

/* What stands over the window asks before what was typed in it is lost. FALSE: it stays. */
gboolean
cf_window_close_over (CfWindow *self)
{
  GListModel *all = gtk_window_get_toplevels ();
  g_autoptr (GPtrArray) over = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean gone = TRUE;
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (GtkWindow) one = g_list_model_get_item (all, i);
    if (one != GTK_WINDOW (self) && gtk_widget_get_mapped (GTK_WIDGET (one)) && cf_window_of (GTK_WIDGET (one)) == self)
      g_ptr_array_add (over, g_steal_pointer (&one));
  }
  for (guint i = 0; i < over->len; i++)
    gtk_window_close (g_ptr_array_index (over, i));
  for (guint i = 0; i < over->len; i++)
    gone = gone && !gtk_widget_get_mapped (g_ptr_array_index (over, i));
  return gone;
}

/* What stands over the window goes too, but for what holds typed words: that asks, and what it does from here on asks for a PIN. */
static void
ask_who (CfWindow *self)
{
  cf_window_close_over (self);
  cf_sign_in_set_session (CF_SIGN_IN (self->sign_in), self->session);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "sign-in");
  gtk_widget_grab_focus (self->sign_in);
}

static void
on_switch_staff (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfWindow *self = CF_WINDOW (widget);
  if (!self->session || !cf_session_get_needs_sign_in (self->session)) {
    cf_window_toast (widget, _("Nobody has a PIN yet. Add staff in Settings."));
    return;
  }
  g_autofree char *unsent = cf_sync_of (self->session) && cf_sync_get_status (cf_sync_of (self->session))->outbox.count ? cf_sync_waiting_words (cf_sync_of (self->session)) : NULL;
  cf_session_sign_out (self->session);
  ask_who (self);
  if (unsent)
    cf_window_toast (widget, unsent);
}

static void
on_changed (CfSession *session, CfWindow *self)
{
  if (cf_session_get_needs_sign_in (session) && !cf_session_get_staff_id (session) && strcmp (gtk_stack_get_visible_child_name (GTK_STACK (self->pages)), "work") == 0)
    ask_who (self);                                                     /* the first PIN was given, or who was signed in was let go */
}

void
cf_window_show_actions (CfWindow *self)
{
  static const char *const about_a_ledger[] = { "win.switch-staff", "win.practice", "win.customer-screen" };
  for (guint i = 0; i < G_N_ELEMENTS (about_a_ledger); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), about_a_ledger[i], self->session != NULL);
}

void
cf_window_close_ledger (CfWindow *self)
{
  if (!self->session)
    return;
  cf_window_forget_places (self);
  cf_window_forget_undo (self);
  cf_search_set_session (CF_SEARCH (self->search), NULL);
  cf_sidebar_set_session (CF_SIDEBAR (self->sidebar), NULL);
  cf_sign_in_set_session (CF_SIGN_IN (self->sign_in), NULL);
  g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->keeper);
  cf_mailer_end (self->session);
  cf_sync_end (self->session);
  cf_cards_end (self->session);
  cf_session_close (self->session);
  g_clear_object (&self->session);
  cf_window_show_customer_screen (self);
}

static void
on_status (CfBackupKeeper *keeper, const char *text, gboolean needs_a_person, CfWindow *self)
{
  cf_sidebar_set_status (CF_SIDEBAR (self->sidebar), text, needs_a_person);
}

/* A page in place of the work; the way back is there where a ledger is open behind it. */
static void
show_start (CfWindow *self, GtkWidget *page)
{
  adw_bin_set_child (ADW_BIN (self->start_bin), page);
  gtk_widget_set_visible (self->start_back, self->session != NULL);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "start");
}

static void
on_start_back (CfWindow *self)
{
  adw_bin_set_child (ADW_BIN (self->start_bin), NULL);
  if (cf_session_get_needs_sign_in (self->session) && !cf_session_get_staff_id (self->session))
    ask_who (self);
  else
    begin_work (self);
}

void
cf_window_go_on_as (CfWindow *self, const CfStaff *staff)
{
  if (!cf_session_get_needs_sign_in (self->session) || cf_session_get_staff_id (self->session))
    return;
  cf_session_sign_in (self->session, staff);
  begin_work (self);
}

/* None is open. */
static void
take_ledger (CfWindow *self, CfSession *session)
{
  self->session = session;
  adw_bin_set_child (ADW_BIN (self->start_bin), NULL);
  g_signal_connect_object (self->session, "changed", G_CALLBACK (on_changed), self, 0);
  cf_cards_begin (self->session);                                       /* a copy for practice has none of the shop's terminals */
  if (!self->practice) {                                                /* and makes no backups, and is sent nowhere */
    cf_sync_begin (self->session);
    cf_mailer_begin (self->session);
    self->keeper = cf_backup_keeper_new (self->session);
    g_signal_connect_object (self->keeper, "status", G_CALLBACK (on_status), self, 0);
  }
  cf_search_set_session (CF_SEARCH (self->search), self->session);
  cf_sidebar_set_session (CF_SIDEBAR (self->sidebar), self->session);
  cf_window_show_practice (self);
  if (cf_session_get_needs_sign_in (self->session))
    ask_who (self);
  else
    begin_work (self);
}

static void
say_opened (CfWindow *self)
{
  cf_window_show_actions (self);
  g_signal_emit (self, opened_signal, 0);
}

void
cf_window_open_ledger (CfWindow *self, const char *path)
{
  g_autoptr (GError) error = NULL;
  cf_window_close_ledger (self);
  CfSession *session = cf_session_open (path, &error);
  if (session)
    take_ledger (self, session);
  else
    show_start (self, cf_start_page_new (path, error));
  say_opened (self);
}

gboolean
cf_window_switch_ledger (CfWindow *self, const char *path)
{
  if (self->session && g_strcmp0 (cf_session_get_path (self->session), path) == 0) {
    if (adw_bin_get_child (ADW_BIN (self->start_bin)))
      on_start_back (self);
    return TRUE;
  }
  if (!cf_window_close_over (self)) {
    cf_window_toast (GTK_WIDGET (self), _("Close what is open first, then open the other ledger."));
    return FALSE;
  }
  g_autoptr (GError) error = NULL;
  CfSession *session = cf_session_open (path, &error);
  if (!session) {
    show_start (self, cf_start_page_new (path, error));                 /* what is open stays open */
    return TRUE;
  }
  cf_window_close_ledger (self);
  if (self->practice && g_strcmp0 (path, cf_practice_path (self->practice)) != 0)
    cf_window_end_practice (self);
  take_ledger (self, session);
  say_opened (self);
  return TRUE;
}

/* The ledger that is open stays open until the new one is there. */
static void
on_new_shop (GtkWidget *widget, const char *name, GVariant *unused)
{
  CfWindow *self = CF_WINDOW (widget);
  g_autofree char *path = cf_ledgers_new_path ();
  show_start (self, cf_first_run_new (path, self->session != NULL));
}

GMenu *
cf_window_get_recent (CfWindow *self)
{
  return self->recent;
}

CfSession *
cf_window_get_session (CfWindow *self)
{
  return self->session;
}

static void
on_file (GtkNativeDialog *dialog, int response, CfWindow *self)
{
  if (response == GTK_RESPONSE_ACCEPT) {
    g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
    g_autofree char *path = g_file_get_path (file);
    cf_window_switch_ledger (self, path);
  }
  g_object_unref (dialog);
}

static void
on_use_ledger (GtkWidget *widget, const char *name, GVariant *path)
{
  cf_window_open_ledger (CF_WINDOW (widget), g_variant_get_string (path, NULL));
}

static void
on_switch_ledger (GtkWidget *widget, const char *name, GVariant *path)
{
  cf_window_switch_ledger (CF_WINDOW (widget), g_variant_get_string (path, NULL));
}

static void
on_open_ledger (GtkWidget *widget, const char *name, GVariant *unused)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Open a Ledger"), GTK_WINDOW (widget), GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), _("_Cancel"));
  g_signal_connect_object (chooser, "response", G_CALLBACK (on_file), widget, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
cf_window_ledger_class_init (GtkWidgetClass *widget)
{
  gtk_widget_class_install_action (widget, "win.switch-staff", NULL, on_switch_staff);
  cf_window_practice_class_init (widget);
  gtk_widget_class_install_action (widget, "win.open-ledger", NULL, on_open_ledger);
  gtk_widget_class_install_action (widget, "win.use-ledger", "s", on_use_ledger);
  gtk_widget_class_install_action (widget, "win.switch-ledger", "s", on_switch_ledger);
  gtk_widget_class_install_action (widget, "win.new-shop", NULL, on_new_shop);
  opened_signal = g_signal_new ("opened", CF_TYPE_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_bind_template_callback (widget, on_signed_in);
  gtk_widget_class_bind_template_callback (widget, on_start_back);
}
