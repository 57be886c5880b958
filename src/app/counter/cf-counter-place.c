/* cf-counter-place.c: see cf-counter-place.h. The day is read in a thread at each change; its lines are put anew, and the focus stays on the line it was on. */
#include "cf-counter-place.h"
#include "base/date.h"
#include "base/id.h"
#include "cf-counter-needs.h"
#include "cf-day-row.h"
#include "cf-search.h"
#include "cf-window.h"
#include "cf-words.h"
#include "store/report-tenders.h"
#include "store/today.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfCounterPlace {
  CfPlace       parent;
  GtkWidget    *search, *pages, *trouble, *today_title, *today, *needs_title, *needs, *recent;
  GCancellable *reading;
};

G_DEFINE_TYPE (CfCounterPlace, cf_counter_place, CF_TYPE_PLACE)

/* --- reading --- */

typedef struct { CfToday today; CfCounterNeeds *needs; } Day;

static void
day_free (gpointer p)
{
  Day *day = p;
  cf_today_clear (&day->today);
  g_clear_pointer (&day->needs, cf_counter_needs_free);
  g_free (day);
}

static gpointer
read_day (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Day *day = g_new0 (Day, 1);
  if (cf_today_load (shop->db, cf_shop_today (shop), CF_DAY_ROWS_MAX, &day->today, error) && (day->needs = cf_counter_needs_load (shop, error)))
    return day;
  day_free (day);
  return NULL;
}

/* --- lines --- */

static void
show_taken (CfCounterPlace *self, const CfToday *today)
{
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  int focused = cf_day_list_empty (self->today);
  char iso[16];
  cf_date_iso (iso, sizeof iso, today->date);
  g_autofree char *report = g_strdup_printf ("reports/tenders?from=%s&to=%s", iso, iso), *sum = cf_session_money_symbol (session, today->taken_minor);
  cf_day_list_add (self->today, &(CfDayRow) { .title = _("Taken"), .figure = sum, .big = TRUE, .address = report });
  for (guint i = 0; i < today->tenders->len; i++) {
    const CfTenderRow *row = &g_array_index (today->tenders, CfTenderRow, i);
    gint64 n = row->n_in + row->n_refunded + row->n_returned;
    g_autofree char *figure = cf_session_money_symbol (session, row->net_minor), *count = g_strdup_printf (ngettext ("%d movement", "%d movements", (gulong) n), (int) n);
    cf_day_list_add (self->today, &(CfDayRow) { .title = row->name, .subtitle = count, .figure = figure, .address = report });
  }
  g_autofree char *due = cf_session_money_symbol (session, today->due_minor), *overdue = cf_session_money_symbol (session, today->overdue_minor);
  g_autofree char *n_due = g_strdup_printf (ngettext ("%d open item", "%d open items", (gulong) today->n_due), (int) today->n_due);
  g_autofree char *n_overdue = g_strdup_printf (ngettext ("%d open item", "%d open items", (gulong) today->n_overdue), (int) today->n_overdue);
  if (today->n_due)
    cf_day_list_add (self->today, &(CfDayRow) { .title = _("Due today"), .subtitle = n_due, .figure = due, .address = "invoices?state=open" });
  if (today->n_overdue)
    cf_day_list_add (self->today, &(CfDayRow) { .title = _("Overdue"), .subtitle = n_overdue, .figure = overdue, .style = "overdue", .address = "invoices?state=overdue" });
  cf_day_list_refocus (self->today, focused);
}

static void
show_recent (CfCounterPlace *self, const CfToday *today)
{
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  int focused = cf_day_list_empty (self->recent);
  for (guint i = 0; i < today->recent->len; i++) {
    const CfRecentRow *row = &g_array_index (today->recent, CfRecentRow, i);
    char text[CF_ID_TEXT];
    g_autofree char *address = g_strdup_printf ("customer/%s", cf_id_text (row->customer_id, text));
    g_autofree char *when = row->at && row->date == cf_session_today (session) ? cf_session_time (session, row->at) : cf_session_date (session, row->date);
    cf_day_list_add (self->recent, &(CfDayRow) { .title = row->name, .subtitle = cf_words_entry (row->entry_kind), .figure = when, .style = "dim-label", .address = address });
  }
  if (!today->recent->len)
    cf_day_list_add (self->recent, &(CfDayRow) { .title = _("Nobody yet"), .subtitle = _("Customers you sell to stand here."), .address = "customers" });
  cf_day_list_refocus (self->recent, focused);
}

static void
on_day (GObject *source, GAsyncResult *result, gpointer user)
{
  CfCounterPlace *self = user;                                          /* alive: what it reads is taken back when it goes */
  g_autoptr (GError) error = NULL;
  Day *day = cf_session_finish (result, &error);
  g_clear_object (&self->reading);
  if (!day) {
    g_autofree char *escaped = g_markup_escape_text (error->message, -1);
    adw_status_page_set_description (ADW_STATUS_PAGE (self->trouble), escaped);
    gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "trouble");
    return;
  }
  g_autofree char *date = cf_session_date (CF_SESSION (source), day->today.date), *title = g_strdup_printf (_("Today, %s"), date);
  gtk_label_set_label (GTK_LABEL (self->today_title), title);
  show_taken (self, &day->today);
  cf_counter_needs_show (day->needs, &day->today, CF_SESSION (source), self->needs, self->needs_title);
  show_recent (self, &day->today);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), day->today.n_customers || cf_counter_needs_any (day->needs) ? "day" : "empty");
  day_free (day);
}

static void
cf_counter_place_refresh (CfPlace *place)
{
  CfCounterPlace *self = CF_COUNTER_PLACE (place);
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  cf_session_read (cf_place_get_session (place), read_day, NULL, NULL, day_free, self->reading, on_day, self);
}

/* --- the place --- */

static void
on_row (CfCounterPlace *self, GtkListBoxRow *row)
{
  cf_window_open (GTK_WIDGET (self), cf_day_row_get_address (row));
}

static gboolean
cf_counter_place_open (CfPlace *place, const char *word, const char *path)
{
  return TRUE;
}

static void
cf_counter_place_enter (CfPlace *place)
{
  gtk_widget_grab_focus (CF_COUNTER_PLACE (place)->search);
}

static void
cf_counter_place_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (cf_counter_place_parent_class)->map (widget);
  CfCounterPlace *self = CF_COUNTER_PLACE (widget);
  cf_search_capture (CF_SEARCH (self->search), GTK_WIDGET (gtk_widget_get_root (widget)));
  if (!self->reading && cf_place_get_session (CF_PLACE (self)))         /* what is being typed makes no commit */
    cf_counter_place_refresh (CF_PLACE (self));
}

static void
cf_counter_place_unmap (GtkWidget *widget)
{
  cf_search_capture (CF_SEARCH (CF_COUNTER_PLACE (widget)->search), NULL);
  GTK_WIDGET_CLASS (cf_counter_place_parent_class)->unmap (widget);
}

static void
cf_counter_place_constructed (GObject *object)
{
  CfCounterPlace *self = CF_COUNTER_PLACE (object);
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  G_OBJECT_CLASS (cf_counter_place_parent_class)->constructed (object);
  cf_search_set_session (CF_SEARCH (self->search), session);
  if (session)
    cf_counter_place_refresh (CF_PLACE (self));
}

static void
cf_counter_place_dispose (GObject *object)
{
  CfCounterPlace *self = CF_COUNTER_PLACE (object);
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  G_OBJECT_CLASS (cf_counter_place_parent_class)->dispose (object);
}

static void
cf_counter_place_class_init (CfCounterPlaceClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  CfPlaceClass *place = CF_PLACE_CLASS (klass);
  object->constructed = cf_counter_place_constructed;
  object->dispose = cf_counter_place_dispose;
  widget->map = cf_counter_place_map;
  widget->unmap = cf_counter_place_unmap;
  place->open = cf_counter_place_open;
  place->refresh = cf_counter_place_refresh;
  place->enter = cf_counter_place_enter;
  g_type_ensure (CF_TYPE_SEARCH);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-counter-place.ui");
  gtk_widget_class_bind_template_child (widget, CfCounterPlace, search);
  gtk_widget_class_bind_template_child (widget, CfCounterPlace, pages);
  gtk_widget_class_bind_template_child (widget, CfCounterPlace, trouble);
  gtk_widget_class_bind_template_child (widget, CfCounterPlace, today_title);
  gtk_widget_class_bind_template_child (widget, CfCounterPlace, today);
  gtk_widget_class_bind_template_child (widget, CfCounterPlace, needs_title);
  gtk_widget_class_bind_template_child (widget, CfCounterPlace, needs);
  gtk_widget_class_bind_template_child (widget, CfCounterPlace, recent);
  gtk_widget_class_bind_template_callback (widget, on_row);
}

static void
cf_counter_place_init (CfCounterPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
