/* driver.c: runs a fuzzer as a plain test: every input of a corpus, then random changes of them. The seed is printed, and the input on which it dies,
 * as bytes for printf. With the option -Dfuzz=true the same fuzzers are built for libFuzzer instead (tests/README.md). usage: PROGRAM CORPUS-FOLDER
 * [CHANGES [SEED]] */
#include <glib.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define INPUT_MAX 4096

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static const guint8 *running;
static gsize n_running;

/* Only what is safe in a signal handler. */
static void
tell_input (int number)
{
  static const char digits[] = "0123456789abcdef";
  if (write (2, "# input: ", 9) < 0)
    _exit (2);
  for (gsize i = 0; i < n_running; i++) {
    char byte[4] = { '\\', 'x', digits[running[i] >> 4], digits[running[i] & 15] };
    if (write (2, byte, 4) < 0)
      _exit (2);
  }
  if (write (2, "\n", 1) < 0)
    _exit (2);
  signal (number, SIG_DFL);
  raise (number);
}

static void
run (const guint8 *data, gsize size)
{
  running = data;
  n_running = size;
  LLVMFuzzerTestOneInput (data, size);
}

static GPtrArray *
load_corpus (const char *folder)
{
  GPtrArray *corpus = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  GError *error = NULL;
  GDir *dir = g_dir_open (folder, 0, &error);
  const char *name;
  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    char *data;
    gsize size;
    if (!g_file_get_contents (path, &data, &size, &error))
      break;
    g_ptr_array_add (corpus, g_bytes_new_take (data, size));
  }
  if (error)
    g_error ("%s", error->message);
  g_dir_close (dir);
  return corpus;
}

/* One random change: a byte, a bit, a piece taken out, doubled, or put in from @other. */
static void
change (GRand *rand, GByteArray *input, GBytes *other)
{
  gsize n_other;
  const guint8 *from = g_bytes_get_data (other, &n_other);
  guint at = g_rand_int_range (rand, 0, input->len + 1), length = g_rand_int_range (rand, 1, 16);

  switch (g_rand_int_range (rand, 0, 5)) {
    case 0:
      if (at < input->len)
        input->data[at] ^= 1 << g_rand_int_range (rand, 0, 8);
      break;
    case 1:
      if (at < input->len)
        input->data[at] = g_rand_int_range (rand, 0, 256);
      break;
    case 2:
      g_byte_array_remove_range (input, at, MIN (input->len - at, length));
      break;
    default: {
      g_autofree guint8 *rest = g_memdup2 (input->data + at, input->len - at);
      guint n_rest = input->len - at;
      guint start = n_other ? g_rand_int_range (rand, 0, n_other) : 0, n = n_other ? g_rand_int_range (rand, 1, MIN (n_other - start, 64) + 1) : 0;
      g_byte_array_set_size (input, at);
      g_byte_array_append (input, from + start, n);
      g_byte_array_append (input, rest, n_rest);
      g_byte_array_set_size (input, MIN (input->len, INPUT_MAX));
    }
  }
}

int
main (int argc, char **argv)
{
  g_autoptr(GPtrArray) corpus = argc > 1 ? load_corpus (argv[1]) : NULL;
  int changes = argc > 2 ? atoi (argv[2]) : 0;
  guint32 seed = argc > 3 ? strtoul (argv[3], NULL, 10) : g_random_int ();
  GRand *rand = g_rand_new_with_seed (seed);
  const int signals[] = { SIGABRT, SIGSEGV, SIGTRAP, SIGBUS, SIGFPE, SIGILL };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    signal (signals[i], tell_input);
  printf ("1..2\n# seed: %u\n", seed);
  fflush (stdout);
  if (!corpus || corpus->len == 0) {
    printf ("Bail out! no corpus\n");
    return 1;
  }
  for (guint i = 0; i < corpus->len; i++) {
    gsize size;
    const guint8 *data = g_bytes_get_data (corpus->pdata[i], &size);
    g_autofree guint8 *copy = g_memdup2 (data, size);      /* of its exact size, for the address sanitizer */
    run (copy, size);
  }
  printf ("ok 1 %u inputs of the corpus\n", corpus->len);
  for (int i = 0; i < changes; i++) {
    gsize size;
    const guint8 *data = g_bytes_get_data (corpus->pdata[g_rand_int_range (rand, 0, corpus->len)], &size);
    g_autoptr(GByteArray) input = g_byte_array_append (g_byte_array_new (), data, MIN (size, INPUT_MAX));
    for (int n = g_rand_int_range (rand, 1, 9); n > 0; n--)
      change (rand, input, corpus->pdata[g_rand_int_range (rand, 0, corpus->len)]);
    g_autofree guint8 *copy = g_memdup2 (input->data, input->len);
    run (copy, input->len);
  }
  printf ("ok 2 %d changed inputs\n", changes);
  g_rand_free (rand);
  return 0;
}
