/* shipment.c: see shipment.h. */
#include "shipment.h"
#include "document.h"
#include "order-private.h"
#include "save.h"
#include "store/tidy.h"

static void
fill_address (CfAct *act, const CfOrder *order, CfShipment *shipment)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfLocation) location = { 0 };
  if (act->stop || shipment->method == CF_SHIP_PICK_UP || !cf_save_is_empty (shipment->ship_address) || !cf_save_is_empty (shipment->ship_name))
    return;
  cf_document_customer (act, order->customer_id, &customer);
  gboolean placed = cf_act_find (act, &CF_LOCATION, order->location_id ? order->location_id : customer.ship_location_id, &location);
  const char *from[] = { placed ? location.name : customer.name, placed ? location.address : customer.address, placed ? location.city : customer.city, placed ? location.region : customer.region,
                         placed ? location.postcode : customer.postcode, placed ? location.country : customer.country };
  char **to[] = { &shipment->ship_name, &shipment->ship_address, &shipment->ship_city, &shipment->ship_region, &shipment->ship_postcode, &shipment->ship_country };
  for (guint i = 0; i < G_N_ELEMENTS (to); i++) {
    g_free (*to[i]);
    *to[i] = g_strdup (from[i]);
  }
}

static void
check_parts (CfAct *act, const CfShipment *shipment)
{
  for (guint i = 0; i < shipment->n_packages; i++)
    if (shipment->packages[i].weight_grams < 0)
      cf_act_refuse (act, CF_NEGATIVE, "weight", shipment->packages[i].description);
  for (guint i = 0; i < shipment->n_lines && !act->stop; i++) {
    g_auto (CfJob) job = { 0 };
    cf_act_load (act, &CF_JOB, shipment->lines[i].job_id, "job", &job);
    if (!act->stop && job.order_id != shipment->order_id)
      cf_act_refuse (act, CF_NOT_FOUND, "job", job.description);
    if (!act->stop && shipment->lines[i].quantity <= 0)
      cf_act_refuse (act, CF_NOT_POSITIVE, "quantity", job.description);
  }
}

CfOutcome
cf_shipment_save (CfShop *shop, CfWho *who, const CfShipment *shipment, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfShipment) before = { 0 }, after = { 0 };
  g_auto (CfOrder) order = { 0 };
  gboolean there = cf_save_begin (&act, shop, "shipment.save", who, &CF_SHIPMENT, shipment, &before, &after);
  cf_act_permit (&act, CF_MAY_SHIP, 0);
  cf_order_load_live (&act, there ? before.order_id : after.order_id, &order);
  after.order_id = order.id;
  after.customer_id = order.customer_id;
  cf_save_flag (&after.cancelled);
  if (after.method < CF_SHIP_CARRIER || after.method > CF_SHIP_DELIVERY)
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "method", NULL);
  after.date = after.date ? after.date : there ? before.date : act.today;
  if (!there)
    fill_address (&act, &order, &after);
  check_parts (&act, &after);
  return cf_save_end (&act, &CF_SHIPMENT, there, &before, &after, error);
}

/* --- events --- */

static gboolean
is_in (const CfShipment *shipment, CfId job_id)
{
  for (guint i = 0; i < shipment->n_lines; i++)
    if (shipment->lines[i].job_id == job_id)
      return TRUE;
  return shipment->n_lines == 0;
}

static void
move_jobs (CfAct *act, const CfShipment *shipment, CfId status_id)
{
  g_autoptr (GArray) jobs = cf_job_array ();
  cf_order_jobs (act, shipment->order_id, jobs);
  for (guint i = 0; i < jobs->len && !act->stop; i++) {
    const CfJob *job = &g_array_index (jobs, CfJob, i);
    g_auto (CfItemStatus) status = { 0 };
    if (!job->charge && is_in (shipment, job->id) && cf_act_find (act, &CF_ITEM_STATUS, job->status_id, &status) && cf_stage_is_begun (status.stage))
      cf_job_move_within (act, job, status_id, TRUE);
  }
}

CfOutcome
cf_shipment_event (CfShop *shop, CfWho *who, const CfShipmentEvent *event, CfId status_id, CfShipmentEvent *ret, GError **error)
{
  g_auto (CfAct) act = CF_ACT_INIT;
  g_auto (CfShipment) shipment = { 0 };
  gint64 key[] = { event->shipment_id, event->kind, event->at };
  CfId id = event->id ? event->id : cf_id_derive ("shipment event", 0, key, G_N_ELEMENTS (key), event->message);
  cf_act_begin (&act, shop, "shipment.event", who, &CF_SHIPMENT_EVENT, id, ret);
  cf_act_repeat (&act, ret->shipment_id == event->shipment_id && ret->kind == event->kind);
  cf_act_permit (&act, CF_MAY_SHIP, 0);
  cf_act_load (&act, &CF_SHIPMENT, event->shipment_id, "shipment", &shipment);
  if (!act.stop && shipment.cancelled)
    cf_act_refuse (&act, CF_WRONG_STATE, "shipment", shipment.tracking);
  if (!act.stop && (event->kind < CF_SHIPMENT_LABEL || event->kind > CF_SHIPMENT_CAME_BACK))
    cf_act_refuse (&act, CF_NOT_A_CHOICE, "kind", NULL);
  if (act.stop)
    return cf_act_end (&act, error);
  cf_record_copy (&CF_SHIPMENT_EVENT, event, ret);
  ret->id = id;
  ret->customer_id = shipment.customer_id;
  ret->at = ret->at ? ret->at : cf_clock_now (shop->clock);
  if (cf_save_is_empty (ret->source)) {
    g_free (ret->source);
    ret->source = g_strdup ("entered");
  }
  cf_act_check (&act, cf_record_tidy (&CF_SHIPMENT_EVENT, ret, &who->refusal));
  if (ret->kind == CF_SHIPMENT_COLLECTED)
    cf_save_required (&act, "name", ret->name);
  if (!act.stop)
    cf_act_add (&act, &CF_SHIPMENT_EVENT, ret);
  if (status_id)
    move_jobs (&act, &shipment, status_id);
  return cf_act_end (&act, error);
}
