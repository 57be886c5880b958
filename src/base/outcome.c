/* outcome.c: outcomes by name, and their sentences. A sentence says what is wrong and what to do about it; it is built from the field, the text and
 * the amount that the rule left in the refusal, and reads well with any of them missing. */
#include "outcome.h"
#include "money.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define SHOWN_MAX 60      /* characters of a given text that a sentence repeats */

static const CfEnumName names[] = {
  { CF_OK, "ok" }, { CF_FAILED, "failed" }, { CF_ALREADY, "already" },
  { CF_ID_REUSED, "id-reused" }, { CF_NOT_FOUND, "not-found" }, { CF_NOT_YOURS, "not-yours" }, { CF_CHANGED_SINCE, "changed-since" },
  { CF_ARCHIVED, "archived" }, { CF_IN_USE, "in-use" }, { CF_NAME_TAKEN, "name-taken" }, { CF_NUMBER_TAKEN, "number-taken" },
  { CF_NUMBER_DIFFERS, "number-differs" }, { CF_AMBIGUOUS, "ambiguous" },
  { CF_REQUIRED, "required" }, { CF_NOT_A_NUMBER, "not-a-number" }, { CF_NOT_A_DATE, "not-a-date" }, { CF_TOO_LARGE, "too-large" },
  { CF_TOO_LONG, "too-long" }, { CF_TOO_PRECISE, "too-precise" }, { CF_NOT_TEXT, "not-text" }, { CF_NOT_POSITIVE, "not-positive" },
  { CF_NEGATIVE, "negative" }, { CF_ZERO, "zero" }, { CF_NOT_A_CHOICE, "not-a-choice" }, { CF_TWO_READINGS, "two-readings" },
  { CF_WRONG_CURRENCY, "wrong-currency" }, { CF_UNKNOWN_REFERENCE, "unknown-reference" },
  { CF_NEEDS_PERMISSION, "needs-permission" }, { CF_NEEDS_REASON, "needs-reason" }, { CF_WRONG_PIN, "wrong-pin" }, { CF_PIN_LOCKED, "pin-locked" },
  { CF_PIN_TAKEN, "pin-taken" }, { CF_PIN_WEAK, "pin-weak" }, { CF_OWNER_FIRST, "owner-first" },
  { CF_UNBALANCED, "unbalanced" }, { CF_OVERFLOW, "overflow" }, { CF_PERIOD_LOCKED, "period-locked" }, { CF_OVER_LIMIT, "over-limit" },
  { CF_ON_HOLD, "on-hold" }, { CF_NO_LINES, "no-lines" }, { CF_WRONG_STATE, "wrong-state" }, { CF_HAS_PAYMENTS, "has-payments" },
  { CF_GROUPED, "grouped" }, { CF_NOT_HOLDER, "not-holder" }, { CF_SERIES_FROZEN, "series-frozen" },
  { CF_OVER_APPLIED, "over-applied" }, { CF_NOT_OPEN, "not-open" }, { CF_OTHER_CUSTOMER, "other-customer" }, { CF_NOT_ENOUGH, "not-enough" },
  { CF_CHANGE_WITHOUT_CASH, "change-without-cash" }, { CF_NEEDS_REFERENCE, "needs-reference" }, { CF_OVER_REFUND, "over-refund" },
  { CF_OTHER_TENDER, "other-tender" }, { CF_ALREADY_RETURNED, "already-returned" }, { CF_DATED_BEFORE, "dated-before" },
  { CF_STOCK_CORRECTION, "stock-correction" },
  { CF_ATTEMPT_OPEN, "attempt-open" }, { CF_TERMINAL_TAKEN, "terminal-busy" },
  { CF_SHIFT_IS_OPEN, "shift-open" }, { CF_NO_SHIFT, "no-shift" }, { CF_NOT_COUNTING, "not-counting" }, { CF_NOT_NEWEST, "not-newest" },
  { CF_CASH_BEFORE, "cash-before" },
  { CF_OVER_BILLED, "over-billed" }, { CF_NEEDS_DEPOSIT, "needs-deposit" }, { CF_EXPIRED, "expired" }, { CF_NOT_APPROVED, "not-approved" }, { CF_IN_WORK, "in-work" },
  { CF_NOT_AN_ADDRESS, "not-an-address" }, { CF_LEFT_ALREADY, "left-already" }, { CF_NOT_SENDER, "not-sender" }, { CF_NOT_DUE, "not-due" },
  { 0, NULL },
};

/* Per code: what is wrong, with %s for the thing it is about (the quoted text, else the field's name), and without it; then what to do. In a row that
 * shows an amount the advice takes it as its %s, and is left out when no currency was given. */
typedef struct { CfOutcome code; const char *about, *plain, *advice; gboolean amount; } Sentence;

static const Sentence sentences[] = {
  { CF_OK, NULL, N_("Done."), NULL },
  { CF_FAILED, N_("This could not be done: %s."), N_("This could not be done."), NULL },
  { CF_ALREADY, N_("%s was done before."), N_("This was done before."), N_("Nothing was changed.") },

  { CF_ID_REUSED, N_("The id of %s belongs to something else."), N_("This id belongs to something else."), N_("Begin again, so that a new id is made.") },
  { CF_NOT_FOUND, N_("%s was not found."), N_("Nothing was found."), N_("Check how it is written, or look it up in the list.") },
  { CF_NOT_YOURS, N_("%s belongs to somebody else."), N_("This belongs to somebody else."), N_("Ask them, or somebody with more rights.") },
  { CF_CHANGED_SINCE, N_("%s was changed since you opened it."), N_("This was changed since you opened it."), N_("Look at what changed, and then decide again.") },
  { CF_ARCHIVED, N_("%s is archived."), N_("This is archived."), N_("Bring it back first, or choose another one.") },
  { CF_IN_USE, N_("%s is in use."), N_("This is in use."), N_("Archive it instead: what refers to it stays as it is.") },
  { CF_NAME_TAKEN, N_("The name %s is taken."), N_("This name is taken."), N_("Choose another name.") },
  { CF_NUMBER_TAKEN, N_("The number %s is taken."), N_("This number is taken."), N_("Choose another number.") },
  { CF_NUMBER_DIFFERS, N_("The number %s is already there with other content."), N_("This number is already there with other content."),
    N_("Compare both documents; nothing was overwritten.") },
  { CF_AMBIGUOUS, N_("More than one thing answers to %s."), N_("More than one thing answers to this."), N_("Give its number or its id.") },

  { CF_REQUIRED, N_("%s is missing."), N_("Something that is required is missing."), N_("Fill it in.") },
  { CF_NOT_A_NUMBER, N_("%s is not a number."), N_("This is not a number."), N_("Write digits and at most one decimal mark, such as 1234.50.") },
  { CF_NOT_A_DATE, N_("%s is not a date of the calendar."), N_("This is not a date of the calendar."),
    N_("Write year, month and day, such as 2026-11-22, or say which format it has.") },
  { CF_TOO_LARGE, N_("%s is too large."), N_("This is too large."), N_("Check the number of digits.") },
  { CF_TOO_LONG, N_("%s is too long."), N_("This is too long."), N_("Shorten it.") },
  { CF_TOO_PRECISE, N_("%s has too many decimals."), N_("This has too many decimals."), N_("Nothing is rounded silently: write it with fewer decimals.") },
  { CF_NOT_TEXT, N_("%s has characters that cannot be kept."), N_("This text has characters that cannot be kept."),
    N_("Remove control characters, or say which encoding it has.") },
  { CF_NOT_POSITIVE, N_("%s is not more than zero."), N_("This is not more than zero."), N_("Write a number above zero.") },
  { CF_NEGATIVE, N_("%s is less than zero."), N_("This is less than zero."), N_("Write zero or more.") },
  { CF_ZERO, N_("%s is zero."), N_("This is zero."), N_("Write a number that is not zero.") },
  { CF_NOT_A_CHOICE, N_("%s is not one of the choices."), N_("This is not one of the choices."), N_("Choose one from the list.") },
  { CF_TWO_READINGS, N_("%s can be read in two ways."), N_("This can be read in two ways."), N_("Say which one is meant: give the date format or the decimal mark.") },
  { CF_WRONG_CURRENCY, N_("%s is in another currency."), N_("This is in another currency."), N_("Write the amount in the currency of the shop.") },
  { CF_UNKNOWN_REFERENCE, N_("There is no %s to refer to."), N_("This refers to something that is not there."), N_("Add it first, or correct the reference.") },

  { CF_NEEDS_PERMISSION, N_("You may not do this: %s."), N_("You may not do this."), N_("Ask somebody who may to approve it with their PIN.") },
  { CF_NEEDS_REASON, N_("%s needs a reason."), N_("This needs a reason."), N_("Write why it is done; the reason is kept.") },
  { CF_WRONG_PIN, N_("The PIN of %s is wrong."), N_("This PIN is wrong."), N_("Try again; after five wrong tries it is locked for five minutes.") },
  { CF_PIN_LOCKED, N_("The PIN of %s is locked after five wrong tries."), N_("This PIN is locked after five wrong tries."), N_("Wait five minutes, or ask a manager.") },
  { CF_PIN_TAKEN, N_("The PIN of %s is used by somebody else."), N_("This PIN is used by somebody else."), N_("Choose another PIN.") },
  { CF_PIN_WEAK, N_("The PIN of %s is too easy to guess."), N_("This PIN is too easy to guess."), N_("Choose at least four digits that are neither alike nor in a row.") },
  { CF_OWNER_FIRST, N_("%s comes after an owner."), N_("An owner needs a PIN first."), N_("Once anybody has a PIN, only who has one gets in, and only an owner changes staff. Give an owner a PIN.") },

  { CF_UNBALANCED, N_("The entry for %s does not balance."), N_("This entry does not balance."), N_("Nothing was posted. Please report this as a fault of the program.") },
  { CF_OVERFLOW, N_("%s leads to an amount that is too large to keep."), N_("This leads to an amount that is too large to keep."), N_("Check quantity and price.") },
  { CF_PERIOD_LOCKED, N_("The books are locked at %s."), N_("The books are locked at this date."), N_("Use a later date, or ask a bookkeeper to move the lock.") },
  { CF_OVER_LIMIT, N_("%s would go over the credit limit."), N_("This would go over the credit limit."), N_("The limit is %s: take a payment first, or ask a manager."), TRUE },
  { CF_ON_HOLD, N_("%s is on hold."), N_("This customer is on hold."), N_("Take payment now, or ask a manager to release the account.") },
  { CF_NO_LINES, N_("%s has no lines."), N_("This document has no lines."), N_("Add at least one line.") },
  { CF_WRONG_STATE, N_("This cannot be done with %s as it stands."), N_("This cannot be done as it stands."), N_("Look at its state: it may be issued, void or finished already.") },
  { CF_HAS_PAYMENTS, N_("%s has payments on it."), N_("There are payments on this."), N_("Take the payments off first, or write a credit memo.") },
  { CF_GROUPED, N_("%s belongs to a multi-site invoice."), N_("This belongs to a multi-site invoice."), N_("Dissolve the multi-site invoice first.") },
  { CF_NOT_HOLDER, N_("%s is held by another station."), N_("This is held by another station."), N_("Finish it there, or have it handed over.") },
  { CF_SERIES_FROZEN, N_("The series %s gives no numbers here."), N_("This series gives no numbers here."),
    N_("Open a new series with its own prefix, or enter the last number that was printed.") },

  { CF_OVER_APPLIED, N_("More would be applied to %s than is left of it."), N_("More would be applied than is left."), N_("At most %s can be applied."), TRUE },
  { CF_NOT_OPEN, N_("Nothing is open on %s."), N_("Nothing is open on this."), N_("Choose an open item, or keep the money as unapplied credit.") },
  { CF_OTHER_CUSTOMER, N_("%s belongs to another customer."), N_("This belongs to another customer."), N_("Choose documents of one customer.") },
  { CF_NOT_ENOUGH, N_("%s is not enough."), N_("This is not enough."), N_("%s are still missing."), TRUE },
  { CF_CHANGE_WITHOUT_CASH, N_("Change can only be given on cash, not on %s."), N_("Change can only be given on cash."), N_("Take the exact amount, or keep the rest as credit.") },
  { CF_NEEDS_REFERENCE, N_("%s needs a reference."), N_("This tender needs a reference."), N_("Enter the check number, trace number or authorisation.") },
  { CF_OVER_REFUND, N_("More would be refunded than %s brought in."), N_("More would be refunded than was brought in."), N_("At most %s can be refunded."), TRUE },
  { CF_OTHER_TENDER, N_("The money did not come by %s."), N_("The money came by another tender."), N_("Refund it to the original tender, or ask a manager.") },
  { CF_ALREADY_RETURNED, N_("%s was returned before."), N_("This payment was returned before."), N_("Nothing was posted a second time.") },
  { CF_DATED_BEFORE, N_("%s is dated before what it refers to."), N_("This is dated before what it refers to."), N_("Use the same date or a later one.") },
  { CF_STOCK_CORRECTION, N_("%s is a stock correction, not a sale."), N_("This line is a stock correction, not a sale."), N_("Book it in the stock system; there is no money in it.") },

  { CF_ATTEMPT_OPEN, N_("%s is being paid by card."), N_("This is being paid by card."), N_("Wait for the terminal, or decide what became of the card payment.") },
  { CF_TERMINAL_TAKEN, N_("%s has not answered yet about the payment before."), N_("The terminal has not answered yet about the payment before."),
    N_("Wait for its answer, or decide what became of that payment.") },
  { CF_SHIFT_IS_OPEN, N_("A shift is open at %s."), N_("A shift is open at this register."), N_("Close it before another is opened.") },
  { CF_NO_SHIFT, N_("No shift is open at %s."), N_("No shift is open at this register."), N_("Open a shift first.") },
  { CF_NOT_COUNTING, N_("%s is not being counted."), N_("The drawer is not being counted."), N_("Begin the count, and close with what was counted.") },
  { CF_NOT_NEWEST, N_("%s is not the last shift of its drawer."), N_("This is not the last shift of its drawer."), N_("Only the last shift of a drawer can be reopened.") },
  { CF_CASH_BEFORE, N_("Cash was taken at %s before there were shifts."), N_("Cash was taken at this register before there were shifts."), N_("By the books it is %s: say how much of it lies in the safe."), TRUE },
  { CF_OVER_BILLED, N_("More of %s would be billed than there is."), N_("More would be billed than there is."), N_("Look at the invoices that bill it already, or change its quantity first.") },
  { CF_NEEDS_DEPOSIT, N_("%s is not to be made before more of it is paid."), N_("This is not to be made before more of it is paid."), N_("Take another %s first, or ask somebody who may let it go on."), TRUE },
  { CF_EXPIRED, N_("%s has expired."), N_("This has expired."), N_("Offer it again, with a new date.") },
  { CF_NOT_APPROVED, N_("The newest proof of %s is not approved."), N_("The newest proof is not approved."), N_("Ask the customer, or somebody who may let it go on.") },
  { CF_IN_WORK, N_("%s is being made, or was made."), N_("This is being made, or was made."), N_("Say why it is taken back all the same.") },
  { CF_NOT_AN_ADDRESS, N_("%s is no e-mail address."), N_("This is no e-mail address."), N_("Write it as in name@example.com.") },
  { CF_LEFT_ALREADY, N_("The message to %s has left already."), N_("This message has left already."), N_("It can no longer be taken back or sent again; write another one.") },
  { CF_NOT_SENDER, N_("Messages are not sent from %s."), N_("Messages are not sent from this register."), N_("Settings → Mail says which register sends them.") },
  { CF_NOT_DUE, N_("The message to %s is not to be sent now."), N_("This message is not to be sent now."), N_("It waits, was taken back, or is a person’s to decide: look at the outbox.") },
};

const char *
cf_outcome_name (CfOutcome code)
{
  return cf_enum_name (names, code);
}

void
cf_refusal_clear (CfRefusal *refusal)
{
  g_free (refusal->text);
  memset (refusal, 0, sizeof *refusal);
}

CfOutcome
cf_refuse (CfRefusal *refusal, CfOutcome code, const char *field, const char *text)
{
  if (refusal) {
    char *copy = g_strdup (text);      /* before clearing: @text may be the refusal's own */
    cf_refusal_clear (refusal);
    refusal->code = code;
    refusal->field = field;
    refusal->text = copy;
  }
  return code;
}

CfOutcome
cf_refuse_amount (CfRefusal *refusal, CfOutcome code, const char *field, CfMoney amount, const char *currency)
{
  cf_refuse (refusal, code, field, NULL);
  if (refusal) {
    refusal->amount = amount;
    g_strlcpy (refusal->currency, currency ? currency : "", sizeof refusal->currency);
  }
  return code;
}

/* One line of at most SHOWN_MAX characters, valid UTF-8, in quotation marks. */
static char *
quoted (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, strnlen (text, 6 * SHOWN_MAX));
  GString *shown = g_string_new ("“");
  int n = 0;

  for (const char *p = valid; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (++n > SHOWN_MAX) {
      g_string_append (shown, "…");
      break;
    }
    g_string_append_unichar (shown, g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029 ? ' ' : c);
  }
  g_string_append (shown, "”");
  return g_string_free (shown, FALSE);
}

static char *
amount_words (const CfRefusal *refusal)
{
  const CfCurrency *currency = cf_currency_by_code (refusal->currency);
  char buf[48];
  return currency ? g_strdup_printf ("%s %s", currency->code, cf_money_format (buf, sizeof buf, refusal->amount, currency, '.', ',')) : NULL;
}

/* Fields as they stand in records, in the words of a sentence; the others by rule: "credit_limit_minor" → "credit limit". */
static const struct { const char *field, *word; } fields[] = {
  { "before", N_("the date of the lock") }, { "discount_rate", N_("discount") }, { "item_id", N_("document") }, { "merged_into_id", N_("customer") },
  { "unit_price", N_("price") }, { "tendered_minor", N_("the amount") }, { "last_printed", N_("the last number printed") },
};

static char *
field_word (const char *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (strcmp (fields[i].field, field) == 0)
      return g_strdup (_(fields[i].word));
  g_autofree char *word = g_strdup (field);
  if (g_str_has_suffix (word, "_minor"))
    word[strlen (word) - strlen ("_minor")] = '\0';
  else if (g_str_has_suffix (word, "_id"))
    word[strlen (word) - strlen ("_id")] = '\0';
  return g_strdelimit (g_steal_pointer (&word), "_", ' ');
}

/* Whether @sentence has @word: "The number %s is taken." */
static gboolean
has_word (const char *sentence, const char *word)
{
  gsize n = strlen (word);
  for (const char *p = sentence; *p; p++)
    if (g_ascii_strncasecmp (p, word, n) == 0 && (p == sentence || !g_ascii_isalpha (p[-1])) && !g_ascii_isalpha (p[n]))
      return TRUE;
  return FALSE;
}

/* Whether a sentence says by itself what it is about, so that the field would be said twice. */
static gboolean
says_field (const Sentence *row, const char *field, gboolean text)
{
  switch ((int) row->code) {
  case CF_WRONG_PIN: case CF_PIN_LOCKED: case CF_PIN_TAKEN: case CF_PIN_WEAK:
  case CF_NAME_TAKEN: case CF_NUMBER_TAKEN: case CF_NUMBER_DIFFERS:
  case CF_NEEDS_REFERENCE: case CF_CHANGE_WITHOUT_CASH: case CF_NOT_ENOUGH: case CF_OVER_REFUND: case CF_OVER_APPLIED:
    return TRUE;
  case CF_WRONG_STATE: case CF_NOT_OPEN: case CF_HAS_PAYMENTS: case CF_GROUPED: case CF_OTHER_CUSTOMER: case CF_ALREADY_RETURNED: case CF_SERIES_FROZEN:
    return !text || has_word (row->about, field);
  default:
    return row->about && has_word (row->about, field);
  }
}

/* What the sentence is about: the given text with its field before it where both are known. NULL: neither. */
static char *
about (const Sentence *row, const CfRefusal *refusal)
{
  gboolean text = refusal->text && *refusal->text && refusal->code != CF_ALREADY_RETURNED;      /* there it is the bank's code, not the payment */
  g_autofree char *shown = text ? quoted (refusal->text) : NULL, *field = refusal->field && *refusal->field ? field_word (refusal->field) : NULL;
  if (field && says_field (row, field, text))
    g_clear_pointer (&field, g_free);
  if (field && shown)
    return g_strdup_printf ("%s %s", field, shown);
  return field ? g_steal_pointer (&field) : g_steal_pointer (&shown);
}

/* Takes @sentence. */
static char *
capital (char *sentence)
{
  g_autofree char *taken = sentence;
  char first[8] = "";
  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (sentence)), first);
  return g_strconcat (first, g_utf8_next_char (sentence), NULL);
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"      /* formats from the table above, each with at most one %s (a test) */
static char *
fill (const char *format, const char *argument)
{
  return g_strdup_printf (format, argument);
}
#pragma GCC diagnostic pop

char *
cf_refusal_sentence (const CfRefusal *refusal)
{
  const Sentence *row = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (sentences) && !row; i++)
    if (sentences[i].code == refusal->code)
      row = &sentences[i];
  if (!row)
    return g_strdup_printf (_("This was refused for a reason that this version does not know (%d). Update the program."), (int) refusal->code);

  g_autofree char *thing = about (row, refusal);
  g_autofree char *amount = amount_words (refusal);
  g_autofree char *wrong = capital (row->about && thing ? fill (_(row->about), thing) : g_strdup (_(row->plain)));
  if (!row->advice || (row->amount && !amount))
    return g_steal_pointer (&wrong);
  g_autofree char *advice = row->amount ? fill (_(row->advice), amount) : g_strdup (_(row->advice));
  return g_strdup_printf ("%s %s", wrong, advice);
}
