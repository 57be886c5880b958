/* generate-plan.h: what a generated shop will have, as plain figures, before any act is done. A pure function of the ask and the seed. Private to generate. */
#pragma once
#include "base/types.h"

enum { CF_PLAN_LINES = 3, CF_PLAN_ITEMS = 2000, CF_PLAN_TERMS = 4, CF_PLAN_TENDERS = 4, CF_PLAN_TAKES = 3 };

typedef struct { char code[12], description[40]; CfDecimal price; } CfPlanItem;
typedef struct { const char *name, *address, *city, *region, *postcode, *phone, *email; guint8 terms, share; } CfPlanCustomer;      /* terms: index; share: how much they buy, see .c */
typedef struct { CfDate date; guint32 customer; guint16 items[CF_PLAN_LINES]; guint8 quantities[CF_PLAN_LINES]; } CfPlanInvoice;
/* A payment puts on each of its invoices a part (in percent) of what is open on it by then. In order of date, and never before the invoices. */
typedef struct { CfDate date; guint32 invoices[CF_PLAN_TAKES]; guint8 percents[CF_PLAN_TAKES], n, tender; guint32 reference; } CfPlanPayment;

typedef struct {
  CfPlanItem     *items;
  CfPlanCustomer *customers; guint n_customers;
  CfPlanInvoice  *invoices;  guint n_invoices;               /* in order of date */
  CfPlanPayment  *payments;  guint n_payments;
  GStringChunk   *texts;
} CfPlan;

void cf_plan_init  (CfPlan *plan, guint32 seed, guint customers, guint invoices, CfDate from, CfDate until);
void cf_plan_clear (CfPlan *plan);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfPlan, cf_plan_clear)
