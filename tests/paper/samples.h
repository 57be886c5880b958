/* samples.h: the documents that the tests draw: each kind, each state, and the awkward ones. */
#pragma once
#include "base/date.h"
#include "base/money.h"
#include "paper/paper.h"

typedef struct {
  const char *name;                    /* of the golden, and of the file in the gallery */
  gboolean    a4, bare;                /* bare: no logo, no slip */
  const char *date_format;  char decimal, group;
} CfSampleLook;

typedef struct {
  CfSampleLook    look;
  CfPaperDocument document;            /* lives as long as the samples */
} CfSample;

/* NULL-terminated by look.name. Owned by the pool until samples_free. */
const CfSample *samples_all  (guint *ret_n);
const CfSample *samples_find (const char *name);
void            samples_free (void);
/* A batch that draws in this look. Asserts. */
CfPaper        *samples_paper (const CfSampleLook *look);
/* A logo: a PNG file of @size pixels' height. */
GBytes         *samples_logo (guint size);
/* An invoice with @n lines. */
const CfPaperInvoice *samples_invoice (guint n);
/* A statement with @n items. */
const CfPaperStatement *samples_statement (guint n, guint detail);
