/* cf-payment-sheet-keys.c: the keys of the payment sheet: the whole flow without a mouse (T2). */
#include "cf-payment-sheet-private.h"
#include <string.h>

static gboolean
types_text (CfPaymentSheet *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  return GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus);
}

static gboolean
on_page_key (CfPaymentSheet *self, const char *page, guint key)
{
  gboolean done = strcmp (page, "done") == 0;
  if (key == GDK_KEY_Escape && strcmp (page, "match") == 0)
    cf_payment_sheet_on_match_left (self);
  else if (key == GDK_KEY_Escape && strcmp (page, "card") == 0)
    cf_payment_sheet_cancel_card (self);
  else if (key == GDK_KEY_Escape)
    gtk_window_close (GTK_WINDOW (self));
  else if (done && (key == GDK_KEY_p || key == GDK_KEY_P))
    cf_payment_sheet_print (self);
  else if (done && (key == GDK_KEY_s || key == GDK_KEY_S))
    cf_payment_sheet_save (self);
  else
    return FALSE;
  return TRUE;
}

static int
digit_of (guint key)
{
  return key >= GDK_KEY_1 && key <= GDK_KEY_9 ? (int) (key - GDK_KEY_1) : key >= GDK_KEY_KP_1 && key <= GDK_KEY_KP_9 ? (int) (key - GDK_KEY_KP_1) : -1;
}

gboolean
cf_payment_sheet_on_key (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, CfPaymentSheet *self)
{
  const char *page = gtk_stack_get_visible_child_name (GTK_STACK (self->pages));
  GdkModifierType held = state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK);
  gboolean pays = strcmp (page, "pay") == 0;
  int digit = digit_of (key);
  if (held == 0 && on_page_key (self, page, key))
    return TRUE;
  if (pays && digit >= 0 && (held == GDK_ALT_MASK || (held == 0 && !types_text (self)))) {
    cf_payment_sheet_choose (self, (guint) digit);
    cf_payment_sheet_focus_amount (self);
    return TRUE;
  }
  if (!pays || !(held & GDK_CONTROL_MASK) || (held & GDK_ALT_MASK))
    return FALSE;
  switch (key) {
  case GDK_KEY_m: cf_payment_sheet_on_match (self); return TRUE;
  case GDK_KEY_u: cf_payment_sheet_on_tick_none (self); return TRUE;
  case GDK_KEY_plus: case GDK_KEY_KP_Add: case GDK_KEY_equal: cf_payment_sheet_split (self); return TRUE;
  case GDK_KEY_Return: case GDK_KEY_KP_Enter: cf_payment_sheet_take (self); return TRUE;
  default: return FALSE;
  }
}
