/* templates.h: the classes of the app that have a template, as list-templates.py reads them from the sources. */
#pragma once
#include <glib-object.h>

typedef struct { const char *id, *type, *casts; } TemplateChild;          /* @casts: "GTK_LABEL GTK_EDITABLE", what the code takes it for */
typedef struct { const char *name, *file; GType (*get_type) (void); const TemplateChild *children; } Template;

extern const Template templates[];                                        /* ends with name NULL */
