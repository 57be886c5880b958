/* pax-fields.h: a body as fields parted by FS, each of them parts that are parted by US (protocols.md §4.3). A view into the body: no field is copied, so
 * that what may hold a card number lives only as long as the frame. */
#pragma once
#include "base/error.h"
#include "base/types.h"

#define CF_PAX_FS '\x1c'
#define CF_PAX_US '\x1f'
#define CF_PAX_FIELDS_MAX 64

typedef struct { const char *text; guint length, offset; } CfPaxSlice;      /* @offset in the body, for errors; not NUL-terminated */
typedef struct { CfPaxSlice fields[CF_PAX_FIELDS_MAX]; guint n; } CfPaxFields;

/* Views @n bytes of @body, which must outlive it. CF_ERROR_INVALID if there are more fields than any message has. */
gboolean   cf_pax_fields (const char *body, gsize n, CfPaxFields *ret, GError **error) CF_WARN_UNUSED;
/* Field @field, and part @part of it; empty if the message has none. */
CfPaxSlice cf_pax_field  (const CfPaxFields *fields, guint field);
CfPaxSlice cf_pax_part   (const CfPaxFields *fields, guint field, guint part);
CfPaxSlice cf_pax_slice_part (CfPaxSlice field, guint part);
guint      cf_pax_slice_parts (CfPaxSlice field);      /* 0 if it is empty */

gboolean   cf_pax_slice_is (CfPaxSlice slice, const char *text);
/* Fit to be kept (terminal/mask.h). Caller frees. */
char      *cf_pax_slice_text (CfPaxSlice slice);
/* Copies up to @size - 1 plain ASCII characters; what is longer or has others gives "" */
void       cf_pax_slice_word (CfPaxSlice slice, char *buf, gsize size);
/* A whole number without sign, at most 12 digits; empty is 0. CF_ERROR_INVALID names offset and @name. @ret_given may be NULL. */
gboolean   cf_pax_slice_number (CfPaxSlice slice, const char *name, gint64 *ret, gboolean *ret_given, GError **error) CF_WARN_UNUSED;
