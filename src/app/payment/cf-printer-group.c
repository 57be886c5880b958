/* cf-printer-group.c: see cf-printer-group.h. Printers are looked for when the group comes to the screen; one that was chosen and is not there stays in the list and says so. */
#include "cf-printer-group.h"
#include "cf-print.h"
#include <glib/gi18n-lib.h>
#include <gtk/gtkunixprint.h>

#define N_KINDS (CF_PRINT_RECEIPT + 1)
enum { FIRST_PRINTER = 1 };                                             /* before it: ask each time */

struct _CfPrinterGroup {
  AdwPreferencesGroup parent;
  GtkWidget     *rows[N_KINDS];
  GtkStringList *names;                                                 /* shown: "Ask each time", then printers */
  GPtrArray     *printers;                                              /* char *: names as they are remembered, in the order of names from FIRST_PRINTER on */
  gboolean       filling;
};
G_DEFINE_TYPE (CfPrinterGroup, cf_printer_group, ADW_TYPE_PREFERENCES_GROUP)

static void
fill (CfPrinterGroup *self, GPtrArray *found)
{
  char *chosen[N_KINDS];
  self->filling = TRUE;
  gtk_string_list_splice (self->names, FIRST_PRINTER, g_list_model_get_n_items (G_LIST_MODEL (self->names)) - FIRST_PRINTER, NULL);
  g_ptr_array_set_size (self->printers, 0);
  for (guint i = 0; i < found->len; i++) {
    g_ptr_array_add (self->printers, g_strdup (found->pdata[i]));
    gtk_string_list_append (self->names, found->pdata[i]);
  }
  for (guint i = 0; i < N_KINDS; i++)
    if (cf_printer_get (i, &chosen[i]) == CF_PRINTER_NAMED && !g_ptr_array_find_with_equal_func (self->printers, chosen[i], g_str_equal, NULL)) {
      g_autofree char *gone = g_strdup_printf (_("%s (not found)"), chosen[i]);
      g_ptr_array_add (self->printers, g_strdup (chosen[i]));
      gtk_string_list_append (self->names, gone);
    }
  for (guint i = 0; i < N_KINDS; i++) {
    guint at = 0;
    gboolean named = chosen[i] && g_ptr_array_find_with_equal_func (self->printers, chosen[i], g_str_equal, &at);
    adw_combo_row_set_selected (ADW_COMBO_ROW (self->rows[i]), named ? at + FIRST_PRINTER : 0);
    g_free (chosen[i]);
  }
  self->filling = FALSE;
}

typedef struct { CfPrinterGroup *self; GPtrArray *found; } Looking;      /* self: weak */

static gboolean
on_printer (GtkPrinter *printer, gpointer user)
{
  Looking *looking = user;
  if (!gtk_printer_is_virtual (printer) && gtk_printer_accepts_pdf (printer))
    g_ptr_array_add (looking->found, g_strdup (gtk_printer_get_name (printer)));
  return looking->self == NULL;
}

static void
on_looked (gpointer user)
{
  Looking *looking = user;
  if (looking->self)
    fill (looking->self, looking->found);
  g_clear_weak_pointer (&looking->self);
  g_ptr_array_unref (looking->found);
  g_free (looking);
}

static void
on_chosen (CfPrinterGroup *self, GParamSpec *spec, GtkWidget *row)
{
  guint at = adw_combo_row_get_selected (ADW_COMBO_ROW (row));
  if (self->filling || at == GTK_INVALID_LIST_POSITION)
    return;
  cf_printer_set (row == self->rows[CF_PRINT_RECEIPT] ? CF_PRINT_RECEIPT : CF_PRINT_DOCUMENT, at < FIRST_PRINTER ? NULL : self->printers->pdata[at - FIRST_PRINTER]);
}

static void
cf_printer_group_map (GtkWidget *widget)
{
  Looking *looking = g_new0 (Looking, 1);
  GTK_WIDGET_CLASS (cf_printer_group_parent_class)->map (widget);
  g_set_weak_pointer (&looking->self, CF_PRINTER_GROUP (widget));
  looking->found = g_ptr_array_new_with_free_func (g_free);
  gtk_enumerate_printers (on_printer, looking, on_looked, FALSE);
}

static void
cf_printer_group_finalize (GObject *object)
{
  CfPrinterGroup *self = CF_PRINTER_GROUP (object);
  g_object_unref (self->names);
  g_ptr_array_unref (self->printers);
  G_OBJECT_CLASS (cf_printer_group_parent_class)->finalize (object);
}

static void
cf_printer_group_class_init (CfPrinterGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_printer_group_finalize;
  GTK_WIDGET_CLASS (klass)->map = cf_printer_group_map;
}

static void
cf_printer_group_init (CfPrinterGroup *self)
{
  const char *const titles[N_KINDS] = { _("Invoices, statements and reports"), _("Receipts") };
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  self->names = gtk_string_list_new ((const char *[]) { _("Ask each time"), NULL });
  self->printers = g_ptr_array_new_with_free_func (g_free);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Printers of This Computer"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), _("What is printed goes there without asking."));
  for (guint i = 0; i < N_KINDS; i++) {
    self->rows[i] = g_object_new (ADW_TYPE_COMBO_ROW, "title", titles[i], "model", self->names, NULL);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), self->rows[i]);
    g_signal_connect_object (self->rows[i], "notify::selected", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
  }
  gtk_widget_set_name (self->rows[CF_PRINT_DOCUMENT], "document-printer");
  gtk_widget_set_name (self->rows[CF_PRINT_RECEIPT], "receipt-printer");
  fill (self, none);
}

GtkWidget *
cf_printer_group_new (void)
{
  return g_object_new (CF_TYPE_PRINTER_GROUP, NULL);
}
