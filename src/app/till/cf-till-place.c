/* cf-till-place.c: see cf-till-place.h and cf-till-place-private.h. */
#include "cf-till-place-private.h"
#include "cf-till-deposit.h"
#include "cf-till-move.h"
#include "cf-till-report.h"
#include "cf-till-wrong.h"
#include "cf-wrap-box.h"

G_DEFINE_TYPE (CfTillPlace, cf_till_place, CF_TYPE_PLACE)

static void
on_read (GObject *source, GAsyncResult *result, gpointer user)
{
  CfTillPlace *self = user;                                             /* alive: else it was cancelled */
  g_autoptr (GError) error = NULL;
  CfTillNow *now = cf_session_finish (result, &error);
  g_clear_object (&self->reading);
  if (!now) {
    cf_act_show (GTK_WIDGET (self), CF_FAILED, NULL, error);
    return;
  }
  g_clear_pointer (&self->now, cf_till_now_free);
  self->now = now;
  cf_till_place_show (self);
}

static void
cf_till_place_refresh (CfPlace *place)
{
  CfTillPlace *self = CF_TILL_PLACE (place);
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  self->reading = g_cancellable_new ();
  cf_session_read (cf_till_session (self), cf_till_now_work, NULL, NULL, cf_till_now_free, self->reading, on_read, self);
}

/* --- hands --- */

static void on_ask (CfTillPlace *self)     { cf_till_sides_ask (CF_TILL_SIDES (self->sides)); }
static void on_pay_in (CfTillPlace *self)  { cf_till_move_show (GTK_WIDGET (self), cf_till_session (self), CF_DRAWER_PAY_IN); }
static void on_pay_out (CfTillPlace *self) { cf_till_move_show (GTK_WIDGET (self), cf_till_session (self), CF_DRAWER_PAY_OUT); }
static void on_drop (CfTillPlace *self)    { cf_till_move_show (GTK_WIDGET (self), cf_till_session (self), CF_DRAWER_DROP); }
static void on_no_sale (CfTillPlace *self) { cf_till_move_show (GTK_WIDGET (self), cf_till_session (self), CF_DRAWER_NO_SALE); }
static void on_x (CfTillPlace *self)       { cf_till_report_show (GTK_WIDGET (self), cf_till_session (self), 0, FALSE); }
static void on_wrong (CfTillPlace *self)   { cf_till_wrong_show (GTK_WIDGET (self), cf_till_session (self)); }
static void on_deposit (CfTillPlace *self) { cf_till_deposit_show (GTK_WIDGET (self), cf_till_session (self), self->now); }
static void on_counted (CfTillPlace *self) { gtk_widget_grab_focus (self->left_entry); }

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, CfTillPlace *self)
{
  static const struct { guint key; void (*press) (CfTillPlace *); } open_keys[] = {
    { GDK_KEY_F2, on_pay_in }, { GDK_KEY_F3, on_pay_out }, { GDK_KEY_F4, on_drop }, { GDK_KEY_F5, on_no_sale }, { GDK_KEY_F6, cf_till_place_begin_count }, { GDK_KEY_F11, on_x },
  };
  CfShiftState shift = self->now ? self->now->state : CF_SHIFT_NONE;
  for (guint i = 0; shift == CF_SHIFT_OPEN && i < G_N_ELEMENTS (open_keys); i++)
    if (open_keys[i].key == key && !(state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK))) {
      open_keys[i].press (self);
      return TRUE;
    }
  if (key == GDK_KEY_b && (state & GDK_CONTROL_MASK) && gtk_widget_get_mapped (self->safe_group)) {
    on_deposit (self);
    return TRUE;
  }
  if (key == GDK_KEY_m && (state & GDK_CONTROL_MASK) && shift == CF_SHIFT_OPEN) {
    on_wrong (self);
    return TRUE;
  }
  if (shift != CF_SHIFT_COUNTING)
    return FALSE;
  gboolean stands = self->now->count_id != 0;
  if (stands && key >= GDK_KEY_F2 && key <= GDK_KEY_F4)
    return cf_till_sides_press (CF_TILL_SIDES (self->sides), key - GDK_KEY_F2);
  if (stands && key == GDK_KEY_F5)
    on_ask (self);
  else if (key == GDK_KEY_F6)
    (stands ? cf_till_place_finish : cf_till_place_stand) (self);
  else if (key == GDK_KEY_Escape)
    (stands ? cf_till_place_again : cf_till_place_go_on) (self);
  else
    return FALSE;
  return TRUE;
}

/* --- the place --- */

static gboolean
cf_till_place_open (CfPlace *place, const char *word, const char *path)
{
  if (*path)
    return FALSE;
  cf_place_refresh (place);
  return TRUE;
}

static void
cf_till_place_enter (CfPlace *place)
{
  CfTillPlace *self = CF_TILL_PLACE (place);
  CfShiftState state = self->now ? self->now->state : CF_SHIFT_NONE;
  gtk_widget_grab_focus (state == CF_SHIFT_COUNTING ? (self->now->count_id ? self->finish_button : self->count) : state == CF_SHIFT_OPEN ? self->close_button : self->float_entry);
}

static void
cf_till_place_constructed (GObject *object)
{
  CfTillPlace *self = CF_TILL_PLACE (object);
  CfSession *session = cf_till_session (self);
  G_OBJECT_CLASS (cf_till_place_parent_class)->constructed (object);
  self->float_entry = cf_money_entry_new (session, _("Float"));
  self->left_entry = cf_money_entry_new (session, _("Stays in the drawer"));
  gtk_widget_set_name (self->float_entry, "float");
  gtk_widget_set_name (self->left_entry, "left");
  adw_bin_set_child (ADW_BIN (self->float_bin), self->float_entry);
  adw_bin_set_child (ADW_BIN (self->left_bin), self->left_entry);
  self->sides = cf_till_sides_new (session);
  adw_bin_set_child (ADW_BIN (self->sides_bin), self->sides);
  g_object_set (self->count, "session", session, NULL);
  g_signal_connect_object (self->count, "changed", G_CALLBACK (cf_till_place_typed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->left_entry, "changed", G_CALLBACK (cf_till_place_typed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->float_entry, "activate", G_CALLBACK (cf_till_place_open_shift), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->left_entry, "activate", G_CALLBACK (cf_till_place_stand), self, G_CONNECT_SWAPPED);
  cf_place_set_title (CF_PLACE (self), _("Till"));
}

static void
cf_till_place_dispose (GObject *object)
{
  CfTillPlace *self = CF_TILL_PLACE (object);
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_handle_id (&self->keep_source, g_source_remove);
  g_clear_pointer (&self->kept, g_free);
  g_clear_pointer (&self->now, cf_till_now_free);
  g_clear_pointer (&self->move_rows, g_ptr_array_unref);
  g_clear_pointer (&self->earlier_rows, g_ptr_array_unref);
  G_OBJECT_CLASS (cf_till_place_parent_class)->dispose (object);
}

static void
cf_till_place_class_init (CfTillPlaceClass *klass)
{
  GtkWidgetClass *widget = GTK_WIDGET_CLASS (klass);
  G_OBJECT_CLASS (klass)->constructed = cf_till_place_constructed;
  G_OBJECT_CLASS (klass)->dispose = cf_till_place_dispose;
  CF_PLACE_CLASS (klass)->open = cf_till_place_open;
  CF_PLACE_CLASS (klass)->refresh = cf_till_place_refresh;
  CF_PLACE_CLASS (klass)->enter = cf_till_place_enter;
  g_type_ensure (CF_TYPE_TILL_COUNT);
  g_type_ensure (CF_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget, "/org/counterfoil/Counterfoil/ui/cf-till-place.ui");
  gtk_widget_class_bind_template_child (widget, CfTillPlace, pages);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, closed_box);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, closed_group);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, open_box);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, float_bin);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, open_button);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, since_row);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, moves_group);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, earlier_group);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, safe_group);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, safe_row);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, count);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, left_bin);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, close_button);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, sides_bin);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, finish_button);
  gtk_widget_class_bind_template_child (widget, CfTillPlace, ask_button);
  gtk_widget_class_bind_template_callback_full (widget, "on_open", G_CALLBACK (cf_till_place_open_shift));
  gtk_widget_class_bind_template_callback (widget, on_pay_in);
  gtk_widget_class_bind_template_callback (widget, on_pay_out);
  gtk_widget_class_bind_template_callback (widget, on_drop);
  gtk_widget_class_bind_template_callback (widget, on_no_sale);
  gtk_widget_class_bind_template_callback (widget, on_x);
  gtk_widget_class_bind_template_callback_full (widget, "on_count", G_CALLBACK (cf_till_place_begin_count));
  gtk_widget_class_bind_template_callback_full (widget, "on_back", G_CALLBACK (cf_till_place_go_on));
  gtk_widget_class_bind_template_callback_full (widget, "on_close", G_CALLBACK (cf_till_place_stand));
  gtk_widget_class_bind_template_callback (widget, on_counted);
  gtk_widget_class_bind_template_callback_full (widget, "on_finish", G_CALLBACK (cf_till_place_finish));
  gtk_widget_class_bind_template_callback_full (widget, "on_again", G_CALLBACK (cf_till_place_again));
  gtk_widget_class_bind_template_callback (widget, on_ask);
  gtk_widget_class_bind_template_callback (widget, on_deposit);
  gtk_widget_class_bind_template_callback (widget, on_wrong);
}

static void
cf_till_place_init (CfTillPlace *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  self->move_rows = g_ptr_array_new ();
  self->earlier_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_key), self, 0);
}
