/* cf-approval-group.c: see cf-approval-group.h. A text that is changed is a version of its own: approvals name the one that was accepted. */
#include "cf-approval-group.h"
#include "cf-form.h"
#include "shop/order.h"
#include "store/order-list.h"
#include <glib/gi18n-lib.h>

typedef struct { CfSession *session; GtkWidget *group, *row; } Approval;

static const CfFormField fields[] = {
  { "", N_("Text"), "text", CF_FORM_LINES, .offset = G_STRUCT_OFFSET (CfApprovalTerms, text), .hint = N_("What stands beside the button with which a customer approves.") },
};

static void
approval_free (gpointer p)
{
  g_object_unref (((Approval *) p)->session);
  g_free (p);
}

/* id 0: there are none yet. */
static void
load (Approval *self, CfApprovalTerms *ret)
{
  CfDb *db = cf_session_get_shop (self->session)->db;
  g_autoptr (GError) error = NULL;
  gboolean found;
  CfId id;
  if (!cf_newest_terms (db, &id, &error) || (id && !cf_record_load (db, &CF_APPROVAL_TERMS, id, ret, &found, &error)))
    g_warning ("reading the terms of approval: %s", error->message);
}

static CfOutcome
save (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  const CfApprovalTerms *terms = record;
  g_auto (CfApprovalTerms) made = { 0 };
  return cf_approval_terms (shop, who, terms->id, terms->text, &made, error);
}

static void
on_row (GtkWidget *row, Approval *self)
{
  g_auto (CfApprovalTerms) terms = { 0 };
  load (self, &terms);
  terms.id = cf_session_next_id (self->session);
  cf_form_show (row, &(CfFormAsk) { .session = self->session, .title = _("Approval Terms"), .type = &CF_APPROVAL_TERMS, .record = &terms, .fields = fields, .n_fields = G_N_ELEMENTS (fields), .save = save });
}

static void
fill (Approval *self)
{
  g_auto (CfApprovalTerms) terms = { 0 };
  load (self, &terms);
  g_autofree char *time = terms.id ? cf_session_time (self->session, terms.at) : NULL;
  g_autofree char *title = terms.id ? g_strdup_printf (_("Version %d, since %s"), (int) terms.version, time) : g_strdup (_("No terms yet: approvals accept none"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->row), terms.text ? terms.text : "");
}

static void
on_changed (CfSession *session, GtkWidget *group)
{
  fill (g_object_get_data (G_OBJECT (group), "approval"));
}

GtkWidget *
cf_approval_group_new (CfSession *session)
{
  Approval *self = g_new0 (Approval, 1);
  *self = (Approval) { g_object_ref (session), adw_preferences_group_new (), adw_action_row_new () };
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->group), _("Approval Terms"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->group), _("What a customer accepts who approves an estimate or a proof; each approval keeps the version that was accepted"));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self->row), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self->row), 4);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self->row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->row), TRUE);
  gtk_widget_set_name (self->row, "approval-terms");
  g_signal_connect (self->row, "activated", G_CALLBACK (on_row), self);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->group), self->row);
  g_object_set_data_full (G_OBJECT (self->group), "approval", self, approval_free);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), self->group, 0);
  fill (self);
  return self->group;
}
