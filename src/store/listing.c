/* listing.c: see listing.h. One pass over the rows (listing-scan.c) leaves out, adds up and keeps a key and an id of each; the keys are sorted in memory, because no index serves most orders and an index for
 * each would make every act slower. An order is total: what has equal keys goes by id. */
#include "listing.h"
#include "alias.h"
#include "base/money.h"
#include "base/text.h"
#include "derived.h"
#include "listing-scan.h"
#include "listing-words.h"
#include "search.h"
#include <string.h>

#define LOOK_EVERY 4096                                                 /* rows between two looks whether to go on */
#define MANY       10000                                                /* rows after which a connection's cache holds little but what nobody will look at again */
#define WINDOW_MAX 32768                                                /* newest entries to look at for the first page */

CF_SQL (customer_names, "SELECT id, name, company FROM customer");
CF_SQL (overdue_sums, "SELECT customer_id, CAST(SUM(open_minor) AS BIGINT) FROM open_item WHERE to_date = 2932897 AND due < $1 AND open_minor > 0 GROUP BY customer_id ORDER BY customer_id");
CF_SQL (alias_sums, "SELECT c.id, COALESCE(s.open_minor, 0), COALESCE(s.unapplied_minor, 0) FROM customer c LEFT JOIN customer_sum s ON s.customer_id = c.id WHERE c.merged_into_id <> 0");

typedef struct { gint64 key; CfId id; } Place;                          /* key: an amount or a date, or the address of a text */
typedef struct { const char *text; guint rank; gboolean found; } Named;  /* a customer, as documents need them: the place of the name among all names, and whether it was typed */
typedef struct { CfMoney open_minor, unapplied_minor, overdue_minor; } Sums;      /* what a customer's own rows do not say: overdue, and all of those merged into them */

typedef struct {
  const CfListingAsk *ask;
  CfListSort    sort;
  gboolean      by_text;
  char         *typed;                                                  /* stripped; NULL: nothing */
  char        **words;                                                  /* NULL: no words in it */
  gsize         n_typed;
  GStringChunk *texts;
  GString      *scratch;
  GHashTable   *named;                                                  /* id → Named */
  GHashTable   *found;                                                  /* ids of customers that the search found */
  GHashTable   *sums;                                                   /* id → Sums */
  CfListingOpen open;                                                   /* items NULL: rows come with what is open on them */
  GArray       *places;
  CfMoney       total_minor, open_minor;
} Pass;

/* --- what there is --- */

#define BIT(n) (1u << (n))
#define BITS(first, last) ((2u << (last)) - BIT (first))
static const struct { guint sorts, filters; CfListSort usual; } kinds[] = {
  [CF_LIST_INVOICES] = { BIT (CF_SORT_DATE) | BIT (CF_SORT_NUMBER) | BIT (CF_SORT_CUSTOMER) | BIT (CF_SORT_DUE) | BIT (CF_SORT_TOTAL) | BIT (CF_SORT_OPEN) | BIT (CF_SORT_REFERENCE),
                         BIT (CF_FILTER_ALL) | BIT (CF_FILTER_OPEN) | BIT (CF_FILTER_OVERDUE) | BIT (CF_FILTER_PAID) | BIT (CF_FILTER_VOID) | BIT (CF_FILTER_CREDIT), CF_SORT_DATE },
  [CF_LIST_CUSTOMERS] = { BIT (CF_SORT_NAME) | BIT (CF_SORT_NUMBER) | BIT (CF_SORT_CITY) | BIT (CF_SORT_OPEN) | BIT (CF_SORT_UNAPPLIED) | BIT (CF_SORT_OVERDUE) | BIT (CF_SORT_TOTAL),
                          BIT (CF_FILTER_ALL) | BIT (CF_FILTER_OWING) | BIT (CF_FILTER_OVERDUE) | BIT (CF_FILTER_ON_HOLD) | BIT (CF_FILTER_ARCHIVED), CF_SORT_NAME },
  [CF_LIST_PAYMENTS] = { BIT (CF_SORT_DATE) | BIT (CF_SORT_CUSTOMER) | BIT (CF_SORT_AMOUNT) | BIT (CF_SORT_UNAPPLIED) | BIT (CF_SORT_REFERENCE), BIT (CF_FILTER_ALL) | BIT (CF_FILTER_UNAPPLIED), CF_SORT_DATE },
  [CF_LIST_ITEMS] = { BIT (CF_SORT_CODE) | BIT (CF_SORT_NAME) | BIT (CF_SORT_PRICE), BIT (CF_FILTER_ALL) | BIT (CF_FILTER_ARCHIVED), CF_SORT_CODE },
  [CF_LIST_DRAFTS] = { BIT (CF_SORT_DATE) | BIT (CF_SORT_CUSTOMER) | BIT (CF_SORT_REFERENCE), BIT (CF_FILTER_ALL), CF_SORT_DATE },
  [CF_LIST_ORDERS] = { BIT (CF_SORT_DATE) | BIT (CF_SORT_NUMBER) | BIT (CF_SORT_CUSTOMER) | BIT (CF_SORT_DUE),
                       BIT (CF_FILTER_ALL) | BIT (CF_FILTER_OPEN) | BIT (CF_FILTER_OVERDUE) | BIT (CF_FILTER_RUSH) | BIT (CF_FILTER_REVIEW) | BITS (CF_FILTER_STATE + 1, CF_FILTER_STATE + CF_ORDER_CANCELLED), CF_SORT_DATE },
  [CF_LIST_ESTIMATES] = { BIT (CF_SORT_DATE) | BIT (CF_SORT_NUMBER) | BIT (CF_SORT_CUSTOMER) | BIT (CF_SORT_DUE),
                          BIT (CF_FILTER_ALL) | BIT (CF_FILTER_OPEN) | BIT (CF_FILTER_OVERDUE) | BITS (CF_FILTER_STATE + 1, CF_FILTER_STATE + CF_ESTIMATE_LOST), CF_SORT_DATE },
};

gboolean   cf_listing_has_sort (CfListKind kind, CfListSort sort) { return (kinds[kind].sorts & BIT (sort)) != 0; }
gboolean   cf_listing_has_filter (CfListKind kind, CfListFilter filter) { return (kinds[kind].filters & BIT (filter)) != 0; }
CfListSort cf_listing_usual (CfListKind kind) { return kinds[kind].usual; }

gboolean
cf_list_sort_ascends (CfListSort sort)
{
  return !(BIT (sort) & (BIT (CF_SORT_DATE) | BIT (CF_SORT_TOTAL) | BIT (CF_SORT_OPEN) | BIT (CF_SORT_OVERDUE) | BIT (CF_SORT_AMOUNT) | BIT (CF_SORT_UNAPPLIED)));
}

/* --- what a pass needs to know beforehand --- */

/* As cf_words_compare takes it. */
static const char *
keep_text (Pass *pass, const char *text)
{
  if (g_str_is_ascii (text))
    return g_string_chunk_insert (pass->texts, text);
  g_autofree char *folded = cf_text_fold (text);
  return g_string_chunk_insert (pass->texts, folded);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  return cf_words_compare ((*(const Named *const *) a)->text, (*(const Named *const *) b)->text);
}

static void
rank_names (Pass *pass)
{
  guint n = 0;
  g_autofree gpointer *all = g_new (gpointer, g_hash_table_size (pass->named));
  GHashTableIter iter;
  g_hash_table_iter_init (&iter, pass->named);
  while (g_hash_table_iter_next (&iter, NULL, &all[n]))
    n++;
  qsort (all, n, sizeof *all, by_name);
  for (guint i = 0; i < n; i++)
    ((Named *) all[i])->rank = i && by_name (&all[i - 1], &all[i]) == 0 ? ((Named *) all[i - 1])->rank : i;
}

static gboolean
load_names (Pass *pass, CfDb *db, GError **error)
{
  g_autoptr (CfRows) stmt = cf_db_stmt (db, &customer_names, error);
  CfStep step;
  if (!stmt)
    return FALSE;
  pass->named = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    Named *named = g_new0 (Named, 1);
    if (pass->sort == CF_SORT_CUSTOMER)
      named->text = keep_text (pass, cf_text (stmt, 1));
    if (pass->words) {
      g_autofree char *both = *cf_text (stmt, 2) ? g_strconcat (cf_text (stmt, 1), " ", cf_text (stmt, 2), NULL) : NULL;
      cf_words_make (pass->scratch, both ? both : cf_text (stmt, 1));
      named->found = cf_words_begin (pass->scratch->str, pass->words);
    }
    g_hash_table_insert (pass->named, GSIZE_TO_POINTER (cf_int (stmt, 0)), named);
  }
  if (step == CF_DONE && pass->sort == CF_SORT_CUSTOMER)
    rank_names (pass);
  return step == CF_DONE;
}

static Sums *
sums_of (Pass *pass, CfId id)
{
  Sums *sums = g_hash_table_lookup (pass->sums, GSIZE_TO_POINTER (id));
  if (!sums)
    g_hash_table_insert (pass->sums, GSIZE_TO_POINTER (id), sums = g_new0 (Sums, 1));
  return sums;
}

static gboolean
too_large (CfDb *db, GError **error)
{
  g_set_error (error, CF_ERROR, CF_ERROR_CORRUPT, "%s: listing: the amounts are too large to be added up", cf_db_path (db));
  return FALSE;
}

/* Customers: what is overdue where that is asked, and what those owe who were merged into others, each under whom they stand for. */
static gboolean
load_sums (Pass *pass, CfDb *db, GError **error)
{
  g_autoptr (GHashTable) aliases = cf_aliases_load (db, CF_FOREVER - 1, error);
  gboolean fits = TRUE;
  CfStep step = CF_DONE;
  pass->sums = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  if (!aliases)
    return FALSE;
  if (pass->ask->filter == CF_FILTER_OVERDUE || pass->sort == CF_SORT_OVERDUE) {
    g_autoptr (CfRows) stmt = cf_db_stmt (db, &overdue_sums, error);
    if (!stmt)
      return FALSE;
    cf_bind_int (stmt, 1, pass->ask->today);
    while ((step = cf_step (stmt, error)) == CF_ROW) {
      Sums *sums = sums_of (pass, cf_alias_of (aliases, cf_int (stmt, 0)));
      fits = cf_add (sums->overdue_minor, cf_int (stmt, 1), &sums->overdue_minor) && fits;
    }
  }
  if (step == CF_DONE && g_hash_table_size (aliases)) {
    g_autoptr (CfRows) stmt = cf_db_stmt (db, &alias_sums, error);
    if (!stmt)
      return FALSE;
    while ((step = cf_step (stmt, error)) == CF_ROW) {
      Sums *sums = sums_of (pass, cf_alias_of (aliases, cf_int (stmt, 0)));
      fits = cf_add (sums->open_minor, cf_int (stmt, 1), &sums->open_minor) && cf_add (sums->unapplied_minor, cf_int (stmt, 2), &sums->unapplied_minor) && fits;
    }
  }
  return step == CF_DONE && (fits || too_large (db, error));
}

static gboolean
load_found (Pass *pass, CfDb *db, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  pass->found = g_hash_table_new (NULL, NULL);
  if (!cf_search_customers (db, pass->typed, G_MAXINT32, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (pass->found, GSIZE_TO_POINTER (g_array_index (ids, CfId, i)));
  return TRUE;
}

static gboolean
prepare (Pass *pass, CfDb *db, const CfListingAsk *ask, GError **error)
{
  *pass = (Pass) { .ask = ask, .sort = ask->sort ? ask->sort : kinds[ask->kind].usual, .texts = g_string_chunk_new (1 << 16), .scratch = g_string_new (NULL),
                   .places = g_array_new (FALSE, FALSE, sizeof (Place)) };
  g_assert (cf_listing_has_sort (ask->kind, pass->sort) && cf_listing_has_filter (ask->kind, ask->filter));
  pass->by_text = (BIT (pass->sort) & (BIT (CF_SORT_NUMBER) | BIT (CF_SORT_NAME) | BIT (CF_SORT_CITY) | BIT (CF_SORT_CODE) | BIT (CF_SORT_REFERENCE))) != 0;
  if (ask->typed && *ask->typed) {
    pass->typed = g_strstrip (g_strdup (ask->typed));
    pass->n_typed = strlen (pass->typed);
    pass->words = cf_words_typed (pass->typed);
  }
  if (pass->n_typed == 0)
    g_clear_pointer (&pass->typed, g_free);
  if (ask->kind == CF_LIST_CUSTOMERS)
    return load_sums (pass, db, error) && (!pass->typed || load_found (pass, db, error));
  gboolean names = ask->kind != CF_LIST_ITEMS && (pass->sort == CF_SORT_CUSTOMER || pass->words);
  return !names || load_names (pass, db, error);
}

static void
pass_clear (Pass *pass)
{
  g_free (pass->typed);
  g_strfreev (pass->words);
  g_string_chunk_free (pass->texts);
  g_string_free (pass->scratch, TRUE);
  g_clear_pointer (&pass->named, g_hash_table_unref);
  g_clear_pointer (&pass->found, g_hash_table_unref);
  g_clear_pointer (&pass->sums, g_hash_table_unref);
  cf_listing_open_clear (&pass->open);
  g_array_unref (pass->places);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pass, pass_clear)

/* --- a row --- */

static const Named *
name_of (const Pass *pass, CfId customer_id)
{
  static const Named nobody = { "", 0, FALSE };
  const Named *named = pass->named ? g_hash_table_lookup (pass->named, GSIZE_TO_POINTER (customer_id)) : NULL;
  return named ? named : &nobody;
}

static gboolean
is_typed (const Pass *pass, const CfListed *row)
{
  if (!pass->typed)
    return TRUE;
  if (pass->found)
    return g_hash_table_contains (pass->found, GSIZE_TO_POINTER (row->id));
  if (cf_begins_with (row->number, pass->typed, pass->n_typed) || cf_begins_with (row->text, pass->typed, pass->n_typed))
    return TRUE;
  if (!pass->words)
    return FALSE;
  if (pass->ask->kind != CF_LIST_ITEMS)
    return name_of (pass, row->customer_id)->found;
  cf_words_make (pass->scratch, row->name);
  return cf_words_begin (pass->scratch->str, pass->words);
}

static gboolean
is_wanted (const Pass *pass, const CfListed *row, CfMoney overdue)
{
  switch (pass->ask->filter) {
    case CF_FILTER_OPEN: return row->open_minor > 0;
    case CF_FILTER_OVERDUE: return overdue > 0 && !(row->flags & CF_LISTED_ARCHIVED);
    case CF_FILTER_PAID: return row->open_minor == 0 && !(row->flags & CF_LISTED_VOID);
    case CF_FILTER_VOID: return (row->flags & CF_LISTED_VOID) != 0;
    case CF_FILTER_CREDIT: return row->open_minor < 0 && (row->flags & CF_LISTED_CREDIT);
    case CF_FILTER_OWING: return row->total_minor != 0 && !(row->flags & CF_LISTED_ARCHIVED);
    case CF_FILTER_ON_HOLD: return (row->flags & CF_LISTED_HOLD) && !(row->flags & CF_LISTED_ARCHIVED);
    case CF_FILTER_ARCHIVED: return (row->flags & CF_LISTED_ARCHIVED) != 0;
    case CF_FILTER_UNAPPLIED: return row->open_minor > 0;
    case CF_FILTER_RUSH: return row->open_minor > 0 && (row->flags & CF_LISTED_RUSH);
    case CF_FILTER_REVIEW: return row->open_minor > 0 && (row->flags & CF_LISTED_REVIEW);
    case CF_FILTER_STATE: case CF_FILTER_ALL:
    default:
      if (pass->ask->filter > CF_FILTER_STATE)
        return CF_LISTED_STATE (row) == (gint64) pass->ask->filter - CF_FILTER_STATE;
      return !(row->flags & CF_LISTED_ARCHIVED);
  }
}

/* Newest first is the order in which they were begun: the date of an order is hardly another's. */
static gboolean is_work (CfListKind kind) { return kind == CF_LIST_DRAFTS || kind == CF_LIST_ORDERS || kind == CF_LIST_ESTIMATES; }

static gint64
key_of (Pass *pass, const CfListed *row, CfMoney overdue)
{
  gboolean of_customer = pass->ask->kind == CF_LIST_CUSTOMERS;
  switch (pass->sort) {
    case CF_SORT_DATE: return is_work (pass->ask->kind) ? row->id : row->date;
    case CF_SORT_DUE: return row->due;
    case CF_SORT_OVERDUE: return overdue;
    case CF_SORT_OPEN: return of_customer ? row->total_minor : row->open_minor;
    case CF_SORT_UNAPPLIED: return row->open_minor;
    case CF_SORT_TOTAL: return of_customer ? row->total_minor - row->open_minor : row->total_minor;
    case CF_SORT_CUSTOMER: return name_of (pass, row->customer_id)->rank;
    case CF_SORT_NAME: return GPOINTER_TO_SIZE (keep_text (pass, row->name));
    case CF_SORT_CITY: return GPOINTER_TO_SIZE (keep_text (pass, row->text));
    case CF_SORT_NUMBER: case CF_SORT_CODE: return GPOINTER_TO_SIZE (g_string_chunk_insert (pass->texts, row->number));
    case CF_SORT_REFERENCE: return GPOINTER_TO_SIZE (g_string_chunk_insert (pass->texts, pass->ask->kind == CF_LIST_INVOICES ? row->text : row->number));
    case CF_SORT_AMOUNT: case CF_SORT_PRICE:
    default: return row->total_minor;
  }
}

/* Takes the row in, or leaves it out. FALSE: the sums do not fit. */
static gboolean
take (Pass *pass, CfListed *row)
{
  if (pass->open.items)
    cf_listing_put_open (&pass->open, row, pass->ask->kind == CF_LIST_PAYMENTS);
  CfMoney overdue = row->open_minor > 0 && row->due < pass->ask->today ? row->open_minor : 0;
  if (pass->sums) {
    const Sums *sums = g_hash_table_lookup (pass->sums, GSIZE_TO_POINTER (row->id));
    overdue = sums ? sums->overdue_minor : 0;
    if (sums && (!cf_add (row->total_minor, sums->open_minor, &row->total_minor) || !cf_add (row->open_minor, sums->unapplied_minor, &row->open_minor)))
      return FALSE;
  }
  if (!is_wanted (pass, row, overdue) || !is_typed (pass, row))
    return TRUE;
  Place place = { key_of (pass, row, overdue), row->id };
  g_array_append_val (pass->places, place);
  switch (pass->ask->kind) {
    case CF_LIST_CUSTOMERS: return cf_add (pass->total_minor, row->total_minor - row->open_minor, &pass->total_minor) && cf_add (pass->open_minor, row->total_minor, &pass->open_minor);
    case CF_LIST_INVOICES: case CF_LIST_PAYMENTS: return cf_add (pass->total_minor, row->total_minor, &pass->total_minor) && cf_add (pass->open_minor, row->open_minor, &pass->open_minor);
    case CF_LIST_ITEMS: case CF_LIST_DRAFTS: case CF_LIST_ORDERS: case CF_LIST_ESTIMATES:
    default: return TRUE;
  }
}

/* --- the answer --- */

static int
by_number (gconstpointer a, gconstpointer b)
{
  const Place *x = a, *y = b;
  return x->key != y->key ? (x->key > y->key) - (x->key < y->key) : (x->id > y->id) - (x->id < y->id);
}

static int
by_text (gconstpointer a, gconstpointer b)
{
  const Place *x = a, *y = b;
  int order = cf_words_compare (GSIZE_TO_POINTER (x->key), GSIZE_TO_POINTER (y->key));
  return order ? order : (x->id > y->id) - (x->id < y->id);
}

static void
answer (const Pass *pass, guint count_max, GArray *ret)
{
  const Place *place = (const Place *) (gpointer) pass->places->data;
  guint len = pass->places->len, n = count_max ? MIN (count_max, len) : len, first = ret->len;
  gboolean backwards = cf_list_sort_ascends (pass->sort) == (pass->ask->descending != 0);
  if (len > 0)                                                          /* an empty array has no data, and qsort wants some */
    qsort (pass->places->data, len, sizeof (Place), pass->by_text ? by_text : by_number);
  g_array_set_size (ret, first + n);
  CfId *id = &g_array_index (ret, CfId, first);
  for (guint i = 0; i < n; i++)
    id[i] = place[backwards ? len - 1 - i : i].id;
}

static gboolean
go (Pass *pass, CfDb *db, CfGoOn go_on, gpointer user, GError **error)
{
  g_autoptr (CfRows) stmt = cf_listing_scan (db, pass->ask, CF_SCAN_ALL, 0, 0, error);
  guint n = 0;
  CfStep step;
  if (!stmt)
    return FALSE;
  while ((step = cf_step (stmt, error)) == CF_ROW) {
    CfListed row;
    cf_listing_read (stmt, &row);
    if (!take (pass, &row))
      return too_large (db, error);
    if (++n % LOOK_EVERY == 0 && go_on && !go_on (user)) {
      g_set_error (error, CF_ERROR, CF_ERROR_RETRY, "%s: listing: nobody waits for it any more", cf_db_path (db));
      return FALSE;
    }
  }
  return step == CF_DONE;
}

gboolean
cf_listing_ids (CfDb *db, const CfListingAsk *ask, guint count_max, CfGoOn go_on, gpointer user, GArray *ret, CfMoney *ret_total_minor, CfMoney *ret_open_minor, GError **error)
{
  g_auto (Pass) pass = { 0 };
  gboolean opens = !ask->customer_id && (ask->kind == CF_LIST_INVOICES || ask->kind == CF_LIST_PAYMENTS);
  if (!prepare (&pass, db, ask, error) || (opens && !cf_listing_open (db, &pass.open, error)) || !go (&pass, db, go_on, user, error))
    return FALSE;
  answer (&pass, count_max, ret);
  if (pass.places->len > MANY)
    cf_db_rest (db);
  if (ret_total_minor)
    *ret_total_minor = pass.total_minor;
  if (ret_open_minor)
    *ret_open_minor = pass.open_minor;
  return TRUE;
}

/* Of the rows an index gives in order, those wanted. *ret_n: how many it gave. */
static gboolean
walk (Pass *pass, CfDb *db, CfScan scan, guint count_max, guint n, guint window, guint *ret_n, GError **error)
{
  g_autoptr (CfRows) stmt = cf_listing_scan (db, pass->ask, scan, n, window, error);
  CfStep step = CF_DONE;
  if (!stmt)
    return FALSE;
  g_array_set_size (pass->places, 0);
  for (*ret_n = 0; pass->places->len < count_max && (step = cf_step (stmt, error)) == CF_ROW; (*ret_n)++) {
    CfListed row;
    cf_listing_read (stmt, &row);
    if (!take (pass, &row))
      return too_large (db, error);
  }
  return step != CF_STEP_FAILED;
}

gboolean
cf_listing_first (CfDb *db, const CfListingAsk *ask, guint count_max, GArray *ret, GError **error)
{
  guint n = 0, looked = 4 * count_max;
  CfListSort usual = kinds[ask->kind].usual;
  if ((ask->sort && ask->sort != usual) || ask->descending || (ask->typed && *ask->typed) || (ask->kind == CF_LIST_CUSTOMERS && ask->filter == CF_FILTER_OVERDUE))
    return TRUE;
  g_auto (Pass) pass = { 0 };
  if (!prepare (&pass, db, ask, error))
    return FALSE;
  for (guint window = looked; window <= WINDOW_MAX; window *= 8) {       /* payments may be all there is of late, or nearly all */
    if (!walk (&pass, db, CF_SCAN_FIRST, count_max, looked, window, &n, error))
      return FALSE;
    if (pass.places->len >= count_max / 2 || n >= looked)
      break;
    if (window == looked && cf_listing_scans_latest (ask)) {
      if (!walk (&pass, db, CF_SCAN_LATEST, count_max, looked, 0, &n, error))
        return FALSE;
      if (pass.places->len >= count_max / 2)
        break;
    }
  }
  for (guint i = 0; i < pass.places->len; i++)
    g_array_append_val (ret, g_array_index (pass.places, Place, i).id);
  return TRUE;
}
