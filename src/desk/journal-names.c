/* journal-names.c: see journal-names.h. Invariant: within one kind, parts differ even where letters are folded: the first who has a name keeps it, who comes later gets the id behind it. */
#include "journal-names.h"
#include "base/id.h"
#include "store/alias.h"
#include "store/derived.h"
#include "store/records.h"
#include <string.h>

typedef struct { gint64 account; CfId of; } Key;

#define IIF_NAME_MAX 41                                                  /* characters; longer names are refused by QuickBooks */

static guint key_hash (gconstpointer p) { const Key *k = p; return g_int64_hash (&k->account) * 31 + g_int64_hash (&k->of); }
static gboolean key_equal (gconstpointer a, gconstpointer b) { return memcmp (a, b, sizeof (Key)) == 0; }
static void customer_free (gpointer p) { cf_record_clear (&CF_CUSTOMER, p); g_free (p); }

void
cf_journal_names_init (CfJournalNames *names, CfDb *db, CfJournalFormat format)
{
  *names = (CfJournalNames) { .db = db, .format = format };
  names->accounts = g_hash_table_new_full (key_hash, key_equal, g_free, g_free);
  names->customers = g_hash_table_new_full (NULL, NULL, NULL, customer_free);
  for (guint i = 0; i < G_N_ELEMENTS (names->parts); i++)
    names->parts[i] = g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

void
cf_journal_names_clear (CfJournalNames *names)
{
  g_clear_pointer (&names->accounts, g_hash_table_unref);
  g_clear_pointer (&names->aliases, g_hash_table_unref);
  g_clear_pointer (&names->customers, g_hash_table_unref);
  for (guint i = 0; i < G_N_ELEMENTS (names->parts); i++)
    g_clear_pointer (&names->parts[i], g_hash_table_unref);
}

/* --- what may stand in a name --- */

/* hledger and ledger-cli: a name ends at two spaces, ":" parts it, ";" may begin a comment. */
static void
plain_part (const char *text, GString *out)
{
  gboolean space = FALSE;
  for (const char *p = text; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (g_unichar_isspace (c) || g_unichar_iscntrl (c) || g_unichar_type (c) == G_UNICODE_FORMAT) {
      space = out->len > 0;
      continue;
    }
    if (space)
      g_string_append_c (out, ' ');
    space = FALSE;
    if (c == ':')
      g_string_append_c (out, '-');
    else if (c == ';' || c == '"')
      g_string_append_c (out, c == ';' ? ',' : '\'');
    else
      g_string_append_unichar (out, c);
  }
}

/* beancount: A–Z, a–z, 0–9 and "-", beginning with a capital or a digit. Accents are taken off; what has no Latin letter is left out: the number stands before it. */
static void
beancount_part (const char *text, GString *out)
{
  g_autofree char *plain = g_utf8_normalize (text, -1, G_NORMALIZE_NFKD);
  gboolean gap = FALSE;
  for (const char *p = plain ? plain : ""; *p; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    if (c < 128 && g_ascii_isalnum (c)) {
      if (gap && out->len)
        g_string_append_c (out, '-');
      g_string_append_c (out, out->len ? (char) c : g_ascii_toupper (c));
      gap = FALSE;
    } else if (!g_unichar_ismark (c))
      gap = TRUE;
  }
}

/* IIF: one word of a tab-separated line, ":" makes a sub-customer, some 41 characters of Windows-1252. */
static void
iif_part (const char *text, GString *out)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  plain_part (text, plain);
  g_autofree char *latin = g_convert_with_fallback (plain->str, -1, "WINDOWS-1252", "UTF-8", "?", NULL, NULL, NULL);
  g_autofree char *back = latin ? g_convert (latin, -1, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL) : NULL;
  g_autofree char *cut = g_utf8_substring (back ? back : plain->str, 0, MIN (IIF_NAME_MAX, g_utf8_strlen (back ? back : plain->str, -1)));
  g_string_append (out, g_strchomp (cut));
}

static void
part_of (CfJournalFormat format, const char *text, GString *out)
{
  if (format == CF_JOURNAL_BEANCOUNT)
    beancount_part (text, out);
  else if (format == CF_JOURNAL_IIF)
    iif_part (text, out);
  else
    plain_part (text, out);
}

/* Gives @id a part of its own within @per. @texts: what it is made of, in order. */
static void
name_part (CfJournalNames *names, CfAccountPer per, CfId id, const char *first, const char *second, GHashTable *taken)
{
  g_autofree char *words = g_strjoin (" ", first && *first ? first : second ? second : "", first && *first ? second : NULL, NULL);
  g_autoptr (GString) part = g_string_new (NULL);
  char text[CF_ID_TEXT];
  part_of (names->format, words, part);
  g_autofree char *folded = g_utf8_casefold (part->str, -1);
  if (!part->len || g_hash_table_contains (taken, folded)) {
    guint room = names->format == CF_JOURNAL_IIF ? IIF_NAME_MAX - 14 : G_MAXUINT;
    if (g_utf8_strlen (part->str, -1) > room)
      g_string_truncate (part, g_utf8_offset_to_pointer (part->str, room) - part->str);
    if (part->len)
      g_string_append_c (part, names->format == CF_JOURNAL_BEANCOUNT ? '-' : ' ');
    g_string_append (part, cf_id_text (id, text));
    g_free (folded);
    folded = g_utf8_casefold (part->str, -1);
  }
  g_hash_table_add (taken, g_steal_pointer (&folded));
  g_hash_table_insert (names->parts[per], GSIZE_TO_POINTER (id), g_strdup (part->str));
}

/* --- loading --- */

typedef struct { CfJournalNames *names; GHashTable *taken; } Load;

static gboolean
load_customer (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Load *load = user;
  const CfCustomer *customer = record;
  CfCustomer *copy = g_new (CfCustomer, 1);
  cf_record_copy (&CF_CUSTOMER, customer, copy);
  g_hash_table_insert (load->names->customers, GSIZE_TO_POINTER (customer->id), copy);
  name_part (load->names, CF_PER_CUSTOMER, customer->id, customer->number, customer->name, load->taken);
  return TRUE;
}

static gboolean
load_tender (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Load *load = user;
  const CfTender *tender = record;
  name_part (load->names, CF_PER_TENDER, tender->id, tender->name, NULL, load->taken);
  return TRUE;
}

static gboolean
load_tax_rate (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Load *load = user;
  const CfTaxRate *rate = record;
  name_part (load->names, CF_PER_TAX_RATE, rate->id, rate->jurisdiction, g_strcmp0 (rate->jurisdiction, rate->name) ? rate->name : NULL, load->taken);
  return TRUE;
}

static gboolean
load_kind (CfJournalNames *names, const CfRecord *type, CfRecordFunc func, GError **error)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return cf_record_each (names->db, type, func, &(Load) { names, taken }, error);
}

gboolean
cf_journal_names_load (CfJournalNames *names, GError **error)
{
  names->aliases = cf_aliases_load (names->db, CF_FOREVER - 1, error);
  return names->aliases && load_kind (names, &CF_CUSTOMER, load_customer, error) && load_kind (names, &CF_TENDER, load_tender, error) &&
         load_kind (names, &CF_TAX_RATE, load_tax_rate, error);
}

const CfCustomer *
cf_journal_customer (CfJournalNames *names, CfId customer_id)
{
  return g_hash_table_lookup (names->customers, GSIZE_TO_POINTER (cf_alias_of (names->aliases, customer_id)));
}

/* "assets:card-clearing" → "Assets:Card-clearing". */
static char *
capitals (const char *name)
{
  char *out = g_strdup (name);
  for (char *p = out; *p; p++)
    if (p == out || p[-1] == ':')
      *p = g_ascii_toupper (*p);
  return out;
}

static char *
full_name (CfJournalNames *names, gint64 account, CfAccountPer per, CfId of)
{
  const CfChartRow *row = cf_chart_row (account);
  gboolean beancount = names->format == CF_JOURNAL_BEANCOUNT;
  g_autofree char *root = row && names->format == CF_JOURNAL_IIF ? g_strdup (row->title)
                          : row && beancount                      ? capitals (row->name)
                          : row                                   ? g_strdup (row->name)
                                                                  : g_strdup_printf (beancount ? "Equity:Account-%" G_GINT64_FORMAT
                                                                                     : "equity:account-%" G_GINT64_FORMAT, account);
  char text[CF_ID_TEXT];
  if (per == CF_PER_SHOP || (names->format == CF_JOURNAL_IIF && per == CF_PER_CUSTOMER))
    return g_steal_pointer (&root);
  if (per == CF_PER_DRAWER)
    return g_strdup_printf ("%s:%" G_GINT64_FORMAT, root, of);
  const char *part = g_hash_table_lookup (names->parts[per], GSIZE_TO_POINTER (of));
  return g_strdup_printf ("%s:%s", root, part ? part : of ? cf_id_text (of, text) : beancount ? "Other" : "other");
}

const char *
cf_journal_name (CfJournalNames *names, gint64 account, CfId customer_id, CfId sub_id)
{
  const CfChartRow *row = cf_chart_row (account);
  CfAccountPer per = row ? row->per : CF_PER_SHOP;
  Key key = { account, per == CF_PER_CUSTOMER ? cf_alias_of (names->aliases, customer_id) : per == CF_PER_SHOP ? 0 : sub_id };
  char *name = g_hash_table_lookup (names->accounts, &key);
  if (!name) {
    name = full_name (names, account, per, key.of);
    g_hash_table_insert (names->accounts, g_memdup2 (&key, sizeof key), name);
  }
  return name;
}

void
cf_journal_words (CfJournalNames *names, const char *text, GString *out)
{
  g_autoptr (GString) plain = g_string_new (NULL);
  plain_part (text, plain);
  for (const char *p = plain->str; *p; p++)
    g_string_append_c (out, *p == '|' ? '/' : *p == '\\' && names->format == CF_JOURNAL_BEANCOUNT ? '/' : *p);
}
