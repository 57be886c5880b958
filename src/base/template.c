/* template.c: sets of templates, and rendering. Rendering walks the nodes with three stacks: the values that names are looked up in, the parents'
 * arguments (blocks that were given other content), and the indentation of lines. Every step is counted and every byte, so that a rendering ends soon
 * whatever template and data are. */
#include "template.h"
#include "template-node.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define OUTPUT_USUAL 12000

struct _CfTemplates { GHashTable *by_name; };

CfTemplates *
cf_templates_new (void)
{
  CfTemplates *templates = g_new0 (CfTemplates, 1);
  templates->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) cf_template_free);
  return templates;
}

void
cf_templates_free (CfTemplates *templates)
{
  if (!templates)
    return;
  g_hash_table_unref (templates->by_name);
  g_free (templates);
}

gboolean
cf_templates_add (CfTemplates *templates, const char *name, const char *text, gssize length, GError **error)
{
  CfTemplate *template = cf_template_compile (name, text, length < 0 ? strlen (text) : (gsize) length, error);
  if (!template)
    return FALSE;
  g_hash_table_replace (templates->by_name, template->name, template);
  return TRUE;
}

/* The arguments of a parent tag: the blocks within node @parent of @template. */
typedef struct _Arguments Arguments;
struct _Arguments { const CfTemplate *template; guint parent; const Arguments *outer; };

typedef struct {
  const CfTemplates *set;
  CfTemplateEscape   escape;
  GString           *out;              /* grown in put alone: its length is at most its room */
  GPtrArray         *values;           /* const CfData *: the innermost last */
  GString           *indent;           /* of lines: from @indent_from on */
  gsize              indent_from;
  guint              depth;
  guint64            steps;
  gboolean           too_large;
  GError            *error;
} Render;

static gboolean render_nodes (Render *r, const CfTemplate *template, guint from, guint to, const Arguments *arguments);

static const CfNode *
node_at (const CfTemplate *template, guint i)
{
  return &g_array_index (template->nodes, CfNode, i);
}

static gboolean
stop (Render *r, const CfTemplate *template, const CfNode *node, const char *sentence)
{
  g_set_error (&r->error, CF_ERROR, CF_ERROR_INVALID, "%s:%u: %s", template->name, node->line, sentence);
  return FALSE;
}

static inline void
put (Render *r, const char *text, gsize length)
{
  GString *out = r->out;
  if (length == 0)            /* nothing has no place, and memcpy wants one */
    return;
  if (G_UNLIKELY (out->len + length > CF_TEMPLATE_OUTPUT_MAX))
    r->too_large = TRUE;      /* seen at the next node */
  else if (G_LIKELY (out->len + length < out->allocated_len)) {
    memcpy (out->str + out->len, text, length);
    out->len += length;
    out->str[out->len] = '\0';
  } else
    g_string_append_len (out, text, length);
}

static void
put_escaped (Render *r, const char *text, gsize length)
{
  const char *end = text + length, *from = text;
  static const char *const entities[256] = { ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;" };
  for (const char *p = text; p < end; p++) {
    const char *entity = entities[(guint8) *p];
    if (G_UNLIKELY (entity != NULL)) {
      put (r, from, p - from);
      put (r, entity, strlen (entity));
      from = p + 1;
    }
  }
  put (r, from, end - from);
}

static const CfData *
find_value (Render *r, const CfPathPart *path)
{
  const CfData *value = r->values->pdata[r->values->len - 1];
  if (!path->name)
    return value;
  value = NULL;
  for (guint i = r->values->len; i > 0 && !value; i--, r->steps++)
    value = cf_data_get (r->values->pdata[i - 1], path->name, path->tag);
  for (path++; path->name && value; path++, r->steps++)      /* what follows a dot is of that value and no other */
    value = cf_data_get (value, path->name, path->tag);
  return value;
}

static gboolean
is_true (const CfData *value)
{
  switch (value ? value->kind : CF_DATA_NONE) {
    case CF_DATA_NONE: case CF_DATA_FALSE:
      return FALSE;
    case CF_DATA_TEXT:
      return value->text.length > 0;
    case CF_DATA_LIST:
      return value->in.first != NULL;
    default:
      return TRUE;
  }
}

static void
put_value (Render *r, const CfData *value, gboolean escape)
{
  switch (value ? value->kind : CF_DATA_NONE) {
    case CF_DATA_TEXT: case CF_DATA_NUMBER:
      (escape ? put_escaped : put) (r, value->text.at, value->text.length);
      break;
    case CF_DATA_TRUE:
      put (r, "true", 4);
      break;
    case CF_DATA_FALSE:
      put (r, "false", 5);
      break;
    default:      /* what has no text */
      break;
  }
}

static gboolean
render_with (Render *r, const CfTemplate *template, guint from, guint to, const Arguments *arguments, const CfData *value)
{
  g_ptr_array_add (r->values, (gpointer) value);
  gboolean good = render_nodes (r, template, from, to, arguments);
  g_ptr_array_set_size (r->values, r->values->len - 1);
  return good;
}

static gboolean
render_section (Render *r, const CfTemplate *template, guint i, const Arguments *arguments)
{
  const CfNode *node = node_at (template, i);
  const CfData *value = find_value (r, node->path);

  if (node->kind == CF_NODE_INVERTED)
    return is_true (value) || render_nodes (r, template, i + 1, node->end, arguments);
  if (!is_true (value))
    return TRUE;
  if (value->kind != CF_DATA_LIST)
    return render_with (r, template, i + 1, node->end, arguments, value);
  for (const CfData *item = value->in.first; item; item = item->next, r->steps++)
    if (!render_with (r, template, i + 1, node->end, arguments, item))
      return FALSE;
  return TRUE;
}

/* Renders nodes whose lines are indented by @indent more, or, if not @alone, not at all. */
static gboolean
render_indented (Render *r, const CfTemplate *template, guint from, guint to, const Arguments *arguments, gboolean alone, CfSlice indent)
{
  gsize length = r->indent->len, indent_from = r->indent_from;
  if (length + indent.length > CF_TEMPLATE_OUTPUT_MAX)
    r->too_large = TRUE;
  else if (alone)
    g_string_append_len (r->indent, indent.at, indent.length);
  else
    r->indent_from = length;
  gboolean good = render_nodes (r, template, from, to, arguments);
  g_string_truncate (r->indent, length);
  r->indent_from = indent_from;
  return good;
}

/* A partial, or a parent with its arguments. */
static gboolean
render_template (Render *r, const CfNode *node, const Arguments *arguments)
{
  const CfTemplate *other = g_hash_table_lookup (r->set->by_name, node->path[0].name);
  return !other || render_indented (r, other, 0, other->nodes->len, arguments, node->alone, node->indent);
}

/* What a block is to be replaced with: the outermost argument of its name. */
static const CfNode *
find_argument (Render *r, const Arguments *arguments, const char *name, const Arguments **ret_arguments)
{
  const CfNode *found = NULL;
  for (; arguments; arguments = arguments->outer) {
    const CfNode *parent = node_at (arguments->template, arguments->parent);
    for (guint i = arguments->parent + 1; i < parent->end; r->steps++) {
      const CfNode *node = node_at (arguments->template, i);
      if (node->kind == CF_NODE_BLOCK && strcmp (node->path[0].name, name) == 0) {
        found = node;
        *ret_arguments = arguments;
        break;
      }
      i = node->end > i ? node->end : i + 1;
    }
  }
  return found;
}

static gboolean
render_block (Render *r, const CfTemplate *template, guint i, const Arguments *arguments)
{
  const CfNode *node = node_at (template, i), *content = node;
  const Arguments *from = NULL;
  const CfNode *argument = find_argument (r, arguments, node->path[0].name, &from);

  if (argument) {
    /* Its own blocks can only be given other content from farther outside; so it never meets itself. */
    content = argument;
    template = from->template;
    arguments = from->outer;
    i = content - node_at (template, 0);
  }
  if (!node->alone && argument)
    return render_indented (r, template, i + 1, content->end, arguments, FALSE, node->indent);
  if (!node->alone)
    return render_nodes (r, template, i + 1, content->end, arguments);

  gsize before = r->out->len;
  if (content->mid_line) {      /* begins within a line there, but begins one here */
    put (r, r->indent->str + r->indent_from, r->indent->len - r->indent_from);
    put (r, node->indent.at, node->indent.length);
  }
  gsize begun = r->out->len;
  if (!render_indented (r, template, i + 1, content->end, arguments, TRUE, node->indent))
    return FALSE;
  if (r->out->len == begun)
    g_string_truncate (r->out, before);
  else if (r->out->str[r->out->len - 1] != '\n')
    put (r, node->line_break.at, node->line_break.length);
  return TRUE;
}

static gboolean
render_node (Render *r, const CfTemplate *template, guint i, const Arguments *arguments)
{
  const CfNode *node = node_at (template, i);
  switch (node->kind) {
    case CF_NODE_TEXT:
      put (r, node->text.at, node->text.length);
      return TRUE;
    case CF_NODE_LINE:
      put (r, r->indent->str + r->indent_from, r->indent->len - r->indent_from);
      put (r, node->text.at, node->text.length);
      return TRUE;
    case CF_NODE_VALUE: case CF_NODE_RAW:
      put_value (r, find_value (r, node->path), node->kind == CF_NODE_VALUE && r->escape == CF_TEMPLATE_HTML);
      return TRUE;
    case CF_NODE_SECTION: case CF_NODE_INVERTED:
      return render_section (r, template, i, arguments);
    case CF_NODE_PARTIAL:
      return render_template (r, node, arguments);
    case CF_NODE_PARENT: {
      Arguments own = { template, i, arguments };
      return render_template (r, node, &own);
    }
    case CF_NODE_BLOCK:
      return render_block (r, template, i, arguments);
    default:
      g_assert_not_reached ();
  }
}

static gboolean
render_nodes (Render *r, const CfTemplate *template, guint from, guint to, const Arguments *arguments)
{
  for (guint i = from; i < to;) {
    const CfNode *node = node_at (template, i);
    if (r->too_large)
      return stop (r, template, node, _("the result is too large."));
    if (r->steps >= CF_TEMPLATE_STEPS_MAX)
      return stop (r, template, node, _("this takes too long with this data; is a list used within itself?"));
    if (r->depth >= CF_TEMPLATE_DEPTH_MAX)
      return stop (r, template, node, _("templates use each other too deeply; does one use itself without end?"));
    r->steps++;
    if (node->run_end && r->indent->len == r->indent_from) {
      put (r, node->run.at, node->run.length);
      i = node->run_end;
      continue;
    }
    r->depth++;
    gboolean good = render_node (r, template, i, arguments);
    r->depth--;
    if (!good)
      return FALSE;
    i = node->end > i ? node->end : i + 1;
  }
  return TRUE;
}

char *
cf_templates_fill (const CfTemplates *templates, const char *name, CfTemplateEscape escape, const CfData *data, gsize *ret_length, GError **error)
{
  const CfTemplate *template = g_hash_table_lookup (templates->by_name, name);
  if (!template) {
    g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, _("There is no template “%s”."), name);
    return NULL;
  }
  Render r = { .set = templates, .escape = escape, .out = g_string_sized_new (OUTPUT_USUAL), .values = g_ptr_array_new (), .indent = g_string_new (NULL) };
  gboolean good = render_with (&r, template, 0, template->nodes->len, NULL, data);
  if (good && r.too_large)
    good = stop (&r, template, &(CfNode) { .line = 1 }, _("the result is too large."));
  g_ptr_array_unref (r.values);
  g_string_free (r.indent, TRUE);
  if (!good) {
    g_string_free (r.out, TRUE);
    g_propagate_error (error, r.error);
    return NULL;
  }
  *ret_length = r.out->len;
  return g_realloc (g_string_free (r.out, FALSE), *ret_length + 1);      /* it may be kept for long */
}

char *
cf_templates_render (const CfTemplates *templates, const char *name, CfTemplateEscape escape, const json_t *data, GError **error)
{
  gsize length;
  g_autoptr (CfData) copy = cf_data_from_json (data);
  return cf_templates_fill (templates, name, escape, copy->in.first, &length, error);
}
