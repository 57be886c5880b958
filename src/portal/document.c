/* document.c: the page of one document, and what belongs to it: its style, the logo, its PDF, and that somebody looked (D11).
 *
 * Who looks is told without a script: the page's own style sheet asks for a picture once the page is pointed at, tapped or walked through by keyboard. A program that follows links in messages, to see whether they are
 * harmless, does none of that: it is counted as a fetch, not as a view. */
#include "routes.h"
#include "document.h"
#include "kept.h"
#include "methods.h"
#include "page.h"
#include "desk/document-pdf.h"
#include "store/files.h"
#include "paper/format.h"
#include "ledger/settings.h"
#include "store/online.h"
#include "base/date.h"
#include "base/decimal.h"
#include <string.h>

static void
set (json_t *data, const char *name, const char *text)
{
  if (text && *text)
    json_object_set_new (data, name, json_string (text));
}

/* Text of several lines, for a list of them. */
static json_t *
lines_of (const char *text)
{
  json_t *lines = json_array ();
  g_auto (GStrv) all = g_strsplit (text ? text : "", "\n", -1);
  for (char **line = all; *line; line++)
    if (**line)
      json_array_append_new (lines, json_string (*line));
  return lines;
}

/* As the shop writes them; for who reads another language than the shop's, as that is written. */
void
cf_document_format (CfCall *call, CfFormat *ret)
{
  static const struct { char decimal, group; const char *date; } usual[CF_LANGUAGES] = { { '.', ',', NULL }, { ',', '.', "dd.MM.yyyy" }, { ',', '.', "dd/MM/yyyy" } };
  CfShop *shop = call->shop;
  CfFormats formats;
  CfLanguage shops = CF_ENGLISH;
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  memset (ret, 0, sizeof *ret);
  ret->decimal = formats.decimal;
  ret->group = formats.group;
  ret->date_format = formats.date;
  cf_language_of (cf_shop_setting (shop, CF_SET_SHOP_LANGUAGE), &shops);
  if (call->language == shops)
    return;
  ret->decimal = usual[call->language].decimal;
  ret->group = usual[call->language].group;
  if (usual[call->language].date)
    ret->date_format = usual[call->language].date;
}

gboolean
cf_document_is_expired (CfCall *call, const CfInvoice *invoice)
{
  gint64 days = g_ascii_strtoll (cf_shop_setting (call->shop, CF_SET_PORTAL_EXPIRY), NULL, 10);
  return days > 0 && cf_date_at (cf_clock_now (call->portal->clock), call->shop->tz) > invoice->date + days;
}

typedef struct { CfCall *call; json_t *data; CfFormat format; const CfCurrency *currency; CfId customer_id; } Show;

static const char *
kind_words (CfInvoiceKind kind)
{
  switch (kind) {
    case CF_INVOICE_CREDIT_MEMO: return "Credit memo";
    case CF_INVOICE_LATE_FEE: return "Late fee";
    case CF_INVOICE_OPENING: return "Opening balance";
    case CF_INVOICE_RETURN_FEE: return "Return fee";
    default: return "Invoice";
  }
}

static void
show_lines (Show *s, const CfInvoice *invoice)
{
  json_t *lines = json_array (), *taxes = json_array ();
  for (guint i = 0; i < invoice->n_lines; i++) {
    const CfInvoiceLine *line = &invoice->lines[i];
    json_t *row = json_object ();
    json_object_set_new (row, "description", lines_of (line->description));
    set (row, "code", line->code);
    set (row, "quantity", cf_format_decimal (&s->format, line->quantity, 0));
    set (row, "unit", line->unit);
    set (row, "price", cf_format_decimal (&s->format, line->unit_price, s->currency->digits));
    if (line->discount_rate)
      set (row, "discount", cf_format_percent (&s->format, line->discount_rate));
    set (row, "amount", cf_format_money (&s->format, line->amount_minor, s->currency));
    json_array_append_new (lines, row);
  }
  for (guint i = 0; i < invoice->n_taxes; i++) {
    const CfInvoiceTax *tax = &invoice->taxes[i];
    g_autofree char *words = g_strdup_printf ("%s %s", tax->name && *tax->name ? tax->name : cf_say (s->call, "Tax"), cf_format_percent (&s->format, tax->rate));
    json_array_append_new (taxes, json_pack ("{s:s, s:s}", "words", words, "amount", cf_format_money (&s->format, tax->tax_minor, s->currency)));
  }
  json_object_set_new (s->data, "lines", lines);
  json_object_set_new (s->data, "taxes", taxes);
}

static void
show_parties (Show *s, const CfInvoiceParty *party)
{
  g_autofree char *town = g_strjoin (" ", party->city ? party->city : "", party->region ? party->region : "", party->postcode ? party->postcode : "", NULL);
  g_autofree char *bill = g_strjoin ("\n", party->company ? party->company : "", g_strcmp0 (party->name, party->company) == 0 || !party->name ? "" : party->name, party->address ? party->address : "", g_strstrip (town), NULL);
  json_object_set_new (s->data, "bill_to", lines_of (bill));
  if (party->ship_address && *party->ship_address) {
    g_autofree char *ship_town = g_strjoin (" ", party->ship_city ? party->ship_city : "", party->ship_region ? party->ship_region : "", party->ship_postcode ? party->ship_postcode : "", NULL);
    g_autofree char *ship = g_strjoin ("\n", party->ship_name ? party->ship_name : "", party->ship_address, g_strstrip (ship_town), NULL);
    json_object_set_new (s->data, "ship_to", lines_of (ship));
  }
}

static gboolean
show_state (Show *s, const CfPaperInvoice *paper, GError **error)
{
  const CfInvoice *invoice = paper->invoice;
  CfMoney pending = 0;
  CfDate today = cf_date_at (cf_clock_now (s->call->portal->clock), s->call->shop->tz);
  gboolean is_void = (paper->stamps & CF_STAMP_VOID) != 0, credit = invoice->kind == CF_INVOICE_CREDIT_MEMO || invoice->total_minor < 0, owed = !is_void && !credit && paper->balance_minor > 0;
  if (!cf_online_pending (s->call->shop->db, invoice->id, &pending, error))
    return FALSE;
  set (s->data, "balance", cf_format_price (&s->format, is_void ? 0 : paper->balance_minor, s->currency));
  set (s->data, "balance_plain", cf_format_money (&s->format, paper->balance_minor, s->currency));
  json_object_set_new (s->data, "is_void", json_boolean (is_void));
  json_object_set_new (s->data, "is_credit", json_boolean (credit));
  json_object_set_new (s->data, "is_owed", json_boolean (owed));
  json_object_set_new (s->data, "is_overdue", json_boolean (owed && invoice->due && invoice->due < today));
  json_object_set_new (s->data, "is_paid", json_boolean (!is_void && !credit && paper->balance_minor <= 0 && invoice->total_minor > 0 && pending == 0));
  if (pending > 0)
    set (s->data, "pending", cf_format_price (&s->format, pending, s->currency));
  json_object_set_new (s->data, "is_expired", json_boolean (cf_document_is_expired (s->call, invoice)));
  json_object_set_new (s->data, "allows_parts", json_boolean (cf_settings_bool (s->call->shop->settings, s->call->shop->n_settings, CF_SET_PORTAL_PARTS)));
  return TRUE;
}

/* "Card (recorded elsewhere) visa ···4242, pi_3Nk…" is the bookkeeper's: the customer knows the card, and has no use for the gateway's number. */
static char *
customers_words (const char *words)
{
  const char *open = strstr (words, " ("), *close = open ? strstr (open, ")") : NULL, *card = strstr (words, "···"), *comma = card ? strchr (card, ',') : NULL;
  g_autofree char *short_ = comma ? g_strndup (words, comma - words) : g_strdup (words);
  if (!card || !close || close > card)
    return g_steal_pointer (&short_);
  return g_strdup_printf ("%.*s%s", (int) (open - words), words, short_ + (close + 1 - words));
}

static gboolean
show (const CfPaperInvoice *paper, gpointer data, GError **error)
{
  Show *s = data;
  const CfInvoice *invoice = paper->invoice;
  s->currency = cf_currency_by_number (invoice->currency);
  s->customer_id = invoice->customer_id;
  g_autofree char *title = g_strdup_printf ("%s %s", cf_say (s->call, kind_words (invoice->kind)), invoice->number ? invoice->number : "");
  set (s->data, "title", title);
  set (s->data, "kind", cf_say (s->call, kind_words (invoice->kind)));
  set (s->data, "number", invoice->number);
  set (s->data, "date", cf_format_date (&s->format, invoice->date));
  set (s->data, "due", cf_format_date (&s->format, invoice->due));
  set (s->data, "terms", invoice->terms);
  set (s->data, "po", invoice->po);
  set (s->data, "reference", invoice->reference);
  set (s->data, "currency", s->currency->code);
  set (s->data, "symbol", s->currency->symbol);
  json_object_set_new (s->data, "note", lines_of (invoice->note));
  set (s->data, "subtotal", cf_format_money (&s->format, invoice->subtotal_minor, s->currency));
  set (s->data, "total", cf_format_price (&s->format, invoice->total_minor, s->currency));
  show_parties (s, paper->party);
  show_lines (s, invoice);
  json_t *payments = json_array ();
  for (guint i = 0; i < paper->n_payments; i++) {
    g_autofree char *words = customers_words (paper->payments[i].words);
    json_array_append_new (payments, json_pack ("{s:s, s:s, s:s}", "date", cf_format_date (&s->format, paper->payments[i].date), "words", words,
                                                "amount", cf_format_money (&s->format, -paper->payments[i].amount_minor, s->currency)));
  }
  json_object_set_new (s->data, "has_payments", json_boolean (paper->n_payments > 0));
  json_object_set_new (s->data, "payments", payments);
  json_object_set_new (s->data, "footer", lines_of (cf_shop_setting (s->call->shop, CF_SET_INVOICE_FOOTER)));
  json_object_set_new (s->data, "remittance", lines_of (cf_shop_setting (s->call->shop, CF_SET_REMITTANCE)));
  return show_state (s, paper, error);
}

/* One button for each way that is configured (S3-13), none where none is (S3-14). */
static void
show_ways (CfCall *call, json_t *data)
{
  CfGateways *gateways = call->portal->gateways;
  static const struct { CfOnlineMethod method; const char *words; } methods[] = { { CF_ONLINE_CARD, "Pay by card" }, { CF_ONLINE_BANK, "Pay from a bank account" } };
  json_t *ways = json_array ();
  gboolean pretend = FALSE;
  for (guint m = 0; m < G_N_ELEMENTS (methods); m++) {
    guint n = 0;
    for (guint i = 0; i < cf_gateways_count (gateways); i++)
      n += cf_gateway_serves (cf_gateways_at (gateways, i), call->params[0], methods[m].method);
    for (guint i = 0; i < cf_gateways_count (gateways); i++) {
      CfGateway *gateway = cf_gateways_at (gateways, i);
      if (!cf_gateway_serves (gateway, call->params[0], methods[m].method))
        continue;
      g_autofree char *value = g_strdup_printf ("%s:%s", cf_enum_name (cf_online_methods, methods[m].method), gateway->name);
      g_autofree char *words = n > 1 ? g_strdup_printf ("%s (%s)", cf_say (call, methods[m].words), gateway->name) : g_strdup (cf_say (call, methods[m].words));
      json_array_append_new (ways, json_pack ("{s:s, s:s, s:b}", "value", value, "words", words, "first", json_array_size (ways) == 0));
      pretend |= !gateway->driver->real;
    }
  }
  json_object_set_new (data, "has_ways", json_boolean (json_array_size (ways) > 0));
  json_object_set_new (data, "ways", ways);
  json_object_set_new (data, "is_pretend", json_boolean (pretend));
}

/* What only the customer who has signed in is offered: what they keep, and to keep what they pay with now (S4-19, S4-20, S4-23). */
static gboolean
show_saved (CfCall *call, json_t *data, CfId customer_id, GError **error)
{
  g_autoptr (GArray) methods = cf_methods_new ();
  g_autofree char *account = g_strdup_printf ("/%s/account", call->params[0]);
  json_t *saved = json_array ();
  json_object_set_new (data, "saved", saved);
  if (!call->customer_id || call->customer_id != customer_id)
    return TRUE;
  json_object_set_new (data, "is_signed_in", json_true ());
  set (data, "account", account);
  if (!cf_methods_list (call->portal->state, call->params[0], customer_id, methods, error))
    return FALSE;
  for (guint i = 0; i < methods->len; i++) {
    const CfSavedMethod *method = &g_array_index (methods, CfSavedMethod, i);
    CfGateway *gateway = cf_gateways_find (call->portal->gateways, method->gateway);
    g_autofree char *value = g_strdup_printf ("saved:%s:%s", method->gateway, method->reference);
    if (gateway && cf_gateway_serves (gateway, call->params[0], method->method))
      json_array_append_new (saved, json_pack ("{s:s, s:s}", "value", value, "words", method->words));
  }
  return TRUE;
}

json_t *
cf_document_data (CfCall *call, GError **error)
{
  Show s = { .call = call, .data = json_object () };
  char id[CF_ID_TEXT];
  cf_document_format (call, &s.format);
  if (!cf_invoice_with (call->shop, call->document_id, show, &s, error) || !show_saved (call, s.data, s.customer_id, error)) {
    json_decref (s.data);
    return NULL;
  }
  show_ways (call, s.data);
  set (s.data, "payment_id", cf_id_text (cf_place_id (call->place, call->shop), id));      /* made before the button can be pressed */
  return s.data;
}

void
cf_run_document (CfCall *call)
{
  GError *error = NULL;
  char id[CF_ID_TEXT];
  cf_state_fetched (call->portal->state, call->params[0], call->document_id, cf_clock_now (call->portal->clock));
  if (call->kept) {
    g_autoptr (GBytes) page = cf_kept_page (call->kept, cf_id_text (cf_place_id (call->place, call->shop), id));
    cf_call_bytes (call, 200, CF_HTML, page);
    return;
  }
  json_t *data = cf_document_data (call, &error);
  if (!data) {
    cf_call_failed (call, error);
    return;
  }
  g_strlcpy (id, json_string_value (json_object_get (data, "payment_id")), sizeof id);
  cf_call_page (call, 200, "document", data);
  if (call->status == 200 && !call->customer_id)
    cf_kept_put (call->portal->kept, call, call->answer, id);
}

void
cf_run_look (CfCall *call)
{
  guint32 dark, light;
  const char *colour = cf_shop_setting (call->shop, CF_SET_PORTAL_COLOUR);
  cf_page_colours (*colour == '#' ? (guint32) g_ascii_strtoull (colour + 1, NULL, 16) : 0x1f5f8b, &dark, &light);
  g_autofree char *css = g_strdup_printf (":root { --accent: #%06x; --accent-text: #fff; }\n@media (prefers-color-scheme: dark) { :root { --accent: #%06x; --accent-text: #0d1117; } }\n"
                                          "@media screen { body:hover .seen, body:active .seen, body:focus-within .seen { background-image: url(seen); } }\n", dark, light);
  cf_call_text (call, 200, "text/css; charset=utf-8", css);
  cf_call_add (call, "Cache-Control", "private, max-age=60");
}

void
cf_run_logo (CfCall *call)
{
  const char *hash = cf_shop_setting (call->shop, CF_SET_SHOP_LOGO);
  g_autoptr (GBytes) logo = *hash ? cf_files_get (call->shop->db, hash, NULL) : NULL;
  gsize size = 0;
  const guint8 *bytes = logo ? g_bytes_get_data (logo, &size) : NULL;
  gboolean png = size > 8 && memcmp (bytes, "\x89PNG\r\n\x1a\n", 8) == 0, jpeg = size > 3 && memcmp (bytes, "\xff\xd8\xff", 3) == 0;
  if (!png && !jpeg) {
    cf_call_text (call, 404, "text/plain; charset=utf-8", "There is no logo.\n");
    return;
  }
  cf_call_bytes (call, 200, png ? "image/png" : "image/jpeg", logo);
  cf_call_add (call, "Cache-Control", "private, max-age=3600");
}

void
cf_run_seen (CfCall *call)
{
  static const guint8 gif[] = "GIF89a\1\0\1\0\200\0\0\0\0\0\0\0\0!\371\4\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;";
  GError *error = NULL;
  const char *site = cf_call_header (call, "Sec-Fetch-Site");
  g_autoptr (GBytes) bytes = g_bytes_new_static (gif, sizeof gif - 1);
  if (!site || g_str_equal (site, "same-origin")) {                     /* a browser, on our page */
    cf_place_lock (call->place);
    CfOutcome outcome = cf_view_note (call->shop, call->document_id, 0, cf_clock_now (call->portal->clock), &error);
    cf_place_unlock (call->place);
    if (outcome == CF_FAILED) {
      cf_call_failed (call, error);
      return;
    }
  }
  cf_call_bytes (call, 200, "image/gif", bytes);
}

void
cf_run_pdf (CfCall *call)
{
  g_auto (CfWho) who = { .kind = CF_WHO_CONTACT };
  GError *error = NULL;
  g_auto (CfInvoice) invoice = { 0 };
  gboolean found;
  if (!cf_record_load (call->shop->db, &CF_INVOICE, call->document_id, &invoice, &found, &error)) {
    cf_call_failed (call, error);
    return;
  }
  cf_place_lock (call->place);
  g_autoptr (GBytes) pdf = cf_invoice_first (call->shop, &who, call->document_id, &error);
  cf_place_unlock (call->place);
  if (!pdf) {
    cf_call_failed (call, error);
    return;
  }
  g_autofree char *title = g_strdup_printf ("%s %s", kind_words (invoice.kind), invoice.number), *slug = cf_file_slug (title), *ascii = g_str_to_ascii (slug, "C");
  g_autofree char *disposition = g_strdup_printf ("inline; filename=\"%s.pdf\"", ascii);
  cf_call_bytes (call, 200, "application/pdf", pdf);
  cf_call_add (call, "Content-Disposition", disposition);
}
