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

/* Text of several lines, as items of @list. */
static void
add_lines (CfData *list, const char *text)
{
  for (const char *at = text ? text : "", *end; *at; at = *end ? end + 1 : end) {
    end = strchrnul (at, '\n');
    if (end > at)
      cf_data_add_text (list, at, end - at);
  }
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

typedef struct { CfCall *call; CfData *data; CfFormat format; const CfCurrency *currency; CfId customer_id; } Show;

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
  CfData *lines = cf_data_set_list (s->data, "lines"), *taxes = cf_data_set_list (s->data, "taxes");
  for (guint i = 0; i < invoice->n_lines; i++) {
    const CfInvoiceLine *line = &invoice->lines[i];
    CfData *row = cf_data_add (lines);
    cf_data_set (row, "amount", cf_format_money (&s->format, line->amount_minor, s->currency));
    cf_data_set (row, "price", cf_format_decimal (&s->format, line->unit_price, s->currency->digits));
    cf_data_set (row, "unit", line->unit);
    cf_data_set (row, "quantity", cf_format_decimal (&s->format, line->quantity, 0));
    cf_data_set (row, "discount", line->discount_rate ? cf_format_percent (&s->format, line->discount_rate) : NULL);
    add_lines (cf_data_set_list (row, "description"), line->description);
  }
  for (guint i = 0; i < invoice->n_taxes; i++) {
    const CfInvoiceTax *tax = &invoice->taxes[i];
    g_autofree char *words = g_strdup_printf ("%s %s", tax->name && *tax->name ? tax->name : cf_say (s->call, "Tax"), cf_format_percent (&s->format, tax->rate));
    CfData *row = cf_data_add (taxes);
    cf_data_set (row, "words", words);
    cf_data_set (row, "amount", cf_format_money (&s->format, tax->tax_minor, s->currency));
  }
}

static void
show_parties (Show *s, const CfInvoiceParty *party)
{
  g_autofree char *town = g_strjoin (" ", party->city ? party->city : "", party->region ? party->region : "", party->postcode ? party->postcode : "", NULL);
  g_autofree char *bill = g_strjoin ("\n", party->company ? party->company : "", g_strcmp0 (party->name, party->company) == 0 || !party->name ? "" : party->name, party->address ? party->address : "", g_strstrip (town), NULL);
  add_lines (cf_data_set_list (s->data, "bill_to"), bill);
  if (party->ship_address && *party->ship_address) {
    g_autofree char *ship_town = g_strjoin (" ", party->ship_city ? party->ship_city : "", party->ship_region ? party->ship_region : "", party->ship_postcode ? party->ship_postcode : "", NULL);
    g_autofree char *ship = g_strjoin ("\n", party->ship_name ? party->ship_name : "", party->ship_address, g_strstrip (ship_town), NULL);
    add_lines (cf_data_set_list (s->data, "ship_to"), ship);
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
  cf_data_set (s->data, "balance", cf_format_price (&s->format, is_void ? 0 : paper->balance_minor, s->currency));
  cf_data_set (s->data, "balance_plain", cf_format_money (&s->format, paper->balance_minor, s->currency));
  cf_data_set_flag (s->data, "is_void", is_void);
  cf_data_set_flag (s->data, "is_credit", credit);
  cf_data_set_flag (s->data, "is_owed", owed);
  cf_data_set_flag (s->data, "is_overdue", owed && invoice->due && invoice->due < today);
  cf_data_set_flag (s->data, "is_paid", !is_void && !credit && paper->balance_minor <= 0 && invoice->total_minor > 0 && pending == 0);
  if (pending > 0)
    cf_data_set (s->data, "pending", cf_format_price (&s->format, pending, s->currency));
  cf_data_set_flag (s->data, "is_expired", cf_document_is_expired (s->call, invoice));
  cf_data_set_flag (s->data, "allows_parts", cf_settings_bool (s->call->shop->settings, s->call->shop->n_settings, CF_SET_PORTAL_PARTS));
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
  cf_data_set (s->data, "title", title);
  cf_data_set (s->data, "kind", cf_say (s->call, kind_words (invoice->kind)));
  cf_data_set (s->data, "number", invoice->number);
  cf_data_set (s->data, "date", cf_format_date (&s->format, invoice->date));
  cf_data_set (s->data, "due", cf_format_date (&s->format, invoice->due));
  cf_data_set (s->data, "terms", invoice->terms);
  cf_data_set (s->data, "po", invoice->po);
  cf_data_set (s->data, "reference", invoice->reference);
  cf_data_set (s->data, "currency", s->currency->code);
  cf_data_set (s->data, "symbol", s->currency->symbol);
  add_lines (cf_data_set_list (s->data, "note"), invoice->note);
  cf_data_set (s->data, "subtotal", cf_format_money (&s->format, invoice->subtotal_minor, s->currency));
  cf_data_set (s->data, "total", cf_format_price (&s->format, invoice->total_minor, s->currency));
  show_parties (s, paper->party);
  show_lines (s, invoice);
  CfData *payments = cf_data_set_list (s->data, "payments");
  for (guint i = 0; i < paper->n_payments; i++) {
    g_autofree char *words = customers_words (paper->payments[i].words);
    CfData *row = cf_data_add (payments);
    cf_data_set (row, "date", cf_format_date (&s->format, paper->payments[i].date));
    cf_data_set (row, "words", words);
    cf_data_set (row, "amount", cf_format_money (&s->format, -paper->payments[i].amount_minor, s->currency));
  }
  cf_data_set_flag (s->data, "has_payments", paper->n_payments > 0);
  add_lines (cf_data_set_list (s->data, "footer"), cf_shop_setting (s->call->shop, CF_SET_INVOICE_FOOTER));
  add_lines (cf_data_set_list (s->data, "remittance"), cf_shop_setting (s->call->shop, CF_SET_REMITTANCE));
  return show_state (s, paper, error);
}

/* One button for each way that is configured (S3-13), none where none is (S3-14). */
static void
show_ways (CfCall *call, CfData *data)
{
  CfGateways *gateways = call->portal->gateways;
  static const struct { CfOnlineMethod method; const char *words; } methods[] = { { CF_ONLINE_CARD, "Pay by card" }, { CF_ONLINE_BANK, "Pay from a bank account" } };
  CfData *ways = cf_data_set_list (data, "ways");
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
      gboolean first = !ways->in.first;
      CfData *way = cf_data_add (ways);
      cf_data_set (way, "value", value);
      cf_data_set (way, "words", words);
      cf_data_set_flag (way, "first", first);
      pretend |= !gateway->driver->real;
    }
  }
  cf_data_set_flag (data, "has_ways", ways->in.first != NULL);
  cf_data_set_flag (data, "is_pretend", pretend);
}

/* What only the customer who has signed in is offered: what they keep, and to keep what they pay with now (S4-19, S4-20, S4-23). */
static gboolean
show_saved (CfCall *call, CfData *data, CfId customer_id, GError **error)
{
  CfData *saved = cf_data_set_list (data, "saved");
  if (!call->customer_id || call->customer_id != customer_id)
    return TRUE;
  g_autoptr (GArray) methods = cf_methods_new ();
  g_autofree char *account = g_strdup_printf ("/%s/account", call->params[0]);
  cf_data_set_flag (data, "is_signed_in", TRUE);
  cf_data_set (data, "account", account);
  if (!cf_methods_list (call->portal->state, call->params[0], customer_id, methods, error))
    return FALSE;
  for (guint i = 0; i < methods->len; i++) {
    const CfSavedMethod *method = &g_array_index (methods, CfSavedMethod, i);
    CfGateway *gateway = cf_gateways_find (call->portal->gateways, method->gateway);
    g_autofree char *value = g_strdup_printf ("saved:%s:%s", method->gateway, method->reference);
    if (!gateway || !cf_gateway_serves (gateway, call->params[0], method->method))
      continue;
    CfData *way = cf_data_add (saved);
    cf_data_set (way, "value", value);
    cf_data_set (way, "words", method->words);
  }
  return TRUE;
}

CfData *
cf_document_data (CfCall *call, char ret_payment_id[CF_ID_TEXT], GError **error)
{
  Show s;
  s.call = call;
  s.data = cf_data_new ();
  cf_document_format (call, &s.format);
  if (!cf_invoice_with (call->shop, call->document_id, show, &s, error) || !show_saved (call, s.data, s.customer_id, error)) {
    cf_data_free (s.data);
    return NULL;
  }
  show_ways (call, s.data);
  cf_data_set (s.data, "payment_id", cf_id_text (cf_place_id (call->place, call->shop), ret_payment_id));      /* made before the button can be pressed */
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
  CfData *data = cf_document_data (call, id, &error);
  if (!data) {
    cf_call_failed (call, error);
    return;
  }
  cf_call_fill (call, 200, "document", data);
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
