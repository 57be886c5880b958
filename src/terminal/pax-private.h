/* pax-private.h: what the files of the PAX driver share. */
#pragma once
#include "driver.h"
#include "pax-answer.h"
#include "pax-frame.h"

/* The last transaction that the terminal's batch had. unsure: something may have been done since of which we do not know. */
typedef struct { gboolean known, unsure; gint64 total; char transaction[16], timestamp[16], batch[16]; } CfPaxLast;

typedef struct {                       /* terminal->own */
  CfPaxReader reader;
  guint8      buffer[2048];
  gsize       n, at;
  CfPaxLast   last;
  char       *late_for;                /* recovery: a late answer with this reference is what it looks for */
  CfPaxAnswer *late;
} CfPax;

typedef enum {
  CF_PAX_GOT,           /* an answer, not yet acknowledged */
  CF_PAX_ENDED,         /* EOT instead of an answer */
  CF_PAX_NOT_SENT,      /* not one byte left: the error says why */
  CF_PAX_LOST,          /* something left, and no answer came: the error says what happened */
} CfPaxExchange;

typedef struct {
  const char *answer;                  /* "T01" */
  const char *reference;               /* an answer with another one is a stray; NULL: any */
  gint64      idle;                    /* µs without a sign of life */
  gboolean    cancels;                 /* a person may cancel, and silence is cancelled */
  CfTerminalState state;               /* shown once the terminal has accepted */
} CfPaxAsk;

CfPax        *cf_pax_own         (CfTerminal *terminal);
void          cf_pax_free        (CfTerminal *terminal);
/* Opens the link if need be and asks once. Link-layer repeats only: after NAK, at most three in all; never after silence. */
CfPaxExchange cf_pax_exchange    (CfTerminal *terminal, const char *body, const CfPaxAsk *ask, CfPaxAnswer **ret_answer, GError **error) CF_WARN_UNUSED;
/* After what was said is committed. What goes wrong here changes nothing: the terminal says it again. */
void          cf_pax_acknowledge (CfTerminal *terminal);
/* Exchange and acknowledge, for what moves no money. */
CfPaxAnswer  *cf_pax_ask         (CfTerminal *terminal, const char *body, const char *answer, gint64 idle, GError **error) CF_WARN_UNUSED;
/* Takes what comes until @until: late results go to the host, or to recovery if they are what it looks for. FALSE: the link is lost. */
gboolean      cf_pax_drain       (CfTerminal *terminal, gint64 until, GError **error) CF_WARN_UNUSED;
/* FALSE if the program ends. */
gboolean      cf_pax_wait        (CfTerminal *terminal, gint64 us);
gboolean      cf_pax_greet       (CfTerminal *terminal, gint64 idle, GError **error) CF_WARN_UNUSED;
/* The last transaction of the batch. FALSE: could not be asked; CF_ERROR_NOT_FOUND: it answered something else. */
gboolean      cf_pax_read_last   (CfTerminal *terminal, CfPaxLast *ret, GError **error) CF_WARN_UNUSED;

/* What an answer says about @attempt. CF_TERMINAL_UNKNOWN: it does not say. */
void          cf_pax_to_result   (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfPaxAnswer *answer, CfTerminalResult *ret);
/* What is told as an orphan. */
void          cf_pax_to_orphan   (CfTerminal *terminal, const CfPaxAnswer *answer, CfTerminalResult *ret);
/* Looks @attempt up by its reference, once. FALSE: could not be asked. CF_TERMINAL_UNKNOWN: there is none. */
gboolean      cf_pax_look_up     (CfTerminal *terminal, const CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error) CF_WARN_UNUSED;
/* From now on an answer with @reference that nobody waits for is kept for cf_pax_take_late instead of told as an orphan. */
void          cf_pax_expect_late (CfTerminal *terminal, const char *reference);
/* Such an answer came: what it says, committed and acknowledged. FALSE: none did, or it does not say. */
gboolean      cf_pax_take_late   (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error);
gboolean      cf_pax_recover     (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error);
gboolean      cf_pax_batch       (CfTerminal *terminal, CfTerminalResult *ret, GError **error);
char         *cf_pax_baseline    (const CfPaxLast *last);
