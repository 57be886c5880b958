/* call.h: one request and its answer, as handlers see them. Nothing here knows libmicrohttpd; http.c does. */
#pragma once
#include <jansson.h>
#include "gateway.h"
#include "portal.h"
#include "shop/link.h"
#include "sync/device.h"

typedef struct _CfRoute CfRoute;
typedef struct _CfKeptPage CfKeptPage;
typedef struct { guint8 life[CF_LIFE_SIZE]; gint64 pos; CfDate date; guint opened; } CfKeptState;      /* what a page follows from, its link and language apart: kept.c */
#define CF_PARAMS_MAX 4
#define CF_HTML "text/html; charset=utf-8"

typedef struct {
  CfPortal      *portal;
  const CfRoute *route;
  const char    *method, *address;                          /* of the client */
  char          *params[CF_PARAMS_MAX];                     /* what stood in the braces of the pattern, decoded, valid UTF-8 */
  CfHeaderOf     header;  gpointer connection;
  void         (*each_query) (gpointer connection, GHashTable *ret);      /* what stands after ?, as it came */
  GByteArray    *body;
  /* filled by access.c as far as the route asks for it */
  CfPlace       *place;  CfShop *shop;
  CfId           document_id;
  CfLinkState    link;
  CfDevice       device;
  CfLanguage     asked;                                     /* by the browser */
  CfLanguage     language;                                  /* of the customer, else of the shop, else what the browser asks for */
  CfKeptState    seen;
  CfKeptPage    *kept;                                      /* the page is there already (kept.h) */
  CfId           customer_id;                               /* who has signed in at this shop; 0: nobody */
  /* the answer */
  guint          status;
  const char    *type;                                      /* static */
  GBytes        *answer;
  GPtrArray     *headers;                                   /* name, value, … owned */
  guint          wait_s;                                    /* nothing yet: ask again when there is news of this shop, or after so long */
  gboolean       news;                                      /* something was stored: who waits for this shop is asked again */
} CfCall;

void        cf_call_clear  (CfCall *call);                  /* gives the ledger back */
const char *cf_call_header (CfCall *call, const char *name);      /* NULL: there is none */
void        cf_call_add    (CfCall *call, const char *name, const char *value);
/* A cookie of the request; NULL: there is none. Caller frees. */
char       *cf_call_cookie (CfCall *call, const char *name);
/* Gives one to the browser, for this shop's pages, out of reach of scripts and other sites; @seconds 0: takes it back. */
void        cf_call_give_cookie (CfCall *call, const char *name, const char *value, guint seconds);
/* @english in the language of the call. Static. */
const char *cf_say         (CfCall *call, const char *english) G_GNUC_FORMAT (2);
/* Answers. @text is copied. */
void        cf_call_text   (CfCall *call, guint status, const char *type, const char *text);
void        cf_call_bytes  (CfCall *call, guint status, const char *type, GBytes *bytes);
void        cf_call_see    (CfCall *call, const char *location);      /* 303: look there */
/* A page of ui/portal; @data is swallowed and gets what every page needs. The second from JSON, for what is small. */
void        cf_call_fill   (CfCall *call, guint status, const char *template, CfData *data);
void        cf_call_page   (CfCall *call, guint status, const char *template, json_t *data);
/* A page that says one thing, both in English: they are put into the language of the call here. */
void        cf_call_notice (CfCall *call, guint status, const char *title, const char *text);
/* Something failed here: logged, and a page that gives nothing away. Takes @error. */
void        cf_call_failed (CfCall *call, GError *error);
/* What stands after ?, decoded: name → value; each name once, else NULL. Caller owns. */
GHashTable *cf_call_query  (CfCall *call);
/* A field of the form in the body (application/x-www-form-urlencoded, UTF-8, each name once); NULL: not there, or the body is no form. Borrowed from @form. */
GHashTable *cf_call_form   (CfCall *call);                  /* NULL: it is no form */
