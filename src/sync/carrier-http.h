/* carrier-http.h: questions to the portal over HTTPS (libcurl), one at a time on one connection that is kept. Certificates are always verified; http:// is taken for this machine only. Every question has a deadline. */
#pragma once
#include "carrier.h"

typedef struct _CfHttpCarrier CfHttpCarrier;

/* @address: the portal's, with the shop's name: "https://portal.example/acme". @authority: a PEM file of who signs the portal's certificate; NULL: those that this machine trusts. INVALID with a sentence. */
CfHttpCarrier *cf_http_carrier_new  (const char *address, const char *authority, GError **error) CF_WARN_UNUSED;
void           cf_http_carrier_free (CfHttpCarrier *carrier);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CfHttpCarrier, cf_http_carrier_free)
CfCarrier     *cf_http_carrier_base (CfHttpCarrier *carrier);          /* borrowed */

/* From any thread: the question that is under way, else the next, ends at once with G_IO_ERROR_CANCELLED. WAITS: only one that waits for news. ALL holds for ever: nothing is asked any more. */
typedef enum { CF_INTERRUPT_WAITS = 1, CF_INTERRUPT_ALL = 2 } CfInterrupt;
void           cf_http_carrier_interrupt (CfHttpCarrier *carrier, CfInterrupt what);
