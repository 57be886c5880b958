/* cf-first-run.c: see cf-first-run.h. Choosing a country fills in what shops there usually start with; what a person has typed already stays. The ledger is made in a thread. */
#include "cf-first-run.h"
#include "base/error.h"
#include "cf-keyring.h"
#include "cf-lands.h"
#include "cf-ledgers.h"
#include "cf-restore-window.h"
#include "desk/demo.h"
#include "desk/set-up.h"
#include "shop/country.h"
#include "sync/join.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define LOOK_EVERY_MS 100

struct _CfFirstRun {
  AdwBin     parent;
  GtkWidget *pages, *welcome, *name, *country, *currency, *paper, *zone, *tax_name, *tax_rate, *inclusive, *empty, *import, *join, *demo, *join_rows, *address, *code, *shop_rows, *money_rows, *tax_rows, *why, *create, *place, *work, *progress, *cancel,
            *people, *open_demo;
  char      *path;
  GPtrArray *lands, *currencies, *zones;
  gboolean   filling, tax_typed;
  guint      look_id;
};

G_DEFINE_TYPE (CfFirstRun, cf_first_run, ADW_TYPE_BIN)

/* What the thread needs, and how far it is. */
typedef struct { char *path, *name, *country, *currency, *zone, *paper, *tax_name, *tax_rate, *address, *code; gboolean inclusive, demo, import, join; gint stop, done, total; } Work;

static void
work_free (gpointer p)
{
  Work *work = p;
  char *texts[] = { work->path, work->name, work->country, work->currency, work->zone, work->paper, work->tax_name, work->tax_rate, work->address, work->code };
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
  g_free (work);
}

/* --- what is chosen --- */

static const char *
chosen (GtkWidget *down, GPtrArray *texts)
{
  guint i = gtk_drop_down_get_selected (GTK_DROP_DOWN (down));
  return i < texts->len ? g_ptr_array_index (texts, i) : "";
}

static const char *
country (CfFirstRun *self)
{
  guint i = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->country));
  return i < self->lands->len ? ((CfLand *) g_ptr_array_index (self->lands, i))->code : "US";
}

static void
set_texts (GtkWidget *down, GPtrArray *texts)
{
  GtkStringList *list = gtk_string_list_new (NULL);
  for (guint i = 0; i < texts->len; i++)
    gtk_string_list_append (list, g_ptr_array_index (texts, i));
  gtk_drop_down_set_model (GTK_DROP_DOWN (down), G_LIST_MODEL (list));
  g_object_unref (list);
}

static void
choose_text (GtkWidget *down, GPtrArray *texts, const char *text)
{
  for (guint i = 0; i < texts->len; i++)
    if (strcmp (g_ptr_array_index (texts, i), text) == 0)
      gtk_drop_down_set_selected (GTK_DROP_DOWN (down), i);
}

static void
on_country (CfFirstRun *self)
{
  const char *code = country (self);
  const CfCurrency *currency = cf_country_currency (code);
  const CfUsualTax *tax = cf_usual_tax (code);
  gboolean letter = strstr ("US CA MX", code) != NULL;
  self->filling = TRUE;
  if (currency)
    choose_text (self->currency, self->currencies, currency->code);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->paper), letter);
  g_clear_pointer (&self->zones, g_ptr_array_unref);
  self->zones = cf_lands_zones (code);
  set_texts (self->zone, self->zones);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->zone), 0);
  if (!self->tax_typed) {
    gtk_editable_set_text (GTK_EDITABLE (self->tax_name), tax->name);
    gtk_editable_set_text (GTK_EDITABLE (self->tax_rate), tax->rate);
    gtk_switch_set_active (GTK_SWITCH (self->inclusive), tax->inclusive);
  }
  self->filling = FALSE;
}

static void
on_tax (CfFirstRun *self)
{
  gtk_widget_remove_css_class (self->tax_rate, "error");
  gtk_label_set_label (GTK_LABEL (self->why), "");
  self->tax_typed = self->tax_typed || !self->filling;
}

static void
show_what (CfFirstRun *self)
{
  gboolean join = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->join)), own = !join && !gtk_check_button_get_active (GTK_CHECK_BUTTON (self->demo));
  gtk_widget_set_visible (self->join_rows, join);
  gtk_widget_set_visible (self->shop_rows, !join);
  gtk_widget_set_visible (self->money_rows, !join);
  gtk_widget_set_visible (self->tax_rows, !join);
  gtk_widget_set_sensitive (self->shop_rows, own);
  gtk_widget_set_sensitive (self->money_rows, own);
  gtk_widget_set_sensitive (self->tax_rows, own);
  gtk_widget_set_sensitive (self->create, join ? *gtk_editable_get_text (GTK_EDITABLE (self->address)) && *gtk_editable_get_text (GTK_EDITABLE (self->code)) :
                            !own || *gtk_editable_get_text (GTK_EDITABLE (self->name)));
  gtk_button_set_label (GTK_BUTTON (self->create), join ? _("_Join the Shop") : own ? _("_Create Shop") : _("_Make the Demo Shop"));
}

/* --- the work --- */

static gboolean
on_step (guint64 done, guint64 total, gpointer user)
{
  Work *work = user;
  g_atomic_int_set (&work->done, (gint) done);
  g_atomic_int_set (&work->total, (gint) total);
  return !g_atomic_int_get (&work->stop);
}

static gboolean
make_demo (Work *work, GError **error)
{
  CfDemoMade made;
  g_autofree char *folder = g_path_get_dirname (work->path);
  g_mkdir_with_parents (folder, 0700);                                  /* where that fails, what comes next says why */
  return cf_demo_make (work->path, &(CfDemoAsk) { .progress = on_step, .user = work }, &made, error);
}

/* One more register of a shop that is there. What the line loses at the end comes as soon as the ledger is open. */
static gboolean
join_shop (const Work *work, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (work->path);
  g_autoptr (CfHttpCarrier) carrier = cf_http_carrier_new (work->address, NULL, error);
  g_autoptr (GError) later = NULL;
  g_auto (CfJoined) joined = { 0 };
  g_mkdir_with_parents (folder, 0700);                                  /* where that fails, what comes next says why */
  if (!carrier || !cf_sync_join (work->path, cf_http_carrier_base (carrier), work->address, NULL, work->code, cf_clock_system (), &joined, error))
    return FALSE;
  return cf_sync_fetch (work->path, cf_http_carrier_base (carrier), &joined.account, cf_clock_system (), &later) || later;
}

static void
make (GTask *task, gpointer source, gpointer data, GCancellable *cancel)
{
  Work *work = data;
  GError *error = NULL;
  CfSetUp ask = { .start = { work->name, work->country, work->currency, work->zone, 0 }, .paper = work->paper, .tax_name = *work->tax_rate ? work->tax_name : NULL, .tax_rate = work->tax_rate,
                  .prices_include_tax = work->inclusive };
  if (work->join ? join_shop (work, &error) : work->demo ? make_demo (work, &error) : cf_set_up (work->path, &ask, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static gboolean
on_look (gpointer user)
{
  CfFirstRun *self = user;
  const Work *work = g_object_get_data (G_OBJECT (self), "work");
  gint total = g_atomic_int_get (&work->total);
  if (total > 0)
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), g_atomic_int_get (&work->done) / (double) total);
  else
    gtk_progress_bar_pulse (GTK_PROGRESS_BAR (self->progress));
  return G_SOURCE_CONTINUE;
}

static void
use (CfFirstRun *self, gboolean import)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autofree char *path = g_strdup (self->path);
  if (!window)
    return;
  g_object_ref (window);
  gtk_widget_activate_action (window, "win.use-ledger", "s", path);      /* this page goes with it */
  if (import)
    gtk_widget_activate_action (window, "win.open", "s", "settings/exchange");
  g_object_unref (window);
}

/* The demo's people have PINs: whoever looks around must know one. */
static void
show_people (CfFirstRun *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (const CfDemoStaff *one = cf_demo_staff; one->name; one++)
    g_string_append_printf (text, "%s%s  %s", text->len ? "\n" : "", one->pin, one->name);
  gtk_label_set_label (GTK_LABEL (self->people), text->str);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "demo");
  gtk_widget_grab_focus (self->open_demo);
}

static void
on_made (GObject *source, GAsyncResult *result, gpointer unused)
{
  CfFirstRun *self = CF_FIRST_RUN (source);
  Work *work = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean ok = g_task_propagate_boolean (G_TASK (result), &error);
  g_clear_handle_id (&self->look_id, g_source_remove);
  g_object_set_data (source, "work", NULL);
  if (!self->path)                                                      /* the window went meanwhile */
    return;
  if (ok) {
    g_free (self->path);
    self->path = g_strdup (work->path);
    if (work->demo)
      show_people (self);
    else
      use (self, work->import);
    return;
  }
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "choose");
  gtk_label_set_label (GTK_LABEL (self->why), g_atomic_int_get (&work->stop) ? "" : error->message);
  if (!g_atomic_int_get (&work->stop) && cf_set_up_is_tax_rate (error)) {
    g_autofree char *text = g_strdup_printf (_("“%s” is no rate in percent. Write it as %s, or leave it empty where there is no tax."), work->tax_rate, cf_set_up_rate_example (work->country));
    gtk_label_set_label (GTK_LABEL (self->why), text);
    gtk_widget_add_css_class (self->tax_rate, "error");
    gtk_widget_grab_focus (self->tax_rate);
  }
}

/* The demo does not take the place of the shop that may come. */
static char *
demo_path (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  return cf_ledgers_free_path (folder, "demo");
}

static char *
text_of (GtkWidget *editable)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (editable))));
}

static void
on_create (CfFirstRun *self)
{
  Work *work = g_new0 (Work, 1);
  gboolean demo = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->demo));
  *work = (Work) { .path = demo ? demo_path (self->path) : g_strdup (self->path), .name = text_of (self->name), .country = g_strdup (country (self)),
                   .currency = g_strdup (chosen (self->currency, self->currencies)), .zone = g_strdup (chosen (self->zone, self->zones)),
                   .paper = g_strdup (gtk_drop_down_get_selected (GTK_DROP_DOWN (self->paper)) ? "Letter" : "A4"), .tax_name = text_of (self->tax_name), .tax_rate = text_of (self->tax_rate),
                   .inclusive = gtk_switch_get_active (GTK_SWITCH (self->inclusive)), .demo = demo, .import = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->import)),
                   .join = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->join)), .address = text_of (self->address), .code = text_of (self->code) };
  g_autoptr (GTask) task = g_task_new (self, NULL, on_made, NULL);
  g_task_set_task_data (task, work, work_free);
  g_object_set_data (G_OBJECT (self), "work", work);
  gtk_label_set_label (GTK_LABEL (self->why), "");
  gtk_widget_set_visible (self->cancel, demo);
  adw_status_page_set_title (ADW_STATUS_PAGE (self->work), work->join ? _("Fetching the Shop") : demo ? _("Two Years of Trade Are Being Made Up") : _("Setting Up Your Shop"));
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), 0);
  gtk_stack_set_visible_child_name (GTK_STACK (self->pages), "work");
  self->look_id = g_timeout_add (LOOK_EVERY_MS, on_look, self);
  g_task_run_in_thread (task, make);
}

/* Enter in a row. */
static void
on_enter (CfFirstRun *self)
{
  if (gtk_widget_get_sensitive (self->create))
    on_create (self);
}

static void
on_cancel (CfFirstRun *self)
{
  Work *work = g_object_get_data (G_OBJECT (self), "work");
  if (work)
    g_atomic_int_set (&work->stop, 1);
}

static void
on_open_demo (CfFirstRun *self)
{
  use (self, FALSE);
}

static void
on_restore (CfFirstRun *self)
{
  cf_restore_window_begin (GTK_WIDGET (self), self->path);
}

/* --- the widget --- */

static void
fill_lists (CfFirstRun *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *here = cf_lands_here ();
  guint mine = 0;
  self->lands = cf_lands_all ();
  self->currencies = cf_lands_currencies ();
  for (guint i = 0; i < self->lands->len; i++) {
    const CfLand *land = g_ptr_array_index (self->lands, i);
    g_ptr_array_add (names, land->name);
    if (strcmp (land->code, here) == 0)
      mine = i;
  }
  set_texts (self->country, names);
  set_texts (self->currency, self->currencies);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->country), mine);
  on_country (self);
  g_signal_connect_object (self->country, "notify::selected", G_CALLBACK (on_country), self, G_CONNECT_SWAPPED);
}

static void
cf_first_run_dispose (GObject *object)
{
  CfFirstRun *self = CF_FIRST_RUN (object);
  on_cancel (self);
  g_clear_handle_id (&self->look_id, g_source_remove);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->lands, g_ptr_array_unref);
  g_clear_pointer (&self->currencies, g_ptr_array_unref);
  g_clear_pointer (&self->zones, g_ptr_array_unref);
  G_OBJECT_CLASS (cf_first_run_parent_class)->dispose (object);
}

static void
cf_first_run_class_init (CfFirstRunClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_first_run_dispose;
  g_type_ensure (CF_TYPE_KEYRING_NOTICE);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-first-run.ui");
#define CHILD(name) gtk_widget_class_bind_template_child (widget, CfFirstRun, name)
  CHILD (pages); CHILD (welcome); CHILD (name); CHILD (country); CHILD (currency); CHILD (paper); CHILD (zone); CHILD (tax_name); CHILD (tax_rate); CHILD (inclusive); CHILD (empty); CHILD (import); CHILD (join); CHILD (join_rows); CHILD (address); CHILD (code); CHILD (demo);
  CHILD (shop_rows); CHILD (money_rows); CHILD (tax_rows); CHILD (why); CHILD (create); CHILD (place); CHILD (work); CHILD (progress); CHILD (cancel); CHILD (people); CHILD (open_demo);
#undef CHILD
  gtk_widget_class_bind_template_callback (widget, on_tax);
  gtk_widget_class_bind_template_callback (widget, show_what);
  gtk_widget_class_bind_template_callback (widget, on_create);
  gtk_widget_class_bind_template_callback (widget, on_enter);
  gtk_widget_class_bind_template_callback (widget, on_cancel);
  gtk_widget_class_bind_template_callback (widget, on_open_demo);
  gtk_widget_class_bind_template_callback (widget, on_restore);
}

static void
cf_first_run_init (CfFirstRun *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->path = g_strdup ("");
  fill_lists (self);
  show_what (self);
}

GtkWidget *
cf_first_run_new (const char *path, gboolean another)
{
  CfFirstRun *self = g_object_new (CF_TYPE_FIRST_RUN, NULL);
  g_autofree char *text = g_strdup_printf (_("The ledger will be the file %s"), path);
  g_free (self->path);
  self->path = g_strdup (path);
  gtk_label_set_label (GTK_LABEL (self->place), text);
  if (another)
    gtk_label_set_label (GTK_LABEL (self->welcome), _("Another Shop"));
  return GTK_WIDGET (self);
}
