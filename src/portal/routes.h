/* routes.h: every address the portal answers, in one table: who may call it, how much they may send, and what runs. The tests make their matrix of it. */
#pragma once
#include "call.h"

typedef enum {
  CF_MAY_ANYBODY = 1,
  CF_MAY_LINK = 2,                       /* who has the link of a document; {shop} and {token} are the first two parameters */
  CF_MAY_SHOP = 3,                       /* anybody who knows a shop's name, the first parameter: a gateway, whose signature the handler looks at */
  CF_MAY_OPERATOR = 4,                   /* from this machine, or with the metrics token */
  CF_MAY_DEVICE = 5,                     /* a register of the shop, by the token that it was given (sync/device.h) */
  CF_MAY_CUSTOMER = 6,                   /* a customer of the shop, the first parameter, who has signed in (login.h) */
} CfMay;

struct _CfRoute {
  const char *method, *pattern;          /* "/{shop}/d/{token}" */
  CfMay       may;
  void      (*run) (CfCall *call);
  gsize       body_max;                  /* POST */
  gboolean    slow;                      /* draws, writes or asks others: not on the thread that serves connections */
  gboolean    changes;                   /* counted against CF_RATE_CHANGE */
  gboolean    reads;                     /* one look at the ledger: all of it within one read transaction */
};

const CfRoute *cf_routes (guint *ret_n);
/* The route for a raw path, with its parameters decoded into @params (owned by the caller). NULL: none; *ret_allow: the methods there are for this path, or NULL; static. */
const CfRoute *cf_route_find (const char *method, const char *path, char *params[CF_PARAMS_MAX], const char **ret_allow);
guint          cf_route_index (const CfRoute *route);
/* The table as JSON, for who runs the portal and for the tests' matrix. Caller frees. */
char          *cf_routes_text (void);

/* access.c: may this caller? FALSE: it is answered already. */
gboolean cf_access (CfCall *call);
/* The whole of it: access, then the route. */
void     cf_answer (CfCall *call);

/* handlers */
void cf_run_sync_enrol  (CfCall *call);
void cf_run_sync_hello  (CfCall *call);
void cf_run_sync_push   (CfCall *call);
void cf_run_sync_pull   (CfCall *call);
void cf_run_sync_digest (CfCall *call);
void cf_run_sync_snapshot (CfCall *call);
void cf_run_sync_files  (CfCall *call);
void cf_run_sync_file   (CfCall *call);
void cf_run_sync_keep   (CfCall *call);
void cf_run_sync_leave  (CfCall *call);
/* For a register that nobody knows. */
void cf_sync_unknown    (CfCall *call);
void cf_run_health   (CfCall *call);
void cf_run_metrics  (CfCall *call);
void cf_run_asset    (CfCall *call);
void cf_run_robots   (CfCall *call);
void cf_run_document (CfCall *call);
void cf_run_look     (CfCall *call);
void cf_run_logo     (CfCall *call);
void cf_run_seen     (CfCall *call);
void cf_run_pdf      (CfCall *call);
void cf_run_pay      (CfCall *call);
void cf_run_paid     (CfCall *call);
void cf_run_hook     (CfCall *call);
void cf_run_sign_in  (CfCall *call);
void cf_run_code     (CfCall *call);
void cf_run_account  (CfCall *call);
void cf_run_sign_out (CfCall *call);
void cf_run_forget   (CfCall *call);
void cf_run_sandbox  (CfCall *call);
void cf_run_sandbox_choose (CfCall *call);
