/* code.h: what bar codes say. Ours are "CF", a letter and an id in its 13 characters: what was printed is found whatever it is called meanwhile. Others' are item numbers (GTIN) or any text. */
#pragma once
#include "base/id.h"
#include "base/types.h"

typedef enum { CF_CODE_INVOICE = 'I', CF_CODE_PAYMENT = 'P', CF_CODE_CUSTOMER = 'C', CF_CODE_DRAFT = 'D', CF_CODE_STAFF = 'B' } CfCodeKind;
#define CF_CODE_TEXT (3 + CF_ID_TEXT)
/* "CFI0G7K2M4N6P8R0": 16 characters that every bar code has. Returns @buf. */
const char *cf_code_text (CfCodeKind kind, CfId id, char buf[CF_CODE_TEXT]);
/* FALSE: none of ours. Capital letters or small ones, for scanners may be set to either. */
gboolean    cf_code_read (const char *text, CfCodeKind *ret_kind, CfId *ret_id);
/* Is it a GTIN of 8, 12, 13 or 14 digits (EAN-8, UPC-A, EAN-13, ITF-14) whose last digit is its check digit? (GS1 General Specifications, 7.9.1) */
gboolean    cf_code_is_gtin (const char *text);
