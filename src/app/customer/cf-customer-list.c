/* cf-customer-list.c: see cf-customer-list.h. */
#include "cf-customer-list.h"
#include "cf-table.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define TYPED_AFTER_MS 120

struct _CfCustomerList {
  AdwBin     parent;
  CfSession *session;
  CfTable   *table;
  GtkWidget *table_bin, *find, *filters, *totals;
  GtkWidget *all, *owing, *overdue, *on_hold, *archived;
  CfListFilter filter;
  guint      asking;
};
enum { PROP_SESSION = 1 };
enum { OPEN, ADD, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfCustomerList, cf_customer_list, ADW_TYPE_BIN)

/* --- cells --- */

static char *
name_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  const CfCustomerRow *c = &((const CfCustomerSum *) row)->row;
  if (c->hold)
    return g_strdup_printf (_("%s · on hold"), c->name);
  if (c->company && *c->company)
    return g_strdup_printf (_("%s · %s"), c->name, c->company);
  return g_strdup (c->name);
}

static char *
number_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  *ret_style = "dim-label";
  return g_strdup (((const CfCustomerSum *) row)->row.number);
}

static char *
city_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  return g_strdup (((const CfCustomerSum *) row)->row.city);
}

static char *
phone_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  return g_strdup (((const CfCustomerSum *) row)->row.phone);
}

static char *
amount_text (CfSession *session, CfMoney amount, const char *style, const char **ret_style)
{
  *ret_style = amount == 0 ? "dim-label" : style;
  return amount == 0 ? g_strdup ("–") : cf_session_money (session, amount);
}

static char *
open_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  return amount_text (session, ((const CfCustomerSum *) row)->open_minor, NULL, ret_style);
}

static char *
overdue_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  return amount_text (session, ((const CfCustomerSum *) row)->overdue_minor, "overdue", ret_style);
}

static char *
balance_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  const CfCustomerSum *sum = row;
  return amount_text (session, sum->open_minor - sum->unapplied_minor, NULL, ret_style);
}

static const CfTableColumn columns[] = {
  { N_("Name"), 0, TRUE, FALSE, CF_SORT_NAME, name_text },
  { N_("Number"), 100, FALSE, FALSE, CF_SORT_NUMBER, number_text },
  { N_("City"), 130, FALSE, FALSE, CF_SORT_CITY, city_text },
  { N_("Phone"), 130, FALSE, FALSE, 0, phone_text },
  { N_("Open"), 100, FALSE, TRUE, CF_SORT_OPEN, open_text },
  { N_("Overdue"), 100, FALSE, TRUE, CF_SORT_OVERDUE, overdue_text },
  { N_("Balance"), 100, FALSE, TRUE, 0, balance_text },
};

/* --- asking --- */

static void
ask (CfCustomerList *self)
{
  CfListingAsk wanted = { .kind = CF_LIST_CUSTOMERS, .filter = self->filter, .today = cf_session_today (self->session), .typed = gtk_editable_get_text (GTK_EDITABLE (self->find)) };
  g_clear_handle_id (&self->asking, g_source_remove);
  if (*wanted.typed)
    cf_table_set_empty (self->table, "system-search-symbolic", _("No Customer Found"), _("Try fewer letters, a phone number, or another filter."));
  else if (self->filter)
    cf_table_set_empty (self->table, "cf-customers-symbolic", _("None of Them"), _("No customer is in this list just now."));
  else
    cf_table_set_empty (self->table, "cf-customers-symbolic", _("No Customers Yet"), _("Add the first with New Customer (Ctrl+N), or import a file in Settings."));
  cf_listing_ask (cf_table_get_listing (self->table), &wanted);
}

static gboolean
ask_later (gpointer user)
{
  CfCustomerList *self = user;
  self->asking = 0;
  ask (self);
  return G_SOURCE_REMOVE;
}

static void
on_typed (CfCustomerList *self)
{
  g_clear_handle_id (&self->asking, g_source_remove);
  self->asking = g_timeout_add (TYPED_AFTER_MS, ask_later, self);
}

static void
on_search_activate (CfCustomerList *self)
{
  if (self->asking)
    ask (self);
  cf_table_focus (self->table);
}

static void
on_filter (CfCustomerList *self, GtkToggleButton *button)
{
  if (!gtk_toggle_button_get_active (button))
    return;
  GtkWidget *pressed = GTK_WIDGET (button);
  CfListFilter filter = pressed == self->owing ? CF_FILTER_OWING : pressed == self->overdue ? CF_FILTER_OVERDUE : pressed == self->on_hold ? CF_FILTER_ON_HOLD :
                        pressed == self->archived ? CF_FILTER_ARCHIVED : CF_FILTER_ALL;
  if (filter != self->filter) {
    self->filter = filter;
    ask (self);
  }
}

static void
on_answered (CfCustomerList *self)
{
  guint n = 0;
  CfMoney balance = 0, open = 0;
  cf_listing_get_totals (cf_table_get_listing (self->table), &n, &balance, &open);
  g_autofree char *open_words = cf_session_money_symbol (self->session, open), *balance_words = cf_session_money_symbol (self->session, balance);
  g_autofree char *text = g_strdup_printf (ngettext ("%u customer · %s open · balance %s", "%u customers · %s open · balance %s", n), n, open_words, balance_words);
  gtk_label_set_label (GTK_LABEL (self->totals), text);
}

static void
on_counting (CfCustomerList *self)
{
  if (cf_listing_get_counting (cf_table_get_listing (self->table)))
    gtk_label_set_label (GTK_LABEL (self->totals), _("Counting…"));
  else
    on_answered (self);
}

static void
on_open (CfCustomerList *self, gint64 id)
{
  g_signal_emit (self, signals[OPEN], 0, id);
}

static void
on_add (CfCustomerList *self)
{
  g_signal_emit (self, signals[ADD], 0);
}

void
cf_customer_list_refresh (CfCustomerList *self)
{
  cf_listing_refresh (cf_table_get_listing (self->table));
}

void
cf_customer_list_focus (CfCustomerList *self)
{
  gtk_widget_grab_focus (self->find);
}

gboolean
cf_customer_list_set_filter (CfCustomerList *self, const char *filter)
{
  static const char *const names[] = { "all", "owing", "overdue", "on-hold", "archived" };
  GtkWidget *buttons[] = { self->all, self->owing, self->overdue, self->on_hold, self->archived };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (filter, names[i])) {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (buttons[i]), TRUE);
      return TRUE;
    }
  return FALSE;
}

/* --- its life --- */

static void
cf_customer_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  g_assert (id == PROP_SESSION);
  g_set_object (&CF_CUSTOMER_LIST (object)->session, g_value_get_object (value));
}

static void
cf_customer_list_constructed (GObject *object)
{
  CfCustomerList *self = CF_CUSTOMER_LIST (object);
  G_OBJECT_CLASS (cf_customer_list_parent_class)->constructed (object);
  self->table = cf_table_new (self->session, CF_LIST_CUSTOMERS, _("Customers"), columns, G_N_ELEMENTS (columns), FALSE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->table), TRUE);
  adw_bin_set_child (ADW_BIN (self->table_bin), GTK_WIDGET (self->table));
  g_signal_connect_object (self->table, "open", G_CALLBACK (on_open), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cf_table_get_listing (self->table), "answered", G_CALLBACK (on_answered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (cf_table_get_listing (self->table), "notify::counting", G_CALLBACK (on_counting), self, G_CONNECT_SWAPPED);
  ask (self);
}

static void
cf_customer_list_dispose (GObject *object)
{
  CfCustomerList *self = CF_CUSTOMER_LIST (object);
  g_clear_handle_id (&self->asking, g_source_remove);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_customer_list_parent_class)->dispose (object);
}

static void
cf_customer_list_class_init (CfCustomerListClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->set_property = cf_customer_list_set_property;
  object->constructed = cf_customer_list_constructed;
  object->dispose = cf_customer_list_dispose;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
  signals[OPEN] = g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);
  signals[ADD] = g_signal_new ("add", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-customer-list.ui");
  gtk_widget_class_bind_template_child (widget, CfCustomerList, table_bin);
  gtk_widget_class_bind_template_child (widget, CfCustomerList, find);
  gtk_widget_class_bind_template_child (widget, CfCustomerList, filters);
  gtk_widget_class_bind_template_child (widget, CfCustomerList, totals);
  gtk_widget_class_bind_template_child (widget, CfCustomerList, all);
  gtk_widget_class_bind_template_child (widget, CfCustomerList, owing);
  gtk_widget_class_bind_template_child (widget, CfCustomerList, overdue);
  gtk_widget_class_bind_template_child (widget, CfCustomerList, on_hold);
  gtk_widget_class_bind_template_child (widget, CfCustomerList, archived);
  gtk_widget_class_bind_template_callback (widget, on_typed);
  gtk_widget_class_bind_template_callback (widget, on_search_activate);
  gtk_widget_class_bind_template_callback (widget, on_filter);
  gtk_widget_class_bind_template_callback (widget, on_add);
}

static void
cf_customer_list_init (CfCustomerList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
