/* cf-scanner.h: a bar code scanner that types (a keyboard wedge), on any screen and whatever has the focus (W10). What it types is told from what people type by its speed: keys at most 30 ms apart, four or
 * more, ended by Enter or Tab. It is taken back out of the entry that it fell into, the focus goes back to where it was, and the Enter is swallowed.
 * In an entry for a PIN or passphrase only a badge of the staff is a scan: whatever else is typed there, however fast, goes to the entry. */
#pragma once
#include <gtk/gtk.h>

typedef struct _CfScanner CfScanner;
/* @window: where it was scanned: @main or what stands over it. */
typedef void (*CfScanned) (GtkWindow *window, const char *text, gpointer user);
/* Watches @main and all windows that stand over it, until it is freed. */
CfScanner *cf_scanner_new  (GtkWindow *main, CfScanned scanned, gpointer user);
void       cf_scanner_free (CfScanner *scanner);
/* For tests: @now gives milliseconds in place of the time of the key events. NULL: as usual. */
void       cf_scanner_set_clock (gint64 (*now) (void));
