/* records.h: the acts on records that change. Each creates the record if its id is new, and otherwise changes the groups that differ; saving what is there already does nothing. A record is
 * taken whole, as edited; texts are trimmed, checked and card numbers in them masked (D22) before anything is written. */
#pragma once
#include "act.h"

CfOutcome cf_save_customer    (CfShop *shop, CfWho *who, const CfCustomer *customer, GError **error) CF_WARN_UNUSED;        /* number "": the next; CF_NUMBER_TAKEN, CF_REQUIRED name */
CfOutcome cf_save_contact     (CfShop *shop, CfWho *who, const CfContact *contact, GError **error) CF_WARN_UNUSED;
CfOutcome cf_save_location    (CfShop *shop, CfWho *who, const CfLocation *location, GError **error) CF_WARN_UNUSED;
CfOutcome cf_save_certificate (CfShop *shop, CfWho *who, const CfCertificate *certificate, GError **error) CF_WARN_UNUSED;
CfOutcome cf_save_item        (CfShop *shop, CfWho *who, const CfItem *item, GError **error) CF_WARN_UNUSED;                /* CF_NAME_TAKEN code */
CfOutcome cf_save_terms       (CfShop *shop, CfWho *who, const CfTerms *terms, GError **error) CF_WARN_UNUSED;
CfOutcome cf_save_tax_rate    (CfShop *shop, CfWho *who, const CfTaxRate *rate, GError **error) CF_WARN_UNUSED;
CfOutcome cf_save_tax_group   (CfShop *shop, CfWho *who, const CfTaxGroup *group, GError **error) CF_WARN_UNUSED;
CfOutcome cf_save_tender      (CfShop *shop, CfWho *who, const CfTender *tender, GError **error) CF_WARN_UNUSED;
CfOutcome cf_save_series      (CfShop *shop, CfWho *who, const CfSeries *series, GError **error) CF_WARN_UNUSED;
CfOutcome cf_save_draft       (CfShop *shop, CfWho *who, const CfDraft *draft, GError **error) CF_WARN_UNUSED;              /* CF_NOT_HOLDER, CF_WRONG_STATE (issued) */
/* Fills @line with what the catalogue says for its item and quantity: the price always, code, description and unit where they are empty; and the tax group: the item's, else that of the
 * location, the customer, the shop. A price or tax of another choice is typed over it. Writes nothing. CF_UNKNOWN_REFERENCE, CF_ARCHIVED. */
CfOutcome cf_draft_price      (CfShop *shop, CfWho *who, const CfDraft *draft, CfDraftLine *line, GError **error) CF_WARN_UNUSED;
/* @text as typed; "" gives the standard back. */
CfOutcome cf_change_setting   (CfShop *shop, CfWho *who, CfSettingNumber number, const char *text, GError **error) CF_WARN_UNUSED;
/* @from becomes an alias of @into (D24); @into 0 takes it back. Money stays where it was posted; everything shows it under @into. Refusals: CF_WRONG_STATE (a ring),
 * CF_HAS_PAYMENTS (taking back after one's credit was put on the other's item: un-apply that first). */
CfOutcome cf_merge_customer   (CfShop *shop, CfWho *who, CfId from_id, CfId into_id, GError **error) CF_WARN_UNUSED;
