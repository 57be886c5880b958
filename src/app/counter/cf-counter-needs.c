/* cf-counter-needs.c: see cf-counter-needs.h. */
#include "cf-counter-needs.h"
#include "base/id.h"
#include "cf-card-notice.h"
#include "cf-day-row.h"
#include "cf-draft-scratch.h"
#include "desk/restore.h"
#include "store/card-needs.h"
#include "store/order-list.h"
#include "store/order-sum.h"
#include <glib/gi18n-lib.h>

struct _CfCounterNeeds {
  guint       n_frozen;                                                 /* series of numbers */
  GArray     *unfinished, *doubts /* CfCardWaiting */, *over_billed /* CfOrderRow */;
  CfCardNeeds cards;
};

/* --- reading --- */

void
cf_counter_needs_free (CfCounterNeeds *day)
{
  g_array_unref (day->unfinished);
  g_array_unref (day->over_billed);
  g_clear_pointer (&day->doubts, g_array_unref);
  g_free (day);
}

static gboolean
load_over_billed (CfDb *db, GArray *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_orders_over_billed (db, CF_DAY_ROWS_MAX, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (!cf_list_order (db, g_array_index (ids, CfId, i), ret, error))
      return FALSE;
  return TRUE;
}

CfCounterNeeds *
cf_counter_needs_load (CfShop *shop, GError **error)
{
  CfCounterNeeds *day = g_new0 (CfCounterNeeds, 1);
  g_autoptr (GArray) frozen = g_array_new (FALSE, TRUE, sizeof (CfSeriesState));
  day->unfinished = g_array_new (FALSE, FALSE, sizeof (CfUnfinished));
  day->over_billed = g_array_new (FALSE, FALSE, sizeof (CfOrderRow));
  g_array_set_clear_func (day->unfinished, cf_unfinished_clear);
  g_array_set_clear_func (day->over_billed, cf_order_row_clear);
  g_array_set_clear_func (frozen, cf_series_state_clear);
  if (cf_series_frozen (shop, frozen, error) && cf_unfinished_load (shop->db, day->unfinished, error) && load_over_billed (shop->db, day->over_billed, error) &&
      cf_card_needs (shop->db, cf_shop_today (shop), &day->cards, error) && (day->doubts = cf_card_waiting_load (shop, error))) {
    day->n_frozen = frozen->len;
    return day;
  }
  cf_counter_needs_free (day);
  return NULL;
}

gboolean cf_counter_needs_any (const CfCounterNeeds *day) { return day->n_frozen || day->doubts->len || day->unfinished->len; }

/* --- lines --- */

typedef struct { CfSession *session; GtkWidget *list; } Needs;

static void
add_need (Needs *needs, const CfNeedRow *row)
{
  char text[CF_ID_TEXT];
  const char *word = row->need == CF_NEEDS_HOLD ? "draft" : row->need == CF_NEEDS_CREDIT && row->entry_kind == CF_ENTRY_CREDIT_MEMO ? "invoice" : "payment";
  g_autofree char *date = cf_session_date (needs->session, row->date), *figure = row->amount_minor ? cf_session_money (needs->session, row->amount_minor) : g_strdup ("");
  g_autofree char *address = g_strdup_printf ("%s/%s", word, cf_id_text (row->id, text));
  g_autofree char *since = row->need == CF_NEEDS_HOLD ? g_strdup (_("On hold, with a draft")) :
                           g_strdup_printf (row->need == CF_NEEDS_RETURNED ? _("Payment came back %s") : row->need == CF_NEEDS_REFUND ? _("Refund of %s could not be sent") : _("Unapplied since %s"), date);
  cf_day_list_add (needs->list, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = row->name, .subtitle = since, .figure = figure, .address = address });
}

/* W1 */
static void
add_card (Needs *needs, const CfCardWaiting *card)
{
  char text[CF_ID_TEXT];
  g_autofree char *at = cf_session_time (needs->session, card->at), *figure = cf_session_money (needs->session, card->amount_minor), *address = g_strdup_printf ("payment/unknown?attempt=%s", cf_id_text (card->attempt_id, text));
  g_autofree char *about = g_strdup_printf (_("%s, %s. What happened?"), card->customer, at);
  cf_day_list_add (needs->list, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = _("Card outcome unknown"), .subtitle = about, .figure = figure, .address = address });
}

/* Typed and not saved: a crash, a power cut, or somebody went on to another customer (D30). */
static void
add_unfinished (Needs *needs, const CfUnfinished *unfinished)
{
  char text[CF_ID_TEXT];
  g_autofree char *at = cf_session_time (needs->session, unfinished->at), *address = g_strdup_printf ("draft/%s", cf_id_text (unfinished->id, text));
  g_autofree char *title = *unfinished->customer ? g_strdup_printf (_("Not saved: %s"), unfinished->customer) : g_strdup (_("Not saved: a draft without a customer"));
  g_autofree char *about = g_strdup_printf (ngettext ("%u line, typed at %s. Go on with it", "%u lines, typed at %s. Go on with it", unfinished->n_lines), unfinished->n_lines, at);
  cf_day_list_add (needs->list, &(CfDayRow) { .icon = "document-edit-symbolic", .style = "warning", .title = title, .subtitle = about, .address = address });
}

/* Card payments: what nobody asked for, of which nobody knows, what is at risk (W1, W7). */
static void
add_cards (Needs *needs, const CfCardNeeds *cards)
{
  g_autofree char *orphans = g_strdup_printf (ngettext ("%d card charge that nobody here asked for", "%d card charges that nobody here asked for", (gulong) cards->n_orphans), (int) cards->n_orphans);
  g_autofree char *risk = g_strdup_printf (ngettext ("At risk: %d card payment", "At risk: %d card payments", (gulong) cards->risk.n), (int) cards->risk.n);
  g_autofree char *sum = cf_session_money (needs->session, cards->risk.sum_minor);
  if (cards->n_orphans)
    cf_day_list_add (needs->list, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = orphans, .subtitle = _("Say whose payment it is"), .address = "settings/terminals" });
  if (cards->risk.n)
    cf_day_list_add (needs->list, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = risk, .subtitle = _("Approved offline; the bank has not seen it"), .figure = sum, .address = "settings/terminals" });
}

/* Two registers that were apart billed one job. */
static void
add_over_billed (Needs *needs, const CfOrderRow *order)
{
  char text[CF_ID_TEXT];
  g_autofree char *title = g_strdup_printf (_("Billed twice: %s"), order->customer), *about = g_strdup_printf (_("Order %s: more is invoiced than there is"), order->number);
  g_autofree char *address = g_strdup_printf ("order/%s", cf_id_text (order->id, text));
  cf_day_list_add (needs->list, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = title, .subtitle = about, .address = address });
}

void
cf_counter_needs_show (const CfCounterNeeds *day, const CfToday *today, CfSession *session, GtkWidget *list, GtkWidget *heading)
{
  Needs *needs = &(Needs) { session, list };
  int focused = cf_day_list_empty (list);
  gint64 n = today->n_needs + day->n_frozen + day->unfinished->len + day->doubts->len + day->cards.n_orphans + (day->cards.risk.n > 0) + day->over_billed->len;
  g_autofree char *title = n ? g_strdup_printf (_("Needs a person (%d)"), (int) n) : g_strdup (_("Needs a person"));
  gtk_label_set_label (GTK_LABEL (heading), title);
  for (guint i = 0; i < day->doubts->len; i++)
    add_card (needs, &g_array_index (day->doubts, CfCardWaiting, i));
  if (day->n_frozen) {
    g_autofree char *text = g_strdup_printf (ngettext ("%d series of numbers waits for an answer", "%d series of numbers wait for an answer", day->n_frozen), (int) day->n_frozen);
    cf_day_list_add (needs->list, &(CfDayRow) { .icon = "dialog-warning-symbolic", .style = "warning", .title = text, .subtitle = _("After the restore: which number was printed last?"),
                                    .address = "settings/documents" });
  }
  add_cards (needs, &day->cards);
  for (guint i = 0; i < day->over_billed->len; i++)
    add_over_billed (needs, &g_array_index (day->over_billed, CfOrderRow, i));
  for (guint i = 0; i < MIN (day->unfinished->len, CF_DAY_ROWS_MAX); i++)
    add_unfinished (needs, &g_array_index (day->unfinished, CfUnfinished, i));
  if (day->unfinished->len > CF_DAY_ROWS_MAX) {
    g_autofree char *more = g_strdup_printf (ngettext ("%d more", "%d more", day->unfinished->len - CF_DAY_ROWS_MAX), (int) day->unfinished->len - CF_DAY_ROWS_MAX);
    cf_day_list_add (needs->list, &(CfDayRow) { .title = more, .subtitle = _("Drafts that were not saved"), .address = "invoices?state=drafts" });
  }
  for (guint i = 0; i < today->needs->len; i++)
    add_need (needs, &g_array_index (today->needs, CfNeedRow, i));
  if (today->n_needs > (gint64) today->needs->len) {
    g_autofree char *more = g_strdup_printf (ngettext ("%d more", "%d more", (gulong) (today->n_needs - today->needs->len)), (int) (today->n_needs - today->needs->len));
    cf_day_list_add (needs->list, &(CfDayRow) { .title = more, .subtitle = _("Credit and overdue by customer"), .address = "reports/aging" });
  }
  if (!n)
    cf_day_list_add (needs->list, &(CfDayRow) { .icon = "object-select-symbolic", .title = _("Nothing needs you"), .subtitle = _("No payment came back, nobody with a draft is on hold."), .address = "customers" });
  if (today->n_drafts) {
    g_autofree char *text = g_strdup_printf (ngettext ("%d draft", "%d drafts", (gulong) today->n_drafts), (int) today->n_drafts);
    cf_day_list_add (needs->list, &(CfDayRow) { .icon = "document-edit-symbolic", .title = text, .subtitle = _("Not issued yet"), .address = "invoices?state=drafts" });
  }
  cf_day_list_refocus (list, focused);
}
