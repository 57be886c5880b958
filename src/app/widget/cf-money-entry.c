/* cf-money-entry.c: see cf-money-entry.h. The text is read whenever it changes; it is written in the shop's way when the focus leaves. */
#include "cf-money-entry.h"
#include <glib/gi18n-lib.h>
#include <string.h>

struct _CfMoneyEntry {
  GtkWidget  parent;
  GtkWidget *entry;
  CfSession *session;
  gboolean   told;                                                      /* the error shown is the caller's */
};

enum { CHANGED, ACTIVATE, N_SIGNALS };
static guint signals[N_SIGNALS];
enum { PROP_SESSION = 1, PROP_ACCESSIBLE_NAME };

G_DEFINE_TYPE (CfMoneyEntry, cf_money_entry, GTK_TYPE_WIDGET)

static void
show_error (CfMoneyEntry *self, const char *sentence)
{
  gtk_entry_set_icon_from_icon_name (GTK_ENTRY (self->entry), GTK_ENTRY_ICON_SECONDARY, sentence ? "dialog-error-symbolic" : NULL);
  gtk_entry_set_icon_tooltip_text (GTK_ENTRY (self->entry), GTK_ENTRY_ICON_SECONDARY, sentence);
  if (sentence)
    gtk_widget_add_css_class (self->entry, "error");
  else
    gtk_widget_remove_css_class (self->entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID, sentence ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

/* Terms joined by + and −: "12.50+3". */
static CfOutcome
read_sum (const char *text, const CfCurrency *currency, char decimal, CfMoney *ret)
{
  CfMoney sum = 0, part;
  const char *from = text;
  int sign = 1;
  for (const char *p = text;; p++) {
    gboolean joins = (*p == '+' || *p == '-') && p > from;
    if (*p && !joins)
      continue;
    g_autofree char *term = g_strstrip (g_strndup (from, p - from));
    CfOutcome outcome = cf_money_parse (term, currency, decimal, &part);
    if (outcome)
      return outcome;
    if (!cf_add (sum, sign * part, &sum))
      return CF_TOO_LARGE;
    if (!*p)
      break;
    sign = *p == '-' ? -1 : 1;
    from = p + 1;
  }
  *ret = sum;
  return CF_OK;
}

gboolean
cf_money_entry_get (CfMoneyEntry *self, CfMoney *ret, gboolean *ret_empty)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  CfMoney amount = 0;
  CfOutcome outcome = *text ? read_sum (text, cf_session_get_currency (self->session), cf_session_get_formats (self->session)->decimal, &amount) : CF_OK;
  if (ret_empty)
    *ret_empty = !*text;
  if (outcome) {
    g_autofree char *sentence = cf_refusal_sentence (&(CfRefusal) { .code = outcome, .text = text });
    show_error (self, sentence);
    return FALSE;
  }
  if (!self->told)
    show_error (self, NULL);
  *ret = amount;
  return TRUE;
}

void
cf_money_entry_set (CfMoneyEntry *self, CfMoney amount)
{
  const CfFormats *formats = cf_session_get_formats (self->session);
  char buf[48];
  cf_money_format (buf, sizeof buf, amount, cf_session_get_currency (self->session), formats->decimal, formats->group);
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (self->entry)), buf) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->entry), buf);
}

void
cf_money_entry_clear (CfMoneyEntry *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

void
cf_money_entry_set_error (CfMoneyEntry *self, const char *sentence)
{
  self->told = sentence != NULL;
  show_error (self, sentence);
}

void
cf_money_entry_set_session (CfMoneyEntry *self, CfSession *session)
{
  g_set_object (&self->session, session);
}

static void
on_changed (CfMoneyEntry *self)
{
  self->told = FALSE;
  show_error (self, NULL);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_leave (CfMoneyEntry *self)
{
  CfMoney amount;
  gboolean empty;
  if (self->session && cf_money_entry_get (self, &amount, &empty) && !empty)
    cf_money_entry_set (self, amount);
}

static void
on_activate (CfMoneyEntry *self)
{
  on_leave (self);
  g_signal_emit (self, signals[ACTIVATE], 0);
}

static gboolean
cf_money_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CF_MONEY_ENTRY (widget)->entry);
}

static void
cf_money_entry_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_ACCESSIBLE_NAME)
    gtk_accessible_update_property (GTK_ACCESSIBLE (CF_MONEY_ENTRY (object)->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, g_value_get_string (value), -1);
  else if (id == PROP_SESSION)
    cf_money_entry_set_session (CF_MONEY_ENTRY (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_money_entry_dispose (GObject *object)
{
  CfMoneyEntry *self = CF_MONEY_ENTRY (object);
  g_clear_object (&self->session);
  g_clear_pointer (&self->entry, gtk_widget_unparent);
  G_OBJECT_CLASS (cf_money_entry_parent_class)->dispose (object);
}

static void
cf_money_entry_class_init (CfMoneyEntryClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->dispose = cf_money_entry_dispose;
  object->set_property = cf_money_entry_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = cf_money_entry_grab_focus;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object, PROP_ACCESSIBLE_NAME, g_param_spec_string ("accessible-name", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_MONEY_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", CF_TYPE_MONEY_ENTRY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
cf_money_entry_init (CfMoneyEntry *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  self->entry = gtk_entry_new ();
  g_object_set (self->entry, "xalign", 1.0f, "width-chars", 12, "input-purpose", GTK_INPUT_PURPOSE_NUMBER, NULL);
  gtk_widget_add_css_class (self->entry, "numeric");
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  gtk_widget_add_controller (self->entry, focus);
  g_signal_connect_object (focus, "leave", G_CALLBACK (on_leave), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
}

GtkWidget *
cf_money_entry_new (CfSession *session, const char *accessible_name)
{
  return g_object_new (CF_TYPE_MONEY_ENTRY, "session", session, "accessible-name", accessible_name, NULL);
}
