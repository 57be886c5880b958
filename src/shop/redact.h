/* redact.h: a person asks that their data be removed (D24). Name, addresses, telephone numbers, tax number and notes leave the customer, the contacts, locations, drafts and collection notes, the bill-to of every document, orders, estimates, answers, shipments and comments,
 * and the log; amounts, dates, document numbers and the log's hashes stay. What is left is archived under the name "Removed" and its number. Notes and references on invoices and payments are
 * part of those documents and stay; so do earlier backups, until they are thinned out. It cannot be taken back. */
#pragma once
#include "act.h"

/* With everybody merged into them. CF_MAY_REDACT, with a reason. *ret_count: records and edits that were changed in the log; 0: there was nothing to remove, and no commit is made.
 * Refusals: CF_IN_USE (something is owed, by either side, or a draft or an order is open). */
CfOutcome cf_redact_customer (CfShop *shop, CfWho *who, CfId customer_id, guint *ret_count, GError **error) CF_WARN_UNUSED;
CfOutcome cf_redact_contact  (CfShop *shop, CfWho *who, CfId contact_id, guint *ret_count, GError **error) CF_WARN_UNUSED;
