/* paper-baseline.c: the other side of the paper benchmark: paper-baseline COUNT all|short FOLDER REGULAR.otf BOLD.otf. A bare program that draws the same
 * pages, each to its own file: cairo, one font face per weight, glyphs and advances from a table, one show_glyphs per text, one stroke per rule. The texts
 * are made beforehand and not timed; there is no measuring but for alignment. The benchmark checks that both sides' PDFs have the same text on as many pages. */
#include "paper-data.h"
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BODY, BODY_BOLD, SMALL, LABEL, LABEL_BOLD, ADDRESS, ADDRESS_BOLD, NAME, NUMBER, TITLE, FIGURE, TYPES };
enum { TEXT, SOFT, ACCENT, ALERT, HAIR, RULE, TINT };
enum { LEFT, RIGHT, CENTER };
#define L 63.0
#define R 549.0
#define COLUMN 359.0

static const double inks[][3] = { { 0.114, 0.133, 0.157 }, { 0.4, 0.439, 0.502 }, { 0.122, 0.306, 0.475 }, { 0.702, 0.149, 0.118 }, { 0.875, 0.890, 0.910 },
                                  { 0.553, 0.588, 0.639 }, { 0.934, 0.948, 0.961 } };
static struct { cairo_scaled_font_t *font; unsigned long glyph[0x2800]; double advance[0x2800]; } types[TYPES];

typedef struct { char *date, *name, *reference, *due, *late, *amount, *paid, *open, *carry; } Row;
typedef struct { char *path, *title, *to[3], *date, *number, *balance, *price, *overdue, *aging[7], *running; Row *rows; guint n; } Flat;

static cairo_t *cr;

/* --- fonts ------------------------------------------------------------------------------------------------------- */

static void
load (const char *regular, const char *bold)
{
  static const struct { gboolean bold; double size; } scale[TYPES] = { { FALSE, 8.5 }, { TRUE, 8.5 }, { FALSE, 7.5 }, { FALSE, 7.25 }, { TRUE, 7.25 }, { FALSE, 9.5 },
                                                                       { TRUE, 9.5 }, { TRUE, 12 }, { FALSE, 11 }, { TRUE, 23 }, { TRUE, 17 } };
  cairo_font_face_t *face[2];
  FT_Face ft[2];
  FT_Library library;
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  if (FT_Init_FreeType (&library) || FT_New_Face (library, regular, 0, &ft[0]) || FT_New_Face (library, bold, 0, &ft[1]))
    exit (2);
  for (guint i = 0; i < 2; i++)
    face[i] = cairo_ft_font_face_create_for_ft_face (ft[i], FT_LOAD_NO_HINTING);
  for (guint t = 0; t < TYPES; t++)
    {
      cairo_matrix_t size, identity;
      cairo_matrix_init_scale (&size, scale[t].size, scale[t].size);
      cairo_matrix_init_identity (&identity);
      types[t].font = cairo_scaled_font_create (face[scale[t].bold], &size, &identity, options);
      for (gunichar c = 0x20; c < 0x2800; c++)
        {
          cairo_glyph_t glyph = { FT_Get_Char_Index (ft[scale[t].bold], c), 0, 0 };
          cairo_text_extents_t extents;
          if (glyph.index == 0)
            continue;
          cairo_scaled_font_glyph_extents (types[t].font, &glyph, 1, &extents);
          types[t].glyph[c] = glyph.index;
          types[t].advance[c] = extents.x_advance;
        }
    }
}

/* --- drawing ----------------------------------------------------------------------------------------------------- */

static void
ink (guint i)
{
  cairo_set_source_rgb (cr, inks[i][0], inks[i][1], inks[i][2]);
}

static double
text (guint type, guint in, guint align, double x, double y, const char *s)
{
  cairo_glyph_t glyphs[256];
  guint n = 0;
  double width = 0, start;
  if (!s)
    return 0;
  for (const char *at = s; *at; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      glyphs[n++] = (cairo_glyph_t) { types[type].glyph[c], width, y };
      width += types[type].advance[c];
    }
  start = align == LEFT ? x : align == RIGHT ? x - width : x - width / 2;
  for (guint i = 0; i < n; i++)
    glyphs[i].x += start;
  ink (in);
  cairo_set_scaled_font (cr, types[type].font);
  cairo_show_glyphs (cr, glyphs, n);
  return width;
}

static void
rule (guint in, double x1, double x2, double y, double weight)
{
  ink (in);
  cairo_set_line_width (cr, weight);
  cairo_move_to (cr, x1, y);
  cairo_line_to (cr, x2, y);
  cairo_stroke (cr);
}

static void
box (guint in, double x, double y, double width, double height)
{
  ink (in);
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
}

/* --- the page ------------------------------------------------------------------------------------------------------ */

static void
head (const Flat *f)
{
  const char *facts[3][2] = { { "Statement date", f->date }, { "Customer", f->number }, { "Terms", "Net 30" } };
  text (NAME, TEXT, LEFT, L, 58, BENCH_SHOP_NAME);
  text (SMALL, SOFT, LEFT, L, 72, "418 Atlantic Avenue · Brooklyn, NY 11217");
  text (SMALL, SOFT, LEFT, L, 82.25, "(718) 555-0142 · accounts@riverside.example · riverside.example");
  text (TITLE, ACCENT, RIGHT, R, 63, "Statement");
  text (NUMBER, TEXT, RIGHT, R, 82, "of open items");
  text (LABEL, SOFT, LEFT, L, 172, "To");
  text (ADDRESS_BOLD, TEXT, LEFT, L, 187, f->to[0]);
  text (ADDRESS, TEXT, LEFT, L, 199.75, f->to[1]);
  text (ADDRESS, TEXT, LEFT, L, 212.5, f->to[2]);
  for (guint i = 0; i < 3; i++)
    {
      text (LABEL, SOFT, LEFT, COLUMN, 172 + 15 * i, facts[i][0]);
      text (BODY, TEXT, RIGHT, R, 172 + 15 * i, facts[i][1]);
      if (i < 2)
        rule (HAIR, COLUMN, R, 176.8 + 15 * i, 0.5);
    }
  box (TINT, L, 229.5, R - L, 43);
  box (ACCENT, L, 229.5, 2.5, 43);
  text (LABEL, SOFT, LEFT, 76, 244, "Balance due");
  text (FIGURE, ACCENT, LEFT, 76, 262.5, f->price);
  if (f->overdue)
    {
      text (LABEL, SOFT, LEFT, 220, 244, "Overdue");
      text (NUMBER, ALERT, LEFT, 220, 262.5, f->overdue);
    }
}

static void
table_head (double y)
{
  static const struct { const char *title; double x; guint align; } columns[] = { { "Date", L, LEFT }, { "Document", 130, LEFT }, { "Due date", 260, LEFT },
    { "Days late", 360, RIGHT }, { "Amount", 423, RIGHT }, { "Paid", 486, RIGHT }, { "Open USD", R, RIGHT } };
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    text (LABEL_BOLD, SOFT, columns[i].align, columns[i].x, y + 10, columns[i].title);
  rule (ACCENT, L, R, y + 17, 0.9);
}

static void
row (const Row *r, double y)
{
  guint due = r->late ? ALERT : TEXT;
  double at;
  text (BODY, TEXT, LEFT, L, y + 11, r->date);
  at = text (BODY, TEXT, LEFT, 130, y + 11, r->name);
  text (BODY, SOFT, LEFT, 130 + at + 8, y + 11, r->reference);
  text (BODY, due, LEFT, 260, y + 11, r->due);
  text (BODY, due, RIGHT, 360, y + 11, r->late);
  text (BODY, TEXT, RIGHT, 423, y + 11, r->amount);
  text (BODY, TEXT, RIGHT, 486, y + 11, r->paid);
  text (BODY, TEXT, RIGHT, R, y + 11, r->open);
  rule (HAIR, L, R, y + 16.5, 0.5);
}

static void
carry (double y, const char *words, const char *amount)
{
  text (BODY_BOLD, SOFT, LEFT, L, y + 11, words);
  text (BODY_BOLD, SOFT, RIGHT, R, y + 11, amount);
}

static void
tail (const Flat *f, double y)
{
  static const char *labels[7] = { "Current", "1–30 days", "31–60 days", "61–90 days", "Over 90 days", "Unapplied credit", "Balance" };
  double width = (R - L) / 7;
  rule (ACCENT, COLUMN, R, y + 9.5, 0.9);
  text (BODY_BOLD, ACCENT, LEFT, COLUMN, y + 25, "Total open");
  text (NAME, ACCENT, RIGHT, R, y + 25, f->price);
  y += 52;
  for (guint i = 0; i < 7; i++)
    {
      if (i == 6)
        box (TINT, L + i * width, y, width, 36);
      text (LABEL, i == 6 ? TEXT : SOFT, RIGHT, L + (i + 1) * width - 7, y + 13.5, labels[i]);
      text (i == 6 ? BODY_BOLD : BODY, i == 6 ? ACCENT : TEXT, RIGHT, L + (i + 1) * width - 7, y + 27.5, f->aging[i]);
    }
  rule (RULE, L, R, y, 0.5);
  rule (RULE, L, R, y + 36, 0.5);
  text (SMALL, SOFT, LEFT, L, y + 40 + 14.75, BENCH_NOTE);
}

static void
slip (const Flat *f)
{
  static const double dashes[] = { 3, 2.5 };
  static const char *send[] = { BENCH_SHOP_NAME, "418 Atlantic Avenue", "Brooklyn, NY 11217" };
  const char *facts[3][2] = { { "Statement", f->date }, { "Customer", f->number }, { "Overdue", f->overdue } };
  cairo_set_dash (cr, dashes, 2, 0);
  rule (RULE, 0, 612, 642, 0.6);
  cairo_set_dash (cr, NULL, 0, 0);
  text (NAME, ACCENT, LEFT, L, 662, "Remittance");
  text (SMALL, SOFT, RIGHT, R, 662, "Please return this part with your payment. Checks payable to: " BENCH_SHOP_NAME);
  text (LABEL, SOFT, LEFT, L, 682, "Send to");
  for (guint i = 0; i < 3; i++)
    text (BODY, TEXT, LEFT, L, 694 + 11.5 * i, send[i]);
  text (LABEL, SOFT, LEFT, L, 732.5, "From");
  text (BODY, TEXT, LEFT, L, 744.5, f->to[0]);
  for (guint i = 0; i < (f->overdue ? 3 : 2); i++)
    {
      text (LABEL, SOFT, LEFT, COLUMN, 682 + 14.5 * i, facts[i][0]);
      text (BODY, i == 2 ? ALERT : TEXT, RIGHT, R, 682 + 14.5 * i, facts[i][1]);
      rule (HAIR, COLUMN, R, 686.5 + 14.5 * i, 0.5);
    }
  text (BODY_BOLD, TEXT, LEFT, COLUMN, 730, "Amount due");
  text (NAME, ACCENT, RIGHT, R, 730, f->price);
  text (BODY_BOLD, TEXT, LEFT, COLUMN, 753, "Amount enclosed");
  ink (RULE);
  cairo_set_line_width (cr, 0.6);
  cairo_rectangle (cr, R - 104, 739, 104, 20);
  cairo_stroke (cr);
}

/* The row at which the next page begins: the last two stay with the totals. */
static guint
page_end (const Flat *f, guint from)
{
  double y = from == 0 ? 288.5 + 19 : 68 + 19 + 17;
  guint i = from;
  while (i < f->n)
    {
      gboolean last = i + 2 >= f->n;
      double height = last ? (f->n - i) * 16.5 + 38 + 54 + 17.25 : 16.5;
      if (y + height > (last ? 616 : 717) && i > from)
        return i;
      if (last)
        return f->n;
      y += height;
      i++;
    }
  return i;
}

static guint
draw (const Flat *f)
{
  cairo_surface_t *surface = cairo_pdf_surface_create (f->path, 612, 792);
  guint pages = 0, page = 0;
  char foot[40];

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, f->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, "2026-06-30T00:00:00Z");
  cr = cairo_create (surface);
  for (guint i = 0; i < f->n; i = page_end (f, i))
    pages++;
  for (guint i = 0; i < f->n; page++)
    {
      guint end = page_end (f, i);
      double y = i == 0 ? 288.5 : 68;
      if (i == 0)
        head (f);
      else
        {
          text (BODY_BOLD, ACCENT, LEFT, L, 54, f->running);
          text (BODY, SOFT, RIGHT, R, 54, f->to[0]);
        }
      table_head (y);
      y += 19;
      if (i > 0)
        {
          carry (y, "Brought forward", f->rows[i - 1].carry);
          rule (HAIR, L, R, y + 17, 0.5);
          y += 17;
        }
      for (; i < end; i++, y += 16.5)
        row (&f->rows[i], y);
      if (end < f->n)
        carry (y, "Carried forward", f->rows[end - 1].carry);
      else
        tail (f, y);
      g_snprintf (foot, sizeof foot, "Page %u of %u", page + 1, pages);
      y = end < f->n ? 756 : 632;
      text (LABEL, SOFT, LEFT, L, y, f->path + strlen (f->path) + 1);
      text (LABEL, SOFT, RIGHT, R, y, foot);
      if (end == f->n)
        slip (f);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (cairo_surface_status (surface))
    exit (1);
  cairo_surface_destroy (surface);
  return pages;
}

/* --- the texts, made beforehand --------------------------------------------------------------------------------------- */

static char *
money (CfMoney amount)
{
  char buf[64];
  return g_strdup (cf_money_pretty (buf, sizeof buf, amount, cf_currency_by_number (840), '.', ','));
}

static char *
date (CfDate d)
{
  char buf[40];
  return g_strdup (cf_date_format (buf, sizeof buf, d, "MMM d, yyyy"));
}

static void
flatten (const CfPaperStatement *s, Flat *f, const char *folder)
{
  const CfMoney aging[] = { s->current_minor, s->d1_30_minor, s->d31_60_minor, s->d61_90_minor, s->over_90_minor, 0, s->balance_minor };
  g_autofree char *balance = money (s->balance_minor), *path = g_strdup_printf ("%s/%s.pdf", folder, s->customer->number), *foot = NULL;
  CfMoney sum = 0;

  f->date = date (s->as_of);
  f->number = s->customer->number;
  f->running = g_strdup_printf ("Statement %s · %s", f->number, f->date);
  foot = g_strdup_printf ("%s · %s", BENCH_SHOP_NAME, f->running);
  f->path = g_malloc (strlen (path) + strlen (foot) + 2);      /* the foot's text behind the path */
  strcpy (f->path, path);
  strcpy (f->path + strlen (path) + 1, foot);
  f->title = g_strdup_printf ("Statement %s 2026-06-30", f->number);
  f->to[0] = s->customer->name;
  f->to[1] = s->customer->address;
  f->to[2] = g_strdup_printf ("%s, %s %s", s->customer->city, s->customer->region, s->customer->postcode);
  f->price = g_strconcat ("$", balance, NULL);
  f->overdue = s->overdue_minor ? money (s->overdue_minor) : NULL;
  for (guint i = 0; i < 7; i++)
    f->aging[i] = money (aging[i]);
  f->n = s->n_items;
  f->rows = g_new0 (Row, f->n);
  for (guint i = 0; i < f->n; i++)
    {
      const CfPaperItem *item = &s->items[i];
      sum += item->open_minor;
      f->rows[i] = (Row) { date (item->date), g_strconcat ("Invoice ", item->number, NULL), (char *) item->reference, date (item->due),
                           item->days_late ? g_strdup_printf ("%d", (int) item->days_late) : NULL, money (item->amount_minor),
                           item->amount_minor != item->open_minor ? money (item->amount_minor - item->open_minor) : NULL, money (item->open_minor), money (sum) };
    }
}

int
main (int argc, char **argv)
{
  guint count, pages = 0;
  const CfPaperStatement *statements;
  Flat *flat;
  double cpu;
  gint64 wall;

  if (argc != 6)
    return 2;
  count = atoi (argv[1]);
  statements = bench_statements (count, g_str_equal (argv[2], "short"));
  flat = g_new0 (Flat, count);
  for (guint i = 0; i < count; i++)
    flatten (&statements[i], &flat[i], argv[3]);
  cpu = bench_cpu ();
  wall = g_get_monotonic_time ();
  load (argv[4], argv[5]);
  for (guint i = 0; i < count; i++)
    pages += draw (&flat[i]);
  printf ("{\"cpu\": %.6f, \"wall\": %.6f, \"peak_kb\": %ld, \"pages\": %u}\n", bench_cpu () - cpu, (g_get_monotonic_time () - wall) / 1e6, bench_peak (), pages);
  return 0;
}
