/* pax-decode-request.c: the fields of a request by name, from a table. */
#include "pax-decode-private.h"
#include "pax-answer.h"
#include "mask.h"
#include <string.h>

#define PARTS_MAX 8

typedef struct { const char *name; const char *parts[PARTS_MAX]; } Group;

static const Group transaction_type = { "transaction_type", { NULL } };
static const Group amount = { "amount", { "amount", "tip", "cashback", "fee", "tax", "fuel" } };
static const Group account = { "account", { "number", "expiry", "cvv", "ebt_type", "voucher", "duplicate_override" } };
static const Group trace = { "trace", { "ecr_reference", "invoice", "auth_code", "terminal_transaction", "timestamp", "client_transaction", "original_ecr_reference" } };
static const Group avs = { "avs", { "zip", "address" } };
static const Group cashier = { "cashier", { "clerk", "shift" } };
static const Group commercial = { "commercial", { "order", "customer_code", "tax_exempt", "tax_exempt_id" } };
static const Group ecom = { "ecommerce", { "mode", "type", "secure_type", "order", "installment", "current_installment" } };
static const Group extra = { "extra", { NULL } };
static const Group edc_type = { "edc_type", { NULL } }, card_type = { "card_type", { NULL } }, record = { "record_number", { NULL } }, terminal_ref = { "terminal_reference", { NULL } },
                   auth_code = { "auth_code", { NULL } }, ecr_ref = { "ecr_reference", { NULL } }, offset = { "signature_offset", { NULL } }, timestamp = { "timestamp", { NULL } };

static const struct { const char *command; const Group *groups[10]; } layouts[] = {
  { "T00", { &transaction_type, &amount, &account, &trace, &avs, &cashier, &commercial, &ecom, &extra } },
  { "T02", { &transaction_type, &amount, &account, &trace, &cashier, &extra } },
  { "T04", { &transaction_type, &amount, &account, &trace, &cashier, &extra } },
  { "T06", { &transaction_type, &amount, &account, &trace, &cashier, &extra } },
  { "T08", { &transaction_type, &amount, &account, &trace, &cashier, &extra } },
  { "R02", { &edc_type, &transaction_type, &card_type, &record, &terminal_ref, &auth_code, &ecr_ref, &extra } },
  { "A08", { &offset } },
  { "B00", { &timestamp } },
};

static const Group *const *
layout_of (const char *command)
{
  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    if (strcmp (layouts[i].command, command) == 0)
      return layouts[i].groups;
  return NULL;
}

static json_t *
account_part (CfPaxSlice part, guint i)
{
  char last4[5];
  if (i == 1 || i == 2)
    return json_string ("withheld");
  if (i != 0)
    return cf_pax_json_slice (part);
  cf_terminal_last4 (part.text, part.length, last4);
  return json_sprintf ("************%s", last4);
}

static gboolean
add_parts (json_t *into, const Group *group, CfPaxSlice field, gsize base, json_t *answer)
{
  json_t *object = json_object ();
  for (guint i = 0; i < PARTS_MAX && group->parts[i]; i++) {
    CfPaxSlice part = cf_pax_slice_part (field, i);
    g_autoptr(GError) error = NULL;
    gint64 value;
    if (part.length == 0)
      continue;
    if (group == &account)
      json_object_set_new (object, group->parts[i], account_part (part, i));
    else if (group != &amount)
      json_object_set_new (object, group->parts[i], cf_pax_json_slice (part));
    else if (cf_pax_slice_number (part, group->parts[i], &value, NULL, &error))
      json_object_set_new (object, group->parts[i], json_integer (value));
    else {
      json_decref (object);
      cf_decode_error_from (answer, base, error);
      return FALSE;
    }
  }
  json_object_set_new (into, group->name, object);
  return TRUE;
}

/* NAME=value items; those of unknown meaning are named and withheld. */
static void
add_extra (json_t *into, CfPaxSlice field)
{
  static const char *const known[] = { "HREF", "TIPREQ", "SIGN", "TABLE", "GLOBALUID" };
  json_t *object = json_object ();
  for (guint i = 0; i < cf_pax_slice_parts (field); i++) {
    g_autofree char *text = cf_pax_slice_text (cf_pax_slice_part (field, i));
    char *equals = strchr (text, '=');
    gboolean may = FALSE;
    if (!equals)
      continue;
    *equals = 0;
    for (guint k = 0; k < G_N_ELEMENTS (known); k++)
      may |= g_ascii_strcasecmp (text, known[k]) == 0;
    json_object_set_new (object, text, json_string (may ? equals + 1 : "withheld"));
  }
  json_object_set_new (into, "extra", object);
}

gboolean
cf_pax_decode_request (json_t *into, const CfPaxFields *fields, gsize base, json_t *answer)
{
  char command[4];
  cf_pax_slice_word (cf_pax_field (fields, 0), command, sizeof command);
  cf_pax_json_text (into, "version", cf_pax_field (fields, 1));
  const Group *const *layout = layout_of (command);

  if (!layout) {
    json_t *list = json_array ();
    for (guint i = 2; i < fields->n; i++)
      json_array_append_new (list, cf_pax_json_slice (fields->fields[i]));
    json_object_set_new (into, "fields", list);
    return TRUE;
  }
  for (guint i = 0; layout[i]; i++) {
    CfPaxSlice field = cf_pax_field (fields, i + 2);
    if (field.length == 0)
      continue;
    if (layout[i] == &extra)
      add_extra (into, field);
    else if (!layout[i]->parts[0])
      cf_pax_json_text (into, layout[i]->name, field);
    else if (!add_parts (into, layout[i], field, base, answer))
      return FALSE;
    if (layout[i] == &transaction_type)
      cf_pax_json_name (into, "transaction", cf_pax_type_name (json_string_value (json_object_get (into, "transaction_type"))));
  }
  return TRUE;
}
