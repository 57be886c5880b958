/* cf-order-art.c: see cf-order-art.h. A file is kept first, by content, in a thread; then one act names it. What is given up in between lies beside the ledger unnamed, and harms nobody. */
#include "cf-order-art.h"
#include "cf-act-run.h"
#include "cf-file-in.h"
#include "cf-form.h"
#include "cf-order-acts.h"
#include "cf-window.h"
#include "shop/estimate.h"
#include "shop/records.h"
#include <glib/gi18n-lib.h>

#define AT(T, m) .offset = G_STRUCT_OFFSET (T, m)

/* Where a file goes: a job's proof, or the files of an order. */
typedef struct { CfSession *session; CfId id; } Way;

static Way *
way_new (CfSession *session, CfId id)
{
  Way *way = g_new0 (Way, 1);
  *way = (Way) { g_object_ref (session), id };
  return way;
}

static void
way_free (gpointer p)
{
  g_object_unref (((Way *) p)->session);
  g_free (p);
}

static void
tell (GtkWidget *parent, const GError *error)
{
  cf_act_show (parent, CF_FAILED, NULL, error);
}

/* --- proofs --- */

static const CfFormField proof_fields[] = {
  { "", N_("Called"), "name", CF_FORM_TEXT, AT (CfArtProof, name) },
  { NULL, N_("To the customer"), "message", CF_FORM_LINES, AT (CfArtProof, message) },
};
static const CfFormField answer_fields[] = {
  { "", N_("Answer"), "answer", CF_FORM_ENUM, AT (CfCustomerApproval, answer), .choices = 0 },
  { NULL, N_("Who said it"), "name", CF_FORM_TEXT, AT (CfCustomerApproval, name) },
  { NULL, N_("How"), "origin", CF_FORM_TEXT, AT (CfCustomerApproval, origin), .hint = N_("At the counter, on the telephone, by mail.") },
  { NULL, N_("What was said"), "message", CF_FORM_LINES, AT (CfCustomerApproval, message) },
};

static CfOutcome
save_proof (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  g_auto (CfArtProof) made = { 0 };
  return cf_proof_add (shop, who, record, &made, error);
}

static CfOutcome
save_answer (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  g_auto (CfCustomerApproval) made = { 0 };
  return cf_answer_take (shop, who, record, &made, error);
}

static void
on_proof_kept (GtkWidget *parent, const CfKeptFile *file, const GError *error, gpointer data)
{
  const Way *way = data;
  if (!file) {
    tell (parent, error);
    return;
  }
  CfArtProof proof = { .id = cf_session_next_id (way->session), .job_id = way->id, .sha256 = file->sha256, .name = file->name, .media = file->media, .size = file->size };
  cf_form_show (parent, &(CfFormAsk) { .session = way->session, .title = _("Add Proof"), .type = &CF_PROOF, .record = &proof, .fields = proof_fields, .n_fields = G_N_ELEMENTS (proof_fields), .save = save_proof });
}

static void
on_proof_chosen (GtkWidget *parent, const char *path, gpointer data)
{
  const Way *way = data;
  cf_file_keep (parent, way->session, path, NULL, on_proof_kept, way_new (way->session, way->id), way_free);
}

void
cf_order_add_proof (GtkWidget *parent, CfSession *session, CfId job_id)
{
  cf_file_choose (parent, _("Add Proof"), _("_Add"), on_proof_chosen, way_new (session, job_id), way_free);
}

void
cf_order_answer_proof (GtkWidget *parent, CfSession *session, const CfArtProof *proof)
{
  g_autoptr (GArray) answers = g_array_new (FALSE, FALSE, sizeof (CfFormChoice));
  g_autofree char *title = g_strdup_printf (_("Answer to Proof %d"), (int) proof->version);
  CfCustomerApproval answer = { .id = cf_session_next_id (session), .kind = CF_APPROVAL_PROOF, .subject_id = proof->id, .answer = CF_ANSWER_APPROVED };
  cf_form_choice (answers, CF_ANSWER_APPROVED, _("Approved"));
  cf_form_choice (answers, CF_ANSWER_CHANGES, _("Changes are asked for"));
  cf_form_choice (answers, CF_ANSWER_DECLINED, _("Declined"));
  cf_form_show (parent, &(CfFormAsk) { .session = session, .title = title, .type = &CF_APPROVAL, .record = &answer, .fields = answer_fields, .n_fields = G_N_ELEMENTS (answer_fields),
                                       .choices = &(GArray *) { answers }, .save = save_answer });
}

/* --- files --- */

static void
file_free (gpointer p)
{
  cf_work_file_clear (p);
  g_free (p);
}

static CfOutcome file_work (CfShop *shop, CfWho *who, gpointer data, GError **error) { return cf_work_file (shop, who, data, error); }

static void
on_attached (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  if (!cf_order_act_is_done (outcome, refusal, error, user))
    return;
  g_autofree char *said = g_strdup_printf (_("%s attached"), ((const CfWorkFile *) data)->name);
  cf_window_toast (GTK_WIDGET (user), said);
}

static void
on_file_kept (GtkWidget *parent, const CfKeptFile *file, const GError *error, gpointer data)
{
  const Way *way = data;
  if (!file) {
    tell (parent, error);
    return;
  }
  CfWorkFile *record = g_new0 (CfWorkFile, 1);
  *record = (CfWorkFile) { .id = cf_session_next_id (way->session), .subject_id = way->id, .sha256 = g_strdup (file->sha256), .name = g_strdup (file->name), .media = g_strdup (file->media), .size = file->size };
  cf_act_run (parent, &(CfActAsk) { .session = way->session, .title = _("Attach File"), .id = record->id, .work = file_work, .data = record, .data_free = file_free, .done = on_attached, .user = G_OBJECT (parent) });
}

static void
on_file_chosen (GtkWidget *parent, const char *path, gpointer data)
{
  const Way *way = data;
  cf_file_keep (parent, way->session, path, NULL, on_file_kept, way_new (way->session, way->id), way_free);
}

void
cf_order_attach (GtkWidget *parent, CfSession *session, CfId order_id)
{
  cf_file_choose (parent, _("Attach File"), _("_Attach"), on_file_chosen, way_new (session, order_id), way_free);
}

void
cf_order_attach_file (GtkWidget *parent, CfSession *session, CfId order_id, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  if (path)
    cf_file_keep (parent, session, path, NULL, on_file_kept, way_new (session, order_id), way_free);
  else
    cf_window_toast (parent, _("This is no file of this computer."));
}

typedef struct { GtkWidget *parent; Way *way; } Paste;

static void
on_texture (GObject *clipboard, GAsyncResult *result, gpointer user)
{
  g_autofree Paste *paste = user;
  g_autoptr (GdkTexture) texture = gdk_clipboard_read_texture_finish (GDK_CLIPBOARD (clipboard), result, NULL);
  if (paste->parent && texture)
    cf_file_keep (paste->parent, paste->way->session, _("pasted.png"), texture, on_file_kept, g_steal_pointer (&paste->way), way_free);
  else if (paste->parent)
    cf_window_toast (paste->parent, _("There is no picture on the clipboard."));
  g_clear_weak_pointer (&paste->parent);
  g_clear_pointer (&paste->way, way_free);
}

void
cf_order_paste (GtkWidget *parent, CfSession *session, CfId order_id)
{
  Paste *paste = g_new0 (Paste, 1);
  g_set_weak_pointer (&paste->parent, parent);
  paste->way = way_new (session, order_id);
  gdk_clipboard_read_texture_async (gtk_widget_get_clipboard (parent), NULL, on_texture, paste);
}
