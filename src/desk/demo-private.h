/* demo-private.h: what the files of the demo shop share. The way of a day: demo.c moves the clock and takes what is planned for the day out of the diary; demo-sale.c writes orders and invoices,
 * demo-money.c takes, settles and gives back money, demo-till.c opens and closes the drawer and goes to the bank, demo-office.c does what the office does by the month, demo-stories.c plays the cases that every demo has whatever chance brings.
 * People and firms: demo-people.c. What is sold: demo-catalogue.c.
 *
 * The first failure sticks: d->error is set, and everything does nothing from then on. */
#pragma once
#include "demo.h"
#include "base/date.h"
#include "shop/act.h"
#include "shop/built-in.h"

enum { ROSA = 0, MARCUS = 1, IRENE = 2, DEV = 3, MIA = 4, TYLER = 5, N_PEOPLE = 6 };      /* owner, manager, bookkeeper, two clerks, one who left */

/* What a customer is in the trade of; which items they buy hangs on it. Bits. */
enum { SHOPS = 1, OFFICES = 2, BUILDERS = 4, CULTURE = 8, FLEETS = 16, PRIVATE = 32 };
typedef enum { COUNTER = 1, ACCOUNT = 2, AGENCY = 3 } DemoKind;        /* pays at the counter; buys on terms; buys a great deal on terms */

typedef struct {
  CfId        id, terms_id, locations[8];
  guint       n_locations;
  const char *name;                                                    /* lives as long as the demo */
  guint       trade;
  DemoKind    kind;
  guint       visits;                                                  /* in two years */
  int         late, spread;                                            /* days after due that they pay, and how much that varies */
  CfTenderKind tender;
  gboolean    local;                                                   /* in New York, whatever chance says */
  gboolean    uses_po, gone;                                           /* gone: nothing more is sold to them */
  CfDate      joins, stops_paying;                                     /* 0: does not */
} DemoCustomer;

typedef enum {
  DO_JOIN = 1, DO_SALE, DO_ISSUE, DO_PAY, DO_SETTLE, DO_RETURN, DO_CREDIT, DO_REFUND, DO_DEPOSIT, DO_FINISH, DO_MOVE, DO_STORY, DO_MONTH, DO_BANK,
} DemoDeed;
typedef struct { guint minute, turn; DemoDeed deed; guint customer; CfId id; gint64 extra; } DemoEntry;      /* minute of the day; turn: the order in which they were written down */

typedef struct {
  const CfDemoAsk *ask;
  CfDemoMade  made;
  GError     *error;
  CfShop     *shop;
  CfVirtualClock clock;
  CfWho       who;
  GRand      *rand;
  GStringChunk *texts;
  CfDate      first, last, today;                                      /* last: the last day on which the shop was open */
  GArray    **diary;                                                   /* DemoEntry by day from first */
  guint       turn;
  CfId        people[N_PEOPLE];
  GArray     *customers;                                               /* DemoCustomer; 0 is the counter itself */
  CfId       *items;                                                   /* of demo_items */
  CfId        tax_ny, tax_nj, tax_none, tax_included;
  CfId        gift_card;                                               /* a tender of the shop's own */
  guint       check;                                                   /* numbers of checks and purchase orders */
} Demo;

static inline DemoCustomer *demo_customer (Demo *d, guint i) { return &g_array_index (d->customers, DemoCustomer, i); }

/* demo.c */
guint    demo_between (Demo *d, guint low, guint high);                /* both included */
gboolean demo_chance  (Demo *d, guint in_thousand);
gboolean demo_open    (CfDate date);                                   /* is the shop open? */
CfDate   demo_open_day (Demo *d, CfDate date);                         /* this day, or the next on which it is */
/* Writes a deed down for @date, or the next open day; what would be after today does not happen. */
void     demo_plan    (Demo *d, CfDate date, DemoDeed deed, guint customer, CfId id, gint64 extra);
/* The next act: some minutes later, by @person, for @reason (NULL: none). FALSE where nothing more shall be done. */
gboolean demo_as      (Demo *d, guint person, const char *reason);
/* @person with the manager's word for @permission on the act @id. */
gboolean demo_allowed (Demo *d, guint person, CfPermission permission, CfId id, const char *reason);
/* TRUE if it went through; a refusal here is a fault of the demo. */
gboolean demo_done    (Demo *d, const char *what, CfOutcome outcome);
guint    demo_clerk   (Demo *d);                                       /* who stands at the counter */

/* demo-catalogue.c */
typedef struct { const char *code, *name, *unit; guint price, breaks[3][2], quantities[4], trades; gboolean untaxed; } DemoItem;      /* prices in 1/10 cents */
extern const DemoItem demo_items[];
extern const guint    demo_n_items;
void demo_set_up      (Demo *d);                                       /* settings, staff, taxes, tenders, items: the first morning */
void demo_keep_logo   (Demo *d);                                       /* its file, once all else has gone well */
void demo_raise_prices (Demo *d);                                      /* once a year */

/* demo-people.c */
void demo_plan_customers (Demo *d, guint n);                           /* who will come, and when */
void demo_join        (Demo *d, guint customer);
void demo_move        (Demo *d, guint customer);                       /* a new address and telephone number */
guint demo_newcomer   (Demo *d, const char *name, DemoKind kind, guint trade, CfId terms_id);      /* one that only a story needs: joins now */

/* demo-sale.c */
void demo_sale        (Demo *d, guint customer);
void demo_issue       (Demo *d, guint customer, CfId draft_id);
CfId demo_invoice     (Demo *d, guint customer, guint location, const char *po, CfMoney about_minor);      /* one invoice of about that much, on the spot; 0 if nothing came of it */
void demo_credit      (Demo *d, guint customer, CfId invoice_id, guint percent, gboolean against, const char *reason);
CfId demo_draft       (Demo *d, guint customer, const char *note);     /* one that stays */

/* demo-money.c */
void demo_pay         (Demo *d, guint customer, CfId invoice_id);      /* invoice_id 0: what is due */
CfId demo_pay_invoice (Demo *d, guint customer, CfId invoice_id, CfTenderKind tender, CfMoney amount_minor);      /* 0: all of it */
CfMoney demo_open_of  (Demo *d, CfId item_id);
void demo_pay_counter (Demo *d, guint customer, CfId invoice_id);
CfId demo_pay_ahead   (Demo *d, guint customer, CfTenderKind tender, CfMoney amount_minor, const char *for_what, CfPaymentKind kind);
void demo_payment_event (Demo *d, CfId payment_id, CfPaymentEventKind kind, const char *code, const char *reason);
/* @tender: of what is given back for a credit memo; a payment goes back the way it came. */
void demo_refund      (Demo *d, CfId source_id, CfMoney amount_minor, CfTenderKind tender, gboolean unapply, const char *reason);
void demo_deposit     (Demo *d, guint customer);
void demo_finish      (Demo *d, guint customer, CfId deposit_id, CfMoney total_minor);

/* demo-till.c */
void demo_till_open   (Demo *d);
void demo_till_close  (Demo *d);
void demo_till_bank   (Demo *d);                                       /* all that waits for it: cash and checks */

/* demo-office.c */
void demo_month       (Demo *d);
void demo_hold        (Demo *d, guint customer, const char *reason);
void demo_write_off   (Demo *d, CfId item_id, CfWriteOffKind kind, const char *reason);

/* demo-orders.c */
void demo_orders      (Demo *d);                                       /* what is being made on the last day; after all else */

/* demo-stories.c */
void demo_plan_stories (Demo *d);
void demo_story       (Demo *d, guint n);
