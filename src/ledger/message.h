/* message.h: what is said to a customer, and how it went (terms.md 5e). A message goes to one recipient, so that each has an answer of their own; those of one press on “Send” share a send_id and count as one sending.
 * Facts: what it says stands when it is queued; what became of it are facts of their own, from which its state follows, in whatever order they come. */
#pragma once
#include "base/types.h"

typedef enum { CF_CHANNEL_EMAIL = 1 } CfChannel;
/* What it is about, and so what is attached. On disk: append-only. */
typedef enum { CF_ABOUT_NOTHING = 0, CF_ABOUT_INVOICE = 1, CF_ABOUT_ESTIMATE = 2, CF_ABOUT_ORDER = 3, CF_ABOUT_TEST = 4 /* whether the settings are right */ } CfMessageAbout;
/* A reminder is looked at again before it goes: it is not sent once nothing is open. */
typedef enum { CF_PURPOSE_DOCUMENT = 1, CF_PURPOSE_REMINDER = 2 } CfMessagePurpose;
extern const CfEnumName cf_channels[], cf_message_abouts[], cf_message_purposes[];

typedef struct {
  CfId             id, send_id;
  CfChannel        channel;
  CfMessageAbout   about;
  CfMessagePurpose purpose;
  CfId             document_id, customer_id, contact_id;
  char            *once;                 /* what goes once: the id follows from it (“1042 reminder 2”); "": the id was made before “Send” could be pressed */
  char            *recipient, *recipient_name;
  char            *subject, *text;       /* as it goes, edits and all (S0-24) */
  char            *link;                 /* the document's page, for the button; "": none */
  char            *language;
  gint64           attaches;             /* the document, drawn when it goes */
  CfInstant        at, hold_until;       /* queued; not before */
} CfMessage;

/* On disk: append-only. */
typedef enum {
  CF_MESSAGE_SENDING = 1,                /* durable before the mail server hears of it */
  CF_MESSAGE_ACCEPTED = 2, CF_MESSAGE_LATER = 3, CF_MESSAGE_BOUNCED = 4 /* the server says: never, to this recipient */, CF_MESSAGE_FAILED = 5, CF_MESSAGE_UNSURE = 6 /* it may have gone: a person decides */,
  CF_MESSAGE_WITHHELD = 7 /* nothing was open any more, or the document is void */, CF_MESSAGE_SETTINGS = 8 /* the way in is wrong: waits for a person */,
  CF_MESSAGE_RECALLED = 9, CF_MESSAGE_RETRY = 10, CF_MESSAGE_ARRIVED = 11 /* a person says so of an unsure one */
} CfMessageEventKind;
extern const CfEnumName cf_message_event_kinds[];

typedef struct {
  CfId               id, message_id, customer_id;
  CfMessageEventKind kind;
  CfInstant          at, next_at;        /* next_at: not tried again before */
  gint64             try, code;          /* which try it belongs to, from 1; the server's answer, 550 */
  char              *said;               /* a sentence of the server, or ours */
  char              *sha256;             /* what was attached */
} CfMessageEvent;

/* The words for what stands in the shop's own language, where it is not what comes with the program. */
typedef struct { CfId id; CfMessageAbout about; CfMessagePurpose purpose; char *language, *subject, *text; } CfMessageTemplate;

/* On disk (a derived table): append-only. HELD is a queued message whose hold window is open: shown, not kept. */
typedef enum {
  CF_MESSAGE_IS_QUEUED = 1, CF_MESSAGE_IS_SENDING = 2, CF_MESSAGE_IS_ACCEPTED = 3, CF_MESSAGE_IS_BOUNCED = 4, CF_MESSAGE_IS_FAILED = 5, CF_MESSAGE_IS_UNSURE = 6, CF_MESSAGE_IS_WITHHELD = 7,
  CF_MESSAGE_IS_RECALLED = 8, CF_MESSAGE_IS_HELD = 9
} CfMessageState;
extern const CfEnumName cf_message_states[];

typedef struct {
  CfMessageState     state;
  CfInstant          next_at, since;     /* QUEUED: when it is due; since when it is in this state */
  gint64             tries, waits;       /* times it was handed over in all; times it was put off since it was last queued */
  CfMessageEventKind last;               /* 0: none */
} CfMessageSum;

/* A message before anything became of it. */
void           cf_message_sum_start (CfMessageSum *sum, CfInstant at, CfInstant hold_until);
/* The next event, in order of (at, id). What was accepted stays so, but for a bounce; a recall takes back nothing that is on its way. */
void           cf_message_sum_add   (CfMessageSum *sum, CfMessageEventKind kind, CfInstant at, CfInstant next_at);
/* How it is shown at @now: HELD as long as it can be taken back. */
CfMessageState cf_message_state     (CfMessageState state, gint64 tries, CfInstant next_at, CfInstant now);
/* May it be taken back, and may it be sent (again)? */
gboolean       cf_message_may_recall (CfMessageState state);
gboolean       cf_message_may_retry  (CfMessageState state);
/* How long to wait after it was put off for the @waits-th time; 0: no longer (three days). */
gint64         cf_message_wait_s    (gint64 waits);
/* Looks like an address that mail can be sent to: one line, one @, a domain with a dot. */
gboolean       cf_message_is_address (const char *text);
/* What an event says, for a person: a server's words as they are, ours ("=paid") as a sentence. Caller frees. */
char          *cf_message_said      (const char *said);
