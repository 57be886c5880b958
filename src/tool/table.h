/* table.h: rows under heads, for a person: amounts to the right, texts to the left, as wide as they are on a terminal. */
#pragma once
#include <glib.h>

typedef struct _CfTable CfTable;
/* @heads: one text a column, parted by '|'; those that begin with '>' are aligned to the right. */
CfTable *cf_table_new  (const char *heads);
void     cf_table_free (CfTable *table);
/* The next row, cell by cell; NULL stands for "". */
void     cf_table_cell (CfTable *table, const char *text);
void     cf_table_row  (CfTable *table, ...) G_GNUC_NULL_TERMINATED;      /* a whole row; NULL ends it */
/* A line across before the next row: what follows are sums. */
void     cf_table_rule (CfTable *table);
guint    cf_table_rows (CfTable *table);
/* Adds it to @into; @width_max: what the terminal holds, 0 = no limit; the widest texts are cut. */
void     cf_table_print (CfTable *table, GString *into, guint width_max);
/* Columns that @text takes on a terminal. */
guint    cf_text_width (const char *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfTable, cf_table_free)
