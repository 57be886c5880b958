/* arguments.h: the command line, read by the table of its command. */
#pragma once
#include "base/money.h"
#include "command.h"

typedef struct {
  const CfArg *arg;
  const char *text;
  gint64 number;
} CfArgValue; /* number: of MONEY, DATE, COUNT, RATE, DECIMAL, ID, CHOICE, once measured; text borrowed from argv */
typedef struct {
  const CfCommand *command;      /* NULL: none was named */
  const char *group;             /* a group was named and no command of it */
  GArray  *values;               /* CfArgValue, in the order given */
  gboolean help;                 /* --help */
} CfArguments;
void cf_arguments_clear (CfArguments *arguments);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfArguments, cf_arguments_clear)

/* A sentence about what cannot be understood (caller frees), or NULL. What was understood until then is in *ret: --json may stand anywhere. */
char *cf_arguments_read (CfArguments *ret, int argc, char **argv) CF_WARN_UNUSED;
/* Reads numbers, amounts and dates, which may need the shop's currency, mark and day. Counts, choices and ids are read already. A sentence, or NULL;
 * *ret_arg: which one. */
char *cf_arguments_measure (CfArguments *arguments, const CfCurrency *currency, char decimal, CfDate today, const CfArg **ret_arg,
                            CfOutcome *ret_code) CF_WARN_UNUSED;

/* By name; asking for what the command does not take is a bug. Text: NULL if not given; the last one counts. Number: @standard if not given. */
gboolean    cf_arguments_has    (const CfArguments *arguments, const char *name);
const char *cf_arguments_text   (const CfArguments *arguments, const char *name);
gint64      cf_arguments_number (const CfArguments *arguments, const char *name, gint64 standard);
/* The @nth value of what may be given several times; NULL past the end. */
const CfArgValue *cf_arguments_nth (const CfArguments *arguments, const char *name, guint nth);
