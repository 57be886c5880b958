/* order-billed.h: how much of a job is billed, as an expression of SQL. Private to order-list.c and order-sum.c.
 *
 * A line that a standing invoice bills counts with its quantity, less what standing credit memos took back of it: of a line that is wholly taken back everything; else what was taken back at the line's own
 * price and discount, by quantity; an amount off the price gives nothing back to be billed again (totals-credit.c tells the same two kinds apart). Times 1.0: what other programs wrote may not overflow a sum. */
#pragma once

#define CF_STANDS(invoice) "NOT EXISTS (SELECT 1 FROM invoice_void v WHERE v.invoice_id = " invoice ")"
#define CF_TAKEN_BACK(memo) "COALESCE((SELECT CASE WHEN l.amount_minor <> 0 AND SUM(m.amount_minor * 1.0) = l.amount_minor THEN l.quantity * 1.0 " \
  "ELSE SUM(CASE WHEN m.unit_price = l.unit_price AND m.discount_rate = l.discount_rate THEN m.quantity * 1.0 ELSE 0 END) END " \
  "FROM invoice n JOIN invoice_line m ON m.invoice_id = n.id AND m.subject_line = l.line WHERE n.subject_id = i.id AND n.subject_id <> 0 AND n.kind = 2 AND n.id <> " memo " AND " CF_STANDS ("n.id") "), 0)"
/* @job: the job's id; @memo: a credit memo that is not to count, or 0. 0 where nothing bills it. */
#define CF_BILLED_OF(job, memo) "COALESCE((SELECT SUM(l.quantity * 1.0 - " CF_TAKEN_BACK (memo) ") FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id " \
  "WHERE l.job_id = " job " AND l.job_id <> 0 AND i.kind = 1 AND " CF_STANDS ("i.id") "), 0)"
