/* cf-invoices-place.h: documents and drafts: the list, and the page of each. */
#pragma once
#include "cf-place.h"

#define CF_TYPE_INVOICES_PLACE (cf_invoices_place_get_type ())
G_DECLARE_FINAL_TYPE (CfInvoicesPlace, cf_invoices_place, CF, INVOICES_PLACE, CfPlace)
