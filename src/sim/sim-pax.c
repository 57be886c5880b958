/* sim-pax.c: a simulated PAX terminal (protocols.md §4, §7.2): what it is asked is looked at as bytes from a stranger; what it charged is in the journal, by our reference. */
#include "sim.h"
#include <string.h>
#include "terminal/pax-fields.h"
#include "terminal/pax-frame.h"

typedef struct {
  CfPaxReader reader;
  GByteArray *last;                          /* the last answer, for NAK */
  gboolean    stale;                         /* the line was lost: what is half read is of before */
  guint       resent, tells;                 /* number of the record that the last answer tells of; 0: none */
  guint       others;                        /* answers of before that are acknowledged first */
} Pax;

enum { BEAT_MS = 2000, SENDS = 3 };
#define CARD "4111111111111111"
#define OTHER_CARD "5500005555555559"
#define TRACK ";" CARD "=25121010000012300000?"

static void control (CfSim *sim, guint8 byte) { cf_sim_send (sim, &byte, 1); }

static void
send_again (CfSim *sim)
{
  Pax *pax = sim->own;
  cf_sim_send (sim, pax->last->data, pax->last->len);
}

static void G_GNUC_PRINTF (3, 4)
answer (CfSim *sim, guint tells, const char *format, ...)
{
  Pax *pax = sim->own;
  va_list args;
  va_start (args, format);
  g_autofree char *text = g_strdup_vprintf (format, args);
  va_end (args);
  g_strdelimit (text, "|", CF_PAX_FS);
  g_strdelimit (text, "^", CF_PAX_US);
  g_clear_pointer (&pax->last, g_byte_array_unref);
  pax->last = cf_pax_frame (text, strlen (text));
  pax->tells = tells;
  pax->resent = pax->others = 0;
  if (tells)
    cf_sim_told (sim, FALSE);
  send_again (sim);
  if (sim->quirks & CF_SIM_EOT)
    control (sim, CF_PAX_EOT);
}

static void
time_text (gint64 at_s, char buf[16])
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (at_s);
  g_autofree char *text = g_date_time_format (time, "%Y%m%d%H%M%S");
  g_strlcpy (buf, text, 16);
}

static const char *
type_of (const CfSimRecord *r)
{
  return r->act == 'R' ? "02" : r->act == 'V' ? "16" : "01";
}

static void
tell_record_done (CfSim *sim, const char *code, const CfSimRecord *r, CfMoney due, const char *identity)
{
  char time[16];
  time_text (r->at_s, time);
  if (sim->plants) {
    answer (sim, r->number, "0|T01|1.44|%s|OK " CARD "|00^APPROVED 5500 0055 5555 5559^123456^999000111 " CARD "^4111-1111-1111-1111^1|%s|%" G_GINT64_FORMAT "^%" G_GINT64_FORMAT "|" CARD "^4^1230^^^" OTHER_CARD
            "^01^CARD " CARD "^^^0|%u^%s^%s^" TRACK "|0^AVS 4111 1111 1111 1111|" CARD "|" CARD "|HRef=77^SN=%s^TRACK2=" TRACK "^TRACK1=%%B" CARD "/DOE/25121010000012300000?^PAN=" CARD
            "^APPLAB=VISA 5500-0055-5555-5559^APPPN=" OTHER_CARD "^AID=" CARD "^CVM=" CARD "^CARDBIN=411111^NOTE=" CARD, code, type_of (r), r->amount_minor + r->tip_minor, due, r->number, r->reference, time, identity);
    return;
  }
  if (sim->quirks & CF_SIM_EXTRA_GROUPS) {
    answer (sim, r->number, "0|T01|1.54|%s|%s|00^APPROVAL^%06u^%09u^^1^TX%u^^|%s|%" G_GINT64_FORMAT "^%" G_GINT64_FORMAT "^%" G_GINT64_FORMAT "^0^0^0^^^^^^0^0^0|4242^4^1230^^^^01^UAT/CARD      ^^^0^^^^^^|%u^%s^%s^^^^^|0^AVS Not Requested.^^^|||^EDCTYPE=CREDIT^HRef=%u^SN=%s^APPLAB=VISA CREDIT^AID=A0000000031010^||||",
            code, r->offline ? "OFFLINE" : "OK", 100000 + r->number % 900000, 900000000 + r->number, r->number, type_of (r), r->amount_minor + r->tip_minor, due, r->tip_minor, r->number, r->reference, time, r->number, identity);
    return;
  }
  answer (sim, r->number, "0|T01|1.44|%s|%s|00^APPROVAL^%06u^%09u^^1|%s|%" G_GINT64_FORMAT "^%" G_GINT64_FORMAT "^%" G_GINT64_FORMAT "|4242^4^1230^^^^01^^^^0|%u^%s^%s||||HRef=%u^SN=%s^APPLAB=VISA CREDIT^AID=A0000000031010",
          code, r->offline ? "OFFLINE" : "OK", 100000 + r->number % 900000, 900000000 + r->number, type_of (r), r->amount_minor + r->tip_minor, due, r->tip_minor, r->number, r->reference, time, r->number, identity);
}

static gboolean
tell_stale (CfSim *sim)
{
  for (guint i = sim->journal.records->len; i > 0; i--)
    if (g_array_index (sim->journal.records, CfSimRecord, i - 1).act == 'C') {
      tell_record_done (sim, "000000", &g_array_index (sim->journal.records, CfSimRecord, i - 1), 0, sim->identity);
      return TRUE;
    }
  return FALSE;
}

static gboolean
tell (CfSim *sim, CfSimDeed deed)
{
  CfMoney amount = sim->amount_minor, part = deed == CF_SIM_PARTIAL && sim->act == 'C' ? amount / 2 : deed == CF_SIM_TOO_MUCH ? amount + 5 : amount;
  cf_sim_alarm (sim, -1);
  if (deed == CF_SIM_DECLINE) {
    answer (sim, 0, sim->plants ? "0|T01|1.44|000100|DECLINED 4111 1111 1111 1111|05^DO NOT HONOR " OTHER_CARD : "0|T01|1.44|000100|DECLINED|05^DO NOT HONOR");
    return TRUE;
  }
  if (deed == CF_SIM_CANCEL || deed == CF_SIM_NEVER) {
    answer (sim, 0, "0|T01|1.44|%s", deed == CF_SIM_CANCEL ? "100002|ABORTED" : "100001|TIMEOUT");
    return TRUE;
  }
  gboolean stale = deed == CF_SIM_STALE && tell_stale (sim);
  const CfSimRecord r = *cf_sim_charge (sim, part, deed == CF_SIM_TIP ? cf_sim_tip (sim, amount) : sim->tip_minor, deed == CF_SIM_OFFLINE);
  if (deed == CF_SIM_GARBAGE)
    cf_sim_garbage (sim);
  if (deed == CF_SIM_GARBAGE || deed == CF_SIM_SILENT || deed == CF_SIM_CUT_AFTER)
    return TRUE;
  tell_record_done (sim, deed == CF_SIM_PARTIAL ? "000002" : deed == CF_SIM_OFFLINE ? "000001" : "000000", &r, amount - MIN (amount, part), deed == CF_SIM_OTHER_TERMINAL ? "99999999" : sim->identity);
  ((Pax *) sim->own)->others = stale;
  if (deed == CF_SIM_TWICE)
    send_again (sim);
  return TRUE;
}

/* Signs of life while it waits for the customer. */
static void
due (CfSim *sim)
{
  if (!sim->pays)
    return;
  control (sim, CF_PAX_ACK);
  cf_sim_alarm (sim, BEAT_MS);
}

/* --- requests --- */

static void
undo (CfSim *sim, const CfPaxFields *f, const char *reference)
{
  char number[16], original[40];
  cf_pax_slice_word (cf_pax_part (f, 5, 3), number, sizeof number);
  cf_pax_slice_word (cf_pax_part (f, 5, 6), original, sizeof original);
  CfSimRecord *about = *number ? cf_sim_journal_nth (&sim->journal, g_ascii_strtoull (number, NULL, 10)) : cf_sim_journal_find (&sim->journal, 'C', original);
  control (sim, CF_PAX_ACK);
  if (!about || about->undone || about->act == 'V' || about->batch != sim->journal.batch) {
    answer (sim, 0, "0|T01|1.44|100023|NOT FOUND");
    return;
  }
  CfSimRecord r = { .act = 'V', .amount_minor = about->amount_minor, .tip_minor = about->tip_minor, .original = about->number };
  g_strlcpy (r.reference, reference, sizeof r.reference);
  r = *cf_sim_add (sim, &r);
  tell_record_done (sim, "000000", &r, 0, sim->identity);
}

static void
begin (CfSim *sim, const CfPaxFields *f)
{
  char type[4], reference[40];
  gint64 amount = 0, tip = 0;
  cf_pax_slice_word (cf_pax_field (f, 2), type, sizeof type);
  cf_pax_slice_word (cf_pax_part (f, 5, 0), reference, sizeof reference);
  if (strcmp (type, "16") == 0) {
    undo (sim, f, reference);
    return;
  }
  if (!cf_pax_slice_number (cf_pax_part (f, 3, 0), "amount", &amount, NULL, NULL) || !cf_pax_slice_number (cf_pax_part (f, 3, 1), "tip", &tip, NULL, NULL) || amount <= 0
      || (strcmp (type, "01") != 0 && strcmp (type, "02") != 0)) {
    control (sim, CF_PAX_ACK);
    answer (sim, 0, "0|T01|1.44|100003|INVALID AMOUNT OR TYPE");
    return;
  }
  control (sim, CF_PAX_ACK);
  const CfSimRecord *same = sim->quirks & CF_SIM_NO_DUPLICATES ? NULL : cf_sim_journal_find (&sim->journal, type[1] == '2' ? 'R' : 'C', reference);
  if (same) {
    const CfSimRecord r = *same;
    tell_record_done (sim, "100011", &r, 0, sim->identity);
    return;
  }
  if (cf_sim_next_deed (sim, amount) == CF_SIM_BUSY) {
    sim->once = CF_SIM_ASK;
    answer (sim, 0, "0|T01|1.44|100022|BUSY");
    return;
  }
  cf_sim_begin (sim, type[1] == '2' ? 'R' : 'C', reference, amount, tip, TRUE);
  cf_sim_alarm (sim, BEAT_MS);
}

static void
tell_record (CfSim *sim, const CfPaxFields *f)
{
  char reference[40], time[16];
  gint64 number = 0;
  guint found = 0;
  const CfSimRecord *r = NULL;
  cf_pax_slice_word (cf_pax_field (f, 8), reference, sizeof reference);
  control (sim, CF_PAX_ACK);
  gboolean good = cf_pax_slice_number (cf_pax_field (f, 5), "record", &number, NULL, NULL);
  for (guint i = 0; i < sim->journal.records->len; i++) {
    const CfSimRecord *one = &g_array_index (sim->journal.records, CfSimRecord, i);
    if (one->batch == sim->journal.batch && (!*reference || strcmp (reference, one->reference) == 0) && found++ == number)
      r = one;
  }
  if (!good || !r) {
    answer (sim, 0, "0|R03|1.44|100023|NOT FOUND");
    return;
  }
  const CfSimRecord *shown = r;
  time_text (shown->at_s, time);
  answer (sim, 0, "0|R03|1.44|000000|OK|%u|%" G_GINT64_FORMAT "|00^APPROVAL^%06u^%09u^^1|01|%s||%" G_GINT64_FORMAT "^0^%" G_GINT64_FORMAT "|4242^4^1230^^^^01^^^^0|%u^%s^%s||^|||HRef=%u", found, number,
          100000 + shown->number % 900000, 900000000 + shown->number, type_of (shown), shown->amount_minor + shown->tip_minor, shown->tip_minor, shown->number, shown->reference, time, shown->number);
}

static void
close_batch (CfSim *sim)
{
  char time[16];
  guint n;
  CfMoney total = cf_sim_journal_total (&sim->journal, TRUE, &n);
  time_text (sim->world->wall_s (sim->world_data), time);
  control (sim, CF_PAX_ACK);
  cf_sim_journal_close (&sim->journal);
  answer (sim, 0, "0|B01|1.44|000000|OK|00^APPROVAL^^^^%u|%u|%" G_GINT64_FORMAT "|%s|%s|MID1", sim->journal.batch, n, total, time, sim->identity);
}

static void
take_frame (CfSim *sim)
{
  Pax *pax = sim->own;
  CfPaxFields f;
  char command[4];
  if (!cf_pax_fields ((const char *) pax->reader.body->data, pax->reader.body->len, &f, NULL))
    return;
  cf_pax_slice_word (cf_pax_field (&f, 0), command, sizeof command);
  if (strcmp (command, "A14") == 0) {
    cf_sim_cancel (sim);
  } else if (sim->pays)                                                       /* not a word */
    return;
  else if (strcmp (command, "T00") == 0)
    begin (sim, &f);
  else if (strcmp (command, "R02") == 0)
    tell_record (sim, &f);
  else if (strcmp (command, "B00") == 0)
    close_batch (sim);
  else if (strcmp (command, "R10") == 0) {
    control (sim, CF_PAX_ACK);
    answer (sim, 0, "0|R11|1.44|000000|OK|0|0");
  } else if (strcmp (command, "A00") == 0) {
    control (sim, CF_PAX_ACK);
    answer (sim, 0, "0|A01|1.44|000000|OK|%s|S300", sim->identity);
  } else if (command[0] && command[1] && command[2]) {                         /* its screen, a reset: done */
    command[2]++;
    control (sim, CF_PAX_ACK);
    answer (sim, 0, "0|%s|1.44|000000|OK", command);
  }
}

static void
arrived (CfSim *sim, const guint8 *bytes, gsize n)
{
  Pax *pax = sim->own;
  if (pax->stale) {
    cf_pax_reader_clear (&pax->reader);
    cf_pax_reader_init (&pax->reader);
    pax->stale = FALSE;
  }
  for (gsize i = 0; i < n; i++) {
    CfPaxEvent event = cf_pax_reader_take (&pax->reader, bytes[i]);
    if (event == CF_PAX_FRAME)
      take_frame (sim);
    else if (event == CF_PAX_BAD_LRC)
      control (sim, CF_PAX_NAK);
    else if (event == CF_PAX_CONTROL && pax->reader.control == CF_PAX_ACK && pax->others)
      pax->others--;
    else if (event == CF_PAX_CONTROL && pax->reader.control == CF_PAX_ACK && pax->tells) {
      CfSimRecord *r = cf_sim_journal_nth (&sim->journal, pax->tells);
      pax->tells = 0;
      if (r) {
        cf_sim_journal_confirm (&sim->journal, r);
        cf_sim_told (sim, TRUE);
      }
    } else if (event == CF_PAX_CONTROL && pax->reader.control == CF_PAX_NAK && pax->last && pax->resent++ < SENDS)
      send_again (sim);
  }
}

static void
plugged (CfSim *sim, gboolean in)
{
  Pax *pax = sim->own;
  pax->stale = TRUE;                         /* not cleared here: the line may be lost while an answer is on its way, with the request still in the reader */
  pax->tells = 0;
  pax->resent = SENDS;
}

static void
init (CfSim *sim)
{
  Pax *pax = sim->own = g_new0 (Pax, 1);
  cf_pax_reader_init (&pax->reader);
}

static void
clear (CfSim *sim)
{
  Pax *pax = sim->own;
  cf_pax_reader_clear (&pax->reader);
  g_clear_pointer (&pax->last, g_byte_array_unref);
  g_clear_pointer (&sim->own, g_free);
}

const CfSimKind cf_sim_pax = { "pax", "12345678", "PAX", init, clear, arrived, due, plugged, tell };
