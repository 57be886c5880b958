/* state-private.h: what state.c and login.c share. */
#pragma once
#include "state.h"

struct _CfState {
  GMutex      lock;
  CfDb       *db;
  GMutex      counting;                  /* of what follows; taken after lock, never before */
  GHashTable *fetched;                   /* "shop id" → count, since the last flush */
  CfInstant   fetched_at;
};
