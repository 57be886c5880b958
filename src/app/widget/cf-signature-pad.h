/* cf-signature-pad.h: where somebody signs with a finger, a pen or the mouse. */
#pragma once
#include <gtk/gtk.h>

#define CF_TYPE_SIGNATURE_PAD (cf_signature_pad_get_type ())
G_DECLARE_FINAL_TYPE (CfSignaturePad, cf_signature_pad, CF, SIGNATURE_PAD, GtkWidget)

GtkWidget *cf_signature_pad_new   (void);
void       cf_signature_pad_clear (CfSignaturePad *self);
/* What was drawn, black on white, as PNG; NULL: nothing. Caller owns it. */
GBytes    *cf_signature_pad_get   (CfSignaturePad *self);
