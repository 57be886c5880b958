/* cf-till-report.c: see cf-till-report.h. The window is filled when a thread has read the report; a press on what was carried over closes it and opens that. */
#include "cf-till-report.h"
#include <adwaita.h>
#include "cf-act-run.h"
#include "cf-file-out.h"
#include "cf-print.h"
#include "cf-receipt-out.h"
#include "cf-till-fix.h"
#include "cf-till-load.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *window, *page, *print, *save; CfTillAsk ask; GCancellable *cancel; char *title; gboolean prints, saves; } Report;

static void
report_free (gpointer p)
{
  Report *report = p;
  g_cancellable_cancel (report->cancel);
  g_object_unref (report->cancel);
  g_object_unref (report->session);
  g_free (report->title);
  g_free (report);
}

const char *
cf_till_figure_words (CfFigureKind kind)
{
  static const char *const words[] = { "", N_("Payments"), N_("Refunds"), N_("Taken back"), N_("Paid in"), N_("Paid out"), N_("Put in the safe"), N_("Opened without a sale"), N_("Taken out at an earlier close") };
  return kind > 0 && kind < (int) G_N_ELEMENTS (words) ? _(words[kind]) : "";
}

const char *
cf_till_move_words (CfDrawerKind kind)
{
  return cf_till_figure_words ((CfFigureKind) (kind - CF_DRAWER_PAY_IN + CF_FIGURE_PAY_IN));
}

const char *
cf_till_category_words (CfDrawerCategory category)
{
  static const char *const words[] = { "", N_("Change from or to the bank"), N_("Supplies"), N_("Tips"), N_("Owner"), N_("Other") };
  return category > 0 && category < (int) G_N_ELEMENTS (words) ? _(words[category]) : "";
}

/* --- rows --- */

static GtkWidget *
group_new (Report *report, const char *title)
{
  GtkWidget *group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (report->page), ADW_PREFERENCES_GROUP (group));
  return group;
}

static GtkWidget *
row_new (GtkWidget *group, const char *title, const char *about)
{
  GtkWidget *row = adw_action_row_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), about ? about : "");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  return row;
}

static GtkWidget *
money_row (Report *report, GtkWidget *group, const char *title, const char *about, CfMoney amount)
{
  g_autofree char *money = cf_session_money (report->session, amount);
  GtkWidget *row = row_new (group, title, about), *label = gtk_label_new (money);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  return row;
}

static void
put_figures (Report *report, const CfTillSheet *sheet)
{
  GtkWidget *group = group_new (report, _("What Was Taken and Moved"));
  money_row (report, group, _("Float"), NULL, sheet->shift.float_minor);
  for (guint i = 0; i < sheet->z.n_figures; i++) {
    const CfShiftFigure *figure = &sheet->z.figures[i];
    g_autofree char *title = figure->name && *figure->name ? g_strdup_printf (_("%1$s, %2$s"), cf_till_figure_words (figure->kind), figure->name) : g_strdup (cf_till_figure_words (figure->kind));
    g_autofree char *times = g_strdup_printf (ngettext ("%d time", "%d times", (gulong) figure->count), (int) figure->count);
    if (!sheet->z.id && sheet->z.expected_minor < 0 && figure->tender_kind == CF_TENDER_CASH)
      row_new (group, title, _("Told when the drawer is counted"));      /* else what should be there could be worked out */
    else if (figure->kind == CF_FIGURE_NO_SALE)
      row_new (group, title, times);
    else
      money_row (report, group, title, times, figure->amount_minor);
  }
}

/* Over or short is said in words with an icon. */
static void
put_difference (Report *report, GtkWidget *group, const CfShiftClose *z)
{
  CfMoney over = z->over_minor;
  GtkWidget *row = money_row (report, group, over < 0 ? _("Short") : over > 0 ? _("Over") : _("Agrees"), over ? z->reason : NULL, over);
  GtkWidget *icon = gtk_image_new_from_icon_name (over ? "dialog-warning-symbolic" : "object-select-symbolic");
  gtk_widget_add_css_class (icon, over ? "warning" : "dim-label");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  gtk_widget_set_name (row, "difference");
}

static void
put_drawer (Report *report, const CfTillSheet *sheet)
{
  const CfShiftClose *z = &sheet->z;
  if (!z->id && z->expected_minor < 0)
    return;
  GtkWidget *group = group_new (report, _("The Drawer"));
  money_row (report, group, _("Expected"), NULL, z->expected_minor);
  if (!z->id)
    return;
  money_row (report, group, _("Counted"), NULL, z->counted_minor);
  put_difference (report, group, z);
  if (z->counts > 1) {
    g_autofree char *first = cf_session_money_symbol (report->session, z->first_minor);
    g_autofree char *title = g_strdup_printf (ngettext ("Counted %d time", "Counted %d times", (gulong) z->counts), (int) z->counts), *about = g_strdup_printf (_("The first count came to %s."), first);
    gtk_widget_set_name (row_new (group, title, about), "counts");
  }
  money_row (report, group, _("Stays in the drawer"), NULL, z->left_minor);
  money_row (report, group, _("To the safe"), NULL, z->counted_minor - z->left_minor);
}

/* What cards and books do not agree about, and why that was left so (W6). */
static void
put_cards (Report *report, const CfTillSheet *sheet)
{
  GtkWidget *group = sheet->z.n_differences ? group_new (report, _("Card Payments That Do Not Agree")) : NULL;
  for (guint i = 0; i < sheet->z.n_differences; i++) {
    const CfCardDifference *difference = &sheet->z.differences[i];
    g_autofree char *title = g_strdup_printf (_("%1$s: %2$s"), cf_till_match_words (difference->match), difference->card ? difference->card : "");
    money_row (report, group, title, difference->reason, difference->there_minor - difference->here_minor);
  }
}

/* What came to this shift after its Z report was printed, which does not change any more. */
static void
put_late (Report *report, const CfTillSheet *sheet)
{
  if (sheet->late->len == 0)
    return;
  GtkWidget *group = group_new (report, _("Late"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _("Came after the close, or was put in another shift. It counts for this shift and changes nothing above."));
  for (guint i = 0; i < sheet->late->len; i++) {
    const CfShiftFigure *figure = &g_array_index (sheet->late, CfShiftFigure, i);
    g_autofree char *title = figure->name && *figure->name ? g_strdup_printf (_("%1$s, %2$s"), cf_till_figure_words (figure->kind), figure->name) : g_strdup (cf_till_figure_words (figure->kind));
    money_row (report, group, title, NULL, figure->amount_minor);
  }
}

static void
put_count (Report *report, const CfShiftClose *z)
{
  GtkWidget *group = z->n_cash ? group_new (report, _("What Was Counted")) : NULL;
  for (guint i = 0; i < z->n_cash; i++) {
    const CfCash *cash = &z->cash[i];
    g_autofree char *value = cf_session_money_symbol (report->session, cash->value_minor), *title = g_strdup_printf ("%" G_GINT64_FORMAT " × %s", cash->count, value);
    money_row (report, group, title, NULL, cash->value_minor * cash->count);
  }
}

static void
on_carried (GtkWidget *row)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (row));
  GtkWidget *over = GTK_WIDGET (gtk_window_get_transient_for (window));
  g_autofree char *address = g_strdup (g_object_get_data (G_OBJECT (row), "address"));
  gtk_window_destroy (window);
  if (over)
    cf_window_open (over, address);
}

static void
put_carried (Report *report, const CfTillSheet *sheet)
{
  if (sheet->carried->len == 0)
    return;
  GtkWidget *group = group_new (report, _("Carried Over"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _("Work that is not finished. It goes on in the next shift; nothing is lost."));
  for (guint i = 0; i < sheet->carried->len; i++) {
    GtkWidget *row = row_new (group, sheet->carried->pdata[i], NULL);
    g_object_set_data_full (G_OBJECT (row), "address", g_strdup (sheet->addresses->pdata[i]), g_free);
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
    gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    g_signal_connect (row, "activated", G_CALLBACK (on_carried), NULL);
  }
}

static void
put_end (Report *report, const CfTillSheet *sheet)
{
  GtkWidget *group = group_new (report, "");
  g_autofree char *at = cf_session_time (report->session, sheet->z.id ? sheet->z.at : sheet->shift.at), *date = cf_session_date (report->session, sheet->shift.date);
  g_autofree char *title = g_strdup_printf (sheet->z.id ? _("Closed %s") : _("Open since %s"), at);
  g_autofree char *day = *sheet->staff ? g_strdup_printf (_("by %s · business date %s"), sheet->staff, date) : g_strdup_printf (_("Business date %s"), date);
  row_new (group, title, day);
  if (!sheet->z.id || !sheet->z.head)
    return;
  GtkWidget *row = row_new (group, _("Log"), sheet->z.head);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_widget_set_tooltip_text (row, _("The fingerprint of everything that this register wrote before the close: who changes it later is found out."));
}

/* --- paper --- */

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer user)
{
  Report *report = user;                                                /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = cf_session_finish (result, &error);
  g_autofree char *name = g_strconcat (report->title, ".pdf", NULL);
  if (!pdf)
    cf_act_show (report->window, CF_FAILED, NULL, error);
  else if (report->saves)
    cf_file_out_bytes (report->window, report->session, report->title, name, pdf);
  else
    cf_print (report->window, CF_PRINT_DOCUMENT, report->title, pdf);
}

static void
draw (Report *report, gboolean saves)
{
  report->saves = saves;
  cf_session_read (report->session, cf_till_pdf_work, g_memdup2 (&report->ask, sizeof report->ask), g_free, (GDestroyNotify) g_bytes_unref, report->cancel, on_drawn, report);
}

/* On the receipt printer, where there is one. */
static gboolean
roll_out (Report *report)
{
  CfTillAsk *ask = g_memdup2 (&report->ask, sizeof report->ask);
  return cf_receipt_till_out (report->window, report->session, cf_till_roll_draw, ask, g_free);
}

static void
print (Report *report)
{
  if (!roll_out (report))
    draw (report, FALSE);
}

static void
on_print (GtkWidget *button, Report *report)
{
  print (report);
}

static void
on_save (GtkWidget *button, Report *report)
{
  draw (report, TRUE);
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  Report *report = user;
  g_autoptr (GError) error = NULL;
  g_autofree char *printer = NULL;
  CfTillSheet *sheet = cf_session_finish (result, &error);
  if (!sheet) {
    cf_act_show (GTK_WIDGET (gtk_window_get_transient_for (GTK_WINDOW (report->window))), CF_FAILED, NULL, error);
    gtk_window_destroy (GTK_WINDOW (report->window));
    return;
  }
  report->title = sheet->z.id ? g_strdup_printf (_("Z Report %d"), (int) sheet->z.number) : g_strdup (_("X Report"));
  gtk_window_set_title (GTK_WINDOW (report->window), report->title);
  put_drawer (report, sheet);
  put_cards (report, sheet);
  put_figures (report, sheet);
  put_late (report, sheet);
  put_carried (report, sheet);
  put_count (report, &sheet->z);
  put_end (report, sheet);
  gtk_widget_set_sensitive (report->print, TRUE);
  gtk_widget_set_sensitive (report->save, TRUE);
  cf_till_sheet_free (sheet);
  if (report->prints && !roll_out (report) && cf_printer_get (CF_PRINT_DOCUMENT, &printer) == CF_PRINTER_NAMED)
    draw (report, FALSE);
}

static void
bind_key (GtkWidget *window, guint key, GdkModifierType state, GtkShortcutAction *action)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (key, state), action));
  gtk_widget_add_controller (window, keys);
}

static gboolean
press_print (GtkWidget *widget, GVariant *unused, gpointer user)
{
  Report *report = user;
  if (gtk_widget_get_sensitive (report->print))
    print (report);
  return TRUE;
}

void
cf_till_report_show (GtkWidget *parent, CfSession *session, CfId close_id, gboolean prints)
{
  Report *report = g_new0 (Report, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *bar = adw_header_bar_new ();
  *report = (Report) { .session = g_object_ref (session), .page = adw_preferences_page_new (), .ask = { close_id, cf_session_may (session, CF_MAY_SEE_DRAWER, 0) }, .cancel = g_cancellable_new (),
                       .prints = prints, .print = gtk_button_new_with_mnemonic (_("_Print")), .save = gtk_button_new_from_icon_name ("document-save-symbolic") };
  report->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 560, "default-height", 640, "destroy-with-parent", TRUE, NULL);
  gtk_widget_set_name (report->window, "till_report");
  gtk_widget_set_name (report->print, "print");
  gtk_widget_set_tooltip_text (report->print, _("Print (Ctrl+P)"));
  gtk_widget_set_tooltip_text (report->save, _("Save as PDF"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (report->save), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Save as PDF"), -1);
  gtk_widget_set_sensitive (report->print, FALSE);
  gtk_widget_set_sensitive (report->save, FALSE);
  gtk_widget_add_css_class (report->print, "suggested-action");
  g_signal_connect (report->print, "clicked", G_CALLBACK (on_print), report);
  g_signal_connect (report->save, "clicked", G_CALLBACK (on_save), report);
  adw_header_bar_pack_start (ADW_HEADER_BAR (bar), report->print);
  adw_header_bar_pack_end (ADW_HEADER_BAR (bar), report->save);
  gtk_widget_set_vexpand (report->page, TRUE);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), report->page);
  adw_window_set_content (ADW_WINDOW (report->window), box);
  bind_key (report->window, GDK_KEY_Escape, 0, gtk_named_action_new ("window.close"));
  bind_key (report->window, GDK_KEY_p, GDK_CONTROL_MASK, gtk_callback_action_new (press_print, report, NULL));
  g_object_set_data_full (G_OBJECT (report->window), "cf-report", report, report_free);
  cf_session_read (session, cf_till_sheet_work, g_memdup2 (&report->ask, sizeof report->ask), g_free, cf_till_sheet_free, report->cancel, on_read, report);
  gtk_window_present (GTK_WINDOW (report->window));
}
