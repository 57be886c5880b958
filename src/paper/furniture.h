/* furniture.h: what every document has: the head of the first page (shop, title, address, facts, key figures), the line at the head of the others, the head
 * of a table, the foot. The address stands where the window of an envelope is (#10 and DIN), whatever the shop's name and logo take. */
#pragma once
#include "paper-private.h"

#define CF_HEAD_FACTS 9
#define CF_HEAD_FIGURES 3

typedef struct { const char *label, *value; CfInk ink; } CfFact;
typedef struct {
  const char *title, *number;
  const char *to_label, *to;                 /* address in lines; the first is set bold */
  const char *ship_label, *ship;             /* NULL = none */
  CfFact      facts[CF_HEAD_FACTS];  guint n_facts;
  CfFact      figures[CF_HEAD_FIGURES];  guint n_figures;      /* in the tinted band; none: no band */
  const char *band_note, *band_link;         /* small text at the band's right, in up to two lines; the link makes it one */
} CfHead;

/* Adds a fact unless the value is none. */
void   cf_head_fact (CfHead *head, const char *label, const char *value);
/* Draws it and returns where it ends; with @draw FALSE only measures. */
double cf_head_put (CfPaper *paper, const CfHead *head, gboolean draw);
/* The line at the head of further pages; content begins at cf_head_next_top. */
void   cf_head_next (CfPaper *paper, const CfHead *head);
double cf_head_next_top (CfPaper *paper);

typedef struct { const char *title; double x, width; CfAlign align; } CfColumn;      /* x: where align puts the text */
#define CF_RIGHT_COLUMN 190.0    /* facts, totals and slip share this column at the right */
#define CF_TABLE_HEAD 19.0
#define CF_CARRY_LINE 17.0
#define CF_ROW_TOP 11.0          /* from a row's top to the baseline of its first line */
#define CF_ROW_PAD 5.0           /* added to the lines' height */
void   cf_table_head (CfPaper *paper, const CfColumn *columns, guint n_columns, double y);
/* "Carried forward" / "Brought forward" with the amount right-aligned at @x. */
void   cf_table_carry (CfPaper *paper, double y, double x, gboolean brought, CfMoney amount);
/* A text that stands where rows would, when there are none. */
void   cf_table_empty (CfPaper *paper, double y, const char *text);

/* @text as Code 128, ending at @right, from @y down; nothing where it cannot be (code128.h). */
void   cf_bars (CfPaper *paper, const char *text, double right, double y, double module, double height);
/* And on the first page the document's code as bars, in the right column below all else. */
void   cf_foot (CfPaper *paper, guint page, guint pages, double y);
