/* message-words.c: see message-words.h. Templates are filled as plain text: what a customer is called stays what it is. */
#include "message-words.h"
#include "base/template.h"
#include "ledger/settings.h"
#include "paper/format.h"
#include "shop/link.h"
#include "shop/message.h"
#include "shop/estimate.h"
#include "shop/order.h"
#include "store/message.h"
#include <string.h>

typedef struct { CfMessageAbout about; CfMessagePurpose purpose; const char *language, *subject, *text; } Standard;

#define HELLO_EN "Hello{{#contact}} {{contact}}{{/contact}},\n\n"
#define HELLO_DE "Guten Tag{{#contact}} {{contact}}{{/contact}},\n\n"
#define HELLO_ES "Hola{{#contact}}, {{contact}}{{/contact}}:\n\n"
#define SHOP "{{shop}}{{#phone}}\n{{phone}}{{/phone}}\n"

static const Standard standards[] = {
  { CF_ABOUT_INVOICE, CF_PURPOSE_DOCUMENT, "en", "{{what}} {{number}} from {{shop}}",
    HELLO_EN "attached is {{document}} {{number}} of {{date}} over {{total}}{{#po}} for your order {{po}}{{/po}}.{{#open}} {{open}} is to be paid by {{due}}.{{/open}}\n{{#link}}\n\nSee it online: {{link}}\n{{/link}}\n\nThank you,\n" SHOP },
  { CF_ABOUT_INVOICE, CF_PURPOSE_DOCUMENT, "de", "{{what}} {{number}} von {{shop}}",
    HELLO_DE "anbei {{document}} {{number}} vom {{date}} über {{total}}{{#po}} zu Ihrer Bestellung {{po}}{{/po}}.{{#open}} Zahlbar bis {{due}}: {{open}}.{{/open}}\n{{#link}}\n\nOnline ansehen: {{link}}\n{{/link}}\n\nVielen Dank\n" SHOP },
  { CF_ABOUT_INVOICE, CF_PURPOSE_DOCUMENT, "es", "{{what}} {{number}} de {{shop}}",
    HELLO_ES "adjuntamos {{document}} {{number}} del {{date}} por {{total}}{{#po}} de su pedido {{po}}{{/po}}.{{#open}} Quedan por pagar {{open}} antes del {{due}}.{{/open}}\n{{#link}}\n\nVer en línea: {{link}}\n{{/link}}\n\nGracias,\n" SHOP },
  { CF_ABOUT_INVOICE, CF_PURPOSE_REMINDER, "en", "Reminder: {{what}} {{number}} from {{shop}}",
    HELLO_EN "a friendly reminder that {{open}} of {{document}} {{number}} of {{date}} is open; it was due by {{due}}. If you have paid in the meantime, please disregard this message.\n{{#link}}\n\nSee it online: {{link}}\n{{/link}}\n\nThank you,\n" SHOP },
  { CF_ABOUT_INVOICE, CF_PURPOSE_REMINDER, "de", "Erinnerung: {{what}} {{number}} von {{shop}}",
    HELLO_DE "wir möchten freundlich daran erinnern, dass von {{document}} {{number}} vom {{date}} noch {{open}} offen sind; fällig war sie am {{due}}. Falls Sie inzwischen gezahlt haben, ist diese Nachricht gegenstandslos.\n{{#link}}\n\nOnline ansehen: {{link}}\n{{/link}}\n\nVielen Dank\n" SHOP },
  { CF_ABOUT_INVOICE, CF_PURPOSE_REMINDER, "es", "Recordatorio: {{what}} {{number}} de {{shop}}",
    HELLO_ES "le recordamos que {{open}} de {{document}} {{number}} del {{date}} siguen pendientes; vencía el {{due}}. Si ya ha pagado, no tenga en cuenta este mensaje.\n{{#link}}\n\nVer en línea: {{link}}\n{{/link}}\n\nGracias,\n" SHOP },
  { CF_ABOUT_ESTIMATE, CF_PURPOSE_DOCUMENT, "en", "Estimate {{number}} from {{shop}}",
    HELLO_EN "attached is our estimate {{number}} of {{date}}{{#due}}, good until {{due}}{{/due}}. Tell us if you would like to go ahead, or what should be different.\n\nThank you,\n" SHOP },
  { CF_ABOUT_ESTIMATE, CF_PURPOSE_DOCUMENT, "de", "Angebot {{number}} von {{shop}}",
    HELLO_DE "anbei unser Angebot {{number}} vom {{date}}{{#due}}, gültig bis {{due}}{{/due}}. Sagen Sie uns, ob Sie es annehmen möchten oder was anders sein soll.\n\nVielen Dank\n" SHOP },
  { CF_ABOUT_ESTIMATE, CF_PURPOSE_DOCUMENT, "es", "Presupuesto {{number}} de {{shop}}",
    HELLO_ES "adjuntamos nuestro presupuesto {{number}} del {{date}}{{#due}}, válido hasta el {{due}}{{/due}}. Díganos si desea seguir adelante o qué debería cambiar.\n\nGracias,\n" SHOP },
  { CF_ABOUT_ORDER, CF_PURPOSE_DOCUMENT, "en", "Order {{number}}: confirmation from {{shop}}",
    HELLO_EN "thank you for your order {{number}} of {{date}}{{#po}} (your number {{po}}){{/po}}; the confirmation is attached.{{#due}} We plan to have it ready by {{due}}.{{/due}}\n\nThank you,\n" SHOP },
  { CF_ABOUT_ORDER, CF_PURPOSE_DOCUMENT, "de", "Auftrag {{number}}: Bestätigung von {{shop}}",
    HELLO_DE "vielen Dank für Ihren Auftrag {{number}} vom {{date}}{{#po}} (Ihre Nummer {{po}}){{/po}}; die Bestätigung liegt bei.{{#due}} Wir planen, ihn bis {{due}} fertigzustellen.{{/due}}\n\nVielen Dank\n" SHOP },
  { CF_ABOUT_ORDER, CF_PURPOSE_DOCUMENT, "es", "Pedido {{number}}: confirmación de {{shop}}",
    HELLO_ES "gracias por su pedido {{number}} del {{date}}{{#po}} (su número {{po}}){{/po}}; adjuntamos la confirmación.{{#due}} Esperamos tenerlo listo para el {{due}}.{{/due}}\n\nGracias,\n" SHOP },
};

/* As a title, and within a sentence. */
static const struct { const char *language, *invoice, *memo, *the_invoice, *the_memo, *estimate, *order; } names[] = {
  { "en", "Invoice", "Credit memo", "invoice", "credit memo", "Estimate", "Order" }, { "de", "Rechnung", "Gutschrift", "Rechnung", "Gutschrift", "Angebot", "Auftrag" }, { "es", "Factura", "Nota de crédito", "la factura", "la nota de crédito", "Presupuesto", "Pedido" },
};

void
cf_message_words_clear (CfMessageWords *words)
{
  g_free (words->subject);
  g_free (words->text);
  g_free (words->link);
  g_free (words->language);
  memset (words, 0, sizeof *words);
}

/* --- templates --- */

static guint
language_at (const char *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strncasecmp (names[i].language, language, 2) == 0)
      return i;
  return 0;
}

static const Standard *
standard_of (CfMessageAbout about, CfMessagePurpose purpose, const char *language)
{
  const char *known = names[language_at (language)].language;
  for (int pass = 0; pass < 2; pass++, purpose = CF_PURPOSE_DOCUMENT)     /* a kind without reminders has its usual words */
    for (guint i = 0; i < G_N_ELEMENTS (standards); i++)
      if (standards[i].about == about && standards[i].purpose == purpose && g_str_equal (standards[i].language, known))
        return &standards[i];
  return NULL;
}

gboolean
cf_message_words_load (CfShop *shop, CfMessageAbout about, CfMessagePurpose purpose, const char *language, CfMessageWords *ret, gboolean *ret_own, GError **error)
{
  g_auto (CfMessageTemplate) own = { 0 };
  const Standard *standard = standard_of (about, purpose, language);
  g_autofree char *known = g_strdup (names[language_at (language)].language);
  memset (ret, 0, sizeof *ret);
  if (!cf_record_load (shop->db, &CF_MESSAGE_TEMPLATE, cf_message_template_id (about, purpose, known), &own, ret_own, error))
    return FALSE;
  *ret_own &= own.subject && *own.subject && own.text && *own.text;
  ret->subject = g_strdup (*ret_own ? own.subject : standard ? standard->subject : "");
  ret->text = g_strdup (*ret_own ? own.text : standard ? standard->text : "");
  ret->language = g_steal_pointer (&known);
  return TRUE;
}

static char *
fill (const char *name, const char *template, const json_t *data, GError **error)
{
  g_autoptr (CfTemplates) templates = cf_templates_new ();
  if (!cf_templates_add (templates, name, template, -1, error))
    return NULL;
  return cf_templates_render (templates, name, CF_TEMPLATE_PLAIN, data, error);
}

gboolean
cf_message_words_check (const char *subject, const char *text, GError **error)
{
  json_t *data = json_object ();
  g_autofree char *a = fill ("subject", subject, data, error), *b = a ? fill ("text", text, data, error) : NULL;
  json_decref (data);
  return b != NULL;
}

/* --- what they are filled with --- */

typedef struct { CfShop *shop; json_t *data; CfFormat format; guint language; CfId customer_id; } Fill;

static void
set (Fill *f, const char *key, const char *value)
{
  if (value && *value)
    json_object_set_new (f->data, key, json_string (value));
}

static void
set_money (Fill *f, const char *key, CfMoney amount)
{
  if (amount)
    set (f, key, cf_format_price (&f->format, amount, f->shop->rules.currency));
}

static gboolean
set_invoice (Fill *f, CfId id, GError **error)
{
  g_auto (CfInvoice) invoice = { 0 };
  g_autoptr (GError) closed = NULL;
  CfItemRow item = { 0 };
  gboolean found;
  if (!cf_record_load (f->shop->db, &CF_INVOICE, id, &invoice, &found, error))
    return FALSE;
  if (found && cf_open_item_load (f->shop->db, id, &item, &closed))
    set_money (f, "open", MAX (item.item.open_minor, 0));
  cf_item_row_clear (&item);
  set (f, "what", invoice.kind == CF_INVOICE_CREDIT_MEMO ? names[f->language].memo : names[f->language].invoice);
  set (f, "document", invoice.kind == CF_INVOICE_CREDIT_MEMO ? names[f->language].the_memo : names[f->language].the_invoice);
  set (f, "number", invoice.number);
  set (f, "po", invoice.po);
  set (f, "date", cf_format_date (&f->format, invoice.date));
  set (f, "due", cf_format_date (&f->format, invoice.due));
  set_money (f, "total", invoice.total_minor);
  return TRUE;
}

static gboolean
set_work (Fill *f, CfMessageAbout about, CfId id, GError **error)
{
  g_auto (CfEstimate) estimate = { 0 };
  g_auto (CfOrder) order = { 0 };
  gboolean found, offers = about == CF_ABOUT_ESTIMATE;
  if (!cf_record_load (f->shop->db, offers ? &CF_ESTIMATE : &CF_ORDER, id, offers ? (gpointer) &estimate : &order, &found, error))
    return FALSE;
  set (f, "number", offers ? estimate.number : order.number);
  set (f, "po", offers ? estimate.po : order.po);
  set (f, "date", cf_format_date (&f->format, offers ? estimate.date : order.date));
  set (f, "due", cf_format_date (&f->format, offers ? MAX (estimate.expires, 0) : order.due));
  return TRUE;
}

gboolean
cf_message_customer (CfShop *shop, CfMessageAbout about, CfId id, CfCustomer *ret, GError **error)
{
  const CfRecord *types[] = { NULL, &CF_INVOICE, &CF_ESTIMATE, &CF_ORDER };
  union { CfInvoice invoice; CfEstimate estimate; CfOrder order; } document;
  CfId customer_id = 0;
  gboolean found;
  memset (&document, 0, sizeof document);
  if (about < CF_ABOUT_INVOICE || about > CF_ABOUT_ORDER) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_NOT_FOUND, "there are no words about nothing");
    return FALSE;
  }
  if (!cf_record_load (shop->db, types[about], id, &document, &found, error))
    return FALSE;
  customer_id = about == CF_ABOUT_INVOICE ? document.invoice.customer_id : about == CF_ABOUT_ESTIMATE ? document.estimate.customer_id : document.order.customer_id;
  cf_record_clear (types[about], &document);
  if (!found) {
    g_set_error_literal (error, CF_ERROR, CF_ERROR_NOT_FOUND, "there is no such document");
    return FALSE;
  }
  return cf_lookup_alias (shop->db, customer_id, &customer_id, error) && cf_record_load (shop->db, &CF_CUSTOMER, customer_id, ret, &found, error);
}

/* What can stand in a template about @document_id, and its link. */
static gboolean
gather (Fill *f, CfMessageAbout about, CfId document_id, const CfCustomer *customer, const char *contact, char **ret_link, GError **error)
{
  CfShop *shop = f->shop;
  CfFormats formats;
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  f->format = (CfFormat) { .decimal = formats.decimal, .group = formats.group, .date_format = formats.date };
  f->data = json_object ();
  set (f, "shop", cf_shop_setting (shop, CF_SET_SHOP_NAME));
  set (f, "phone", cf_shop_setting (shop, CF_SET_SHOP_PHONE));
  set (f, "email", cf_shop_setting (shop, CF_SET_SHOP_EMAIL));
  set (f, "customer", customer->name);
  set (f, "contact", contact);
  *ret_link = about == CF_ABOUT_INVOICE ? cf_link_address (shop, document_id, NULL) : NULL;
  set (f, "link", *ret_link);
  return about == CF_ABOUT_INVOICE ? set_invoice (f, document_id, error) : set_work (f, about, document_id, error);
}

static gboolean
fill_both (const char *subject, const char *text, const json_t *data, CfMessageWords *ret, GError **error)
{
  ret->subject = fill ("subject", subject, data, error);
  ret->text = ret->subject ? fill ("text", text, data, error) : NULL;
  if (!ret->text)
    g_clear_pointer (&ret->subject, g_free);
  return ret->text != NULL;
}

gboolean
cf_message_words_fill (CfShop *shop, CfMessageAbout about, CfId document_id, CfMessagePurpose purpose, const char *contact, CfMessageWords *ret, GError **error)
{
  g_auto (CfCustomer) customer = { 0 };
  g_auto (CfMessageWords) templates = { 0 };
  Fill f = { .shop = shop };
  gboolean own = FALSE;
  memset (ret, 0, sizeof *ret);
  if (!cf_message_customer (shop, about, document_id, &customer, error))
    return FALSE;
  const char *language = customer.language && *customer.language ? customer.language : cf_shop_setting (shop, CF_SET_SHOP_LANGUAGE);
  if (!cf_message_words_load (shop, about, purpose, language, &templates, &own, error))
    return FALSE;
  f.language = language_at (language);
  const Standard *standard = standard_of (about, purpose, language);
  gboolean ok = gather (&f, about, document_id, &customer, contact, &ret->link, error);
  if (ok && !(own && fill_both (templates.subject, templates.text, f.data, ret, NULL)))      /* what of the shop's cannot be filled gives way */
    ok = fill_both (standard->subject, standard->text, f.data, ret, error);
  json_decref (f.data);
  ret->language = g_steal_pointer (&templates.language);
  return ok;
}

gboolean
cf_message_words_sample (CfShop *shop, CfMessageAbout about, const char *language, const char *subject, const char *text, CfMessageWords *ret, GError **error)
{
  g_auto (CfCustomer) customer = { 0 };
  Fill f = { .shop = shop, .language = language_at (language) };
  CfId document_id = 0;
  memset (ret, 0, sizeof *ret);
  if (!cf_message_sample (shop->db, about, &document_id, error) || (document_id && !cf_message_customer (shop, about, document_id, &customer, error)))
    return FALSE;
  gboolean ok = gather (&f, about, document_id, &customer, NULL, &ret->link, error) && fill_both (subject, text, f.data, ret, error);
  json_decref (f.data);
  ret->language = g_strdup (names[f.language].language);
  return ok;
}

const char *
cf_message_words_title (CfMessageAbout about, gboolean is_memo, const char *language)
{
  guint at = language_at (language ? language : "");
  return about == CF_ABOUT_ESTIMATE ? names[at].estimate : about == CF_ABOUT_ORDER ? names[at].order : is_memo ? names[at].memo : names[at].invoice;
}

/* --- the page --- */

/* Tables and styles on each element: what mail programs understand. The colours stand on white and on what dark clients make of it. */
static const char page[] =
  "<!DOCTYPE html>\n<html lang=\"{{language}}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">"
  "<meta name=\"supported-color-schemes\" content=\"light dark\"><title>{{subject}}</title></head>\n"
  "<body style=\"margin:0;padding:0;background:#f4f5f7\">\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"background:#f4f5f7\"><tr><td align=\"center\" style=\"padding:24px 12px\">\n"
  "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"max-width:560px;background:#ffffff;border-radius:8px\">\n"
  "<tr><td style=\"padding:24px 28px 0;border-top:4px solid {{colour}};border-radius:8px 8px 0 0;font:bold 18px/1.4 Helvetica,Arial,sans-serif;color:#1d2733\">{{shop}}</td></tr>\n"
  "<tr><td style=\"padding:12px 28px 24px;font:16px/1.5 Helvetica,Arial,sans-serif;color:#1d2733\">\n"
  "{{#paragraphs}}<p style=\"margin:12px 0\">{{#lines}}{{text}}{{^last}}<br>{{/last}}{{/lines}}</p>\n{{/paragraphs}}"
  "{{#link}}<p style=\"margin:20px 0 8px\"><a href=\"{{link}}\" style=\"display:inline-block;padding:12px 22px;background:{{colour}};color:#ffffff;text-decoration:none;border-radius:6px;font-weight:bold\">{{button}}</a></p>\n{{/link}}"
  "</td></tr></table>\n</td></tr></table>\n</body></html>\n";

/* Blank lines part paragraphs; a line that is only the link stands as the button. */
static json_t *
paragraphs_of (const char *text, const char *link)
{
  json_t *paragraphs = json_array ();
  g_auto (GStrv) blocks = g_strsplit (text, "\n\n", -1);
  for (guint i = 0; blocks[i]; i++) {
    g_auto (GStrv) split = g_strsplit (g_strstrip (blocks[i]), "\n", -1);
    json_t *lines = json_array ();
    guint n = g_strv_length (split);
    for (guint k = 0; k < n; k++)
      if (!(link && *link && g_str_has_suffix (split[k], link)))
        json_array_append_new (lines, json_pack ("{s:s, s:b}", "text", split[k], "last", k + 1 == n));
    if (json_array_size (lines) && *blocks[i])
      json_array_append_new (paragraphs, json_pack ("{s:o}", "lines", lines));
    else
      json_decref (lines);
  }
  return paragraphs;
}

char *
cf_message_page (CfShop *shop, const CfMessage *message, GError **error)
{
  static const char *const buttons[] = { "View online", "Online ansehen", "Ver en línea" };
  g_autoptr (CfTemplates) templates = cf_templates_new ();
  const char *language = message->language && *message->language ? message->language : "en", *colour = cf_shop_setting (shop, CF_SET_PORTAL_COLOUR), *from = cf_shop_setting (shop, CF_SET_MAIL_FROM_NAME);
  if (!cf_templates_add (templates, "page", page, -1, error))
    return NULL;
  json_t *data = json_pack ("{s:s, s:s, s:s, s:s, s:s, s:o}", "language", language, "subject", message->subject, "colour", *colour ? colour : "#1f5f8b", "shop",
                            *from ? from : cf_shop_setting (shop, CF_SET_SHOP_NAME), "button", buttons[language_at (language)], "paragraphs", paragraphs_of (message->text, message->link));
  if (message->link && *message->link)
    json_object_set_new (data, "link", json_string (message->link));
  char *html = cf_templates_render (templates, "page", CF_TEMPLATE_HTML, data, error);
  json_decref (data);
  return html;
}
