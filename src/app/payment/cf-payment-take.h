/* cf-payment-take.h: taking what the sheet planned, as one intent; and undoing it while the toast is there. */
#pragma once
#include <gtk/gtk.h>
#include "cf-act-run.h"
#include "ledger/payment-plan.h"
#include "shop/take-payment.h"

typedef struct { CfId id, credit_id; CfMoney amount_minor; } CfTakeCredit;
/* Everything the act is asked, and what came of it. Owned; used by the writer thread while it runs. */
typedef struct {
  CfTakePayment   ask;               /* tenders, choices and texts are this struct's own */
  CfTakeCredit   *credits; guint n_credits;
  CfTaken         taken;
  CfMoney         balance_minor;     /* the customer's, after it */
} CfTakeWork;

/* A copy of what @plan asks for; @subject, @note may be NULL. @ids of credits are made here. */
CfTakeWork *cf_take_work_new  (CfSession *session, const CfPaymentPlan *plan, const char *subject);
void        cf_take_work_free (gpointer work);
/* For cf_act_run: payment and credits, all or nothing. */
CfOutcome   cf_take_work_run  (CfShop *shop, CfWho *who, gpointer work, GError **error);

/* A toast in the window of @parent that says @text; with Undo, which voids the payments of @taken, where whoever is signed in may. */
void        cf_take_toast     (GtkWidget *parent, CfSession *session, const char *text, const CfTaken *taken);
