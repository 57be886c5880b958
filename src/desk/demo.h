/* demo.h: a print shop to look around in: two years of trade up to today, some 300 customers, every state of a document that exists (terms.md, README). Made by the real acts on a clock that
 * walks through the two years, so that log, dates and numbers belong together. The same seed and day give the same ledger but for ids and hashes. */
#pragma once
#include "progress.h"
#include "shop/shop.h"

typedef struct {
  guint32    seed;                   /* 0 = the usual one */
  CfInstant  now;                    /* 0 = the clock's */
  guint      customers;              /* 0 = 300 */
  CfProgress progress;  gpointer user;
} CfDemoAsk;
typedef struct { gint64 customers, invoices, payments, credit_memos, drafts; CfMoney receivable_minor; } CfDemoMade;

/* A new ledger at @path; CONFLICT if a file is there. PINs of its staff: cf_demo_staff. */
gboolean cf_demo_make (const char *path, const CfDemoAsk *ask, CfDemoMade *ret, GError **error) CF_WARN_UNUSED;

/* Who works there, ends with name NULL. */
typedef struct { const char *name; int role; const char *pin; } CfDemoStaff;
extern const CfDemoStaff cf_demo_staff[];
