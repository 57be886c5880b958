/* cf-selection.c: see cf-selection.h. */
#include "cf-selection.h"

struct _CfSelection {
  GObject     parent;
  CfListing  *listing;
  GHashTable *ids;
  gboolean    many;
};

static void list_model_init (GListModelInterface *iface);
static void selection_model_init (GtkSelectionModelInterface *iface);
G_DEFINE_TYPE_WITH_CODE (CfSelection, cf_selection, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                         G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL, selection_model_init))

/* --- the model: the listing's --- */

static GType get_item_type (GListModel *model) { return CF_TYPE_ROW; }
static guint n_items (CfSelection *self) { return g_list_model_get_n_items (G_LIST_MODEL (self->listing)); }
static guint get_n_items (GListModel *model) { return n_items (CF_SELECTION (model)); }
static gpointer get_item (GListModel *model, guint position) { return g_list_model_get_item (G_LIST_MODEL (CF_SELECTION (model)->listing), position); }

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

/* --- the selection --- */

static gboolean has (CfSelection *self, CfId id) { return id && g_hash_table_contains (self->ids, GSIZE_TO_POINTER (id)); }

static gboolean
is_selected (GtkSelectionModel *model, guint position)
{
  CfSelection *self = CF_SELECTION (model);
  return g_hash_table_size (self->ids) && has (self, cf_listing_get_id (self->listing, position));
}

static GtkBitset *
get_selection_in_range (GtkSelectionModel *model, guint position, guint n)
{
  CfSelection *self = CF_SELECTION (model);
  GtkBitset *set = gtk_bitset_new_empty ();
  guint left = g_hash_table_size (self->ids), end = MIN (position + n, n_items (self));
  for (guint i = position; left && i < end; i++)
    if (is_selected (model, i)) {
      gtk_bitset_add (set, i);
      left--;
    }
  return set;
}

/* The view looks at the widgets it has, however many rows this names. */
static gboolean
changed (CfSelection *self)
{
  guint n = n_items (self);
  if (n)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, n);
  return TRUE;
}

static void
put (CfSelection *self, guint position, gboolean selected)
{
  CfId id = cf_listing_get_id (self->listing, position);
  if (id && selected)
    g_hash_table_add (self->ids, GSIZE_TO_POINTER (id));
  else
    g_hash_table_remove (self->ids, GSIZE_TO_POINTER (id));
}

static gboolean
select_item (GtkSelectionModel *model, guint position, gboolean unselect_rest)
{
  CfSelection *self = CF_SELECTION (model);
  if (unselect_rest || !self->many)
    g_hash_table_remove_all (self->ids);
  put (self, position, TRUE);
  return changed (self);
}

static gboolean
unselect_item (GtkSelectionModel *model, guint position)
{
  put (CF_SELECTION (model), position, FALSE);
  return changed (CF_SELECTION (model));
}

static gboolean
select_range (GtkSelectionModel *model, guint position, guint n, gboolean unselect_rest)
{
  CfSelection *self = CF_SELECTION (model);
  if (!self->many)
    return FALSE;
  if (unselect_rest)
    g_hash_table_remove_all (self->ids);
  for (guint i = 0; i < n; i++)
    put (self, position + i, TRUE);
  return changed (self);
}

static gboolean
unselect_range (GtkSelectionModel *model, guint position, guint n)
{
  for (guint i = 0; i < n; i++)
    put (CF_SELECTION (model), position + i, FALSE);
  return changed (CF_SELECTION (model));
}

static gboolean
select_all (GtkSelectionModel *model)
{
  return select_range (model, 0, n_items (CF_SELECTION (model)), TRUE);
}

static gboolean
unselect_all (GtkSelectionModel *model)
{
  g_hash_table_remove_all (CF_SELECTION (model)->ids);
  return changed (CF_SELECTION (model));
}

static gboolean
set_selection (GtkSelectionModel *model, GtkBitset *selected, GtkBitset *mask)
{
  CfSelection *self = CF_SELECTION (model);
  GtkBitsetIter iter;
  guint position;
  if (!self->many)
    return FALSE;
  for (gboolean more = gtk_bitset_iter_init_first (&iter, mask, &position); more; more = gtk_bitset_iter_next (&iter, &position))
    put (self, position, gtk_bitset_contains (selected, position));
  return changed (self);
}

static void
selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = is_selected;
  iface->get_selection_in_range = get_selection_in_range;
  iface->select_item = select_item;
  iface->unselect_item = unselect_item;
  iface->select_range = select_range;
  iface->unselect_range = unselect_range;
  iface->select_all = select_all;
  iface->unselect_all = unselect_all;
  iface->set_selection = set_selection;
}

/* --- asking --- */

CfId
cf_selection_get_first (CfSelection *self)
{
  guint n = g_hash_table_size (self->ids) ? n_items (self) : 0;
  for (guint i = 0; i < n; i++)
    if (has (self, cf_listing_get_id (self->listing, i)))
      return cf_listing_get_id (self->listing, i);
  return 0;
}

GArray *
cf_selection_dup (CfSelection *self)
{
  GArray *ret = g_array_new (FALSE, FALSE, sizeof (CfId));
  guint left = g_hash_table_size (self->ids), n = n_items (self);
  for (guint i = 0; left && i < n; i++) {
    CfId id = cf_listing_get_id (self->listing, i);
    if (!has (self, id))
      continue;
    g_array_append_val (ret, id);
    left--;
  }
  return ret;
}

void
cf_selection_set (CfSelection *self, const CfId *ids, guint n)
{
  g_hash_table_remove_all (self->ids);
  for (guint i = 0; i < n; i++)
    if (cf_listing_find (self->listing, ids[i]) != G_MAXUINT)
      g_hash_table_add (self->ids, GSIZE_TO_POINTER (ids[i]));
  changed (self);
}

/* --- life --- */

/* What is selected and not in the answer would be acted on unseen. */
static void
on_answered (CfListing *listing, CfSelection *self)
{
  if (g_hash_table_size (self->ids) == 0)
    return;
  g_autoptr (GArray) there = cf_selection_dup (self);
  if (there->len == g_hash_table_size (self->ids))
    return;
  g_hash_table_remove_all (self->ids);
  for (guint i = 0; i < there->len; i++)
    g_hash_table_add (self->ids, GSIZE_TO_POINTER (g_array_index (there, CfId, i)));
  if (!changed (self) || n_items (self) == 0)
    g_signal_emit_by_name (self, "selection-changed", 0, 0);
}

CfSelection *
cf_selection_new (CfListing *listing, gboolean many)
{
  CfSelection *self = g_object_new (CF_TYPE_SELECTION, NULL);
  self->listing = g_object_ref (listing);
  self->many = many;
  g_signal_connect_object (listing, "items-changed", G_CALLBACK (g_list_model_items_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (listing, "answered", G_CALLBACK (on_answered), self, 0);
  return self;
}

static void
cf_selection_finalize (GObject *object)
{
  CfSelection *self = CF_SELECTION (object);
  g_hash_table_unref (self->ids);
  g_clear_object (&self->listing);
  G_OBJECT_CLASS (cf_selection_parent_class)->finalize (object);
}

static void cf_selection_class_init (CfSelectionClass *klass) { G_OBJECT_CLASS (klass)->finalize = cf_selection_finalize; }
static void cf_selection_init (CfSelection *self) { self->ids = g_hash_table_new (NULL, NULL); }
