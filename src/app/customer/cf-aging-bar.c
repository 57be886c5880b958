/* cf-aging-bar.c: see cf-aging-bar.h. The bar is drawn; what can be pressed, focused and read are the five buttons below it. Colour runs from the accent to red, and is never alone: each segment stands
 * over its words. */
#include "cf-aging-bar.h"
#include "cf-figure-button.h"
#include "cf-words.h"

#define BAR_HEIGHT 10
#define GAP 3

struct _CfAgingBar {
  GtkWidget  parent;
  CfSession *session;
  GtkWidget *buttons[CF_N_BUCKETS];
  CfMoney    amounts[CF_N_BUCKETS];
};
G_DEFINE_TYPE (CfAgingBar, cf_aging_bar, GTK_TYPE_WIDGET)

void
cf_aging_bar_set_session (CfAgingBar *self, CfSession *session)
{
  self->session = session;
  for (guint i = 0; i < CF_N_BUCKETS; i++)
    cf_figure_button_set_session (CF_FIGURE_BUTTON (self->buttons[i]), session);
}

void
cf_aging_bar_set (CfAgingBar *self, const CfAging *aging, CfId customer_id, CfDate day)
{
  for (guint i = 0; i < CF_N_BUCKETS; i++) {
    CfExplainAsk ask = { .figure = CF_FIGURE_BUCKET, .bucket = (CfBucket) i, .customer_id = customer_id, .as_of = day };
    self->amounts[i] = aging->buckets[i];
    cf_figure_button_set (CF_FIGURE_BUTTON (self->buttons[i]), aging->buckets[i], &ask, aging->buckets[i] > 0 && i > CF_BUCKET_CURRENT ? "overdue" : aging->buckets[i] ? NULL : "dim-label");
  }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* From the accent colour to red. */
static GdkRGBA
colour_of (GtkWidget *widget, guint bucket)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA from = { 0.21, 0.52, 0.89, 1 }, to = { 0.75, 0.11, 0.16, 1 };
  gtk_style_context_lookup_color (style, "accent_bg_color", &from);
  gtk_style_context_lookup_color (style, "error_bg_color", &to);
  if (bucket == CF_BUCKET_CURRENT)
    return from;
  float share = 0.4f + 0.2f * (bucket - 1);
  GdkRGBA amber = { 0.96, 0.76, 0.07, 1 };
  gtk_style_context_lookup_color (style, "warning_bg_color", &amber);
  return (GdkRGBA) { amber.red + (to.red - amber.red) * share, amber.green + (to.green - amber.green) * share, amber.blue + (to.blue - amber.blue) * share, 1 };
}

static void
cf_aging_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CfAgingBar *self = CF_AGING_BAR (widget);
  int width = gtk_widget_get_width (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GskRoundedRect outline;
  graphene_rect_t whole = GRAPHENE_RECT_INIT (0, 0, width, BAR_HEIGHT);
  GdkRGBA ink;
  double total = 0, x = 0;
  guint n = 0;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
  ink.alpha = 0.12f;
  for (guint i = 0; i < CF_N_BUCKETS; i++) {
    total += MAX (self->amounts[i], 0);                                 /* only how long each is drawn */
    n += self->amounts[i] > 0;
  }
  gsk_rounded_rect_init_from_rect (&outline, &whole, BAR_HEIGHT / 2);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  if (total <= 0)
    gtk_snapshot_append_color (snapshot, &ink, &whole);
  for (guint i = 0; i < CF_N_BUCKETS && total > 0; i++) {
    if (self->amounts[i] <= 0)
      continue;
    double wide = MAX (self->amounts[i] / total * (width - GAP * (n - 1)), 2);
    graphene_rect_t segment = GRAPHENE_RECT_INIT (mirrored ? width - x - wide : x, 0, wide, BAR_HEIGHT);
    GdkRGBA colour = colour_of (widget, i);
    gtk_snapshot_append_color (snapshot, &colour, &segment);
    x += wide + GAP;
  }
  gtk_snapshot_pop (snapshot);
  for (guint i = 0; i < CF_N_BUCKETS; i++)
    gtk_widget_snapshot_child (widget, self->buttons[i], snapshot);
}

static GtkSizeRequestMode
cf_aging_bar_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
cf_aging_bar_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  CfAgingBar *self = CF_AGING_BAR (widget);
  int widest = 0, wish = 0, high = 0;
  for (guint i = 0; i < CF_N_BUCKETS; i++) {
    int least, best;
    gtk_widget_measure (self->buttons[i], orientation, -1, &least, &best, NULL, NULL);
    widest = MAX (widest, least);
    wish = MAX (wish, best);
    high = MAX (high, best);
  }
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? widest * CF_N_BUCKETS : high + BAR_HEIGHT + GAP;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? wish * CF_N_BUCKETS : high + BAR_HEIGHT + GAP;
}

static void
cf_aging_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CfAgingBar *self = CF_AGING_BAR (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  for (guint i = 0; i < CF_N_BUCKETS; i++) {
    int place = mirrored ? CF_N_BUCKETS - 1 - i : i, left = width * place / CF_N_BUCKETS;
    gtk_widget_size_allocate (self->buttons[i], &(GtkAllocation) { left, BAR_HEIGHT + GAP, width * (place + 1) / CF_N_BUCKETS - left, height - BAR_HEIGHT - GAP }, -1);
  }
}

static void
cf_aging_bar_dispose (GObject *object)
{
  CfAgingBar *self = CF_AGING_BAR (object);
  for (guint i = 0; i < CF_N_BUCKETS; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);
  G_OBJECT_CLASS (cf_aging_bar_parent_class)->dispose (object);
}

static void
cf_aging_bar_class_init (CfAgingBarClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_aging_bar_dispose;
  widget->snapshot = cf_aging_bar_snapshot;
  widget->get_request_mode = cf_aging_bar_get_request_mode;
  widget->measure = cf_aging_bar_measure;
  widget->size_allocate = cf_aging_bar_size_allocate;
  gtk_widget_class_set_css_name (widget, "agingbar");
  gtk_widget_class_set_accessible_role (widget, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
cf_aging_bar_init (CfAgingBar *self)
{
  for (guint i = 0; i < CF_N_BUCKETS; i++) {
    self->buttons[i] = g_object_new (CF_TYPE_FIGURE_BUTTON, NULL);
    cf_figure_button_set_caption (CF_FIGURE_BUTTON (self->buttons[i]), cf_words_bucket ((CfBucket) i));
    gtk_widget_set_parent (self->buttons[i], GTK_WIDGET (self));
  }
}
