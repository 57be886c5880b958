/* cf-record-members.c: see cf-record-members.h. Rates are switched on and off; price breaks are two entries a row, and an empty row is none. */
#include "cf-record-members.h"
#include "base/decimal.h"
#include <glib/gi18n-lib.h>

#define SPARE_BREAKS 3

typedef struct { CfSession *session; const CfRecordKind *kind; GArray *ids; GPtrArray *first, *second; } Members;      /* rates: ids and switches; breaks: quantity and price entries */

static void
members_free (gpointer p)
{
  Members *members = p;
  g_object_unref (members->session);
  g_array_unref (members->ids);
  g_ptr_array_unref (members->first);
  g_ptr_array_unref (members->second);
  g_free (members);
}

typedef struct { GtkWidget *group; Members *members; const CfTaxGroup *in; } Fill;

static gboolean
is_in (const CfTaxGroup *group, CfId rate_id)
{
  for (guint i = 0; i < group->n_members; i++)
    if (group->members[i].tax_rate_id == rate_id)
      return TRUE;
  return FALSE;
}

static gboolean
add_rate (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Fill *fill = user;
  const CfTaxRate *rate = record;
  gboolean in = is_in (fill->in, rate->id);
  if (rate->archived && !in)
    return TRUE;
  GtkWidget *row = adw_action_row_new (), *control = gtk_switch_new ();
  g_autofree char *about = CF_TAX_RATE_KIND.describe (cf_session_get_shop (fill->members->session), rate);
  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  gtk_switch_set_active (GTK_SWITCH (control), in);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), rate->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), control);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), control);
  gtk_accessible_update_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_LABEL, rate->name, -1);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (fill->group), row);
  g_array_append_val (fill->members->ids, rate->id);
  g_ptr_array_add (fill->members->first, control);
  return TRUE;
}

static GtkWidget *
number_entry (const char *text, const char *placeholder)
{
  GtkWidget *entry = gtk_entry_new ();
  g_object_set (entry, "text", text, "placeholder-text", placeholder, "xalign", 1.0f, "width-chars", 10, "valign", GTK_ALIGN_CENTER, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, placeholder, -1);
  return entry;
}

static void
add_break (GtkWidget *group, Members *members, const CfPriceBreak *at)
{
  GtkWidget *row = adw_action_row_new (), *quantity, *price;
  char mark = cf_session_get_formats (members->session)->decimal, from[64] = "", each[64] = "";
  if (at) {
    cf_decimal_format (from, sizeof from, at->min_quantity, 0, mark);
    cf_decimal_format (each, sizeof each, at->unit_price, cf_session_get_currency (members->session)->digits, mark);
  }
  quantity = number_entry (from, _("Quantity"));
  price = number_entry (each, _("Price"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("From"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), quantity);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), price);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_ptr_array_add (members->first, quantity);
  g_ptr_array_add (members->second, price);
}

GtkWidget *
cf_record_members_new (CfSession *session, const CfRecordKind *kind, gconstpointer record)
{
  GtkWidget *group = adw_preferences_group_new ();
  Members *members = g_new0 (Members, 1);
  g_autoptr (GError) error = NULL;
  *members = (Members) { g_object_ref (session), kind, g_array_new (FALSE, FALSE, sizeof (CfId)), g_ptr_array_new (), g_ptr_array_new () };
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(kind->members));
  g_object_set_data_full (G_OBJECT (group), "cf-members", members, members_free);
  if (kind->type == &CF_TAX_GROUP) {
    Fill fill = { group, members, record };
    if (!cf_record_each (cf_session_get_shop (session)->db, &CF_TAX_RATE, add_rate, &fill, &error)) {
      g_autofree char *escaped = g_markup_escape_text (error->message, -1);
      adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), escaped);
    }
  } else {
    const CfItem *item = record;
    for (guint i = 0; i < item->n_price_breaks; i++)
      add_break (group, members, &item->price_breaks[i]);
    for (guint i = 0; i < SPARE_BREAKS; i++)
      add_break (group, members, NULL);
  }
  return group;
}

static gboolean
read_number (Members *members, GtkWidget *entry, CfDecimal *ret)
{
  gboolean ok = cf_decimal_parse (gtk_editable_get_text (GTK_EDITABLE (entry)), cf_session_get_formats (members->session)->decimal, ret) == CF_OK;
  if (ok)
    gtk_widget_remove_css_class (entry, "error");
  else
    gtk_widget_add_css_class (entry, "error");
  return ok;
}

static int
by_quantity (gconstpointer a, gconstpointer b)
{
  CfDecimal x = ((const CfPriceBreak *) a)->min_quantity, y = ((const CfPriceBreak *) b)->min_quantity;
  return (x > y) - (x < y);
}

static gboolean
get_breaks (Members *members, CfItem *item)
{
  g_autoptr (GArray) breaks = g_array_new (FALSE, TRUE, sizeof (CfPriceBreak));
  for (guint i = 0; i < members->first->len; i++) {
    GtkWidget *quantity = g_ptr_array_index (members->first, i), *price = g_ptr_array_index (members->second, i);
    CfPriceBreak at = { 0 };
    if (!*gtk_editable_get_text (GTK_EDITABLE (quantity)) && !*gtk_editable_get_text (GTK_EDITABLE (price)))
      continue;
    gboolean ok = read_number (members, quantity, &at.min_quantity);
    if (!read_number (members, price, &at.unit_price) || !ok)
      return FALSE;
    g_array_append_val (breaks, at);
  }
  g_array_sort (breaks, by_quantity);
  g_free (item->price_breaks);
  item->n_price_breaks = breaks->len;
  item->price_breaks = (CfPriceBreak *) (gpointer) g_array_free (g_steal_pointer (&breaks), FALSE);
  return TRUE;
}

gboolean
cf_record_members_get (GtkWidget *widget, gpointer record)
{
  Members *members = g_object_get_data (G_OBJECT (widget), "cf-members");
  if (members->kind->type != &CF_TAX_GROUP)
    return get_breaks (members, record);
  CfTaxGroup *group = record;
  g_autoptr (GArray) rates = g_array_new (FALSE, TRUE, sizeof (CfTaxGroupMember));
  for (guint i = 0; i < members->ids->len; i++)
    if (gtk_switch_get_active (g_ptr_array_index (members->first, i)))
      g_array_append_vals (rates, &(CfTaxGroupMember) { g_array_index (members->ids, CfId, i) }, 1);
  g_free (group->members);
  group->n_members = rates->len;
  group->members = (CfTaxGroupMember *) (gpointer) g_array_free (g_steal_pointer (&rates), FALSE);
  return TRUE;
}
