/* cf-receipt-page.c: see cf-receipt-page.h. Printers are looked for by a thread when the page comes to the screen; one that was chosen and is not there stays in the list and says so. What is chosen holds at
 * once: there is nothing to save. */
#include "cf-receipt-page.h"
#include "cf-ask-dialog.h"
#include "cf-customer-screen.h"
#include "cf-receipt-out.h"
#include "paper/printer.h"
#include <glib/gi18n-lib.h>
#include <string.h>

enum { NONE = 0, FIRST_FOUND = 1 };                                     /* rows of the list of printers; the last is: another, by its address */

#define CF_TYPE_RECEIPT_PAGE (cf_receipt_page_get_type ())
G_DECLARE_FINAL_TYPE (CfReceiptPage, cf_receipt_page, CF, RECEIPT_PAGE, AdwBin)
struct _CfReceiptPage {
  AdwBin         parent;
  CfSession     *session;
  GtkWidget     *printers, *address, *profiles, *widths, *pages, *drawer, *always, *test, *open;
  GtkStringList *names, *page_names, *width_names;
  GPtrArray     *found;                                                 /* CfReceiptPrinterFound, as the list has them */
  GArray        *mms;                                                   /* guint, as the widths have them */
  gboolean       filling, elsewhere;                                    /* elsewhere: the address is typed */
};
G_DEFINE_TYPE (CfReceiptPage, cf_receipt_page, ADW_TYPE_BIN)

static guint
n_of (GtkStringList *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (list));
}

/* --- from the settings to the rows --- */

/* What the chosen kind of printer takes. */
static void
fill_profile (CfReceiptPage *self, const CfReceiptPrinter *printer)
{
  g_autoptr (CfPrinterProfile) profile = cf_printer_profile_load (printer->profile && *printer->profile ? printer->profile : "generic-80", NULL);
  guint width = 0, page = 0;
  gtk_string_list_splice (self->width_names, 0, n_of (self->width_names), NULL);
  gtk_string_list_splice (self->page_names, 0, n_of (self->page_names), NULL);
  g_array_set_size (self->mms, 0);
  gtk_string_list_append (self->page_names, _("All that the printer has"));
  for (guint i = 0; profile && i < 2; i++) {
    guint mm = i ? 58 : 80;
    if (!cf_printer_profile_width (profile, mm).dots)
      continue;
    g_autofree char *name = g_strdup_printf (_("%u mm"), mm);
    if (printer->mm == mm)
      width = self->mms->len;
    g_array_append_val (self->mms, mm);
    gtk_string_list_append (self->width_names, name);
  }
  for (guint i = 0; profile && i < profile->n_pages; i++) {
    gtk_string_list_append (self->page_names, profile->pages[i].page->name);
    if (g_strcmp0 (profile->pages[i].page->name, printer->code_page) == 0)
      page = i + 1;
  }
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->widths), width);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->pages), page);
  gtk_widget_set_sensitive (self->drawer, profile && profile->drawer);
}

static void
show_state (CfReceiptPage *self, const CfReceiptPrinter *printer)
{
  gboolean there = printer->address && *printer->address;
  GtkWidget *rows[] = { self->profiles, self->widths, self->pages, self->drawer, self->always, self->test };
  const char *trouble = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    gtk_widget_set_visible (rows[i], there);
  gtk_widget_set_visible (self->open, there && printer->drawer);
  gtk_widget_set_visible (self->address, self->elsewhere);
  for (guint i = 0; i < self->found->len; i++) {
    const CfReceiptPrinterFound *one = self->found->pdata[i];
    if (g_strcmp0 (one->address, printer->address) == 0)
      trouble = one->trouble;
  }
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->printers), trouble ? trouble : there ? printer->address : _("Receipts are printed as documents, or saved as PDF."));
}

static void
fill (CfReceiptPage *self)
{
  g_auto (CfReceiptPrinter) printer = { 0 };
  gboolean there = cf_receipt_printer_get (&printer), known = !there;
  guint at = NONE;
  self->filling = TRUE;
  gtk_string_list_splice (self->names, FIRST_FOUND, n_of (self->names) - FIRST_FOUND, NULL);
  for (guint i = 0; i < self->found->len; i++) {
    const CfReceiptPrinterFound *one = self->found->pdata[i];
    gtk_string_list_append (self->names, one->name);
    if (there && g_strcmp0 (one->address, printer.address) == 0) {
      at = FIRST_FOUND + i;
      known = TRUE;
    }
  }
  gtk_string_list_append (self->names, _("Another, by its address"));
  if (!known)
    self->elsewhere = TRUE;
  if (self->elsewhere)
    at = FIRST_FOUND + self->found->len;
  adw_combo_row_set_selected (ADW_COMBO_ROW (self->printers), at);
  if (there && !gtk_widget_has_focus (self->address))
    gtk_editable_set_text (GTK_EDITABLE (self->address), printer.address);
  for (guint i = 0; cf_printer_profile_names ()[i]; i++)
    if (g_strcmp0 (cf_printer_profile_names ()[i], printer.profile) == 0)
      adw_combo_row_set_selected (ADW_COMBO_ROW (self->profiles), i);
  fill_profile (self, &printer);
  gtk_switch_set_active (GTK_SWITCH (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (self->drawer))), printer.drawer);
  gtk_switch_set_active (GTK_SWITCH (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (self->always))), cf_receipt_printer_always ());
  show_state (self, &printer);
  self->filling = FALSE;
}

/* --- from the rows to the settings --- */

static gboolean
same (const CfReceiptPrinter *printer)
{
  g_auto (CfReceiptPrinter) now = { 0 };
  cf_receipt_printer_get (&now);
  return g_strcmp0 (now.address, printer->address) == 0 && g_strcmp0 (now.profile, printer->profile) == 0 && g_strcmp0 (now.code_page, printer->code_page) == 0 && now.mm == printer->mm && now.drawer == printer->drawer;
}

static void
change (CfReceiptPage *self, const char *address, const char *profile)
{
  g_auto (CfReceiptPrinter) printer = { 0 };
  cf_receipt_printer_get (&printer);
  if (address) {
    g_free (printer.address);
    printer.address = g_strdup (address);
  }
  if (profile) {
    g_free (printer.profile);
    g_free (printer.code_page);
    printer.profile = g_strdup (profile);
    printer.code_page = g_strdup ("");
    printer.mm = 0;
  } else {
    guint width = adw_combo_row_get_selected (ADW_COMBO_ROW (self->widths)), page = adw_combo_row_get_selected (ADW_COMBO_ROW (self->pages));
    if (width < self->mms->len)
      printer.mm = g_array_index (self->mms, guint, width);
    g_free (printer.code_page);
    printer.code_page = g_strdup (page > 0 && page < n_of (self->page_names) ? gtk_string_list_get_string (self->page_names, page) : "");
  }
  printer.drawer = gtk_switch_get_active (GTK_SWITCH (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (self->drawer))));
  if (same (&printer))                                                  /* a row told late what was set by us */
    return;
  cf_receipt_printer_set (&printer);
  self->filling = TRUE;
  if (profile) {
    for (guint i = 0; cf_printer_profile_names ()[i]; i++)
      if (g_str_equal (cf_printer_profile_names ()[i], profile))
        adw_combo_row_set_selected (ADW_COMBO_ROW (self->profiles), i);
    fill_profile (self, &printer);
  }
  if (address)
    gtk_editable_set_text (GTK_EDITABLE (self->address), address);
  show_state (self, &printer);
  self->filling = FALSE;
}

static void
on_printer (CfReceiptPage *self)
{
  guint at = adw_combo_row_get_selected (ADW_COMBO_ROW (self->printers));
  if (self->filling || at == GTK_INVALID_LIST_POSITION)
    return;
  gboolean was_elsewhere = self->elsewhere;
  self->elsewhere = at == FIRST_FOUND + self->found->len;
  if (was_elsewhere && self->elsewhere)
    return;
  if (at == NONE)
    change (self, "", NULL);
  else if (self->elsewhere) {
    gtk_widget_set_visible (self->address, TRUE);
    gtk_widget_grab_focus (self->address);
  } else {
    const CfReceiptPrinterFound *one = self->found->pdata[at - FIRST_FOUND];
    g_auto (CfReceiptPrinter) now = { 0 };
    if (!cf_receipt_printer_get (&now) || g_strcmp0 (now.address, one->address) != 0)
      change (self, one->address, one->profile);
  }
}

static void
on_address (CfReceiptPage *self)
{
  g_autofree char *address = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->address))));
  g_autoptr (GError) error = NULL;
  char profile[] = "generic-80";
  CfReceiptPrinter printer = { .address = address, .profile = profile };
  if (*address && !cf_receipt_printer_check (&printer, &error)) {
    cf_ask_tell (GTK_WIDGET (self), _("This Is No Address of a Printer"), error->message);
    return;
  }
  change (self, address, NULL);
}

static void
on_profile (CfReceiptPage *self)
{
  guint at = adw_combo_row_get_selected (ADW_COMBO_ROW (self->profiles));
  g_auto (CfReceiptPrinter) now = { 0 };
  cf_receipt_printer_get (&now);
  if (!self->filling && at != GTK_INVALID_LIST_POSITION && g_strcmp0 (now.profile, cf_printer_profile_names ()[at]) != 0)
    change (self, NULL, cf_printer_profile_names ()[at]);
}

static void
on_detail (CfReceiptPage *self)
{
  if (!self->filling)
    change (self, NULL, NULL);
}

static void
on_always (CfReceiptPage *self, GParamSpec *spec, GtkSwitch *toggle)
{
  if (!self->filling)
    cf_receipt_printer_set_always (gtk_switch_get_active (toggle));
}

static void
on_test (CfReceiptPage *self)
{
  g_auto (CfReceiptPrinter) printer = { 0 };
  if (cf_receipt_printer_get (&printer))
    cf_receipt_test (GTK_WIDGET (self), self->session, &printer);
}

static void
on_open (CfReceiptPage *self)
{
  cf_receipt_drawer (GTK_WIDGET (self), self->session);
}

static void
on_screen (CfReceiptPage *self, GParamSpec *spec, GtkSwitch *toggle)
{
  cf_customer_screen_set_wanted (GTK_WIDGET (self), gtk_switch_get_active (toggle));
}

/* --- looking --- */

static gpointer
look (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  return cf_receipt_printers_found ();
}

static void
on_looked (GObject *source, GAsyncResult *result, gpointer page)
{
  g_autoptr (CfReceiptPage) self = page;
  g_autoptr (GPtrArray) found = cf_session_finish (result, NULL);
  if (!found || !self->session)
    return;
  g_ptr_array_unref (self->found);
  self->found = g_steal_pointer (&found);
  fill (self);
}

static void
cf_receipt_page_map (GtkWidget *widget)
{
  CfReceiptPage *self = CF_RECEIPT_PAGE (widget);
  GTK_WIDGET_CLASS (cf_receipt_page_parent_class)->map (widget);
  cf_session_read (self->session, look, NULL, NULL, (GDestroyNotify) g_ptr_array_unref, NULL, on_looked, g_object_ref (self));
}

/* --- the widget --- */

static GtkWidget *
combo (CfReceiptPage *self, GtkWidget *group, const char *name, const char *title, GtkStringList *model, GCallback callback)
{
  GtkWidget *row = g_object_new (ADW_TYPE_COMBO_ROW, "title", title, "model", model, NULL);
  gtk_widget_set_name (row, name);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_signal_connect_object (row, "notify::selected", callback, self, G_CONNECT_SWAPPED);
  return row;
}

static GtkWidget *
toggle (CfReceiptPage *self, GtkWidget *group, const char *name, const char *title, const char *subtitle, gboolean active, GCallback callback)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", subtitle, NULL), *widget = gtk_switch_new ();
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
  gtk_widget_set_name (widget, name);
  gtk_switch_set_active (GTK_SWITCH (widget), active);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), widget);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), widget);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  g_signal_connect_object (widget, "notify::active", callback, self, G_CONNECT_SWAPPED);
  return row;
}

static GtkWidget *
button (CfReceiptPage *self, GtkWidget *box, const char *name, const char *label, GCallback callback)
{
  GtkWidget *widget = gtk_button_new_with_mnemonic (label);
  gtk_widget_set_name (widget, name);
  gtk_box_append (GTK_BOX (box), widget);
  g_signal_connect_object (widget, "clicked", callback, self, G_CONNECT_SWAPPED);
  return widget;
}

static void
build (CfReceiptPage *self)
{
  GtkWidget *page = adw_preferences_page_new (), *group = adw_preferences_group_new (), *screen = adw_preferences_group_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  for (const char *const *name = cf_printer_profile_names (); *name; name++) {
    g_autoptr (CfPrinterProfile) profile = cf_printer_profile_load (*name, NULL);
    gtk_string_list_append (titles, profile ? profile->title : *name);
  }
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Receipt Printer of This Computer"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _("For paper rolls, with the cash drawer that hangs on it. It holds for this computer only."));
  self->printers = combo (self, group, "printers", _("Printer"), self->names, G_CALLBACK (on_printer));
  self->address = g_object_new (ADW_TYPE_ENTRY_ROW, "title", _("Address, as tcp:192.168.1.50:9100 or serial:/dev/ttyS0,9600"), "show-apply-button", TRUE, NULL);
  gtk_widget_set_name (self->address, "address");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), self->address);
  g_signal_connect_object (self->address, "apply", G_CALLBACK (on_address), self, G_CONNECT_SWAPPED);
  self->profiles = combo (self, group, "profiles", _("Kind"), titles, G_CALLBACK (on_profile));
  self->widths = combo (self, group, "widths", _("Width of the paper"), self->width_names, G_CALLBACK (on_detail));
  self->pages = combo (self, group, "pages", _("Letters"), self->page_names, G_CALLBACK (on_detail));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->pages), _("What the printer lacks is drawn as a picture."));
  self->drawer = toggle (self, group, "drawer", _("A cash drawer hangs on it"), _("It opens for cash and checks, never for a card."), FALSE, G_CALLBACK (on_detail));
  self->always = toggle (self, group, "always", _("Print a receipt after each sale"), _("Otherwise it is printed on a press of its button."), FALSE, G_CALLBACK (on_always));
  gtk_widget_set_margin_top (box, 12);
  self->test = button (self, box, "test", _("Print _Test Page"), G_CALLBACK (on_test));
  self->open = button (self, box, "open", _("_Open Drawer"), G_CALLBACK (on_open));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), box);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (screen), _("Customer’s Screen"));
  toggle (self, screen, "customer-screen", _("Show what is being sold to the customer"), _("On a second monitor it fills the whole screen; else it is a window of its own."), cf_customer_screen_get_wanted (),
          G_CALLBACK (on_screen));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (screen));
  adw_bin_set_child (ADW_BIN (self), page);
}

static void
cf_receipt_page_dispose (GObject *object)
{
  CfReceiptPage *self = CF_RECEIPT_PAGE (object);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_receipt_page_parent_class)->dispose (object);
}

static void
cf_receipt_page_finalize (GObject *object)
{
  CfReceiptPage *self = CF_RECEIPT_PAGE (object);
  g_object_unref (self->names);
  g_object_unref (self->page_names);
  g_object_unref (self->width_names);
  g_ptr_array_unref (self->found);
  g_array_unref (self->mms);
  G_OBJECT_CLASS (cf_receipt_page_parent_class)->finalize (object);
}

static void
cf_receipt_page_class_init (CfReceiptPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = cf_receipt_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_receipt_page_finalize;
  GTK_WIDGET_CLASS (klass)->map = cf_receipt_page_map;
}

static void
cf_receipt_page_init (CfReceiptPage *self)
{
  self->names = gtk_string_list_new ((const char *[]) { _("None"), NULL });
  self->page_names = gtk_string_list_new (NULL);
  self->width_names = gtk_string_list_new (NULL);
  self->found = g_ptr_array_new_with_free_func ((GDestroyNotify) cf_receipt_printer_found_free);
  self->mms = g_array_new (FALSE, FALSE, sizeof (guint));
}

GtkWidget *
cf_receipt_page_new (CfSession *session)
{
  CfReceiptPage *self = g_object_new (CF_TYPE_RECEIPT_PAGE, NULL);
  self->session = g_object_ref (session);
  self->filling = TRUE;
  build (self);
  fill (self);
  return GTK_WIDGET (self);
}
