/* cf-listing.c: see cf-listing.h. The vector of ids is the model; rows are read in pages by the main thread's own connection, about half a millisecond each whatever the order, and the last few pages are
 * kept. A row that somebody holds keeps its page alive by itself, so that leaving a page out of the cache frees only what nobody sees. */
#include "cf-listing.h"
#include "cf-splice.h"
#ifdef __GLIBC__
#include <malloc.h>
#endif

#define PAGE 32                                                         /* a window shows about as many */
#define PAGES 32
#define REST_EVERY 200                                                  /* pages read: then the connection's cache is given back, which random jumps fill with what is not looked at again */
#define MANY 100000
#define FIRST 64                                                        /* ids of the first page: more than a window shows */
#define STEP 4                                                          /* rows that a view makes widgets for at a time, so that each frame comes in time */
#define WIDGETS 208                                                     /* rows that GTK 4.8 has widgets for; what is beyond costs nothing */
#define FRAME_MS 16
#define HOLD_MS 400

struct _CfRow {
  GObject    parent;
  CfListing *listing;                                                   /* NULL: gone */
  CfId       id;
  guint      hint;                                                      /* where it was last seen */
  GArray    *rows;                                                      /* of the kind's struct; held; NULL: not read yet */
  guint      at;
};

typedef struct { guint number; GArray *rows; guint64 used; } Page;
typedef struct { GArray *ids; CfMoney total_minor, open_minor; } Answer;

struct _CfListing {
  GObject       parent;
  CfSession    *session;
  CfListKind    kind;
  CfListingAsk  ask;                                                    /* typed is ours */
  gboolean      asked, counting;
  CfListSort    sort;
  gboolean      descending;
  GArray       *ids;
  Page          pages[PAGES];
  guint64       clock, n_read;
  GHashTable   *live;                                                   /* id → CfRow, not held */
  GCancellable *cancel;
  guint         sending, holding;                                       /* sources */
  gboolean      held_back;                                              /* a question */
  Answer       *growing;                                                /* to it, step by step */
  guint         grow_id;
  guint         n;
  CfMoney       total_minor, open_minor;
  char         *error;
};

enum { PROP_COUNTING = 1, N_PROPS };
static GParamSpec *props[N_PROPS];
enum { ASKED, ANSWERED, UPDATED, N_SIGNALS };
static guint signals[N_SIGNALS];

static void list_model_init (GListModelInterface *iface);
G_DEFINE_TYPE (CfRow, cf_row, G_TYPE_OBJECT)
G_DEFINE_TYPE_WITH_CODE (CfListing, cf_listing, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static CfId id_at (CfListing *self, guint position) { return g_array_index (self->ids, CfId, position); }

/* --- pages --- */

static void
forget_pages (CfListing *self)
{
  for (guint i = 0; i < PAGES; i++) {
    g_clear_pointer (&self->pages[i].rows, g_array_unref);
    self->pages[i].used = 0;
  }
}

/* The rows of @ids; zeroed ones where that fails, or the ledger was closed: the window shows why it cannot be read, a list does not. */
static GArray *
read_rows (CfListing *self, const CfId *ids, guint n)
{
  g_autoptr (GError) error = NULL;
  GArray *rows = cf_listing_rows_new (self->kind);
  CfShop *shop = cf_session_get_shop (self->session);
  if (!shop)
    g_array_set_size (rows, n);
  else if (!cf_listing_rows (shop->db, self->kind, cf_session_today (self->session), ids, n, rows, &error)) {
    g_debug ("a page of a list: %s", error->message);
    g_array_set_size (rows, n);
  }
  return rows;
}

static GArray *
page_at (CfListing *self, guint number)
{
  Page *oldest = &self->pages[0];
  for (guint i = 0; i < PAGES; i++) {
    Page *page = &self->pages[i];
    if (page->rows && page->number == number) {
      page->used = ++self->clock;
      return page->rows;
    }
    if (page->used < oldest->used)
      oldest = page;
  }
  guint first = number * PAGE;
  CfShop *shop = cf_session_get_shop (self->session);
  if (++self->n_read % REST_EVERY == 0 && shop)
    cf_db_rest (shop->db);
  g_clear_pointer (&oldest->rows, g_array_unref);
  *oldest = (Page) { number, read_rows (self, &g_array_index (self->ids, CfId, first), MIN (PAGE, self->ids->len - first)), ++self->clock };
  return oldest->rows;
}

/* --- rows --- */

static void
put_rows (CfRow *self, GArray *rows, guint at)
{
  g_array_ref (rows);
  g_clear_pointer (&self->rows, g_array_unref);
  self->rows = rows;
  self->at = at;
}

static void
load (CfRow *row)
{
  CfListing *self = row->listing;
  guint position = row->hint < self->ids->len && id_at (self, row->hint) == row->id ? row->hint : cf_listing_find (self, row->id);
  if (position != G_MAXUINT) {
    put_rows (row, page_at (self, position / PAGE), position % PAGE);
    return;
  }
  g_autoptr (GArray) alone = read_rows (self, &row->id, 1);
  put_rows (row, alone, 0);
}

CfId cf_row_get_id (CfRow *self) { return self->id; }

gconstpointer
cf_row_get_data (CfRow *self)
{
  if (!self->rows && self->listing)
    load (self);
  if (!self->rows)
    return NULL;
  gconstpointer data = self->rows->data + (gsize) self->at * g_array_get_element_size (self->rows);
  return *(const CfId *) data ? data : NULL;                            /* each kind's struct begins with its id */
}

static void
cf_row_finalize (GObject *object)
{
  CfRow *self = CF_LIST_ROW (object);
  if (self->listing)
    g_hash_table_remove (self->listing->live, GSIZE_TO_POINTER (self->id));
  g_clear_pointer (&self->rows, g_array_unref);
  G_OBJECT_CLASS (cf_row_parent_class)->finalize (object);
}

static void cf_row_class_init (CfRowClass *klass) { G_OBJECT_CLASS (klass)->finalize = cf_row_finalize; }
static void cf_row_init (CfRow *self) { }

/* Reads again what somebody holds: some hundred rows at most, those on the screen. */
static void
read_live (CfListing *self)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer row;
  forget_pages (self);
  g_hash_table_iter_init (&iter, self->live);
  while (g_hash_table_iter_next (&iter, NULL, &row)) {
    if (!((CfRow *) row)->rows)
      continue;
    g_array_append_val (ids, ((CfRow *) row)->id);
    g_ptr_array_add (rows, row);
  }
  if (ids->len == 0)
    return;
  g_autoptr (GArray) read = read_rows (self, (const CfId *) (gpointer) ids->data, ids->len);
  for (guint i = 0; i < rows->len; i++)
    put_rows (rows->pdata[i], read, i);
  g_signal_emit (self, signals[UPDATED], 0);
}

/* --- the model --- */

static GType get_item_type (GListModel *model) { return CF_TYPE_ROW; }
static guint get_n_items (GListModel *model) { return CF_LISTING (model)->ids->len; }

static gpointer
get_item (GListModel *model, guint position)
{
  CfListing *self = CF_LISTING (model);
  if (position >= self->ids->len)
    return NULL;
  CfId id = id_at (self, position);
  CfRow *row = g_hash_table_lookup (self->live, GSIZE_TO_POINTER (id));
  if (row) {
    row->hint = position;
    return g_object_ref (row);
  }
  row = g_object_new (CF_TYPE_ROW, NULL);
  row->listing = self;
  row->id = id;
  row->hint = position;
  g_hash_table_insert (self->live, GSIZE_TO_POINTER (id), row);
  return row;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
on_spliced (guint position, guint removed, guint added, gpointer user)
{
  forget_pages (user);                                                  /* they are numbered by position */
  g_list_model_items_changed (G_LIST_MODEL (user), position, removed, added);
}

/* --- asking --- */

typedef struct { CfListingAsk ask; char *typed; } Question;

static void
question_free (gpointer p)
{
  Question *question = p;
  g_free (question->typed);
  g_free (question);
}

static void
answer_free (gpointer p)
{
  Answer *answer = p;
  g_clear_pointer (&answer->ids, g_array_unref);
  g_free (answer);
}

static gboolean goes_on (gpointer cancel) { return !g_cancellable_is_cancelled (cancel); }

static gpointer
work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Question *question = data;
  Answer *answer = g_new0 (Answer, 1);
  answer->ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  gboolean ok = cf_listing_ids (shop->db, &question->ask, 0, goes_on, cancel, answer->ids, &answer->total_minor, &answer->open_minor, error);
#ifdef __GLIBC__
  if (answer->ids->len > MANY)
    malloc_trim (0);                                                    /* what was sorted, some times as large as the answer, goes back to the system */
#endif
  if (ok)
    return answer;
  answer_free (answer);
  return NULL;
}

static void
set_counting (CfListing *self, gboolean counting)
{
  if (self->counting == counting)
    return;
  self->counting = counting;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COUNTING]);
}

static void
end_question (CfListing *self)
{
  g_object_ref (self);
  set_counting (self, FALSE);
  g_signal_emit (self, signals[ANSWERED], 0);
  g_object_unref (self);
}

static void
take_answer (CfListing *self, Answer *answer)
{
  self->n = answer->ids->len;
  self->total_minor = answer->total_minor;
  self->open_minor = answer->open_minor;
  cf_splice (&self->ids, g_steal_pointer (&answer->ids), on_spliced, self);
  answer_free (answer);
  end_question (self);
}

static gboolean
grow (gpointer user)
{
  CfListing *self = user;
  const GArray *whole = self->growing->ids;
  guint was = self->ids->len, more = MIN (STEP, whole->len - was);
  if (was >= WIDGETS || was + more == whole->len) {
    self->grow_id = 0;
    take_answer (self, g_steal_pointer (&self->growing));
    return G_SOURCE_REMOVE;
  }
  g_array_append_vals (self->ids, &g_array_index (whole, CfId, was), more);
  on_spliced (was, 0, more, self);
  return G_SOURCE_CONTINUE;
}

/* The beginning first, as long as what is shown but for a screen at least; then on to the end. */
static void
begin_to_grow (CfListing *self, Answer *answer)
{
  GArray *first = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_array_append_vals (first, answer->ids->data, MIN (answer->ids->len, MAX (self->ids->len, FIRST / 2)));
  self->growing = answer;
  self->grow_id = g_idle_add (grow, self);
  cf_splice (&self->ids, first, on_spliced, self);
}

static void
on_answer (GObject *source, GAsyncResult *result, gpointer user)
{
  CfListing *self = user;
  g_autoptr (GError) error = NULL;
  Answer *answer = cf_session_finish (result, &error);
  g_clear_object (&self->cancel);
  g_clear_pointer (&self->error, g_free);
  if (!answer) {
    self->error = g_strdup (error->message);
    end_question (self);
  } else if (self->ids->len < WIDGETS && answer->ids->len > self->ids->len + STEP)
    begin_to_grow (self, answer);
  else
    take_answer (self, answer);
}

static void
send (CfListing *self)
{
  Question *question = g_new0 (Question, 1);
  question->ask = self->ask;
  question->ask.typed = question->typed = g_strdup (self->ask.typed);
  self->cancel = g_cancellable_new ();
  cf_session_read (self->session, work, question, question_free, answer_free, self->cancel, on_answer, self);
}

static gboolean
on_send (gpointer user)
{
  CfListing *self = user;
  self->sending = 0;
  send (self);
  return G_SOURCE_REMOVE;
}

static void
forget_question (CfListing *self)
{
  g_clear_handle_id (&self->sending, g_source_remove);
  g_clear_handle_id (&self->grow_id, g_source_remove);
  g_clear_pointer (&self->growing, answer_free);
  self->held_back = FALSE;
  g_cancellable_cancel (self->cancel);                                  /* no callback comes after that */
  g_clear_object (&self->cancel);
}

/* Where there is something to show already, that is drawn before a worker wants a processor. */
static void
count (CfListing *self, gboolean shows)
{
  forget_question (self);
  self->n = 0;
  set_counting (self, TRUE);
  if (shows && self->holding)
    self->held_back = TRUE;
  else if (shows)
    self->sending = g_timeout_add (FRAME_MS, on_send, self);
  else
    send (self);
}

void
cf_listing_release (CfListing *self)
{
  g_clear_handle_id (&self->holding, g_source_remove);
  if (!self->held_back)
    return;
  self->held_back = FALSE;
  send (self);
}

static gboolean
on_held_long (gpointer user)
{
  CfListing *self = user;
  self->holding = 0;
  cf_listing_release (self);
  return G_SOURCE_REMOVE;
}

void
cf_listing_hold (CfListing *self)
{
  if (!self->holding)
    self->holding = g_timeout_add (HOLD_MS, on_held_long, self);
}

/* Puts the first page of the present question where the rows of the last one were; TRUE: it has one. Those stay where it has none, so that a list does not go blank for every letter typed; but not another customer's. */
static gboolean
put_first (CfListing *self, gboolean another)
{
  g_autoptr (GError) error = NULL;
  GArray *first = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfShop *shop = cf_session_get_shop (self->session);
  if (shop && !cf_listing_first (shop->db, &self->ask, FIRST, first, &error))
    g_debug ("the first page of a list: %s", error->message);           /* the worker will say it */
  gboolean any = first->len > 0;
  if (any || another)
    cf_splice (&self->ids, first, on_spliced, self);
  else
    g_array_unref (first);
  return any;
}

void
cf_listing_ask (CfListing *self, const CfListingAsk *ask)
{
  gboolean another = !self->asked || ask->customer_id != self->ask.customer_id;
  char *typed = g_strdup (ask->typed);
  g_free ((char *) self->ask.typed);
  self->ask = *ask;
  self->ask.typed = typed;
  self->ask.kind = self->kind;
  self->ask.today = cf_session_today (self->session);
  if (self->ask.sort == 0) {
    self->ask.sort = self->sort ? self->sort : cf_listing_usual (self->kind);
    self->ask.descending = self->descending;
  }
  self->asked = TRUE;
  count (self, put_first (self, another));
  g_signal_emit (self, signals[ASKED], 0);
}

void
cf_listing_set_sort (CfListing *self, CfListSort sort, gboolean descending)
{
  self->sort = sort;
  self->descending = descending;
  if (!self->asked)
    return;
  g_autofree char *typed = g_strdup (self->ask.typed);
  CfListingAsk ask = self->ask;
  ask.typed = typed;
  ask.sort = 0;
  cf_listing_ask (self, &ask);
}

void
cf_listing_refresh (CfListing *self)
{
  if (!self->asked)
    return;
  self->ask.today = cf_session_today (self->session);
  read_live (self);
  count (self, TRUE);
}

const CfListingAsk *cf_listing_get_ask (CfListing *self) { return &self->ask; }
gboolean   cf_listing_get_counting (CfListing *self) { return self->counting; }
const char *cf_listing_get_error (CfListing *self) { return self->error; }
CfListKind cf_listing_get_kind (CfListing *self) { return self->kind; }
CfId       cf_listing_get_id (CfListing *self, guint position) { return position < self->ids->len ? id_at (self, position) : 0; }

void
cf_listing_get_totals (CfListing *self, guint *ret_n, CfMoney *ret_total_minor, CfMoney *ret_open_minor)
{
  *ret_n = self->n;
  *ret_total_minor = self->n ? self->total_minor : 0;
  *ret_open_minor = self->n ? self->open_minor : 0;
}

guint
cf_listing_find (CfListing *self, CfId id)
{
  const CfId *ids = (const CfId *) (gpointer) self->ids->data;
  for (guint i = 0; i < self->ids->len; i++)
    if (ids[i] == id)
      return i;
  return G_MAXUINT;
}

/* --- life --- */

CfListing *
cf_listing_new (CfSession *session, CfListKind kind)
{
  CfListing *self = g_object_new (CF_TYPE_LISTING, NULL);
  self->session = g_object_ref (session);
  self->kind = self->ask.kind = kind;
  return self;
}

static void
cf_listing_finalize (GObject *object)
{
  CfListing *self = CF_LISTING (object);
  GHashTableIter iter;
  gpointer row;
  forget_question (self);
  g_clear_handle_id (&self->holding, g_source_remove);
  g_hash_table_iter_init (&iter, self->live);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    ((CfRow *) row)->listing = NULL;
  g_hash_table_unref (self->live);
  forget_pages (self);
  g_array_unref (self->ids);
  g_free ((char *) self->ask.typed);
  g_free (self->error);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (cf_listing_parent_class)->finalize (object);
}

static void
cf_listing_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_COUNTING)
    g_value_set_boolean (value, CF_LISTING (object)->counting);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_listing_class_init (CfListingClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->finalize = cf_listing_finalize;
  object->get_property = cf_listing_get_property;
  props[PROP_COUNTING] = g_param_spec_boolean ("counting", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object, N_PROPS, props);
  signals[ASKED] = g_signal_new ("asked", CF_TYPE_LISTING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ANSWERED] = g_signal_new ("answered", CF_TYPE_LISTING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[UPDATED] = g_signal_new ("updated", CF_TYPE_LISTING, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cf_listing_init (CfListing *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  self->live = g_hash_table_new (NULL, NULL);
}
