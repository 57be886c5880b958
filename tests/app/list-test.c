/* list-test.c: proves what all lists of the window stand on: the first page is there at once and the whole follows; rows are the ledger's, in order, whichever is asked for; what changes comes as small
 * differences, so that rows that are held, the selection and the scroll position stay; heads sort; Enter, right click and the Menu key reach the row; an empty list says so; names for the screen reader. */

#include "app-fixture.h"
#include "cf-listing.h"
#include "cf-selection.h"
#include "cf-splice.h"
#include "cf-table-cells.h"
#include "cf-table.h"
#include "shop/records.h"
#include <string.h>

/* --- differences of vectors --- */

static void
on_spliced (guint position, guint removed, guint added, gpointer user)
{
  GArray *told = user;
  guint change[3] = { position, removed, added };
  g_array_append_val (told, change);
}

/* It becomes @next, by at most so many changes, told so that each holds when it is told. */
static void
check_splice (GArray *was, const CfId *next, guint n_next, guint n_changes_max)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId)), told = g_array_new (FALSE, FALSE, 3 * sizeof (guint));
  GArray *now = g_array_new (FALSE, FALSE, sizeof (CfId));
  guint len = was->len;
  g_array_append_vals (ids, was->data, was->len);
  g_array_append_vals (now, next, n_next);
  cf_splice (&ids, now, on_spliced, told);
  g_assert_cmpmem (ids->data, ids->len * sizeof (CfId), next, n_next * sizeof (CfId));
  g_assert_cmpuint (told->len, <=, n_changes_max);
  for (guint i = 0; i < told->len; i++) {
    const guint *change = (const guint *) (gpointer) told->data + 3 * i;
    g_assert_cmpuint (change[0] + change[1], <=, len);
    g_assert_true (i == 0 || change[0] + change[1] <= change[-3]);      /* last first: earlier places still hold */
    g_assert_cmpuint (change[1] + change[2], >, 0);
    len += change[2] - change[1];
  }
  g_assert_cmpuint (len, ==, n_next);
}

static void
test_splice (void)
{
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (CfId)), was = g_array_new (FALSE, FALSE, sizeof (CfId));
  for (CfId id = 1; id <= 1000; id++)
    g_array_append_val (was, id);
  check_splice (none, NULL, 0, 0);
  check_splice (was, (CfId *) (gpointer) was->data, was->len, 0);
  check_splice (none, (CfId *) (gpointer) was->data, was->len, 1);
  check_splice (was, NULL, 0, 1);
  for (guint round = 0; round < 300; round++) {
    g_autoptr (GArray) next = g_array_new (FALSE, FALSE, sizeof (CfId));
    guint n = g_test_rand_int_range (0, 6);
    g_array_append_vals (next, was->data, was->len);
    for (guint i = 0; i < n; i++) {
      CfId fresh = 100000 + round * 10 + i;
      guint at = g_test_rand_int_range (0, next->len), to = g_test_rand_int_range (0, next->len);
      switch (g_test_rand_int_range (0, 3)) {
        case 0: g_array_insert_val (next, at, fresh); break;
        case 1: g_array_remove_index (next, at); break;
        default:                                                        /* a row moves */
          fresh = g_array_index (next, CfId, at);
          g_array_remove_index (next, at);
          g_array_insert_val (next, MIN (to, next->len), fresh);
      }
    }
    check_splice (was, (CfId *) (gpointer) next->data, next->len, 2 * n);
  }
  CfId backwards[1000];
  for (guint i = 0; i < 1000; i++)
    backwards[i] = 1000 - i;
  check_splice (was, backwards, 1000, 32);
}

/* --- the model --- */

typedef struct { guint n, position, removed, added; } Told;

static void
on_items_changed (GListModel *model, guint position, guint removed, guint added, Told *told)
{
  *told = (Told) { told->n + 1, position, removed, added };
  g_test_message ("change %u: at %u -%u +%u", told->n, position, removed, added);
}

static CfId
item_id (gpointer model, guint position)
{
  g_autoptr (CfRow) row = g_list_model_get_item (model, position);
  return row ? cf_row_get_id (row) : 0;
}

static CfListing *
listing_of (App *app, CfListKind kind, const CfListingAsk *ask)
{
  CfListing *listing = cf_listing_new (app->session, kind);
  cf_listing_ask (listing, ask);
  APP_WAIT (!cf_listing_get_counting (listing));
  g_assert_null (cf_listing_get_error (listing));
  return listing;
}

/* Another program saves a customer: @id 0: a new one. */
static CfId
save_customer (App *app, CfId id, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CfShop) shop = cf_shop_open (app->path, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  gboolean found;
  if (id)
    g_assert_true (cf_record_load (shop->db, &CF_CUSTOMER, id, &customer, &found, &error) && found);
  customer.id = id ? id : cf_shop_id (shop);
  g_free (customer.name);
  customer.name = g_strdup (name);
  g_assert_cmpint (cf_save_customer (shop, &who, &customer, &error), ==, CF_OK);
  return customer.id;
}

static void
test_model (void)
{
  App *app = app_open_session (APP_DEMO);
  g_autoptr (CfListing) listing = cf_listing_new (app->session, CF_LIST_INVOICES);
  gint64 n = app_query_int (app, "SELECT COUNT(*) FROM invoice");
  Told told = { 0 };
  guint n_answer;
  CfMoney total, open;
  g_signal_connect (listing, "items-changed", G_CALLBACK (on_items_changed), &told);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (listing)), ==, 0);
  cf_listing_ask (listing, &(CfListingAsk) { 0 });
  g_assert_true (cf_listing_get_counting (listing));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (listing)), >=, MIN (n, 64));      /* at once */
  CfId first = item_id (listing, 0);
  APP_WAIT (!cf_listing_get_counting (listing));
  g_assert_cmpint (g_list_model_get_n_items (G_LIST_MODEL (listing)), ==, n);
  g_assert_cmpint (item_id (listing, 0), ==, first);
  cf_listing_get_totals (listing, &n_answer, &total, &open);
  g_assert_cmpint (n_answer, ==, n);
  g_assert_cmpint (open, ==, app_query_int (app, "SELECT SUM(o.open_minor) FROM open_item o JOIN invoice i ON i.id = o.item_id WHERE o.to_date = 2932897"));
  CfDate before = G_MAXINT64;
  for (guint i = 0; i < n; i++) {                                       /* further than the cache of pages reaches */
    g_autoptr (CfRow) row = g_list_model_get_item (G_LIST_MODEL (listing), i), again = g_list_model_get_item (G_LIST_MODEL (listing), i);
    const CfInvoiceRow *data = cf_row_get_data (row);
    g_assert_true (row == again);
    g_assert_cmpint (data->id, ==, cf_row_get_id (row));
    g_assert_cmpint (data->date, <=, before);
    before = data->date;
    g_assert_cmpuint (cf_listing_find (listing, data->id), ==, i);
  }
  g_assert_cmpuint (cf_listing_find (listing, 12345), ==, G_MAXUINT);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (listing), n));
  cf_listing_ask (listing, &(CfListingAsk) { .filter = CF_FILTER_VOID });
  APP_WAIT (!cf_listing_get_counting (listing));
  g_assert_cmpint (g_list_model_get_n_items (G_LIST_MODEL (listing)), ==, app_query_int (app, "SELECT COUNT(*) FROM invoice_void"));
  cf_listing_ask (listing, &(CfListingAsk) { 0 });                      /* two at once: the last one is answered */
  cf_listing_ask (listing, &(CfListingAsk) { .filter = CF_FILTER_OPEN });
  APP_WAIT (!cf_listing_get_counting (listing));
  g_assert_cmpint (g_list_model_get_n_items (G_LIST_MODEL (listing)), ==,
                   app_query_int (app, "SELECT COUNT(*) FROM open_item o JOIN invoice i ON i.id = o.item_id WHERE o.to_date = 2932897 AND o.open_minor > 0"));
  g_clear_object (&listing);
  app_close (app);
}

/* What another program saves: one row more, and a name that is read again in the row that is held. */
static void
test_refresh (void)
{
  App *app = app_open_session (APP_DEMO);
  g_autoptr (CfListing) listing = listing_of (app, CF_LIST_CUSTOMERS, &(CfListingAsk) { 0 });
  guint n = g_list_model_get_n_items (G_LIST_MODEL (listing)), updated = 0;
  g_autoptr (CfRow) held = g_list_model_get_item (G_LIST_MODEL (listing), n - 1);
  Told told = { 0 };
  g_assert_nonnull (cf_row_get_data (held));
  g_signal_connect (listing, "items-changed", G_CALLBACK (on_items_changed), &told);
  g_signal_connect_swapped (listing, "updated", G_CALLBACK (g_atomic_int_inc), &updated);
  CfId fresh = save_customer (app, 0, "0000 First");
  cf_listing_refresh (listing);
  APP_WAIT (!cf_listing_get_counting (listing));
  g_assert_cmpuint (told.n, ==, 1);
  g_assert_cmpuint (told.position, ==, 0);
  g_assert_cmpuint (told.removed, ==, 0);
  g_assert_cmpuint (told.added, ==, 1);
  g_assert_cmpuint (updated, ==, 1);
  g_assert_cmpint (item_id (listing, 0), ==, fresh);
  g_autoptr (CfRow) there = g_list_model_get_item (G_LIST_MODEL (listing), n);
  g_assert_true (there == held);
  g_autofree char *renamed = g_strconcat (((const CfCustomerSum *) cf_row_get_data (held))->row.name, " & Sons", NULL);
  save_customer (app, cf_row_get_id (held), renamed);
  cf_listing_refresh (listing);
  g_assert_cmpstr (((const CfCustomerSum *) cf_row_get_data (held))->row.name, ==, renamed);      /* at once, before the order is known */
  APP_WAIT (!cf_listing_get_counting (listing));
  g_assert_cmpuint (told.n, ==, 1);                                     /* it was the last one and is */
  g_assert_cmpuint (updated, ==, 2);
  CfListing *gone = listing;
  g_object_add_weak_pointer (G_OBJECT (gone), (gpointer *) &gone);
  g_clear_object (&listing);
  g_assert_null (gone);
  g_assert_cmpstr (((const CfCustomerSum *) cf_row_get_data (held))->row.name, ==, renamed);      /* whoever still holds it may look */
  app_close (app);
}

static void
test_selection (void)
{
  App *app = app_open_session (APP_DEMO);
  g_autoptr (CfListing) listing = listing_of (app, CF_LIST_INVOICES, &(CfListingAsk) { 0 });
  g_autoptr (CfSelection) one = cf_selection_new (listing, FALSE), many = cf_selection_new (listing, TRUE);
  GtkSelectionModel *model = GTK_SELECTION_MODEL (many);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (listing));
  CfId third = item_id (listing, 2), last = item_id (listing, n - 1);
  g_assert_true (gtk_selection_model_select_item (GTK_SELECTION_MODEL (one), 2, FALSE));
  g_assert_true (gtk_selection_model_select_item (GTK_SELECTION_MODEL (one), 4, FALSE));       /* one at a time */
  g_assert_false (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (one), 2));
  g_assert_false (gtk_selection_model_select_all (GTK_SELECTION_MODEL (one)));
  g_assert_cmpint (cf_selection_get_first (one), ==, item_id (listing, 4));
  gtk_selection_model_select_item (model, 2, FALSE);
  gtk_selection_model_select_item (model, n - 1, FALSE);
  cf_listing_set_sort (listing, CF_SORT_NUMBER, FALSE);                 /* another order, the same rows */
  APP_WAIT (!cf_listing_get_counting (listing));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (listing)), ==, n);
  g_assert_true (gtk_selection_model_is_selected (model, cf_listing_find (listing, third)));
  g_autoptr (GArray) two = cf_selection_dup (many);
  g_assert_cmpuint (two->len, ==, 2);
  guint at_third = cf_listing_find (listing, third), at_last = cf_listing_find (listing, last);
  g_assert_cmpint (g_array_index (two, CfId, 0), ==, at_third < at_last ? third : last);       /* in the order of the list */
  g_autoptr (GtkBitset) set = gtk_selection_model_get_selection (model);
  g_assert_cmpuint (gtk_bitset_get_size (set), ==, 2);
  g_assert_true (gtk_bitset_contains (set, at_third) && gtk_bitset_contains (set, at_last));
  g_assert_true (gtk_selection_model_select_all (model));
  g_autoptr (GArray) all = cf_selection_dup (many);
  g_assert_cmpuint (all->len, ==, n);
  gtk_selection_model_unselect_range (model, 1, n - 1);
  gtk_selection_model_select_range (model, 3, 2, FALSE);
  g_autoptr (GArray) three = cf_selection_dup (many);
  g_assert_cmpuint (three->len, ==, 3);
  cf_listing_ask (listing, &(CfListingAsk) { .filter = CF_FILTER_VOID });       /* what is not in it any more is not acted on unseen */
  APP_WAIT (!cf_listing_get_counting (listing));
  g_autoptr (GArray) left = cf_selection_dup (many);
  for (guint i = 0; i < left->len; i++)
    g_assert_cmpuint (cf_listing_find (listing, g_array_index (left, CfId, i)), !=, G_MAXUINT);
  cf_listing_ask (listing, &(CfListingAsk) { 0 });
  APP_WAIT (!cf_listing_get_counting (listing));
  g_autoptr (GArray) then = cf_selection_dup (many);
  g_assert_cmpuint (then->len, ==, left->len);
  g_clear_object (&one);
  g_clear_object (&many);
  g_clear_object (&listing);
  app_close (app);
}

/* --- the table --- */

static char *
number_text (CfSession *session, gconstpointer row, const char **ret_style)
{
  *ret_style = ((const CfInvoiceRow *) row)->is_void ? "dim-label" : NULL;
  return g_strdup (((const CfInvoiceRow *) row)->number);
}

static char *customer_text (CfSession *session, gconstpointer row, const char **ret_style) { return g_strdup (((const CfInvoiceRow *) row)->customer); }
static char *date_text (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_date (session, ((const CfInvoiceRow *) row)->date); }
static char *total_text (CfSession *session, gconstpointer row, const char **ret_style) { return cf_session_money (session, ((const CfInvoiceRow *) row)->total_minor); }

static const CfTableColumn columns[] = {
  { "Number", 110, FALSE, FALSE, CF_SORT_NUMBER, number_text },
  { "Customer", 0, TRUE, FALSE, CF_SORT_CUSTOMER, customer_text },
  { "Date", 110, FALSE, FALSE, CF_SORT_DATE, date_text },
  { "Total", 120, FALSE, TRUE, CF_SORT_TOTAL, total_text },
};

typedef struct { App *app; GtkWindow *window; CfTable *table; CfListing *listing; GtkColumnView *view; CfId opened, menu; double x, y; guint selected; } Shown;

static void on_open (CfTable *table, gint64 id, Shown *shown) { shown->opened = id; }
static void on_selected (CfTable *table, Shown *shown) { shown->selected++; }

static void
on_menu (CfTable *table, gint64 id, double x, double y, Shown *shown)
{
  shown->menu = id;
  shown->x = x;
  shown->y = y;
}

/* Is a row where the tests point at? */
static gboolean
is_drawn (Shown *shown)
{
  GtkWidget *there = gtk_widget_pick (GTK_WIDGET (shown->view), 60, 120, GTK_PICK_DEFAULT);
  return there && cf_cells_position (there) != GTK_INVALID_LIST_POSITION;
}

static void
show (Shown *shown, gboolean many)
{
  *shown = (Shown) { .app = app_open_session (APP_DEMO) };
  shown->table = cf_table_new (shown->app->session, CF_LIST_INVOICES, "Invoices", columns, G_N_ELEMENTS (columns), many);
  shown->listing = cf_table_get_listing (shown->table);
  shown->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (shown->window, 800, 400);
  gtk_window_set_child (shown->window, GTK_WIDGET (shown->table));
  g_signal_connect (shown->table, "open", G_CALLBACK (on_open), shown);
  g_signal_connect (shown->table, "menu", G_CALLBACK (on_menu), shown);
  g_signal_connect (shown->table, "selected", G_CALLBACK (on_selected), shown);
  cf_table_set_empty (shown->table, "edit-find-symbolic", "No Invoices", "What is issued stands here.");
  cf_listing_ask (shown->listing, &(CfListingAsk) { 0 });
  gtk_window_present (shown->window);
  APP_WAIT (!cf_listing_get_counting (shown->listing));
  APP_WAIT ((shown->view = GTK_COLUMN_VIEW (app_by_type (shown->table, GTK_TYPE_COLUMN_VIEW))) && is_drawn (shown));
  app_settle ();
}

static void
hide (Shown *shown)
{
  gpointer table = shown->table, listing = shown->listing;
  g_object_add_weak_pointer (G_OBJECT (table), &table);
  g_object_add_weak_pointer (G_OBJECT (listing), &listing);
  gtk_window_destroy (shown->window);
  APP_WAIT (!table && !listing);                                        /* nothing leaks */
  app_close (shown->app);
}

/* What a click on the head of a column does in GTK: the first one makes it ascend, another turns it round. */
static void
click_head (Shown *shown, guint n, GtkSortType direction)
{
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (shown->view), n);
  gtk_column_view_sort_by_column (shown->view, column, direction);
  APP_WAIT (!cf_listing_get_counting (shown->listing));
  app_settle ();
}

static const CfInvoiceRow *
row_at (Shown *shown, guint position)
{
  g_autoptr (CfRow) row = g_list_model_get_item (G_LIST_MODEL (shown->listing), position);
  return cf_row_get_data (row);
}

static void
expect_sort (Shown *shown, CfListSort sort, gboolean descending)
{
  const CfListingAsk *ask = cf_listing_get_ask (shown->listing);
  g_assert_cmpint (ask->sort, ==, sort);
  g_assert_cmpint (ask->descending, ==, descending);
}

/* The right edge of what says @text, in the table. */
static double
right_edge (Shown *shown, const char *text)
{
  GtkWidget *widget = app_by_text (shown->window, text);
  graphene_rect_t bounds;
  g_assert_nonnull (widget);
  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (shown->table), &bounds));
  return bounds.origin.x + bounds.size.width;
}

/* A head ends where the numbers below it end, whether it can be clicked or not, is the sorted one or not. */
static void
test_heads (void)
{
  Shown shown;
  show (&shown, FALSE);
  APP_WAIT (app_says (shown.window, row_at (&shown, 0)->number));
  g_autofree char *total = cf_session_money (shown.app->session, row_at (&shown, 0)->total_minor);
  APP_WAIT (app_says (shown.window, total));
  g_assert_cmpfloat (ABS (right_edge (&shown, "Total") - right_edge (&shown, total)), <=, 1.0);
  click_head (&shown, 3, GTK_SORT_ASCENDING);
  g_autofree char *largest = cf_session_money (shown.app->session, row_at (&shown, 0)->total_minor);
  APP_WAIT (app_says (shown.window, largest));
  app_settle ();
  g_assert_cmpfloat (ABS (right_edge (&shown, "Total") - right_edge (&shown, largest)), <=, 1.0);
  app_picture (shown.window, "list-heads");
  hide (&shown);
}

static void
test_table (void)
{
  Shown shown;
  show (&shown, FALSE);
  app_picture (shown.window, "list");
  const CfInvoiceRow *newest = row_at (&shown, 0);
  g_assert_nonnull (app_by_text (shown.window, "Customer"));
  APP_WAIT (app_says (shown.window, newest->number) && app_says (shown.window, newest->customer));
  gtk_test_accessible_assert_property (shown.view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Invoices");
  expect_sort (&shown, CF_SORT_DATE, FALSE);
  click_head (&shown, 3, GTK_SORT_ASCENDING);                           /* the largest first, then the smallest */
  expect_sort (&shown, CF_SORT_TOTAL, FALSE);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (shown.listing));
  for (guint i = 1; i < n; i++)
    g_assert_cmpint (row_at (&shown, i - 1)->total_minor, >=, row_at (&shown, i)->total_minor);
  g_autofree char *largest = cf_session_money (shown.app->session, row_at (&shown, 0)->total_minor);
  APP_WAIT (app_says (shown.window, largest));
  click_head (&shown, 3, GTK_SORT_ASCENDING);                           /* the arrow points down since */
  expect_sort (&shown, CF_SORT_TOTAL, TRUE);
  g_assert_cmpint (row_at (&shown, 0)->total_minor, <=, row_at (&shown, n - 1)->total_minor);
  click_head (&shown, 1, GTK_SORT_ASCENDING);
  expect_sort (&shown, CF_SORT_CUSTOMER, FALSE);
  cf_listing_ask (shown.listing, &(CfListingAsk) { .filter = CF_FILTER_OPEN });        /* a filter keeps the order that a person chose */
  expect_sort (&shown, CF_SORT_CUSTOMER, FALSE);
  click_head (&shown, 1, GTK_SORT_DESCENDING);
  expect_sort (&shown, CF_SORT_CUSTOMER, TRUE);
  click_head (&shown, 2, GTK_SORT_ASCENDING);
  expect_sort (&shown, CF_SORT_DATE, FALSE);
  click_head (&shown, 2, GTK_SORT_ASCENDING);
  expect_sort (&shown, CF_SORT_DATE, TRUE);
  hide (&shown);
}

static void
test_keys (void)
{
  Shown shown;
  show (&shown, TRUE);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (shown.listing));
  CfId first = row_at (&shown, 0)->id, last = row_at (&shown, n - 1)->id;
  cf_table_select (shown.table, first);
  cf_table_focus (shown.table);
  app_settle ();
  g_assert_true (app_key (shown.window, "End"));
  app_settle ();
  g_assert_cmpint (cf_table_get_selected (shown.table), ==, last);
  g_autofree char *number = g_strdup (row_at (&shown, n - 1)->number);
  APP_WAIT (app_says (shown.window, number));                           /* it scrolled there */
  g_assert_true (app_key (shown.window, "Page_Up"));
  app_settle ();
  guint at = cf_listing_find (shown.listing, cf_table_get_selected (shown.table));
  g_assert_cmpuint (at, <, n - 3);
  g_assert_cmpuint (at, >, 0);
  g_assert_true (app_key (shown.window, "Home"));
  app_settle ();
  g_assert_cmpint (cf_table_get_selected (shown.table), ==, first);
  g_assert_true (app_key (shown.window, "Down"));
  g_assert_true (app_key (shown.window, "Return"));
  g_assert_cmpint (shown.opened, ==, row_at (&shown, 1)->id);
  g_assert_true (app_key (shown.window, "<Shift>F10"));
  g_assert_cmpint (shown.menu, ==, row_at (&shown, 1)->id);
  g_assert_cmpfloat (shown.y, >, 0);
  g_assert_cmpfloat (shown.y, <, 400);
  shown.menu = 0;
  g_assert_true (app_key (shown.window, "Menu"));
  g_assert_cmpint (shown.menu, ==, row_at (&shown, 1)->id);
  g_assert_true (app_key (shown.window, "<Control>a"));
  g_autoptr (GArray) all = cf_table_dup_selection (shown.table);
  g_assert_cmpuint (all->len, ==, n);
  g_assert_cmpuint (shown.selected, >, 3);
  app_activate (shown.view, "", 3);
  g_assert_cmpint (shown.opened, ==, row_at (&shown, 3)->id);
  hide (&shown);
}

/* A right click selects the row under it. */
static void
test_right_click (void)
{
  Shown shown;
  show (&shown, FALSE);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (shown.view));
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    if (GTK_IS_GESTURE_CLICK (controller) && gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == 3)
      g_signal_emit_by_name (controller, "pressed", 1, 60.0, 120.0);
  }
  g_assert_cmpint (shown.menu, !=, 0);
  g_assert_cmpint (shown.menu, ==, cf_table_get_selected (shown.table));
  g_assert_cmpuint (cf_listing_find (shown.listing, shown.menu), <, 6);
  hide (&shown);
}

/* What changes above keeps the rows on the screen where they are. */
static void
test_stays (void)
{
  Shown shown;
  show (&shown, FALSE);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (shown.listing)), middle = n / 2;
  CfId id = row_at (&shown, middle)->id;
  g_autofree char *number = g_strdup (row_at (&shown, middle)->number);
  cf_table_select (shown.table, id);
  app_settle ();
  APP_WAIT (app_by_text (shown.window, number));
  GtkWidget *cell = app_by_text (shown.window, number);
  g_autoptr (CfRow) held = g_list_model_get_item (G_LIST_MODEL (shown.listing), middle);
  cf_listing_refresh (shown.listing);
  APP_WAIT (!cf_listing_get_counting (shown.listing));
  app_settle ();
  g_assert_true (app_by_text (shown.window, number) == cell);           /* the same widget */
  g_assert_cmpint (cf_table_get_selected (shown.table), ==, id);
  cf_listing_ask (shown.listing, &(CfListingAsk) { .typed = number });
  APP_WAIT (!cf_listing_get_counting (shown.listing));
  g_assert_cmpint (cf_table_get_selected (shown.table), ==, id);        /* still in it */
  hide (&shown);
}

static void
test_empty (void)
{
  Shown shown;
  show (&shown, FALSE);
  g_assert_false (app_says (shown.window, "No Invoices"));
  cf_listing_ask (shown.listing, &(CfListingAsk) { .typed = "nobody has this" });
  APP_WAIT (app_says (shown.window, "No Invoices"));
  app_settle ();
  app_picture (shown.window, "list-empty");
  cf_table_focus (shown.table);                                         /* nothing to focus: no harm */
  cf_listing_ask (shown.listing, &(CfListingAsk) { 0 });
  APP_WAIT (!cf_listing_get_counting (shown.listing));
  g_assert_false (app_says (shown.window, "No Invoices"));
  hide (&shown);
}

int
main (int argc, char **argv)
{
  app_test_init (&argc, &argv);
  g_test_add_func ("/list/splice", test_splice);
  g_test_add_func ("/list/model", test_model);
  g_test_add_func ("/list/refresh", test_refresh);
  g_test_add_func ("/list/selection", test_selection);
  g_test_add_func ("/list/table", test_table);
  g_test_add_func ("/list/heads", test_heads);
  g_test_add_func ("/list/keys", test_keys);
  g_test_add_func ("/list/right-click", test_right_click);
  g_test_add_func ("/list/stays", test_stays);
  g_test_add_func ("/list/empty", test_empty);
  return app_test_run ();
}
