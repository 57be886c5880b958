/* cf-till-wrong.c: see cf-till-wrong.h. The list is read anew after each move; permission and reason are asked for on the spot. */
#include "cf-till-wrong.h"
#include <adwaita.h>
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-window.h"
#include "shop/till.h"
#include "store/label.h"
#include "store/lookup.h"
#include "store/shift.h"
#include <glib/gi18n-lib.h>

#define SHOWN_MAX 40

typedef struct { CfId payment_id, shift_id; CfMoney amount; char *tender, *customer; } Line;
typedef struct { CfId shifts[2]; CfDate dates[2]; guint n_shifts; GArray *lines; } List;
typedef struct { CfSession *session; GtkWidget *window, *group; GPtrArray *rows; GCancellable *reading; List *list; } Wrong;
typedef struct { CfId id, payment_id, shift_id; } Ask;

static void
line_clear (gpointer p)
{
  g_free (((Line *) p)->tender);
  g_free (((Line *) p)->customer);
}

static void
list_free (gpointer p)
{
  g_array_unref (((List *) p)->lines);
  g_free (p);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (List, list_free)

static void
wrong_free (gpointer p)
{
  Wrong *wrong = p;
  g_cancellable_cancel (wrong->reading);
  g_clear_object (&wrong->reading);
  g_clear_pointer (&wrong->list, list_free);
  g_ptr_array_unref (wrong->rows);
  g_object_unref (wrong->session);
  g_free (wrong);
}

/* --- reading --- */

static gboolean
add_payments (CfDb *db, List *list, guint which, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_shift_payments (db, list->shifts[which], ids, error))
    return FALSE;
  for (guint i = 0; i < MIN (ids->len, SHOWN_MAX); i++) {
    g_auto (CfPayment) payment = { 0 };
    gboolean found;
    if (!cf_record_load (db, &CF_PAYMENT, g_array_index (ids, CfId, i), &payment, &found, error))
      return FALSE;
    char *customer = payment.customer_id ? cf_label (db, &CF_CUSTOMER, payment.customer_id, NULL) : NULL;
    Line line = { payment.id, list->shifts[which], payment.amount_minor, g_strdup (payment.tender_name), customer ? customer : g_strdup (_("walk-in")) };
    g_array_append_val (list->lines, line);
  }
  return TRUE;
}

static gpointer
read_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  g_autoptr (List) list = g_new0 (List, 1);
  g_autoptr (GArray) shifts = g_array_new (FALSE, FALSE, sizeof (CfId));
  list->lines = g_array_new (FALSE, TRUE, sizeof (Line));
  g_array_set_clear_func (list->lines, line_clear);
  if (!cf_shifts (shop->db, shop->head.number, 2, shifts, error))
    return NULL;
  for (guint i = 0; i < shifts->len; i++) {
    CfShift shift = { 0 };
    gboolean found;
    list->shifts[i] = g_array_index (shifts, CfId, i);
    list->n_shifts++;
    if (!cf_record_load (shop->db, &CF_SHIFT, list->shifts[i], &shift, &found, error) || !add_payments (shop->db, list, i, error))
      return NULL;
    list->dates[i] = shift.date;
  }
  return g_steal_pointer (&list);
}

/* --- moving --- */

static void read_list (Wrong *wrong);

static CfOutcome
work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Ask *ask = data;
  g_auto (CfShiftMove) made = { 0 };
  return cf_shift_move (shop, who, ask->id, ask->payment_id, ask->shift_id, &made, error);
}

static void
on_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Wrong *wrong = g_object_get_data (user, "cf-wrong");
  if (outcome == CF_OK || outcome == CF_ALREADY)
    read_list (wrong);
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (wrong->window, outcome, refusal, error);
}

static void
on_move (GtkWidget *button, Wrong *wrong)
{
  Ask *ask = g_memdup2 (g_object_get_data (G_OBJECT (button), "ask"), sizeof *ask);
  ask->id = cf_session_next_id (wrong->session);
  cf_act_run (wrong->window, &(CfActAsk) { .session = wrong->session, .title = _("Put in Another Shift"), .id = ask->id, .work = work, .data = ask, .data_free = g_free, .done = on_done,
                                           .user = G_OBJECT (wrong->window) });
}

/* --- the list --- */

static GtkWidget *
row_of (Wrong *wrong, const Line *line)
{
  const List *list = wrong->list;
  gboolean newest = line->shift_id == list->shifts[0];
  GtkWidget *row = adw_action_row_new (), *label, *button = gtk_button_new_with_label (newest ? _("To the Shift Before") : _("To the Newest Shift"));
  g_autofree char *money = cf_session_money (wrong->session, line->amount), *date = cf_session_date (wrong->session, list->dates[newest ? 0 : 1]);
  g_autofree char *title = g_strdup_printf (_("%1$s · %2$s"), line->tender, line->customer), *about = g_strdup_printf (newest ? _("In the newest shift, %s") : _("In the shift before, %s"), date);
  Ask ask = { .payment_id = line->payment_id, .shift_id = list->shifts[newest ? 1 : 0] };
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  label = gtk_label_new (money);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_name (button, "move");
  g_object_set_data_full (G_OBJECT (button), "ask", g_memdup2 (&ask, sizeof ask), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (on_move), wrong);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  Wrong *wrong = user;                                                  /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  List *list = cf_session_finish (result, &error);
  g_clear_object (&wrong->reading);
  if (!list) {
    cf_act_show (wrong->window, CF_FAILED, NULL, error);
    return;
  }
  g_clear_pointer (&wrong->list, list_free);
  wrong->list = list;
  for (guint i = 0; i < wrong->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (wrong->group), wrong->rows->pdata[i]);
  g_ptr_array_set_size (wrong->rows, 0);
  for (guint i = 0; list->n_shifts == 2 && i < list->lines->len; i++) {
    GtkWidget *row = row_of (wrong, &g_array_index (list->lines, Line, i));
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (wrong->group), row);
    g_ptr_array_add (wrong->rows, row);
  }
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (wrong->group), list->n_shifts < 2 ? _("There is no other shift yet.") : list->lines->len == 0 ? _("Nothing was taken in the last two shifts.")
    : _("A payment that belongs to another shift counts there from now on. Z reports that were printed stay as they are."));
}

static void
read_list (Wrong *wrong)
{
  g_cancellable_cancel (wrong->reading);
  g_clear_object (&wrong->reading);
  wrong->reading = g_cancellable_new ();
  cf_session_read (wrong->session, read_work, NULL, NULL, list_free, wrong->reading, on_read, wrong);
}

void
cf_till_wrong_show (GtkWidget *parent, CfSession *session)
{
  Wrong *wrong = g_new0 (Wrong, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *page = adw_preferences_page_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();
  *wrong = (Wrong) { .session = g_object_ref (session), .group = adw_preferences_group_new (), .rows = g_ptr_array_new () };
  wrong->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 640, "default-height", 560, "title", _("Booked in the Wrong Shift"),
                                "destroy-with-parent", TRUE, NULL);
  gtk_widget_set_name (wrong->window, "till_wrong");
  g_object_set_data_full (G_OBJECT (wrong->window), "cf-wrong", wrong, wrong_free);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (wrong->group));
  gtk_widget_set_vexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), page);
  adw_window_set_content (ADW_WINDOW (wrong->window), box);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (wrong->window, keys);
  read_list (wrong);
  gtk_window_present (GTK_WINDOW (wrong->window));
}
