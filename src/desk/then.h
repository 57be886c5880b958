/* then.h: the shop as it was at a moment: settings, the rules and formats made from them. Private to desk. */
#pragma once
#include "ledger/settings.h"
#include "store/records.h"

typedef struct {
  CfStamp    at;
  CfSetting *settings; guint n_settings;
  CfRules    rules;                  /* locked_before is 0: nothing is posted by these */
  CfFormats  formats;
} CfThen;

/* Settings as of the stamp @at. */
gboolean    cf_then_load  (CfDb *db, CfStamp at, CfThen *ret, GError **error) CF_WARN_UNUSED;
void        cf_then_clear (CfThen *then);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfThen, cf_then_clear)
/* Never NULL; borrowed. */
const char *cf_then_text  (const CfThen *then, CfSettingNumber number);
