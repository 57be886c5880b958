/* cf-settings-place.c: see cf-settings-place.h. A list of pages at the left; a page is made when it is first chosen. */
#include "cf-settings-place.h"
#include "cf-address.h"
#include "cf-approval-group.h"
#include "cf-backup-page.h"
#include "cf-exchange-page.h"
#include "cf-mail-page.h"
#include "cf-period-page.h"
#include "cf-portal-page.h"
#include "cf-printer-group.h"
#include "cf-receipt-page.h"
#include "cf-record-list.h"
#include "cf-series-waiting.h"
#include "cf-setting-rows.h"
#include "cf-statements-kept.h"
#include "cf-terminals-page.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfSettingsPlace {
  CfPlace    parent;
  GtkWidget *list, *stack;
};

G_DEFINE_TYPE (CfSettingsPlace, cf_settings_place, CF_TYPE_PLACE)

static void
add (GtkWidget *page, GtkWidget *group)
{
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
}

static GtkWidget *
shop_page (CfSession *session)
{
  GtkWidget *page = adw_preferences_page_new ();
  add (page, cf_setting_group_new (session, _("Shop"), "shop."));
  add (page, cf_setting_group_new (session, _("Money"), "money."));
  return page;
}

static GtkWidget *
documents_page (CfSession *session)
{
  GtkWidget *page = adw_preferences_page_new ();
  add (page, cf_series_waiting_new (session));
  add (page, cf_setting_group_new (session, _("Documents"), "documents."));
  add (page, cf_setting_group_new (session, _("Statements"), "statement."));
  add (page, cf_statements_kept_group_new (session));
  add (page, cf_printer_group_new ());
  add (page, cf_record_list_new (session, &CF_SERIES_KIND));
  return page;
}

static GtkWidget *
orders_page (CfSession *session)
{
  GtkWidget *page = adw_preferences_page_new ();
  add (page, cf_setting_group_new (session, _("Orders and Estimates"), "orders. estimates."));
  add (page, cf_record_list_new (session, &CF_ITEM_STATUS_KIND));
  add (page, cf_approval_group_new (session));
  return page;
}

static GtkWidget *
receivables_page (CfSession *session)
{
  GtkWidget *page = adw_preferences_page_new ();
  add (page, cf_record_list_new (session, &CF_TERMS_KIND));
  add (page, cf_setting_group_new (session, _("Receivables"), "receivables."));
  add (page, cf_setting_group_new (session, _("Late and return fees"), "late-fee."));
  return page;
}

static GtkWidget *
taxes_page (CfSession *session)
{
  GtkWidget *page = adw_preferences_page_new ();
  add (page, cf_setting_group_new (session, _("Sales tax"), "tax."));
  add (page, cf_record_list_new (session, &CF_TAX_GROUP_KIND));
  add (page, cf_record_list_new (session, &CF_TAX_RATE_KIND));
  return page;
}

static GtkWidget *
one_list_page (CfSession *session, const CfRecordKind *kind)
{
  GtkWidget *page = adw_preferences_page_new ();
  add (page, cf_record_list_new (session, kind));
  return page;
}

static GtkWidget *tenders_page (CfSession *session) { return one_list_page (session, &CF_TENDER_KIND); }
static GtkWidget *catalogue_page (CfSession *session) { return one_list_page (session, &CF_ITEM_KIND); }

static GtkWidget *
staff_page (CfSession *session)
{
  GtkWidget *page = one_list_page (session, &CF_STAFF_KIND);
  add (page, cf_setting_group_new (session, _("What clerks may do without asking"), "staff."));
  return page;
}

static const struct { const char *name, *title, *icon; GtkWidget *(*make) (CfSession *session); } pages[] = {
  { "shop", N_("Shop"), "cf-counter-symbolic", shop_page },
  { "documents", N_("Documents and Numbers"), "cf-invoices-symbolic", documents_page },
  { "orders", N_("Orders and Estimates"), "cf-orders-symbolic", orders_page },
  { "receivables", N_("Terms and Receivables"), "x-office-calendar-symbolic", receivables_page },
  { "taxes", N_("Taxes"), "view-list-bullet-symbolic", taxes_page },
  { "tenders", N_("Payment Methods"), "view-app-grid-symbolic", tenders_page },
  { "terminals", N_("Card Terminals"), "cf-payments-symbolic", cf_terminals_page_new },
  { "catalogue", N_("Catalogue"), "view-grid-symbolic", catalogue_page },
  { "staff", N_("Staff and Roles"), "system-users-symbolic", staff_page },
  { "periods", N_("Locked Periods"), "changes-prevent-symbolic", cf_period_page_new },
  { "receipts", N_("Receipt Printer"), "printer-symbolic", cf_receipt_page_new },
  { "mail", N_("Mail"), "mail-unread-symbolic", cf_mail_page_new },
  { "portal", N_("Portal"), "network-server-symbolic", cf_portal_page_new },
  { "backups", N_("Backups"), "drive-harddisk-symbolic", cf_backup_page_new },
  { "exchange", N_("Import and Export"), "document-send-symbolic", cf_exchange_page_new },
};

static gboolean
cf_settings_place_open (CfPlace *place, const char *word, const char *path)
{
  CfSettingsPlace *self = CF_SETTINGS_PLACE (place);
  g_autofree char *name = cf_address_path (path);
  guint found = G_N_ELEMENTS (pages);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (strcmp (*name ? name : "shop", pages[i].name) == 0)
      found = i;
  if (found == G_N_ELEMENTS (pages))
    return FALSE;
  if (!gtk_stack_get_child_by_name (GTK_STACK (self->stack), pages[found].name))
    gtk_stack_add_named (GTK_STACK (self->stack), pages[found].make (cf_place_get_session (place)), pages[found].name);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), pages[found].name);
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) found));
  cf_place_set_title (place, *name ? _(pages[found].title) : _("Settings"));
  return TRUE;
}

static void
cf_settings_place_enter (CfPlace *place)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (GTK_LIST_BOX (CF_SETTINGS_PLACE (place)->list));
  if (row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
on_row (CfSettingsPlace *self, GtkListBoxRow *row)
{
  cf_window_openf (GTK_WIDGET (self), "settings/%s", gtk_widget_get_name (GTK_WIDGET (row)));
}

static GtkWidget *
row_new (guint i)
{
  GtkWidget *row = gtk_list_box_row_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *label = gtk_label_new (_(pages[i].title));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (pages[i].icon));
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_name (row, pages[i].name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _(pages[i].title), -1);
  return row;
}

static void
cf_settings_place_class_init (CfSettingsPlaceClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  CF_PLACE_CLASS (klass)->open = cf_settings_place_open;
  CF_PLACE_CLASS (klass)->enter = cf_settings_place_enter;
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-settings-place.ui");
  gtk_widget_class_bind_template_child (widget, CfSettingsPlace, list);
  gtk_widget_class_bind_template_child (widget, CfSettingsPlace, stack);
  gtk_widget_class_bind_template_callback (widget, on_row);
}

static void
cf_settings_place_init (CfSettingsPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), row_new (i));
}
