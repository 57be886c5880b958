/* cf-place.h: one of the places in the sidebar: what fills the window beside it. A place is made when it is first opened, and stays. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"

#define CF_TYPE_PLACE (cf_place_get_type ())
G_DECLARE_DERIVABLE_TYPE (CfPlace, cf_place, CF, PLACE, AdwBin)

struct _CfPlaceClass {
  AdwBinClass parent_class;
  /* Shows what @path names: "" is the place itself, else what follows the word in the address ("customer/<id>" gives "<id>"). @word: which of the place's words it was. FALSE: there is no such thing. */
  gboolean (*open)    (CfPlace *self, const char *word, const char *path);
  /* The ledger changed. Called at once where the place is shown, else when it is shown next. Keeps selection, scroll position and what is being typed. */
  void     (*refresh) (CfPlace *self);
  /* Puts the focus where a person begins; the default is the first widget that takes it. */
  void     (*enter)   (CfPlace *self);
  /* Under which address what is shown now is found again; the caller frees. "": it is nothing to go back to. NULL, or no function: the one by which it was opened. */
  char    *(*address) (CfPlace *self);
  /* An item was scanned: adds it to what is being made here. FALSE: nothing is. */
  gboolean (*take_item) (CfPlace *self, CfId item_id);
};

/* Property "session": construct only. Property "title": what the header shows ("Customers", "Invoice 1058"); set it as the content changes. */
CfSession  *cf_place_get_session (CfPlace *self);
const char *cf_place_get_title   (CfPlace *self);
void        cf_place_set_title   (CfPlace *self, const char *title);
/* What the keys F6–F9 are about while this place is shown: "customer=<id>", "invoice=<id>"; "" = nothing. It follows "?" in the address they open. */
const char *cf_place_get_context (CfPlace *self);
void        cf_place_set_context (CfPlace *self, const char *context);

gboolean    cf_place_open    (CfPlace *self, const char *word, const char *path);
void        cf_place_refresh (CfPlace *self);
void        cf_place_enter   (CfPlace *self);
char       *cf_place_dup_address (CfPlace *self);
gboolean    cf_place_take_item (CfPlace *self, CfId item_id);
