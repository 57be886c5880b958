/* zvt-walk.c: see zvt-walk.h. Every length is checked against what is left of the field around it; an unknown BMP ends the walk, as nothing says how
 * long it is. */
#include "zvt-walk.h"
#include <string.h>

typedef struct {
  CfZvtBytes bytes;
  CfZvtVisit visit;
  gpointer   data;
  guint      n_items;
} Walk;

static void
unread (Walk *walk, CfZvtBytes *bytes, guint depth)
{
  CfZvtItem item = { .source = depth ? CF_ZVT_TAG : CF_ZVT_POSITION, .key = "unread", .name = "not read", .kind = CF_ZVT_UNREAD, .depth = depth,
                     .offset = bytes->offset + bytes->at, .at = bytes->offset + bytes->at, .value = bytes->data + bytes->at, .size = cf_zvt_bytes_left (bytes) };

  if (item.size)
    walk->visit (&item, walk->data);
  bytes->at = bytes->size;
}

/* Visits the next @n bytes as a field that stands at a place of its own. */
static gboolean
position (Walk *walk, gsize n, CfZvtKind kind, const char *key, const char *name, GError **error)
{
  gsize at = walk->bytes.offset + walk->bytes.at;
  const guint8 *value = cf_zvt_bytes_take (&walk->bytes, n, name, error);

  if (!value)
    return FALSE;
  walk->visit (&(CfZvtItem) { .source = CF_ZVT_POSITION, .key = key, .name = name, .kind = kind, .offset = at, .at = at, .value = value, .size = n }, walk->data);
  return TRUE;
}

/* --- TLV --- */

static gboolean
read_tag (CfZvtBytes *bytes, guint32 *ret, gboolean *ret_constructed, GError **error)
{
  gsize start = bytes->offset + bytes->at;
  const guint8 *byte = cf_zvt_bytes_take (bytes, 1, "tag", error);
  guint32 tag = 0;

  if (!byte)
    return FALSE;
  tag = *byte;
  *ret_constructed = (*byte & 0x20) != 0;
  if ((*byte & 0x1F) == 0x1F)
    do {
      if (tag > 0xFFFFFF)
        return cf_zvt_bytes_fail (start, "tag", error, "is longer than four bytes");
      byte = cf_zvt_bytes_take (bytes, 1, "tag", error);
      if (!byte)
        return FALSE;
      tag = tag << 8 | *byte;
    } while (*byte & 0x80);
  *ret = tag;
  return TRUE;
}

static gboolean
read_ber_length (CfZvtBytes *bytes, const char *field, gsize *ret, GError **error)
{
  gsize start = bytes->offset + bytes->at;
  const guint8 *byte = cf_zvt_bytes_take (bytes, 1, field, error);
  gsize length = 0;

  if (!byte)
    return FALSE;
  if (*byte < 0x80) {
    *ret = *byte;
    return TRUE;
  }
  if (*byte != 0x81 && *byte != 0x82)
    return cf_zvt_bytes_fail (start, field, error, "%02X is not the beginning of a length", *byte);
  for (int n = *byte - 0x80; n > 0; n--) {
    byte = cf_zvt_bytes_take (bytes, 1, field, error);
    if (!byte)
      return FALSE;
    length = length << 8 | *byte;
  }
  *ret = length;
  return TRUE;
}

static gboolean walk_tlv (Walk *walk, CfZvtBytes *bytes, guint depth, GError **error);

static gboolean
walk_object (Walk *walk, CfZvtBytes *bytes, guint depth, GError **error)
{
  gsize start = bytes->at, length = 0;
  guint32 tag = 0;
  gboolean constructed;
  const CfZvtField *field;
  CfZvtItem item;

  if (++walk->n_items > CF_ZVT_ITEMS_MAX)
    return cf_zvt_bytes_fail (bytes->offset + start, "TLV container", error, "has too many objects");
  if (!read_tag (bytes, &tag, &constructed, error))
    return bytes->at = start, FALSE;
  field = cf_zvt_tag (tag);
  item = (CfZvtItem) { .source = CF_ZVT_TAG, .id = tag, .key = field ? field->key : "unknown", .name = field ? field->name : "unknown tag",
                       .kind = field && field->kind == CF_ZVT_SECRET ? CF_ZVT_SECRET : constructed ? CF_ZVT_CONTAINER : field ? field->kind : CF_ZVT_RAW,
                       .depth = depth, .offset = bytes->offset + start };
  if (!read_ber_length (bytes, item.name, &length, error))
    return bytes->at = start, FALSE;
  item.at = bytes->offset + bytes->at;
  item.value = cf_zvt_bytes_take (bytes, length, item.name, error);
  if (!item.value)
    return bytes->at = start, FALSE;
  item.size = length;
  walk->visit (&item, walk->data);
  if (item.kind == CF_ZVT_CONTAINER) {
    CfZvtBytes inside = cf_zvt_bytes (item.value, length, item.at);
    return walk_tlv (walk, &inside, depth + 1, error);
  }
  return TRUE;
}

/* An object that cannot be read takes the rest of its container with it, and no more. */
static gboolean
walk_tlv (Walk *walk, CfZvtBytes *bytes, guint depth, GError **error)
{
  gboolean all = TRUE;

  if (depth > CF_ZVT_DEPTH_MAX) {
    all = cf_zvt_bytes_fail (bytes->offset, "TLV container", error, "is nested too deep");
    unread (walk, bytes, depth);
  }
  while (cf_zvt_bytes_left (bytes)) {
    gsize start = bytes->at;
    if (!walk_object (walk, bytes, depth, all ? error : NULL)) {
      all = FALSE;
      if (bytes->at == start)
        unread (walk, bytes, depth);
    }
  }
  return all;
}

/* --- BMP --- */

/* "Fx Fy" or "Fx Fy Fz": how many bytes follow. */
static gboolean
read_var_length (CfZvtBytes *bytes, gsize digits, const char *field, gsize *ret, GError **error)
{
  gsize start = bytes->offset + bytes->at, length = 0;
  const guint8 *data = cf_zvt_bytes_take (bytes, digits, field, error);

  if (!data)
    return FALSE;
  for (gsize i = 0; i < digits; i++) {
    if (data[i] >> 4 != 0xF || (data[i] & 15) > 9)
      return cf_zvt_bytes_fail (start, field, error, "%02X is no digit of a length", data[i]);
    length = length * 10 + (data[i] & 15);
  }
  *ret = length;
  return TRUE;
}

static gboolean
walk_bmp (Walk *walk, GError **error)
{
  CfZvtBytes *bytes = &walk->bytes;
  gsize start = bytes->at, length = 0;
  guint8 id = bytes->data[bytes->at];
  const CfZvtField *field = cf_zvt_bmp (id);
  CfZvtItem item;
  gboolean has_length = TRUE;

  if (!field)
    return cf_zvt_bytes_fail (bytes->offset + start, "data", error, "%02X is no field that is known", id);
  item = (CfZvtItem) { .source = CF_ZVT_BMP, .id = id, .key = field->key, .name = field->name, .kind = field->kind, .offset = bytes->offset + start };
  bytes->at++;
  if (field->length > 0)
    length = field->length;
  else if (field->length == CF_ZVT_BER)
    has_length = read_ber_length (bytes, field->name, &length, error);
  else
    has_length = read_var_length (bytes, -field->length, field->name, &length, error);
  item.at = bytes->offset + bytes->at;
  item.value = has_length ? cf_zvt_bytes_take (bytes, length, field->name, error) : NULL;
  if (!item.value) {
    bytes->at = start;
    return FALSE;
  }
  item.size = length;
  walk->visit (&item, walk->data);
  if (item.kind == CF_ZVT_CONTAINER) {
    CfZvtBytes inside = cf_zvt_bytes (item.value, length, item.at);
    return walk_tlv (walk, &inside, 1, error);
  }
  return TRUE;
}

static gboolean
walk_bmps (Walk *walk, GError **error)
{
  gboolean all = TRUE;

  while (cf_zvt_bytes_left (&walk->bytes)) {
    gsize start = walk->bytes.at;
    if (!walk_bmp (walk, all ? error : NULL)) {
      all = FALSE;
      if (walk->bytes.at == start)
        unread (walk, &walk->bytes, 0);
    }
  }
  return all;
}

/* --- layouts --- */

static void visit_nothing (const CfZvtItem *item, gpointer data) { }

/* Would all of the rest, from @skip bytes on, read as BMPs? */
static gboolean
fits_bmps (const Walk *walk, gsize skip)
{
  Walk trial = { .bytes = walk->bytes, .visit = visit_nothing };

  trial.bytes.at += skip;
  return walk_bmps (&trial, NULL);
}

static gboolean
walk_registration (Walk *walk, GError **error)
{
  if (!position (walk, 3, CF_ZVT_PASSWORD, "password", "password", error) || !position (walk, 1, CF_ZVT_BITS, "configuration", "configuration byte", error))
    return FALSE;
  if (cf_zvt_bytes_left (&walk->bytes) && !position (walk, 2, CF_ZVT_CURRENCY, "currency", "currency", error))
    return FALSE;
  return walk_bmps (walk, error);
}

static gboolean
walk_reprint (Walk *walk, GError **error)
{
  if (!position (walk, 3, CF_ZVT_PASSWORD, "password", "password", error) || !position (walk, 2, CF_ZVT_DIGITS, "from", "from receipt", error))
    return FALSE;
  if (cf_zvt_bytes_left (&walk->bytes) >= 2 && !position (walk, 2, CF_ZVT_DIGITS, "to", "to receipt", error))
    return FALSE;
  return walk_bmps (walk, error);
}

/* The answer to 05 01: the software's version where it was asked for, the state, TLV. */
static gboolean
walk_terminal_state (Walk *walk, GError **error)
{
  CfZvtBytes *bytes = &walk->bytes;

  if (cf_zvt_bytes_left (bytes) > 1 && bytes->data[bytes->at] >> 4 == 0xF && bytes->data[bytes->at + 1] >> 4 == 0xF) {
    gsize length = 0;
    if (!read_var_length (bytes, 3, "software version", &length, error) || !position (walk, length, CF_ZVT_TEXT, "software", "software version", error))
      return FALSE;
  }
  if (cf_zvt_bytes_left (bytes) && !position (walk, 1, CF_ZVT_TERMINAL_STATE, "state", "state of the terminal", error))
    return FALSE;
  return walk_bmps (walk, error);
}

static gboolean
walk_completion (Walk *walk, guint16 asked, GError **error)
{
  static const guint8 fields[] = { 0x04, 0x0C, 0x19, 0x27, 0x29, 0x49, 0xAA };
  gboolean is_state = asked == 0x0501 || (!asked && cf_zvt_bytes_left (&walk->bytes) && !fits_bmps (walk, 0));
  guint8 first = cf_zvt_bytes_left (&walk->bytes) ? walk->bytes.data[0] : 0;

  if (is_state && !asked && cf_zvt_bytes_left (&walk->bytes) > 1 && memchr (fields, first, sizeof fields))
    is_state = FALSE;        /* begins as a list of fields that has a mistake further on */
  return is_state ? walk_terminal_state (walk, error) : walk_bmps (walk, error);
}

static gboolean
walk_abort (Walk *walk, GError **error)
{
  guint8 code = cf_zvt_bytes_left (&walk->bytes) ? walk->bytes.data[walk->bytes.at] : 0;

  if (!position (walk, 1, CF_ZVT_RESULT, "result_code", "result code", error))
    return FALSE;
  if (code == 0x6F && cf_zvt_bytes_left (&walk->bytes) >= 2 && !fits_bmps (walk, 0) && fits_bmps (walk, 2)
      && !position (walk, 2, CF_ZVT_CURRENCY, "currency", "currency", error))
    return FALSE;
  return walk_bmps (walk, error);
}

/* The minutes are left out by some although TLV follows. */
static gboolean
walk_intermediate (Walk *walk, GError **error)
{
  if (!position (walk, 1, CF_ZVT_INTERMEDIATE, "status", "intermediate status", error))
    return FALSE;
  if (cf_zvt_bytes_left (&walk->bytes) && (fits_bmps (walk, 1) || !fits_bmps (walk, 0)) && !position (walk, 1, CF_ZVT_MINUTES, "minutes", "new waiting time", error))
    return FALSE;
  return walk_bmps (walk, error);
}

/* Some terminals put TLV 1F07 into the text area: it is no text. */
static gboolean
walk_print_line (Walk *walk, GError **error)
{
  static const guint8 kind[] = { 0x06, 0x04, 0x1F, 0x07, 0x01 };
  CfZvtBytes *bytes = &walk->bytes;
  gsize left, tail = sizeof kind + 1;
  gboolean feeds;

  feeds = cf_zvt_bytes_left (bytes) == 2 && bytes->data[bytes->at] == 0xFF;
  if (!position (walk, 1, CF_ZVT_BITS, "attribute", "line attribute", error))
    return FALSE;
  if (feeds)
    return position (walk, 1, CF_ZVT_BINARY, "feeds", "number of line feeds", error);
  left = cf_zvt_bytes_left (bytes);
  if (left < tail || memcmp (bytes->data + bytes->size - tail, kind, sizeof kind) != 0)
    tail = 0;
  if (left > tail && !position (walk, left - tail, CF_ZVT_TEXT, "line", "text line", error))
    return FALSE;
  return walk_bmps (walk, error);
}

/* 84 1E 6F: the answer to a registration in a currency that the terminal does not have. */
static gboolean
walk_negative (Walk *walk, guint16 command, GError **error)
{
  return command == 0x841E && cf_zvt_bytes_left (&walk->bytes) ? walk_abort (walk, error) : walk_bmps (walk, error);
}

static gboolean
walk_layout (Walk *walk, CfZvtLayout layout, guint16 command, guint16 asked, GError **error)
{
  gsize left = cf_zvt_bytes_left (&walk->bytes);

  switch (layout) {
    case CF_ZVT_PASSWORD_BMPS:
      return position (walk, 3, CF_ZVT_PASSWORD, "password", "password", error) && walk_bmps (walk, error);
    case CF_ZVT_PASSWORD_MAYBE:
      return (!left || position (walk, 3, CF_ZVT_PASSWORD, "password", "password", error)) && walk_bmps (walk, error);
    case CF_ZVT_REGISTRATION:
      return walk_registration (walk, error);
    case CF_ZVT_REPRINT:
      return walk_reprint (walk, error);
    case CF_ZVT_READ_CARD:
      return (!left || position (walk, 1, CF_ZVT_BINARY, "timeout", "seconds to wait", error)) && walk_bmps (walk, error);
    case CF_ZVT_ONE_BYTE:
      return position (walk, 1, CF_ZVT_BITS, "baud_rate", "code of the baud rate", error) && walk_bmps (walk, error);
    case CF_ZVT_COMPLETION:
      return walk_completion (walk, asked, error);
    case CF_ZVT_ABORT:
      return walk_abort (walk, error);
    case CF_ZVT_INTERMEDIATE_STATUS:
      return walk_intermediate (walk, error);
    case CF_ZVT_PRINT_LINE:
      return walk_print_line (walk, error);
    case CF_ZVT_NEGATIVE:
      return walk_negative (walk, command, error);
    case CF_ZVT_OPAQUE:
      return !left || position (walk, left, CF_ZVT_SECRET, "data", "data for the host", error);
    default:
      return walk_bmps (walk, error);
  }
}

gboolean
cf_zvt_walk (const CfZvtApdu *message, guint16 asked, CfZvtVisit visit, gpointer data, GError **error)
{
  const CfZvtMessage *known = cf_zvt_message (message->command);
  Walk walk = { .bytes = cf_zvt_bytes (message->data, message->size, message->head), .visit = visit, .data = data };
  gboolean all;

  if (known)
    all = walk_layout (&walk, known->layout, message->command, asked, error);
  else
    all = message->size == 0 || cf_zvt_bytes_fail (0, "message", error, "%02X %02X is no command that is known", message->command >> 8, message->command & 0xFF);
  unread (&walk, &walk.bytes, 0);
  return all;
}
