/* Proves: TCP on loopback: a connection with deadline, bytes both ways in any pieces, the peer's end told as a hang-up, a refused port and a name that is none as offline, knocks. */
#include "link.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct { int listener, peer; CfTransport *link; char *address; } Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl (INADDR_LOOPBACK) };
  socklen_t size = sizeof at;
  f->listener = socket (AF_INET, SOCK_STREAM, 0);
  g_assert_cmpint (bind (f->listener, (struct sockaddr *) &at, sizeof at), ==, 0);
  g_assert_cmpint (listen (f->listener, 1), ==, 0);
  g_assert_cmpint (getsockname (f->listener, (struct sockaddr *) &at, &size), ==, 0);
  f->address = g_strdup_printf ("tcp:127.0.0.1:%u", ntohs (at.sin_port));
  f->link = cf_transport_new (f->address, NULL);
  expect_open (f->link);
  f->peer = accept (f->listener, NULL, NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  cf_transport_free (f->link);
  close (f->peer);
  close (f->listener);
  g_free (f->address);
}

static void
test_bytes (Fixture *f, gconstpointer data)
{
  int quiet = 1;
  setsockopt (f->peer, IPPROTO_TCP, TCP_NODELAY, &quiet, sizeof quiet);
  for (const char *p = "one by one"; *p; p++)
    g_assert_cmpint (write (f->peer, p, 1), ==, 1);
  expect_bytes (f->link, "one by one", 10);
  expect_write (f->link, "hello", 5);
  char buffer[5];
  g_assert_cmpint (recv (f->peer, buffer, 5, MSG_WAITALL), ==, 5);
  g_assert_cmpmem (buffer, 5, "hello", 5);
  expect_knock (f->link);
  gint64 start = cf_transport_now (f->link);
  expect_read (f->link, start + CF_MS (20), CF_IO_TIMEOUT, 0);
  g_assert_cmpint (cf_transport_now (f->link), >=, start + CF_MS (20));
}

static void
test_gone (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (write (f->peer, "bye", 3), ==, 3);
  shutdown (f->peer, SHUT_RDWR);
  close (f->peer);
  f->peer = -1;
  expect_bytes (f->link, "bye", 3);
  expect_read (f->link, soon (f->link), CF_IO_GONE, CF_ERROR_OFFLINE);
  /* The first write may still reach the system; one of the next says that nobody is there, and no signal ends the program. */
  CfIo io = CF_IO_DONE;
  for (guint i = 0; i < 100 && io == CF_IO_DONE; i++) {
    gsize sent;
    g_autoptr(GError) error = NULL;
    io = cf_transport_write (f->link, (const guint8 *) "x", 1, soon (f->link), &sent, &error);
  }
  g_assert_cmpint (io, ==, CF_IO_GONE);
  cf_transport_close (f->link);
  expect_open (f->link);                                    /* and again */
}

static void
test_refused (Fixture *f, gconstpointer data)
{
  cf_transport_close (f->link);
  close (f->listener);
  f->listener = -1;
  g_autoptr(GError) error = NULL;
  g_assert_cmpint (cf_transport_open (f->link, soon (f->link), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
  g_clear_error (&error);
  g_autoptr(CfTransport) nowhere = cf_transport_new ("tcp:..:9", NULL);
  g_assert_cmpint (cf_transport_open (nowhere, soon (nowhere), &error), ==, CF_IO_GONE);
  g_assert_error (error, CF_ERROR, CF_ERROR_OFFLINE);
}

/* A listener whose queue is full answers no connection: opening ends at its deadline, or with a knock. */
static void
test_no_answer (Fixture *f, gconstpointer data)
{
  CfTransport *links[8] = { NULL };
  CfIo io = CF_IO_DONE;
  for (guint i = 0; i < G_N_ELEMENTS (links) && io == CF_IO_DONE; i++) {
    links[i] = cf_transport_new (f->address, NULL);
    io = cf_transport_open (links[i], cf_transport_now (links[i]) + CF_MS (50), NULL);
  }
  g_assert_cmpint (io, ==, CF_IO_TIMEOUT);
  g_auto(CfWake) wake = { -1 };
  g_assert_true (cf_wake_init (&wake, NULL));
  cf_transport_close (f->link);
  f->link->wake = &wake;
  GThread *thread = g_thread_new ("knock", knock, &wake);
  g_assert_cmpint (cf_transport_open (f->link, soon (f->link), NULL), ==, CF_IO_WOKEN);
  g_thread_join (thread);
  f->link->wake = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    cf_transport_free (links[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/tcp/bytes-deadline-knock", Fixture, NULL, set_up, test_bytes, tear_down);
  g_test_add ("/tcp/T5-gone", Fixture, NULL, set_up, test_gone, tear_down);
  g_test_add ("/tcp/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/tcp/no-answer", Fixture, NULL, set_up, test_no_answer, tear_down);
  return g_test_run ();
}
