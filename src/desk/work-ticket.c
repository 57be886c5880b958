/* work-ticket.c: what goes through the shop with jobs (work-pdf.h): the ticket of each, and the sheet of what is to be made. */
#include "work-pdf.h"
#include "work-private.h"
#include "base/date.h"
#include "base/decimal.h"
#include "shop/order.h"
#include "store/lookup.h"

char *
cf_work_day (CfShop *shop, CfDate day, gint64 minute)
{
  CfFormats formats;
  char text[64];
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  cf_date_format (text, sizeof text, day, formats.date);
  return minute ? g_strdup_printf ("%s %02d:%02d", text, (int) ((minute - 1) / 60), (int) ((minute - 1) % 60)) : g_strdup (text);
}

/* "250 pcs". */
static char *
quantity_text (CfShop *shop, CfDecimal quantity, const char *unit)
{
  CfFormats formats;
  char text[48];
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  cf_decimal_format (text, sizeof text, quantity, 0, formats.decimal);
  return unit && *unit ? g_strdup_printf ("%s %s", text, unit) : g_strdup (text);
}

/* The name of a member of staff; "" for nobody. Caller frees. */
static gboolean
staff_name (CfDb *db, CfId id, char **ret, GError **error)
{
  g_auto (CfStaff) staff = { 0 };
  gboolean found = FALSE;
  if (id && !cf_record_load (db, &CF_STAFF, id, &staff, &found, error))
    return FALSE;
  *ret = g_strdup (found && staff.name ? staff.name : "");
  return TRUE;
}

/* --- steps --- */

typedef struct { GArray *ids; GPtrArray *names; } Steps;      /* of the shop's list, without those in which nothing is made any more */

static void
steps_clear (Steps *steps)
{
  g_clear_pointer (&steps->ids, g_array_unref);
  g_clear_pointer (&steps->names, g_ptr_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Steps, steps_clear)

static gboolean
load_steps (CfDb *db, gboolean with_done, Steps *ret, GError **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (CfId));
  *ret = (Steps) { g_array_new (FALSE, FALSE, sizeof (CfId)), g_ptr_array_new_with_free_func (g_free) };
  if (!cf_lookup_ids (db, CF_STATUSES, 0, all, error))
    return FALSE;
  for (guint i = 0; i < all->len; i++) {
    g_auto (CfItemStatus) status = { 0 };
    if (!cf_document_load (db, &CF_ITEM_STATUS, g_array_index (all, CfId, i), &status, error))
      return FALSE;
    if (status.stage == CF_STAGE_CANCELLED || (status.stage == CF_STAGE_DONE && !with_done))
      continue;
    g_array_append_val (ret->ids, status.id);
    g_ptr_array_add (ret->names, g_strdup (status.name));
  }
  return TRUE;
}

static int
step_at (const Steps *steps, CfId status_id)
{
  for (guint i = 0; i < steps->ids->len; i++)
    if (g_array_index (steps->ids, CfId, i) == status_id)
      return (int) i;
  return -1;
}

/* --- tickets --- */

/* "2 of 3": which of the order's jobs it is; NULL where it is none of them. */
static gboolean
place_of (CfDb *db, const CfJob *job, char **ret, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  guint n = 0, at = 0;
  g_array_set_clear_func (rows, cf_job_row_clear);
  if (!cf_list_jobs_of (db, job->order_id, rows, error))
    return FALSE;
  for (guint i = 0; i < rows->len; i++) {
    const CfJobRow *row = &g_array_index (rows, CfJobRow, i);
    n += !row->removed && !row->charge;
    if (row->id == job->id)
      at = n;
  }
  *ret = at ? g_strdup_printf ("%u of %u", at, n) : NULL;
  return TRUE;
}

static gboolean
add_ticket (CfShop *shop, CfPaper *paper, const Steps *steps, CfId job_id, GError **error)
{
  g_auto (CfJob) job = { 0 };
  g_auto (CfOrder) order = { 0 };
  g_auto (CfCustomer) customer = { 0 };
  g_autofree char *number = NULL, *quantity = NULL, *day = NULL, *of = NULL, *assignee = NULL;
  CfId customer_id;
  if (!cf_document_load (shop->db, &CF_JOB, job_id, &job, error) || !cf_document_load (shop->db, &CF_ORDER, job.order_id, &order, error) ||
      !cf_lookup_alias (shop->db, order.customer_id, &customer_id, error) || !cf_document_load (shop->db, &CF_CUSTOMER, customer_id, &customer, error) || !place_of (shop->db, &job, &of, error) ||
      !staff_name (shop->db, job.assignee_id ? job.assignee_id : order.assignee_id, &assignee, error))
    return FALSE;
  CfDate due = job.due ? job.due : order.due;
  number = cf_job_number (order.number, job.sequence);
  quantity = quantity_text (shop, job.quantity, job.unit);
  day = cf_work_day (shop, due, job.due ? job.due_minute : order.due_minute);
  CfPaperTicket ticket = { .number = number, .date = order.date, .due = due, .due_words = day, .rush = order.rush != 0, .customer = customer.name, .phone = customer.phone, .quantity = quantity,
    .what = job.description, .options = job.options, .order = order.number, .of = of, .po = order.po, .assignee = assignee, .steps = (const char *const *) steps->names->pdata, .n_steps = steps->names->len,
    .at_step = step_at (steps, job.status_id), .note = job.note, .remark = order.remark };
  return cf_paper_add (paper, &(CfPaperDocument) { .ticket = &ticket }, NULL, error);
}

static gboolean
append (gpointer data, const guint8 *bytes, gsize length, GError **error)
{
  g_byte_array_append (data, bytes, length);
  return TRUE;
}

GBytes *
cf_ticket_draw (CfShop *shop, const CfId *job_ids, guint n, const CfDrawOptions *options, GError **error)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();
  g_autoptr (CfPaper) paper = cf_paper_for (shop, options, error);
  g_auto (Steps) steps = { 0 };
  gboolean ok = paper && load_steps (shop->db, TRUE, &steps, error) && cf_paper_open (paper, n == 1 ? "Job ticket" : "Job tickets", 0, append, out, error);
  for (guint i = 0; ok && i < n; i++)
    ok = add_ticket (shop, paper, &steps, job_ids[i], error);
  if (!ok || !cf_paper_close (paper, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

/* --- the day --- */

static int
by_who_and_when (gconstpointer a, gconstpointer b)
{
  const CfJobRow *x = a, *y = b;
  if (x->assignee_id != y->assignee_id)
    return !x->assignee_id ? 1 : !y->assignee_id ? -1 : x->assignee_id < y->assignee_id ? -1 : 1;
  if (x->due != y->due)
    return x->due < y->due ? -1 : 1;
  if (x->due_minute != y->due_minute)
    return !x->due_minute ? 1 : !y->due_minute ? -1 : x->due_minute < y->due_minute ? -1 : 1;
  return x->rush != y->rush ? (x->rush ? -1 : 1) : x->id < y->id ? -1 : x->id > y->id;
}

/* The jobs of one step that are due by @day, as cells. */
static gboolean
add_step (CfShop *shop, CfId status_id, const char *name, CfDate day, GPtrArray *cells, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (CfJobRow));
  g_array_set_clear_func (rows, cf_job_row_clear);
  if (!cf_list_jobs_in (shop->db, status_id, 0, 0, rows, error))
    return FALSE;
  for (guint i = rows->len; i-- > 0;) {
    const CfJobRow *row = &g_array_index (rows, CfJobRow, i);
    if (!row->due || row->due > day || row->charge)
      g_array_remove_index (rows, i);
  }
  g_array_sort (rows, by_who_and_when);
  CfDate today = cf_shop_today (shop);
  for (guint i = 0; i < rows->len; i++) {
    const CfJobRow *row = &g_array_index (rows, CfJobRow, i);
    g_autofree char *due = cf_work_day (shop, row->due, row->due_minute);
    char *who;
    if (!staff_name (shop->db, row->assignee_id, &who, error))
      return FALSE;
    g_ptr_array_add (cells, g_strdup (i == 0 ? name : ""));
    g_ptr_array_add (cells, who);
    g_ptr_array_add (cells, g_strdup (row->number));
    g_ptr_array_add (cells, quantity_text (shop, row->quantity, NULL));
    g_ptr_array_add (cells, g_strdup (row->description));
    g_ptr_array_add (cells, g_strdup (row->customer));
    g_ptr_array_add (cells, g_strdup_printf ("%s%s%s", due, row->due < today ? ", late" : "", row->rush ? ", rush" : ""));
  }
  return TRUE;
}

GBytes *
cf_production_draw (CfShop *shop, CfDate day, const CfDrawOptions *options, GError **error)
{
  static const CfPaperColumn columns[] = { { "Step", FALSE }, { "Made by", FALSE }, { "Job", FALSE }, { "Quantity", TRUE }, { "What", FALSE }, { "Customer", FALSE }, { "Due", FALSE } };
  guint n = G_N_ELEMENTS (columns);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *words = cf_work_day (shop, day, 0), *subtitle = NULL;
  CfDrawOptions across = *options;
  g_auto (CfPaperLooks) looks = { 0 };
  g_auto (Steps) steps = { 0 };
  if (!cf_paper_looks_load (shop, G_MAXINT64, &looks, error) || !load_steps (shop->db, FALSE, &steps, error))
    return NULL;
  across.size = (options->size ? options->size : looks.shop.size) == CF_PAPER_A4 ? CF_PAPER_A4_ACROSS : CF_PAPER_LETTER_ACROSS;
  g_autoptr (CfPaper) paper = cf_paper_for (shop, &across, error);
  for (guint i = 0; paper && i < steps.ids->len; i++)
    if (!add_step (shop, g_array_index (steps.ids, CfId, i), steps.names->pdata[i], day, cells, error))
      return NULL;
  subtitle = g_strdup_printf ("%s: %u %s due by then and not done", words, cells->len / n, cells->len / n == 1 ? "job" : "jobs");
  CfPaperReport sheet = { .title = "To be made", .subtitle = subtitle, .date = day, .columns = columns, .n_columns = n, .cells = (const char *const *) cells->pdata, .n_rows = cells->len / n };
  return paper ? cf_paper_bytes (paper, &(CfPaperDocument) { .report = &sheet }, NULL, error) : NULL;
}
