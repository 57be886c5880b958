/* notes.c: notes are cut into strips of a few lines each. */
#include "notes.h"

#define LINES_AT_ONCE 6
#define GAP 7.0
#define SHORT 9

static double
width_of (CfPaper *paper)
{
  return MIN (paper->page.right - paper->page.left, 420);
}

void
cf_notes_add (CfPaper *paper, guint kind, const char *label, const char *text)
{
  CfNote note = { label, text };
  double leading = cf_fonts_leading (&paper->fonts, CF_TYPE_SMALL);
  guint lines = cf_text_lines (&paper->fonts, CF_TYPE_SMALL, width_of (paper), text);

  if (lines == 0)
    return;
  g_array_append_val (paper->notes, note);
  for (guint first = 0; first < lines; first += LINES_AT_ONCE)
    {
      guint count = MIN (LINES_AT_ONCE, lines - first);
      CfStrip *strip = cf_flow_add (&paper->flow, FALSE, count * leading + (first == 0 ? GAP + (label ? leading : 0) : 0), kind);
      strip->row = paper->notes->len - 1;
      strip->first = first;
      strip->count = count;
    }
}

void
cf_notes_keep (CfPaper *paper)
{
  GArray *strips = paper->flow.strips;
  guint lines = 0, n = strips->len;
  while (n > 0 && !g_array_index (strips, CfStrip, n - 1).in_table && g_array_index (strips, CfStrip, n - 1).count > 0)
    lines += g_array_index (strips, CfStrip, --n).count;
  if (lines <= SHORT && n > 0)
    for (guint i = n - 1; i + 1 < strips->len; i++)
      g_array_index (strips, CfStrip, i).keep = TRUE;
}

void
cf_notes_draw (CfPaper *paper, const CfStrip *strip, double y)
{
  CfPage *page = &paper->page;
  const CfNote *note = &g_array_index (paper->notes, CfNote, strip->row);
  double leading = cf_fonts_leading (&paper->fonts, CF_TYPE_SMALL);

  y += leading - 2.5;
  if (strip->first == 0)
    {
      y += GAP;
      if (note->label)
        {
          cf_page_text (page, CF_TYPE_LABEL_BOLD, CF_INK_TEXT, CF_LEFT, page->left, y, note->label);
          y += leading;
        }
    }
  cf_page_lines (page, CF_TYPE_SMALL, CF_INK_SOFT, page->left, y, width_of (paper), note->text, strip->first, strip->count);
}
