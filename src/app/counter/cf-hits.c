/* cf-hits.c: see cf-hits.h. */
#include "cf-hits.h"
#include "base/id.h"
#include "cf-commands.h"
#include "cf-order-words.h"
#include "cf-words.h"
#include <glib/gi18n-lib.h>

#define COMMANDS_MAX 5

void
cf_hit_clear (gpointer p)
{
  CfHit *hit = p;
  g_free (hit->title);
  g_free (hit->subtitle);
  g_free (hit->figure);
  g_free (hit->note);
  g_free (hit->address);
}

const char *
cf_hit_group_title (CfHitGroup group)
{
  switch (group) {
  case CF_HIT_CUSTOMERS: return _("Customers");
  case CF_HIT_DOCUMENTS: return _("Documents");
  case CF_HIT_PAYMENTS: return _("Payments");
  case CF_HIT_DRAFTS: return _("Drafts");
  case CF_HIT_ORDERS: return _("Orders");
  default: return _("Do");
  }
}

/* The parts that are not empty, with dots between. The parts are freed. */
static char *
join (char *first, ...)
{
  GString *out = g_string_new (NULL);
  va_list args;
  va_start (args, first);
  for (char *part = first; part; part = va_arg (args, char *)) {
    if (*part)
      g_string_append_printf (out, "%s%s", out->len ? " · " : "", part);
    g_free (part);
  }
  va_end (args);
  return g_string_free (out, FALSE);
}

static char *
address_of (const char *word, CfId id)
{
  char text[CF_ID_TEXT];
  return g_strdup_printf ("%s/%s", word, cf_id_text (id, text));
}

static void
customer (CfSession *session, const CfFound *f, CfHit *hit)
{
  g_autofree char *via = f->by == CF_BY_CONTACT ? g_strdup_printf (_("contact %s"), f->detail) : g_strdup (f->detail);
  hit->group = CF_HIT_CUSTOMERS;
  hit->icon = "cf-customers-symbolic";
  hit->title = g_strdup (f->name);
  hit->subtitle = join (g_strdup (via), g_strdup (f->phone), g_strdup (f->email), g_strdup (f->city), g_strdup (f->number), NULL);
  hit->figure = f->open_minor ? cf_session_money (session, f->open_minor) : g_strdup ("");
  hit->note = g_strdup (f->archived ? _("Archived") : f->hold ? _("On hold") : f->open_minor > 0 ? _("owes") : f->open_minor < 0 ? _("credit") : "");
  hit->note_style = f->hold && !f->archived ? "warning" : "dim-label";
  hit->address = address_of ("customer", f->id);
}

static void
document (CfSession *session, const CfFound *f, CfHit *hit)
{
  gboolean credit = f->sub_kind == CF_INVOICE_CREDIT_MEMO, overdue = f->open_minor > 0 && f->due < cf_session_today (session);
  g_autofree char *date = cf_session_date (session, f->date), *due = cf_session_date (session, f->due);
  g_autofree char *by = !*f->detail ? g_strdup ("") : f->by == CF_BY_REFERENCE ? g_strdup (f->detail) : g_strdup_printf (_("PO %s"), f->detail);
  hit->group = CF_HIT_DOCUMENTS;
  hit->icon = "cf-invoices-symbolic";
  hit->title = g_strdup_printf ("%s %s", cf_words_invoice (f->sub_kind), f->number);
  hit->subtitle = join (g_strdup (f->name), g_strdup (by), g_strdup (date), f->open_minor > 0 && !credit ? g_strdup_printf (_("due %s"), due) : g_strdup (""), NULL);
  hit->figure = cf_session_money (session, f->open_minor ? f->open_minor : f->amount_minor);
  hit->note = g_strdup (f->is_void ? C_("state", "Void") : overdue ? _("Overdue") : f->open_minor ? (f->open_minor == f->amount_minor ? C_("state", "Open") : credit ? _("Left") : _("Partially paid"))
                                                                                : credit ? _("Used") : _("Paid"));
  hit->note_style = overdue ? "error" : "dim-label";
  hit->address = address_of ("invoice", f->id);
}

static void
payment (CfSession *session, const CfFound *f, CfHit *hit)
{
  g_autofree char *date = cf_session_date (session, f->date);
  hit->group = CF_HIT_PAYMENTS;
  hit->icon = "cf-payments-symbolic";
  hit->title = join (g_strdup (f->sub_kind == CF_PAYMENT_DEPOSIT ? _("Deposit") : _("Payment")), g_strdup (f->detail), g_strdup (f->number), NULL);
  hit->subtitle = join (g_strdup (f->name), g_strdup (date), NULL);
  hit->figure = cf_session_money (session, f->amount_minor);
  hit->note = f->is_void ? g_strdup (C_("state", "Void")) : f->open_minor > 0 ? g_strdup (_("Unapplied")) : g_strdup ("");
  hit->note_style = f->open_minor > 0 && !f->is_void ? "warning" : "dim-label";
  hit->address = address_of ("payment", f->id);
}

static void
other (CfSession *session, const CfFound *f, CfHit *hit)
{
  gboolean group = f->kind == CF_FOUND_GROUP;
  g_autofree char *date = cf_session_date (session, f->date);
  hit->group = group ? CF_HIT_DOCUMENTS : CF_HIT_DRAFTS;
  hit->icon = "cf-invoices-symbolic";
  hit->title = group ? g_strdup_printf (_("Multi-site invoice %s"), f->number) : g_strdup (f->sub_kind == CF_DRAFT_CREDIT_MEMO ? _("Draft of a credit memo") : _("Draft of an invoice"));
  hit->subtitle = join (g_strdup (f->name), g_strdup (date), NULL);
  hit->figure = g_strdup ("");
  hit->note = g_strdup ("");
  hit->address = address_of (group ? "group" : "draft", f->id);
}

/* An order, a job or an estimate. A job's page is its order's. */
static void
work (CfSession *session, const CfFound *f, CfHit *hit)
{
  g_autofree char *due = cf_session_date (session, f->due), *order = f->kind == CF_FOUND_JOB ? g_strdup_printf ("order/%s", f->number) : NULL;
  const char *style = NULL;
  hit->group = CF_HIT_ORDERS;
  hit->icon = "cf-orders-symbolic";
  hit->title = g_strdup_printf (f->kind == CF_FOUND_ESTIMATE ? _("Estimate %s") : f->kind == CF_FOUND_JOB ? _("Job %s") : _("Order %s"), f->number);
  hit->subtitle = join (g_strdup (f->name), f->kind == CF_FOUND_JOB || !*f->detail ? g_strdup (f->detail) : g_strdup_printf (_("PO %s"), f->detail),
                        !f->due ? g_strdup ("") : g_strdup_printf (f->kind == CF_FOUND_ESTIMATE ? _("good until %s") : _("due %s"), due), NULL);
  hit->figure = g_strdup ("");
  hit->note = f->kind == CF_FOUND_ESTIMATE ? cf_order_estimate_cell ((CfEstimateState) f->sub_kind, f->due, cf_session_today (session), &style)
            : f->kind == CF_FOUND_JOB ? g_strdup (f->is_void ? cf_order_state_words (CF_ORDER_CANCELLED) : cf_order_stage_words ((CfStage) f->sub_kind)) : cf_order_state_cell ((CfOrderState) f->sub_kind, &style);
  hit->note_style = style ? style : "dim-label";
  hit->address = order ? g_steal_pointer (&order) : address_of (f->kind == CF_FOUND_ESTIMATE ? "estimate" : "order", f->id);
}

static void
add_commands (const char *typed, GArray *hits)
{
  g_autoptr (GPtrArray) commands = g_ptr_array_new ();
  cf_commands_find (typed, COMMANDS_MAX, commands);
  for (guint i = 0; i < commands->len; i++) {
    const CfCommand *c = g_ptr_array_index (commands, i);
    CfHit hit = { .group = CF_HIT_COMMANDS, .icon = c->icon, .title = g_strdup (_(c->title)), .subtitle = g_strdup (""), .figure = g_strdup (""), .note = g_strdup (c->key), .note_style = "key",
                  .address = g_strdup (c->address), .begins = c->begins };
    g_array_append_val (hits, hit);
  }
}

GArray *
cf_hits_new (CfSession *session, const char *typed, GArray *found)
{
  GArray *hits = g_array_new (FALSE, TRUE, sizeof (CfHit));
  g_array_set_clear_func (hits, cf_hit_clear);
  for (guint i = 0; i < found->len; i++) {
    const CfFound *f = &g_array_index (found, CfFound, i);
    CfHit hit = { .exact = f->exact };
    (f->kind == CF_FOUND_CUSTOMER ? customer : f->kind == CF_FOUND_DOCUMENT ? document : f->kind == CF_FOUND_PAYMENT ? payment : f->kind >= CF_FOUND_ORDER ? work : other) (session, f, &hit);
    g_array_append_val (hits, hit);
  }
  add_commands (typed, hits);
  return hits;
}
