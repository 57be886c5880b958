/* cf-record-sheet.c: see cf-record-sheet.h: the form of a kind of record, with what only one kind has: the list within it, a person's PIN. */
#include "cf-record-sheet.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include "cf-form.h"
#include "cf-record-choice.h"
#include "cf-record-members.h"
#include "cf-window.h"
#include "shop/staff.h"
#include <glib/gi18n-lib.h>

/* --- a PIN, for staff --- */

typedef struct { CfId staff_id; char *pin; } Pin;

static void
pin_free (gpointer p)
{
  g_free (((Pin *) p)->pin);
  g_free (p);
}

static CfOutcome
set_pin (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Pin *pin = data;
  return cf_set_pin (shop, who, pin->staff_id, pin->pin, error);
}

static void
on_pin_set (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer form)
{
  if (outcome == CF_OK || outcome == CF_ALREADY)
    cf_window_toast (form, _("The PIN is set."));
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (form, outcome, refusal, error);
}

static void
on_pin_typed (const char *text, gpointer user)
{
  g_autoptr (GtkWidget) form = user;
  CfSession *session = g_object_get_data (G_OBJECT (form), "session");
  if (!text)
    return;
  Pin *pin = g_new0 (Pin, 1);
  *pin = (Pin) { ((CfRoot *) cf_form_get_record (CF_FORM (form)))->id, g_strdup (text) };
  cf_act_run (form, &(CfActAsk) { .session = session, .title = _("Set a PIN"), .id = cf_session_next_id (session), .work = set_pin, .data = pin, .data_free = pin_free, .done = on_pin_set,
                                  .user = G_OBJECT (form) });
}

static void
on_pin (GtkButton *button, GtkWidget *form)
{
  cf_ask_new_pin (form, _("New PIN"), _("Four to twelve digits, known to this person only."), on_pin_typed, g_object_ref (form));
}

static void
add_pin (CfForm *form, CfSession *session)
{
  GtkWidget *group = adw_preferences_group_new (), *pin = gtk_button_new_with_mnemonic (_("Set a New _PIN…"));
  g_object_set_data_full (G_OBJECT (form), "session", g_object_ref (session), g_object_unref);
  gtk_widget_set_halign (pin, GTK_ALIGN_CENTER);
  g_signal_connect_object (pin, "clicked", G_CALLBACK (on_pin), form, 0);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), pin);
  cf_form_add_group (form, group, NULL);
}

/* --- what there is to choose from --- */

static char *
read_members (GtkWidget *members, gpointer record)
{
  return cf_record_members_get (members, record) ? NULL : g_strdup (_("A quantity or a price is not a number."));
}

static GArray *
words_of (const CfRecordKind *kind)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (CfFormChoice));
  for (guint i = 0; kind->words && kind->words[i]; i++)
    cf_form_choice (list, i + 1, kind->words_context ? g_dpgettext2 (NULL, kind->words_context, kind->words[i]) : _(kind->words[i]));
  return list;
}

typedef struct { const CfRecordKind *kind; gconstpointer record; GArray *list; GPtrArray *texts; } Offer;

/* Does one of the record's references point to @id? */
static gboolean
is_chosen (const Offer *offer, CfId id)
{
  for (guint i = 0; i < offer->kind->n_rows; i++)
    if (offer->kind->rows[i].kind == CF_FORM_CHOICE && *(const CfId *) ((const char *) offer->record + offer->kind->rows[i].offset) == id)
      return TRUE;
  return FALSE;
}

static gboolean
offer_one (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Offer *offer = user;
  CfId id = ((const CfRoot *) record)->id;
  if (cf_record_is_archived (type, record) && !is_chosen (offer, id))
    return TRUE;
  g_ptr_array_add (offer->texts, g_strdup (cf_record_name (type, record)));
  cf_form_choice (offer->list, id, g_ptr_array_index (offer->texts, offer->texts->len - 1));
  return TRUE;
}

static GArray *
records_of (const CfRecordKind *kind, CfSession *session, gconstpointer record, GPtrArray *texts)
{
  g_autoptr (GError) error = NULL;
  Offer offer = { kind, record, g_array_new (FALSE, FALSE, sizeof (CfFormChoice)), texts };
  if (kind->refers)
    cf_form_choice (offer.list, 0, _(kind->refers_to_none));
  if (kind->refers && !cf_record_each (cf_session_get_shop (session)->db, kind->refers, offer_one, &offer, &error))
    g_debug ("%s: %s", kind->refers->name, error->message);
  return offer.list;
}

/* --- the window --- */

static void
show (GtkWidget *parent, CfSession *session, const CfRecordKind *kind, gconstpointer record, gboolean is_new)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  GArray *choices[CF_RECORD_N_CHOICES] = { [CF_RECORD_WORDS] = words_of (kind), [CF_RECORD_REFERS] = records_of (kind, session, record, texts) };
  const char *name = cf_record_name (kind->type, record);
  CfForm *form = CF_FORM (cf_form_show (parent, &(CfFormAsk) { .session = session, .title = is_new || !*name ? _(kind->one) : name, .type = kind->type, .record = record, .fields = kind->rows,
                                                               .n_fields = kind->n_rows, .choices = choices, .save = kind->save }));
  if (kind->members)
    cf_form_add_group (form, cf_record_members_new (session, kind, record), read_members);
  if (kind == &CF_STAFF_KIND && !is_new)
    add_pin (form, session);
  for (guint i = 0; i < CF_RECORD_N_CHOICES; i++)
    g_array_unref (choices[i]);
}

typedef struct { gsize place; gint64 last; } Last;

static gboolean
look_at_place (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Last *last = user;
  last->last = MAX (last->last, *(const gint64 *) ((const char *) record + last->place));
  return TRUE;
}

static gint64
last_place (CfSession *session, const CfRecordKind *kind)
{
  g_autoptr (GError) error = NULL;
  Last last = { kind->place, 0 };
  if (!cf_record_each (cf_session_get_shop (session)->db, kind->type, look_at_place, &last, &error))
    g_debug ("%s: %s", kind->type->name, error->message);
  return last.last;
}

void
cf_record_sheet_show (GtkWidget *parent, CfSession *session, const CfRecordKind *kind, CfId id)
{
  g_autofree gpointer record = g_malloc0 (kind->type->size);
  g_autoptr (GError) error = NULL;
  gboolean found = FALSE;
  if (id && (!cf_record_load (cf_session_get_shop (session)->db, kind->type, id, record, &found, &error) || !found)) {
    cf_act_show (parent, error ? CF_FAILED : CF_NOT_FOUND, NULL, error);
    return;
  }
  if (!id) {
    ((CfRoot *) record)->id = cf_session_next_id (session);
    for (guint i = 0; i < kind->n_rows; i++)
      if (kind->rows[i].kind == CF_FORM_ENUM)
        *(int *) ((char *) record + kind->rows[i].offset) = 1;
    if (kind->place)
      *(gint64 *) ((char *) record + kind->place) = last_place (session, kind) + 1;
  }
  if (!id && kind == &CF_SERIES_KIND)
    ((CfSeries *) record)->station = cf_session_get_shop (session)->head.number;
  show (parent, session, kind, record, id == 0);
  cf_record_clear (kind->type, record);
}
