/* pax-request.c: fields into the body of a request. What comes from people loses control characters here, since they part fields. */
#include "pax-request.h"
#include "pax-fields.h"
#include <string.h>

static void
add_text (GString *body, const char *text)
{
  for (; text && *text; text++)
    g_string_append_c (body, (guchar) *text < 0x20 || *text == 0x7f ? ' ' : *text);
}

static void
add_group (GString *body, const char *const *parts, guint n)
{
  while (n && (!parts[n - 1] || !*parts[n - 1]))
    n--;
  g_string_append_c (body, CF_PAX_FS);
  for (guint i = 0; i < n; i++) {
    if (i)
      g_string_append_c (body, CF_PAX_US);
    add_text (body, parts[i]);
  }
}

static void
add_amounts (GString *body, const CfPaxTransaction *t)
{
  const CfMoney amounts[] = { t->amount, t->tip, t->cashback, t->fee, t->tax, t->fuel };
  char texts[G_N_ELEMENTS (amounts)][24];
  const char *parts[G_N_ELEMENTS (amounts)];
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++) {
    g_assert (amounts[i] >= 0);
    g_snprintf (texts[i], sizeof texts[i], "%" G_GINT64_FORMAT, amounts[i]);
    parts[i] = amounts[i] ? texts[i] : NULL;
  }
  add_group (body, parts, G_N_ELEMENTS (parts));
}

static void
add_extra (GString *body, const char *extra)
{
  g_string_append_c (body, CF_PAX_FS);
  for (; extra && *extra; extra++)
    g_string_append_c (body, (guchar) *extra < 0x20 && *extra != CF_PAX_US ? ' ' : *extra);
}

char *
cf_pax_request_transaction (const CfPaxTransaction *t)
{
  GString *body = g_string_new (t->command);
  const char *account[] = { NULL, NULL, NULL, NULL, NULL, t->person_allows_duplicate ? "1" : NULL };
  const char *trace[] = { t->ecr_ref, t->invoice, t->auth_code, t->terminal_txn, t->timestamp, t->client_id, t->original_ecr_ref };
  const char *cashier[] = { t->clerk, t->shift }, *commercial[] = { t->order, t->customer_code };

  g_string_append_printf (body, "%c%s%c%s", CF_PAX_FS, CF_PAX_VERSION, CF_PAX_FS, t->type);
  add_amounts (body, t);
  add_group (body, account, G_N_ELEMENTS (account));
  add_group (body, trace, G_N_ELEMENTS (trace));
  if (strcmp (t->command, "T00") == 0) {
    add_group (body, NULL, 0);                                            /* address check */
    add_group (body, cashier, G_N_ELEMENTS (cashier));
    add_group (body, commercial, G_N_ELEMENTS (commercial));
    add_group (body, NULL, 0);                                            /* e-commerce */
  }
  else
    add_group (body, cashier, G_N_ELEMENTS (cashier));
  add_extra (body, t->extra);
  return g_string_free (body, FALSE);
}

char *
cf_pax_request_admin (const char *command, const char *const *fields)
{
  GString *body = g_string_new (command);
  g_string_append_printf (body, "%c%s%c", CF_PAX_FS, CF_PAX_VERSION, CF_PAX_FS);
  for (; fields && *fields; fields++) {
    add_text (body, *fields);
    g_string_append_c (body, CF_PAX_FS);
  }
  return g_string_free (body, FALSE);
}

char *
cf_pax_request_record (const char *ecr_ref, const char *record)
{
  GString *body = g_string_new ("R02");
  const char *fields[] = { CF_PAX_VERSION, "00", NULL, NULL, record, NULL, NULL, ecr_ref, NULL };      /* 00: all kinds */
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    add_group (body, &fields[i], 1);
  return g_string_free (body, FALSE);
}

char *
cf_pax_request_message (const char *title, const char *text)
{
  const char *fields[] = { title, text, NULL };
  return text ? cf_pax_request_admin ("A10", fields) : cf_pax_request_admin ("A12", NULL);
}

char *
cf_pax_request_batch_close (void)
{
  return cf_pax_request_admin ("B00", NULL);
}

char *
cf_pax_request_stored (void)
{
  return cf_pax_request_admin ("R10", NULL);
}
