/* cf-outbox-place.c: see cf-outbox-place.h. Rows are made anew from the status at each change; what is waiting is named by the audit of its commits, read in a worker. */
#include "cf-outbox-place.h"
#include "cf-aside-window.h"
#include "cf-mailer.h"
#include "cf-merges.h"
#include "cf-message-rows.h"
#include "cf-sync-rows.h"
#include "cf-sync.h"
#include "cf-window.h"
#include "cf-words.h"
#include "store/audit.h"
#include <glib/gi18n-lib.h>

struct _CfOutboxPlace {
  CfPlace       parent;
  GtkWidget    *page, *messages, *earlier, *portal, *waiting, *attention, *merges, *apart;
  CfSync       *sync;                    /* borrowed; the session keeps it longer than its places */
  GCancellable *cancel;
  char         *shown;                   /* what the rows say: made anew only where it is otherwise */
};

G_DEFINE_TYPE (CfOutboxPlace, cf_outbox_place, CF_TYPE_PLACE)

/* --- read in a worker --- */

#define MESSAGES_MAX 200
#define EARLIER_MAX 20

typedef struct { GPtrArray *merges; GArray *waiting; /* CfAuditCommit */ GArray *messages, *earlier; /* CfMessageRow */ } Look;

static void
look_free (gpointer p)
{
  Look *look = p;
  g_clear_pointer (&look->merges, g_ptr_array_unref);
  g_array_unref (look->waiting);
  g_array_unref (look->messages);
  g_array_unref (look->earlier);
  g_free (look);
}

static gpointer
look_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  GArray *places = data;
  Look *look = g_new0 (Look, 1);
  look->waiting = g_array_new (FALSE, TRUE, sizeof (CfAuditCommit));
  g_array_set_clear_func (look->waiting, cf_audit_commit_clear);
  look->messages = g_array_new (FALSE, TRUE, sizeof (CfMessageRow));
  look->earlier = g_array_new (FALSE, TRUE, sizeof (CfMessageRow));
  g_array_set_clear_func (look->messages, cf_message_row_clear);
  g_array_set_clear_func (look->earlier, cf_message_row_clear);
  gboolean ok = cf_messages_list (shop->db, CF_MESSAGES_OPEN, 0, 0, MESSAGES_MAX, look->messages, error) && cf_messages_list (shop->db, CF_MESSAGES_ALL, 0, 0, EARLIER_MAX, look->earlier, error) &&
                (look->merges = cf_merges_work (shop, NULL, cancel, error)) != NULL;
  for (guint i = 0; ok && i < places->len; i++) {
    CfAuditCommit commit = { 0 };
    if ((ok = cf_audit_commit (shop->db, g_array_index (places, gint64, i), &commit, error)))
      g_array_append_val (look->waiting, commit);
  }
  if (ok)
    return look;
  look_free (look);
  return NULL;
}

/* --- shown --- */

static void
on_now (GtkButton *button, CfOutboxPlace *self)
{
  cf_sync_now (self->sync);
}

static void
on_join (GtkButton *button, CfOutboxPlace *self)
{
  cf_window_open (GTK_WIDGET (self), "settings/portal");
}

static void
show_portal (CfOutboxPlace *self)
{
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  const CfSyncStatus *s = self->sync ? cf_sync_get_status (self->sync) : NULL;
  cf_sync_group_clear (self->portal);
  if (!s || (s->started && !s->account.address)) {
    GtkWidget *row = cf_sync_row (_("This register works by itself"), self->sync ? _("What is sold here stays here. With a portal several registers agree, and customers see and pay their invoices online.") : _("Practice is sent nowhere."));
    cf_sync_group_add (self->portal, row);
    if (self->sync)
      g_signal_connect (cf_sync_button (row, _("_Join a Portal…"), NULL), "clicked", G_CALLBACK (on_join), self);
    return;
  }
  g_autofree char *state = cf_sync_state_words (self->sync), *waits = cf_sync_waiting_words (self->sync), *even = s->even_at ? cf_session_time (session, s->even_at) : NULL;
  g_autofree char *next = s->next_at && s->state != CF_CLIENT_EVEN ? cf_session_time (session, s->next_at) : NULL;
  g_autofree char *again = next ? g_strdup_printf (_("Tries again at %s."), next) : NULL;
  g_autofree char *why = s->why ? g_strdup_printf ("%s%s%s", s->why, again ? " " : "", again ? again : "") : even ? g_strdup_printf (_("Last even at %s"), even) : NULL;
  GtkWidget *row = cf_sync_row (state, why);
  GtkWidget *now = cf_sync_button (row, _("_Try Now"), NULL);
  gtk_widget_set_name (now, "try_now");
  g_signal_connect (now, "clicked", G_CALLBACK (on_now), self);
  cf_sync_group_add (self->portal, row);
  if (s->files_to_send || s->files_to_fetch) {
    g_autofree char *files = g_strdup_printf (_("Files to be sent: %d, to be fetched: %d"), (int) s->files_to_send, (int) s->files_to_fetch);
    cf_sync_group_add (self->portal, cf_sync_row (files, s->files_why ? s->files_why : _("They go after what is sold.")));
  }
  cf_sync_group_add (self->portal, cf_sync_row (waits, s->outbox.count ? _("It is saved here, and sent by itself as soon as the portal answers.") : NULL));
}

static void
add_attention (CfOutboxPlace *self, gint64 count, const char *title, const char *what)
{
  g_autofree char *words = count ? g_strdup_printf ("%s (%d)", title, (int) count) : NULL;
  if (words)
    cf_sync_group_add (self->attention, cf_sync_row (words, what));
}

static void
on_look_aside (GtkButton *button, CfOutboxPlace *self)
{
  cf_aside_window_open (GTK_WIDGET (self), cf_place_get_session (CF_PLACE (self)));
}

/* What came and does not count, or not wholly: whose, since when and why; what is here can be looked at and decided about. */
static void
add_aside (CfOutboxPlace *self, const CfAsideGroup *group)
{
  g_autofree char *since = cf_session_time (cf_place_get_session (CF_PLACE (self)), group->since), *who = group->number ? g_strdup_printf (_("Register %d"), (int) group->number) : g_strdup (_("The portal"));
  g_autofree char *title = g_strdup_printf (ngettext ("%d change set aside: %s, since %s", "%d changes set aside: %s, since %s", (gulong) group->count), (int) group->count, *group->source && group->portal ? group->source : who, since);
  g_autofree char *why = g_strdup_printf ("%s%s%s", _(cf_aside_words (group->code)), group->portal ? " " : "", group->portal ? _("It is kept at the portal.") : "");
  GtkWidget *row = cf_sync_row (title, why);
  if (!group->portal) {
    GtkWidget *button = cf_sync_button (row, _("_Look…"), NULL);
    gtk_widget_set_name (button, "aside_look");
    g_signal_connect (button, "clicked", G_CALLBACK (on_look_aside), self);
  }
  cf_sync_group_add (self->attention, row);
}

static void
show_attention (CfOutboxPlace *self, const CfSyncStatus *s)
{
  cf_sync_group_clear (self->attention);
  if (!s || !s->account.address)
    return;
  add_attention (self, s->attention.double_numbers, _("Numbers used twice"), _("Two invoices have one number: void one of them and issue it again."));
  add_attention (self, s->attention.issued_twice, _("Issued twice"), _("One draft was issued at two registers: void one of the invoices."));
  add_attention (self, s->attention.over_billed, _("Billed twice"), _("Of an order’s job more is invoiced than there is: open the order from the Counter, and void or credit what was billed twice."));
  for (guint i = 0; i < s->aside->len; i++)
    add_aside (self, &g_array_index (s->aside, CfAsideGroup, i));
  if (s->differs)
    cf_sync_group_add (self->attention, cf_sync_row (_("This register and the portal count differently"), s->differs));
  if (ABS (s->clock_ahead) > 5 * 60 * G_USEC_PER_SEC) {
    g_autofree char *minutes = g_strdup_printf (s->clock_ahead > 0 ? _("It is %d minutes ahead of the portal's.") : _("It is %d minutes behind the portal's."), (int) (ABS (s->clock_ahead) / G_USEC_PER_SEC / 60));
    cf_sync_group_add (self->attention, cf_sync_row (_("This computer's clock is wrong"), minutes));
  }
}

static void
show_apart (CfOutboxPlace *self, const CfSyncStatus *s)
{
  cf_sync_group_clear (self->apart);
  for (guint i = 0; s && i < s->apart->len; i++) {
    const CfApart *apart = &g_array_index (s->apart, CfApart, i);
    g_autofree char *act = cf_words_act (apart->act), *title = g_strdup_printf ("%s × %d", act, (int) apart->count);
    g_autofree char *who = apart->number ? g_strdup_printf (_("Register %d"), (int) apart->number) : g_strdup (_("The portal"));
    cf_sync_group_add (self->apart, cf_sync_row (title, who));
  }
}

static void
on_turn (GtkButton *button, CfOutboxPlace *self)
{
  const CfMerge *merge = g_object_get_data (G_OBJECT (button), "merge");
  if (!cf_merge_turn (GTK_WIDGET (self), cf_place_get_session (CF_PLACE (self)), merge))
    cf_window_toast (GTK_WIDGET (self), _("Change this on its own page."));
}

/* What waits or is a person's, and the last that went or were taken back. */
static void
show_messages (CfOutboxPlace *self, const Look *look)
{
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  CfMailer *mailer = cf_mailer_of (session);
  const char *trouble = mailer ? cf_mailer_get_trouble (mailer) : NULL;
  cf_sync_group_clear (self->messages);
  cf_sync_group_clear (self->earlier);
  if (trouble && look->messages->len)
    cf_sync_group_add (self->messages, cf_sync_row (_("Messages wait"), trouble));
  for (guint i = 0; i < look->messages->len; i++)
    cf_sync_group_add (self->messages, cf_message_row_new (session, GTK_WIDGET (self), &g_array_index (look->messages, CfMessageRow, i)));
  for (guint i = 0; i < look->earlier->len; i++) {
    const CfMessageRow *row = &g_array_index (look->earlier, CfMessageRow, i);
    if (row->sum.state == CF_MESSAGE_IS_ACCEPTED || row->sum.state == CF_MESSAGE_IS_RECALLED)
      cf_sync_group_add (self->earlier, cf_message_row_new (session, GTK_WIDGET (self), row));
  }
}

static void
on_look (GObject *source, GAsyncResult *result, gpointer user)
{
  CfOutboxPlace *self = user;                                           /* alive: what it asks is taken back when it goes */
  g_autoptr (GError) error = NULL;
  Look *look = cf_session_finish (result, &error);
  CfSession *session = cf_place_get_session (CF_PLACE (self));
  g_clear_object (&self->cancel);
  cf_sync_group_clear (self->merges);
  cf_sync_group_clear (self->waiting);
  if (!look)
    return;
  show_messages (self, look);
  for (guint i = 0; i < look->waiting->len; i++) {
    const CfAuditCommit *commit = &g_array_index (look->waiting, CfAuditCommit, i);
    g_autofree char *act = cf_words_act (commit->act), *at = cf_session_time (session, commit->at);
    const char *label = commit->changes->len ? g_array_index (commit->changes, CfAuditChange, 0).label : "";
    g_autofree char *who = g_strdup_printf ("%s%s%s%s%s", label ? label : "", label && *label ? " · " : "", at, *commit->actor ? " · " : "", commit->actor);
    cf_sync_group_add (self->waiting, cf_sync_row (act, who));
  }
  for (guint i = 0; look->merges->len; i++) {
    CfMerge *merge = g_ptr_array_steal_index (look->merges, 0);
    g_autofree char *now = g_strdup_printf (_("Now: %s"), merge->now_words), *lost = g_strdup_printf (_("Gave way: %s"), merge->lost_words), *words = g_strdup_printf ("%s\n%s", now, lost), *name = g_strdup_printf (_("Use the other one for %s"), merge->title);
    GtkWidget *row = cf_sync_row (merge->title, words), *button = cf_sync_button (row, _("Use the Other One"), name);
    g_autofree char *id = g_strdup_printf ("merge_%u", i);
    gtk_widget_set_name (button, id);
    g_object_set_data_full (G_OBJECT (button), "merge", merge, cf_merge_free);
    g_signal_connect (button, "clicked", G_CALLBACK (on_turn), self);
    cf_sync_group_add (self->merges, row);
  }
  look_free (look);
}

static void
show (CfOutboxPlace *self)
{
  const CfSyncStatus *s = self->sync ? cf_sync_get_status (self->sync) : NULL;
  show_portal (self);
  show_attention (self, s);
  show_apart (self, s);
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  self->cancel = g_cancellable_new ();
  cf_session_read (cf_place_get_session (CF_PLACE (self)), look_work, s ? g_array_copy (s->waiting) : g_array_new (FALSE, FALSE, sizeof (gint64)), (GDestroyNotify) g_array_unref, look_free, self->cancel, on_look, self);
}

/* The status comes again with every question that the thread asks; the focus would be lost in rows that are made anew. */
static void
on_sync_changed (CfOutboxPlace *self)
{
  const CfSyncStatus *s = cf_sync_get_status (self->sync);
  g_autofree char *now = g_strdup_printf ("%d|%d|%s|%" G_GINT64_FORMAT "|%" G_GINT64_FORMAT "|%s|%s|%u|%" G_GINT64_FORMAT "|%u|%" G_GINT64_FORMAT "|%" G_GINT64_FORMAT "|%s", s->started, s->state, s->why ? s->why : "", s->outbox.count, s->outbox.oldest_at,
                                          s->account.address ? s->account.address : "", s->differs ? s->differs : "", s->apart->len, s->next_at, s->aside->len, s->files_to_send, s->files_to_fetch, s->files_why ? s->files_why : "");
  if (g_strcmp0 (now, self->shown) == 0 || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&now);
  show (self);
}

static gboolean
cf_outbox_place_open (CfPlace *place, const char *word, const char *path)
{
  if (*path)
    return FALSE;
  show (CF_OUTBOX_PLACE (place));
  return TRUE;
}

static void
cf_outbox_place_refresh (CfPlace *place)
{
  show (CF_OUTBOX_PLACE (place));
}

static void
cf_outbox_place_constructed (GObject *object)
{
  CfOutboxPlace *self = CF_OUTBOX_PLACE (object);
  G_OBJECT_CLASS (cf_outbox_place_parent_class)->constructed (object);
  cf_place_set_title (CF_PLACE (self), _("Outbox"));
  self->page = adw_preferences_page_new ();
  adw_bin_set_child (ADW_BIN (self), self->page);
  self->messages = cf_sync_group (self->page, _("Messages"), NULL);
  self->earlier = cf_sync_group (self->page, _("Messages that went"), NULL);
  self->portal = cf_sync_group (self->page, _("Portal"), NULL);
  self->attention = cf_sync_group (self->page, _("Needs attention"), NULL);
  self->waiting = cf_sync_group (self->page, _("Waiting to be sent"), NULL);
  self->merges = cf_sync_group (self->page, _("Changes that met"), _("Two people changed the same thing without knowing of each other. The newer one counts; the other is kept."));
  self->apart = cf_sync_group (self->page, _("While this register was apart"), NULL);
  self->sync = cf_sync_of (cf_place_get_session (CF_PLACE (self)));
  if (self->sync)
    g_signal_connect_object (self->sync, "changed", G_CALLBACK (on_sync_changed), self, G_CONNECT_SWAPPED);
  if (cf_mailer_of (cf_place_get_session (CF_PLACE (self))))
    g_signal_connect_object (cf_mailer_of (cf_place_get_session (CF_PLACE (self))), "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
}

static void
cf_outbox_place_dispose (GObject *object)
{
  CfOutboxPlace *self = CF_OUTBOX_PLACE (object);
  g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_pointer (&self->shown, g_free);
  G_OBJECT_CLASS (cf_outbox_place_parent_class)->dispose (object);
}

static void
cf_outbox_place_class_init (CfOutboxPlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = cf_outbox_place_constructed;
  G_OBJECT_CLASS (klass)->dispose = cf_outbox_place_dispose;
  CF_PLACE_CLASS (klass)->open = cf_outbox_place_open;
  CF_PLACE_CLASS (klass)->refresh = cf_outbox_place_refresh;
}

static void
cf_outbox_place_init (CfOutboxPlace *self)
{
}
