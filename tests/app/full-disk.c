/* full-disk.c: preloaded into the register, a disk that is full while the file named by COUNTERFOIL_FULL_DISK is there: whatever writes to a file in its folder finds no room. */
#undef _FILE_OFFSET_BITS
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Nothing here may lose the errno of what it looks at. */
static int
is_full (int fd)
{
  const char *marker = getenv ("COUNTERFOIL_FULL_DISK"), *end = marker ? strrchr (marker, '/') : NULL;
  char link[64], path[4096];
  ssize_t length;
  int before = errno, full = 0;
  if (end && access (marker, F_OK) == 0) {
    snprintf (link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink (link, path, sizeof path);
    full = length > end - marker && strncmp (path, marker, (size_t) (end - marker) + 1) == 0;
  }
  errno = full ? ENOSPC : before;
  return full;
}

ssize_t
pwrite (int fd, const void *buffer, size_t size, off_t at)
{
  static ssize_t (*real) (int, const void *, size_t, off_t);
  if (!real)
    real = (ssize_t (*) (int, const void *, size_t, off_t)) dlsym (RTLD_NEXT, "pwrite");
  return is_full (fd) ? -1 : real (fd, buffer, size, at);
}

ssize_t
pwrite64 (int fd, const void *buffer, size_t size, off64_t at)
{
  static ssize_t (*real) (int, const void *, size_t, off64_t);
  if (!real)
    real = (ssize_t (*) (int, const void *, size_t, off64_t)) dlsym (RTLD_NEXT, "pwrite64");
  return is_full (fd) ? -1 : real (fd, buffer, size, at);
}
