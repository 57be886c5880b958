/* cf-record-choice.c: see cf-record-choice.h. Kinds with some dozen records: they are read at once, on the main thread. */
#include "cf-record-choice.h"
#include <string.h>

struct _CfRecordChoice {
  AdwComboRow     parent;
  CfSession      *session;
  const CfRecord *type;
  char           *none;
  GArray         *ids;                                                  /* CfId, 0 first */
  gboolean        setting;
};

static guint chosen_signal;

G_DEFINE_TYPE (CfRecordChoice, cf_record_choice, ADW_TYPE_COMBO_ROW)

static gconstpointer
field (const CfRecord *type, gconstpointer record, const char *name)
{
  for (guint i = 0; i < type->n_fields; i++)
    if (strcmp (type->fields[i].name, name) == 0)
      return (const char *) record + type->fields[i].offset;
  return NULL;
}

const char *
cf_record_name (const CfRecord *type, gconstpointer record)
{
  static const char *const names[] = { "name", "code", "prefix" };
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    char *const *text = field (type, record, names[i]);
    if (text)
      return *text ? *text : "";
  }
  return "";
}

gboolean
cf_record_is_archived (const CfRecord *type, gconstpointer record)
{
  const gint64 *flag = field (type, record, "archived");
  return flag && *flag;
}

typedef struct { CfRecordChoice *self; GtkStringList *names; CfId keep; } Fill;

static gboolean
add_one (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  Fill *fill = user;
  CfId id = ((const CfRoot *) record)->id;
  if (cf_record_is_archived (type, record) && id != fill->keep)
    return TRUE;
  gtk_string_list_append (fill->names, cf_record_name (type, record));
  g_array_append_val (fill->self->ids, id);
  return TRUE;
}

void
cf_record_choice_set (CfRecordChoice *self, CfId id)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new ((const char *[]) { self->none, NULL });
  g_autoptr (GError) error = NULL;
  Fill fill = { self, names, id };
  CfId nobody = 0;
  guint chosen = 0;
  g_array_set_size (self->ids, 0);
  g_array_append_val (self->ids, nobody);
  if (!cf_record_each (cf_session_get_shop (self->session)->db, self->type, add_one, &fill, &error))
    g_debug ("%s: %s", self->type->name, error->message);
  for (guint i = 0; i < self->ids->len; i++)
    if (g_array_index (self->ids, CfId, i) == id)
      chosen = i;
  self->setting = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (names));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), chosen);
  self->setting = FALSE;
}

CfId
cf_record_choice_get (CfRecordChoice *self)
{
  guint chosen = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  return chosen < self->ids->len ? g_array_index (self->ids, CfId, chosen) : 0;
}

static void
on_selected (CfRecordChoice *self)
{
  if (!self->setting)
    g_signal_emit (self, chosen_signal, 0);
}

static void
cf_record_choice_finalize (GObject *object)
{
  CfRecordChoice *self = CF_RECORD_CHOICE (object);
  g_clear_object (&self->session);
  g_array_unref (self->ids);
  g_free (self->none);
  G_OBJECT_CLASS (cf_record_choice_parent_class)->finalize (object);
}

static void
cf_record_choice_class_init (CfRecordChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cf_record_choice_finalize;
  chosen_signal = g_signal_new ("chosen", CF_TYPE_RECORD_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cf_record_choice_init (CfRecordChoice *self)
{
  self->ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected), NULL);
}

CfRecordChoice *
cf_record_choice_new (CfSession *session, const CfRecord *type, const char *none)
{
  CfRecordChoice *self = g_object_new (CF_TYPE_RECORD_CHOICE, NULL);
  self->session = g_object_ref (session);
  self->type = type;
  self->none = g_strdup (none);
  cf_record_choice_set (self, 0);
  return self;
}
