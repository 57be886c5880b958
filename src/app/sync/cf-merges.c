/* cf-merges.c: see cf-merges.h. What people read is taken from the audit of both commits. */
#include "cf-merges.h"
#include "cf-act-run.h"
#include "cf-window.h"
#include "shop/card.h"
#include "shop/records.h"
#include "store/audit.h"
#include "store/label.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define MERGES_MAX 50

void
cf_merge_free (gpointer p)
{
  CfMerge *merge = p;
  g_free (merge->title);
  g_free (merge->lost_words);
  g_free (merge->now_words);
  g_free (merge);
}

static guint
group_of (const CfRecord *type, const CfAuditField *field)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (strcmp (type->fields[i].name, field->field) == 0)
      return type->fields[i].group;
  return 0;
}

/* What @commit wrote of the group, who and when. NULL: it has gone from the log. */
static char *
words_of (CfShop *shop, const CfAuditCommit *commit, const CfLostEdit *lost, GString *names)
{
  g_autoptr (GString) values = g_string_new (NULL);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (commit->at / G_USEC_PER_SEC);
  g_autoptr (GDateTime) local = utc ? g_date_time_to_timezone (utc, shop->tz) : NULL;
  g_autofree char *at = local ? g_date_time_format (local, "%x %H:%M") : g_strdup ("");
  for (guint i = 0; i < commit->changes->len; i++) {
    const CfAuditChange *change = &g_array_index (commit->changes, CfAuditChange, i);
    for (guint k = 0; change->id == lost->id && k < change->fields->len; k++) {
      const CfAuditField *field = &g_array_index (change->fields, CfAuditField, k);
      if (!field->list && group_of (lost->type, field) != lost->group)
        continue;
      g_string_append_printf (values, "%s%s", values->len ? ", " : "", field->after && *field->after ? field->after : _("(empty)"));
      if (names && !strstr (names->str, field->field))
        g_string_append_printf (names, "%s%s", names->len ? ", " : "", field->field);
    }
  }
  return g_strdup_printf (_("%s · %s, register %d, %s"), values->len ? values->str : _("(as before)"), *commit->actor ? commit->actor : _("the owner"), (int) commit->station, at);
}

static CfMerge *
merge_new (CfShop *shop, const CfLostEdit *lost, GError **error)
{
  CfAuditCommit before = { 0 }, now = { 0 };
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *label = cf_label (shop->db, lost->type, lost->id, error);
  CfMerge *merge = NULL;
  gint64 pos = 0;
  if (label && cf_edit_pos (shop->db, lost->type, lost->id, lost->group, lost->winner, &pos, error) && cf_audit_commit (shop->db, lost->pos, &before, error) && cf_audit_commit (shop->db, pos, &now, error)) {
    merge = g_new0 (CfMerge, 1);
    merge->lost = *lost;
    merge->lost_words = words_of (shop, &before, lost, names);
    merge->now_words = words_of (shop, &now, lost, NULL);
    g_strdelimit (names->str, "_", ' ');
    merge->title = names->len ? g_strdup_printf ("%s: %s", label, names->str) : g_strdup (label);
  }
  cf_audit_commit_clear (&before);
  cf_audit_commit_clear (&now);
  return merge;
}

gpointer
cf_merges_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  g_autoptr (GArray) lost = g_array_new (FALSE, FALSE, sizeof (CfLostEdit));
  g_autoptr (GPtrArray) merges = g_ptr_array_new_with_free_func (cf_merge_free);
  if (!cf_merge_list (shop->db, lost, error))
    return NULL;
  for (guint i = lost->len; i-- > 0 && merges->len < MERGES_MAX;) {
    CfMerge *merge = merge_new (shop, &g_array_index (lost, CfLostEdit, i), error);
    if (!merge)
      return NULL;
    g_ptr_array_add (merges, merge);
  }
  return g_steal_pointer (&merges);
}

/* --- turned round --- */

#define SAVE(name, T, save_it) static CfOutcome name (CfShop *shop, CfWho *who, gconstpointer record, GError **error) { return save_it (shop, who, (const T *) record, error); }
SAVE (save_customer, CfCustomer, cf_save_customer)
SAVE (save_contact, CfContact, cf_save_contact)
SAVE (save_location, CfLocation, cf_save_location)
SAVE (save_item, CfItem, cf_save_item)
SAVE (save_terms, CfTerms, cf_save_terms)
SAVE (save_rate, CfTaxRate, cf_save_tax_rate)
SAVE (save_group, CfTaxGroup, cf_save_tax_group)
SAVE (save_tender, CfTender, cf_save_tender)
static const struct { const CfRecord *type; CfOutcome (*save) (CfShop *shop, CfWho *who, gconstpointer record, GError **error); } savers[] = {
  { &CF_CUSTOMER, save_customer }, { &CF_CONTACT, save_contact }, { &CF_LOCATION, save_location }, { &CF_ITEM, save_item },
  { &CF_TERMS, save_terms }, { &CF_TAX_RATE, save_rate }, { &CF_TAX_GROUP, save_group }, { &CF_TENDER, save_tender },
};

static CfOutcome
turn (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const CfLostEdit *lost = data;
  g_autofree gpointer record = g_malloc0 (lost->type->size);
  gboolean found = FALSE;
  CfOutcome outcome = CF_FAILED;
  if (!cf_merge_turned (shop->db, lost, record, &found, error))
    return CF_FAILED;
  for (guint i = 0; found && i < G_N_ELEMENTS (savers); i++)
    if (savers[i].type == lost->type)
      outcome = savers[i].save (shop, who, record, error);
  cf_record_clear (lost->type, record);
  return found ? outcome : CF_NOT_FOUND;
}

static void
on_turned (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (GTK_WIDGET (user), _("The other one counts again."));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (GTK_WIDGET (user), outcome, refusal, error);
}

gboolean
cf_merge_turn (GtkWidget *parent, CfSession *session, const CfMerge *merge)
{
  gboolean known = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (savers); i++)
    known = known || savers[i].type == merge->lost.type;
  if (known)
    cf_act_run (parent, &(CfActAsk) { .session = session, .title = _("Use the other one"), .id = cf_session_next_id (session), .work = turn, .data = g_memdup2 (&merge->lost, sizeof merge->lost), .data_free = g_free,
                                      .done = on_turned, .user = G_OBJECT (parent) });
  return known;
}
