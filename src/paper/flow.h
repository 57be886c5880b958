/* flow.h: how strips of content fall on pages. A document is a table and what follows it, cut into strips that are never torn; a slip may stand at the
 * foot of the last page. Where a table goes on over a page end, a line carries the total forward and the next page brings it in. */
#pragma once
#include "base/types.h"

typedef struct {
  double  height;
  gboolean in_table;                          /* else after it */
  gboolean keep;                              /* with the next strip, if both go on one page */
  gboolean fresh;                             /* begins another table: nothing is carried over a page end before it */
  guint   kind, row, first, count;            /* for the document's own use */
  CfMoney carry_minor;                        /* of the table up to and with this strip */
} CfStrip;

typedef struct { guint first, count; gboolean slip; } CfFlowPage;

typedef struct {
  GArray *strips, *pages;                     /* CfStrip, CfFlowPage */
  double  first_top, next_top, bottom;        /* of the room for strips on the first and other pages */
  double  slip_bottom;                        /* of the room on the page with the slip; 0 = no slip */
  double  head, carry;                        /* heights of the table's head and of a carry line; carry 0 = none */
} CfFlow;

void     cf_flow_init  (CfFlow *flow);
void     cf_flow_clear (CfFlow *flow);
void     cf_flow_reset (CfFlow *flow);                          /* for the next document */
CfStrip *cf_flow_add   (CfFlow *flow, gboolean in_table, double height, guint kind);      /* valid until the next add */
/* Lays the strips on pages: at least one page, and every strip on exactly one, in order. The last rows stay with what follows the table. */
void     cf_flow_plan  (CfFlow *flow);

/* How a document puts its pieces on the page. @y is the top of the piece. */
typedef struct {
  void (*first_head) (gpointer document);
  void (*next_head)  (gpointer document);
  void (*table_head) (gpointer document, const CfStrip *first, double y);      /* @first: the strip that follows */
  void (*carry)      (gpointer document, double y, gboolean brought, CfMoney carry_minor);
  void (*strip)      (gpointer document, const CfStrip *strip, double y);
  void (*foot)       (gpointer document, guint page, guint pages, gboolean slip);      /* pages count from 1 */
  void (*end_page)   (gpointer document);
} CfFlowPieces;
void     cf_flow_draw  (CfFlow *flow, const CfFlowPieces *pieces, gpointer document);
