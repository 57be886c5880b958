/* cf-line-row.c: see cf-line-row.h. */
#include "cf-line-row.h"
#include "cf-pick-entry.h"
#include "base/decimal.h"
#include "ledger/price.h"
#include "shop/records.h"
#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#define TIP_CHARS 24

struct _CfLineRow {
  GtkWidget   parent;
  GtkWidget  *box, *number, *item_bin, *item, *quantity, *price, *discount, *tax, *amount, *remove;
  CfSession  *session;
  const CfLineContext *context;
  CfDraftLine line;
  CfItem      sold;                                                     /* the item as it is in the catalogue; id 0: free text */
  gboolean    typed_price, setting, bad[CF_LINE_N_CELLS];
};

enum { CHANGED, NEXT, REMOVE, N_SIGNALS };
static guint signals[N_SIGNALS];
enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfLineRow, cf_line_row, GTK_TYPE_WIDGET)

/* --- showing --- */

static GtkWidget *
cell (CfLineRow *self, CfLineCell which)
{
  GtkWidget *cells[] = { self->item, self->quantity, self->price, self->discount, self->tax };
  return cells[which];
}

static void
cell_error (CfLineRow *self, CfLineCell which, const char *sentence)
{
  GtkWidget *widget = cell (self, which);
  if (which == CF_LINE_ITEM) {
    cf_pick_entry_set_error (CF_PICK_ENTRY (widget), sentence);
    return;
  }
  gtk_widget_set_tooltip_text (widget, sentence);
  if (sentence)
    gtk_widget_add_css_class (widget, "error");
  else
    gtk_widget_remove_css_class (widget, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_INVALID, sentence ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
set_text (GtkWidget *entry, const char *text)
{
  if (strcmp (gtk_editable_get_text (GTK_EDITABLE (entry)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static char
mark (CfLineRow *self)
{
  return cf_session_get_formats (self->session)->decimal;
}

static void
show_price (CfLineRow *self)
{
  char buf[32];
  self->setting = TRUE;
  set_text (self->price, cf_decimal_format (buf, sizeof buf, self->line.unit_price, cf_session_get_currency (self->session)->digits, mark (self)));
  self->setting = FALSE;
  self->bad[CF_LINE_PRICE] = FALSE;
  cell_error (self, CF_LINE_PRICE, NULL);
}

/* A price of one's own is seen as such, with what the catalogue says. */
static void
mark_price (CfLineRow *self)
{
  CfDecimal usual = self->sold.id ? cf_price_of (&self->sold, self->line.quantity) : 0;
  self->typed_price = self->sold.id && usual != self->line.unit_price;
  if (self->bad[CF_LINE_PRICE])
    return;
  if (self->typed_price) {
    char buf[32];
    g_autofree char *tip = g_strdup_printf (_("Catalogue price: %s"), cf_decimal_format (buf, sizeof buf, usual, cf_session_get_currency (self->session)->digits, mark (self)));
    gtk_widget_set_tooltip_text (self->price, tip);
    gtk_widget_add_css_class (self->price, "typed");
  } else {
    gtk_widget_set_tooltip_text (self->price, NULL);
    gtk_widget_remove_css_class (self->price, "typed");
  }
}

static void
show_tax (CfLineRow *self)
{
  GArray *ids = self->context->group_ids;
  guint at = 0;
  for (guint i = 0; i < ids->len; i++)
    if (g_array_index (ids, CfId, i) == self->line.tax_group_id)
      at = i;
  self->setting = TRUE;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->tax), at);
  self->setting = FALSE;
}

/* A name that is longer than its entry is read under the pointer. */
static void
show_tip (CfLineRow *self)
{
  gtk_widget_set_tooltip_text (self->item, self->line.description && g_utf8_strlen (self->line.description, -1) > TIP_CHARS ? self->line.description : NULL);
}

static void
show_item (CfLineRow *self)
{
  show_tip (self);
  cf_pick_entry_set_text (CF_PICK_ENTRY (self->item), self->line.description);
  gtk_widget_set_tooltip_text (self->item, self->line.code && *self->line.code ? self->line.code : NULL);
}

static void
show_line (CfLineRow *self)
{
  char buf[32];
  self->setting = TRUE;
  set_text (self->quantity, cf_decimal_format (buf, sizeof buf, self->line.quantity, 0, mark (self)));
  if (self->line.discount_rate) {
    g_autofree char *percent = g_strdup_printf ("%s %%", cf_decimal_percent (buf, sizeof buf, self->line.discount_rate, mark (self)));
    set_text (self->discount, percent);
  }
  self->setting = FALSE;
  show_item (self);
  show_price (self);
  show_tax (self);
  mark_price (self);
}

static void
line_clear (CfDraftLine *line)
{
  g_free (line->code);
  g_free (line->description);
  g_free (line->unit);
  *line = (CfDraftLine) { 0 };
}

/* --- what is typed --- */

static void
changed (CfLineRow *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Prices and taxes of the catalogue; one look-up by id each. */
static void
price_it (CfLineRow *self, gboolean tax_too)
{
  g_auto (CfWho) who = { 0 };
  g_autoptr (GError) error = NULL;
  CfDraft draft = { .customer_id = self->context->customer_id, .location_id = self->context->location_id };
  CfDecimal price = self->line.unit_price;
  CfId tax = self->line.tax_group_id;
  cf_session_who (self->session, &who);
  if (cf_draft_price (cf_session_get_shop (self->session), &who, &draft, &self->line, &error) != CF_OK)
    return;                                                             /* gone from the catalogue: what stands there counts */
  if (self->typed_price)
    self->line.unit_price = price;
  if (!tax_too)
    self->line.tax_group_id = tax;
}

gboolean
cf_line_row_usual_tax (CfLineRow *self, CfId *ret)
{
  g_auto (CfWho) who = { 0 };
  g_autoptr (GError) error = NULL;
  CfDraft draft = { .customer_id = self->context->customer_id, .location_id = self->context->location_id };
  CfDraftLine line = { .item_id = self->line.item_id, .quantity = self->line.quantity };
  cf_session_who (self->session, &who);
  CfOutcome outcome = cf_draft_price (cf_session_get_shop (self->session), &who, &draft, &line, &error);
  *ret = line.tax_group_id;
  line_clear (&line);
  return outcome == CF_OK;
}

void
cf_line_row_follow_tax (CfLineRow *self, CfId was)
{
  CfId usual;
  if (self->line.subject_line || self->line.tax_group_id != was || !cf_line_row_usual_tax (self, &usual))
    return;                                                             /* taken back as it was sold; chosen by hand; gone from the catalogue */
  self->line.tax_group_id = usual;
  show_tax (self);
}

static void
on_picked (CfLineRow *self, CfId id)
{
  g_autoptr (GError) error = NULL;
  gboolean found;
  g_clear_pointer (&self->line.code, g_free);
  g_clear_pointer (&self->line.description, g_free);
  g_clear_pointer (&self->line.unit, g_free);
  cf_item_clear (&self->sold);
  self->line.item_id = id;
  self->typed_price = FALSE;
  if (!cf_record_load (cf_session_get_shop (self->session)->db, &CF_ITEM, id, &self->sold, &found, &error))
    g_clear_error (&error);
  price_it (self, TRUE);
  show_line (self);
  changed (self);
  cf_line_row_focus (self, CF_LINE_QUANTITY);
}

static void
on_item (CfLineRow *self)
{
  gboolean fresh = cf_line_row_is_empty (self);
  g_free (self->line.description);
  self->line.description = g_strdup (cf_pick_entry_get_text (CF_PICK_ENTRY (self->item)));
  show_tip (self);
  if (fresh)                                                            /* the first letter of a line of one's own: taxed as usual */
    price_it (self, TRUE);
  if (!*self->line.description && self->line.item_id) {                 /* wiped out: another item may come */
    g_clear_pointer (&self->line.code, g_free);
    g_clear_pointer (&self->line.unit, g_free);
    cf_item_clear (&self->sold);
    self->line.item_id = 0;
  }
  show_tax (self);
  mark_price (self);
  changed (self);
}

void
cf_line_row_put_item (CfLineRow *self, CfId item_id)
{
  on_picked (self, item_id);
}

gboolean
cf_line_row_add_one (CfLineRow *self, CfId item_id)
{
  CfDecimal more;
  char text[40];
  if (self->line.item_id != item_id || self->typed_price || self->line.discount_rate || self->bad[CF_LINE_QUANTITY] || !cf_add (self->line.quantity, CF_DECIMAL_ONE, &more))
    return FALSE;
  cf_decimal_format (text, sizeof text, more, 0, mark (self));
  gtk_editable_set_text (GTK_EDITABLE (cell (self, CF_LINE_QUANTITY)), text);
  return TRUE;
}

/* Reads a number in @which; FALSE: it is none, and says so. */
static gboolean
read_cell (CfLineRow *self, CfLineCell which, gboolean percent, CfDecimal empty, CfDecimal *ret)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (cell (self, which)))));
  g_autofree char *number = percent && *text && !g_str_has_suffix (text, "%") ? g_strconcat (text, "%", NULL) : g_strdup (text);
  CfDecimal value = empty;
  CfOutcome outcome = *text ? cf_decimal_parse (number, mark (self), &value) : CF_OK;
  if (!outcome && percent && (value < 0 || value > CF_DECIMAL_ONE))
    outcome = value < 0 ? CF_NEGATIVE : CF_TOO_LARGE;
  self->bad[which] = outcome != CF_OK;
  if (outcome) {
    g_autofree char *sentence = cf_refusal_sentence (&(CfRefusal) { .code = outcome, .text = text });
    cell_error (self, which, sentence);
    return FALSE;
  }
  cell_error (self, which, NULL);
  *ret = value;
  return TRUE;
}

static void
on_quantity (CfLineRow *self)
{
  if (self->setting)
    return;
  if (read_cell (self, CF_LINE_QUANTITY, FALSE, CF_DECIMAL_ONE, &self->line.quantity) && self->sold.id && !self->typed_price) {
    self->line.unit_price = cf_price_of (&self->sold, self->line.quantity);
    show_price (self);
  }
  mark_price (self);
  changed (self);
}

static void
on_price (CfLineRow *self)
{
  if (self->setting)
    return;
  read_cell (self, CF_LINE_PRICE, FALSE, self->sold.id ? cf_price_of (&self->sold, self->line.quantity) : 0, &self->line.unit_price);
  mark_price (self);
  changed (self);
}

static void
on_discount (CfLineRow *self)
{
  if (self->setting)
    return;
  read_cell (self, CF_LINE_DISCOUNT, TRUE, 0, &self->line.discount_rate);
  changed (self);
}

static void
on_tax (CfLineRow *self)
{
  guint at = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->tax));
  if (self->setting || at == GTK_INVALID_LIST_POSITION || at >= self->context->group_ids->len)
    return;
  self->line.tax_group_id = g_array_index (self->context->group_ids, CfId, at);
  changed (self);
}

/* Where the focus leaves a number it is written in the shop's way. */
static void
on_left (CfLineRow *self)
{
  if (!gtk_widget_in_destruction (GTK_WIDGET (self)) && self->context && !self->bad[CF_LINE_QUANTITY] && !self->bad[CF_LINE_PRICE] && !self->bad[CF_LINE_DISCOUNT] && !cf_line_row_is_empty (self))
    show_line (self);
}

static void
on_enter (CfLineRow *self)
{
  on_left (self);
  g_signal_emit (self, signals[NEXT], 0);
}

static void
on_remove (CfLineRow *self)
{
  g_signal_emit (self, signals[REMOVE], 0);
}

/* --- answers --- */

const CfDraftLine *
cf_line_row_get_line (CfLineRow *self)
{
  return &self->line;
}

gboolean
cf_line_row_is_empty (CfLineRow *self)
{
  return !self->line.item_id && (!self->line.description || !*self->line.description) && !self->line.unit_price && !self->line.subject_line;
}

gboolean
cf_line_row_is_valid (CfLineRow *self)
{
  for (guint i = 0; i < CF_LINE_N_CELLS; i++)
    if (self->bad[i])
      return FALSE;
  return TRUE;
}

void
cf_line_row_set_place (CfLineRow *self, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number), *remove = g_strdup_printf (_("Remove line %u"), number);
  g_autofree char *item = g_strdup_printf (_("Item of line %u"), number), *quantity = g_strdup_printf (_("Quantity of line %u"), number), *price = g_strdup_printf (_("Price of line %u"), number);
  g_autofree char *discount = g_strdup_printf (_("Discount of line %u"), number), *tax = g_strdup_printf (_("Tax of line %u"), number);
  const char *names[] = { item, quantity, price, discount, tax };
  gtk_label_set_label (GTK_LABEL (self->number), text);
  for (guint i = 0; i < CF_LINE_N_CELLS; i++) {
    GtkWidget *widget = i == CF_LINE_ITEM ? gtk_widget_get_first_child (self->item) : cell (self, i);
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, names[i], -1);
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
}

void
cf_line_row_set_amount (CfLineRow *self, gboolean has, CfMoney amount)
{
  g_autofree char *text = has && !cf_line_row_is_empty (self) ? cf_session_money (self->session, amount) : g_strdup ("");
  gtk_label_set_label (GTK_LABEL (self->amount), text);
}

void
cf_line_row_set_error (CfLineRow *self, const char *field, const char *sentence)
{
  static const struct { const char *field; CfLineCell cell; } fields[] = {
    { "quantity", CF_LINE_QUANTITY }, { "unit_price", CF_LINE_PRICE }, { "amount_minor", CF_LINE_PRICE }, { "discount_rate", CF_LINE_DISCOUNT }, { "tax_group_id", CF_LINE_TAX }, { "tax_rate_id", CF_LINE_TAX },
  };
  CfLineCell at = CF_LINE_ITEM;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_strcmp0 (field, fields[i].field) == 0)
      at = fields[i].cell;
  for (guint i = 0; i < CF_LINE_N_CELLS; i++)
    if (!self->bad[i])
      cell_error (self, i, sentence && i == at ? sentence : NULL);
  if (!sentence)
    mark_price (self);
}

void
cf_line_row_focus (CfLineRow *self, CfLineCell which)
{
  gtk_widget_grab_focus (cell (self, which));
}

CfLineCell
cf_line_row_get_focused (CfLineRow *self)
{
  for (guint i = 0; i < CF_LINE_N_CELLS; i++)
    if (gtk_widget_get_focus_child (self->box) && (gtk_widget_get_state_flags (cell (self, i)) & GTK_STATE_FLAG_FOCUS_WITHIN))
      return i;
  return CF_LINE_ITEM;
}

GtkWidget *
cf_line_row_get_cell (CfLineRow *self, CfLineCell which)
{
  return cell (self, which);
}

void
cf_line_row_join (CfLineRow *self, GtkSizeGroup *const *columns)
{
  GtkWidget *cells[CF_LINE_N_COLUMNS] = { self->quantity, self->price, self->discount, self->tax, self->amount, self->remove };
  for (guint i = 0; i < CF_LINE_N_COLUMNS; i++)
    gtk_size_group_add_widget (columns[i], cells[i]);
}

/* --- the widget --- */

static gboolean
cf_line_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CF_LINE_ROW (widget)->item);
}

static void
cf_line_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    g_set_object (&CF_LINE_ROW (object)->session, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_line_row_constructed (GObject *object)
{
  CfLineRow *self = CF_LINE_ROW (object);
  G_OBJECT_CLASS (cf_line_row_parent_class)->constructed (object);
  self->item = cf_pick_entry_new (self->session, cf_pick_items, _("Item"), _("Code or name"));
  gtk_widget_set_hexpand (self->item, TRUE);
  adw_bin_set_child (ADW_BIN (self->item_bin), self->item);
  g_signal_connect_object (self->item, "picked", G_CALLBACK (on_picked), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->item, "changed", G_CALLBACK (on_item), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->item, "activate", G_CALLBACK (on_enter), self, G_CONNECT_SWAPPED);
}

static void
cf_line_row_dispose (GObject *object)
{
  CfLineRow *self = CF_LINE_ROW (object);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_LINE_ROW);
  G_OBJECT_CLASS (cf_line_row_parent_class)->dispose (object);
}

static void
cf_line_row_finalize (GObject *object)
{
  CfLineRow *self = CF_LINE_ROW (object);
  g_clear_object (&self->session);
  line_clear (&self->line);
  cf_item_clear (&self->sold);
  G_OBJECT_CLASS (cf_line_row_parent_class)->finalize (object);
}

static void
cf_line_row_class_init (CfLineRowClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->constructed = cf_line_row_constructed;
  object->dispose = cf_line_row_dispose;
  object->finalize = cf_line_row_finalize;
  object->set_property = cf_line_row_set_property;
  widget->grab_focus = cf_line_row_grab_focus;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
  signals[CHANGED] = g_signal_new ("changed", CF_TYPE_LINE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[NEXT] = g_signal_new ("next", CF_TYPE_LINE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVE] = g_signal_new ("remove", CF_TYPE_LINE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-line-row.ui");
  gtk_widget_class_bind_template_child (widget, CfLineRow, box);
  gtk_widget_class_bind_template_child (widget, CfLineRow, number);
  gtk_widget_class_bind_template_child (widget, CfLineRow, item_bin);
  gtk_widget_class_bind_template_child (widget, CfLineRow, quantity);
  gtk_widget_class_bind_template_child (widget, CfLineRow, price);
  gtk_widget_class_bind_template_child (widget, CfLineRow, discount);
  gtk_widget_class_bind_template_child (widget, CfLineRow, tax);
  gtk_widget_class_bind_template_child (widget, CfLineRow, amount);
  gtk_widget_class_bind_template_child (widget, CfLineRow, remove);
  gtk_widget_class_bind_template_callback (widget, on_quantity);
  gtk_widget_class_bind_template_callback (widget, on_price);
  gtk_widget_class_bind_template_callback (widget, on_discount);
  gtk_widget_class_bind_template_callback (widget, on_tax);
  gtk_widget_class_bind_template_callback (widget, on_left);
  gtk_widget_class_bind_template_callback (widget, on_enter);
  gtk_widget_class_bind_template_callback (widget, on_remove);
}

static void
cf_line_row_init (CfLineRow *self)
{
  self->setting = TRUE;                                                 /* nothing in the template is typed */
  gtk_widget_init_template (GTK_WIDGET (self));
  self->setting = FALSE;
  self->line.quantity = CF_DECIMAL_ONE;
}

GtkWidget *
cf_line_row_new (CfSession *session, const CfLineContext *context, const CfDraftLine *line)
{
  CfLineRow *self = g_object_new (CF_TYPE_LINE_ROW, "session", session, NULL);
  g_autoptr (GError) error = NULL;
  gboolean found;
  self->context = context;
  self->setting = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->tax), G_LIST_MODEL (context->groups));
  self->setting = FALSE;
  if (!line) {
    price_it (self, TRUE);                                              /* the tax a line of one's own would have */
    show_tax (self);
    return GTK_WIDGET (self);
  }
  self->line = *line;
  self->line.code = g_strdup (line->code);
  self->line.description = g_strdup (line->description);
  self->line.unit = g_strdup (line->unit);
  if (line->item_id && !cf_record_load (cf_session_get_shop (session)->db, &CF_ITEM, line->item_id, &self->sold, &found, &error))
    g_clear_error (&error);
  show_line (self);
  return GTK_WIDGET (self);
}
