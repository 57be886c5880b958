/* portal.c: see portal.h. */
#include "portal.h"
#include "journal.h"
#include "kept.h"
#include "login.h"
#include "page.h"
#include "pay.h"
#include <errno.h>

#define ALL_EVERY 600                    /* ticks between looks at all open payments (gateway.md §3: ten minutes) */
#define AT_ONCE 20                       /* shops of a round over all, in one tick */
#define FLUSH_EVERY 10                   /* D11 */

static gboolean
load_pages (CfPortal *portal, GError **error)
{
  for (guint i = 0; i < CF_LANGUAGES; i++)
    if (!(portal->templates[i] = cf_pages_load ((CfLanguage) i, error)))
      return FALSE;
  return TRUE;
}

CfPortal *
cf_portal_new (const CfConfig *config, CfClock *clock, GError **error)
{
  CfPortal *portal = g_new0 (CfPortal, 1);
  portal->config = config;
  portal->clock = clock ? clock : cf_clock_system ();
  portal->rate = cf_rate_new ();
  portal->numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  portal->kept = cf_kept_new (config->pages_max);
  portal->places = cf_places_new (config->folder, config->ledger_idle_s, portal->clock);
  if (g_mkdir_with_parents (config->folder, 0700) != 0)
    cf_file_error ("making the folder", config->folder, errno, error);
  else if (load_pages (portal, error) && (portal->state = cf_state_open (config->state, error)) && (portal->gateways = cf_gateways_open (portal, config->file, error)))
    return portal;
  cf_portal_free (portal);
  return NULL;
}

void
cf_portal_free (CfPortal *portal)
{
  if (!portal)
    return;
  cf_gateways_close (portal->gateways);
  cf_places_free (portal->places);
  for (guint i = 0; i < CF_LANGUAGES; i++)
    cf_templates_free (portal->templates[i]);
  cf_state_close (portal->state);
  cf_rate_free (portal->rate);
  g_hash_table_unref (portal->numbers);
  g_clear_pointer (&portal->round, g_ptr_array_unref);
  cf_kept_free (portal->kept);
  g_free (portal);
}

/* Refunds of all shops are asked for a few shops at a time: a thousand of them hold up no news of a payment, and are not open together. */
static void
go_round (CfPortal *portal, gboolean anew)
{
  if (anew) {
    g_clear_pointer (&portal->round, g_ptr_array_unref);
    portal->round = cf_places_list (portal->config->folder, NULL);
  }
  for (guint i = 0; i < AT_ONCE && portal->round && portal->round->len > 0 && !g_atomic_int_get (&portal->stopping); i++) {
    g_autofree char *name = g_ptr_array_steal_index_fast (portal->round, 0);
    cf_pay_refunds (portal, name);
  }
}

void
cf_portal_tick (CfPortal *portal)
{
  g_autoptr (GError) error = NULL;
  guint ticks = ++portal->ticks;
  cf_gateways_tick (portal->gateways);
  gboolean asked = g_atomic_int_and ((guint *) &portal->look_now, 0) != 0;
  gboolean all = asked || ticks % ALL_EVERY == 1;
  cf_pay_tick (portal, all);
  if (cf_gateways_count (portal->gateways) > 0)
    go_round (portal, all);
  if (ticks % FLUSH_EVERY == 0) {
    g_autoptr (GPtrArray) used = cf_places_used (portal->places);
    for (guint i = 0; i < used->len; i++)
      cf_pay_refunds (portal, used->pdata[i]);
  }
  cf_places_rest (portal->places);
  if (ticks % FLUSH_EVERY == 0 && (!cf_state_flush (portal->state, &error) || !cf_login_tidy (portal->state, cf_clock_now (portal->clock), &error)))
    cf_journal ("error", "flush", json_pack ("{s:s}", "reason", error->message));
}
