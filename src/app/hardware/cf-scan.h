/* cf-scan.h: what a scan does (W10): a document, payment, customer or draft opens; an item is added to the draft that is open; a badge asks for its owner's PIN; a number that is one document's opens that, any
 * other is looked for. Where a window stands over the place, nothing moves beneath it: it is said what was scanned. */
#pragma once
#include "cf-window.h"

/* @text was scanned in @window: the main one or what stands over it. */
void cf_scan_take (CfWindow *self, GtkWindow *window, const char *text);
