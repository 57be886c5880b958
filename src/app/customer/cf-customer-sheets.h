/* cf-customer-sheets.h: the windows that edit a customer and what hangs on it (cf-form.h). @saved as there: the record that was saved. */
#pragma once
#include "cf-form.h"
#include "store/records.h"

/* @customer NULL: a new one; only the name is needed. */
GtkWidget *cf_customer_sheet_show    (GtkWidget *parent, CfSession *session, const CfCustomer *customer, CfFormSaved saved, GObject *user);
/* @record->id 0: a new one, of record->customer_id. */
GtkWidget *cf_contact_sheet_show     (GtkWidget *parent, CfSession *session, const CfContact *contact, CfFormSaved saved, GObject *user);
GtkWidget *cf_location_sheet_show    (GtkWidget *parent, CfSession *session, const CfLocation *location, CfFormSaved saved, GObject *user);
GtkWidget *cf_certificate_sheet_show (GtkWidget *parent, CfSession *session, const CfCertificate *certificate, CfFormSaved saved, GObject *user);
/* Where chasing an invoice stands; @number: the invoice's. */
GtkWidget *cf_collection_sheet_show  (GtkWidget *parent, CfSession *session, const CfCollection *collection, const char *number, CfFormSaved saved, GObject *user);

/* Words. Static, translated. */
const char *cf_customer_words_status    (gint64 status);     /* CfCollectionStatus; NONE: "No status" */
const char *cf_customer_words_statement (gint64 kind);       /* CfStatementKind; 0: "As the shop" */
/* "Billing, AP"; "" where there is none. Caller frees. */
char       *cf_customer_words_roles     (gint64 roles);
