/* cf-customer-screen.c: see cf-customer-screen.h. One for the program: a counter has one customer in front of it. Invariant: what is shown belongs to @source, and goes when that leaves the screen. */
#include "cf-customer-screen.h"
#include "cf-local.h"
#include "cf-window.h"
#include "base/decimal.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define THANKS_SECONDS 20
#define LINES_MAX 9                    /* the newest; more would be too small to read across a counter */

static struct {
  GtkWidget *window, *shop, *practice, *lines, *caption, *amount, *more;
  GtkWidget *main;                     /* weak: the window it belongs to */
  GtkWidget *source;                   /* weak */
  gulong     unmapped;
  guint      thanks_id;
} screen;

gboolean
cf_customer_screen_get_wanted (void)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  return settings && g_settings_get_boolean (settings, "customer-screen");
}

GtkWindow *
cf_customer_screen_get (void)
{
  return screen.window ? GTK_WINDOW (screen.window) : NULL;
}

/* --- what is shown --- */

static void
clear_lines (void)
{
  GtkWidget *child;
  while ((child = gtk_widget_get_first_child (screen.lines)))
    gtk_grid_remove (GTK_GRID (screen.lines), child);
}

static void
let_go_of_source (void)
{
  if (screen.source && screen.unmapped)
    g_signal_handler_disconnect (screen.source, screen.unmapped);
  screen.unmapped = 0;
  g_clear_weak_pointer (&screen.source);
  g_clear_handle_id (&screen.thanks_id, g_source_remove);
}

static void
welcome (void)
{
  let_go_of_source ();
  if (!screen.window)
    return;
  clear_lines ();
  gtk_label_set_label (GTK_LABEL (screen.more), "");
  gtk_label_set_label (GTK_LABEL (screen.caption), "");
  gtk_label_set_label (GTK_LABEL (screen.amount), _("Welcome"));
}

/* Thanks stay for a while after the sheet has gone. */
static void
on_unmapped (GtkWidget *source, gpointer unused)
{
  if (!screen.thanks_id)
    welcome ();
}

static gboolean
on_thanked (gpointer unused)
{
  screen.thanks_id = 0;
  welcome ();
  return G_SOURCE_REMOVE;
}

static gboolean
begin (GtkWidget *source)
{
  if (!screen.window || !gtk_widget_get_mapped (source))
    return FALSE;
  let_go_of_source ();
  g_set_weak_pointer (&screen.source, source);
  screen.unmapped = g_signal_connect (source, "unmap", G_CALLBACK (on_unmapped), NULL);
  clear_lines ();
  gtk_label_set_label (GTK_LABEL (screen.more), "");
  return TRUE;
}

static void
add_line (int row, const char *name, const char *quantity, const char *amount)
{
  GtkWidget *labels[] = { gtk_label_new (name), gtk_label_new (quantity), gtk_label_new (amount) };
  for (int i = 0; i < 3; i++) {
    gtk_label_set_xalign (GTK_LABEL (labels[i]), i ? 1 : 0);
    gtk_widget_add_css_class (labels[i], i ? "numeric" : "name");
    gtk_grid_attach (GTK_GRID (screen.lines), labels[i], i, row, 1, 1);
  }
  gtk_label_set_ellipsize (GTK_LABEL (labels[0]), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (labels[0], TRUE);
}

static void
figure (CfSession *session, const char *caption, CfMoney amount)
{
  g_autofree char *text = cf_session_money_symbol (session, amount);
  gtk_label_set_label (GTK_LABEL (screen.caption), caption);
  gtk_label_set_label (GTK_LABEL (screen.amount), text);
}

void
cf_customer_screen_sale (GtkWidget *source, CfSession *session, const CfInvoice *invoice)
{
  if (!begin (source))
    return;
  if (!invoice->n_lines) {
    welcome ();
    return;
  }
  guint first = invoice->n_lines > LINES_MAX ? invoice->n_lines - LINES_MAX : 0;
  for (guint i = first; i < invoice->n_lines; i++) {
    const CfInvoiceLine *line = &invoice->lines[i];
    char number[40];
    g_autofree char *amount = cf_session_money (session, line->amount_minor), *quantity = NULL, *one = NULL;
    g_auto (GStrv) text = g_strsplit (line->description && *line->description ? line->description : line->code ? line->code : "", "\n", 2);
    cf_decimal_format (number, sizeof number, line->quantity, 0, cf_session_get_formats (session)->decimal);
    quantity = line->quantity == 1000000 ? g_strdup ("") : g_strdup_printf ("%s ×", number);
    one = g_strdup (text[0] ? text[0] : "");
    add_line ((int) (i - first), one, quantity, amount);
  }
  if (first) {
    g_autofree char *more = g_strdup_printf (ngettext ("and %u line before", "and %u lines before", first), first);
    gtk_label_set_label (GTK_LABEL (screen.more), more);
  }
  figure (session, _("Total"), invoice->total_minor);
}

void
cf_customer_screen_amount (GtkWidget *source, CfSession *session, const char *const *names, const char *const *amounts, const char *caption, CfMoney amount)
{
  if (!begin (source))
    return;
  for (int i = 0; names && names[i] && i < LINES_MAX; i++)
    add_line (i, names[i], "", amounts[i]);
  figure (session, caption, amount);
}

void
cf_customer_screen_thanks (GtkWidget *source, CfSession *session, CfMoney change)
{
  if (!begin (source))
    return;
  screen.thanks_id = g_timeout_add_seconds (THANKS_SECONDS, on_thanked, NULL);
  if (change > 0) {
    figure (session, _("Your change"), change);
    gtk_label_set_label (GTK_LABEL (screen.more), _("Thank you!"));
  } else {
    gtk_label_set_label (GTK_LABEL (screen.caption), "");
    gtk_label_set_label (GTK_LABEL (screen.amount), _("Thank you!"));
  }
}

/* --- the window --- */

static GtkWidget *
label (GtkWidget *box, const char *style, const char *name)
{
  GtkWidget *widget = gtk_label_new ("");
  gtk_label_set_ellipsize (GTK_LABEL (widget), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (widget, style);
  gtk_widget_set_name (widget, name);
  gtk_box_append (GTK_BOX (box), widget);
  return widget;
}

static void
close_it (void)
{
  let_go_of_source ();
  if (screen.main)
    g_signal_handlers_disconnect_by_func (screen.main, close_it, NULL);
  g_clear_weak_pointer (&screen.main);
  if (screen.window) {
    GtkWidget *window = g_steal_pointer (&screen.window);
    gtk_window_destroy (GTK_WINDOW (window));
  }
}

static gboolean
on_close_request (GtkWindow *window, gpointer unused)
{
  cf_customer_screen_set_wanted (screen.main, FALSE);
  return TRUE;
}

/* The monitor that the clerk's window is not on; NULL: there is one only. */
static GdkMonitor *
other_monitor (GtkWidget *main)
{
  GdkDisplay *display = gtk_widget_get_display (main);
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (main));
  GdkMonitor *ours = surface ? gdk_display_get_monitor_at_surface (display, surface) : NULL;
  GListModel *all = gdk_display_get_monitors (display);
  for (guint i = 0; i < g_list_model_get_n_items (all); i++) {
    g_autoptr (GdkMonitor) monitor = g_list_model_get_item (all, i);
    if (ours && monitor != ours)
      return monitor;                                                   /* the list holds it */
  }
  return NULL;
}

static void
make (GtkWidget *main)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *foot = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *handle = gtk_window_handle_new ();
  screen.window = gtk_window_new ();
  gtk_window_set_title (GTK_WINDOW (screen.window), _("Customer’s Screen"));
  gtk_window_set_default_size (GTK_WINDOW (screen.window), 1024, 640);
  gtk_widget_add_css_class (screen.window, "customer-screen");
  screen.practice = label (box, "practice-band", "customer-practice");
  gtk_label_set_label (GTK_LABEL (screen.practice), _("Practice: no money is taken"));
  screen.shop = label (box, "shop", "customer-shop");
  screen.lines = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (screen.lines), 36);
  gtk_grid_set_row_spacing (GTK_GRID (screen.lines), 6);
  gtk_widget_set_vexpand (screen.lines, TRUE);
  gtk_widget_set_name (screen.lines, "customer-lines");
  gtk_box_append (GTK_BOX (box), screen.lines);
  screen.more = label (foot, "more", "customer-more");
  screen.caption = label (foot, "caption-line", "customer-caption");
  screen.amount = label (foot, "amount-line", "customer-amount");
  gtk_box_append (GTK_BOX (box), foot);
  gtk_window_handle_set_child (GTK_WINDOW_HANDLE (handle), box);
  gtk_window_set_child (GTK_WINDOW (screen.window), handle);
  g_signal_connect (screen.window, "close-request", G_CALLBACK (on_close_request), NULL);
  g_set_weak_pointer (&screen.main, main);
  g_signal_connect (main, "destroy", G_CALLBACK (close_it), NULL);
  GdkMonitor *other = other_monitor (main);
  if (other)
    gtk_window_fullscreen_on_monitor (GTK_WINDOW (screen.window), other);
}

static GtkWidget *
main_of (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  while (GTK_IS_WINDOW (root) && gtk_window_get_transient_for (GTK_WINDOW (root)))
    root = GTK_ROOT (gtk_window_get_transient_for (GTK_WINDOW (root)));
  return CF_IS_WINDOW (root) ? GTK_WIDGET (root) : NULL;
}

void
cf_customer_screen_begin (GtkWidget *widget, CfSession *session, gboolean practice)
{
  GtkWidget *main = main_of (widget);
  if (!main || !session || !cf_customer_screen_get_wanted ()) {
    close_it ();
    return;
  }
  if (!screen.window)
    make (main);
  g_autofree char *shop = NULL;
  g_object_get (session, "shop-name", &shop, NULL);
  gtk_label_set_label (GTK_LABEL (screen.shop), shop);
  gtk_widget_set_visible (screen.practice, practice);
  welcome ();
  gtk_widget_set_visible (screen.window, TRUE);
}

void
cf_customer_screen_set_wanted (GtkWidget *widget, gboolean wanted)
{
  g_autoptr (GSettings) settings = cf_local_settings_new ();
  GtkWidget *main = widget ? main_of (widget) : NULL;
  if (settings)
    g_settings_set_boolean (settings, "customer-screen", wanted);
  if (!wanted)
    close_it ();
  else if (main)
    cf_window_show_customer_screen (CF_WINDOW (main));
}
