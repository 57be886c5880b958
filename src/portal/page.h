/* page.h: what pages have in common: the templates, and what each of them is told. */
#pragma once
#include "call.h"

/* All of ui/portal in @language, compiled. */
CfTemplates *cf_pages_load  (CfLanguage language, GError **error) CF_WARN_UNUSED;
/* Puts into @data what every page needs: the shop's name, how to reach it, paths, whether something is for practice. Without a shop: only what a page without one needs. */
void         cf_page_common (CfCall *call, CfData *data);
/* "/riverside/d/TOKEN": caller frees. */
char        *cf_page_base   (CfCall *call);
/* @accent as #rrggbb, made dark enough to carry white text (WCAG AA), and light enough to be read on a dark page. */
void         cf_page_colours (guint32 accent, guint32 *ret_dark, guint32 *ret_light);
/* The style sheet's name with its content's hash: /assets/portal-HASH.css. Static. */
const char  *cf_page_style  (void);
