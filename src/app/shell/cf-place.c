/* cf-place.c: see cf-place.h. A place that is not shown does not follow the ledger: it is told when it is shown again. */
#include "cf-place.h"

typedef struct { CfSession *session; char *title, *context; gulong changed_id; gboolean stale; } CfPlacePrivate;

enum { PROP_SESSION = 1, PROP_TITLE, N_PROPS };
static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CfPlace, cf_place, ADW_TYPE_BIN)

static void
catch_up (CfPlace *self)
{
  CfPlacePrivate *my = cf_place_get_instance_private (self);
  my->stale = FALSE;
  if (CF_PLACE_GET_CLASS (self)->refresh)
    CF_PLACE_GET_CLASS (self)->refresh (self);
}

static void
on_changed (CfSession *session, CfPlace *self)
{
  CfPlacePrivate *my = cf_place_get_instance_private (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    catch_up (self);
  else
    my->stale = TRUE;
}

static void
cf_place_map (GtkWidget *widget)
{
  CfPlacePrivate *my = cf_place_get_instance_private (CF_PLACE (widget));
  GTK_WIDGET_CLASS (cf_place_parent_class)->map (widget);
  if (my->stale)
    catch_up (CF_PLACE (widget));
}

static void
cf_place_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  CfPlacePrivate *my = cf_place_get_instance_private (CF_PLACE (object));
  switch (id) {
  case PROP_SESSION:
    my->session = g_value_dup_object (value);
    if (my->session)
      my->changed_id = g_signal_connect_object (my->session, "changed", G_CALLBACK (on_changed), object, 0);
    break;
  case PROP_TITLE:
    cf_place_set_title (CF_PLACE (object), g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
cf_place_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  CfPlacePrivate *my = cf_place_get_instance_private (CF_PLACE (object));
  switch (id) {
  case PROP_SESSION:
    g_value_set_object (value, my->session);
    break;
  case PROP_TITLE:
    g_value_set_string (value, my->title);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
cf_place_finalize (GObject *object)
{
  CfPlacePrivate *my = cf_place_get_instance_private (CF_PLACE (object));
  g_clear_object (&my->session);
  g_free (my->title);
  g_free (my->context);
  G_OBJECT_CLASS (cf_place_parent_class)->finalize (object);
}

static void
cf_place_class_init (CfPlaceClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  object->set_property = cf_place_set_property;
  object->get_property = cf_place_get_property;
  object->finalize = cf_place_finalize;
  GTK_WIDGET_CLASS (klass)->map = cf_place_map;
  props[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, CF_TYPE_SESSION, G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object, N_PROPS, props);
}

static void
cf_place_init (CfPlace *self)
{
  CfPlacePrivate *my = cf_place_get_instance_private (self);
  my->title = g_strdup ("");
  my->context = g_strdup ("");
}

CfSession *
cf_place_get_session (CfPlace *self)
{
  return ((CfPlacePrivate *) cf_place_get_instance_private (self))->session;
}

const char *
cf_place_get_title (CfPlace *self)
{
  return ((CfPlacePrivate *) cf_place_get_instance_private (self))->title;
}

void
cf_place_set_title (CfPlace *self, const char *title)
{
  CfPlacePrivate *my = cf_place_get_instance_private (self);
  if (g_strcmp0 (my->title, title) == 0)
    return;
  g_free (my->title);
  my->title = g_strdup (title ? title : "");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

const char *
cf_place_get_context (CfPlace *self)
{
  return ((CfPlacePrivate *) cf_place_get_instance_private (self))->context;
}

void
cf_place_set_context (CfPlace *self, const char *context)
{
  CfPlacePrivate *my = cf_place_get_instance_private (self);
  g_free (my->context);
  my->context = g_strdup (context ? context : "");
}

gboolean
cf_place_open (CfPlace *self, const char *word, const char *path)
{
  return CF_PLACE_GET_CLASS (self)->open ? CF_PLACE_GET_CLASS (self)->open (self, word, path) : *path == '\0';
}

char *
cf_place_dup_address (CfPlace *self)
{
  return CF_PLACE_GET_CLASS (self)->address ? CF_PLACE_GET_CLASS (self)->address (self) : NULL;
}

void
cf_place_refresh (CfPlace *self)
{
  catch_up (self);
}

void
cf_place_enter (CfPlace *self)
{
  if (CF_PLACE_GET_CLASS (self)->enter)
    CF_PLACE_GET_CLASS (self)->enter (self);
  else {
    GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
    if (root)
      gtk_root_set_focus (root, NULL);                                  /* else the search for a place to begin goes on from where it was */
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  }
}

gboolean
cf_place_take_item (CfPlace *self, CfId item_id)
{
  CfPlaceClass *klass = CF_PLACE_GET_CLASS (self);
  return klass->take_item && klass->take_item (self, item_id);
}
