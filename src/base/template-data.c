/* template-data.c: see template-data.h. Memory is taken from blocks in turn, never given back by itself. In an object the newest stands first, so that it hides what is older. */
#include "template-data.h"

#define BLOCK 16300

typedef struct _Block Block;
struct _Block { Block *older; gsize size, used; char bytes[] __attribute__ ((aligned (16))); };
struct _CfDataPool { Block *block; };

static gpointer
take (CfDataPool *pool, gsize size)
{
  size = (size + 7) & ~(gsize) 7;
  if (!pool->block || pool->block->size - pool->block->used < size) {
    gsize room = MAX (size, BLOCK);
    Block *block = g_malloc (sizeof (Block) + room);
    *block = (Block) { .older = pool->block, .size = room };
    pool->block = block;
  }
  gpointer at = pool->block->bytes + pool->block->used;
  pool->block->used += size;
  return at;
}

static CfData *
new_data (CfDataPool *pool, CfDataKind kind)
{
  CfData *data = take (pool, sizeof (CfData));
  *data = (CfData) { .kind = kind };
  if (kind >= CF_DATA_LIST)
    data->in.pool = pool;
  return data;
}

static void
set_text (CfDataPool *pool, CfData *data, const char *text, gsize length)
{
  char *copy = take (pool, length + 1);
  memcpy (copy, text, length);
  copy[length] = '\0';
  data->text.at = copy;
  data->text.length = length;
}

static CfData *
put (CfData *object, CfDataKind kind, const char *name, guint32 tag)
{
  g_assert (object->kind == CF_DATA_OBJECT);
  CfData *data = new_data (object->in.pool, kind);
  data->name = name;
  data->tag = tag;
  data->next = object->in.first;
  object->in.first = data;
  return data;
}

static CfData *
append (CfData *list, CfDataKind kind)
{
  g_assert (list->kind == CF_DATA_LIST);
  CfData *data = new_data (list->in.pool, kind);
  if (list->in.last)
    list->in.last->next = data;
  else
    list->in.first = data;
  return list->in.last = data;
}

CfData *
cf_data_new (void)
{
  CfDataPool *pool = g_new0 (CfDataPool, 1);
  return new_data (pool, CF_DATA_OBJECT);
}

void
cf_data_free (CfData *root)
{
  if (!root)
    return;
  CfDataPool *pool = root->in.pool;
  for (Block *block = pool->block, *older; block; block = older) {
    older = block->older;
    g_free (block);
  }
  g_free (pool);
}

void
cf_data_put_text (CfData *object, const char *name, guint32 tag, const char *text)
{
  CfData *data = put (object, CF_DATA_TEXT, name, tag);
  set_text (object->in.pool, data, text ? text : "", text ? strlen (text) : 0);
}

void
cf_data_put_flag (CfData *object, const char *name, guint32 tag, gboolean flag)
{
  put (object, flag ? CF_DATA_TRUE : CF_DATA_FALSE, name, tag);
}

CfData *
cf_data_put_list (CfData *object, const char *name, guint32 tag)
{
  return put (object, CF_DATA_LIST, name, tag);
}

CfData *
cf_data_add (CfData *list)
{
  return append (list, CF_DATA_OBJECT);
}

void
cf_data_add_text (CfData *list, const char *text, gsize length)
{
  set_text (list->in.pool, append (list, CF_DATA_TEXT), text, length);
}

/* --- JSON --- */

static CfDataKind
kind_of (const json_t *json)
{
  switch (json ? json_typeof (json) : JSON_NULL) {
    case JSON_TRUE: return CF_DATA_TRUE;
    case JSON_STRING: return CF_DATA_TEXT;
    case JSON_INTEGER: case JSON_REAL: return CF_DATA_NUMBER;
    case JSON_ARRAY: return CF_DATA_LIST;
    case JSON_OBJECT: return CF_DATA_OBJECT;
    case JSON_FALSE: return CF_DATA_FALSE;
    default: return CF_DATA_NONE;
  }
}

static void
fill (CfDataPool *pool, CfData *data, const json_t *json)
{
  if (data->kind == CF_DATA_TEXT)
    set_text (pool, data, json_string_value (json), json_string_length (json));
  else if (data->kind == CF_DATA_NUMBER) {                              /* as JSON writes it */
    char *text = json_dumps (json, JSON_ENCODE_ANY | JSON_REAL_PRECISION (15));
    set_text (pool, data, text ? text : "", text ? strlen (text) : 0);
    free (text);
  } else if (data->kind == CF_DATA_LIST)
    for (gsize i = 0; i < json_array_size (json); i++) {
      const json_t *item = json_array_get (json, i);
      fill (pool, append (data, kind_of (item)), item);
    }
  else if (data->kind == CF_DATA_OBJECT)
    cf_data_set_json (data, json);
}

void
cf_data_set_json (CfData *object, const json_t *json)
{
  for (void *at = json_object_iter ((json_t *) json); at; at = json_object_iter_next ((json_t *) json, at)) {
    const char *key = json_object_iter_key (at);
    const json_t *value = json_object_iter_value (at);
    char *name = memcpy (take (object->in.pool, strlen (key) + 1), key, strlen (key) + 1);
    fill (object->in.pool, put (object, kind_of (value), name, cf_data_tag (name)), value);
  }
}

CfData *
cf_data_from_json (const json_t *json)
{
  CfDataPool *pool = g_new0 (CfDataPool, 1);
  CfData *holder = new_data (pool, CF_DATA_OBJECT);                     /* who has it has the pool, whatever it holds */
  fill (pool, put (holder, kind_of (json), "", cf_data_tag ("")), json);
  return holder;
}
