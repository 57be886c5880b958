/* template-compile.c: reads the text of a template, line by line, into pieces: text and tags. The piece with the line break ends the line; a tag that
 * goes over several lines is one piece. Each line is then turned into nodes by template-line.c. */
#include "template-line.h"
#include <glib/gi18n-lib.h>
#include <stdarg.h>
#include <string.h>

gboolean
cf_compiler_fail (CfCompiler *c, guint line, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  g_autofree char *sentence = g_strdup_vprintf (format, args);
  va_end (args);
  g_set_error (&c->error, CF_ERROR, CF_ERROR_INVALID, "%s:%u: %s", c->template->name, line, sentence);
  return FALSE;
}

char *
cf_compiler_shown (CfSlice name)
{
  g_autofree char *valid = g_utf8_make_valid (name.at, MIN (name.length, 160));      /* what is cut may end within a character */
  return g_utf8_strlen (valid, -1) > 40 ? g_utf8_substring (valid, 0, 40) : g_steal_pointer (&valid);
}

static guint
count_lines (const char *p, const char *end)
{
  guint n = 0;
  while ((p = memchr (p, '\n', end - p))) {
    n++;
    p++;
  }
  return n;
}

static CfSlice
trimmed (const char *p, const char *end)
{
  while (p < end && g_ascii_isspace (*p))
    p++;
  while (p < end && g_ascii_isspace (end[-1]))
    end--;
  return (CfSlice) { p, end - p };
}

/* "<% %>" between the signs of equality. */
static gboolean
set_delimiters (CfCompiler *c, CfSlice text)
{
  gsize n_open = 0, n_close = 0;
  while (n_open < text.length && !g_ascii_isspace (text.at[n_open]))
    n_open++;
  CfSlice close = trimmed (text.at + n_open, text.at + text.length);
  while (n_close < close.length && !g_ascii_isspace (close.at[n_close]))
    n_close++;
  if (n_open == 0 || n_close == 0 || n_close < close.length || n_open > CF_DELIMITER_MAX || n_close > CF_DELIMITER_MAX || memchr (text.at, '=', text.length))
    return cf_compiler_fail (c, c->line, _("delimiters are set as in {{=<%% %%>=}}: two short words without a sign of equality."));
  memcpy (c->open, text.at, n_open);
  c->open[n_open] = '\0';
  memcpy (c->close, close.at, n_close);
  c->close[n_close] = '\0';
  return TRUE;
}

/* Reads the tag at @p. */
static gboolean
read_tag (CfCompiler *c)
{
  const char *p = c->p + strlen (c->open);
  CfPiece piece = { 'v', { p, 0 }, c->line };
  char close[CF_DELIMITER_MAX + 2];

  while (p < c->end && g_ascii_isspace (*p))
    p++;
  char sigil = p < c->end && strchr ("!={#^/><$&", *p) ? *p : 0;
  if (sigil) {
    piece.kind = sigil == '{' ? '&' : sigil;
    p++;
  }
  g_snprintf (close, sizeof close, "%s%s", sigil == '{' ? "}" : sigil == '=' ? "=" : "", c->close);
  const char *end = p < c->end ? memmem (p, c->end - p, close, strlen (close)) : NULL;
  if (!end)
    return cf_compiler_fail (c, c->line, _("this tag is not closed: “%s” is missing."), close);
  piece.name = trimmed (p, end);
  if (sigil == '=') {
    if (!set_delimiters (c, piece.name))
      return FALSE;
    piece.kind = '!';
  } else if (sigil != '!') {
    if (piece.name.length == 0)
      return cf_compiler_fail (c, c->line, _("there is no name in this tag."));
    for (gsize i = 0; i < piece.name.length; i++)
      if (g_ascii_isspace (piece.name.at[i])) {
        g_autofree char *word = cf_compiler_shown (piece.name);
        return cf_compiler_fail (c, c->line, _("“%s” is not a name: names have no spaces in them."), word);
      }
  }
  end += strlen (close);
  c->line += count_lines (c->p, end);
  c->p = end;
  g_array_append_val (c->pieces, piece);
  return TRUE;
}

static gboolean
compile (CfCompiler *c)
{
  const char *tag = c->p;      /* the next tag, NULL: none */
  gboolean look = TRUE;

  while (c->p < c->end) {
    if (look)
      tag = memmem (c->p, c->end - c->p, c->open, strlen (c->open));
    look = tag == c->p;
    if (look) {
      if (!read_tag (c))
        return FALSE;
      continue;
    }
    const char *stop = tag ? tag : c->end, *line_break = memchr (c->p, '\n', stop - c->p);
    CfPiece piece = { 't', { c->p, (line_break ? line_break + 1 : stop) - c->p }, c->line };
    g_array_append_val (c->pieces, piece);
    c->p += piece.name.length;
    if (line_break) {
      if (!cf_compiler_finish_line (c))
        return FALSE;
      c->line++;
    }
  }
  if (!cf_compiler_finish_line (c))
    return FALSE;
  if (c->stack->len > 0) {
    CfOpenTag *open = &g_array_index (c->stack, CfOpenTag, c->stack->len - 1);
    g_autofree char *word = cf_compiler_shown (open->name);
    return cf_compiler_fail (c, open->line, _("“%s” is opened here and never closed."), word);
  }
  return TRUE;
}

/* Text from tag to tag in one piece, however many lines it has; never past the end of what a tag encloses. */
static void
find_runs (CfTemplate *template)
{
  guint n = template->nodes->len;
  CfNode *nodes = (CfNode *) (gpointer) template->nodes->data;
  g_autofree guint8 *ends = g_malloc0 (n + 1);
  for (guint i = 0; i < n; i++)
    ends[nodes[i].end] = 1;
  for (guint i = n; i-- > 0;) {
    CfNode *node = &nodes[i], *next = node + 1;
    if (node->kind != CF_NODE_TEXT && node->kind != CF_NODE_LINE)
      continue;
    node->run = node->text;
    node->run_end = i + 1;
    if (i + 1 < n && !ends[i + 1] && (next->kind == CF_NODE_TEXT || next->kind == CF_NODE_LINE) && next->run.at == node->run.at + node->run.length) {
      node->run.length += next->run.length;
      node->run_end = next->run_end;
    }
  }
}

static void
clear_node (gpointer node)
{
  CfPathPart *path = ((CfNode *) node)->path;
  for (CfPathPart *part = path; part && part->name; part++)
    g_free (part->name);
  g_free (path);
}

void
cf_template_free (CfTemplate *template)
{
  g_free (template->name);
  g_free (template->text);
  g_array_unref (template->nodes);
  g_free (template);
}

CfTemplate *
cf_template_compile (const char *name, const char *text, gsize length, GError **error)
{
  CfTemplate *template = g_new0 (CfTemplate, 1);
  template->name = g_strdup (name);
  template->text = g_strndup (text, length);
  template->nodes = g_array_new (FALSE, FALSE, sizeof (CfNode));
  g_array_set_clear_func (template->nodes, clear_node);
  CfCompiler c = { .template = template, .p = template->text, .end = template->text + length, .line = 1, .open = "{{", .close = "}}",
                 .pieces = g_array_new (FALSE, FALSE, sizeof (CfPiece)), .stack = g_array_new (FALSE, FALSE, sizeof (CfOpenTag)) };
  const char *bad;

  if (length > CF_TEMPLATE_TEXT_MAX)
    cf_compiler_fail (&c, 1, _("a template has at most %d bytes."), CF_TEMPLATE_TEXT_MAX);
  else if (!g_utf8_validate_len (text, length, &bad))
    cf_compiler_fail (&c, 1 + count_lines (text, bad), _("this line is not text in UTF-8."));
  else
    compile (&c);
  g_array_unref (c.pieces);
  g_array_unref (c.stack);
  if (!c.error) {
    find_runs (template);
    return template;
  }
  g_propagate_error (error, c.error);
  cf_template_free (template);
  return NULL;
}
