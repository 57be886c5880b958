/* sqlite-locks.c: see sqlite-locks.h.
 *
 * The locks that SQLite takes (POSIX, fcntl) belong to the process and the file: when anything in the process closes any descriptor of that file, all of them are gone without a word. GTK's file chooser does just that with each
 * file of the folder that it shows, because it reads the beginning to tell what it is. Then another program takes itself for the only one that has the ledger open, deletes its log when it is done, and what is committed here
 * after that is in a file without a name; or it cuts the shared index that we have mapped.
 *
 * So the locks are those of open file descriptions (F_OFD_SETLK, Linux 3.15), which only closing that one description takes away. SQLite counts on one set of locks for each file and process, whichever of its descriptors it
 * names: so each file has one description of our own, opened at its first lock and closed with the last of SQLite's. They meet POSIX locks of other programs (the sqlite3 shell, an older version of this one) as those meet
 * each other. SQLite lets its system calls be replaced for this kind of purpose (sqlite3_vfs.xSetSystemCall). */
#include "sqlite-locks.h"
#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct { dev_t dev; ino_t ino; int fd; guint n; } Holder;       /* fd: ours, which has the locks; n: SQLite's descriptors of the file */

static GMutex mutex;
static GPtrArray *by_fd;                                                /* Holder of each of SQLite's descriptors, by its number; NULL: it has locked nothing */

static Holder *
holder_of_file (dev_t dev, ino_t ino)
{
  for (guint i = 0; i < by_fd->len; i++) {
    Holder *holder = by_fd->pdata[i];
    if (holder && holder->dev == dev && holder->ino == ino)
      return holder;
  }
  return NULL;
}

/* A description of our own of the file that @fd has open, even where it has no name any more; NULL: errno. */
static Holder *
holder_new (int fd, const struct stat *st)
{
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", fd);
  int own = open (path, O_RDWR | O_CLOEXEC);
  if (own < 0)
    own = open (path, O_RDONLY | O_CLOEXEC);                            /* a ledger that may only be read wants no other locks */
  if (own < 0)
    own = fcntl (fd, F_DUPFD_CLOEXEC, 3);                               /* no /proc: SQLite's own description, which is ours as long as ours is open */
  if (own < 0)
    return NULL;
  Holder *holder = g_new (Holder, 1);
  *holder = (Holder) { st->st_dev, st->st_ino, own, 0 };
  return holder;
}

/* Which descriptor has the locks of the file that @fd has open; -1: errno. */
static int
lock_fd (int fd)
{
  struct stat st;
  if ((guint) fd >= by_fd->len)
    g_ptr_array_set_size (by_fd, fd + 1);
  Holder *holder = by_fd->pdata[fd];
  if (holder)
    return holder->fd;
  if (fstat (fd, &st) != 0 || (!(holder = holder_of_file (st.st_dev, st.st_ino)) && !(holder = holder_new (fd, &st))))
    return -1;
  by_fd->pdata[fd] = holder;
  holder->n++;
  return holder->fd;
}

static int
locking_fcntl (int fd, int cmd, ...)
{
  va_list arguments;
  va_start (arguments, cmd);
  void *argument = va_arg (arguments, void *);                          /* a number comes in the same register */
  va_end (arguments);
  int ofd = cmd == F_SETLK ? F_OFD_SETLK : cmd == F_SETLKW ? F_OFD_SETLKW : cmd == F_GETLK ? F_OFD_GETLK : 0;
  if (!ofd)
    return fcntl (fd, cmd, argument);
  g_mutex_lock (&mutex);
  int own = lock_fd (fd);
  g_mutex_unlock (&mutex);
  if (own < 0)
    return -1;
  ((struct flock *) argument)->l_pid = 0;
  return fcntl (own, ofd, argument);
}

static int
locking_close (int fd)
{
  g_mutex_lock (&mutex);
  Holder *holder = fd >= 0 && (guint) fd < by_fd->len ? by_fd->pdata[fd] : NULL;
  if (holder) {
    by_fd->pdata[fd] = NULL;
    if (--holder->n == 0) {
      close (holder->fd);
      g_free (holder);
    }
  }
  int result = close (fd);                                              /* before anybody else gets the number */
  g_mutex_unlock (&mutex);
  return result;
}

void
cf_sqlite_locks_install (void)
{
  static gsize once;
  if (!g_once_init_enter (&once))
    return;
  by_fd = g_ptr_array_new ();
  sqlite3_vfs *vfs = sqlite3_vfs_find ("unix");
  if (vfs && vfs->iVersion >= 3 && vfs->xSetSystemCall) {
    vfs->xSetSystemCall (vfs, "fcntl", (sqlite3_syscall_ptr) locking_fcntl);
    vfs->xSetSystemCall (vfs, "close", (sqlite3_syscall_ptr) locking_close);
  }
  g_once_init_leave (&once, 1);
}
