/* paper-data.h: the statements that both sides of the paper benchmark draw: made once from a seed, 60 % of 5 to 20 open items, 30 % of 21 to 60, 10 % of 61 to 130. */
#pragma once
#include "base/date.h"
#include "base/money.h"
#include "paper/paper.h"

#define BENCH_SHOP_NAME "Riverside Print Co."
#define BENCH_NOTE "Balances over 30 days may carry a finance charge of 1.5 % a month. Questions? Call (718) 555-0142."

void bench_shop (CfPaperShop *shop);
/* @n statements; one page each if @short_only. They live until the program ends. */
const CfPaperStatement *bench_statements (guint n, gboolean short_only);
/* User and system time of this process, seconds; peak resident memory, kB. */
double bench_cpu (void);
long   bench_peak (void);
