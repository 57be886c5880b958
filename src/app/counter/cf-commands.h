/* cf-commands.h: what can be done from the search box: places and acts by their names. */
#pragma once
#include <glib.h>

typedef struct {
  const char *title;                 /* translated when shown */
  const char *words;                 /* what people may call it too; translated when asked */
  const char *icon;
  const char *address;               /* opened by "win.open", or by "win.begin", which says what it is about */
  gboolean    begins;
  const char *key;                   /* "F7"; "" = none */
} CfCommand;

/* Those of whose title or words some begin with every word of @typed, at most @count_max; into @into (const CfCommand *, static). */
void cf_commands_find (const char *typed, guint count_max, GPtrArray *into);
