/* cf-mail-page.c: see cf-mail-page.h. The password goes into the key ring of this computer and never into the ledger; it is not shown again. */
#include "cf-mail-page.h"
#include "cf-act-run.h"
#include "cf-mailer.h"
#include "cf-setting-rows.h"
#include "cf-sync-rows.h"
#include "cf-window.h"
#include "cf-words-window.h"
#include "desk/mail-secret.h"
#include "shop/message.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *page, *sender, *password, *test, *trouble; gboolean setting; } Page;

static void
page_free (gpointer p)
{
  Page *page = p;
  g_object_unref (page->session);
  g_free (page);
}

/* --- the password --- */

typedef struct { char *server, *user, *secret; } Secret;

static void
secret_free (gpointer p)
{
  Secret *secret = p;
  g_free (secret->server);
  g_free (secret->user);
  if (secret->secret)
    memset (secret->secret, 0, strlen (secret->secret));
  g_free (secret->secret);
  g_free (secret);
}

static gpointer
keep_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Secret *secret = data;
  return cf_mail_secret_keep (secret->server, secret->user, secret->secret, error) ? g_strdup ("kept") : NULL;
}

static void
on_kept (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (GtkWidget) widget = user;
  g_autoptr (GError) error = NULL;
  g_autofree char *kept = cf_session_finish (result, &error);
  Page *page = gtk_widget_get_root (widget) ? g_object_get_data (G_OBJECT (widget), "cf-mail") : NULL;
  if (page && !kept)
    cf_act_show (widget, CF_FAILED, NULL, error);
  else if (page) {
    gtk_editable_set_text (GTK_EDITABLE (page->password), "");
    cf_window_toast (widget, _("The password is in the key ring of this computer"));
    if (cf_mailer_of (page->session))
      cf_mailer_now (cf_mailer_of (page->session));
  }
}

static void
on_password (Page *page)
{
  CfShop *shop = cf_session_get_shop (page->session);
  Secret *secret = g_new0 (Secret, 1);
  *secret = (Secret) { g_strdup (cf_shop_setting (shop, CF_SET_MAIL_SERVER)), g_strdup (cf_shop_setting (shop, CF_SET_MAIL_USER)), g_strdup (gtk_editable_get_text (GTK_EDITABLE (page->password))) };
  if (*secret->server && *secret->user)
    cf_session_read (page->session, keep_work, secret, secret_free, g_free, NULL, on_kept, g_object_ref (page->page));
  else {
    secret_free (secret);
    cf_window_toast (page->page, _("Enter the server and who signs in there first"));
  }
}

/* --- which register sends --- */

static CfOutcome
sender_work (CfShop *shop, CfWho *who, gpointer here, GError **error)
{
  return cf_message_send_here (shop, who, GPOINTER_TO_INT (here), error);
}

static void
show (Page *page)
{
  CfSender sender;
  CfMailer *mailer = cf_mailer_of (page->session);
  const char *trouble = mailer ? cf_mailer_get_trouble (mailer) : NULL;
  cf_message_sender (cf_session_get_shop (page->session), &sender);
  page->setting = TRUE;
  gtk_switch_set_active (GTK_SWITCH (page->sender), sender.here);
  page->setting = FALSE;
  gtk_widget_set_sensitive (page->sender, mailer != NULL);
  gtk_widget_set_sensitive (page->test, sender.here && mailer);
  cf_sync_group_clear (page->trouble);
  if (!mailer)
    cf_sync_group_add (page->trouble, cf_sync_row (_("Practice is sent nowhere."), NULL));
  else if (trouble)
    cf_sync_group_add (page->trouble, cf_sync_row (_("Messages wait"), trouble));
  else if (sender.anybody && !sender.here)
    cf_sync_group_add (page->trouble, cf_sync_row (_("Another register sends the shop’s messages"), _("Switch it on here to send from this one from now on; what waits then is asked about, since it may have gone from there.")));
}

static void
on_switched (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (outcome != CF_OK && outcome != CF_ALREADY && outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (user, outcome, refusal, error);
  show (g_object_get_data (user, "cf-mail"));
}

static void
on_switch (Page *page)
{
  if (!page->setting)
    cf_act_run (page->page, &(CfActAsk) { .session = page->session, .title = _("Change which register sends mail"), .id = CF_SET_MAIL_SENDER, .work = sender_work,
                                          .data = GINT_TO_POINTER (gtk_switch_get_active (GTK_SWITCH (page->sender))), .done = on_switched, .user = G_OBJECT (page->page) });
}

/* --- a message to oneself --- */

typedef struct { CfId id; char *to, *subject, *text; } Test;

static void
test_free (gpointer p)
{
  Test *test = p;
  g_free (test->to);
  g_free (test->subject);
  g_free (test->text);
  g_free (test);
}

static CfOutcome
test_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Test *test = data;
  g_auto (CfMessage) made = { 0 };
  CfMessage what = { .send_id = test->id, .about = CF_ABOUT_TEST, .subject = test->subject, .text = test->text };
  return cf_message_queue (shop, who, &what, &(CfMessageRecipient) { .address = test->to }, 1, FALSE, &made, error);
}

static void
on_tested (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Page *page = g_object_get_data (user, "cf-mail");
  const Test *test = data;
  if (outcome == CF_OK || outcome == CF_ALREADY) {
    g_autofree char *done = g_strdup_printf (_("A message to %s is on its way; the Outbox says what became of it"), test->to);
    cf_window_toast (user, done);
    cf_mailer_now (cf_mailer_of (page->session));
  } else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (user, outcome, refusal, error);
}

static void
on_test (GtkButton *button, Page *page)
{
  CfShop *shop = cf_session_get_shop (page->session);
  const char *from = cf_shop_setting (shop, CF_SET_MAIL_FROM);
  Test *test = g_new0 (Test, 1);
  *test = (Test) { cf_session_next_id (page->session), g_strdup (*from ? from : cf_shop_setting (shop, CF_SET_SHOP_EMAIL)), g_strdup_printf (_("Mail from %s works"), cf_shop_setting (shop, CF_SET_SHOP_NAME)),
                   g_strdup (_("This message was sent to see whether the shop’s mail account is set up right. It is.")) };
  cf_act_run (page->page, &(CfActAsk) { .session = page->session, .title = _("Send a test message"), .id = test->id, .work = test_work, .data = test, .data_free = test_free, .done = on_tested, .user = G_OBJECT (page->page) });
}

static void
on_changed (GtkWidget *widget)
{
  show (g_object_get_data (G_OBJECT (widget), "cf-mail"));
}

GtkWidget *
cf_mail_page_new (CfSession *session)
{
  Page *page = g_new0 (Page, 1);
  page->session = g_object_ref (session);
  page->page = adw_preferences_page_new ();
  g_object_set_data_full (G_OBJECT (page->page), "cf-mail", page, page_free);
  page->trouble = cf_sync_group (page->page, _("How it stands"), NULL);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (cf_setting_group_new (session, _("The shop’s mail account"), "mail.server mail.port mail.security mail.user mail.from mail.hold")));
  GtkWidget *group = adw_preferences_group_new ();
  page->password = adw_password_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (page->password), _("Password: kept in this computer’s key ring"));
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (page->password), TRUE);
  gtk_widget_set_name (page->password, "mail_password");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), page->password);
  GtkWidget *sends = cf_sync_row (_("This register sends the shop’s messages"), _("One register does, while it is open"));
  page->sender = gtk_switch_new ();
  gtk_widget_set_valign (page->sender, GTK_ALIGN_CENTER);
  gtk_widget_set_name (page->sender, "mail_sender");
  gtk_accessible_update_property (GTK_ACCESSIBLE (page->sender), GTK_ACCESSIBLE_PROPERTY_LABEL, _("This register sends the shop’s messages"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (sends), page->sender);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (sends), page->sender);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), sends);
  GtkWidget *test = cf_sync_row (_("See whether it works"), _("A message to the shop’s own address"));
  page->test = cf_sync_button (test, _("_Send a Test"), NULL);
  gtk_widget_set_name (page->test, "mail_test");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), test);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (group));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page->page), ADW_PREFERENCES_GROUP (cf_words_group_new (session)));
  g_signal_connect_swapped (page->password, "apply", G_CALLBACK (on_password), page);
  g_signal_connect_swapped (page->sender, "notify::active", G_CALLBACK (on_switch), page);
  g_signal_connect (page->test, "clicked", G_CALLBACK (on_test), page);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), page->page, G_CONNECT_SWAPPED);
  if (cf_mailer_of (session))
    g_signal_connect_object (cf_mailer_of (session), "changed", G_CALLBACK (on_changed), page->page, G_CONNECT_SWAPPED);
  show (page);
  return page->page;
}
