/* printer.c: reads printer profiles. Strict: a profile with a slip of the pen would print garbage on every receipt, so it is refused with the line that is wrong. */
#include "printer.h"
#include <gio/gio.h>
#include <string.h>

extern GResource *cf_printers_get_resource (void);

#define FOLDER "/org/counterfoil/Counterfoil/printers/"
#define FILE_MAX 16384
#define DOTS_MAX 1152

typedef enum { TITLE, DOTS_80, COLUMNS_80, DOTS_58, COLUMNS_58, PAGES, QR, BARCODE, CUT, STATUS, DRAWER, CHINESE, N_KEYS } Key;
static const char *const keys[N_KEYS] = { "title", "dots_80", "columns_80", "dots_58", "columns_58", "pages", "qr", "barcode", "cut", "status", "drawer", "chinese" };

typedef struct { CfPrinterProfile *profile; guint line; gboolean in_group; guint seen[N_KEYS]; GError **error; } Reader;      /* seen: the line */

static gboolean G_GNUC_PRINTF (3, 4)
wrong (Reader *reader, guint line, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *why = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (reader->error, CF_ERROR, CF_ERROR_INVALID, "%s.ini line %u: %s", reader->profile->name, line, why);
  return FALSE;
}

static gboolean
read_number (Reader *reader, const char *value, guint most, guint multiple, guint *ret)
{
  guint64 number;
  if (!g_ascii_string_to_unsigned (value, 10, 1, most, &number, NULL) || number % multiple)
    return wrong (reader, reader->line, "it must be a number from 1 to %u, and a multiple of %u", most, multiple);
  *ret = (guint) number;
  return TRUE;
}

static gboolean
read_flag (Reader *reader, const char *value, gboolean *ret)
{
  *ret = strcmp (value, "yes") == 0;
  return *ret || strcmp (value, "no") == 0 || wrong (reader, reader->line, "it must be yes or no");
}

static gboolean
read_cut (Reader *reader, const char *value, CfCut *ret)
{
  static const char *const words[] = { [CF_CUT_NONE] = "none", [CF_CUT_PARTIAL] = "partial", [CF_CUT_FULL] = "full" };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (value, words[i]) == 0) {
      *ret = (CfCut) i;
      return TRUE;
    }
  return wrong (reader, reader->line, "it must be partial, full or none");
}

static gboolean
read_page (Reader *reader, const char *word)
{
  CfPrinterProfile *profile = reader->profile;
  const char *colon = strchr (word, ':');
  g_autofree char *name = colon ? g_strndup (word, colon - word) : g_strdup (word);
  const CfCodePage *page = cf_code_page_find (name);
  guint64 number;
  if (!page)
    return wrong (reader, reader->line, "there is no code page “%s”", name);
  if (!colon || !g_ascii_string_to_unsigned (colon + 1, 10, 0, 255, &number, NULL))
    return wrong (reader, reader->line, "“%s” lacks its number from 0 to 255, as in %s:0", word, name);
  for (guint i = 0; i < profile->n_pages; i++)
    if (profile->pages[i].page == page || profile->pages[i].number == number)
      return wrong (reader, reader->line, "“%s” stands there twice, or its number does", word);
  if (profile->n_pages == CF_PRINTER_PAGES_MAX)
    return wrong (reader, reader->line, "there are more than %d code pages", CF_PRINTER_PAGES_MAX);
  profile->pages[profile->n_pages].page = page;
  profile->pages[profile->n_pages++].number = (guint8) number;
  return TRUE;
}

static gboolean
read_pages (Reader *reader, const char *value)
{
  g_auto (GStrv) words = g_strsplit (value, " ", -1);
  for (guint i = 0; words[i]; i++)
    if (*words[i] && !read_page (reader, words[i]))
      return FALSE;
  return TRUE;
}

static gboolean
read_value (Reader *reader, Key key, const char *value)
{
  CfPrinterProfile *profile = reader->profile;
  switch (key) {
    case TITLE: profile->title = g_strdup (value); return TRUE;
    case DOTS_80: return read_number (reader, value, DOTS_MAX, 4, &profile->wide.dots);
    case DOTS_58: return read_number (reader, value, DOTS_MAX, 4, &profile->narrow.dots);
    case COLUMNS_80: return read_number (reader, value, 96, 1, &profile->wide.columns);
    case COLUMNS_58: return read_number (reader, value, 96, 1, &profile->narrow.columns);
    case PAGES: return read_pages (reader, value);
    case QR: return read_flag (reader, value, &profile->qr);
    case BARCODE: return read_flag (reader, value, &profile->barcode);
    case CUT: return read_cut (reader, value, &profile->cut);
    case STATUS: return read_flag (reader, value, &profile->status);
    case DRAWER: return read_flag (reader, value, &profile->drawer);
    default: return read_flag (reader, value, &profile->chinese);
  }
}

static gboolean
read_line (Reader *reader, char *line)
{
  g_strstrip (line);
  if (!*line || *line == '#')
    return TRUE;
  if (*line == '[') {
    if (strcmp (line, "[printer]") != 0 || reader->in_group)
      return wrong (reader, reader->line, "the one group is [printer], and it stands there once");
    reader->in_group = TRUE;
    return TRUE;
  }
  char *equals = strchr (line, '=');
  if (!equals || !reader->in_group)
    return wrong (reader, reader->line, reader->in_group ? "it is written key = value" : "[printer] stands before all else");
  *equals = '\0';
  g_strstrip (line);
  char *value = g_strstrip (equals + 1);
  for (guint key = 0; key < N_KEYS; key++)
    if (strcmp (line, keys[key]) == 0) {
      if (reader->seen[key])
        return wrong (reader, reader->line, "%s stands in line %u already", line, reader->seen[key]);
      if (!*value)
        return wrong (reader, reader->line, "%s has no value", line);
      reader->seen[key] = reader->line;
      return read_value (reader, key, value);
    }
  return wrong (reader, reader->line, "there is no key “%s”", line);
}

/* What hangs together. */
static gboolean
check (Reader *reader)
{
  const CfPrinterProfile *profile = reader->profile;
  for (guint key = 0; key < CHINESE; key++)
    if (!reader->seen[key] && key != DOTS_80 && key != DOTS_58 && key != COLUMNS_80 && key != COLUMNS_58)
      return wrong (reader, reader->line, "%s is missing", keys[key]);
  if (!profile->n_pages)
    return wrong (reader, reader->seen[PAGES], "no code page is named");
  if (!profile->wide.dots && !profile->narrow.dots)
    return wrong (reader, reader->line, "dots_80 or dots_58 is missing");
  for (guint i = 0; i < 2; i++) {
    const CfPrinterWidth *width = i ? &profile->narrow : &profile->wide;
    guint dots = reader->seen[i ? DOTS_58 : DOTS_80], columns = reader->seen[i ? COLUMNS_58 : COLUMNS_80];
    if (!dots != !columns)
      return wrong (reader, MAX (dots, columns), "dots and columns of a width stand together");
    if (dots && (width->columns < 16 || width->dots / width->columns < 8))
      return wrong (reader, columns, "so many columns do not fit: a line has 16 or more, and a character 8 dots or more");
  }
  return TRUE;
}

CfPrinterProfile *
cf_printer_profile_parse (const char *name, const char *text, gsize length, GError **error)
{
  g_autoptr (CfPrinterProfile) profile = g_new0 (CfPrinterProfile, 1);
  Reader reader = { .profile = profile, .line = 1, .error = error };
  profile->name = g_strdup (name);
  if (length > FILE_MAX || !g_utf8_validate (text, length, NULL)) {
    wrong (&reader, 1, "it is no text of at most %d bytes in UTF-8", FILE_MAX);
    return NULL;
  }
  g_autofree char *copy = g_strndup (text, length);
  g_auto (GStrv) lines = g_strsplit (copy, "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    reader.line = i + 1;
    if (!read_line (&reader, lines[i]))
      return NULL;
  }
  return check (&reader) ? g_steal_pointer (&profile) : NULL;
}

void
cf_printer_profile_free (CfPrinterProfile *profile)
{
  if (!profile)
    return;
  g_free (profile->name);
  g_free (profile->title);
  g_free (profile);
}

const char *const *
cf_printer_profile_names (void)
{
  static const char *const names[] = { "bixolon-srp-350", "epson-tm-t20", "epson-tm-t88", "generic-58", "generic-80", "star-escpos", NULL };
  return names;
}

CfPrinterProfile *
cf_printer_profile_load (const char *name, GError **error)
{
  gsize length;
  if (strchr (name, '/')) {
    g_autofree char *text = NULL, *base = g_path_get_basename (name);
    g_autoptr (GError) why = NULL;
    if (!g_file_get_contents (name, &text, &length, &why)) {
      g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "reading the printer profile: %s", why->message);
      return NULL;
    }
    if (g_str_has_suffix (base, ".ini"))
      base[strlen (base) - 4] = '\0';
    return cf_printer_profile_parse (base, text, length, error);
  }
  for (const char *const *known = cf_printer_profile_names (); *known; known++)
    if (strcmp (*known, name) == 0) {
      g_autofree char *path = g_strconcat (FOLDER, name, ".ini", NULL);
      g_autoptr (GBytes) bytes = g_resource_lookup_data (cf_printers_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      const char *text = g_bytes_get_data (bytes, &length);
      return cf_printer_profile_parse (name, text, length, error);
    }
  g_autofree char *all = g_strjoinv (", ", (char **) (gpointer) cf_printer_profile_names ());
  g_set_error (error, CF_ERROR, CF_ERROR_NOT_FOUND, "There is no printer profile “%s”: there are %s, and files, by a path with a slash", name, all);
  return NULL;
}

CfPrinterWidth
cf_printer_profile_width (const CfPrinterProfile *profile, guint mm)
{
  return mm == 58 || (mm == 0 && !profile->wide.dots) ? profile->narrow : mm == 80 || mm == 0 ? profile->wide : (CfPrinterWidth) { 0 };
}
