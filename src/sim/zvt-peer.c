/* zvt-peer.c: see zvt-peer.h. */
#include "zvt-peer.h"
#include <string.h>
#include "terminal/zvt-write.h"

enum { RESPONSE_S = 5, SENDS = 3 };

static gint64
no_wall (gpointer data)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static void
clear_sale (gpointer sale)
{
  g_byte_array_unref (((ZvtSale *) sale)->status);
}

void
zvt_peer_init (ZvtPeer *peer, gboolean is_serial)
{
  *peer = (ZvtPeer) { .is_serial = is_serial, .terminal_id = 52000001, .currency = 978, .journal = g_array_new (FALSE, TRUE, sizeof (ZvtSale)), .stream = g_byte_array_new (), .wall_s = no_wall,
                      .dialled = g_string_new (NULL), .trace = 100 };
  g_array_set_clear_func (peer->journal, clear_sale);
  cf_zvt_serial_init (&peer->reader);
  g_queue_init (&peer->out);
}

void
zvt_peer_clear (ZvtPeer *peer)
{
  g_queue_clear_full (&peer->out, (GDestroyNotify) g_byte_array_unref);
  g_clear_pointer (&peer->current, g_byte_array_unref);
  g_clear_pointer (&peer->heard, g_byte_array_unref);
  g_clear_pointer (&peer->response, g_byte_array_unref);
  g_array_unref (peer->journal);
  g_byte_array_unref (peer->stream);
  g_string_free (peer->dialled, TRUE);
  cf_zvt_serial_clear (&peer->reader);
}

static ZvtSale *
nth (const ZvtPeer *peer, guint i)
{
  return &g_array_index (peer->journal, ZvtSale, i);
}

gint64
zvt_peer_total (const ZvtPeer *peer)
{
  gint64 total = 0;
  for (guint i = 0; i < peer->journal->len; i++)
    if (!nth (peer, i)->reversed && nth (peer, i)->command != 0x0630)
      total += nth (peer, i)->command == 0x0631 ? -nth (peer, i)->amount_minor : nth (peer, i)->amount_minor;
  return total;
}

guint
zvt_peer_count (const ZvtPeer *peer)
{
  guint n = 0;
  for (guint i = 0; i < peer->journal->len; i++)
    n += !nth (peer, i)->reversed && nth (peer, i)->command != 0x0630;
  return n;
}

/* --- sending --- */

static void
alarm_in (ZvtPeer *peer, gint64 seconds)
{
  if (peer->alarm)
    peer->alarm (peer->data, seconds < 0 ? -1 : seconds * G_USEC_PER_SEC);
}

static void
send_apdu (ZvtPeer *peer, const GByteArray *apdu)
{
  if (peer->is_serial) {
    g_autoptr(GByteArray) block = cf_zvt_block (apdu->data, apdu->len);
    peer->send (peer->data, block->data, block->len);
  } else
    peer->send (peer->data, apdu->data, apdu->len);
}

/* On a serial line nothing is sent until this is acknowledged. */
static void
respond (ZvtPeer *peer, guint16 response)
{
  g_autoptr(GByteArray) apdu = cf_zvt_response (response, 0);
  send_apdu (peer, apdu);
  if (!peer->is_serial || peer->current)
    return;
  g_clear_pointer (&peer->response, g_byte_array_unref);
  peer->response = g_steal_pointer (&apdu);
  peer->response_sends = 1;
  alarm_in (peer, RESPONSE_S);
}

/* That of the payment under way. */
static gboolean
is_approval (const ZvtPeer *peer, const GByteArray *apdu)
{
  const GByteArray *status = peer->open ? peer->open->status : NULL;
  return status && apdu->len > status->len && apdu->data[0] == 0x04 && apdu->data[1] == 0x0F && memcmp (apdu->data + apdu->len - status->len, status->data, status->len) == 0;
}

static void
next (ZvtPeer *peer)
{
  if (peer->response || peer->current || !(peer->current = g_queue_pop_head (&peer->out)))
    return;
  peer->sends = 1;
  peer->acked = FALSE;
  if (peer->said && is_approval (peer, peer->current))
    peer->said (peer->data, TRUE, FALSE);
  send_apdu (peer, peer->current);
  alarm_in (peer, RESPONSE_S);
}

static void
queue (ZvtPeer *peer, guint16 command, const GByteArray *data)
{
  GByteArray *apdu = g_byte_array_new ();
  cf_zvt_put_apdu (apdu, command, data ? data->data : NULL, data ? data->len : 0);
  g_queue_push_tail (&peer->out, apdu);
}

static void
queue_bytes (ZvtPeer *peer, guint16 command, const char *bytes, gsize n)
{
  GByteArray data = { (guint8 *) bytes, n };
  queue (peer, command, &data);
}
#define QUEUE(peer, command, text) queue_bytes (peer, command, text, sizeof text - 1)

static void
wait_for_tap (ZvtPeer *peer)
{
  if (peer->waits && !peer->current && peer->tap_s)
    alarm_in (peer, peer->tap_s);
}

/* --- the journal --- */

static void
put_time (ZvtPeer *peer, GByteArray *data)
{
  g_autoptr(GDateTime) now = g_date_time_new_from_unix_utc (peer->wall_s (peer->data) + peer->clock_offset_s);
  cf_zvt_put_number (data, 0x0C, g_date_time_get_hour (now) * 10000 + g_date_time_get_minute (now) * 100 + g_date_time_get_second (now));
  cf_zvt_put_number (data, 0x0D, g_date_time_get_month (now) * 100 + g_date_time_get_day_of_month (now));
}

/* Its ACK, or all that says as much. */
static void
responded (ZvtPeer *peer)
{
  if (!peer->response)
    return;
  g_clear_pointer (&peer->response, g_byte_array_unref);
  alarm_in (peer, -1);
  next (peer);
  wait_for_tap (peer);
}

#define CARD "4111111111111111"
#define SPACED "5500 0055 5555 5559"
#define TRACK ";" CARD "=25121010000012300000?"

static void
put_text (GByteArray *data, guint8 bmp, const char *text)
{
  cf_zvt_put_bmp (data, bmp, (const guint8 *) text, strlen (text));
}

static void
plant (GByteArray *data)
{
  static const guint8 pan[] = { 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11 }, track_2[] = { 0x41, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0xD2, 0x51, 0x21, 0x01, 0x00, 0x00, 0x12, 0x30, 0x00, 0x00 };
  g_autoptr(GByteArray) tlv = g_byte_array_new (), lines = g_byte_array_new ();
  cf_zvt_put_bmp (data, 0x22, pan, sizeof pan);
  cf_zvt_put_bmp (data, 0x23, track_2, sizeof track_2);
  cf_zvt_put_bmp (data, 0x24, track_2, sizeof track_2);
  put_text (data, 0x2D, "%B" CARD "^DOE/JANE^25121010000012300000?");
  put_text (data, 0x3C, "Karte " CARD " " SPACED " 4111-1111-1111-1111 " TRACK);
  put_text (data, 0x8B, "VISA " CARD);
  cf_zvt_put_bmp (data, 0xA7, pan, sizeof pan);
  cf_zvt_put_bmp (data, 0xAF, track_2, sizeof track_2);
  cf_zvt_put_tag (lines, 0x07, (const guint8 *) "Nr. " SPACED, strlen ("Nr. " SPACED));
  cf_zvt_put_tag (tlv, 0x24, lines->data, lines->len);
  cf_zvt_put_tag (tlv, 0x42, (const guint8 *) CARD, strlen (CARD));
  cf_zvt_put_tag (tlv, 0x46, (const guint8 *) TRACK, strlen (TRACK));
  cf_zvt_put_tag (tlv, 0x5A, pan, sizeof pan);
  cf_zvt_put_tag (tlv, 0x57, track_2, sizeof track_2);
  cf_zvt_put_tag (tlv, 0x1F17, (const guint8 *) CARD, strlen (CARD));
  cf_zvt_put_bmp (data, 0x06, tlv->data, tlv->len);
}

static void
put_tip (GByteArray *data, gint64 minor)
{
  g_autoptr(GByteArray) tlv = g_byte_array_new (), digits = g_byte_array_new ();
  cf_zvt_put_bcd (digits, minor, 6);
  cf_zvt_put_tag (tlv, 0x1F36, digits->data, digits->len);
  cf_zvt_put_bmp (data, 0x06, tlv->data, tlv->len);
}

static GByteArray *
status_of (ZvtPeer *peer, const ZvtSale *sale, guint8 result, int cents)
{
  static const guint8 pan[] = { 0xEE, 0xEE, 0xEE, 0xEE, 0xEE, 0xEE, 0x47, 0x71 };
  GByteArray *data = g_byte_array_new ();
  cf_zvt_put_byte (data, 0x27, result);
  if (cents != ZVT_NO_AMOUNT)
    cf_zvt_put_number (data, 0x04, sale->amount_minor + (cents == ZVT_TOO_MUCH ? 5 : 0));
  cf_zvt_put_number (data, 0x0B, sale->trace);
  put_time (peer, data);
  cf_zvt_put_bmp (data, 0x22, pan, sizeof pan);
  cf_zvt_put_number (data, 0x29, peer->terminal_id);
  cf_zvt_put_number (data, 0x49, cents == ZVT_OTHER_MONEY ? (peer->currency == 840 ? 978 : 840) : peer->currency);
  cf_zvt_put_number (data, 0x87, sale->receipt);
  cf_zvt_put_bmp (data, 0x8B, (const guint8 *) "VISA\0", 5);
  if (sale->original_trace)
    cf_zvt_put_number (data, 0x37, sale->original_trace);
  if (cents == ZVT_OFFLINE)
    cf_zvt_put_byte (data, 0x19, 0x40);
  if (cents == ZVT_SIGN)
    cf_zvt_put_bmp (data, 0x06, (const guint8 *) "\x2F\x08\x1F\x12\x01\x01\x1F\x10\x01\x01", 10);
  if (sale->tip_minor)
    put_tip (data, sale->tip_minor);
  if (peer->plants)
    plant (data);
  if (cents == ZVT_STRANGE_FIELD)
    g_byte_array_append (data, (const guint8 *) "\x99\x01", 2);
  return data;
}

static void
keep (ZvtPeer *peer, ZvtSale *sale, ZvtKept what)
{
  if (peer->kept)
    peer->kept (peer->data, sale, what);
}

static ZvtSale *
store (ZvtPeer *peer, guint16 command, gint64 amount, int original_trace, int cents)
{
  gint64 tip = cents == ZVT_TIP && command == 0x0601 ? (peer->tip_minor ? peer->tip_minor : amount / 5) : 0;
  ZvtSale sale = { .receipt = ++peer->receipt, .trace = ++peer->trace, .amount_minor = amount + tip, .tip_minor = tip, .command = command, .original_trace = original_trace };
  sale.status = status_of (peer, &sale, 0, cents);
  g_array_append_val (peer->journal, sale);
  peer->open = nth (peer, peer->journal->len - 1);
  keep (peer, peer->open, ZVT_STORED);
  return peer->open;
}

/* A payment that was not confirmed: policy decides, as no two terminals agree. */
static void
settle_open (ZvtPeer *peer)
{
  ZvtSale *sale = peer->open;
  peer->open = NULL;
  if (!sale || sale->confirmed || peer->keeps)
    return;
  sale->reversed = TRUE;
  keep (peer, sale, ZVT_UNDONE);
  if (peer->after_reversal == ZVT_SHOWS_RECORD) {
    ZvtSale record = { .receipt = ++peer->receipt, .trace = ++peer->trace, .amount_minor = sale->amount_minor, .command = 0x0630, .original_trace = sale->trace, .confirmed = TRUE };
    record.status = status_of (peer, &record, 0, 0);
    g_array_append_val (peer->journal, record);
  }
}

static void
confirm (ZvtPeer *peer)
{
  if (!peer->open || peer->open->confirmed)
    return;
  peer->open->confirmed = TRUE;
  keep (peer, peer->open, ZVT_CONFIRMED);
}

void
zvt_peer_restore (ZvtPeer *peer, const ZvtSale *sale)
{
  g_array_append_val (peer->journal, *sale);
  peer->receipt = sale->receipt;
  peer->trace = sale->trace;
  peer->open = sale->command == 0x0630 ? NULL : nth (peer, peer->journal->len - 1);
}

void zvt_peer_settle (ZvtPeer *peer) { settle_open (peer); }

void
zvt_peer_cut (ZvtPeer *peer)
{
  peer->cuts++;
  g_queue_clear_full (&peer->out, (GDestroyNotify) g_byte_array_unref);
  g_clear_pointer (&peer->current, g_byte_array_unref);
  g_clear_pointer (&peer->heard, g_byte_array_unref);
  g_clear_pointer (&peer->response, g_byte_array_unref);
  cf_zvt_serial_reset (&peer->reader);
  g_byte_array_set_size (peer->stream, 0);
  if (peer->waits && peer->tap_s && peer->taps)          /* the cable only: the customer taps all the same */
    store (peer, 0x0601, peer->waiting_minor, 0, ZVT_WAITS);
  peer->waits = FALSE;
  alarm_in (peer, -1);
  settle_open (peer);
}

static const ZvtSale *
last_shown (const ZvtPeer *peer)
{
  for (guint i = peer->journal->len; i > 0; i--)
    if (!nth (peer, i - 1)->reversed || peer->after_reversal == ZVT_SHOWS_REVERSED)
      return nth (peer, i - 1);
  return NULL;
}

/* --- commands --- */

static void
abort_with (ZvtPeer *peer, guint8 code)
{
  g_autoptr(GByteArray) data = g_byte_array_append (g_byte_array_new (), &code, 1);
  queue (peer, 0x061E, data);
}

static void
decline (ZvtPeer *peer, guint8 code)
{
  g_autoptr(GByteArray) data = g_byte_array_new ();
  cf_zvt_put_byte (data, 0x27, code);
  cf_zvt_put_number (data, 0x29, peer->terminal_id);
  if (peer->plants)
    plant (data);
  queue (peer, 0x040F, data);
}

static void
charge (ZvtPeer *peer, guint16 command, gint64 amount, int cents)
{
  if (cents == ZVT_PIN_RETRY)
    decline (peer, 0x37);
  if (cents == ZVT_STALE_FIRST && last_shown (peer))
    queue (peer, 0x040F, last_shown (peer)->status);
  if (cents == ZVT_DIALS)
    QUEUE (peer, 0x06D8, "\x01\x02\x03");
  queue (peer, 0x040F, store (peer, command, amount, 0, cents)->status);
  if (cents == ZVT_APPROVE_ABORT) {
    abort_with (peer, 0x6C);
    return;
  }
  if (cents == ZVT_LINES) {
    QUEUE (peer, 0x06D1, "\x40KUNDENBELEG");
    QUEUE (peer, 0x06D1, "\x00");
    QUEUE (peer, 0x06D1, "\x00");
    QUEUE (peer, 0x06D1, "\x81");
  } else if (cents == ZVT_TWO_BLOCKS) {
    QUEUE (peer, 0x06D3, "\x06\x0D\x1F\x07\x01\x02\x25\x07\x07\x05" "Danke");
    QUEUE (peer, 0x06D3, "\x06\x0D\x25\x0B\x09\x01\x00\x07\x03" "Ade\x09\x01\x81");
  } else
    QUEUE (peer, 0x06D3, "\x06\x10\x1F\x07\x01\x02\x25\x0A\x07\x05" "Beleg\x09\x01\x81");
  if (peer->plants) {
    QUEUE (peer, 0x06D1, "\x40" "Karte " CARD);
    QUEUE (peer, 0x06D1, "\x00" SPACED " 4111-1111-1111-1111");
    QUEUE (peer, 0x06D1, "\x00" TRACK);
    QUEUE (peer, 0x06D1, "\x81");
  }
  if (cents != ZVT_NO_END)
    queue (peer, 0x060F, NULL);
}

/* Somebody else says what becomes of it. */
static void
want (ZvtPeer *peer, guint16 command, gint64 amount, gboolean partial)
{
  if (!peer->wants (peer->data, command, amount, partial)) {
    respond (peer, 0x849C);
    return;
  }
  respond (peer, 0x8000);
  QUEUE (peer, 0x04FF, "\x0A\x01\x06\x0A\x24\x08\x07\x06" "Karte?");
  peer->waits = TRUE;
  peer->waiting_minor = amount;
  peer->waiting_command = command;
  peer->waiting_partial = partial;
  next (peer);
}

void
zvt_peer_charge_alone (ZvtPeer *peer)
{
  peer->waits = FALSE;
  store (peer, peer->waiting_command, peer->waiting_minor, 0, 0);
  settle_open (peer);
}

void
zvt_peer_end (ZvtPeer *peer, int cents)
{
  if (!peer->waits) {
    if (cents != ZVT_DECLINE && cents != ZVT_ABORT)
      zvt_peer_charge_alone (peer);
    return;
  }
  peer->waits = FALSE;
  if (cents == ZVT_DECLINE || cents == ZVT_ABORT) {
    decline (peer, cents == ZVT_DECLINE ? 0x05 : 0x6C);
    abort_with (peer, cents == ZVT_DECLINE ? 0x05 : 0x6C);
  } else
    charge (peer, peer->waiting_command, cents == ZVT_PARTIAL && peer->waiting_partial ? peer->waiting_minor / 2 : peer->waiting_minor, cents);
  next (peer);
}

static void
sale (ZvtPeer *peer, gint64 amount, gboolean partial)
{
  if (peer->wants) {
    want (peer, 0x0601, amount, partial);
    return;
  }
  int cents = amount % 100;
  peer->n_sales++;
  if (cents == ZVT_BUSY) {
    respond (peer, 0x849C);
    return;
  }
  respond (peer, 0x8000);
  if (cents == ZVT_LONG)
    QUEUE (peer, 0x04FF, "\x0A\x10");
  else
    QUEUE (peer, 0x04FF, "\x0A\x01\x06\x0A\x24\x08\x07\x06" "Karte?");
  if (cents == ZVT_WAITS) {
    peer->waits = TRUE;
    peer->waiting_minor = amount;
  } else if (cents == ZVT_NO_STATUS)
    queue (peer, 0x060F, NULL);
  else if (cents == ZVT_DECLINE || cents == ZVT_ABORT) {
    decline (peer, cents == ZVT_DECLINE ? 0x05 : 0x6C);
    abort_with (peer, cents == ZVT_DECLINE ? 0x05 : 0x6C);
  } else
    charge (peer, 0x0601, cents == ZVT_PARTIAL && partial ? amount / 2 : amount, cents);
  next (peer);
}

static void
reverse (ZvtPeer *peer, int receipt)
{
  respond (peer, 0x8000);
  for (guint i = 0; i < peer->journal->len; i++) {
    ZvtSale *sale = nth (peer, i);
    if (sale->receipt == receipt && sale->command == 0x0601) {
      if (sale->reversed)
        abort_with (peer, 0xB4);
      else {
        gint64 amount = sale->amount_minor;
        int trace = sale->trace;
        sale->reversed = TRUE;
        ZvtSale *record = store (peer, 0x0630, amount, trace, 0);
        confirm (peer);
        queue (peer, 0x040F, record->status);
        queue (peer, 0x060F, NULL);
      }
      next (peer);
      return;
    }
  }
  abort_with (peer, 0xB5);
  next (peer);
}

static void
totals (ZvtPeer *peer, gboolean closes)
{
  g_autoptr(GByteArray) data = g_byte_array_new (), groups = g_byte_array_new ();
  respond (peer, peer->no_totals && !closes ? 0x8483 : 0x8000);
  if (peer->no_totals && !closes)
    return;
  cf_zvt_put_byte (data, 0x27, 0);
  cf_zvt_put_number (data, 0x04, ABS (zvt_peer_total (peer)));
  put_time (peer, data);
  cf_zvt_put_bcd (groups, 1, 2);
  cf_zvt_put_bcd (groups, peer->receipt, 2);
  for (int k = 0; k < 7; k++) {
    guint8 count = k == 4 ? zvt_peer_count (peer) : 0;
    g_byte_array_append (groups, &count, 1);
    cf_zvt_put_bcd (groups, k == 4 ? ABS (zvt_peer_total (peer)) : 0, 6);
  }
  cf_zvt_put_bmp (data, 0x60, groups->data, groups->len);
  queue (peer, 0x040F, data);
  queue (peer, 0x060F, NULL);
  if (closes) {
    peer->open = NULL;
    peer->closed_minor += zvt_peer_total (peer);
    peer->n_closed += zvt_peer_count (peer);
    peer->n_closes++;
    g_array_set_size (peer->journal, 0);
    keep (peer, NULL, ZVT_CLOSED);
  }
  next (peer);
}

static void
answer_enquiry (ZvtPeer *peer)
{
  g_autoptr(GByteArray) data = g_byte_array_append (g_byte_array_new (), &peer->state, 1), clock = g_byte_array_new (), inner = g_byte_array_new (), digits = g_byte_array_new ();
  g_autoptr(GDateTime) now = g_date_time_new_from_unix_utc (peer->wall_s (peer->data) + peer->clock_offset_s);
  cf_zvt_put_bcd (digits, g_date_time_get_year (now) * 10000 + g_date_time_get_month (now) * 100 + g_date_time_get_day_of_month (now), 4);
  cf_zvt_put_tag (inner, 0x1F0E, digits->data, digits->len);
  g_byte_array_set_size (digits, 0);
  cf_zvt_put_bcd (digits, g_date_time_get_hour (now) * 10000 + g_date_time_get_minute (now) * 100 + g_date_time_get_second (now), 3);
  cf_zvt_put_tag (inner, 0x1F0F, digits->data, digits->len);
  cf_zvt_put_tag (clock, 0x34, inner->data, inner->len);
  cf_zvt_put_bmp (data, 0x06, clock->data, clock->len);
  respond (peer, 0x8000);
  queue (peer, 0x060F, data);
  next (peer);
}

static void
register_ecr (ZvtPeer *peer)
{
  g_autoptr(GByteArray) data = g_byte_array_new ();
  cf_zvt_put_byte (data, 0x19, 0);
  cf_zvt_put_number (data, 0x29, peer->terminal_id);
  cf_zvt_put_number (data, 0x49, peer->currency);
  if (peer->numbers_messages)
    cf_zvt_put_bmp (data, 0x06, (const guint8 *) "\x1F\x73\x03\x00\x00\x00", 6);
  respond (peer, 0x8000);
  queue (peer, 0x060F, data);
  next (peer);
}

static gint64
bcd_after (const CfZvtApdu *m, gsize at, gsize n)
{
  gint64 value = 0;
  return at + n <= m->size && cf_zvt_bcd (m->data + at, n, &value) ? value : -1;
}

static void
refund (ZvtPeer *peer, gint64 amount)
{
  if (peer->wants) {
    want (peer, 0x0631, amount, FALSE);
    return;
  }
  static const int known[] = { ZVT_DECLINE, ZVT_ABORT, ZVT_NO_END, ZVT_TWO_BLOCKS, ZVT_LINES, ZVT_APPROVE_ABORT };
  int cents = 0;
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    cents = amount % 100 == known[i] ? known[i] : cents;
  respond (peer, 0x8000);
  if (cents == ZVT_DECLINE || cents == ZVT_ABORT) {
    decline (peer, cents == ZVT_DECLINE ? 0x05 : 0x6C);
    abort_with (peer, cents == ZVT_DECLINE ? 0x05 : 0x6C);
  } else
    charge (peer, 0x0631, amount, cents);
  next (peer);
}

/* Does it carry the amount, or the receipt, that it is about? */
static gboolean
is_whole (const CfZvtApdu *m)
{
  return m->command == 0x0601 ? bcd_after (m, 1, 6) >= 0 : m->command == 0x0630 ? bcd_after (m, 4, 2) >= 0 : m->command != 0x0631 || bcd_after (m, 4, 6) >= 0;
}

static void
command (ZvtPeer *peer, const CfZvtApdu *m)
{
  const ZvtSale *last = last_shown (peer);
  gboolean is_led = peer->current || peer->out.length || peer->waits;
  if (m->command == 0x06B0) {
    peer->n_aborts++;
    respond (peer, is_led && !peer->waits ? 0x8483 : 0x8000);
    if (peer->waits) {
      peer->waits = FALSE;
      decline (peer, 0x6C);
      abort_with (peer, 0x6C);
      next (peer);
    }
    return;
  }
  if (is_led || !is_whole (m)) {
    respond (peer, is_led ? 0x849C : 0x8483);
    return;
  }
  settle_open (peer);
  switch (m->command) {
    case 0x0600: register_ecr (peer); break;
    case 0x0501: answer_enquiry (peer); break;
    case 0x0601: sale (peer, bcd_after (m, 1, 6), memmem (m->data, m->size, "\x1F\x70\x01\x01", 4) != NULL); break;
    case 0x0610: totals (peer, FALSE); break;
    case 0x0650: totals (peer, TRUE); break;
    case 0x0630: reverse (peer, bcd_after (m, 4, 2)); break;
    case 0x0631: refund (peer, bcd_after (m, 4, 6)); break;
    case 0x0620:
      respond (peer, last ? 0x8000 : 0x8483);
      if (last) {
        queue (peer, 0x040F, last->status);
        queue (peer, 0x060F, NULL);
      }
      next (peer);
      break;
    case 0x06E0: case 0x0602: respond (peer, 0x8000); break;
    default: respond (peer, 0x8483);
  }
}

/* --- receiving --- */

static void
answered (ZvtPeer *peer, guint16 response)
{
  gboolean is_status = peer->current && peer->current->data[0] == 0x04 && peer->current->data[1] == 0x0F;
  if (!peer->current)
    return;
  if (peer->current->data[1] == 0xD8)
    g_string_append_printf (peer->dialled, "%04X", response);
  if (is_status && response >> 8 == 0x84 && response != 0x8400) {
    peer->n_refused_results++;
    settle_open (peer);
  }
  if (peer->said && response >> 8 == 0x80 && is_approval (peer, peer->current))
    peer->said (peer->data, FALSE, TRUE);
  g_clear_pointer (&peer->current, g_byte_array_unref);
  alarm_in (peer, -1);
  if (peer->out.length) {
    const GByteArray *then = g_queue_peek_head (&peer->out);
    if (then->data[0] == 0x06 && then->data[1] == 0x0F)
      confirm (peer);                                   /* result and receipt were both answered */
    if (peer->open && then->data[0] == 0x06 && then->data[1] == 0x1E)
      settle_open (peer);
  } else
    confirm (peer);
  next (peer);
  wait_for_tap (peer);
}

static void
message (ZvtPeer *peer, const guint8 *bytes, gsize n)
{
  CfZvtApdu m;
  gsize rest;
  if (cf_zvt_apdu (bytes, n, &m, &rest) != CF_ZVT_APDU_WHOLE)
    return;
  peer->n_negative += m.command >> 8 == 0x84 && m.command != 0x8400;
  if (cf_zvt_is_response (m.command) && (peer->acked || !peer->is_serial))
    answered (peer, m.command);                         /* what comes before the ACK of our block is of the one before */
  else if (!cf_zvt_is_response (m.command))
    command (peer, &m);
}

/* The same command once more, and nothing in between: our ACK of it got lost, or the line doubled it (protocols.md §3.2). */
static gboolean
is_copy (ZvtPeer *peer, const GByteArray *block)
{
  gboolean is_response = block->len >= 2 && cf_zvt_is_response (block->data[0] << 8 | block->data[1]);
  gboolean same = !is_response && !peer->heard_more && peer->heard && peer->heard->len == block->len && memcmp (peer->heard->data, block->data, block->len) == 0;
  gboolean is_led = peer->current || peer->out.length || peer->waits;
  peer->heard_more = is_response;
  g_clear_pointer (&peer->heard, g_byte_array_unref);
  g_clear_pointer (&peer->response, g_byte_array_unref);
  peer->heard = g_byte_array_append (g_byte_array_new (), block->data, block->len);
  return same && !(peer->answers_copies && is_led);
}

static void
feed_serial (ZvtPeer *peer, guint8 byte)
{
  CfZvtSerialEvent event = cf_zvt_serial_feed (&peer->reader, byte);
  if (event == CF_ZVT_GOT_BLOCK) {
    g_autoptr(GByteArray) copy = g_byte_array_append (g_byte_array_new (), peer->reader.apdu->data, peer->reader.apdu->len);
    guint cuts = peer->cuts;
    peer->send (peer->data, (const guint8[]) { CF_ZVT_ACK }, 1);
    if (cuts == peer->cuts && !is_copy (peer, copy)) {
      responded (peer);
      if (cuts == peer->cuts)
        message (peer, copy->data, copy->len);
    }
  } else if (event == CF_ZVT_GOT_ACK) {
    peer->heard_more = TRUE;
    peer->acked |= !peer->response;
    responded (peer);
  } else if (event == CF_ZVT_GOT_NAK && peer->response)
    send_apdu (peer, peer->response);
  else if (event == CF_ZVT_GOT_BAD_CRC || event == CF_ZVT_GOT_BAD_BLOCK)
    peer->send (peer->data, (const guint8[]) { CF_ZVT_NAK }, 1);
  else if (event == CF_ZVT_GOT_NAK && peer->current && peer->sends < SENDS) {
    peer->sends++;
    send_apdu (peer, peer->current);
  }
}

void
zvt_peer_feed (ZvtPeer *peer, const guint8 *bytes, gsize n)
{
  CfZvtApdu m;
  gsize rest;
  guint cuts = peer->cuts;
  if (peer->is_serial) {
    for (gsize i = 0; i < n && cuts == peer->cuts; i++)      /* what stood behind is lost with the cable */
      feed_serial (peer, bytes[i]);
    return;
  }
  g_byte_array_append (peer->stream, bytes, n);
  while (peer->stream->len && cf_zvt_apdu (peer->stream->data, peer->stream->len, &m, &rest) != CF_ZVT_APDU_SHORT) {
    gsize size = m.head + m.size;
    g_autoptr(GByteArray) one = g_byte_array_append (g_byte_array_new (), peer->stream->data, size);
    g_byte_array_remove_range (peer->stream, 0, size);
    message (peer, one->data, one->len);
  }
}

/* Nobody answered in time: again, and at last no more. */
void
zvt_peer_due (ZvtPeer *peer)
{
  if (peer->response) {
    if (peer->response_sends++ < SENDS) {
      send_apdu (peer, peer->response);
      alarm_in (peer, RESPONSE_S);
    } else
      responded (peer);
    return;
  }
  if (!peer->current && peer->waits && peer->tap_s) {
    peer->waits = FALSE;
    if (peer->taps)
      charge (peer, 0x0601, peer->waiting_minor, ZVT_WAITS);
    else {
      decline (peer, 0x6C);
      abort_with (peer, 0x6C);
    }
    next (peer);
    return;
  }
  cf_zvt_serial_reset (&peer->reader);
  if (!peer->current)
    return;
  if (peer->sends == SENDS) {
    zvt_peer_cut (peer);
    return;
  }
  peer->sends++;
  send_apdu (peer, peer->current);
  alarm_in (peer, RESPONSE_S);
}
