/* box.c: what the virtual terminals share. */
#include "box.h"

const char *const box_deed_names[] = { "approve", "decline", "abort", "partial", "slow", "never", "stale first", "silent", "asks", "no amount", "too much", "other money", "other terminal" };

void
box_send (Box *box, const guint8 *bytes, gsize n)
{
  if (box->memory)
    cf_memory_send (box->memory, bytes, n);
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
