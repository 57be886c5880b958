/* cf-keyring.h: is there a key ring (Secret Service) to keep a backup's passphrase in? The program works without one; then a notice says what that means. */
#pragma once
#include <adwaita.h>

typedef enum { CF_KEYRING_THERE = 1, CF_KEYRING_LOCKED = 2, CF_KEYRING_NONE = 3 } CfKeyring;
/* Asks in a thread; some ms, at most three seconds. */
void      cf_keyring_look   (GCancellable *cancel, GAsyncReadyCallback callback, gpointer user);
CfKeyring cf_keyring_finish (GAsyncResult *result);

/* A card that says there is none, or that it is locked; unseen where all is well. Looks when it is shown. */
#define CF_TYPE_KEYRING_NOTICE (cf_keyring_notice_get_type ())
G_DECLARE_FINAL_TYPE (CfKeyringNotice, cf_keyring_notice, CF, KEYRING_NOTICE, AdwBin)
GtkWidget *cf_keyring_notice_new (void);
