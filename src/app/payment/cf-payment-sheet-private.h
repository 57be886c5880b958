/* cf-payment-sheet-private.h: what the parts of the payment sheet share: its window (cf-payment-sheet.c), what the plan says in words (-words.c), its tenders (-tenders.c), taking (-take.c), reading (-load.c), keys (-keys.c). */
#pragma once
#include "cf-card-load.h"
#include "cf-money-entry.h"
#include "cf-payment-load.h"
#include "ledger/payment-plan.h"
#include "shop/take-payment.h"
#include "cf-payment-sheet.h"

typedef struct { CfId payment_id, terminal_id; CfMoney amount_minor, tip_minor; gboolean at_risk; char *words; } CfSheetCard;      /* a card that was charged, and is in the ledger */

struct _CfPaymentSheet {
  AdwWindow      parent;
  GtkWidget     *title, *pages, *who, *applying, *applying_label, *none_button, *match_button, *items_stack, *items, *discount_check, *small_check, *keep_check, *deposit_check, *subject_entry,
                *tenders, *amount_bin, *reference_label, *reference_entry, *split_button, *taken_list, *due_label, *taken_label, *remaining_label, *change_label, *say_label, *cancel_button,
                *take_button, *take_label, *match, *card_panel, *card_box, *card_icon, *card_label, *card_drop, *card_button, *keyed_check, *risk_box, *risk_label, *risk_check, *done, *done_caption, *done_amount, *done_words, *print_button, *save_button, *no_receipt_button, *no_receipt_label;
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
  GArray        *risks;                                                 /* CfPaymentRisk */
  CfMoney        customer_risk_minor;
  GArray        *charged;                                               /* CfSheetCard, in their order */
  CfId           sale_id;                                               /* the first payment of this sale that is in the ledger; 0: none yet */
  CfId           attempt_id;                                            /* at the terminal now */
  CfAttemptKind  attempt_kind;
  gboolean       then_take, in_doubt;                                   /* the rest is taken after it; nobody knows its outcome */
  CfMoney        balance_after;
  char          *notice;                                                /* what became of the last card, until something is typed or chosen; or NULL */
  gboolean       notice_wrong;
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

gboolean cf_payment_sheet_is_terminal    (CfPaymentSheet *self);        /* the tender that is chosen is a card at a terminal of ours */
gboolean cf_payment_sheet_may_charge     (CfPaymentSheet *self);
CfMoney  cf_payment_sheet_charged        (CfPaymentSheet *self);        /* the sum of what cards gave so far */
void     cf_payment_sheet_show_card      (CfPaymentSheet *self);        /* how the terminal stands */
void     cf_payment_sheet_show_risk      (CfPaymentSheet *self, CfId terminal_id);      /* 0: no terminal is chosen */
gboolean cf_payment_sheet_takes_risk     (CfPaymentSheet *self);        /* above the limits, if the terminal has to approve alone: somebody's PIN allows it */
void     cf_payment_sheet_charge         (CfPaymentSheet *self, gboolean then_take);      /* what is typed, now; then the others too */
void     cf_payment_sheet_void_charged   (CfPaymentSheet *self, guint at);
void     cf_payment_sheet_on_card_ended  (CfPaymentSheet *self, int state);
void     cf_payment_sheet_on_card_doubt  (CfPaymentSheet *self, gboolean doubt);
void     cf_payment_sheet_on_card_button (CfPaymentSheet *self);
void     cf_payment_sheet_cancel_card    (CfPaymentSheet *self);
void     cf_payment_sheet_forget_notice  (CfPaymentSheet *self);
void     cf_payment_sheet_show_taken     (CfPaymentSheet *self);
/* All of it was paid by cards. */
void     cf_payment_sheet_done_charged   (CfPaymentSheet *self);

void     cf_payment_sheet_take  (CfPaymentSheet *self);
void     cf_payment_sheet_enter (CfPaymentSheet *self);      /* Enter in the amount: to the reference where one is wanted, else as the main button */
/* A sale that is not paid: go on, leave it open, or void it. */
void     cf_payment_sheet_ask_leave (CfPaymentSheet *self);
void     cf_payment_sheet_print (CfPaymentSheet *self);
void     cf_payment_sheet_save  (CfPaymentSheet *self);

void     cf_payment_sheet_load  (CfPaymentSheet *self);
void     cf_payment_sheet_take_load (CfPaymentSheet *self, CfPaymentLoad *load);      /* takes the rows out of it */
void     cf_payment_sheet_on_ledger_changed (CfPaymentSheet *self);
void     cf_payment_sheet_on_match      (CfPaymentSheet *self);      /* to the solver */
void     cf_payment_sheet_on_match_left (CfPaymentSheet *self);
void     cf_payment_sheet_on_tick_none  (CfPaymentSheet *self);
gboolean cf_payment_sheet_on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, CfPaymentSheet *self);
