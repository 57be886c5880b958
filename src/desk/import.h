/* import.h: other programs' CSV files become records. One import is one transaction that holds one commit per document: it applies whole, or not at all; with skip_refused, all
 * but the rows that were refused. A second import of the same file adds nothing:
 *
 *   customers   by number; without one by name and e-mail
 *   items       by code
 *   invoices    by number: same content = already there, other content = refused (CF_NUMBER_DIFFERS: D33)
 *   opening     as invoices
 *   payments    have no number: their id is derived from what the row says and how often the file has said it before, so that two equal rows are two payments, found again
 *   sales       as invoices; a cash sale's payment goes with it
 *   corrections by id; what is applied, where that much is applied already
 *
 * Columns are found by the names people give them, whatever their case, spaces, dots and underscores; `map` says it for the others. What can be read two ways (3/4/2011; 1,234)
 * is refused unless an option says how to read it. A column "amount_minor" (any "…_minor", as our own export writes them) holds whole minor units. Fields, the needed ones first
 * (cf_import_fields lists them with the names known for each):
 *
 *   customers   name; id, number, company, email, phone, address, address2, city, region, postcode, country, terms, tax_id, credit_limit, note, language, since
 *   items       code or name; description, unit, unit_price
 *   invoices    number, customer, date, and amount (one line, no tax) or lines (item, description, unit, quantity, unit_price, discount, tax_rate, tax, line_amount; rows with one number
 *               are one invoice; amount is without tax, total with it); due, terms, reference, po, note, kind (what says "credit" is a credit memo; so is a negative total; what is no document, as a payment or an estimate, is refused)
 *   payments    customer or invoice, date, amount; tender, reference, note, id
 *   opening     customer, amount; number, date, due, description, reference, po. Negative = a credit brought forward
 *   sales       number, quantity, unit_price, date; item, description, customer, country, total
 *   corrections kind, date, amount; id, customer, document, credit, payment, tender, reference, code, reason: what came after documents and payments were there. kind says what is needed:
 *               write_off (id, document; code bad_debt, small or discount), refund (id; payment or credit; tender), returned, failed, settled (id, payment; code), deposit_use (id, payment),
 *               applied (credit or payment, document). document and credit are numbers, id and payment ids as the export writes them
 *
 * A document of which one row is refused is refused whole (a stock correction is no part of the document, it goes alone). */
#pragma once
#include "progress.h"
#include "shop/act.h"

typedef enum { CF_IMPORT_CUSTOMERS = 1, CF_IMPORT_ITEMS = 2, CF_IMPORT_INVOICES = 3, CF_IMPORT_PAYMENTS = 4, CF_IMPORT_OPENING = 5, CF_IMPORT_SALES = 6, CF_IMPORT_CORRECTIONS = 7 } CfImportKind;
extern const CfEnumName cf_import_kinds[];                   /* "customers" … */

typedef struct {
  CfImportKind kind;
  const char  *map;                  /* "field=Column,field=Column"; a column may be quoted; "field=" leaves it unread; NULL: by name alone */
  const char  *date_format;          /* of cf_date_parse_format, "%m/%d/%y %H:%M"; NULL: what can be read one way only */
  const char  *encoding;             /* a name iconv knows; NULL: UTF-8, or UTF-16 with its mark */
  char         delimiter;            /* 0: comma, semicolon, tab or bar, found from the first line */
  char         decimal;              /* '.' or ','; 0: what can be read one way only */
  gboolean     create_customers;     /* invoices, payments, opening, sales: customers that are not there are made */
  gboolean     skip_refused;         /* import the rest */
  CfId         work_id;              /* what an approval of the whole is for (cf_work_begin) */
  gboolean     dry_run;              /* everything but the change: the answer is the same */
  CfProgress   progress;  gpointer user;      /* or NULL; counts bytes, then rows */
} CfImportAsk;

typedef struct { gint64 line; const char *field; CfOutcome code; char *why; } CfImportRefused;      /* line of the file, from 1; field: static, or "" */
typedef struct {
  gint64     read, imported, already;      /* data rows; read = imported + already + refused; imported is 0 where refused rows kept the file out */
  GArray    *refused;                /* CfImportRefused, by line */
  GArray    *columns;                /* int, one a field of cf_import_fields: the column that it took, from 0; -1: none */
  GPtrArray *unknown;                /* heads of columns that no field wanted (char *) */
  GPtrArray *hints;                  /* sentences that say which option would help (char *) */
  gint64     documents, customers;   /* made */
  gboolean   has_totals;             /* kinds with money: the sums of the rows, minor units; file = imported + already + refused, with the same exception */
  CfMoney    file_minor, imported_minor, already_minor, refused_minor;
  gint64     unread;                 /* refused rows whose amount cannot be read: counted in none of the sums */
  gboolean   applied;                /* the ledger has what the file says (FALSE: dry run, or refused) */
} CfImportResult;
void cf_import_result_clear (CfImportResult *result);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CfImportResult, cf_import_result_clear)

/* @path "-": standard input. CF_OK: applied, or would be (dry run). A refusal: nothing changed; if *ret has refused rows, the code of the first that was found, else detail in who->refusal (permission).
 * CF_FAILED: the file cannot be read, its heads lack what is needed (INVALID: says what is there), the map names something that is not, the disk. */
CfOutcome cf_import_file  (CfShop *shop, CfWho *who, const char *path, const CfImportAsk *ask, CfImportResult *ret, GError **error) CF_WARN_UNUSED;
/* The same from memory; @name stands in messages. */
CfOutcome cf_import_bytes (CfShop *shop, CfWho *who, const char *name, const char *bytes, gsize size, const CfImportAsk *ask, CfImportResult *ret, GError **error) CF_WARN_UNUSED;

/* What a kind reads, for help texts and completion. The table ends with name NULL. Static. */
typedef struct { const char *name; gboolean needed; const char *known; } CfImportField;      /* known: heads it is found by, parted by spaces, folded: "invoiceno invoicenumber …" */
const CfImportField *cf_import_fields (CfImportKind kind);
