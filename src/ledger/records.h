/* records.h: every kind of record as a plain struct. The structs live on floor 2, so that pure rules can take and give them; how each is stored,
 * logged and shown is one table in store/, in the file of the same name (customer → store/customer.c). A test compares both, byte for byte.
 * Text members are owned char *, NULL and "" both mean none; 0 means none for ids, dates and enums; where 0 is a value a flag stands beside it (has_limit).
 * A record that changes ("document" in store/record.h) or is inserted once ("fact") is said at its store table. */
#pragma once
#include "base/types.h"
#include "customer.h"
#include "catalogue.h"
#include "staff.h"
#include "shop.h"
#include "draft.h"
#include "invoice.h"
#include "payment.h"
#include "collection.h"
#include "attempt.h"
#include "online.h"
#include "card-batch.h"
#include "shift.h"
#include "entry.h"
#include "run.h"
#include "order.h"
#include "estimate.h"
#include "shipment.h"
#include "message.h"
