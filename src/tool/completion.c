/* completion.c: completion for bash, zsh and fish, from the tables. bash and zsh share one function: what stands so far is read up to the command, then the
 * command's own words decide. */
#include "help.h"
#include <string.h>

/* 'it'\''s' */
static void
put_quoted (GString *into, const char *text)
{
  g_autofree char *quoted = g_shell_quote (text);
  g_string_append (into, quoted);
}

static void
put_words (GString *into, const char *name, GString *words)
{
  g_string_append_printf (into, " %s=", name);
  put_quoted (into, words->str);
  g_string_truncate (words, 0);
}

/* One branch: options='--a --b' values='--a' files='--f FILE' folders='…' choices='--kind=net|eom'. */
static void
put_lists (GString *into, const CfArg *args)
{
  g_autoptr (GString) options = g_string_new (NULL), values = g_string_new (NULL), files = g_string_new (NULL), folders = g_string_new (NULL),
                      choices = g_string_new (NULL);

  for (const CfArg *arg = args; arg && arg->name; arg++) {
    gboolean operand = cf_arg_is_operand (arg);
    g_autofree char *name = g_strconcat (operand ? "" : "--", operand ? "operand" : arg->name, NULL);
    g_autofree char *value = cf_arg_value_text (arg);
    if (!operand)
      g_string_append_printf (options, "%s%s", options->len ? " " : "", name);
    if (!operand && arg->kind != CF_ARG_FLAG)
      g_string_append_printf (values, "%s%s", values->len ? " " : "", name);
    if (arg->kind == CF_ARG_FILE)
      g_string_append_printf (files, "%s%s", files->len ? " " : "", name);
    if (arg->kind == CF_ARG_FOLDER)
      g_string_append_printf (folders, "%s%s", folders->len ? " " : "", name);
    if (arg->kind == CF_ARG_CHOICE)
      g_string_append_printf (choices, "%s%s=%s", choices->len ? " " : "", name, value);
  }
  put_words (into, "options", options);
  put_words (into, "values", values);
  put_words (into, "files", files);
  put_words (into, "folders", folders);
  put_words (into, "choices", choices);
}

static const char bash_head[] =
  "# counterfoilctl: completion for bash and zsh. Made from the program's own table of commands.\n"
  "_counterfoilctl_lists ()\n"
  "{\n"
  "  case \"$1\" in\n";

static const char bash_tail[] =
  "  *) options='' values='' files='' folders='' choices='' ;;\n"
  "  esac\n"
  "}\n"
  "\n"
  "_counterfoilctl_has () { case \" $1 \" in *\" $2 \"*) return 0 ;; *) return 1 ;; esac; }\n"
  "\n"
  "# What may follow the words so far: a list in REPLIES, or FILES=yes, or FOLDERS=yes.\n"
  "_counterfoilctl_next ()\n"
  "{\n"
  "  local options values files folders choices word skip='' command='' previous='' what='' entry candidate\n"
  "  local cur=\"$1\"; shift\n"
  "  local all_options all_values all_files all_folders all_choices\n"
  "  _counterfoilctl_lists ''\n"
  "  all_options=\"$options\" all_values=\"$values\" all_files=\"$files\" all_folders=\"$folders\" all_choices=\"$choices\"\n"
  "  for word in \"$@\"; do\n"
  "    previous=\"$word\"\n"
  "    if [ -n \"$skip\" ]; then skip=''; previous=''; continue; fi\n"
  "    case \"$word\" in\n"
  "    -*) if _counterfoilctl_has \"$all_values\" \"$word\"; then skip=yes; fi ;;\n"
  "    *) candidate=\"${command:+$command }$word\"\n"
  "       while IFS= read -r entry; do\n"
  "         case \"$entry\" in \"$candidate\" | \"$candidate \"*) command=\"$candidate\"; break ;; esac\n"
  "       done <<< \"$_counterfoilctl_commands\" ;;\n"
  "    esac\n"
  "    if [ -n \"$command\" ]; then\n"
  "      _counterfoilctl_lists \"$command\"\n"
  "      if _counterfoilctl_has \"$values\" \"$word\"; then skip=yes; fi\n"
  "    fi\n"
  "  done\n"
  "  _counterfoilctl_lists \"$command\"\n"
  "  options=\"$options $all_options\" files=\"$files $all_files\" folders=\"$folders $all_folders\" choices=\"$choices $all_choices\"\n"
  "  REPLIES='' FILES='' FOLDERS=''\n"
  "  what=operand\n"
  "  if [ -n \"$skip\" ]; then what=\"$previous\"; fi\n"
  "  if [ \"$what\" = operand ]; then\n"
  "    case \"$cur\" in -*) REPLIES=\"$options\"; return ;; esac\n"
  "    while IFS= read -r entry; do\n"
  "      case \"$entry\" in \"${command:+$command }\"?*) entry=\"${entry#\"${command:+$command }\"}\"; REPLIES=\"$REPLIES ${entry%% *}\" ;; esac\n"
  "    done <<< \"$_counterfoilctl_commands\"\n"
  "  fi\n"
  "  if _counterfoilctl_has \"$files\" \"$what\"; then FILES=yes; fi\n"
  "  if _counterfoilctl_has \"$folders\" \"$what\"; then FOLDERS=yes; fi\n"
  "  entry=\" $choices \"\n"
  "  case \"$entry\" in *\" $what=\"*) entry=\"${entry#*\" $what=\"}\"; entry=\"${entry%% *}\"; REPLIES=\"$REPLIES ${entry//|/ }\" ;; esac\n"
  "}\n";

static const char bash_end[] =
  "\n"
  "_counterfoilctl ()\n"
  "{\n"
  "  local REPLIES FILES FOLDERS cur=\"${COMP_WORDS[COMP_CWORD]}\"\n"
  "  _counterfoilctl_next \"$cur\" \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"\n"
  "  COMPREPLY=()\n"
  "  if [ -n \"$REPLIES\" ]; then mapfile -t COMPREPLY < <(compgen -W \"$REPLIES\" -- \"$cur\" | sort -u); fi\n"
  "  if [ -n \"$FILES\" ]; then compopt -o filenames; mapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY < <(compgen -f -- \"$cur\"); fi\n"
  "  if [ -n \"$FOLDERS\" ]; then compopt -o filenames; mapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY < <(compgen -d -- \"$cur\"); fi\n"
  "}\n"
  "complete -F _counterfoilctl counterfoilctl\n";

static const char zsh_end[] =
  "\n"
  "_counterfoilctl ()\n"
  "{\n"
  "  local REPLIES FILES FOLDERS cur=\"${words[CURRENT]}\"\n"
  "  _counterfoilctl_next \"$cur\" \"${(@)words[2,CURRENT-1]}\"\n"
  "  [[ -n \"$REPLIES\" ]] && compadd -- ${(u)=REPLIES}\n"
  "  [[ -n \"$FILES\" ]] && _files\n"
  "  [[ -n \"$FOLDERS\" ]] && _files -/\n"
  "  return 0\n"
  "}\n"
  "_counterfoilctl \"$@\"\n";

static char *
bash_like (const char *first_line, const char *end)
{
  GString *into = g_string_new (first_line);

  g_string_append (into, bash_head);
  g_string_append (into, "  '')");
  put_lists (into, cf_command_globals);
  g_string_append (into, " ;;\n");
  for (const CfCommandGroup *group = cf_command_groups; group->title; group++)
    CF_EACH_COMMAND (group, command) {
      g_string_append (into, "  ");
      put_quoted (into, command->name);
      g_string_append_c (into, ')');
      put_lists (into, command->args);
      g_string_append (into, " ;;\n");
    }
  g_string_append (into, bash_tail);
  g_string_append (into, "\n_counterfoilctl_commands='");
  for (const CfCommandGroup *group = cf_command_groups; group->title; group++)
    CF_EACH_COMMAND (group, command)
      g_string_append_printf (into, "%s\n", command->name);
  g_string_append (into, "'\n");
  g_string_append (into, end);
  return g_string_free (into, FALSE);
}

/* --- fish --- */

static const char fish_head[] =
  "# counterfoilctl: completion for fish. Made from the program's own table of commands.\n"
  "function __counterfoilctl_words\n"
  "    set -l found\n"
  "    set -l skip 0\n"
  "    for word in (commandline -opc)[2..-1]\n"
  "        if test $skip = 1\n"
  "            set skip 0\n"
  "        else if string match -q -- '--db' $word; or string match -q -- '--as' $word\n"
  "            set skip 1\n"
  "        else if not string match -q -- '-*' $word\n"
  "            set -a found $word\n"
  "        end\n"
  "    end\n"
  "    string join ' ' -- $found\n"
  "end\n"
  "function __counterfoilctl_at\n"
  "    set -l so_far (__counterfoilctl_words)\n"
  "    test \"$so_far\" = \"$argv\"\n"
  "end\n"
  "function __counterfoilctl_in\n"
  "    set -l so_far (__counterfoilctl_words)\n"
  "    test \"$so_far\" = \"$argv\"; or string match -q -- \"$argv *\" \"$so_far\"\n"
  "end\n"
  "complete -c counterfoilctl -f\n";

/* The fish string of @text. */
static char *
fish_quoted (const char *text)
{
  g_autoptr (GString) into = g_string_new ("'");

  for (const char *p = text; *p; p++) {
    if (*p == '\'' || *p == '\\')
      g_string_append_c (into, '\\');
    g_string_append_c (into, *p);
  }
  g_string_append_c (into, '\'');
  return g_strdup (into->str);
}

static void
fish_args (GString *into, const char *condition, const CfArg *args)
{
  for (const CfArg *arg = args; arg && arg->name; arg++) {
    g_autofree char *help = fish_quoted (arg->help);
    g_autofree char *choices = arg->kind == CF_ARG_CHOICE ? cf_arg_value_text (arg) : NULL;
    g_autofree char *words = choices ? fish_quoted (g_strdelimit (choices, "|", ' ')) : NULL;
    if (cf_arg_is_operand (arg) && arg->kind != CF_ARG_FILE && arg->kind != CF_ARG_FOLDER && !words)
      continue;
    g_string_append_printf (into, "complete -c counterfoilctl%s", condition);
    if (!cf_arg_is_operand (arg))
      g_string_append_printf (into, " -l %s -d %s", arg->name, help);
    if (words)
      g_string_append_printf (into, " -x -a %s", words);
    else if (arg->kind == CF_ARG_FILE || arg->kind == CF_ARG_FOLDER)
      g_string_append (into, cf_arg_is_operand (arg) ? " -F" : " -r -F");
    else if (arg->kind != CF_ARG_FLAG)
      g_string_append (into, " -x");
    g_string_append_c (into, '\n');
  }
}

static void
fish_command (GString *into, const CfCommand *command)
{
  const char *last = strrchr (command->name, ' ');
  g_autofree char *before = last ? g_strndup (command->name, (gsize) (last - command->name)) : g_strdup ("");
  g_autofree char *help = fish_quoted (command->help);
  g_autofree char *condition = g_strdup_printf (" -n '__counterfoilctl_in %s'", command->name);

  g_string_append_printf (into, "complete -c counterfoilctl -n '__counterfoilctl_at%s%s' -a %s -d %s\n", *before ? " " : "", before,
                          last ? last + 1 : command->name, help);
  fish_args (into, condition, command->args);
}

/* Words that only begin commands: "customer". */
static void
fish_groups (GString *into)
{
  g_autoptr (GHashTable) groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const CfCommandGroup *group = cf_command_groups; group->title; group++)
    CF_EACH_COMMAND (group, command) {
      g_autofree char *first = g_strndup (command->name, strcspn (command->name, " "));
      if (cf_command_find (first) || g_hash_table_contains (groups, first))
        continue;
      g_string_append_printf (into, "complete -c counterfoilctl -n __counterfoilctl_at -a %s\n", first);
      g_hash_table_add (groups, g_steal_pointer (&first));
    }
}

static char *
fish (void)
{
  GString *into = g_string_new (fish_head);

  fish_args (into, "", cf_command_globals);
  fish_groups (into);
  for (const CfCommandGroup *group = cf_command_groups; group->title; group++)
    CF_EACH_COMMAND (group, command)
      fish_command (into, command);
  return g_string_free (into, FALSE);
}

char *
cf_help_completion (const char *shell)
{
  if (strcmp (shell, "bash") == 0)
    return bash_like ("", bash_end);
  if (strcmp (shell, "zsh") == 0)
    return bash_like ("#compdef counterfoilctl\n", zsh_end);
  return fish ();
}
