/* arguments.c: reads the command line by the tables of command.h. Options and operands may stand in any order and options before the command too, if every
 * command takes them; the command is the longest name that the first words make. Two steps: words and what can be read by itself; then, with the ledger open,
 * amounts and dates. */
#include "arguments.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/id.h"
#include "nearest.h"
#include "tool.h"
#include <string.h>

void
cf_arguments_clear (CfArguments *arguments)
{
  g_clear_pointer (&arguments->values, g_array_unref);
}

static const CfArg *
option_named (const CfArg *args, const char *name, gsize length)
{
  for (const CfArg *arg = args; arg && arg->name; arg++)
    if (!cf_arg_is_operand (arg) && strncmp (arg->name, name, length) == 0 && arg->name[length] == '\0')
      return arg;
  return NULL;
}

static const CfArg *
operand_nth (const CfCommand *command, guint nth)
{
  for (const CfArg *arg = command->args; arg && arg->name; arg++)
    if (cf_arg_is_operand (arg) && ((arg->flags & CF_ARG_MANY) || nth-- == 0))
      return arg;
  return NULL;
}

static char *
no_such_option (const CfCommand *command, const char *word)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const char *near;

  for (const CfArg *arg = cf_command_globals; arg->name; arg++)
    g_ptr_array_add (names, (gpointer) arg->name);
  for (const CfArg *arg = command ? command->args : NULL; arg && arg->name; arg++)
    if (!cf_arg_is_operand (arg))
      g_ptr_array_add (names, (gpointer) arg->name);
  near = cf_nearest (word, (const char *const *) names->pdata, names->len);
  if (near && command)
    return g_strdup_printf ("'%s' has no option --%s. Did you mean --%s?", command->name, word, near);
  return command ? g_strdup_printf ("'%s' has no option --%s.", command->name, word) :
                   g_strdup_printf ("There is no option --%s that may stand before the command.", word);
}

/* "late-fee" is "late_fee": JSON writes the one and settings the other, and nobody should have to remember which. */
static gboolean
is_choice (const char *name, const char *text)
{
  g_autofree char *a = g_strdelimit (g_strdup (name), "_", '-'), *b = g_strdelimit (g_strdup (text), "_", '-');
  return strcmp (a, b) == 0;
}

/* What can be told without a ledger. */
static char *
check_text (const CfArg *arg, const char *text, gint64 *ret_number)
{
  g_autofree char *choices = NULL;
  guint64 count;

  if (arg->kind != CF_ARG_FILE && arg->kind != CF_ARG_FOLDER && !g_utf8_validate (text, -1, NULL))
    return g_strdup_printf ("%s%s is not text in UTF-8.", cf_arg_is_operand (arg) ? "" : "--", arg->name);
  switch (arg->kind) {
  case CF_ARG_CHOICE:
    for (const CfEnumName *choice = arg->choices; choice->name; choice++)
      if (is_choice (choice->name, text))
        return *ret_number = choice->value, NULL;
    choices = cf_arg_value_text (arg);
    return g_strdup_printf ("--%s %s: choose one of %s.", arg->name, text, choices);
  case CF_ARG_COUNT:
    if (!g_ascii_string_to_unsigned (text, 10, 0, G_MAXINT32, &count, NULL))
      return g_strdup_printf ("%s%s %s: write a whole number from 0 to %d.", cf_arg_is_operand (arg) ? "" : "--", arg->name, text, G_MAXINT32);
    return *ret_number = (gint64) count, NULL;
  case CF_ARG_ID:
    if (!cf_id_parse (text, ret_number))
      return g_strdup_printf ("--%s %s: an id has 13 letters and digits.", arg->name, text);
    return NULL;
  case CF_ARG_FILE: case CF_ARG_FOLDER:
    return *text ? NULL : g_strdup_printf ("%s%s is empty: name a file.", cf_arg_is_operand (arg) ? "" : "--", arg->name);
  default:
    return NULL;
  }
}

static char *
add_value (CfArguments *ret, const CfArg *arg, const char *text)
{
  CfArgValue value = { arg, text, 0 };
  char *problem = check_text (arg, text, &value.number);

  if (problem)
    return problem;
  if (!(arg->flags & CF_ARG_MANY) && cf_arguments_has (ret, arg->name))
    return g_strdup_printf ("--%s is given twice.", arg->name);
  g_array_append_val (ret->values, value);
  return NULL;
}

/* --name, --name value, --name=value. */
static char *
read_option (CfArguments *ret, int argc, char **argv, int *at)
{
  const char *word = argv[*at] + 2, *equals = strchr (word, '=');
  gsize length = equals ? (gsize) (equals - word) : strlen (word);
  const CfArg *arg = option_named (cf_command_globals, word, length);

  if (!arg && ret->command)
    arg = option_named (ret->command->args, word, length);
  if (!arg) {
    g_autofree char *name = g_strndup (word, length);
    return no_such_option (ret->command, name);
  }
  if (arg->kind == CF_ARG_FLAG)
    return equals ? g_strdup_printf ("--%s takes no value.", arg->name) : add_value (ret, arg, "");
  if (equals)
    return add_value (ret, arg, equals + 1);
  if (*at + 1 >= argc)
    return g_strdup_printf ("--%s needs a value after it.", arg->name);
  if (g_str_has_prefix (argv[*at + 1], "--"))
    return g_strdup_printf ("--%s needs a value after it, and %s is an option. If it is meant, write --%s=%s.", arg->name, argv[*at + 1], arg->name,
                            argv[*at + 1]);
  return add_value (ret, arg, argv[++*at]);
}

/* The longest command that words from @at on make; *at moves to its last word. */
static char *
read_command (CfArguments *ret, int argc, char **argv, int *at)
{
  g_autoptr (GString) name = g_string_new (argv[*at]);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const char *near;
  int last = *at;

  ret->command = cf_command_find (name->str);
  for (int i = *at + 1; i < argc && i <= *at + 2 && argv[i][0] != '-'; i++) {
    const CfCommand *longer;
    g_string_append_printf (name, " %s", argv[i]);
    longer = cf_command_find (name->str);
    if (longer)
      ret->command = longer, last = i;
  }
  if (ret->command)
    return *at = last, NULL;
  for (const CfCommandGroup *group = cf_command_groups; group->title; group++)
    CF_EACH_COMMAND (group, command) {
      gsize length = strcspn (command->name, " ");
      if (strncmp (command->name, argv[*at], length) == 0 && argv[*at][length] == '\0')
        ret->group = argv[*at];
      g_ptr_array_add (names, (gpointer) command->name);
    }
  if (ret->group && (*at + 1 >= argc || argv[*at + 1][0] == '-'))
    return NULL;
  near = cf_nearest (name->str, (const char *const *) names->pdata, names->len);
  if (!near)
    near = cf_nearest (argv[*at], (const char *const *) names->pdata, names->len);
  g_string_assign (name, argv[*at]);
  if (ret->group)
    g_string_append_printf (name, " %s", argv[*at + 1]);
  return near ? g_strdup_printf ("There is no command '%s'. Did you mean '%s'?", name->str, near) : g_strdup_printf ("There is no command '%s'.", name->str);
}

static char *
read_word (CfArguments *ret, const char *word, guint *operands)
{
  const CfArg *arg = operand_nth (ret->command, *operands);

  if (!arg)
    return g_strdup_printf ("'%s' takes no '%s'.", ret->command->name, word);
  (*operands)++;
  return add_value (ret, arg, word);
}

char *
cf_arguments_read (CfArguments *ret, int argc, char **argv)
{
  gboolean only_words = FALSE;
  guint operands = 0;

  ret->values = g_array_new (FALSE, TRUE, sizeof (CfArgValue));
  for (int i = 1; i < argc; i++) {
    char *problem = NULL;
    if (!only_words && strcmp (argv[i], "--") == 0)
      only_words = TRUE;
    else if (!only_words && strcmp (argv[i], "-h") == 0)
      ret->help = TRUE;
    else if (!only_words && g_str_has_prefix (argv[i], "--"))
      problem = read_option (ret, argc, argv, &i);
    else if (!only_words && argv[i][0] == '-' && argv[i][1] != '\0' && !g_ascii_isdigit (argv[i][1]))
      problem = g_strdup_printf ("There is no option %s: options have two dashes.", argv[i]);
    else if (ret->command)
      problem = read_word (ret, argv[i], &operands);
    else if (ret->group)
      problem = g_strdup_printf ("There is no command '%s %s'.", ret->group, argv[i]);
    else
      problem = read_command (ret, argc, argv, &i);
    if (problem)
      return problem;
  }
  ret->help = ret->help || cf_arguments_has (ret, "help");
  for (const CfArg *arg = ret->command && !ret->help ? ret->command->args : NULL; arg && arg->name; arg++)
    if ((arg->flags & CF_ARG_REQUIRED) && !cf_arguments_has (ret, arg->name))
      return cf_arg_is_operand (arg) ? g_strdup_printf ("'%s' needs %s: %s.", ret->command->name, arg->name, arg->help)
                                     : g_strdup_printf ("'%s' needs --%s: %s.", ret->command->name, arg->name, arg->help);
  return NULL;
}

/* "today", "yesterday", "tomorrow", "-30d", "+10d"; else as people write dates, where that can be read one way. */
static CfOutcome
read_date (const char *text, CfDate today, CfDate *ret)
{
  const char *const words[] = { "yesterday", "today", "tomorrow" };
  gsize length = strlen (text);
  guint64 days;

  for (int i = 0; i < 3; i++)
    if (g_ascii_strcasecmp (text, words[i]) == 0)
      return *ret = today + i - 1, CF_OK;
  if (length > 2 && (text[0] == '-' || text[0] == '+') && text[length - 1] == 'd') {
    g_autofree char *digits = g_strndup (text + 1, length - 2);
    if (g_ascii_string_to_unsigned (digits, 10, 0, 36500, &days, NULL))
      return *ret = text[0] == '-' ? today - (CfDate) days : today + (CfDate) days, CF_OK;
  }
  return cf_date_parse_format (text, NULL, ret);
}

/* "8.875" and "8.875%" are both percent. No rate is in the thousands, so that a single mark is the decimal one. */
static CfOutcome
read_rate (const char *text, char decimal, CfDecimal *ret)
{
  g_autofree char *percent = g_strdup_printf ("%s%s", text, strchr (text, '%') ? "" : "%");
  CfOutcome outcome = cf_decimal_parse (percent, decimal, ret);
  return outcome == CF_TWO_READINGS ? cf_decimal_parse (percent, strchr (text, ',') ? ',' : '.', ret) : outcome;
}

char *
cf_arguments_measure (CfArguments *arguments, const CfCurrency *currency, char decimal, CfDate today, const CfArg **ret_arg, CfOutcome *ret_code)
{
  for (guint i = 0; i < arguments->values->len; i++) {
    CfArgValue *value = &g_array_index (arguments->values, CfArgValue, i);
    g_auto (CfRefusal) refusal = { 0 };
    g_autofree char *sentence = NULL;
    CfOutcome outcome = CF_OK;

    if (value->arg->kind == CF_ARG_MONEY)
      outcome = cf_money_parse (value->text, currency, decimal, &value->number);
    else if (value->arg->kind == CF_ARG_DATE)
      outcome = read_date (value->text, today, &value->number);
    else if (value->arg->kind == CF_ARG_RATE)
      outcome = read_rate (value->text, decimal, &value->number);
    else if (value->arg->kind == CF_ARG_DECIMAL)
      outcome = cf_decimal_parse (value->text, decimal, &value->number);
    if (outcome == CF_OK)
      continue;
    *ret_arg = value->arg;
    *ret_code = outcome;
    cf_refuse (&refusal, outcome, *value->text ? NULL : value->arg->name, value->text);
    sentence = cf_refusal_sentence (&refusal);
    if (outcome == CF_TWO_READINGS && value->arg->kind != CF_ARG_DATE)
      return g_strdup_printf ("--%s %s can be read in two ways. Write it without grouping marks, or choose money.decimal-mark in the settings.",
                              value->arg->name, value->text);
    if (outcome == CF_TWO_READINGS)
      return g_strdup_printf ("--%s %s can be read in two ways. Write year, month and day, such as 2026-11-22.", value->arg->name, value->text);
    return g_strdup_printf ("%s%s: %s", cf_arg_is_operand (value->arg) ? "" : "--", value->arg->name, sentence);
  }
  return NULL;
}

/* --- asking --- */

const CfArgValue *
cf_arguments_nth (const CfArguments *arguments, const char *name, guint nth)
{
  for (guint i = 0; i < arguments->values->len; i++) {
    const CfArgValue *value = &g_array_index (arguments->values, CfArgValue, i);
    if (strcmp (value->arg->name, name) == 0 && nth-- == 0)
      return value;
  }
  return NULL;
}

gboolean
cf_arguments_has (const CfArguments *arguments, const char *name)
{
  return cf_arguments_nth (arguments, name, 0) != NULL;
}

const char *
cf_arguments_text (const CfArguments *arguments, const char *name)
{
  const CfArgValue *value = cf_arguments_nth (arguments, name, 0);
  return value ? value->text : NULL;
}

gint64
cf_arguments_number (const CfArguments *arguments, const char *name, gint64 standard)
{
  const CfArgValue *value = cf_arguments_nth (arguments, name, 0);
  return value ? value->number : standard;
}
