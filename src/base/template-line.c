/* template-line.c: a line of a template to nodes. Whether tags stand alone on their line decides what becomes of the white space around them; and
 * partials and blocks indent lines.
 *
 * Alone stands a tag other than a variable with nothing but white space beside it, and several such tags if all are of inheritance or comments: such
 * a line gives nothing itself. Blocks that are opened alone lose the indentation of their first line from all of their lines: where they are used
 * they are indented as that place is. */
#include "template-line.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static CfPiece *
piece_at (CfCompiler *c, guint i)
{
  return &g_array_index (c->pieces, CfPiece, i);
}

static CfOpenTag *
open_at (CfCompiler *c, guint i)
{
  return &g_array_index (c->stack, CfOpenTag, i);
}

static CfNode *
add_node (CfCompiler *c, CfNodeKind kind, guint line)
{
  CfNode node = { .kind = kind, .line = line };
  g_array_append_val (c->template->nodes, node);
  return &g_array_index (c->template->nodes, CfNode, c->template->nodes->len - 1);
}

static void
add_text (CfCompiler *c, CfNodeKind kind, CfSlice text, guint line)
{
  if (text.length > 0 || kind == CF_NODE_LINE)
    add_node (c, kind, line)->text = text;
}

static gboolean
is_blank (CfSlice text)
{
  for (gsize i = 0; i < text.length; i++)
    if (!strchr (" \t\r\n", text.at[i]))
      return FALSE;
  return TRUE;
}

static gboolean
is_inheritance (char kind)
{
  return kind == '<' || kind == '$';
}

/* Do the tags of this line stand alone on it? */
static gboolean
stands_alone (CfCompiler *c)
{
  g_autoptr(GString) opened = g_string_new (NULL);      /* kinds of what was opened in this line */
  guint n_tags = 0, n_quiet = 0, n_values = 0, depth = c->stack->len;

  for (guint i = 0; i < c->pieces->len; i++) {
    CfPiece *piece = piece_at (c, i);
    char kind = piece->kind;
    if (kind == 't') {
      if (!is_blank (piece->name))
        return FALSE;
      continue;
    }
    if (kind == '/') {
      kind = opened->len > 0 ? opened->str[opened->len - 1] : depth > 0 ? open_at (c, --depth)->kind : '/';
      g_string_truncate (opened, MAX (opened->len, 1) - 1);
    } else if (strchr ("#^<$", kind))
      g_string_append_c (opened, kind);
    n_tags++;
    n_values += kind == 'v' || kind == '&';
    n_quiet += is_inheritance (kind) || kind == '!';
  }
  return n_values == 0 && (n_tags == 1 || (n_tags > 0 && n_tags == n_quiet));
}

/* Takes from a line's white space what the blocks around it lose; a block that has seen no line yet loses what this one has. */
static CfSlice
dedent (CfCompiler *c, CfSlice lead)
{
  for (guint i = 0; i < c->stack->len; i++) {
    CfOpenTag *open = open_at (c, i);
    gsize n = 0;
    if (!open->dedents)
      continue;
    if (!open->known) {
      open->known = TRUE;
      open->dedent = lead;
    }
    while (n < lead.length && n < open->dedent.length && lead.at[n] == open->dedent.at[n])
      n++;
    lead = (CfSlice) { lead.at + n, lead.length - n };
  }
  return lead;
}

/* Parts the name of a value at its dots; "." has no parts. */
static gboolean
set_path (CfCompiler *c, CfNode *node, const CfPiece *piece, gboolean dotted)
{
  g_autofree char *name = g_strndup (piece->name.at, piece->name.length);
  g_auto (GStrv) parts = dotted && strcmp (name, ".") == 0 ? g_new0 (char *, 1) : g_strsplit (name, ".", dotted ? -1 : 1);
  guint n = g_strv_length (parts);
  node->path = g_new0 (CfPathPart, n + 1);
  for (guint i = 0; i < n; i++) {
    node->path[i] = (CfPathPart) { g_strdup (parts[i]), cf_data_tag (parts[i]) };
    if (*parts[i] == '\0') {
      g_autofree char *word = cf_compiler_shown (piece->name);
      return cf_compiler_fail (c, piece->line, _("“%s” is not a name: something is missing beside a dot."), word);
    }
  }
  return TRUE;
}

static gboolean
close_tag (CfCompiler *c, const CfPiece *piece, gboolean alone, CfSlice line_break)
{
  CfOpenTag *open = c->stack->len > 0 ? open_at (c, c->stack->len - 1) : NULL;
  g_autofree char *word = cf_compiler_shown (piece->name);

  if (!open)
    return cf_compiler_fail (c, piece->line, _("“%s” is closed here, but was not opened."), word);
  if (open->name.length != piece->name.length || memcmp (open->name.at, piece->name.at, piece->name.length) != 0) {
    g_autofree char *other = cf_compiler_shown (open->name);
    return cf_compiler_fail (c, piece->line, _("“%s” is closed here, but “%s”, opened in line %u, has to be closed first."), word, other, open->line);
  }
  CfNode *node = &g_array_index (c->template->nodes, CfNode, open->node);
  node->end = c->template->nodes->len;
  if (open->kind == '$') {
    if (alone)
      node->line_break = line_break;
    if (open->known)
      node->indent = open->dedent;
  }
  g_array_set_size (c->stack, c->stack->len - 1);
  return TRUE;
}

/* @lead: the white space its line begins with, dedented. */
static gboolean
add_tag (CfCompiler *c, const CfPiece *piece, gboolean alone, CfSlice lead)
{
  static const struct { char sigil; CfNodeKind kind; gboolean dotted, encloses; } kinds[] = {
    { 'v', CF_NODE_VALUE, TRUE, FALSE }, { '&', CF_NODE_RAW, TRUE, FALSE }, { '#', CF_NODE_SECTION, TRUE, TRUE }, { '^', CF_NODE_INVERTED, TRUE, TRUE },
    { '>', CF_NODE_PARTIAL, FALSE, FALSE }, { '<', CF_NODE_PARENT, FALSE, TRUE }, { '$', CF_NODE_BLOCK, FALSE, TRUE } };
  guint i = 0;

  while (kinds[i].sigil != piece->kind)
    i++;
  CfNode *node = add_node (c, kinds[i].kind, piece->line);
  if (!set_path (c, node, piece, kinds[i].dotted))
    return FALSE;
  node->alone = alone;
  node->indent = lead;
  node->mid_line = !alone;
  if (kinds[i].encloses) {
    if (c->stack->len >= CF_TEMPLATE_NEST_MAX)
      return cf_compiler_fail (c, piece->line, _("more than %d tags are open within each other."), CF_TEMPLATE_NEST_MAX);
    CfOpenTag open = { piece->kind, piece->name, piece->line, c->template->nodes->len - 1, piece->kind == '$' && alone, FALSE, { NULL, 0 } };
    g_array_append_val (c->stack, open);
  }
  return TRUE;
}

/* The white space that a line begins with. */
static CfSlice
lead_of (const CfPiece *first)
{
  CfSlice lead = { first->name.at, 0 };
  while (first->kind == 't' && lead.length < first->name.length && strchr (" \t", lead.at[lead.length]))
    lead.length++;
  return lead;
}

/* The line break that a line ends with; empty at the end of the text. */
static CfSlice
line_break_of (const CfPiece *last)
{
  CfSlice text = last->name;
  gsize n = last->kind == 't' && text.at[text.length - 1] == '\n' ? 1 : 0;
  if (n == 1 && text.length > 1 && text.at[text.length - 2] == '\r')
    n = 2;
  return (CfSlice) { text.at + text.length - n, n };
}

/* A line of tags that stand alone: nothing of it but the tags. */
static gboolean
finish_alone (CfCompiler *c)
{
  CfSlice lead = lead_of (piece_at (c, 0)), line_break = line_break_of (piece_at (c, c->pieces->len - 1));
  gboolean dedented = FALSE;

  for (guint i = 0; i < c->pieces->len; i++) {
    CfPiece *piece = piece_at (c, i);
    if (piece->kind == 't' || piece->kind == '!')
      continue;
    if (piece->kind == '/') {      /* stands where the tag that opened it stands, and so does not tell how its content is indented */
      if (!close_tag (c, piece, TRUE, line_break))
        return FALSE;
      continue;
    }
    if (!dedented)
      lead = dedent (c, lead);
    dedented = TRUE;
    if (!add_tag (c, piece, TRUE, lead))
      return FALSE;
  }
  return TRUE;
}

/* A line with text or values. */
static gboolean
finish_mixed (CfCompiler *c)
{
  CfPiece *first = piece_at (c, 0);
  if (c->pieces->len > 1 || first->kind != 't' || !is_blank (first->name)) {      /* a line with nothing on it is not indented */
    CfSlice lead = lead_of (first);
    if (first->kind == 't')
      first->name = (CfSlice) { first->name.at + lead.length, first->name.length - lead.length };
    add_text (c, CF_NODE_LINE, dedent (c, lead), first->line);
  }
  for (guint i = 0; i < c->pieces->len; i++) {
    CfPiece *piece = piece_at (c, i);
    if (piece->kind == 't')
      add_text (c, CF_NODE_TEXT, piece->name, piece->line);
    else if (piece->kind == '/' ? !close_tag (c, piece, FALSE, (CfSlice) { NULL, 0 }) : piece->kind != '!' && !add_tag (c, piece, FALSE, (CfSlice) { NULL, 0 }))
      return FALSE;
  }
  return TRUE;
}

gboolean
cf_compiler_finish_line (CfCompiler *c)
{
  gboolean good = c->pieces->len == 0 || (stands_alone (c) ? finish_alone (c) : finish_mixed (c));
  g_array_set_size (c->pieces, 0);
  return good;
}
