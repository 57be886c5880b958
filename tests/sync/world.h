/* world.h: a shop of several registers and a portal in one process: the real shop and sync code on virtual clocks, with a network that loses, repeats and delays, and a disk that fails at commits.
 * From one seed; nothing in it waits. */
#pragma once
#include "../shop/fixture.h"
#include "sync/client.h"
#include "sync/server.h"

#define REGISTERS_MAX 4

typedef struct _World World;

/* A fault that is planted to see that the checks find it; 0: none. */
typedef enum {
  PLANT_NOTHING, PLANT_EPOCH_KEPT, PLANT_ANSWERS_UNSTORED, PLANT_CURSOR_EARLY, PLANT_EPOCH_IGNORED, PLANT_PUSH_OWN_ONLY, PLANT_PAGES_SKIPPED, PLANT_SAME_NUMBER, PLANT_BYTES_CHANGED,
  PLANT_REPEAT_WITH_NEW_ID, PLANT_OTHERS_LEFT_OUT, PLANT_SET_BACK_UNSEEN, N_PLANTS
} Plant;

typedef struct { CfId id; CfMoney amount_minor; } Told;

typedef struct {
  CfCarrier    carrier;              /* first */
  World         *world;
  guint          index;
  char          *path;
  CfVirtualClock clock;
  CfShop        *shop;
  CfClient      *client;
  char          *token;
  CfInstant      due;                    /* when the client is called again, in the world's time */
  gboolean       cut;                    /* from the network */
  char          *old_path;               /* how its file was some time ago */
  gboolean       kept;
  gboolean       old;                    /* an older program: it knows no items, and of a payment no reference */
  gboolean       astray;                 /* set back where nobody saw it: until it met the portal it numbers nothing here, for that would be twice */
  GBytes        *late;                   /* a push that comes a second time, later */
} Register;

struct _World {
  GRand         *rand;
  Plant          plant;
  char          *folder, *portal_path, *backup_path;
  CfVirtualClock clock;                  /* the portal's, and the truth */
  CfShop        *portal;
  guint          n;
  Register       registers[REGISTERS_MAX];
  gboolean       calm;                   /* healing: nothing fails any more */
  gboolean       backed_up;
  GArray        *payments;               /* Told, of those that were acknowledged */
  GArray        *issued;                 /* Told, of invoices */
  GArray        *gone[2];                /* Told, of payments and of invoices that went with a disk; a question that is late may bring one back */
  GArray        *customers;              /* CfId */
  CfId           tender;
  gint64         paid;
  gboolean       portal_old;
  guint          crashes, restores, set_backs, unseen, updates, lost;
};

/* Prepares what worlds are copied from; once. */
void  world_prepare (void);
void  world_forget  (void);
World *world_new    (guint32 seed, Plant plant);
void  world_free    (World *world);
void  world_run     (World *world, guint steps);
void  world_heal    (World *world);
/* What is wrong, as sentences; empty: all is well. */
GPtrArray *world_check (World *world);
