/* cf-places.h: the table of places. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

typedef struct {
  const char *name;                  /* "customers": the address of the place itself; the name in the stack */
  const char *title;                 /* translated when shown */
  const char *icon;
  char        key;                   /* Alt+key */
  const char *words;                 /* other first words of addresses that it opens, parted by spaces: "customer contact" */
  GType     (*type) (void);          /* of a CfPlace */
  gboolean    at_the_foot;           /* below the others: settings */
  /* What opens as a window over whatever place is shown ("payment/new"); asked first. FALSE: @path is the place's own. NULL: nothing does. */
  gboolean  (*over) (GtkWidget *parent, CfSession *session, const char *path);
  const char *over_word;             /* which of the words it is asked for: "payment" */
} CfPlaceInfo;

/* In the order of the sidebar. Static. */
const CfPlaceInfo *cf_places (guint *ret_n);
/* Whose word is the first of @address? NULL: nobody's. *ret_path: what follows it: "<id>" of "customer/<id>", "?as_of=…" of "reports?as_of=…", "" if nothing. *ret_word: the caller's. */
const CfPlaceInfo *cf_places_find (const char *address, char **ret_word, const char **ret_path);
