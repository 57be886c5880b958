/* power.h: a disk that can lose its power. An SQLite file system in memory that knows what was synced: when the power goes, each 512 bytes that were written since the last sync are kept or
 * lost by themselves, at random, and so is what became of files that were made, cut or removed. It can also fail single operations, or be full. */
#pragma once
#include <glib.h>

typedef enum { POWER_FINE, POWER_CUT /* this operation and all after it fail */, POWER_EIO /* this one fails */, POWER_FULL /* this one finds no room */ } PowerFault;

/* Stands in for the disk (becomes SQLite's standard file system) until taken away. Not for threads. */
void     power_install (guint32 seed);
void     power_remove  (void);
/* Puts a file there, or gives a copy of it as it is now (NULL: no such file). */
void     power_put     (const char *path, const void *bytes, gsize size);
GBytes  *power_get     (const char *path);
/* The @n-th write, sync, cut or removal from now on meets @fault; 0: none. */
void     power_arm     (PowerFault fault, guint n);
gboolean power_met     (void);                     /* the fault has happened */
gboolean power_cut     (void);                     /* it was POWER_CUT, and the power is not back yet */
guint    power_syncs   (void);                     /* that reached the disk, ever */
guint    power_count   (void);                     /* operations since power_arm */
/* After POWER_CUT, all files closed: what is on the disk when the power is back. */
void     power_back    (void);
/* Room for @size bytes more; G_MAXSIZE: as much as there is. */
void     power_room    (gsize size);
