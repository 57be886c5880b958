/* wake.h: a knock on the door of a thread that waits for a device. The thread that owns the device hands the same CfWake to its transport; any other thread knocks. A knock is kept until it is taken:
 * none is lost between two reads, and several at once count as one. */
#pragma once
#include "base/error.h"

typedef struct { int fd; } CfWake;              /* an eventfd; zero-initialised is not ready: fd 0 is somebody else's */

gboolean cf_wake_init  (CfWake *wake, GError **error) CF_WARN_UNUSED;
void     cf_wake_clear (CfWake *wake);
void     cf_wake_knock (CfWake *wake);          /* from any thread */
/* TRUE if somebody knocked since the last time; never blocks. NULL: FALSE. */
gboolean cf_wake_take  (CfWake *wake);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfWake, cf_wake_clear)
