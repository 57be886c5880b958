/* template-line.h: between the halves of the compiler: template-compile.c reads the text into pieces, template-line.c turns each line of them into
 * nodes. Of this floor only. */
#pragma once
#include "template-node.h"

#define CF_DELIMITER_MAX 16

/* A part of a line. kind: 't' text, 'v' variable, '!' comment or delimiters, else the tag's sigil; name: of the tag, or the text. */
typedef struct { char kind; CfSlice name; guint line; } CfPiece;

/* A tag that is waiting for its end. dedent: a block opened alone, and what its lines lose once its first line is known. */
typedef struct { char kind; CfSlice name; guint line, node; gboolean dedents, known; CfSlice dedent; } CfOpenTag;

typedef struct {
  CfTemplate *template;
  const char *p, *end;
  guint       line;                       /* of @p */
  char        open[CF_DELIMITER_MAX + 1], close[CF_DELIMITER_MAX + 1];
  GArray     *pieces, *stack;             /* CfPiece of this line; CfOpenTag */
  GError     *error;
} CfCompiler;

/* Sets "name:line: sentence" and returns FALSE. */
gboolean cf_compiler_fail        (CfCompiler *c, guint line, const char *format, ...) G_GNUC_PRINTF (3, 4);
/* A name for a sentence, cut to 40 characters. Caller frees. */
char    *cf_compiler_shown       (CfSlice name);
/* Turns the pieces of a line into nodes, and forgets them. */
gboolean cf_compiler_finish_line (CfCompiler *c);
