/* box-pax.c: a virtual PAX terminal (protocols.md §4, §7.2). */
#include "box.h"
#include <string.h>
#include "terminal/pax-fields.h"
#include "terminal/pax-frame.h"

typedef struct { char reference[40], type[4], timestamp[16]; CfMoney amount; guint number; } Record;
typedef struct {
  Box         box;
  CfPaxReader reader;
  GArray     *records;
  gboolean    runs;                          /* a payment waits for the customer */
  gint64      tap_at;
  char        reference[40], type[4];
  CfMoney     amount;
  GByteArray *last;
  gboolean    last_charged;
  guint       resent, others;                /* others: results of before, whose acknowledgement comes first */
} Pax;

enum { BEAT_S = 2 };

static void
answer (Pax *pax, gboolean charged, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  g_strdelimit (text, "|", CF_PAX_FS);
  g_strdelimit (text, "^", CF_PAX_US);
  g_clear_pointer (&pax->last, g_byte_array_unref);
  pax->last = cf_pax_frame (text, strlen (text));
  pax->last_charged = charged;
  pax->resent = pax->others = 0;
  if (charged)
    box_told (&pax->box);
  box_send (&pax->box, pax->last->data, pax->last->len);
}

static void
control (Pax *pax, guint8 byte)
{
  box_send (&pax->box, &byte, 1);
}

static const Record *
charge (Pax *pax, CfMoney amount)
{
  Record record = { .amount = amount, .number = pax->records->len + 1 };
  g_autoptr (GDateTime) now = g_date_time_new_from_unix_local (pax->box.clock->at / G_USEC_PER_SEC + pax->box.skew_s);
  g_autofree char *text = g_date_time_format (now, "%Y%m%d%H%M%S");
  g_strlcpy (record.timestamp, text, sizeof record.timestamp);
  g_strlcpy (record.reference, pax->reference, sizeof record.reference);
  g_strlcpy (record.type, pax->type, sizeof record.type);
  g_array_append_val (pax->records, record);
  return &g_array_index (pax->records, Record, pax->records->len - 1);
}

static void
tell (Pax *pax, const char *code, const Record *r, CfMoney due, gboolean is_ours)
{
  if (pax->box.plants) {
    answer (pax, is_ours, "0|T01|1.44|%s|OK " BOX_CARD "|00^APPROVED 5500 0055 5555 5559^123456^999000111 " BOX_CARD "^4111-1111-1111-1111^1|%s|%" G_GINT64_FORMAT "^%" G_GINT64_FORMAT "|" BOX_CARD
            "^4^1230^^^" BOX_OTHER_CARD "^01^CARD " BOX_CARD "^^^0|%u^%s^%s^;" BOX_CARD "=" BOX_TRACK "?|0^AVS 4111 1111 1111 1111|" BOX_CARD "|" BOX_CARD "|HRef=77^SN=%s^TRACK2=;" BOX_CARD "=" BOX_TRACK
            "?^TRACK1=%%B" BOX_CARD "/DOE/" BOX_TRACK "?^PAN=" BOX_CARD "^APPLAB=VISA 5500-0055-5555-5559^APPPN=" BOX_OTHER_CARD "^AID=" BOX_CARD "^CVM=" BOX_CARD "^CARDBIN=411111^NOTE=" BOX_CARD, code,
            r->type, r->amount, due, r->number, r->reference, r->timestamp, pax->box.identity);
    return;
  }
  answer (pax, is_ours, "0|T01|1.44|%s|OK|00^APPROVAL^123456^999000111^^1|%s|%" G_GINT64_FORMAT "^%" G_GINT64_FORMAT "|1234^4^1230^^^^01^^^^0|%u^%s^%s||||HRef=77^SN=%s", code, r->type, r->amount, due,
          r->number, r->reference, r->timestamp, pax->box.deed == BOX_OTHER_TERMINAL ? "99999999" : pax->box.identity);
}

/* The customer has done what they do. */
static void
decide (Pax *pax)
{
  static const Record other = { "0OTHERREF0001", "01", "20251122120000", 777, 99 };
  pax->runs = FALSE;
  box_alarm (&pax->box, CF_NO_DEADLINE);
  switch (pax->box.deed) {
    case BOX_DECLINE: answer (pax, FALSE, pax->box.plants ? "0|T01|1.44|000100|DECLINED 4111 1111 1111 1111|05^DO NOT HONOR " BOX_OTHER_CARD : "0|T01|1.44|000100|DECLINED|05^DO NOT HONOR"); break;
    case BOX_ABORT: control (pax, CF_PAX_EOT); break;
    case BOX_NEVER: answer (pax, FALSE, pax->box.plants ? "0|T01|1.40|100001|TIMEOUT " BOX_CARD : "0|T01|1.40|100001|TIMEOUT"); break;
    case BOX_SILENT: charge (pax, pax->amount); break;
    case BOX_PARTIAL: tell (pax, "000002", charge (pax, pax->amount / 2), pax->amount - pax->amount / 2, TRUE); break;
    case BOX_TOO_MUCH: tell (pax, "000000", charge (pax, pax->amount + 1), 0, TRUE); break;
    case BOX_STALE_FIRST:
      tell (pax, "000000", &other, 0, FALSE);
      tell (pax, "000000", charge (pax, pax->amount), 0, TRUE);
      pax->others = 1;
      break;
    default: tell (pax, "000000", charge (pax, pax->amount), 0, TRUE);
  }
}

static void
due (Box *box)
{
  Pax *pax = (Pax *) box;
  if (!pax->runs)
    return;
  if (box->clock->at >= pax->tap_at) {
    decide (pax);
    return;
  }
  control (pax, CF_PAX_ACK);
  box_alarm (box, MIN (pax->tap_at, box->clock->at + CF_SECONDS (BEAT_S)));
}

static void
begin (Pax *pax, const CfPaxFields *f)
{
  cf_pax_slice_word (cf_pax_field (f, 2), pax->type, sizeof pax->type);
  g_assert_true (cf_pax_slice_number (cf_pax_part (f, 3, 0), "amount", &pax->amount, NULL, NULL));
  g_assert_cmpuint (cf_pax_field (f, 4).length, ==, 0);                              /* never an override of the duplicate check */
  cf_pax_slice_word (cf_pax_part (f, 5, 0), pax->reference, sizeof pax->reference);
  pax->box.asked++;
  control (pax, CF_PAX_ACK);
  pax->runs = TRUE;
  pax->tap_at = pax->box.clock->at + pax->box.customer_us;
  box_alarm (&pax->box, MIN (pax->tap_at, pax->box.clock->at + CF_SECONDS (BEAT_S)));
}

static void
tell_record (Pax *pax, const CfPaxFields *f)
{
  char reference[40];
  gint64 number = 0;
  guint found = 0, at = 0;
  cf_pax_slice_word (cf_pax_field (f, 8), reference, sizeof reference);
  g_assert_true (cf_pax_slice_number (cf_pax_field (f, 5), "record", &number, NULL, NULL));
  for (guint i = 0; i < pax->records->len; i++)
    if (!*reference || strcmp (reference, g_array_index (pax->records, Record, i).reference) == 0)
      if (found++ == number)
        at = i;
  control (pax, CF_PAX_ACK);
  if (number >= found) {
    answer (pax, FALSE, "0|R03|1.44|100023|NOT FOUND");
    return;
  }
  const Record *r = &g_array_index (pax->records, Record, at);
  answer (pax, FALSE, "0|R03|1.44|000000|OK|%u|%" G_GINT64_FORMAT "|00^APPROVAL^123456^206826963337^^1|01|%s||%" G_GINT64_FORMAT "^0|1234^4^0522^^^^01^^^^0|%u^%s^%s||^|||HRef=1", found, number, r->type, r->amount,
          r->number, r->reference, r->timestamp);
}

static void
take_frame (Pax *pax)
{
  CfPaxFields f;
  char command[4];
  g_assert_true (cf_pax_fields ((const char *) pax->reader.body->data, pax->reader.body->len, &f, NULL));
  cf_pax_slice_word (cf_pax_field (&f, 0), command, sizeof command);
  if (strcmp (command, "A14") == 0) {
    if (pax->runs && pax->box.deed == BOX_SLOW)
      decide (pax);                                                                  /* F14: the customer was faster */
    else if (pax->runs) {
      pax->runs = FALSE;
      answer (pax, FALSE, "0|T01|1.44|100002|ABORTED");
    }
    return;
  }
  if (pax->runs)                                                                     /* F11: not a word */
    return;
  if (strcmp (command, "T00") == 0)
    begin (pax, &f);
  else if (strcmp (command, "R02") == 0)
    tell_record (pax, &f);
  else if (strcmp (command, "A00") == 0) {
    control (pax, CF_PAX_ACK);
    answer (pax, FALSE, "0|A01|1.44|000000|OK|%s|S300", pax->box.identity);
  }
}

static void
arrived (Box *box, const guint8 *bytes, gsize n)
{
  Pax *pax = (Pax *) box;
  for (gsize i = 0; i < n; i++) {
    CfPaxEvent event = cf_pax_reader_take (&pax->reader, bytes[i]);
    if (event == CF_PAX_FRAME)
      take_frame (pax);
    else if (event == CF_PAX_BAD_LRC)
      control (pax, CF_PAX_NAK);
    else if (event == CF_PAX_CONTROL && pax->reader.control == CF_PAX_ACK && pax->last_charged && !pax->others--) {
      pax->last_charged = FALSE;
      pax->others = 0;
      box_acknowledged (box);
    } else if (event == CF_PAX_CONTROL && pax->reader.control == CF_PAX_NAK && pax->last && pax->resent++ < 3)
      box_send (box, pax->last->data, pax->last->len);
  }
}

static void
plugged (Box *box, gboolean in)
{
  Pax *pax = (Pax *) box;
  cf_pax_reader_clear (&pax->reader);
  cf_pax_reader_init (&pax->reader);
  if (!in)
    g_clear_pointer (&pax->last, g_byte_array_unref);
  pax->last_charged &= in;
}

static void
reboot (Box *box)
{
  Pax *pax = (Pax *) box;
  pax->runs = FALSE;
  box_alarm (box, CF_NO_DEADLINE);
  plugged (box, FALSE);
}

static Box *
make (guint variant)
{
  Pax *pax = g_new0 (Pax, 1);
  pax->records = g_array_new (FALSE, FALSE, sizeof (Record));
  cf_pax_reader_init (&pax->reader);
  return &pax->box;
}

static void
pax_free (Box *box)
{
  box_clear (box);
  Pax *pax = (Pax *) box;
  cf_pax_reader_clear (&pax->reader);
  g_clear_pointer (&pax->last, g_byte_array_unref);
  g_array_unref (pax->records);
  g_free (pax);
}

static CfMoney amount_for (BoxDeed deed, CfMoney about) { return about; }

static CfMoney
charged (Box *box)
{
  Pax *pax = (Pax *) box;
  CfMoney sum = 0;
  for (guint i = 0; i < pax->records->len; i++)
    sum += g_array_index (pax->records, Record, i).amount;
  return sum;
}

static guint count (Box *box) { return ((Pax *) box)->records->len; }

const BoxKind box_pax = { "pax", "USD", "US", "America/New_York", TRUE, TRUE, 3000000, 260, { "12345678", "87654321" }, make, pax_free, amount_for, arrived, due, plugged, reboot, charged, count };
