/* tool.h: one run of the program: its arguments, the ledger, who acts, and what comes of it.
 *
 * The first problem is sticky, as in CfAct: it stays in tool->exit and decides the exit status; who goes on must look (`if (tool->exit) return;`). Functions
 * that find or read something say so and return 0, NULL or FALSE. Answers are gathered and written at the end, so that nothing is said to be done before it
 * is, and a JSON answer is whole or not there. */
#pragma once
#include "arguments.h"
#include "shop/act.h"
#include "status.h"
#include <jansson.h>

struct _CfTool {
  CfArguments args;
  const CfCommand *command;
  gboolean    json;
  CfExit      exit;
  char       *problem_code, *problem_field, *problem;      /* of the first problem: "period-locked", "date", a sentence */
  GString    *text;                  /* what a person will read */
  json_t     *answer;                /* what a program will read */
  gboolean    is_written;            /* the command wrote its answer itself */

  char       *path;
  CfShop     *shop;
  CfWho       who;
  CfId        id;                    /* the intent: --id, or a new one */
  char       *approve_pin;
  guint       approvals;             /* asked for so far */
  gboolean    may_approve;           /* the act is one that somebody else's PIN can allow, and none was given */
};

void cf_tool_clear (CfTool *tool);
/* Names the ledger (--db, COUNTERFOIL_DB), opens it as the command needs it, measures the arguments, signs in. FALSE on a problem. */
gboolean cf_tool_open (CfTool *tool);
/* The path of the ledger; NULL and a problem if none is named. Borrowed. */
const char *cf_tool_path (CfTool *tool);

/* --- problems --- */
void cf_tool_fail   (CfTool *tool, CfExit status, const char *code, const char *field, const char *format, ...) G_GNUC_PRINTF (5, 6);
/* Takes @error. FALSE, so that a caller can return it. */
gboolean cf_tool_error (CfTool *tool, GError *error);
/* A refusal. FALSE. */
gboolean cf_tool_refuse (CfTool *tool, const CfRefusal *refusal);
/* The answer of an act: CF_OK and CF_ALREADY are TRUE; other outcomes become the problem. Takes @error. */
gboolean cf_tool_done  (CfTool *tool, CfOutcome outcome, GError *error);
/* The loop around an act that somebody may have to approve: `do o = cf_void_invoice (…, &error); while (cf_tool_again (tool, id, o, &error));`. TRUE once for
 * each permission that --approve-pin-file gives; else the act's answer was taken as by cf_tool_done. */
gboolean cf_tool_again (CfTool *tool, CfId act_id, CfOutcome outcome, GError **error);

/* --- arguments --- */
static inline gboolean    cf_has    (CfTool *tool, const char *name) { return cf_arguments_has (&tool->args, name); }
static inline const char *cf_given  (CfTool *tool, const char *name) { return cf_arguments_text (&tool->args, name); }        /* NULL if not given */
static inline gint64      cf_number (CfTool *tool, const char *name, gint64 standard) { return cf_arguments_number (&tool->args, name, standard); }
/* The shop's decimal mark where it was chosen, else 0: what can be read two ways is refused. */
char     cf_tool_mark  (CfTool *tool);
/* An amount within another argument; @name: the option it is of. FALSE and a problem. */
gboolean cf_tool_money (CfTool *tool, const char *name, const char *text, CfMoney *ret);
/* An amount that means "all" when it is left out; 0 and less, given, are a problem and not "all". 0 if not given. */
CfMoney  cf_tool_part  (CfTool *tool, const char *name);
/* The first line of a file, for PINs and passphrases. NULL and a problem. Caller frees. */
char *cf_tool_secret (CfTool *tool, const char *path);
/* A whole file or, for "-", standard input; UTF-8. NULL and a problem. Caller frees. */
char *cf_tool_text   (CfTool *tool, const char *path);

/* --- answers --- */
void cf_say (CfTool *tool, const char *format, ...) G_GNUC_PRINTF (2, 3);      /* adds a line to what a person reads */
/* As this shop writes them; valid until some sixteen further calls. */
const char *cf_money_text (CfTool *tool, CfMoney amount);                /* "1,234.50" */
const char *cf_price_text (CfTool *tool, CfMoney amount);                /* "1,234.50 USD" */
const char *cf_date_text  (CfTool *tool, CfDate date);                   /* "–" for 0 */
const char *cf_decimal_text (CfTool *tool, CfDecimal value, int min_digits);
const char *cf_rate_text  (CfTool *tool, CfDecimal rate);                /* "8.875 %" */
const char *cf_id_shown   (CfId id);
const char *cf_count_text (gint64 n, const char *one, const char *many);      /* "1 commit", "2 commits" */
/* Takes @value: the answer, or a member of it. */
void cf_answer     (CfTool *tool, json_t *value);
void cf_answer_set (CfTool *tool, const char *key, json_t *value);
