/* find.c: see find.h. Two steps: ids by indexes, each with why it was found; then the rows of those that are shown. Texts in indexes go byte by byte, so that what is typed is tried as it is, in
 * capitals, small, and With Capitals; what differs in accents too is found by its words (search.h). */
#include "find.h"
#include "base/id.h"
#include "base/text.h"
#include "query.h"
#include "search.h"
#include <string.h>

#define NOW "2932897"                                                    /* CF_FOREVER: the span of days that has no end yet */
#define WORDS_MAX 120                                                   /* customers found by words that are ranked */
#define TAIL 7                                                          /* digits of a phone number that search.c keeps as a word */
#define LAST_CHARACTER "\xf4\x8f\xbf\xbf"

CF_SQL (names_from, "SELECT id FROM customer WHERE name >= $1 AND name < $2 AND merged_into_id = 0 ORDER BY name, id LIMIT $3");
CF_SQL (customer_numbered, "SELECT id FROM customer WHERE number = $1 AND merged_into_id = 0 ORDER BY id LIMIT $2");
CF_SQL (customer_row, "SELECT number, name, company, phone, email, city, hold, archived FROM customer WHERE id = $1 AND merged_into_id = 0");
CF_SQL (contact_names, "SELECT name, email, phone FROM contact WHERE customer_id = $1 AND archived = 0 ORDER BY id");
CF_SQL (series_all, "SELECT id, kind, prefix FROM series");
CF_SQL (numbered, "SELECT id FROM invoice WHERE number = $1 ORDER BY id DESC LIMIT $2");
CF_SQL (sequenced, "SELECT id FROM invoice WHERE series_id = $1 AND sequence = $2 LIMIT $3");
CF_SQL (group_sequenced, "SELECT id FROM invoice_group WHERE series_id = $1 AND sequence = $2 LIMIT $3");
CF_SQL (numbers_from, "SELECT id FROM invoice WHERE number >= $1 AND number < $2 ORDER BY number DESC LIMIT $3");
CF_SQL (po_from, "SELECT id FROM invoice WHERE po >= $1 AND po < $2 AND po <> '' ORDER BY po, id LIMIT $3");
CF_SQL (reference_from, "SELECT id FROM invoice WHERE reference >= $1 AND reference < $2 AND reference <> '' ORDER BY reference, id LIMIT $3");
CF_SQL (payment_reference_from, "SELECT id FROM payment WHERE reference >= $1 AND reference < $2 AND reference <> '' ORDER BY reference, id LIMIT $3");
CF_SQL (open_exactly, "SELECT item_id FROM open_item WHERE to_date = " NOW " AND open_minor = $1 ORDER BY item_id DESC LIMIT $2");
CF_SQL (total_exactly, "SELECT id FROM invoice WHERE total_minor = $1 ORDER BY id DESC LIMIT $2");
CF_SQL (payment_exactly, "SELECT id FROM payment WHERE amount_minor = $1 ORDER BY id DESC LIMIT $2");
CF_SQL (kind_of_id, "SELECT 1 FROM customer WHERE id = $1 UNION ALL SELECT 2 FROM invoice WHERE id = $1 UNION ALL SELECT 3 FROM payment WHERE id = $1 "
                    "UNION ALL SELECT 4 FROM invoice_group WHERE id = $1 UNION ALL SELECT 5 FROM draft WHERE id = $1");
CF_SQL (document_row, "SELECT i.customer_id, i.kind, i.number, COALESCE(c.name, ''), i.po, i.reference, i.date, i.due, CASE WHEN i.kind = 2 THEN -i.total_minor ELSE i.total_minor END, "
                      "COALESCE(o.open_minor, 0), (SELECT COUNT(*) FROM invoice_void v WHERE v.invoice_id = i.id) FROM invoice i LEFT JOIN customer c ON c.id = i.customer_id "
                      "LEFT JOIN open_item o ON o.item_id = i.id AND o.to_date = " NOW " WHERE i.id = $1");
CF_SQL (payment_row, "SELECT p.customer_id, p.kind, p.reference, COALESCE(c.name, ''), p.tender_name, p.date, p.amount_minor, COALESCE(-o.open_minor, 0), "
                     "(SELECT COUNT(*) FROM payment_event e WHERE e.payment_id = p.id AND e.kind = 3) FROM payment p LEFT JOIN customer c ON c.id = p.customer_id "
                     "LEFT JOIN open_item o ON o.item_id = p.id AND o.to_date = " NOW " WHERE p.id = $1");
CF_SQL (group_row, "SELECT g.customer_id, g.number, COALESCE(c.name, ''), g.date, g.due FROM invoice_group g LEFT JOIN customer c ON c.id = g.customer_id WHERE g.id = $1 AND g.dissolved = 0");
CF_SQL (draft_row, "SELECT d.customer_id, d.kind, COALESCE(c.name, ''), d.po, d.date FROM draft d LEFT JOIN customer c ON c.id = d.customer_id WHERE d.id = $1");

void
cf_found_clear (gpointer p)
{
  CfFound *found = p;
  g_free (found->number);
  g_free (found->name);
  g_free (found->detail);
  g_free (found->phone);
  g_free (found->email);
  g_free (found->city);
}

/* What was typed, in the ways it is looked for, and what was found so far. */
typedef struct {
  CfDb       *db;
  const char *typed;                                                    /* without space around it */
  char       *folded;
  char       *ways[4]; guint n_ways;                                    /* as typed, With Capitals, CAPITALS, small; no two the same */
  guint       count_max;
  GArray     *ids;                                                      /* Id: of the kind that is looked for now */
} Find;
typedef struct { CfId id; CfFoundKind kind; CfFoundBy by; gboolean exact; } Id;

static void
add_way (Find *find, char *way)
{
  for (guint i = 0; i < find->n_ways; i++)
    if (strcmp (find->ways[i], way) == 0) {
      g_free (way);
      return;
    }
  find->ways[find->n_ways++] = way;
}

static char *
with_capitals (const char *text)
{
  GString *out = g_string_new (NULL);
  gunichar before = ' ';
  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    g_string_append_unichar (out, before == ' ' ? g_unichar_toupper (c) : c);
    before = c;
  }
  return g_string_free (out, FALSE);
}

static guint
count (Find *find, CfFoundKind kind)
{
  guint n = 0;
  for (guint i = 0; i < find->ids->len; i++)
    n += g_array_index (find->ids, Id, i).kind == kind;
  return n;
}

static void
add (Find *find, CfFoundKind kind, CfFoundBy by, gboolean exact, CfId id)
{
  for (guint i = 0; i < find->ids->len; i++) {
    const Id *there = &g_array_index (find->ids, Id, i);
    if (there->kind == kind && there->id == id)
      return;
  }
  if (count (find, kind) < find->count_max || kind == CF_FOUND_CUSTOMER)
    g_array_append_val (find->ids, ((Id) { id, kind, by, exact }));
}

static gboolean
gather (Find *find, CfStmt *stmt, CfFoundKind kind, CfFoundBy by, gboolean exact, GError **error)
{
  CfStep step;
  while ((step = cf_step (stmt, error)) == CF_ROW)
    add (find, kind, by, exact, cf_int (stmt, 0));
  return step == CF_DONE;
}

/* @sql: $1 is each way in which it was typed, $2 how many. */
static gboolean
find_equal (Find *find, const CfSql *sql, CfFoundKind kind, CfFoundBy by, GError **error)
{
  for (guint i = 0; i < find->n_ways; i++) {
    CfStmt *stmt = cf_db_stmt (find->db, sql, error);
    if (!stmt)
      return FALSE;
    cf_bind_text (stmt, 1, find->ways[i]);
    cf_bind_int (stmt, 2, find->count_max);
    if (!gather (find, stmt, kind, by, TRUE, error))
      return FALSE;
  }
  return TRUE;
}

/* @sql: $1 and $2 are the ends of what begins so, $3 how many. */
static gboolean
find_beginning (Find *find, const CfSql *sql, CfFoundKind kind, CfFoundBy by, GError **error)
{
  for (guint i = 0; i < find->n_ways; i++) {
    g_autofree char *end = g_strconcat (find->ways[i], LAST_CHARACTER, NULL);
    CfStmt *stmt = cf_db_stmt (find->db, sql, error);
    if (!stmt)
      return FALSE;
    cf_bind_text (stmt, 1, find->ways[i]);
    cf_bind_text (stmt, 2, end);
    cf_bind_int (stmt, 3, find->count_max);
    if (!gather (find, stmt, kind, by, FALSE, error))
      return FALSE;
  }
  return TRUE;
}

/* --- customers --- */

static gboolean
find_words (Find *find, const char *words, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!cf_search_customers (find->db, words, WORDS_MAX, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    add (find, CF_FOUND_CUSTOMER, CF_BY_WORDS, FALSE, g_array_index (ids, CfId, i));
  return TRUE;
}

/* "(212) 555-0142", "+1 212 555 0142": a phone number however it is parted, and with or without a country code; NULL: not one. */
static char *
phone_tail (const char *typed)
{
  for (const char *p = typed; *p; p++)
    if (!g_ascii_isdigit (*p) && !strchr ("+()-./ ", *p))
      return NULL;
  g_autofree char *digits = cf_digits (typed);
  gsize n = strlen (digits);
  return n > TAIL ? g_strdup (digits + n - TAIL) : n == TAIL ? g_steal_pointer (&digits) : NULL;
}

static gboolean
find_customers (Find *find, GError **error)
{
  g_autofree char *tail = phone_tail (find->typed);
  return find_equal (find, &customer_numbered, CF_FOUND_CUSTOMER, CF_BY_NUMBER, error) && find_beginning (find, &names_from, CF_FOUND_CUSTOMER, CF_BY_NAME, error) &&
         find_words (find, find->typed, error) && (!tail || find_words (find, tail, error));
}

/* 0 is best. */
static guint
rank (Find *find, const CfFound *c)
{
  g_autofree char *name = cf_text_fold (c->name), *company = cf_text_fold (c->detail), *within = g_strconcat (" ", find->folded, NULL);
  guint is = c->exact ? 0 : strcmp (name, find->folded) == 0 ? 1 : g_str_has_prefix (name, find->folded) ? 2 : g_str_has_prefix (company, find->folded) ? 3 : strstr (name, within) ? 4 : 5;
  return is + (c->archived && !c->exact ? 10 : 0);
}

typedef struct { guint rank; char *key; CfFound found; } Ranked;

static void
ranked_clear (gpointer p)
{
  Ranked *r = p;
  g_free (r->key);
  cf_found_clear (&r->found);
}

static int
compare_ranked (gconstpointer a, gconstpointer b)
{
  const Ranked *x = a, *y = b;
  int order = (x->rank > y->rank) - (x->rank < y->rank);
  if (!order)
    order = strcmp (x->key, y->key);
  return order ? order : (x->found.id > y->found.id) - (x->found.id < y->found.id);
}

static gboolean
load_customer (Find *find, const Id *id, CfFound *ret, gboolean *ret_found, GError **error)
{
  CfStmt *stmt = cf_db_stmt (find->db, &customer_row, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id->id);
  CfStep step = cf_step (stmt, error);
  *ret_found = step == CF_ROW;
  if (step == CF_ROW)
    *ret = (CfFound) { .kind = CF_FOUND_CUSTOMER, .by = id->by, .exact = id->exact, .id = id->id, .customer_id = id->id, .number = g_strdup (cf_text (stmt, 0)), .name = g_strdup (cf_text (stmt, 1)),
                       .detail = g_strdup (cf_text (stmt, 2)), .phone = g_strdup (cf_text (stmt, 3)), .email = g_strdup (cf_text (stmt, 4)), .city = g_strdup (cf_text (stmt, 5)),
                       .hold = cf_int (stmt, 6) != 0, .archived = cf_int (stmt, 7) != 0 };
  cf_stmt_reset (stmt);
  return step != CF_STEP_FAILED;
}

/* Does some word of @text begin with what was typed last? */
static gboolean
has_word (const char *text, const char *last)
{
  g_autofree char *folded = cf_text_fold (text), *within = g_strconcat (" ", last, NULL);
  return g_str_has_prefix (folded, last) || strstr (folded, within);
}

/* Where nothing that is shown of the customer has what was typed: the contact that has. */
static gboolean
name_contact (Find *find, CfFound *c, GError **error)
{
  const char *space = strrchr (find->folded, ' '), *last = space ? space + 1 : find->folded;
  g_autofree char *digits = cf_digits (find->typed);
  if (!*last || has_word (c->name, last) || has_word (c->detail, last) || has_word (c->email, last) || has_word (c->number, last))
    return TRUE;
  g_autoptr (CfRows) stmt = cf_db_stmt (find->db, &contact_names, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, c->id);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    g_autofree char *phone = cf_digits (cf_text (stmt, 2));
    if (!has_word (cf_text (stmt, 0), last) && !has_word (cf_text (stmt, 1), last) && !(strlen (digits) >= 4 && strstr (phone, digits)))
      continue;
    g_free (c->detail);
    c->detail = g_strdup (cf_text (stmt, 0));
    c->by = CF_BY_CONTACT;
    return TRUE;
  }
  return step != CF_STEP_FAILED;
}

static gboolean
take_customers (Find *find, GArray *ret, GError **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Ranked));
  g_array_set_clear_func (all, ranked_clear);
  for (guint i = 0; i < find->ids->len; i++) {
    const Id *id = &g_array_index (find->ids, Id, i);
    Ranked r = { 0 };
    gboolean found;
    if (id->kind != CF_FOUND_CUSTOMER)
      continue;
    if (!load_customer (find, id, &r.found, &found, error))
      return FALSE;
    if (!found)
      continue;
    r.rank = rank (find, &r.found);
    r.key = cf_text_fold (r.found.name);
    g_array_append_val (all, r);
  }
  g_array_sort (all, compare_ranked);
  for (guint i = 0; i < all->len && i < find->count_max; i++) {
    Ranked *r = &g_array_index (all, Ranked, i);
    CfBalance balance;
    if (!cf_balance_load (find->db, r->found.id, &balance, error) || (r->found.by == CF_BY_WORDS && !name_contact (find, &r->found, error)))
      return FALSE;
    r->found.open_minor = balance.balance_minor;
    g_array_append_val (ret, r->found);
    r->found = (CfFound) { 0 };
  }
  return TRUE;
}

/* --- documents --- */

/* The digits at the end of @text as a number; -1: none, or too many. *ret_before: how many bytes stand before them. */
static gint64
digits_at_end (const char *text, gsize *ret_before)
{
  gsize n = strlen (text), from = n;
  while (from && g_ascii_isdigit (text[from - 1]))
    from--;
  *ret_before = from;
  return n - from >= 1 && n - from <= 15 ? g_ascii_strtoll (text + from, NULL, 10) : -1;
}

typedef struct { CfId id; gint64 kind; char *prefix; } Series;
static void series_clear (gpointer p) { g_free (((Series *) p)->prefix); }

/* "cm-1001", "1001" and "Invoice 1001" for CM-1001: the place in each series whose prefix is before the digits, or where no prefix that there is was typed. */
static gboolean
find_sequence (Find *find, GError **error)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Series));
  gsize before;
  gint64 sequence = digits_at_end (find->typed, &before);
  CfStmt *stmt = sequence > 0 ? cf_db_stmt (find->db, &series_all, error) : NULL;
  CfStep step;
  g_array_set_clear_func (all, series_clear);
  if (sequence <= 0)
    return TRUE;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    Series s = { cf_int (stmt, 0), cf_int (stmt, 1), g_strdup (cf_text (stmt, 2)) };
    g_array_append_val (all, s);
  }
  if (step != CF_DONE)
    return FALSE;
  gboolean word = before && (find->typed[before - 1] == ' ' || find->typed[before - 1] == '#');      /* "Invoice 1001", "#1001" */
  for (guint i = 0; i < all->len; i++) {
    const Series *s = &g_array_index (all, Series, i);
    gboolean is_group = s->kind == CF_SERIES_GROUP, same = strlen (s->prefix) == before && g_ascii_strncasecmp (s->prefix, find->typed, before) == 0;
    if (s->kind == CF_SERIES_IMPORTED || !(same || word || before == 0))
      continue;
    if (!(stmt = cf_db_stmt (find->db, is_group ? &group_sequenced : &sequenced, error)))
      return FALSE;
    cf_bind_int (stmt, 1, s->id);
    cf_bind_int (stmt, 2, sequence);
    cf_bind_int (stmt, 3, find->count_max);
    if (!gather (find, stmt, is_group ? CF_FOUND_GROUP : CF_FOUND_DOCUMENT, CF_BY_NUMBER, same, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
find_open (Find *find, CfMoney amount, GError **error)
{
  CfStmt *stmt = cf_db_stmt (find->db, &open_exactly, error);
  CfStep step;
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (CfId));
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, amount);
  cf_bind_int (stmt, 2, find->count_max);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfId id = cf_int (stmt, 0);
    g_array_append_val (items, id);
  }
  for (guint i = 0; step == CF_DONE && i < items->len; i++) {
    if (!(stmt = cf_db_stmt (find->db, &kind_of_id, error)))
      return FALSE;
    cf_bind_int (stmt, 1, g_array_index (items, CfId, i));
    if ((step = cf_step (stmt, error)) == CF_ROW) {
      CfFoundKind kind = cf_int (stmt, 0);
      if (kind == CF_FOUND_DOCUMENT || kind == CF_FOUND_PAYMENT)
        add (find, kind, CF_BY_OPEN, FALSE, g_array_index (items, CfId, i));
      step = CF_DONE;
    }
    cf_stmt_reset (stmt);
  }
  return step == CF_DONE;
}

static gboolean
find_amount (Find *find, const CfFindAsk *ask, GError **error)
{
  static const struct { const CfSql *sql; CfFoundKind kind; } wholes[] = { { &total_exactly, CF_FOUND_DOCUMENT }, { &payment_exactly, CF_FOUND_PAYMENT } };
  CfMoney amount;
  if (cf_money_parse (find->typed, ask->currency, ask->decimal, &amount) != CF_OK || amount <= 0)
    return TRUE;
  if (!find_open (find, amount, error) || !find_open (find, -amount, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (wholes); i++) {
    CfStmt *stmt = cf_db_stmt (find->db, wholes[i].sql, error);
    if (!stmt)
      return FALSE;
    cf_bind_int (stmt, 1, amount);
    cf_bind_int (stmt, 2, find->count_max);
    if (!gather (find, stmt, wholes[i].kind, CF_BY_AMOUNT, FALSE, error))
      return FALSE;
  }
  return TRUE;
}

static gboolean
find_id (Find *find, GError **error)
{
  CfId id;
  CfStep step;
  if (!cf_id_parse (find->typed, &id))
    return TRUE;
  CfStmt *stmt = cf_db_stmt (find->db, &kind_of_id, error);
  if (!stmt)
    return FALSE;
  cf_bind_int (stmt, 1, id);
  while ((step = cf_step (stmt, error)) == CF_ROW)
    add (find, cf_int (stmt, 0), CF_BY_ID, TRUE, id);
  return step == CF_DONE;
}

static gboolean
find_documents (Find *find, GError **error)
{
  return find_equal (find, &numbered, CF_FOUND_DOCUMENT, CF_BY_NUMBER, error) && find_sequence (find, error) && find_beginning (find, &po_from, CF_FOUND_DOCUMENT, CF_BY_PO, error) &&
         find_beginning (find, &reference_from, CF_FOUND_DOCUMENT, CF_BY_REFERENCE, error) && find_beginning (find, &payment_reference_from, CF_FOUND_PAYMENT, CF_BY_REFERENCE, error);
}

/* Longer numbers leave room for amounts: "50" may be either. */
static gboolean
find_numbers (Find *find, GError **error)
{
  guint all = find->count_max;
  find->count_max = MAX (1, all * 2 / 3);
  gboolean ok = find_beginning (find, &numbers_from, CF_FOUND_DOCUMENT, CF_BY_NUMBER, error);
  find->count_max = all;
  return ok;
}

/* --- rows --- */

static gboolean
read_document (CfStmt *stmt, CfFound *f)
{
  f->sub_kind = cf_int (stmt, 1);
  f->number = g_strdup (cf_text (stmt, 2));
  f->name = g_strdup (cf_text (stmt, 3));
  f->detail = g_strdup (cf_text (stmt, f->by == CF_BY_REFERENCE ? 5 : 4));
  f->date = cf_int (stmt, 6);
  f->due = cf_int (stmt, 7);
  f->amount_minor = cf_int (stmt, 8);
  f->open_minor = cf_int (stmt, 9);
  f->is_void = cf_int (stmt, 10) != 0;
  return TRUE;
}

static gboolean
read_payment (CfStmt *stmt, CfFound *f)
{
  f->sub_kind = cf_int (stmt, 1);
  f->number = g_strdup (cf_text (stmt, 2));
  f->name = g_strdup (cf_text (stmt, 3));
  f->detail = g_strdup (cf_text (stmt, 4));
  f->date = cf_int (stmt, 5);
  f->amount_minor = cf_int (stmt, 6);
  f->open_minor = cf_int (stmt, 7);
  f->is_void = cf_int (stmt, 8) != 0;
  return TRUE;
}

static gboolean
read_group (CfStmt *stmt, CfFound *f)
{
  f->number = g_strdup (cf_text (stmt, 1));
  f->name = g_strdup (cf_text (stmt, 2));
  f->date = cf_int (stmt, 3);
  f->due = cf_int (stmt, 4);
  return TRUE;
}

static gboolean
read_draft (CfStmt *stmt, CfFound *f)
{
  f->sub_kind = cf_int (stmt, 1);
  f->number = g_strdup ("");
  f->name = g_strdup (cf_text (stmt, 2));
  f->detail = g_strdup (cf_text (stmt, 3));
  f->date = cf_int (stmt, 4);
  return TRUE;
}

static gboolean
take_others (Find *find, CfFoundKind kind, GArray *ret, GError **error)
{
  static const struct { const CfSql *sql; gboolean (*read) (CfStmt *, CfFound *); } rows[] = {
    [CF_FOUND_DOCUMENT] = { &document_row, read_document }, [CF_FOUND_PAYMENT] = { &payment_row, read_payment }, [CF_FOUND_GROUP] = { &group_row, read_group }, [CF_FOUND_DRAFT] = { &draft_row, read_draft },
  };
  for (guint i = 0; i < find->ids->len; i++) {
    const Id *id = &g_array_index (find->ids, Id, i);
    if (id->kind != kind)
      continue;
    CfStmt *stmt = cf_db_stmt (find->db, rows[kind].sql, error);
    if (!stmt)
      return FALSE;
    cf_bind_int (stmt, 1, id->id);
    CfStep step = cf_step (stmt, error);
    if (step == CF_ROW) {
      CfFound f = { .kind = kind, .by = id->by, .exact = id->exact, .id = id->id, .customer_id = cf_int (stmt, 0) };
      rows[kind].read (stmt, &f);
      g_array_append_val (ret, f);
    }
    cf_stmt_reset (stmt);
    if (step == CF_STEP_FAILED)
      return FALSE;
  }
  return TRUE;
}

/* Where two things have the number that was typed, neither is meant exactly. An id that reads like a number stands back behind it. */
static void
keep_one_exact (GArray *ids)
{
  guint by_number = 0, by_id = 0;
  for (guint i = 0; i < ids->len; i++) {
    const Id *id = &g_array_index (ids, Id, i);
    by_number += id->exact && id->by == CF_BY_NUMBER;
    by_id += id->exact && id->by == CF_BY_ID;
  }
  for (guint i = 0; i < ids->len; i++) {
    Id *id = &g_array_index (ids, Id, i);
    id->exact = id->exact && (id->by == CF_BY_NUMBER ? by_number == 1 : by_number == 0 && by_id == 1);
  }
}

/* What has digits and stands on a document is a number before it is a name or a phone. */
static void
order_kinds (Find *find, CfFoundKind ret[5])
{
  static const CfFoundKind numbers[] = { CF_FOUND_DOCUMENT, CF_FOUND_GROUP, CF_FOUND_CUSTOMER, CF_FOUND_PAYMENT, CF_FOUND_DRAFT };
  static const CfFoundKind words[] = { CF_FOUND_CUSTOMER, CF_FOUND_DOCUMENT, CF_FOUND_GROUP, CF_FOUND_PAYMENT, CF_FOUND_DRAFT };
  gboolean by_number = FALSE, digits = strpbrk (find->typed, "0123456789") != NULL;
  CfFoundKind first = 0;
  for (guint i = 0; i < find->ids->len; i++) {
    const Id *id = &g_array_index (find->ids, Id, i);
    by_number = by_number || (id->kind == CF_FOUND_DOCUMENT && (id->by == CF_BY_NUMBER || (digits && (id->by == CF_BY_PO || id->by == CF_BY_REFERENCE))));
    first = id->exact ? id->kind : first;
  }
  const CfFoundKind *order = by_number ? numbers : words;
  guint n = 0;
  if (first)
    ret[n++] = first;
  for (guint i = 0; i < 5; i++)
    if (order[i] != first)
      ret[n++] = order[i];
}

static gboolean
find_all (Find *find, const CfFindAsk *ask, GArray *ret, GError **error)
{
  CfFoundKind order[5];
  if (!find_documents (find, error) || !find_customers (find, error) || !find_id (find, error) || !find_numbers (find, error) || !find_amount (find, ask, error))
    return FALSE;
  keep_one_exact (find->ids);
  order_kinds (find, order);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (!(order[i] == CF_FOUND_CUSTOMER ? take_customers (find, ret, error) : take_others (find, order[i], ret, error)))
      return FALSE;
  return TRUE;
}

gboolean
cf_find (CfDb *db, const CfFindAsk *ask, GArray *ret, GError **error)
{
  g_autofree char *typed = g_strdup (ask->typed ? ask->typed : "");
  g_strstrip (typed);
  if (!*typed || !g_utf8_validate (typed, -1, NULL))
    return TRUE;
  g_autofree char *folded = cf_text_fold (typed);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (Id));
  Find find = { .db = db, .typed = typed, .folded = folded, .count_max = ask->count_max, .ids = ids };
  add_way (&find, g_strdup (typed));
  add_way (&find, with_capitals (typed));
  add_way (&find, g_utf8_strup (typed, -1));
  add_way (&find, g_utf8_strdown (typed, -1));
  gboolean ok = find_all (&find, ask, ret, error);
  for (guint i = 0; i < find.n_ways; i++)
    g_free (find.ways[i]);
  return ok;
}
