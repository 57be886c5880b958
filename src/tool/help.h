/* help.h: what a person can read about the commands, made from their tables. */
#pragma once
#include "tool.h"

/* About @command; or the commands of @group (first word of their names); or, both NULL, about the program. Into tool->text, or as the answer. */
void cf_help_about (CfTool *tool, const CfCommand *command, const char *group);
/* The manual page, in man's macros. Caller frees. */
char *cf_help_manual (void);
/* Completion for a shell: "bash", "zsh", "fish". Caller frees. */
char *cf_help_completion (const char *shell);
