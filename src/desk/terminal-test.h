/* terminal-test.h: the self-test of a card terminal: rules of the system, link, greeting, who it is, a harmless question, its clock. Each line says what was found and, where something is wrong, what to do. Moves
 * no money and changes nothing. On the thread that owns the terminal (card-thread.h: cf_card_thread_do), or on one made for the test. */
#pragma once
#include "terminal/driver.h"

typedef enum { CF_TEST_RULES = 1, CF_TEST_LINK, CF_TEST_GREETING, CF_TEST_IDENTITY, CF_TEST_ENQUIRY, CF_TEST_CLOCK } CfTestKind;
typedef enum { CF_TEST_PASSED = 1, CF_TEST_WARNED, CF_TEST_FAILED, CF_TEST_NOT_TRIED } CfTestVerdict;
extern const CfEnumName cf_test_kinds[], cf_test_verdicts[];              /* "rules", "link" …; "passed" … */
const char *cf_test_title (CfTestKind kind);                              /* "System's rules for devices"; translated */

typedef struct { CfTestKind kind; CfTestVerdict verdict; char *said, *advice; } CfTestLine;      /* owned; advice NULL: nothing to do */
void cf_test_line_free (CfTestLine *line);

typedef struct {
  const char *paired;                /* what it called itself when it was set up; NULL or "": not paired yet */
  gint64      behind_us;             /* its clock at the last payment, against ours; negative: ahead */
  gboolean    has_clock;             /* whether that is known */
  const char *const *rule_folders;   /* NULL: where udev looks */
  const char *process_folder;        /* NULL: /proc */
} CfTerminalTestAsk;

/* All lines in order, of CfTestLine, owned. @terminal stays as it was found: open, or closed again. */
GPtrArray *cf_terminal_test (CfTerminal *terminal, const CfTerminalTestAsk *ask);
/* A terminal made for the test alone: @driver by name, @options "name=value" lines or NULL. NULL with @error: no such driver, or no address. */
CfTerminal *cf_terminal_test_new (const char *driver, const char *address, const char *options, CfClock *clock, GError **error) CF_WARN_UNUSED;
/* TRUE if no line failed. */
gboolean   cf_terminal_test_passed (GPtrArray *lines);

/* What is plugged in that a terminal can be (device/plugged.h), with the driver it needs where that is known. */
GPtrArray *cf_terminals_plugged (GError **error) CF_WARN_UNUSED;          /* of CfPlugged, owned */
const char *cf_terminal_driver_for (const char *address);                 /* "clover"; NULL: not known. Static */
