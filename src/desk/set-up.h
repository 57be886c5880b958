/* set-up.h: a shop's first ledger, as the first run asks for it: made whole with what the shop chose, or not at all. */
#pragma once
#include "shop/shop.h"

typedef struct {
  CfShopStart start;                 /* name, country, currency, zone */
  const char *paper;                 /* "A4", "Letter"; NULL: by the country */
  const char *tax_name;              /* "VAT"; NULL or "": no tax is set up */
  const char *tax_rate;              /* as typed: "8.875", "8,875 %"; read by the country's decimal mark */
  gboolean    prices_include_tax;
} CfSetUp;

/* Makes the ledger @path, and the folder it is in. INVALID: what was chosen does not fit: says what; CONFLICT: a file is there. */
gboolean cf_set_up (const char *path, const CfSetUp *ask, CfClock *clock, GError **error) CF_WARN_UNUSED;

/* Did cf_set_up fail for @tax_rate? */
gboolean    cf_set_up_is_tax_rate  (const GError *error);
/* How a rate is written in @country: "8.875", "8,875". */
const char *cf_set_up_rate_example (const char *country);

/* What shops in @country usually start with; a person changes it where it is otherwise. @rate "": no usual one (it differs from place to place). Static. */
typedef struct { const char *country, *name, *rate; gboolean inclusive; } CfUsualTax;
const CfUsualTax *cf_usual_tax (const char *country);
