/* cf-day-row.h: the lines of the counter's lists: an icon, words, a figure; pressed, a line opens its address. */
#pragma once
#include <gtk/gtk.h>

typedef struct {
  const char *icon;                  /* NULL: none, and no room for it */
  const char *title, *subtitle;      /* subtitle "" or NULL: none */
  const char *figure;                /* the same */
  const char *style;                 /* of the icon and the figure: a CSS class or NULL */
  gboolean    big;                   /* the one figure that stands out */
  const char *address;
} CfDayRow;

/* A row for a GtkListBox; all is copied. */
GtkWidget  *cf_day_row_new (const CfDayRow *row);
const char *cf_day_row_get_address (GtkListBoxRow *row);

/* Lists of such lines, put anew when the day changes: the focus stays on the line it was on. */
#define CF_DAY_ROWS_MAX 6
void cf_day_list_add     (GtkWidget *list, const CfDayRow *row);
int  cf_day_list_empty   (GtkWidget *list);                             /* the line that had the focus; -1: none */
void cf_day_list_refocus (GtkWidget *list, int focused);
