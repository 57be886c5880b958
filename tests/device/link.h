/* link.h: what tests of transports share. */
#pragma once
#include <glib.h>
#include "device/transport.h"

#define SOON CF_SECONDS (5)            /* for what must happen at once: reached only if it is broken */

static inline gint64
soon (CfTransport *link)
{
  return cf_transport_now (link) + SOON;
}

/* Reads until @n bytes are there, and they must be these. */
static inline void
expect_bytes (CfTransport *link, gconstpointer bytes, gsize n)
{
  g_autoptr(GByteArray) got = g_byte_array_new ();
  while (got->len < n) {
    guint8 buffer[16384];
    gsize more = 0;
    g_autoptr(GError) error = NULL;
    CfIo io = cf_transport_read (link, buffer, sizeof buffer, soon (link), &more, &error);
    g_assert_no_error (error);
    g_assert_cmpint (io, ==, CF_IO_DONE);
    g_assert_cmpuint (more, >, 0);
    g_byte_array_append (got, buffer, more);
  }
  g_assert_cmpmem (got->data, got->len, bytes, n);
}

static inline void
expect_open (CfTransport *link)
{
  g_autoptr(GError) error = NULL;
  CfIo io = cf_transport_open (link, soon (link), &error);
  g_assert_no_error (error);
  g_assert_cmpint (io, ==, CF_IO_DONE);
}

static inline void
expect_write (CfTransport *link, gconstpointer bytes, gsize n)
{
  gsize sent;
  g_autoptr(GError) error = NULL;
  CfIo io = cf_transport_write (link, bytes, n, soon (link), &sent, &error);
  g_assert_no_error (error);
  g_assert_cmpint (io, ==, CF_IO_DONE);
  g_assert_cmpuint (sent, ==, n);
}

static inline void
expect_read (CfTransport *link, gint64 deadline, CfIo expected, int code)
{
  guint8 buffer[64];
  gsize n = 1;
  g_autoptr(GError) error = NULL;
  CfIo io = cf_transport_read (link, buffer, sizeof buffer, deadline, &n, &error);
  g_assert_cmpint (io, ==, expected);
  g_assert_cmpuint (n, ==, 0);
  if (expected == CF_IO_GONE)
    g_assert_error (error, CF_ERROR, code);
  else
    g_assert_no_error (error);
}

/* A knock from another thread while this one reads: nothing else ends the read. */
static inline gpointer
knock (gpointer wake)
{
  cf_wake_knock (wake);
  return NULL;
}

static inline void
expect_knock (CfTransport *link)
{
  g_auto(CfWake) wake = { -1 };
  g_assert_true (cf_wake_init (&wake, NULL));
  link->wake = &wake;
  GThread *thread = g_thread_new ("knock", knock, &wake);
  expect_read (link, soon (link), CF_IO_WOKEN, 0);
  g_thread_join (thread);
  cf_wake_knock (&wake);                                    /* one that came before is kept, two are one */
  cf_wake_knock (&wake);
  g_assert_cmpint (cf_transport_wait (link, soon (link)), ==, CF_IO_WOKEN);
  expect_read (link, cf_transport_now (link), CF_IO_TIMEOUT, 0);
  link->wake = NULL;
}
