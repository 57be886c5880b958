/* cf-wrap-box.h: children one after the other, as in a horizontal box, and on further lines where there is no room for all: for rows of controls that must fit small screens and large text. What is left of a
 * line goes to those of its children that expand. */
#pragma once
#include <gtk/gtk.h>

#define CF_TYPE_WRAP_BOX (cf_wrap_box_get_type ())
G_DECLARE_FINAL_TYPE (CfWrapBox, cf_wrap_box, CF, WRAP_BOX, GtkWidget)      /* properties "spacing", "line-spacing"; children by <child> in templates */

GtkWidget *cf_wrap_box_new    (int spacing, int line_spacing);
void       cf_wrap_box_append (CfWrapBox *self, GtkWidget *child);
