/* zvt-meaning.h: what a message means, in one sentence, and its values by name, as members of a JSON object. */
#pragma once
#include <jansson.h>
#include "zvt-answer.h"

/* Adds "meaning" and what @answer has: "approved", "result_code", "amount" (minor units), "currency", "receipt", "trace" … */
void cf_zvt_meaning (const CfZvtAnswer *answer, const CfZvtApdu *message, json_t *to);
