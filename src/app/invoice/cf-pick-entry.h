/* cf-pick-entry.h: an entry that completes what is typed from the ledger: the catalogue, the customers. A list drops down below it while letters are typed; Down and Up choose, Enter or Tab take, Escape
 * leaves what was typed as it is. What is typed and is nobody's stays as text: whether that is allowed is the owner's question. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

typedef struct { CfId id; char *title, *detail; gboolean exact; } CfPick;      /* exact: @typed names this one and no other (a code from a scanner) */
void cf_pick_clear (gpointer pick);                          /* for arrays */

/* Runs in a reading thread: adds at most a dozen CfPick to @into. */
typedef gboolean (*CfPickSearch) (CfShop *shop, const char *typed, GArray *into, GError **error);

#define CF_TYPE_PICK_ENTRY (cf_pick_entry_get_type ())
G_DECLARE_FINAL_TYPE (CfPickEntry, cf_pick_entry, CF, PICK_ENTRY, GtkWidget)

/* Signals: "picked" (CfId); "changed": the text, by typing; "activate": Enter where there was nothing to pick. Property "session". */
GtkWidget  *cf_pick_entry_new         (CfSession *session, CfPickSearch search, const char *accessible_name, const char *placeholder);
const char *cf_pick_entry_get_text    (CfPickEntry *self);
/* Not "changed", and nothing is looked for. */
void        cf_pick_entry_set_text    (CfPickEntry *self, const char *text);
/* A sentence at the entry (NULL: none). */
void        cf_pick_entry_set_error   (CfPickEntry *self, const char *sentence);
/* Nothing is on its way, and no list is open: for tests. */
gboolean    cf_pick_entry_is_quiet    (CfPickEntry *self);

/* The two that are needed: items by the beginning of their code or words of their name, customers as the search box finds them. */
gboolean    cf_pick_items     (CfShop *shop, const char *typed, GArray *into, GError **error);
gboolean    cf_pick_customers (CfShop *shop, const char *typed, GArray *into, GError **error);
