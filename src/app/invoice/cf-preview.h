/* cf-preview.h: the paper itself beside what is being worked on, with a panel that leaves things out (S2-53). Drawn by a worker: the last picture stays until the next is ready. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "desk/document-pdf.h"

#define CF_TYPE_PREVIEW (cf_preview_get_type ())
G_DECLARE_FINAL_TYPE (CfPreview, cf_preview, CF, PREVIEW, GtkWidget)

/* Draws the PDF with @options, in a reading thread. NULL with @error set; NULL without: there is nothing to draw (yet), *ret_why says why (a sentence, or NULL). */
typedef GBytes *(*CfPreviewDraw) (CfShop *shop, const CfDrawOptions *options, gpointer data, char **ret_why, GError **error);

/* Signal "drawn": what was asked for last is on the screen. Property "session". */
void cf_preview_set_session (CfPreview *self, CfSession *session);
/* Shows what @draw gives. @data is kept until the next show, and read in other threads. */
void cf_preview_show        (CfPreview *self, CfPreviewDraw draw, gpointer data, GDestroyNotify data_free);
void cf_preview_get_options (CfPreview *self, CfDrawOptions *ret);
/* The PDF of what was asked for last; NULL: it is not drawn yet. Borrowed. */
GBytes *cf_preview_get_pdf  (CfPreview *self);
gboolean cf_preview_is_drawing (CfPreview *self);
guint cf_preview_get_n_pages (CfPreview *self);
