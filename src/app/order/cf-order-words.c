/* cf-order-words.c: see cf-order-words.h. */
#include "cf-order-words.h"
#include "base/decimal.h"
#include <glib/gi18n-lib.h>

const char *
cf_order_state_words (CfOrderState state)
{
  switch (state) {
  case CF_ORDER_IN_WORK: return C_("order", "In work");
  case CF_ORDER_READY: return C_("order", "Ready");
  case CF_ORDER_PARTIALLY_COMPLETED: return C_("order", "Partially completed");
  case CF_ORDER_COMPLETED: return C_("order", "Completed");
  case CF_ORDER_CANCELLED: return C_("order", "Cancelled");
  case CF_ORDER_NEW:
  default: return C_("order", "New");
  }
}

const char *
cf_order_stage_words (CfStage stage)
{
  switch (stage) {
  case CF_STAGE_WAITING: return C_("stage", "Waiting");
  case CF_STAGE_WORKING: return C_("stage", "In work");
  case CF_STAGE_READY: return C_("stage", "Ready");
  case CF_STAGE_DONE: return C_("stage", "Done");
  case CF_STAGE_CANCELLED: return C_("stage", "Cancelled");
  case CF_STAGE_NEW:
  default: return C_("stage", "New");
  }
}

const char *
cf_order_shipping_words (const CfShipment *shipment)
{
  if (shipment->method == CF_SHIP_PICK_UP)
    return _("Fetched at the counter");
  if (shipment->method == CF_SHIP_DELIVERY)
    return _("Delivered by the shop");
  return shipment->carrier && *shipment->carrier ? shipment->carrier : _("By carrier");
}

char *
cf_order_state_cell (CfOrderState state, const char **ret_style)
{
  static const char *const signs[] = { [CF_ORDER_NEW] = "○", [CF_ORDER_IN_WORK] = "◐", [CF_ORDER_READY] = "●", [CF_ORDER_PARTIALLY_COMPLETED] = "◑", [CF_ORDER_COMPLETED] = "✓", [CF_ORDER_CANCELLED] = "✕" };
  *ret_style = state == CF_ORDER_COMPLETED || state == CF_ORDER_CANCELLED ? "dim-label" : state == CF_ORDER_READY ? "success" : NULL;
  return g_strdup_printf ("%s %s", state < G_N_ELEMENTS (signs) && signs[state] ? signs[state] : "○", cf_order_state_words (state));
}

char *
cf_order_job_cell (const CfJobRow *job, const char **ret_style)
{
  static const char *const signs[] = { [CF_STAGE_NEW] = "○", [CF_STAGE_WAITING] = "◇", [CF_STAGE_WORKING] = "◐", [CF_STAGE_READY] = "●", [CF_STAGE_DONE] = "✓", [CF_STAGE_CANCELLED] = "✕" };
  *ret_style = job->removed || job->stage == CF_STAGE_DONE || job->stage == CF_STAGE_CANCELLED ? "dim-label" : job->stage == CF_STAGE_READY ? "success" : NULL;
  if (job->removed)
    return g_strdup_printf ("✕ %s", _("Removed"));
  if (job->charge)
    return g_strdup (_("A charge"));
  return g_strdup_printf ("%s %s", job->stage && job->stage < G_N_ELEMENTS (signs) ? signs[job->stage] : "○", *job->status ? job->status : cf_order_stage_words (job->stage));
}

char *
cf_order_estimate_cell (CfEstimateState state, CfDate expires, CfDate today, const char **ret_style)
{
  gboolean expired = state == CF_ESTIMATE_OPEN && expires && expires < today;
  *ret_style = expired ? "warning" : state == CF_ESTIMATE_WON ? "success" : state == CF_ESTIMATE_LOST ? "dim-label" : NULL;
  return g_strdup (expired ? _("▲ Expired") : state == CF_ESTIMATE_WON ? _("✓ Won") : state == CF_ESTIMATE_LOST ? _("✕ Lost") : _("◇ Open"));
}

char *
cf_order_due_words (CfSession *session, CfDate due, gint64 due_minute)
{
  g_autofree char *date = cf_session_date (session, due);
  if (!due || !due_minute)
    return g_steal_pointer (&date);
  return g_strdup_printf ("%s, %02d:%02d", date, (int) (due_minute - 1) / 60, (int) (due_minute - 1) % 60);
}

static char *
decimal (CfSession *session, CfDecimal value, int digits)
{
  char buffer[32];
  return g_strdup (cf_decimal_format (buffer, sizeof buffer, value, digits, cf_session_get_formats (session)->decimal));
}

char *cf_order_quantity_words (CfSession *session, CfDecimal quantity) { return decimal (session, quantity, 0); }
char *cf_order_price_words (CfSession *session, CfDecimal price) { return decimal (session, price, cf_session_get_currency (session)->digits); }
