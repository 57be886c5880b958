/* cf-counter-place.c: see cf-counter-place.h. The day is read in a thread at each change; its lines are put anew, and the focus stays on the line it was on. */
#include "cf-card-notice.h"
#include "cf-counter-place.h"
#include "base/date.h"
#include "base/id.h"
#include "cf-day-row.h"
#include "cf-draft-scratch.h"
#include "cf-search.h"
#include "cf-window.h"
#include "cf-words.h"
#include "desk/restore.h"
#include "store/card-needs.h"
#include "store/report-tenders.h"
#include "store/today.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define SHOWN_MAX 6

struct _CfCounterPlace {
  CfPlace       parent;
  GtkWidget    *search, *pages, *trouble, *today_title, *today, *needs_title, *needs, *recent;
  GCancellable *reading;
};

G_DEFINE_TYPE (CfCounterPlace, cf_counter_place, CF_TYPE_PLACE)

/* --- reading --- */

typedef struct { CfToday today; guint n_frozen; GArray *unfinished, *doubts /* CfCardWaiting */; CfCardNeeds cards; } Day;

static void
day_free (gpointer p)
{
  Day *day = p;
  cf_today_clear (&day->today);
  g_array_unref (day->unfinished);
  g_clear_pointer (&day->doubts, g_array_unref);
  g_free (day);
}

static gpointer
read_day (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Day *day = g_new0 (Day, 1);
  g_autoptr (GArray) frozen = g_array_new (FALSE, TRUE, sizeof (CfSeriesState));
  day->unfinished = g_array_new (FALSE, FALSE, sizeof (CfUnfinished));
  g_array_set_clear_func (day->unfinished, cf_unfinished_clear);
  g_array_set_clear_func (frozen, cf_series_state_clear);
  if (cf_today_load (shop->db, cf_shop_today (shop), SHOWN_MAX, &day->today, error) && cf_series_frozen (shop, frozen, error) && cf_unfinished_load (shop->db, day->unfinished, error) &&
      cf_card_needs (shop->db, cf_shop_today (shop), &day->cards, error) && (day->doubts = cf_card_waiting_load (shop, error))) {
    day->n_frozen = frozen->len;
    return day;
  }
  day_free (day);
  return NULL;
}

/* --- lines --- */

/* Empties @list. The line that has the focus there; -1: none. */
static int
empty (GtkWidget *list)
{
  GtkListBoxRow *row;
  int focused = -1;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), i)); i++)
    if (gtk_widget_has_focus (GTK_WIDGET (row)))
      focused = i;
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0)))
    gtk_list_box_remove (GTK_LIST_BOX (list), GTK_WIDGET (row));
  return focused;
}

static void
refocus (GtkWidget *list, int focused)
{
  GtkListBoxRow *row = focused < 0 ? NULL : gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), focused);
  if (row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
add (GtkWidget *list, const CfDayRow *row)
{
  gtk_list_box_append (GTK_LIST_BOX (list), cf_day_row_new (row));
}

static void
show_taken (CfCounterPlace *self, const CfToday *today)
{
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  int focused = empty (self->today);
  char iso[16];
  cf_date_iso (iso, sizeof iso, today->date);
  g_autofree char *report = g_strdup_printf ("reports/tenders?from=%s&to=%s", iso, iso), *sum = cf_session_money_symbol (session, today->taken_minor);
  add (self->today, &(CfDayRow) { .title = _("Taken"), .figure = sum, .big = TRUE, .address = report });
  for (guint i = 0; i < today->tenders->len; i++) {
    const CfTenderRow *row = &g_array_index (today->tenders, CfTenderRow, i);
    gint64 n = row->n_in + row->n_refunded + row->n_returned;
    g_autofree char *figure = cf_session_money_symbol (session, row->net_minor), *count = g_strdup_printf (ngettext ("%d movement", "%d movements", (gulong) n), (int) n);
    add (self->today, &(CfDayRow) { .title = row->name, .subtitle = count, .figure = figure, .address = report });
  }
  g_autofree char *due = cf_session_money_symbol (session, today->due_minor), *overdue = cf_session_money_symbol (session, today->overdue_minor);
  g_autofree char *n_due = g_strdup_printf (ngettext ("%d open item", "%d open items", (gulong) today->n_due), (int) today->n_due);
  g_autofree char *n_overdue = g_strdup_printf (ngettext ("%d open item", "%d open items", (gulong) today->n_overdue), (int) today->n_overdue);
  if (today->n_due)
    add (self->today, &(CfDayRow) { .title = _("Due today"), .subtitle = n_due, .figure = due, .address = "invoices?state=open" });
  if (today->n_overdue)
    add (self->today, &(CfDayRow) { .title = _("Overdue"), .subtitle = n_overdue, .figure = overdue, .style = "overdue", .address = "invoices?state=overdue" });
  refocus (self->today, focused);
}

static void
add_need (CfCounterPlace *self, const CfNeedRow *row)
{
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  char text[CF_ID_TEXT];
  const char *word = row->need == CF_NEEDS_HOLD ? "draft" : row->need == CF_NEEDS_CREDIT && row->entry_kind == CF_ENTRY_CREDIT_MEMO ? "invoice" : "payment";
  g_autofree char *date = cf_session_date (session, row->date), *figure = row->amount_minor ? cf_session_money (session, row->amount_minor) : g_strdup ("");
  g_autofree char *address = g_strdup_printf ("%s/%s", word, cf_id_text (row->id, text));
  g_autofree char *since = row->need == CF_NEEDS_HOLD ? g_strdup (_("On hold, with a draft")) :
                           g_strdup_printf (row->need == CF_NEEDS_RETURNED ? _("Payment came back %s") : row->need == CF_NEEDS_REFUND ? _("Refund of %s could not be sent") : _("Unapplied since %s"), date);
  add (self->needs, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = row->name, .subtitle = since, .figure = figure, .address = address });
}

/* W1 */
static void
add_card (CfCounterPlace *self, const CfCardWaiting *card)
{
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  char text[CF_ID_TEXT];
  g_autofree char *at = cf_session_time (session, card->at), *figure = cf_session_money (session, card->amount_minor), *address = g_strdup_printf ("payment/unknown?attempt=%s", cf_id_text (card->attempt_id, text));
  g_autofree char *about = g_strdup_printf (_("%s, %s. What happened?"), card->customer, at);
  add (self->needs, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = _("Card outcome unknown"), .subtitle = about, .figure = figure, .address = address });
}

/* Typed and not saved: a crash, a power cut, or somebody went on to another customer (D30). */
static void
add_unfinished (CfCounterPlace *self, const CfUnfinished *unfinished)
{
  char text[CF_ID_TEXT];
  g_autofree char *at = cf_session_time (cf_place_get_session (CF_PLACE (self)), unfinished->at), *address = g_strdup_printf ("draft/%s", cf_id_text (unfinished->id, text));
  g_autofree char *title = *unfinished->customer ? g_strdup_printf (_("Not saved: %s"), unfinished->customer) : g_strdup (_("Not saved: a draft without a customer"));
  g_autofree char *about = g_strdup_printf (ngettext ("%u line, typed at %s. Go on with it", "%u lines, typed at %s. Go on with it", unfinished->n_lines), unfinished->n_lines, at);
  add (self->needs, &(CfDayRow) { .icon = "document-edit-symbolic", .style = "warning", .title = title, .subtitle = about, .address = address });
}

/* Card payments: what nobody asked for, of which nobody knows, what is at risk (W1, W7). */
static void
add_cards (CfCounterPlace *self, const CfCardNeeds *cards)
{
  g_autofree char *orphans = g_strdup_printf (ngettext ("%d card charge that nobody here asked for", "%d card charges that nobody here asked for", (gulong) cards->n_orphans), (int) cards->n_orphans);
  g_autofree char *risk = g_strdup_printf (ngettext ("At risk: %d card payment", "At risk: %d card payments", (gulong) cards->risk.n), (int) cards->risk.n);
  g_autofree char *sum = cf_session_money (cf_place_get_session (CF_PLACE (self)), cards->risk.sum_minor);
  if (cards->n_orphans)
    add (self->needs, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = orphans, .subtitle = _("Say whose payment it is"), .address = "settings/terminals" });
  if (cards->risk.n)
    add (self->needs, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = risk, .subtitle = _("Approved offline; the bank has not seen it"), .figure = sum, .address = "settings/terminals" });
}

static void
show_needs (CfCounterPlace *self, const Day *day)
{
  const CfToday *today = &day->today;
  int focused = empty (self->needs);
  gint64 n = today->n_needs + day->n_frozen + day->unfinished->len + day->doubts->len + day->cards.n_orphans + (day->cards.risk.n > 0);
  g_autofree char *title = n ? g_strdup_printf (_("Needs a person (%d)"), (int) n) : g_strdup (_("Needs a person"));
  gtk_label_set_label (GTK_LABEL (self->needs_title), title);
  for (guint i = 0; i < day->doubts->len; i++)
    add_card (self, &g_array_index (day->doubts, CfCardWaiting, i));
  if (day->n_frozen) {
    g_autofree char *text = g_strdup_printf (ngettext ("%d series of numbers waits for an answer", "%d series of numbers wait for an answer", day->n_frozen), (int) day->n_frozen);
    add (self->needs, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = text, .subtitle = _("After the restore: which number was printed last?"),
                                    .address = "settings/documents" });
  }
  add_cards (self, &day->cards);
  for (guint i = 0; i < MIN (day->unfinished->len, SHOWN_MAX); i++)
    add_unfinished (self, &g_array_index (day->unfinished, CfUnfinished, i));
  if (day->unfinished->len > SHOWN_MAX) {
    g_autofree char *more = g_strdup_printf (ngettext ("%d more", "%d more", day->unfinished->len - SHOWN_MAX), (int) day->unfinished->len - SHOWN_MAX);
    add (self->needs, &(CfDayRow) { .title = more, .subtitle = _("Drafts that were not saved"), .address = "invoices?state=drafts" });
  }
  for (guint i = 0; i < today->needs->len; i++)
    add_need (self, &g_array_index (today->needs, CfNeedRow, i));
  if (today->n_needs > (gint64) today->needs->len) {
    g_autofree char *more = g_strdup_printf (ngettext ("%d more", "%d more", (gulong) (today->n_needs - today->needs->len)), (int) (today->n_needs - today->needs->len));
    add (self->needs, &(CfDayRow) { .title = more, .subtitle = _("Credit and overdue by customer"), .address = "reports/aging" });
  }
  if (!n)
    add (self->needs, &(CfDayRow) { .icon = "object-select-symbolic", .title = _("Nothing needs you"), .subtitle = _("No payment came back, nobody with a draft is on hold."), .address = "customers" });
  if (today->n_drafts) {
    g_autofree char *text = g_strdup_printf (ngettext ("%d draft", "%d drafts", (gulong) today->n_drafts), (int) today->n_drafts);
    add (self->needs, &(CfDayRow) { .icon = "document-edit-symbolic", .title = text, .subtitle = _("Not issued yet"), .address = "invoices?state=drafts" });
  }
  refocus (self->needs, focused);
}

static void
show_recent (CfCounterPlace *self, const CfToday *today)
{
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  int focused = empty (self->recent);
  for (guint i = 0; i < today->recent->len; i++) {
    const CfRecentRow *row = &g_array_index (today->recent, CfRecentRow, i);
    char text[CF_ID_TEXT];
    g_autofree char *address = g_strdup_printf ("customer/%s", cf_id_text (row->customer_id, text));
    g_autofree char *when = row->at && row->date == cf_session_today (session) ? cf_session_time (session, row->at) : cf_session_date (session, row->date);
    add (self->recent, &(CfDayRow) { .title = row->name, .subtitle = cf_words_entry (row->entry_kind), .figure = when, .style = "dim-label", .address = address });
  }
  if (!today->recent->len)
    add (self->recent, &(CfDayRow) { .title = _("Nobody yet"), .subtitle = _("Customers you sell to stand here."), .address = "customers" });
  refocus (self->recent, focused);
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
  show_needs (self, day);
  show_recent (self, &day->today);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), day->today.n_customers || day->n_frozen || day->doubts->len || day->unfinished->len ? "day" : "empty");
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
