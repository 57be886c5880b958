/* cf-date-entry.c: see cf-date-entry.h. What is typed is read in this order: empty, "today", "+30" and "-1" (days from today), ISO, the shop's own format, other forms that can be read one way only. */
#include "cf-date-entry.h"
#include "base/date.h"
#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

struct _CfDateEntry {
  GtkWidget  parent;
  GtkWidget *box, *entry, *button, *calendar;
  CfSession *session;
};

enum { CHANGED, ACTIVATE, N_SIGNALS };
static guint signals[N_SIGNALS];
enum { PROP_SESSION = 1, PROP_ACCESSIBLE_NAME };

G_DEFINE_TYPE (CfDateEntry, cf_date_entry, GTK_TYPE_WIDGET)

/* The shop's pattern as one for reading: "MMM d, yyyy" → "%b %d, %Y". */
static char *
reading_format (const char *pattern)
{
  GString *out = g_string_new (NULL);
  for (const char *p = pattern; *p;) {
    gsize run = 1;
    while (p[run] == *p)
      run++;
    if (*p == 'y')
      g_string_append (out, run > 2 ? "%Y" : "%y");
    else if (*p == 'M')
      g_string_append (out, run > 3 ? "%B" : run == 3 ? "%b" : "%m");
    else if (*p == 'd')
      g_string_append (out, "%d");
    else
      g_string_append_len (out, p, run);
    p += run;
  }
  return g_string_free (out, FALSE);
}

static gboolean
read_words (CfDateEntry *self, const char *text, CfDate *ret)
{
  char *end;
  if (g_ascii_strcasecmp (text, "today") == 0 || strcmp (text, _("today")) == 0) {
    *ret = cf_session_today (self->session);
    return TRUE;
  }
  if (*text != '+' && *text != '-')
    return FALSE;
  long days = strtol (text, &end, 10);
  *ret = cf_session_today (self->session) + days;
  return end > text + 1 && *end == '\0' && ABS (days) < 10000;
}

gboolean
cf_date_entry_get (CfDateEntry *self, CfDate *ret)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autofree char *format = reading_format (cf_session_get_formats (self->session)->date);
  gboolean ok = TRUE;
  CfDate date = 0;
  if (*text)
    ok = read_words (self, text, &date) || cf_date_parse (text, &date) == CF_OK || (cf_date_format_valid (format) && cf_date_parse_format (text, format, &date) == CF_OK) ||
         cf_date_parse_format (text, NULL, &date) == CF_OK;
  if (ok)
    gtk_widget_remove_css_class (self->entry, "error");
  else
    gtk_widget_add_css_class (self->entry, "error");
  gtk_widget_set_tooltip_text (self->entry, ok ? NULL : _("This is not a date. Write it as the shop does, as 2026-11-22, today, or +30."));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID, ok ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
  if (ok)
    *ret = date;
  return ok;
}

void
cf_date_entry_set (CfDateEntry *self, CfDate date)
{
  g_autofree char *text = cf_session_date (self->session, date);
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (self->entry)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
}

void
cf_date_entry_set_session (CfDateEntry *self, CfSession *session)
{
  g_set_object (&self->session, session);
}

static void
on_changed (CfDateEntry *self)
{
  CfDate date;
  if (self->session && cf_date_entry_get (self, &date))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_leave (CfDateEntry *self)
{
  CfDate date;
  if (self->session && cf_date_entry_get (self, &date))
    cf_date_entry_set (self, date);
}

static void
on_activate (CfDateEntry *self)
{
  on_leave (self);
  g_signal_emit (self, signals[ACTIVATE], 0);
}

static void
on_day (CfDateEntry *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (GTK_CALENDAR (self->calendar));
  CfDate date;
  if (cf_date_from_ymd (g_date_time_get_year (day), g_date_time_get_month (day), g_date_time_get_day_of_month (day), &date))
    cf_date_entry_set (self, date);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  gtk_widget_grab_focus (self->entry);
}

static void
on_show (CfDateEntry *self)
{
  CfDate date = 0;
  int year, month, day;
  if (!self->session)
    return;
  if (!cf_date_entry_get (self, &date) || date == 0)
    date = cf_session_today (self->session);
  cf_date_to_ymd (date, &year, &month, &day);
  g_autoptr (GDateTime) shown = g_date_time_new_local (year, month, day, 12, 0, 0);
  g_signal_handlers_block_by_func (self->calendar, on_day, self);
  gtk_calendar_select_day (GTK_CALENDAR (self->calendar), shown);
  g_signal_handlers_unblock_by_func (self->calendar, on_day, self);
}

static gboolean
cf_date_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CF_DATE_ENTRY (widget)->entry);
}

static void
cf_date_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_ACCESSIBLE_NAME)
    gtk_accessible_update_property (GTK_ACCESSIBLE (CF_DATE_ENTRY (object)->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, g_value_get_string (value), -1);
  else if (id == PROP_SESSION)
    cf_date_entry_set_session (CF_DATE_ENTRY (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_date_entry_dispose (GObject *object)
{
  CfDateEntry *self = CF_DATE_ENTRY (object);
  g_clear_object (&self->session);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (cf_date_entry_parent_class)->dispose (object);
}

static void
cf_date_entry_class_init (CfDateEntryClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->dispose = cf_date_entry_dispose;
  object->set_property = cf_date_entry_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = cf_date_entry_grab_focus;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object, PROP_ACCESSIBLE_NAME, g_param_spec_string ("accessible-name", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_DATE_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", CF_TYPE_DATE_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
cf_date_entry_init (CfDateEntry *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  self->entry = gtk_entry_new ();
  self->button = gtk_menu_button_new ();
  self->calendar = gtk_calendar_new ();
  gtk_widget_add_css_class (self->box, "linked");
  g_object_set (self->entry, "width-chars", 13, "max-width-chars", 13, "hexpand", TRUE, NULL);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "x-office-calendar-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Calendar"), -1);
  gtk_widget_set_tooltip_text (self->button, _("Calendar"));
  gtk_popover_set_child (GTK_POPOVER (popover), self->calendar);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), popover);
  gtk_box_append (GTK_BOX (self->box), self->entry);
  gtk_box_append (GTK_BOX (self->box), self->button);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_add_controller (self->entry, focus);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (on_day), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (popover, "show", G_CALLBACK (on_show), self, G_CONNECT_SWAPPED);
}

GtkWidget *
cf_date_entry_new (CfSession *session, const char *accessible_name)
{
  return g_object_new (CF_TYPE_DATE_ENTRY, "session", session, "accessible-name", accessible_name, NULL);
}
