/* cf-sign-in.c: see cf-sign-in.h. The hash is slow on purpose: it is computed in the writer thread, and the page says so. */
#include "cf-sign-in.h"
#include "cf-act-run.h"
#include "shop/staff.h"
#include <glib/gi18n-lib.h>

struct _CfSignIn {
  AdwBin     parent;
  CfSession *session;
  GtkWidget *page, *pin, *why, *enter;
};

static guint done_signal;

G_DEFINE_TYPE (CfSignIn, cf_sign_in, ADW_TYPE_BIN)

typedef struct { char *pin; CfOutcome outcome; CfStaff staff; CfRefusal refusal; } Try;

static void
try_free (gpointer p)
{
  Try *try = p;
  g_free (try->pin);
  cf_staff_clear (&try->staff);
  cf_refusal_clear (&try->refusal);
  g_free (try);
}

static gpointer
sign_in (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  Try *try = data;
  try->outcome = cf_sign_in (shop, try->pin, &try->staff, &try->refusal, error);
  return NULL;
}

typedef struct { CfSignIn *self; Try *try; } Asked;

static void
on_answer (GObject *source, GAsyncResult *result, gpointer user)
{
  g_autofree Asked *asked = user;
  g_autoptr (CfSignIn) self = asked->self;
  Try *try = asked->try;
  g_autoptr (GError) error = NULL;
  cf_session_finish (result, &error);
  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  if (try->outcome == CF_OK && !error) {
    gtk_label_set_label (GTK_LABEL (self->why), "");
    cf_session_sign_in (CF_SESSION (source), &try->staff);
    g_signal_emit (self, done_signal, 0);
    return;
  }
  g_autofree char *sentence = cf_act_sentence (error ? CF_FAILED : try->outcome, &try->refusal, error);
  gtk_label_set_label (GTK_LABEL (self->why), sentence);
  gtk_widget_grab_focus (self->pin);
}

static void
on_enter (CfSignIn *self)
{
  const char *pin = gtk_editable_get_text (GTK_EDITABLE (self->pin));
  if (!self->session || !*pin)
    return;
  Try *try = g_new0 (Try, 1);
  Asked *asked = g_new0 (Asked, 1);
  try->pin = g_strdup (pin);
  *asked = (Asked) { g_object_ref (self), try };
  gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);   /* an entry that is made insensitive while it has the focus does not notice that it lost it */
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  cf_session_write (self->session, sign_in, try, try_free, NULL, on_answer, asked);
  gtk_editable_set_text (GTK_EDITABLE (self->pin), "");
}

static void
on_key (CfSignIn *self, GtkButton *button)
{
  const char *digit = gtk_button_get_label (button);
  g_autofree char *text = g_strconcat (gtk_editable_get_text (GTK_EDITABLE (self->pin)), digit, NULL);
  gtk_editable_set_text (GTK_EDITABLE (self->pin), text);
  gtk_editable_set_position (GTK_EDITABLE (self->pin), -1);
}

static void
on_rub_out (CfSignIn *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->pin), "");
  gtk_widget_grab_focus (self->pin);
}

void
cf_sign_in_set_session (CfSignIn *self, CfSession *session)
{
  g_autofree char *shop = NULL;
  g_set_object (&self->session, session);
  if (session)
    g_object_get (session, "shop-name", &shop, NULL);
  g_autofree char *escaped = g_markup_escape_text (shop ? shop : "", -1), *text = g_strdup_printf (_("%s\nType your PIN and press Enter."), escaped);
  adw_status_page_set_description (ADW_STATUS_PAGE (self->page), text);
  gtk_editable_set_text (GTK_EDITABLE (self->pin), "");
  gtk_label_set_label (GTK_LABEL (self->why), "");
}

static gboolean
cf_sign_in_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CF_SIGN_IN (widget)->pin);
}

/* The program's icon is a drawing, and what reads it is loaded for it: not at a start without PINs. */
static void
cf_sign_in_map (GtkWidget *widget)
{
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (CF_SIGN_IN (widget)->page), "org.counterfoil.Counterfoil");
  GTK_WIDGET_CLASS (cf_sign_in_parent_class)->map (widget);
}

static void
cf_sign_in_dispose (GObject *object)
{
  g_clear_object (&CF_SIGN_IN (object)->session);
  G_OBJECT_CLASS (cf_sign_in_parent_class)->dispose (object);
}

static void
cf_sign_in_class_init (CfSignInClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->dispose = cf_sign_in_dispose;
  widget->grab_focus = cf_sign_in_grab_focus;
  widget->map = cf_sign_in_map;
  done_signal = g_signal_new ("done", CF_TYPE_SIGN_IN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-sign-in.ui");
  gtk_widget_class_bind_template_child (widget, CfSignIn, page);
  gtk_widget_class_bind_template_child (widget, CfSignIn, pin);
  gtk_widget_class_bind_template_child (widget, CfSignIn, why);
  gtk_widget_class_bind_template_child (widget, CfSignIn, enter);
  gtk_widget_class_bind_template_callback (widget, on_enter);
  gtk_widget_class_bind_template_callback (widget, on_key);
  gtk_widget_class_bind_template_callback (widget, on_rub_out);
}

static void
cf_sign_in_init (CfSignIn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
