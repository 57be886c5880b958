/* cf-preview.c: see cf-preview.h. One drawing is on its way at most; what is asked for meanwhile is drawn after it. The pages are as wide as the widget, in device pixels, so that they are sharp on any
 * screen. */
#include "cf-preview.h"
#include "cf-pdf-pages.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define PAGES_MAX 40                                                    /* drawn here; a print file may have thousands */
#define MARGIN 12

typedef struct { CfPreviewDraw draw; gpointer data; GDestroyNotify data_free; } Source;      /* counted, shared with threads */
typedef struct { Source *source; CfDrawOptions options; int width; } Ask;
typedef struct { GBytes *pdf; GPtrArray *pages; guint n_pages; int width; char *why; } Drawn;

struct _CfPreview {
  GtkWidget     parent;
  GtkWidget    *box, *stack, *scroller, *pages, *options, *why, *more, *size;
  GtkWidget    *codes, *units, *prices, *discounts, *ship_to, *po, *terms, *note, *text, *payments, *pay_link, *slip;
  CfSession    *session;
  GCancellable *cancel;
  Source       *source;
  GBytes       *pdf;
  guint         n_pages, resize_id;
  int           drawn_width;
  gboolean      drawing, again;
};

enum { DRAWN, N_SIGNALS };
static guint signals[N_SIGNALS];
enum { PROP_SESSION = 1 };

G_DEFINE_TYPE (CfPreview, cf_preview, GTK_TYPE_WIDGET)

static void draw (CfPreview *self);

/* --- what is shared with threads --- */

static void
source_clear (gpointer p)
{
  Source *source = p;
  if (source->data_free)
    source->data_free (source->data);
}

static void
source_unref (Source *source)
{
  g_atomic_rc_box_release_full (source, source_clear);
}

static void
ask_free (gpointer p)
{
  Ask *ask = p;
  source_unref (ask->source);
  g_free (ask);
}

static void
drawn_free (gpointer p)
{
  Drawn *drawn = p;
  g_clear_pointer (&drawn->pdf, g_bytes_unref);
  g_clear_pointer (&drawn->pages, g_ptr_array_unref);
  g_free (drawn->why);
  g_free (drawn);
}

static gpointer
draw_work (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Ask *ask = data;
  Drawn *drawn = g_new0 (Drawn, 1);
  GError *failed = NULL;
  drawn->width = ask->width;
  drawn->pdf = ask->source->draw (shop, &ask->options, ask->source->data, &drawn->why, &failed);
  if (drawn->pdf)
    drawn->pages = cf_pdf_pages_draw (drawn->pdf, ask->width, PAGES_MAX, &drawn->n_pages, cancel, &failed);
  if (!failed)
    return drawn;
  g_propagate_error (error, failed);
  drawn_free (drawn);
  return NULL;
}

/* --- showing --- */

static void
show_why (CfPreview *self, const char *why)
{
  gtk_label_set_label (GTK_LABEL (self->why), why && *why ? why : _("Nothing to show yet"));
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "why");
}

static void
show_pages (CfPreview *self, Drawn *drawn)
{
  GtkWidget *child = gtk_widget_get_first_child (self->pages);
  for (guint i = 0; i < drawn->pages->len; i++) {                       /* pictures are used again, so that nothing jumps */
    if (!child) {
      child = gtk_picture_new ();
      gtk_widget_add_css_class (child, "paper");
      gtk_box_append (GTK_BOX (self->pages), child);
    }
    g_autofree char *name = g_strdup_printf (_("Page %u of %u"), i + 1, drawn->n_pages);
    gtk_picture_set_paintable (GTK_PICTURE (child), GDK_PAINTABLE (g_ptr_array_index (drawn->pages, i)));
    gtk_picture_set_alternative_text (GTK_PICTURE (child), name);
    child = gtk_widget_get_next_sibling (child);
  }
  while (child) {
    GtkWidget *next = gtk_widget_get_next_sibling (child);
    gtk_box_remove (GTK_BOX (self->pages), child);
    child = next;
  }
  guint more = drawn->n_pages - drawn->pages->len;
  g_autofree char *text = g_strdup_printf (ngettext ("and %u more page, printed and saved with the rest", "and %u more pages, printed and saved with the rest", more), more);
  gtk_label_set_label (GTK_LABEL (self->more), text);
  gtk_widget_set_visible (self->more, more > 0);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), "pages");
}

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer user)
{
  CfPreview *self = user;
  g_autoptr (GError) error = NULL;
  Drawn *drawn = cf_session_finish (result, &error);
  self->drawing = FALSE;
  if (error)
    show_why (self, error->message);
  else {
    self->n_pages = drawn->n_pages;
    self->drawn_width = drawn->width;
    if (drawn->pdf)
      show_pages (self, drawn);
    else if (!self->again)
      show_why (self, drawn->why);
    if (!self->again)
      self->pdf = g_steal_pointer (&drawn->pdf);
    drawn_free (drawn);
  }
  if (self->again)
    draw (self);
  else
    g_signal_emit (self, signals[DRAWN], 0);
}

static int
wanted_width (CfPreview *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * MARGIN;
  return (width < 100 ? 360 : width) * gtk_widget_get_scale_factor (GTK_WIDGET (self));
}

static void
draw (CfPreview *self)
{
  self->again = self->drawing;
  g_clear_pointer (&self->pdf, g_bytes_unref);                          /* the picture stays until the next is ready, but it is not printed any more */
  if (self->drawing || !self->source || !self->session)
    return;
  Ask *ask = g_new0 (Ask, 1);
  ask->source = g_atomic_rc_box_acquire (self->source);
  ask->width = wanted_width (self);
  cf_preview_get_options (self, &ask->options);
  self->drawing = TRUE;
  cf_session_read (self->session, draw_work, ask, ask_free, drawn_free, self->cancel, on_drawn, self);
}

static gboolean
on_resized (gpointer user)
{
  CfPreview *self = user;
  self->resize_id = 0;
  if (self->drawn_width && wanted_width (self) != self->drawn_width)
    draw (self);
  return G_SOURCE_REMOVE;
}

/* --- options --- */

void
cf_preview_get_options (CfPreview *self, CfDrawOptions *ret)
{
  const struct { GtkWidget *check; guint bit; } bits[] = {
    { self->codes, CF_HIDE_CODE }, { self->units, CF_HIDE_UNIT }, { self->prices, CF_HIDE_PRICE }, { self->discounts, CF_HIDE_DISCOUNT }, { self->ship_to, CF_HIDE_SHIP_TO }, { self->po, CF_HIDE_PO },
    { self->terms, CF_HIDE_TERMS }, { self->note, CF_HIDE_NOTE }, { self->text, CF_HIDE_TEXT }, { self->payments, CF_HIDE_PAYMENTS }, { self->pay_link, CF_HIDE_PAY_LINK }, { self->slip, CF_HIDE_SLIP },
  };
  static const CfPaperSize sizes[] = { 0, CF_PAPER_LETTER, CF_PAPER_A4 };
  guint size = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->size));
  *ret = (CfDrawOptions) { .size = size < G_N_ELEMENTS (sizes) ? sizes[size] : 0 };
  for (guint i = 0; i < G_N_ELEMENTS (bits); i++)
    if (!gtk_check_button_get_active (GTK_CHECK_BUTTON (bits[i].check)))
      ret->hides |= bits[i].bit;
}

static void
on_option (CfPreview *self)
{
  draw (self);
}

/* --- the rest --- */

void
cf_preview_set_session (CfPreview *self, CfSession *session)
{
  g_set_object (&self->session, session);
}

void
cf_preview_show (CfPreview *self, CfPreviewDraw how, gpointer data, GDestroyNotify data_free)
{
  g_clear_pointer (&self->source, source_unref);
  self->source = g_atomic_rc_box_new0 (Source);
  *self->source = (Source) { how, data, data_free };
  draw (self);
}

GBytes *
cf_preview_get_pdf (CfPreview *self)
{
  return self->pdf;
}

gboolean
cf_preview_is_drawing (CfPreview *self)
{
  return self->drawing;
}

guint
cf_preview_get_n_pages (CfPreview *self)
{
  return self->n_pages;
}

static void
cf_preview_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CfPreview *self = CF_PREVIEW (widget);
  gtk_widget_allocate (self->box, width, height, baseline, NULL);
  if (self->resize_id == 0)
    self->resize_id = g_timeout_add (120, on_resized, self);
}

static void
cf_preview_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (CF_PREVIEW (widget)->box, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static void
cf_preview_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_SESSION)
    cf_preview_set_session (CF_PREVIEW (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_preview_dispose (GObject *object)
{
  CfPreview *self = CF_PREVIEW (object);
  g_clear_handle_id (&self->resize_id, g_source_remove);
  if (self->cancel)
    g_cancellable_cancel (self->cancel);
  g_clear_object (&self->cancel);
  g_clear_object (&self->session);
  g_clear_pointer (&self->source, source_unref);
  g_clear_pointer (&self->pdf, g_bytes_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), CF_TYPE_PREVIEW);
  G_OBJECT_CLASS (cf_preview_parent_class)->dispose (object);
}

static void
cf_preview_class_init (CfPreviewClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->dispose = cf_preview_dispose;
  object->set_property = cf_preview_set_property;
  widget->measure = cf_preview_measure;
  widget->size_allocate = cf_preview_size_allocate;
  g_object_class_install_property (object, PROP_SESSION, g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  signals[DRAWN] = g_signal_new ("drawn", CF_TYPE_PREVIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-preview.ui");
  gtk_widget_class_bind_template_child (widget, CfPreview, box);
  gtk_widget_class_bind_template_child (widget, CfPreview, stack);
  gtk_widget_class_bind_template_child (widget, CfPreview, scroller);
  gtk_widget_class_bind_template_child (widget, CfPreview, pages);
  gtk_widget_class_bind_template_child (widget, CfPreview, options);
  gtk_widget_class_bind_template_child (widget, CfPreview, why);
  gtk_widget_class_bind_template_child (widget, CfPreview, more);
  gtk_widget_class_bind_template_child (widget, CfPreview, size);
  gtk_widget_class_bind_template_child (widget, CfPreview, codes);
  gtk_widget_class_bind_template_child (widget, CfPreview, units);
  gtk_widget_class_bind_template_child (widget, CfPreview, prices);
  gtk_widget_class_bind_template_child (widget, CfPreview, discounts);
  gtk_widget_class_bind_template_child (widget, CfPreview, ship_to);
  gtk_widget_class_bind_template_child (widget, CfPreview, po);
  gtk_widget_class_bind_template_child (widget, CfPreview, terms);
  gtk_widget_class_bind_template_child (widget, CfPreview, note);
  gtk_widget_class_bind_template_child (widget, CfPreview, text);
  gtk_widget_class_bind_template_child (widget, CfPreview, payments);
  gtk_widget_class_bind_template_child (widget, CfPreview, pay_link);
  gtk_widget_class_bind_template_child (widget, CfPreview, slip);
  gtk_widget_class_bind_template_callback (widget, on_option);
}

static void
cf_preview_init (CfPreview *self)
{
  self->cancel = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
