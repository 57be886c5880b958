/* cf-figure-button.h: an amount that explains itself (W2): a flat button with a caption and a figure; pressed, it opens the postings that make it. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"
#include "store/explain.h"

#define CF_TYPE_FIGURE_BUTTON (cf_figure_button_get_type ())
G_DECLARE_FINAL_TYPE (CfFigureButton, cf_figure_button, CF, FIGURE_BUTTON, GtkButton)

GtkWidget *cf_figure_button_new (CfSession *session, const char *caption /* "" = none; translated */);
void       cf_figure_button_set_session (CfFigureButton *self, CfSession *session);
void       cf_figure_button_set_caption (CfFigureButton *self, const char *caption);
/* Caption and figure end at the right, where a column of numbers ends. */
void       cf_figure_button_end (CfFigureButton *self);
/* As a number in a column: the caption is only read out, for it stands beside it. */
void       cf_figure_button_inline (CfFigureButton *self);
/* @ask NULL: it is not explained and cannot be pressed. Copied. @style: a CSS class or NULL. */
void       cf_figure_button_set (CfFigureButton *self, CfMoney amount, const CfExplainAsk *ask, const char *style);
