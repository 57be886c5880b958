/* demo-sale.c: orders at the demo shop: what somebody buys, as a draft; then the invoice, at once or when the work is done; discounts and other prices with the word of whoever may give it;
 * credit memos for work that went wrong. */
#include "demo-private.h"
#include "base/date.h"
#include "shop/correct-invoice.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"

static const char *const notes[] = {
  "Pick up after 3 pm.", "Rush: needed for Friday.", "Same file as last time, new dates.", "Leave with the super if nobody is in.", "Match PMS 286 C.", "Proof approved by e-mail.",
};

static guint
choose_item (Demo *d, const DemoCustomer *c)
{
  for (;;) {
    guint i = demo_between (d, 0, demo_n_items - 1);
    gboolean large = demo_items[i].price >= 1000000;
    if ((demo_items[i].trades & c->trade) && (!large || demo_chance (d, c->kind == COUNTER ? 20 : 160)))
      return i;
  }
}

/* One line as the catalogue has it. FALSE if the customer's draft cannot have it. */
static gboolean
fill_line (Demo *d, const CfDraft *draft, guint item, CfDecimal quantity, CfDraftLine *ret)
{
  *ret = (CfDraftLine) { .item_id = d->items[item], .quantity = quantity };
  return demo_done (d, demo_items[item].code, cf_draft_price (d->shop, &d->who, draft, ret, &d->error));
}

static void
add_lines (Demo *d, const DemoCustomer *c, CfDraft *draft)
{
  guint n = c->kind == COUNTER ? demo_between (d, 1, 3) : demo_between (d, 1, c->kind == AGENCY ? 5 : 4), items[5];
  draft->lines = g_new0 (CfDraftLine, n);
  for (guint i = 0; i < n; i++) {
    gboolean again = FALSE;
    items[i] = choose_item (d, c);
    guint quantity = demo_items[items[i]].quantities[demo_between (d, 0, c->kind == COUNTER ? 1 : 3)];
    for (guint k = 0; k < i; k++)
      again = again || items[k] == items[i];
    if (!again && !fill_line (d, draft, items[i], quantity * CF_DECIMAL_ONE, &draft->lines[draft->n_lines++]))
      return;
  }
}

static void
add_words (Demo *d, const DemoCustomer *c, CfDraft *draft)
{
  if (c->uses_po)
    draft->po = demo_chance (d, 500) ? g_strdup_printf ("PO-%05u", d->check += demo_between (d, 1, 9)) : g_strdup_printf ("4500%06u", d->check += demo_between (d, 1, 9));
  if (demo_chance (d, 90))
    draft->note = g_strdup (notes[demo_between (d, 0, G_N_ELEMENTS (notes) - 1)]);
  if (c->n_locations && demo_chance (d, 650))
    draft->location_id = c->locations[demo_between (d, 0, c->n_locations - 1)];
}

static CfDraft
new_draft (Demo *d, const DemoCustomer *c)
{
  return (CfDraft) { .id = cf_shop_id (d->shop), .kind = CF_DRAFT_INVOICE, .customer_id = c->id, .holder = d->shop->head.number };
}

static gboolean
save (Demo *d, guint person, const CfDraft *draft)
{
  return demo_as (d, person, NULL) && demo_done (d, "draft", cf_save_draft (d->shop, &d->who, draft, &d->error));
}

/* Somebody asks for a better price: a little the clerk may give; more only the manager. */
static CfPermission
bargain (Demo *d, const DemoCustomer *c, CfDraft *draft)
{
  guint luck = demo_between (d, 0, 999);
  if (c->kind == COUNTER && luck > 60)
    return 0;
  if (luck < 45)
    draft->lines[0].discount_rate = demo_chance (d, 500) ? 50000 : 100000;
  else if (luck < 57) {
    draft->lines[0].discount_rate = demo_chance (d, 500) ? 150000 : 200000;
    return CF_MAY_DISCOUNT;
  } else if (luck < 66) {
    draft->lines[0].unit_price = draft->lines[0].unit_price * 9 / 10;
    return CF_MAY_CHANGE_PRICE;
  }
  return 0;
}

static const char *
why (gint64 permission)
{
  return permission == CF_MAY_SELL_OVER_LIMIT ? "Called their AP: check is in the mail" : permission == CF_MAY_CHANGE_PRICE ? "Price was agreed before" : "Good customer";
}

/* The clerk issues it, with the manager's word for one thing; where it takes two he does it himself. FALSE: nothing was issued; for customers on hold nobody gives his word, and the draft waits. */
static gboolean
issue (Demo *d, CfId draft_id, CfPermission permission, CfInvoice *ret)
{
  guint clerk = demo_clerk (d);
  CfId id = cf_shop_id (d->shop);
  CfOutcome outcome = CF_NEEDS_PERMISSION;
  for (guint tries = 0; tries < 3 && outcome == CF_NEEDS_PERMISSION; tries++) {
    gboolean himself = tries == 2;
    if (himself ? !demo_as (d, MARCUS, why (permission)) : permission ? !demo_allowed (d, clerk, permission, id, why (permission)) : !demo_as (d, clerk, NULL))
      return FALSE;
    cf_invoice_clear (ret);
    outcome = cf_issue_invoice (d->shop, &d->who, id, draft_id, FALSE, ret, &d->error);
    permission = outcome == CF_NEEDS_PERMISSION ? d->who.refusal.permission : permission;
    if (permission == CF_MAY_SELL_ON_HOLD)
      return FALSE;
  }
  return demo_done (d, "invoice", outcome);
}

/* What comes of an invoice: money now, or later, and now and then trouble. */
static void
expect (Demo *d, guint customer, const CfInvoice *invoice)
{
  DemoCustomer *c = demo_customer (d, customer);
  if (demo_chance (d, 9)) {
    g_auto (CfInvoiceVoid) undone = { 0 };
    if (demo_as (d, IRENE, demo_chance (d, 500) ? "Entered twice" : "Wrong customer; made again"))
      demo_done (d, "void", cf_void_invoice (d->shop, &d->who, cf_shop_id (d->shop), invoice->id, 0, &undone, &d->error));
    return;
  }
  if (demo_chance (d, 22))
    demo_plan (d, d->today + demo_between (d, 3, 15), DO_CREDIT, customer, invoice->id, demo_chance (d, 300) ? 100 : demo_between (d, 20, 60));
  if (c->kind == COUNTER) {
    demo_pay_counter (d, customer, invoice->id);
    return;
  }
  int late = c->late + (int) demo_between (d, 0, 2 * c->spread) - (int) c->spread;
  if (demo_chance (d, 55))
    late += demo_between (d, 20, 75);
  CfDate when = invoice->discount_minor && demo_chance (d, 750) ? invoice->discount_until - demo_between (d, 0, 3) : invoice->due + late;
  if (c->tender == CF_TENDER_CARD && c->kind == ACCOUNT)                /* when they pick it up */
    when = d->today;
  demo_plan (d, MAX (when, d->today + 3), DO_PAY, customer, invoice->id, 0);
}

/* The work is done: the draft becomes an invoice. */
static void
issue_draft (Demo *d, guint customer, CfId draft_id, CfPermission permission)
{
  g_auto (CfInvoice) invoice = { 0 };
  if (issue (d, draft_id, permission, &invoice))
    expect (d, customer, &invoice);
}

void
demo_issue (Demo *d, guint customer, CfId draft_id)
{
  if (!demo_customer (d, customer)->gone)
    issue_draft (d, customer, draft_id, 0);
}

void
demo_sale (Demo *d, guint customer)
{
  const DemoCustomer *c = demo_customer (d, customer);
  if (c->gone || d->error)
    return;
  if (!c->id) {                                                         /* comes in later today */
    demo_plan (d, d->today + 1, DO_SALE, customer, 0, 0);
    return;
  }
  if (c->kind != COUNTER && demo_chance (d, 30)) {
    demo_deposit (d, customer);
    return;
  }
  g_auto (CfDraft) draft = new_draft (d, c);
  add_words (d, c, &draft);
  add_lines (d, c, &draft);
  CfPermission permission = d->error ? 0 : bargain (d, c, &draft);
  if (!save (d, demo_clerk (d), &draft))
    return;
  if (c->kind != COUNTER && !permission && !draft.lines[0].discount_rate && demo_chance (d, 350)) {
    demo_plan (d, d->today + demo_between (d, 1, 6), DO_ISSUE, customer, draft.id, 0);
    return;
  }
  issue_draft (d, customer, draft.id, permission);
}

CfId
demo_draft (Demo *d, guint customer, const char *note)
{
  const DemoCustomer *c = demo_customer (d, customer);
  g_auto (CfDraft) draft = new_draft (d, c);
  draft.note = g_strdup (note);
  add_lines (d, c, &draft);
  return save (d, MIA, &draft) ? draft.id : 0;
}

CfId
demo_invoice (Demo *d, guint customer, guint location, const char *po, CfMoney about_minor)
{
  const DemoCustomer *c = demo_customer (d, customer);
  g_auto (CfDraft) draft = new_draft (d, c);
  g_auto (CfInvoice) invoice = { 0 };
  draft.po = g_strdup (po);
  draft.location_id = c->n_locations ? c->locations[location] : 0;
  draft.lines = g_new0 (CfDraftLine, 1);
  guint item = 0;
  while (!g_str_equal (demo_items[item].code, "SIGN-ACM"))
    item++;
  gint64 feet = MAX (about_minor / 2200, 1);
  if (d->error || !fill_line (d, &draft, item, feet * CF_DECIMAL_ONE, &draft.lines[draft.n_lines++]) || !save (d, DEV, &draft) || !issue (d, draft.id, 0, &invoice))
    return 0;
  return invoice.id;
}

void
demo_credit (Demo *d, guint customer, CfId invoice_id, guint percent, gboolean against, const char *reason)
{
  g_auto (CfInvoice) invoice = { 0 }, memo = { 0 };
  gboolean found;
  if (d->error || !cf_record_load (d->shop->db, &CF_INVOICE, invoice_id, &invoice, &found, &d->error) || !found)
    return;
  const CfInvoiceLine *line = &invoice.lines[0];
  CfDraftLine back = { .item_id = line->item_id, .code = line->code, .description = line->description, .unit = line->unit, .unit_price = line->unit_price,
                       .discount_rate = line->discount_rate, .tax_group_id = line->tax_group_id, .subject_line = 1, .quantity = line->quantity };
  CfDecimal part = line->quantity / CF_DECIMAL_ONE * percent / 100 * CF_DECIMAL_ONE;
  back.quantity = part > 0 ? part : back.quantity;
  CfDraft draft = { .id = cf_shop_id (d->shop), .kind = CF_DRAFT_CREDIT_MEMO, .customer_id = invoice.customer_id, .subject_id = invoice.id, .holder = d->shop->head.number,
                    .location_id = invoice.location_id, .lines = &back, .n_lines = 1 };
  if (!save (d, IRENE, &draft) || !demo_as (d, IRENE, reason) ||
      !demo_done (d, "credit memo", cf_issue_invoice (d->shop, &d->who, cf_shop_id (d->shop), draft.id, against, &memo, &d->error)))
    return;
  const DemoCustomer *c = demo_customer (d, customer);
  if (c->kind == COUNTER && c->tender == CF_TENDER_CARD)
    demo_plan (d, d->today + 1, DO_REFUND, customer, memo.id, 0);
  else if (c->kind == COUNTER)                                          /* who paid across the counter has it back across the counter */
    demo_refund (d, memo.id, 0, CF_TENDER_CASH, FALSE, reason);
}
