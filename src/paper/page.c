/* page.c: gathers what goes on a sheet and hands it to cairo in few, large pieces. Each call to cairo_show_glyphs costs far more than the glyphs in it. */
#include "page.h"
#include "shape.h"

#define MARGIN_SIDE 63.0       /* 7/8 in: the address shows in the window of a #10 and of a DIN envelope */

static void
set_ink (CfPage *page, CfInk ink, guint32 rgb)
{
  page->ink[ink][0] = (rgb >> 16 & 0xff) / 255.0;
  page->ink[ink][1] = (rgb >> 8 & 0xff) / 255.0;
  page->ink[ink][2] = (rgb & 0xff) / 255.0;
}

void
cf_page_init (CfPage *page, CfFonts *fonts, double width, double height, guint32 accent)
{
  static const guint32 inks[CF_INKS] = { [CF_INK_TEXT] = 0x1d2228, [CF_INK_SOFT] = 0x667080, [CF_INK_ALERT] = 0xb3261e, [CF_INK_WHITE] = 0xffffff, [CF_INK_GOOD] = 0x8fc3a4,
    [CF_INK_STAMP_ALERT] = 0xe3a8a2, [CF_INK_STAMP_SOFT] = 0xb4bcc6, [CF_INK_RULE] = 0x8d96a3, [CF_INK_HAIR] = 0xdfe3e8 };
  page->fonts = fonts;
  page->width = width;
  page->height = height;
  page->left = MARGIN_SIDE;
  page->right = width - MARGIN_SIDE;
  page->top = 46;
  page->bottom = height - 58;
  for (guint i = 0; i < CF_INKS; i++)
    {
      set_ink (page, i, inks[i]);
      page->fills[i] = g_array_new (FALSE, FALSE, sizeof (CfFill));
      page->rules[i] = g_array_new (FALSE, FALSE, sizeof (CfRule));
    }
  set_ink (page, CF_INK_ACCENT, accent);
  for (guint c = 0; c < 3; c++)
    page->ink[CF_INK_TINT][c] = 1 - (1 - page->ink[CF_INK_ACCENT][c]) * 0.075;
  page->runs = g_array_new (FALSE, FALSE, sizeof (CfRun));
}

void
cf_page_clear (CfPage *page)
{
  for (guint i = 0; i < CF_INKS; i++)
    {
      g_clear_pointer (&page->fills[i], g_array_unref);
      g_clear_pointer (&page->rules[i], g_array_unref);
    }
  g_clear_pointer (&page->runs, g_array_unref);
  g_clear_pointer (&page->glyphs, g_free);
}

void
cf_page_source (CfPage *page, CfInk ink)
{
  cairo_set_source_rgb (page->cr, page->ink[ink][0], page->ink[ink][1], page->ink[ink][2]);
}

static void
put_fills (CfPage *page, CfInk ink)
{
  GArray *fills = page->fills[ink];
  if (fills->len == 0)
    return;
  cf_page_source (page, ink);
  for (guint i = 0; i < fills->len; i++)
    {
      CfFill *f = &g_array_index (fills, CfFill, i);
      cairo_rectangle (page->cr, f->x, f->y, f->width, f->height);
    }
  cairo_fill (page->cr);
  g_array_set_size (fills, 0);
}

static void
put_rules (CfPage *page, CfInk ink)
{
  GArray *rules = page->rules[ink];
  if (rules->len == 0)
    return;
  cf_page_source (page, ink);
  for (guint i = 0; i < rules->len; i++)
    {
      CfRule *r = &g_array_index (rules, CfRule, i);
      cairo_move_to (page->cr, r->x1, r->y);
      cairo_line_to (page->cr, r->x2, r->y);
      if (i + 1 == rules->len || g_array_index (rules, CfRule, i + 1).weight != r->weight)
        {
          cairo_set_line_width (page->cr, r->weight);
          cairo_stroke (page->cr);
        }
    }
  g_array_set_size (rules, 0);
}

static void
flush (CfPage *page)
{
  for (guint ink = CF_INKS; ink-- > 0; )      /* the tint is last, and so under the others */
    put_fills (page, ink);
  for (guint ink = 0; ink < CF_INKS; ink++)
    put_rules (page, ink);
  for (guint i = 0; i < page->runs->len; i++)
    {
      CfRun *run = &g_array_index (page->runs, CfRun, i);
      cf_page_source (page, run->ink);
      cairo_set_scaled_font (page->cr, page->fonts->type[run->type].scaled);
      cairo_show_glyphs (page->cr, page->glyphs + run->first, run->count);
    }
  g_array_set_size (page->runs, 0);
  page->n_glyphs = 0;
}

cairo_t *
cf_page_cairo (CfPage *page)
{
  flush (page);
  return page->cr;
}

/* Room for @more glyphs. */
static cairo_glyph_t *
room (CfPage *page, gsize more)
{
  if (page->n_glyphs + more > page->glyphs_room)
    {
      page->glyphs_room = (page->n_glyphs + more) * 2 + 1024;
      page->glyphs = g_renew (cairo_glyph_t, page->glyphs, page->glyphs_room);
    }
  return page->glyphs + page->n_glyphs;
}

static void
gathered (CfPage *page, CfType type, CfInk ink, guint n)
{
  CfRun *last = page->runs->len ? &g_array_index (page->runs, CfRun, page->runs->len - 1) : NULL;
  if (last && last->type == type && last->ink == ink)
    last->count += n;
  else
    {
      CfRun run = { type, ink, page->n_glyphs, n };
      g_array_append_val (page->runs, run);
    }
  page->n_glyphs += n;
}

static double
start_of (CfAlign align, double x, double width)
{
  return align == CF_LEFT ? x : align == CF_RIGHT ? x - width : x - width / 2;
}

static double
put_shaped (CfPage *page, CfInk ink, CfAlign align, double x, double y, PangoLayoutLine *line)
{
  double width = cf_shape_line_width (line);
  cairo_t *cr = cf_page_cairo (page);
  cf_page_source (page, ink);
  cairo_move_to (cr, start_of (align, x, width), y);
  pango_cairo_show_layout_line (cr, line);
  cairo_new_path (cr);
  return width;
}

static double
put (CfPage *page, CfType type, CfInk ink, CfAlign align, double x, double y, const char *text, gsize length)
{
  cairo_glyph_t *glyphs = room (page, length);
  double width, start;
  guint n;

  if (!cf_fonts_run (page->fonts, type, text, length, glyphs, &n, &width))
    return put_shaped (page, ink, align, x, y, pango_layout_get_line_readonly (cf_shape_layout (page->fonts, type, text, length, -1), 0));
  start = start_of (align, x, width);
  for (guint i = 0; i < n; i++)
    {
      glyphs[i].x += start;
      glyphs[i].y = y;
    }
  gathered (page, type, ink, n);
  return width;
}

double
cf_page_text (CfPage *page, CfType type, CfInk ink, CfAlign align, double x, double y, const char *text)
{
  return cf_text_is (text) ? put (page, type, ink, align, x, y, text, strlen (text)) : 0;
}

typedef struct { CfPage *page; CfType type; CfInk ink; CfAlign align; double x, y; guint at, first, end; } Block;

static void
block_line (gpointer data, const char *start, gsize length, PangoLayoutLine *line)
{
  Block *b = data;
  if (b->at >= b->first && b->at < b->end)
    {
      double y = b->y + (b->at - b->first) * cf_fonts_leading (b->page->fonts, b->type);
      if (line)
        put_shaped (b->page, b->ink, b->align, b->x, y, line);
      else
        put (b->page, b->type, b->ink, b->align, b->x, y, start, length);
    }
  b->at++;
}

guint
cf_page_block (CfPage *page, CfType type, CfInk ink, CfAlign align, double x, double y, double width, const char *text)
{
  Block b = { page, type, ink, align, x, y, 0, 0, G_MAXUINT };
  return cf_text_each_line (page->fonts, type, width, text, block_line, &b);
}

void
cf_page_lines (CfPage *page, CfType type, CfInk ink, double x, double y, double width, const char *text, guint first, guint count)
{
  Block b = { page, type, ink, CF_LEFT, x, y, 0, first, first + count };
  cf_text_each_line (page->fonts, type, width, text, block_line, &b);
}

void
cf_page_fill (CfPage *page, CfInk ink, double x, double y, double width, double height)
{
  CfFill fill = { x, y, width, height };
  g_array_append_val (page->fills[ink], fill);
}

void
cf_page_rule (CfPage *page, CfInk ink, double x1, double x2, double y, double weight)
{
  CfRule rule = { x1, x2, y, weight };
  g_array_append_val (page->rules[ink], rule);
}

void
cf_page_frame (CfPage *page, CfInk ink, double x, double y, double width, double height, double weight)
{
  double half = weight / 2;
  cf_page_fill (page, ink, x - half, y - half, width + weight, weight);
  cf_page_fill (page, ink, x - half, y + height - half, width + weight, weight);
  cf_page_fill (page, ink, x - half, y + half, weight, height - weight);
  cf_page_fill (page, ink, x + width - half, y + half, weight, height - weight);
}

void
cf_page_link (CfPage *page, double x, double y, double width, double height, const char *uri)
{
  char box[4][G_ASCII_DTOSTR_BUF_SIZE];
  const double value[4] = { x, y, width, height };
  g_autofree char *attributes = NULL;

  for (guint i = 0; i < 4; i++)
    g_ascii_formatd (box[i], sizeof box[i], "%.2f", value[i]);
  attributes = g_strdup_printf ("uri='%s' rect=[%s %s %s %s]", uri, box[0], box[1], box[2], box[3]);
  cairo_tag_begin (page->cr, CAIRO_TAG_LINK, attributes);
  cairo_tag_end (page->cr, CAIRO_TAG_LINK);
}

/* Across the whole page, over what stands there, so that no part of it can be cut out and used. */
static void
say_practice (CfPage *page)
{
  static const char *const words[] = { "PRACTICE", "NO MONEY WAS TAKEN" };
  cairo_save (page->cr);
  cairo_translate (page->cr, page->width / 2, page->height / 2);
  cairo_rotate (page->cr, -G_PI / 5);
  cairo_set_source_rgba (page->cr, 0.75, 0.1, 0.1, 0.28);
  cairo_set_font_face (page->cr, page->fonts->bold->font);
  for (int i = -1; i <= 1; i++) {
    for (guint line = 0; line < G_N_ELEMENTS (words); line++) {
      cairo_text_extents_t extents;
      cairo_set_font_size (page->cr, line ? 20 : 84);
      cairo_text_extents (page->cr, words[line], &extents);
      cairo_move_to (page->cr, -extents.x_advance / 2, i * 250 + (line ? 28 : 0));
      cairo_show_text (page->cr, words[line]);
    }
  }
  cairo_restore (page->cr);
}

void
cf_page_finish (CfPage *page)
{
  flush (page);
  if (page->practice)
    say_practice (page);
  cairo_show_page (page->cr);
}
