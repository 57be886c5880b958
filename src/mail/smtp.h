/* smtp.h: hands a composed message to the shop's mail server, to one recipient at a time, so that each has an answer of their own, and tells apart how it ended. By libcurl. Blocks: for a thread. */
#pragma once
#include <glib.h>
#include "base/error.h"

/* How the line is kept from others' eyes. */
typedef enum { CF_SMTP_STARTTLS, CF_SMTP_TLS, CF_SMTP_PLAIN } CfSmtpSecurity;

typedef struct {
  char          *host;
  guint16        port;                   /* 0: what is usual, 587 or 465 */
  CfSmtpSecurity security;               /* PLAIN is for a server on this machine only */
  char          *user, *secret;          /* NULL: it asks for none */
  gboolean       bearer;                 /* the secret is an OAuth2 token */
  char          *authorities;            /* PEM file of whom to trust; NULL: the machine's */
  guint          seconds;                /* the longest that one message may take; 0: 60 */
} CfSmtp;

typedef enum {
  CF_SMTP_ACCEPTED = 1,                  /* the server has it, and said so */
  CF_SMTP_LATER,                         /* not now: it says so (4xx), or cannot be reached. Nothing was taken */
  CF_SMTP_REFUSED,                       /* never, for this recipient or message (5xx). Nothing was taken */
  CF_SMTP_SETTINGS,                      /* the server is there, and does not let us in as we are set up: a person's. Nothing was taken */
  CF_SMTP_UNSURE,                        /* the line broke after the last byte: it may have it. Sent again under the same Message-ID it may come twice */
} CfSmtpEnd;

typedef struct {
  CfSmtpEnd end;
  int       code;                        /* the server's last answer, 550; 0: none */
  char     *said;                        /* a sentence for who looks after mail: what the server or the line said. Holds no secret */
} CfSmtpAnswer;

typedef struct _CfSmtpLine CfSmtpLine;

/* @smtp is borrowed until the line is freed. No connection is made yet; it is kept from message to message. */
CfSmtpLine  *cf_smtp_line_new  (const CfSmtp *smtp);
void         cf_smtp_line_free (CfSmtpLine *line);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfSmtpLine, cf_smtp_line_free)
/* @from and @to: addresses (cf_mail_address). Never fails but by its answer. */
CfSmtpAnswer cf_smtp_send      (CfSmtpLine *line, const char *from, const char *to, GBytes *message);
void         cf_smtp_answer_clear (CfSmtpAnswer *answer);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfSmtpAnswer, cf_smtp_answer_clear)
const char  *cf_smtp_end_name  (CfSmtpEnd end);      /* "accepted", "later", "refused", "settings", "unsure" */
