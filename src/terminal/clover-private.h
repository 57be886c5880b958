/* clover-private.h: what the files of the Clover driver share. */
#pragma once
#include "clover-envelope.h"
#include "clover-message.h"
#include "clover-packet.h"
#include "clover-request.h"
#include "driver.h"

typedef struct {                       /* terminal->own */
  CfCloverReader reader;
  guint8      buffer[CF_CLOVER_PACKET_MAX + 2];
  const guint8 *at;
  gsize       n;                       /* bytes read that are not yet taken */
  guint64     last_id;                 /* of our envelopes */
  char       *unacknowledged, *unacknowledged_method;      /* the message that was given out last */
  gboolean    discovered, ready, has_ack, has_void_response;
  gboolean    has_pinged;
  gint64      heard, welcome_at;       /* on the transport's clock; welcome_at CF_NO_DEADLINE: not due */
} CfClover;

CfClover *cf_clover_own         (CfTerminal *terminal);
void      cf_clover_free        (CfTerminal *terminal);
/* Closes and forgets what was half read. */
void      cf_clover_hang_up     (CfTerminal *terminal);
/* Takes @payload, whose "method" is the envelope's. *ret_began (may be NULL): whether a byte may have left. FALSE: the link is lost. */
gboolean  cf_clover_send        (CfTerminal *terminal, json_t *payload, gboolean *ret_began, GError **error) CF_WARN_UNUSED;
/* The next business message (pings are answered here), CF_IO_TIMEOUT, _WOKEN, or _GONE with the link hung up: also where the device has been silent too long or what it said cannot be read. */
CfIo      cf_clover_next        (CfTerminal *terminal, gint64 deadline, CfCloverMessage **ret, GError **error) CF_WARN_UNUSED;
/* Tells the device that the last message was taken, if it wants to know. After its result is committed. */
void      cf_clover_taken       (CfTerminal *terminal);
/* FALSE: the program ends or the link is lost. Strays that come go to @stray. */
gboolean  cf_clover_wait        (CfTerminal *terminal, gint64 us, GError **error);
gboolean  cf_clover_open        (CfTerminal *terminal, gint64 deadline, GError **error);
/* A message that nobody waits for: a result goes to the host as an orphan. */
void      cf_clover_stray       (CfTerminal *terminal, const CfCloverMessage *message);

/* What @payment says about @attempt: CF_TERMINAL_UNKNOWN with evidence where it does not agree. */
void      cf_clover_to_result   (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfCloverPayment *payment, CfTerminalResult *ret);
void      cf_clover_unknown     (CfTerminalResult *ret, const char *format, ...) G_GNUC_PRINTF (2, 3);
void      cf_clover_cancelled   (CfTerminalResult *ret, CfTerminalOutcome outcome, const char *reason);

/* One attempt under way: what the device has said of it. */
typedef struct {
  CfTerminalAttempt *attempt;
  CfTerminalResult  *result;
  gboolean started, asked, voided, failed, done;      /* done: result->outcome counts; unless check */
  gboolean check;                                     /* ... and must be looked up */
  guint    denials;                                   /* so often it must say that there is no such payment */
  gboolean searches;                                  /* it is being looked up */
  gboolean wants_cancel, has_cancelled;
  CfCloverMessage *question, *signature;              /* waiting for a person; @signature waits for the question before it */
  guint    challenge;
  char    *said, *refusal;                            /* what its screen said last; since it failed */
  GPtrArray *keys;                                    /* char*: those it offers */
  gint64   heard;                                     /* when it last said something about the transaction */
} CfCloverSession;
void      cf_clover_session_init  (CfCloverSession *session, CfTerminalAttempt *attempt, CfTerminalResult *result, gint64 now);
void      cf_clover_session_clear (CfCloverSession *session);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfCloverSession, cf_clover_session_clear)
/* Takes a message of the device; FALSE: the link is lost. */
gboolean  cf_clover_session_take  (CfTerminal *terminal, CfCloverSession *session, const CfCloverMessage *message, GError **error) CF_WARN_UNUSED;
/* A knock: answers, keys, cancel. FALSE: the link is lost. */
gboolean  cf_clover_session_knock (CfTerminal *terminal, CfCloverSession *session, GError **error) CF_WARN_UNUSED;
/* Until it is done or nothing is heard of it: FALSE with the error, outcome unknown. */
gboolean  cf_clover_session_run   (CfTerminal *terminal, CfCloverSession *session, gint64 start_us, GError **error) CF_WARN_UNUSED;

/* protocols.md §2.10, on an open link. FALSE: it could not be asked. */
gboolean  cf_clover_resolve       (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error) CF_WARN_UNUSED;
gboolean  cf_clover_recover       (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error);
/* The payment of @reference as the device knows it; NULL in *ret with @ret_status NOT_FOUND or IN_PROGRESS. FALSE: no answer. */
gboolean  cf_clover_look_up       (CfTerminal *terminal, CfCloverSession *session, const char *reference, char **ret_status, CfCloverPayment **ret, GError **error) CF_WARN_UNUSED;
