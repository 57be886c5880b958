/* zvt-walk.h: goes through the data of one message, field by field: the only reader of untrusted ZVT data. What a message means, its printout and its
 * masking are visitors of this walk, and so see the same. */
#pragma once
#include "zvt-apdu.h"
#include "zvt-fields.h"

typedef enum { CF_ZVT_POSITION, CF_ZVT_BMP, CF_ZVT_TAG } CfZvtSource;
typedef struct {
  CfZvtSource   source;
  guint32       id;          /* BMP or tag; of a position: 0 */
  const char   *key, *name;  /* static; of an unknown tag "unknown" */
  CfZvtKind     kind;
  guint         depth;       /* 0: field of the message; 1: in its TLV container … */
  gsize         offset;      /* of the field in the message */
  gsize         at;          /* of its value in the message */
  const guint8 *value;
  gsize         size;
} CfZvtItem;

/* Deepest nesting and most objects of a TLV container that are followed; beyond is an error. */
enum { CF_ZVT_DEPTH_MAX = 8, CF_ZVT_ITEMS_MAX = 4096 };

/* @asked: the command that @message ends, which says how a completion is laid out (0x0501: a terminal's state); 0: by what fits. Containers are visited
 * before what is in them. What cannot be read is visited as CF_ZVT_UNREAD, once, to its end; the first reason comes as CF_ERROR_INVALID with byte and
 * field. FALSE then: what was visited before is right all the same. */
typedef void (*CfZvtVisit) (const CfZvtItem *item, gpointer data);
gboolean cf_zvt_walk (const CfZvtApdu *message, guint16 asked, CfZvtVisit visit, gpointer data, GError **error) CF_WARN_UNUSED;
