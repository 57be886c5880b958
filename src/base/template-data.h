/* template-data.h: what a template is filled with: a tree of texts, lists and objects that is built once, read by one rendering and thrown away whole. It is what JSON is for templates, at a fifth of its cost: all of
 * it lies in a few blocks of memory, and a name is told from others by one comparison of numbers. */
#pragma once
#include <jansson.h>
#include <string.h>
#include "types.h"

typedef enum { CF_DATA_NONE /* hides what is farther out */, CF_DATA_FALSE, CF_DATA_TRUE, CF_DATA_TEXT, CF_DATA_NUMBER /* true whatever it is */, CF_DATA_LIST, CF_DATA_OBJECT } CfDataKind;
typedef struct _CfData CfData;
typedef struct _CfDataPool CfDataPool;

/* Read it; write it by the functions below. */
struct _CfData {
  CfDataKind  kind;
  guint32     tag;                       /* of @name (cf_data_tag); 0: an item of a list */
  const char *name;
  const CfData *next;                    /* beside it in its object or list */
  union {
    struct { const char *at; gsize length; } text;                        /* and of a number; NUL-terminated */
    struct { CfData *first, *last; CfDataPool *pool; } in;                /* list, object */
  };
};

/* Length and three letters of a name: names with another tag are other names. A constant where the name is one. */
static inline guint32
cf_data_tag (const char *name)
{
  gsize n = strlen (name);
  return (guint32) (n & 0xff) | (guint32) (guint8) name[0] << 8 | (guint32) (guint8) name[n / 2] << 16 | (guint32) (guint8) name[n ? n - 1 : 0] << 24;
}

/* An object with nothing in it, which owns all that is put into it. */
CfData *cf_data_new  (void);
void    cf_data_free (CfData *root);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfData, cf_data_free)
/* An object whose one member, in.first, is a copy of @json (NULL: NONE), whatever that is. */
CfData *cf_data_from_json (const json_t *json);

/* Into an object. @name is not copied: a constant. A later one of a name hides an earlier one. @text is copied; NULL and "" are false. */
void    cf_data_put_text   (CfData *object, const char *name, guint32 tag, const char *text);
void    cf_data_put_flag   (CfData *object, const char *name, guint32 tag, gboolean flag);
CfData *cf_data_put_list   (CfData *object, const char *name, guint32 tag);
#define cf_data_set(object, name, text)       cf_data_put_text (object, name, cf_data_tag (name), text)
#define cf_data_set_flag(object, name, flag)  cf_data_put_flag (object, name, cf_data_tag (name), flag)
#define cf_data_set_list(object, name)        cf_data_put_list (object, name, cf_data_tag (name))
/* Everything of @json, an object, into @object. */
void    cf_data_set_json   (CfData *object, const json_t *json);
/* At the end of a list: an object to be filled, or a text. */
CfData *cf_data_add        (CfData *list);
void    cf_data_add_text   (CfData *list, const char *text, gsize length);

/* What @object, which may be something else or NULL, has by that name; NULL: nothing. */
static inline const CfData *
cf_data_get (const CfData *object, const char *name, guint32 tag)
{
  if (object && object->kind == CF_DATA_OBJECT)
    for (const CfData *at = object->in.first; at; at = at->next)
      if (at->tag == tag && strcmp (at->name, name) == 0)
        return at;
  return NULL;
}
