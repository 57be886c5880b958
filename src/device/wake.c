/* wake.c: an eventfd. */
#include "wake.h"
#include <errno.h>
#include <sys/eventfd.h>
#include <unistd.h>

gboolean
cf_wake_init (CfWake *wake, GError **error)
{
  wake->fd = eventfd (0, EFD_CLOEXEC | EFD_NONBLOCK);
  return wake->fd >= 0 || cf_file_error ("making", "an event", errno, error);
}

void
cf_wake_clear (CfWake *wake)
{
  if (wake->fd > 0)
    close (wake->fd);
  wake->fd = -1;
}

void
cf_wake_knock (CfWake *wake)
{
  /* It can only be refused when 2^64 - 2 knocks wait, which is a knock as well. */
  G_GNUC_UNUSED int ignored = eventfd_write (wake->fd, 1);
}

gboolean
cf_wake_take (CfWake *wake)
{
  eventfd_t knocks;
  return wake && eventfd_read (wake->fd, &knocks) == 0;
}
