/* cf-file-in.h: what comes into the ledger as a file, and is looked at again: chosen, dropped or pasted, it is kept by content in a thread. What it is is said by its content, not by its name. */
#pragma once
#include <gtk/gtk.h>
#include "cf-session.h"

/* @path: local. Not called where nothing was chosen, or @parent is gone. @data belongs to the call: it is freed after it, called or not. */
typedef void (*CfFileChosen) (GtkWidget *parent, const char *path, gpointer data);
/* @accept: the chooser's button, with a mnemonic. */
void cf_file_choose     (GtkWidget *parent, const char *title, const char *accept, CfFileChosen chosen, gpointer data, GDestroyNotify data_free);

typedef struct { char *sha256, *name, *media; gint64 size; } CfKeptFile;
/* NULL: @error says why not. The rest as above. */
typedef void (*CfFileKept) (GtkWidget *parent, const CfKeptFile *file, const GError *error, gpointer data);
/* Copies @path beside the ledger; or @picture, where it is not NULL, as a PNG file of the name @path. */
void cf_file_keep       (GtkWidget *parent, CfSession *session, const char *path, GdkTexture *picture, CfFileKept kept, gpointer data, GDestroyNotify data_free);

/* Shows a kept file by this computer's program for it: a copy that cannot be written, in a folder of this user's own. Only pictures, PDFs and plain text, by what is in it and whatever it is called: what may be a program, or bring one
 * with it, is offered to be saved. */
void cf_file_look       (GtkWidget *parent, CfSession *session, const char *sha256, const char *name);
void cf_file_save       (GtkWidget *parent, CfSession *session, const char *sha256, const char *name);
