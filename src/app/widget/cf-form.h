/* cf-form.h: a window that edits one record: rows from a table of fields, errors where they belong, and a question before what was typed is lost. Ctrl+S or Enter saves, Escape closes. */
#pragma once
#include <adwaita.h>
#include "cf-session.h"
#include "store/record.h"

typedef enum {
  CF_FORM_TEXT, CF_FORM_LINES,       /* char *; several lines */
  CF_FORM_MONEY,                     /* CfMoney; empty: 0, and the flag at @flag 0 */
  CF_FORM_DECIMAL, CF_FORM_PERCENT,  /* CfDecimal; a percentage is typed as one: "8.875" is 0.08875; empty: 0, and the flag at @flag 0 */
  CF_FORM_COUNT,                     /* gint64, a whole number; empty: 0, and the same */
  CF_FORM_DATE,                      /* CfDate; empty: 0 */
  CF_FORM_FLAG,                      /* gint64 0 or 1; with @bit: that bit of a gint64 */
  CF_FORM_CHOICE, CF_FORM_ENUM,      /* CfId; a 4-byte enum: one of @choices */
} CfFormKind;

typedef struct { gint64 value; const char *label; } CfFormChoice;      /* translated; borrowed until the form is made */

typedef struct {
  const char *group;                 /* begins a group with this title ("" = none); NULL: goes on with the one before */
  const char *title;                 /* both translated when shown */
  const char *field;                 /* its name in refusals */
  CfFormKind  kind;
  gsize       offset, flag;          /* flag 0: it has none */
  gint64      bit;
  const char *hint;                  /* below the row; NULL = none */
  int         choices;               /* which of the choices given */
} CfFormField;

typedef CfOutcome (*CfFormSave) (CfShop *shop, CfWho *who, gconstpointer record, GError **error);
/* It was saved as @record. @user is not held: where it is gone, this is not called. */
typedef void (*CfFormSaved) (gconstpointer record, GObject *user);

typedef struct {
  CfSession         *session;
  const char        *title;          /* of the window, and of what asks for a PIN */
  const CfRecord    *type;
  gconstpointer      record;         /* as it is, or begins; copied. Its id is set */
  const CfFormField *fields; guint n_fields;      /* static */
  GArray           **choices;        /* of CfFormChoice */
  CfFormSave         save;
  CfFormSaved        saved;  GObject *user;
} CfFormAsk;

#define CF_TYPE_FORM (cf_form_get_type ())
G_DECLARE_FINAL_TYPE (CfForm, cf_form, CF, FORM, AdwWindow)

/* Modal over @parent's window. */
GtkWidget *cf_form_show (GtkWidget *parent, const CfFormAsk *ask);
/* Adds a choice. */
void       cf_form_choice (GArray *choices, gint64 value, const char *label);
/* A row of the caller's, below all fields: a file to attach. What it puts into the record is saved with it. */
void       cf_form_add (CfForm *self, GtkWidget *row);
/* An AdwPreferencesGroup of the caller's, below all groups. @read puts what it shows into a record of the form's kind; what was wrong there is the sentence, which the caller frees; NULL: all right. NULL: there is
 * nothing to read. */
typedef char *(*CfFormRead) (GtkWidget *group, gpointer record);
void       cf_form_add_group (CfForm *self, GtkWidget *group, CfFormRead read);
/* Something of the caller's is on its way into the record: until as many ended as began, it cannot be saved. */
void       cf_form_hold    (CfForm *self);
void       cf_form_release (CfForm *self);
gpointer   cf_form_get_record (CfForm *self);                /* as it will be saved, but for the fields' rows */
