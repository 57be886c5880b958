/* mask.h: what a terminal says, made fit to be kept and shown: card numbers and track data are taken out where bytes become text, so that nothing
 * above a parser ever holds one (DESIGN law 10). */
#pragma once
#include <glib.h>

/* @n bytes as valid UTF-8 of one line (control characters become spaces, ends are trimmed), with card numbers and tracks masked: a run of 13–19 digits
 * that is Luhn-valid keeps its last four; digits followed by a track's separator ('=' or '^' or "D" and four digits) are masked with all that follows. NULL bytes
 * end nothing. Never NULL; caller frees. */
char *cf_terminal_safe_text (const char *bytes, gsize n);
/* Stars over each track in @text, from its number to its end sentinel, a space, a line's end or the end. */
void  cf_terminal_mask_tracks (char *text);
/* The last four digits of what may be a masked or a whole card number ("************1111", "4111111111111111", "1111"); "" if it has fewer. */
void  cf_terminal_last4 (const char *bytes, gsize n, char ret[5]);
/* Frees @text after wiping it: for what held unmasked bytes. NULL does no harm. */
void  cf_terminal_wipe (char *text, gsize n);
