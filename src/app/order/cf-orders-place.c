/* cf-orders-place.c: see cf-orders-place.h: the list, the board, and the pages of an order and of an estimate; which of them is seen is a matter of the address. */
#include "cf-orders-place.h"
#include "base/id.h"
#include "cf-address.h"
#include "cf-estimate-page.h"
#include "cf-job-page.h"
#include "cf-order-board.h"
#include "cf-order-list.h"
#include "cf-order-page.h"
#include "store/order-list.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfOrdersPlace {
  CfPlace    parent;
  GtkWidget *stack, *list, *board, *order, *job, *estimate;             /* the board and the pages: NULL until they were opened */
};

G_DEFINE_TYPE (CfOrdersPlace, cf_orders_place, CF_TYPE_PLACE)

static void
show_title (CfOrdersPlace *self)
{
  GtkWidget *shown = gtk_stack_get_visible_child (GTK_STACK (self->stack));
  const char *title = shown == self->board ? _("Board of Jobs") : _("Orders");
  CfId customer = 0;
  char id[CF_ID_TEXT];
  if (shown == self->order) {
    title = cf_order_page_get_title (CF_ORDER_PAGE (shown));
    customer = cf_order_page_get_customer (CF_ORDER_PAGE (shown));
  } else if (shown == self->job) {
    title = cf_job_page_get_title (CF_JOB_PAGE (shown));
    customer = cf_job_page_get_customer (CF_JOB_PAGE (shown));
  } else if (shown == self->estimate) {
    title = cf_estimate_page_get_title (CF_ESTIMATE_PAGE (shown));
    customer = cf_estimate_page_get_customer (CF_ESTIMATE_PAGE (shown));
  }
  g_autofree char *context = customer ? g_strdup_printf ("customer=%s", cf_id_text (customer, id)) : g_strdup ("");
  cf_place_set_title (CF_PLACE (self), title);
  cf_place_set_context (CF_PLACE (self), context);
}

static void
show (CfOrdersPlace *self, GtkWidget *page)
{
  gtk_stack_set_visible_child (GTK_STACK (self->stack), page);
  show_title (self);
}

static CfOrderPage *
order_page (CfOrdersPlace *self)
{
  if (!self->order) {
    self->order = g_object_new (CF_TYPE_ORDER_PAGE, NULL);
    cf_order_page_set_session (CF_ORDER_PAGE (self->order), cf_place_get_session (CF_PLACE (self)));
    g_signal_connect_object (self->order, "titled", G_CALLBACK (show_title), self, G_CONNECT_SWAPPED);
    gtk_stack_add_named (GTK_STACK (self->stack), self->order, "order");
  }
  return CF_ORDER_PAGE (self->order);
}

static CfEstimatePage *
estimate_page (CfOrdersPlace *self)
{
  if (!self->estimate) {
    self->estimate = g_object_new (CF_TYPE_ESTIMATE_PAGE, NULL);
    cf_estimate_page_set_session (CF_ESTIMATE_PAGE (self->estimate), cf_place_get_session (CF_PLACE (self)));
    g_signal_connect_object (self->estimate, "titled", G_CALLBACK (show_title), self, G_CONNECT_SWAPPED);
    gtk_stack_add_named (GTK_STACK (self->stack), self->estimate, "estimate");
  }
  return CF_ESTIMATE_PAGE (self->estimate);
}

static CfJobPage *
job_page (CfOrdersPlace *self)
{
  if (!self->job) {
    self->job = g_object_new (CF_TYPE_JOB_PAGE, NULL);
    cf_job_page_set_session (CF_JOB_PAGE (self->job), cf_place_get_session (CF_PLACE (self)));
    g_signal_connect_object (self->job, "titled", G_CALLBACK (show_title), self, G_CONNECT_SWAPPED);
    gtk_stack_add_named (GTK_STACK (self->stack), self->job, "job");
  }
  return CF_JOB_PAGE (self->job);
}

static CfOrderBoard *
board (CfOrdersPlace *self)
{
  if (!self->board) {
    self->board = g_object_new (CF_TYPE_ORDER_BOARD, NULL);
    cf_order_board_set_session (CF_ORDER_BOARD (self->board), cf_place_get_session (CF_PLACE (self)));
    gtk_stack_add_named (GTK_STACK (self->stack), self->board, "board");
  }
  return CF_ORDER_BOARD (self->board);
}

static CfId
find_estimate (CfOrdersPlace *self, const char *what)
{
  CfDb *db = cf_session_get_shop (cf_place_get_session (CF_PLACE (self)))->db;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  g_auto (CfEstimate) estimate = { 0 };
  gboolean found;
  CfId id;
  if (!cf_estimates_numbered (db, what, ids, &error))
    return 0;
  if (ids->len)
    return g_array_index (ids, CfId, 0);
  return cf_id_parse (what, &id) && cf_record_load (db, &CF_ESTIMATE, id, &estimate, &found, &error) && found ? id : 0;
}

/* An order's or a job's number as printed, else an id: numbers are what people type. */
static CfId
find_order (CfOrdersPlace *self, const char *what)
{
  CfDb *db = cf_session_get_shop (cf_place_get_session (CF_PLACE (self)))->db;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GError) error = NULL;
  g_auto (CfOrder) order = { 0 };
  gint64 sequence;
  gboolean found;
  CfId id;
  g_autofree char *head = cf_job_number_split (what, &sequence);
  if (!cf_orders_numbered (db, what, ids, &error) || (!ids->len && head && !cf_orders_numbered (db, head, ids, &error)))
    return 0;
  if (ids->len)
    return g_array_index (ids, CfId, 0);
  return cf_id_parse (what, &id) && cf_record_load (db, &CF_ORDER, id, &order, &found, &error) && found ? id : 0;
}

/* By its number, "O-1001-2", else by its id; 0: there is none. */
static CfId
find_job (CfOrdersPlace *self, const char *what)
{
  CfDb *db = cf_session_get_shop (cf_place_get_session (CF_PLACE (self)))->db;
  g_autoptr (GArray) jobs = g_array_new (FALSE, FALSE, sizeof (CfJobRow));
  g_autoptr (GError) error = NULL;
  g_auto (CfJob) job = { 0 };
  gint64 sequence;
  gboolean found;
  CfId id;
  g_autofree char *head = cf_job_number_split (what, &sequence);
  CfId order = head ? find_order (self, head) : 0;
  g_array_set_clear_func (jobs, cf_job_row_clear);
  if (order && cf_list_jobs_of (db, order, jobs, &error))
    for (guint i = 0; i < jobs->len; i++)
      if (g_array_index (jobs, CfJobRow, i).sequence == sequence)
        return g_array_index (jobs, CfJobRow, i).id;
  return !error && cf_id_parse (what, &id) && cf_record_load (db, &CF_JOB, id, &job, &found, &error) && found ? id : 0;
}

static gboolean
cf_orders_place_open (CfPlace *place, const char *word, const char *path)
{
  CfOrdersPlace *self = CF_ORDERS_PLACE (place);
  if (strcmp (word, "order") == 0) {
    g_autofree char *what = cf_address_path (path);
    CfId id = find_order (self, what);
    if (!id)
      return FALSE;
    cf_order_page_open (order_page (self), id);
    show (self, self->order);
    return TRUE;
  }
  if (strcmp (word, "job") == 0) {
    g_autofree char *what = cf_address_path (path);
    CfId id = find_job (self, what);
    if (!id)
      return FALSE;
    cf_job_page_open (job_page (self), id);
    show (self, self->job);
    return TRUE;
  }
  if (strcmp (word, "estimate") == 0) {
    g_autofree char *what = cf_address_path (path);
    CfId id = find_estimate (self, what);
    if (!id)
      return FALSE;
    cf_estimate_page_open (estimate_page (self), id);
    show (self, self->estimate);
    return TRUE;
  }
  if (strcmp (word, "board") == 0) {
    cf_order_board_refresh (board (self));
    show (self, self->board);
    return TRUE;
  }
  cf_order_list_open (CF_ORDER_LIST (self->list), path);
  show (self, self->list);
  return TRUE;
}

static void
cf_orders_place_refresh (CfPlace *place)
{
  CfOrdersPlace *self = CF_ORDERS_PLACE (place);
  GtkWidget *shown = gtk_stack_get_visible_child (GTK_STACK (self->stack));
  if (shown == self->order)
    cf_order_page_refresh (CF_ORDER_PAGE (shown));
  else if (shown == self->job)
    cf_job_page_refresh (CF_JOB_PAGE (shown));
  else if (shown == self->estimate)
    cf_estimate_page_refresh (CF_ESTIMATE_PAGE (shown));
  else if (shown == self->board)
    cf_order_board_refresh (CF_ORDER_BOARD (shown));
  else
    cf_order_list_refresh (CF_ORDER_LIST (self->list));
}

static void
cf_orders_place_enter (CfPlace *place)
{
  gtk_widget_grab_focus (gtk_stack_get_visible_child (GTK_STACK (CF_ORDERS_PLACE (place)->stack)));
}

static void
cf_orders_place_constructed (GObject *object)
{
  CfOrdersPlace *self = CF_ORDERS_PLACE (object);
  G_OBJECT_CLASS (cf_orders_place_parent_class)->constructed (object);
  cf_order_list_set_session (CF_ORDER_LIST (self->list), cf_place_get_session (CF_PLACE (self)));
}

static void
cf_orders_place_class_init (CfOrdersPlaceClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->constructed = cf_orders_place_constructed;
  CF_PLACE_CLASS (klass)->open = cf_orders_place_open;
  CF_PLACE_CLASS (klass)->refresh = cf_orders_place_refresh;
  CF_PLACE_CLASS (klass)->enter = cf_orders_place_enter;
  g_type_ensure (CF_TYPE_ORDER_LIST);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-orders-place.ui");
  gtk_widget_class_bind_template_child (widget, CfOrdersPlace, stack);
  gtk_widget_class_bind_template_child (widget, CfOrdersPlace, list);
}

static void
cf_orders_place_init (CfOrdersPlace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
