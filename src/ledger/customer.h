/* customer.h: who the shop sells to, and what hangs on them: contacts, locations, exemption certificates. */
#pragma once
#include "base/types.h"

typedef enum { CF_STATEMENT_OPEN_ITEM = 1, CF_STATEMENT_OVERDUE = 2, CF_STATEMENT_ACTIVITY = 3 } CfStatementKind;      /* D10; on disk */

typedef struct {
  CfId    id;
  char   *number;                    /* the shop's own, "C001042"; unique by act, not by constraint */
  char   *name, *company;            /* name as it stands on paper; company only where the name is a person's */
  char   *email, *phone;
  char   *address, *city, *region, *postcode, *country;     /* bill-to; address may have several lines; country ISO 3166 alpha-2 */
  CfId    terms_id;
  CfMoney credit_limit_minor;  gint64 has_limit;
  gint64  hold;  char *hold_reason;                         /* hold: not to be sold to on account */
  char   *tax_id;  CfId tax_group_id;                       /* VAT or sales-tax number; usual tax group */
  CfStatementKind statement_kind;  gint64 statement_omit_not_due;   /* 0 = the shop's setting; 1 leaves out what is not yet due (S0-53) */
  char   *language;                                         /* BCP 47; "" = the shop's */
  char   *note;                                             /* a warning shown before selling */
  gint64  archived;
  CfId    merged_into_id;                                   /* an alias that forwards (D24); reversible */
  CfId    ship_location_id;
  CfDate  since;                                            /* customer since */
} CfCustomer;

enum { CF_ROLE_BILLING = 1, CF_ROLE_AP = 2, CF_ROLE_ORDERS = 4, CF_ROLE_ARTWORK = 8 };      /* bits of CfContact.roles; append-only */
typedef struct {
  CfId    id, customer_id;
  char   *name, *title, *email, *phone;
  gint64  roles, archived;
} CfContact;

typedef struct {
  CfId    id, customer_id;
  char   *name, *address, *city, *region, *postcode, *country;
  CfId    tax_group_id;                                     /* tax where the goods go */
  gint64  archived;
} CfLocation;

/* Exemption is by region and expires; a flag is not enough. What counted is copied onto the invoice. */
typedef struct {
  CfId    id, customer_id;
  char   *region, *reason, *number;                         /* "NY", "resale", certificate number; region "" = everywhere */
  CfDate  valid_from, expires;                              /* expires 0 = does not */
  char   *scan_hash, *scan_name;                            /* SHA-256 hex of the scan in the file store */
  gint64  archived;
} CfCertificate;
