/* cf-text-window.c: see cf-text-window.h. */
#include "cf-text-window.h"
#include "cf-ask-dialog.h"
#include "cf-file-out.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

static void
on_save (GtkButton *button, GtkWidget *window)
{
  const char *text = g_object_get_data (G_OBJECT (window), "text");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  cf_file_out_bytes (window, g_object_get_data (G_OBJECT (window), "session"), _("Save the Page"), g_object_get_data (G_OBJECT (window), "saved-as"), bytes);
}

static void
draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int page, const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_print_context_create_pango_layout (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Monospace 10");
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  int width, height;
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  double scale = MIN (1, MIN (gtk_print_context_get_width (context) / MAX (width, 1), gtk_print_context_get_height (context) / MAX (height, 1)));
  cairo_scale (cr, scale, scale);
  pango_cairo_show_layout (cr, layout);
}

static void
on_print (GtkButton *button, GtkWidget *window)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GError) error = NULL;
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_job_name (operation, gtk_window_get_title (GTK_WINDOW (window)));
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page), g_object_get_data (G_OBJECT (window), "text"));
  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (window), &error) == GTK_PRINT_OPERATION_RESULT_ERROR)
    cf_ask_tell (window, _("The page could not be printed"), error->message);
}

void
cf_text_window_show (GtkWidget *parent, CfSession *session, const char *title, const char *subtitle, const char *text, const char *saved_as)
{
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 840, "default-height", 640, "title", title, "destroy-with-parent", TRUE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new (), *scroller = gtk_scrolled_window_new (), *view = gtk_text_view_new ();
  GtkWidget *save = gtk_button_new_with_mnemonic (_("_Save…")), *print = gtk_button_new_with_mnemonic (_("_Print…"));
  GtkEventController *keys = gtk_shortcut_controller_new ();
  g_object_set_data_full (G_OBJECT (window), "session", g_object_ref (session), g_object_unref);
  g_object_set_data_full (G_OBJECT (window), "text", g_strdup (text), g_free);
  g_object_set_data_full (G_OBJECT (window), "saved-as", g_strdup (saved_as), g_free);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (title, subtitle));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), print);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), save);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
  g_object_set (view, "editable", FALSE, "cursor-visible", FALSE, "monospace", TRUE, "left-margin", 24, "right-margin", 24, "top-margin", 18, "bottom-margin", 18, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), scroller);
  adw_window_set_content (ADW_WINDOW (window), box);
  g_signal_connect_object (save, "clicked", G_CALLBACK (on_save), window, 0);
  g_signal_connect_object (print, "clicked", G_CALLBACK (on_print), window, 0);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
  gtk_window_present (GTK_WINDOW (window));
}
