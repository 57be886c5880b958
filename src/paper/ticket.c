/* ticket.c: the paper that goes with a job through the shop, to be read at arm's length: a band in the colour of the day it is due, with the day's name for those who see no colours and for printers that have none; the job's
 * number large and as bars; what is to be made and how many; boxes to tick, one a step; notes. What is long flows to further pages. */
#include "furniture.h"
#include "base/date.h"

enum { LINES, STEPS };
#define BAND 58.0
#define MODULE 1.1                /* points, 15 mil: read from a clipboard */
#define BARS 40.0
#define BARS_WIDTH 170.0
#define LINES_AT_ONCE 6
#define STEP_HEIGHT 19.0
#define BOX 10.0
#define FACT_WIDTH 170.0
#define WHAT_LINES 4u              /* in large letters; what is longer stands below in full */

typedef struct { CfPaper *paper; const CfPaperTicket *doc; } Ticket;

/* By the day of the week, Monday first; 0: no day. All dark enough for white letters. */
static const struct { guint32 colour; const char *name; } days[] = {
  { 0x4a5058, "NO DUE DATE" }, { 0x1c5d99, "MONDAY" }, { 0x2a6b2e, "TUESDAY" }, { 0x8a4b00, "WEDNESDAY" }, { 0x5b3a8c, "THURSDAY" }, { 0xa3231c, "FRIDAY" }, { 0x00646b, "SATURDAY" }, { 0x4a5058, "SUNDAY" },
};

static int
day_of (const Ticket *t)
{
  return t->doc->due ? cf_date_weekday (t->doc->due) : 0;
}

static void
draw_band (Ticket *t)
{
  CfPage *page = &t->paper->page;
  cairo_t *cr = cf_page_cairo (page);
  guint32 colour = days[day_of (t)].colour;
  double y = page->top, base = y + 39, left = page->left + 14;
  cairo_set_source_rgb (cr, (colour >> 16) / 255.0, (colour >> 8 & 255) / 255.0, (colour & 255) / 255.0);
  cairo_rectangle (cr, page->left, y, page->right - page->left, BAND);
  cairo_fill (cr);
  left += cf_page_text (page, CF_TYPE_TITLE, CF_INK_WHITE, CF_LEFT, left, base - 2, days[day_of (t)].name) + 18;
  if (t->doc->due)
    cf_page_text (page, CF_TYPE_FIGURE, CF_INK_WHITE, CF_LEFT, left, base - 2, t->doc->due_words);
  if (t->doc->rush)
    {
      double width = cf_fonts_width (&t->paper->fonts, CF_TYPE_TITLE, "RUSH") + 24;
      cf_page_fill (page, CF_INK_WHITE, page->right - 12 - width, y + 12, width, BAND - 24);
      cf_page_text (page, CF_TYPE_TITLE, CF_INK_ALERT, CF_CENTER, page->right - 12 - width / 2, base - 2, "RUSH");
    }
}

/* Under one another at the right; returns where they end. */
static double
put_facts (Ticket *t, gboolean draw, double y)
{
  CfPage *page = &t->paper->page;
  const CfPaperTicket *doc = t->doc;
  const struct { const char *label, *value; } facts[] = { { "Customer", doc->customer }, { "Telephone", doc->phone }, { "Order", doc->order }, { "Job", doc->of }, { "Their PO", doc->po }, { "Made by", doc->assignee } };
  double left = page->right - FACT_WIDTH;
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    if (cf_text_is (facts[i].value))
      {
        guint lines = cf_text_lines (&t->paper->fonts, CF_TYPE_ADDRESS_BOLD, FACT_WIDTH, facts[i].value);
        if (draw)
          {
            cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, left, y + 8, facts[i].label);
            cf_page_block (page, CF_TYPE_ADDRESS_BOLD, CF_INK_TEXT, CF_LEFT, left, y + 21, FACT_WIDTH, facts[i].value);
          }
        y += 16 + lines * cf_fonts_leading (&t->paper->fonts, CF_TYPE_ADDRESS_BOLD);
      }
  return y;
}

static double
left_room (const Ticket *t)
{
  return t->paper->page.right - t->paper->page.left - FACT_WIDTH - 24;
}

static guint
what_lines (Ticket *t)
{
  return cf_text_lines (&t->paper->fonts, CF_TYPE_FIGURE, left_room (t), t->doc->what);
}

/* The head of the first page, all of it but the band; returns where it ends. */
static double
put_head (Ticket *t, gboolean draw)
{
  CfPage *page = &t->paper->page;
  const CfPaperTicket *doc = t->doc;
  double y = page->top + BAND + 18, side;
  if (draw)
    {
      cf_bars (t->paper, doc->number, page->right, y, MODULE, BARS);
      gboolean wide = cf_fonts_width (&t->paper->fonts, CF_TYPE_JOB, doc->number) > left_room (t) + FACT_WIDTH - BARS_WIDTH;
      cf_page_text (page, wide ? CF_TYPE_FIGURE : CF_TYPE_JOB, CF_INK_TEXT, CF_LEFT, page->left, y + 36, doc->number);
    }
  y += BARS + 20;
  side = put_facts (t, draw, y);
  if (draw)
    cf_page_text (page, CF_TYPE_LABEL, CF_INK_SOFT, CF_LEFT, page->left, y + 8, "Quantity");
  y += 32;
  if (draw)
    cf_page_text (page, CF_TYPE_TITLE, CF_INK_TEXT, CF_LEFT, page->left, y, doc->quantity);
  y += 24;
  guint lines = what_lines (t);
  if (draw)
    cf_page_lines (page, CF_TYPE_FIGURE, CF_INK_TEXT, page->left, y, left_room (t), doc->what, 0, MIN (lines, WHAT_LINES));
  y += MIN (lines, WHAT_LINES) * cf_fonts_leading (&t->paper->fonts, CF_TYPE_FIGURE);
  return MAX (y, side) + 2;
}

/* --- below --- */

static void
add_note (Ticket *t, const char *label, const char *text)
{
  CfPaper *paper = t->paper;
  CfNote note = { label, text };
  double leading = cf_fonts_leading (&paper->fonts, CF_TYPE_NUMBER);
  guint lines = cf_text_lines (&paper->fonts, CF_TYPE_NUMBER, paper->page.right - paper->page.left, text);
  if (lines == 0)
    return;
  g_array_append_val (paper->notes, note);
  for (guint first = 0; first < lines; first += LINES_AT_ONCE)
    {
      guint count = MIN (LINES_AT_ONCE, lines - first);
      CfStrip *strip = cf_flow_add (&paper->flow, FALSE, count * leading + (first == 0 ? 26 : 0), LINES);
      strip->row = paper->notes->len - 1;
      strip->first = first;
      strip->count = count;
    }
}

static void
draw_note (Ticket *t, const CfStrip *strip, double y)
{
  CfPage *page = &t->paper->page;
  const CfNote *note = &g_array_index (t->paper->notes, CfNote, strip->row);
  if (strip->first == 0)
    {
      cf_page_text (page, CF_TYPE_LABEL_BOLD, CF_INK_SOFT, CF_LEFT, page->left, y + 20, note->label);
      y += 26;
    }
  cf_page_lines (page, CF_TYPE_NUMBER, CF_INK_TEXT, page->left, y + 9, page->right - page->left, note->text, strip->first, strip->count);
}

/* A box to tick, the step's name, room for a name and a time. */
static void
draw_step (Ticket *t, guint step, double y)
{
  CfPage *page = &t->paper->page;
  gboolean here = (int) step == t->doc->at_step, done = (int) step < t->doc->at_step;
  double base = y + 13, rule = page->right - FACT_WIDTH;
  cf_page_frame (page, here ? CF_INK_TEXT : CF_INK_RULE, page->left, base - BOX + 1, BOX, BOX, here ? 1.4 : 0.8);
  if (done)
    cf_page_text (page, CF_TYPE_BODY_BOLD, CF_INK_SOFT, CF_CENTER, page->left + BOX / 2, base - 1.2, "×");
  cf_page_text (page, here ? CF_TYPE_NAME : CF_TYPE_NUMBER, done ? CF_INK_SOFT : CF_INK_TEXT, CF_LEFT, page->left + BOX + 9, base, t->doc->steps[step]);
  if (!done)
    cf_page_rule (page, CF_INK_HAIR, rule, page->right, base + 2, 0.6);
}

static void
first_head (gpointer document)
{
  draw_band (document);
  put_head (document, TRUE);
}

static void
next_head (gpointer document)
{
  Ticket *t = document;
  cf_head_next (t->paper, &(CfHead) { .to = t->doc->customer });
}

static void
put_strip (gpointer document, const CfStrip *strip, double y)
{
  if (strip->kind == STEPS)
    draw_step (document, strip->row, y + strip->height - STEP_HEIGHT);
  else
    draw_note (document, strip, y);
}

static void
foot (gpointer document, guint page, guint pages, gboolean slip)
{
  Ticket *t = document;
  cf_foot (t->paper, page, pages, t->paper->page.height - 36);
}

static void
end_page (gpointer document)
{
  cf_page_finish (&((Ticket *) document)->paper->page);
}

gboolean
cf_paper_put_ticket (CfPaper *paper, const CfPaperTicket *doc, GError **error)
{
  static const CfFlowPieces pieces = { first_head, next_head, NULL, NULL, put_strip, foot, end_page };
  Ticket t = { paper, doc };
  CfFlow *flow = &paper->flow;
  flow->first_top = put_head (&t, FALSE);
  flow->next_top = cf_head_next_top (paper);
  flow->bottom = paper->page.bottom;
  flow->slip_bottom = flow->head = flow->carry = 0;
  add_note (&t, "What", what_lines (&t) > WHAT_LINES ? doc->what : NULL);
  add_note (&t, "Options", doc->options);
  add_note (&t, "Note for this job", doc->note);
  add_note (&t, "Note for the order", doc->remark);
  for (guint i = 0; i < doc->n_steps; i++)
    {
      CfStrip *strip = cf_flow_add (flow, FALSE, STEP_HEIGHT + (i == 0 ? 10 : 0), STEPS);
      strip->row = i;
    }
  cf_flow_plan (flow);
  cf_flow_draw (flow, &pieces, &t);
  return TRUE;
}
