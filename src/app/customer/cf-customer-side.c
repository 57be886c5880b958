/* cf-customer-side.c: see cf-customer-side.h. A dozen rows, made anew where something in them changed. */
#include "cf-customer-side.h"
#include "cf-act-run.h"
#include "cf-customer-sheets.h"
#include "cf-page-rows.h"
#include "cf-window.h"
#include "paper/address.h"
#include "shop/records.h"
#include <glib/gi18n-lib.h>

struct _CfCustomerSide {
  AdwBin     parent;
  CfSession *session;
  CfCustomerData *data;
  GtkWidget *box;
};
enum { PROP_SESSION = 1 };
static guint edit_signal;

G_DEFINE_TYPE (CfCustomerSide, cf_customer_side, ADW_TYPE_BIN)

/* --- rows --- */

static GtkWidget *
label (const char *text, const char *style, gboolean wraps)
{
  GtkWidget *made = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (made), 0);
  if (wraps) {
    gtk_label_set_wrap (GTK_LABEL (made), TRUE);
    gtk_label_set_max_width_chars (GTK_LABEL (made), 26);
    gtk_label_set_wrap_mode (GTK_LABEL (made), PANGO_WRAP_WORD_CHAR);
    g_autoptr (PangoAttrList) whole = pango_attr_list_new ();           /* an e-mail address has no hyphens but its own */
    pango_attr_list_insert (whole, pango_attr_insert_hyphens_new (FALSE));
    gtk_label_set_attributes (GTK_LABEL (made), whole);
  } else {
    gtk_label_set_ellipsize (GTK_LABEL (made), PANGO_ELLIPSIZE_END);
    cf_page_rows_tip (made, text);
  }
  if (style)
    gtk_widget_add_css_class (made, style);
  return made;
}

static void
head (CfCustomerSide *self, const char *title, const char *tip, GCallback add)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), *text = label (title, "heading", FALSE);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_set_margin_start (line, 8);
  gtk_widget_set_margin_top (line, gtk_widget_get_first_child (self->box) ? 10 : 0);
  gtk_box_append (GTK_BOX (line), text);
  if (add) {
    GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");
    gtk_widget_add_css_class (button, "flat");
    cf_page_rows_tip (button, tip);
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
    g_signal_connect_object (button, "clicked", add, self, G_CONNECT_SWAPPED);
    gtk_widget_set_name (button, tip);
    gtk_box_append (GTK_BOX (line), button);
  }
  gtk_box_append (GTK_BOX (self->box), line);
}

static GtkWidget *
row (CfCustomerSide *self, const char *title, const char *detail, const char *style, GCallback pressed, gconstpointer what)
{
  GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  gtk_box_append (GTK_BOX (box), label (title, NULL, FALSE));
  if (detail && *detail) {
    GtkWidget *more = label (detail, "caption", TRUE);
    gtk_widget_add_css_class (more, style ? style : "dim-label");
    gtk_box_append (GTK_BOX (box), more);
  }
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "cf-side-row");
  g_object_set_data (G_OBJECT (button), "what", (gpointer) what);
  g_signal_connect_object (button, "clicked", pressed, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), button);
  return button;
}

static void
quiet (CfCustomerSide *self, const char *text)
{
  GtkWidget *made = label (text, "dim-label", TRUE);
  gtk_widget_add_css_class (made, "caption");
  gtk_widget_set_margin_start (made, 8);
  gtk_box_append (GTK_BOX (self->box), made);
}

/* A row with a menu of one thing: to archive it. */
static void
with_archive (CfCustomerSide *self, GtkWidget *button, const char *name, GCallback archive, gconstpointer what)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0), *bin = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *tip = g_strdup_printf (_("Archive %s"), name);
  g_object_ref (button);
  gtk_box_remove (GTK_BOX (self->box), button);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_box_append (GTK_BOX (line), button);
  g_object_unref (button);
  gtk_widget_add_css_class (bin, "flat");
  gtk_widget_add_css_class (bin, "dim-label");
  gtk_widget_set_valign (bin, GTK_ALIGN_CENTER);
  cf_page_rows_tip (bin, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (bin), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  gtk_widget_set_name (bin, tip);
  g_object_set_data (G_OBJECT (bin), "what", (gpointer) what);
  g_signal_connect_object (bin, "clicked", archive, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), bin);
  gtk_box_append (GTK_BOX (self->box), line);
}

/* --- pressed --- */

static void
on_edit (CfCustomerSide *self)
{
  g_signal_emit (self, edit_signal, 0);
}

static void
on_contact (CfCustomerSide *self, GtkWidget *button)
{
  cf_contact_sheet_show (GTK_WIDGET (self), self->session, g_object_get_data (G_OBJECT (button), "what"), NULL, NULL);
}

static void
on_add_contact (CfCustomerSide *self)
{
  cf_contact_sheet_show (GTK_WIDGET (self), self->session, &(CfContact) { .customer_id = self->data->id }, NULL, NULL);
}

static void
on_location (CfCustomerSide *self, GtkWidget *button)
{
  cf_location_sheet_show (GTK_WIDGET (self), self->session, g_object_get_data (G_OBJECT (button), "what"), NULL, NULL);
}

static void
on_add_location (CfCustomerSide *self)
{
  cf_location_sheet_show (GTK_WIDGET (self), self->session, &(CfLocation) { .customer_id = self->data->id }, NULL, NULL);
}

static void
on_certificate (CfCustomerSide *self, GtkWidget *button)
{
  cf_certificate_sheet_show (GTK_WIDGET (self), self->session, g_object_get_data (G_OBJECT (button), "what"), NULL, NULL);
}

static void
on_add_certificate (CfCustomerSide *self)
{
  cf_certificate_sheet_show (GTK_WIDGET (self), self->session, &(CfCertificate) { .customer_id = self->data->id }, NULL, NULL);
}

/* --- archiving, which can be undone --- */

typedef struct { const CfRecord *type; CfId id; gboolean archived; } Part;

static CfOutcome
save_part (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Part *part = data;
  g_auto (CfContact) contact = { 0 };
  g_auto (CfLocation) location = { 0 };
  g_auto (CfCertificate) certificate = { 0 };
  gpointer record = part->type == &CF_CONTACT ? (gpointer) &contact : part->type == &CF_LOCATION ? (gpointer) &location : (gpointer) &certificate;
  gboolean found;
  if (!cf_record_load (shop->db, part->type, part->id, record, &found, error))                    /* as it is by now */
    return CF_FAILED;
  contact.archived = location.archived = certificate.archived = part->archived;
  return !found ? cf_refuse (&who->refusal, CF_NOT_FOUND, part->type->name, NULL) : part->type == &CF_CONTACT ? cf_save_contact (shop, who, &contact, error) :
         part->type == &CF_LOCATION ? cf_save_location (shop, who, &location, error) : cf_save_certificate (shop, who, &certificate, error);
}

static void run_part (CfCustomerSide *self, const CfRecord *type, CfId id, gboolean archived);

static void
on_undo (GObject *user, gpointer data)
{
  const Part *part = data;
  run_part (CF_CUSTOMER_SIDE (user), part->type, part->id, FALSE);
}

static void
on_part_saved (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  const Part *part = data;
  if (outcome != CF_OK && outcome != CF_ALREADY) {
    if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
      cf_act_show (GTK_WIDGET (user), outcome, refusal, error);
  } else if (part->archived)
    cf_window_toast_undo (GTK_WIDGET (user), _("Archived"), _("_Undo"), on_undo, user, g_memdup2 (part, sizeof *part), g_free);
}

static void
run_part (CfCustomerSide *self, const CfRecord *type, CfId id, gboolean archived)
{
  Part part = { type, id, archived };
  cf_act_run (GTK_WIDGET (self), &(CfActAsk) { .session = self->session, .title = archived ? _("Archive") : _("Restore"), .id = id, .work = save_part, .data = g_memdup2 (&part, sizeof part),
                                               .data_free = g_free, .done = on_part_saved, .user = G_OBJECT (self) });
}

static void
archive (CfCustomerSide *self, const CfRecord *type, gconstpointer record)
{
  run_part (self, type, ((const CfRoot *) record)->id, TRUE);
}

static void
on_archive_contact (CfCustomerSide *self, GtkWidget *button)
{
  archive (self, &CF_CONTACT, g_object_get_data (G_OBJECT (button), "what"));
}

static void
on_archive_location (CfCustomerSide *self, GtkWidget *button)
{
  archive (self, &CF_LOCATION, g_object_get_data (G_OBJECT (button), "what"));
}

static void
on_archive_certificate (CfCustomerSide *self, GtkWidget *button)
{
  archive (self, &CF_CERTIFICATE, g_object_get_data (G_OBJECT (button), "what"));
}

/* --- what it shows --- */

static void
add_text (GString *text, const char *before, const char *part)
{
  if (part && *part)
    g_string_append_printf (text, "%s%s", text->len ? before : "", part);
}

/* As on the envelope, without the name; the shop's own country goes without saying. */
static char *
address_words (CfCustomerSide *self, const char *address, const char *city, const char *region, const char *postcode, const char *country)
{
  const CfAddress there = { .address = address, .city = city, .region = region, .postcode = postcode, .country = country };
  return cf_address_lines (&there, cf_shop_setting (cf_session_get_shop (self->session), CF_SET_SHOP_COUNTRY));
}

static void
show_contacts (CfCustomerSide *self)
{
  head (self, _("Contacts"), _("Add a contact"), G_CALLBACK (on_add_contact));
  for (guint i = 0; i < self->data->contacts->len; i++) {
    const CfContact *c = &g_array_index (self->data->contacts, CfContact, i);
    g_autofree char *roles = cf_customer_words_roles (c->roles);
    GString *detail = g_string_new (NULL);
    add_text (detail, "\n", roles);
    add_text (detail, "\n", c->title);
    add_text (detail, "\n", c->email);
    add_text (detail, "\n", c->phone);
    const char *name = c->name && *c->name ? c->name : c->email;
    with_archive (self, row (self, name, detail->str, NULL, G_CALLBACK (on_contact), c), name, G_CALLBACK (on_archive_contact), c);
    g_string_free (detail, TRUE);
  }
  if (!self->data->contacts->len)
    quiet (self, _("Nobody yet: invoices and statements go to the customer’s own e-mail."));
}

static void
show_addresses (CfCustomerSide *self)
{
  const CfCustomer *c = &self->data->customer;
  g_autofree char *bill = address_words (self, c->address, c->city, c->region, c->postcode, c->country);
  const CfLocation *ship = NULL;
  for (guint i = 0; i < self->data->locations->len; i++)
    if (g_array_index (self->data->locations, CfLocation, i).id == c->ship_location_id)
      ship = &g_array_index (self->data->locations, CfLocation, i);
  head (self, _("Addresses"), NULL, NULL);
  row (self, _("Bill to"), *bill ? bill : _("No address yet"), NULL, G_CALLBACK (on_edit), NULL);
  if (ship) {
    g_autofree char *there = address_words (self, ship->address, ship->city, ship->region, ship->postcode, ship->country), *words = g_strdup_printf ("%s\n%s", ship->name, there);
    row (self, _("Ship to"), words, NULL, G_CALLBACK (on_location), ship);
  } else
    row (self, _("Ship to"), _("As bill to"), NULL, G_CALLBACK (on_edit), NULL);
}

static void
show_locations (CfCustomerSide *self)
{
  head (self, _("Locations"), _("Add a location"), G_CALLBACK (on_add_location));
  for (guint i = 0; i < self->data->locations->len; i++) {
    const CfLocation *l = &g_array_index (self->data->locations, CfLocation, i);
    g_autofree char *words = address_words (self, l->address, l->city, l->region, l->postcode, l->country);
    with_archive (self, row (self, l->name, words, NULL, G_CALLBACK (on_location), l), l->name, G_CALLBACK (on_archive_location), l);
  }
}

static void
show_certificates (CfCustomerSide *self)
{
  head (self, _("Exemption"), _("Add a certificate"), G_CALLBACK (on_add_certificate));
  for (guint i = 0; i < self->data->certificates->len; i++) {
    const CfCertificate *c = &g_array_index (self->data->certificates, CfCertificate, i);
    g_autofree char *title = c->region && *c->region ? g_strdup_printf (_("%s · %s"), c->region, c->reason) : g_strdup (c->reason);
    g_autofree char *date = cf_session_date (self->session, c->expires);
    gboolean expired = c->expires && c->expires < self->data->today;
    g_autofree char *until = !c->expires ? g_strdup (_("Does not expire")) : g_strdup_printf (expired ? _("▲ Expired %s") : _("Until %s"), date);
    GString *detail = g_string_new (until);
    add_text (detail, "\n", c->number);
    add_text (detail, "\n", c->scan_name);
    with_archive (self, row (self, title, detail->str, expired ? "warning" : NULL, G_CALLBACK (on_certificate), c), c->reason, G_CALLBACK (on_archive_certificate), c);
    g_string_free (detail, TRUE);
  }
}

static void
show_credit (CfCustomerSide *self)
{
  const CfCustomer *c = &self->data->customer;
  g_autofree char *limit = c->has_limit ? cf_session_money_symbol (self->session, c->credit_limit_minor) : g_strdup (_("No limit"));
  g_autofree char *since = cf_session_date (self->session, c->since), *words = g_strdup_printf (_("Customer since %s"), since);
  head (self, _("Credit and Statements"), NULL, NULL);
  row (self, _("Credit limit"), limit, NULL, G_CALLBACK (on_edit), NULL);
  row (self, _("Statement"), cf_customer_words_statement (c->statement_kind), NULL, G_CALLBACK (on_edit), NULL);
  if (c->note && *c->note)
    row (self, _("Note"), c->note, NULL, G_CALLBACK (on_edit), NULL);
  quiet (self, words);
}

static gboolean
same_parts (const CfRecord *type, GArray *a, GArray *b)
{
  gboolean same = a->len == b->len;
  for (guint i = 0; same && i < a->len; i++) {
    gconstpointer x = a->data + i * type->size, y = b->data + i * type->size;
    same = ((const CfRoot *) x)->id == ((const CfRoot *) y)->id && cf_record_diff (type, x, y) == 0;
  }
  return same;
}

/* Nothing that is shown here differs: most commits are about something else. */
static gboolean
is_same (const CfCustomerData *a, const CfCustomerData *b)
{
  return a->id == b->id && a->today == b->today && cf_record_diff (&CF_CUSTOMER, &a->customer, &b->customer) == 0 && same_parts (&CF_CONTACT, a->contacts, b->contacts) &&
         same_parts (&CF_LOCATION, a->locations, b->locations) && same_parts (&CF_CERTIFICATE, a->certificates, b->certificates);
}

/* Which of the rows has the focus; -1: none. */
static int
focused_row (CfCustomerSide *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  int i = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (self->box); child && focus; child = gtk_widget_get_next_sibling (child), i++)
    if (focus == child || gtk_widget_is_ancestor (focus, child))
      return i;
  return -1;
}

static void
focus_row (CfCustomerSide *self, int row)
{
  GtkWidget *child = row < 0 ? NULL : gtk_widget_get_first_child (self->box);
  while (child && row-- > 0)
    child = gtk_widget_get_next_sibling (child);
  if (child && !gtk_widget_grab_focus (child))
    gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD);
}

void
cf_customer_side_set (CfCustomerSide *self, CfCustomerData *data)
{
  CfCustomerData *was = self->data;
  if (was && data && is_same (was, data))
    return;                                                             /* the rows are about what they were about, and who works in them stays there */
  int row = was && data && was->id == data->id ? focused_row (self) : -1;
  self->data = data ? cf_customer_data_ref (data) : NULL;
  for (GtkWidget *child; (child = gtk_widget_get_first_child (self->box));)
    gtk_box_remove (GTK_BOX (self->box), child);
  if (data) {
    show_contacts (self);
    show_addresses (self);
    show_locations (self);
    show_certificates (self);
    show_credit (self);
  }
  focus_row (self, row);
  if (was)
    cf_customer_data_unref (was);
}

/* --- its life --- */

static void
cf_customer_side_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  g_assert (id == PROP_SESSION);
  g_set_object (&CF_CUSTOMER_SIDE (object)->session, g_value_get_object (value));
}

static void
cf_customer_side_dispose (GObject *object)
{
  CfCustomerSide *self = CF_CUSTOMER_SIDE (object);
  g_clear_pointer (&self->data, cf_customer_data_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_customer_side_parent_class)->dispose (object);
}

static void
cf_customer_side_class_init (CfCustomerSideClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->set_property = cf_customer_side_set_property;
  object->dispose = cf_customer_side_dispose;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
  edit_signal = g_signal_new ("edit", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cf_customer_side_init (CfCustomerSide *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_set_margin_top (self->box, 12);
  gtk_widget_set_margin_bottom (self->box, 12);
  gtk_widget_set_margin_start (self->box, 6);
  gtk_widget_set_margin_end (self->box, 6);
  adw_bin_set_child (ADW_BIN (self), self->box);
}
