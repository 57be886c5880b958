/* portal-baseline.c: portal-baseline FILE ROWS THREADS: the least that shows a customer's invoices out of SQLite over HTTP: libmicrohttpd, two prepared statements for each thread, ROWS rows written by hand as HTML for each request, no link that
 * is checked, no log, no language. portal-speed.py measures the portal against it. Makes FILE; prints its port; runs until its standard input ends. */
#include <glib.h>
#include <microhttpd.h>
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

static const char *path;
static int rows;
static __thread sqlite3 *db;
static __thread sqlite3_stmt *who, *what;

static void
make (void)
{
  sqlite3 *made;
  if (sqlite3_open (path, &made) || sqlite3_exec (made, "PRAGMA journal_mode = WAL; CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, street TEXT, town TEXT);"
      "CREATE TABLE invoice (id INTEGER PRIMARY KEY, customer INTEGER, number TEXT, day TEXT, due TEXT, total INTEGER, open INTEGER); CREATE INDEX of_customer ON invoice (customer, day);"
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) INSERT INTO customer SELECT i, 'Customer & Sons ' || i, i || ' Main Street', 'Brooklyn NY 11201' FROM n;"
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO invoice SELECT i, 1 + i % 100, '1-' || (1000000 + i), '2026-' || (10 + i % 3) || '-' || (10 + i % 19), '2026-12-01', i * 37 % 900000, i * 31 % 90000 FROM n;",
      NULL, NULL, NULL) || sqlite3_close (made))
    g_error ("%s: cannot be made", path);
}

static void
open_here (void)
{
  if (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) || sqlite3_prepare_v2 (db, "SELECT name, street, town FROM customer WHERE id = ?", -1, &who, NULL) ||
      sqlite3_prepare_v2 (db, "SELECT number, day, due, total, open FROM invoice WHERE customer = ?1 ORDER BY day DESC LIMIT ?2", -1, &what, NULL))
    g_error ("%s: %s", path, sqlite3_errmsg (db));
}

static void
put (GString *out, const char *text)
{
  for (; *text; text++)
    if (*text == '&')
      g_string_append (out, "&amp;");
    else if (*text == '<')
      g_string_append (out, "&lt;");
    else
      g_string_append_c (out, *text);
}

static void
put_row (GString *out)
{
  g_string_append (out, "<tr><td><a href=\"/invoice/");
  put (out, (const char *) sqlite3_column_text (what, 0));
  g_string_append (out, "\">");
  for (int i = 0; i < 3; i++) {
    put (out, (const char *) sqlite3_column_text (what, i));
    g_string_append (out, i ? "</td><td>" : "</a></td><td>");
  }
  for (int i = 3; i < 5; i++) {
    gint64 minor = sqlite3_column_int64 (what, i);
    g_string_append_printf (out, "<span class=\"number\">%d.%02d</span></td><td>", (int) (minor / 100), (int) (minor % 100));
  }
  g_string_append (out, "<a href=\"/pay/\">Pay</a></td></tr>\n");
}

static enum MHD_Result
answer (void *cls, struct MHD_Connection *connection, const char *url, const char *method, const char *version, const char *upload, size_t *upload_size, void **data)
{
  if (!*data) {
    *data = (void *) "";
    return MHD_YES;
  }
  if (!db)
    open_here ();
  GString *out = g_string_sized_new (16384);
  int customer = 1 + strlen (url) % 100;
  g_string_append (out, "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Account</title></head><body><h1>");
  sqlite3_bind_int (who, 1, customer);
  for (int i = 0; sqlite3_step (who) == SQLITE_ROW; i++)
    for (int k = 0; k < 3; k++) {
      put (out, (const char *) sqlite3_column_text (who, k));
      g_string_append (out, k ? "<br>" : "</h1><p>");
    }
  sqlite3_reset (who);
  g_string_append (out, "</p><table>\n");
  sqlite3_bind_int (what, 1, customer);
  sqlite3_bind_int (what, 2, rows);
  while (sqlite3_step (what) == SQLITE_ROW)
    put_row (out);
  sqlite3_reset (what);
  g_string_append (out, "</table></body></html>\n");
  gsize size = out->len;
  struct MHD_Response *response = MHD_create_response_from_buffer_with_free_callback (size, g_string_free (out, FALSE), g_free);
  MHD_add_response_header (response, "Content-Type", "text/html; charset=utf-8");
  enum MHD_Result result = MHD_queue_response (connection, 200, response);
  MHD_destroy_response (response);
  return result;
}

int
main (int argc, char **argv)
{
  char end;
  g_assert_cmpint (argc, ==, 4);
  path = argv[1];
  rows = atoi (argv[2]);
  make ();
  struct MHD_Daemon *daemon = MHD_start_daemon (MHD_USE_EPOLL_INTERNAL_THREAD, 0, NULL, NULL, answer, NULL, MHD_OPTION_THREAD_POOL_SIZE, (unsigned) atoi (argv[3]), MHD_OPTION_CONNECTION_LIMIT, 1000u, MHD_OPTION_END);
  if (!daemon)
    g_error ("no port to be had");
  g_print ("%u\n", MHD_get_daemon_info (daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
  while (read (0, &end, 1) > 0);
  MHD_stop_daemon (daemon);
  return 0;
}
