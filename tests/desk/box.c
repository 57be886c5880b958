/* box.c: what the virtual terminals share. */
#include "box.h"
#include <string.h>

const char *const box_deed_names[] = { "approve", "decline", "abort", "partial", "slow", "never", "stale first", "silent", "asks", "no amount", "too much", "other money", "other terminal", "tip", "sign", "offline", "twice", "garbage", "busy" };

static void
send_bytes (Box *box, GBytes *bytes)
{
  gsize n;
  const guint8 *data = g_bytes_get_data (bytes, &n);
  cf_memory_send (box->memory, data, n);
}

static void
send_rubbish (Box *box, gsize n)
{
  g_autofree guint8 *rubbish = g_malloc (n);
  for (gsize i = 0; i < n; i++)
    rubbish[i] = g_rand_int_range (box->noise, 0, 256);
  if (!box->kind->checks_bytes && !box->kind->loses_writes)
    rubbish[0] = 0xFF;                                 /* a stream without checks or numbers: what begins like a message could be nothing but one */
  cf_memory_send (box->memory, rubbish, n);
}

/* One message among disorder. */
static void
send_noisily (Box *box, const guint8 *bytes, gsize n)
{
  g_autoptr (GBytes) message = g_bytes_new (bytes, n), held = g_steal_pointer (&box->held);
  gboolean has_numbers = strcmp (box->kind->driver, "zvt") != 0;            /* an old refusal of ZVT is like a new one; and over TCP nothing comes twice */
  int what = g_rand_int_range (box->noise, 0, 30);
  if ((what == 2 && !has_numbers) || (what >= 3 && !box->kind->loses_writes))
    what = 30;
  box->n_noise += what < 6;
  if (what == 0)
    send_rubbish (box, g_rand_int_range (box->noise, 1, 40));
  else if (what == 1)
    send_rubbish (box, 70000);
  else if (what == 2 && box->said->len)                /* an old one again */
    send_bytes (box, box->said->pdata[g_rand_int_range (box->noise, 0, box->said->len)]);
  if (what == 3)
    cf_memory_send (box->memory, bytes, g_rand_int_range (box->noise, 0, n));
  else if (what == 4)
    box->held = g_bytes_ref (message);
  else
    send_bytes (box, message);
  if (what == 5)
    send_bytes (box, message);
  if (held)
    send_bytes (box, held);
  if (box->said->len > 100)
    g_ptr_array_remove_index (box->said, g_rand_int_range (box->noise, 0, 100));
  g_ptr_array_add (box->said, g_steal_pointer (&message));
}

void
box_send (Box *box, const guint8 *bytes, gsize n)
{
  if (!box->memory)
    return;
  if (!box->said)
    box->said = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  if (box->noise && n)
    send_noisily (box, bytes, n);
  else
    cf_memory_send (box->memory, bytes, n);
}

void
box_clear (Box *box)
{
  g_clear_pointer (&box->said, g_ptr_array_unref);
  g_clear_pointer (&box->held, g_bytes_unref);
}

void
box_alarm (Box *box, gint64 at)
{
  box->alarm_at = at;
  if (box->memory)
    cf_memory_alarm (box->memory, at);
}

void
box_told (Box *box)
{
  box->told++;
  box->on_told (box->data);
}

void
box_acknowledged (Box *box)
{
  if (box->acknowledged >= box->told)
    return;
  box->acknowledged = box->told;
  box->on_acknowledged (box->data);
}
