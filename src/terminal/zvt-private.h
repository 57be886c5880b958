/* zvt-private.h: what the files of the ZVT driver share (zvt.c says how it works). */
#pragma once
#include "driver.h"
#include "zvt-answer.h"
#include "zvt-link.h"
#include "zvt-verdict.h"
#include "zvt-write.h"

/* The terminal's memory of its driver: terminal->own. */
typedef struct {
  CfZvtLink       link;
  gboolean        is_registered;
  gint32          password;
  int             currency;                /* ISO 4217 number the terminal was registered with */
  guint8          charset;                 /* as negotiated */
  gboolean        terminal_prints;         /* receipts come from the terminal, and must be answered like its result */
  int             message_id;              /* the last used; -1: not agreed, the terminal does not number messages */
  int             heard_id;                /* of the last command of the terminal; -1: none */
  CfZvtBaseline   last;                    /* the last transaction that the terminal told of */
  gboolean        has_offset; gint64 offset_s;      /* the terminal's clock less ours, in local time */
  int             minutes;                 /* that the terminal just asked for; -1 */
  gint64          reversal_at;             /* when it last said that it reverses; 0: never */
  GString        *receipt;                 /* lines of the receipt that is being printed */
  int             receipt_kind;
  char           *unread;                  /* the last message of which a part could not be read, in hexadecimal, masked; or NULL */
  gint64          sent_s;                  /* when it was sent, in local time; 0: not by this program */
  CfTerminalAttempt *attempt;              /* what the terminal is busy with for us; NULL: nothing */
} CfZvt;

/* One command and all that the terminal said until it ended. */
typedef struct {
  /* what is asked */
  GByteArray *command;                     /* owned */
  guint16     asked;
  gboolean    is_question;                 /* its status information is evidence: neither result nor orphan */
  gboolean    can_cancel;
  /* what came of it */
  guint       sends;                       /* how often the command left; 0: provably never */
  gboolean    accepted;                    /* 80 00 */
  gboolean    leads;                       /* the terminal has said something of its own since */
  int         refused;                     /* 84 xx; -1 */
  gboolean    has_status;                  /* a 04 0F of this command came; @status is the last */
  CfZvtAnswer status;
  gboolean    approved;                    /* one of them was an approval */
  gboolean    committed;                   /* the host has it */
  gboolean    delivered;                   /* that our answer to it arrived is proven by what the terminal said next */
  gboolean    is_lost;                     /* the host could not commit it, so that it was not answered */
  guint16     ended;                       /* 0x060F, 0x061E; 0: it did not */
  CfZvtAnswer end;
} CfZvtDialog;
void cf_zvt_dialog_clear (CfZvtDialog *dialog);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfZvtDialog, cf_zvt_dialog_clear)

static inline CfZvt *cf_zvt (CfTerminal *terminal) { return terminal->own; }

/* --- zvt-dialog.c --- */
/* Makes the command, numbered if that is agreed. @tlv may be NULL. */
void cf_zvt_ask (CfTerminal *terminal, CfZvtDialog *dialog, CfZvtCommand command, const GByteArray *tlv);
/* Sends it and keeps the conversation until it ends: TRUE: by completion, abort or refusal. FALSE: it did not (CF_ERROR_RETRY: time-out; link lost; stopped). */
gboolean cf_zvt_converse (CfTerminal *terminal, CfZvtDialog *dialog, GError **error) CF_WARN_UNUSED;
/* Answers what the terminal still says, until @quiet_us pass without a word or a dialog ends (*dialog says how). FALSE: the link is lost. */
gboolean cf_zvt_listen (CfTerminal *terminal, CfZvtDialog *dialog, gint64 quiet_us, gint64 deadline, GError **error) CF_WARN_UNUSED;

/* --- zvt-serve.c --- */
/* Answers one command of the terminal. @repeat: it came before and was answered. FALSE: it could not be answered, or its result not be kept (dialog->is_lost). */
gboolean cf_zvt_serve (CfTerminal *terminal, CfZvtDialog *dialog, const CfZvtApdu *message, gboolean repeat, GError **error) CF_WARN_UNUSED;

/* --- zvt-open.c --- */
gint32 cf_zvt_password (CfTerminal *terminal);
/* Opens the transport if it is not. */
gboolean cf_zvt_link_up (CfTerminal *terminal, gint64 deadline, GError **error) CF_WARN_UNUSED;
gboolean cf_zvt_register (CfTerminal *terminal, GError **error) CF_WARN_UNUSED;
/* *ret_state: of the terminal. Learns its id and the offset of its clock. */
gboolean cf_zvt_enquire (CfTerminal *terminal, int *ret_state, GError **error) CF_WARN_UNUSED;
/* The last transaction again (06 20). Both may be TRUE with nothing learned: dialog->has_status tells. */
gboolean cf_zvt_ask_last (CfTerminal *terminal, CfZvtDialog *dialog, GError **error) CF_WARN_UNUSED;
gboolean cf_zvt_ask_totals (CfTerminal *terminal, CfZvtDialog *dialog, GError **error) CF_WARN_UNUSED;
gboolean cf_zvt_open (CfTerminal *terminal, gint64 deadline, GError **error) CF_WARN_UNUSED;
/* Fills zvt->last where it is not known: from the terminal. */
gboolean cf_zvt_learn (CfTerminal *terminal, GError **error) CF_WARN_UNUSED;

/* --- zvt-result.c --- */
/* An instant as the clock on the wall shows it, in seconds (cf_zvt_wall_seconds). */
gint64 cf_zvt_local_s (CfInstant at);
/* From a status information; @attempt NULL: an orphan. */
void cf_zvt_result (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfZvtAnswer *status, CfTerminalResult *ret);
/* Does the status information answer this attempt, and not an older one or another's? NULL: yes; else why not, in words. Caller frees. */
char *cf_zvt_mismatch (CfTerminal *terminal, const CfTerminalAttempt *attempt, const CfZvtAnswer *status);
/* What a dialog means for its attempt. */
void cf_zvt_conclude (CfTerminal *terminal, const CfTerminalAttempt *attempt, CfZvtDialog *dialog, const GError *error, CfTerminalResult *ret);

/* --- zvt-recover.c --- */
gboolean cf_zvt_recover (CfTerminal *terminal, CfTerminalAttempt *attempt, CfTerminalResult *ret, GError **error) CF_WARN_UNUSED;
