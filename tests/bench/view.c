/* view.c: the baseline of the list benchmark: the least that shows a million rows: a libadwaita window with a column view over a lazily filled model, pages of 128 rows by rowid out of a plain SQLite table
 * with default settings. view DATABASE */
#include "frames.h"
#include <adwaita.h>
#include <sqlite3.h>

#define COLUMNS 6
#define PAGE 128
#define PAGES 64

typedef struct { GObject parent; char *texts[COLUMNS]; } BareRow;
typedef struct { GObjectClass parent; } BareRowClass;
typedef struct { GObject parent; } BareModel;
typedef struct { GObjectClass parent; } BareModelClass;

static sqlite3 *db;
static sqlite3_stmt *by_rowid;
static guint n_rows;
static guint64 clock_now;
static struct { guint number; guint64 used; BareRow *rows[PAGE]; } pages[PAGES];

GType bare_row_get_type (void);
GType bare_model_get_type (void);
G_DEFINE_TYPE (BareRow, bare_row, G_TYPE_OBJECT)

static void
bare_row_finalize (GObject *object)
{
  BareRow *self = (BareRow *) object;
  for (guint i = 0; i < COLUMNS; i++)
    g_free (self->texts[i]);
  G_OBJECT_CLASS (bare_row_parent_class)->finalize (object);
}

static void bare_row_class_init (BareRowClass *klass) { G_OBJECT_CLASS (klass)->finalize = bare_row_finalize; }
static void bare_row_init (BareRow *self) { }

static GType get_item_type (GListModel *model) { return bare_row_get_type (); }
static guint get_n_items (GListModel *model) { return n_rows; }

static void
read_page (guint at, guint number)
{
  for (guint i = 0; i < PAGE; i++)
    g_clear_object (&pages[at].rows[i]);
  pages[at].number = number;
  sqlite3_bind_int64 (by_rowid, 1, (gint64) number * PAGE + 1);
  sqlite3_bind_int64 (by_rowid, 2, (gint64) number * PAGE + PAGE);
  for (guint i = 0; i < PAGE && sqlite3_step (by_rowid) == SQLITE_ROW; i++) {
    pages[at].rows[i] = g_object_new (bare_row_get_type (), NULL);
    for (int c = 0; c < COLUMNS; c++)
      pages[at].rows[i]->texts[c] = g_strdup ((const char *) sqlite3_column_text (by_rowid, c));
  }
  sqlite3_reset (by_rowid);
}

static gpointer
get_item (GListModel *model, guint position)
{
  guint oldest = 0, number = position / PAGE, at = PAGES;
  if (position >= n_rows)
    return NULL;
  for (guint i = 0; i < PAGES && at == PAGES; i++) {
    if (pages[i].used && pages[i].number == number)
      at = i;
    else if (pages[i].used < pages[oldest].used)
      oldest = i;
  }
  if (at == PAGES)
    read_page (at = oldest, number);
  pages[at].used = ++clock_now;
  return g_object_ref (pages[at].rows[position % PAGE]);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_TYPE_WITH_CODE (BareModel, bare_model, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))
static void bare_model_class_init (BareModelClass *klass) { }
static void bare_model_init (BareModel *self) { }

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer column)
{
  GtkWidget *cell = gtk_inscription_new ("");
  gtk_inscription_set_xalign (GTK_INSCRIPTION (cell), GPOINTER_TO_UINT (column) > 3 ? 1 : 0);
  gtk_list_item_set_child (item, cell);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer column)
{
  BareRow *row = gtk_list_item_get_item (item);
  gtk_inscription_set_text (GTK_INSCRIPTION (gtk_list_item_get_child (item)), row->texts[GPOINTER_TO_UINT (column)]);
}

static GtkWidget *
view_new (void)
{
  static const char *const titles[COLUMNS] = { "Number", "Customer", "Date", "Memo", "Amount", "Balance" };
  GtkWidget *view = gtk_column_view_new (GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (g_object_new (bare_model_get_type (), NULL)))));
  for (guint i = 0; i < COLUMNS; i++) {
    GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
    g_signal_connect (factory, "setup", G_CALLBACK (on_setup), GUINT_TO_POINTER (i));
    g_signal_connect (factory, "bind", G_CALLBACK (on_bind), GUINT_TO_POINTER (i));
    g_autoptr (GtkColumnViewColumn) column = gtk_column_view_column_new (titles[i], factory);
    gtk_column_view_column_set_expand (column, TRUE);
    gtk_column_view_append_column (GTK_COLUMN_VIEW (view), column);
  }
  return view;
}

static GtkScrolledWindow *scrolled_of (gpointer scrolled) { return scrolled; }
static gboolean always (gpointer user) { return TRUE; }

static void
on_activate (GtkApplication *application, const char *path)
{
  sqlite3_stmt *count = NULL;
  if (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK || sqlite3_prepare_v2 (db, "SELECT MAX(id) FROM t", -1, &count, NULL) != SQLITE_OK || sqlite3_step (count) != SQLITE_ROW ||
      sqlite3_prepare_v2 (db, "SELECT no, name, date, memo, amount, balance FROM t WHERE id BETWEEN ? AND ?", -1, &by_rowid, NULL) != SQLITE_OK)
    g_error ("%s: %s", path, sqlite3_errmsg (db));
  n_rows = sqlite3_column_int (count, 0);
  sqlite3_finalize (count);
  GtkWidget *window = adw_application_window_new (application), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *scrolled = gtk_scrolled_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 760);
  gtk_window_set_title (GTK_WINDOW (window), "view");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view_new ());
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), scrolled);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  frames_watch (window, scrolled_of, always, NULL, scrolled);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  frames_begin ();
  g_assert (argc == 2);
  AdwApplication *application = adw_application_new ("org.counterfoil.View", G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "activate", G_CALLBACK (on_activate), argv[1]);
  return g_application_run (G_APPLICATION (application), 1, argv);
}
