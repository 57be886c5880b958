/* cf-card-words.h: card payments in sentences. */
#pragma once
#include "cf-session.h"
#include "desk/card-thread.h"

/* A state as people say it: "approved", "declined", "not known". Static. */
const char *cf_card_state_words    (CfAttemptState state);
/* The question of a status; the caller frees. */
char       *cf_card_question_words (CfSession *session, const CfCardStatus *status);
/* "Visa ···4242 · code A1 · tip 5.00"; "" where nothing is known. The caller frees. */
char       *cf_card_result_words   (CfSession *session, const CfAttemptResult *result);
/* Why an attempt moved no money, with the terminal's words (or NULL). The caller frees. */
char       *cf_card_ended_words    (CfAttemptState state, const char *words);
