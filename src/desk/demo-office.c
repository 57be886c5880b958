/* demo-office.c: the office of the demo shop, once a month: late fees, since there are some; customers who do not pay are put on hold, and given up in the end; the months gone by are locked. And what
 * happens once: somebody leaves, prices go up, late fees are introduced. */
#include "demo-private.h"
#include "base/date.h"
#include "shop/charge-fees.h"
#include "shop/close-period.h"
#include "shop/correct-invoice.h"
#include "shop/records.h"
#include "shop/staff.h"
#include "store/query.h"

enum { LEAVES = 9, PRICES = 12, FEES = 17 };                            /* in which month */

static void
fees_begin (Demo *d)
{
  static const struct { CfSettingNumber number; const char *text; } values[] = {
    { CF_SET_LATE_FEE_RATE, "1.5%" }, { CF_SET_LATE_FEE_GRACE, "15" }, { CF_SET_LATE_FEE_REPEAT, "30" }, { CF_SET_LATE_FEE_STEPS, "2" }, { CF_SET_LATE_FEE_MINIMUM, "5.00" },
    { CF_SET_LATE_FEE, "percent" },
  };
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    if (demo_as (d, ROSA, "Letter to all customers went out last week"))
      demo_done (d, "late fee", cf_change_setting (d->shop, &d->who, values[i].number, values[i].text, &d->error));
}

static guint
customer_of (Demo *d, CfId id)
{
  for (guint i = 0; i < d->customers->len; i++)
    if (demo_customer (d, i)->id == id)
      return i;
  return 0;
}

/* Of seven fees one is charged and then taken back, one forgiven before it is charged. */
static void
run_fees (Demo *d)
{
  g_autoptr (GArray) fees = g_array_new (FALSE, TRUE, sizeof (CfFeeDue));
  g_array_set_clear_func (fees, cf_fee_due_clear);
  if (d->error || !cf_fees_preview (d->shop, d->today, fees, &d->error))
    return;
  for (guint i = 0; i < fees->len; i++) {
    const CfFeeDue *fee = &g_array_index (fees, CfFeeDue, i);
    g_auto (CfInvoice) invoice = { 0 };
    if (i % 7 != 2 && demo_as (d, IRENE, NULL))
      demo_done (d, "late fee", cf_charge_fee (d->shop, &d->who, fee, 0, &invoice, &d->error));
    if ((i % 7 == 1 || i % 7 == 2) && demo_as (d, IRENE, i % 7 == 1 ? "They called: invoice went to the old address" : "First time in eight years"))
      demo_done (d, "waiver", cf_waive_fee (d->shop, &d->who, fee->invoice_id, fee->step, 0, &d->error));
    else
      demo_plan (d, d->today + demo_between (d, 8, 40), DO_PAY, customer_of (d, fee->customer_id), fee->invoice_id, 0);
  }
}

void
demo_hold (Demo *d, guint customer, const char *reason)
{
  g_auto (CfCustomer) record = { 0 };
  gboolean found;
  if (d->error || !cf_record_load (d->shop->db, &CF_CUSTOMER, demo_customer (d, customer)->id, &record, &found, &d->error) || !found)
    return;
  record.hold = 1;
  g_free (record.hold_reason);
  record.hold_reason = g_strdup (reason);
  if (demo_as (d, IRENE, NULL))
    demo_done (d, "hold", cf_save_customer (d->shop, &d->who, &record, &d->error));
}

void
demo_write_off (Demo *d, CfId item_id, CfWriteOffKind kind, const char *reason)
{
  g_auto (CfWriteOff) off = { 0 };
  if (demo_as (d, IRENE, reason))
    demo_done (d, "write-off", cf_write_off (d->shop, &d->who, cf_shop_id (d->shop), item_id, kind, 0, 0, &off, &d->error));
}

/* Those who stopped paying: hold after a month, given up after some six. */
static void
chase (Demo *d, guint i)
{
  DemoCustomer *c = demo_customer (d, i);
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfItemRow));
  CfDate oldest = d->today;
  g_array_set_clear_func (rows, cf_item_row_clear);
  if (!c->id || !c->stops_paying || d->today < c->stops_paying || d->error || !cf_open_items_load (d->shop->db, c->id, CF_FOREVER - 1, CF_OLDEST_BY_DUE, rows, &d->error))
    return;
  for (guint k = 0; k < rows->len; k++)
    if (g_array_index (rows, CfItemRow, k).item.open_minor > 0)
      oldest = MIN (oldest, g_array_index (rows, CfItemRow, k).item.due);
  if (!c->gone && d->today - oldest > 35) {
    c->gone = TRUE;
    demo_hold (d, i, "Long past due; no answer to calls");
  }
  if (d->today - oldest > 190)
    for (guint k = 0; k < rows->len; k++)
      if (g_array_index (rows, CfItemRow, k).item.open_minor > 0)
        demo_write_off (d, g_array_index (rows, CfItemRow, k).item.id, CF_WRITE_OFF_BAD_DEBT, "Closed for good; letter came back");
}

static void
tyler_leaves (Demo *d)
{
  CfStaff staff = { .id = d->people[TYLER], .name = (char *) "Tyler Brooks", .role = CF_STAFF_CLERK, .archived = 1 };
  if (demo_as (d, ROSA, NULL))
    demo_done (d, "staff", cf_save_staff (d->shop, &d->who, &staff, &d->error));
  d->people[TYLER] = 0;
}

void
demo_month (Demo *d)
{
  g_auto (CfPeriodLock) lock = { 0 };
  int y, m, dd, y0, m0;
  CfDate before;
  cf_date_to_ymd (d->first, &y0, &m0, &dd);
  cf_date_to_ymd (d->today, &y, &m, &dd);
  int month = (y - y0) * 12 + m - m0;
  if (month == LEAVES)
    tyler_leaves (d);
  if (month == PRICES)
    demo_raise_prices (d);
  if (month == FEES)
    fees_begin (d);
  if (month >= FEES)
    run_fees (d);
  for (guint i = 0; i < d->customers->len && !d->error; i++)
    chase (d, i);
  if (month >= 2 && cf_date_from_ymd (y, m, 1, &before) && demo_as (d, IRENE, "Sales tax filed"))
    demo_done (d, "period lock", cf_lock_period (d->shop, &d->who, cf_shop_id (d->shop), cf_date_add_months (before, -1), &lock, &d->error));
}
