/* cf-order-paper.c: see cf-order-paper.h. */
#include "cf-order-paper.h"
#include "cf-act-run.h"
#include "cf-file-out.h"
#include "cf-print.h"
#include "cf-window.h"
#include "desk/work-pdf.h"
#include "store/files.h"
#include <glib/gi18n-lib.h>

typedef struct { CfOrderPaper what; CfId *ids; guint n; CfDate today; } Ask;
typedef struct { GtkWidget *parent; CfSession *session; char *name; gboolean print; } Want;

static void
ask_free (gpointer p)
{
  g_free (((Ask *) p)->ids);
  g_free (p);
}

/* To look at what was agreed asks for no right, as on the screen. A refusal (nothing to add up) is an error with its sentence. */
static gpointer
draw (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  const Ask *ask = data;
  const CfDrawOptions options = { 0 };
  g_auto (CfWho) who = { .kind = CF_WHO_SYSTEM };
  GBytes *pdf = NULL;
  CfOutcome outcome = CF_OK;
  if (ask->what == CF_ORDER_PAPER_TICKETS)
    return cf_ticket_draw (shop, ask->ids, ask->n, &options, error);
  if (ask->what == CF_ORDER_PAPER_DAY)
    return cf_production_draw (shop, ask->today, &options, error);
  if (ask->what == CF_ORDER_PAPER_ESTIMATE)
    outcome = cf_estimate_draw (shop, &who, ask->ids[0], 0, &options, &pdf, error);
  else
    outcome = cf_order_draw (shop, &who, ask->ids[0], &options, &pdf, error);
  if (cf_refused (outcome)) {
    g_autofree char *sentence = cf_act_sentence (outcome, &who.refusal, NULL);
    g_set_error_literal (error, CF_ERROR, CF_ERROR_INVALID, sentence);
  }
  return pdf;
}

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer user)
{
  Want *want = user;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = cf_session_finish (result, &error);
  g_autofree char *slug = cf_file_slug (want->name), *file = g_strconcat (slug, ".pdf", NULL);
  gboolean shown = want->parent && gtk_widget_get_root (want->parent);
  if (shown && !pdf)
    cf_act_show (want->parent, CF_FAILED, NULL, error);
  else if (shown && want->print)
    cf_print (want->parent, CF_PRINT_DOCUMENT, want->name, pdf);
  else if (shown)
    cf_file_out_bytes (want->parent, want->session, _("Save PDF"), file, pdf);
  g_clear_weak_pointer (&want->parent);
  g_object_unref (want->session);
  g_free (want->name);
  g_free (want);
}

static void
unref_bytes (gpointer bytes)
{
  g_bytes_unref (bytes);
}

void
cf_order_paper (GtkWidget *parent, CfSession *session, CfOrderPaper what, const CfId *ids, guint n, const char *name, gboolean print)
{
  Want *want = g_new0 (Want, 1);
  Ask ask = { what, n ? g_memdup2 (ids, n * sizeof *ids) : NULL, n, cf_session_today (session) };
  *want = (Want) { .session = g_object_ref (session), .name = g_strdup (name), .print = print };
  g_set_weak_pointer (&want->parent, parent);
  cf_session_read (session, draw, g_memdup2 (&ask, sizeof ask), ask_free, unref_bytes, NULL, on_drawn, want);
}
