/* window.c: see window.h. The screen says what the terminal shows its customer; below it are what the customer does, and the cable. */
#include "window.h"
#include <gtk/gtk.h>
#include "base/money.h"

typedef struct { CfSimServe *serve; GtkWidget *window, *amount, *text, *line, *cable, *done; GPtrArray *keys; } Screen;
typedef struct { const char *label, *name, *css; CfSimDeed deed; guint key; } Key;

static const Key keys[] = {
  { "Tap  <small>T</small>", "Tap the card", "suggested-action", CF_SIM_APPROVE, GDK_KEY_t },
  { "Insert  <small>I</small>", "Insert the card", NULL, CF_SIM_APPROVE, GDK_KEY_i },
  { "Swipe and Sign  <small>S</small>", "Swipe the card and sign", NULL, CF_SIM_SIGN, GDK_KEY_s },
  { "Decline  <small>D</small>", "The bank declines", "destructive-action", CF_SIM_DECLINE, GDK_KEY_d },
  { "Cancel  <small>Esc</small>", "The customer cancels", NULL, CF_SIM_CANCEL, GDK_KEY_Escape },
  { "Half Only  <small>H</small>", "The bank approves half", NULL, CF_SIM_PARTIAL, GDK_KEY_h },
  { "Tap, Tip a Fifth  <small>F</small>", "Tap the card and add a tip of a fifth", NULL, CF_SIM_TIP, GDK_KEY_f },
  { "Approve Offline  <small>O</small>", "The terminal approves without the bank", NULL, CF_SIM_OFFLINE, GDK_KEY_o },
  { "Ask Whether Twice  <small>A</small>", "The terminal asks the register whether the same again is meant", NULL, CF_SIM_CHALLENGE, GDK_KEY_a },
  { "Charge, then Pull Cable  <small>X</small>", "Charge the card, then the cable is out for five seconds", NULL, CF_SIM_CUT_AFTER, GDK_KEY_x },
};

static void
show (gpointer data)
{
  Screen *s = data;
  const CfSim *sim = s->serve->sim;
  const CfCurrency *currency = cf_currency_by_code (sim->currency);
  char money[64], total[64];
  guint n;
  CfMoney sum = cf_sim_journal_total (&sim->journal, FALSE, &n);
  g_autofree char *amount = g_strdup_printf ("%s%s", currency->symbol, cf_money_pretty (money, sizeof money, sim->amount_minor + sim->tip_minor, currency, '.', ','));
  g_autofree char *done = g_strdup_printf ("%u in its journal, %s%s", n, currency->symbol, cf_money_pretty (total, sizeof total, sum, currency, '.', ','));
  gboolean cable_out = s->serve->unplugged;
  gtk_label_set_text (GTK_LABEL (s->amount), sim->pays ? amount : "");
  gtk_label_set_text (GTK_LABEL (s->text), sim->pays ? (sim->act == 'R' ? "Present the card for a refund" : "Tap, insert or swipe the card") : *sim->said ? sim->said : "Welcome");
  gtk_label_set_text (GTK_LABEL (s->line), cable_out ? "The cable is out" : cf_sim_serve_connected (s->serve) ? "Connected to the register" : "No register is connected");
  gtk_label_set_text (GTK_LABEL (s->done), done);
  gtk_button_set_label (GTK_BUTTON (s->cable), cable_out ? "Put the Cable Back" : "Pull the Cable");
  for (guint i = 0; i < s->keys->len; i++)
    gtk_widget_set_sensitive (s->keys->pdata[i], sim->pays);
}

static void
press (Screen *s, CfSimDeed deed)
{
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
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK))
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

static void
add_keys (Screen *s, GtkWidget *box)
{
  GtkWidget *grid = gtk_grid_new ();
  gtk_grid_set_row_spacing (GTK_GRID (grid), 8);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 8);
  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    GtkWidget *button = gtk_button_new (), *text = gtk_label_new (NULL);
    gtk_label_set_markup (GTK_LABEL (text), keys[i].label);
    gtk_button_set_child (GTK_BUTTON (button), text);
    if (keys[i].css)
      gtk_widget_add_css_class (button, keys[i].css);
    name_it (button, keys[i].name);
    g_object_set_data (G_OBJECT (button), "key", (gpointer) &keys[i]);
    g_signal_connect (button, "clicked", G_CALLBACK (on_clicked), s);
    gtk_grid_attach (GTK_GRID (grid), button, i % 2, i / 2, 1, 1);
    g_ptr_array_add (s->keys, button);
  }
  gtk_box_append (GTK_BOX (box), grid);
  s->cable = gtk_button_new_with_label ("Pull the Cable");
  gtk_widget_set_tooltip_text (s->cable, "The cable between terminal and register (P)");
  g_signal_connect (s->cable, "clicked", G_CALLBACK (on_cable), s);
  gtk_box_append (GTK_BOX (box), s->cable);
}

static void
build (Screen *s)
{
  g_autofree char *title = g_strdup_printf ("%s Terminal (Simulated)", s->serve->sim->kind->label);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12), *screen = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkCssProvider *css = gtk_css_provider_new ();
  GtkEventController *controller = gtk_event_controller_key_new ();
  gtk_css_provider_load_from_data (css, ".terminal-screen { background: #1c3a4a; color: white; border-radius: 12px; padding: 24px; min-height: 150px; } .terminal-screen .amount { font-size: 36px; font-weight: bold; }", -1);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (css), GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  g_object_unref (css);
  s->window = gtk_window_new ();
  s->keys = g_ptr_array_new ();
  gtk_window_set_title (GTK_WINDOW (s->window), title);
  gtk_window_set_default_size (GTK_WINDOW (s->window), 400, -1);
  gtk_widget_add_css_class (screen, "terminal-screen");
  gtk_widget_set_margin_top (box, 18);
  gtk_widget_set_margin_bottom (box, 18);
  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  s->amount = label ("amount", screen);
  s->text = label ("terminal-text", screen);
  gtk_widget_set_vexpand (s->text, TRUE);
  gtk_box_append (GTK_BOX (box), screen);
  add_keys (s, box);
  s->line = label ("dim-label", box);
  s->done = label ("dim-label", box);
  GtkWidget *address = label ("dim-label", box);
  g_autofree char *at = g_strdup_printf ("Its address, for the register: %s", s->serve->address);
  gtk_label_set_text (GTK_LABEL (address), at);
  gtk_label_set_selectable (GTK_LABEL (address), TRUE);
  gtk_window_set_child (GTK_WINDOW (s->window), box);
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
  if (!gtk_init_check ()) {
    g_printerr ("counterfoil-terminal-sim: there is no screen for its window; --headless needs none\n");
    return 2;
  }
  build (&s);
  serve->changed = show;
  serve->data = &s;
  show (&s);
  g_signal_connect (s.window, "close-request", G_CALLBACK (on_closed), loop);
  gtk_window_present (GTK_WINDOW (s.window));
  g_main_loop_run (loop);
  serve->changed = NULL;
  gtk_window_destroy (GTK_WINDOW (s.window));
  g_ptr_array_unref (s.keys);
  return 0;
}
