/* parcel-fuzz.c: what a register sends to the portal, and the portal to a register: a parcel, as the zstd frame that it is on the wire and as what is in one. It is read or refused with a sentence; what was read holds
 * together: runs in order, each commit in a run, texts that end. */
#include <glib.h>
#include <string.h>
#include <zstd.h>
#include "sync/parcel.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
try_parcel (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  CfParcel parcel = { 0 };
  if (!cf_parcel_read (data, size, &parcel, &error)) {
    g_assert_error (error, CF_ERROR, CF_ERROR_INVALID);
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    return;
  }
  gint64 told = 0;
  for (guint i = 0; i < parcel.runs->len; i++)
    told += g_array_index (parcel.runs, CfRun, i).count;
  g_assert_cmpint (told, ==, parcel.commits->len);
  for (guint i = 0; i < parcel.commits->len; i++)
    g_assert_cmpint (g_array_index (parcel.commits, CfCommit, i).station_id, <, parcel.runs->len);
  cf_parcel_clear (&parcel);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  gsize room = ZSTD_compressBound (size);
  g_autofree guint8 *frame = g_malloc (room);
  try_parcel (data, size);
  try_parcel (frame, ZSTD_compress (frame, room, data, size, 1));
  return 0;
}
