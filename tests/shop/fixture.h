/* fixture.h: a small shop in a folder of its own, on a virtual clock, and the shortest way to make what a test is about. Everything asserts. */
#pragma once
#include "base/date.h"
#include "shop/apply-credit.h"
#include "shop/charge-fees.h"
#include "shop/close-period.h"
#include "shop/correct-invoice.h"
#include "shop/give-back.h"
#include "shop/issue-invoice.h"
#include "shop/records.h"
#include "shop/take-payment.h"

typedef struct {
  char          *folder, *path;
  CfVirtualClock clock;
  CfShop        *shop;
  CfWho          who;                /* SYSTEM, with a reason */
  CfId           customer, item, tax_group;      /* “Acme Signs” Net 30; a banner at 85.00; NY 8.875 % of three rates */
  CfId           cash, check, card, ach;
} Fixture;

/* A shop in New York in US dollars, on 2026-03-02 10:00. */
void   fixture_open  (Fixture *f);
void   fixture_close (Fixture *f);                           /* verifies the ledger before it goes */
void   fixture_on    (Fixture *f, int year, int month, int day);
CfDate fixture_date  (int year, int month, int day);
CfId   fixture_customer (Fixture *f, const char *name);
/* A draft of one line per price (minor units, quantity 1), taxed if @tax_group. */
CfId   fixture_draft   (Fixture *f, CfId customer, CfDraftKind kind, CfId subject, CfId tax_group, const CfMoney *prices, guint n);
CfId   fixture_invoice (Fixture *f, CfId customer, CfMoney amount);      /* issued today, untaxed */
CfId   fixture_pay     (Fixture *f, CfId customer, CfId tender, CfMoney amount, CfId invoice);      /* invoice 0: stays unapplied */
CfMoney fixture_open_of (Fixture *f, CfId item);             /* open amount now, signed */
CfBalance fixture_balance (Fixture *f, CfId customer);
gint64 fixture_commits (Fixture *f);
/* The digest of every record table: two ledgers in the same state have the same. Caller frees. */
char  *fixture_digest  (CfDb *db);
/* Applying the log to an empty ledger (made in @folder) gives the same records. */
void   fixture_replay  (CfDb *db, const char *folder);
#define fixture_ok(f, outcome) g_assert_cmpint (fixture_say ((f), (outcome)), ==, CF_OK)
int    fixture_say (Fixture *f, CfOutcome outcome);          /* prints the refusal's sentence; returns the code */
