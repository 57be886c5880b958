/* cf-scanner.c: see cf-scanner.h. Keys are not held back, for that would slow down typing: each key that may begin a scan remembers what the focus held, and a scan that turns out to be one puts that back.
 * Time is that of the key events, so that a busy moment of the program does not make a scan look like typing. */
#include "cf-scanner.h"
#include "ledger/code.h"
#include <string.h>

#define GAP_MS 30
#define LEAST 4
#define MOST 256

struct _CfScanner {
  GtkWindow *main;                     /* weak */
  GListModel *windows;
  CfScanned  scanned;
  gpointer   user;
  GPtrArray *keys;                     /* GtkEventController, ours; each lives with its window */
  GString   *burst;
  gint64     last;                     /* of its last key, ms */
  /* as it was before the burst */
  GtkWidget *focus;                    /* weak */
  char      *text;                     /* NULL: it holds none */
  int        from, to, offset;         /* selection of an editable; cursor of a text view */
};

static gint64 (*test_clock) (void);

void
cf_scanner_set_clock (gint64 (*now) (void))
{
  test_clock = now;
}

/* --- what was there before --- */

static void
forget (CfScanner *self)
{
  g_string_truncate (self->burst, 0);
  g_clear_weak_pointer (&self->focus);
  g_clear_pointer (&self->text, g_free);
}

static void
remember (CfScanner *self, GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  forget (self);
  g_set_weak_pointer (&self->focus, focus);
  if (GTK_IS_EDITABLE (focus)) {
    self->text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (focus)));
    if (!gtk_editable_get_selection_bounds (GTK_EDITABLE (focus), &self->from, &self->to))
      self->from = self->to = gtk_editable_get_position (GTK_EDITABLE (focus));
  } else if (GTK_IS_TEXT_VIEW (focus)) {
    GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus));
    g_object_get (buffer, "text", &self->text, "cursor-position", &self->offset, NULL);
  }
}

static void
put_back_into (CfScanner *self, GtkWidget *focus)
{
  if (GTK_IS_EDITABLE (focus)) {
    gtk_editable_set_text (GTK_EDITABLE (focus), self->text);
    gtk_editable_select_region (GTK_EDITABLE (focus), self->from, self->to);
  } else {
    GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus));
    GtkTextIter at;
    gtk_text_buffer_set_text (buffer, self->text, -1);
    gtk_text_buffer_get_iter_at_offset (buffer, &at, self->offset);
    gtk_text_buffer_place_cursor (buffer, &at);
  }
}

/* The first key may have moved the focus, as into the search box; what follows it fell there. */
static void
take_out_of (CfScanner *self, GtkWidget *focus)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (focus));
  gsize n = strlen (text);
  for (gsize cut = 0; cut < self->burst->len; cut++)                     /* all of it, or what came after the first key or two */
    if (n >= self->burst->len - cut && self->burst->len - cut >= LEAST - 1 && g_str_has_suffix (text, self->burst->str + cut)) {
      g_autofree char *rest = g_strndup (text, n - (self->burst->len - cut));
      gtk_editable_set_text (GTK_EDITABLE (focus), rest);
      gtk_editable_set_position (GTK_EDITABLE (focus), -1);
      return;
    }
}

static void
take_back (CfScanner *self, GtkWindow *window)
{
  GtkWidget *now = gtk_window_get_focus (window), *before = self->focus;
  if (now && now == before) {
    if (self->text)
      put_back_into (self, now);
    return;
  }
  if (GTK_IS_EDITABLE (now))
    take_out_of (self, now);
  if (before && gtk_widget_get_mapped (before)) {
    gtk_widget_grab_focus (before);
    if (self->text)
      put_back_into (self, before);
  }
}

/* --- keys --- */

/* The focus of a window in an entry for a PIN or passphrase is in the text within it, whether what is typed is shown meanwhile or not. */
static gboolean
is_secret (GtkWidget *focus)
{
  if (!GTK_IS_TEXT (focus) || !gtk_widget_get_mapped (focus))
    return FALSE;
  GtkInputPurpose purpose = gtk_text_get_input_purpose (GTK_TEXT (focus));
  return purpose == GTK_INPUT_PURPOSE_PASSWORD || purpose == GTK_INPUT_PURPOSE_PIN || !gtk_text_get_visibility (GTK_TEXT (focus));
}

/* A key that is held down repeats about as fast. A PIN on the number pad can be typed as fast as by a scanner: there only a badge is told from it, for no PIN reads like one. */
static gboolean
is_scan (const CfScanner *self, GtkWidget *focus)
{
  const char *text = self->burst->str;
  gsize n = self->burst->len;
  CfCodeKind kind;
  CfId id;
  if (is_secret (focus))
    return cf_code_read (text, &kind, &id) && kind == CF_CODE_STAFF;
  return n >= LEAST && strspn (text, (const char[]) { text[0], 0 }) < n;
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, CfScanner *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (keys)));
  guint32 event_time = gtk_event_controller_get_current_event_time (GTK_EVENT_CONTROLLER (keys));
  gint64 now = test_clock ? test_clock () : event_time ? event_time : g_get_monotonic_time () / 1000;
  gunichar c = gdk_keyval_to_unicode (key);
  gboolean ends = key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter || key == GDK_KEY_Linefeed || key == GDK_KEY_Tab, fast = self->burst->len > 0 && now - self->last <= GAP_MS && now >= self->last;
  if (key == GDK_KEY_Shift_L || key == GDK_KEY_Shift_R || key == GDK_KEY_Caps_Lock)
    return FALSE;                                                        /* part of typing a capital letter */
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK) || (!ends && (c <= 0x20 || c >= 0x7f)) || self->burst->len >= MOST) {
    forget (self);
    return FALSE;
  }
  if (ends) {
    gboolean scan = fast && is_scan (self, gtk_window_get_focus (window));
    g_autofree char *text = scan ? g_strdup (self->burst->str) : NULL;
    if (scan)
      take_back (self, window);
    forget (self);
    if (scan)
      self->scanned (window, text, self->user);
    return scan;
  }
  if (!fast)
    remember (self, window);
  g_string_append_c (self->burst, (char) c);
  self->last = now;
  return FALSE;
}

/* --- windows --- */

static gboolean
is_over (GtkWindow *window, GtkWindow *main)
{
  while (window && window != main)
    window = gtk_window_get_transient_for (window);
  return window != NULL;
}

static void
on_gone (gpointer scanner, GObject *controller)
{
  CfScanner *self = scanner;
  g_ptr_array_remove_fast (self->keys, controller);
}

static void watch (CfScanner *self, GtkWindow *window);

static void
on_mapped (GtkWindow *window, CfScanner *self)
{
  g_signal_handlers_disconnect_by_func (window, on_mapped, self);
  watch (self, window);
}

static void
watch (CfScanner *self, GtkWindow *window)
{
  if (!self->main || g_object_get_data (G_OBJECT (window), "cf-scanner"))
    return;
  if (!is_over (window, self->main)) {                                   /* it is made before it is told what it stands over */
    g_signal_handlers_disconnect_by_func (window, on_mapped, self);
    if (!gtk_widget_get_mapped (GTK_WIDGET (window)))
      g_signal_connect (window, "map", G_CALLBACK (on_mapped), self);
    return;
  }
  GtkEventController *keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key), self);
  g_object_weak_ref (G_OBJECT (keys), on_gone, self);
  g_ptr_array_add (self->keys, keys);
  g_object_set_data (G_OBJECT (window), "cf-scanner", self);
  gtk_widget_add_controller (GTK_WIDGET (window), keys);
}

static void
on_windows (GListModel *windows, guint at, guint removed, guint added, CfScanner *self)
{
  for (guint i = at; i < at + added; i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);
    watch (self, window);
  }
}

CfScanner *
cf_scanner_new (GtkWindow *main, CfScanned scanned, gpointer user)
{
  CfScanner *self = g_new0 (CfScanner, 1);
  self->scanned = scanned;
  self->user = user;
  self->keys = g_ptr_array_new ();
  self->burst = g_string_new (NULL);
  self->windows = g_object_ref (gtk_window_get_toplevels ());
  g_set_weak_pointer (&self->main, main);
  g_signal_connect (self->windows, "items-changed", G_CALLBACK (on_windows), self);
  on_windows (self->windows, 0, 0, g_list_model_get_n_items (self->windows), self);
  watch (self, main);
  return self;
}

void
cf_scanner_free (CfScanner *self)
{
  g_signal_handlers_disconnect_by_data (self->windows, self);
  for (guint i = 0; i < g_list_model_get_n_items (self->windows); i++) {
    g_autoptr (GtkWindow) window = g_list_model_get_item (self->windows, i);
    g_signal_handlers_disconnect_by_func (window, on_mapped, self);
    if (g_object_get_data (G_OBJECT (window), "cf-scanner") == self)
      g_object_set_data (G_OBJECT (window), "cf-scanner", NULL);
  }
  for (guint i = 0; i < self->keys->len; i++) {
    g_object_weak_unref (self->keys->pdata[i], on_gone, self);
    g_signal_handlers_disconnect_by_data (self->keys->pdata[i], self);
  }
  g_object_unref (self->windows);
  forget (self);
  g_clear_weak_pointer (&self->main);
  g_ptr_array_unref (self->keys);
  g_string_free (self->burst, TRUE);
  g_free (self);
}
