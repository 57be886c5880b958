/* places-test.c: every place of the sidebar opens on the demo shop, fits a screen of 1024×768, with large text one of 1280×800, is drawn light, dark and in high contrast, and the focus goes
 * round in it by Tab. Run in English, in German and from right to left. */
#include "app-fixture.h"
#include "cf-places.h"

static App *app;                                                        /* one window for all */

/* The window takes the size that it is given, and nothing in it is cut off. */
static void
fits (const char *place, int width, int height)
{
  GtkWidget *window = GTK_WIDGET (app->window);
  int least_width, least_height;
  gtk_window_set_default_size (GTK_WINDOW (app->window), width, height);
  g_test_message ("%s on a screen of %d×%d", place, width, height);
  APP_WAIT (gtk_widget_get_width (window) <= width && gtk_widget_get_width (window) > width - 40 && gtk_widget_get_height (window) <= height);
  app_settle ();
  gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  gtk_widget_measure (window, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (window), &least_height, NULL, NULL, NULL);
  g_assert_cmpint (least_width, <=, width);
  g_assert_cmpint (least_height, <=, height);
}

static void
test_place (gconstpointer data)
{
  const CfPlaceInfo *place = data;
  const char *run = g_getenv ("COUNTERFOIL_RUN");
  app_go (app, place->name);
  g_assert_true (gtk_widget_get_mapped (app_by_type (app->window, place->type ())));
  g_autofree char *clashes = app_clashes (app->window);
  g_assert_cmpstr (clashes, ==, "");
  g_autofree char *light = g_strdup_printf ("%s-light%s", place->name, run ? run : "");
  app_picture (app->window, light);
  app_dark (TRUE);
  g_autofree char *dark = g_strdup_printf ("%s-dark%s", place->name, run ? run : "");
  app_picture (app->window, dark);
  app_dark (FALSE);
  fits (place->name, 1024, 768);
  g_autofree char *small = g_strdup_printf ("%s-small%s", place->name, run ? run : "");
  app_picture (app->window, small);
  fits (place->name, 1280, 800);

  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);          /* until it comes round */
  while (g_hash_table_add (seen, app_tab (app->window, FALSE)))
    g_assert_cmpuint (g_hash_table_size (seen), <, 300);
  g_assert_cmpuint (g_hash_table_size (seen), >, 3);                    /* else it is caught somewhere */
}

/* Cells below @widget that a colour was put on, which must be one of the style's own of this moment. */
static guint
check_colors (GtkWidget *widget, const GdkRGBA *expected)
{
  guint found = 0;
  if (!gtk_widget_get_mapped (widget))
    return 0;
  PangoAttrList *attrs = GTK_IS_INSCRIPTION (widget) ? gtk_inscription_get_attributes (GTK_INSCRIPTION (widget)) : NULL;
  PangoAttrIterator *i = attrs ? pango_attr_list_get_iterator (attrs) : NULL;
  PangoAttribute *color = i ? pango_attr_iterator_get (i, PANGO_ATTR_FOREGROUND) : NULL;
  if (color) {
    const PangoColor *c = &((PangoAttrColor *) color)->color;
    g_assert_cmpint (ABS (c->red / 257 - (int) (expected->red * 255)), <=, 1);
    g_assert_cmpint (ABS (c->green / 257 - (int) (expected->green * 255)), <=, 1);
    found++;
  }
  g_clear_pointer (&i, pango_attr_iterator_destroy);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    found += check_colors (child, expected);
  return found;
}

/* Rows that stand already follow when the style becomes dark, and light again. */
static void
test_colors (void)
{
  GdkRGBA color;
  app_go (app, "customers");
  for (guint dark = 0; dark < 3; dark++) {
    app_dark (dark % 2);
    GtkWidget *place = gtk_stack_get_visible_child (GTK_STACK (app_by_id (app->window, "places")));
    g_assert_true (gtk_style_context_lookup_color (gtk_widget_get_style_context (place), "error_color", &color));
    g_assert_cmpuint (check_colors (place, &color), >, 0);
  }
}

static void
test_large_text (gconstpointer data)
{
  const CfPlaceInfo *place = data;
  GtkSettings *settings = gtk_settings_get_default ();
  app_go (app, place->name);
  g_object_set (settings, "gtk-xft-dpi", 96 * 1024 * 5 / 4, NULL);
  app_settle ();
  fits (place->name, 1280, 800);
  g_autofree char *name = g_strdup_printf ("%s-large-text", place->name);
  app_picture (app->window, name);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

int
main (int argc, char **argv)
{
  guint n;
  app_test_init (&argc, &argv);
  const CfPlaceInfo *places = cf_places (&n);
  app = app_open (APP_DEMO);
  for (guint i = 0; i < n; i++) {
    g_autofree char *path = g_strdup_printf ("/places/%s", places[i].name), *large = g_strdup_printf ("/places/%s/large-text", places[i].name);
    g_test_add_data_func (path, &places[i], test_place);
    g_test_add_data_func (large, &places[i], test_large_text);
  }
  g_test_add_func ("/places/colors", test_colors);
  int status = g_test_run ();
  app_close (app);
  return status;
}
