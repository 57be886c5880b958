/* cf-payment-sheet-private.h: what the parts of the payment sheet share: its window (cf-payment-sheet.c), what the plan says in words (-words.c), its tenders (-tenders.c), taking (-take.c), reading (-load.c), keys (-keys.c). */
#pragma once
#include "cf-payment-plan.h"
#include "cf-payment-sheet.h"

struct _CfPaymentSheet {
  AdwWindow      parent;
  GtkWidget     *title, *pages, *who, *applying, *applying_label, *none_button, *match_button, *items_stack, *items, *discount_check, *small_check, *keep_check, *deposit_check, *subject_entry,
                *tenders, *amount_bin, *reference_label, *reference_entry, *split_button, *taken_list, *due_label, *taken_label, *remaining_label, *change_label, *say_label, *cancel_button,
                *take_button, *take_label, *match, *done, *done_caption, *done_amount, *done_words, *print_button, *save_button, *no_receipt_button;
  GtkWidget     *amount, *date;
  CfSession     *session;
  GCancellable  *cancel;
  CfPaymentPlan  plan;                                                  /* tenders: those added, then the one being typed */
  guint          n_added;
  GArray        *kinds;                                                 /* CfTender */
  int            tender;                                                /* which of them; -1 = none */
  CfId           next_id;                                               /* of the payment that is being typed */
  GArray        *ticked;                                                /* CfId: what to tick to begin with */
  CfId           customer_id;
  char          *customer;                                              /* name */
  gboolean       loaded, showing, amount_is_ours, taking, taken, may_leave;
  CfTaken        result;
  char          *toast;
  GCallback      sale_done;
  GObject       *sale_user;                                             /* weak */
};


/* The tender that is chosen; NULL: none yet. */
const CfTender *cf_payment_sheet_tender (CfPaymentSheet *self);
/* What is typed goes into the plan, which is computed and shown. */
void     cf_payment_sheet_recompute    (CfPaymentSheet *self);
void     cf_payment_sheet_show_plan    (CfPaymentSheet *self);
void     cf_payment_sheet_focus_amount (CfPaymentSheet *self);

void     cf_payment_sheet_show_tenders (CfPaymentSheet *self, CfId usual /* chosen to begin with */);
void     cf_payment_sheet_choose       (CfPaymentSheet *self, guint at);
void     cf_payment_sheet_split        (CfPaymentSheet *self);
gboolean cf_payment_sheet_lacks_reference (CfPaymentSheet *self);
void     cf_payment_sheet_ask_reference   (CfPaymentSheet *self, gboolean wrong);

void     cf_payment_sheet_take  (CfPaymentSheet *self);
void     cf_payment_sheet_enter (CfPaymentSheet *self);      /* Enter in the amount: to the reference where one is wanted, else as the main button */
/* A sale that is not paid: go on, leave it open, or void it. */
void     cf_payment_sheet_ask_leave (CfPaymentSheet *self);
void     cf_payment_sheet_print (CfPaymentSheet *self);
void     cf_payment_sheet_save  (CfPaymentSheet *self);

void     cf_payment_sheet_load  (CfPaymentSheet *self);
void     cf_payment_sheet_on_ledger_changed (CfPaymentSheet *self);
void     cf_payment_sheet_on_match      (CfPaymentSheet *self);      /* to the solver */
void     cf_payment_sheet_on_match_left (CfPaymentSheet *self);
void     cf_payment_sheet_on_tick_none  (CfPaymentSheet *self);
gboolean cf_payment_sheet_on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, CfPaymentSheet *self);
