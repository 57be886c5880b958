#include "power.h"
#include <sqlite3.h>
#include <string.h>

enum { SECTOR = 512, PAGES_MAX = 64 };

typedef struct { gsize offset, old_size; GBytes *old, *new; } Change;         /* new NULL: the file was cut to offset; old: what stood there, as far as the file went */
typedef struct {
  GByteArray *now;
  GPtrArray  *changes;                                                      /* since the last sync, oldest first */
  gboolean    there, was_there;                                             /* has a name; has one on the disk */
  gpointer    shared[PAGES_MAX];                                            /* the WAL's index: in memory, gone with the power */
  guint       opened;
} File;
typedef struct { sqlite3_file base; File *file; gboolean remove; } Handle;

static sqlite3_vfs *real, power;
static GHashTable *files;                                                   /* name → File */
static GRand *chance;
static PowerFault fault;
static guint fault_at, count, syncs;
static gboolean met;
static gsize room = G_MAXSIZE;

static void
change_free (gpointer p)
{
  Change *change = p;
  g_bytes_unref (change->old);
  if (change->new)
    g_bytes_unref (change->new);
  g_free (change);
}

static void
forget_shared (File *file)
{
  for (guint i = 0; i < PAGES_MAX; i++)
    g_clear_pointer (&file->shared[i], g_free);
}

static void
file_free (gpointer p)
{
  File *file = p;
  g_byte_array_unref (file->now);
  g_ptr_array_unref (file->changes);
  forget_shared (file);
  g_free (file);
}

static File *
file_of (const char *name)
{
  File *file = g_hash_table_lookup (files, name);
  if (!file) {
    file = g_new0 (File, 1);
    file->now = g_byte_array_new ();
    file->changes = g_ptr_array_new_with_free_func (change_free);
    g_hash_table_insert (files, g_strdup (name), file);
  }
  return file;
}

/* One more operation: what it answers. */
static int
operation (int when_io, gboolean needs_room)
{
  if (met && fault == POWER_CUT)
    return when_io;
  if (++count == fault_at && fault != POWER_FINE) {
    met = TRUE;
    return fault == POWER_FULL && needs_room ? SQLITE_FULL : when_io;
  }
  return SQLITE_OK;
}

static void
note (File *file, gsize offset, gsize size, gconstpointer bytes)
{
  gsize have = offset < file->now->len ? MIN (size, file->now->len - offset) : 0;
  Change *change = g_new (Change, 1);
  *change = (Change) { offset, file->now->len, g_bytes_new (file->now->data + offset, have), bytes ? g_bytes_new (bytes, size) : NULL };
  g_ptr_array_add (file->changes, change);
}

static void
resize (GByteArray *array, gsize size)
{
  gsize had = array->len;
  g_byte_array_set_size (array, size);
  if (size > had)
    memset (array->data + had, 0, size - had);
}

static int
power_close (sqlite3_file *f)
{
  Handle *h = (Handle *) f;
  h->file->opened--;
  if (h->remove)
    h->file->there = FALSE;
  return SQLITE_OK;
}

static int
power_read (sqlite3_file *f, void *buf, int size, sqlite3_int64 offset)
{
  File *file = ((Handle *) f)->file;
  if (met && fault == POWER_CUT)
    return SQLITE_IOERR_READ;
  gsize have = (gsize) offset < file->now->len ? MIN ((gsize) size, file->now->len - (gsize) offset) : 0;
  if (have)
    memcpy (buf, file->now->data + offset, have);
  memset ((char *) buf + have, 0, size - have);
  return have == (gsize) size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

static int
power_write (sqlite3_file *f, const void *bytes, int size, sqlite3_int64 offset)
{
  File *file = ((Handle *) f)->file;
  gsize end = offset + size, grows = end > file->now->len ? end - file->now->len : 0;
  int rc = operation (SQLITE_IOERR_WRITE, TRUE);
  if (rc)
    return rc;
  if (grows > room)
    return SQLITE_FULL;
  if (room != G_MAXSIZE)
    room -= grows;
  note (file, offset, size, bytes);
  if (grows)
    resize (file->now, end);
  memcpy (file->now->data + offset, bytes, size);
  return SQLITE_OK;
}

static int
power_truncate (sqlite3_file *f, sqlite3_int64 size)
{
  File *file = ((Handle *) f)->file;
  int rc = operation (SQLITE_IOERR_TRUNCATE, FALSE);
  if (rc == SQLITE_OK && (gsize) size < file->now->len) {
    note (file, size, file->now->len - size, NULL);
    resize (file->now, size);
  }
  return rc;
}

/* A file's first sync also puts its name on the disk, as SQLite's own file system does. */
static int
power_sync (sqlite3_file *f, int flags)
{
  File *file = ((Handle *) f)->file;
  int rc = operation (SQLITE_IOERR_FSYNC, FALSE);
  if (rc)
    return rc;
  g_ptr_array_set_size (file->changes, 0);
  file->was_there = file->there;
  syncs++;
  return SQLITE_OK;
}

static int power_size (sqlite3_file *f, sqlite3_int64 *ret) { *ret = ((Handle *) f)->file->now->len; return SQLITE_OK; }
static int power_lock (sqlite3_file *f, int level) { return SQLITE_OK; }
static int power_locked (sqlite3_file *f, int *ret) { *ret = 0; return SQLITE_OK; }
static int power_control (sqlite3_file *f, int op, void *arg) { return SQLITE_NOTFOUND; }
static int power_sector (sqlite3_file *f) { return 4096; }
static int power_kind (sqlite3_file *f) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }      /* as SQLite's own file system answers */

static int
power_map (sqlite3_file *f, int page, int size, int extend, void volatile **ret)
{
  File *file = ((Handle *) f)->file;
  g_assert (page < PAGES_MAX);
  if (!file->shared[page] && extend)
    file->shared[page] = g_malloc0 (size);
  *ret = file->shared[page];
  return SQLITE_OK;
}

static int power_map_lock (sqlite3_file *f, int offset, int n, int flags) { return SQLITE_OK; }
static void power_barrier (sqlite3_file *f) { }
static int
power_unmap (sqlite3_file *f, int remove)
{
  if (remove)
    forget_shared (((Handle *) f)->file);
  return SQLITE_OK;
}

static const sqlite3_io_methods methods = { 2, power_close, power_read, power_write, power_truncate, power_sync, power_size, power_lock, power_lock, power_locked, power_control, power_sector,
                                            power_kind, power_map, power_map_lock, power_barrier, power_unmap, NULL, NULL };

static int
power_open (sqlite3_vfs *vfs, const char *name, sqlite3_file *f, int flags, int *ret_flags)
{
  static guint temporary;
  Handle *h = (Handle *) f;
  g_autofree char *own = name ? NULL : g_strdup_printf ("temporary %u", ++temporary);
  h->base.pMethods = NULL;
  if (met && fault == POWER_CUT)
    return SQLITE_CANTOPEN;
  File *file = file_of (name ? name : own);
  if (!file->there && !(flags & SQLITE_OPEN_CREATE))
    return SQLITE_CANTOPEN;
  if (!file->there) {                                                       /* a new file of an old name: what that held may come back with the power */
    file->there = TRUE;
    note (file, 0, file->now->len, NULL);
    resize (file->now, 0);
  }
  if (file->opened++ == 0)
    forget_shared (file);                                                   /* as the first to open does */
  *h = (Handle) { { &methods }, file, flags & SQLITE_OPEN_DELETEONCLOSE };
  if (ret_flags)
    *ret_flags = flags;
  return SQLITE_OK;
}

static int
power_delete (sqlite3_vfs *vfs, const char *name, int sync_folder)
{
  File *file = g_hash_table_lookup (files, name);
  int rc = operation (SQLITE_IOERR_DELETE, FALSE);
  if (rc)
    return rc;
  if (!file || !file->there)
    return SQLITE_IOERR_DELETE_NOENT;
  file->there = FALSE;
  if (sync_folder)
    file->was_there = FALSE;
  return SQLITE_OK;
}

static int
power_access (sqlite3_vfs *vfs, const char *name, int flags, int *ret)
{
  File *file = g_hash_table_lookup (files, name);
  *ret = file && file->there;
  return SQLITE_OK;
}

void
power_install (guint32 seed)
{
  real = sqlite3_vfs_find (NULL);
  power = *real;
  power.zName = "power";
  power.szOsFile = sizeof (Handle);
  power.xOpen = power_open;
  power.xDelete = power_delete;
  power.xAccess = power_access;
  files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, file_free);
  chance = g_rand_new_with_seed (seed);
  power_arm (POWER_FINE, 0);
  g_assert_cmpint (sqlite3_vfs_register (&power, 1), ==, SQLITE_OK);
}

void
power_remove (void)
{
  sqlite3_vfs_unregister (&power);
  sqlite3_vfs_register (real, 1);
  g_clear_pointer (&files, g_hash_table_unref);
  g_clear_pointer (&chance, g_rand_free);
}

void
power_put (const char *path, const void *bytes, gsize size)
{
  File *file = file_of (path);
  g_assert (file->opened == 0);
  g_byte_array_set_size (file->now, 0);
  g_byte_array_append (file->now, bytes, size);
  g_ptr_array_set_size (file->changes, 0);
  forget_shared (file);
  file->there = file->was_there = TRUE;
  static const char *const beside[] = { "-wal", "-journal" };
  for (guint i = 0; i < G_N_ELEMENTS (beside); i++) {
    g_autofree char *name = g_strconcat (path, beside[i], NULL);
    g_hash_table_remove (files, name);
  }
}

GBytes *
power_get (const char *path)
{
  File *file = g_hash_table_lookup (files, path);
  return file && file->there ? g_bytes_new (file->now->data, file->now->len) : NULL;
}

void
power_arm (PowerFault what, guint n)
{
  fault = what;
  fault_at = n;
  count = 0;
  met = FALSE;
}

gboolean power_met (void) { return met; }
gboolean power_cut (void) { return met && fault == POWER_CUT; }
guint power_syncs (void) { return syncs; }
guint power_count (void) { return count; }
void power_room (gsize size) { room = size; }

/* Back to what the last sync left, then each change again, sector by sector, as chance will have it. */
static void
settle (File *file)
{
  for (guint i = file->changes->len; i-- > 0;) {
    const Change *change = g_ptr_array_index (file->changes, i);
    gsize size;
    gconstpointer old = g_bytes_get_data (change->old, &size);
    resize (file->now, change->old_size);
    if (size)
      memcpy (file->now->data + change->offset, old, size);
  }
  guint keep = g_rand_int_range (chance, 0, 4) * 33;                        /* now and then all is lost, or nearly all kept */
  for (guint i = 0; i < file->changes->len; i++) {
    const Change *change = g_ptr_array_index (file->changes, i);
    if (!change->new) {
      if ((guint) g_rand_int_range (chance, 0, 100) < keep && change->offset < file->now->len)
        resize (file->now, change->offset);
      continue;
    }
    gsize size;
    const guint8 *bytes = g_bytes_get_data (change->new, &size);
    for (gsize at = change->offset; at < change->offset + size;) {
      gsize end = MIN ((at / SECTOR + 1) * SECTOR, change->offset + size);
      if ((guint) g_rand_int_range (chance, 0, 100) < keep) {
        if (end > file->now->len)
          resize (file->now, end);
        memcpy (file->now->data + at, bytes + (at - change->offset), end - at);
      }
      at = end;
    }
  }
  g_ptr_array_set_size (file->changes, 0);
}

void
power_back (void)
{
  GHashTableIter iter;
  gpointer file;
  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, NULL, &file)) {
    File *f = file;
    g_assert (f->opened == 0);
    settle (f);
    forget_shared (f);
    if (f->there != f->was_there)                                           /* made or removed, and the folder not synced since */
      f->there = g_rand_boolean (chance);
    f->was_there = f->there;
  }
  power_arm (POWER_FINE, 0);
}
