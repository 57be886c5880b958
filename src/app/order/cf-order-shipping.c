/* cf-order-shipping.c: see cf-order-shipping.h. A pick-up is a shipment and its event in one press: both ids follow from one intent, so that pressing again makes neither twice. */
#include "cf-order-shipping.h"
#include "base/id.h"
#include "cf-act-run.h"
#include "cf-form.h"
#include "cf-order-acts.h"
#include "cf-order-words.h"
#include "cf-signature-pad.h"
#include "cf-window.h"
#include "shop/shipment.h"
#include "store/files.h"
#include "store/lookup.h"
#include <glib/gi18n-lib.h>

#define AT(T, m) .offset = G_STRUCT_OFFSET (T, m)

const char *
cf_order_event_words (CfShipmentEventKind kind)
{
  switch (kind) {
  case CF_SHIPMENT_LABEL: return C_("shipment", "Label made");
  case CF_SHIPMENT_HANDED_OVER: return C_("shipment", "Handed over");
  case CF_SHIPMENT_IN_TRANSIT: return C_("shipment", "On its way");
  case CF_SHIPMENT_DELIVERED: return C_("shipment", "Delivered");
  case CF_SHIPMENT_EXCEPTION: return C_("shipment", "Something is wrong");
  case CF_SHIPMENT_COLLECTED: return C_("shipment", "Fetched");
  case CF_SHIPMENT_CAME_BACK: return C_("shipment", "Came back");
  default: return "";
  }
}

/* --- what goes --- */

static GtkWidget *
tick_of (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "tick");
}

/* All that is ticked is written as "all", so that a job that is added later goes with it. */
static char *
read_jobs (GtkWidget *group, gpointer record)
{
  CfShipment *shipment = record;
  const GPtrArray *rows = g_object_get_data (G_OBJECT (group), "rows");
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (CfShipmentLine));
  for (guint i = 0; i < rows->len; i++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick_of (rows->pdata[i]))))
      g_array_append_vals (lines, g_object_get_data (rows->pdata[i], "line"), 1);
  if (!lines->len)
    return g_strdup (_("Nothing is ticked. Tick what goes."));
  g_free (shipment->lines);
  shipment->n_lines = lines->len == rows->len ? 0 : lines->len;
  shipment->lines = shipment->n_lines ? g_memdup2 (lines->data, lines->len * sizeof (CfShipmentLine)) : NULL;
  return NULL;
}

static const CfShipmentLine *
line_of (const CfShipment *shipment, CfId job_id)
{
  for (guint i = 0; i < shipment->n_lines; i++)
    if (shipment->lines[i].job_id == job_id)
      return &shipment->lines[i];
  return NULL;
}

/* A row for each job; what a shipment of one part takes keeps its quantity. */
static void
add_jobs (GtkWidget *form, CfSession *session, const CfOrderData *data, const CfShipment *shipment)
{
  GtkWidget *group = adw_preferences_group_new ();
  GPtrArray *rows = g_ptr_array_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("What Goes"));
  for (guint i = 0; i < data->jobs->len; i++) {
    const CfOrderJob *job = &g_array_index (data->jobs, CfOrderJob, i);
    const CfShipmentLine *line = line_of (shipment, job->row.id);
    if (job->row.removed || job->row.charge)
      continue;
    CfShipmentLine one = line ? *line : (CfShipmentLine) { job->row.id, job->row.quantity };
    GtkWidget *row = adw_action_row_new (), *tick = gtk_check_button_new ();
    g_autofree char *quantity = cf_order_quantity_words (session, one.quantity), *subtitle = g_strdup_printf ("%s × %s", quantity, job->row.number);
    adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), job->row.description);
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
    gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), !shipment->n_lines || line);
    gtk_widget_set_valign (tick, GTK_ALIGN_CENTER);
    gtk_accessible_update_property (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_PROPERTY_LABEL, job->row.description, -1);
    adw_action_row_add_prefix (ADW_ACTION_ROW (row), tick);
    adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), tick);
    g_object_set_data (G_OBJECT (row), "tick", tick);
    g_object_set_data_full (G_OBJECT (row), "line", g_memdup2 (&one, sizeof one), g_free);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    g_ptr_array_add (rows, row);
  }
  g_object_set_data_full (G_OBJECT (group), "rows", rows, (GDestroyNotify) g_ptr_array_unref);
  cf_form_add_group (CF_FORM (form), group, read_jobs);
}

/* --- a shipment --- */

enum { CHOOSE_METHOD };
static const CfFormField ship_fields[] = {
  { "", N_("How"), "method", CF_FORM_ENUM, AT (CfShipment, method), .choices = CHOOSE_METHOD },
  { NULL, N_("Carrier"), "carrier", CF_FORM_TEXT, AT (CfShipment, carrier) },
  { NULL, N_("Service"), "service", CF_FORM_TEXT, AT (CfShipment, service) },
  { NULL, N_("Tracking number"), "tracking", CF_FORM_TEXT, AT (CfShipment, tracking) },
  { NULL, N_("Link to follow it"), "link", CF_FORM_TEXT, AT (CfShipment, link) },
  { NULL, N_("Leaves on"), "date", CF_FORM_DATE, AT (CfShipment, date) },
  { N_("Where To"), N_("Name"), "ship_name", CF_FORM_TEXT, AT (CfShipment, ship_name), .hint = N_("Left empty with the address: the order’s place.") },
  { NULL, N_("Address"), "ship_address", CF_FORM_LINES, AT (CfShipment, ship_address) },
  { NULL, N_("City"), "ship_city", CF_FORM_TEXT, AT (CfShipment, ship_city) },
  { NULL, N_("Region"), "ship_region", CF_FORM_TEXT, AT (CfShipment, ship_region) },
  { NULL, N_("Postcode"), "ship_postcode", CF_FORM_TEXT, AT (CfShipment, ship_postcode) },
  { NULL, N_("Country"), "ship_country", CF_FORM_TEXT, AT (CfShipment, ship_country) },
};

static CfOutcome save_shipment (CfShop *shop, CfWho *who, gconstpointer record, GError **error) { return cf_shipment_save (shop, who, record, error); }

static void
show_shipment (GtkWidget *parent, CfSession *session, const CfOrderData *data, const CfShipment *shipment, const char *title)
{
  g_autoptr (GArray) methods = g_array_new (FALSE, FALSE, sizeof (CfFormChoice));
  cf_form_choice (methods, CF_SHIP_CARRIER, _("By carrier"));
  cf_form_choice (methods, CF_SHIP_DELIVERY, _("Delivered by the shop"));
  if (shipment->method == CF_SHIP_PICK_UP)
    cf_form_choice (methods, CF_SHIP_PICK_UP, _("Fetched at the counter"));
  GArray *choices[] = { [CHOOSE_METHOD] = methods };
  GtkWidget *form = cf_form_show (parent, &(CfFormAsk) { .session = session, .title = title, .type = &CF_SHIPMENT, .record = shipment, .fields = ship_fields, .n_fields = G_N_ELEMENTS (ship_fields),
                                                         .choices = choices, .save = save_shipment });
  add_jobs (form, session, data, shipment);
}

void
cf_order_ship (GtkWidget *parent, CfSession *session, const CfOrderData *data)
{
  CfShipment shipment = { .id = cf_session_next_id (session), .order_id = data->order.id, .method = CF_SHIP_CARRIER, .date = cf_session_today (session) };
  show_shipment (parent, session, data, &shipment, _("Ship"));
}

void
cf_order_edit_shipment (GtkWidget *parent, CfSession *session, const CfOrderData *data, const CfShipment *shipment)
{
  show_shipment (parent, session, data, shipment, _("Edit Shipment"));
}

static CfOutcome
cancel_work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  g_auto (CfShipment) shipment = { 0 };
  gboolean found;
  if (!cf_record_load (shop->db, &CF_SHIPMENT, *(CfId *) data, &shipment, &found, error))
    return CF_FAILED;
  shipment.cancelled = TRUE;
  return cf_shipment_save (shop, who, &shipment, error);
}

static void
on_cancelled (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (cf_order_act_is_done (outcome, refusal, error, user))
    cf_window_toast (GTK_WIDGET (user), _("Shipment cancelled"));
}

void
cf_order_cancel_shipment (GtkWidget *parent, CfSession *session, const CfShipment *shipment)
{
  cf_act_run (parent, &(CfActAsk) { .session = session, .title = _("Cancel Shipment"), .id = shipment->id, .work = cancel_work, .data = g_memdup2 (&shipment->id, sizeof shipment->id), .data_free = g_free,
                                    .done = on_cancelled, .user = G_OBJECT (parent) });
}

/* --- what became of it --- */

static const CfFormField event_fields[] = {
  { "", N_("What happened"), "kind", CF_FORM_ENUM, AT (CfShipmentEvent, kind), .choices = 0 },
  { NULL, N_("Where"), "place", CF_FORM_TEXT, AT (CfShipmentEvent, place) },
  { NULL, N_("Who took it"), "name", CF_FORM_TEXT, AT (CfShipmentEvent, name) },
  { NULL, N_("What was said"), "message", CF_FORM_TEXT, AT (CfShipmentEvent, message) },
};

/* Where an event takes the jobs: 0: they stay. */
static gboolean
step_of (CfDb *db, CfShipmentEventKind kind, CfId *ret, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  CfId first = 0, last = 0;
  *ret = 0;
  if (!cf_lookup_ids (db, CF_STATUSES, 0, ids, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++) {
    g_auto (CfItemStatus) status = { 0 };
    gboolean found;
    if (!cf_record_load (db, &CF_ITEM_STATUS, g_array_index (ids, CfId, i), &status, &found, error))
      return FALSE;
    if (status.stage == CF_STAGE_DONE)
      last = status.id;
    if (status.stage == CF_STAGE_DONE && !first)
      first = status.id;
  }
  *ret = kind == CF_SHIPMENT_DELIVERED || kind == CF_SHIPMENT_COLLECTED ? last : kind == CF_SHIPMENT_HANDED_OVER && first != last ? first : 0;
  return TRUE;
}

static CfOutcome
save_event (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  const CfShipmentEvent *event = record;
  g_auto (CfShipmentEvent) made = { 0 };
  CfId status;
  return step_of (shop->db, event->kind, &status, error) ? cf_shipment_event (shop, who, event, status, &made, error) : CF_FAILED;
}

void
cf_order_shipment_event (GtkWidget *parent, CfSession *session, const CfShipment *shipment)
{
  static const CfShipmentEventKind kinds[] = { CF_SHIPMENT_HANDED_OVER, CF_SHIPMENT_IN_TRANSIT, CF_SHIPMENT_DELIVERED, CF_SHIPMENT_COLLECTED, CF_SHIPMENT_EXCEPTION, CF_SHIPMENT_CAME_BACK, CF_SHIPMENT_LABEL };
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (CfFormChoice));
  CfShipmentEvent event = { .id = cf_session_next_id (session), .shipment_id = shipment->id, .kind = kinds[0] };
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    cf_form_choice (list, kinds[i], cf_order_event_words (kinds[i]));
  cf_form_show (parent, &(CfFormAsk) { .session = session, .title = _("What Became of It"), .type = &CF_SHIPMENT_EVENT, .record = &event, .fields = event_fields, .n_fields = G_N_ELEMENTS (event_fields),
                                       .choices = &(GArray *) { list }, .save = save_event });
}

/* --- pick-up --- */

static const CfFormField pick_up_fields[] = {
  { "", N_("Who fetches it"), "name", CF_FORM_TEXT, AT (CfShipmentEvent, name) },
  { NULL, N_("Remark"), "message", CF_FORM_TEXT, AT (CfShipmentEvent, message) },
};

/* The form's record names the order where an event names its shipment, and brings the signature itself, as text, where an event has its hash: both are put right here, where files are written. */
static CfOutcome
save_pick_up (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  g_auto (CfShipmentEvent) event = { 0 }, made = { 0 };
  CfShipment shipment = { .order_id = ((const CfShipmentEvent *) record)->shipment_id, .method = CF_SHIP_PICK_UP };
  char hash[CF_FILE_HASH] = "";
  gsize size;
  cf_record_copy (&CF_SHIPMENT_EVENT, record, &event);
  g_strstrip (event.name ? event.name : (event.name = g_strdup ("")));
  shipment.id = cf_id_derive ("pick-up", 0, &event.id, 1, NULL);
  g_autofree guchar *png = event.sha256 && *event.sha256 ? g_base64_decode (event.sha256, &size) : NULL;
  if (png && !cf_files_put_bytes (shop->db, png, size, hash, error))
    return CF_FAILED;
  g_free (event.sha256);
  event.sha256 = g_strdup (hash);
  event.shipment_id = shipment.id;
  if (!*event.name)
    return cf_refuse (&who->refusal, CF_REQUIRED, "name", NULL);
  CfOutcome outcome = cf_shipment_save (shop, who, &shipment, error);
  return outcome == CF_OK || outcome == CF_ALREADY ? save_event (shop, who, &event, error) : outcome;
}

static char *
read_signature (GtkWidget *group, gpointer record)
{
  CfShipmentEvent *event = record;
  g_autoptr (GBytes) png = cf_signature_pad_get (g_object_get_data (G_OBJECT (group), "pad"));
  g_free (event->sha256);
  event->sha256 = png ? g_base64_encode (g_bytes_get_data (png, NULL), g_bytes_get_size (png)) : NULL;
  return NULL;
}

void
cf_order_pick_up (GtkWidget *parent, CfSession *session, const CfOrderData *data)
{
  CfShipmentEvent event = { .id = cf_session_next_id (session), .shipment_id = data->order.id, .kind = CF_SHIPMENT_COLLECTED };
  GtkWidget *group = adw_preferences_group_new (), *pad = cf_signature_pad_new (), *frame = gtk_frame_new (NULL), *clear = gtk_button_new_with_mnemonic (_("C_lear"));
  GtkWidget *form = cf_form_show (parent, &(CfFormAsk) { .session = session, .title = _("Pick-up"), .type = &CF_SHIPMENT_EVENT, .record = &event, .fields = pick_up_fields, .n_fields = G_N_ELEMENTS (pick_up_fields),
                                                         .save = save_pick_up });
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Signature"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _("With a finger, a pen or the mouse. It may be left out."));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), clear);
  gtk_widget_add_css_class (clear, "flat");
  gtk_widget_set_valign (clear, GTK_ALIGN_CENTER);
  gtk_frame_set_child (GTK_FRAME (frame), pad);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), frame);
  g_object_set_data (G_OBJECT (group), "pad", pad);
  g_signal_connect_object (clear, "clicked", G_CALLBACK (cf_signature_pad_clear), pad, G_CONNECT_SWAPPED);
  cf_form_add_group (CF_FORM (form), group, read_signature);
}
