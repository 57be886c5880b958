/* shop-commands.h: what whoever runs the portal does with its shops: counterfoil-portal shop add, list, code, devices, retire, backup, restore, upgrade, mail, quarantine. */
#pragma once
#include "config.h"

/* @words: after "shop". @ledger, @passphrase_file: options, or NULL. @json: answers for programs. Prints; the exit status. */
int cf_shop_command (const CfConfig *config, char **words, const char *ledger, const char *passphrase_file, gboolean json);
