/* cf-till-fix.c: see cf-till-fix.h. What goes back to a card is the terminal's own charge: it is written down and booked as what it is, and then voided (its batch is open) or refunded at the terminal. */
#include "cf-till-fix.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-card-back.h"
#include "cf-orphan-window.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; CfBatchRow row; CfTillFix fix; CfId payment_id; } Fix;

static void
fix_free (gpointer p)
{
  Fix *fix = p;
  cf_batch_row_clear (&fix->row);
  g_object_unref (fix->session);
  g_free (fix);
}

static Fix *
fix_new (CfSession *session, const CfBatchRow *row, CfTillFix what)
{
  Fix *fix = g_new0 (Fix, 1);
  *fix = (Fix) { .session = g_object_ref (session), .row = *row, .fix = what };
  fix->row.number = g_strdup (row->number);
  fix->row.brand = g_strdup (row->brand);
  fix->row.last4 = g_strdup (row->last4);
  fix->row.code = g_strdup (row->code);
  fix->row.spot = g_strdup (row->spot);
  fix->row.carried = g_strdup (row->carried);
  return fix;
}

void
cf_till_fixes (const CfBatchRow *row, CfTillFix ret[3])
{
  guint n = 0;
  ret[0] = ret[1] = ret[2] = CF_FIX_NONE;
  if (!cf_batch_row_is_fault (row))
    return;
  switch (row->match) {
    case CF_BATCH_DOUBLED:
      if (row->kind == CF_ATTEMPT_SALE) {
        ret[n++] = CF_FIX_GIVE_BACK;
        ret[n++] = CF_FIX_BOOK;
      }
      break;
    case CF_BATCH_MISSING_HERE:
      if (row->kind == CF_ATTEMPT_SALE)
        ret[n++] = CF_FIX_BOOK;
      break;
    case CF_BATCH_TO_GIVE_BACK:
      ret[n++] = CF_FIX_GIVE_BACK;
      break;
    case CF_BATCH_MISSING_THERE:
    case CF_BATCH_BY_HAND:
      if (row->kind == CF_ATTEMPT_SALE && !row->here_voided)
        ret[n++] = CF_FIX_TAKE_BACK;
      ret[n++] = CF_FIX_OPEN;
      break;
    case CF_BATCH_DIFFERS:
      if (row->kind == CF_ATTEMPT_SALE && row->here_voided && !row->there_voided)
        ret[n++] = CF_FIX_GIVE_BACK;
      else if (row->kind == CF_ATTEMPT_SALE && row->there_voided && !row->here_voided)
        ret[n++] = CF_FIX_TAKE_BACK;
      ret[n++] = CF_FIX_OPEN;
      break;
    default:
      break;
  }
  ret[n] = CF_FIX_CARRY;
}

const char *
cf_till_fix_words (CfTillFix fix)
{
  static const char *const words[] = { "", N_("Give Back to the Card"), N_("Book It…"), N_("Take Ours Back"), N_("Open the Payment"), N_("Carry…") };
  return fix > CF_FIX_NONE && fix <= CF_FIX_CARRY ? _(words[fix]) : "";
}

const char *
cf_till_match_words (CfBatchMatch match)
{
  static const char *const words[] = { "", N_("Agrees"), N_("The two sides differ"), N_("Charged twice"), N_("Not in our books"), N_("Not at the terminal"), N_("In our books"), N_("Recorded by hand, at no terminal"),
                                       N_("Still to be given back") };
  return match > 0 && match < (int) G_N_ELEMENTS (words) ? _(words[match]) : "";
}

char *
cf_till_match_about (const CfBatchRow *row)
{
  switch (row->match) {
    case CF_BATCH_DOUBLED:
      return g_strdup (_("The terminal has this charge once more than our books. The payment that we have stays as it is; the other charge goes back to the card."));
    case CF_BATCH_MISSING_HERE:
      return g_strdup (_("The terminal charged a card and our books know nothing of it: say whose payment it is, or give it back."));
    case CF_BATCH_MISSING_THERE:
      return g_strdup (_("Our books have this payment and the terminal does not list it: if the card was not charged, take ours back; what it had paid is open again."));
    case CF_BATCH_BY_HAND:
      return g_strdup (_("Somebody recorded this card payment without a terminal, and no terminal lists it."));
    case CF_BATCH_TO_GIVE_BACK:
      return g_strdup (_("It was decided that this charge goes back to the card, and it has not gone yet."));
    case CF_BATCH_DIFFERS:
      return g_strdup (row->there_voided ? _("The terminal has taken it back and our books have not.") : row->here_voided ? _("Our books have taken it back and the terminal has not.")
                                                                                                         : _("Both sides have it, with another amount."));
    default:
      return g_strdup ("");
  }
}

/* --- doing it --- */

static CfOutcome
settle (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  Fix *fix = data;
  g_auto (CfPayment) twin = { 0 };
  gboolean found;
  if (!cf_record_load (shop->db, &CF_PAYMENT, fix->row.payment_id, &twin, &found, error))
    return CF_FAILED;
  if (!found)
    return cf_refuse (&who->refusal, CF_NOT_FOUND, "payment", NULL);
  CfOrphanAsk ask = { .kind = CF_ORPHAN_GIVEN_BACK, .customer_id = twin.customer_id, .tender_id = twin.tender_id };
  return cf_closeout_settle (shop, who, &fix->row, &ask, &fix->payment_id, error);
}

static CfOutcome
carry (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return cf_closeout_carry (shop, who, &((Fix *) data)->row, error);
}

static CfOutcome
take_back (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return cf_closeout_take_back (shop, who, &((Fix *) data)->row, error);
}

static CfOutcome
write_down (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return cf_closeout_write_down (shop, &((Fix *) data)->row, error);
}

static const char *
why_back (const CfBatchRow *row)
{
  return row->match == CF_BATCH_DOUBLED ? _("The terminal charged it twice") : _("It was not to be charged");
}

static void
on_done (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  const Fix *fix = data;
  GtkWidget *parent = user;
  if (outcome == CF_NEEDS_PERMISSION || outcome == CF_NEEDS_REASON || !gtk_widget_get_root (parent))
    return;
  if (outcome != CF_OK && outcome != CF_ALREADY)
    cf_act_show (parent, outcome, refusal, error);
  else if (fix->fix == CF_FIX_GIVE_BACK)
    cf_card_back_all (parent, fix->session, fix->payment_id, why_back (&fix->row));
  else if (fix->fix == CF_FIX_BOOK)
    cf_orphan_window_show (parent, fix->session, cf_closeout_orphan (&fix->row));
}

void
cf_till_fix_run (GtkWidget *parent, CfSession *session, const CfBatchRow *row, CfTillFix fix)
{
  CfActAsk ask = { .session = session, .title = cf_till_fix_words (fix), .done = on_done, .user = G_OBJECT (parent) };
  char id[CF_ID_TEXT];
  if (fix == CF_FIX_OPEN) {
    g_autofree char *address = g_strconcat ("payment/", cf_id_text (row->payment_id, id), NULL);
    cf_window_open (parent, address);
    return;
  }
  if (fix == CF_FIX_GIVE_BACK && row->match == CF_BATCH_TO_GIVE_BACK) {
    cf_card_back_all (parent, session, row->payment_id, why_back (row));
    return;
  }
  Fix *data = fix_new (session, row, fix);
  ask.data = data;
  ask.data_free = fix_free;
  switch (fix) {
    case CF_FIX_GIVE_BACK: ask.work = settle;     ask.id = cf_closeout_settle_id (&data->row); ask.reason = why_back (row); break;
    case CF_FIX_BOOK:      ask.work = write_down; ask.id = cf_closeout_orphan (&data->row); break;
    case CF_FIX_TAKE_BACK: ask.work = take_back;  ask.id = cf_closeout_take_back_id (&data->row); break;
    default:               ask.work = carry;      ask.id = cf_closeout_carry_id (&data->row); break;
  }
  cf_act_run (parent, &ask);
}
