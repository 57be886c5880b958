/* cf-till-place-keep.c: see cf-till-place-private.h. A count half typed survives the program (D30). */
#include "cf-till-place-private.h"
#include "base/id.h"
#include "store/scratch.h"

static char *
pack_count (CfTillPlace *self)
{
  g_autofree char *typed = cf_till_count_pack (CF_TILL_COUNT (self->count));
  CfMoney left = 0;
  gboolean empty = TRUE;
  if (!cf_money_entry_get (CF_MONEY_ENTRY (self->left_entry), &left, &empty) || empty)
    return g_steal_pointer (&typed);
  return g_strdup_printf ("%sleft %" G_GINT64_FORMAT "\n", typed, left);
}

/* Typed before the program went. */
void
cf_till_place_back (CfTillPlace *self)
{
  const char *packed = self->now->typed, *left = packed ? g_strrstr (packed, "left ") : NULL;
  if (!packed || self->kept)
    return;
  cf_till_count_unpack (CF_TILL_COUNT (self->count), packed);
  if (left)
    cf_money_entry_set (CF_MONEY_ENTRY (self->left_entry), g_ascii_strtoll (left + 5, NULL, 10));
  self->kept = g_strdup (packed);
}

static gpointer
keep_work (CfShop *shop, gpointer body, GCancellable *cancel, GError **error)
{
  const char *text = body;
  gboolean ok = *text ? cf_scratch_save (shop->db, CF_TILL_COUNT_SCRATCH, text, cf_clock_now (shop->clock), error) : cf_scratch_remove (shop->db, CF_TILL_COUNT_SCRATCH, error);
  return GINT_TO_POINTER (ok);
}

static void
on_kept (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (GError) error = NULL;
  cf_session_finish (result, &error);
  if (error)
    g_debug ("the count is not kept: %s", error->message);              /* it can still be closed */
}

static void
keep (CfTillPlace *self, const char *typed)
{
  char id[CF_ID_TEXT];
  g_clear_handle_id (&self->keep_source, g_source_remove);
  if (g_strcmp0 (typed, self->kept) == 0 || !self->now)
    return;
  g_free (self->kept);
  self->kept = g_strdup (typed);
  cf_session_write (cf_till_session (self), keep_work, *typed ? g_strconcat (cf_id_text (self->now->shift.id, id), "\n", typed, NULL) : g_strdup (""), g_free, NULL, on_kept, NULL);
}

static gboolean
on_keep (gpointer user)
{
  CfTillPlace *self = user;
  self->keep_source = 0;
  g_autofree char *typed = pack_count (self);
  keep (self, typed);
  return G_SOURCE_REMOVE;
}

void
cf_till_place_typed (CfTillPlace *self)
{
  if (self->now && self->now->state == CF_SHIFT_COUNTING && !self->keep_source)
    self->keep_source = g_timeout_add (700, on_keep, self);
}

void
cf_till_place_forget (CfTillPlace *self)
{
  keep (self, "");
  cf_till_count_clear (CF_TILL_COUNT (self->count));
  cf_money_entry_clear (CF_MONEY_ENTRY (self->left_entry));
  g_clear_handle_id (&self->keep_source, g_source_remove);
  g_clear_pointer (&self->kept, g_free);
}
