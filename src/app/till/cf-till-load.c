/* cf-till-load.c: see cf-till-load.h. What is expected in the drawer is read for an X by somebody who may see it only: a count is blind. */
#include "cf-till-load.h"
#include "base/id.h"
#include "desk/till-pdf.h"
#include "shop/built-in.h"
#include "store/closeout.h"
#include "store/label.h"
#include "store/scratch.h"
#include "store/shift.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define EARLIER_MAX 30

static void
move_clear (gpointer p)
{
  CfTillMove *move = p;
  cf_drawer_entry_clear (&move->entry);
  g_free (move->staff);
}

static void
shift_clear (gpointer p)
{
  CfTillShift *shift = p;
  cf_shift_close_clear (&shift->z);
  g_free (shift->staff);
}

static void
check_clear (gpointer p)
{
  CfTillCheck *check = p;
  g_free (check->reference);
  g_free (check->customer);
}

void
cf_till_now_free (gpointer p)
{
  CfTillNow *now = p;
  g_clear_pointer (&now->checks, g_array_unref);
  g_clear_pointer (&now->moves, g_array_unref);
  g_clear_pointer (&now->earlier, g_array_unref);
  g_free (now->staff);
  g_free (now->typed);
  g_free (now);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfTillNow, cf_till_now_free)

/* A missing name is no failure: acts before the first PIN are nobody's. */
static char *
name_of (CfDb *db, CfId staff_id)
{
  char *name = staff_id ? cf_label (db, &CF_STAFF, staff_id, NULL) : NULL;
  return name ? name : g_strdup ("");
}

static gboolean
read_moves (CfDb *db, CfTillNow *now, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_drawer_entries (db, now->shift.id, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    CfTillMove move = { 0 };
    gboolean found;
    if (!cf_record_load (db, &CF_DRAWER_ENTRY, g_array_index (ids, CfId, i), &move.entry, &found, error))
      return FALSE;
    move.staff = name_of (db, move.entry.staff_id);
    g_array_append_val (now->moves, move);
  }
  return TRUE;
}

static gboolean
read_earlier (CfDb *db, gint64 station, CfTillNow *now, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_shifts (db, station, EARLIER_MAX, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    CfTillShift line = { 0 };
    gboolean found;
    CfId close = 0, id = g_array_index (ids, CfId, i);
    if (!cf_record_load (db, &CF_SHIFT, id, &line.shift, &found, error) || !cf_shift_state (db, id, &line.state, error) || !cf_shift_close_of (db, id, &close, error))
      return FALSE;
    if (!close)
      continue;
    if (!cf_record_load (db, &CF_SHIFT_CLOSE, close, &line.z, &found, error))
      return FALSE;
    line.staff = name_of (db, line.z.staff_id);
    g_array_append_val (now->earlier, line);
  }
  return TRUE;
}

static gboolean
read_safe (CfDb *db, CfTillNow *now, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_undeposited (db, CF_TENDER_CASH_ID, &now->safe_minor, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfPayment) payment = { 0 };
    gboolean found;
    if (!cf_record_load (db, &CF_PAYMENT, g_array_index (ids, CfId, i), &payment, &found, error))
      return FALSE;
    char *customer = payment.customer_id ? cf_label (db, &CF_CUSTOMER, payment.customer_id, NULL) : NULL;
    CfTillCheck check = { payment.id, payment.date, payment.amount_minor, g_strdup (payment.reference ? payment.reference : ""), customer ? customer : g_strdup ("") };
    g_array_append_val (now->checks, check);
  }
  return TRUE;
}

/* The count that stands, else what was typed of it. */
static gboolean
read_count (CfDb *db, CfTillNow *now, GError **error)
{
  g_auto (CfCloseout) closeout = { 0 };
  g_autofree char *body = NULL;
  char id[CF_ID_TEXT];
  if (now->state != CF_SHIFT_COUNTING)
    return TRUE;
  if (!cf_closeout_load (db, now->shift.id, NULL, &closeout, error) || !cf_scratch_load (db, CF_TILL_COUNT_SCRATCH, &body, NULL, error))
    return FALSE;
  now->count_id = closeout.count_id;
  cf_id_text (now->shift.id, id);
  if (body && g_str_has_prefix (body, id) && body[strlen (id)] == '\n')
    now->typed = g_strdup (body + strlen (id) + 1);
  return TRUE;
}

gpointer
cf_till_now_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  g_autoptr (CfTillNow) now = g_new0 (CfTillNow, 1);
  gint64 station = shop->head.number;
  gboolean found;
  CfDate date;
  CfId id;
  now->moves = g_array_new (FALSE, TRUE, sizeof (CfTillMove));
  now->earlier = g_array_new (FALSE, TRUE, sizeof (CfTillShift));
  now->checks = g_array_new (FALSE, TRUE, sizeof (CfTillCheck));
  g_array_set_clear_func (now->checks, check_clear);
  g_array_set_clear_func (now->moves, move_clear);
  g_array_set_clear_func (now->earlier, shift_clear);
  if (!cf_shift_now (shop->db, station, &id, &date, &now->state, error) || !read_earlier (shop->db, station, now, error) || !read_safe (shop->db, now, error))
    return NULL;
  if (now->state != CF_SHIFT_NONE && (!cf_record_load (shop->db, &CF_SHIFT, id, &now->shift, &found, error) || !read_moves (shop->db, now, error)))
    return NULL;
  if (!read_count (shop->db, now, error))
    return NULL;
  now->staff = name_of (shop->db, now->shift.staff_id);
  if (now->state == CF_SHIFT_CLOSED && now->earlier->len)
    now->in_drawer_minor = g_array_index (now->earlier, CfTillShift, 0).z.left_minor;
  if (now->state == CF_SHIFT_NONE || now->state == CF_SHIFT_CLOSED) {
    if (!cf_drawer_balance (shop->db, station, &now->outside_minor, error))
      return NULL;
    now->outside_minor -= now->in_drawer_minor;
  }
  return g_steal_pointer (&now);
}

/* --- a report --- */

void
cf_till_sheet_free (gpointer p)
{
  CfTillSheet *sheet = p;
  cf_shift_close_clear (&sheet->z);
  g_clear_pointer (&sheet->carried, g_ptr_array_unref);
  g_clear_pointer (&sheet->addresses, g_ptr_array_unref);
  g_clear_pointer (&sheet->late, g_array_unref);
  g_free (sheet->staff);
  g_free (sheet);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfTillSheet, cf_till_sheet_free)

static gboolean
read_close (CfShop *shop, const CfTillAsk *ask, CfShiftClose *ret, GError **error)
{
  CfShiftState state;
  gboolean found;
  CfDate date;
  CfId id;
  if (ask->close_id) {
    if (!cf_record_load (shop->db, &CF_SHIFT_CLOSE, ask->close_id, ret, &found, error))
      return FALSE;
    if (!found)
      g_set_error_literal (error, CF_ERROR, CF_ERROR_NOT_FOUND, _("There is no such Z report."));
    return found;
  }
  if (!cf_shift_now (shop->db, shop->head.number, &id, &date, &state, error) || !cf_shift_x (shop, id, ask->tells_expected, ret, error))
    return FALSE;
  return TRUE;
}

/* NULL: a walk-in's, or not there any more. */
static char *
customer_of (CfDb *db, CfId draft_id)
{
  g_auto (CfDraft) draft = { 0 };
  gboolean found;
  return cf_record_load (db, &CF_DRAFT, draft_id, &draft, &found, NULL) && found && draft.customer_id ? cf_label (db, &CF_CUSTOMER, draft.customer_id, NULL) : NULL;
}

/* "Late for an earlier shift: Card, Smith" */
static char *
late_words (CfDb *db, CfId payment_id)
{
  g_auto (CfPayment) payment = { 0 };
  gboolean found;
  if (!cf_record_load (db, &CF_PAYMENT, payment_id, &payment, &found, NULL) || !found)
    return g_strdup (_("Late for an earlier shift"));
  g_autofree char *customer = payment.customer_id ? cf_label (db, &CF_CUSTOMER, payment.customer_id, NULL) : NULL;
  return g_strdup_printf (_("Late for an earlier shift: %1$s, %2$s"), payment.tender_name, customer ? customer : _("walk-in"));
}

gpointer
cf_till_sheet_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_autoptr (CfTillSheet) sheet = g_new0 (CfTillSheet, 1);
  gboolean found;
  sheet->carried = g_ptr_array_new_with_free_func (g_free);
  sheet->addresses = g_ptr_array_new_with_free_func (g_free);
  sheet->late = g_array_new (FALSE, TRUE, sizeof (CfShiftFigure));
  g_array_set_clear_func (sheet->late, cf_shift_figure_clear);
  if (!read_close (shop, data, &sheet->z, error) || !cf_record_load (shop->db, &CF_SHIFT, sheet->z.shift_id, &sheet->shift, &found, error))
    return NULL;
  if (sheet->z.id && !cf_shift_late (shop->db, &sheet->z, sheet->late, error))
    return NULL;
  sheet->staff = name_of (shop->db, sheet->z.id ? sheet->z.staff_id : sheet->shift.staff_id);
  for (guint i = 0; i < sheet->z.n_carried; i++) {
    const CfCarried *carried = &sheet->z.carried[i];
    char id[CF_ID_TEXT];
    cf_id_text (carried->ref_id, id);
    if (carried->kind == CF_CARRIED_CARD) {
      g_ptr_array_add (sheet->carried, g_strdup (_("A card payment whose end nobody knows yet")));
      g_ptr_array_add (sheet->addresses, g_strdup ("payment/unknown"));
    } else if (carried->kind == CF_CARRIED_LATE) {
      g_ptr_array_add (sheet->carried, late_words (shop->db, carried->ref_id));
      g_ptr_array_add (sheet->addresses, g_strconcat ("payment/", id, NULL));
    } else {
      g_autofree char *label = customer_of (shop->db, carried->ref_id);
      g_ptr_array_add (sheet->carried, label && *label ? g_strdup_printf (_("Draft for %s"), label) : g_strdup_printf (_("Draft %s"), id));
      g_ptr_array_add (sheet->addresses, g_strconcat ("draft/", id, NULL));
    }
  }
  return g_steal_pointer (&sheet);
}

gpointer
cf_till_pdf_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  g_auto (CfShiftClose) z = { 0 };
  return read_close (shop, data, &z, error) ? cf_shift_pdf (shop, &z, error) : NULL;
}

GBytes *
cf_till_roll_draw (CfShop *shop, gpointer data, const CfReceiptPrinter *printer, GError **error)
{
  g_auto (CfShiftClose) z = { 0 };
  return read_close (shop, data, &z, error) ? cf_shift_roll (shop, &z, printer, error) : NULL;
}
