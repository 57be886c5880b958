/* cf-invoices-place.c: see cf-invoices-place.h: the list, the page of a draft, of a document, of a group; which of them is seen is a matter of the address. */
#include "cf-invoices-place.h"
#include "cf-act-run.h"
#include "cf-address.h"
#include "cf-draft-page.h"
#include "cf-group-page.h"
#include "cf-invoice-list.h"
#include "cf-invoice-page.h"
#include "cf-window.h"
#include "shop/records.h"
#include "store/query.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfInvoicesPlace {
  CfPlace    parent;
  GtkWidget *stack, *list;
  GtkWidget *draft, *invoice, *group;                                   /* NULL: not opened yet */
};

G_DEFINE_TYPE (CfInvoicesPlace, cf_invoices_place, CF_TYPE_PLACE)

/* --- what is shown --- */

static void
set_context (CfInvoicesPlace *self, const char *word, CfId id)
{
  char text[CF_ID_TEXT];
  g_autofree char *context = id ? g_strdup_printf ("%s=%s", word, cf_id_text (id, text)) : g_strdup ("");
  cf_place_set_context (CF_PLACE (self), context);
}

static void
show_title (CfInvoicesPlace *self)
{
  GtkWidget *shown = gtk_stack_get_visible_child (GTK_STACK (self->stack));
  if (shown == self->draft) {
    cf_place_set_title (CF_PLACE (self), cf_draft_page_get_title (CF_DRAFT_PAGE (shown)));
    set_context (self, "customer", cf_draft_page_get_customer (CF_DRAFT_PAGE (shown)));
  } else if (shown == self->invoice) {
    cf_place_set_title (CF_PLACE (self), cf_invoice_page_get_title (CF_INVOICE_PAGE (shown)));
    set_context (self, "invoice", cf_invoice_page_get_invoice (CF_INVOICE_PAGE (shown)));
  } else if (shown == self->group) {
    cf_place_set_title (CF_PLACE (self), cf_group_page_get_title (CF_GROUP_PAGE (shown)));
    set_context (self, "customer", cf_group_page_get_customer (CF_GROUP_PAGE (shown)));
  } else {
    cf_place_set_title (CF_PLACE (self), _("Invoices"));
    set_context (self, "", 0);
  }
}

/* --- the pages: each is made when it is first opened, for the list shows at once --- */

static GtkWidget *
add_page (CfInvoicesPlace *self, GType type, const char *name)
{
  GtkWidget *page = g_object_new (type, NULL);
  g_signal_connect_object (page, "titled", G_CALLBACK (show_title), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (GTK_STACK (self->stack), page, name);
  return page;
}

static CfDraftPage *
draft_page (CfInvoicesPlace *self)
{
  if (!self->draft) {
    self->draft = add_page (self, CF_TYPE_DRAFT_PAGE, "draft");
    cf_draft_page_set_session (CF_DRAFT_PAGE (self->draft), cf_place_get_session (CF_PLACE (self)));
  }
  return CF_DRAFT_PAGE (self->draft);
}

static CfInvoicePage *
invoice_page (CfInvoicesPlace *self)
{
  if (!self->invoice) {
    self->invoice = add_page (self, CF_TYPE_INVOICE_PAGE, "invoice");
    cf_invoice_page_set_session (CF_INVOICE_PAGE (self->invoice), cf_place_get_session (CF_PLACE (self)));
  }
  return CF_INVOICE_PAGE (self->invoice);
}

static CfGroupPage *
group_page (CfInvoicesPlace *self)
{
  if (!self->group) {
    self->group = add_page (self, CF_TYPE_GROUP_PAGE, "group");
    cf_group_page_set_session (CF_GROUP_PAGE (self->group), cf_place_get_session (CF_PLACE (self)));
  }
  return CF_GROUP_PAGE (self->group);
}

static void
show (CfInvoicesPlace *self, GtkWidget *page)
{
  gtk_stack_set_visible_child (GTK_STACK (self->stack), page);
  show_title (self);
}

/* --- a sale across the counter --- */

typedef struct { CfCustomer customer; } WalkIn;

static void
walk_in_free (gpointer p)
{
  cf_customer_clear (&((WalkIn *) p)->customer);
  g_free (p);
}

static CfOutcome
walk_in_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  return cf_save_customer (shop, who, &((WalkIn *) data)->customer, error);
}

static void
begin_counter_sale (CfInvoicesPlace *self, CfId customer_id)
{
  cf_draft_page_begin (draft_page (self), customer_id, TRUE);
  show (self, self->draft);
  cf_place_enter (CF_PLACE (self));
}

static void
on_walk_in (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (outcome == CF_OK || outcome == CF_ALREADY)
    begin_counter_sale (user, ((WalkIn *) data)->customer.id);
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (user, outcome, refusal, error);
}

/* One per shop, whoever makes it: the same as an import makes; else one that is called so. */
static CfId
find_walk_in (CfInvoicesPlace *self, CfId usual)
{
  static const char *const names[] = { N_("Walk-in"), N_("Counter sale"), N_("Cash sales") };
  CfDb *db = cf_session_get_shop (cf_place_get_session (CF_PLACE (self)))->db;
  g_auto (CfCustomer) customer = { 0 };
  g_autoptr (GError) error = NULL;
  gboolean found;
  CfId id = 0;
  if (cf_record_load (db, &CF_CUSTOMER, usual, &customer, &found, &error) && found && !customer.archived)
    return usual;
  for (guint i = 0; i < G_N_ELEMENTS (names) && !error; i++) {
    if (cf_customer_find (db, names[i], &id, &error) && id)
      return id;
    g_clear_error (&error);                                             /* several of that name: none is meant */
    if (cf_customer_find (db, _(names[i]), &id, &error) && id)
      return id;
    g_clear_error (&error);
  }
  return 0;
}

static gboolean
open_walk_in (CfInvoicesPlace *self)
{
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  CfId usual = cf_id_derive ("walk-in customer", 0, NULL, 0, NULL), found = find_walk_in (self, usual);
  if (found) {
    begin_counter_sale (self, found);
    return TRUE;
  }
  WalkIn *data = g_new0 (WalkIn, 1);
  data->customer = (CfCustomer) { .id = usual, .number = g_strdup ("CASH"), .name = g_strdup (_("Walk-in")) };
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = session, .title = _("A customer for sales across the counter"), .id = usual, .work = walk_in_work, .data = data, .data_free = walk_in_free,
                                               .done = on_walk_in, .user = G_OBJECT (self) });
  show (self, self->list);
  return TRUE;
}

/* --- addresses --- */

static gboolean
open_draft (CfInvoicesPlace *self, const char *path)
{
  g_autofree char *what = cf_address_path (path);
  CfId id = 0, invoice_id = 0;
  if (strcmp (what, "walk-in") == 0)
    return open_walk_in (self);
  if (strcmp (what, "new") == 0)
    cf_draft_page_begin (draft_page (self), cf_address_id (path, "customer"), FALSE);
  else if (!cf_id_parse (what, &id) || !cf_draft_page_open (draft_page (self), id, &invoice_id))
    return FALSE;
  if (invoice_id)
    cf_invoice_page_open (invoice_page (self), invoice_id);
  show (self, invoice_id ? self->invoice : self->draft);
  return TRUE;
}

/* A number as printed, else an id: numbers are what people type. */
static CfId
find_invoice (CfInvoicesPlace *self, const char *what)
{
  CfDb *db = cf_session_get_shop (cf_place_get_session (CF_PLACE (self)))->db;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  return cf_invoices_by_number (db, what, ids, &error) && ids->len ? g_array_index (ids, CfId, 0) : 0;
}

static gboolean
open_invoice (CfInvoicesPlace *self, const char *path)
{
  g_autofree char *what = cf_address_path (path);
  CfId id = find_invoice (self, what);
  if (!id)
    return FALSE;
  cf_invoice_page_open (invoice_page (self), id);
  show (self, self->invoice);
  return TRUE;
}

static gboolean
open_group (CfInvoicesPlace *self, const char *path)
{
  g_autofree char *what = cf_address_path (path);
  g_auto (CfInvoiceGroup) group = { 0 };
  g_autoptr (GError) error = NULL;
  CfId id;
  gboolean found;
  if (!cf_id_parse (what, &id) || !cf_record_load (cf_session_get_shop (cf_place_get_session (CF_PLACE (self)))->db, &CF_INVOICE_GROUP, id, &group, &found, &error) || !found)
    return FALSE;
  cf_group_page_open (group_page (self), id);
  show (self, self->group);
  return TRUE;
}

static gboolean
cf_invoices_place_open (CfPlace *place, const char *word, const char *path)
{
  CfInvoicesPlace *self = CF_INVOICES_PLACE (place);
  if (strcmp (word, "draft") == 0)
    return open_draft (self, path);
  if (strcmp (word, "invoice") == 0)
    return open_invoice (self, path);
  if (strcmp (word, "group") == 0)
    return open_group (self, path);
  cf_invoice_list_open (CF_INVOICE_LIST (self->list), path);
  show (self, self->list);
  return TRUE;
}

static void
cf_invoices_place_refresh (CfPlace *place)
{
  CfInvoicesPlace *self = CF_INVOICES_PLACE (place);
  GtkWidget *shown = gtk_stack_get_visible_child (GTK_STACK (self->stack));
  if (shown == self->draft)
    cf_draft_page_refresh (CF_DRAFT_PAGE (shown));
  else if (shown == self->invoice)
    cf_invoice_page_refresh (CF_INVOICE_PAGE (shown));
  else if (shown == self->group)
    cf_group_page_refresh (CF_GROUP_PAGE (shown));
  else
    cf_invoice_list_refresh (CF_INVOICE_LIST (self->list));
}

static void
cf_invoices_place_enter (CfPlace *place)
{
  gtk_widget_grab_focus (gtk_stack_get_visible_child (GTK_STACK (CF_INVOICES_PLACE (place)->stack)));
}

/* A draft that was begun here has an address by now. */
static char *
cf_invoices_place_address (CfPlace *place)
{
  CfInvoicesPlace *self = CF_INVOICES_PLACE (place);
  GtkWidget *shown = gtk_stack_get_visible_child (GTK_STACK (self->stack));
  char id[CF_ID_TEXT];
  if (shown != self->draft)
    return NULL;
  CfDraftPage *page = CF_DRAFT_PAGE (shown);
  return cf_draft_page_is_kept (page) ? g_strdup_printf ("draft/%s", cf_id_text (cf_draft_page_get_draft (page), id)) : g_strdup ("");
}

static void
cf_invoices_place_constructed (GObject *object)
{
  CfInvoicesPlace *self = CF_INVOICES_PLACE (object);
  G_OBJECT_CLASS (cf_invoices_place_parent_class)->constructed (object);
  cf_invoice_list_set_session (CF_INVOICE_LIST (self->list), cf_place_get_session (CF_PLACE (self)));
}

static gboolean
cf_invoices_place_take_item (CfPlace *place, CfId item_id)
{
  CfInvoicesPlace *self = CF_INVOICES_PLACE (place);
  GtkWidget *shown = gtk_stack_get_visible_child (GTK_STACK (self->stack));
  if (shown != self->draft || !shown)
    return FALSE;
  cf_draft_page_add_item (CF_DRAFT_PAGE (shown), item_id);
  return TRUE;
}

static void
cf_invoices_place_class_init (CfInvoicesPlaceClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->constructed = cf_invoices_place_constructed;
  CF_PLACE_CLASS (klass)->open = cf_invoices_place_open;
  CF_PLACE_CLASS (klass)->take_item = cf_invoices_place_take_item;
  CF_PLACE_CLASS (klass)->refresh = cf_invoices_place_refresh;
  CF_PLACE_CLASS (klass)->enter = cf_invoices_place_enter;
  CF_PLACE_CLASS (klass)->address = cf_invoices_place_address;
  g_type_ensure (CF_TYPE_INVOICE_LIST);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-invoices-place.ui");
  gtk_widget_class_bind_template_child (widget, CfInvoicesPlace, stack);
  gtk_widget_class_bind_template_child (widget, CfInvoicesPlace, list);
}

static void
cf_invoices_place_init (CfInvoicesPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
