/* zvt-write.h: makes ZVT messages, byte by byte, and the commands of a register. */
#pragma once
#include "zvt-apdu.h"
#include "zvt-fields.h"

/* Appends one field; its length is written as the table of zvt-fields.h says. A value that does not fit it, or an unknown @bmp, is a bug. */
void cf_zvt_put_bmp  (GByteArray *to, guint8 bmp, const guint8 *value, gsize n);
void cf_zvt_put_byte (GByteArray *to, guint8 bmp, guint8 value);          /* of one byte */
void cf_zvt_put_number (GByteArray *to, guint8 bmp, gint64 value);        /* of fixed length, BCD */
/* Appends one TLV object, its length as short as can be. */
void cf_zvt_put_tag  (GByteArray *to, guint32 tag, const guint8 *value, gsize n);

/* A command; what is not named is left out. */
typedef struct {
  guint16     command;
  gboolean    has_password; gint32 password;
  gboolean    is_registration; guint8 configuration; int registration_currency;      /* 06 00: after the password */
  gboolean    has_service; guint8 service;
  int         receipt;                /* 87; 0: none, -1: FFFF, all */
  gboolean    has_amount; gint64 amount_minor;
  guint8      payment_type;           /* 19 */
  int         currency;               /* 49, ISO 4217 number */
  int         from_receipt, to_receipt;      /* 06 12 */
  gboolean    has_tlv; const guint8 *tlv; gsize n_tlv;      /* 06: what is in the container */
} CfZvtCommand;
/* Caller frees (g_byte_array_unref). */
GByteArray *cf_zvt_command  (const CfZvtCommand *command);
/* 80 00 00, or 84 @code 00; with @message_id (0: none) as tag 1F73. */
GByteArray *cf_zvt_response (guint16 response, int message_id);
