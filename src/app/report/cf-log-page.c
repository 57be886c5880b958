/* cf-log-page.c: see cf-log-page.h. */
#include "cf-log-page.h"
#include "cf-address.h"
#include "cf-date-entry.h"
#include "cf-history.h"
#include "store/records.h"
#include <glib/gi18n-lib.h>

struct _CfLogPage {
  AdwBin     parent;
  GtkWidget *staff, *kind, *from, *to, *history;
  CfSession *session;
  GArray    *staff_ids;                                                 /* CfId, as in the drop-down from its second line */
  CfId       customer_id;
  gboolean   setting;
};

G_DEFINE_TYPE (CfLogPage, cf_log_page, ADW_TYPE_BIN)

/* As in the drop-down. */
static const char *const kinds[] = { NULL, "invoice.", "payment.", "credit.", "customer.", "item.", "staff.", "settings." };

static CfInstant
day_start (CfLogPage *self, CfDate date)
{
  g_autoptr (GDateTime) epoch = g_date_time_new (cf_session_get_shop (self->session)->tz, 1970, 1, 1, 0, 0, 0);
  g_autoptr (GDateTime) day = g_date_time_add_days (epoch, (int) date);
  return g_date_time_to_unix (day) * G_USEC_PER_SEC;
}

void
cf_log_page_refresh (CfLogPage *self)
{
  CfAuditAsk ask = { .customer_id = self->customer_id };
  guint staff = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->staff)), kind = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->kind));
  CfDate from = 0, to = 0;
  if (!self->session || !cf_date_entry_get (CF_DATE_ENTRY (self->from), &from) || !cf_date_entry_get (CF_DATE_ENTRY (self->to), &to))
    return;
  if (staff > 0 && staff - 1 < self->staff_ids->len)
    ask.staff_id = g_array_index (self->staff_ids, CfId, staff - 1);
  ask.act = kind < G_N_ELEMENTS (kinds) ? kinds[kind] : NULL;
  ask.from = from ? day_start (self, from) : 0;
  ask.to = to ? day_start (self, to + 1) - 1 : 0;
  cf_history_ask (CF_HISTORY (self->history), &ask);
}

static void
on_filter (CfLogPage *self)
{
  if (!self->setting)
    cf_log_page_refresh (self);
}

static gboolean
add_staff (const CfRecord *type, gconstpointer record, gpointer user, GError **error)
{
  const CfStaff *staff = record;
  CfLogPage *self = user;
  GtkStringList *names = GTK_STRING_LIST (gtk_drop_down_get_model (GTK_DROP_DOWN (self->staff)));
  gtk_string_list_append (names, staff->name);
  g_array_append_val (self->staff_ids, staff->id);
  return TRUE;
}

void
cf_log_page_show (CfLogPage *self, const char *path)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new ((const char *[]) { _("Everybody"), NULL });
  g_autoptr (GError) error = NULL;
  self->setting = TRUE;
  self->customer_id = cf_address_id (path, "customer");
  g_array_set_size (self->staff_ids, 0);
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->staff), G_LIST_MODEL (names));
  if (!cf_record_each (cf_session_get_shop (self->session)->db, &CF_STAFF, add_staff, self, &error))
    g_debug ("staff in the log: %s", error->message);
  if (cf_address_date (path, "from"))
    cf_date_entry_set (CF_DATE_ENTRY (self->from), cf_address_date (path, "from"));
  if (cf_address_date (path, "to"))
    cf_date_entry_set (CF_DATE_ENTRY (self->to), cf_address_date (path, "to"));
  self->setting = FALSE;
  cf_log_page_refresh (self);
}

void
cf_log_page_set_session (CfLogPage *self, CfSession *session)
{
  g_set_object (&self->session, session);
  cf_date_entry_set_session (CF_DATE_ENTRY (self->from), session);
  cf_date_entry_set_session (CF_DATE_ENTRY (self->to), session);
  cf_history_set_session (CF_HISTORY (self->history), session);
}

static void
cf_log_page_dispose (GObject *object)
{
  g_clear_object (&CF_LOG_PAGE (object)->session);
  G_OBJECT_CLASS (cf_log_page_parent_class)->dispose (object);
}

static void
cf_log_page_finalize (GObject *object)
{
  g_array_unref (CF_LOG_PAGE (object)->staff_ids);
  G_OBJECT_CLASS (cf_log_page_parent_class)->finalize (object);
}

static void
cf_log_page_class_init (CfLogPageClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_log_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = cf_log_page_finalize;
  g_type_ensure (CF_TYPE_DATE_ENTRY);
  g_type_ensure (CF_TYPE_HISTORY);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-log-page.ui");
  gtk_widget_class_bind_template_child (widget, CfLogPage, staff);
  gtk_widget_class_bind_template_child (widget, CfLogPage, kind);
  gtk_widget_class_bind_template_child (widget, CfLogPage, from);
  gtk_widget_class_bind_template_child (widget, CfLogPage, to);
  gtk_widget_class_bind_template_child (widget, CfLogPage, history);
  gtk_widget_class_bind_template_callback (widget, on_filter);
}

static void
cf_log_page_init (CfLogPage *self)
{
  self->staff_ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->setting = FALSE;
}
