/* customer-parts.c: what hangs on a customer: contacts, locations, exemption certificates. */
#include "commands.h"
#include "customer.h"
#include "show.h"

/* --- contacts, locations, certificates --- */

static void
say_part (CfTool *tool, const CfRecord *type, gconstpointer record, const char *name)
{
  cf_say (tool, "%s '%s' is saved (%s).", cf_type_word (type), name ? name : "", cf_id_shown (((const CfRoot *) record)->id));
  tool->text->str[0] = g_ascii_toupper (tool->text->str[0]);
  cf_answer (tool, cf_json_record (type, record));
}

/* "billing,ap" → bits. */
static void
read_roles (CfTool *tool, CfContact *contact)
{
  g_auto (GStrv) words = g_strsplit (cf_given (tool, "roles") ? cf_given (tool, "roles") : "", ",", -1);

  if (cf_has (tool, "roles"))
    contact->roles = 0;
  for (guint i = 0; words[i]; i++) {
    int bit;
    if (!*g_strstrip (words[i]))
      continue;
    if (cf_enum_value (cf_show_role_names, words[i], &bit))
      contact->roles |= bit;
    else
      cf_tool_fail (tool, CF_EXIT_USAGE, "not-a-choice", "roles", "--roles %s: choose among billing, ap, orders, artwork.", words[i]);
  }
}

static void
save_contact (CfTool *tool, CfContact *contact)
{
  if (!cf_fill (tool, &CF_CONTACT, contact))
    return;
  read_roles (tool, contact);
  if (cf_save (tool, &CF_CONTACT, contact))
    say_part (tool, &CF_CONTACT, contact, contact->name);
}

static void
contact_add (CfTool *tool)
{
  g_auto (CfContact) contact = { .id = tool->id };

  contact.customer_id = cf_find_customer (tool, cf_given (tool, "CUSTOMER"));
  save_contact (tool, &contact);
}

static void
contact_edit (CfTool *tool)
{
  g_auto (CfContact) contact = { 0 };
  CfId customer = cf_find_customer (tool, cf_given (tool, "CUSTOMER"));

  if (!cf_load (tool, &CF_CONTACT, cf_find_record (tool, &CF_CONTACT, customer, cf_given (tool, "CONTACT")), &contact))
    return;
  save_contact (tool, &contact);
}

static void
location_add (CfTool *tool)
{
  g_auto (CfLocation) location = { .id = tool->id };

  location.customer_id = cf_find_customer (tool, cf_given (tool, "CUSTOMER"));
  if (!tool->exit && cf_fill (tool, &CF_LOCATION, &location) && cf_save (tool, &CF_LOCATION, &location))
    say_part (tool, &CF_LOCATION, &location, location.name);
}

static void
location_edit (CfTool *tool)
{
  g_auto (CfLocation) location = { 0 };
  CfId customer = cf_find_customer (tool, cf_given (tool, "CUSTOMER"));

  if (!tool->exit && cf_edit (tool, &CF_LOCATION, customer, cf_given (tool, "LOCATION"), &location))
    say_part (tool, &CF_LOCATION, &location, location.name);
}

static void
certificate_add (CfTool *tool)
{
  g_auto (CfCertificate) certificate = { .id = tool->id };

  certificate.customer_id = cf_find_customer (tool, cf_given (tool, "CUSTOMER"));
  if (!tool->exit && cf_fill (tool, &CF_CERTIFICATE, &certificate)) {
    g_free (certificate.reason);                             /* --because: --reason is why the record changes */
    certificate.reason = g_strdup (cf_given (tool, "because"));
    if (cf_save (tool, &CF_CERTIFICATE, &certificate))
      say_part (tool, &CF_CERTIFICATE, &certificate, certificate.number);
  }
}

static void
certificate_edit (CfTool *tool)
{
  g_auto (CfCertificate) certificate = { 0 };
  CfId customer = cf_find_customer (tool, cf_given (tool, "CUSTOMER"));

  if (!tool->exit && cf_edit (tool, &CF_CERTIFICATE, customer, cf_given (tool, "CERTIFICATE"), &certificate))
    say_part (tool, &CF_CERTIFICATE, &certificate, certificate.number);
}

/* --- the table --- */

#define CONTACT_OPTIONS \
  { "title", CF_ARG_TEXT, NULL, "Position" }, { "email", CF_ARG_TEXT, NULL, "E-mail address" }, { "phone", CF_ARG_TEXT, NULL, "Telephone number" }, \
  { "roles", CF_ARG_TEXT, "LIST", "What for, parted by commas: billing, ap, orders, artwork" }
#define CERTIFICATE_OPTIONS \
  { "region", CF_ARG_TEXT, NULL, "State it is for; without it everywhere" }, { "valid-from", CF_ARG_DATE, NULL, "First day" }, \
  { \
    "expires", CF_ARG_DATE, NULL, "Last day" \
  }
static const CfArg contact_add_args[] = { CUSTOMER_OPERAND, { "name", CF_ARG_TEXT, NULL, "Name", CF_ARG_REQUIRED }, CONTACT_OPTIONS, { NULL } };
static const CfArg contact_edit_args[] = {
  CUSTOMER_OPERAND, { "CONTACT", CF_ARG_TEXT, NULL, "Name or id", CF_ARG_REQUIRED },         { "name", CF_ARG_TEXT, NULL, "Name" },
  CONTACT_OPTIONS,  { "archived", CF_ARG_CHOICE, NULL, "Leave out of lists", 0, cf_yes_no }, { NULL }
};
static const CfArg location_add_args[] = { CUSTOMER_OPERAND, { "name", CF_ARG_TEXT, NULL, "Name of the place", CF_ARG_REQUIRED }, ADDRESS_OPTIONS,
  { "tax-group", CF_ARG_TEXT, "GROUP", "Tax where the goods go, by name" }, { NULL } };
static const CfArg location_edit_args[] = { CUSTOMER_OPERAND,
                                            { "LOCATION", CF_ARG_TEXT, NULL, "Name or id", CF_ARG_REQUIRED },
                                            { "name", CF_ARG_TEXT, NULL, "Name of the place" },
                                            ADDRESS_OPTIONS,
                                            { "tax-group", CF_ARG_TEXT, "GROUP", "Tax where the goods go, by name, or none" },
                                            { "archived", CF_ARG_CHOICE, NULL, "Leave out of lists", 0, cf_yes_no },
                                            { NULL } };
static const CfArg certificate_add_args[] = { CUSTOMER_OPERAND, { "because", CF_ARG_TEXT, NULL, "Why they are exempt: resale, government", CF_ARG_REQUIRED },
  { "number", CF_ARG_TEXT, NULL, "The certificate's number", CF_ARG_REQUIRED }, CERTIFICATE_OPTIONS, { NULL } };
static const CfArg certificate_edit_args[] = { CUSTOMER_OPERAND, { "CERTIFICATE", CF_ARG_TEXT, NULL, "Number or id", CF_ARG_REQUIRED }, CERTIFICATE_OPTIONS,
  { "archived", CF_ARG_CHOICE, NULL, "No longer to be used", 0, cf_yes_no }, { NULL } };

const CfCommand cf_customer_part_commands[] = {
  { "customer contact add", CF_OPEN_WRITE, contact_add, "Add a contact", contact_add_args },
  { "customer contact edit", CF_OPEN_WRITE, contact_edit, "Change a contact", contact_edit_args },
  { "customer location add", CF_OPEN_WRITE, location_add, "Add a place of a customer", location_add_args },
  { "customer location edit", CF_OPEN_WRITE, location_edit, "Change a place of a customer", location_edit_args },
  { "customer certificate add", CF_OPEN_WRITE, certificate_add, "Add an exemption certificate", certificate_add_args },
  { "customer certificate edit", CF_OPEN_WRITE, certificate_edit, "Change an exemption certificate", certificate_edit_args },
  { NULL },
};
