/* pax-names.c: the code tables of the protocol as data. */
#include "pax-answer.h"
#include <string.h>

typedef struct { const char *code, *name; } Name;

static const char *
find (const Name *names, const char *code)
{
  for (; names->code; names++)
    if (strcmp (names->code, code) == 0)
      return names->name;
  return NULL;
}

const char *
cf_pax_card_name (const char *card_type)
{
  static const Name names[] = { { "01", "VISA" }, { "02", "MASTERCARD" }, { "03", "AMEX" }, { "04", "DISCOVER" }, { "05", "DINERS" }, { "06", "ENROUTE" },
    { "07", "JCB" }, { "08", "REVOLUTION" }, { "09", "FLEET" }, { "10", "FLEET" }, { "11", "FLEET" }, { "12", "FLEET" }, { "13", "FLEET" }, { "14", "FLEET" },
    { "15", "FLEET" }, { "16", "FLEET" }, { "99", "OTHER" }, { NULL, NULL } };
  return find (names, card_type);
}

const char *
cf_pax_entry_name (const char *entry)
{
  static const Name names[] = { { "0", "manual" }, { "1", "swipe" }, { "2", "contactless" }, { "3", "scanner" }, { "4", "chip" }, { "5", "chip fallback swipe" }, { NULL, NULL } };
  return find (names, entry);
}

const char *
cf_pax_type_name (const char *type)
{
  static const Name names[] = { { "01", "sale" }, { "02", "return" }, { "03", "auth" }, { "04", "post-auth" }, { "05", "forced" }, { "06", "adjust" }, { "16", "void" },
    { "17", "void sale" }, { "18", "void return" }, { "19", "void auth" }, { "23", "balance" }, { "24", "verify" }, { "32", "tokenise" }, { "99", "reversal" }, { NULL, NULL } };
  return find (names, type);
}

const char *
cf_pax_edc_name (const char *edc_type)
{
  static const Name names[] = { { "00", "all" }, { "01", "credit" }, { "02", "debit" }, { "03", "check" }, { "04", "EBT" }, { "05", "gift" }, { "06", "loyalty" }, { "07", "cash" }, { NULL, NULL } };
  return find (names, edc_type);
}

const char *
cf_pax_command_name (const char *command)
{
  static const Name names[] = { { "A00", "initialise" }, { "A01", "initialise" }, { "A08", "get signature" }, { "A09", "get signature" }, { "A10", "show message" },
    { "A11", "show message" }, { "A12", "clear message" }, { "A13", "clear message" }, { "A14", "cancel" }, { "A16", "reset" }, { "A17", "reset" },
    { "A20", "do signature" }, { "A21", "do signature" }, { "A26", "reboot" }, { "A27", "reboot" }, { "A54", "set SAF parameters" }, { "A55", "set SAF parameters" },
    { "A56", "text box" }, { "A57", "text box" }, { "A78", "get SAF parameters" }, { "A79", "get SAF parameters" }, { "B00", "batch close" }, { "B01", "batch close" },
    { "R00", "local totals" }, { "R01", "local totals" }, { "R02", "local detail" }, { "R03", "local detail" }, { "R10", "SAF summary" }, { "R11", "SAF summary" },
    { "T00", "credit" }, { "T01", "credit" }, { "T02", "debit" }, { "T03", "debit" }, { "T04", "EBT" }, { "T05", "EBT" }, { "T06", "gift" }, { "T07", "gift" },
    { "T08", "loyalty" }, { "T09", "loyalty" }, { "T10", "cash" }, { "T11", "cash" }, { "T12", "check" }, { "T13", "check" }, { NULL, NULL } };
  return find (names, command);
}

static const struct { const char *code; CfPaxResult result; const char *about; } results[] = {
  { "000000", CF_PAX_APPROVED, "approved" },
  { "000001", CF_PAX_OFFLINE, "approved offline" },
  { "000002", CF_PAX_PARTIAL, "partially approved" },
  { "000003", CF_PAX_APPROVED, "approved without surcharge" },
  { "000100", CF_PAX_DECLINED, "declined" },
  { "000200", CF_PAX_NO_CHARGE, "card read only" },
  { "000300", CF_PAX_UNSURE, "batch out of balance" },
  { "100001", CF_PAX_VERIFY_NONE, "timed out at the terminal" },
  { "100002", CF_PAX_VERIFY_NONE, "aborted" },
  { "100003", CF_PAX_NO_CHARGE, "format error" },
  { "100011", CF_PAX_DUPLICATE, "duplicate transaction: an equal one exists" },
  { "100023", CF_PAX_UNSURE, "not found" },
};

CfPaxResult
cf_pax_result (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    if (strcmp (results[i].code, code) == 0)
      return results[i].result;
  return CF_PAX_UNSURE;
}

const char *
cf_pax_result_about (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    if (strcmp (results[i].code, code) == 0)
      return results[i].about;
  return "device error: outcome to be verified";
}
