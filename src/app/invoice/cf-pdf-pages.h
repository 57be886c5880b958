/* cf-pdf-pages.h: the pages of a PDF as pictures: what the preview shows and the printer draws is what the file says, drawn by poppler. */
#pragma once
#include <gtk/gtk.h>
#include "base/error.h"

/* All pages, at most @count_max of them, each @width pixels wide: GdkTexture in the array; *ret_pages how many there are. In any thread. CORRUPT: it cannot be read. */
GPtrArray *cf_pdf_pages_draw  (GBytes *pdf, int width, guint count_max, guint *ret_pages, GCancellable *cancel, GError **error) CF_WARN_UNUSED;
