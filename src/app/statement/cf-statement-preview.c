/* cf-statement-preview.c: see cf-statement-preview.h. */
#include "cf-statement-preview.h"
#include "cf-act-run.h"
#include "cf-ask-dialog.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>

static void
show (GtkWidget *parent, const CfStatementsWork *work)
{
  const CfStatementDone *done = work->result.done->len ? work->result.done->pdata[0] : NULL;
  GtkWidget *window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "default-width", 840, "default-height", 760, "title", _("Statement"), "transient-for", gtk_widget_get_root (parent),
                                    "destroy-with-parent", TRUE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *header = adw_header_bar_new (), *scroller = gtk_scrolled_window_new (), *pages = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkEventController *keys = gtk_shortcut_controller_new ();
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (_("Statement"), done && done->name ? done->name : ""));
  for (guint i = 0; i < work->pages->len; i++) {
    GtkWidget *page = gtk_picture_new_for_paintable (work->pages->pdata[i]);
    g_autofree char *name = g_strdup_printf (_("Page %u"), i + 1);
    gtk_picture_set_can_shrink (GTK_PICTURE (page), FALSE);
    gtk_picture_set_alternative_text (GTK_PICTURE (page), name);
    gtk_widget_set_halign (page, GTK_ALIGN_CENTER);
    gtk_widget_add_css_class (page, "card");
    gtk_box_append (GTK_BOX (pages), page);
  }
  g_object_set (pages, "margin-top", 12, "margin-bottom", 12, "margin-start", 12, "margin-end", 12, NULL);
  g_object_set (scroller, "child", pages, "vexpand", TRUE, NULL);
  gtk_box_append (GTK_BOX (box), header);
  gtk_box_append (GTK_BOX (box), scroller);
  adw_window_set_content (ADW_WINDOW (window), box);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
  gtk_window_present (GTK_WINDOW (window));
}

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer user)
{
  GWeakRef *weak = user;
  g_autoptr (GtkWidget) parent = g_weak_ref_get (weak);
  g_autoptr (GError) error = NULL;
  g_autoptr (CfStatementsWork) work = cf_session_finish (result, &error);
  g_weak_ref_clear (weak);
  g_free (weak);
  if (!parent || !gtk_widget_get_mapped (parent))
    return;
  if (!work)
    cf_ask_tell (parent, _("It Could Not Be Drawn"), error->message);
  else if (work->outcome != CF_OK)
    cf_act_show (parent, work->outcome, &work->who.refusal, NULL);
  else
    show (parent, work);
}

void
cf_statement_preview_show (GtkWidget *parent, CfSession *session, const CfStatementsWork *like, CfId customer_id)
{
  CfStatementsWork *work = cf_statements_work_new (session);
  GWeakRef *weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, parent);
  work->as_of = like ? like->as_of : cf_session_today (session);
  work->kind = like ? like->kind : 0;
  work->detail = like && like->detail;
  work->customers = g_array_new (FALSE, FALSE, sizeof (CfId));
  g_array_append_val (work->customers, customer_id);
  cf_session_job (session, cf_statements_preview, work, cf_statements_work_unref, cf_statements_work_unref, NULL, on_drawn, weak);
}
