/* text.c: breaks text into lines. The usual case, one short line, costs one pass over the text. */
#include "text.h"
#include "shape.h"

typedef struct { CfFonts *fonts; CfType type; double width; CfTextLine line; gpointer data; guint n; } Breaker;

static void
emit (Breaker *b, const char *start, gsize length, PangoLayoutLine *layout_line)
{
  if (b->line)
    b->line (b->data, start, length, layout_line);
  b->n++;
}

static double
width_of (Breaker *b, const char *start, const char *end)
{
  double width = 0;
  return cf_fonts_run (b->fonts, b->type, start, end - start, NULL, NULL, &width) ? width : G_MAXDOUBLE;
}

/* The end of the unit of text that begins at @at and may not be torn: up to and with the next space, hyphen or slash. */
static const char *
next_break (const char *at, const char *end)
{
  while (at < end && *at != ' ' && *at != '-' && *at != '/')
    at++;
  while (at < end && (*at == ' ' || *at == '-' || *at == '/'))
    at++;
  return at;
}

static const char *
without_spaces (const char *start, const char *end)
{
  while (end > start && end[-1] == ' ')
    end--;
  return end;
}

/* A word longer than the line: as many characters as fit, at least one. */
static const char *
tear (Breaker *b, const char *start, const char *end)
{
  const char *fits = g_utf8_next_char (start);
  while (fits < end && width_of (b, start, g_utf8_next_char (fits)) <= b->width)
    fits = g_utf8_next_char (fits);
  return fits;
}

static void
break_quick (Breaker *b, const char *start, const char *end)
{
  while (start < end)
    {
      const char *fits = start, *next = next_break (start, end);
      while (next > fits && width_of (b, start, without_spaces (start, next)) <= b->width)
        {
          fits = next;
          next = next_break (fits, end);
        }
      if (fits == start)
        fits = tear (b, start, without_spaces (start, next));
      emit (b, start, without_spaces (start, fits) - start, NULL);
      start = fits;
    }
}

static void
break_shaped (Breaker *b, const char *start, const char *end)
{
  PangoLayout *layout = cf_shape_layout (b->fonts, b->type, start, end - start, b->width);
  for (GSList *l = pango_layout_get_lines_readonly (layout); l; l = l->next)
    emit (b, start, end - start, l->data);
}

guint
cf_text_each_line (CfFonts *fonts, CfType type, double width, const char *text, CfTextLine line, gpointer data)
{
  Breaker b = { fonts, type, width, line, data, 0 };

  for (const char *start = text, *end; start && *start; start = *end ? end + 1 : end)
    {
      double natural = 0;
      end = start + strcspn (start, "\n");
      if (cf_fonts_run (fonts, type, start, end - start, NULL, NULL, &natural))
        {
          if (natural <= width)
            emit (&b, start, end - start, NULL);
          else
            break_quick (&b, start, end);
        }
      else
        break_shaped (&b, start, end);
    }
  return b.n;
}
