/* command.h: what a command is. One table per group of commands says its name, what it takes, and what it does; parsing, --help, the manual page and shell
 * completion are loops over these tables and cannot disagree. */
#pragma once
#include "base/types.h"

typedef struct _CfTool CfTool;

typedef enum {
  CF_ARG_FLAG,
  CF_ARG_TEXT,
  CF_ARG_MONEY,
  CF_ARG_DATE,
  CF_ARG_COUNT,
  CF_ARG_RATE,
  CF_ARG_DECIMAL,
  CF_ARG_ID,
  CF_ARG_CHOICE,
  CF_ARG_FILE,
  CF_ARG_FOLDER
} CfArgKind;
enum { CF_ARG_REQUIRED = 1,      /* must be given */
       CF_ARG_MANY = 2,          /* may be given several times; an operand: takes the rest */
       CF_ARG_HIDDEN = 4 };      /* works, but is left out of completion */

/* An option (lower-case name: "as-of" is --as-of) or an operand (capitals: "CUSTOMER"; in the order of the table). */
typedef struct {
  const char       *name;
  CfArgKind         kind;
  const char       *value;       /* what stands for an option's value in help; NULL: by kind */
  const char       *help;        /* one line; ends without a dot */
  guint             flags;
  const CfEnumName *choices;     /* CF_ARG_CHOICE */
} CfArg;

/* How a command meets the ledger. */
typedef enum { CF_OPEN_NOT, CF_OPEN_READ, CF_OPEN_WRITE } CfOpen;

typedef struct {
  const char  *name;             /* "customer add"; the first word is its group */
  CfOpen       open;
  void       (*run) (CfTool *tool);
  const char  *help;             /* one line; ends without a dot */
  const CfArg *args;             /* ends with a nameless one; NULL: none */
  const char  *about;            /* further sentences, paragraphs parted by an empty line; or NULL */
} CfCommand;

#define CF_TABLES_MAX 6
typedef struct { const char *title; const CfCommand *tables[CF_TABLES_MAX]; } CfCommandGroup;      /* each table ends with a nameless command */

/* All groups in the order in which a person should see them; ends with one without title. */
extern const CfCommandGroup cf_command_groups[];
/* Goes through the commands of a group: NULL, 0 first; NULL at the end. */
const CfCommand *cf_command_next (const CfCommandGroup *group, guint *table, const CfCommand *after);
#define CF_EACH_COMMAND(group, command) \
  for (guint at_ = 0, once_ = 1; once_; once_ = 0) \
    for (const CfCommand *command = cf_command_next (group, &at_, NULL); command; command = cf_command_next (group, &at_, command))
/* What every command takes. */
extern const CfArg cf_command_globals[];

static inline gboolean cf_arg_is_operand (const CfArg *arg) { return g_ascii_isupper (arg->name[0]); }
/* What stands for the value: "DATE", "net|on-receipt". Caller frees. */
char *cf_arg_value_text (const CfArg *arg);
/* "customer add [OPTION…] CUSTOMER": caller frees. */
char *cf_command_synopsis (const CfCommand *command);
const CfCommand *cf_command_find (const char *name);
