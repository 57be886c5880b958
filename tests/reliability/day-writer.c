/* day-writer: works through a day's steps on a ledger and says each on standard output once it was answered, to be killed meanwhile. usage: day-writer LEDGER FIRST COUNT.
 * Of what it does not know it asks again, as a caller should: it opens the ledger anew and repeats the same step. With DIE_AT=n in the environment it dies at its n-th allocation,
 * as if GLib had found no memory; without, it ends by saying how many there were. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "day.h"

static volatile guint allocations, die_at;

/* Called from inside the allocator: nothing that allocates. */
static void
allocated (void)
{
  if (++allocations == die_at)
    _exit (77);
}

#ifdef __SANITIZE_ADDRESS__
int __sanitizer_install_malloc_and_free_hooks (void (*made) (const volatile void *p, size_t size), void (*freed) (const volatile void *p));
static void hook (const volatile void *p, size_t size) { allocated (); }
static void unhook (const volatile void *p) { }
static void watch (void) { __sanitizer_install_malloc_and_free_hooks (hook, unhook); }
#else
void *__libc_malloc (size_t size);
void *__libc_calloc (size_t n, size_t size);
void *__libc_realloc (void *p, size_t size);
void *malloc (size_t size) { allocated (); return __libc_malloc (size); }
void *calloc (size_t n, size_t size) { allocated (); return __libc_calloc (n, size); }
void *realloc (void *p, size_t size) { allocated (); return __libc_realloc (p, size); }
static void watch (void) { }
#endif

static void
say (const char *what, guint n)
{
  char line[40];
  int length = g_snprintf (line, sizeof line, "%s %u\n", what, n);
  if (write (1, line, length) != length)
    exit (4);
}

static CfShop *
open_ledger (const char *path)
{
  g_autoptr (GError) error = NULL;
  CfShop *shop = cf_shop_open (path, FALSE, NULL, &error);
  if (!shop) {
    g_printerr ("%s\n", error->message);
    exit (3);
  }
  return shop;
}

int
main (int argc, char **argv)
{
  g_return_val_if_fail (argc == 4, 2);
  guint first = atoi (argv[2]), count = atoi (argv[3]);
  const char *when = g_getenv ("DIE_AT");
  watch ();
  allocations = 0;
  die_at = when ? atoi (when) : 0;
  CfShop *shop = open_ledger (argv[1]);
  for (guint step = first; step < first + count;) {
    g_autoptr (GError) error = NULL;
    CfOutcome outcome = day_step (shop, step, &error);
    if (outcome == CF_FAILED && g_error_matches (error, CF_ERROR, CF_ERROR_UNKNOWN)) {
      say ("unknown", step);
      cf_shop_close (shop);
      shop = open_ledger (argv[1]);
      continue;
    }
    if (outcome == CF_FAILED) {
      g_printerr ("%s\n", error->message);
      say ("failed", step);
      cf_shop_close (shop);
      return 3;
    }
    say ("done", step++);
  }
  cf_shop_close (shop);
  say ("allocations", allocations);
  return 0;
}
