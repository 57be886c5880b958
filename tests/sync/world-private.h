/* world-private.h: what the files of the world share. */
#pragma once
#include "world.h"

extern struct WorldMould { char *folder, *shop, *empty; CfId customer, tender, item; } world_mould;      /* what worlds are copied from */
extern World *world_now;                 /* whose disks fail: a driver has no room for it */
extern gboolean world_program_is_old;    /* whose program runs now */

static inline gboolean world_chance (World *w, guint per_mille) { return g_rand_int_range (w->rand, 0, 1000) < (gint) per_mille; }

void    world_copy_file     (const char *from, const char *to);
char   *world_make_folder   (void);
void    world_remove_folder (const char *folder);
CfShop *world_open_shop     (const char *path, CfVirtualClock *clock);
void    world_start_client  (Register *r);
/* The program dies and is started again. */
void    world_crash         (Register *r);
void    world_crash_portal  (World *w);
void    world_update        (Register *r);
/* Chance goes back to what worlds are copied from. */
void    world_forget_fate   (void);

/* What the portal says to a question that it heard. */
void     world_serve        (World *w, const char *path, const char *token, GHashTable *query, GBytes *body, CfReply *reply);
gboolean world_ask          (CfCarrier *carrier, const char *path, const char *token, GBytes *body, guint *ret_status, GBytes **ret_body, GError **error);

void    world_pay           (World *w, Register *r);
void    world_pay_online    (World *w);
void    world_invoice       (World *w, Register *r);
void    world_edit_customer (World *w, Register *r);
void    world_edit_item     (World *w, Register *r);
void    world_work          (World *w, Register *r);
/* A disk is gone: what of that was acknowledged is nowhere any more? */
void    world_forget_lost   (World *w);
