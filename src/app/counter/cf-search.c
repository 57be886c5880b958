/* cf-search.c: see cf-search.h. Each key asks anew in a thread and takes back what was asked before, so that what is shown is never older than what is typed; the rows are made once and filled again.
 * Enter before the answer is there waits for it: a scanner is faster than any answer. What is scanned (a long run of digits) opens only what it names exactly. */
#include "cf-search.h"
#include "cf-hits.h"
#include "cf-window.h"
#include <glib/gi18n-lib.h>
#include <string.h>

#define COUNT_MAX 6                                                     /* of each kind */
#define ROWS_MAX 24
#define SCAN_MIN 8                                                      /* digits that nobody types to look for a beginning */
#define WIDTH 520

typedef struct { GtkWidget *row, *icon, *title, *subtitle, *figure, *note; const char *style; } Row;

struct _CfSearch {
  GtkWidget     parent;
  GtkWidget    *entry, *popover, *scroll, *list, *nothing;
  Row           rows[ROWS_MAX];
  CfSession    *session;
  GCancellable *asked;                                                  /* the answer that is waited for; NULL: none */
  GArray       *hits;                                                   /* NULL: nothing is shown */
  gboolean      big, enter_waits, placing;
  GObject      *before;                                                 /* what had the focus; weak */
};

enum { PROP_BIG = 1 };
static guint answered_signal;

G_DEFINE_TYPE (CfSearch, cf_search, GTK_TYPE_WIDGET)

static const char *
typed (CfSearch *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/* --- rows --- */

static GtkWidget *
label (const char *style, gboolean end)
{
  GtkWidget *label = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (label), end ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), end ? 1 : 0);
  if (style)
    gtk_widget_add_css_class (label, style);
  return label;
}

static void
make_row (CfSearch *self, Row *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *right = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  row->row = gtk_list_box_row_new ();
  row->icon = gtk_image_new ();
  row->title = label (NULL, FALSE);
  row->subtitle = label ("caption", FALSE);
  row->figure = label ("numeric", TRUE);
  row->note = label ("caption", TRUE);
  gtk_widget_add_css_class (row->subtitle, "dim-label");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (right, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), row->title);
  gtk_box_append (GTK_BOX (words), row->subtitle);
  gtk_box_append (GTK_BOX (right), row->figure);
  gtk_box_append (GTK_BOX (right), row->note);
  gtk_box_append (GTK_BOX (box), row->icon);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), right);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row->row), box);
  gtk_widget_set_focusable (row->row, FALSE);
  gtk_widget_set_visible (row->row, FALSE);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row->row);
}

static void
set_label (GtkWidget *label, const char *text)
{
  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_set_visible (label, *text != '\0');
}

static void
fill_row (Row *row, const CfHit *hit)
{
  g_autofree char *name = g_strjoin (", ", hit->title, hit->subtitle, hit->figure, hit->note, NULL);
  gtk_image_set_from_icon_name (GTK_IMAGE (row->icon), hit->icon);
  set_label (row->title, hit->title);
  set_label (row->subtitle, hit->subtitle);
  set_label (row->figure, hit->figure);
  set_label (row->note, hit->note);
  if (row->style != hit->note_style) {
    if (row->style)
      gtk_widget_remove_css_class (row->note, row->style);
    if (hit->note_style)
      gtk_widget_add_css_class (row->note, hit->note_style);
    row->style = hit->note_style;
  }
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static const CfHit *
hit_of (CfSearch *self, GtkListBoxRow *row)
{
  int i = row ? gtk_list_box_row_get_index (row) : -1;
  return self->hits && i >= 0 && i < (int) self->hits->len ? &g_array_index (self->hits, CfHit, i) : NULL;
}

static void
put_head (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user)
{
  CfSearch *self = user;
  const CfHit *hit = hit_of (self, row), *above = hit_of (self, before);
  if (!hit || (above && above->group == hit->group)) {
    gtk_list_box_row_set_header (row, NULL);
    return;
  }
  GtkWidget *head = label ("caption-heading", FALSE);
  gtk_label_set_label (GTK_LABEL (head), cf_hit_group_title (hit->group));
  gtk_widget_add_css_class (head, "search-head");
  gtk_list_box_row_set_header (row, head);
}

static void
choose (CfSearch *self, int i)
{
  GtkListBoxRow *row = i < 0 ? NULL : gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), i);
  gtk_list_box_select_row (GTK_LIST_BOX (self->list), row);
  if (row)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, row, -1);
  else
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
}

/* --- what is shown --- */

static void
hide (CfSearch *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
show (CfSearch *self)
{
  guint n = self->hits ? MIN (self->hits->len, ROWS_MAX) : 0;
  for (guint i = 0; i < ROWS_MAX; i++) {
    if (i < n)
      fill_row (&self->rows[i], &g_array_index (self->hits, CfHit, i));
    gtk_widget_set_visible (self->rows[i].row, i < n);
  }
  gtk_list_box_invalidate_headers (GTK_LIST_BOX (self->list));
  choose (self, n ? 0 : -1);
  gtk_widget_set_visible (self->list, n > 0);
  gtk_widget_set_visible (self->nothing, n == 0);
  if (!n) {
    g_autofree char *text = g_strdup_printf (_("Nothing was found for “%s”."), typed (self));
    gtk_label_set_label (GTK_LABEL (self->nothing), text);
  }
  gtk_widget_set_size_request (self->scroll, MAX (WIDTH, gtk_widget_get_width (self->entry)), -1);
  if (gtk_widget_get_mapped (self->entry))
    gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
forget (CfSearch *self)
{
  g_cancellable_cancel (self->asked);
  g_clear_object (&self->asked);
  g_clear_pointer (&self->hits, g_array_unref);
  self->enter_waits = FALSE;
  hide (self);
}

static void
open_hit (CfSearch *self, const CfHit *hit)
{
  g_autofree char *address = g_strdup (hit->address);
  gboolean begins = hit->begins;
  self->placing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  self->placing = FALSE;
  forget (self);
  gtk_widget_activate_action (GTK_WIDGET (self), begins ? "win.begin" : "win.open", "s", address);
}

/* A run of digits that nobody types, or an id: not the beginning of anything. */
static gboolean
is_scan (const char *text)
{
  gsize n = strlen (text);
  return n >= SCAN_MIN && strspn (text, "0123456789") == n;
}

static void
open_first (CfSearch *self)
{
  const CfHit *chosen = hit_of (self, gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list))), *first = self->hits && self->hits->len ? &g_array_index (self->hits, CfHit, 0) : NULL;
  g_autofree char *text = g_strstrip (g_strdup (typed (self)));
  if (!chosen || (chosen == first && is_scan (text) && !first->exact && first->group != CF_HIT_CUSTOMERS))
    return;                                                             /* a number that is nobody's opens nothing else; a phone number is looked for by its end */
  open_hit (self, chosen);
}

/* --- asking --- */

/* Orders stand first where what was typed is a number of theirs with its letter, or where nothing else was found; a number that another thing has too is nobody's exactly. */
static gboolean
add_orders (CfDb *db, const char *typed, GArray *found, GError **error)
{
  g_autoptr (GArray) orders = g_array_new (FALSE, TRUE, sizeof (CfFound));      /* their texts go to @found */
  gboolean ok = cf_find_orders (db, typed, COUNT_MAX, orders, error), exact = FALSE, first = FALSE;
  for (guint i = 0; i < found->len; i++)
    exact |= g_array_index (found, CfFound, i).exact;
  for (guint i = 0; i < orders->len; i++) {
    CfFound *order = &g_array_index (orders, CfFound, i);
    first |= order->by == CF_BY_NUMBER && g_ascii_isalpha (*typed);
    order->exact = order->exact && !exact;
  }
  if (orders->len)
    g_array_insert_vals (found, first ? 0 : found->len, orders->data, orders->len);
  return ok;
}

static gpointer
look (CfShop *shop, gpointer data, GCancellable *cancel, GError **error)
{
  GArray *found = g_array_new (FALSE, TRUE, sizeof (CfFound));
  CfFormats formats;
  g_array_set_clear_func (found, cf_found_clear);
  if (g_cancellable_is_cancelled (cancel))
    return found;
  cf_settings_formats (shop->settings, shop->n_settings, &formats);
  if (cf_find (shop->db, &(CfFindAsk) { data, shop->rules.currency, formats.decimal, COUNT_MAX }, found, error) && add_orders (shop->db, data, found, error))
    return found;
  g_array_unref (found);
  return NULL;
}

static void
on_answer (GObject *source, GAsyncResult *result, gpointer user)
{
  CfSearch *self = user;                                                /* alive: what is asked is taken back when it goes */
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) found = cf_session_finish (result, &error);
  g_clear_object (&self->asked);
  g_clear_pointer (&self->hits, g_array_unref);
  if (!found) {
    self->enter_waits = FALSE;
    hide (self);
    cf_window_toast (GTK_WIDGET (self), error->message);
    return;
  }
  self->hits = cf_hits_new (self->session, typed (self), found);
  if (self->enter_waits) {
    self->enter_waits = FALSE;
    show (self);
    open_first (self);
  } else
    show (self);
  g_signal_emit (self, answered_signal, 0);
}

static void
on_typed (CfSearch *self)
{
  if (self->placing)
    return;
  g_cancellable_cancel (self->asked);
  g_clear_object (&self->asked);
  self->enter_waits = FALSE;
  if (!self->session || !*typed (self)) {
    forget (self);
    return;
  }
  self->asked = g_cancellable_new ();
  cf_session_read (self->session, look, g_strdup (typed (self)), g_free, (GDestroyNotify) g_array_unref, self->asked, on_answer, self);
}

/* --- keys and focus --- */

static void
on_enter (CfSearch *self)
{
  if (self->asked)
    self->enter_waits = TRUE;
  else if (gtk_widget_get_visible (self->popover))
    open_first (self);
  else if (self->hits)
    show (self);
}

static void
on_escape (CfSearch *self)
{
  GtkWidget *before = (GtkWidget *) self->before;
  if (gtk_widget_get_visible (self->popover) && *typed (self)) {
    hide (self);
    return;
  }
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  if (before && gtk_widget_get_mapped (before) && !gtk_widget_is_ancestor (before, GTK_WIDGET (self)))
    gtk_widget_grab_focus (before);
  else if (!self->big)
    gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))), GTK_DIR_TAB_FORWARD);
}

static gboolean
on_key (GtkEventControllerKey *keys, guint keyval, guint code, GdkModifierType state, CfSearch *self)
{
  int n = self->hits ? (int) MIN (self->hits->len, ROWS_MAX) : 0, step = keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down ? 1 : keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up ? -1 : 0;
  GtkListBoxRow *row = gtk_list_box_get_selected_row (GTK_LIST_BOX (self->list));
  if (!step || !n || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK)))
    return FALSE;
  if (!gtk_widget_get_visible (self->popover))
    show (self);
  else
    choose (self, ((row ? gtk_list_box_row_get_index (row) : -1) + step + n) % n);
  return TRUE;
}

static void
on_row (CfSearch *self, GtkListBoxRow *row)
{
  const CfHit *hit = hit_of (self, row);
  if (hit)
    open_hit (self, hit);
}

static void
on_leave (GtkEventControllerFocus *focus, CfSearch *self)
{
  hide (self);
}

/* The first letter was typed elsewhere: what follows comes here. */
static void
on_started (CfSearch *self)
{
  gtk_widget_grab_focus (self->entry);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

static void
remember_focus (CfSearch *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  if (focus && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    g_set_weak_pointer (&self->before, G_OBJECT (focus));
}

void
cf_search_begin (CfSearch *self, const char *text)
{
  remember_focus (self);
  gtk_widget_grab_focus (self->entry);
  if (text) {
    gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
    gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  } else
    gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);     /* typing replaces what was looked for before */
}

void
cf_search_scan (CfSearch *self, const char *text)
{
  cf_search_begin (self, text);
  self->enter_waits = self->asked != NULL;
}

void
cf_search_capture (CfSearch *self, GtkWidget *widget)
{
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->entry), widget);
}

GArray *
cf_search_get_hits (CfSearch *self)
{
  return self->hits;
}

void
cf_search_set_session (CfSearch *self, CfSession *session)
{
  if (self->session == session)
    return;
  self->placing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  self->placing = FALSE;
  forget (self);
  g_set_object (&self->session, session);
}

/* --- the widget --- */

static void
make_popover (CfSearch *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *scroll = self->scroll = gtk_scrolled_window_new ();
  self->popover = gtk_popover_new ();
  self->list = gtk_list_box_new ();
  self->nothing = gtk_label_new (NULL);
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (self->popover, self->big ? GTK_ALIGN_CENTER : GTK_ALIGN_END);
  gtk_widget_add_css_class (self->popover, "menu");
  gtk_widget_add_css_class (self->popover, "search-results");
  gtk_widget_set_can_focus (self->list, FALSE);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_BROWSE);
  gtk_list_box_set_header_func (GTK_LIST_BOX (self->list), put_head, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search results"), -1);
  gtk_label_set_wrap (GTK_LABEL (self->nothing), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->nothing), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (self->nothing), 50);
  gtk_widget_add_css_class (self->nothing, "search-nothing");
  gtk_box_append (GTK_BOX (box), self->list);
  gtk_box_append (GTK_BOX (box), self->nothing);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroll), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroll), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroll), 560);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), box);
  gtk_popover_set_child (GTK_POPOVER (self->popover), scroll);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  for (guint i = 0; i < ROWS_MAX; i++)
    make_row (self, &self->rows[i]);
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (on_row), self);
}

static void
cf_search_constructed (GObject *object)
{
  CfSearch *self = CF_SEARCH (object);
  GtkEventController *keys = gtk_event_controller_key_new (), *focus = gtk_event_controller_focus_new ();
  G_OBJECT_CLASS (cf_search_parent_class)->constructed (object);
  self->entry = gtk_search_entry_new ();
  g_object_set (self->entry, "placeholder-text", self->big ? _("Name, phone, number, or scan…") : _("Search anything (Ctrl+K)"), NULL);
  if (self->big)
    gtk_widget_add_css_class (self->entry, "big-search");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Search anything"), -1);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), self);
  g_signal_connect (focus, "leave", G_CALLBACK (on_leave), self);
  gtk_widget_add_controller (self->entry, keys);
  gtk_widget_add_controller (self->entry, focus);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (on_typed), self);      /* not "search-changed": that waits for a pause */
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (on_enter), self);
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (on_escape), self);
  g_signal_connect_swapped (self->entry, "search-started", G_CALLBACK (on_started), self);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  make_popover (self);
}

static void
cf_search_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (CF_SEARCH (widget)->entry, orientation, for_size, minimum, natural, minimum_baseline, natural_baseline);
}

static void
cf_search_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CfSearch *self = CF_SEARCH (widget);
  gtk_widget_size_allocate (self->entry, &(GtkAllocation) { 0, 0, width, height }, baseline);
  gtk_popover_present (GTK_POPOVER (self->popover));
}

static gboolean
cf_search_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CF_SEARCH (widget)->entry);
}

static void
cf_search_unmap (GtkWidget *widget)
{
  hide (CF_SEARCH (widget));
  GTK_WIDGET_CLASS (cf_search_parent_class)->unmap (widget);
}

static void
cf_search_dispose (GObject *object)
{
  CfSearch *self = CF_SEARCH (object);
  g_cancellable_cancel (self->asked);
  g_clear_object (&self->asked);
  g_clear_object (&self->session);
  g_clear_weak_pointer (&self->before);
  if (self->entry)
    gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->entry), NULL);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->entry, gtk_widget_unparent);
  g_clear_pointer (&self->hits, g_array_unref);
  G_OBJECT_CLASS (cf_search_parent_class)->dispose (object);
}

static void
cf_search_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (id == PROP_BIG)
    CF_SEARCH (object)->big = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
cf_search_class_init (CfSearchClass *klass)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  object->constructed = cf_search_constructed;
  object->dispose = cf_search_dispose;
  object->set_property = cf_search_set_property;
  widget->measure = cf_search_measure;
  widget->size_allocate = cf_search_size_allocate;
  widget->grab_focus = cf_search_grab_focus;
  widget->unmap = cf_search_unmap;
  g_object_class_install_property (object, PROP_BIG, g_param_spec_boolean ("big", NULL, NULL, FALSE, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS));
  answered_signal = g_signal_new ("answered", CF_TYPE_SEARCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
cf_search_init (CfSearch *self)
{
}
