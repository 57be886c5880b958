/* report.c: a report as a table over pages: a heading, heads of columns on every page, rows of one line each, sums under a rule, and a note. All texts come ready made; columns of words share what the
 * columns of numbers leave, and words that do not fit are cut with an ellipsis. */
#include "furniture.h"
#include <string.h>

enum { ROW, SUMS, NOTE, EMPTY };
#define GUTTER 10.0
#define ROW_HEIGHT 15.0
#define CELL CF_TYPE_SMALL

typedef struct { CfPaper *paper; const CfPaperReport *doc; CfColumn *columns; } Report;

static const char *
cell (const Report *v, guint row, guint column)
{
  return row < v->doc->n_rows ? v->doc->cells[row * v->doc->n_columns + column] : v->doc->sums ? v->doc->sums[column] : NULL;
}

/* The widest text of a column, its head too. */
static double
widest (Report *v, guint column)
{
  CfFonts *fonts = &v->paper->fonts;
  double width = cf_fonts_width (fonts, CF_TYPE_LABEL_BOLD, v->doc->columns[column].title);
  for (guint row = 0; row <= v->doc->n_rows; row++) {
    const char *text = cell (v, row, column);
    if (cf_text_is (text))
      width = MAX (width, cf_fonts_width (fonts, row == v->doc->n_rows ? CF_TYPE_BODY_BOLD : CELL, text));
  }
  return width + 1;
}

/* Numbers get what they need; what is left is shared by the words, the widest giving way first. */
static void
lay_columns (Report *v)
{
  CfPage *page = &v->paper->page;
  guint n = v->doc->n_columns, n_words = 0;
  double room = page->right - page->left - GUTTER * (n - 1), words = 0, x = page->left;
  for (guint i = 0; i < n; i++) {
    v->columns[i] = (CfColumn) { v->doc->columns[i].title, 0, widest (v, i), v->doc->columns[i].number ? CF_RIGHT : CF_LEFT };
    if (v->doc->columns[i].number)
      room -= v->columns[i].width;
    else {
      words += v->columns[i].width;
      n_words++;
    }
  }
  for (guint i = 0; i < n && words > room; i++)
    if (!v->doc->columns[i].number)
      v->columns[i].width = MAX (v->columns[i].width * room / words, 24);
  double spare = n_words && words < room ? (room - words) / n_words : 0;
  for (guint i = 0; i < n; i++) {
    if (!v->doc->columns[i].number)
      v->columns[i].width += spare;
    v->columns[i].x = v->columns[i].align == CF_RIGHT ? x + v->columns[i].width : x;
    x += v->columns[i].width + GUTTER;
  }
}

/* @text, cut to @width. */
static const char *
fitted (Report *v, CfType type, const char *text, double width)
{
  CfFonts *fonts = &v->paper->fonts;
  gsize length = strlen (text);
  if (cf_fonts_width (fonts, type, text) <= width)
    return text;
  while (length > 0) {
    length = g_utf8_find_prev_char (text, text + length) - text;
    const char *cut = cf_paper_word (v->paper, "%.*s…", (int) length, text);
    if (length == 0 || cf_fonts_width (fonts, type, cut) <= width)
      return cut;
  }
  return "";
}

static void
put_row (Report *v, guint row, double y)
{
  CfPage *page = &v->paper->page;
  gboolean sums = row == v->doc->n_rows;
  CfType type = sums ? CF_TYPE_BODY_BOLD : CELL;
  for (guint i = 0; i < v->doc->n_columns; i++) {
    const CfColumn *column = &v->columns[i];
    const char *text = cell (v, row, i);
    if (!cf_text_is (text))
      continue;
    cf_page_text (page, type, CF_INK_TEXT, column->align, column->x, y + CF_ROW_TOP, column->align == CF_LEFT ? fitted (v, type, text, column->width) : text);
  }
  cf_page_rule (page, sums ? CF_INK_ACCENT : CF_INK_HAIR, page->left, page->right, sums ? y : y + ROW_HEIGHT, sums ? 0.9 : 0.4);
}

static double
heading (Report *v, gboolean draw)
{
  CfPage *page = &v->paper->page;
  if (draw) {
    cf_page_text (page, CF_TYPE_TITLE, CF_INK_TEXT, CF_LEFT, page->left, page->top + 18, v->doc->title);
    cf_page_text (page, CF_TYPE_BODY, CF_INK_SOFT, CF_LEFT, page->left, page->top + 36, v->doc->subtitle);
    if (cf_text_is (v->paper->shop.name))
      cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_TEXT, CF_RIGHT, page->right, page->top + 36, v->paper->shop.name);
  }
  return page->top + 52;
}

static void
first_head (gpointer document)
{
  heading (document, TRUE);
}

static void
next_head (gpointer document)
{
  Report *v = document;
  cf_head_next (v->paper, &(CfHead) { .to = v->doc->subtitle });
}

static void
table_head (gpointer document, const CfStrip *first, double y)
{
  Report *v = document;
  cf_table_head (v->paper, v->columns, v->doc->n_columns, y);
}

static void
put_strip (gpointer document, const CfStrip *strip, double y)
{
  Report *v = document;
  if (strip->kind == ROW || strip->kind == SUMS)
    put_row (v, strip->row, y);
  else if (strip->kind == EMPTY)
    cf_table_empty (v->paper, y, "Nothing to show.");
  else
    cf_page_block (&v->paper->page, CF_TYPE_SMALL, CF_INK_SOFT, CF_LEFT, v->paper->page.left, y + 18, v->paper->page.right - v->paper->page.left, v->doc->note);
}

static void
foot (gpointer document, guint page, guint pages, gboolean slip)
{
  Report *v = document;
  cf_foot (v->paper, page, pages, v->paper->page.height - 36);
}

static void
end_page (gpointer document)
{
  cf_page_finish (&((Report *) document)->paper->page);
}

gboolean
cf_paper_put_report (CfPaper *paper, const CfPaperReport *doc, GError **error)
{
  static const CfFlowPieces pieces = { first_head, next_head, table_head, NULL, put_strip, foot, end_page };
  g_autofree CfColumn *columns = g_new0 (CfColumn, doc->n_columns);
  Report v = { paper, doc, columns };
  CfFlow *flow = &paper->flow;
  lay_columns (&v);
  flow->first_top = heading (&v, FALSE);
  flow->next_top = cf_head_next_top (paper);
  flow->bottom = paper->page.bottom;
  flow->head = CF_TABLE_HEAD;
  flow->carry = 0;
  for (guint i = 0; i < doc->n_rows; i++)
    cf_flow_add (flow, TRUE, ROW_HEIGHT, ROW)->row = i;
  if (doc->n_rows == 0)
    cf_flow_add (flow, TRUE, 48, EMPTY);
  else if (doc->sums)
    cf_flow_add (flow, TRUE, ROW_HEIGHT + 4, SUMS)->row = doc->n_rows;
  if (cf_text_is (doc->note))
    cf_flow_add (flow, FALSE, 12 + 14.0 * cf_text_lines (&paper->fonts, CF_TYPE_SMALL, paper->page.right - paper->page.left, doc->note), NOTE);
  cf_flow_plan (flow);
  cf_flow_draw (flow, &pieces, &v);
  return TRUE;
}
