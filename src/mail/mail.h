/* mail.h: one message as it leaves: what is said to whom, and its bytes. Composed by GMime, a library, since the rules of header folding, encoded words, quoted-printable and boundaries are many and settled (RFC 5322, 2045–2047). */
#pragma once
#include <glib.h>
#include "base/error.h"
#include "base/types.h"

typedef struct { const char *name, *address; } CfMailbox;                /* name may be NULL or "" */
typedef struct { const char *name, *type; GBytes *bytes; } CfMailFile;   /* "Invoice 1042.pdf", "application/pdf" */

/* Everything borrowed. All texts UTF-8. */
typedef struct {
  CfMailbox         from, reply_to;      /* reply_to.address may be NULL */
  const CfMailbox  *to, *cc;
  guint             n_to, n_cc;
  const char       *subject;             /* one line */
  const char       *text, *html;         /* either may be NULL, not both; html stands beside text as its richer form */
  const CfMailFile *files;
  guint             n_files;
  const char       *id;                  /* "0CNA3738P0028@pay.example": the message's own name, the same each time it is sent; without <> */
  const char       *answers;             /* the id of the message that this one answers, or NULL */
  CfInstant         at;                  /* its Date */
  gboolean          automatic;           /* nobody wrote it: no holiday notice is wanted for it (RFC 3834) */
} CfMail;

/* The address as it goes over the line: the domain in ASCII. NULL: it is none, and @error (INVALID) says why in words for who typed it. Caller frees. */
char   *cf_mail_address (const char *address, GError **error) CF_WARN_UNUSED;
/* The message's bytes, lines ended by CR LF and none longer than RFC 5322 allows; the same for the same message. INVALID: an address or a text cannot be sent. */
GBytes *cf_mail_compose (const CfMail *mail, GError **error) CF_WARN_UNUSED;
