/* record-access.h: how the loops over a record's table reach into a struct. Private to store. */
#pragma once
#include "record.h"

static inline gint64
cf_field_get (const CfField *field, gconstpointer record)
{
  const char *p = (const char *) record + field->offset;
  return field->size == 4 ? *(const gint32 *) p : *(const gint64 *) p;
}

static inline void
cf_field_set (const CfField *field, gpointer record, gint64 value)
{
  char *p = (char *) record + field->offset;
  if (field->size == 4)
    *(gint32 *) p = (gint32) value;
  else
    *(gint64 *) p = value;
}

static inline char **
cf_field_text (const CfField *field, gconstpointer record)
{
  return (char **) ((char *) record + field->offset);
}

static inline const char *
cf_field_str (const CfField *field, gconstpointer record)
{
  const char *s = *cf_field_text (field, record);
  return s ? s : "";
}

static inline char  *cf_part_items (const CfPart *part, gconstpointer record) { return *(char **) ((char *) record + part->items); }
static inline guint  cf_part_count (const CfPart *part, gconstpointer record) { return *(guint *) ((char *) record + part->count); }

/* Makes room for one more part and returns it, zeroed. */
gpointer cf_part_add (const CfPart *part, gpointer record);
