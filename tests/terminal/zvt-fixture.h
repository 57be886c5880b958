/* zvt-fixture.h: the ZVT driver on a link in memory to a small terminal, with a host that counts what it is told. All on a virtual clock. */
#pragma once
#include "base/clock.h"
#include "terminal/driver.h"
#include "zvt-peer.h"

#define SHOP_TIME G_GINT64_CONSTANT (1795356000000000)        /* 22 November 2026 */

typedef struct {
  CfVirtualClock clock;
  ZvtPeer     peer;
  CfTerminal *terminal;
  CfMemory   *memory;
  CfTerminalHost host;
  CfTerminalAttempt attempt;
  int  n_sent, n_results, n_orphans;
  gboolean refuses_sent, refuses_result, cancels;
  CfTerminalOutcome committed;
  GString *receipts, *shown;
  int  crashes_in;                     /* with the so many-th word to the host the cable goes, before what follows from it is sent; 0: never */
} Fixture;

void zvt_start (Fixture *f, const char *framing);
/* Another program at the same terminal: the one before is gone without a word. */
void zvt_start_again (Fixture *f);
void zvt_set   (Fixture *f, const char *name, const char *value);
/* Asserts that no status information was ever refused. */
void zvt_stop  (Fixture *f);
void zvt_set_attempt (Fixture *f, CfTerminalAct what, CfMoney amount);
/* A sale to its end, and what became of an attempt; the outcome is checked, 0: any. */
void zvt_sell    (Fixture *f, CfMoney amount, CfTerminalOutcome outcome, CfTerminalResult *ret);
void zvt_recover (Fixture *f, CfTerminalOutcome outcome, CfTerminalResult *ret);
