/* attempt.h: card payments as they stand: the facts are records (ledger/attempt.h); what this register did about each so far is its own journal, neither logged nor synced. Each step of it is
 * one durable commit, and the step "sent_to_device" comes before the first byte leaves. */
#pragma once
#include "records.h"

typedef struct {
  CfId           attempt_id, terminal_id;
  CfAttemptState state;
  CfInstant      at;                 /* of the last step */
  char          *baseline;           /* what the driver must know to ask about this attempt later; its own text */
  char          *steps;              /* one line each: instant in microseconds, state, what was said */
} CfAttemptJournal;
void cf_attempt_journal_clear (CfAttemptJournal *journal);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfAttemptJournal, cf_attempt_journal_clear)

/* When its step "sent_to_device" was taken; 0: not yet. */
CfInstant cf_attempt_journal_sent_at (const CfAttemptJournal *journal);
/* *ret is zeroed first; attempt_id 0 in it where there is none. */
gboolean cf_attempt_journal_load (CfDb *db, CfId attempt_id, CfAttemptJournal *ret, GError **error) CF_WARN_UNUSED;
/* Adds a step, in the transaction that is open. @baseline NULL: as it was. The first makes the journal. */
gboolean cf_attempt_journal_step (CfDb *db, CfId attempt_id, CfId terminal_id, CfAttemptState state, CfInstant at, const char *said, const char *baseline, GError **error) CF_WARN_UNUSED;

/* Attempts of which this register does not know the end, oldest first: CfAttemptJournal in @ret, with cf_attempt_journal_clear. @terminal_id 0: all. */
gboolean cf_attempts_open (CfDb *db, CfId terminal_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* The attempt of this register that is not over and is meant for @item_id; 0: none, it may be paid and changed. */
gboolean cf_attempt_on_item (CfDb *db, CfId item_id, CfId *ret_attempt_id, GError **error) CF_WARN_UNUSED;
/* Attempts of @station without a result and without a journal: what a ledger that was restored must ask the terminals about. Ids in @ret, ascending; looks at every attempt there is. */
gboolean cf_attempts_lost (CfDb *db, gint64 station, GArray *ret, GError **error) CF_WARN_UNUSED;
/* The results of an attempt, or (0) all orphans, ascending: CfAttemptResult in @ret, owned. */
gboolean cf_attempt_results (CfDb *db, CfId attempt_id, GArray *ret, GError **error) CF_WARN_UNUSED;
/* Attempts to move @payment_id's money, ascending. */
gboolean cf_attempts_of_payment (CfDb *db, CfId payment_id, GArray *ret, GError **error) CF_WARN_UNUSED;
