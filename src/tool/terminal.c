/* terminal.c: for technicians: what bytes on a card terminal's line mean. The text is a walk through the JSON, so that the two cannot disagree. */
#include "commands.h"
#include "terminal/clover-decode.h"
#include "terminal/pax-decode.h"
#include "terminal/zvt-decode.h"
#include "tool.h"
#include <stdio.h>
#include <string.h>

#define BYTES_MAX (16 * 1024 * 1024)

static const struct { const char *name; json_t *(*decode) (const guint8 *bytes, gsize n); } protocols[] = {
  { "clover", cf_clover_decode },
  { "pax", cf_pax_decode },
  { "zvt-apdu", cf_zvt_decode_apdu },
  { "zvt-serial", cf_zvt_decode_serial },
};
static const CfEnumName protocol_names[] = { { 0, "clover" }, { 1, "pax" }, { 2, "zvt-apdu" }, { 3, "zvt-serial" }, { 0, NULL } };      /* index of the above */

/* Hexadecimal digits in pairs; spaces, line ends, colons and dashes between pairs mean nothing. */
static gboolean
add_hex (CfTool *tool, GByteArray *bytes, const char *text)
{
  for (const char *p = text; *p;) {
    if (g_ascii_isspace (*p) || *p == ':' || *p == '-') {
      p++;
      continue;
    }
    int high = g_ascii_xdigit_value (p[0]), low = high < 0 ? -1 : g_ascii_xdigit_value (p[1]);
    if (low < 0 || bytes->len == BYTES_MAX) {
      cf_tool_fail (tool, CF_EXIT_USAGE, "usage", "HEX", "What stands at character %d of '%.40s' is no byte in hexadecimal.", (int) (p - text) + 1, text);
      return FALSE;
    }
    guint8 byte = high << 4 | low;
    g_byte_array_append (bytes, &byte, 1);
    p += 2;
  }
  return TRUE;
}

static GByteArray *
read_bytes (CfTool *tool)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  const CfArgValue *word;
  for (guint i = 0; (word = cf_arguments_nth (&tool->args, "HEX", i)); i++) {
    g_autofree char *input = strcmp (word->text, "-") == 0 ? cf_tool_text (tool, "-") : g_strdup (word->text);
    if (!input || !add_hex (tool, bytes, input))
      return NULL;
  }
  return g_steal_pointer (&bytes);
}

static void say_value (CfTool *tool, const char *key, json_t *value, int indent);

static void
say_inner (CfTool *tool, json_t *value, int indent)
{
  const char *key;
  json_t *inner;
  gsize i;
  if (json_is_object (value)) {
    json_object_foreach (value, key, inner)
      say_value (tool, key, inner, indent);
  }
  else
    json_array_foreach (value, i, inner) {
      g_autofree char *number = g_strdup_printf ("%" G_GSIZE_FORMAT, i + 1);
      say_value (tool, number, inner, indent);
    }
}

static void
say_value (CfTool *tool, const char *key, json_t *value, int indent)
{
  g_autofree char *label = g_strdelimit (g_strdup (key), "_", ' ');
  if (json_is_object (value) || json_is_array (value)) {
    cf_say (tool, "%*s%s:", indent, "", label);
    say_inner (tool, value, indent + 2);
  }
  else if (json_is_string (value))
    cf_say (tool, "%*s%s: %s", indent, "", label, json_string_value (value));
  else if (json_is_integer (value))
    cf_say (tool, "%*s%s: %" JSON_INTEGER_FORMAT, indent, "", label, json_integer_value (value));
  else
    cf_say (tool, "%*s%s: %s", indent, "", label, json_is_true (value) ? "yes" : json_is_false (value) ? "no" : "none");
}

/* "command: T00" is the head of a frame; what could be read is said before what is wrong. */
static void
say_frames (CfTool *tool, json_t *frames)
{
  json_t *frame;
  gsize i;
  json_array_foreach (frames, i, frame) {
    cf_say (tool, "frame %" G_GSIZE_FORMAT, i + 1);
    say_inner (tool, frame, 2);
  }
}

static void
decode (CfTool *tool)
{
  g_autoptr(GByteArray) bytes = read_bytes (tool);
  gint64 protocol = cf_number (tool, "protocol", 0);
  if (!bytes)
    return;
  json_t *answer = protocols[protocol].decode (bytes->data ? bytes->data : (const guint8 *) "", bytes->len), *error = json_object_get (answer, "error");
  json_object_set_new (answer, "protocol", json_string (protocols[protocol].name));
  say_frames (tool, json_object_get (answer, "frames"));
  if (error) {
    json_object_set_new (error, "code", json_string ("invalid"));
    cf_tool_fail (tool, CF_EXIT_INPUT, "invalid", json_string_value (json_object_get (error, "field")), "At byte %" JSON_INTEGER_FORMAT ", %s: %s.",
                  json_integer_value (json_object_get (error, "offset")), json_string_value (json_object_get (error, "field")), json_string_value (json_object_get (error, "message")));
    if (!tool->json)
      fwrite (tool->text->str, 1, tool->text->len, stdout);
  }
  cf_answer (tool, answer);
}

static const CfArg decode_args[] = { { "HEX", CF_ARG_TEXT, NULL, "The bytes in hexadecimal, with or without spaces; - reads them from standard input", CF_ARG_REQUIRED | CF_ARG_MANY },
  { "protocol", CF_ARG_CHOICE, NULL, "Whose bytes they are", CF_ARG_REQUIRED, protocol_names }, { NULL } };

const CfCommand cf_terminal_commands[] = {
  { "terminal decode", CF_OPEN_NOT, decode, "Say what bytes on a card terminal's line mean", decode_args,
    "For technicians, with a recording or a trace of a line at hand. Card numbers are masked, and what else a card holds is left out. What is wrong is told with its byte and field, after what could be read." },
  { NULL },
};
