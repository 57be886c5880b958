/* demo-orders.c: what is being made on the demo shop's last day: orders with jobs in every step, a repeat and a cancelled one, proofs that wait and that were approved, estimates that are open, won and lost, and a parcel on its
 * way. No money: what was billed and paid comes from the two years before. Done after all else, so that nothing of that hangs on it. */
#include "demo-private.h"
#include "shop/estimate.h"
#include "shop/shipment.h"

#define PROOF "3b1f0c7e5d2a49868f7e6d5c4b3a29181706f5e4d3c2b1a09f8e7d6c5b4a3928"

typedef struct { const char *what; guint quantity, price; CfId status; } Line;      /* price in cents */
typedef struct { int due; gboolean rush; const char *tags; Line lines[4]; } Work;

static const Work work[] = {
  { 9, FALSE, "window, vinyl", { { "Window lettering, 2 colors", 1, 48500, CF_STATUS_NEW_ID }, { "Opening hours, white vinyl", 2, 3900, CF_STATUS_FILES_ID } } },
  { 4, TRUE, "banner", { { "Banner 3 × 8 ft, hemmed", 2, 11200, CF_STATUS_PROOF_ID }, { "Banner stand", 1, 8900, CF_STATUS_APPROVED_ID } } },
  { 2, TRUE, "menus", { { "Menus, laminated", 40, 425, CF_STATUS_PRODUCTION_ID }, { "Table tents", 24, 310, CF_STATUS_PRODUCTION_ID }, { "Sidewalk sign insert", 1, 6400, CF_STATUS_PICK_UP_ID } } },
  { 1, FALSE, "cards", { { "Business cards, 16 pt", 500, 14, CF_STATUS_PICK_UP_ID } } },
  { 1, FALSE, "fleet", { { "Van lettering, both sides", 1, 92000, CF_STATUS_DONE_ID }, { "Magnetic door signs", 2, 7500, CF_STATUS_PRODUCTION_ID } } },
  { 0, TRUE, "event", { { "Posters 24 × 36", 25, 1850, CF_STATUS_SHIPPED_ID }, { "Foam boards", 6, 4200, CF_STATUS_SHIPPED_ID } } },
};

static CfId
take (Demo *d, guint customer, const Work *w)
{
  g_auto (CfOrder) made = { 0 };
  CfOrder order = { .id = cf_shop_id (d->shop), .customer_id = demo_customer (d, customer)->id, .due = d->last + w->due, .due_minute = w->rush ? 16 * 60 + 1 : 0, .rush = w->rush, .tags = (char *) w->tags,
                    .assignee_id = d->people[DEV] };
  CfJob jobs[G_N_ELEMENTS (w->lines)] = { 0 };
  guint n = 0;
  for (; n < G_N_ELEMENTS (w->lines) && w->lines[n].what; n++)
    jobs[n] = (CfJob) { .description = (char *) w->lines[n].what, .quantity = w->lines[n].quantity * CF_DECIMAL_ONE, .unit_price = (CfDecimal) w->lines[n].price * 10000, .tax_group_id = d->tax_ny };
  if (!demo_as (d, MIA, NULL) || !demo_done (d, "order", cf_order_new (d->shop, &d->who, &order, jobs, n, &made, &d->error)))
    return 0;
  return order.id;
}

/* The jobs of an order, to their steps; one that waits for the customer, or has its word, has a proof. */
static void
move_on (Demo *d, CfId order, const Work *w)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (d->error || !order || !cf_lookup_ids (d->shop->db, CF_JOBS_OF_ORDER, order, ids, &d->error))
    return;
  for (guint i = 0; i < ids->len && !d->error; i++) {
    CfId job = g_array_index (ids, CfId, i), status = w->lines[i].status;
    gboolean proof = status == CF_STATUS_PROOF_ID || status == CF_STATUS_APPROVED_ID;
    g_auto (CfArtProof) made = { 0 };
    g_auto (CfCustomerApproval) said = { 0 };
    CfArtProof art = { .id = cf_shop_id (d->shop), .job_id = job, .sha256 = (char *) PROOF, .name = (char *) "proof.pdf", .media = (char *) "application/pdf", .size = 48211 };
    if (proof && demo_as (d, DEV, NULL))
      demo_done (d, "proof", cf_proof_add (d->shop, &d->who, &art, &made, &d->error));
    if (status != CF_STATUS_NEW_ID && demo_as (d, DEV, NULL))
      demo_done (d, "job", cf_job_move (d->shop, &d->who, job, proof ? CF_STATUS_PROOF_ID : status, &d->error));
    CfCustomerApproval yes = { .id = cf_shop_id (d->shop), .kind = CF_APPROVAL_PROOF, .subject_id = made.id, .answer = CF_ANSWER_APPROVED, .name = (char *) "Shop manager", .origin = (char *) "telephone" };
    if (status == CF_STATUS_APPROVED_ID && demo_as (d, MIA, NULL))
      demo_done (d, "approval", cf_answer_take (d->shop, &d->who, &yes, &said, &d->error));
  }
}

static void
ship (Demo *d, CfId order)
{
  CfPackage package = { .description = (char *) "Tube, 38 in", .tracking = (char *) "1Z00DEMO0000000017", .weight_grams = 2300 };
  CfShipment shipment = { .id = cf_shop_id (d->shop), .order_id = order, .method = CF_SHIP_CARRIER, .carrier = (char *) "UPS", .service = (char *) "Ground", .tracking = package.tracking, .packages = &package,
                          .n_packages = 1 };
  CfShipmentEvent event = { .id = cf_shop_id (d->shop), .shipment_id = shipment.id, .kind = CF_SHIPMENT_HANDED_OVER, .place = (char *) "Brooklyn" };
  g_auto (CfShipmentEvent) made = { 0 };
  if (order && demo_as (d, MIA, NULL))
    demo_done (d, "shipment", cf_shipment_save (d->shop, &d->who, &shipment, &d->error));
  if (order && demo_as (d, DEV, NULL))
    demo_done (d, "shipment", cf_shipment_event (d->shop, &d->who, &event, 0, &made, &d->error));
}

/* Open, won and lost. */
static void
estimates (Demo *d, const guint *customers)
{
  for (guint i = 0; i < 3 && !d->error; i++) {
    CfEstimateLine lines[] = {
      { .description = (char *) "Storefront sign, aluminum, 2 × 8 ft", .quantity = CF_DECIMAL_ONE, .unit_price = 128000 * G_GINT64_CONSTANT (10000), .tax_group_id = d->tax_ny, .choice = 1 },
      { .description = (char *) "Storefront sign, acrylic, lit", .quantity = CF_DECIMAL_ONE, .unit_price = 214000 * G_GINT64_CONSTANT (10000), .tax_group_id = d->tax_ny, .choice = 1 },
      { .description = (char *) "Putting up", .quantity = CF_DECIMAL_ONE, .unit_price = 35000 * G_GINT64_CONSTANT (10000), .optional = 1 },
    };
    CfEstimate estimate = { .id = cf_shop_id (d->shop), .customer_id = demo_customer (d, customers[i])->id, .lines = lines, .n_lines = G_N_ELEMENTS (lines) };
    g_auto (CfEstimate) saved = { 0 };
    g_auto (CfEstimateVersion) offered = { 0 };
    g_auto (CfOrder) won = { 0 };
    if (!demo_as (d, MIA, NULL) || !demo_done (d, "estimate", cf_estimate_save (d->shop, &d->who, &estimate, &saved, &d->error)) || !demo_as (d, MIA, NULL) ||
        !demo_done (d, "estimate", cf_estimate_offer (d->shop, &d->who, cf_shop_id (d->shop), estimate.id, &offered, &d->error)))
      return;
    if (i == 1 && demo_as (d, MARCUS, "They like the lit one"))
      demo_done (d, "estimate", cf_estimate_convert (d->shop, &d->who, cf_shop_id (d->shop), estimate.id, (guint[]) { 2, 3 }, 2, &won, &d->error));
    if (i == 2 && demo_as (d, MARCUS, "Another shop was cheaper"))
      demo_done (d, "estimate", cf_estimate_close (d->shop, &d->who, estimate.id, CF_ESTIMATE_LOST, &d->error));
  }
}

void
demo_orders (Demo *d)
{
  guint customers[G_N_ELEMENTS (work) + 1], n = 0;
  g_auto (CfOrder) again = { 0 }, gone = { 0 };
  CfId orders[G_N_ELEMENTS (work)] = { 0 };
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 1; i < d->customers->len; i++)
    if (demo_customer (d, i)->id && demo_customer (d, i)->kind != COUNTER && !demo_customer (d, i)->gone)
      g_array_append_val (all, i);
  for (; n < G_N_ELEMENTS (customers) && n < all->len; n++)
    customers[n] = g_array_index (all, guint, (guint64) (n + 1) * all->len / (G_N_ELEMENTS (customers) + 1));      /* some of all over the list */
  for (guint i = 0; i < G_N_ELEMENTS (work) && i < n; i++) {
    orders[i] = take (d, customers[i], &work[i]);
    move_on (d, orders[i], &work[i]);
  }
  ship (d, orders[G_N_ELEMENTS (work) - 1]);
  if (demo_as (d, MIA, NULL))
    demo_done (d, "order", cf_order_again (d->shop, &d->who, cf_shop_id (d->shop), orders[3], TRUE, &again, NULL, &d->error));
  if (demo_as (d, MIA, NULL))
    demo_done (d, "order", cf_order_again (d->shop, &d->who, cf_shop_id (d->shop), orders[0], TRUE, &gone, NULL, &d->error));
  if (demo_as (d, MARCUS, "Ordered twice by mistake"))
    demo_done (d, "order", cf_order_cancel (d->shop, &d->who, gone.id, &d->error));
  estimates (d, customers);
}
