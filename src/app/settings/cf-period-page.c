/* cf-period-page.c: see cf-period-page.h. */
#include "cf-period-page.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-date-entry.h"
#include "cf-window.h"
#include "base/date.h"
#include "shop/close-period.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *page, *group, *date, *lock, *open; CfId id; } Period;

static void
period_free (gpointer p)
{
  g_object_unref (((Period *) p)->session);
  g_free (p);
}

static void
show (Period *period)
{
  CfDate locked = cf_session_get_shop (period->session)->rules.locked_before;
  g_autofree char *last = cf_session_date (period->session, locked - 1);
  g_autofree char *text = locked ? g_strdup_printf (_("The books are locked up to and with %s. Corrections go to a later day."), last) : g_strdup (_("No period is locked: something can be posted on any day."));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (period->group), text);
  gtk_widget_set_visible (period->open, locked != 0);
  period->id = cf_session_next_id (period->session);
}

typedef struct { CfId id; CfDate before; CfPeriodLock lock; } Lock;

static void
lock_free (gpointer p)
{
  cf_period_lock_clear (&((Lock *) p)->lock);
  g_free (p);
}

static CfOutcome
lock (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Lock *ask = data;
  return cf_lock_period (shop, who, ask->id, ask->before, &ask->lock, error);
}

static void
on_locked (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer page)
{
  Period *period = g_object_get_data (page, "cf-period");
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (page, ((Lock *) data)->before ? _("The period is locked.") : _("The books are open again."));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (page, outcome, refusal, error);
  show (period);
}

static void
run (Period *period, CfDate before)
{
  Lock *ask = g_new0 (Lock, 1);
  ask->id = period->id;
  ask->before = before;
  cf_act_run (period->page, &(CfActAsk) { .session = period->session, .title = before ? _("Lock a period") : _("Open the books again"), .id = ask->id, .work = lock, .data = ask, .data_free = lock_free,
                                          .done = on_locked, .user = G_OBJECT (period->page) });
}

typedef struct { GtkWidget *page; CfDate last; } Sure;

static void
on_sure (const char *text, gpointer user)
{
  g_autofree Sure *sure = user;
  g_autoptr (GtkWidget) page = sure->page;
  if (text)
    run (g_object_get_data (G_OBJECT (page), "cf-period"), sure->last + 1);
}

static void
on_lock (Period *period)
{
  Sure *sure;
  CfDate last = 0;
  if (!cf_date_entry_get (CF_DATE_ENTRY (period->date), &last) || !last) {
    gtk_widget_grab_focus (period->date);
    return;
  }
  g_autofree char *date = cf_session_date (period->session, last), *title = g_strdup_printf (_("Lock Everything up to %s?"), date);
  sure = g_new (Sure, 1);
  *sure = (Sure) { g_object_ref (period->page), last };
  cf_ask_confirm (period->page, title, _("Nothing can be posted, voided or corrected on those days any more. The books can be opened again, with a reason that is kept."), _("_Lock"), FALSE, on_sure, sure);
}

static void
on_open (Period *period)
{
  run (period, 0);
}

static void
on_changed (CfSession *session, GtkWidget *page)
{
  show (g_object_get_data (G_OBJECT (page), "cf-period"));
}

GtkWidget *
cf_period_page_new (CfSession *session)
{
  Period *period = g_new0 (Period, 1);
  GtkWidget *row = adw_action_row_new (), *open_row = adw_action_row_new ();
  int year, month, day;
  CfDate first = 0;
  period->session = g_object_ref (session);
  period->page = adw_preferences_page_new ();
  period->group = adw_preferences_group_new ();
  period->date = cf_date_entry_new (session, _("Last day of the locked period"));
  period->lock = gtk_button_new_with_label (_("Lock"));
  period->open = open_row;
  GtkWidget *open = gtk_button_new_with_label (_("Open Again"));
  cf_date_to_ymd (cf_session_today (session), &year, &month, &day);
  if (cf_date_from_ymd (year, month, 1, &first))
    cf_date_entry_set (CF_DATE_ENTRY (period->date), first - 1);
  for (guint i = 0; i < 3; i++)
    gtk_widget_set_valign (((GtkWidget *[]) { period->date, period->lock, open })[i], GTK_ALIGN_CENTER);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (period->group), _("Locked periods"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Lock everything up to and with"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), period->date);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), period->lock);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (open_row), _("Open the books again"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (open_row), _("A reason is asked for and kept."));
  adw_action_row_add_suffix (ADW_ACTION_ROW (open_row), open);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (period->group), row);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (period->group), open_row);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (period->page), ADW_PREFERENCES_GROUP (period->group));
  g_object_set_data_full (G_OBJECT (period->page), "cf-period", period, period_free);
  g_signal_connect_swapped (period->lock, "clicked", G_CALLBACK (on_lock), period);
  g_signal_connect_swapped (open, "clicked", G_CALLBACK (on_open), period);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), period->page, 0);
  show (period);
  return period->page;
}
