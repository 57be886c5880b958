/* cf-scan.c: see cf-scan.h. Our own codes need no ledger to be read; others are looked up in it, by one question of an index. */
#include "cf-scan.h"
#include "cf-pick-entry.h"
#include "cf-place.h"
#include "cf-search.h"
#include "cf-window-private.h"
#include "base/id.h"
#include "ledger/code.h"
#include "store/order-list.h"
#include <glib/gi18n-lib.h>
#include <string.h>

static void
open_own (CfWindow *self, CfCodeKind kind, CfId id)
{
  static const struct { CfCodeKind kind; const char *word; } words[] = { { CF_CODE_INVOICE, "invoice" }, { CF_CODE_PAYMENT, "payment" }, { CF_CODE_CUSTOMER, "customer" }, { CF_CODE_DRAFT, "draft" } };
  char text[CF_ID_TEXT];
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (words[i].kind == kind)
      cf_window_openf (GTK_WIDGET (self), "%s/%s", words[i].word, cf_id_text (id, text));
}

/* The item whose code this is; a GTIN also without the zeros that some scanners put before it. */
static CfId
item_of (CfWindow *self, const char *text)
{
  g_autoptr (GArray) picks = g_array_new (FALSE, TRUE, sizeof (CfPick));
  CfId found = 0;
  g_array_set_clear_func (picks, cf_pick_clear);
  if (!cf_pick_items (cf_session_get_shop (self->session), text, picks, NULL))
    return 0;
  for (guint i = 0; i < picks->len; i++)
    if (g_array_index (picks, CfPick, i).exact)
      found = g_array_index (picks, CfPick, i).id;
  return found || text[0] != '0' || !cf_code_is_gtin (text) ? found : item_of (self, text + 1);
}

static gboolean
add_item (CfWindow *self, CfId item)
{
  GtkWidget *place = gtk_stack_get_visible_child (GTK_STACK (self->places));
  return place && cf_place_take_item (CF_PLACE (place), item);
}

/* What a job ticket says (W10): "O-1001-2", of an order that is there. */
static gboolean
is_ticket (CfWindow *self, const char *text)
{
  gint64 sequence;
  g_autofree char *number = cf_job_number_split (text, &sequence);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (CfId));
  return number && cf_orders_numbered (cf_session_get_shop (self->session)->db, number, ids, NULL) && ids->len;
}

/* Who scans a badge is asked for the PIN: a badge can be lost. */
static void
badge (CfWindow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.switch-staff", NULL);
}

void
cf_scan_take (CfWindow *self, GtkWindow *window, const char *text)
{
  gboolean working = self->session && strcmp (gtk_stack_get_visible_child_name (GTK_STACK (self->pages)), "work") == 0;
  CfCodeKind kind;
  CfId id, item;
  if (!working)
    return;                                                             /* nobody is signed in: a badge is out of the entry for the PIN, and that is all */
  if (window != GTK_WINDOW (self)) {
    g_autofree char *said = g_strdup_printf (_("“%s” was scanned. Close this window first, then scan it again."), text);
    gtk_widget_error_bell (GTK_WIDGET (window));
    cf_window_toast (GTK_WIDGET (self), said);
    return;
  }
  if (cf_code_read (text, &kind, &id)) {
    if (kind == CF_CODE_STAFF)
      badge (self);
    else
      open_own (self, kind, id);
    return;
  }
  item = item_of (self, text);
  if (!item && is_ticket (self, text))
    cf_window_openf (GTK_WIDGET (self), "job/%s", text);
  else if (!item || !add_item (self, item))
    cf_search_scan (CF_SEARCH (self->search), text);
}
