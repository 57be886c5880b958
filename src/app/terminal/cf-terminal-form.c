/* cf-terminal-form.c: see cf-terminal-form.h. What it speaks, which register it stands at and what it is paired with are rows of their own; all else is a table. */
#include "cf-terminal-form.h"
#include "cf-form.h"
#include "desk/terminal-secret.h"
#include "shop/card.h"
#include "terminal/driver.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define AT(m) offsetof (CfCardTerminal, m)

static const CfFormField fields[] = {
  { "", N_("Name"), "name", CF_FORM_TEXT, AT (name), 0, 0, N_("As the counter says it: “Front counter”"), 0 },
  { NULL, N_("Address"), "address", CF_FORM_TEXT, AT (address), 0, 0, N_("usb:…, serial:… or tcp:HOST:PORT"), 0 },
  { NULL, N_("Customers may add a tip"), "tips", CF_FORM_FLAG, AT (tips), 0, 0, NULL, 0 },
  { N_("When the bank is not reached"), N_("It may approve payments alone, at the shop’s risk"), "offline", CF_FORM_FLAG, AT (offline), 0, 0, NULL, 0 },
  { NULL, N_("At most for one payment"), "offline_sale_minor", CF_FORM_MONEY, AT (offline_sale_minor), 0, 0, N_("Empty: no limit"), 0 },
  { NULL, N_("At most for one customer"), "offline_customer_minor", CF_FORM_MONEY, AT (offline_customer_minor), 0, 0, NULL, 0 },
  { NULL, N_("At most in all, until the bank has seen it"), "offline_total_minor", CF_FORM_MONEY, AT (offline_total_minor), 0, 0, NULL, 0 },
  { N_("For technicians"), N_("Options of its driver, one “name=value” a line"), "options", CF_FORM_LINES, AT (options), 0, 0, NULL, 0 },
  { NULL, N_("Archived: no longer used"), "archived", CF_FORM_FLAG, AT (archived), 0, 0, NULL, 0 },
};

typedef struct { CfTerminalSaved saved; GObject *user; } After;

static CfOutcome
save (CfShop *shop, CfWho *who, gconstpointer record, GError **error)
{
  CfCardTerminal kept = *(const CfCardTerminal *) record;
  g_autofree char *options = cf_terminal_secrets_take (kept.id, kept.name, kept.options, error);
  if (!options)
    return CF_FAILED;
  kept.options = options;
  return cf_save_card_terminal (shop, who, &kept, error);
}

static void
after_free (gpointer p)
{
  After *after = p;
  g_clear_weak_pointer (&after->user);
  g_free (after);
}

static void
on_saved (gconstpointer record, GObject *holder)
{
  After *after = g_object_get_data (holder, "cf-after");
  if (after->saved && after->user)
    after->saved (after->user, ((const CfCardTerminal *) record)->id);
}

static void
replace (char **where, const char *with)
{
  g_free (*where);
  *where = g_strdup (with);
}

static void
on_driver (AdwComboRow *row, GParamSpec *spec, CfForm *form)
{
  CfCardTerminal *record = cf_form_get_record (form);
  guint at = adw_combo_row_get_selected (row);
  if (at == GTK_INVALID_LIST_POSITION)
    return;
  replace (&record->driver, cf_drivers[at]->name);
  g_autofree char *hint = g_strdup_printf (_("An address looks like %s"), cf_drivers[at]->example);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), hint);
}

static GtkWidget *
driver_row (CfForm *form)
{
  CfCardTerminal *record = cf_form_get_record (form);
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint chosen = 0;
  for (guint i = 0; cf_drivers[i]; i++) {
    gtk_string_list_append (names, cf_drivers[i]->label);
    if (g_strcmp0 (record->driver, cf_drivers[i]->name) == 0)
      chosen = i;
  }
  gtk_widget_set_name (row, "driver");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("What it speaks"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), chosen);
  g_signal_connect (row, "notify::selected", G_CALLBACK (on_driver), form);
  on_driver (ADW_COMBO_ROW (row), NULL, form);
  return row;
}

static void
on_forget (GtkButton *button, CfForm *form)
{
  CfCardTerminal *record = cf_form_get_record (form);
  replace (&record->identity, "");
  gtk_widget_set_sensitive (GTK_WIDGET (button), FALSE);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (gtk_widget_get_ancestor (GTK_WIDGET (button), ADW_TYPE_ACTION_ROW)), _("The next terminal that answers at this address is taken."));
}

static void
on_here (GtkButton *button, CfForm *form)
{
  CfSession *session = g_object_get_data (G_OBJECT (button), "session");
  ((CfCardTerminal *) cf_form_get_record (form))->station = cf_session_get_shop (session)->head.number;
  gtk_widget_set_sensitive (GTK_WIDGET (button), FALSE);
}

static GtkWidget *
button_row (CfForm *form, CfSession *session, const char *title, const char *subtitle, const char *label, GCallback pressed)
{
  GtkWidget *row = adw_action_row_new (), *button = gtk_button_new_with_label (label);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "session", g_object_ref (session), g_object_unref);
  g_signal_connect (button, "clicked", pressed, form);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

void
cf_terminal_form_show (GtkWidget *parent, CfSession *session, const CfCardTerminal *terminal, CfTerminalSaved saved, GObject *user)
{
  g_autoptr (GObject) holder = g_object_new (G_TYPE_OBJECT, NULL);
  After *after = g_new0 (After, 1);
  gboolean is_new = !terminal->driver || !*terminal->driver || !terminal->station;
  after->saved = saved;
  if (user)
    g_set_weak_pointer (&after->user, user);
  g_object_set_data_full (holder, "cf-after", after, after_free);
  CfFormAsk ask = { .session = session, .title = is_new ? _("New Card Terminal") : terminal->name, .type = &CF_CARD_TERMINAL, .record = terminal, .fields = fields, .n_fields = G_N_ELEMENTS (fields), .save = save,
                    .saved = on_saved, .user = holder };
  GtkWidget *form = cf_form_show (parent, &ask);
  g_object_set_data_full (G_OBJECT (form), "cf-after", g_steal_pointer (&holder), g_object_unref);
  cf_form_add (CF_FORM (form), driver_row (CF_FORM (form)));
  if (terminal->identity && *terminal->identity)
    cf_form_add (CF_FORM (form), button_row (CF_FORM (form), session, _("Paired with"), terminal->identity, _("Forget"), G_CALLBACK (on_forget)));
  if (!is_new && terminal->station != cf_session_get_shop (session)->head.number) {
    g_autofree char *where = g_strdup_printf (_("Register %d"), (int) terminal->station);
    cf_form_add (CF_FORM (form), button_row (CF_FORM (form), session, _("Stands at"), where, _("Move Here"), G_CALLBACK (on_here)));
  }
}
