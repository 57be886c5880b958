/* cf-file-out.h: what leaves the window as a file. The permission is asked as acts ask it (a PIN on the spot), then where to, then a thread makes and writes it; a toast says where it is, a dialog what failed.
 * Every file that people ask for is saved by this. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* In a thread of its own. @path: what was chosen, a folder where that was asked for. */
typedef gboolean (*CfFileWrite) (CfShop *shop, const char *path, gpointer data, GError **error);

typedef struct {
  CfSession     *session;
  const char    *title;              /* of the file chooser, and of the question for a PIN; translated; copied */
  const char    *name;               /* proposed; copied. NULL: a folder is chosen */
  const char    *accept;             /* the chooser's button with a mnemonic; NULL: "_Save" */
  CfPermission   permission;         /* who is signed in needs it, or somebody gives their PIN; 0: nobody is asked */
  CfFileWrite    write;
  gpointer       data; GDestroyNotify data_free;
} CfFileOut;

/* @parent may go meanwhile: the file is written all the same. */
void cf_file_out       (GtkWidget *parent, const CfFileOut *ask);
/* What is there already, such as a paper that was drawn to be looked at. No permission is asked: it is one document, for its customer. */
void cf_file_out_bytes (GtkWidget *parent, CfSession *session, const char *title, const char *name, GBytes *bytes);
