/* expect.h: what tests of acts that refuse say again and again. */
#pragma once
#include "fixture.h"

/* @call refuses @code and leaves every record and the log as they were. The call may use `error`. */
#define expect_refusal(f, code, call) G_STMT_START { \
  g_autofree char *before_ = fixture_digest ((f)->shop->db); \
  gint64 commits_ = fixture_commits (f); \
  CfOutcome outcome_ = (call); \
  g_autofree char *after_ = fixture_digest ((f)->shop->db); \
  g_assert_cmpstr (cf_outcome_name (outcome_), ==, cf_outcome_name (code)); \
  g_assert_cmpint (fixture_commits (f), ==, commits_); \
  g_assert_cmpstr (before_, ==, after_); \
} G_STMT_END
/* @call is done, and doing it again writes nothing. */
#define expect_once(f, call) G_STMT_START { \
  g_assert_cmpstr (cf_outcome_name (call), ==, cf_outcome_name (CF_OK)); \
  gint64 commits_ = fixture_commits (f); \
  CfOutcome again_ = (call); \
  g_assert_true (again_ == CF_OK || again_ == CF_ALREADY); \
  g_assert_cmpint (fixture_commits (f), ==, commits_); \
} G_STMT_END
#define expect_field(who, name) g_assert_cmpstr ((who)->refusal.field, ==, name)
