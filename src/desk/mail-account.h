/* mail-account.h: the shop's own mail account (S0-29): where it is, from the settings; its password, from the key ring of this computer (Secret Service), never from the ledger. May take some 10 ms: for worker threads. */
#pragma once
#include "mail/smtp.h"
#include "shop/act.h"

typedef struct {
  CfSmtp smtp;                           /* its texts owned */
  char  *from, *name;                    /* the sender's address as it goes over the line, and name */
} CfMailAccount;
void     cf_mail_account_clear (CfMailAccount *account);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfMailAccount, cf_mail_account_clear)

/* @secret: instead of the key ring's, or NULL. INVALID with a sentence that names what is missing; DENIED: the password cannot be had. */
gboolean cf_mail_account_load  (CfShop *shop, const char *secret, CfMailAccount *ret, GError **error) CF_WARN_UNUSED;
