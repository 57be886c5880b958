/* window.c: see window.h. The screen says what the terminal shows its customer; below it are what the customer does (the tip, the signature, the keys), and the cable. Nothing is drawn or typed into it while nobody
 * pays, so that a letter is a key of the terminal. */
#include "window.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include "base/money.h"

enum { SIGN_WIDTH = 600, SIGN_HEIGHT = 150 };          /* of the signature, in its own units; the area shows it at half the size */

typedef struct {
  CfSimServe *serve;
  GtkWidget *window, *amount, *text, *line, *cable, *done, *tip, *sign, *sign_box;
  GPtrArray *keys;
  gboolean   paid;                                     /* a payment was on the screen the last time */
  double     from_x, from_y;
} Screen;
typedef struct { const char *label, *letter, *name, *css; CfSimDeed deed; guint key; } Key;

static const Key keys[] = {
  { N_("Tap"), "T", N_("Tap the card"), "suggested-action", CF_SIM_APPROVE, GDK_KEY_t },
  { N_("Insert"), "I", N_("Insert the card"), NULL, CF_SIM_APPROVE, GDK_KEY_i },
  { N_("Swipe and Sign"), "S", N_("Swipe the card and sign"), NULL, CF_SIM_SIGN, GDK_KEY_s },
  { N_("Decline"), "D", N_("The bank declines"), "destructive-action", CF_SIM_DECLINE, GDK_KEY_d },
  { N_("Cancel"), "Esc", N_("The customer cancels"), NULL, CF_SIM_CANCEL, GDK_KEY_Escape },
  { N_("Half Only"), "H", N_("The bank approves half"), NULL, CF_SIM_PARTIAL, GDK_KEY_h },
  { N_("Tap, Tip a Fifth"), "F", N_("Tap the card and add a tip of a fifth"), NULL, CF_SIM_TIP, GDK_KEY_f },
  { N_("Approve Offline"), "O", N_("The terminal approves without the bank"), NULL, CF_SIM_OFFLINE, GDK_KEY_o },
  { N_("Ask Whether Twice"), "A", N_("The terminal asks the register whether the same again is meant"), NULL, CF_SIM_CHALLENGE, GDK_KEY_a },
  { N_("Charge, Pull Cable"), "X", N_("Charge the card, then the cable is out for five seconds"), NULL, CF_SIM_CUT_AFTER, GDK_KEY_x },
};

static char decimal_point (void) { return *localeconv ()->decimal_point == ',' ? ',' : '.'; }

static char *
money_text (const CfSim *sim, CfMoney amount)
{
  const CfCurrency *currency = cf_currency_by_code (sim->currency);
  char money[64], point = decimal_point ();
  return g_strdup_printf ("%s%s", currency->symbol, cf_money_pretty (money, sizeof money, amount, currency, point, point == ',' ? '.' : ','));
}

static const char *
words_of (const CfSim *sim)
{
  if (sim->pays && !*sim->said)
    return sim->act == 'R' ? _("Present the card for a refund") : _("Tap, insert or swipe the card");
  return *sim->said ? _(sim->said) : _("Welcome");
}

/* One payment is over, or another begins: nothing of the one before is left, and the keyboard is on the key that is usual. */
static void
turn (Screen *s)
{
  CfSim *sim = s->serve->sim;
  if (sim->pays == s->paid)
    return;
  s->paid = sim->pays;
  gtk_editable_set_text (GTK_EDITABLE (s->tip), "");
  g_array_set_size (sim->signature, 0);
  gtk_widget_queue_draw (s->sign);
  if (sim->pays)
    gtk_widget_grab_focus (s->keys->pdata[0]);
}

static void
show (gpointer data)
{
  Screen *s = data;
  const CfSim *sim = s->serve->sim;
  guint n;
  CfMoney sum = cf_sim_journal_total (&sim->journal, FALSE, &n);
  g_autofree char *amount = money_text (sim, sim->amount_minor + sim->tip_minor), *total = money_text (sim, sum);
  g_autofree char *done = g_strdup_printf (ngettext ("%u payment in its journal, %s", "%u payments in its journal, %s", n), n, total);
  gboolean cable_out = s->serve->unplugged, is_sale = sim->pays && sim->act != 'R';
  gtk_label_set_text (GTK_LABEL (s->amount), amount);
  gtk_widget_set_visible (s->amount, sim->pays);
  gtk_label_set_text (GTK_LABEL (s->text), words_of (sim));
  gtk_label_set_text (GTK_LABEL (s->line), cable_out ? _("The cable is out") : cf_sim_serve_connected (s->serve) ? _("Connected to the register") : _("No register is connected"));
  gtk_label_set_text (GTK_LABEL (s->done), done);
  gtk_button_set_label (GTK_BUTTON (s->cable), cable_out ? _("Put the Cable Back") : _("Pull the Cable"));
  for (guint i = 0; i < s->keys->len; i++)
    gtk_widget_set_sensitive (s->keys->pdata[i], sim->pays);
  gtk_widget_set_sensitive (s->tip, is_sale);
  gtk_widget_set_sensitive (s->sign_box, is_sale);
  turn (s);
}

/* A tip that was typed goes with a card that is tapped or inserted. FALSE: it is no amount, and nothing happens. */
static gboolean
take_tip (Screen *s, CfSimDeed *deed)
{
  CfSim *sim = s->serve->sim;
  const char *text = gtk_editable_get_text (GTK_EDITABLE (s->tip));
  sim->tip_wished = 0;
  if (*deed != CF_SIM_APPROVE || !*text)
    return TRUE;
  if (cf_money_parse (text, cf_currency_by_code (sim->currency), decimal_point (), &sim->tip_wished) != CF_OK || sim->tip_wished <= 0) {
    sim->tip_wished = 0;
    gtk_widget_add_css_class (s->tip, "error");
    gtk_widget_grab_focus (s->tip);
    return FALSE;
  }
  *deed = CF_SIM_TIP;
  return TRUE;
}

static void
press (Screen *s, CfSimDeed deed)
{
  if (s->serve->sim->pays && take_tip (s, &deed))
    cf_sim_do (s->serve->sim, deed);
}

static void
on_clicked (GtkButton *button, gpointer screen)
{
  const Key *key = g_object_get_data (G_OBJECT (button), "key");
  press (screen, key->deed);
}

static void
on_cable (GtkButton *button, gpointer screen)
{
  CfSimServe *serve = ((Screen *) screen)->serve;
  if (serve->unplugged)
    cf_sim_serve_plug (serve);
  else
    cf_sim_serve_unplug (serve, 0);
}

static gboolean
on_key (GtkEventControllerKey *controller, guint value, guint code, GdkModifierType state, gpointer screen)
{
  Screen *s = screen;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (s->window));
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) || (focus && GTK_IS_EDITABLE (focus) && value != GDK_KEY_Escape))
    return FALSE;
  if (gdk_keyval_to_lower (value) == GDK_KEY_p) {
    on_cable (NULL, s);
    return TRUE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (gdk_keyval_to_lower (value) == keys[i].key) {
      press (s, keys[i].deed);
      return TRUE;
    }
  return FALSE;
}

static GtkWidget *
label (const char *css, GtkWidget *box)
{
  GtkWidget *widget = gtk_label_new ("");
  gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
  gtk_label_set_justify (GTK_LABEL (widget), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (widget, css);
  gtk_box_append (GTK_BOX (box), widget);
  return widget;
}

static void
name_it (GtkWidget *widget, const char *name)
{
  gtk_widget_set_tooltip_text (widget, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* --- tip --- */

static void on_tip_changed (GtkEditable *entry, gpointer screen) { gtk_widget_remove_css_class (GTK_WIDGET (entry), "error"); }
static void on_tip_entered (GtkEntry *entry, gpointer screen) { press (screen, CF_SIM_APPROVE); }

static void
add_tip (Screen *s, GtkWidget *box)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *text = gtk_label_new_with_mnemonic (_("_Tip"));
  s->tip = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (s->tip), _("no tip"));
  gtk_entry_set_input_purpose (GTK_ENTRY (s->tip), GTK_INPUT_PURPOSE_NUMBER);
  gtk_widget_set_hexpand (s->tip, TRUE);
  gtk_widget_set_tooltip_text (s->tip, _("Tip that the customer adds when the card is tapped or inserted"));
  gtk_label_set_mnemonic_widget (GTK_LABEL (text), s->tip);
  g_signal_connect (s->tip, "changed", G_CALLBACK (on_tip_changed), s);
  g_signal_connect (s->tip, "activate", G_CALLBACK (on_tip_entered), s);
  gtk_box_append (GTK_BOX (row), text);
  gtk_box_append (GTK_BOX (row), s->tip);
  gtk_box_append (GTK_BOX (box), row);
}

/* --- signature --- */

static void
add_point (Screen *s, double x, double y, gboolean begins)
{
  GArray *points = s->serve->sim->signature;
  CfSimPoint point = { CLAMP ((int) (2 * x), 0, SIGN_WIDTH), CLAMP ((int) (2 * y), 0, SIGN_HEIGHT), begins };
  if (points->len < CF_SIM_POINTS_MAX)
    g_array_append_val (points, point);
  gtk_widget_queue_draw (s->sign);
}

static void
on_drag_begin (GtkGestureDrag *drag, double x, double y, gpointer screen)
{
  Screen *s = screen;
  s->from_x = x;
  s->from_y = y;
  add_point (s, x, y, TRUE);
}

static void
on_drag (GtkGestureDrag *drag, double x, double y, gpointer screen)
{
  Screen *s = screen;
  add_point (s, s->from_x + x, s->from_y + y, FALSE);
}

static void
draw_sign (GtkDrawingArea *area, cairo_t *cr, int width, int height, gpointer screen)
{
  const GArray *points = ((Screen *) screen)->serve->sim->signature;
  GdkRGBA colour;
  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (area)), &colour);
  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_set_line_width (cr, 2);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < points->len; i++) {
    const CfSimPoint *p = &g_array_index (points, CfSimPoint, i);
    if (p->begins)
      cairo_move_to (cr, p->x / 2.0, p->y / 2.0);
    cairo_line_to (cr, p->x / 2.0, p->y / 2.0);
  }
  cairo_stroke (cr);
}

static void
add_sign (Screen *s, GtkWidget *box)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkWidget *frame = gtk_frame_new (NULL), *text;
  s->sign_box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  s->sign = gtk_drawing_area_new ();
  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (s->sign), SIGN_WIDTH / 2);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (s->sign), SIGN_HEIGHT / 2);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (s->sign), draw_sign, s, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (s->sign), GTK_ACCESSIBLE_PROPERTY_LABEL, _("The customer’s signature, drawn with the mouse; without one, Swipe and Sign sends a line"), -1);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (on_drag_begin), s);
  g_signal_connect (drag, "drag-update", G_CALLBACK (on_drag), s);
  gtk_widget_add_controller (s->sign, GTK_EVENT_CONTROLLER (drag));
  gtk_widget_set_halign (frame, GTK_ALIGN_CENTER);
  gtk_frame_set_child (GTK_FRAME (frame), s->sign);
  text = label ("caption", s->sign_box);
  gtk_label_set_text (GTK_LABEL (text), _("Sign here, then Swipe and Sign"));
  gtk_box_append (GTK_BOX (s->sign_box), frame);
  gtk_widget_set_visible (s->sign_box, s->serve->sim->kind == &cf_sim_clover);       /* the others keep what was signed to themselves */
  gtk_box_append (GTK_BOX (box), s->sign_box);
}

/* --- keys --- */

static GtkWidget *
key_label (const Key *key)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *text = gtk_label_new (_(key->label)), *letter = gtk_label_new (key->letter);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_justify (GTK_LABEL (text), GTK_JUSTIFY_CENTER);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (letter, "caption");
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), letter);
  return box;
}

static void
add_keys (Screen *s, GtkWidget *box)
{
  GtkWidget *grid = gtk_grid_new ();
  gtk_grid_set_row_spacing (GTK_GRID (grid), 8);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 8);
  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    GtkWidget *button = gtk_button_new ();
    gtk_button_set_child (GTK_BUTTON (button), key_label (&keys[i]));
    if (keys[i].css)
      gtk_widget_add_css_class (button, keys[i].css);
    name_it (button, _(keys[i].name));
    g_object_set_data (G_OBJECT (button), "key", (gpointer) &keys[i]);
    g_signal_connect (button, "clicked", G_CALLBACK (on_clicked), s);
    gtk_grid_attach (GTK_GRID (grid), button, i % 2, i / 2, 1, 1);
    g_ptr_array_add (s->keys, button);
  }
  gtk_box_append (GTK_BOX (box), grid);
  s->cable = gtk_button_new_with_label ("");
  gtk_widget_set_tooltip_text (s->cable, _("The cable between terminal and register (P)"));
  g_signal_connect (s->cable, "clicked", G_CALLBACK (on_cable), s);
  gtk_box_append (GTK_BOX (box), s->cable);
}

static GtkWidget *
build_screen (Screen *s)
{
  GtkWidget *screen = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkCssProvider *css = gtk_css_provider_new ();
  gtk_css_provider_load_from_data (css, ".terminal-screen { background: #1c3a4a; color: white; border-radius: 12px; padding: 12px; min-height: 90px; } .terminal-screen .amount { font-size: 36px; font-weight: bold; }", -1);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (css), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_object_unref (css);
  gtk_widget_add_css_class (screen, "terminal-screen");
  s->amount = label ("amount", screen);
  s->text = label ("terminal-text", screen);
  gtk_widget_set_vexpand (s->text, TRUE);
  return screen;
}

static void
build (Screen *s)
{
  g_autofree char *title = g_strdup_printf (_("%s Terminal (Simulated)"), s->serve->sim->kind->label);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9), *scroll = gtk_scrolled_window_new ();
  GtkEventController *controller = gtk_event_controller_key_new ();
  s->window = gtk_window_new ();
  s->keys = g_ptr_array_new ();
  gtk_window_set_title (GTK_WINDOW (s->window), title);
  gtk_window_set_titlebar (GTK_WINDOW (s->window), gtk_header_bar_new ());
  gtk_window_set_default_size (GTK_WINDOW (s->window), 380, -1);
  gtk_widget_set_margin_top (box, 12);
  gtk_widget_set_margin_bottom (box, 12);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_append (GTK_BOX (box), build_screen (s));
  add_tip (s, box);
  add_sign (s, box);
  add_keys (s, box);
  s->line = label ("caption", box);
  s->done = label ("caption", box);
  GtkWidget *address = label ("caption", box);
  g_autofree char *at = g_strdup_printf (_("Its address, for the register: %s"), s->serve->address);
  gtk_label_set_text (GTK_LABEL (address), at);
  gtk_label_set_selectable (GTK_LABEL (address), TRUE);
  gtk_widget_set_focusable (address, FALSE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroll), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroll), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), box);
  gtk_window_set_child (GTK_WINDOW (s->window), scroll);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "key-pressed", G_CALLBACK (on_key), s);
  gtk_widget_add_controller (s->window, controller);
}

static gboolean
on_closed (GtkWindow *window, gpointer loop)
{
  g_main_loop_quit (loop);
  return FALSE;
}

int
cf_sim_window_run (CfSimServe *serve)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Screen s = { .serve = serve };
  const char *uninstalled = g_getenv ("COUNTERFOIL_LOCALE_DIR");
  bindtextdomain (GETTEXT_PACKAGE, uninstalled ? uninstalled : CF_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  if (!gtk_init_check ()) {
    g_printerr ("counterfoil-terminal-sim: there is no screen for its window; --headless needs none\n");
    return 2;
  }
  adw_init ();
  serve->sim->signature = g_array_new (FALSE, FALSE, sizeof (CfSimPoint));
  build (&s);
  serve->changed = show;
  serve->data = &s;
  show (&s);
  g_signal_connect (s.window, "close-request", G_CALLBACK (on_closed), loop);
  gtk_window_present (GTK_WINDOW (s.window));
  g_main_loop_run (loop);
  g_print ("counterfoil-terminal-sim: its window was closed; the terminal is switched off. What it did is kept: start it again with the same journal.\n");
  serve->changed = NULL;
  gtk_window_destroy (GTK_WINDOW (s.window));
  g_clear_pointer (&serve->sim->signature, g_array_unref);
  g_ptr_array_unref (s.keys);
  return 0;
}
