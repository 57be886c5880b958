/* qr.h: a link as a QR code, and the link itself made safe for a PDF. */
#pragma once
#include "base/error.h"
#include "page.h"

/* The link as it goes into the PDF and the code: an http(s) URL; what PDF strings cannot hold is percent-encoded. NULL with CF_ERROR_INVALID for anything else. Caller frees. */
char    *cf_qr_uri  (const char *link, GError **error) CF_WARN_UNUSED;
/* Draws the code in a square of @side points with its quiet zone inside, and makes the square a link. FALSE if the link is too long for a code. */
gboolean cf_qr_draw (CfPage *page, double x, double y, double side, const char *uri);
