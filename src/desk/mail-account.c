/* mail-account.c: see mail-account.h. */
#include "mail-account.h"
#include "mail-secret.h"
#include "mail/mail.h"
#include "ledger/settings.h"
#include <gio/gio.h>
#include <string.h>

#define SECONDS 60

void
cf_mail_account_clear (CfMailAccount *account)
{
  g_free (account->smtp.host);
  g_free (account->smtp.user);
  g_free (account->smtp.secret);
  g_free (account->smtp.authorities);
  g_free (account->from);
  g_free (account->name);
  memset (account, 0, sizeof *account);
}

static gboolean
is_here (const char *host)
{
  g_autoptr (GInetAddress) address = g_inet_address_new_from_string (host);
  return g_str_equal (host, "localhost") || (address && g_inet_address_get_is_loopback (address));
}

static gboolean
find_secret (CfMailAccount *account, const char *secret, GError **error)
{
  g_autoptr (GError) why = NULL;
  if (!account->smtp.user)
    return TRUE;
  account->smtp.secret = secret ? g_strdup (secret) : cf_mail_secret_load (account->smtp.host, account->smtp.user, &why);
  if (account->smtp.secret)
    return TRUE;
  g_set_error (error, CF_ERROR, CF_ERROR_DENIED, why ? "the mail password is in the key ring of this computer, which cannot be asked (%s). Unlock it, or type the password in Settings → Mail again"
               : "the mail password of %s is not in the key ring of this computer. Type it in Settings → Mail", why ? why->message : account->smtp.user);
  return FALSE;
}

static char *
text_of (CfShop *shop, CfSettingNumber number, CfSettingNumber otherwise)
{
  const char *text = cf_shop_setting (shop, number);
  if (!*text && otherwise)
    text = cf_shop_setting (shop, otherwise);
  return *text ? g_strdup (text) : NULL;
}

gboolean
cf_mail_account_load (CfShop *shop, const char *secret, CfMailAccount *ret, GError **error)
{
  const char *security = cf_shop_setting (shop, CF_SET_MAIL_SECURITY);
  g_autofree char *from = text_of (shop, CF_SET_MAIL_FROM, CF_SET_SHOP_EMAIL);
  *ret = (CfMailAccount) { .name = text_of (shop, CF_SET_MAIL_FROM_NAME, CF_SET_SHOP_NAME) };
  ret->smtp.host = text_of (shop, CF_SET_MAIL_SERVER, 0);
  ret->smtp.user = text_of (shop, CF_SET_MAIL_USER, 0);
  ret->smtp.port = (guint16) g_ascii_strtoull (cf_shop_setting (shop, CF_SET_MAIL_PORT), NULL, 10);
  ret->smtp.security = g_str_equal (security, "tls") ? CF_SMTP_TLS : g_str_equal (security, "none") ? CF_SMTP_PLAIN : CF_SMTP_STARTTLS;
  ret->smtp.seconds = SECONDS;
  ret->smtp.authorities = g_strdup (g_getenv ("COUNTERFOIL_MAIL_AUTHORITIES"));
  if (!ret->smtp.host)
    g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, "there is no mail server. Name the shop's in Settings → Mail");
  else if (!from)
    g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, "messages have no sender's address. Enter the shop's in Settings → Mail");
  else if (ret->smtp.security == CF_SMTP_PLAIN && !is_here (ret->smtp.host))
    g_set_error (error, CF_ERROR, CF_ERROR_INVALID, "without encryption others could read the messages and the password on the way to %s: that is for a server on this computer. Choose STARTTLS or TLS in Settings → Mail", ret->smtp.host);
  else if ((ret->from = cf_mail_address (from, error)))
    return find_secret (ret, secret, error);
  return FALSE;
}
