/* zvt-bytes.h: reading untrusted bytes of ZVT, never past their end; numbers in BCD; hexadecimal text. */
#pragma once
#include "base/error.h"

/* A piece of a frame. @offset: where @data stands in the frame that was received, for sentences. Borrows the bytes. */
typedef struct { const guint8 *data; gsize size, at, offset; } CfZvtBytes;

static inline CfZvtBytes cf_zvt_bytes (const guint8 *data, gsize size, gsize offset) { return (CfZvtBytes) { data, size, 0, offset }; }
static inline gsize cf_zvt_bytes_left (const CfZvtBytes *b) { return b->size - b->at; }
/* The next @n bytes, or NULL and CF_ERROR_INVALID: "at byte 12, receipt number: 2 bytes should follow, there is 1". */
const guint8 *cf_zvt_bytes_take (CfZvtBytes *bytes, gsize n, const char *field, GError **error);
/* CF_ERROR_INVALID with the place in front. Returns FALSE. */
gboolean cf_zvt_bytes_fail (gsize offset, const char *field, GError **error, const char *format, ...) G_GNUC_PRINTF (4, 5);

/* A BCD number of at most 9 bytes; FALSE where a nibble is no digit. */
gboolean cf_zvt_bcd (const guint8 *data, gsize n, gint64 *ret) CF_WARN_UNUSED;
/* Appends @value in @n bytes of BCD. A value that does not fit, or is negative, is a bug. */
void     cf_zvt_put_bcd (GByteArray *to, gint64 value, gsize n);

/* "06 0F 00". Caller frees. */
char       *cf_zvt_hex (const guint8 *data, gsize n);
