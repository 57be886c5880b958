/* cf-till-sides-rows.c: see cf-till-sides-private.h. Differences first, each with its fixes and their keys; what agrees is folded away. */
#include "cf-till-sides-private.h"
#include <glib/gi18n-lib.h>

/* --- the sums --- */

static GtkWidget *
cell (GtkWidget *grid, const char *text, int column, int row, const char *style)
{
  GtkWidget *label = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (label), column ? 1 : 0);
  gtk_widget_set_hexpand (label, column == 0);
  gtk_widget_add_css_class (label, style);
  gtk_grid_attach (GTK_GRID (grid), label, column, row, 1, 1);
  return label;
}

static void
money_cell (CfTillSides *self, CfMoney amount, int column, int row)
{
  g_autofree char *money = cf_session_money (self->session, amount);
  cell (self->sums, money, column, row, "numeric");
}

/* "Short 3.00" with an icon, or that it agrees. */
static void
verdict_cell (CfTillSides *self, CfMoney over, gboolean good, const char *otherwise, int row)
{
  g_autofree char *money = cf_session_money_symbol (self->session, ABS (over));
  g_autofree char *text = good ? g_strdup (_("Agrees")) : otherwise ? g_strdup (otherwise) : g_strdup_printf (over < 0 ? _("%s short") : _("%s over"), money);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *icon = gtk_image_new_from_icon_name (good ? "object-select-symbolic" : "dialog-warning-symbolic"), *label = gtk_label_new (text);
  gtk_widget_add_css_class (icon, good ? "dim-label" : "warning");
  gtk_widget_set_halign (box, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), label);
  gtk_grid_attach (GTK_GRID (self->sums), box, 4, row, 1, 1);
}

void
cf_till_sides_show_sums (CfTillSides *self)
{
  const CfCloseout *now = &self->now;
  GtkWidget *child;
  gboolean tells = FALSE;
  while ((child = gtk_widget_get_first_child (self->sums)))
    gtk_grid_remove (GTK_GRID (self->sums), child);
  for (guint i = 0; i < now->batches->len; i++)
    tells |= g_array_index (now->batches, CfCloseoutBatch, i).looked;
  cell (self->sums, _("Counted"), 1, 0, "dim-label");
  cell (self->sums, _("Our books"), 2, 0, "dim-label");
  cell (self->sums, _("Cash"), 0, 1, "heading");
  money_cell (self, now->counted_minor, 1, 1);
  money_cell (self, now->expected_minor, 2, 1);
  verdict_cell (self, now->counted_minor - now->expected_minor, now->counted_minor == now->expected_minor, NULL, 1);
  if (now->batches->len == 0 && now->rows->len == 0)
    return;
  cell (self->sums, _("Terminals"), 3, 0, "dim-label");
  g_autofree char *words = g_strdup_printf (ngettext ("%d difference", "%d differences", now->n_faults), (int) now->n_faults);
  cell (self->sums, _("Cards"), 0, 2, "heading");
  money_cell (self, now->card_here_minor, 2, 2);
  if (tells)
    money_cell (self, now->card_there_minor, 3, 2);
  else
    cell (self->sums, "–", 3, 2, "dim-label");
  verdict_cell (self, now->card_there_minor - now->card_here_minor, now->n_faults == 0 && tells, now->n_faults ? words : _("Not told"), 2);
}

/* --- the rows --- */

static void
on_fix (GtkWidget *button, CfTillSides *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW);
  guint at = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "at"));
  if (at < self->now.rows->len)
    cf_till_fix_run (GTK_WIDGET (self), self->session, &g_array_index (self->now.rows, CfBatchRow, at), (CfTillFix) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "fix")));
}

static GtkWidget *
fix_button (CfTillSides *self, CfTillFix fix, guint n)
{
  static const char *const keys[] = { "F2", "F3", "F4" };
  GtkWidget *button = gtk_button_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *key = gtk_label_new (keys[n]);
  gtk_widget_add_css_class (key, "key");
  gtk_box_append (GTK_BOX (box), gtk_label_new (cf_till_fix_words (fix)));
  gtk_box_append (GTK_BOX (box), key);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_name (button, fix == CF_FIX_CARRY ? "carry" : n ? "fix_second" : "fix");
  g_object_set_data (G_OBJECT (button), "fix", GINT_TO_POINTER (fix));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_fix), self, 0);
  return button;
}

static char *
card_words (CfTillSides *self, const CfBatchRow *line)
{
  g_autofree char *at = line->at ? cf_session_time (self->session, line->at) : NULL, *card = NULL;
  if (line->last4 && *line->last4)
    card = g_strdup_printf (_("%1$s ···%2$s"), line->brand && *line->brand ? line->brand : _("card"), line->last4);
  else
    card = g_strdup (line->number && *line->number ? line->number : _("card"));
  return at ? g_strdup_printf (_("%1$s · %2$s"), card, at) : g_steal_pointer (&card);
}

static char *
figures (CfTillSides *self, const CfBatchRow *line)
{
  g_autofree char *here = cf_session_money (self->session, line->here_minor), *there = cf_session_money (self->session, line->there_minor);
  if (!line->line)
    return g_strdup_printf (_("books %s"), here);
  if (!line->payment_id || line->match == CF_BATCH_DOUBLED)
    return g_strdup_printf (_("terminal %s"), there);
  return line->match == CF_BATCH_MATCHED ? g_steal_pointer (&here) : g_strdup_printf (_("terminal %1$s   books %2$s"), there, here);
}

/* Words above, buttons below: long sentences and three buttons do not fit beside each other. */
static GtkWidget *
difference_row (CfTillSides *self, const CfBatchRow *line, guint at)
{
  GtkWidget *row = gtk_list_box_row_new (), *grid = gtk_grid_new (), *icon = gtk_image_new_from_icon_name (line->carried ? "object-select-symbolic" : "dialog-warning-symbolic");
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *title, *about, *amounts;
  g_autofree char *card = card_words (self, line), *name = g_strdup_printf (_("%1$s: %2$s"), cf_till_match_words (line->match), card), *money = figures (self, line);
  g_autofree char *text = line->carried ? g_strdup_printf (_("Carried: %s"), line->carried) : cf_till_match_about (line);
  CfTillFix fixes[3];
  g_object_set (grid, "margin-top", 12, "margin-bottom", 12, "margin-start", 12, "margin-end", 12, "column-spacing", 12, "row-spacing", 6, NULL);
  gtk_widget_add_css_class (icon, line->carried ? "dim-label" : "warning");
  title = gtk_label_new (name);
  about = gtk_label_new (text);
  amounts = gtk_label_new (money);
  g_object_set (title, "xalign", 0.0f, "hexpand", TRUE, "wrap", TRUE, NULL);
  g_object_set (about, "xalign", 0.0f, "wrap", TRUE, "max-width-chars", 60, NULL);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (about, "dim-label");
  gtk_widget_add_css_class (amounts, "numeric");
  gtk_grid_attach (GTK_GRID (grid), icon, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), title, 1, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), amounts, 2, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), about, 1, 1, 2, 1);
  cf_till_fixes (line, fixes);
  for (guint i = 0; i < G_N_ELEMENTS (fixes) && fixes[i]; i++)
    gtk_box_append (GTK_BOX (buttons), fix_button (self, fixes[i], fixes[i] == CF_FIX_CARRY ? 2 : i));
  if (fixes[0])
    gtk_grid_attach (GTK_GRID (grid), buttons, 1, 2, 2, 1);
  else
    g_object_unref (g_object_ref_sink (buttons));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), grid);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (row), "at", GUINT_TO_POINTER (at));
  return row;
}

static GtkWidget *
agreed_row (CfTillSides *self, const CfBatchRow *line)
{
  GtkWidget *row = adw_action_row_new (), *label;
  g_autofree char *card = card_words (self, line), *money = figures (self, line);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), card);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), line->match == CF_BATCH_NOT_LISTED ? _("In our books; the terminal has not told") : line->there_voided || line->here_voided ? _("Taken back on both sides")
                                                                                                                                                                         : _("Agrees"));
  label = gtk_label_new (money);
  gtk_widget_add_css_class (label, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  return row;
}

void
cf_till_sides_show_rows (CfTillSides *self)
{
  const CfCloseout *now = &self->now;
  GtkWidget *child;
  guint folded = 0;
  gboolean was_open = self->agree && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self->agree));
  while ((child = gtk_widget_get_first_child (self->list)))
    gtk_list_box_remove (GTK_LIST_BOX (self->list), child);
  self->agree = NULL;
  for (guint i = 0; i < now->rows->len; i++) {
    const CfBatchRow *line = &g_array_index (now->rows, CfBatchRow, i);
    if (cf_batch_row_is_fault (line) || line->carried)
      gtk_list_box_append (GTK_LIST_BOX (self->list), difference_row (self, line, i));
    else {
      if (!self->agree) {
        self->agree = adw_expander_row_new ();
        gtk_widget_set_name (self->agree, "agree");
      }
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self->agree), agreed_row (self, line));
      folded++;
    }
  }
  if (self->agree) {
    g_autofree char *title = g_strdup_printf (ngettext ("%d card payment without a difference", "%d card payments without a difference", folded), (int) folded);
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->agree), title);
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self->agree), was_open);
    gtk_list_box_append (GTK_LIST_BOX (self->list), self->agree);
  }
  gtk_widget_set_visible (self->list, now->rows->len > 0);
}
