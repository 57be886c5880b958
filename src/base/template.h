/* template.h: text from data, for mail, SMS and pages: Mustache with all of its core (variables, sections, inverted sections, comments, partials with
 * their indentation, delimiters, dotted names, the implicit iterator) and inheritance ({{<parent}} {{$block}}); no lambdas, no dynamic names.
 * Templates are compiled once into a set, in which they find each other by name, and rendered as often as wanted; rendering changes nothing, so
 * threads may share a set that is complete.
 *
 * False are: what is missing, null, false, "" and []; 0 is true. Numbers are written as they are, so money comes as text. A partial that is not in
 * the set is empty. A block that stands alone on its line gives whole lines, indented as its place is. */
#pragma once
#include <jansson.h>
#include "error.h"
#include "template-data.h"

typedef struct _CfTemplates CfTemplates;
typedef enum { CF_TEMPLATE_HTML, CF_TEMPLATE_PLAIN } CfTemplateEscape;      /* how {{name}} is written: & < > " ' as entities, or as it is */

/* Bounds, so that no template, by whomever it was written, can take the program down. */
#define CF_TEMPLATE_TEXT_MAX   (1024 * 1024)           /* bytes of a template */
#define CF_TEMPLATE_NEST_MAX   64                      /* tags open at once in a template */
#define CF_TEMPLATE_DEPTH_MAX  200                     /* sections, partials and blocks within each other while rendering */
#define CF_TEMPLATE_STEPS_MAX  (10 * 1000 * 1000)      /* tags, list items and look-ups of one rendering: half a second */
#define CF_TEMPLATE_OUTPUT_MAX (16 * 1024 * 1024)      /* bytes of a result */

CfTemplates *cf_templates_new    (void);
void         cf_templates_free   (CfTemplates *templates);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfTemplates, cf_templates_free)

/* Compiles @text, of @length bytes or -1, and keeps it as @name in place of an older one. CF_ERROR_INVALID: "name:line: sentence"; the set is as it was. */
gboolean     cf_templates_add    (CfTemplates *templates, const char *name, const char *text, gssize length, GError **error) CF_WARN_UNUSED;
/* The text of @name with @data. CF_ERROR_NOT_FOUND: there is no such template; CF_ERROR_INVALID: a bound was reached. Caller frees. */
char        *cf_templates_render (const CfTemplates *templates, const char *name, CfTemplateEscape escape, const json_t *data, GError **error) CF_WARN_UNUSED;
/* The same from a tree of its own kind, and with the length in *ret_length (not NULL). */
char        *cf_templates_fill   (const CfTemplates *templates, const char *name, CfTemplateEscape escape, const CfData *data, gsize *ret_length, GError **error) CF_WARN_UNUSED;
