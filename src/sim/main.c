/* main.c: counterfoil-terminal-sim: a card terminal without a bank, to try the register with and to test it. */
#include <glib-unix.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include "base/money.h"
#include "serve.h"
#include "window.h"

static struct {
  char *protocol, *journal, *link, *control, *usual, *identity, *currency, *quirks;
  int port, speed, customer_ms, cut_to, cut_from, spoil_to, spoil_from, lose_to, lose_from, repeat_from;
  gboolean headless, join, plants, list, as_json, reverses, single, version, closes;
  gint64 undo, refund;
} o = { .port = 0, .speed = 1, .customer_ms = 300, .cut_to = -1, .cut_from = -1, .spoil_to = -1, .spoil_from = -1 };

static const GOptionEntry entries[] = {
  { "protocol", 'p', 0, G_OPTION_ARG_STRING, &o.protocol, "What it is: clover, zvt or pax", "NAME" },
  { "port", 0, 0, G_OPTION_ARG_INT, &o.port, "Listen at this port of 127.0.0.1 (default: one that is free)", "N" },
  { "serial", 0, 0, G_OPTION_ARG_FILENAME, &o.link, "Be at a serial line: a pseudo terminal, with a link to it at PATH", "PATH" },
  { "journal", 'j', 0, G_OPTION_ARG_FILENAME, &o.journal, "Keep what was charged in FILE (default: in memory)", "FILE" },
  { "auto", 'a', 0, G_OPTION_ARG_STRING, &o.usual, "What becomes of payments: a word of the table below, or \"amount\": by its last two digits (default without a window: approve)", "WORD" },
  { "headless", 0, 0, G_OPTION_ARG_NONE, &o.headless, "No window", NULL },
  { "control", 'c', 0, G_OPTION_ARG_FILENAME, &o.control, "Take commands at a socket at PATH: one a line, \"help\" of them below", "PATH" },
  { "customer", 0, 0, G_OPTION_ARG_INT, &o.customer_ms, "The customer takes so many milliseconds (default: 300)", "MS" },
  { "identity", 0, 0, G_OPTION_ARG_STRING, &o.identity, "Its serial number or terminal number", "TEXT" },
  { "currency", 0, 0, G_OPTION_ARG_STRING, &o.currency, "What it charges in (default: USD)", "CODE" },
  { "reverses", 0, 0, G_OPTION_ARG_NONE, &o.reverses, "ZVT: a payment whose result the register did not confirm is reversed (default: it stays)", NULL },
  { "cut-to", 0, 0, G_OPTION_ARG_INT, &o.cut_to, "Pull the cable once, after N bytes to the terminal", "N" },
  { "cut-from", 0, 0, G_OPTION_ARG_INT, &o.cut_from, "Pull the cable once, after N bytes from the terminal", "N" },
  { "spoil-to", 0, 0, G_OPTION_ARG_INT, &o.spoil_to, "Turn a bit once, of the byte after N to the terminal", "N" },
  { "spoil-from", 0, 0, G_OPTION_ARG_INT, &o.spoil_from, "Turn a bit once, of the byte after N from the terminal", "N" },
  { "lose-to", 0, 0, G_OPTION_ARG_INT, &o.lose_to, "Lose the next N writes to the terminal", "N" },
  { "lose-from", 0, 0, G_OPTION_ARG_INT, &o.lose_from, "Lose the next N writes from the terminal", "N" },
  { "repeat-from", 0, 0, G_OPTION_ARG_INT, &o.repeat_from, "The next N writes from the terminal come twice", "N" },
  { "join", 0, 0, G_OPTION_ARG_NONE, &o.join, "What is sent within a moment comes in one write", NULL },
  { "quirks", 0, 0, G_OPTION_ARG_STRING, &o.quirks, "What this terminal does otherwise than usual: words of the list below, with commas", "WORDS" },
  { "plant-cards", 0, 0, G_OPTION_ARG_NONE, &o.plants, "Put test card numbers and tracks wherever there is room for them", NULL },
  { "single", 0, 0, G_OPTION_ARG_NONE, &o.single, "Every byte is a write of its own", NULL },
  { "speed", 0, 0, G_OPTION_ARG_INT, &o.speed, "Its seconds are so many times shorter, for tests", "N" },
  { "list", 'l', 0, G_OPTION_ARG_NONE, &o.list, "Print the journal and end", NULL },
  { "json", 0, 0, G_OPTION_ARG_NONE, &o.as_json, "With --list: as JSON", NULL },
  { "void", 0, 0, G_OPTION_ARG_INT64, &o.undo, "At the terminal, without the register: void transaction N of the journal and end", "N" },
  { "refund", 0, 0, G_OPTION_ARG_INT64, &o.refund, "The same: refund transaction N and end", "N" },
  { "close-batch", 0, 0, G_OPTION_ARG_NONE, &o.closes, "The same: close the batch and end", NULL },
  { "version", 0, 0, G_OPTION_ARG_NONE, &o.version, "Print the version and end", NULL },
  { NULL },
};

static char *
description (void)
{
  GString *text = g_string_new ("What becomes of a payment (--auto WORD, and with --auto amount by the last two digits of the amount):\n");
  for (CfSimDeed deed = 0; deed < CF_SIM_DEEDS; deed++) {
    char cents[8] = "";
    if (cf_sim_deeds[deed].cents >= 0)
      g_snprintf (cents, sizeof cents, ".%02d", cf_sim_deeds[deed].cents);
    g_string_append_printf (text, "  %-15s %-4s %s\n", cf_sim_deeds[deed].name, cents, cf_sim_deeds[deed].about);
  }
  g_string_append (text, "\nQuirks:");
  for (guint i = 0; i < cf_sim_n_quirks; i++)
    g_string_append_printf (text, "%s %s", i ? "," : "", cf_sim_quirks[i].key);
  g_string_append (text, "\n");
  g_string_append (text, "\nCommands of the control socket: do WORD, once WORD, usual WORD, unplug [MS], plug, cut-to N, cut-from N, spoil-to N, spoil-from N, lose-to N, lose-from N, repeat-from N, single on|off,\njoin on|off, quirks WORDS, reboot, status, list.\n"
                         "\nWhat is charged is in the journal, on the disk, before it is told; it is loopback only, and no money moves.\n");
  return g_string_free (text, FALSE);
}

static int
fail (const char *what)
{
  fprintf (stderr, "counterfoil-terminal-sim: %s\n", what);
  return 2;
}

/* What a person does at the terminal itself. */
static int
at_the_terminal (CfSimJournal *journal)
{
  gint64 number = o.undo ? o.undo : o.refund;
  CfSimRecord *about = number ? cf_sim_journal_nth (journal, number) : NULL;
  if (number && (!about || about->act != 'C' || about->undone || (o.undo && about->batch != journal->batch)))
    return fail ("there is no such payment, or it is undone or settled already");
  if (number)
    cf_sim_journal_add (journal, &(CfSimRecord) { .act = o.undo ? 'V' : 'R', .amount_minor = about->amount_minor - (o.undo ? 0 : about->refunded_minor), .tip_minor = about->tip_minor, .original = about->number });
  if (o.closes)
    cf_sim_journal_close (journal);
  g_autofree char *text = o.list || o.undo || o.refund || o.closes ? cf_sim_journal_text (journal, o.as_json) : NULL;
  fputs (text ? text : "", stdout);
  return 0;
}

static gboolean
on_signal (gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_CONTINUE;
}

static void
run_headless (void)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  guint term = g_unix_signal_add (SIGTERM, on_signal, loop), interrupt = g_unix_signal_add (SIGINT, on_signal, loop);
  g_main_loop_run (loop);
  g_source_remove (term);
  g_source_remove (interrupt);
}

static int
run (CfSim *sim, CfSimServe *serve)
{
  g_autoptr (GError) error = NULL;
  if (!cf_sim_serve_init (serve, sim, o.port, o.link, &error) || (o.control && !cf_sim_serve_control (serve, o.control, &error)))
    return fail (error->message);
  serve->cut_to = o.cut_to;
  serve->cut_from = o.cut_from;
  serve->single = o.single;
  serve->spoil_to = o.spoil_to;
  serve->spoil_from = o.spoil_from;
  serve->lose_to = MAX (o.lose_to, 0);
  serve->lose_from = MAX (o.lose_from, 0);
  serve->repeat_from = MAX (o.repeat_from, 0);
  cf_sim_serve_join (serve, o.join);
  printf ("%s terminal %s: in the register's record of it put the driver %s and the address\n%s\n", sim->kind->label, sim->identity, sim->kind->name, serve->address);
  fflush (stdout);
  if (o.headless)
    run_headless ();
  else
    return cf_sim_window_run (serve);
  return 0;
}

int
main (int argc, char **argv)
{
  static const CfSimKind *const kinds[] = { &cf_sim_clover, &cf_sim_zvt, &cf_sim_pax };
  g_autoptr (GError) error = NULL;
  g_autofree char *about = description ();
  g_autoptr (GOptionContext) context = g_option_context_new ("— a simulated card terminal");
  CfSimServe serve = { .listener = -1, .line = -1, .slave = -1, .control = -1 };
  CfSim sim = { 0 };
  const CfSimKind *kind = NULL;
  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_description (context, about);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    return fail (error->message);
  if (o.version) {
    puts ("counterfoil-terminal-sim " CF_VERSION);
    return 0;
  }
  if (o.list || o.undo || o.refund || o.closes) {
    CfSimJournal journal;
    if (!o.journal)
      return fail ("which journal? --journal FILE");
    if (!g_file_test (o.journal, G_FILE_TEST_EXISTS)) {
      g_autofree char *what = g_strdup_printf ("there is no journal %s", o.journal);
      return fail (what);
    }
    int status = cf_sim_journal_open (&journal, o.journal, &error) ? at_the_terminal (&journal) : fail (error->message);
    cf_sim_journal_clear (&journal);
    return status;
  }
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (kinds[i]->name, o.protocol ? o.protocol : "clover") == 0)
      kind = kinds[i];
  if (!kind || argc > 1)
    return fail (kind ? "it takes no arguments but switches: --help" : "--protocol is clover, zvt or pax");
  if (o.currency && !cf_currency_by_code (o.currency))
    return fail ("--currency is a code of three letters, such as EUR");
  CfSimDeed usual = o.usual ? cf_sim_deed_named (o.usual) : o.headless ? CF_SIM_APPROVE : CF_SIM_ASK;
  sim.by_amount = g_strcmp0 (o.usual, "amount") == 0;
  if (usual == CF_SIM_DEEDS && !sim.by_amount)
    return fail ("--auto: no such word; --help lists them");
  if (o.quirks && !cf_sim_quirks_read (o.quirks, &sim.quirks))
    return fail ("--quirks: no such word; --help lists them");
  sim.plants = o.plants;
  if (o.speed < 1 || o.customer_ms < 0 || o.port < 0 || o.port > 65535)
    return fail ("--speed, --customer or --port is out of range");
  sim.usual = sim.by_amount ? CF_SIM_APPROVE : usual;
  sim.speed = o.speed;
  sim.customer_ms = o.customer_ms;
  sim.is_serial = o.link != NULL;
  sim.keeps = !o.reverses;
  g_strlcpy (sim.currency, o.currency ? o.currency : "USD", sizeof sim.currency);
  if (o.identity)
    g_strlcpy (sim.identity, o.identity, sizeof sim.identity);
  int status = cf_sim_init (&sim, kind, o.journal, &cf_sim_serve_world, &serve, &error) ? run (&sim, &serve) : fail (error->message);
  cf_sim_serve_clear (&serve);
  cf_sim_clear (&sim);
  return status;
}
