/* words.h: what customers read, in their language. ui/portal/words.txt has each sentence in English, German and Spanish, three lines and an empty one; templates have theirs in [[double brackets]], and are compiled once for
 * each language. What is not in the list stays English. */
#pragma once
#include "base/error.h"

typedef enum { CF_ENGLISH, CF_GERMAN, CF_SPANISH, CF_LANGUAGES } CfLanguage;

/* "de", "de-AT", "ES": the language; FALSE: none of ours. */
gboolean    cf_language_of     (const char *tag, CfLanguage *ret);
/* The best of an Accept-Language header; NULL: English. */
CfLanguage  cf_language_accepted (const char *header);
const char *cf_language_tag    (CfLanguage language);      /* "de" */
/* @english in @language. Static. */
const char *cf_word            (CfLanguage language, const char *english) G_GNUC_FORMAT (2);
/* @text with what stands in [[ ]] in @language. Caller frees. */
char       *cf_words_put       (CfLanguage language, const char *text, gssize length);
