/* cf-customer-sheets.c: see cf-customer-sheets.h. One table of fields a record; choices are read where the window opens (a few rows each). */
#include "cf-customer-sheets.h"
#include "cf-file-in.h"
#include "shop/records.h"
#include "shop/save-collection.h"
#include "store/lookup.h"
#include <glib/gi18n-lib.h>

enum { CHOOSE_TERMS, CHOOSE_TAX, CHOOSE_STATEMENT, CHOOSE_LOCATION, CHOOSE_STATUS, N_CHOOSE };

#define AT(T, m) .offset = G_STRUCT_OFFSET (T, m)

static const CfFormField customer_fields[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (CfCustomer, name) },
  { NULL, N_("Company"), "company", CF_FORM_TEXT, AT (CfCustomer, company), .hint = N_("Where the name above is a person’s.") },
  { NULL, N_("E-mail"), "email", CF_FORM_TEXT, AT (CfCustomer, email) },
  { NULL, N_("Phone"), "phone", CF_FORM_TEXT, AT (CfCustomer, phone) },
  { NULL, N_("Customer number"), "number", CF_FORM_TEXT, AT (CfCustomer, number), .hint = N_("Left empty: the next number.") },
  { N_("Bill to"), N_("Address"), "address", CF_FORM_LINES, AT (CfCustomer, address) },
  { NULL, N_("City"), "city", CF_FORM_TEXT, AT (CfCustomer, city) },
  { NULL, N_("State or region"), "region", CF_FORM_TEXT, AT (CfCustomer, region) },
  { NULL, N_("Postal code"), "postcode", CF_FORM_TEXT, AT (CfCustomer, postcode) },
  { NULL, N_("Country"), "country", CF_FORM_TEXT, AT (CfCustomer, country), .hint = N_("In two letters, such as US; empty: the shop’s.") },
  { NULL, N_("Ship to"), "ship_location_id", CF_FORM_CHOICE, AT (CfCustomer, ship_location_id), .choices = CHOOSE_LOCATION },
  { N_("Selling"), N_("Note, shown before selling"), "note", CF_FORM_LINES, AT (CfCustomer, note) },
  { NULL, N_("Terms"), "terms_id", CF_FORM_CHOICE, AT (CfCustomer, terms_id), .choices = CHOOSE_TERMS },
  { NULL, N_("Credit limit"), "credit_limit_minor", CF_FORM_MONEY, AT (CfCustomer, credit_limit_minor), .flag = G_STRUCT_OFFSET (CfCustomer, has_limit), .hint = N_("Empty: no limit.") },
  { NULL, N_("On hold: not sold to on account"), "hold", CF_FORM_FLAG, AT (CfCustomer, hold) },
  { NULL, N_("Reason for the hold"), "hold_reason", CF_FORM_TEXT, AT (CfCustomer, hold_reason) },
  { N_("Tax"), N_("Tax group"), "tax_group_id", CF_FORM_CHOICE, AT (CfCustomer, tax_group_id), .choices = CHOOSE_TAX },
  { NULL, N_("Tax number"), "tax_id", CF_FORM_TEXT, AT (CfCustomer, tax_id) },
  { N_("Statements and letters"), N_("Statement"), "statement_kind", CF_FORM_ENUM, AT (CfCustomer, statement_kind), .choices = CHOOSE_STATEMENT },
  { NULL, N_("Leave out what is not due yet"), "statement_omit_not_due", CF_FORM_FLAG, AT (CfCustomer, statement_omit_not_due) },
  { NULL, N_("Language"), "language", CF_FORM_TEXT, AT (CfCustomer, language), .hint = N_("Such as en or es; empty: the shop’s.") },
  { N_("Record"), N_("Customer since"), "since", CF_FORM_DATE, AT (CfCustomer, since) },
  { NULL, N_("Archived: in no list"), "archived", CF_FORM_FLAG, AT (CfCustomer, archived) },
};
static const CfFormField contact_fields[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (CfContact, name) },
  { NULL, N_("Title"), "title", CF_FORM_TEXT, AT (CfContact, title) },
  { NULL, N_("E-mail"), "email", CF_FORM_TEXT, AT (CfContact, email) },
  { NULL, N_("Phone"), "phone", CF_FORM_TEXT, AT (CfContact, phone) },
  { N_("Gets"), N_("Invoices (billing)"), "roles", CF_FORM_FLAG, AT (CfContact, roles), .bit = CF_ROLE_BILLING },
  { NULL, N_("Statements (accounts payable)"), "roles-ap", CF_FORM_FLAG, AT (CfContact, roles), .bit = CF_ROLE_AP },
  { NULL, N_("Orders"), "roles-orders", CF_FORM_FLAG, AT (CfContact, roles), .bit = CF_ROLE_ORDERS },
  { NULL, N_("Artwork"), "roles-artwork", CF_FORM_FLAG, AT (CfContact, roles), .bit = CF_ROLE_ARTWORK },
};
static const CfFormField location_fields[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (CfLocation, name), .hint = N_("As people call the place: Warehouse, Store 12.") },
  { NULL, N_("Address"), "address", CF_FORM_LINES, AT (CfLocation, address) },
  { NULL, N_("City"), "city", CF_FORM_TEXT, AT (CfLocation, city) },
  { NULL, N_("State or region"), "region", CF_FORM_TEXT, AT (CfLocation, region) },
  { NULL, N_("Postal code"), "postcode", CF_FORM_TEXT, AT (CfLocation, postcode) },
  { NULL, N_("Country"), "country", CF_FORM_TEXT, AT (CfLocation, country) },
  { NULL, N_("Tax where the goods go"), "tax_group_id", CF_FORM_CHOICE, AT (CfLocation, tax_group_id), .choices = CHOOSE_TAX },
};
static const CfFormField certificate_fields[] = {
  { "", N_("Reason"), "reason", CF_FORM_TEXT, AT (CfCertificate, reason), .hint = N_("Such as resale.") },
  { NULL, N_("State or region"), "region", CF_FORM_TEXT, AT (CfCertificate, region), .hint = N_("Empty: everywhere.") },
  { NULL, N_("Certificate number"), "number", CF_FORM_TEXT, AT (CfCertificate, number) },
  { NULL, N_("Valid from"), "valid_from", CF_FORM_DATE, AT (CfCertificate, valid_from) },
  { NULL, N_("Expires"), "expires", CF_FORM_DATE, AT (CfCertificate, expires), .hint = N_("Empty: it does not.") },
};
static const CfFormField collection_fields[] = {
  { "", N_("Status"), "status", CF_FORM_ENUM, AT (CfCollection, status), .choices = CHOOSE_STATUS },
  { NULL, N_("Promised for"), "promise_date", CF_FORM_DATE, AT (CfCollection, promise_date), .hint = N_("Date and amount count for a promise only.") },
  { NULL, N_("Promised amount"), "promise_minor", CF_FORM_MONEY, AT (CfCollection, promise_minor), .hint = N_("Empty: all that is open.") },
  { NULL, N_("Note"), "note", CF_FORM_LINES, AT (CfCollection, note) },
};

/* --- words --- */

const char *
cf_customer_words_status (gint64 status)
{
  switch (status) {
  case CF_COLLECTION_REMINDED: return _("Reminded");
  case CF_COLLECTION_PROMISED: return _("Promised");
  case CF_COLLECTION_DISPUTED: return _("Disputed");
  case CF_COLLECTION_PLAN: return _("Payment plan");
  case CF_COLLECTION_AGENCY: return _("Sent to agency");
  case CF_COLLECTION_WAIT: return _("Do not chase");
  default: return _("No status");
  }
}

const char *
cf_customer_words_statement (gint64 kind)
{
  switch (kind) {
  case CF_STATEMENT_OPEN_ITEM: return _("Open items");
  case CF_STATEMENT_OVERDUE: return _("Overdue only");
  case CF_STATEMENT_ACTIVITY: return _("Activity");
  default: return _("As the shop’s setting");
  }
}

char *
cf_customer_words_roles (gint64 roles)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  if (roles & CF_ROLE_BILLING)
    g_ptr_array_add (words, _("Billing"));
  if (roles & CF_ROLE_AP)
    g_ptr_array_add (words, _("Accounts payable"));
  if (roles & CF_ROLE_ORDERS)
    g_ptr_array_add (words, _("Orders"));
  if (roles & CF_ROLE_ARTWORK)
    g_ptr_array_add (words, _("Artwork"));
  g_ptr_array_add (words, NULL);
  return g_strjoinv (", ", (char **) words->pdata);
}

/* --- choices --- */

typedef struct { GArray *list; GPtrArray *texts; gint64 chosen; } Choices;

static void
offer (Choices *choices, gint64 id, const char *name, gint64 archived)
{
  char *label = g_strdup (name ? name : "");
  if (archived && id != choices->chosen) {
    g_free (label);
    return;
  }
  g_ptr_array_add (choices->texts, label);
  cf_form_choice (choices->list, id, label);
}

static gboolean
offer_terms (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfTerms *terms = record;
  offer (user, terms->id, terms->name, terms->archived);
  return TRUE;
}

static gboolean
offer_group (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfTaxGroup *group = record;
  offer (user, group->id, group->name, group->archived);
  return TRUE;
}

static GArray *
begin (const char *none)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (CfFormChoice));
  if (none)
    cf_form_choice (list, 0, none);
  return list;
}

/* Lists that cannot be read offer what is chosen already, by its id: saving then changes nothing of it. */
static void
complete (Choices *choices)
{
  for (guint i = 0; i < choices->list->len; i++)
    if (g_array_index (choices->list, CfFormChoice, i).value == choices->chosen)
      return;
  offer (choices, choices->chosen, _("As it is"), 0);
}

static GArray *
of_records (CfSession *session, const CfRecord *type, CfRecordFunc func, gint64 chosen, const char *none, GPtrArray *texts)
{
  g_autoptr (GError) error = NULL;
  Choices choices = { begin (none), texts, chosen };
  if (!cf_record_each (cf_session_get_shop (session)->db, type, func, &choices, &error))
    g_debug ("choices of %s: %s", type->name, error->message);
  complete (&choices);
  return choices.list;
}

static GArray *
of_locations (CfSession *session, const CfCustomer *customer, GPtrArray *texts)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfDb *db = cf_session_get_shop (session)->db;
  Choices choices = { begin (_("The bill-to address")), texts, customer->ship_location_id };
  gboolean ok = cf_lookup_ids (db, CF_LOCATIONS_OF_CUSTOMER, customer->id, ids, &error);
  for (guint i = 0; ok && i < ids->len; i++) {
    g_auto (CfLocation) location = { 0 };
    gboolean found;
    if ((ok = cf_record_load (db, &CF_LOCATION, g_array_index (ids, CfId, i), &location, &found, &error)) && found)
      offer (&choices, location.id, location.name, 0);
  }
  complete (&choices);
  return choices.list;
}

static GArray *
of_numbers (gint64 last, const char *(*words) (gint64))
{
  GArray *list = begin (NULL);
  for (gint64 i = 0; i <= last; i++)
    cf_form_choice (list, i, words (i));
  return list;
}

/* --- the windows --- */

static CfOutcome
save_customer (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  return cf_save_customer (shop, who, record, error);
}

static CfOutcome
save_contact (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  return cf_save_contact (shop, who, record, error);
}

static CfOutcome
save_location (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  return cf_save_location (shop, who, record, error);
}

static CfOutcome
save_certificate (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  return cf_save_certificate (shop, who, record, error);
}

static CfOutcome
save_collection (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  return cf_save_collection (shop, who, record, error);
}

static GtkWidget *
show_form (GtkWidget *parent, CfFormAsk *ask, GArray *choices[N_CHOOSE], GPtrArray *texts)
{
  ask->choices = choices;
  GtkWidget *form = cf_form_show (parent, ask);
  for (guint i = 0; i < N_CHOOSE; i++)
    g_clear_pointer (&choices[i], g_array_unref);
  g_ptr_array_unref (texts);
  return form;
}

GtkWidget *
cf_customer_sheet_show (GtkWidget *parent, CfSession *session, const CfCustomer *customer, CfFormSaved saved, GObject *user)
{
  CfCustomer made = { .id = customer ? 0 : cf_session_next_id (session), .terms_id = cf_session_get_shop (session)->rules.terms_id };
  const CfCustomer *begins = customer ? customer : &made;
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  GArray *choices[N_CHOOSE] = {
    [CHOOSE_TERMS] = of_records (session, &CF_TERMS, offer_terms, begins->terms_id, _("The shop’s usual terms"), texts),
    [CHOOSE_TAX] = of_records (session, &CF_TAX_GROUP, offer_group, begins->tax_group_id, _("The shop’s usual tax"), texts),
    [CHOOSE_STATEMENT] = of_numbers (CF_STATEMENT_ACTIVITY, cf_customer_words_statement),
    [CHOOSE_LOCATION] = of_locations (session, begins, texts),
  };
  CfFormAsk ask = { .session = session, .title = customer ? _("Edit Customer") : _("New Customer"), .type = &CF_CUSTOMER, .record = begins, .fields = customer_fields,
                    .n_fields = G_N_ELEMENTS (customer_fields), .save = save_customer, .saved = saved, .user = user };
  return show_form (parent, &ask, choices, texts);
}

GtkWidget *
cf_contact_sheet_show (GtkWidget *parent, CfSession *session, const CfContact *contact, CfFormSaved saved, GObject *user)
{
  CfContact begins = *contact;
  GArray *choices[N_CHOOSE] = { NULL };
  if (!contact->id) {
    begins.id = cf_session_next_id (session);
    begins.roles = CF_ROLE_BILLING;
  }
  CfFormAsk ask = { .session = session, .title = contact->id ? _("Edit Contact") : _("New Contact"), .type = &CF_CONTACT, .record = &begins, .fields = contact_fields,
                    .n_fields = G_N_ELEMENTS (contact_fields), .save = save_contact, .saved = saved, .user = user };
  return show_form (parent, &ask, choices, g_ptr_array_new ());
}

GtkWidget *
cf_location_sheet_show (GtkWidget *parent, CfSession *session, const CfLocation *location, CfFormSaved saved, GObject *user)
{
  CfLocation begins = *location;
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  GArray *choices[N_CHOOSE] = { [CHOOSE_TAX] = of_records (session, &CF_TAX_GROUP, offer_group, begins.tax_group_id, _("The customer’s"), texts) };
  if (!location->id)
    begins.id = cf_session_next_id (session);
  CfFormAsk ask = { .session = session, .title = location->id ? _("Edit Location") : _("New Location"), .type = &CF_LOCATION, .record = &begins, .fields = location_fields,
                    .n_fields = G_N_ELEMENTS (location_fields), .save = save_location, .saved = saved, .user = user };
  return show_form (parent, &ask, choices, texts);
}

/* --- a certificate's scan --- */

static void
on_scan_kept (GtkWidget *row, const CfKeptFile *file, const GError *error, gpointer session)
{
  GtkRoot *root = gtk_widget_get_root (row);
  if (!root)                                                            /* the form went meanwhile */
    return;
  CfForm *form = CF_FORM (root);
  cf_form_release (form);
  if (!file) {
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), error ? error->message : "");
    return;
  }
  CfCertificate *certificate = cf_form_get_record (form);
  g_free (certificate->scan_hash);
  g_free (certificate->scan_name);
  certificate->scan_hash = g_strdup (file->sha256);
  certificate->scan_name = g_strdup (file->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), certificate->scan_name);
}

static void
on_scan_chosen (GtkWidget *row, const char *path, gpointer session)
{
  cf_form_hold (CF_FORM (gtk_widget_get_root (row)));                   /* else it would be saved without it */
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _("Being kept…"));
  cf_file_keep (row, session, path, NULL, on_scan_kept, NULL, NULL);
}

static void
choose_scan (GtkWidget *row)
{
  cf_file_choose (row, _("Attach a Scan"), _("_Attach"), on_scan_chosen, g_object_ref (g_object_get_data (G_OBJECT (row), "session")), g_object_unref);
}

GtkWidget *
cf_certificate_sheet_show (GtkWidget *parent, CfSession *session, const CfCertificate *certificate, CfFormSaved saved, GObject *user)
{
  CfCertificate begins = *certificate;
  GArray *choices[N_CHOOSE] = { NULL };
  if (!certificate->id) {
    begins.id = cf_session_next_id (session);
    begins.valid_from = cf_session_today (session);
  }
  CfFormAsk ask = { .session = session, .title = certificate->id ? _("Edit Certificate") : _("New Certificate"), .type = &CF_CERTIFICATE, .record = &begins, .fields = certificate_fields,
                    .n_fields = G_N_ELEMENTS (certificate_fields), .save = save_certificate, .saved = saved, .user = user };
  GtkWidget *form = show_form (parent, &ask, choices, g_ptr_array_new ()), *row = adw_action_row_new (), *button = gtk_button_new_with_mnemonic (_("_Attach…"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Scan"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), begins.scan_name && *begins.scan_name ? begins.scan_name : _("None yet"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_object_set_data_full (G_OBJECT (row), "session", g_object_ref (session), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (choose_scan), row, G_CONNECT_SWAPPED);
  gtk_widget_set_name (row, "scan");
  cf_form_add (CF_FORM (form), row);
  return form;
}

GtkWidget *
cf_collection_sheet_show (GtkWidget *parent, CfSession *session, const CfCollection *collection, const char *number, CfFormSaved saved, GObject *user)
{
  GArray *choices[N_CHOOSE] = { [CHOOSE_STATUS] = of_numbers (CF_COLLECTION_WAIT, cf_customer_words_status) };
  g_autofree char *title = g_strdup_printf (_("Collection Status of Invoice %s"), number);
  CfFormAsk ask = { .session = session, .title = title, .type = &CF_COLLECTION, .record = collection, .fields = collection_fields, .n_fields = G_N_ELEMENTS (collection_fields),
                    .save = save_collection, .saved = saved, .user = user };
  return show_form (parent, &ask, choices, g_ptr_array_new ());
}
