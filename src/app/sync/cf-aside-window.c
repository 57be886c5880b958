/* cf-aside-window.c: see cf-aside-window.h. The list is read anew after each decision; permission and reason are asked for on the spot. What is held in the log can be looked at and tried again; only what is in quarantine is decided about. */
#include "cf-aside-window.h"
#include <adwaita.h>
#include "cf-act-run.h"
#include "cf-sync-rows.h"
#include "cf-sync.h"
#include "base/money.h"
#include "cf-words.h"
#include "sync/aside.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define SHOWN_MAX 60
#define SAID_MAX 1500                    /* bytes of what one change says */

typedef struct { GArray *asides; /* CfAside */ GPtrArray *said; guint more; } List;
typedef struct { CfSession *session; GtkWidget *window, *page, *empty; GPtrArray *groups; GCancellable *reading; } Aside;
typedef struct { guint8 life[CF_LIFE_SIZE]; CfId id; gboolean takes; } Ask;

static void
list_free (gpointer p)
{
  g_array_unref (((List *) p)->asides);
  g_ptr_array_unref (((List *) p)->said);
  g_free (p);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (List, list_free)

static void
aside_free (gpointer p)
{
  Aside *self = p;
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_ptr_array_unref (self->groups);
  g_object_unref (self->session);
  g_free (self);
}

/* --- reading --- */

/* "43.21" for amount_minor and 4321; NULL: nothing that says anything. Cuts "_minor" off @name. */
static char *
value_of (CfShop *shop, char *name, const json_t *value)
{
  char text[64];
  gint64 number = json_integer_value (value);
  gboolean money = g_str_has_suffix (name, "_minor");
  if (g_str_has_suffix (name, "_id") || g_str_equal (name, "id") || (json_is_string (value) ? !json_string_length (value) : number == 0))
    return NULL;
  if (money)
    name[strlen (name) - strlen ("_minor")] = '\0';
  if (money && json_is_integer (value))
    return g_strdup (cf_money_pretty (text, sizeof text, number, shop->rules.currency, '.', ','));
  return json_is_string (value) ? g_strdup (json_string_value (value)) : json_is_integer (value) ? g_strdup_printf ("%" G_GINT64_FORMAT, number) : NULL;
}

/* "payment: amount 43.21, reference 1042": one line for each record. */
static void
say_record (CfShop *shop, GString *out, const json_t *op)
{
  const char *type = json_string_value (json_object_get (op, "type")), *separator = ": ", *name;
  json_t *record = json_object_get (op, "record"), *value;
  if (!type)
    return;
  g_string_append_printf (out, "%s%s", out->len ? "\n" : "", type);
  json_object_foreach (record, name, value) {
    g_autofree char *word = g_strdup (name), *text = value_of (shop, word, value);
    if (!text)
      continue;
    g_strdelimit (word, "_", ' ');
    g_string_append_printf (out, "%s%s %s", separator, word, text);
    separator = ", ";
  }
}

static char *
say (CfShop *shop, const json_t *ops)
{
  GString *out = g_string_new (NULL);
  for (gsize i = 0; i < json_array_size (ops) && out->len < SAID_MAX; i++)
    say_record (shop, out, json_array_get (ops, i));
  return g_string_free (out, FALSE);
}

static gpointer
read_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  g_autoptr (List) list = g_new0 (List, 1);
  list->asides = g_array_new (FALSE, TRUE, sizeof (CfAside));
  list->said = g_ptr_array_new_with_free_func (g_free);
  g_array_set_clear_func (list->asides, cf_aside_clear);
  if (!cf_aside_list (shop->db, list->asides, error))
    return NULL;
  if (list->asides->len > SHOWN_MAX) {
    list->more = list->asides->len - SHOWN_MAX;
    g_array_set_size (list->asides, SHOWN_MAX);
  }
  for (guint i = 0; i < list->asides->len; i++) {
    json_t *ops = cf_aside_show (shop->db, &g_array_index (list->asides, CfAside, i), NULL);      /* one that cannot be read says nothing */
    g_ptr_array_add (list->said, say (shop, ops));
    json_decref (ops);
  }
  return g_steal_pointer (&list);
}

/* --- deciding --- */

static void read_list (Aside *self);

static CfOutcome
work (CfShop *shop, CfWho *who, gpointer data, GError **error)
{
  const Ask *ask = data;
  CfAsideDone done;
  return (ask->takes ? cf_aside_take : cf_aside_drop) (shop, who, ask->id, ask->life, &done, error);
}

static void
tell_sync (Aside *self)
{
  CfSync *sync = cf_sync_of (self->session);
  if (sync)
    cf_sync_now (sync);
  read_list (self);
}

static void
on_decided (CfOutcome outcome, const CfRefusal *refusal, const GError *error, gpointer data, gpointer user)
{
  Aside *self = g_object_get_data (user, "cf-aside");
  if (outcome == CF_OK || outcome == CF_NOT_FOUND)                        /* somebody else decided meanwhile */
    tell_sync (self);
  else if (outcome != CF_NEEDS_PERMISSION && outcome != CF_NEEDS_REASON)
    cf_act_show (self->window, outcome, refusal, error);
}

static void
on_decide (GtkWidget *button, Aside *self)
{
  Ask *ask = g_memdup2 (g_object_get_data (G_OBJECT (button), "ask"), sizeof *ask);
  ask->id = cf_session_next_id (self->session);
  cf_act_run (self->window, &(CfActAsk) { .session = self->session, .title = ask->takes ? _("Let It Count") : _("Drop What Was Set Aside"), .id = ask->id, .work = work, .data = ask, .data_free = g_free, .done = on_decided,
                                          .user = G_OBJECT (self->window) });
}

static gpointer
retry_work (CfShop *shop, gpointer unused, GCancellable *cancel, GError **error)
{
  CfAsideDone done;
  (void) !cf_aside_retry (shop, &done, error);
  return NULL;
}

static void
on_retried (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autoptr (GtkWidget) window = user;
  g_autoptr (GError) error = NULL;
  Aside *self = g_object_get_data (G_OBJECT (window), "cf-aside");
  cf_session_finish (result, &error);
  if (error)
    cf_act_show (window, CF_FAILED, NULL, error);
  else if (gtk_widget_get_mapped (window))
    tell_sync (self);
}

static void
on_retry (GtkWidget *button, Aside *self)
{
  cf_session_write (self->session, retry_work, NULL, NULL, NULL, on_retried, g_object_ref (self->window));
}

/* --- the list --- */

static GtkWidget *
decision (Aside *self, const CfAside *aside, gboolean takes, const char *label, guint number)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  Ask ask = { .takes = takes };
  g_autofree char *name = g_strdup_printf ("%s_%u", takes ? "take" : "drop", number);
  memcpy (ask.life, aside->life, CF_LIFE_SIZE);
  gtk_widget_set_name (button, name);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  if (!takes)
    gtk_widget_add_css_class (button, "destructive-action");
  g_object_set_data_full (G_OBJECT (button), "ask", g_memdup2 (&ask, sizeof ask), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (on_decide), self);
  return button;
}

/* One station's, with one code. */
static GtkWidget *
group_of (Aside *self, const CfAside *aside, guint number)
{
  GtkWidget *group = adw_preferences_group_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *who = aside->number ? g_strdup_printf (_("Register %d"), (int) aside->number) : g_strdup (_("The portal"));
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), who);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), _(cf_aside_words (aside->code)));
  if (!aside->pos) {
    gtk_box_append (GTK_BOX (box), decision (self, aside, TRUE, _("Let It Count…"), number));
    gtk_box_append (GTK_BOX (box), decision (self, aside, FALSE, _("Drop…"), number));
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), box);
  } else
    g_object_ref_sink (box), g_object_unref (box);
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (self->page), ADW_PREFERENCES_GROUP (group));
  g_ptr_array_add (self->groups, group);
  return group;
}

static GtkWidget *
row_of (Aside *self, const CfAside *aside, const char *said)
{
  g_autofree char *act = cf_words_act (aside->act), *at = cf_session_time (self->session, aside->at), *from = *aside->source ? g_strdup_printf (_("%1$s, from %2$s"), at, aside->source) : g_strdup (at);
  GtkWidget *row = adw_expander_row_new (), *label = gtk_label_new (*said ? said : _("Nothing of it can be read."));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), act);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), aside->moot ? _("It came right since, and goes with the next try.") : from);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  for (guint side = 0; side < 4; side++)
    g_object_set (label, ((const char *[]) { "margin-top", "margin-bottom", "margin-start", "margin-end" })[side], 12, NULL);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), label);
  return row;
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  Aside *self = user;                                                    /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  g_autoptr (List) list = cf_session_finish (result, &error);
  GtkWidget *group = NULL;
  const CfAside *before = NULL;
  g_clear_object (&self->reading);
  if (!list) {
    cf_act_show (self->window, CF_FAILED, NULL, error);
    return;
  }
  for (guint i = 0; i < self->groups->len; i++)
    adw_preferences_page_remove (ADW_PREFERENCES_PAGE (self->page), self->groups->pdata[i]);
  g_ptr_array_set_size (self->groups, 0);
  for (guint i = 0; i < list->asides->len; i++) {
    const CfAside *aside = &g_array_index (list->asides, CfAside, i);
    if (!before || memcmp (before->life, aside->life, CF_LIFE_SIZE) != 0 || before->code != aside->code)
      group = group_of (self, aside, self->groups->len);
    GtkWidget *row = row_of (self, aside, list->said->pdata[i]);
    g_autofree char *name = g_strdup_printf ("aside_%u", i);
    gtk_widget_set_name (row, name);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    before = aside;
  }
  if (list->more) {
    g_autofree char *more = g_strdup_printf (_("… and %u more, after these"), list->more);
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), cf_sync_row (more, NULL));
  }
  gtk_widget_set_visible (self->empty, list->asides->len == 0);
  gtk_widget_set_visible (self->page, list->asides->len > 0);
}

static void
read_list (Aside *self)
{
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  cf_session_read (self->session, read_work, NULL, NULL, list_free, self->reading, on_read, self);
}

void
cf_aside_window_open (GtkWidget *parent, CfSession *session)
{
  Aside *self = g_new0 (Aside, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *bar = adw_header_bar_new (), *retry = gtk_button_new_with_mnemonic (_("Try _Again"));
  GtkEventController *keys = gtk_shortcut_controller_new ();
  *self = (Aside) { .session = g_object_ref (session), .page = adw_preferences_page_new (), .empty = adw_status_page_new (), .groups = g_ptr_array_new () };
  self->window = g_object_new (ADW_TYPE_WINDOW, "modal", TRUE, "transient-for", gtk_widget_get_root (parent), "default-width", 680, "default-height", 560, "title", _("Set Aside"), "destroy-with-parent", TRUE, NULL);
  gtk_widget_set_name (self->window, "aside_window");
  gtk_widget_set_name (retry, "aside_retry");
  g_object_set_data_full (G_OBJECT (self->window), "cf-aside", self, aside_free);
  g_signal_connect (retry, "clicked", G_CALLBACK (on_retry), self);
  adw_header_bar_pack_start (ADW_HEADER_BAR (bar), retry);
  g_object_set (self->empty, "title", _("Nothing is set aside"), "vexpand", TRUE, "visible", FALSE, NULL);
  gtk_widget_set_vexpand (self->page, TRUE);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), self->page);
  gtk_box_append (GTK_BOX (box), self->empty);
  adw_window_set_content (ADW_WINDOW (self->window), box);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (self->window, keys);
  read_list (self);
  gtk_window_present (GTK_WINDOW (self->window));
}
