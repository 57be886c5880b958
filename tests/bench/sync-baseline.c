/* sync-baseline.c: the least that sends 10,000 rows from one SQLite file to another over HTTP on loopback: sync-bench.c measures itself against it. Rows of some 340 bytes of JSON, 1,000 in a request, zstd -3, one durable transaction for
 * each request at the receiver, which is another process. No hashes, no history, nobody asks who. Prints seconds and bytes on the wire. */
#include <curl/curl.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <microhttpd.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zstd.h>

#define ROWS 10000
#define BATCH 1000

static sqlite3 *db;

static void
open_db (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  if (sqlite3_open (path, &db) != SQLITE_OK ||
      sqlite3_exec (db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE row(id INTEGER PRIMARY KEY, stamp INTEGER NOT NULL, body TEXT NOT NULL); CREATE INDEX row_stamp ON row(stamp)", NULL, NULL, NULL) != SQLITE_OK)
    g_error ("the baseline's database cannot be made");
}

static sqlite3_stmt *
prepare (const char *sql)
{
  sqlite3_stmt *stmt;
  if (sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (db));
  return stmt;
}

static void
store (const char *bytes, gsize size)
{
  static sqlite3_stmt *put;
  const char *end = bytes + size;
  put = put ? put : prepare ("INSERT INTO row VALUES (CAST(json_extract(?1, '$.id') AS INTEGER), json_extract(?1, '$.stamp'), ?1) ON CONFLICT (id) DO UPDATE SET stamp = excluded.stamp, body = excluded.body WHERE excluded.stamp > row.stamp");
  sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL);
  for (const char *line = bytes, *stop; line < end && (stop = memchr (line, '\n', end - line)); line = stop + 1) {
    sqlite3_bind_text (put, 1, line, stop - line, SQLITE_STATIC);
    if (sqlite3_step (put) != SQLITE_DONE)
      g_error ("%s", sqlite3_errmsg (db));
    sqlite3_reset (put);
  }
  if (sqlite3_exec (db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (db));
}

static enum MHD_Result
take (void *cls, struct MHD_Connection *connection, const char *url, const char *method, const char *version, const char *upload, size_t *upload_size, void **data)
{
  GByteArray *body = *data;
  if (!body) {
    *data = g_byte_array_new ();
    return MHD_YES;
  }
  if (*upload_size) {
    g_byte_array_append (body, (const guint8 *) upload, *upload_size);
    *upload_size = 0;
    return MHD_YES;
  }
  unsigned long long full = ZSTD_getFrameContentSize (body->data, body->len);
  g_autofree char *plain = g_malloc (full);
  store (plain, ZSTD_decompress (plain, full, body->data, body->len));
  g_byte_array_unref (body);
  *data = NULL;
  struct MHD_Response *response = MHD_create_response_from_buffer (2, (void *) "ok", MHD_RESPMEM_PERSISTENT);
  enum MHD_Result result = MHD_queue_response (connection, 200, response);
  MHD_destroy_response (response);
  return result;
}

/* In a process of its own: tells the port and serves until it is ended. */
static void
serve (const char *folder, int tell)
{
  open_db (folder, "there.db");
  struct MHD_Daemon *daemon = MHD_start_daemon (MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ITC, 0, NULL, NULL, take, NULL, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t) 256 * 1024, MHD_OPTION_END);
  guint16 port = daemon ? MHD_get_daemon_info (daemon, MHD_DAEMON_INFO_BIND_PORT)->port : 0;
  if (write (tell, &port, sizeof port) != sizeof port)
    _exit (1);
  pause ();
  _exit (0);
}

static void
fill (void)
{
  sqlite3_stmt *put = prepare ("INSERT INTO row VALUES (?1, ?1, ?2)");
  sqlite3_exec (db, "BEGIN", NULL, NULL, NULL);
  for (int i = 1; i <= ROWS; i++) {
    g_autofree char *body = g_strdup_printf ("{\"id\": \"%d\", \"stamp\": %d, \"type\": \"draft_line\", \"draft\": \"%08x\", \"line\": %d, \"description\": \"Banner %d, hemmed and with eyelets, printed on both sides in full colour, %d x %d in\", \"quantity\": \"%d.000000\", "
                                             "\"unit_price\": \"%d.500000\", \"tax_group\": \"0K3V9Q2M7XAAA\", \"unit\": \"each\", \"note\": \"as agreed by telephone\", \"amount\": %d, \"tax\": %d, \"position\": %d}", i, i, i * 7919, i % 10, i,
                                             24 + i % 72, 18 + i % 48, 1 + i % 9, 10 + i % 400, i * 13, i * 3, i % 100);
    sqlite3_bind_int (put, 1, i);
    sqlite3_bind_text (put, 2, body, -1, SQLITE_TRANSIENT);
    sqlite3_step (put);
    sqlite3_reset (put);
  }
  sqlite3_exec (db, "COMMIT", NULL, NULL, NULL);
  sqlite3_finalize (put);
}

static size_t drop (char *bytes, size_t size, size_t n, void *user) { return size * n; }

static gsize
send_all (guint16 port)
{
  CURL *curl = curl_easy_init ();
  sqlite3_stmt *get = prepare ("SELECT stamp, body FROM row WHERE stamp > ?1 ORDER BY stamp LIMIT ?2");
  g_autoptr (GString) batch = g_string_sized_new (512 * BATCH);
  g_autofree char *url = g_strdup_printf ("http://127.0.0.1:%u/", port), *packed = NULL;
  gsize wire = 0;
  curl_easy_setopt (curl, CURLOPT_URL, url);
  curl_easy_setopt (curl, CURLOPT_PROXY, "");
  curl_easy_setopt (curl, CURLOPT_WRITEFUNCTION, drop);
  curl_easy_setopt (curl, CURLOPT_HTTPHEADER, curl_slist_append (NULL, "Expect:"));
  for (int after = 0, n = 1; n;) {
    g_string_truncate (batch, 0);
    sqlite3_bind_int (get, 1, after);
    sqlite3_bind_int (get, 2, BATCH);
    for (n = 0; sqlite3_step (get) == SQLITE_ROW; n++) {
      after = sqlite3_column_int (get, 0);
      g_string_append_printf (batch, "%s\n", sqlite3_column_text (get, 1));
    }
    sqlite3_reset (get);
    if (!n)
      break;
    gsize room = ZSTD_compressBound (batch->len);
    packed = g_realloc (packed, room);
    gsize size = ZSTD_compress (packed, room, batch->str, batch->len, 3);
    wire += size;
    curl_easy_setopt (curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t) size);
    curl_easy_setopt (curl, CURLOPT_POSTFIELDS, packed);
    if (curl_easy_perform (curl) != CURLE_OK)
      g_error ("the baseline's receiver does not answer");
  }
  return wire;
}

int
main (int argc, char **argv)
{
  int tell[2], status;
  guint16 port = 0;
  if (argc != 2 || pipe (tell) != 0)
    return 2;
  pid_t child = fork ();
  if (child == 0)
    serve (argv[1], tell[1]);
  open_db (argv[1], "here.db");
  fill ();
  if (read (tell[0], &port, sizeof port) != sizeof port || !port)
    return 1;
  curl_global_init (CURL_GLOBAL_DEFAULT);
  gint64 start = g_get_monotonic_time ();
  gsize wire = send_all (port);
  printf ("%.4f %zu\n", (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC, wire);
  kill (child, SIGKILL);
  waitpid (child, &status, 0);
  return 0;
}
