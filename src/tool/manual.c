/* manual.c: the manual page, from the tables, in the macros of man(7). */
#include "help.h"
#include <string.h>

/* Text as roff takes it. */
static void
put (GString *into, const char *text)
{
  for (const char *p = text; *p; p++) {
    gboolean line_start = into->len == 0 || into->str[into->len - 1] == '\n';
    if (line_start && (*p == '.' || *p == '\''))
      g_string_append (into, "\\&");
    if (*p == '\\')
      g_string_append (into, "\\e");
    else if (*p == '-')
      g_string_append (into, "\\-");
    else
      g_string_append_c (into, *p);
  }
}

static void
put_line (GString *into, const char *text)
{
  put (into, text);
  g_string_append_c (into, '\n');
}

/* Paragraphs parted by empty lines; lines that begin with spaces stand as they are. */
static void
put_text (GString *into, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  gboolean as_is = FALSE;

  for (guint i = 0; lines[i]; i++) {
    gboolean example = g_str_has_prefix (lines[i], "  ");
    if (example != as_is)
      g_string_append (into, example ? ".RS 4\n.nf\n" : ".fi\n.RE\n");
    as_is = example;
    if (!*lines[i])
      g_string_append (into, ".PP\n");
    else
      put_line (into, example ? lines[i] + 2 : lines[i]);
  }
  if (as_is)
    g_string_append (into, ".fi\n.RE\n");
}

static void
put_args (GString *into, const CfArg *args)
{
  for (const CfArg *arg = args; arg && arg->name; arg++) {
    g_autofree char *value = cf_arg_value_text (arg);
    g_string_append (into, ".TP\n");
    if (cf_arg_is_operand (arg)) {
      g_string_append (into, ".I ");
      put (into, arg->name);
    } else {
      g_string_append (into, ".BR \\-\\-");
      put (into, arg->name);
      if (*value) {
        g_string_append (into, " \" \\fI");
        put (into, value);
        g_string_append (into, "\\fR\"");
      }
    }
    g_string_append_c (into, '\n');
    put (into, arg->help);
    put_line (into, arg->flags & CF_ARG_MANY ? ". May be repeated." : ".");
  }
}

static void
put_command (GString *into, const CfCommand *command)
{
  g_autofree char *synopsis = cf_command_synopsis (command);
  gsize length = strlen (command->name);

  g_string_append (into, ".TP\n\\fB");
  put (into, command->name);
  g_string_append (into, "\\fR");
  put (into, synopsis + length);
  g_string_append_c (into, '\n');
  put (into, command->help);
  put_line (into, ".");
  if (!command->args && !command->about)
    return;
  g_string_append (into, ".RS\n");
  if (command->about) {
    g_string_append (into, ".PP\n");
    put_text (into, command->about);
  }
  put_args (into, command->args);
  g_string_append (into, ".RE\n");
}

static void
put_exits (GString *into)
{
  for (const CfExitInfo *exit = cf_exits; exit->name; exit++) {
    g_string_append_printf (into, ".TP\n.B %d\n", exit->status);
    put (into, exit->help);
    put_line (into, ".");
  }
}

static const char description
    [] = "counterfoilctl keeps a shop's books from a terminal or a script, over the same acts as the window of Counterfoil: customers, invoices, payments, "
         "statements. A ledger is one file. Each command "
         "that changes something is one transaction, durable before anything is said to be done; the log keeps who did it, when and why.\n\n"
         "Options may stand before, between and behind the words of a command; a word that begins with a dash and is no option comes after \"--\".";

static const char
    values[] = "Amounts are written as 1234.50 or 1,234.50, with or without the currency's sign. What can be read in two ways, such as 1,234, is refused, "
               "unless the setting money.decimal-mark says which mark "
               "is meant.\n\n"
               "Dates are written as 2026-11-22, or in any other way that can be read one way only; also today, yesterday, tomorrow, -30d and +30d.\n\n"
               "Customers are named by number, id or exact name; documents by number or id; payments by id or reference; what a shop has few of by name or "
               "id. What more than one thing answers to is refused, "
               "and the sentence lists them.\n\n"
               "Somebody who acts with --as has the rights of their role. What they may not do alone somebody else can approve with --approve-pin-file; both "
               "names are kept. Once anybody has a PIN, staff are changed only by or with the approval of an owner; where every owner's PIN is forgotten, "
               "'staff pin NAME --forgotten --reason TEXT' gives an owner a new one, which the log tells.";

static const char output[] = "A person reads tables and sentences; amounts and dates as the shop writes them. With --json the answer is one JSON value on "
                             "standard output: amounts are integers in minor units (cents), "
                             "quantities, prices and rates texts, dates as 2026-11-22, ids texts of 13 characters. What went wrong is a sentence on standard "
                             "error; with --json also\n"
                             "  {\"error\": {\"code\": \"period-locked\", \"field\": \"date\", \"message\": \"...\"}}\n"
                             "on standard output. A command that finds fault with what it was given to look at (verify, prove, an import with refused rows, "
                             "statements of which some failed) answers in its own form.";

static const char examples[] =
  "  counterfoilctl --db shop.db init --name \"Corner Print\" --country US\n"
  "  export COUNTERFOIL_DB=shop.db\n"
  "  counterfoilctl customer add --name \"Ada Sign Co.\" --terms \"Net 30\"\n"
  "  counterfoilctl invoice new --customer \"Ada Sign Co.\" --line \"3 x Banner @ 89\" --issue\n"
  "  counterfoilctl payment take --invoice 1001 --tender check::7731\n"
  "  counterfoilctl aging --as-of -30d\n"
  "  counterfoilctl statement --all --out statements\n"
  "  counterfoilctl verify --json";

char *
cf_help_manual (void)
{
  GString *into = g_string_new (".TH COUNTERFOILCTL 1 \"\" \"Counterfoil " CF_VERSION
                                "\" \"User Commands\"\n.SH NAME\ncounterfoilctl \\- keep a shop's books from the command line\n"
                                ".SH SYNOPSIS\n.B counterfoilctl\n[\\fB\\-\\-db\\fR \\fIFILE\\fR] \\fICOMMAND\\fR [\\fIOPTION\\fR...]\n.SH DESCRIPTION\n");

  put_text (into, description);
  g_string_append (into, ".SH COMMANDS\n");
  for (const CfCommandGroup *group = cf_command_groups; group->title; group++) {
    g_string_append_printf (into, ".SS %s\n", group->title);
    CF_EACH_COMMAND (group, command)
      put_command (into, command);
  }
  g_string_append (into, ".SH OPTIONS OF EVERY COMMAND\n");
  put_args (into, cf_command_globals);
  g_string_append (into, ".SH HOW THINGS ARE WRITTEN\n");
  put_text (into, values);
  g_string_append (into, ".SH OUTPUT\n");
  put_text (into, output);
  g_string_append (into, ".SH EXIT STATUS\n");
  put_exits (into);
  g_string_append (into, ".SH ENVIRONMENT\n.TP\n.B COUNTERFOIL_DB\nThe ledger where there is no \\fB\\-\\-db\\fR.\n.SH EXAMPLES\n");
  put_text (into, examples);
  return g_string_free (into, FALSE);
}
