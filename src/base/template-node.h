/* template-node.h: a compiled template, between template-compile.c and template.c. Of this floor only.
 * Nodes stand in the order of the text; what a tag encloses follows it up to its end. Strings point into the template's own copy of the text. */
#pragma once
#include "template.h"

typedef enum { CF_NODE_TEXT, CF_NODE_LINE, CF_NODE_VALUE, CF_NODE_RAW, CF_NODE_SECTION, CF_NODE_INVERTED, CF_NODE_PARTIAL, CF_NODE_PARENT, CF_NODE_BLOCK } CfNodeKind;

typedef struct { const char *at; gsize length; } CfSlice;
typedef struct { char *name; guint32 tag; } CfPathPart;      /* tag: cf_data_tag */

typedef struct {
  CfNodeKind kind;
  guint      line;           /* in the text, from 1 */
  guint      end;            /* section, inverted, parent, block: the node after its content */
  CfSlice    text;           /* text: what is written; line: the white space it begins with */
  CfSlice    run;            /* text, line: from here to the next tag, as it stands in the text: what is written where nothing is indented */
  guint      run_end;        /* the node after it */
  CfPathPart *path;          /* value, raw, section, inverted: the name, parted at its dots; partial, parent, block: the name alone. "." is empty; NULL ends it */
  gboolean   alone;          /* partial, parent, block: stands alone on its line */
  CfSlice    indent;         /* alone: what lines of the content are indented by; block: of its default content, if that has lines */
  CfSlice    line_break;     /* block: the line break behind its closing tag that was left out because the tag stood alone */
  gboolean   mid_line;       /* block: its content begins within a line */
} CfNode;

typedef struct { char *name, *text; GArray *nodes; } CfTemplate;

CfTemplate *cf_template_compile (const char *name, const char *text, gsize length, GError **error) CF_WARN_UNUSED;
void        cf_template_free    (CfTemplate *template);
