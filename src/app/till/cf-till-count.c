/* cf-till-count.c: see cf-till-count.h. Where the currency's notes and coins are not known it is one amount. */
#include "cf-till-count.h"
#include "cf-money-entry.h"
#include <glib/gi18n-lib.h>
#include <string.h>

typedef struct { CfMoney value; GtkWidget *entry, *sum; } Line;

struct _CfTillCount {
  AdwBin     parent;
  CfSession *session;
  GtkWidget *grid, *sum_label, *whole;                                  /* whole: a CfMoneyEntry in place of denominations; else NULL */
  GArray    *lines;
  CfMoney    shown;
};
enum { PROP_SESSION = 1 };
enum { CHANGED, DONE, N_SIGNALS };
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (CfTillCount, cf_till_count, ADW_TYPE_BIN)

/* "" is 0. FALSE: no count. */
static gboolean
read_line (const Line *line, CfCash *ret)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (line->entry))));
  guint64 n = 0;
  if (*text && !g_ascii_string_to_unsigned (text, 10, 0, 1000000, &n, NULL))
    return FALSE;
  *ret = (CfCash) { line->value, (gint64) n };
  return TRUE;
}

static void
show_wrong (GtkWidget *entry, gboolean wrong)
{
  const char *why = wrong ? _("Type how many, as a whole number.") : NULL;
  if (gtk_widget_has_css_class (entry, "error") == wrong)               /* an icon that is taken away leaves its room, so it is put there only where it is needed */
    return;
  gtk_entry_set_icon_from_icon_name (GTK_ENTRY (entry), GTK_ENTRY_ICON_SECONDARY, wrong ? "dialog-error-symbolic" : NULL);
  gtk_entry_set_icon_tooltip_text (GTK_ENTRY (entry), GTK_ENTRY_ICON_SECONDARY, why);
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID, wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (wrong)
    gtk_widget_add_css_class (entry, "error");
  else
    gtk_widget_remove_css_class (entry, "error");
}

/* The sum of what can be read; each line shows its own, or that it cannot be read: *ret_wrong is the first of these. */
static CfMoney
read_all (CfTillCount *self, GArray *ret, GtkWidget **ret_wrong)
{
  CfMoney sum = 0;
  gboolean empty = TRUE;
  if (self->whole && !cf_money_entry_get (CF_MONEY_ENTRY (self->whole), &sum, &empty))
    *ret_wrong = self->whole;
  else if (self->whole && !empty)
    g_array_append_val (ret, ((CfCash) { 1, sum }));
  for (guint i = 0; i < self->lines->len; i++) {
    const Line *line = &g_array_index (self->lines, Line, i);
    CfCash cash;
    gboolean read = read_line (line, &cash);
    show_wrong (line->entry, !read);
    if (read && cash.count)
      g_array_append_val (ret, cash);
    if (!read && !*ret_wrong)
      *ret_wrong = line->entry;
    g_autofree char *text = read && cash.count ? cf_session_money (self->session, cash.value_minor * cash.count) : g_strdup ("");
    gtk_label_set_label (GTK_LABEL (line->sum), text);
  }
  if (!self->whole && cf_shift_sum ((const CfCash *) (gpointer) ret->data, ret->len, &sum, NULL) != CF_OK)
    sum = 0;
  return sum;
}

static void
on_changed (CfTillCount *self)
{
  g_autoptr (GArray) cash = g_array_new (FALSE, FALSE, sizeof (CfCash));
  GtkWidget *wrong = NULL;
  self->shown = read_all (self, cash, &wrong);
  g_autofree char *money = cf_session_money_symbol (self->session, self->shown);
  gtk_label_set_label (GTK_LABEL (self->sum_label), money);
  g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
cf_till_count_get (CfTillCount *self, GArray *ret, CfMoney *ret_sum)
{
  GtkWidget *wrong = NULL;
  *ret_sum = read_all (self, ret, &wrong);
  if (wrong)
    gtk_widget_grab_focus (wrong);
  return wrong == NULL;
}

CfMoney
cf_till_count_sum (CfTillCount *self)
{
  return self->shown;
}

void
cf_till_count_clear (CfTillCount *self)
{
  if (self->whole)
    cf_money_entry_clear (CF_MONEY_ENTRY (self->whole));
  for (guint i = 0; i < self->lines->len; i++)
    gtk_editable_set_text (GTK_EDITABLE (g_array_index (self->lines, Line, i).entry), "");
}

char *
cf_till_count_pack (CfTillCount *self)
{
  GString *packed = g_string_new (NULL);
  CfMoney whole = 0;
  gboolean empty = TRUE;
  if (self->whole && cf_money_entry_get (CF_MONEY_ENTRY (self->whole), &whole, &empty) && !empty)
    g_string_append_printf (packed, "1 %" G_GINT64_FORMAT "\n", whole);
  for (guint i = 0; i < self->lines->len; i++) {
    const Line *line = &g_array_index (self->lines, Line, i);
    const char *text = gtk_editable_get_text (GTK_EDITABLE (line->entry));
    if (*text)
      g_string_append_printf (packed, "%" G_GINT64_FORMAT " %s\n", line->value, text);
  }
  return g_string_free (packed, FALSE);
}

void
cf_till_count_unpack (CfTillCount *self, const char *packed)
{
  g_auto (GStrv) rows = g_strsplit (packed, "\n", -1);
  for (char **row = rows; *row; row++) {
    char *text = strchr (*row, ' ');
    CfMoney value = g_ascii_strtoll (*row, NULL, 10);
    if (!text || !g_utf8_validate (*row, -1, NULL))
      continue;
    if (self->whole && value == 1)
      cf_money_entry_set (CF_MONEY_ENTRY (self->whole), g_ascii_strtoll (text + 1, NULL, 10));
    for (guint i = 0; i < self->lines->len; i++)
      if (g_array_index (self->lines, Line, i).value == value)
        gtk_editable_set_text (GTK_EDITABLE (g_array_index (self->lines, Line, i).entry), text + 1);
  }
}

static void
on_enter (GtkWidget *entry, CfTillCount *self)
{
  for (guint i = 0; i + 1 < self->lines->len; i++)
    if (g_array_index (self->lines, Line, i).entry == entry) {
      gtk_widget_grab_focus (g_array_index (self->lines, Line, i + 1).entry);
      return;
    }
  g_signal_emit (self, signals[DONE], 0);
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, CfTillCount *self)
{
  GtkWidget *entry = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (keys));
  int step = key == GDK_KEY_Down || key == GDK_KEY_KP_Down ? 1 : key == GDK_KEY_Up || key == GDK_KEY_KP_Up ? -1 : 0;
  for (guint i = 0; step && i < self->lines->len; i++)
    if (g_array_index (self->lines, Line, i).entry == entry && i + step < self->lines->len) {
      gtk_widget_grab_focus (g_array_index (self->lines, Line, i + step).entry);
      return TRUE;
    }
  return FALSE;
}

static GtkWidget *
label_new (const char *text, float xalign)
{
  GtkWidget *label = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_widget_add_css_class (label, "numeric");
  return label;
}

/* Half of them beside the other half, so that all are seen at once. */
static void
add_line (CfTillCount *self, CfMoney value, guint i, guint half)
{
  g_autofree char *money = cf_session_money_symbol (self->session, value), *name = g_strdup_printf (_("How many of %s"), money), *id = g_strdup_printf ("count_%" G_GINT64_FORMAT, value);
  Line line = { value, gtk_entry_new (), label_new ("", 1) };
  GtkWidget *label = label_new (money, 1);
  GtkEventController *keys = gtk_event_controller_key_new ();
  int column = i < half ? 0 : 4, row = i < half ? i : i - half;
  g_object_set (line.entry, "width-chars", 6, "max-width-chars", 6, "xalign", 1.0f, "input-purpose", GTK_INPUT_PURPOSE_DIGITS, "max-length", 7, NULL);
  gtk_widget_add_css_class (line.entry, "numeric");
  gtk_widget_set_name (line.entry, id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (line.entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_label_set_width_chars (GTK_LABEL (line.sum), 9);
  gtk_widget_add_controller (line.entry, keys);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
  g_signal_connect_object (line.entry, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (line.entry, "activate", G_CALLBACK (on_enter), self, 0);
  gtk_grid_attach (GTK_GRID (self->grid), label, column, row, 1, 1);
  gtk_grid_attach (GTK_GRID (self->grid), line.entry, column + 1, row, 1, 1);
  gtk_grid_attach (GTK_GRID (self->grid), line.sum, column + 2, row, 1, 1);
  if (column && row == 0) {
    GtkWidget *gap = gtk_separator_new (GTK_ORIENTATION_VERTICAL);
    gtk_widget_set_margin_start (gap, 12);
    gtk_widget_set_margin_end (gap, 12);
    gtk_grid_attach (GTK_GRID (self->grid), gap, 3, 0, 1, (int) half);
  }
  g_array_append_val (self->lines, line);
}

static void
set_session (CfTillCount *self, CfSession *session)
{
  guint n;
  if (!session || self->session)
    return;
  self->session = g_object_ref (session);
  const CfMoney *values = cf_shift_denominations (cf_session_get_currency (session)->number, &n);
  for (guint i = 0; i < n; i++)
    add_line (self, values[i], i, (n + 1) / 2);
  if (n == 0) {
    self->whole = cf_money_entry_new (session, _("Cash in the drawer"));
    gtk_widget_set_name (self->whole, "count_whole");
    g_signal_connect_object (self->whole, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
    g_signal_connect_object (self->whole, "activate", G_CALLBACK (on_enter), self, 0);
    gtk_grid_attach (GTK_GRID (self->grid), label_new (_("Cash in the drawer"), 0), 0, 0, 1, 1);
    gtk_grid_attach (GTK_GRID (self->grid), self->whole, 1, 0, 1, 1);
  }
  on_changed (self);
}

static gboolean
cf_till_count_grab_focus (GtkWidget *widget)
{
  CfTillCount *self = CF_TILL_COUNT (widget);
  GtkWidget *first = self->whole ? self->whole : self->lines->len ? g_array_index (self->lines, Line, 0).entry : NULL;
  return first && gtk_widget_grab_focus (first);
}

/* Tab goes the way Enter goes, down one half and then the other: GTK would go across. */
static gboolean
cf_till_count_focus (GtkWidget *widget, GtkDirectionType direction)
{
  CfTillCount *self = CF_TILL_COUNT (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  int n = (int) self->lines->len, at = -1, step = direction == GTK_DIR_TAB_FORWARD ? 1 : direction == GTK_DIR_TAB_BACKWARD ? -1 : 0;
  if (!step || !n)
    return GTK_WIDGET_CLASS (cf_till_count_parent_class)->focus (widget, direction);
  for (int i = 0; focus && i < n; i++)
    if (gtk_widget_is_ancestor (focus, g_array_index (self->lines, Line, i).entry))
      at = i;
  at = at >= 0 ? at + step : step > 0 ? 0 : n - 1;
  return at >= 0 && at < n && gtk_widget_grab_focus (g_array_index (self->lines, Line, at).entry);
}

static void
cf_till_count_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  g_assert (id == PROP_SESSION);
  set_session (CF_TILL_COUNT (object), g_value_get_object (value));
}

static void
cf_till_count_dispose (GObject *object)
{
  CfTillCount *self = CF_TILL_COUNT (object);
  g_clear_object (&self->session);
  g_clear_pointer (&self->lines, g_array_unref);
  G_OBJECT_CLASS (cf_till_count_parent_class)->dispose (object);
}

static void
cf_till_count_class_init (CfTillCountClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->set_property = cf_till_count_set_property;
  object->dispose = cf_till_count_dispose;
  widget->grab_focus = cf_till_count_grab_focus;
  widget->focus = cf_till_count_focus;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_TILL_COUNT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DONE] = g_signal_new ("done", CF_TYPE_TILL_COUNT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-till-count.ui");
  gtk_widget_class_bind_template_child (widget, CfTillCount, grid);
  gtk_widget_class_bind_template_child (widget, CfTillCount, sum_label);
}

static void
cf_till_count_init (CfTillCount *self)
{
  self->lines = g_array_new (FALSE, TRUE, sizeof (Line));
  gtk_widget_init_template (GTK_WIDGET (self));
}
