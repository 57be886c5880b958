/* no-network.c: preloaded into the register, a machine without any network: no socket but those of this machine can be made. Whoever tried is written to the file named by COUNTERFOIL_NETWORK. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>

int
socket (int domain, int type, int protocol)
{
  static int (*real) (int, int, int);
  if (domain == AF_INET || domain == AF_INET6) {
    const char *path = getenv ("COUNTERFOIL_NETWORK");
    FILE *out = path ? fopen (path, "a") : NULL;
    if (out) {
      fprintf (out, "socket (%d, %d, %d)\n", domain, type, protocol);
      fclose (out);
    }
    errno = ENETUNREACH;
    return -1;
  }
  if (!real)
    *(void **) &real = dlsym (RTLD_NEXT, "socket");
  return real (domain, type, protocol);
}
